import type { Funn } from './queries.sql.ts';

/** Findings a job shows. */
export const MAKS_FUNN = 200;

/** Errors before warnings, so that a list cut at its limit never hides an error behind a warning. */
export const viste = (funn: readonly Funn[]): Funn[] =>
  funn
    .toSorted((a, b) => Number(a.alvor === 'ADVARSEL') - Number(b.alvor === 'ADVARSEL') || a.rad - b.rad)
    .slice(0, MAKS_FUNN);
