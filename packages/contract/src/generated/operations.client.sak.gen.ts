// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** Search the cases · `POST /v1/saker/soek` */
export const soekSaker = {
  id: "soekSaker",
  method: "POST",
  path: "/v1/saker/soek",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Read a case · `GET /v1/saker/{sakId}` */
export const hentSak = {
  id: "hentSak",
  method: "GET",
  path: "/v1/saker/{sakId}",
  retry: "safe",
  idempotency: "none",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Read the application of a case · `GET /v1/saker/{sakId}/soeknad` */
export const hentSakensSoeknad = {
  id: "hentSakensSoeknad",
  method: "GET",
  path: "/v1/saker/{sakId}/soeknad",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Take the case · `POST /v1/saker/{sakId}/tildeling` */
export const taSaken = {
  id: "taSaken",
  method: "POST",
  path: "/v1/saker/{sakId}/tildeling",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Let the case wait for others · `POST /v1/saker/{sakId}/venting` */
export const ventPaaAndre = {
  id: "ventPaaAndre",
  method: "POST",
  path: "/v1/saker/{sakId}/venting",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Go on with a case that waits · `POST /v1/saker/{sakId}/gjenopptakelse` */
export const gjenopptaSak = {
  id: "gjenopptaSak",
  method: "POST",
  path: "/v1/saker/{sakId}/gjenopptakelse",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Register that the applicant withdraws · `POST /v1/saker/{sakId}/trekking` */
export const registrerTrekking = {
  id: "registrerTrekking",
  method: "POST",
  path: "/v1/saker/{sakId}/trekking",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Close the case · `POST /v1/saker/{sakId}/avslutning` */
export const avsluttSak = {
  id: "avsluttSak",
  method: "POST",
  path: "/v1/saker/{sakId}/avslutning",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;
