// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List the notes on a home · `GET /v1/boliger/{boligId}/notater` */
export const listBolignotater = {
  id: "listBolignotater",
  method: "GET",
  path: "/v1/boliger/{boligId}/notater",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Write a note on a home · `POST /v1/boliger/{boligId}/notater` */
export const opprettBolignotat = {
  id: "opprettBolignotat",
  method: "POST",
  path: "/v1/boliger/{boligId}/notater",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Put a note on a home right · `POST /v1/boliger/{boligId}/notater/{bolignotatId}/rettinger` */
export const rettBolignotat = {
  id: "rettBolignotat",
  method: "POST",
  path: "/v1/boliger/{boligId}/notater/{bolignotatId}/rettinger",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;
