import type { Leveranseforsoek } from '@kobo-bolig/contract';

/** A signed event on its way out. */
export interface Webhookmelding {
  readonly mottaker: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What came of it: a status, or why there is none. Never what was answered. */
export type Utfall = Pick<Leveranseforsoek, 'httpStatus' | 'feil'>;

/**
 * The way out to addresses somebody else has chosen. Never throws. It follows no redirect, gives up after ten seconds,
 * and reaches no address inside the network it runs in, whatever a name is made to mean.
 */
export interface Webhookutgang {
  send(melding: Webhookmelding): Promise<Utfall>;
}
