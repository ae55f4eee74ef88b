import type { BoligfeilBehandling, BoligfeilStatus } from '@kobo-bolig/contract';

/** The states of a fault, in the order it goes through them. */
export const gang = ['MELDT', 'MOTTATT', 'UTBEDRES', 'LUKKET'] as const satisfies readonly BoligfeilStatus[];

/** Onwards or where it is, never back, and nowhere once it is closed. */
export const kanBli = (fra: BoligfeilStatus, til: BoligfeilBehandling['status']): boolean =>
  fra !== 'LUKKET' && gang.indexOf(til) >= gang.indexOf(fra);
