import type { HusleieprofilNy } from '@kobo-bolig/contract';
import type { Database, TenantContext, Tx } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import { uuidv7 } from '../db/uuid.ts';
import { sha256 } from '../hex.ts';
import { journalfoer } from '../modules/arkivjournal/queries.sql.ts';
import { forhaandsutfylt } from '../modules/kartlegging/forhaandsutfylling.ts';

/** The ids of {@link enAvHver}. */
export interface Eksempel {
  readonly person: string;
  readonly soeknad: string;
  readonly sak: string;
  readonly vedtak: string;
  readonly bolig: string;
  readonly reservasjon: string;
  readonly tilbud: string;
  readonly leieforhold: string;
}

type Forsegl = (fil: Uint8Array<ArrayBuffer>, id: string) => Promise<Uint8Array>;

/**
 * One row in every table: a household's road from application to contract, and what is written along it.
 * @param forsegl where a file is to be opened again
 */
export const enAvHver = (
  database: Database,
  context: TenantContext,
  forsegl: Forsegl = async () => new Uint8Array(40),
): Promise<Eksempel> =>
  database.withTenant(context, 'skriv', async (tx) => {
    await glemtHendelse(tx);
    const person = await nyPerson(tx);
    const soeknad = await nySoeknad(tx, person);
    const sak = await nySak(tx, person);
    await tx.query(sql`update soeknad set sak_id = ${sak} where id = ${soeknad}`);
    await tx.query(
      sql`insert into sakshendelse (id, sak_id, type) values (${uuidv7()}, ${sak}, 'SOEKNAD_MOTTATT')`,
    );
    await tx.query(sql`insert into bosetting (sak_id, vedtaksdato, bosatt_dato, introduksjonsprogram, registrert_av)
      values (${sak}, '2026-01-20', '2026-02-02', true, 'trine')`);
    await tx.query(sql`insert into utleiegrunn (sak_id, grunn, begrunnelse, registrert_av)
      values (${sak}, 'REKRUTTERING', 'Ny lege ved legekontoret.', 'trine')`);
    await nyVurdering(tx, sak, person);
    const oppgave = uuidv7();
    await tx.query(sql`insert into oppgave (id, sak_id, type, tekst, frist)
      values (${oppgave}, ${sak}, 'SAMTALE', 'Ring.', '2026-03-01')`);
    await tx.query(sql`insert into overgang (id, sak_id, type, dato, oppgave_id, registrert_av)
      values (${uuidv7()}, ${sak}, 'UTSKRIVNING', '2027-03-01', ${oppgave}, 'trine')`);
    await tx.query(sql`insert into melding (id, sak_id, retning, tekst, ansatt)
      values (${uuidv7()}, ${sak}, 'UT', 'Hei.', 'trine')`);
    await tx.query(sql`insert into journalnotat (id, sak_id, type, tekst, hendelsestid, synlig_for_part, skrevet_av)
      values (${uuidv7()}, ${sak}, 'SAMTALE', 'Ringte.', naa(), true, 'trine')`);
    await tx.query(sql`insert into kontakthensyn (id, sak_id, hensyn, grunn, fra, gjelder_til, registrert_av)
      values (${uuidv7()}, ${sak}, '{TO_SAMMEN}', 'Truet en ansatt.', '2026-11-01', '2027-11-01', 'trine')`);
    await tx.query(sql`insert into slettesperre (id, sak_id, grunn, begrunnelse, fra, gjelder_til, satt_av)
      values (${uuidv7()}, ${sak}, 'DOMSTOL', 'Stevnet.', '2026-11-01', '2027-11-01', 'trine')`);
    await tx.query(sql`insert into oppfoelging (sak_id, kontakter, versjon) values (${sak}, '[]', 2)`);
    const samtykke = uuidv7();
    await tx.query(sql`insert into samtykke (id, sak_id, person_id, formaal, part_type, part_navn, opplysninger,
        tekstversjon, kanal, gitt, gyldig_til)
      values (${samtykke}, ${sak}, ${person}, 'KARTLEGGE_BEHOV', 'FASTLEGE', 'Krokvik legesenter', 'Trapper.', 1,
        'DIGITAL', '2026-11-01', '2027-11-01')`);
    await tx.query(sql`insert into samarbeidspart (id, sak_id, samtykke_id, tjeneste, kontaktperson, registrert_av)
      values (${uuidv7()}, ${sak}, ${samtykke}, 'DPS', 'Vakttelefonen', 'trine')`);
    await tx.query(sql`insert into hjelper (id, sak_id, navn, bistand, gyldig_fra, registrert_av)
      values (${uuidv7()}, ${sak}, 'Turid Eksempel', 'Er med på møter.', '2026-11-01', 'trine')`);
    const plan = uuidv7();
    await tx.query(sql`insert into minplan (id, person_id, kryptert, slettes_dato, versjon)
      values (${plan}, ${person}, ${await forsegl(new TextEncoder().encode('[]'), plan)}, '2099-01-01', 2)`);
    await tx.query(
      sql`insert into plandeling (id, minplan_id, sak_id) values (${uuidv7()}, ${plan}, ${sak})`,
    );
    await tx.query(sql`insert into henvendelse (id, kanal, mottatt, tekst, person_id, skrevet_av)
      values (${uuidv7()}, 'TELEFON', '2026-02-01', 'Må flytte.', ${person}, 'trine')`);
    const representant = await nyPerson(tx, { navn: 'Ola Eksempel', gradering: 'UKJENT' });
    await tx.query(sql`insert into representasjon (id, person_id, representant_id, oppgitt_navn, type, omfang, kilde,
        gyldig_fra, brev_til)
      values (${uuidv7()}, ${person}, ${representant}, 'Eksempel', 'FULLMAKT', 'FULL', 'SKJEMA', '2026-02-01', 'BEGGE')`);
    await tx.query(sql`insert into medsoeker (id, soeknad_id, sak_id, person_id, spraak, skjemaversjon)
      values (${uuidv7()}, ${soeknad}, ${sak}, ${person}, 'nb', 1)`);
    await tx.query(sql`insert into inhabilitet (id, sak_id, ansatt, grunn, registrert_av)
      values (${uuidv7()}, ${sak}, 'petra', 'SLEKT', 'trine')`);
    await tx.query(sql`insert into sakmedlem (id, sak_id, ansatt) values (${uuidv7()}, ${sak}, 'berit')`);
    await tx.query(sql`insert into skjermet_mottaker (ansatt) values ('petra')`);
    await tx.query(sql`insert into noedtilgang (id, sak_id, ansatt, aarsak, begrunnelse, utloeper)
      values (${uuidv7()}, ${sak}, 'trine', 'AKUTT_BOLIGLOES', 'Kastet ut i natt.', naa() + interval '4 hours')`);
    await tx.query(sql`insert into oversending (id, sak_id, fra_enhet, til_enhet, grunn, sendt, sendt_av, kvitteres_innen)
      values (${uuidv7()}, ${sak}, 'BOLIGKONTOR', 'SKJERMET', 'SKJERMING', naa(), 'trine', '2026-12-04')`);
    await tx.query(sql`insert into mangel (id, sak_id, hva, hvorfor, spraak, frist, foelge, meldt, meldt_av)
      values (${uuidv7()}, ${sak}, 'Oppsigelsen.', 'Vi må vite når du må ut.', 'nb', '2026-12-04', 'BEHANDLES_UTEN', naa(), 'trine')`);
    const vedlegg = uuidv7();
    await tx.query(sql`insert into vedlegg (id, soeknad_id, sak_id, person_id, type, filnavn, status, format, antall_byte, sha256)
      values (${vedlegg}, ${soeknad}, ${sak}, ${person}, 'OPPSIGELSE', 'Oppsigelse.pdf', 'VENTER', 'PDF', 8, ${'0'.repeat(64)})`);
    await tx.query(
      sql`insert into vedleggsinnhold (vedlegg_id, kryptert) values (${vedlegg}, ${new Uint8Array(40)})`,
    );
    await tx.query(sql`insert into vedleggskontroll (vedlegg_id) values (${vedlegg})`);
    await tx.query(sql`insert into bosteder (id, sak_id, person_id, hentet, bosteder)
      values (${uuidv7()}, ${sak}, ${person}, naa(), '[]')`);
    await tx.query(sql`insert into gradering_avventes (sak_id, spurt) values (${sak}, '2099-01-01')`);
    const vedtak = await nyttVedtak(tx, sak);
    const klage = await nyKlage(tx, { sak, vedtak, person });
    await tx.query(
      sql`insert into klagevedlegg (klage_id, sak_id, vedlegg_id) values (${klage}, ${sak}, ${vedlegg})`,
    );
    await tx.query(sql`insert into klageavvisning (id, sak_id, klage_id, regelsett, hjemmel, avvist_av, dato, klagefrist, klageinstans)
      values (${uuidv7()}, ${sak}, ${klage}, 'FVL1967', '{"forvaltningsloven av 1967"}', 'petra', '2026-03-10', '2026-03-31',
        'Statsforvalteren')`);
    await tx.query(
      sql`insert into brevmalversjon (kode, nummer, tillegg, lagret_av) values ('VEDTAK', 2, '[]', 'trine')`,
    );
    await tx.query(sql`insert into avlevertsak (id, saksnummer, antall_dokumenter, mappe, arkivsaksnummer)
      values (${uuidv7()}, '2015-00001', 3, 'mappe', '2015/7')`);
    await tx.query(
      sql`insert into oppbevaringskjoering (id, fjernet) values (${uuidv7()}, ${sql.json({ UTKAST: 1 })})`,
    );
    await tx.query(sql`insert into innfoeringspunkt (kode, nummer, status, ansvarlig)
      values ('ALTINN_ANSATTE', 2, 'PAABEGYNT', 'Anne Administrator')`);
    await tx.query(sql`insert into innstilling (id, nummer, gyldig_fra, oppsett, tatt_i_bruk)
      select ${uuidv7()}, 1, '2026-01-01', config, naa() from kommune`);
    await nyttDokument(tx, { sak, person, vedtak, forsegl });
    const bolig = await nyBolig(tx, { status: 'RESERVERT' });
    await tx.query(sql`insert into bolignotat (id, bolig_id, type, tekst, dato, skrevet_av)
      values (${uuidv7()}, ${bolig}, 'NOTAT', 'Ny lås.', '2026-03-01', 'trine')`);
    const befaring = uuidv7();
    await tx.query(sql`insert into befaring (id, bolig_id, type, dato, funn, skrevet_av)
      values (${befaring}, ${bolig}, 'PERIODISK', '2026-03-01', '[]', 'trine')`);
    await tx.query(sql`insert into boligoppgave (id, bolig_id, type, tekst, frist, befaring_id, funn)
      values (${uuidv7()}, ${bolig}, 'UTBEDRING', 'Løs list.', '2026-04-01', ${befaring}, 0)`);
    const bilde = uuidv7();
    await tx.query(sql`insert into vedlegg (id, bolig_id, ansatt, type, filnavn)
      values (${bilde}, ${bolig}, 'trine', 'BILDE', 'Bilde')`);
    await tx.query(sql`insert into boligbilde (id, bolig_id, alt_nb, alt_nn, plass)
      values (${bilde}, ${bolig}, 'Stue.', 'Stove.', 1)`);
    const deling = uuidv7();
    await tx.query(
      sql`insert into boenhetshendelse (id, type, aarsak) values (${deling}, 'DELT', 'Bygget om.')`,
    );
    await tx.query(
      sql`insert into boenhetsdel (boenhetshendelse_id, bolig_id, side) values (${deling}, ${bolig}, 'TIL')`,
    );
    const avtale = uuidv7();
    await tx.query(
      sql`insert into avtale (id, type, motpart, fra) values (${avtale}, 'INNLEIE', '{"navn": "Utleier"}', '2026-01-01')`,
    );
    await tx.query(
      sql`insert into avtale_bolig (avtale_id, bolig_id, periode) select id, ${bolig}, periode from avtale where id = ${avtale}`,
    );
    const moete = uuidv7();
    await tx.query(
      sql`insert into tildelingsmoete (id, tidspunkt) values (${moete}, '2026-11-20T08:00:00Z')`,
    );
    await tx.query(
      sql`insert into moetedeltaker (tildelingsmoete_id, ansatt, funksjon) values (${moete}, 'trine', 'MOETELEDER')`,
    );
    await tx.query(sql`insert into moetebolig (tildelingsmoete_id, bolig_id) values (${moete}, ${bolig})`);
    await tx.query(
      sql`insert into moetesak (id, tildelingsmoete_id, sak_id) values (${uuidv7()}, ${moete}, ${sak})`,
    );
    const reservasjon = await nyReservasjon(tx, bolig, sak);
    await tx.query(sql`insert into venteliste (id, sak_id, vedtak_id, prioritet_grunn, fra_dato, behov_frist)
      values (${uuidv7()}, ${sak}, ${vedtak}, 'Etter vedtaksdato', '2026-03-01', '2026-09-01')`);
    const tilbud = await nyttTilbud(tx, { sak, vedtak, bolig });
    const leieforhold = await nyttLeieforhold(tx, {
      bolig,
      startdato: '2026-04-01',
      sluttdato: '2029-03-31',
    });
    await tx.query(sql`insert into leietaker (leieforhold_id, person_id) values (${leieforhold}, ${person})`);
    await tx.query(sql`insert into leiekontrakt (id, leieforhold_id, gjelder_fra, manedsleie, depositum)
      values (${uuidv7()}, ${leieforhold}, '2026-04-01', 9000, 27000)`);
    const oppsigelse = uuidv7();
    await tx.query(sql`insert into oppsigelse (id, leieforhold_id, av, mottatt, fratredelse, skriftlig)
      values (${oppsigelse}, ${leieforhold}, 'LEIER', '2026-04-01', '2026-07-31', true)`);
    await tx.query(sql`insert into oppsigelsestekst (oppsigelse_id, leieforhold_id, hva, tekst)
      values (${oppsigelse}, ${leieforhold}, 'BEGRUNNELSE', 'Flytter.')`);
    await tx.query(sql`insert into leietileievurdering (id, leieforhold_id, kandidat, grunn, dato, vurdert_av)
      values (${uuidv7()}, ${leieforhold}, true, 'Fast inntekt.', '2026-03-01', 'trine')`);
    await tx.query(sql`insert into leieforhold_fravaer (id, leieforhold_id, type, fra)
      values (${uuidv7()}, ${leieforhold}, 'INSTITUSJON', '2026-05-01')`);
    await tx.query(sql`insert into leiemelding (id, leieforhold_id, retning, tekst, ansatt)
      values (${uuidv7()}, ${leieforhold}, 'UT', 'Hei.', 'trine')`);
    await tx.query(sql`insert into leienotat (id, leieforhold_id, type, tekst, hendelsestid, synlig_for_leier, skrevet_av)
      values (${uuidv7()}, ${leieforhold}, 'BOMILJOE', 'Rolig.', naa(), true, 'trine')`);
    const boligfeil = uuidv7();
    await tx.query(sql`insert into boligfeil (id, leieforhold_id, person_id, kategori, haster, tekst)
      values (${boligfeil}, ${leieforhold}, ${person}, 'VARME', true, 'Ovnen er kald.')`);
    await tx.query(sql`insert into vedlegg (id, boligfeil_id, person_id, type, filnavn, opprettet)
      values (${uuidv7()}, ${boligfeil}, ${person}, 'BILDE', 'Bilde', '2099-01-01')`);
    await tx.query(sql`insert into fornyelse (id, leieforhold_id, sluttdato, utfall)
      values (${uuidv7()}, ${leieforhold}, '2029-03-31', 'FLYTTER')`);
    await tx.query(sql`insert into fornyelsessak (sak_id, leieforhold_id, sluttdato)
      values (${sak}, ${leieforhold}, '2029-03-31')`);
    await nyttAnnetvedtak(tx, sak, vedtak);
    await nyttForhaandsvarsel(tx, sak, vedtak);
    await tx.query(sql`insert into innsynskrav (id, sak_id, part_id, hva, kanal, mottatt, frist, oppgave_id)
      values (${uuidv7()}, ${sak}, ${person}, 'Notatet.', 'DIGITAL', '2026-03-10', '2026-03-17',
        (select id from oppgave where sak_id = ${sak} order by id limit 1))`);
    await tx.query(sql`insert into omgjoering (id, sak_id, vedtak_id, grunnlag, til_skade, begrunnelse, begynt_av)
      values (${uuidv7()}, ${sak}, ${vedtak}, 'UGYLDIG', false, 'Feil regel.', 'trine')`);
    await leiesett(tx, leieforhold, bolig);
    await driftsrader(tx, { person, sak, bolig });
    return { person, soeknad, sak, vedtak, bolig, reservasjon, tilbud, leieforhold };
  });

