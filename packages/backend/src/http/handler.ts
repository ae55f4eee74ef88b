import type { BinaryBody, Vedtak } from '@kobo-bolig/contract';
import type { Ansatt, Aktoer, Innbygger, Rolle } from './aktoer.ts';
import type { Tx } from '../db/database.ts';
import { KoboFeil, type Spraak } from './problem.ts';

/** What the contract says of one operation, as types (`OperationTypes`). */
export interface OperationShape {
  path: object;
  query: object;
  bodyRequired: boolean;
  /** Media type to content. */
  body: object;
  /** Success status to body; `undefined` where the answer has none. */
  responses: object;
}

/** A file sent as it is, not as JSON. */
export interface Fil {
  readonly mediaType: string;
  readonly innhold: Uint8Array<ArrayBuffer>;
}

/** A case in a list, and the person it named. */
export interface Vist {
  readonly sakId: string;
  readonly personId: string;
}

/** A file to be saved by whoever asked for it. */
export interface Nedlasting {
  readonly filnavn: string;
  /** What we have made ourselves says what it is; the rest is `application/octet-stream`. */
  readonly mediaType?: string;
  readonly innhold: Uint8Array<ArrayBuffer>;
}

/**
 * One entry of the lookup log: what of a person's information this request showed, why, and on what ground.
 * Who, in which role, when and in which operation the router knows.
 */
export interface Innsynslinje {
  readonly formaal: string;
  /**
   * The legal ground, such as `boligsosialloven § 9`; of the Public Administration Act as each act has it, of which the
   * log gets that of the day.
   */
  readonly hjemmel: string | Readonly<Record<Vedtak['regelsett'], string>>;
  /** Defaults to what the operation says it reads (`x-kobo-audit`). */
  readonly hva?: string;
  readonly entitetId?: string;
  readonly sakId?: string;
  readonly personId?: string;
  /** A tenancy that is shown: whoever may not see it any more is not given the answer again. */
  readonly leieforholdId?: string;
  /** For a search or a list: how many things it showed. */
  readonly antall?: number;
  /** And which cases. */
  readonly vist?: readonly Vist[];
}

/**
 * The version the caller changed from. Read the row `for update`, then compare, then change; a change that succeeds
 * without having compared fails the request.
 */
export interface IfMatch {
  /** @throws KoboFeil UTDATERT when the row has moved on since the caller read it */
  krev(versjon: number): void;
}

/** Keyset paging: the position is the sort key of the last row shown, ending in its id. */
export interface Side<Posisjon> {
  /** Fetch `limit + 1` rows after `etter`; the extra row tells that there is a next page. */
  readonly limit: number;
  readonly etter: Posisjon | null;
  /** Cuts the extra row and adds `neste` when there was one. */
  liste<Rad, Item>(
    rader: readonly Rad[],
    posisjon: (rad: Rad) => Posisjon,
    item: (rad: Rad) => Item,
  ): Promise<{ items: Item[]; neste?: string }>;
}

/** A list without an end: whoever has read it to here goes on from here another day (`siden`). */
export interface Stroem<Posisjon> {
  readonly siden: Posisjon | null;
  forsegl(posisjon: Posisjon): Promise<string>;
}

type Contents<T extends OperationShape> = T['body'][keyof T['body']];
type Content<T extends OperationShape> = [Contents<T>] extends [never]
  ? undefined
  : Contents<T> extends BinaryBody
    ? Fil
    : Exclude<Contents<T>, BinaryBody>;

