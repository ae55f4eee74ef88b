// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** Read the lookup log · `GET /v1/innsynslogg` */
export const listInnsyn = {
  id: "listInnsyn",
  method: "GET",
  path: "/v1/innsynslogg",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Search the lookup log · `POST /v1/innsynslogg/soek` */
export const soekInnsyn = {
  id: "soekInnsyn",
  method: "POST",
  path: "/v1/innsynslogg/soek",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Download the lookup log for a spreadsheet · `POST /v1/innsynslogg/eksport` */
export const eksporterInnsyn = {
  id: "eksporterInnsyn",
  method: "POST",
  path: "/v1/innsynslogg/eksport",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
  file: "application/octet-stream",
} as const satisfies ClientOperation;

/** See whether the audit log is whole · `GET /v1/innsynslogg/kjede` */
export const hentRevisjonskjede = {
  id: "hentRevisjonskjede",
  method: "GET",
  path: "/v1/innsynslogg/kjede",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;