/** An event that is forgotten already. */
async function glemtHendelse(tx: Tx): Promise<void> {
  await tx.query(sql`insert into hendelse (id, type, ressurs, ressurs_id, tid)
    values (${uuidv7()}, 'no.kobo.bolig.endret.v1', 'bolig', ${uuidv7()}, '2020-01-01')`);
  await tx.query(sql`select glem_hendelser(90)`);
}

export async function nyPerson(
  tx: Tx,
  { navn = 'Kari Eksempel', gradering = 'UGRADERT' } = {},
): Promise<string> {
  const id = uuidv7();
  await tx.query(sql`insert into person (id, ident_type, navn, foedselsdato, gradering)
    values (${id}, 'INGEN', ${navn}, '1990-02-03', ${gradering})`);
  return id;
}

export async function nySoeknad(tx: Tx, soeker: string): Promise<string> {
  const id = uuidv7();
  await tx.query(sql`insert into soeknad (id, soeker_id, formaal, spraak, skjemaversjon, steg, slettes_dato)
    values (${id}, ${soeker}, 'NY', 'nb', 1, 'start', '2026-05-01')`);
  const husstand = uuidv7();
  await tx.query(sql`insert into husstand (id, soeknad_id, gjelder_fra, antall_voksne, antall_barn)
    values (${husstand}, ${id}, '2026-02-01', 1, 2)`);
  await tx.query(sql`insert into husstandsmedlem (id, husstand_id, person_id, navn, rolle)
    values (${uuidv7()}, ${husstand}, ${soeker}, 'Kari Eksempel', 'SOEKER')`);
  return id;
}

