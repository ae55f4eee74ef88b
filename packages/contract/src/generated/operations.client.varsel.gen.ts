// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** Get how one is told of the letters in an own case · `GET /v1/meg/saker/{sakId}/varsling` */
export const hentMittVarslingsvalg = {
  id: "hentMittVarslingsvalg",
  method: "GET",
  path: "/v1/meg/saker/{sakId}/varsling",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Choose how one is told of the letters in an own case · `POST /v1/meg/saker/{sakId}/varsling` */
export const velgMinVarsling = {
  id: "velgMinVarsling",
  method: "POST",
  path: "/v1/meg/saker/{sakId}/varsling",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** List letters that are to be posted · `GET /v1/papirbrev` */
export const listPapirbrev = {
  id: "listPapirbrev",
  method: "GET",
  path: "/v1/papirbrev",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** List how the party was told of the letters of a case, and of what else was new to them · `GET /v1/saker/{sakId}/varsler` */
export const listVarsler = {
  id: "listVarsler",
  method: "GET",
  path: "/v1/saker/{sakId}/varsler",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Write down that a letter was posted · `POST /v1/saker/{sakId}/varsler/{varselId}/papirsending` */
export const registrerPapirsending = {
  id: "registrerPapirsending",
  method: "POST",
  path: "/v1/saker/{sakId}/varsler/{varselId}/papirsending",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;
