import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Inntektspost } from '../../ports/inntekt/port.ts';
import type { Grunnlagspost, Skattesvar } from '../../ports/skattegrunnlag/port.ts';
import {
  husstandsoekonomi,
  LINJER,
  personinntekt,
  personoekonomi,
  sisteKompletteMaaneder,
  skattelinjer,
  tellerSomInntekt,
} from './rules.ts';
import { personsituasjon } from './situasjon.ts';

const NAVN = new Map([
  ['310000018', 'Nav arbeid og ytelser'],
  ['310000026', 'Sole Rørlegger AS'],
]);
const navnFor = (orgnr: string) => NAVN.get(orgnr);
const MAANEDER = ['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10'];

const post = (maaned: string, beloep: number, mer: Partial<Inntektspost> = {}): Inntektspost => ({
  maaned,
  beloep,
  fra: { type: 'VIRKSOMHET', orgnr: '310000018' },
  fordel: 'KONTANTYTELSE',
  art: 'LOENN',
  inngaarIGrunnlagForTrekk: true,
  ...mer,
});
const poster = fc.array(
  fc
    .record({
      maaned: fc.constantFrom(...MAANEDER, '2026-04', '2026-11'),
      oere: fc.integer({ min: -500_000, max: 9_000_000 }),
      orgnr: fc.constantFrom('310000018', '310000026', '310000034'),
    })
    .map(({ maaned, oere, orgnr }) => post(maaned, oere / 100, { fra: { type: 'VIRKSOMHET', orgnr } })),
  { maxLength: 30 },
);

test('a month is complete from the 10th of the next, by the calendar in Norway', () => {
  const siste = (tid: string) => sisteKompletteMaaneder(new Date(tid), 1)[0];
  assert.equal(siste('2017-11-08T12:00:00Z'), '2017-09');
  assert.equal(siste('2017-11-10T12:00:00Z'), '2017-10');
  // Midnight in Oslo is 23 UTC in winter and 22 UTC in summer.
  assert.equal(siste('2026-11-09T22:59:59Z'), '2026-09');
  assert.equal(siste('2026-11-09T23:00:00Z'), '2026-10');
  assert.equal(siste('2026-06-09T21:59:59Z'), '2026-04');
  assert.equal(siste('2026-06-09T22:00:00Z'), '2026-05');
  assert.deepEqual(sisteKompletteMaaneder(new Date('2026-01-09T12:00:00Z')), [
    '2025-06',
    '2025-07',
    '2025-08',
    '2025-09',
    '2025-10',
    '2025-11',
  ]);
  assert.deepEqual(sisteKompletteMaaneder(new Date('2026-11-23T12:00:00Z')), MAANEDER);
});

test('months are consecutive, as many as asked for, and never the present one', () => {
  const tid = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(tid, fc.integer({ min: 1, max: 24 }), (naa, antall) => {
      const maaneder = sisteKompletteMaaneder(naa, antall);
      assert.equal(maaneder.length, antall);
      const nummer = maaneder.map((maaned) => Number(maaned.slice(0, 4)) * 12 + Number(maaned.slice(5)));
      nummer.forEach((n, i) => assert.equal(n, (nummer[0] ?? 0) + i));
      assert.ok((maaneder.at(-1) ?? '') < naa.toISOString().slice(0, 7) || naa.getUTCDate() >= 28);
    }),
  );
});

test('the average is the exact total over six months, rounded once', () => {
  fc.assert(
    fc.property(poster, (alle) => {
      const { snitt, maaneder } = personinntekt(alle, MAANEDER, navnFor);
      const sum = alle
        .filter(({ maaned }) => MAANEDER.includes(maaned))
        .reduce((s, { beloep }) => s + beloep, 0);
      assert.ok(Math.abs(snitt - sum / 6) <= 0.5 + 1e-6);
      assert.ok(Number.isInteger(snitt) && !Object.is(snitt, -0));
      assert.deepEqual(
        maaneder.map(({ maaned }) => maaned),
        MAANEDER,
      );
      for (const maaned of maaneder) {
        assert.equal(
          maaned.registrert,
          alle.some((en) => en.maaned === maaned.maaned),
        );
        if (!maaned.registrert) assert.equal(maaned.beloep, 0);
      }
    }),
  );
});

test('the order of the posts, and months outside the period, change nothing', () => {
  fc.assert(
    fc.property(poster, (alle) => {
      const resultat = personinntekt(alle, MAANEDER, navnFor);
      assert.deepEqual(personinntekt(alle.toReversed(), MAANEDER, navnFor), resultat);
      const utenfor = [...alle, post('2026-11', 99_999), post('2026-04', 99_999)];
      assert.deepEqual(personinntekt(utenfor, MAANEDER, navnFor), resultat);
    }),
  );
});

