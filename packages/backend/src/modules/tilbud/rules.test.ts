import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Boligbehov, Boligegenskap, Boliginnhold, Match, Sakstype } from '@kobo-bolig/contract';
import fc from 'fast-check';
import { idag, plussDager } from '../../klokke.ts';
import { datofeil, match as holdt, svarfrister, type Matchbolig } from './rules.ts';

const soverom = fc.integer({ min: 0, max: 6 });
const bemanning = fc.constantFrom('INGEN', 'AMBULERENDE', 'BASE_I_NAERHET', 'BASE_DAG_KVELD', 'BASE_DOEGN');
const boligtype = fc.constantFrom('ORDINAER', 'OMSORGSBOLIG', 'BOFELLESSKAP');
const kroner = fc.integer({ min: 0, max: 20_000 });
const kanskjeSoverom = fc.option(soverom);
const kanskjeKroner = fc.option(kroner);

const egenskaper = ['TRINNFRI_INNGANG', 'TILPASSET_BAD', 'HEIS'] as const satisfies Boligegenskap[];

const bolig = fc
  .record({
    boligtype,
    bemanning,
    erTilgjengeligForRullestolbruker: fc.boolean(),
    egnetBosetting: fc.boolean(),
    egenskaper: fc.subarray(egenskaper),
    antallSoverom: fc.option(soverom, { nil: undefined }),
    etasjenummer: fc.option(fc.integer({ min: -1, max: 5 }), { nil: undefined }),
    heis: fc.option(fc.boolean(), { nil: undefined }),
    leie: fc.option(kroner, { nil: undefined }),
    poststed: fc.constantFrom('KROKVIK', 'Sør'),
    barneskole: fc.option(fc.constantFrom('', 'Nordre', 'Søndre'), { nil: undefined }),
  })
  .map(({ antallSoverom, etasjenummer, heis, leie, poststed, barneskole, ...fast }): Matchbolig => ({
    ...fast,
    bygning: { bygningstype: 'BLOKK', ...(heis !== undefined && { heis }) },
    adresse: { poststed },
    ...(barneskole !== undefined && { skolekrets: { barneskole } }),
    ...(antallSoverom !== undefined && { antallSoverom }),
    ...(etasjenummer !== undefined && { etasjenummer }),
    ...(leie !== undefined && { leiekostnad: { manedsleie: leie } }),
  }));
const innhold = fc.record(
  { boligtype, soverom, leietidMnd: fc.constant(36), utenTrapper: fc.boolean() },
  { requiredKeys: ['boligtype', 'soverom', 'leietidMnd'] },
);
const behov: fc.Arbitrary<Boligbehov> = fc.record({
  soveromMin: kanskjeSoverom,
  soveromMaks: kanskjeSoverom,
  rullestol: fc.boolean(),
  utenTrapper: fc.boolean(),
  bemanning,
  maksLeie: kanskjeKroner,
  egenskaper: fc.subarray(egenskaper),
  omraader: fc.subarray(['Krokvik', 'Nordre', 'Vestre']),
});

const match = (
  hjem: Matchbolig,
  boliginnhold: Boliginnhold,
  boligbehov: Boligbehov,
  sakstype: Sakstype = 'KOMMUNAL_BOLIG_NY',
): Match[] => holdt(hjem, { boliginnhold, boligbehov, sakstype });

