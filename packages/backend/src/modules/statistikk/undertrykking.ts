/** A cell of a report → how many. */
export type Tall = ReadonlyMap<string, number>;

/** A total that is the sum of its parts. Whoever reads a report knows that, so it says something of what is hidden. */
export interface Sum {
  readonly iAlt: string;
  readonly deler: readonly string[];
}

export interface Sammenheng {
  readonly summer: readonly Sum[];
  /** Cells that are the same number, told in several places. */
  readonly like: readonly (readonly string[])[];
}

interface Spenn {
  readonly min: number;
  readonly maks: number;
}

/** Whoever reads knows that a hidden cell is not zero: zero is told as it is. */
const UKJENT: Spenn = { min: 1, maks: Infinity };

/**
 * Between how many and how many each hidden cell is, as far as it can be worked out of what is shown. Where no sum leads
 * round in a circle to another, as in the reports here, nothing more can be.
 */
export function utledet(
  tall: Tall,
  skjult: ReadonlySet<string>,
  summer: readonly Sum[],
): ReadonlyMap<string, Spenn> {
  const spenn = new Map([...skjult].map((celle) => [celle, UKJENT]));
  const av = (celle: string): Spenn => {
    const antall = tall.get(celle) ?? 0;
    return spenn.get(celle) ?? { min: antall, maks: antall };
  };
  const innsnevr = (celle: string, min: number, maks: number): boolean => {
    const foer = spenn.get(celle);
    if (!foer || (min <= foer.min && maks >= foer.maks)) return false;
    spenn.set(celle, { min: Math.max(min, foer.min), maks: Math.min(maks, foer.maks) });
    return true;
  };
  const utled = ({ iAlt, deler }: Sum): boolean => {
    const resten = (ende: keyof Spenn, uten?: string): number =>
      deler.filter((del) => del !== uten).reduce((sum, del) => sum + av(del)[ende], 0);
    const smalere = [innsnevr(iAlt, resten('min'), resten('maks'))];
    for (const del of deler)
      smalere.push(innsnevr(del, av(iAlt).min - resten('maks', del), av(iAlt).maks - resten('min', del)));
    return smalere.includes(true);
  };
  let smalere = true;
  while (smalere) smalere = summer.map(utled).includes(true);
  return spenn;
}

/** Each cell → the one that stands for all that are the same number as it: the first by name. */
function representanter({ like }: Sammenheng): (celle: string) => string {
  const til = new Map<string, string>();
  const finn = (celle: string): string => {
    const neste = til.get(celle);
    return neste === undefined ? celle : finn(neste);
  };
  for (const [foerste, ...andre] of like)
    for (const celle of andre) {
      const [mot, fra] = [finn(celle), finn(foerste!)].toSorted();
      if (fra !== mot) til.set(fra!, mot!);
    }
  return finn;
}

/** The one to hide besides: the smallest that is shown and is not zero, so that as little as possible is lost. */
const foreslaa = (tall: Tall, skjult: ReadonlySet<string>, celler: readonly string[]): string | undefined =>
  celler
    .filter((celle) => !skjult.has(celle) && (tall.get(celle) ?? 0) > 0)
    .toSorted((a, b) => tall.get(a)! - tall.get(b)! || (a < b ? -1 : 1))[0];

/**
 * The cells that are not published: those of fewer than the threshold but not zero, and as many more as it takes that no
 * hidden one can be worked out (statistikkloven § 7). The same for the same figures, whoever asks.
 * @param terskel the smallest number that is told; 3 is what Statistics Norway gives as its example
 */
export function undertrykk(tall: Tall, sammenheng: Sammenheng, terskel: number): ReadonlySet<string> {
  const rep = representanter(sammenheng);
  const summer = sammenheng.summer.map(({ iAlt, deler }) => ({ iAlt: rep(iAlt), deler: deler.map(rep) }));
  const celler = summer.map(({ iAlt, deler }) => [iAlt, ...deler]);
  const faa = (celle: string): boolean => tall.get(celle)! > 0 && tall.get(celle)! < terskel;
  const skjult = new Set([...tall.keys()].map(rep).filter((celle) => tall.has(celle) && faa(celle)));
  for (;;) {
    const spenn = utledet(tall, skjult, summer);
    const [roept] = [...skjult]
      .filter((celle) => faa(celle) && spenn.get(celle)!.min === spenn.get(celle)!.maks)
      .toSorted();
    if (roept === undefined) return new Set([...tall.keys()].filter((celle) => skjult.has(rep(celle))));
    const naere = celler.filter((sum) => sum.includes(roept)).flat();
    // What gave it away may be further off: anything shown beside something hidden.
    const mer =
      foreslaa(tall, skjult, naere) ??
      foreslaa(tall, skjult, celler.filter((sum) => sum.some((celle) => skjult.has(celle))).flat());
    if (mer === undefined) throw new Error(`«${roept}» can be worked out, and there is nothing more to hide`);
    skjult.add(mer);
  }
}