export async function nySak(tx: Tx, soeker: string, { skjermet = false, aar = 2026 } = {}): Promise<string> {
  const id = uuidv7();
  await tx.query(sql`
    insert into sak (id, aar, loepenummer, sakstype, soeker_id, enhet, saksbehandler, skjermet, mottatt, forventet_svar)
    values (${id}, ${aar}, trekk_saksnummer(${aar}), 'KOMMUNAL_BOLIG_NY', ${soeker},
      ${skjermet ? 'SKJERMET' : 'BOLIGKONTOR'}, 'trine', ${skjermet}, naa(), '2026-03-15')`);
  return id;
}

async function nyVurdering(tx: Tx, sak: string, person: string): Promise<void> {
  const innhold = sql.json(forhaandsutfylt({}, '2026-02-01T08:00:00Z'));
  await tx.query(sql`insert into kartlegging (id, sak_id, innhold) values (${uuidv7()}, ${sak}, ${innhold})`);
  await tx.query(sql`insert into kartleggingsversjon (id, sak_id, nummer, innhold, ferdigstilt, ferdigstilt_av,
      gjenaapnet_av, begrunnelse)
    values (${uuidv7()}, ${sak}, 1, ${innhold}, '2026-02-01', 'trine', 'trine', 'Venter barn.')`);
  await tx.query(sql`insert into tildelingsgrunnlag (id, sak_id, gjelder_fra, grupper, primaer)
    values (${uuidv7()}, ${sak}, '2026-02-01', ${['RUS', 'PSYKISK_HELSE']}, 'RUS')`);
  const innhenting = uuidv7();
  await tx.query(sql`insert into registerinnhenting (id, sak_id, person_id, register, hjemmel, status, hentet)
    values (${innhenting}, ${sak}, ${person}, 'INNTEKT', 'boligsosialloven § 9', 'OK', naa())`);
  await tx.query(sql`insert into registerkommentar (id, sak_id, person_id, innhenting_id, tekst, skrevet)
    values (${uuidv7()}, ${sak}, ${person}, ${innhenting}, 'Jobben sluttet.', naa())`);
  await tx.query(sql`insert into oekonomi (id, sak_id, hentet, hjemmel, personer)
    values (${uuidv7()}, ${sak}, naa(), 'boligsosialloven § 9', ${sql.json([])})`);
}

