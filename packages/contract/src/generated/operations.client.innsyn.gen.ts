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
