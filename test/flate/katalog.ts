/** Where the words on a screen come from: the catalogues of the elements and the application, else data. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { alleTekster } from '@kobo-bolig/skjema/tekster/index';

export type Spraak = 'nb' | 'nn';
type Tekstpar = Readonly<Record<Spraak, string>>;

/** What came from the API while the page was made. */
export interface Data {
  /** Every text in every answer. */
  readonly tekster: readonly string[];
  /** Texts the municipality has in both languages. */
  readonly par: readonly Tekstpar[];
}

export interface Tekstfunn {
  readonly hva: 'UOVERSATT' | 'HARDKODET';
  readonly hvor: string;
}

const xliff = join(import.meta.dirname, '../../packages/components/xliff');
const entiteter: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

/** `<x id="0"/>` is where a value stands. */
const lesDel = (xml: string): string =>
  xml
    .replaceAll(/<x [^>]*?(?:equiv-text="[^"]*"[^>]*)?\/>/g, '{x}')
    .replaceAll(/&(?:lt|gt|quot|apos|amp);/g, (tegn) => entiteter[tegn] ?? tegn);

function elementtekster(): Tekstpar[] {
  return readdirSync(xliff).flatMap((mappe) => {
    const fil = readFileSync(join(xliff, mappe, 'nn.xlf'), 'utf8');
    return [...fil.matchAll(/<source>([\s\S]*?)<\/source>\s*(?:<target[^>]*>([\s\S]*?)<\/target>)?/g)].map(
      ([, nb = '', nn]) => ({ nb: lesDel(nb), nn: lesDel(nn ?? nb) }),
    );
  });
}

const skjematekster = (): Tekstpar[] =>
  Object.entries(alleTekster.nb).map(([noekkel, nb]) => ({
    nb,
    nn: (alleTekster.nn as Record<string, string>)[noekkel] ?? nb,
  }));

const rens = (tekst: string): string => tekst.replaceAll(/\s+/g, ' ').trim();
const verdi = /\{\w+\}/g;
const MAANED =
  'jan|feb|mars|apr|mai|juni|juli|aug|sep|sept|okt|nov|des|januar|februar|april|august|september|oktober|november|desember';
const DAG =
  '(?:man|tirs|ons|tors|fre|lør|søn|mån|tys|laur|sun)(?:\\.|dag)?|måndag|tysdag|laurdag|sundag|søndag';
/** What is written by tables and not by catalogues: dates, times, amounts, units, codes. */
const format = new RegExp(`^(?:${MAANED}|${DAG}|kl|kr|m²|[kMG]B|[A-ZÆØÅ]{1,3}\\d+)\\.?$`, 'iu');

class Ordliste {
  readonly #hele = new Set<string>();
  readonly #maler: RegExp[] = [];

  constructor(tekster: Iterable<string>) {
    for (const tekst of tekster) this.#leggTil(rens(tekst));
  }

  #leggTil(tekst: string): void {
    // One text of the catalogue may stand in several nodes: markdown-like paragraphs and lists.
    if (!/\{\w+\}/.test(tekst)) this.#hele.add(tekst);
    else if (/\p{L}/u.test(tekst.replaceAll(verdi, ''))) {
      const kilde = tekst
        .split(/\{\w+\}/)
        .map((del) => del.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
        .join('(.*)');
      this.#maler.push(new RegExp(`^${kilde}$`, 'su'));
    }
  }

  har(tekst: string): boolean {
    return this.#hele.has(tekst) || this.#maler.some((mal) => mal.test(tekst));
  }
}

const deler = (tekst: string): string[] => [tekst, ...tekst.split(/\n+/)];

export class Katalog {
  readonly #par: Tekstpar[];
  readonly #lister: Record<Spraak, Ordliste>;
  readonly #bareNb: Ordliste;

  constructor(par: readonly Tekstpar[] = [...elementtekster(), ...skjematekster()]) {
    this.#par = [...par];
    this.#lister = { nb: this.#liste('nb'), nn: this.#liste('nn') };
    const nn = new Set(par.map((en) => rens(en.nn)));
    this.#bareNb = new Ordliste(par.flatMap((en) => (nn.has(rens(en.nb)) ? [] : deler(en.nb))));
  }

  #liste(spraak: Spraak): Ordliste {
    return new Ordliste(this.#par.flatMap((en) => deler(en[spraak])));
  }

  /** Texts of a page that are in the wrong language, or in no catalogue and in no answer of the API. */
  feil(tekster: readonly string[], spraak: Spraak, data: Data): Tekstfunn[] {
    const ord = new Set(
      data.tekster.flatMap((tekst) => tekst.split(/[^\p{L}\p{N}]+/u)).map((et) => et.toLowerCase()),
    );
    const kommunens = new Set(data.par.map((par) => rens(par[spraak])));
    const ikkeKommunens = new Set(data.par.filter(({ nb, nn }) => nb !== nn).map(({ nb }) => rens(nb)));
    return [...new Set(tekster.map(rens))].flatMap((tekst): Tekstfunn[] => {
      if (!/\p{L}{2}/u.test(tekst) || kommunens.has(tekst)) return [];
      const kjent = this.#lister[spraak].har(tekst);
      const uoversatt = spraak === 'nn' && (ikkeKommunens.has(tekst) || (!kjent && this.#bareNb.har(tekst)));
      if (uoversatt) return [{ hva: 'UOVERSATT', hvor: `«${tekst}»` }];
      if (kjent || this.#erData(tekst, spraak, ord)) return [];
      return [{ hva: 'HARDKODET', hvor: `«${tekst}»` }];
    });
  }

  /** Each part of it is a text of the catalogue, a date or an amount, or words the API gave. */
  #erData(tekst: string, spraak: Spraak, ord: ReadonlySet<string>): boolean {
    return tekst.split(/ [·–|/] |, |: |; |\(|\)|\n|(?<=[.!?…]) (?=[\p{Lu}\p{N}])/u).every((del) => {
      const ren = rens(del);
      if (this.#lister[spraak].har(ren)) return true;
      return ren
        .split(/[^\p{L}\p{N}²]+/u)
        .filter((et) => /\p{L}/u.test(et))
        .every((et) => ord.has(et.toLowerCase()) || format.test(et));
    });
  }
}
