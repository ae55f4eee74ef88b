import type { ClientOperation, commonProblems, ErrorsOf, ProblemCode } from '@kobo-bolig/contract';

/** One value of the request that is wrong, as the server points to it. */
export interface FeltFeil {
  /** JSON Pointer into the body (`/svar/telefon`), or `query/…`, `header/…`, `path/…`. */
  readonly pointer: string;
  readonly code: string;
  /** What to show beside the field, in the client's language. */
  readonly detail: string;
}

/** Codes the SDK itself gives when there is no answer from Kobo to take one from. */
export type LocalCode =
  'NETTVERKSFEIL' | 'FRAKOBLET' | 'TIDSAVBRUDD' | 'AVBRUTT' | 'UVENTET_SVAR' | 'TOKEN_UTILGJENGELIG';

/** Every code known today. A newer server may add one, so a `switch` needs a `default`. */
export type Feilkode = ProblemCode | LocalCode | (string & {});

declare const unknownCode: unique symbol;
/** A code of a server that is newer than this version: no `case` is its own, and it falls to the `default`. */
export type UkjentKode = string & { readonly [unknownCode]: true };

/** What may befall any call: a code all operations share, one of the SDK's own, or one that is not known yet. */
export type Felleskode = (typeof commonProblems)[number] | LocalCode | UkjentKode;

/** What is known about a call that failed. */
export interface ErrorFacts {
  readonly code: Feilkode;
  readonly title: string;
  readonly detail: string;
  readonly operation: string;
  readonly attempts: number;
  readonly uncertain: boolean;
  readonly requestId: string;
  readonly status?: number | undefined;
  readonly traceId?: string | undefined;
  readonly retryAfter?: number | undefined;
  readonly idempotencyKey?: string | undefined;
  readonly errors?: readonly FeltFeil[] | undefined;
  readonly cause?: unknown;
}

export type ErrorKind = 'problem' | 'nettverk' | 'tidsavbrudd' | 'avbrutt' | 'svar' | 'token';

// A page can hold two copies of the SDK (the host's and the elements'); `instanceof` knows only its own.
const BRAND: unique symbol = Symbol.for('kobo-bolig/error@1');

/**
 * Any call that did not succeed. `kind` tells the cause apart, `code` the problem, `title` and `detail` are ready to
 * be shown in the client's language.
 */
export abstract class KoboError<Kode extends string = Feilkode> extends Error {
  abstract readonly kind: ErrorKind;
  declare readonly code: Kode;
  /** HTTP status, when an answer came. */
  declare readonly status: number | undefined;
  /** What happened, short. */
  declare readonly title: string;
  /** What happened, what is kept, what to do. */
  declare readonly detail: string;
  /** `operationId` of the contract. */
  declare readonly operation: string;
  /** How many requests were sent. */
  declare readonly attempts: number;
  /**
   * The change may have been carried out although the call failed: a request was sent and its outcome never
   * became known. Read the thing again, or repeat with `idempotencyKey`, before telling anyone it was not saved.
   */
  declare readonly uncertain: boolean;
  /** To find the call in the server's log. */
  declare readonly requestId: string;
  /** To quote to support. */
  declare readonly traceId: string | undefined;
  /** Milliseconds the server asked to wait before the next try. */
  declare readonly retryAfter: number | undefined;
  /** The key the call was sent with; pass it again and the change happens once. */
  declare readonly idempotencyKey: string | undefined;
  /** Wrong values, in the server's order. */
  readonly errors: readonly FeltFeil[] = [];

  constructor({ cause, ...facts }: ErrorFacts) {
    const { code, status, title, operation } = facts;
    super(`${operation}: ${title} (${status === undefined ? code : `${status} ${code}`})`, { cause });
    Object.assign(this, { [BRAND]: true }, facts);
  }

  /** What is wrong with the value at a pointer: `error.pointer('/svar/telefon')?.detail`. */
  pointer(pointer: string): FeltFeil | undefined {
    return this.errors.find((error) => error.pointer === pointer);
  }

  /** The first error of each value by its pointer, for a form; with `under`, only those at or below it. */
  feltfeil(under = ''): Record<string, FeltFeil> {
    const found: Record<string, FeltFeil> = {};
    for (const error of this.errors) {
      const { pointer } = error;
      if (under === '' || pointer === under || pointer.startsWith(`${under}/`)) found[pointer] ??= error;
    }
    return found;
  }
}

/** Kobo answered no, with a problem (RFC 9457): `code` says which. */
export class KoboProblem<Kode extends string = Feilkode> extends KoboError<Kode> {
  override readonly name = 'KoboProblem';
  readonly kind = 'problem';
}

/** No answer came: refused, broken off, blocked, or the device is offline (`code` is `FRAKOBLET`). */
export class KoboNettverksfeil extends KoboError<LocalCode> {
  override readonly name = 'KoboNettverksfeil';
  readonly kind = 'nettverk';
}

/** No answer came in time. `limit` says whether one request or the whole call ran out. */
export class KoboTidsavbrudd extends KoboError<LocalCode> {
  override readonly name = 'KoboTidsavbrudd';
  readonly kind = 'tidsavbrudd';
  readonly limit: 'attempt' | 'total';

  constructor(facts: ErrorFacts, limit: 'attempt' | 'total') {
    super(facts);
    this.limit = limit;
  }
}

/** The caller's `signal` was aborted; `cause` is its reason. */
export class KoboAvbrutt extends KoboError<LocalCode> {
  override readonly name = 'KoboAvbrutt';
  readonly kind = 'avbrutt';
}

/** Something answered, but not Kobo: a proxy's page, a redirect to a login, or a body cut short. */
export class KoboSvarfeil extends KoboError<LocalCode> {
  override readonly name = 'KoboSvarfeil';
  readonly kind = 'svar';
  /** A success whose body did not arrive whole. */
  readonly truncated: boolean;

  constructor(facts: ErrorFacts, truncated: boolean) {
    super(facts);
    this.truncated = truncated;
  }
}

/** The `token` function of the client failed; nothing was sent. */
export class KoboTokenfeil extends KoboError<LocalCode> {
  override readonly name = 'KoboTokenfeil';
  readonly kind = 'token';
}

/** Any failed call. Narrow on `kind`, or on `code`. */
export type KoboFeil =
  KoboProblem | KoboNettverksfeil | KoboTidsavbrudd | KoboAvbrutt | KoboSvarfeil | KoboTokenfeil;

/**
 * A failed call of one operation: its `code` is one the contract lists for it, or a `Felleskode`. A `switch` whose
 * `default` gives the code on as a `Felleskode` compiles only when every code of the operation has a `case`.
 */
export type FeilOf<O extends ClientOperation> =
  KoboProblem<ErrorsOf<O['id']> | Exclude<Felleskode, LocalCode>> | Exclude<KoboFeil, KoboProblem>;

/** Whether something caught is a failed call, also when another copy of the SDK on the page made it. */
export const isKoboError = (value: unknown): value is KoboFeil =>
  typeof value === 'object' && value !== null && BRAND in value;
