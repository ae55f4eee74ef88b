// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List the reservations of a home · `GET /v1/boliger/{boligId}/reservasjoner` */
export const listReservasjoner = {
  id: "listReservasjoner",
  method: "GET",
  path: "/v1/boliger/{boligId}/reservasjoner",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Hold a home back · `POST /v1/boliger/{boligId}/reservasjoner` */
export const opprettReservasjon = {
  id: "opprettReservasjon",
  method: "POST",
  path: "/v1/boliger/{boligId}/reservasjoner",
  retry: "idempotent",
  idempotency: "required",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Let a home go that is held back · `POST /v1/boliger/{boligId}/reservasjoner/{reservasjonId}/oppheving` */
export const opphevReservasjon = {
  id: "opphevReservasjon",
  method: "POST",
  path: "/v1/boliger/{boligId}/reservasjoner/{reservasjonId}/oppheving",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** List the reservations made for a case · `GET /v1/saker/{sakId}/reservasjoner` */
export const listSakensReservasjoner = {
  id: "listSakensReservasjoner",
  method: "GET",
  path: "/v1/saker/{sakId}/reservasjoner",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Hold a home back for a case · `POST /v1/saker/{sakId}/reservasjoner` */
export const opprettSakensReservasjon = {
  id: "opprettSakensReservasjon",
  method: "POST",
  path: "/v1/saker/{sakId}/reservasjoner",
  retry: "idempotent",
  idempotency: "required",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Let a home go that is held back for a case · `POST /v1/saker/{sakId}/reservasjoner/{reservasjonId}/oppheving` */
export const opphevSakensReservasjon = {
  id: "opphevSakensReservasjon",
  method: "POST",
  path: "/v1/saker/{sakId}/reservasjoner/{reservasjonId}/oppheving",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;
