// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** Read what the municipality offers · `GET /v1/kommune` */
export const hentKommune = {
  id: "hentKommune",
  method: "GET",
  path: "/v1/kommune",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;