const annet = {
  boliginnhold: { boligtype: 'OMSORGSBOLIG', soverom: 1, leietidMnd: 36 },
  boligbehov: { soveromMin: 1, rullestol: false, utenTrapper: true, bemanning: 'INGEN' },
  tildelingsgrunnlag: { grupper: ['ELDRE'], primaer: 'ELDRE' },
};

/** The party is told that it may be ended, in a letter that is there. */
const nyttForhaandsvarsel = (tx: Tx, sak: string, vedtak: string): Promise<unknown> =>
  tx.query(sql`insert into forhaandsvarsel (id, sak_id, vedtak_id, grunn, frist, varslet, varslet_av, dokument_id)
    values (${uuidv7()}, ${sak}, ${vedtak}, 'Eier bolig.', '2026-04-01', '2026-03-10', 'trine',
      (select id from dokument where sak_id = ${sak} limit 1))`);

/** What was written down of it, had another system made it. */
const nyttAnnetvedtak = (tx: Tx, sak: string, vedtak: string): Promise<unknown> =>
  tx.query(sql`insert into annetvedtak (vedtak_id, sak_id, nummer, system, referanse, dato, hjemmel, klageenhet,
      boliginnhold, boligbehov, tildelingsgrunnlag, registrert_av)
    values (${vedtak}, ${sak}, 1, 'Pleiesystemet', '2026/881', '2026-02-20', 'helse- og omsorgstjenesteloven § 3-2',
      'Tjenestekontoret', ${sql.json(annet.boliginnhold)}, ${sql.json(annet.boligbehov)},
      ${sql.json(annet.tildelingsgrunnlag)}, 'trine')`);

