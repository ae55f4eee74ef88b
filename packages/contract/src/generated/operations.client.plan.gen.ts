// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** Read the own plan · `GET /v1/meg/plan` */
export const hentMinPlan = {
  id: "hentMinPlan",
  method: "GET",
  path: "/v1/meg/plan",
  retry: "safe",
  idempotency: "none",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Write the own plan · `PUT /v1/meg/plan` */
export const lagreMinPlan = {
  id: "lagreMinPlan",
  method: "PUT",
  path: "/v1/meg/plan",
  retry: "idempotent",
  idempotency: "none",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Delete the own plan · `DELETE /v1/meg/plan` */
export const slettMinPlan = {
  id: "slettMinPlan",
  method: "DELETE",
  path: "/v1/meg/plan",
  retry: "idempotent",
  idempotency: "none",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Share the own plan with a case · `POST /v1/meg/saker/{sakId}/plandeling` */
export const delMinPlan = {
  id: "delMinPlan",
  method: "POST",
  path: "/v1/meg/saker/{sakId}/plandeling",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Take the own plan back from a case · `POST /v1/meg/saker/{sakId}/plandeling/tilbaketrekking` */
export const trekkMinPlandeling = {
  id: "trekkMinPlandeling",
  method: "POST",
  path: "/v1/meg/saker/{sakId}/plandeling/tilbaketrekking",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Read the plan the party has shared with a case · `GET /v1/saker/{sakId}/plan` */
export const hentDeltPlan = {
  id: "hentDeltPlan",
  method: "GET",
  path: "/v1/saker/{sakId}/plan",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;
