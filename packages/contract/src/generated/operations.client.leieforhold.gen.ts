// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List tenancies · `GET /v1/leieforhold` */
export const listLeieforhold = {
  id: "listLeieforhold",
  method: "GET",
  path: "/v1/leieforhold",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** List tenancies that are about to end, or have ended without anybody moving · `GET /v1/leieforhold/utloep` */
export const listUtloependeLeieforhold = {
  id: "listUtloependeLeieforhold",
  method: "GET",
  path: "/v1/leieforhold/utloep",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;