/** Made, with the reasons it must have. */
export async function nyttVedtak(tx: Tx, sak: string): Promise<string> {
  const id = uuidv7();
  await tx.query(sql`
    insert into vedtak (id, sak_id, resultat, status, fakta, regler, hensyn, boliginnhold, to_trinn, foreslaatt_av,
      fattet_av, fattet, vedtaksdato, klagefrist, klageinstans)
    values (${id}, ${sak}, 'TILSAGN', 'FATTET', 'Bor trangt.', 'Boligsosialloven § 6.', 'Barna.',
      ${sql.json({ boligtype: 'ORDINAER', soverom: 2, leietidMnd: 36 })}, true, 'trine', 'vidar', naa(), '2026-03-01',
      '2026-03-22', 'Statsforvalteren')`);
  return id;
}

export async function nyKlage(
  tx: Tx,
  { sak, vedtak, person }: { sak: string; vedtak: string; person: string },
): Promise<string> {
  const id = uuidv7();
  await tx.query(sql`
    insert into klage (id, sak_id, vedtak_id, kanal, mottatt, klager_id, grunn, for_sent, forventet_svar, aapnet_saken,
      vedtak_foreslaatt_av, vedtak_fattet_av, klageinstans)
    values (${id}, ${sak}, ${vedtak}, 'DIGITAL', '2026-03-05', ${person}, 'Bor fortsatt trangt.', false, '2026-04-02',
      false, 'trine', 'vidar', 'Statsforvalteren')`);
  return id;
}

