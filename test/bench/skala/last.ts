import { loadavg } from 'node:os';
import autocannon from 'autocannon';

export interface Kall {
  readonly method?: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
}

export interface Svartider {
  /** Milliseconds, one for each answer. */
  readonly tider: readonly number[];
  readonly perSekund: number;
}

/** Seconds. Each connection of the API plans a statement five times before it keeps a plan (PostgreSQL's `plan_cache_mode`). */
const OPPVARMING = 5;

/**
 * As many calls as the server can answer on so many connections, each going round all the calls from a place of its own.
 * @throws Error where an answer was not 200
 */
export async function last(
  url: string,
  kall: readonly Kall[],
  { forbindelser, sekunder }: { readonly forbindelser: number; readonly sekunder: number },
): Promise<Svartider> {
  await kjoer(url, kall, forbindelser, OPPVARMING);
  return kjoer(url, kall, forbindelser, sekunder);
}

async function kjoer(
  url: string,
  kall: readonly Kall[],
  connections: number,
  duration: number,
): Promise<Svartider> {
  let neste = 0;
  const tider: number[] = [];
  const svar = await new Promise<autocannon.Result>((resolve, reject) => {
    const gang = autocannon(
      {
        url,
        connections,
        duration,
        requests: [...kall],
        setupClient(client) {
          const fra = Math.floor((neste++ * kall.length) / connections);
          client.setRequests([...kall.slice(fra), ...kall.slice(0, fra)]);
        },
      },
      (feil, resultat) => (feil ? reject(feil as Error) : resolve(resultat)),
    );
    gang.on('response', (_client, _status, _bytes, ms) => tider.push(ms));
  });
  const feil = svar.non2xx + svar.errors + svar.timeouts;
  if (feil > 0 || tider.length === 0)
    throw new Error(`${feil} of ${tider.length} answers from ${kall[0]!.path} were not 200`);
  return { tider, perSekund: tider.length / svar.duration };
}

/** How many wanted a processor in the last minute: above the number of cores, times are those of a queue. */
export const belastning = (): string => `belastning ${loadavg()[0]!.toFixed(1)}`;

/** What the setting of a line says of how it was measured. */
export const maalt = (forbindelser: number, sekunder: number, { tider }: Svartider): string =>
  `${forbindelser} forbindelser, ${tider.length} kall paa ${sekunder} s etter ${OPPVARMING} s oppvarming, ${belastning()}`;
