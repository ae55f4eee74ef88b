/** What each trigger stops, tells of or does: one change of the example of Krokvik. */

export interface Utloeser {
  /** Past every rule: what is there when it is tried. */
  readonly foer?: string;
  /** The change. */
  readonly naar: string;
  /** The event it is told by. */
  readonly melder?: string;
  /** A question that is answered yes after the change, and not before. With neither of the two, the change is refused. */
  readonly gjoer?: string;
}

const HER = `where kommunenummer = '9901'`;
const NY = '0198f2a1-7c3e-7a54-9d21-5b6c7d8e9fff';
const SKJERMET = `select skjermet from sak ${HER}`;
/** Nobody but Krokvik is seen: whoever tries this is past the wall. */
const ALENE = `update enhet set kode = 'ANNEN' where kommunenummer <> '9901' and kode = 'SKJERMET'`;
/** Nobody may ask a register. */
const STENGT = `update kommune set config = config - 'registre' ${HER}; delete from innfoeringspunkt ${HER}`;
const MOTTAKER = `delete from sakmedlem ${HER}; update ansatt set enhet = 'SKJERMET' ${HER} and id = 'berit';
  delete from skjermet_mottaker ${HER}; insert into skjermet_mottaker (kommunenummer, ansatt, gitt_av) values ('9901', 'berit', 'x')`;
const LEIEHENDELSE = `insert into hendelse (kommunenummer, id, type, ressurs, ressurs_id, leieforhold_id)
  select kommunenummer, '${NY}', 'no.kobo.leieforhold.endret.v1', 'leieforhold', id, id from leieforhold ${HER}`;
const HENDELSEN_SKJERMET = `select skjermet from hendelse where id = '${NY}'`;
const FORSLAG = `status = 'TIL_GODKJENNING', fattet_av = null, fattet = null, vedtaksdato = null, klagefrist = null, klageinstans = null`;
const FATTES = `status = 'FATTET', fattet_av = 'vidar', fattet = naa(), vedtaksdato = '2026-03-01', klagefrist = '2026-03-22',
  klageinstans = 'Statsforvalteren'`;

const endrer = (tabell: string, endring: string, foer?: string, ellers = ''): Utloeser => ({
  naar: `update ${tabell} set ${endring} ${HER}`,
  ...(foer && { foer: `update ${tabell} set ${foer} ${HER}; ${ellers}` }),
});
/** One more of what is there, otherwise in what is said. */
const kopi = (tabell: string, ny: string): string =>
  `insert into ${tabell} select ny.* from ${tabell} t, jsonb_populate_record(t, jsonb_build_object(${ny})) ny
    where t.kommunenummer = '9901'`;
const nyBefaring = `insert into befaring (id, bolig_id, type, dato, funn, skrevet_av)
  select gen_random_uuid(), bolig_id, type, dato, funn, skrevet_av from befaring ${HER}`;

