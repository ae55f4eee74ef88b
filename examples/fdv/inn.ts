// What is changed in Kobo is heard of here: from the change feed, which forgets nothing, and sooner from a webhook.
import { rm } from 'node:fs/promises';
import {
  followHendelser,
  KoboMarkoerUtloept,
  mergeRetry,
  somEndring,
  type FollowOptions,
  type KoboClient,
} from '@kobo-bolig/sdk';
import { fileCheckpoint } from '@kobo-bolig/sdk/node';
import { KoboWebhookfeil, verifyWebhook } from '@kobo-bolig/sdk/webhook';
import type { Register } from './register.ts';

/** Reads one home anew. An event says only which: read, the home is what it is now, however old the event. */
export async function hentInn(kobo: KoboClient, register: Register, boligId: string): Promise<void> {
  const path = { boligId };
  const { svar, error } = await kobo.boliger.hent({ path }).safe();
  if (error?.code === 'IKKE_FUNNET') return register.slettet(boligId);
  if (error) throw error;
  const nummer = register.mottatt(svar.data);
  if (svar.data.leverandorBoligId !== undefined) return;
  // Added in Kobo: from now on it goes by our number there too, whatever else is changed meanwhile.
  await mergeRetry(
    () => kobo.boliger.hent({ path }),
    ({ data, etag }) =>
      kobo.boliger.endre({ path, etag, body: { ...somEndring(data), leverandorBoligId: nummer } }),
  );
}

/** Every home there, and every one known here, which may be gone. */
async function hentAlt(kobo: KoboClient, register: Register): Promise<void> {
  const ider = new Set(register.alle().flatMap(({ kobo: stand }) => stand?.koboId ?? []));
  for await (const { koboId } of kobo.boliger.list({ query: { limit: 100 } })) ider.add(koboId);
  for (const koboId of ider) await hentInn(kobo, register, koboId);
}

export interface Foelgevalg extends Pick<FollowOptions, 'longestWait' | 'runtime'> {
  /** The file that remembers how far it has come. */
  readonly fil: string;
  readonly signal: AbortSignal;
}

/**
 * Follows the feed until `signal` is aborted, from where it was left the last time. Events are kept for 90 days: the
 * first time, and after a stop that was longer, every home is read before what happens is heard of.
 */
export async function foelg(
  kobo: KoboClient,
  register: Register,
  { fil, ...valg }: Foelgevalg,
): Promise<void> {
  const checkpoint = fileCheckpoint(fil);
  while (!valg.signal.aborted) {
    if ((await checkpoint.load()) === undefined) await hentAlt(kobo, register);
    try {
      const hendelser = followHendelser(kobo, { query: { ressurs: ['BOLIG'] }, checkpoint, ...valg });
      for await (const { data } of hendelser) await hentInn(kobo, register, data.ressursId);
    } catch (error) {
      if (!(error instanceof KoboMarkoerUtloept)) throw error;
      await rm(fil, { force: true });
    }
  }
}

/**
 * Answers the calls of a subscription. A home read twice is as right as one read once, so nothing is remembered of
 * what has been delivered; and what never arrives, the feed tells.
 *
 * @param iKoe puts a home in the queue: Kobo waits ten seconds for an answer, and for nothing else
 */
export function createMottak(hemmelighet: string | readonly string[], iKoe: (boligId: string) => void) {
  return async (request: Request): Promise<Response> => {
    try {
      const { headers } = request;
      const melding = await verifyWebhook({ headers, body: await request.text(), hemmelighet });
      if (melding.kind === 'hendelse') iKoe(melding.hendelse.data.ressursId);
      return new Response(null, { status: 204 });
    } catch (error) {
      if (error instanceof KoboWebhookfeil) return new Response(null, { status: 400 });
      throw error;
    }
  };
}
