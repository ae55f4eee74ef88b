// A shielded case, to those who may not see it: in every operation exactly what an id nobody has is.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { operations, type ServerOperation } from '@kobo-bolig/contract/server';
import { sql } from '../../db/sql.ts';
import { uuidv7 } from '../../db/uuid.ts';
import { identFor } from '../../ports/simulering/personer.ts';
import type { Ansattlogin } from '../../platform/claims.ts';
import {
  begrunnelse,
  kartlagt,
  openSakbenk,
  siri,
  tilsagnBolig,
  trine,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import { innbygger, kontrakt, nyBolig, sakMedTilsagn, SOEKER } from '../../testing/tilbudbenk.ts';

const alle = [
  'SAKSBEHANDLER',
  'VEDTAKSMYNDIGHET',
  'UTLEIEFORVALTER',
  'BOLIGOVERSIKT',
  'PERSONVERNOMBUD',
  'KLAGEBEHANDLER',
];
/** Everything but the shielded unit. */
const mektig: Ansattlogin = {
  sub: 'mektig',
  navn: 'Mektig Utenfor',
  roller: [{ kommunenummer: '9901', roller: alle, enhet: 'BOLIGKONTOR' }],
};

/** All of that in the shielded unit, and no member of the case. */
const ikkeMedlem: Ansattlogin = {
  sub: 'kollega',
  navn: 'Kollega Skjermet',
  roller: [{ kommunenummer: '9901', roller: alle, enhet: 'SKJERMET' }],
};
const utenforstaaende: readonly (readonly [navn: string, hvem: Ansattlogin])[] = [
  ['outside the shielded unit', mektig],
  ['in the shielded unit, no member of the case', ikkeMedlem],
];

let benk: Sakbenk;
let ider: Readonly<Record<string, string>>;
let boligId: string;
before(async () => {
  benk = await openSakbenk();
  const sakId = await sakMedTilsagn(benk);
  boligId = (await nyBolig(benk.som(trine), 1)).koboId;
  const { body } = await benk.som(trine)('POST', `/saker/${sakId}/tilbud`, { json: { boligId } });
  const { soeknadId } = (await benk.som(trine)('GET', `/saker/${sakId}`)).body;
  const notat = await benk.som(trine)('POST', `/saker/${sakId}/journalnotater`, { json: samtale });
  const vedlegg = await benk.som(trine)('POST', `/saker/${sakId}/vedlegg`, { json: nyttVedlegg });
  const oppgave = await benk.som(trine)('POST', `/saker/${sakId}/oppgaver`, { json: nyOppgave });
  const samtykke = await benk.som(trine)('POST', `/saker/${sakId}/samtykker`, { json: nyttSamtykke });
  const samarbeid = await benk.som(trine)('POST', `/saker/${sakId}/samarbeidsparter`, {
    json: nySamarbeidspart(samtykke.body.samtykkeId),
  });
  const hjelper = await benk.som(trine)('POST', `/saker/${sakId}/hjelpere`, { json: nyHjelper });
  const overgang = await benk.som(trine)('POST', `/saker/${sakId}/overganger`, { json: nyOvergang });
  const hensyn = await benk.som(trine)('POST', `/saker/${sakId}/kontakthensyn`, { json: nyttHensyn });
  const sperre = await benk.som(trine)('POST', `/saker/${sakId}/slettesperrer`, { json: nySperre });
  const mangelId = uuidv7();
  await benk.iKrokvik((tx) =>
    tx.query(sql`insert into mangel (id, sak_id, hva, hvorfor, spraak, frist, foelge, meldt, meldt_av)
      values (${mangelId}, ${sakId}, 'Oppsigelsen.', 'Vi må vite når du må ut.', 'nb', '2026-12-04', 'BEHANDLES_UTEN', naa(), 'trine')`),
  );
  const varsel = await benk.som(trine)('POST', `/saker/${sakId}/forhaandsvarsler`, {
    json: { grunn: 'Eier bolig.', frist: '2026-12-11' },
    versjon: (await benk.som(trine)('GET', `/saker/${sakId}`)).body.versjon,
  });
  const krav = await benk.som(trine)('POST', `/saker/${sakId}/innsynskrav`, { json: nyttInnsynskrav });
  const { vedtakId } = (await benk.som(trine)('GET', `/saker/${sakId}/vedtak`)).body;
  const klagen = await benk.som(trine)('POST', `/saker/${sakId}/klager`, { json: { ...klage, vedtakId } });
  const dokumenter = await benk.som(trine)('GET', `/saker/${sakId}/dokumenter`);
  const venteliste = await benk.som(trine)('GET', `/ventelisteplasser?sakId=${sakId}`);
  const reservasjoner = await benk.som(trine)('GET', `/saker/${sakId}/reservasjoner`);
  const oversending = await benk.som(trine)('POST', `/saker/${sakId}/oversendinger`, {
    json: { tilEnhet: 'SKJERMET', grunn: 'SKJERMING' },
    versjon: (await benk.som(trine)('GET', `/saker/${sakId}`)).body.versjon,
  });
  ider = {
    sakId,
    oversendingId: oversending.body.oversendingId,
    representasjonId: uuidv7(),
    samtykkeId: samtykke.body.samtykkeId,
    samarbeidspartId: samarbeid.body.samarbeidspartId,
    hjelperId: hjelper.body.hjelperId,
    kontakthensynId: hensyn.body.kontakthensynId,
    slettesperreId: sperre.body.slettesperreId,
    overgangId: overgang.body.overgangId,
    mangelId,
    innsynskravId: krav.body.innsynskravId,
    forhaandsvarselId: varsel.body.forhaandsvarselId,
    dokumentId: dokumenter.body.items[0].dokumentId,
    tilbudId: body.tilbudId,
    soeknadId,
    journalnotatId: notat.body.journalnotatId,
    oppgaveId: oppgave.body.oppgaveId,
    vedleggId: vedlegg.body.vedleggId,
    klageId: klagen.body.klageId,
    reservasjonId: reservasjoner.body.items[0].reservasjonId,
    ventelisteplassId: venteliste.body.items[0].ventelisteplassId,
    varselId: uuidv7(),
  };
  await benk.iKrokvik((tx) =>
    tx.query(sql`insert into varsel (id, sak_id, dokument_id, neste)
      values (${ider['varselId']!}, ${sakId}, ${ider['dokumentId']!}, '2099-01-01')`),
  );
  await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
});
after(() => benk.close());

const klage = { vedtakId: uuidv7(), grunn: 'Uenig.', kanal: 'PAPIR', mottatt: '2026-11-20' };
const nyttInnsynskrav = { kanal: 'MUNTLIG', mottatt: '2026-11-20' };
const samtale = { type: 'SAMTALE', tekst: 'Ringte.', hendelsestid: '2026-11-20T08:00:00Z' };
const nyOvergang = { type: 'UTSKRIVNING', dato: '2027-03-01', tekst: 'Møte.', frist: '2027-01-15' };
const nyttHensyn = { hensyn: ['TO_SAMMEN'], grunn: 'Truet en ansatt.', gjelderTil: '2027-05-20' };
const nySperre = { grunn: 'DOMSTOL', begrunnelse: 'Søkeren har stevnet oss.', gjelderTil: '2027-05-20' };
const nyttSamtykke = {
  formaal: 'KARTLEGGE_BEHOV',
  part: { type: 'FASTLEGE', navn: 'Krokvik legesenter' },
  opplysninger: 'Trapper.',
  gyldigTil: '2027-05-20',
  tekstversjon: 1,
  kanal: 'MUNTLIG',
  gitt: '2026-11-20',
  kompetanseVurdert: true,
};
const nySamarbeidspart = (samtykkeId: string) => ({
  samtykkeId,
  tjeneste: 'DPS',
  kontaktperson: 'Vakttelefonen',
});
const nyHjelper = { navn: 'Turid Eksempel', bistand: 'Er med på møter.', gyldigFra: '2026-11-20' };
const nyttVedlegg = { type: 'ANNET', filnavn: 'Brev.pdf' };
const nyeMangler = {
  mangler: [{ hva: 'Oppsigelsen.', hvorfor: 'Vi må vite når du må ut.' }],
  frist: '2026-12-04',
  foelge: 'BEHANDLES_UTEN',
  spraak: 'nb',
};
const nyOppgave = { type: 'SAMTALE', tekst: 'Ring.', frist: '2026-12-01' };
const annetvedtak = {
  vedtak: { system: 'Pleiesystemet', referanse: '2026/881', dato: '2026-11-10' },
  hjemmel: 'helse- og omsorgstjenesteloven § 3-2',
  klagevei: { enhet: 'Tjenestekontoret' },
  boliginnhold: tilsagnBolig.boliginnhold,
  boligbehov: kartlagt.boligbehov,
  tildelingsgrunnlag: kartlagt.tildelingsgrunnlag,
};
/** A body that is right, so that the answer is about the case and not about the body. */
const kropper: Readonly<Record<string, () => unknown>> = {
  registrerRepresentasjon: () => ({
    representant: { ident: identFor('MODIG SYKKEL'), navn: 'Sykkel' },
    type: 'FULLMAKT',
    omfang: 'FULL',
    gyldigFra: '2026-11-20',
    dokument: 'Fullmakt',
  }),
  avsluttRepresentasjon: () => ({ begrunnelse: begrunnelse.fakta }),
  merkManueltArkivert: () => ({ journalnummer: '2026/1032' }),
  korrigerOekonomi: () => ({
    personId: uuidv7(),
    felt: 'SAMLET_GJELD',
    fra: 1,
    til: 2,
    begrunnelse: begrunnelse.fakta,
    vedleggId: uuidv7(),
  }),
  lagreKartlegging: () => kartlagt,
  ventPaaAndre: () => ({ begrunnelse: begrunnelse.hensyn, til: '2026-12-01' }),
  gjenaapneKartlegging: () => ({ begrunnelse: begrunnelse.fakta }),
  gjenaapneSak: () => ({ begrunnelse: begrunnelse.fakta }),
  sendForeloepigSvar: () => ({ tekst: begrunnelse.fakta, forventetSvar: '2027-01-15', maate: 'MELDING' }),
  registrerTrekking: () => ({ begrunnelse: begrunnelse.fakta }),
  opprettJournalnotat: () => samtale,
  rettJournalnotat: () => samtale,
  registrerInhabilitet: () => ({ grunn: 'PART' }),
  registrerInhabilitetIKlagen: () => ({ grunn: 'PART' }),
  sendSakTilEnhet: () => ({ tilEnhet: 'SKJERMET', grunn: 'SKJERMING' }),
  returnerOversending: () => ({ begrunnelse: begrunnelse.fakta }),
  settSakmedlem: () => ({ ansattId: 'siri', medlem: true }),
  opprettOppgave: () => nyOppgave,
  utleverOpplysninger: () => ({ personId: uuidv7(), formaal: begrunnelse.fakta }),
  utleverOpplysningsfil: () => ({ personId: uuidv7(), formaal: begrunnelse.fakta }),
  registrerSamtykke: () => nyttSamtykke,
  registrerHjelper: () => nyHjelper,
  registrerSamarbeidspart: () => nySamarbeidspart(uuidv7()),
  registrerKontakthensyn: () => nyttHensyn,
  settSlettesperre: () => nySperre,
  opphevSlettesperre: () => ({ begrunnelse: begrunnelse.fakta }),
  lagreOppfoelging: () => ({ kontakter: [] }),
  registrerOvergang: () => nyOvergang,
  laOvergangBortfalle: () => ({ begrunnelse: begrunnelse.fakta }),
  endreHast: () => ({ hast: true, begrunnelse: begrunnelse.fakta }),
  meldMangler: () => nyeMangler,
  forlengMangel: () => ({ frist: '2026-12-24' }),
  trekkMangel: () => ({ begrunnelse: begrunnelse.fakta }),
  lagreOppgave: () => ({ frist: '2026-12-02' }),
  avlysOppgave: () => ({ begrunnelse: 'Ikke nødvendig.' }),
  opprettVedlegg: () => nyttVedlegg,
  registrerPapirsending: () => ({ sendt: '2026-11-20', kommetFram: '2026-11-24' }),
  sendMelding: () => ({ tekst: 'Hei.' }),
  merkMeldingerLest: () => ({ til: uuidv7() }),
  opprettVedtaksforslag: () => tilsagnBolig,
  lagreVedtaksforslag: () => tilsagnBolig,
  meddelVedtak: () => ({ kanal: 'DIGITAL', varselSendt: '2026-11-20' }),
  returnerVedtaksforslag: () => ({ begrunnelse: begrunnelse.fakta }),
  prioriterVentelisteplass: () => ({ prioritet: 1, begrunnelse: begrunnelse.hensyn }),
  registrerBehov: () => ({ svar: 'UENDRET', tekst: begrunnelse.fakta }),
  settVentelisteplassPaaPause: () => ({ vurdering: begrunnelse.hensyn }),
  gjenopptaVentelisteplass: () => ({ begrunnelse: begrunnelse.fakta }),
  laVentelisteplassBortfalle: () => ({ vurdering: begrunnelse.hensyn }),
  opprettSakensReservasjon: () => ({ boligId, aarsak: 'Vurderes.', sisteDag: '2026-12-01' }),
  opprettTilbud: () => ({ boligId }),
  klargjoerTilbud: () => ({ boligId }),
  sendTilbud: () => ({}),
  svarPaaTilbud: () => ({ svar: 'JA' }),
  registrerTilbudssvar: () => ({
    svar: 'JA',
    kanal: 'MUNTLIG',
    gitt: '2026-11-20T08:00:00Z',
    notat: begrunnelse.fakta,
  }),
  vurderAvslag: () => ({ rimeligGrunn: false, begrunnelse: begrunnelse.fakta }),
  registrerKontrakt: () => kontrakt,
  registrerBegrunnelseskrav: () => ({ bedt: '2026-11-20' }),
  sendBegrunnelse: () => ({ begrunnelse: begrunnelse.fakta }),
  begynnOmgjoering: () => ({ grunnlag: 'UGYLDIG', tilSkade: false, begrunnelse: begrunnelse.fakta }),
  registrerInnsynskrav: () => nyttInnsynskrav,
  besvarInnsynskrav: () => ({ resultat: 'GITT', dokumenter: [], notater: [], unntatt: [] }),
  sendForhaandsvarsel: () => ({ grunn: begrunnelse.fakta, frist: '2026-12-11' }),
  registrerUttalelse: () => ({ tekst: begrunnelse.fakta, kanal: 'MUNTLIG' }),
  trekkForhaandsvarsel: () => ({ begrunnelse: begrunnelse.fakta }),
  registrerAnnetvedtak: () => annetvedtak,
  rettAnnetvedtak: () => ({ begrunnelse: begrunnelse.fakta, innhold: annetvedtak }),
  registrerKlage: () => klage,
  kontrollerKlage: () => ({ oppfylt: true, vurdering: 'Fra parten.' }),
  vurderOversitting: () => ({ tasTilBehandling: true, begrunnelse: 'Var syk.' }),
  svarUtsettelse: () => ({ svar: 'INNVILGET', begrunnelse: 'Haster ikke.' }),
  behandleKlage: () => ({ resultat: 'OPPRETTHOLDT', uttalelse: 'Var kjent.' }),
  registrerKlageutfall: () => ({ utfall: 'STADFESTET', dato: '2026-11-20', begrunnelse: 'Grundig.' }),
};
/** The same of what is no JSON. */
const filer: Readonly<Record<string, Uint8Array<ArrayBuffer>>> = {
  lastOppVedlegg: new TextEncoder().encode('%PDF-1.7'),
};
/** And what has to be asked along with it. */
const sporringer: Readonly<Record<string, () => string>> = {
  hentTilbudsgrunnlag: () => `?boligId=${boligId}`,
};
const omSak = (Object.values(operations) as ServerOperation[]).filter(
  ({ path, roles }) =>
    /\{(sakId|tilbudId|soeknadId|oppgaveId|ventelisteplassId|klageId|oversendingId)\}/.test(path) &&
    !roles.includes('INNBYGGER'),
);
/** How a case is handed out by whoever is no member of it. */
const FORDELING = 'settSakmedlem';
const svarPaa = async (operation: ServerOperation, id: (navn: string) => string, hvem: Ansattlogin) => {
  const sti = operation.path.replace('/v1', '').replaceAll(/\{(\w+)\}/g, (_, navn: string) => id(navn));
  const {
    status: kode,
    body,
    etag,
  } = await benk.som(hvem)(operation.method, `${sti}${sporringer[operation.id]?.() ?? ''}`, {
    ...(kropper[operation.id] && { json: kropper[operation.id]!() }),
    ...(filer[operation.id] && { fil: { type: 'application/octet-stream', innhold: filer[operation.id]! } }),
    ...(operation.etag === 'required' && { versjon: 1 }),
  });
  const { traceId: _, ...resten } = body ?? {};
  return { ...resten, kode, etag };
};

describe('by its id', () => {
  test('there is something to ask about', () => assert.ok(omSak.length >= 12));
  for (const [navn, hvem] of utenforstaaende)
    for (const operation of omSak.filter(({ id }) => hvem === mektig || id !== FORDELING))
      test(`${operation.id}, ${navn}`, async () => {
        const skjult = await svarPaa(operation, (navn) => ider[navn]!, hvem);
        assert.deepEqual(skjult, await svarPaa(operation, uuidv7, hvem));
        assert.equal(skjult.kode, 404, JSON.stringify(skjult));
      });

  test('and it is there for its members', async () => {
    const operation = omSak.find(({ id }) => id === 'hentSak')!;
    assert.equal((await svarPaa(operation, (navn) => ider[navn]!, siri)).kode, 200);
  });
});

for (const [navn, hvem] of utenforstaaende)
  describe(`in lists, counts and searches, ${navn}`, () => {
    const soek = async (json: object) => (await benk.som(hvem)('POST', '/saker/soek', { json })).body;

    test('no number tells of it', async () => {
      const { saksnummer } = (await benk.som(siri)('GET', `/saker/${ider['sakId']}`)).body;
      for (const json of [
        {},
        { sok: SOEKER },
        { sok: saksnummer },
        { status: ['VENTELISTE'] },
        { saksbehandler: ['trine'] },
      ]) {
        const { items, treff, totalt, fasetter, neste } = await soek(json);
        assert.deepEqual([items, treff, totalt, neste], [[], 0, 0, undefined], JSON.stringify(json));
        const antall = JSON.stringify(fasetter).match(/"antall":[1-9]/);
        assert.equal(antall, null, JSON.stringify(fasetter));
      }
    });

    test('no case worker is found through it', async () => {
      assert.ok(!JSON.stringify(await soek({})).includes('Trine'));
    });

    test('nor is it named by the home that is held for it', async () => {
      const { body } = await benk.som(hvem)('GET', `/boliger/${boligId}`);
      assert.equal(body.status, 'RESERVERT');
      assert.ok(!Object.values(ider).some((id) => JSON.stringify(body).includes(id)));
      const { items } = (await benk.som(hvem)('GET', `/leieforhold?sakId=${ider['sakId']}`)).body;
      assert.deepEqual(items, []);
      const { body: venteliste } = await benk.som(hvem)('GET', '/ventelisteplasser');
      assert.deepEqual(venteliste, { items: [] });
    });
  });

/** Somebody of the household has confirmed that they apply as well. */
const bekreftet = (sakId: string, navn: string) =>
  benk.iKrokvik((tx) =>
    tx.one<{ medsoekerId: string }>(sql`
      insert into medsoeker (id, soeknad_id, sak_id, person_id, status, spraak, skjemaversjon, besvart)
      select ${uuidv7()}, s.id, s.sak_id, p.id, 'BEKREFTET', 'nb', 1, naa()
      from soeknad s join person p on p.kommunenummer = s.kommunenummer and p.navn = ${navn} where s.sak_id = ${sakId}
      returning id as medsoeker_id`),
  );

test('13: the applicant and the others of the household see nothing of each other’s economy', async () => {
  const sakId = await benk.nySak({
    voksne: ['MODIG SYKKEL', 'RASK TALLERKEN'],
    svar: { formaal: 'NY', situasjon: 'Bare mitt, og om helsa mi.' },
  });
  const somTrine = benk.som(trine);
  const { body } = await somTrine('GET', `/saker/${sakId}`);
  await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon: body.versjon });
  const hentet = await somTrine('POST', `/saker/${sakId}/oekonomi/innhentinger`);
  const belop = (hentet.body.personer as { inntekt: { perMaaned: number | null } }[]).flatMap(
    ({ inntekt }) => inntekt.perMaaned ?? [],
  );
  assert.ok(belop.length > 0, JSON.stringify(hentet.body));
  const soeker = benk.som(innbygger('MODIG SYKKEL'));
  for (const sti of ['/meg/saker', `/meg/saker/${sakId}`]) {
    const tekst = JSON.stringify((await soeker('GET', sti)).body);
    for (const tall of belop) assert.ok(!tekst.includes(String(tall)), sti);
    assert.ok(!/inntekt|gjeld|formue|TALLERKEN/i.test(tekst), sti);
  }
  const annen = benk.som(innbygger('RASK TALLERKEN'));
  const { medsoekerId } = await bekreftet(sakId, 'RASK TALLERKEN');
  const felles = await annen('GET', `/meg/invitasjoner/${medsoekerId}/sak`);
  assert.equal(felles.status, 200, JSON.stringify(felles.body));
  const delt = JSON.stringify(felles.body);
  for (const tall of belop) assert.ok(!delt.includes(String(tall)));
  assert.ok(!/inntekt|gjeld|formue|Bare mitt/i.test(delt), delt);
  assert.equal((await soeker('GET', `/meg/invitasjoner/${medsoekerId}/sak`)).status, 404);
  assert.equal((await annen('GET', `/meg/saker/${sakId}`)).status, 404);
  assert.equal((await soeker('GET', `/saker/${sakId}/oekonomi`)).status, 403);
});
