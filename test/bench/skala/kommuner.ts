/** How many municipalities, homes and cases there are in the country, as far as the figures are known. */
export const LANDET = { kommuner: 357, boliger: 116_000, saker: 120_000 } as const;

export interface Kommunestoerrelse {
  /** From 1, and what its rows are numbered by. */
  readonly nummer: number;
  readonly kommunenummer: string;
  readonly boliger: number;
  readonly saker: number;
}

/** The first, whatever else there is in the database: as many homes as municipalities have on average. */
export const SNITT = 325;

/**
 * The whole in parts, a few large and many small: the largest gets about a tenth and half of them fewer than 90 of 116 000
 * homes. Every part has at least one, and together they are the whole.
 */
function fordel(helhet: number, antall: number): number[] {
  const vekter = Array.from({ length: antall }, (_, i) => (i + 3) ** -1.2);
  const sum = vekter.reduce((a, b) => a + b, 0);
  const deler = vekter.map((vekt) => Math.max(1, Math.floor((helhet * vekt) / sum)));
  deler[0]! += helhet - deler.reduce((a, b) => a + b, 0);
  return deler;
}

/** Municipality 1 is an average one; the others share what is left. The numbers are no municipality's. */
export function kommuner({
  kommuner: antall,
  boliger,
  saker,
}: Record<keyof typeof LANDET, number>): Kommunestoerrelse[] {
  const [b, s] = [boliger, saker].map((helhet) => {
    const foerste = Math.min(SNITT, helhet - antall + 1);
    return [foerste, ...fordel(helhet - foerste, antall - 1)];
  });
  return Array.from({ length: antall }, (_, i) => ({
    nummer: i + 1,
    kommunenummer: String(6000 + i + 1),
    boliger: b![i]!,
    saker: s![i]!,
  }));
}
