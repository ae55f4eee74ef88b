import { Kall } from './call.ts';
import { isKoboError } from './errors.ts';
import type { Svar } from './types.ts';

/** A thing as it was read: an answer that carries a version. */
export type Lest<Data> = Pick<Svar<Data, string>, 'data' | 'etag'>;

/**
 * Reads, changes, and when somebody else was first (`UTDATERT`, 412) reads again and lets `change` decide anew, on what
 * the thing is now. What cannot be merged, `change` refuses by throwing.
 *
 * Not done again when `error.uncertain`: the version may be a newer one because the change itself was made and its
 * answer lost, and made twice it could count twice.
 *
 * @example
 * await mergeRetry(
 *   () => kobo.boliger.hent({ path }),
 *   ({ data, etag }) => kobo.boliger.endre({ path, etag, body: { ...somEndring(data), antallSoverom: 3 } }),
 * );
 *
 * @param options.tries how often it is changed, at most; 3
 * @throws KoboFeil of the read, or of the last change; what `change` throws
 */
export function mergeRetry<Data, Changed>(
  read: () => PromiseLike<Lest<Data>>,
  change: (lest: Lest<Data>) => PromiseLike<Changed>,
  options: { readonly tries?: number | undefined } = {},
): Kall<Changed> {
  const { tries = 3 } = options;
  if (!(tries >= 1)) throw new TypeError('mergeRetry needs { tries }, 1 or more.');
  const run = async (): Promise<Changed> => {
    for (let left = tries; ; left -= 1) {
      const lest = await read();
      try {
        return await change(lest);
      } catch (error) {
        const first = isKoboError(error) && error.code === 'UTDATERT' && !error.uncertain;
        if (!first || left <= 1) throw error;
      }
    }
  };
  return new Kall((resolve) => resolve(run()));
}
