// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** Read what is in place before the municipality goes live · `GET /v1/innfoeringspunkter` */
export const hentInnfoeringsstatus = {
  id: "hentInnfoeringsstatus",
  method: "GET",
  path: "/v1/innfoeringspunkter",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Read one point · `GET /v1/innfoeringspunkter/{innfoeringskode}` */
export const hentInnfoeringspunkt = {
  id: "hentInnfoeringspunkt",
  method: "GET",
  path: "/v1/innfoeringspunkter/{innfoeringskode}",
  retry: "safe",
  idempotency: "none",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Say how far a point has come · `PUT /v1/innfoeringspunkter/{innfoeringskode}` */
export const lagreInnfoeringspunkt = {
  id: "lagreInnfoeringspunkt",
  method: "PUT",
  path: "/v1/innfoeringspunkter/{innfoeringskode}",
  retry: "idempotent",
  idempotency: "none",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** List what has been said of a point · `GET /v1/innfoeringspunkter/{innfoeringskode}/versjoner` */
export const listInnfoeringspunktversjoner = {
  id: "listInnfoeringspunktversjoner",
  method: "GET",
  path: "/v1/innfoeringspunkter/{innfoeringskode}/versjoner",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Look into a point · `POST /v1/innfoeringspunkter/{kontrollkode}/kontroll` */
export const kontrollerInnfoeringspunkt = {
  id: "kontrollerInnfoeringspunkt",
  method: "POST",
  path: "/v1/innfoeringspunkter/{kontrollkode}/kontroll",
  retry: "idempotent",
  idempotency: "required",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** List which registers may be asked · `GET /v1/registeradganger` */
export const listRegisteradganger = {
  id: "listRegisteradganger",
  method: "GET",
  path: "/v1/registeradganger",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;
