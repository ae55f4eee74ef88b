import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { lagSyntetiskFnr, lagSyntetiskOrgnr } from '../../ports/simulering/fnr.ts';
import type { Rad } from './index.ts';
import { kolonnenavn, kompletthet } from './index.ts';
import { adresse, koder, vurder } from '../../testing/importer.ts';

const kari = lagSyntetiskFnr('1988-05-17', 0);

test('an address is enough', () => {
  assert.deepEqual(vurder(adresse), {
    rad: 2,
    noekkel: '9901|0000|strandveien|12|||',
    bolig: {
      adresse: {
        adressenavn: 'Strandveien',
        nummer: 12,
        postnummer: '0000',
        poststed: 'Krokvik',
        kommunenummer: '9901',
      },
    },
    feil: [],
  });
});

test('a full row becomes a home under Kobo’s names and a tenancy', () => {
  const { bolig, leieforhold, feil } = vurder({
    ...adresse,
    gnrbnr: '118/507',
    festenummer: '0',
    seksjonsnummer: '4',
    bruksenhetsnummer: 'h0203',
    husbokstav: 'b',
    ekstrareferanse: 'Rom 3',
    koboboligtype: 'Bofellesskap',
    underkategoriboligtype: 'Småhus',
    kobodisposisjonsform: 'Innleid for fremleie',
    boligeiersnavn: 'Fjordbo Utleie AS',
    boligeiersorganisasjonsnummer: lagSyntetiskOrgnr(2),
    boligeiersmobilnummer: '00 00 00 00',
    boligstatus: 'UTLEID',
    statusdato: '1.3.2025',
    manedsleie: '9 500',
    malernummerstrom: 'S-1',
    malernummervann: 'V-1',
    depositum: '28500,00',
    errullestoltilpasset: 'JA',
    antallsoverom: '1',
    skolekretsbarneskole: 'Strand skole',
    skolekretsungdomsskole: 'Krokvik ungdomsskole',
    ovriginformasjon: 'Egen inngang.',
    kvalifiserermvakompensasjon: '1',
    erbofellesskap: '',
    erdognbemannet: '',
    harpersonalbase: '1',
    hovedsoker: kari,
    leieforholdstartdato: '01.03.2025',
    leieforholdsluttdato: '29.02.2028',
  });
  assert.deepEqual(feil, []);
  assert.deepEqual(bolig, {
    adresse: {
      adressenavn: 'Strandveien',
      nummer: 12,
      bokstav: 'B',
      postnummer: '0000',
      poststed: 'Krokvik',
      kommunenummer: '9901',
    },
    eiendom: { gardsnummer: 118, bruksnummer: 507 },
    eieseksjon: { seksjonsnummer: 4 },
    bruksenhetsnummer: 'H0203',
    ekstraReferanse: 'Rom 3',
    bygning: { bygningstype: 'SMAAHUS' },
    etasjenummer: 2,
    boligtype: 'BOFELLESSKAP',
    underkategori: 'Småhus',
    erBofellesskap: true,
    bemanning: 'BASE_DAG_KVELD',
    eieform: 'INNLEID',
    disposisjonsform: 'INNLEID_FREMLEIE',
    eier: {
      navn: 'Fjordbo Utleie AS',
      organisasjonsnummer: lagSyntetiskOrgnr(2),
      mobilnummer: '00 00 00 00',
    },
    antallSoverom: 1,
    erTilgjengeligForRullestolbruker: true,
    kvalifisererMvaKompensasjon: true,
    leiekostnad: { manedsleie: 9500 },
    depositum: 28_500,
    maaler: { stroem: 'S-1', vann: 'V-1' },
    skolekrets: { barneskole: 'Strand skole', ungdomsskole: 'Krokvik ungdomsskole' },
    informasjon: 'Egen inngang.',
    statusdato: '2025-03-01',
  });
  assert.deepEqual(leieforhold, {
    hovedsoker: kari,
    status: 'AKTIVT',
    startdato: '2025-03-01',
    sluttdato: '2028-02-29',
    tidsubegrenset: false,
    manedsleie: 9500,
    depositum: 28_500,
  });
});

