import type { ClientOperation } from '@kobo-bolig/contract';
import type { KoboCore, SendArgs } from './core.ts';
import { isKoboError, type FeilOf, type KoboFeil } from './errors.ts';
import { fetchSide, type Side } from './pages.ts';
import type { Args, DataOf, ItemOf, SvarOf } from './types.ts';

/** How a call went, for those who do not want exceptions: `const { svar, error } = await call(…).safe()`. */
export type Utfall<T, Feil extends KoboFeil = KoboFeil> =
  { readonly svar: T; readonly error: undefined } | { readonly svar: undefined; readonly error: Feil };

/** A call under way: a promise, with a way to await it that does not throw. */
export class Kall<T, Feil extends KoboFeil = KoboFeil> extends Promise<T> {
  /** `then` gives ordinary promises. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** The answer or the error as a value. What is not a failed call, such as a wrong argument, is still thrown. */
  safe(): Promise<Utfall<T, Feil>> {
    return this.then(
      (svar) => ({ svar, error: undefined }),
      (error: unknown) => {
        if (isKoboError(error)) return { svar: undefined, error: error as Feil };
        throw error;
      },
    );
  }
}

/** A list under way: await it for the first page, or go straight through its items. */
export class Listekall<Item, Data, Feil extends KoboFeil = KoboFeil>
  extends Kall<Side<Item, Data>, Feil>
  implements AsyncIterable<Item>
{
  async *pages(): AsyncGenerator<Side<Item, Data>, void, undefined> {
    yield* (await this).pages();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    yield* await this;
  }

  /** At most `max` items. Required, because a list can be longer than memory. */
  async toArray(options: { readonly max: number }): Promise<Item[]> {
    return (await this).toArray(options);
  }
}

/** What a call of an operation gives: a page for a list, an answer for the rest. */
export type KallOf<O extends ClientOperation> = O['paging'] extends null
  ? Kall<SvarOf<O>, FeilOf<O>>
  : Listekall<ItemOf<O>, DataOf<O>, FeilOf<O>>;

/**
 * Calls one operation. Only the operations a bundle names are in it.
 *
 * @example
 * const { data: bolig, etag } = await call(klient, hentBolig, { path: { boligId } });
 * await call(klient, slettBolig, { path: { boligId }, etag });
 *
 * @throws KoboFeil when the call failed; TypeError for arguments no request can be made of
 */
export function call<O extends ClientOperation>(
  klient: KoboCore,
  operation: O,
  ...[args]: Args<O>
): KallOf<O> {
  const given = (args ?? {}) as SendArgs;
  const { paging } = operation;
  const started = paging
    ? new Listekall((resolve) => resolve(fetchSide(klient, { ...operation, paging }, given)))
    : new Kall((resolve) => resolve(klient.send(operation, given)));
  return started as KallOf<O>;
}

/**
 * Calls an operation and gives the answer unread, to be streamed to a file or a screen. Deadline and retry end where
 * the body begins; `signal` still stops it. @throws KoboFeil
 */
export function download<O extends ClientOperation>(
  klient: KoboCore,
  operation: O,
  ...[args]: Args<O>
): Kall<Response, FeilOf<O>> {
  const sent = klient.send(operation, { ...(args as SendArgs | undefined), streamed: true });
  return new Kall((resolve) => resolve(sent.then(({ response }) => response)));
}
