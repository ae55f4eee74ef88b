import type { OversendingNy, OversendingStatus } from '@kobo-bolig/contract';
import { plussDager } from '../../klokke.ts';

/** Our own: long enough for a unit that looks once a week and short enough that nobody's case lies between two for long. */
export const KVITTERES_INNEN_DAGER = 5;

/** Our own working deadline to find out what became of it. */
export const FOELGES_OPP_DAGER = 3;

export type Oversendingshendelse = 'KVITTER' | 'RETURNER' | 'TREKK';

const til: Readonly<Record<Oversendingshendelse, OversendingStatus>> = {
  KVITTER: 'KVITTERT',
  RETURNER: 'RETURNERT',
  TREKK: 'TRUKKET',
};

/** What it becomes, or null when it has become something already. */
export const nesteStatus = (
  fra: OversendingStatus,
  hendelse: Oversendingshendelse,
): OversendingStatus | null => (fra === 'SENDT' ? til[hendelse] : null);

/** @param dag the day it is sent, in Norway */
export const kvitteresInnen = (dag: string): string => plussDager(dag, KVITTERES_INNEN_DAGER);

/** What must be put right of the note, as JSON Pointers: it says something, and does so where the reason does not. */
export const mangler = ({ grunn, merknad }: Pick<OversendingNy, 'grunn' | 'merknad'>): string[] =>
  (merknad ?? '').trim() === '' && (merknad !== undefined || grunn === 'ANNET') ? ['/merknad'] : [];