const leid = { boligstatus: 'UTLEID', hovedsoker: kari, leieforholdstartdato: '01.03.2025' };

// prettier-ignore
const funn: [Rad, ...string[]][] = [
  // What a cell may hold.
  [{ kommunenummer: '' }, 'kommunenummer:MANGLER_VERDI'],
  [{ gatenavn: '' }, 'gatenavn:MANGLER_VERDI'],
  [{ postnummer: '80066' }, 'postnummer:UGYLDIG_VERDI'],
  [{ postnummer: '0004' }, 'postnummer:UKJENT_POSTNUMMER'],
  [{ kommunenummer: '9902' }, 'kommunenummer:FEIL_KOMMUNENUMMER'],
  [{ gnrbnr: '118-507' }, 'gnrbnr:UGYLDIG_VERDI'],
  [{ gnrbnr: '10.12.2026' }, 'gnrbnr:GJORT_OM_TIL_DATO'],
  [{ gnrbnr: '10.des' }, 'gnrbnr:GJORT_OM_TIL_DATO'],
  [{ gnrbnr: '10. des' }, 'gnrbnr:GJORT_OM_TIL_DATO'],
  [{ gnrbnr: 'mai.11' }, 'gnrbnr:GJORT_OM_TIL_DATO'],
  [{ husnummer: '12B' }, 'husnummer:UGYLDIG_VERDI'],
  [{ husnummer: '0' }, 'husnummer:UGYLDIG_VERDI'],
  [{ husbokstav: 'BB' }, 'husbokstav:UGYLDIG_VERDI'],
  [{ bruksenhetsnummer: '0203' }, 'bruksenhetsnummer:UGYLDIG_VERDI'],
  [{ koboboligtype: 'Slott' }, 'koboboligtype:UGYLDIG_VERDI'],
  [{ kobodisposisjonsform: 'lånt' }, 'kobodisposisjonsform:UGYLDIG_VERDI'],
  [{ boligstatus: 'SOLGT' }, 'boligstatus:UGYLDIG_VERDI'],
  [{ statusdato: '31.02.2025' }, 'statusdato:UGYLDIG_VERDI'],
  [{ statusdato: '45352' }, 'statusdato:UGYLDIG_VERDI'],
  [{ manedsleie: '9500,50' }, 'manedsleie:UGYLDIG_VERDI'],
  [{ manedsleie: '-1' }, 'manedsleie:UGYLDIG_VERDI'],
  [{ manedsleie: '#REF!' }, 'manedsleie:FORMELFEIL'],
  [{ malernummerstrom: '7,07058E+17' }, 'malernummerstrom:TALL_AVRUNDET'],
  [{ antallsoverom: '31' }, 'antallsoverom:UGYLDIG_VERDI'],
  [{ errullestoltilpasset: 'kanskje' }, 'errullestoltilpasset:UGYLDIG_VERDI'],
  [{ gatenavn: 'x'.repeat(5_000) }, 'gatenavn:FOR_LANG'],
  [{ ovriginformasjon: 'x'.repeat(4_001) }, 'ovriginformasjon:FOR_LANG'],
  [{ ovriginformasjon: `Spør ${kari.slice(0, 6)} ${kari.slice(6)}` }, 'ovriginformasjon:FOEDSELSNUMMER_I_TEKST'],
  [{ boligeiersnavn: 'A', boligeiersorganisasjonsnummer: '310000001' }, 'boligeiersorganisasjonsnummer:UGYLDIG_VERDI'],
  [{ boligeiersnavn: 'A', boligeiersmobilnummer: 'ring meg' }, 'boligeiersmobilnummer:UGYLDIG_VERDI'],
  // What the values say together.
  [{ seksjonsnummer: '4' }, 'gnrbnr:MATRIKKEL_UFULLSTENDIG'],
  [{ underkategoriboligtype: 'Slott' }, 'underkategoriboligtype:UKJENT_BYGNINGSTYPE'],
  [{ boligeiersmobilnummer: '00000000' }, 'boligeiersnavn:EIER_UTEN_NAVN'],
  [{ manedsleie: '9000', depositum: '54001' }, 'depositum:DEPOSITUM_OVER_SEKS_MAANEDER'],
  // The tenancy.
  [{ ...leid, leieforholdertidsubegrenset: '1' }],
  [leid, 'leieforholdsluttdato:LEIEFORHOLD_UTEN_SLUTTDATO'],
  [{ ...leid, leieforholdsluttdato: '28.02.2025' }, 'leieforholdsluttdato:SLUTT_FOER_START', 'leieforholdsluttdato:LEIEFORHOLD_UTLOEPT'],
  [{ ...leid, leieforholdsluttdato: '22.11.2026' }, 'leieforholdsluttdato:LEIEFORHOLD_UTLOEPT'],
  [{ ...leid, leieforholdsluttdato: '23.11.2026' }],
  [{ ...leid, leieforholdsluttdato: '01.03.2028', leieforholdertidsubegrenset: '1' }, 'leieforholdertidsubegrenset:TIDSUBEGRENSET_MED_SLUTTDATO'],
  [{ ...leid, leieforholdstartdato: '24.11.2026', leieforholdsluttdato: '24.11.2029' }, 'leieforholdstartdato:LEIEFORHOLD_STARTER_SENERE'],
  [{ ...leid, leieforholdstartdato: '' }, 'leieforholdstartdato:LEIEFORHOLD_UTEN_STARTDATO'],
  [{ ...leid, leieforholdsluttdato: '01.03.2028', boligstatus: 'VEDLIKEHOLD' }, 'boligstatus:STATUS_STRIDER_MOT_LEIEFORHOLD'],
  [{ ...leid, leieforholdsluttdato: '01.03.2026', boligstatus: 'VEDLIKEHOLD' }],
  [{ boligstatus: 'UTLEID' }, 'leieforholdstartdato:UTLEID_UTEN_LEIEFORHOLD'],
  [{ ...leid, hovedsoker: '', leieforholdsluttdato: '01.03.2028' }],
  [{ ...leid, leieforholdertidsubegrenset: '1', hovedsoker: kari.replace(/.$/, (s) => String((Number(s) + 1) % 10)) }, 'hovedsoker:UGYLDIG_VERDI'],
  [{ ...leid, leieforholdertidsubegrenset: '1', hovedsoker: '01019012' }, 'hovedsoker:UGYLDIG_VERDI'],
];

