// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List subscriptions · `GET /v1/webhooker` */
export const listWebhooker = {
  id: "listWebhooker",
  method: "GET",
  path: "/v1/webhooker",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Subscribe to events · `POST /v1/webhooker` */
export const opprettWebhook = {
  id: "opprettWebhook",
  method: "POST",
  path: "/v1/webhooker",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Read a subscription · `GET /v1/webhooker/{webhookId}` */
export const hentWebhook = {
  id: "hentWebhook",
  method: "GET",
  path: "/v1/webhooker/{webhookId}",
  retry: "safe",
  idempotency: "none",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Change a subscription · `PUT /v1/webhooker/{webhookId}` */
export const endreWebhook = {
  id: "endreWebhook",
  method: "PUT",
  path: "/v1/webhooker/{webhookId}",
  retry: "idempotent",
  idempotency: "none",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** End a subscription · `DELETE /v1/webhooker/{webhookId}` */
export const slettWebhook = {
  id: "slettWebhook",
  method: "DELETE",
  path: "/v1/webhooker/{webhookId}",
  retry: "idempotent",
  idempotency: "none",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Replace the secret · `POST /v1/webhooker/{webhookId}/hemmeligheter` */
export const byttWebhookhemmelighet = {
  id: "byttWebhookhemmelighet",
  method: "POST",
  path: "/v1/webhooker/{webhookId}/hemmeligheter",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** See what was sent · `GET /v1/webhooker/{webhookId}/leveranser` */
export const listWebhookleveranser = {
  id: "listWebhookleveranser",
  method: "GET",
  path: "/v1/webhooker/{webhookId}/leveranser",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Send again what was given up · `POST /v1/webhooker/{webhookId}/gjensending` */
export const gjensendWebhook = {
  id: "gjensendWebhook",
  method: "POST",
  path: "/v1/webhooker/{webhookId}/gjensending",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;
