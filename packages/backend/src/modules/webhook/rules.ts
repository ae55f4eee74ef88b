import type { Leveransestatus } from '@kobo-bolig/contract';
import type { Utfall } from '../../ports/webhook/port.ts';

/**
 * Seconds from each attempt to the next; when there is no next, the event is given up. Soon after a restart, seldom
 * through a night's outage: a little more than a day in all, so that a Monday finds what Sunday could not take.
 */
export const VENTETIDER = [10, 30, 60, 300, 600, 1800, 3600, 7200, 14_400, 28_800, 43_200] as const;
export const MAKS_FORSOEK = VENTETIDER.length + 1;

/** Subscriptions a municipality can have. */
export const MAKS_WEBHOOKER = 50;
/** How long the old secret is signed with beside the new one. */
export const OVERLAPP_TIMER = 24;
/** After so long an attempt that was begun is taken for lost with its process. Longer than any attempt can take. */
export const SEKUNDER_I_ARBEID = 60;

export interface Neste {
  readonly status: Leveransestatus;
  /** Until the next attempt. */
  readonly sekunder: number;
}

/** What follows from an attempt, counted from 1. */
export function etterForsoek(nummer: number, { httpStatus = 0 }: Utfall): Neste {
  if (httpStatus >= 200 && httpStatus < 300) return { status: 'LEVERT', sekunder: 0 };
  const sekunder = VENTETIDER[nummer - 1];
  return sekunder === undefined ? { status: 'DOED', sekunder: 0 } : { status: 'VENTER', sekunder };
}

const LOKAL = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether an address can be subscribed with at all. What its name leads to is judged each time something is sent; a
 * developer's own machine is let through where only synthetic persons are, and still stopped by a way out that is not
 * told it is for development.
 */
export function kanMotta(mottaker: string, miljoe: 'TEST' | 'PRODUKSJON'): boolean {
  const url = URL.canParse(mottaker) ? new URL(mottaker) : null;
  if (!url || url.username || url.password || url.hash) return false;
  return (
    url.protocol === 'https:' || (miljoe === 'TEST' && url.protocol === 'http:' && LOKAL.has(url.hostname))
  );
}
