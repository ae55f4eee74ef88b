// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List tenants who are to be written to on paper · `GET /v1/leiepapirbrev` */
export const listLeiepapirbrev = {
  id: "listLeiepapirbrev",
  method: "GET",
  path: "/v1/leiepapirbrev",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** List how tenants were told of what is new about their tenancy · `GET /v1/leieforhold/{leieforholdId}/varsler` */
export const listLeievarsler = {
  id: "listLeievarsler",
  method: "GET",
  path: "/v1/leieforhold/{leieforholdId}/varsler",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Write down that a tenant was written to on paper · `POST /v1/leieforhold/{leieforholdId}/varsler/{varselId}/papirsending` */
export const registrerLeiepapirsending = {
  id: "registrerLeiepapirsending",
  method: "POST",
  path: "/v1/leieforhold/{leieforholdId}/varsler/{varselId}/papirsending",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;
