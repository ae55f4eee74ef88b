import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Kriterier, Kriterieresultat, Kriterium } from '@kobo-bolig/contract';
import fc from 'fast-check';
import { plussDager } from '../../klokke.ts';
import type { Bosted } from '../../ports/folkeregister/port.ts';
import { kriterier as ingen } from '../../testing/database.ts';
import { botid, maanederMellom } from './botid.ts';
import { maal, uvurdert, type Barnelinje, type Kriteriegrunnlag } from './rules.ts';

const DAG = '2026-11-20';
const kriterier: Kriterier = {
  ...ingen,
  minstealder: 18,
  botidMnd: 24,
  tidligereKommunenummer: ['9903'],
  inntektsgrenser: [
    { personer: 1, g: 2.5 },
    { personer: 2, g: 3 },
    { personer: 4, g: 4.5 },
  ],
  grunnbeloep: [
    { fra: '2025-05-01', kroner: 100_000 },
    { fra: '2026-05-01', kroner: 120_000 },
  ],
  inntektFritakUnderAar: 20,
  formuesgrense: 300_000,
  krevGjeldsoppgjoer: true,
  karanteneMnd: 12,
};
const grunnlag: Kriteriegrunnlag = {
  dag: DAG,
  kommunenummer: '9901',
  foedselsdato: '1984-11-14',
  bosteder: [{ kommunenummer: '9901', fra: '2019-08-01' }],
  antallPersoner: 3,
  barn: [],
  inntekter: [
    { perMaaned: 20_000, foedselsdato: '1984-11-14' },
    { perMaaned: 8_000, foedselsdato: '2007-01-01' },
  ],
  formue: 10_000,
  opplysninger: { gjeldTilKommunen: false, utkastet: 'NEI' },
};
const ett = (
  kriterium: Kriterium,
  endring: Partial<Kriteriegrunnlag> = {},
  k: Partial<Kriterier> = {},
): Kriterieresultat =>
  maal({ ...kriterier, ...k }, { ...grunnlag, ...endring }).find((r) => r.kriterium === kriterium)!;
const kort = ({ resultat, verdi, grense }: Kriterieresultat) => [resultat, verdi, grense];

const dag = fc.nat(4_000).map((n) => plussDager('2017-01-01', n));
const bosted: fc.Arbitrary<Bosted> = fc.record(
  { kommunenummer: fc.constantFrom('9901', '9902', '9903'), fra: dag },
  { requiredKeys: ['fra', 'kommunenummer'] },
);
const bosteder = fc.uniqueArray(bosted, { selector: ({ fra }) => fra, maxLength: 6 });
const egne = new Set(['9901', '9903']);

