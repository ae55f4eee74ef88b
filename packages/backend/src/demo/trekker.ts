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
