import type { Sak, Vedtak } from '@kobo-bolig/contract';
import { hentVedtak } from '@kobo-bolig/contract/client';
import { call, type KoboCore } from '@kobo-bolig/sdk';

/** Whether it can still be written on. A case that was opened again has a decision, and no proposal at first. */
export const isProposal = ({ status }: Vedtak): boolean =>
  status === 'FORSLAG' || status === 'TIL_GODKJENNING';

/** Whether anything was ever proposed in a case. What is not there is not asked for: a browser reports every 404. */
export const hasProposal = ({ hendelser }: Sak): boolean =>
  hendelser.some(({ type }) => type === 'FORSLAG_LAGRET');

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
