import type {
  BinaryBody,
  ClientOperation,
  OperationId,
  OperationTypes,
  ResponseOf,
} from '@kobo-bolig/contract';

/** A file to send. A stream is not among them: it could not be sent a second time. */
export type Upload = Blob | Uint8Array<ArrayBuffer> | ArrayBuffer;

export interface CallOptions {
  /** Aborts the call wherever it is: waiting, sending or reading. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for each attempt, instead of the client's. */
  readonly timeout?: number | undefined;
  /** Milliseconds for the whole call with its retries and waits, instead of the client's. */
  readonly totalTimeout?: number | undefined;
}

type TypesOf<O extends ClientOperation> = OperationTypes[O['id']];
type IsEmpty<T> = keyof T extends never ? true : false;

type PathArgs<P> = IsEmpty<P> extends true ? unknown : { readonly path: Readonly<P> };
type QueryArgs<Q> =
  IsEmpty<Q> extends true
    ? unknown
    : object extends Q
      ? { readonly query?: Readonly<Q> | undefined }
      : { readonly query: Readonly<Q> };

/** JSON needs no media type; a file says which of the accepted ones it is. */
type Content<B> = {
  [Type in keyof B & string]: B[Type] extends BinaryBody
    ? { readonly body: Upload; readonly contentType: Type }
    : { readonly body: B[Type] };
}[keyof B & string];
type Maybe<T> = T extends unknown ? { [Key in keyof T]?: T[Key] | undefined } : never;
type BodyArgs<B, Required> =
  IsEmpty<B> extends true ? unknown : Required extends true ? Content<B> : Maybe<Content<B>>;

type EtagArgs<O extends ClientOperation> = O['etag'] extends 'required'
  ? {
      /** The version the change was made from: `etag` of an answer, or `etagOf(item.versjon)`. */
      readonly etag: string;
    }
  : unknown;
type KeyArgs<O extends ClientOperation> = O['idempotency'] extends 'required'
  ? {
      /** 16–64 of `A–Z a–z 0–9 _ -`. Made by the SDK when absent. */
      readonly idempotencyKey?: string | undefined;
    }
  : unknown;

/** What an operation takes. */
export type ArgsOf<O extends ClientOperation> = PathArgs<TypesOf<O>['path']> &
  QueryArgs<TypesOf<O>['query']> &
  BodyArgs<TypesOf<O>['body'], TypesOf<O>['bodyRequired']> &
  EtagArgs<O> &
  KeyArgs<O> &
  CallOptions;

/** The arguments of a call; they may be left out when nothing in them is required. */
export type Args<O extends ClientOperation> =
  object extends ArgsOf<O> ? [args?: ArgsOf<O>] : [args: ArgsOf<O>];

type Read<Data> = Data extends BinaryBody ? Uint8Array<ArrayBuffer> : Data;
/** What an operation answers; of a file, its bytes. */
export type DataOf<O extends ClientOperation> = Read<ResponseOf<O['id'] & OperationId>>;

type CarriesEtag<O extends ClientOperation> = O['etag'] extends 'none'
  ? false
  : DataOf<O> extends { versjon: number }
    ? true
    : false;

/** An answer. */
export interface Svar<Data, Etag extends string | undefined = string | undefined> {
  /** The body; `undefined` for an answer without one. */
  readonly data: Data;
  /** The version of the thing, to send with the next change of it. */
  readonly etag: Etag;
  readonly status: number;
  /** To find the call in the server's log. */
  readonly requestId: string;
  /** The change was made by an earlier request with the same idempotency key; this is its answer again. */
  readonly replayed: boolean;
}

export type SvarOf<O extends ClientOperation> = Svar<
  DataOf<O>,
  CarriesEtag<O> extends true ? string : undefined
>;

type ItemsOf<Data, Name extends string> = Data extends { readonly [Key in Name]: readonly (infer Item)[] }
  ? Item
  : never;
/** One thing of a list. */
export type ItemOf<O extends ClientOperation> = O['paging'] extends {
  readonly items: infer Name extends string;
}
  ? ItemsOf<DataOf<O>, Name>
  : never;