for (const [celler, ...ventet] of funn)
  test(`${JSON.stringify(celler).slice(0, 110)} → ${ventet.join(', ') || 'nothing to remark'}`, () => {
    assert.deepEqual(koder(vurder({ ...adresse, ...celler })), ventet);
  });

test('a row with an error brings nothing with it, one with a warning does', () => {
  assert.equal(vurder({ ...adresse, antallsoverom: 'to' }).bolig, undefined);
  assert.deepEqual(vurder({ ...adresse, underkategoriboligtype: 'Slott' }).bolig?.underkategori, 'Slott');
});

test('a home said to be let, but without a running tenancy, is kept from being offered', () => {
  assert.equal(vurder({ ...adresse, boligstatus: 'UTLEID' }).bolig?.status, 'IKKE_TILGJENGELIG');
});

test('zeros a spreadsheet has dropped come back', () => {
  const { bolig } = vurder(
    { ...adresse, kommunenummer: '301', postnummer: '150' },
    { kommunenummer: '0301' },
  );
  assert.deepEqual([bolig?.adresse.kommunenummer, bolig?.adresse.poststed], ['0301', 'Oslo']);
});

test('a demo municipality has its own postal place, but not in production', () => {
  assert.deepEqual(koder(vurder(adresse, { miljoe: 'PRODUKSJON' })), ['postnummer:UKJENT_POSTNUMMER']);
});

