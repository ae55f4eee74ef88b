// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List enquiries · `GET /v1/henvendelser` */
export const listHenvendelser = {
  id: "listHenvendelser",
  method: "GET",
  path: "/v1/henvendelser",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Write down an enquiry · `POST /v1/henvendelser` */
export const registrerHenvendelse = {
  id: "registrerHenvendelse",
  method: "POST",
  path: "/v1/henvendelser",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Read an enquiry · `GET /v1/henvendelser/{henvendelseId}` */
export const hentHenvendelse = {
  id: "hentHenvendelse",
  method: "GET",
  path: "/v1/henvendelser/{henvendelseId}",
  retry: "safe",
  idempotency: "none",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Answer an enquiry · `POST /v1/henvendelser/{henvendelseId}/avgjoerelse` */
export const avgjoerHenvendelse = {
  id: "avgjoerHenvendelse",
  method: "POST",
  path: "/v1/henvendelser/{henvendelseId}/avgjoerelse",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;
