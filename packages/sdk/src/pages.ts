import type { ClientOperation } from '@kobo-bolig/contract';
import type { KoboCore, SendArgs } from './core.ts';
import { KoboSvarfeil } from './errors.ts';
import { local } from './failure.ts';

/** The contract's form of a cursor: opaque, and never an address that could lead a token astray. */
const CURSOR = /^[A-Za-z0-9_.-]{1,600}$/;

/**
 * One page of a list, and the way to the rest: `for await` over it gives this page's items and those of all pages
 * after it, fetched as they are needed.
 */
export class Side<Item, Data> implements AsyncIterable<Item> {
  /** The whole answer, with whatever stands beside the items, such as counts. */
  declare readonly data: Data;
  declare readonly items: readonly Item[];
  /** Where the next page begins; give it as `etter` to go on later. Absent on the last page. */
  declare readonly neste: string | undefined;
  declare readonly status: number;
  declare readonly requestId: string;
  readonly #fetchNext: (cursor: string) => Promise<Side<Item, Data>>;

  constructor(
    page: {
      data: Data;
      items: readonly Item[];
      neste: string | undefined;
      status: number;
      requestId: string;
    },
    fetchNext: (cursor: string) => Promise<Side<Item, Data>>,
  ) {
    Object.assign(this, page);
    this.#fetchNext = fetchNext;
  }

  /** The page after this one; `undefined` after the last. */
  async nextPage(): Promise<Side<Item, Data> | undefined> {
    return this.neste === undefined ? undefined : this.#fetchNext(this.neste);
  }

  /** This page and all after it. */
  async *pages(): AsyncGenerator<Side<Item, Data>, void, undefined> {
    yield this;
    for (let page = await this.nextPage(); page; page = await page.nextPage()) yield page;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }

  /** At most `max` items, from this page on. Required, because a list can be longer than memory. */
  async toArray(options: { readonly max: number }): Promise<Item[]> {
    // Plain JavaScript may call it without anything.
    const max = (options as { readonly max: number } | undefined)?.max ?? NaN;
    if (!(max > 0)) throw new TypeError('toArray needs { max }, a positive number.');
    const found: Item[] = [];
    for await (const item of this) {
      found.push(item);
      if (found.length >= max) break;
    }
    return found;
  }
}

/** Fetches a page. The cursor goes where the operation takes its filter: the query, or the body of a search. */
export async function fetchSide<Item, Data>(
  core: KoboCore,
  operation: ClientOperation & { readonly paging: { readonly items: string } },
  args: SendArgs,
): Promise<Side<Item, Data>> {
  const { data, status, requestId } = await core.send(operation, args);
  const body = data as Data & Record<string, readonly Item[]> & { readonly neste?: string | null };
  const neste = body.neste ?? undefined;
  const place = operation.method === 'GET' ? 'query' : 'body';
  const sent = (args[place] as { etter?: string } | undefined)?.etter;
  if (neste !== undefined && (!CURSOR.test(neste) || neste === sent)) {
    const told = {
      operation,
      requestId,
      spraak: core.spraak,
      key: undefined,
      attempts: 1,
      unknownOutcome: false,
    };
    throw new KoboSvarfeil(local(told, 'UVENTET_SVAR', { status }), false);
  }
  const page = { data: body as Data, items: body[operation.paging.items] ?? [], neste, status, requestId };
  return new Side(page, (etter) =>
    fetchSide(core, operation, { ...args, [place]: { ...(args[place] as object | undefined), etter } }),
  );
}
