// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** Read what the municipality has set · `GET /v1/innstillinger` */
export const hentInnstillinger = {
  id: "hentInnstillinger",
  method: "GET",
  path: "/v1/innstillinger",
  retry: "safe",
  idempotency: "none",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Set what holds in the municipality · `PUT /v1/innstillinger` */
export const lagreInnstillinger = {
  id: "lagreInnstillinger",
  method: "PUT",
  path: "/v1/innstillinger",
  retry: "idempotent",
  idempotency: "none",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** List the units the municipality has set up · `GET /v1/innstillinger/enheter` */
export const listEnhetsinnstillinger = {
  id: "listEnhetsinnstillinger",
  method: "GET",
  path: "/v1/innstillinger/enheter",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Set up a unit · `POST /v1/innstillinger/enheter` */
export const opprettEnhet = {
  id: "opprettEnhet",
  method: "POST",
  path: "/v1/innstillinger/enheter",
  retry: "idempotent",
  idempotency: "required",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Read a unit · `GET /v1/innstillinger/enheter/{enhetskode}` */
export const hentEnhet = {
  id: "hentEnhet",
  method: "GET",
  path: "/v1/innstillinger/enheter/{enhetskode}",
  retry: "safe",
  idempotency: "none",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Rename a unit, or take it out of use · `PUT /v1/innstillinger/enheter/{enhetskode}` */
export const lagreEnhet = {
  id: "lagreEnhet",
  method: "PUT",
  path: "/v1/innstillinger/enheter/{enhetskode}",
  retry: "idempotent",
  idempotency: "none",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** List what the municipality has set, version by version · `GET /v1/innstillinger/versjoner` */
export const listInnstillingsversjoner = {
  id: "listInnstillingsversjoner",
  method: "GET",
  path: "/v1/innstillinger/versjoner",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;
