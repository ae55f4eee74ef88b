// Everything CI checks, one thing after the other: two cores, one browser, one database at a time. The last line says
// how many tests passed and failed; a check such as lint counts as one.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';

interface Suite {
  readonly navn: string;
  readonly kommando: readonly string[];
  /** How the suite prints its numbers; absent for a check, which is one test. */
  readonly tall?: (tekst: string) => { readonly bestaatt: number; readonly feilet: number };
}

const sum = (tekst: string, moenster: RegExp): number =>
  [...tekst.matchAll(moenster)].reduce((total, [, tall]) => total + Number(tall), 0);
const nodeTall = (tekst: string) => ({
  bestaatt: sum(tekst, /^ℹ pass (\d+)$/gm),
  feilet: sum(tekst, /^ℹ (?:fail|cancelled) (\d+)$/gm),
});
/** The browser runner tells where it stands many times; the last time counts. */
const nettleserTall = (tekst: string) => {
  const [, bestaatt, feilet] = [...tekst.matchAll(/(\d+) passed, (\d+) failed/g)].at(-1) ?? [];
  return { bestaatt: Number(bestaatt ?? 0), feilet: Number(feilet ?? 0) };
};

const suiter: readonly Suite[] = [
  { navn: 'lint', kommando: ['npm', 'run', '-s', 'lint'] },
  { navn: 'typecheck', kommando: ['npm', 'run', '-s', 'typecheck'] },
  { navn: 'generate --check', kommando: ['npm', 'run', '-s', 'generate', '--', '--check'] },
  { navn: 'test:node', kommando: ['npm', 'run', '-s', 'test:node'], tall: nodeTall },
  { navn: 'test:pg', kommando: ['npm', 'run', '-s', 'test:pg'], tall: nodeTall },
  { navn: 'test:browser', kommando: ['npm', 'run', '-s', 'test:browser'], tall: nettleserTall },
  { navn: 'test:sveip', kommando: ['npm', 'run', '-s', 'test:sveip'], tall: nettleserTall },
  { navn: 'test:e2e', kommando: ['npm', 'run', '-s', 'test:e2e'], tall: nodeTall },
];

let passed = 0;
let failed = 0;
const tider: string[] = [];
for (const { navn, kommando, tall } of suiter) {
  console.log(`\n━━ ${navn}`);
  const start = performance.now();
  const [program = '', ...argumenter] = kommando;
  const barn = spawn(program, argumenter, {
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  let ut = '';
  barn.stdout.on('data', (bit: Buffer) => {
    process.stdout.write(bit);
    ut += bit.toString();
  });
  const [kode] = (await once(barn, 'close')) as [number | null];
  // Colours are for terminals; the numbers are read without them.
  const tekst = stripVTControlCharacters(ut);
  const { bestaatt, feilet } = tall?.(tekst) ?? { bestaatt: Number(kode === 0), feilet: Number(kode !== 0) };
  passed += bestaatt;
  // A suite that broke before it could count, or ran no test at all, has failed.
  failed += feilet === 0 && (kode !== 0 || bestaatt === 0) ? 1 : feilet;
  tider.push(`${navn} ${((performance.now() - start) / 1000).toFixed(0)} s`);
}
console.log(`\n${tider.join(' · ')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
