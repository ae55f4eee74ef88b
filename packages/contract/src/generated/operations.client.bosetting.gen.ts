// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** Open the case of a refugee the municipality settles · `POST /v1/bosettinger` */
export const registrerBosetting = {
  id: "registrerBosetting",
  method: "POST",
  path: "/v1/bosettinger",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;
