// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List the pictures of a home · `GET /v1/boliger/{boligId}/bilder` */
export const listBoligbilder = {
  id: "listBoligbilder",
  method: "GET",
  path: "/v1/boliger/{boligId}/bilder",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Add a picture to a home · `POST /v1/boliger/{boligId}/bilder` */
export const opprettBoligbilde = {
  id: "opprettBoligbilde",
  method: "POST",
  path: "/v1/boliger/{boligId}/bilder",
  retry: "idempotent",
  idempotency: "required",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Change what is said of a picture, or where it stands · `PUT /v1/boliger/{boligId}/bilder/{bildeId}` */
export const endreBoligbilde = {
  id: "endreBoligbilde",
  method: "PUT",
  path: "/v1/boliger/{boligId}/bilder/{bildeId}",
  retry: "idempotent",
  idempotency: "none",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Take a picture away · `DELETE /v1/boliger/{boligId}/bilder/{bildeId}` */
export const slettBoligbilde = {
  id: "slettBoligbilde",
  method: "DELETE",
  path: "/v1/boliger/{boligId}/bilder/{bildeId}",
  retry: "idempotent",
  idempotency: "none",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Download a picture of a home · `GET /v1/boliger/{boligId}/bilder/{bildeId}/innhold` */
export const lastNedBoligbilde = {
  id: "lastNedBoligbilde",
  method: "GET",
  path: "/v1/boliger/{boligId}/bilder/{bildeId}/innhold",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
  file: "application/octet-stream",
} as const satisfies ClientOperation;

/** Send the content of a picture · `PUT /v1/boliger/{boligId}/bilder/{bildeId}/innhold` */
export const lastOppBoligbilde = {
  id: "lastOppBoligbilde",
  method: "PUT",
  path: "/v1/boliger/{boligId}/bilder/{bildeId}/innhold",
  retry: "idempotent",
  idempotency: "none",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** List the pictures of a home one is offered · `GET /v1/meg/tilbud/{tilbudId}/bilder` */
export const listTilbudsbilder = {
  id: "listTilbudsbilder",
  method: "GET",
  path: "/v1/meg/tilbud/{tilbudId}/bilder",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Download a picture of a home one is offered · `GET /v1/meg/tilbud/{tilbudId}/bilder/{bildeId}/innhold` */
export const lastNedTilbudsbilde = {
  id: "lastNedTilbudsbilde",
  method: "GET",
  path: "/v1/meg/tilbud/{tilbudId}/bilder/{bildeId}/innhold",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
  file: "application/octet-stream",
} as const satisfies ClientOperation;