describe('match', () => {
  test('whether it is suited for settling is asked of who is settled, and of nobody else', () =>
    fc.assert(
      fc.property(bolig, innhold, behov, (hjem, gitt, trenger) => {
        const uten = match(hjem, gitt, trenger);
        const bosetting = match(hjem, gitt, trenger, 'BOSETTING_FLYKTNING');
        const oppfylt = hjem.egnetBosetting ? 'JA' : 'NEI';
        assert.deepEqual(
          bosetting.filter(({ krav }) => krav === 'EGNET_BOSETTING'),
          [{ krav: 'EGNET_BOSETTING', oppfylt }],
        );
        assert.deepEqual(
          bosetting.filter(({ krav }) => krav !== 'EGNET_BOSETTING'),
          uten,
        );
      }),
    ));

  test('says each requirement once, and only those somebody made', () =>
    fc.assert(
      fc.property(bolig, innhold, behov, (hjem, gitt, trenger) => {
        const krav = match(hjem, gitt, trenger).map((ett) => ett.krav);
        const ventet: Match['krav'][] = [
          'BOLIGTYPE',
          'SOVEROM',
          ...(trenger.soveromMaks ? (['SOVEROM_MAKS'] as const) : []),
          ...(trenger.rullestol ? (['RULLESTOL'] as const) : []),
          ...(trenger.utenTrapper || gitt.utenTrapper ? (['UTEN_TRAPPER'] as const) : []),
          ...(trenger.bemanning === 'INGEN' ? [] : (['BEMANNING'] as const)),
          ...(trenger.maksLeie === null ? [] : (['MAKS_LEIE'] as const)),
          ...(trenger.omraader?.length ? (['OMRAADE'] as const) : []),
          ...(trenger.egenskaper ?? []).map(() => 'EGENSKAP' as const),
        ];
        assert.deepEqual(krav, ventet);
      }),
    ));

  test('is unknown where the home does not say, and only there', () =>
    fc.assert(
      fc.property(bolig, innhold, behov, (hjem, gitt, trenger) => {
        for (const { krav, oppfylt, kreves, har } of match(hjem, gitt, trenger))
          if (kreves !== undefined) assert.equal(oppfylt === 'UKJENT', har === undefined, krav);
      }),
    ));

  test('what is forgotten of a home makes an answer unknown, and never another', () =>
    fc.assert(
      fc.property(bolig, innhold, behov, fc.array(fc.nat(4)), (hjem, gitt, trenger, glemt) => {
        const felt = ['antallSoverom', 'etasjenummer', 'leiekostnad', 'heis', 'skolekrets'];
        const borte = new Set(glemt.map((i) => felt[i]));
        const uten = <T extends object>(verdi: T): T =>
          Object.fromEntries(Object.entries(verdi).filter(([navn]) => !borte.has(navn))) as T;
        const foer = match(hjem, gitt, trenger);
        const etter = match({ ...uten(hjem), bygning: uten(hjem.bygning) }, gitt, trenger);
        assert.deepEqual(
          etter.map(({ krav }) => krav),
          foer.map(({ krav }) => krav),
        );
        for (const [i, { krav, oppfylt }] of etter.entries())
          assert.ok(oppfylt === 'UKJENT' || oppfylt === foer[i]!.oppfylt, krav);
      }),
    ));

  test('a home with one bedroom more is never less of a match for the bedrooms that are needed', () =>
    fc.assert(
      fc.property(bolig, innhold, behov, (hjem, gitt, trenger) => {
        fc.pre(hjem.antallSoverom !== undefined);
        const svar = (antallSoverom: number) =>
          match({ ...hjem, antallSoverom }, gitt, trenger).find(({ krav }) => krav === 'SOVEROM')!.oppfylt;
        const n = hjem.antallSoverom!;
        assert.ok(svar(n) === 'NEI' || svar(n + 1) === 'JA');
      }),
    ));

  test('a home as granted is never too large for the assessment', () =>
    fc.assert(
      fc.property(bolig, innhold, behov, (hjem, gitt, trenger) => {
        const krav = match({ ...hjem, antallSoverom: gitt.soverom }, gitt, trenger);
        for (const ett of krav) if (ett.krav.startsWith('SOVEROM')) assert.equal(ett.oppfylt, 'JA', ett.krav);
      }),
    ));

  test('a property: met where it is registered, not where others are, unknown where nobody registered any', () => {
    const grunnlag: Matchbolig = {
      boligtype: 'ORDINAER',
      bemanning: 'INGEN',
      erTilgjengeligForRullestolbruker: false,
      egnetBosetting: false,
      egenskaper: [],
      bygning: { bygningstype: 'BLOKK' },
      adresse: { poststed: 'Krokvik' },
    };
    const svar = (hjem: Partial<Matchbolig>, egenskap: Boligegenskap) =>
      match(
        { ...grunnlag, ...hjem },
        { boligtype: 'ORDINAER', soverom: 0, leietidMnd: 36 },
        { soveromMin: 1, rullestol: false, utenTrapper: false, bemanning: 'INGEN', egenskaper: [egenskap] },
      ).find(({ krav }) => krav === 'EGENSKAP');
    assert.deepEqual(svar({ egenskaper: ['TILPASSET_BAD'] }, 'TILPASSET_BAD'), {
      krav: 'EGENSKAP',
      oppfylt: 'JA',
      egenskap: 'TILPASSET_BAD',
      grunn: {
        nb: 'Boligen er registrert med tilpasset bad.',
        nn: 'Bustaden er registrert med tilpassa bad.',
      },
    });
    const nei = svar({ egenskaper: ['PARKERING'] }, 'TILPASSET_BAD');
    assert.deepEqual([nei?.oppfylt, nei?.grunn?.nb], ['NEI', 'Boligen er registrert uten tilpasset bad.']);
    const ukjent = svar({}, 'TILPASSET_BAD');
    assert.deepEqual(
      [ukjent?.oppfylt, ukjent?.grunn?.nn],
      ['UKJENT', 'Ingen har registrert om bustaden har tilpassa bad.'],
    );
    const bygning = (heis: boolean) => ({ bygning: { bygningstype: 'BLOKK' as const, heis } });
    assert.deepEqual(
      [svar(bygning(true), 'HEIS')?.oppfylt, svar(bygning(false), 'HEIS')?.oppfylt],
      ['JA', 'NEI'],
    );
  });

  test('an area: where the home lies or its school, however it is written; unknown where no school is registered', () => {
    const svar = (skolekrets: Matchbolig['skolekrets'], ...omraader: string[]) =>
      match(
        {
          boligtype: 'ORDINAER',
          bemanning: 'INGEN',
          erTilgjengeligForRullestolbruker: false,
          egnetBosetting: false,
          egenskaper: [],
          bygning: { bygningstype: 'BLOKK' },
          adresse: { poststed: 'KROKVIK' },
          ...(skolekrets && { skolekrets }),
        },
        { boligtype: 'ORDINAER', soverom: 0, leietidMnd: 36 },
        { soveromMin: 1, rullestol: false, utenTrapper: false, bemanning: 'INGEN', omraader },
      ).find(({ krav }) => krav === 'OMRAADE');
    const nordre = { barneskole: 'Nordre', ungdomsskole: '' };
    assert.equal(svar(nordre), undefined);
    assert.deepEqual(
      [
        svar(undefined, 'Krokvik'),
        svar(nordre, 'Vestre', ' nordre'),
        svar(nordre, 'Vestre'),
        svar(undefined, 'Vestre'),
        svar({ barneskole: ' ' }, 'Vestre'),
      ].map((ett) => ett?.oppfylt),
      ['JA', 'JA', 'NEI', 'UKJENT', 'UKJENT'],
    );
    assert.equal(svar(nordre, 'Vestre', 'Øst')?.grunn?.nn, 'Husstanden ønskjer Vestre, Øst.');
  });

  test('stairs: ground floor or a lift is without, a floor above without one is not, the rest is unknown', () => {
    const trapper = (etasjenummer: number | undefined, heis: boolean | undefined) =>
      match(
        {
          boligtype: 'ORDINAER',
          bemanning: 'INGEN',
          erTilgjengeligForRullestolbruker: false,
          egnetBosetting: false,
          egenskaper: [],
          adresse: { poststed: 'Krokvik' },
          bygning: { bygningstype: 'BLOKK', ...(heis !== undefined && { heis }) },
          ...(etasjenummer !== undefined && { etasjenummer }),
        },
        { boligtype: 'ORDINAER', soverom: 1, leietidMnd: 36 },
        { soveromMin: 1, rullestol: false, utenTrapper: true, bemanning: 'INGEN' },
      ).find(({ krav }) => krav === 'UTEN_TRAPPER')?.oppfylt;
    assert.deepEqual(
      [
        trapper(1, undefined),
        trapper(4, true),
        trapper(2, false),
        trapper(2, undefined),
        trapper(undefined, false),
      ],
      ['JA', 'JA', 'NEI', 'UKJENT', 'UKJENT'],
    );
  });
});

