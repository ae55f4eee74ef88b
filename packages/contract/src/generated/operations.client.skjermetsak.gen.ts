// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List shielded cases and their members · `GET /v1/skjermede-saker` */
export const listSkjermedeSaker = {
  id: "listSkjermedeSaker",
  method: "GET",
  path: "/v1/skjermede-saker",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Set who receives cases that are shielded · `POST /v1/skjermede-saker/mottakere` */
export const settSkjermetMottaker = {
  id: "settSkjermetMottaker",
  method: "POST",
  path: "/v1/skjermede-saker/mottakere",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Set who may read a shielded case · `POST /v1/skjermede-saker/{sakId}/medlemmer` */
export const settSakmedlem = {
  id: "settSakmedlem",
  method: "POST",
  path: "/v1/skjermede-saker/{sakId}/medlemmer",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;
