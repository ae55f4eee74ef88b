import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KOMMUNE, testregistre } from '../../testing/registre.ts';
import { identFor, lagPersoner, virksomhetsnavn } from '../../ports/simulering/personer.ts';
import {
  husstandsoekonomi,
  LINJER,
  personoekonomi,
  sisteKompletteMaaneder,
  type Skattelinjer,
} from './rules.ts';

/** Fetches and derives as the service does: right months, real adapters, simulated registers. */
async function hentHusstand(navn: readonly string[], naa: string) {
  const maaneder = sisteKompletteMaaneder(new Date(naa));
  const [fraOgMed = '', tilOgMed = ''] = [maaneder[0], maaneder.at(-1)];
  const r = await testregistre({ personer: lagPersoner(tilOgMed) });
  const personer = await Promise.all(
    navn.map(async (en) => {
      const [inntekt, skatt] = await Promise.all([
        r.inntekt.hentInntekt(KOMMUNE, identFor(en), { fraOgMed, tilOgMed }),
        r.skattegrunnlag.hentSisteSkatteoppgjoer(KOMMUNE, identFor(en)),
      ]);
      return personoekonomi({ inntekt: inntekt.verdi, skatt: skatt.verdi }, maaneder, (orgnr) =>
        virksomhetsnavn.get(orgnr),
      );
    }),
  );
  return { maaneder, personer, husstand: husstandsoekonomi(personer) };
}
const linjer = (skatt: Skattelinjer | null | undefined) => skatt && LINJER.map((navn) => skatt[navn]);
const navnene = (kilder: readonly { navn: string }[] | undefined) => kilder?.map(({ navn }) => navn);

test('Husbanken’s example household: Kari Margrethe and Ola Nordmann', async () => {
  const { maaneder, personer, husstand } = await hentHusstand(
    ['Kari Margrethe Nordmann', 'Ola Nordmann'],
    '2023-01-10T08:00:00Z',
  );
  assert.deepEqual([maaneder[0], maaneder.at(-1)], ['2022-07', '2022-12']);
  const [kari, ola] = personer;
  assert.equal(kari?.inntekt?.snitt, 28_000);
  assert.equal(kari.skatt?.skatteaar, 2020);
  assert.deepEqual(linjer(kari.skatt), [402_000, 0, 0, 3_490, 0]);
  assert.equal(ola?.inntekt?.snitt, 20_000);
  assert.equal(ola.skatt?.skatteaar, 2021);
  assert.deepEqual(linjer(ola.skatt), [80_000, 0, 0, 0, 0]);
  assert.deepEqual(navnene(ola.inntekt.kilder), ['Nav arbeid og ytelser', 'Sole Rørlegger AS']);

  assert.equal(husstand.inntektPerMaaned, 48_000);
  assert.deepEqual(linjer(husstand.skatt), [482_000, 0, 0, 3_490, 0]);
  assert.deepEqual(husstand.skatteaar, [2020, 2021]);
  assert.deepEqual(navnene(husstand.kilder), ['Nav arbeid og ytelser', 'Sole Rørlegger AS']);
  assert.equal(husstand.ufullstendig, false);
});

test('the household of the design: months that vary, two sources, settlements of two years', async () => {
  const { personer, husstand } = await hentHusstand(
    ['ERFAREN HESTEDROSJE', 'RASK TALLERKEN'],
    '2026-11-20T08:14:00Z',
  );
  const [erfaren, rask] = personer;
  assert.equal(erfaren?.inntekt?.snitt, 31_000);
  assert.deepEqual(
    erfaren.inntekt.kilder.map(({ navn, beloep }) => [navn, beloep]),
    [
      ['Krokvik renhold AS', 22_400],
      ['Nav arbeid og ytelser', 8_600],
    ],
  );
  assert.equal(rask?.inntekt?.snitt, 17_000);
  const perMaaned = erfaren.inntekt.maaneder.map(({ maaned, beloep }, i) => [
    maaned,
    beloep + (rask.inntekt?.maaneder[i]?.beloep ?? 0),
  ]);
  assert.deepEqual(perMaaned, [
    ['2026-05', 46_200],
    ['2026-06', 51_900],
    ['2026-07', 44_100],
    ['2026-08', 48_300],
    ['2026-09', 48_800],
    ['2026-10', 48_700],
  ]);
  assert.deepEqual(linjer(erfaren.skatt), [352_000, 9_200, 0, 4_800, 61_300]);
  assert.deepEqual(linjer(rask.skatt), [130_000, 3_200, 0, 0, 38_900]);
  assert.deepEqual(
    [husstand.inntektPerMaaned, husstand.skatt.samletGjeld, husstand.skatt.bruttoformue],
    [48_000, 482_000, 12_400],
  );
  assert.deepEqual(husstand.skatteaar, [2020, 2021]);
});

test('a person without income, one without a settlement, one who is shielded', async () => {
  const { personer, husstand } = await hentHusstand(
    ['STILLE BLYANT', 'GRØNN SKUFFE', 'VARSOM LYNGHEI'],
    '2026-11-20T08:14:00Z',
  );
  const [stille, groenn, skjermet] = personer;
  assert.equal(stille?.inntekt?.snitt, 0);
  assert.ok(stille.inntekt.maaneder.every(({ registrert }) => !registrert));
  assert.equal(groenn?.skatt, null);
  assert.deepEqual(skjermet, { inntekt: null, skatt: null, skjermet: true });
  assert.ok(husstand.ufullstendig && husstand.skjermet);
});
