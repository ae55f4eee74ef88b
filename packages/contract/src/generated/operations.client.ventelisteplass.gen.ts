// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** Tell whether a home is still needed · `POST /v1/meg/saker/{sakId}/behov` */
export const svarPaaBehov = {
  id: "svarPaaBehov",
  method: "POST",
  path: "/v1/meg/saker/{sakId}/behov",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** List the waiting list · `GET /v1/ventelisteplasser` */
export const listVentelisteplasser = {
  id: "listVentelisteplasser",
  method: "GET",
  path: "/v1/ventelisteplasser",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Read a place on the waiting list · `GET /v1/ventelisteplasser/{ventelisteplassId}` */
export const hentVentelisteplass = {
  id: "hentVentelisteplass",
  method: "GET",
  path: "/v1/ventelisteplasser/{ventelisteplassId}",
  retry: "safe",
  idempotency: "none",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Move somebody in the order · `POST /v1/ventelisteplasser/{ventelisteplassId}/prioritering` */
export const prioriterVentelisteplass = {
  id: "prioriterVentelisteplass",
  method: "POST",
  path: "/v1/ventelisteplasser/{ventelisteplassId}/prioritering",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Register what an applicant says of the need · `POST /v1/ventelisteplasser/{ventelisteplassId}/behov` */
export const registrerBehov = {
  id: "registrerBehov",
  method: "POST",
  path: "/v1/ventelisteplasser/{ventelisteplassId}/behov",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Pause a place on the waiting list · `POST /v1/ventelisteplasser/{ventelisteplassId}/pause` */
export const settVentelisteplassPaaPause = {
  id: "settVentelisteplassPaaPause",
  method: "POST",
  path: "/v1/ventelisteplasser/{ventelisteplassId}/pause",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Take up a paused place again · `POST /v1/ventelisteplasser/{ventelisteplassId}/gjenopptakelse` */
export const gjenopptaVentelisteplass = {
  id: "gjenopptaVentelisteplass",
  method: "POST",
  path: "/v1/ventelisteplasser/{ventelisteplassId}/gjenopptakelse",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** End a place on the waiting list · `POST /v1/ventelisteplasser/{ventelisteplassId}/bortfall` */
export const laVentelisteplassBortfalle = {
  id: "laVentelisteplassBortfalle",
  method: "POST",
  path: "/v1/ventelisteplasser/{ventelisteplassId}/bortfall",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;
