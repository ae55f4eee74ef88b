// Everything CI checks, two at a time for two cores. The last lines say what failed, how long each took, and how many
// tests passed and failed; a check such as lint counts as one.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';
import { fiksXsd } from '../packages/backend/src/testing/fiksXsd.ts';

interface Tall {
  readonly bestaatt: number;
  readonly feilet: number;
}
/** How a suite prints its numbers; absent for a check, which is one test. */
type LesTall = (tekst: string) => Tall;

const sum = (tekst: string, moenster: RegExp): number =>
  [...tekst.matchAll(moenster)].reduce((total, [, tall]) => total + Number(tall), 0);
const nodeTall: LesTall = (tekst) => ({
  bestaatt: sum(tekst, /^ℹ pass (\d+)$/gm),
  feilet: sum(tekst, /^ℹ (?:fail|cancelled) (\d+)$/gm),
});
/** The browser runner tells where it stands many times; the last time counts. */
const nettleserTall: LesTall = (tekst) => {
  const [, bestaatt, feilet] = [...tekst.matchAll(/(\d+) passed, (\d+) failed/g)].at(-1) ?? [];
  return { bestaatt: Number(bestaatt ?? 0), feilet: Number(feilet ?? 0) };
};

/** The longest first, so that both cores have work to the end. */
const suiter: readonly (readonly [kommando: string, tall?: LesTall])[] = [
  ['test:sveip', nettleserTall],
  ['test:node', nodeTall],
  ['test:pg', nodeTall],
  ['test:browser', nettleserTall],
  ['test:e2e', nodeTall],
  ['typecheck'],
  ['lint'],
  ['generate -- --check'],
];

/** One suite speaks at a time. What the others say meanwhile is kept until it is their turn. */
class Tale {
  static readonly #koe: Tale[] = [];
  #usagt = '';
  #ferdig = false;

  constructor() {
    Tale.#koe.push(this);
  }

  si(bit: string): void {
    this.#usagt += bit;
    Tale.#slippTil();
  }

  slutt(): void {
    this.#ferdig = true;
    Tale.#slippTil();
  }

  static #slippTil(): void {
    for (const tale of [...this.#koe]) {
      process.stdout.write(tale.#usagt);
      tale.#usagt = '';
      if (!tale.#ferdig) return;
      this.#koe.shift();
    }
  }
}

async function kjoer(kommando: string, lesTall?: LesTall): Promise<Tall> {
  const start = performance.now();
  const tale = new Tale();
  tale.si(`\n━━ ${kommando}\n`);
  const barn = spawn('npm', ['run', '-s', ...kommando.split(' ')], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let ut = '';
  for (const stroem of [barn.stdout, barn.stderr]) {
    stroem.setEncoding('utf8').on('data', (bit: string) => {
      tale.si(bit);
      ut += bit;
    });
  }
  const [kode] = (await once(barn, 'close')) as [number | null];
  tale.slutt();
  // Colours are for terminals; names and numbers are read without them.
  const tekst = stripVTControlCharacters(ut);
  for (const [, navn] of tekst.matchAll(/^\s*[✖✗𐄂❌]\s+(?!failing tests:)(.+?)(?: \([\d.]+ms\))?$/gmu))
    feil.add(`${kommando}: ${navn}`);
  const { bestaatt, feilet: telt } = lesTall?.(tekst) ?? {
    bestaatt: Number(kode === 0),
    feilet: Number(kode !== 0),
  };
  // A suite that broke before it could count, or ran no test at all, has failed.
  const feilet = telt === 0 && (kode !== 0 || bestaatt === 0) ? 1 : telt;
  const tid = ((performance.now() - start) / 1000).toFixed(0);
  tider.push(`${feilet > 0 ? '✗ ' : ''}${kommando} ${tid} s`);
  if (feilet > 0) utdrag.push(`\n━━ ${kommando}, what failed\n${grunnen(tekst)}`);
  return { bestaatt, feilet };
}

const LINJER = 60;
/** Why, as the suite says it last: who reads a long log from its end finds it there. */
function grunnen(tekst: string): string {
  const [, grunner] = tekst.split('failing tests:');
  const linjer = (grunner ?? tekst).trim().split('\n');
  return (grunner === undefined ? linjer.slice(-LINJER) : linjer.slice(0, LINJER)).join('\n');
}

const tider: string[] = [];
const utdrag: string[] = [];
const feil = new Set<string>();
const tall: Tall[] = [];
const koe = suiter.values();
const bane = async (): Promise<void> => {
  for (const suite of koe) tall.push(await kjoer(...suite));
};
await Promise.all([bane(), bane()]);
const total = (hva: keyof Tall): number => tall.reduce((sum, en) => sum + en[hva], 0);
console.log([...utdrag, '', ...feil, tider.join(' · ')].join('\n'));
// Left out, and so never counted as passed: the schemas are KS' own and not part of this repository.
if (fiksXsd() === null)
  console.log('XSD check not run: KOBO_FIKS_XSD names no folder with the schemas of Fiks Arkiv');
console.log(`${total('bestaatt')} passed, ${total('feilet')} failed`);
process.exit(total('feilet') > 0 ? 1 : 0);
