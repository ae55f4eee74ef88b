// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List homes that lack what is asked of every home · `GET /v1/boligmangler` */
export const listBoligmangler = {
  id: "listBoligmangler",
  method: "GET",
  path: "/v1/boligmangler",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Download homes for a spreadsheet · `POST /v1/boliger/eksport` */
export const eksporterBoliger = {
  id: "eksporterBoliger",
  method: "POST",
  path: "/v1/boliger/eksport",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
  file: "application/octet-stream",
} as const satisfies ClientOperation;
