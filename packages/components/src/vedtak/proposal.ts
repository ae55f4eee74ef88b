import type { Vedtak } from '@kobo-bolig/contract';
import { hentVedtak } from '@kobo-bolig/contract/client';
import { call, type KoboCore } from '@kobo-bolig/sdk';

/** The proposal or decision of a case. Missing is an answer here: nobody has proposed anything yet. */
export async function proposalOf(
  client: KoboCore,
  sakId: string,
  signal?: AbortSignal,
): Promise<Vedtak | undefined> {
  const { svar, error } = await call(client, hentVedtak, { path: { sakId }, signal }).safe();
  if (error && error.status !== 404) throw error;
  return svar?.data;
}
