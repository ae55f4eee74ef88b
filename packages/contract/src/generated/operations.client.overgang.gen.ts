// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List the vulnerable transitions of a case · `GET /v1/saker/{sakId}/overganger` */
export const listOverganger = {
  id: "listOverganger",
  method: "GET",
  path: "/v1/saker/{sakId}/overganger",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Register a vulnerable transition and the task before it · `POST /v1/saker/{sakId}/overganger` */
export const registrerOvergang = {
  id: "registrerOvergang",
  method: "POST",
  path: "/v1/saker/{sakId}/overganger",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Register that a vulnerable transition will not come · `POST /v1/saker/{sakId}/overganger/{overgangId}/bortfall` */
export const laOvergangBortfalle = {
  id: "laOvergangBortfalle",
  method: "POST",
  path: "/v1/saker/{sakId}/overganger/{overgangId}/bortfall",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;