test('months without income count as 0 and are told from an income of 0', () => {
  const { snitt, maaneder } = personinntekt([post('2026-05', 12_000), post('2026-06', 0)], MAANEDER, navnFor);
  assert.equal(snitt, 2_000);
  assert.deepEqual(
    maaneder.map(({ beloep, registrert }) => [beloep, registrert]),
    [
      [12_000, true],
      [0, true],
      [0, false],
      [0, false],
      [0, false],
      [0, false],
    ],
  );
});

test('half a krone goes away from zero', () => {
  const snitt = (sum: number) => personinntekt([post('2026-05', sum)], MAANEDER, navnFor).snitt;
  assert.equal(snitt(3), 1);
  assert.equal(snitt(2.99), 0);
  assert.equal(snitt(-3), -1);
  assert.equal(snitt(-2), 0);
});

test('sources are named and ordered: the largest first, numbers without a name, private persons', () => {
  const { kilder, maaneder } = personinntekt(
    [
      post('2026-05', 600, { fra: { type: 'VIRKSOMHET', orgnr: '310000026' } }),
      post('2026-05', 6_000),
      post('2026-06', 1_200, { fra: { type: 'PRIVATPERSON' } }),
      post('2026-06', 300, { fra: { type: 'VIRKSOMHET', orgnr: '310000034' } }),
    ],
    MAANEDER,
    navnFor,
  );
  assert.deepEqual(
    kilder.map(({ navn, beloep }) => [navn, beloep]),
    [
      ['Nav arbeid og ytelser', 1_000],
      ['Privatperson', 200],
      ['Sole Rørlegger AS', 100],
      ['310000034', 50],
    ],
  );
  assert.deepEqual(
    maaneder[0]?.kilder.map(({ beloep }) => beloep),
    [6_000, 600],
  );
});

test('refunded expenses are no income; taxed allowances and benefits in kind are', () => {
  const refusjon = post('2026-05', 5_100, {
    fordel: 'UTGIFTSGODTGJOERELSE',
    inngaarIGrunnlagForTrekk: false,
  });
  assert.equal(tellerSomInntekt(refusjon), false);
  assert.equal(tellerSomInntekt({ ...refusjon, inngaarIGrunnlagForTrekk: true }), true);
  assert.equal(tellerSomInntekt({ ...refusjon, fordel: 'NATURALYTELSE' }), true);
  assert.equal(personinntekt([refusjon], MAANEDER, navnFor).snitt, 0);
});

const linje = (tekniskNavn: string, beloep: number, kategori: Grunnlagspost['kategori']) => ({
  tekniskNavn,
  beloep,
  kategori,
});

test('the five lines: totals win over posts, nothing counts twice, what is new becomes visible', () => {
  const grunnlag: Grunnlagspost[] = [
    linje('samletGjeld', 865_203, 'TOTAL'),
    linje('gjeldIInnenlandskeBanker', 800_000, 'FORMUESFRADRAG'),
    linje('annenGjeld', 65_203, 'FORMUESFRADRAG'),
    linje('bruttoformue', 166_574, 'TOTAL'),
    linje('innskudd', 66_574, 'FORMUE'),
    linje('formuesverdiForPrimaerbolig', 60_000, 'FORMUE'),
    linje('formuesverdiForKjoeretoey', 40_000, 'FORMUE'),
    linje('sumVerdsettingsrabatt', 10_000, 'FORMUE'),
    linje('samledeOpptjenteRenterIInnenlandskeBanker', 1_331, 'INNTEKT'),
    linje('samletLoennsinntektMedTrygdeavgiftspliktOgMedTrekkplikt', 660_517, 'INNTEKT'),
    linje('arbeidsavklaringspenger', 90_000, 'INNTEKT'),
    linje('samletOverskuddAvEnkeltpersonforetakInnenAnnenNaering', 51_432, 'INNTEKT'),
    linje(
      'samletPersoninntektFraEnkeltpersonforetakInnenJordbrukReindriftSkiferproduksjonOgAnnenNaering',
      51_432,
      'INNTEKT',
    ),
    linje('enInntektIngenKjente', 7, 'INNTEKT'),
    linje('minstefradragIInntekt', 92_000, 'INNTEKTSFRADRAG'),
    linje('sumMinstefradrag', 92_000, 'INNTEKTSFRADRAG'),
    linje('samledePaaloepteRenterPaaGjeldIInnenlandskeBanker', 25_956, 'INNTEKTSFRADRAG'),
    linje('sumFradragIAlminneligInntekt', 117_956, 'TOTAL'),
  ];
  const forventet = {
    samletGjeld: 865_203,
    bruttoformue: 166_574,
    annenFormue: 40_000,
    annenInntekt: 1_331 + 51_432 + 7,
    inntektsfradrag: 117_956,
  };
  assert.deepEqual(skattelinjer(grunnlag), forventet);
  // Older settlements and other rights packages lack the totals.
  const utenTotaler = grunnlag.filter(({ kategori }) => kategori !== 'TOTAL');
  assert.deepEqual(skattelinjer(utenTotaler), forventet);
  assert.deepEqual(skattelinjer([]), Object.fromEntries(LINJER.map((navn) => [navn, 0])));
});

