import assert from 'node:assert/strict';
import { test } from 'node:test';

import { schemas } from '@kobo-bolig/contract/server';
import { idnr } from '@navikt/fnrvalidator';

import type { Boligimport, Importresultat } from '../modules/importer/index.ts';
import { lesImportfil, validerRader } from '../modules/importer/index.ts';
import { lagPersoner } from '../ports/simulering/personer.ts';
import { fjellvik } from './fjellvik.ts';
import type { Demokommune } from './krokvik.ts';
import { importkontekst, krokvik } from './krokvik.ts';
import { heltNavn } from './personer.ts';

const IDAG = '2026-11-23';
const demo = krokvik(IDAG);
const nabo = fjellvik(IDAG);

async function importert({ boligimport, kommune }: Demokommune, idag = IDAG): Promise<Importresultat> {
  const svar = await lesImportfil(boligimport());
  assert.ok(svar.ok, JSON.stringify(svar));
  return validerRader(svar.rader, importkontekst(kommune, idag));
}

const antall = <T>(ting: readonly T[], hva: (en: T) => string): Record<string, number> => {
  const telt: Record<string, number> = {};
  for (const en of ting) telt[hva(en)] = (telt[hva(en)] ?? 0) + 1;
  return telt;
};

const boliger = ({ rader }: Importresultat): Boligimport[] => rader.flatMap(({ bolig }) => bolig ?? []);

test('714 homes come through the import without an error', async () => {
  const svar = await importert(demo);
  assert.deepEqual(svar.antall, { totalt: 714, klare: 714, feil: 0 });
  assert.ok(svar.inneholderLeietakere);
  assert.deepEqual([...new Set(svar.feil.map(({ kode }) => kode))], ['LEIEFORHOLD_UTLOEPT']);
});

test('every home is one the API would take, and every municipality one it would show', async () => {
  for (const { statusdato: _dato, ...bolig } of boliger(await importert(demo)))
    schemas.BoligOpprett.parse(bolig);
  for (const { kommune } of [demo, nabo]) {
    const { organisasjonsnummer: _orgnr, enheter: _enheter, oppsett, kriterier, ...resten } = kommune;
    const {
      toTrinnsgodkjenning: _trinn,
      klageinstans: _klage,
      vedtakIAnnetSystem: _annet,
      utenSoeknad: _uten,
      hjemler: _hjemler,
      ...aapent
    } = oppsett;
    schemas.Kommune.parse({ ...resten, ...aapent, tilbudsfristDager: kriterier.tilbudsfristDager });
    schemas.Kriterier.parse(kriterier);
  }
});

test('a decision by an act is complained about to Statsforvalteren, and one by the municipality’s rules within it', () => {
  for (const { kommune } of [demo, nabo])
    for (const [sakstype, instans] of Object.entries(kommune.oppsett.klageinstans))
      assert.equal(
        instans?.type,
        sakstype === 'UTEN_BEHOVSPROEVING' ? 'KOMMUNAL_KLAGENEMND' : 'STATSFORVALTER',
        sakstype,
      );
});

test('any day will do, and the same day always gives the same bytes', async () => {
  const { boligimport, ...igjen } = krokvik(IDAG);
  const { boligimport: foerst, ...foer } = demo;
  assert.deepEqual(igjen, foer);
  assert.deepEqual(boligimport(), foerst());
  for (const dag of ['2027-01-01', '2028-02-29', '2031-12-31'])
    assert.equal((await importert(krokvik(dag), dag)).antall.klare, 714, dag);
});

test('the mix is that of a municipality', async () => {
  const svar = await importert(demo);
  const leid = svar.rader.filter(({ leieforhold }) => leieforhold).length;
  assert.ok(leid > 714 * 0.76 && leid < 714 * 0.87, `${leid} let`);
  const typer = antall(boliger(svar), ({ boligtype }) => boligtype ?? '');
  assert.deepEqual(typer, { ORDINAER: 536, MIDLERTIDIG: 12, OMSORGSBOLIG: 112, BOFELLESSKAP: 54 });
  const former = antall(boliger(svar), ({ disposisjonsform }) => disposisjonsform ?? '');
  assert.deepEqual(former, { EGEN_EID: 690, STIFTELSE: 8, INNLEID_FREMLEIE: 10, TILVISNING: 6 });
  for (const { leiekostnad, antallSoverom } of boliger(svar)) {
    assert.ok((leiekostnad?.manedsleie ?? 0) >= 5_900 && (leiekostnad?.manedsleie ?? 0) <= 15_000);
    assert.ok((antallSoverom ?? 0) >= 1 && (antallSoverom ?? 0) <= 5);
  }
});

test('rooms of a shared house are homes of their own in one dwelling unit', async () => {
  const rom = boliger(await importert(demo)).filter(({ ekstraReferanse }) => ekstraReferanse);
  assert.equal(rom.length, 54);
  assert.ok(
    rom.every(({ erBofellesskap, bruksenhetsnummer }) => erBofellesskap && bruksenhetsnummer === 'H0101'),
  );
});