describe('the time of residence', () => {
  test('is counted from when somebody moved here, through moves within and mergers', () => {
    const alle: Bosted[] = [
      { kommunenummer: '9902', fra: '2019-01-01' },
      { kommunenummer: '9903', fra: '2025-05-21' },
      { kommunenummer: '9901', fra: '2026-01-01' },
      { kommunenummer: '9901', fra: '2026-06-01' },
    ];
    assert.deepEqual(kort(ett('BOTID', { bosteder: alle })), ['AVVIK', '17', '24']);
    assert.deepEqual(ett('BOTID', { bosteder: alle }).beregning, [
      { steg: 'BOSATT', verdi: '9902', fra: '2019-01-01', til: '2025-05-20' },
      { steg: 'BOSATT', verdi: '9903', fra: '2025-05-21', til: '2025-12-31' },
      { steg: 'BOSATT', verdi: '9901', fra: '2026-01-01', til: '2026-05-31' },
      { steg: 'BOSATT', verdi: '9901', fra: '2026-06-01' },
      { steg: 'BOTID', verdi: '17' },
    ]);
    assert.deepEqual(kort(ett('BOTID', { bosteder: alle }, { tidligereKommunenummer: [] })), [
      'AVVIK',
      '10',
      '24',
    ]);
  });

  test('is none for who lives elsewhere now, and starts anew for who has been away', () => {
    const borte: Bosted[] = [
      { kommunenummer: '9901', fra: '2010-01-01', til: '2024-06-30' },
      { kommunenummer: '9901', fra: '2026-02-01' },
    ];
    assert.deepEqual(kort(ett('BOTID', { bosteder: borte })), ['AVVIK', '9', '24']);
    const ute: Bosted[] = [{ kommunenummer: '9901', fra: '2010-01-01', til: '2026-10-31' }];
    assert.deepEqual(kort(ett('BOTID', { bosteder: ute })), ['AVVIK', '0', '24']);
    const flyttet = [...borte, { kommunenummer: '9902', fra: '2026-11-01' }];
    assert.deepEqual(kort(ett('BOTID', { bosteder: flyttet })), ['AVVIK', '0', '24']);
  });

  test('that the register does not tell is unknown, and never a flag', () => {
    for (const ukjent of [null, [], [{ fra: '2026-06-01' }], [{ kommunenummer: '9901' }]] as const)
      if (ukjent === null || ukjent.length > 0)
        assert.equal(ett('BOTID', { bosteder: ukjent }).resultat, 'UKJENT', JSON.stringify(ukjent));
    const lenge: Bosted[] = [{}, { kommunenummer: '9901', fra: '2020-01-01' }];
    assert.equal(ett('BOTID', { bosteder: lenge }).resultat, 'OK');
  });

  test('a move within the municipality changes nothing', () => {
    fc.assert(
      fc.property(bosteder, dag, (alle, flytting) => {
        const da = alle
          .filter(({ fra }) => fra! <= flytting)
          .toSorted((a, b) => (a.fra! < b.fra! ? -1 : 1))
          .at(-1);
        if (!da || alle.some(({ fra }) => fra === flytting)) return;
        const med = [...alle, { ...da, fra: flytting }];
        assert.equal(botid(med, egne, DAG).maaneder, botid(alle, egne, DAG).maaneder);
      }),
    );
  });

  test('does not depend on the order the register answers in, nor on which of its numbers a municipality had', () => {
    fc.assert(
      fc.property(bosteder, (alle) => {
        const { maaneder } = botid(alle, egne, DAG);
        assert.equal(botid(alle.toReversed(), egne, DAG).maaneder, maaneder);
        const slaatt = alle.map((ett) =>
          ett.kommunenummer === '9903' ? { ...ett, kommunenummer: '9901' } : ett,
        );
        assert.equal(botid(slaatt, egne, DAG).maaneder, maaneder);
      }),
    );
  });

  test('grows by a month a month for who stays', () => {
    fc.assert(
      fc.property(dag, fc.nat(100), (fra, dager) => {
        const til = plussDager(fra, dager);
        const maaneder = botid([{ kommunenummer: '9901', fra }], egne, til).maaneder;
        assert.equal(maaneder, maanederMellom(fra, til));
        assert.ok(maaneder <= Math.ceil(dager / 28));
      }),
    );
  });
});

