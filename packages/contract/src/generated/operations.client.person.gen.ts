// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** Find a person · `POST /v1/personer/soek` */
export const soekPersoner = {
  id: "soekPersoner",
  method: "POST",
  path: "/v1/personer/soek",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;