const registrerte = lagPersoner('2026-10');
const alle = [...registrerte, ...demo.personer, ...nabo.personer];

test('everybody is synthetic, has one number and one name', () => {
  for (const { ident } of alle) assert.deepEqual(idnr(ident), { status: 'valid', type: 'tnr' });
  assert.equal(new Set(alle.map(({ ident }) => ident)).size, alle.length);
  assert.equal(new Set(alle.map(heltNavn)).size, alle.length);
});

test('everybody the cases and tenancies name is in the registers, and nobody with a protected address', async () => {
  const kjente = new Map(alle.map((person) => [person.ident, person]));
  const nevnt = demo.saker.flatMap(({ husstand: { soeker, medsoeker, barn } }) =>
    [soeker, medsoeker, ...barn].flatMap((person) => person?.ident ?? []),
  );
  const leietakere = (await importert(demo)).rader.flatMap(
    ({ leieforhold }) => leieforhold?.hovedsoker ?? [],
  );
  for (const ident of [...nevnt, ...leietakere]) assert.equal(kjente.get(ident)?.gradering, 'ugradert');
});

test('who logs in while Folkeregisteret does not answer about them, is not known from a case', () => {
  const nede = registrerte.filter(({ forstyrrelse }) => forstyrrelse?.FOLKEREGISTERET === 'NEDE');
  assert.deepEqual(nede.map(heltNavn), ['KRAFTIG SEIL']);
  for (const { ident } of nede) assert.ok(!JSON.stringify(demo.saker).includes(ident));
});

test('nobody in the registers lives where the municipality lets a home to somebody else', async () => {
  const utleid = new Set(
    boliger(await importert(demo)).map(({ adresse: a }) => `${a.adressenavn} ${a.nummer}${a.bokstav ?? ''}`),
  );
  const delt = registrerte.filter(({ bosted: b }) =>
    utleid.has(`${b.adressenavn} ${b.husnummer}${b.husbokstav ?? ''}`),
  );
  assert.deepEqual(
    delt.map(({ bosted }) => `${bosted.adressenavn} ${bosted.husnummer} ${bosted.bruksenhetsnummer}`),
    ['Torvgata 21 H0105'],
  );
});

test('25 open and 184 closed cases, with the counts of the case list', () => {
  const lukket = new Set(['AVSLUTTET', 'TRUKKET']);
  const aapne = demo.saker.filter(({ status }) => !lukket.has(status));
  assert.deepEqual([aapne.length, demo.saker.length - aapne.length], [25, 184]);
  assert.equal(aapne.filter(({ saksbehandler }) => saksbehandler === undefined).length, 5);
  assert.equal(aapne.filter(({ hast }) => hast).length, 2);
  assert.equal(aapne.filter(({ husstand }) => husstand.barn.length > 0).length, 12);
  assert.deepEqual(
    antall(aapne, ({ status }) => status),
    {
      KARTLEGGING: 4,
      VENTER_PAA_SOEKER: 2,
      KARTLEGGING_FERDIGSTILT: 1,
      VENTELISTE: 4,
      GODKJENNING: 1,
      NY: 5,
      UNDER_ARBEID: 4,
      VEDTATT: 1,
      VEDTAKSFORSLAG: 1,
      VENTER_PAA_ANNEN: 1,
      GJENAAPNET: 1,
    },
  );
  const frister = aapne.map(({ nesteFrist }) => nesteFrist?.dato ?? '').toSorted();
  assert.equal(frister.filter((dato) => dato < IDAG).length, 2);
  assert.equal(frister.filter((dato) => dato >= IDAG && dato <= '2026-11-29').length, 7);
});

test('case numbers are unique and follow the order of arrival', () => {
  const numre = demo.saker.map(({ saksnummer }) => saksnummer);
  assert.equal(new Set(numre).size, 209);
  assert.ok(numre.every((nummer) => /^\d{4}-\d{5}$/.test(nummer)));
  assert.deepEqual(numre.toSorted(), numre);
});

test('cases keep the rules they will be stored under', () => {
  for (const { status, kartlegging, vedtak, mottatt, avsluttet, saksnummer } of demo.saker) {
    if (vedtak) assert.ok(kartlegging, `${saksnummer}: decided without an assessment`);
    if (vedtak?.status === 'FATTET') {
      assert.ok(vedtak.fattetAv && vedtak.fattetAv !== vedtak.foreslaattAv, saksnummer);
      assert.ok(
        vedtak.vedtaksdato && vedtak.vedtaksdato >= mottatt && vedtak.vedtaksdato <= IDAG,
        saksnummer,
      );
      assert.ok(vedtak.fakta && vedtak.regler && vedtak.hensyn);
    }
    assert.equal(avsluttet !== undefined, status === 'AVSLUTTET' || status === 'TRUKKET', saksnummer);
    if (avsluttet !== undefined) assert.ok(avsluttet > mottatt && avsluttet <= IDAG, saksnummer);
  }
});

