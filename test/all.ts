// Everything CI checks, in two lanes for two cores: what needs the browser waits much and works little, the rest the
// other way round. The last line says how many tests passed and failed; a check such as lint counts as one.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';

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

const baner: readonly (readonly (readonly [kommando: string, tall?: LesTall])[])[] = [
  [
    ['test:browser', nettleserTall],
    ['test:sveip', nettleserTall],
    ['test:e2e', nodeTall],
  ],
  [['lint'], ['typecheck'], ['generate -- --check'], ['test:node', nodeTall], ['test:pg', nodeTall]],
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
  // Colours are for terminals; the numbers are read without them.
  const { bestaatt, feilet: telt } = lesTall?.(stripVTControlCharacters(ut)) ?? {
    bestaatt: Number(kode === 0),
    feilet: Number(kode !== 0),
  };
  // A suite that broke before it could count, or ran no test at all, has failed.
  const feilet = telt === 0 && (kode !== 0 || bestaatt === 0) ? 1 : telt;
  const tid = ((performance.now() - start) / 1000).toFixed(0);
  tider.push(`${feilet > 0 ? '✗ ' : ''}${kommando} ${tid} s`);
  return { bestaatt, feilet };
}

const tider: string[] = [];
const tall = await Promise.all(
  baner.map(async (bane) => {
    const alle: Tall[] = [];
    for (const suite of bane) alle.push(await kjoer(...suite));
    return alle;
  }),
);
const total = (hva: keyof Tall): number => tall.flat().reduce((sum, en) => sum + en[hva], 0);
console.log(`\n${tider.join(' · ')}`);
console.log(`${total('bestaatt')} passed, ${total('feilet')} failed`);
process.exit(total('feilet') > 0 ? 1 : 0);
