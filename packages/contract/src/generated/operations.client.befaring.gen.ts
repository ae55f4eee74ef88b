// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List the inspections of a home · `GET /v1/boliger/{boligId}/befaringer` */
export const listBefaringer = {
  id: "listBefaringer",
  method: "GET",
  path: "/v1/boliger/{boligId}/befaringer",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Register an inspection of a home · `POST /v1/boliger/{boligId}/befaringer` */
export const registrerBefaring = {
  id: "registrerBefaring",
  method: "POST",
  path: "/v1/boliger/{boligId}/befaringer",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Put an inspection right · `POST /v1/boliger/{boligId}/befaringer/{befaringId}/rettinger` */
export const rettBefaring = {
  id: "rettBefaring",
  method: "POST",
  path: "/v1/boliger/{boligId}/befaringer/{befaringId}/rettinger",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;
