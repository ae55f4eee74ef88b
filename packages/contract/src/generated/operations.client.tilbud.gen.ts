// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List the offers of a case · `GET /v1/saker/{sakId}/tilbud` */
export const listTilbud = {
  id: "listTilbud",
  method: "GET",
  path: "/v1/saker/{sakId}/tilbud",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Offer a home · `POST /v1/saker/{sakId}/tilbud` */
export const opprettTilbud = {
  id: "opprettTilbud",
  method: "POST",
  path: "/v1/saker/{sakId}/tilbud",
  retry: "idempotent",
  idempotency: "required",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Prepare an offer of a home · `POST /v1/saker/{sakId}/tilbud/klargjoering` */
export const klargjoerTilbud = {
  id: "klargjoerTilbud",
  method: "POST",
  path: "/v1/saker/{sakId}/tilbud/klargjoering",
  retry: "idempotent",
  idempotency: "required",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Compare the homes that are free with what a case requires · `GET /v1/saker/{sakId}/boligtreff` */
export const listBoligtreff = {
  id: "listBoligtreff",
  method: "GET",
  path: "/v1/saker/{sakId}/boligtreff",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Compare a home with what a case requires · `GET /v1/saker/{sakId}/tilbudsgrunnlag` */
export const hentTilbudsgrunnlag = {
  id: "hentTilbudsgrunnlag",
  method: "GET",
  path: "/v1/saker/{sakId}/tilbudsgrunnlag",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Send an offer that is ready · `POST /v1/tilbud/{tilbudId}/utsending` */
export const sendTilbud = {
  id: "sendTilbud",
  method: "POST",
  path: "/v1/tilbud/{tilbudId}/utsending",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Answer an offer · `POST /v1/tilbud/{tilbudId}/svar` */
export const svarPaaTilbud = {
  id: "svarPaaTilbud",
  method: "POST",
  path: "/v1/tilbud/{tilbudId}/svar",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Write down an answer to an offer · `POST /v1/tilbud/{tilbudId}/registrertsvar` */
export const registrerTilbudssvar = {
  id: "registrerTilbudssvar",
  method: "POST",
  path: "/v1/tilbud/{tilbudId}/registrertsvar",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Withdraw an offer · `POST /v1/tilbud/{tilbudId}/trekking` */
export const trekkTilbud = {
  id: "trekkTilbud",
  method: "POST",
  path: "/v1/tilbud/{tilbudId}/trekking",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Assess a no to an offer · `POST /v1/tilbud/{tilbudId}/vurdering` */
export const vurderAvslag = {
  id: "vurderAvslag",
  method: "POST",
  path: "/v1/tilbud/{tilbudId}/vurdering",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Register the signed contract · `POST /v1/tilbud/{tilbudId}/kontrakt` */
export const registrerKontrakt = {
  id: "registrerKontrakt",
  method: "POST",
  path: "/v1/tilbud/{tilbudId}/kontrakt",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;
