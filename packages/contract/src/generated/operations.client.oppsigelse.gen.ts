// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** Give notice of the own tenancy · `POST /v1/meg/leieforhold/{leieforholdId}/oppsigelse` */
export const siOppMittLeieforhold = {
  id: "siOppMittLeieforhold",
  method: "POST",
  path: "/v1/meg/leieforhold/{leieforholdId}/oppsigelse",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Object to the municipality’s notice · `POST /v1/meg/leieforhold/{leieforholdId}/protest` */
export const protesterMotOppsigelse = {
  id: "protesterMotOppsigelse",
  method: "POST",
  path: "/v1/meg/leieforhold/{leieforholdId}/protest",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** List the notices of a tenancy · `GET /v1/leieforhold/{leieforholdId}/oppsigelser` */
export const listOppsigelser = {
  id: "listOppsigelser",
  method: "GET",
  path: "/v1/leieforhold/{leieforholdId}/oppsigelser",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Register a notice · `POST /v1/leieforhold/{leieforholdId}/oppsigelser` */
export const registrerOppsigelse = {
  id: "registrerOppsigelse",
  method: "POST",
  path: "/v1/leieforhold/{leieforholdId}/oppsigelser",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Take back the notice that is in force · `POST /v1/leieforhold/{leieforholdId}/oppsigelser/trekking` */
export const trekkOppsigelse = {
  id: "trekkOppsigelse",
  method: "POST",
  path: "/v1/leieforhold/{leieforholdId}/oppsigelser/trekking",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Register that the tenant objects to the landlord’s notice · `POST /v1/leieforhold/{leieforholdId}/oppsigelser/protest` */
export const registrerProtest = {
  id: "registrerProtest",
  method: "POST",
  path: "/v1/leieforhold/{leieforholdId}/oppsigelser/protest",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Register that the landlord went to court over the objection · `POST /v1/leieforhold/{leieforholdId}/oppsigelser/soeksmaal` */
export const registrerSoeksmaal = {
  id: "registrerSoeksmaal",
  method: "POST",
  path: "/v1/leieforhold/{leieforholdId}/oppsigelser/soeksmaal",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;