test('the household is the sum of the persons, and says what is missing', () => {
  const person = fc
    .record({
      inntekt: fc.option(poster),
      skatt: fc.option(
        fc.record({
          aar: fc.integer({ min: 2019, max: 2025 }),
          gjeld: fc.nat(900_000),
          renter: fc.nat(9_000),
        }),
      ),
    })
    .map(({ inntekt, skatt }) =>
      personoekonomi(
        {
          inntekt: inntekt && { status: 'OK', poster: inntekt },
          skatt: skatt && {
            status: 'OK',
            skatt: {
              inntektsaar: skatt.aar,
              stadie: 'OPPGJOER',
              grunnlag: [
                linje('samletGjeld', skatt.gjeld, 'TOTAL'),
                linje('renter', skatt.renter, 'INNTEKT'),
              ],
            },
          },
        },
        MAANEDER,
        navnFor,
      ),
    );
  fc.assert(
    fc.property(fc.array(person, { maxLength: 5 }), (personer) => {
      const husstand = husstandsoekonomi(personer);
      assert.equal(
        husstand.inntektPerMaaned,
        personer.reduce((s, p) => s + (p.inntekt?.snitt ?? 0), 0),
      );
      for (const navn of LINJER)
        assert.equal(
          husstand.skatt[navn],
          personer.reduce((s, p) => s + (p.skatt?.[navn] ?? 0), 0),
        );
      const aar = new Set(personer.flatMap((p) => p.skatt?.skatteaar ?? []));
      assert.deepEqual(husstand.skatteaar, [...aar].sort());
      assert.equal(
        husstand.ufullstendig,
        personer.some((p) => !p.inntekt || !p.skatt),
      );
    }),
  );
});

test('answers that are no figures: nothing registered is 0, withheld and failed are missing', () => {
  const ingen = personoekonomi(
    { inntekt: { status: 'INGEN' }, skatt: { status: 'INGEN' } },
    MAANEDER,
    navnFor,
  );
  assert.equal(ingen.inntekt?.snitt, 0);
  assert.ok(ingen.inntekt.maaneder.every(({ registrert }) => !registrert));
  assert.deepEqual([ingen.skatt, ingen.skjermet], [null, false]);
  const skatt = { inntektsaar: 2021, stadie: 'OPPGJOER', grunnlag: [] } as const;
  const skjermet = personoekonomi(
    { inntekt: { status: 'SKJERMET' }, skatt: { status: 'SKJERMET', skatt } },
    MAANEDER,
    navnFor,
  );
  assert.deepEqual(skjermet, { inntekt: null, skatt: null, skjermet: true });
  assert.ok(husstandsoekonomi([ingen, skjermet]).skjermet);
  const tomt = personoekonomi({ inntekt: null, skatt: { status: 'OK', skatt } }, MAANEDER, navnFor);
  assert.equal(tomt.skatt?.samletGjeld, 0);
  const grunnlag = [linje('formuesverdiForPrimaerbolig', 0, 'FORMUE')];
  const eier = { status: 'OK', skatt: { ...skatt, grunnlag } } as const;
  assert.ok(personoekonomi({ inntekt: null, skatt: eier }, MAANEDER, navnFor).skatt?.eierBolig);
  const sier = (svar: Skattesvar) =>
    personsituasjon(
      { personId: 'a', navn: 'Kari', rolle: 'SOEKER' },
      { inntekt: { svar: { status: 'INGEN' }, korrelasjonsid: 'a' }, skatt: { svar, korrelasjonsid: 'b' } },
      undefined,
      { maaneder: MAANEDER, tid: '2026-11-20T08:14:00Z', navnFor },
    ).skatteoppgjoer.eierBolig;
  const leier = { status: 'OK', skatt } as const;
  assert.deepEqual([sier(eier), sier(leier), sier({ status: 'INGEN' })], [true, false, undefined]);
});
