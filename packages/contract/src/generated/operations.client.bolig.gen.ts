// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List homes · `GET /v1/boliger` */
export const listBoliger = {
  id: "listBoliger",
  method: "GET",
  path: "/v1/boliger",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Add a home, or update the one with the vendor's key · `POST /v1/boliger` */
export const opprettBolig = {
  id: "opprettBolig",
  method: "POST",
  path: "/v1/boliger",
  retry: "idempotent",
  idempotency: "required",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Read a home · `GET /v1/boliger/{boligId}` */
export const hentBolig = {
  id: "hentBolig",
  method: "GET",
  path: "/v1/boliger/{boligId}",
  retry: "safe",
  idempotency: "none",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Change a home · `PUT /v1/boliger/{boligId}` */
export const endreBolig = {
  id: "endreBolig",
  method: "PUT",
  path: "/v1/boliger/{boligId}",
  retry: "idempotent",
  idempotency: "none",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Remove a home · `DELETE /v1/boliger/{boligId}` */
export const slettBolig = {
  id: "slettBolig",
  method: "DELETE",
  path: "/v1/boliger/{boligId}",
  retry: "idempotent",
  idempotency: "none",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** List the states a home has had · `GET /v1/boliger/{boligId}/statushistorikk` */
export const listStatushistorikk = {
  id: "listStatushistorikk",
  method: "GET",
  path: "/v1/boliger/{boligId}/statushistorikk",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;
