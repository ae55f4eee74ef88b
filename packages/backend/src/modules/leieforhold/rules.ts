import type { Utloepstrinn } from '@kobo-bolig/contract';
import { plussMaaneder } from '../sak/frister.ts';

/** The steps of a tenancy towards its last day and past it, in months from that day; the first one first. */
export const stige = [
  ['NI_MND_FOER', -9],
  ['SEKS_MND_FOER', -6],
  ['TRE_MND_FOER', -3],
  ['VED_SLUTT', 0],
  ['EN_MND_ETTER', 1],
  ['TO_MND_ETTER', 2],
] as const satisfies readonly (readonly [trinn: Utloepstrinn, maaneder: number])[];

/**
 * Whoever has lived there for more than three months past the last day, and was not called on in writing to move, rents
 * for an indefinite time (husleieloven § 9-2).
 */
const TIDSUBESTEMT_ETTER_MND = 3;

/** The step that is due on a day, or null when the end is further away than the first of them. */
export const utloepstrinn = (sluttdato: string, dag: string): Utloepstrinn | null =>
  stige.findLast(([, maaneder]) => plussMaaneder(sluttdato, maaneder) <= dag)?.[0] ?? null;

/** The last day to call on the tenant to move. */
export const flytteoppfordringSenest = (sluttdato: string): string =>
  plussMaaneder(sluttdato, TIDSUBESTEMT_ETTER_MND);

/** The day by which what a step calls for is to be done: the next step, and at last what the law gives. */
export function trinnfrist(sluttdato: string, trinn: Utloepstrinn): string {
  const neste = stige[stige.findIndex(([denne]) => denne === trinn) + 1];
  return neste ? plussMaaneder(sluttdato, neste[1]) : flytteoppfordringSenest(sluttdato);
}
