// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List whom the municipality works together with by the consent of the citizen · `GET /v1/meg/saker/{sakId}/samarbeidsparter` */
export const listMineSamarbeidsparter = {
  id: "listMineSamarbeidsparter",
  method: "GET",
  path: "/v1/meg/saker/{sakId}/samarbeidsparter",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** List whom the municipality works together with in a case · `GET /v1/saker/{sakId}/samarbeidsparter` */
export const listSamarbeidsparter = {
  id: "listSamarbeidsparter",
  method: "GET",
  path: "/v1/saker/{sakId}/samarbeidsparter",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Write down a service the municipality works together with · `POST /v1/saker/{sakId}/samarbeidsparter` */
export const registrerSamarbeidspart = {
  id: "registrerSamarbeidspart",
  method: "POST",
  path: "/v1/saker/{sakId}/samarbeidsparter",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** End that the municipality works together with a service · `POST /v1/saker/{sakId}/samarbeidsparter/{samarbeidspartId}/avslutning` */
export const avsluttSamarbeidspart = {
  id: "avsluttSamarbeidspart",
  method: "POST",
  path: "/v1/saker/{sakId}/samarbeidsparter/{samarbeidspartId}/avslutning",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;