async function nyttDokument(
  tx: Tx,
  { sak, person, vedtak, forsegl }: { sak: string; person: string; vedtak: string; forsegl: Forsegl },
): Promise<void> {
  const [id, fil, innhold] = [uuidv7(), uuidv7(), new TextEncoder().encode('%PDF-1.7')];
  await tx.query(sql`insert into dokument (id, sak_id, type, tittel, offentlig_tittel, spraak, mottaker_id, vedtak_id,
      journalposttype, tilgangskode, tilgangshjemmel, sendt)
    values (${id}, ${sak}, 'VEDTAK', 'Vedtak', 'Vedtak', 'nb', ${person}, ${vedtak}, 'U', 'UO', 'offentleglova § 13', naa())`);
  await tx.query(
    sql`insert into dokumentmottaker (id, dokument_id, sak_id) values (${uuidv7()}, ${id}, ${sak})`,
  );
  await tx.query(sql`insert into arkivlevering (dokument_id) values (${id})`);
  await tx.query(journalfoer(id, await sha256(innhold), { kode: 'K', aar: 10 }));
  await tx.query(sql`insert into dokumentfil (id, dokument_id, format, antall_byte, sha256)
    values (${fil}, ${id}, 'PDF', ${innhold.byteLength}, ${await sha256(innhold)})`);
  await tx.query(
    sql`insert into dokumentinnhold (fil_id, kryptert) values (${fil}, ${await forsegl(innhold, fil)})`,
  );
  await tx.query(
    sql`insert into varslingsvalg (id, sak_id, person_id, bare_post) values (${uuidv7()}, ${sak}, ${person}, true)`,
  );
  await tx.query(
    sql`insert into varsel (id, sak_id, dokument_id, neste) values (${uuidv7()}, ${sak}, ${id}, '2099-01-01')`,
  );
}

