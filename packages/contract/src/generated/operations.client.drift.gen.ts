// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** Ask whether the service is ready · `GET /v1/status` */
export const hentStatus = {
  id: "hentStatus",
  method: "GET",
  path: "/v1/status",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Read what this server can do · `GET /v1/capabilities` */
export const hentKapabiliteter = {
  id: "hentKapabiliteter",
  method: "GET",
  path: "/v1/capabilities",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;
