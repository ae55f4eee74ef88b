// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List shielded cases and their members · `GET /v1/skjermedesaker` */
export const listSkjermedeSaker = {
  id: "listSkjermedeSaker",
  method: "GET",
  path: "/v1/skjermedesaker",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Set who receives cases that are shielded · `POST /v1/skjermedesaker/mottakere` */
export const settSkjermetMottaker = {
  id: "settSkjermetMottaker",
  method: "POST",
  path: "/v1/skjermedesaker/mottakere",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Set who may read a shielded case · `POST /v1/skjermedesaker/{sakId}/medlemmer` */
export const settSakmedlem = {
  id: "settSakmedlem",
  method: "POST",
  path: "/v1/skjermedesaker/{sakId}/medlemmer",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;