test('offers, additions and notices are about homes the import makes', async () => {
  const { rader } = await importert(demo);
  const etterNoekkel = new Map(rader.map((rad) => [rad.noekkel, rad]));
  const tilbud = demo.saker.flatMap((sak) => sak.tilbud ?? []);
  assert.equal(tilbud.length, 2);
  for (const { tilbud: ute, vedtak } of demo.saker) {
    if (!ute) continue;
    const bolig = etterNoekkel.get(ute.boligNoekkel)?.bolig;
    assert.equal(bolig?.status, 'KLAR_FOR_INNFLYTTING');
    assert.equal(bolig.boligtype, vedtak?.boliginnhold?.boligtype);
    assert.ok((bolig.antallSoverom ?? 0) >= (vedtak?.boliginnhold?.soverom ?? 99));
  }
  for (const { boligNoekkel } of demo.boligtillegg)
    assert.ok(etterNoekkel.get(boligNoekkel)?.bolig, boligNoekkel);
  for (const { boligNoekkel } of demo.sagtOpp)
    assert.ok(etterNoekkel.get(boligNoekkel)?.leieforhold, boligNoekkel);
  const fraSak = demo.saker.filter(({ leieforhold }) => leieforhold);
  assert.equal(fraSak.length, 92);
  for (const { leieforhold, husstand } of fraSak) {
    const bolig = etterNoekkel.get(leieforhold?.boligNoekkel);
    assert.equal(bolig?.leieforhold?.hovedsoker, husstand.soeker.ident);
    assert.equal(bolig?.leieforhold?.startdato, leieforhold?.startdato);
  }
});

test('the six vacant homes that open the overview', async () => {
  const seks = boliger(await importert(demo)).slice(0, 6);
  assert.deepEqual(
    seks.map(({ adresse: a, bruksenhetsnummer, bygning, antallSoverom, leiekostnad, klarFra }) =>
      [
        a.adressenavn,
        a.nummer,
        a.bokstav,
        bruksenhetsnummer,
        bygning?.bygningstype,
        antallSoverom,
        leiekostnad?.manedsleie,
        klarFra,
      ].join(' '),
    ),
    [
      'Lyngveien 14 A H0101 TOMANNSBOLIG 4 12500 2026-11-23',
      'Bakkehaugen 3  H0101 REKKEHUS 2 9200 2026-11-23',
      'Fjordgata 8  H0101 ENEBOLIG 3 10000 2026-12-01',
      'Strandveien 12 B H0203 BLOKK 3 10000 2026-12-15',
      'Torvgata 21  H0402 BLOKK 1 7400 2027-01-02',
      'Lyngveien 14 B H0102 TOMANNSBOLIG 2 8900 2027-01-11',
    ],
  );
});

test('the household of the economy screen is there, without a case', () => {
  const { soeker, medsoeker, barn } = demo.nordmann.husstand;
  assert.deepEqual(
    [soeker, medsoeker, ...barn].map((person) => person && heltNavn(person)),
    ['Kari Margrethe Nordmann', 'Ola Nordmann'],
  );
  assert.ok(!demo.saker.some(({ husstand }) => husstand.soeker.ident === soeker.ident));
});

test('Fjellvik is a municipality of its own', async () => {
  const svar = await importert(nabo);
  assert.deepEqual(svar.antall, { totalt: 5, klare: 5, feil: 0 });
  const hosKrokvik = await lesImportfil(nabo.boligimport());
  assert.ok(hosKrokvik.ok);
  assert.equal(validerRader(hosKrokvik.rader, importkontekst(demo.kommune, IDAG)).antall.klare, 0);
  assert.equal(nabo.kommune.kommunenummer, '9902');
});

test('staff have the roles of the job, and only in their own municipality', () => {
  const roller = Object.fromEntries(demo.ansatte.map(({ ansattId, roller: r }) => [ansattId, r.join()]));
  assert.deepEqual(roller, {
    trine: 'SAKSBEHANDLER,BOLIGOVERSIKT',
    vidar: 'VEDTAKSMYNDIGHET,SAKSBEHANDLER,BOLIGOVERSIKT',
    berit: 'BOLIGOVERSIKT,UTLEIEFORVALTER',
    siri: 'SAKSBEHANDLER,BOLIGOVERSIKT,UTLEIEFORVALTER',
    stein: 'VEDTAKSMYNDIGHET,SAKSBEHANDLER',
    petra: 'PERSONVERNOMBUD',
  });
  const skjermet = demo.ansatte.filter(({ enhet }) => enhet === 'SKJERMET');
  assert.deepEqual(
    skjermet.map(({ ansattId }) => ansattId),
    ['siri', 'stein'],
    'one to propose and one to decide',
  );
  assert.ok(nabo.ansatte.every(({ kommunenummer }) => kommunenummer === '9902'));
});