test('«not stated» and «no» are told apart', () => {
  const rullestol = (svar: string) =>
    vurder({ ...adresse, errullestoltilpasset: svar }).bolig?.erTilgjengeligForRullestolbruker;
  assert.deepEqual(['', '0', 'nei', '1', 'ja'].map(rullestol), [undefined, false, false, true, true]);
});

test('a test environment takes only synthetic persons, production only real ones', () => {
  // Nobody holds this number: born in 1870, with check digits of the kind that is first given out from 2032.
  const gammelt = '01017050075';
  const leietaker = (hovedsoker: string, miljoe: 'TEST' | 'PRODUKSJON') =>
    koder(
      vurder(
        { ...adresse, postnummer: '8006', ...leid, leieforholdertidsubegrenset: '1', hovedsoker },
        { miljoe },
      ),
    );
  assert.deepEqual(leietaker(kari, 'TEST'), []);
  assert.deepEqual(leietaker(kari, 'PRODUKSJON'), ['hovedsoker:SYNTETISK_PERSON']);
  assert.deepEqual(leietaker(gammelt, 'TEST'), ['hovedsoker:VIRKELIG_PERSON']);
});

test('whatever the cells hold: a verdict, whole sentences, and never the tenant’s number', () => {
  const noe = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.constantFrom('', '1', '31.12.2026', 'UTLEID', '118/507'),
  );
  const celler = fc.dictionary(fc.constantFrom(...kolonnenavn), noe) as fc.Arbitrary<Rad>;
  fc.assert(
    fc.property(celler, fc.constantFrom(kari, `${kari}0`, kari.slice(1)), (rad, hovedsoker) => {
      const svar = vurder({ ...adresse, ...rad, hovedsoker });
      assert.ok(!JSON.stringify([svar.feil, svar.noekkel, svar.bolig]).includes(hovedsoker.slice(0, 10)));
      assert.equal(
        svar.bolig === undefined,
        svar.feil.some(({ alvor }) => alvor === 'FEIL'),
      );
      for (const { detalj } of svar.feil)
        for (const t of [detalj.nb, detalj.nn]) assert.match(t, /^.{15,}\.$/s);
      if (svar.bolig) assert.ok(kompletthet(svar.bolig) >= 0 && kompletthet(svar.bolig) <= 100);
    }),
  );
});

test('filling in a field never lowers completeness', () => {
  const full = vurder({
    ...adresse,
    gnrbnr: '118/507',
    bruksenhetsnummer: 'H0203',
    underkategoriboligtype: 'Leilighet',
    koboboligtype: 'ORDINAER',
    kobodisposisjonsform: 'EGEN_EID',
    boligeiersnavn: 'Krokvik kommune',
    boligstatus: 'VEDLIKEHOLD',
    manedsleie: '9500',
    depositum: '28500',
    errullestoltilpasset: '0',
    antallsoverom: '3',
    skolekretsbarneskole: 'Strand skole',
  }).bolig;
  assert.ok(full);
  assert.equal(kompletthet(full), 100);
  assert.equal(kompletthet(vurder(adresse).bolig ?? {}), 0);
  const felt = Object.keys(full).filter((navn) => navn !== 'adresse');
  fc.assert(
    fc.property(fc.shuffledSubarray(felt), (valgte) => {
      let forrige = 0;
      const bolig: Record<string, unknown> = {};
      for (const navn of valgte) {
        bolig[navn] = full[navn as keyof typeof full];
        assert.ok(kompletthet(bolig) >= forrige);
        forrige = kompletthet(bolig);
      }
    }),
  );
});
