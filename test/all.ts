// Everything CI checks, one thing after the other: two cores, one browser, one database at a time. The last line says
// how many tests passed and failed; a check such as lint counts as one.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';

interface Suite {
  readonly navn: string;
  readonly kommando: readonly string[];
  /** How the suite prints its numbers; absent for a check, which is one test. */
  readonly tall?: { readonly passed: RegExp; readonly failed: RegExp };
}

const nodeTall = { passed: /^ℹ pass (\d+)$/gm, failed: /^ℹ (?:fail|cancelled) (\d+)$/gm };
const nettleserTall = { passed: /(\d+) passed/g, failed: /(\d+) failed/g };

const suiter: readonly Suite[] = [
  { navn: 'lint', kommando: ['npm', 'run', '-s', 'lint'] },
  { navn: 'typecheck', kommando: ['npm', 'run', '-s', 'typecheck'] },
  { navn: 'generate --check', kommando: ['npm', 'run', '-s', 'generate', '--', '--check'] },
  { navn: 'test:node', kommando: ['npm', 'run', '-s', 'test:node'], tall: nodeTall },
  { navn: 'test:pg', kommando: ['npm', 'run', '-s', 'test:pg'], tall: nodeTall },
  { navn: 'test:browser', kommando: ['npm', 'run', '-s', 'test:browser'], tall: nettleserTall },
  { navn: 'test:e2e', kommando: ['npm', 'run', '-s', 'test:e2e'], tall: nodeTall },
];

const sum = (tekst: string, moenster: RegExp): number =>
  [...tekst.matchAll(moenster)].reduce((total, [, tall]) => total + Number(tall), 0);

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
  const bestaatt = tall ? sum(tekst, tall.passed) : Number(kode === 0);
  const feilet = tall ? sum(tekst, tall.failed) : Number(kode !== 0);
  passed += bestaatt;
  // A suite that broke before it could count, or ran no test at all, has failed.
  failed += feilet === 0 && (kode !== 0 || bestaatt === 0) ? 1 : feilet;
  tider.push(`${navn} ${((performance.now() - start) / 1000).toFixed(0)} s`);
}
console.log(`\n${tider.join(' · ')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