describe('the days of an offer', () => {
  const naa = fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
  const fristDager = fc.integer({ min: 1, max: 90 });

  test('the municipality’s own deadline is always one that is taken', () =>
    fc.assert(
      fc.property(naa, fristDager, (tid, dager) => {
        const frister = svarfrister(idag(tid), dager);
        assert.deepEqual(datofeil({ svarfrist: frister.svarfristForeslaatt }, frister, tid), []);
      }),
    ));

  test('a deadline is taken from tomorrow to the last day, and no other', () =>
    fc.assert(
      fc.property(naa, fristDager, fc.integer({ min: -5, max: 100 }), (tid, dager, om) => {
        const frister = svarfrister(idag(tid), dager);
        const feil = datofeil({ svarfrist: plussDager(idag(tid), om) }, frister, tid);
        assert.equal(feil.length === 0, om >= 1 && om <= Math.max(28, dager));
      }),
    ));

  test('a viewing is after now and no later than the day of the deadline in Norway', () =>
    fc.assert(
      fc.property(naa, fc.integer({ min: -72, max: 24 * 9 }), (tid, timer) => {
        const frister = svarfrister(idag(tid), 7);
        const svarfrist = frister.svarfristForeslaatt;
        const visningstid = new Date(tid.getTime() + timer * 3_600_000);
        const visning = { tid: visningstid.toISOString(), oppmoete: 'Ved inngangen' };
        const feil = datofeil({ svarfrist, visning }, frister, tid);
        assert.equal(feil.length === 0, timer > 0 && idag(visningstid) <= svarfrist);
      }),
    ));
});
