// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** Read the decision of the other system · `GET /v1/saker/{sakId}/annetvedtak` */
export const hentAnnetvedtak = {
  id: "hentAnnetvedtak",
  method: "GET",
  path: "/v1/saker/{sakId}/annetvedtak",
  retry: "safe",
  idempotency: "none",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Write down a decision that was made in another system · `POST /v1/saker/{sakId}/annetvedtak` */
export const registrerAnnetvedtak = {
  id: "registrerAnnetvedtak",
  method: "POST",
  path: "/v1/saker/{sakId}/annetvedtak",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Put right what was written down · `POST /v1/saker/{sakId}/annetvedtak/rettinger` */
export const rettAnnetvedtak = {
  id: "rettAnnetvedtak",
  method: "POST",
  path: "/v1/saker/{sakId}/annetvedtak/rettinger",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;
