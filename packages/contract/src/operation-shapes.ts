import type { OperationId, OperationTypes } from './generated/operation-types.gen.ts';

/** No parameters of that kind. */
export type Nothing = Record<never, never>;
/** A file on its way: what `fetch` takes as a body on every platform. */
export type BinaryBody = Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;

export type PathOf<Id extends OperationId> = OperationTypes[Id]['path'];
export type QueryOf<Id extends OperationId> = OperationTypes[Id]['query'];

type Bodies<Id extends OperationId> = OperationTypes[Id]['body'];
/** Media types the operation takes; `never` when it takes no body. */
export type ContentTypeOf<Id extends OperationId> = keyof Bodies<Id>;
/** The request body; of the given media type when there are several. */
export type BodyOf<
  Id extends OperationId,
  Type extends ContentTypeOf<Id> = ContentTypeOf<Id>,
> = Bodies<Id>[Type];

type Responses<Id extends OperationId> = OperationTypes[Id]['responses'];
/** Success statuses. */
export type StatusOf<Id extends OperationId> = keyof Responses<Id>;
/** What a success carries; `undefined` for an answer without a body. */
export type ResponseOf<
  Id extends OperationId,
  Status extends StatusOf<Id> = StatusOf<Id>,
> = Responses<Id>[Status];
/** A success with its status, to be told apart by it when an operation has several. */
export type AnswerOf<Id extends OperationId> = {
  [Status in StatusOf<Id>]: { status: Status; body: Responses<Id>[Status] };
}[StatusOf<Id>];

/** Problem codes the operation lists beyond the common ones. */
export type ErrorsOf<Id extends OperationId> = OperationTypes[Id]['errors'];
