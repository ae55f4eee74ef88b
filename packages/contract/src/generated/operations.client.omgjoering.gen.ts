// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List the decisions of a case the municipality has changed of its own accord · `GET /v1/saker/{sakId}/omgjoeringer` */
export const listOmgjoeringer = {
  id: "listOmgjoeringer",
  method: "GET",
  path: "/v1/saker/{sakId}/omgjoeringer",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Begin to change a decision in force · `POST /v1/saker/{sakId}/omgjoeringer` */
export const begynnOmgjoering = {
  id: "begynnOmgjoering",
  method: "POST",
  path: "/v1/saker/{sakId}/omgjoeringer",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;
