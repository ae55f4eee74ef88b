// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** Read what is deleted when, and why the rest is kept · `GET /v1/oppbevaring` */
export const hentOppbevaring = {
  id: "hentOppbevaring",
  method: "GET",
  path: "/v1/oppbevaring",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** List the cases that were handed over and are here no more · `GET /v1/oppbevaring/avleverte` */
export const listAvleverteSaker = {
  id: "listAvleverteSaker",
  method: "GET",
  path: "/v1/oppbevaring/avleverte",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** List what was deleted, and by which rule · `GET /v1/oppbevaring/kjoeringer` */
export const listOppbevaringskjoeringer = {
  id: "listOppbevaringskjoeringer",
  method: "GET",
  path: "/v1/oppbevaring/kjoeringer",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;
