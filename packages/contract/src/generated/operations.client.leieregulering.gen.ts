// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List the rents a tenancy has had · `GET /v1/leieforhold/{leieforholdId}/leiehistorikk` */
export const listLeiehistorikk = {
  id: "listLeiehistorikk",
  method: "GET",
  path: "/v1/leieforhold/{leieforholdId}/leiehistorikk",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** List the changes of rents · `GET /v1/leiereguleringer` */
export const listLeiereguleringer = {
  id: "listLeiereguleringer",
  method: "GET",
  path: "/v1/leiereguleringer",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Change the rent of all tenancies that nothing hinders · `POST /v1/leiereguleringer` */
export const opprettLeieregulering = {
  id: "opprettLeieregulering",
  method: "POST",
  path: "/v1/leiereguleringer",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** See what a change of rents would do · `POST /v1/leiereguleringer/forhaandsvisning` */
export const forhaandsvisLeieregulering = {
  id: "forhaandsvisLeieregulering",
  method: "POST",
  path: "/v1/leiereguleringer/forhaandsvisning",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;
