// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List what value added tax can be compensated for homes in a period · `GET /v1/mvavurderinger` */
export const listMvavurderinger = {
  id: "listMvavurderinger",
  method: "GET",
  path: "/v1/mvavurderinger",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Download what value added tax can be compensated in a period · `GET /v1/mvavurderinger/fil` */
export const hentMvafil = {
  id: "hentMvafil",
  method: "GET",
  path: "/v1/mvavurderinger/fil",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
  file: "application/octet-stream",
} as const satisfies ClientOperation;
