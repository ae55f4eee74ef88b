import type * as z from 'zod/mini';
import type { OperationId } from './generated/operation-types.gen.ts';
import type { ProblemCode } from './generated/problems.gen.ts';

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
/** What may be done when an answer did not arrive: send again, send again under the same key, or ask a human. */
export type Retry = 'safe' | 'idempotent' | 'never';

/** What a client must know to call an operation. */
export interface ClientOperation {
  readonly id: OperationId;
  readonly method: HttpMethod;
  /** Template with `{name}` in it, such as `/v1/boliger/{boligId}`. */
  readonly path: string;
  readonly retry: Retry;
  /** `required`: the header `Idempotency-Key` must be sent. */
  readonly idempotency: 'required' | 'none';
  /** `required`: `If-Match` must be sent. `returned`: the answer carries `ETag` and `If-None-Match` is understood. */
  readonly etag: 'required' | 'returned' | 'none';
  /** `items` names the list; the answer's `neste` is sent back as `etter`, in the query or, of a POST, in the body. */
  readonly paging: null | { readonly items: string };
  /** The media type of the answer, when it is a file. */
  readonly file?: string;
}

/** That an operation is deprecated (`x-kobo-avvikling`). Days are `YYYY-MM-DD`; twelve months lie between them. */
export interface Avvikling {
  /** From when it should not be called. */
  readonly fra: string;
  /** The last day it is there. */
  readonly slutt: string;
  /** The path template of the operation that is to be called instead. */
  readonly erstatning: string;
}

/** Everything a router enforces, so that handlers contain none of it. */
export interface ServerOperation extends ClientOperation {
  readonly params: {
    readonly path: z.ZodMiniType;
    /** Values are the raw strings; the schema coerces them. A repeated parameter is for the router to refuse. */
    readonly query: z.ZodMiniType;
    /** Keys in lower case, as `Headers` gives them; only the headers of the contract. */
    readonly header: z.ZodMiniType;
  };
  readonly body: null | {
    readonly required: boolean;
    readonly content: Readonly<Record<string, z.ZodMiniType | 'binary'>>;
  };
  /** Success statuses only; `null` is an answer without a body, `binary` a file. */
  readonly responses: Readonly<Record<number, z.ZodMiniType | 'binary' | null>>;
  /** No scopes and no roles: the operation is public. */
  readonly scopes: readonly string[];
  readonly roles: readonly string[];
  /** How far somebody's right to act for another must reach to call this for them; nobody can when it is empty. */
  readonly paaVegneAv: readonly string[];
  /** What is read of a person and must stand in the lookup log, or `none`. */
  readonly audit: string;
  /** Speaks an API that was there before: a machine with roles in one municipality need not name it. */
  readonly compat: boolean;
  /** The part of Kobo it belongs to that a municipality may take into use later than the rest. */
  readonly funksjon: string | null;
  /** Can be called in a case of another unit that was opened in an emergency. */
  readonly noedtilgang: boolean;
  /** The answer has no version, and an `ETag` of its content. */
  readonly etagAvInnhold: boolean;
  /** When it goes, and what comes after it; null while it stays. */
  readonly avvikling: null | Avvikling;
  /** Beyond the common ones, which any operation may answer. */
  readonly errors: readonly ProblemCode[];
}
