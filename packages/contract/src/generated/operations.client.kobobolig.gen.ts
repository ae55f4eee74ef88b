// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** Add a home, as Kobo's own Bolig API does · `POST /v1/kobobolig` */
export const opprettKobobolig = {
  id: "opprettKobobolig",
  method: "POST",
  path: "/v1/kobobolig",
  retry: "idempotent",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Read a home, as Kobo's own Bolig API does · `GET /v1/kobobolig/{koboboligId}` */
export const hentKobobolig = {
  id: "hentKobobolig",
  method: "GET",
  path: "/v1/kobobolig/{koboboligId}",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Change a home, as Kobo's own Bolig API does · `PUT /v1/kobobolig/{koboboligId}` */
export const endreKobobolig = {
  id: "endreKobobolig",
  method: "PUT",
  path: "/v1/kobobolig/{koboboligId}",
  retry: "idempotent",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Remove a home, as Kobo's own Bolig API does · `DELETE /v1/kobobolig/{koboboligId}` */
export const slettKobobolig = {
  id: "slettKobobolig",
  method: "DELETE",
  path: "/v1/kobobolig/{koboboligId}",
  retry: "idempotent",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;
