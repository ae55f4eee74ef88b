import type { Importjobb, ImportRadfeil } from '@kobo-bolig/contract';
import { hentImport } from '@kobo-bolig/contract/client';
import { call } from './call.ts';
import type { KoboCore } from './core.ts';
import { Deadline } from './deadline.ts';
import { isKoboError } from './errors.ts';
import { failureOf } from './failure.ts';
import { readRetryAfter } from './retry.ts';
import { systemRuntime, type Runtime } from './runtime.ts';
import type { CallOptions } from './types.ts';

/** The job stopped without doing its work. A row that fails stops no other: that is told in `rader` of one that is done. */
export class KoboJobbfeil extends Error {
  override readonly name = 'KoboJobbfeil';
  readonly jobb: Importjobb;
  /** What was wrong with the rows, as far as the job tells; `jobb.funn` counts them all. */
  readonly feil: readonly ImportRadfeil[];
  constructor(jobb: Importjobb) {
    super(`The import ${jobb.importId} failed.`);
    this.jobb = jobb;
    this.feil = jobb.feil.filter(({ alvor }) => alvor === 'FEIL');
  }
}

export interface WaitOptions {
  /** Ends the waiting; the job goes on. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds to wait at most; the job goes on. Default: as long as it takes. */
  readonly timeout?: number | undefined;
}

/** Work the server does after it has answered, followed from here. */
export interface Jobb<Data> extends AsyncIterable<Data> {
  /** How it stands now. @throws KoboFeil */
  poll(options?: CallOptions): Promise<Data>;
  /** How it stands each time that is news, last when it is done. @throws KoboJobbfeil, KoboFeil */
  progress(options?: WaitOptions): AsyncGenerator<Data, void, undefined>;
  /** How it stands when it is done. @throws KoboJobbfeil, KoboFeil */
  done(options?: WaitOptions): Promise<Data>;
}

/** The first question comes soon, since most files are small; those after it ever later. */
const pause = (asked: number): number => Math.min(5_000, 250 * 1.5 ** asked);

/**
 * Follows an import that is carried out. Can be begun at any time, also after a reload: the id is all it takes.
 *
 * @example
 * const { data } = await kobo.importer.gjennomfoer({ path: { importId }, etag });
 * for await (const { rader } of followImport(kobo, data.importId)) bar.value = rader.behandlet / rader.totalt;
 *
 * @param options.runtime clock, timers and chance; for tests
 */
export function followImport(
  klient: KoboCore,
  importId: string,
  options: { readonly runtime?: Runtime | undefined } = {},
): Jobb<Importjobb> {
  const { runtime = systemRuntime } = options;
  const path = { importId };

  async function* progress({ signal, timeout = Infinity }: WaitOptions = {}): AsyncGenerator<
    Importjobb,
    void
  > {
    const deadline = new Deadline(runtime, timeout, signal);
    let asked = 0;
    /** Says who ended a wait, where the call only knows that it was ended. */
    const within = <T>(wait: Promise<T>, requestId = ''): Promise<T> =>
      wait.catch((cause) => {
        if (!deadline.signal.aborted) throw cause;
        const told = { requestId: isKoboError(cause) ? cause.requestId : requestId, attempts: asked + 1 };
        const call = { operation: hentImport, spraak: klient.spraak, key: undefined, unknownOutcome: false };
        throw failureOf({ ...call, ...told }, deadline.signal.reason);
      });
    try {
      for (let last = ''; ; asked += 1) {
        const svar = await within(klient.send(hentImport, { path, signal: deadline.signal }));
        const jobb = svar.data as Importjobb;
        const text = JSON.stringify(jobb);
        if (text !== last) yield jobb;
        last = text;
        if (jobb.status === 'FEILET') throw new KoboJobbfeil(jobb);
        if (jobb.status !== 'KJOERER') return;
        const wait = readRetryAfter(svar.response.headers, runtime.now()) ?? pause(asked);
        await within(deadline.sleep(wait), svar.requestId);
      }
    } finally {
      deadline.close();
    }
  }

  return {
    poll: async (args) => (await call(klient, hentImport, { path, ...args })).data,
    progress,
    [Symbol.asyncIterator]: () => progress(),
    async done(wait) {
      let last: Importjobb | undefined;
      for await (last of progress(wait));
      return last!;
    },
  };
}
