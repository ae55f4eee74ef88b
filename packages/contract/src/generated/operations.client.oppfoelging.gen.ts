// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** Read how the household of a case is followed up · `GET /v1/saker/{sakId}/oppfoelging` */
export const hentOppfoelging = {
  id: "hentOppfoelging",
  method: "GET",
  path: "/v1/saker/{sakId}/oppfoelging",
  retry: "safe",
  idempotency: "none",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Write how the household of a case is followed up · `PUT /v1/saker/{sakId}/oppfoelging` */
export const lagreOppfoelging = {
  id: "lagreOppfoelging",
  method: "PUT",
  path: "/v1/saker/{sakId}/oppfoelging",
  retry: "idempotent",
  idempotency: "none",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;
