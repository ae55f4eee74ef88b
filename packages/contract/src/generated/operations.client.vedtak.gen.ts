// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** Read the proposal or decision · `GET /v1/saker/{sakId}/vedtak` */
export const hentVedtak = {
  id: "hentVedtak",
  method: "GET",
  path: "/v1/saker/{sakId}/vedtak",
  retry: "safe",
  idempotency: "none",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Save the first proposal · `POST /v1/saker/{sakId}/vedtak/forslag` */
export const opprettVedtaksforslag = {
  id: "opprettVedtaksforslag",
  method: "POST",
  path: "/v1/saker/{sakId}/vedtak/forslag",
  retry: "idempotent",
  idempotency: "required",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Save the proposal again · `PUT /v1/saker/{sakId}/vedtak/forslag` */
export const lagreVedtaksforslag = {
  id: "lagreVedtaksforslag",
  method: "PUT",
  path: "/v1/saker/{sakId}/vedtak/forslag",
  retry: "idempotent",
  idempotency: "none",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Send the proposal to approval · `POST /v1/saker/{sakId}/vedtak/godkjenning` */
export const sendTilGodkjenning = {
  id: "sendTilGodkjenning",
  method: "POST",
  path: "/v1/saker/{sakId}/vedtak/godkjenning",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Send the proposal back · `POST /v1/saker/{sakId}/vedtak/retur` */
export const returnerVedtaksforslag = {
  id: "returnerVedtaksforslag",
  method: "POST",
  path: "/v1/saker/{sakId}/vedtak/retur",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Make the decision · `POST /v1/saker/{sakId}/vedtak/fatting` */
export const fattVedtak = {
  id: "fattVedtak",
  method: "POST",
  path: "/v1/saker/{sakId}/vedtak/fatting",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Register that the party was told of the decision · `POST /v1/saker/{sakId}/vedtak/meddelelse` */
export const meddelVedtak = {
  id: "meddelVedtak",
  method: "POST",
  path: "/v1/saker/{sakId}/vedtak/meddelelse",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;
