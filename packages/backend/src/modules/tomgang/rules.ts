import type { Boligstatus, Tomgangsaarsak } from '@kobo-bolig/contract';

/**
 * Why a home is empty, as its state says. What the state does not say is told by what happened meanwhile: a home that is
 * ready and was turned down waits because of that, and one that is out of use until it is sold waits to be sold.
 */
export const aarsakAvStatus: Readonly<
  Record<Exclude<Boligstatus, 'UTLEID' | 'SOLGT'>, Exclude<Tomgangsaarsak, 'AVSLAATT_TILBUD' | 'SALG'>>
> = {
  KLAR_FOR_INNFLYTTING: 'MANGLER_SOEKER',
  VEDLIKEHOLD: 'VEDLIKEHOLD',
  RESERVERT: 'RESERVERT',
  IKKE_TILGJENGELIG: 'ANNET',
};

/** Days of a period, both ends counted, and at most so many: a list of all time would be read row by row. */
export const MAKS_DAGER = 3660;

export const dagerI = (fra: string, til: string): number =>
  (Date.parse(til) - Date.parse(fra)) / 86_400_000 + 1;
