// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** Follow what happens · `GET /v1/hendelser` */
export const listHendelser = {
  id: "listHendelser",
  method: "GET",
  path: "/v1/hendelser",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;