export async function nyBolig(
  tx: Tx,
  { status = 'KLAR_FOR_INNFLYTTING', adressenavn = 'Storgata' } = {},
): Promise<string> {
  const id = uuidv7();
  await tx.query(sql`
    insert into bolig (id, adresse, leiekostnad, status, statusdato)
    values (${id}, jsonb_build_object('adressenavn', ${adressenavn}::text, 'nummer', 12, 'postnummer', '9901',
      'poststed', 'KROKVIK', 'kommunenummer', current_setting('app.kommunenummer')), ${sql.json({ manedsleie: 9000 })},
      ${status}, '2026-01-01')`);
  return id;
}

export async function nyReservasjon(tx: Tx, bolig: string, sak: string | null = null): Promise<string> {
  const id = uuidv7();
  await tx.query(sql`insert into reservasjon (id, bolig_id, sak_id, aarsak, utloeper)
    values (${id}, ${bolig}, ${sak}, 'Tilbud', '2026-04-01T10:00:00Z')`);
  return id;
}

export async function nyttTilbud(
  tx: Tx,
  { sak, vedtak, bolig, nummer = 1 }: { sak: string; vedtak: string; bolig: string; nummer?: number },
): Promise<string> {
  const id = uuidv7();
  await tx.query(sql`insert into tilbud (id, sak_id, vedtak_id, bolig_id, nummer, sendt, svarfrist)
    values (${id}, ${sak}, ${vedtak}, ${bolig}, ${nummer}, naa(), '2026-03-20')`);
  return id;
}

export async function nyttLeieforhold(
  tx: Tx,
  {
    bolig,
    startdato,
    sluttdato,
    status = 'AVTALT',
  }: { bolig: string; startdato: string; sluttdato: string | null; status?: string },
): Promise<string> {
  const id = uuidv7();
  await tx.query(sql`insert into leieforhold (id, bolig_id, status, startdato, sluttdato, tidsubegrenset)
    values (${id}, ${bolig}, ${status}, ${startdato}, ${sluttdato}, ${sluttdato === null})`);
  return id;
}

const profil = {
  kode: 'A',
  skilletegn: 'SEMIKOLON',
  overskrifter: true,
  kolonner: [{ navn: 'Belop', felt: 'BELOEP' }],
  standardkonto: '16300',
  kontoer: [],
  forfallsdag: 1,
} satisfies HusleieprofilNy;

