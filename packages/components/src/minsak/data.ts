import type {
  Innbygger,
  Kommune,
  MinSak,
  MinSakSammendrag,
  MittTilbud,
  TilbudSvar,
} from '@kobo-bolig/contract';
import { hentInnbygger, hentMinSak, listMineSaker } from '@kobo-bolig/contract/client';
import { call, isKoboError, type KoboCore } from '@kobo-bolig/sdk';
import type { Innlogging } from '@kobo-bolig/sdk/innlogging';

/** All the element shows at once. */
export interface Mitt {
  readonly kommune: Kommune;
  readonly innlogget: boolean;
  /** Missing when it could not be had; the case is shown all the same. */
  readonly innbygger?: Innbygger | undefined;
  /** Newest first. */
  readonly saker: readonly MinSakSammendrag[];
  /** Missing when there is no case. */
  readonly sak?: MinSak;
}

/** A question that must not make anybody log in: who is not logged in gets a page that says what is here. */
const stille = { ...listMineSaker, retry: 'never' } as const;

const avvist = (error: unknown): boolean => isKoboError(error) && error.status === 401;

/** @param sakId the case asked for; the newest when absent */
export async function hentMitt(
  klient: KoboCore,
  kommune: Kommune,
  innlogging: Innlogging | undefined,
  sakId: string | undefined,
  signal: AbortSignal,
): Promise<Mitt> {
  const ute: Mitt = { kommune, innlogget: false, saker: [] };
  // Known without a call that would only be refused.
  if (innlogging && (await innlogging.token()) === undefined) return ute;
  const saker = await call(klient, stille, { signal }).then(
    ({ data }) => data.items,
    (error: unknown) => {
      if (avvist(error)) return undefined;
      throw error;
    },
  );
  if (!saker) return ute;
  const vist = sakId ?? saker[0]?.sakId;
  const [innbygger, sak] = await Promise.all([
    call(klient, hentInnbygger, { signal }).then(
      ({ data }) => data,
      (error: unknown) => {
        if (avvist(error)) throw error;
        return undefined;
      },
    ),
    vist === undefined ? undefined : call(klient, hentMinSak, { path: { sakId: vist }, signal }),
  ]);
  return { kommune, innlogget: true, innbygger, saker, ...(sak && { sak: sak.data }) };
}

/** The case as it is once an answer is given, until the newest is fetched. */
export function medSvar(mitt: Mitt, tilbud: MittTilbud, svar: TilbudSvar['svar']): Mitt {
  // Another case may have been chosen while the answer was on its way.
  if (mitt.sak?.tilbud?.tilbudId !== tilbud.tilbudId) return mitt;
  const status = svar === 'JA' ? 'KONTRAKT' : 'VENTELISTE';
  return { ...mitt, sak: { ...mitt.sak, tilbud, status, dinTur: false } };
}

/** The offer the citizen can answer now. */
export const aapentTilbud = ({ tilbud, dinTur }: MinSak): MittTilbud | undefined =>
  dinTur && tilbud?.status === 'SENDT' ? tilbud : undefined;
