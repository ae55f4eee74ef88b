// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List how long homes stand empty, why, and the rent that is lost · `GET /v1/tomgang` */
export const listTomgang = {
  id: "listTomgang",
  method: "GET",
  path: "/v1/tomgang",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;
