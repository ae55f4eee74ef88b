/**
 * What is promised of the API, tried, with its figures:
 *
 *   npm run bevis             all proofs of this folder
 *   npm run bevis -- B6       what one bar is measured by
 *   npm run bevis:long -- B6  the same, with nothing left out
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const db = 'packages/backend/src/db';
const opp = [`${db}/migrate.test.ts`, `${db}/oppgradering.test.ts`];

const paaPglite = (...filer: string[]): string[] => ['--test-timeout=600000', 'test/samlet.ts', ...filer];
const paaPostgres = (...filer: string[]): string[] => ['test/postgres/run.ts', ...filer];
/** In the long run it pays to have WebAssembly optimized. */
const hverForSeg = (filer: string): string[] => [
  ...(process.env['KOBO_BEVIS'] === 'lang' ? [] : ['--liftoff-only']),
  '--test',
  filer,
];

/** By bar, what Node runs; `test/bevis/README.md` tells what each tries. */
const maal: Readonly<Record<string, readonly string[][]>> = {
  B2: [paaPglite('test/bevis/fuzz.test.ts', 'test/bevis/blankt.test.ts')],
  B3: [paaPglite('test/bevis/isolasjon.test.ts')],
  B4: [
    paaPglite(`${db}/catalog.test.ts`, `${db}/startsjekk.test.ts`),
    paaPostgres(`${db}/startsjekk.pg.test.ts`),
  ],
  B5: [hverForSeg('test/bevis/mutasjon.test.ts')],
  B6: [paaPostgres(`${db}/races.pg.test.ts`, 'packages/backend/src/http/samtidig.test.ts')],
  B8: [hverForSeg('test/bevis/brudd.test.ts')],
  B9: [paaPostgres('test/node/motorer.pg.test.ts', `${db}/catalog.test.ts`)],
  B10: [paaPglite(...opp), paaPostgres(...opp)],
  B12: [paaPglite('test/bevis/revisjon.test.ts')],
};

const [krav, ...resten] = process.argv.slice(2);
const valgt = krav === undefined ? [hverForSeg('test/bevis/*.test.ts')] : maal[krav];
if (!valgt || resten.length > 0) {
  console.error(`One of ${Object.keys(maal).join(', ')}, or nothing for all proofs.`);
  process.exit(2);
}
for (const argumenter of valgt) {
  const barn = spawn(process.execPath, ['--conditions=source', ...argumenter], { stdio: 'inherit' });
  const [kode] = (await once(barn, 'exit')) as [number | null];
  if (kode !== 0) process.exitCode = kode ?? 1;
}
