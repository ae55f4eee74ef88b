// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List the own consents of a case · `GET /v1/meg/saker/{sakId}/samtykker` */
export const listMineSamtykker = {
  id: "listMineSamtykker",
  method: "GET",
  path: "/v1/meg/saker/{sakId}/samtykker",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Consent to that the municipality asks somebody · `POST /v1/meg/saker/{sakId}/samtykker` */
export const giSamtykke = {
  id: "giSamtykke",
  method: "POST",
  path: "/v1/meg/saker/{sakId}/samtykker",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Withdraw an own consent · `POST /v1/meg/saker/{sakId}/samtykker/{samtykkeId}/tilbaketrekking` */
export const trekkMittSamtykke = {
  id: "trekkMittSamtykke",
  method: "POST",
  path: "/v1/meg/saker/{sakId}/samtykker/{samtykkeId}/tilbaketrekking",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** List the consents of a case · `GET /v1/saker/{sakId}/samtykker` */
export const listSamtykker = {
  id: "listSamtykker",
  method: "GET",
  path: "/v1/saker/{sakId}/samtykker",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Write down a consent that was given on paper or aloud · `POST /v1/saker/{sakId}/samtykker` */
export const registrerSamtykke = {
  id: "registrerSamtykke",
  method: "POST",
  path: "/v1/saker/{sakId}/samtykker",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Write down that a consent was withdrawn · `POST /v1/saker/{sakId}/samtykker/{samtykkeId}/tilbaketrekking` */
export const registrerSamtykketrekk = {
  id: "registrerSamtykketrekk",
  method: "POST",
  path: "/v1/saker/{sakId}/samtykker/{samtykkeId}/tilbaketrekking",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;