/** `table: trigger`; what has been settled is not rewritten, and nobody handles what they are disqualified from. */
export const utloesere: Readonly<Record<string, Utloeser>> = {
  'befaring: meld_ny': { naar: nyBefaring, melder: 'no.kobo.bolig.befaring-registrert.v1' },
  'boligfeil: meld_ny': {
    naar: `insert into boligfeil (id, leieforhold_id, person_id, kategori, haster, tekst)
      select gen_random_uuid(), leieforhold_id, person_id, kategori, haster, tekst from boligfeil ${HER}`,
    melder: 'no.kobo.bolig.feil-meldt.v1',
  },
  'boligfeil: meld_status': {
    naar: `update boligfeil set status = 'MOTTATT' ${HER}`,
    melder: 'no.kobo.bolig.feil-endret.v1',
  },
  'enhet: ingen_ring': {
    foer: `update enhet set overordnet = 'BOLIGKONTOR' ${HER} and kode = 'SKJERMET'`,
    naar: `update enhet set overordnet = 'SKJERMET' ${HER} and kode = 'BOLIGKONTOR'`,
  },
  'henvendelse: staar_fast': endrer(
    'henvendelse',
    `tekst = 'Annet.'`,
    `status = 'VEILEDET', avgjort = naa(), avgjort_av = 'trine', begrunnelse = 'Ja.', slettes_dato = '2027-01-01'`,
  ),
  'klage: habil': endrer('klage', `saksbehandler = 'petra'`),
  'kontakthensyn: staar_fast': endrer(
    'kontakthensyn',
    `grunn = 'Annet.'`,
    `opphevet = naa(), opphevet_av = 'trine'`,
  ),
  'slettesperre: staar_fast': endrer(
    'slettesperre',
    `begrunnelse = 'Annet.'`,
    `opphevet = naa(), opphevet_av = 'trine', opphevet_begrunnelse = 'Ja.'`,
  ),
  'overgang: staar_fast': endrer(
    'overgang',
    `dato = dato + 1`,
    `bortfalt = naa(), bortfalt_av = 'trine', bortfalt_begrunnelse = 'Ja.'`,
  ),
  'leieforhold: meld_endret': {
    naar: `update leieforhold set innflyttet = startdato ${HER}`,
    melder: 'no.kobo.leieforhold.endret.v1',
  },
  'leieforhold: meld_ny': {
    naar: `insert into leieforhold (id, bolig_id, status, startdato, tidsubegrenset)
      select gen_random_uuid(), bolig_id, 'AVTALT', sluttdato + 1, true from leieforhold ${HER}`,
    melder: 'no.kobo.leieforhold.opprettet.v1',
  },
  'leiemelding: meld_ny': {
    naar: `insert into leiemelding (id, leieforhold_id, retning, tekst, ansatt)
      select gen_random_uuid(), leieforhold_id, retning, tekst, ansatt from leiemelding ${HER}`,
    melder: 'no.kobo.leieforhold.melding-sendt.v1',
  },
  'leienotat: meld_ny': {
    naar: kopi('leienotat', `'id', gen_random_uuid()`),
    melder: 'no.kobo.leieforhold.notat-skrevet.v1',
  },
  'oversending: staar_fast': endrer(
    'oversending',
    `merknad = 'Annet.'`,
    `status = 'TRUKKET', avklart = naa()`,
  ),
  'representasjon: staar_fast': endrer('representasjon', `omfang = 'INNSYN'`, 'trukket = naa()'),
  'reservasjon: meld_endret': {
    naar: `update reservasjon set status = 'OPPHEVET' ${HER}`,
    melder: 'no.kobo.reservasjon.status-endret.v1',
  },
  'reservasjon: meld_ny': {
    naar: `insert into reservasjon (id, bolig_id, aarsak, utloeper, status)
      select gen_random_uuid(), bolig_id, aarsak, utloeper, 'OPPHEVET' from reservasjon ${HER}`,
    melder: 'no.kobo.reservasjon.opprettet.v1',
  },
  'sak: habil': endrer('sak', `saksbehandler = 'petra'`),
  'hjelper: staar_fast': endrer('hjelper', `bistand = 'Annet.'`, `trukket = naa(), trukket_av = 'trine'`),
  'tildelingsmoete: meld_endret': {
    naar: `update tildelingsmoete set sted = 'Rådhuset' ${HER}`,
    melder: 'no.kobo.tildelingsmoete.endret.v1',
  },
  'tildelingsmoete: meld_ny': {
    naar: kopi('tildelingsmoete', `'id', gen_random_uuid()`),
    melder: 'no.kobo.tildelingsmoete.opprettet.v1',
  },
  'tildelingsmoete: staar_fast': endrer(
    'tildelingsmoete',
    `sted = 'Annet'`,
    `status = 'AVLYST', avsluttet = naa(), avsluttet_av = 'trine'`,
  ),
  'moetesak: staar_fast': endrer(
    'moetesak',
    `konklusjon = 'UTRED'`,
    `konklusjon = 'VENT', konkludert = naa(), konkludert_av = 'trine',
      journalnotat_id = (select n.id from journalnotat n where n.kommunenummer = moetesak.kommunenummer limit 1)`,
  ),
  'samarbeidspart: staar_fast': endrer(
    'samarbeidspart',
    `kontaktperson = 'Annen'`,
    `avsluttet = naa(), avsluttet_av = 'trine'`,
  ),
  'samtykke: staar_fast': endrer('samtykke', `opplysninger = 'Annet.'`, 'trukket = naa()'),
  'arkivjournal: endres_ikke': endrer('arkivjournal', `offentlig_tittel = 'Annet'`),
  'arkivjournal: journalfoer': {
    foer: kopi('dokument', `'id', '${NY}', 'type', 'FORELOEPIG_SVAR', 'vedtak_id', null`),
    naar: kopi('arkivjournal', `'dokument_id', '${NY}', 'nummer', 7`),
    gjoer: `select forrige = (select kjede from arkivjournal where nummer = 1 and kommunenummer = '9901') from arkivjournal
      where dokument_id = '${NY}' and nummer = 2`,
  },
  'arkivjournal: toemmes_ikke': { naar: 'truncate arkivjournal' },
  'avtale: kvote': endrer('avtale', `type = 'TILVISNING', antall_i_prosjektet = 10, kvoteprosent = 41`),
  'avtale_bolig: kvote': {
    foer: `update avtale set type = 'TILVISNING', antall_i_prosjektet = 1, kvoteprosent = 40 ${HER}; delete from avtale_bolig ${HER}`,
    naar: `insert into avtale_bolig (avtale_id, bolig_id, periode) select a.id, b.id, a.periode from avtale a
      join bolig b on b.kommunenummer = a.kommunenummer where a.kommunenummer = '9901'`,
  },
  'bolig: avgaatt': endrer(
    'bolig',
    'slettet = null',
    'slettet = naa()',
    `update boenhetsdel set side = 'FRA' ${HER}`,
  ),
  'bolig: historikk': {
    naar: `update bolig set status = 'VEDLIKEHOLD' ${HER}`,
    gjoer: `select exists (select from bolig_statushistorikk ${HER} and til_status = 'VEDLIKEHOLD')`,
  },
  'bolig: meld_endret': {
    naar: `update bolig set informasjon = 'Ny dør.' ${HER}`,
    melder: 'no.kobo.bolig.endret.v1',
  },
  'bolig: meld_ny': {
    naar: `insert into bolig (id, adresse, leiekostnad, status, statusdato)
      select gen_random_uuid(), adresse, leiekostnad, 'VEDLIKEHOLD', statusdato from bolig ${HER}`,
    melder: 'no.kobo.bolig.opprettet.v1',
  },
  'bolig: salg': endrer(
    'bolig',
    `status = 'SOLGT'`,
    `tilskudd = '{"ordning": "Husbanken", "dato": "2020-01-01", "bindingTil": "2099-01-01"}', statusaarsak = null`,
  ),
  'boligbilde: meld_tekst': {
    naar: `update boligbilde set alt_nb = 'Kjøkken.' ${HER}`,
    melder: 'no.kobo.bolig.bilder-endret.v1',
  },
  'bolignotat: meld_ny': {
    naar: kopi('bolignotat', `'id', gen_random_uuid()`),
    melder: 'no.kobo.bolig.notat-skrevet.v1',
  },
  'dokument: laast': endrer('dokument', `tittel = 'Annet'`),
  'dokumentmottaker: dokumentet': {
    foer: `delete from dokumentmottaker ${HER}`,
    naar: `insert into dokumentmottaker (id, dokument_id, sak_id) select gen_random_uuid(), gen_random_uuid(), id from sak ${HER}`,
  },
  'forhaandsvarsel: laast': endrer('forhaandsvarsel', `grunn = 'Annet.'`),
  'hendelse: skjerming': {
    foer: `update sak set skjermet = true ${HER}`,
    naar: `insert into hendelse (id, type, ressurs, ressurs_id) select '${NY}', 'no.kobo.sak.status-endret.v1', 'sak', id
      from sak ${HER}`,
    gjoer: HENDELSEN_SKJERMET,
  },
  'hendelse: skjerming_av_leie': {
    foer: `update person set gradering = 'FORTROLIG' ${HER}`,
    naar: LEIEHENDELSE,
    gjoer: HENDELSEN_SKJERMET,
  },
  'husstandsmedlem: skjerming': {
    foer: `${ALENE}; update husstandsmedlem set person_id = null ${HER}; update person set gradering = 'FORTROLIG' ${HER}`,
    naar: `update husstandsmedlem m set person_id = s.soeker_id from soeknad s
      where s.kommunenummer = m.kommunenummer and m.kommunenummer = '9901'`,
    gjoer: SKJERMET,
  },
  'innsynskrav: laast': endrer('innsynskrav', `hva = 'Annet.'`),
  'klage: laast': endrer('klage', `grunn = 'Annet.'`),
  'klageavvisning: laast': endrer('klageavvisning', `hjemmel = '{"annet"}'`),
  'leieforhold: bruk_endret': {
    naar: `update leieforhold set status = 'SAGT_OPP', fratredelse = '2027-01-31' ${HER}`,
    gjoer: `select sagt_opp from bolig ${HER}`,
  },
  'leieforhold: bruk_ny': {
    foer: `delete from leieforhold ${HER}; update bolig set antatt_ledig = null, sagt_opp = false ${HER}`,
    naar: `insert into leieforhold (id, bolig_id, status, startdato, sluttdato, fratredelse, tidsubegrenset)
      select gen_random_uuid(), id, 'SAGT_OPP', '2026-04-01', '2029-03-31', '2027-01-31', false from bolig ${HER}`,
    gjoer: `select sagt_opp from bolig ${HER}`,
  },
  'leieforhold: fravaer': endrer('leieforhold', `status = 'AVSLUTTET', utflyttet = sluttdato`),
  'leieforhold: historikk': {
    naar: `update leieforhold set status = 'FORNYES' ${HER}`,
    gjoer: `select exists (select from leieforhold_statushistorikk ${HER} and til_status = 'FORNYES')`,
  },
  'leieforhold: leiehendelser': {
    foer: `${LEIEHENDELSE}; update sak set skjermet = true ${HER}; update leieforhold set sak_id = null ${HER}`,
    naar: `update leieforhold set sak_id = (select id from sak ${HER}) ${HER}`,
    gjoer: HENDELSEN_SKJERMET,
  },
  'leieforhold: skjerming': {
    foer: `update sak set skjermet = true ${HER}`,
    naar: `insert into leieforhold (id, bolig_id, sak_id, startdato, sluttdato)
      select '${NY}', b.id, s.id, '2040-01-01', '2042-12-31' from bolig b join sak s using (kommunenummer)
      where kommunenummer = '9901' limit 1`,
    gjoer: `select skjermet from leieforhold where id = '${NY}'`,
  },
  'leietaker: leiehendelser': {
    foer: `${LEIEHENDELSE}; delete from leietaker ${HER}; update person set gradering = 'FORTROLIG' ${HER}`,
    naar: `insert into leietaker (leieforhold_id, person_id) select l.id, s.soeker_id from leieforhold l
      join sak s on s.kommunenummer = l.kommunenummer where l.kommunenummer = '9901'`,
    gjoer: HENDELSEN_SKJERMET,
  },
  'noedtilgang: lovlig': {
    foer: `update sak set skjermet = true ${HER}`,
    naar: kopi('noedtilgang', `'id', gen_random_uuid(), 'ansatt', 'vidar'`),
  },
  'noedtilgang: staar_fast': endrer(
    'noedtilgang',
    `kontroll = 'AVVIK', kontrollmerknad = 'Nei.'`,
    `avsluttet = aapnet, kontroll = 'GODKJENT', kontrollert = naa(), kontrollert_av = 'vidar'`,
  ),
  'oekonomi: laast': endrer('oekonomi', `hjemmel = 'annet'`),
  'oversending: skjermet': {
    foer: `delete from oversending ${HER}; update sak set skjermet = true ${HER}`,
    naar: `insert into oversending (id, sak_id, fra_enhet, til_enhet, grunn, sendt, sendt_av, kvitteres_innen)
      select gen_random_uuid(), id, 'SKJERMET', 'BOLIGKONTOR', 'FEIL_ENHET', naa(), 'trine', '2099-01-01' from sak ${HER}`,
  },
  'person: register_er_aapnet': {
    foer: STENGT,
    naar: `insert into person (id, ident_type, freg_hentet) values (gen_random_uuid(), 'INGEN', naa())`,
  },
  'person: register_er_aapnet_endret': endrer('person', `freg_hentet = '2099-01-01'`, `navn = navn`, STENGT),
  'person: adressen': {
    foer: `update person set gradering = 'FORTROLIG', bostedsadresse = null ${HER}`,
    naar: `update person set bostedsadresse = '{"adressenavn": "Storgata"}', postadresse = '{"Postboks 1"}' ${HER}`,
    gjoer: `select bool_and(bostedsadresse is null and postadresse is not null) from person ${HER}`,
  },
  'person: leiehendelser': {
    foer: `${ALENE}; ${LEIEHENDELSE}`,
    naar: `update person set gradering = 'FORTROLIG' ${HER}`,
    gjoer: HENDELSEN_SKJERMET,
  },
  'person: skjerming': {
    foer: ALENE,
    naar: `update person set gradering = 'FORTROLIG' ${HER}`,
    gjoer: SKJERMET,
  },
  'registerinnhenting: register_er_aapnet': {
    foer: STENGT,
    naar: kopi('registerinnhenting', `'id', gen_random_uuid()`),
  },
  'reservasjon: bruk_endret': {
    foer: `update bolig set reservert = true ${HER}`,
    naar: `update reservasjon set status = 'OPPHEVET' ${HER}`,
    gjoer: `select not reservert from bolig ${HER}`,
  },
  'reservasjon: bruk_ny': {
    foer: `delete from reservasjon ${HER}; update bolig set reservert = false ${HER}`,
    naar: `insert into reservasjon (id, bolig_id, aarsak, utloeper) select gen_random_uuid(), id, 'Rehabilitering', '2099-01-01'
      from bolig ${HER}`,
    gjoer: `select reservert from bolig ${HER}`,
  },
  'sak: hendelser': {
    foer: `insert into hendelse (kommunenummer, id, type, ressurs, ressurs_id)
      select kommunenummer, '${NY}', 'no.kobo.sak.status-endret.v1', 'sak', id from sak ${HER}`,
    naar: `update sak set skjermet = true ${HER}`,
    gjoer: HENDELSEN_SKJERMET,
  },
  'sak: medlemskap': {
    foer: MOTTAKER,
    naar: `insert into sak (id, aar, loepenummer, sakstype, soeker_id, enhet, skjermet, mottatt, forventet_svar)
      select '${NY}', aar, trekk_saksnummer(aar), sakstype, soeker_id, 'SKJERMET', true, mottatt, forventet_svar from sak ${HER}`,
    gjoer: `select exists (select from sakmedlem where sak_id = '${NY}')`,
  },
  'sak: medlemskap_endret': {
    foer: MOTTAKER,
    naar: `update sak set skjermet = true ${HER}`,
    gjoer: `select exists (select from sakmedlem ${HER} and ansatt = 'berit')`,
  },
  'sak: noedtilganger': {
    naar: `update sak set skjermet = true ${HER}`,
    gjoer: `select avsluttet is not null from noedtilgang ${HER}`,
  },
  'sak: skjerming': {
    foer: `update person set gradering = 'FORTROLIG' ${HER}`,
    naar: `insert into sak (id, aar, loepenummer, sakstype, soeker_id, enhet, mottatt, forventet_svar)
      select '${NY}', aar, trekk_saksnummer(aar), sakstype, soeker_id, 'SKJERMET', mottatt, forventet_svar from sak ${HER}`,
    gjoer: `select skjermet from sak where id = '${NY}'`,
  },
  'sakmedlem: habil': {
    naar: `insert into sakmedlem (id, sak_id, ansatt) select gen_random_uuid(), sak_id, ansatt from inhabilitet ${HER}`,
  },
  'sakmedlem: staar_fast': endrer('sakmedlem', `ansatt = 'trine'`, `til = fra, tatt_av = 'trine'`),
  'soeknad: skjerming': {
    foer: `${ALENE}; update soeknad set sak_id = null ${HER}; update person set gradering = 'FORTROLIG' ${HER};
      insert into husstandsmedlem (kommunenummer, id, husstand_id, person_id, rolle, opprettet_av, endret_av)
      select h.kommunenummer, gen_random_uuid(), h.id, s.soeker_id, 'ANNEN_VOKSEN', 'x', 'x' from husstand h
      join soeknad s on s.kommunenummer = h.kommunenummer and s.id = h.soeknad_id where h.kommunenummer = '9901'`,
    naar: `update soeknad set sak_id = s.id from sak s where s.kommunenummer = soeknad.kommunenummer and s.kommunenummer = '9901'`,
    gjoer: SKJERMET,
  },
  'statistikkuttrekk: staar_fast': endrer(
    'statistikkuttrekk',
    'terskel = 4',
    `laast = naa(), laast_av = 'trine'`,
  ),
  'tilbud: ja': {
    foer: `update vedtak set status = 'BORTFALT' ${HER}`,
    naar: `update tilbud set status = 'AKSEPTERT', besvart = naa() ${HER}`,
  },
  'tilbud: sendes': {
    foer: `update tilbud set status = 'KLARGJORT', sendt = null, reservasjon_id = null, klargjort = naa(), klargjort_av = 'trine' ${HER};
      update vedtak set status = 'BORTFALT' ${HER}`,
    naar: `update tilbud set status = 'SENDT', sendt = naa() ${HER}`,
  },
  'tilbud: tilsagn': {
    foer: `delete from tilbud ${HER}; update vedtak set resultat = 'AVSLAG' ${HER}`,
    naar: `insert into tilbud (id, sak_id, vedtak_id, bolig_id, sendt, svarfrist)
      select gen_random_uuid(), v.sak_id, v.id, b.id, naa(), '2099-01-01' from vedtak v
      join bolig b on b.kommunenummer = v.kommunenummer where v.kommunenummer = '9901'`,
  },
  'vedlegg: kan_vises': {
    foer: `update vedlegg set status = 'VENTER', format = 'JPEG', antall_byte = 8, sha256 = repeat('0', 64) ${HER}`,
    naar: `update vedlegg set status = 'REN' ${HER} and bolig_id is not null`,
    gjoer: `select kan_vises from boligbilde ${HER}`,
  },
  'vedlegg: meld_kontrollert': {
    foer: `update vedlegg set status = 'VENTER', format = 'JPEG', antall_byte = 8, sha256 = repeat('0', 64) ${HER}`,
    naar: `update vedlegg set status = 'REN' ${HER} and bolig_id is not null`,
    melder: 'no.kobo.bolig.bilder-endret.v1',
  },
  'vedtak: barnets_beste': endrer('vedtak', FATTES, FORSLAG, `update sak set antall_barn = 2 ${HER}`),
  'vedtak: habil': endrer('vedtak', `fattet_av = 'petra'`, FORSLAG),
  'vedtak: hoert': endrer(
    'vedtak',
    FATTES,
    `${FORSLAG}, resultat = 'AVSLAG', boliginnhold = null, erstatter_id = id, forhaandsvarsel_id = (select f.id from forhaandsvarsel f where f.kommunenummer = '9901')`,
    `update forhaandsvarsel set frist = '2099-01-01' ${HER}; delete from omgjoering ${HER}`,
  ),
  'vedtak: laast': endrer('vedtak', `fakta = 'Annet.'`),
  'vedtak: omgjoering': endrer(
    'vedtak',
    FATTES,
    `${FORSLAG}, erstatter_id = id`,
    `update omgjoering set til_skade = true ${HER}; update forhaandsvarsel set frist = '2099-01-01' ${HER}`,
  ),
  'venteliste: historikk': {
    naar: `update venteliste set prioritet = 1, prioritet_grunn = 'Venter barn.' ${HER}`,
    gjoer: `select exists (select from ventelisteendring ${HER} and begrunnelse = 'Venter barn.')`,
  },
  'venteliste: staar_fast': endrer(
    'venteliste',
    `status = 'VENTER'`,
    `status = 'BORTFALT', status_grunn = 'Trenger den ikke.', behov_svar = 'IKKE_LENGER'`,
  ),
  'webhook: endret': {
    naar: `update webhook set aktiv = false ${HER}`,
    gjoer: `select versjon = 2 from webhook ${HER}`,
  },
};
