import type { Vedlegg } from '@kobo-bolig/contract';
import { hentMittVedlegg, sendDelAvMittVedlegg } from '@kobo-bolig/contract/client';
import { call, Kall } from './call.ts';
import type { KoboCore } from './core.ts';
import { Deadline } from './deadline.ts';
import { isKoboError, type KoboFeil } from './errors.ts';
import { backoff, mayPass } from './retry.ts';
import { systemRuntime, type Runtime } from './runtime.ts';
import type { CallOptions, Svar, Upload } from './types.ts';

export interface LastOppOptions extends Pick<CallOptions, 'signal' | 'timeout'> {
  /** Told how many bytes the server has, at the beginning and after each part. */
  readonly onProgress?: ((sendt: number, totalt: number) => void) | undefined;
  /**
   * Go on where an earlier upload of the **same file** stopped, also in another visit. Otherwise the file is sent from
   * its beginning.
   */
  readonly fortsett?: boolean | undefined;
  /** Bytes of each part. Default 262 144: some seconds where coverage is poor. */
  readonly delstoerrelse?: number | undefined;
  /** Clock, timers and chance; for tests. */
  readonly runtime?: Runtime | undefined;
}

type Versjonert = Svar<Vedlegg, string>;

/** Failures after one another, each already retried by the call, before the upload gives up. */
const TRIES = 5;

/**
 * Sends a file to an own attachment in parts. When the connection breaks, or an answer is lost, it is asked how much came
 * and gone on from there. What stopped it for good, and what `signal` stopped, can be gone on with later (`fortsett`).
 *
 * @example
 * const { data: vedlegg } = await kobo.vedlegg.opprettMitt({ path: { soeknadId }, body: { type: 'HELSE', filnavn } });
 * await lastOpp(kobo, vedlegg.vedleggId, file, { signal, onProgress: (sendt, totalt) => (bar.value = sendt / totalt) });
 *
 * @throws KoboFeil with `VEDLEGG_HAR_INNHOLD` when a file is there already, and as the contract says of the operations
 */
export function lastOpp(
  klient: KoboCore,
  vedleggId: string,
  fil: Upload,
  options: LastOppOptions = {},
): Kall<Versjonert> {
  return new Kall((resolve) => resolve(send(klient, vedleggId, fil, options)));
}

async function send(
  klient: KoboCore,
  vedleggId: string,
  fil: Upload,
  options: LastOppOptions,
): Promise<Versjonert> {
  const { onProgress, fortsett, delstoerrelse = 262_144, runtime = systemRuntime } = options;
  const common = { path: { vedleggId }, signal: options.signal, timeout: options.timeout };
  const blob = fil instanceof Blob ? fil : new Blob([fil]);
  const totalt = blob.size;
  const deadline = new Deadline(runtime, Infinity, options.signal);
  const status = (): Promise<Versjonert> => call(klient, hentMittVedlegg, common);
  const part = (fra: number, etag: string): Promise<Versjonert> =>
    call(klient, sendDelAvMittVedlegg, {
      ...common,
      query: { fra, totalt },
      etag,
      body: blob.slice(fra, fra + delstoerrelse),
      contentType: 'application/octet-stream',
    });

  let failures = 0;
  /** Waits for what may pass; the call after an abort says that it was one. */
  const pause = async (error: KoboFeil): Promise<void> => {
    failures += 1;
    if (failures === TRIES) throw error;
    await deadline.sleep(backoff(error, failures, runtime.random)).catch(() => {});
  };
  const persistent = async <T>(ask: () => Promise<T>): Promise<T> => {
    for (;;) {
      try {
        return await ask();
      } catch (error) {
        if (!isKoboError(error) || !mayPass(error)) throw error;
        await pause(error);
      }
    }
  };

  try {
    let now = await persistent(status);
    if (fortsett && isWhole(now.data)) return now;
    const held = now.data.mottattByte ?? 0;
    let fra = fortsett && held < totalt ? held : 0;
    /** A request with this part has been lost, and may yet arrive. */
    let doubt = false;
    onProgress?.(fra, totalt);
    for (;;) {
      const til = Math.min(fra + delstoerrelse, totalt);
      const before = now.etag;
      try {
        now = await part(fra, before);
      } catch (error) {
        if (!isKoboError(error) || !(mayPass(error) || ((doubt || error.uncertain) && isTaken(error))))
          throw error;
        doubt = true;
        if (mayPass(error)) await pause(error);
        now = await persistent(status);
        if (now.etag === before && mayPass(error)) continue;
        // It has changed by something else than this part: somebody else sends to it too.
        const ours = isWhole(now.data) ? til === totalt : now.data.mottattByte === til;
        if (now.etag === before || !ours) throw error;
      }
      fra = til;
      failures = 0;
      doubt = false;
      onProgress?.(fra, totalt);
      if (fra === totalt) return now;
    }
  } finally {
    deadline.close();
  }
}

const isWhole = ({ status }: Vedlegg): boolean => status !== 'MANGLER_INNHOLD';

/** What a part that came is answered when it is sent again: by then the attachment is newer, further on, or whole. */
const isTaken = ({ code }: KoboFeil): boolean =>
  ['UTDATERT', 'DEL_PASSER_IKKE', 'VEDLEGG_HAR_INNHOLD'].includes(code);
