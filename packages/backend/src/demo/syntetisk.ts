import { idnr } from '@navikt/fnrvalidator';

/**
 * Synthetic identities only. Numbers of persons have the month + 80, as in the test population of Folkeregisteret
 * (Tenor), so they can never belong to anyone. Everything is a pure function of its arguments.
 */

/** A stream of numbers in [0, 1) that is the same for the same seed (mulberry32). */
export function tilfeldigStroem(fro: number): () => number {
  let tilstand = fro >>> 0;
  return () => {
    tilstand = (tilstand + 0x6d2b79f5) >>> 0;
    let t = tilstand;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Trekker {
  /** A whole number from `fra` up to and including `til`. */
  heltall: (fra: number, til: number) => number;
  en: <T>(valg: readonly [T, ...T[]]) => T;
  /** One of the keys, as often as its weight says. */
  vektet: <K extends string>(vekter: Readonly<Record<K, number>>) => K;
  sannsynlig: (andel: number) => boolean;
}

export function lagTrekker(fro: number): Trekker {
  const neste = tilfeldigStroem(fro);
  const heltall = (fra: number, til: number): number => fra + Math.floor(neste() * (til - fra + 1));
  return {
    heltall,
    en: (valg) => valg[heltall(0, valg.length - 1)] ?? valg[0],
    sannsynlig: (andel) => neste() < andel,
    vektet: <K extends string>(vekter: Readonly<Record<K, number>>): K => {
      const par = Object.entries(vekter) as [K, number][];
      let rest = neste() * par.reduce((sum, [, vekt]) => sum + vekt, 0);
      const funnet = par.find(([, vekt]) => (rest -= vekt) < 0) ?? par.at(-1);
      if (!funnet) throw new Error('Ingen vekter å trekke blant.');
      return funnet[0];
    },
  };
}

const kontrollsiffer = (siffer: string, vekter: readonly number[]): number =>
  (11 - (vekter.reduce((sum, vekt, i) => sum + vekt * Number(siffer[i]), 0) % 11)) % 11;

const K1 = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const K2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** Individual numbers say the century: 000–499 for 1900–1999, 500–999 for 2000–2039. */
const individnumre = (aar: number): { foerste: number; antall: number } =>
  aar < 2000 ? { foerste: 0, antall: 500 } : { foerste: 500, antall: 500 };

/**
 * The `loepenummer`-th valid synthetic number of a birth date (`YYYY-MM-DD`, 1900–2039). About four of five
 * individual numbers have check digits, so a date has some 400 persons; beyond that it throws.
 */
export function lagSyntetiskFnr(foedselsdato: string, loepenummer = 0): string {
  const [aar = '', maaned = '', dag = ''] = foedselsdato.split('-');
  const dato = `${dag}${Number(maaned) + 80}${aar.slice(2)}`;
  const { foerste, antall } = individnumre(Number(aar));
  let igjen = loepenummer;
  for (let i = 0; i < antall; i += 1) {
    const ni = `${dato}${String(foerste + i).padStart(3, '0')}`;
    const k1 = kontrollsiffer(ni, K1);
    const k2 = k1 === 10 ? 10 : kontrollsiffer(`${ni}${k1}`, K2);
    if (k2 === 10) continue;
    if (igjen > 0) {
      igjen -= 1;
      continue;
    }
    const ident = `${ni}${k1}${k2}`;
    if (idnr(ident).status !== 'valid') throw new Error(`${foedselsdato} er ikke en dato.`);
    return ident;
  }
  throw new Error(`Ingen flere syntetiske numre for ${foedselsdato}.`);
}

/** True for a well-formed number of a synthetic person, also with a synthetic D-number. */
export function erSyntetiskIdent(ident: string): boolean {
  const svar = idnr(ident);
  return svar.status === 'valid' && (svar.type === 'tnr' || svar.type === 'dnr-and-tnr');
}

/** A well-formed organisation number starting with 3: real ones start with 8 or 9. */
export function lagSyntetiskOrgnr(loepenummer: number): string {
  let igjen = loepenummer;
  for (let i = 0; ; i += 1) {
    const aatte = `31${String(i).padStart(6, '0')}`;
    const k = kontrollsiffer(aatte, [3, 2, 7, 6, 5, 4, 3, 2]);
    if (k === 10) continue;
    if (igjen === 0) return `${aatte}${k}`;
    igjen -= 1;
  }
}
