// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List what became of a home as a unit · `GET /v1/boliger/{boligId}/enhetshendelser` */
export const listBoenhetshendelser = {
  id: "listBoenhetshendelser",
  method: "GET",
  path: "/v1/boliger/{boligId}/enhetshendelser",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Divide a home · `POST /v1/boliger/{boligId}/deling` */
export const delBolig = {
  id: "delBolig",
  method: "POST",
  path: "/v1/boliger/{boligId}/deling",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Join homes · `POST /v1/boliger/{boligId}/sammenslaaing` */
export const slaaSammenBoliger = {
  id: "slaaSammenBoliger",
  method: "POST",
  path: "/v1/boliger/{boligId}/sammenslaaing",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;
