// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List where a case has been sent · `GET /v1/saker/{sakId}/oversendinger` */
export const listOversendinger = {
  id: "listOversendinger",
  method: "GET",
  path: "/v1/saker/{sakId}/oversendinger",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Send a case to another unit · `POST /v1/saker/{sakId}/oversendinger` */
export const sendSakTilEnhet = {
  id: "sendSakTilEnhet",
  method: "POST",
  path: "/v1/saker/{sakId}/oversendinger",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** List the units of the municipality · `GET /v1/enheter` */
export const listEnheter = {
  id: "listEnheter",
  method: "GET",
  path: "/v1/enheter",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** List the cases that wait for the unit · `GET /v1/oversendinger` */
export const listTilMottak = {
  id: "listTilMottak",
  method: "GET",
  path: "/v1/oversendinger",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Acknowledge a case that was sent to the unit · `POST /v1/oversendinger/{oversendingId}/kvittering` */
export const kvitterOversending = {
  id: "kvitterOversending",
  method: "POST",
  path: "/v1/oversendinger/{oversendingId}/kvittering",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Return a case that was sent to the unit · `POST /v1/oversendinger/{oversendingId}/retur` */
export const returnerOversending = {
  id: "returnerOversending",
  method: "POST",
  path: "/v1/oversendinger/{oversendingId}/retur",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Withdraw a case that was sent · `POST /v1/oversendinger/{oversendingId}/tilbaketrekking` */
export const trekkOversending = {
  id: "trekkOversending",
  method: "POST",
  path: "/v1/oversendinger/{oversendingId}/tilbaketrekking",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;
