/** What the element fetches: who is logged in, which cases there are, and the one to show. */
import type { Innbygger, Kommune, MinSak, MinSakSammendrag } from '@kobo-bolig/contract';
import { hentInnbygger, hentKommune, hentMinSak, listMineSaker } from '@kobo-bolig/contract/client';
import { call, isKoboError, type KoboCore } from '@kobo-bolig/sdk';
import type { Innlogging } from '@kobo-bolig/sdk/innlogging';

export interface Innhold {
  readonly kommune: Kommune;
  /** Newest first; missing while nobody is logged in. */
  readonly saker?: readonly MinSakSammendrag[];
  /** The case to show; missing when there is none, or several to choose from. */
  readonly sak?: MinSak;
}

/** A question that must not make anybody log in: who is not logged in is offered it. */
const stille = { ...listMineSaker, retry: 'never' } as const;

/**
 * @param sakId the case asked for; without it the only one there is
 * @throws KoboFeil, but not for somebody who is not logged in
 */
export async function hentInnhold(
  klient: KoboCore,
  innlogging: Innlogging | undefined,
  sakId: string | undefined,
  signal: AbortSignal,
): Promise<Innhold> {
  const kommunen = call(klient, hentKommune, { signal });
  const sakene = listSaker(klient, innlogging, signal);
  const [{ data: kommune }, saker] = await Promise.all([kommunen, sakene]);
  if (!saker) return { kommune };
  const valgt = sakId ?? (saker.length === 1 ? saker[0]?.sakId : undefined);
  if (valgt === undefined) return { kommune, saker };
  const { data: sak } = await call(klient, hentMinSak, { path: { sakId: valgt }, signal });
  return { kommune, saker, sak };
}

async function listSaker(klient: KoboCore, innlogging: Innlogging | undefined, signal: AbortSignal) {
  // Known without a call that would only be refused.
  if (innlogging && (await innlogging.token()) === undefined) return undefined;
  try {
    return (await call(klient, stille, { signal })).data.items;
  } catch (error) {
    if (isKoboError(error) && error.status === 401) return undefined;
    throw error;
  }
}

/** The name to show as logged in. A register that does not answer must not stand between anybody and their case. */
export async function hentNavn(klient: KoboCore): Promise<Innbygger['navn'] | undefined> {
  const { svar } = await call(klient, { ...hentInnbygger, retry: 'never' }).safe();
  return svar?.data.navn;
}
