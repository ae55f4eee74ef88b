import type { Sum, Tall } from './undertrykking.ts';

/** To what small numbers are rounded: 1 and 2 become 0 or 3, as Statistics Norway does. */
const BASE = 3;

/**
 * Instead of hiding: parts of one or two are told as none or three, as many of each as brings the total nearest to what it
 * was, and the total is their sum. The smallest are told as none first, so it is the same for the same figures.
 */
export function avrund(tall: Tall, summer: readonly Sum[]): Tall {
  const avrundet = new Map(tall);
  for (const { iAlt, deler } of summer) {
    const smaa = deler
      .filter((del) => tall.get(del)! > 0 && tall.get(del)! < BASE)
      .toSorted((a, b) => tall.get(b)! - tall.get(a)! || (a < b ? -1 : 1));
    const opp = Math.round(smaa.reduce((sum, del) => sum + tall.get(del)!, 0) / BASE);
    smaa.forEach((del, nummer) => avrundet.set(del, nummer < opp ? BASE : 0));
    avrundet.set(
      iAlt,
      deler.reduce((sum, del) => sum + avrundet.get(del)!, 0),
    );
  }
  return avrundet;
}
