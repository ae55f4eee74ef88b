import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { plussDager } from '../../klokke.ts';
import { plussMaaneder } from '../sak/frister.ts';
import { erVarsletITide, mangler, reguler, type Leiegrunnlag, type Regulering } from './rules.ts';

const dag = fc.integer({ min: 0, max: 6_000 }).map((dager) => plussDager('2020-01-01', dager));
const indeks = fc.integer({ min: 900, max: 3_000 }).map((tideler) => tideler / 10);
const leie = (om: Partial<Leiegrunnlag> = {}): Leiegrunnlag => ({
  leieforholdId: 'a',
  fra: 10_000,
  sistSatt: '2026-12-15',
  sistAvtalt: '2026-12-15',
  slutt: null,
  ...om,
});
const kpi = (om: Partial<Regulering> = {}): Regulering => ({
  type: 'KPI',
  varslet: '2027-11-20',
  gjelderFra: '2028-01-01',
  indekser: new Map([
    ['2026-12', 140.2],
    ['2027-10', 143.7],
  ]),
  leier: new Map(),
  ...om,
});

test('the rent never rises more than the index has, and by less than a krone under it', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), indeks, indeks, (fra, foer, naa) => {
      const indekser = new Map([
        ['2026-12', foer],
        ['2027-10', naa],
      ]);
      const utfall = reguler(leie({ fra }), kpi({ indekser }));
      const til = 'til' in utfall ? utfall.til : fra;
      assert.ok(til <= (fra * naa) / foer + 1e-6 && til > (fra * naa) / foer - 1 - 1e-6);
      assert.equal('hinder' in utfall, til === fra);
    }),
    { numRuns: 500 },
  ));

test('no rent is changed by the index within a year of when it was set, nor when the tenancy is over', () =>
  fc.assert(
    fc.property(dag, dag, fc.option(dag), (sistSatt, gjelderFra, slutt) => {
      const indekser = new Map([
        [sistSatt.slice(0, 7), 100],
        ['1999-01', 100],
        ['2019-12', 110],
      ]);
      const regulering = kpi({ indekser, gjelderFra, varslet: plussMaaneder(gjelderFra, -1) });
      const utfall = reguler(leie({ sistSatt, sistAvtalt: sistSatt, slutt }), regulering);
      if ('til' in utfall) {
        assert.ok(gjelderFra >= plussMaaneder(sistSatt, 12));
        assert.ok(slutt === null || slutt >= gjelderFra);
      }
    }),
    { numRuns: 500 },
  ));

test('the common level: half a year of notice, two and a half years from the last rent that was agreed', () =>
  fc.assert(
    fc.property(dag, dag, dag, (sistAvtalt, sistSatt, varslet) => {
      const gjelderFra = plussMaaneder(varslet, 6);
      const satt = sistSatt > sistAvtalt ? sistSatt : sistAvtalt;
      const utfall = reguler(
        leie({ sistAvtalt, sistSatt: satt }),
        kpi({ type: 'GJENGS', varslet, gjelderFra, leier: new Map([['a', 12_000]]) }),
      );
      assert.equal(
        'til' in utfall,
        varslet >= plussMaaneder(sistAvtalt, 30) && gjelderFra >= plussMaaneder(satt, 12),
      );
    }),
    { numRuns: 500 },
  ));

test('a contract from New Year 2021 can be put to the common level from New Year 2024, told on 1 July 2023', () => {
  const fra = (varslet: string, gjelderFra: string) =>
    reguler(
      leie({ sistSatt: '2021-01-01', sistAvtalt: '2021-01-01' }),
      kpi({ type: 'GJENGS', varslet, gjelderFra, leier: new Map([['a', 12_000]]) }),
    );
  assert.deepEqual(fra('2023-07-01', '2024-01-01'), { til: 12_000 });
  assert.deepEqual(fra('2023-06-30', '2024-01-01'), { hinder: 'FOR_KORT_LEIETID' });
});

test('notice is a month for the index and six for the common level', () => {
  const varslet = '2027-12-01';
  for (const [type, gjelderFra, iTide] of [
    ['KPI', '2028-01-01', true],
    ['KPI', '2027-12-31', false],
    ['GJENGS', '2028-06-01', true],
    ['GJENGS', '2028-05-31', false],
  ] as const)
    assert.equal(erVarsletITide({ type, varslet, gjelderFra }), iTide, `${type} ${gjelderFra}`);
});

test('the months whose index is missing are named', () => {
  assert.deepEqual(mangler(leie(), new Map(), '2027-11-20'), ['2027-11', '2026-12']);
  assert.deepEqual(mangler(leie(), kpi().indekser, '2027-11-20'), []);
  // An index of a month after the tenants were told says nothing.
  assert.deepEqual(mangler(leie({ sistSatt: '2027-12-01' }), new Map([['2027-12', 144]]), '2027-11-20'), [
    '2027-11',
  ]);
});