describe('the income', () => {
  test('is held against the limit of the household, with every step shown', () => {
    const { beregning, ...resten } = ett('INNTEKT');
    assert.deepEqual(kort(resten as Kriterieresultat), ['OK', '240000', '360000']);
    assert.deepEqual(beregning, [
      { steg: 'INNTEKT_PER_MAANED', verdi: '20000' },
      { steg: 'INNTEKT_UTEN', verdi: '8000' },
      { steg: 'INNTEKT_PER_AAR', verdi: '240000' },
      { steg: 'PERSONER', verdi: '3' },
      { steg: 'G', verdi: '3' },
      { steg: 'GRUNNBELOEP', verdi: '120000', fra: '2026-05-01' },
    ]);
    assert.deepEqual(kort(ett('INNTEKT', { antallPersoner: 1 })), ['OK', '240000', '300000']);
    assert.deepEqual(kort(ett('INNTEKT', { antallPersoner: 9 })), ['OK', '240000', '540000']);
  });

  test('counts a child by its nights, half of the time and before it is born, and shows each', () => {
    const barn = (bosted: Barnelinje['bosted'], netter: number | null = null): Barnelinje => ({
      rolle: 'BARN',
      bosted,
      netter,
      termin: null,
    });
    const barna = [
      barn('FAST'),
      barn('DELT'),
      barn('SAMVAER', 4),
      barn('SAMVAER', 3),
      barn('SAMVAER'),
      { ...barn('FAST'), rolle: 'VENTET_BARN', termin: '2027-02' } as const,
    ];
    const vist = (k: Partial<Kriterier> = {}) =>
      ett('INNTEKT', { antallPersoner: 7, barn: barna }, k)
        .beregning.filter(({ steg }) => steg.startsWith('BARN') || steg === 'PERSONER')
        .map(({ steg, verdi }) => (verdi === undefined ? steg : `${steg} ${verdi}`));
    const [delt, ventet] = ['BARN_DELT', 'BARN_VENTET 2027-02'];
    assert.deepEqual(vist(), [
      delt,
      'BARN_SAMVAER 4',
      'BARN_UTEN 3',
      'BARN_UTEN UKJENT',
      ventet,
      'PERSONER 5',
    ]);
    assert.deepEqual(vist({ samvaerNetter: 3 }).at(-1), 'PERSONER 6');
    const netter = fc.option(fc.integer({ min: 1, max: 30 }));
    fc.assert(
      fc.property(fc.array(netter, { maxLength: 5 }), fc.integer({ min: 1, max: 30 }), (alle, grense) => {
        const rest = { antallPersoner: 1 + alle.length, barn: alle.map((n) => barn('SAMVAER', n)) };
        const { beregning } = ett('INNTEKT', rest, { samvaerNetter: grense });
        const teller = alle.filter((n) => n !== null && n >= grense).length;
        assert.equal(beregning.find(({ steg }) => steg === 'PERSONER')!.verdi, `${1 + teller}`);
      }),
    );
  });

  test('on the limit is within it', () => {
    const inntekter = [{ perMaaned: 30_000, foedselsdato: null }];
    assert.equal(ett('INNTEKT', { inntekter }).resultat, 'OK');
    assert.equal(
      ett('INNTEKT', { inntekter: [{ perMaaned: 30_001, foedselsdato: null }] }).resultat,
      'AVVIK',
    );
  });

  test('is unknown without a register’s answer, and with a basic amount that has had its day', () => {
    assert.equal(ett('INNTEKT', { inntekter: null }).resultat, 'UKJENT');
    assert.equal(ett('INNTEKT', { inntekter: [{ perMaaned: null, foedselsdato: null }] }).resultat, 'UKJENT');
    const gammelt = kriterier.grunnbeloep.slice(0, 1);
    const { resultat, beregning } = ett('INNTEKT', {}, { grunnbeloep: gammelt });
    assert.deepEqual([resultat, beregning.at(-1)], ['UKJENT', { steg: 'MANGLER', verdi: 'GRUNNBELOEP' }]);
    assert.equal(ett('INNTEKT', { dag: '2026-05-20' }, { grunnbeloep: gammelt }).resultat, 'OK');
  });

  test('more of it never turns a flag off', () => {
    fc.assert(
      fc.property(
        fc.nat(100_000),
        fc.nat(50_000),
        fc.integer({ min: 1, max: 8 }),
        (en, mer, antallPersoner) => {
          const ved = (perMaaned: number) =>
            ett('INNTEKT', { antallPersoner, inntekter: [{ perMaaned, foedselsdato: null }] }).resultat;
          if (ved(en) === 'AVVIK') assert.equal(ved(en + mer), 'AVVIK');
        },
      ),
    );
  });
});

test('age, wealth, debt and the time after an eviction', () => {
  assert.deepEqual(kort(ett('MINSTEALDER', { foedselsdato: '2008-11-20' })), ['OK', '18', '18']);
  assert.deepEqual(kort(ett('MINSTEALDER', { foedselsdato: '2008-11-21' })), ['AVVIK', '17', '18']);
  assert.equal(ett('MINSTEALDER', { foedselsdato: null }).resultat, 'UKJENT');
  assert.deepEqual(kort(ett('FORMUE', { formue: 300_001 })), ['AVVIK', '300001', '300000']);
  assert.equal(ett('FORMUE', { formue: null }).resultat, 'UKJENT');
  assert.equal(ett('GJELD', { opplysninger: {} }).resultat, 'UKJENT');
  assert.equal(ett('GJELD', { opplysninger: { gjeldTilKommunen: true } }).resultat, 'AVVIK');
  const utkastet = (utkastetDato: string) =>
    ett('KARANTENE', { opplysninger: { utkastet: 'JA', utkastetDato } });
  assert.equal(utkastet('2025-11-20').resultat, 'OK');
  assert.deepEqual(kort(utkastet('2025-11-21')), ['AVVIK', '2025-11-21', '2026-11-21']);
  assert.equal(ett('KARANTENE', { opplysninger: { utkastet: 'JA' } }).resultat, 'UKJENT');
});

test('what a municipality has not decided is not measured', () => {
  assert.deepEqual(maal({ ...ingen, minstealder: 0 }, grunnlag), []);
});

test('a flag is open until somebody has written what it means, and what is unknown is no flag', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          kriterium: fc.constantFrom<Kriterium>('BOTID', 'INNTEKT', 'FORMUE'),
          resultat: fc.constantFrom('OK' as const, 'AVVIK' as const, 'UKJENT' as const),
          beregning: fc.constant<Kriterieresultat['beregning']>([]),
          vurdering: fc.constantFrom('', '  ', 'Akutt behov.'),
        }),
      ),
      (resultater) => {
        assert.deepEqual(
          uvurdert(resultater),
          resultater
            .filter(({ resultat, vurdering }) => resultat === 'AVVIK' && vurdering.trim() === '')
            .map(({ kriterium }) => kriterium),
        );
      },
    ),
  );
});