async function leiesett(tx: Tx, leieforhold: string, bolig: string): Promise<void> {
  const husleie = uuidv7();
  await tx.query(
    sql`insert into husleieprofil (kode, utgave, innhold) values (${profil.kode}, 1, ${sql.json(profil)})`,
  );
  await tx.query(sql`insert into husleiekjoering (id, maaned, profil, utgave, antall, sum)
    values (${husleie}, '2026-05-01', 'A', 1, 1, 9000)`);
  await tx.query(sql`insert into husleielinje (kjoering_id, nummer, leieforhold_id, bolig_id, fra, til, beloep, konto)
    values (${husleie}, 1, ${leieforhold}, ${bolig}, '2026-05-01', '2026-05-31', 9000, '16300')`);
  const regulering = uuidv7();
  await tx.query(sql`insert into leiereguleringskjoering (id, type, varslet, gjelder_fra, grunnlag, antall, hindret, sum_foer,
      sum_etter)
    values (${regulering}, 'KPI', '2027-03-01', '2027-04-01', '[]', 1, 0, 9000, 9100)`);
  await tx.query(sql`insert into leieregulering (kjoering_id, leieforhold_id, type, varslet, gjelder_fra, fra, til)
    values (${regulering}, ${leieforhold}, 'KPI', '2027-03-01', '2027-04-01', 9000, 9100)`);
}

const boligceller = { 'A1_EIEFORM.ALLE.EID': 4, 'A1_EIEFORM.ALLE.I_ALT': 4 };

async function driftsrader(
  tx: Tx,
  { person, sak, bolig }: { person: string; sak: string; bolig: string },
): Promise<void> {
  const sett = uuidv7();
  await tx.query(sql`insert into revisjon (id, operasjon) values (${sett}, 'opprettBolig')`);
  await tx.query(sql`insert into revisjonssegl (nummer, rader, avtrykk, segl)
    values (1, ${[sett]}::uuid[], ${new Uint8Array(32)}, ${new Uint8Array(32)})`);
  await tx.query(
    sql`insert into revisjonskontroll (runde, til_segl, ende, kontrollert) values (1, 1, 1, '2099-01-01')`,
  );
  await tx.query(sql`insert into statistikkuttrekk (id, rapport, fra, referansedato, definisjonsversjon, flyktning_trumfer, metode,
      terskel, celler, kontroller)
    values (${uuidv7()}, 'KOSTRA_13', '2025-01-01', '2025-12-31', '1', false, 'PRIKKING', 3, ${sql.json(boligceller)}, '[{"id": "EIEFORM", "ok": true, "sider": [4, 4]}]')`);
  const jobb = uuidv7();
  await tx.query(sql`insert into importjobb (id, format, totalt) values (${jobb}, 'CSV', 1)`);
  await tx.query(
    sql`insert into importrad (importjobb_id, rad, resultat, bolig_id) values (${jobb}, 2, 'NY', ${bolig})`,
  );
  const innsyn = uuidv7();
  await tx.query(
    sql`insert into innsynslogg (id, operasjon, ressurs, antall) values (${innsyn}, 'soekSaker', 'SAK', 1)`,
  );
  await tx.query(
    sql`insert into innsyn_vist (innsyn_id, sak_id, person_id) values (${innsyn}, ${sak}, ${person})`,
  );
  await tx.query(sql`insert into idempotens (klient, operasjon, noekkel, avtrykk, status)
    values ('trine', 'opprettBolig', 'noekkel-1', ${new Uint8Array(32)}, 201)`);
  const webhook = uuidv7();
  await tx.query(sql`insert into webhook (id, mottaker, hendelser)
    values (${webhook}, 'https://fdv.example/kobo', '{no.kobo.bolig.endret.v1}')`);
  await tx.query(sql`insert into webhookhemmelighet (id, webhook_id, kryptert)
    values (${uuidv7()}, ${webhook}, ${new Uint8Array(40)})`);
  const leveranse = uuidv7();
  await tx.query(
    sql`insert into webhookleveranse (id, webhook_id, forsoek) values (${leveranse}, ${webhook}, 1)`,
  );
  await tx.query(sql`insert into webhookforsoek (leveranse_id, nummer) values (${leveranse}, 1)`);
}
