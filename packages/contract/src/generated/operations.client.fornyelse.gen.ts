// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List what came of a tenancy when its end drew near · `GET /v1/leieforhold/{leieforholdId}/fornyelser` */
export const listFornyelser = {
  id: "listFornyelser",
  method: "GET",
  path: "/v1/leieforhold/{leieforholdId}/fornyelser",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Register what comes of a tenancy when its end draws near · `POST /v1/leieforhold/{leieforholdId}/fornyelser` */
export const registrerFornyelse = {
  id: "registrerFornyelse",
  method: "POST",
  path: "/v1/leieforhold/{leieforholdId}/fornyelser",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Begin to work on renewing a tenancy · `POST /v1/leieforhold/{leieforholdId}/fornyelser/start` */
export const startFornyelse = {
  id: "startFornyelse",
  method: "POST",
  path: "/v1/leieforhold/{leieforholdId}/fornyelser/start",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Open a case about what comes of a tenancy · `POST /v1/leieforhold/{leieforholdId}/fornyelser/saker` */
export const aapneFornyelsessak = {
  id: "aapneFornyelsessak",
  method: "POST",
  path: "/v1/leieforhold/{leieforholdId}/fornyelser/saker",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;
