// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** Upload a spreadsheet of homes and try it out · `POST /v1/importer` */
export const opprettImport = {
  id: "opprettImport",
  method: "POST",
  path: "/v1/importer",
  retry: "idempotent",
  idempotency: "required",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Follow an import · `GET /v1/importer/{importId}` */
export const hentImport = {
  id: "hentImport",
  method: "GET",
  path: "/v1/importer/{importId}",
  retry: "safe",
  idempotency: "none",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** List the rows of an import · `GET /v1/importer/{importId}/rader` */
export const listImportrader = {
  id: "listImportrader",
  method: "GET",
  path: "/v1/importer/{importId}/rader",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Undo an import · `POST /v1/importer/{importId}/angring` */
export const angreImport = {
  id: "angreImport",
  method: "POST",
  path: "/v1/importer/{importId}/angring",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Carry the import out · `POST /v1/importer/{importId}/gjennomfoering` */
export const gjennomfoerImport = {
  id: "gjennomfoerImport",
  method: "POST",
  path: "/v1/importer/{importId}/gjennomfoering",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;
