import type { Innbygger, Kommune, Kvittering, Soeknad, SoeknadSammendrag } from '@kobo-bolig/contract';
import { hentInnbygger, hentKvittering, hentSoeknad, listSoeknader } from '@kobo-bolig/contract/client';
import { call, isKoboError, type KoboCore } from '@kobo-bolig/sdk';
import type { Innlogging } from '@kobo-bolig/sdk/innlogging';
import type { Svar } from '@kobo-bolig/skjema';

/** What there is to begin with. */
export interface Begynnelse {
  readonly kommune: Kommune;
  /** Missing while nobody is logged in. */
  readonly innbygger?: Innbygger;
  readonly utkast: readonly SoeknadSammendrag[];
  /** The draft to go straight on with. */
  readonly aapen?: Soeknad;
  /** An application that is sent and not answered yet. */
  readonly sendt?: Sendt;
}

export interface Sendt {
  readonly kvittering: Kvittering;
  readonly svar: Svar;
}

/** A question that must not make anybody log in: who is not logged in reads the first page. */
const stille = { ...hentInnbygger, retry: 'never' } as const;

const TIL_BEHANDLING: ReadonlySet<string> = new Set(['SENDT', 'REGISTRERT', 'MANGLER']);

/** The page was loaded anew, not opened: then one goes on where one was, without a question. */
const erOmlastet = (): boolean => {
  const [navigasjon] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigasjon?.type === 'reload' || navigasjon?.type === 'back_forward';
};

export async function hentSendt(klient: KoboCore, soeknadId: string, signal?: AbortSignal): Promise<Sendt> {
  const [{ data: kvittering }, { data: soeknad }] = await Promise.all([
    call(klient, hentKvittering, { path: { soeknadId }, signal }),
    call(klient, hentSoeknad, { path: { soeknadId }, signal }),
  ]);
  return { kvittering, svar: soeknad.svar as Svar };
}

/**
 * @param fortsett go on with the newest draft or receipt instead of asking; `undefined` lets a reload decide
 */
export async function hentBegynnelse(
  klient: KoboCore,
  kommune: Kommune,
  innlogging: Innlogging | undefined,
  fortsett: boolean | undefined,
  signal: AbortSignal,
): Promise<Begynnelse> {
  // Known without a call that would only be refused.
  if (innlogging && (await innlogging.token()) === undefined) return { kommune, utkast: [] };
  const innbygger = await call(klient, stille, { signal }).then(
    ({ data }) => data,
    (error: unknown) => {
      if (isKoboError(error) && error.status === 401) return undefined;
      throw error;
    },
  );
  if (!innbygger) return { kommune, utkast: [] };
  const { items } = (await call(klient, listSoeknader, { signal })).data;
  const utkast = items.filter(({ status }) => status === 'UTKAST');
  const sendte = items.filter(({ status }) => TIL_BEHANDLING.has(status));
  const grunnlag = { kommune, innbygger, utkast };
  const sist = [...utkast, ...sendte].toSorted((a, b) => b.sistLagret.localeCompare(a.sistLagret))[0];
  if (!sist) return grunnlag;
  const rettPaa = fortsett ?? innlogging?.gjenopptatt ?? erOmlastet();
  if (sist.status === 'UTKAST') {
    if (!rettPaa) return grunnlag;
    const path = { soeknadId: sist.soeknadId };
    return { ...grunnlag, aapen: (await call(klient, hentSoeknad, { path, signal })).data };
  }
  // Who has a draft too is asked; who has just sent one reads the receipt.
  if (utkast.length > 0 && !rettPaa) return grunnlag;
  return { ...grunnlag, sendt: await hentSendt(klient, sist.soeknadId, signal) };
}
