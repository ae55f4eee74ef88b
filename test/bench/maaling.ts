/** One figure, with what it was measured on. */
export const linje = (hva: string, tall: string, maal: string, paa: string): void =>
  console.log(`${hva.padEnd(44)} ${tall.padStart(14)}   maal ${maal.padEnd(16)} ${paa}`);

export const prosentil = (tall: readonly number[], p: number): number =>
  tall.toSorted((a, b) => a - b)[Math.min(tall.length - 1, Math.floor((tall.length * p) / 100))] ?? 0;
