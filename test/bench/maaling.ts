/** One figure, with what it was measured on. */
export const linje = (hva: string, tall: string, maal: string, paa: string): void =>
  console.log(`${hva.padEnd(44)} ${tall.padStart(14)}   maal ${maal.padEnd(16)} ${paa}`);

export const prosentil = (tall: readonly number[], p: number): number =>
  tall.toSorted((a, b) => a - b)[Math.min(tall.length - 1, Math.floor((tall.length * p) / 100))] ?? 0;

export const median = (tall: readonly number[]): number => prosentil(tall, 50);

export interface Krav {
  readonly hva: string;
  readonly tall: number;
  readonly enhet: string;
  /** The bar: no more than this, or no less. */
  readonly hoeyst?: number;
  readonly minst?: number;
  readonly desimaler?: number;
  readonly paa: string;
}

/** A figure with a bar: the run ends as failed when one is missed. */
export function krev({ hva, tall, enhet, hoeyst, minst, desimaler = 1, paa }: Krav): void {
  const naadd = tall <= (hoeyst ?? Infinity) && tall >= (minst ?? -Infinity);
  if (!naadd) process.exitCode = 1;
  const maal = hoeyst === undefined ? `>= ${minst}` : `<= ${hoeyst}`;
  linje(
    `${naadd ? '✓' : '✗'} ${hva}`,
    `${tall.toFixed(desimaler)} ${enhet}`.trim(),
    `${maal} ${enhet}`.trim(),
    paa,
  );
}
