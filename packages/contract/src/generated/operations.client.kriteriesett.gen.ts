// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List what the municipality has decided, version by version · `GET /v1/kriteriesett` */
export const listKriteriesett = {
  id: "listKriteriesett",
  method: "GET",
  path: "/v1/kriteriesett",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Register what the municipality has decided · `POST /v1/kriteriesett` */
export const opprettKriteriesett = {
  id: "opprettKriteriesett",
  method: "POST",
  path: "/v1/kriteriesett",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Read what the municipality has decided · `GET /v1/kriteriesett/gjeldende` */
export const hentGjeldendeKriteriesett = {
  id: "hentGjeldendeKriteriesett",
  method: "GET",
  path: "/v1/kriteriesett/gjeldende",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Hold a case against what the municipality has decided · `GET /v1/saker/{sakId}/kriterier` */
export const hentSakensKriterier = {
  id: "hentSakensKriterier",
  method: "GET",
  path: "/v1/saker/{sakId}/kriterier",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Ask Folkeregisteret where the applicant has lived · `POST /v1/saker/{sakId}/bosteder/innhentinger` */
export const innhentBosteder = {
  id: "innhentBosteder",
  method: "POST",
  path: "/v1/saker/{sakId}/bosteder/innhentinger",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;
