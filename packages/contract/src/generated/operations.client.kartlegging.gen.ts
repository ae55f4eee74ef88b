// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** Read the assessment · `GET /v1/saker/{sakId}/kartlegging` */
export const hentKartlegging = {
  id: "hentKartlegging",
  method: "GET",
  path: "/v1/saker/{sakId}/kartlegging",
  retry: "safe",
  idempotency: "none",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Save the assessment · `PUT /v1/saker/{sakId}/kartlegging` */
export const lagreKartlegging = {
  id: "lagreKartlegging",
  method: "PUT",
  path: "/v1/saker/{sakId}/kartlegging",
  retry: "idempotent",
  idempotency: "none",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Complete and lock the assessment · `POST /v1/saker/{sakId}/kartlegging/ferdigstilling` */
export const ferdigstillKartlegging = {
  id: "ferdigstillKartlegging",
  method: "POST",
  path: "/v1/saker/{sakId}/kartlegging/ferdigstilling",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Open a completed assessment · `POST /v1/saker/{sakId}/kartlegging/gjenaapning` */
export const gjenaapneKartlegging = {
  id: "gjenaapneKartlegging",
  method: "POST",
  path: "/v1/saker/{sakId}/kartlegging/gjenaapning",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** List what the assessment has been · `GET /v1/saker/{sakId}/kartlegging/versjoner` */
export const listKartleggingsversjoner = {
  id: "listKartleggingsversjoner",
  method: "GET",
  path: "/v1/saker/{sakId}/kartlegging/versjoner",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;
