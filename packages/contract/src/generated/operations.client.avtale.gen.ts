// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List agreements on homes · `GET /v1/avtaler` */
export const listAvtaler = {
  id: "listAvtaler",
  method: "GET",
  path: "/v1/avtaler",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Register an agreement on homes · `POST /v1/avtaler` */
export const opprettAvtale = {
  id: "opprettAvtale",
  method: "POST",
  path: "/v1/avtaler",
  retry: "idempotent",
  idempotency: "required",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Read an agreement · `GET /v1/avtaler/{avtaleId}` */
export const hentAvtale = {
  id: "hentAvtale",
  method: "GET",
  path: "/v1/avtaler/{avtaleId}",
  retry: "safe",
  idempotency: "none",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Change an agreement · `PUT /v1/avtaler/{avtaleId}` */
export const endreAvtale = {
  id: "endreAvtale",
  method: "PUT",
  path: "/v1/avtaler/{avtaleId}",
  retry: "idempotent",
  idempotency: "none",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;
