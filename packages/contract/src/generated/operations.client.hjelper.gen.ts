// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List who helps the citizen in an own case without representing them · `GET /v1/meg/saker/{sakId}/hjelpere` */
export const listMineHjelpere = {
  id: "listMineHjelpere",
  method: "GET",
  path: "/v1/meg/saker/{sakId}/hjelpere",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** List who helps the party to a case without representing them · `GET /v1/saker/{sakId}/hjelpere` */
export const listHjelpere = {
  id: "listHjelpere",
  method: "GET",
  path: "/v1/saker/{sakId}/hjelpere",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Write down that somebody helps the party without representing them · `POST /v1/saker/{sakId}/hjelpere` */
export const registrerHjelper = {
  id: "registrerHjelper",
  method: "POST",
  path: "/v1/saker/{sakId}/hjelpere",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Write down that somebody does not help the party any more · `POST /v1/saker/{sakId}/hjelpere/{hjelperId}/tilbaketrekking` */
export const trekkHjelper = {
  id: "trekkHjelper",
  method: "POST",
  path: "/v1/saker/{sakId}/hjelpere/{hjelperId}/tilbaketrekking",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;
