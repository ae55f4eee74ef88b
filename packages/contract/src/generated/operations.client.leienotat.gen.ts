// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List the notes of a tenancy · `GET /v1/leieforhold/{leieforholdId}/notater` */
export const listLeienotater = {
  id: "listLeienotater",
  method: "GET",
  path: "/v1/leieforhold/{leieforholdId}/notater",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Write a note of a tenancy · `POST /v1/leieforhold/{leieforholdId}/notater` */
export const opprettLeienotat = {
  id: "opprettLeienotat",
  method: "POST",
  path: "/v1/leieforhold/{leieforholdId}/notater",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Put a note of a tenancy right · `POST /v1/leieforhold/{leieforholdId}/notater/{leienotatId}/rettinger` */
export const rettLeienotat = {
  id: "rettLeienotat",
  method: "POST",
  path: "/v1/leieforhold/{leieforholdId}/notater/{leienotatId}/rettinger",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;