/** Everything a handler is given. The request is authenticated, authorised and valid before it runs. */
export interface Kontekst<T extends OperationShape, Porter> {
  readonly path: T['path'];
  readonly query: T['query'];
  readonly body: Content<T> | (T['bodyRequired'] extends true ? never : undefined);
  readonly kommunenummer: string;
  /** `null` in public operations only. */
  readonly aktoer: Aktoer | null;
  /** The caller where the operation is for citizens only, or for staff only. */
  readonly innbygger: Innbygger;
  readonly ansatt: Ansatt;
  /** The caller's roles and units in this municipality. */
  readonly roller: readonly Rolle[];
  readonly enheter: readonly string[];
  readonly ifMatch: IfMatch;
  readonly spraak: Spraak;
  readonly traceId: string;
  readonly klokke: () => Date;
  /** A new UUIDv7. */
  readonly nyId: () => string;
  readonly porter: Porter;
  /** Aborted when the caller hangs up. */
  readonly signal: AbortSignal;
  /**
   * Tells what of a person this request shows, or with `null` that this time it shows nothing of anyone. Required
   * where the contract says `x-kobo-audit`.
   */
  readonly innsyn: (linje: Innsynslinje | null) => void;
  /** The page asked for; bound to tenant, operation and every other parameter and field. */
  readonly side: <Posisjon>() => Promise<Side<Posisjon>>;
  /** Where the reader of a stream has come to; bound as a page is. */
  readonly stroem: <Posisjon>() => Promise<Stroem<Posisjon>>;
}

/**
 * What a handler answers. `status` is only needed when the operation has several; `versjon` (the `ETag`) only when
 * the body has no field `versjon`.
 */
export interface Resultat<Body> {
  readonly body: Body;
  readonly status?: number;
  readonly versjon?: number;
  /** Fields of the body that are not kept for a repeated request: it is answered without them. */
  readonly visesEnGang?: readonly string[];
}

type Body<T extends OperationShape> = Answer<T['responses'][keyof T['responses']]>;
type Answer<B> = B extends BinaryBody ? Nedlasting : B;
export type Svar<T extends OperationShape> = [Body<T>] extends [undefined]
  ? Resultat<undefined> | void
  : Resultat<Exclude<Body<T>, undefined>>;

/** Runs inside one transaction, together with idempotency key and lookup log. Nearly every handler is this. */
export type Transaksjonshandler<T extends OperationShape, Porter> = (
  ctx: Kontekst<T, Porter> & { readonly tx: Tx },
) => Promise<Svar<T>>;

/** Short transactions of its own for a handler that waits for the outside world between them. */
export interface EgneTransaksjoner {
  les<R>(fn: (tx: Tx) => Promise<R>): Promise<R>;
  skriv<R>(fn: (tx: Tx) => Promise<R>): Promise<R>;
}

/**
 * For slow calls to the outside (registers): prepares without a transaction, then returns what is to happen in
 * one. The effect, the idempotency key and the lookup log still stand or fall together.
 *
 * ```ts
 * innhentOekonomi: {
 *   utenTransaksjon: async (ctx) => {
 *     const sak = await ctx.les((tx) => hentSak(tx, ctx.path.sakId));
 *     const inntekt = await ctx.porter.inntekt.hent(sak.personer, ctx.signal);
 *     return async (tx) => ({ body: await lagreOekonomi(tx, sak, inntekt) });
 *   },
 * }
 * ```
 */
export interface Totrinnshandler<T extends OperationShape, Porter> {
  readonly utenTransaksjon: (
    ctx: Kontekst<T, Porter> & EgneTransaksjoner,
  ) => Promise<(tx: Tx) => Promise<Svar<T>>>;
}

/** For operations that belong to no municipality and so cannot reach tenant data. */
export interface Fellesshandler<T extends OperationShape> {
  readonly utenKommune: (ctx: { readonly spraak: Spraak }) => Promise<Svar<T>>;
}

export type Handler<T extends OperationShape, Porter> =
  Transaksjonshandler<T, Porter> | Totrinnshandler<T, Porter> | Fellesshandler<T>;

/** One handler per operation of the contract; a missing one is a compile error. */
export type Handlers<Types extends Record<keyof Types, OperationShape>, Porter> = {
  readonly [Id in keyof Types]: Handler<Types[Id], Porter>;
};

/** For tests of services: the version a caller would have sent in `If-Match`. */
export const ifMatch = (forventet: number): IfMatch => ({
  krev(versjon) {
    if (versjon !== forventet) throw new KoboFeil('UTDATERT');
  },
});
