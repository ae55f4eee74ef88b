// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** Read the rules of the municipality in plain Norwegian · `GET /v1/regelverk` */
export const hentRegelverk = {
  id: "hentRegelverk",
  method: "GET",
  path: "/v1/regelverk",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;
