// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List the templates letters are made from · `GET /v1/brevmaler` */
export const listBrevmaler = {
  id: "listBrevmaler",
  method: "GET",
  path: "/v1/brevmaler",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Read a template · `GET /v1/brevmaler/{brevmalkode}` */
export const hentBrevmal = {
  id: "hentBrevmal",
  method: "GET",
  path: "/v1/brevmaler/{brevmalkode}",
  retry: "safe",
  idempotency: "none",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Save the municipality's own blocks of a template · `PUT /v1/brevmaler/{brevmalkode}` */
export const lagreBrevmal = {
  id: "lagreBrevmal",
  method: "PUT",
  path: "/v1/brevmaler/{brevmalkode}",
  retry: "idempotent",
  idempotency: "none",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** See what a letter would be · `POST /v1/brevmaler/{brevmalkode}/forhaandsvisning` */
export const forhaandsvisBrevmal = {
  id: "forhaandsvisBrevmal",
  method: "POST",
  path: "/v1/brevmaler/{brevmalkode}/forhaandsvisning",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
  file: "text/html",
} as const satisfies ClientOperation;
