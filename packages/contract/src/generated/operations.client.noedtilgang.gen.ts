// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List the cases that were opened in an emergency · `GET /v1/noedtilganger` */
export const listNoedtilganger = {
  id: "listNoedtilganger",
  method: "GET",
  path: "/v1/noedtilganger",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Open a case of another unit in an emergency · `POST /v1/noedtilganger` */
export const aapneNoedtilgang = {
  id: "aapneNoedtilgang",
  method: "POST",
  path: "/v1/noedtilganger",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** End an access that was opened in an emergency · `POST /v1/noedtilganger/{noedtilgangId}/avslutning` */
export const avsluttNoedtilgang = {
  id: "avsluttNoedtilgang",
  method: "POST",
  path: "/v1/noedtilganger/{noedtilgangId}/avslutning",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Review an access that was opened in an emergency · `POST /v1/noedtilganger/{noedtilgangId}/kontroll` */
export const kontrollerNoedtilgang = {
  id: "kontrollerNoedtilgang",
  method: "POST",
  path: "/v1/noedtilganger/{noedtilgangId}/kontroll",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** List who has opened a case in an emergency · `GET /v1/saker/{sakId}/noedtilganger` */
export const listSakensNoedtilganger = {
  id: "listSakensNoedtilganger",
  method: "GET",
  path: "/v1/saker/{sakId}/noedtilganger",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;
