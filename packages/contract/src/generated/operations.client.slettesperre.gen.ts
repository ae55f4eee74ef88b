// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List what keeps a case from being deleted · `GET /v1/saker/{sakId}/slettesperrer` */
export const listSlettesperrer = {
  id: "listSlettesperrer",
  method: "GET",
  path: "/v1/saker/{sakId}/slettesperrer",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Keep what belongs to a case from being deleted · `POST /v1/saker/{sakId}/slettesperrer` */
export const settSlettesperre = {
  id: "settSlettesperre",
  method: "POST",
  path: "/v1/saker/{sakId}/slettesperrer",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Let what belongs to a case be deleted again · `POST /v1/saker/{sakId}/slettesperrer/{slettesperreId}/oppheving` */
export const opphevSlettesperre = {
  id: "opphevSlettesperre",
  method: "POST",
  path: "/v1/saker/{sakId}/slettesperrer/{slettesperreId}/oppheving",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** List what keeps a tenancy from being deleted · `GET /v1/leieforhold/{leieforholdId}/slettesperrer` */
export const listLeieforholdetsSlettesperrer = {
  id: "listLeieforholdetsSlettesperrer",
  method: "GET",
  path: "/v1/leieforhold/{leieforholdId}/slettesperrer",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Keep what belongs to a tenancy from being deleted · `POST /v1/leieforhold/{leieforholdId}/slettesperrer` */
export const settLeieforholdetsSlettesperre = {
  id: "settLeieforholdetsSlettesperre",
  method: "POST",
  path: "/v1/leieforhold/{leieforholdId}/slettesperrer",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Let what belongs to a tenancy be deleted again · `POST /v1/leieforhold/{leieforholdId}/slettesperrer/{slettesperreId}/oppheving` */
export const opphevLeieforholdetsSlettesperre = {
  id: "opphevLeieforholdetsSlettesperre",
  method: "POST",
  path: "/v1/leieforhold/{leieforholdId}/slettesperrer/{slettesperreId}/oppheving",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;
