import type { Forhaandsvarselstatus } from '@kobo-bolig/contract';
import { plussDager } from '../../klokke.ts';

/** The shortest time to be heard. The law says that there is to be time, and not how much. */
export const MINSTE_DAGER = 7;
/** Our own working deadline to look at what came, or at what did not. */
export const SE_PAA_DAGER = 3;

/** A warning as far as it decides what can be done with it. Dates are `YYYY-MM-DD`. */
export interface Varselbilde {
  readonly frist: string;
  readonly uttalt: string | null;
  readonly trukketBegrunnelse: string | null;
  readonly avgjort: boolean;
  readonly gjelder: boolean;
}

/** The last day is a whole day. */
export function varselstatus(
  { frist, uttalt, trukketBegrunnelse }: Varselbilde,
  idag: string,
): Forhaandsvarselstatus {
  if (trukketBegrunnelse !== null) return 'TRUKKET';
  if (uttalt !== null) return 'BESVART';
  return frist < idag ? 'FRIST_UTE' : 'VARSLET';
}

/** Nothing has come of it yet, and something can. */
const aapent = ({ trukketBegrunnelse, avgjort, gjelder }: Varselbilde): boolean =>
  trukketBegrunnelse === null && !avgjort && gjelder;

/** Once, and also when the time is out: what comes late is looked at as well, as long as nothing is decided. */
export const kanUttales = (bilde: Varselbilde): boolean => aapent(bilde) && bilde.uttalt === null;

export const kanTrekkes = aapent;

/** The party has been heard, or has had the time they were given. */
export const kanAvgjoeres = (bilde: Varselbilde, idag: string): boolean =>
  aapent(bilde) && varselstatus(bilde, idag) !== 'VARSLET';

/** When whoever has the case is to look at it. */
export const oppgavefrist = (
  { frist, uttalt }: Pick<Varselbilde, 'frist' | 'uttalt'>,
  idag: string,
): string => plussDager(uttalt === null ? frist : idag, SE_PAA_DAGER);
