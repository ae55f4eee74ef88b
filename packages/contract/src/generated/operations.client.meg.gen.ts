// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** Read what Folkeregisteret says about the citizen · `GET /v1/meg/innbygger` */
export const hentInnbygger = {
  id: "hentInnbygger",
  method: "GET",
  path: "/v1/meg/innbygger",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Read who the employee is here · `GET /v1/meg/ansatt` */
export const hentAnsatt = {
  id: "hentAnsatt",
  method: "GET",
  path: "/v1/meg/ansatt",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Read everything the municipality has about the citizen · `GET /v1/meg/opplysninger` */
export const hentMineOpplysninger = {
  id: "hentMineOpplysninger",
  method: "GET",
  path: "/v1/meg/opplysninger",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Read what registers have told about the citizen · `GET /v1/meg/registeropplysninger` */
export const listMineRegisteropplysninger = {
  id: "listMineRegisteropplysninger",
  method: "GET",
  path: "/v1/meg/registeropplysninger",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Say what one means about what registers have told · `POST /v1/meg/registeropplysninger/{innhentingId}/kommentarer` */
export const kommenterRegisteropplysninger = {
  id: "kommenterRegisteropplysninger",
  method: "POST",
  path: "/v1/meg/registeropplysninger/{innhentingId}/kommentarer",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** List the citizen's own cases · `GET /v1/meg/saker` */
export const listMineSaker = {
  id: "listMineSaker",
  method: "GET",
  path: "/v1/meg/saker",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Read one of the citizen's own cases · `GET /v1/meg/saker/{sakId}` */
export const hentMinSak = {
  id: "hentMinSak",
  method: "GET",
  path: "/v1/meg/saker/{sakId}",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;
