// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List what is reported as wrong in the own home · `GET /v1/meg/leieforhold/{leieforholdId}/boligfeil` */
export const listMineBoligfeil = {
  id: "listMineBoligfeil",
  method: "GET",
  path: "/v1/meg/leieforhold/{leieforholdId}/boligfeil",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Report that something is wrong in the own home · `POST /v1/meg/leieforhold/{leieforholdId}/boligfeil` */
export const meldBoligfeil = {
  id: "meldBoligfeil",
  method: "POST",
  path: "/v1/meg/leieforhold/{leieforholdId}/boligfeil",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Add a picture of what is wrong in the own home · `POST /v1/meg/boligfeil/{boligfeilId}/bilder` */
export const opprettFeilbilde = {
  id: "opprettFeilbilde",
  method: "POST",
  path: "/v1/meg/boligfeil/{boligfeilId}/bilder",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Download a picture of what is wrong in the own home · `GET /v1/meg/boligfeil/{boligfeilId}/bilder/{feilbildeId}/innhold` */
export const lastNedMittFeilbilde = {
  id: "lastNedMittFeilbilde",
  method: "GET",
  path: "/v1/meg/boligfeil/{boligfeilId}/bilder/{feilbildeId}/innhold",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
  file: "application/octet-stream",
} as const satisfies ClientOperation;

/** Send the content of a picture of what is wrong · `PUT /v1/meg/boligfeil/{boligfeilId}/bilder/{feilbildeId}/innhold` */
export const lastOppFeilbilde = {
  id: "lastOppFeilbilde",
  method: "PUT",
  path: "/v1/meg/boligfeil/{boligfeilId}/bilder/{feilbildeId}/innhold",
  retry: "idempotent",
  idempotency: "none",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Download a picture of a fault · `GET /v1/boligfeil/{boligfeilId}/bilder/{feilbildeId}/innhold` */
export const lastNedFeilbilde = {
  id: "lastNedFeilbilde",
  method: "GET",
  path: "/v1/boligfeil/{boligfeilId}/bilder/{feilbildeId}/innhold",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
  file: "application/octet-stream",
} as const satisfies ClientOperation;

/** List that something is wrong in a home · `GET /v1/boliger/{boligId}/boligfeil` */
export const listBoligensfeil = {
  id: "listBoligensfeil",
  method: "GET",
  path: "/v1/boliger/{boligId}/boligfeil",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** List what tenants have reported · `GET /v1/boligfeil` */
export const listBoligfeil = {
  id: "listBoligfeil",
  method: "GET",
  path: "/v1/boligfeil",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Get one fault · `GET /v1/boligfeil/{boligfeilId}` */
export const hentBoligfeil = {
  id: "hentBoligfeil",
  method: "GET",
  path: "/v1/boligfeil/{boligfeilId}",
  retry: "safe",
  idempotency: "none",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Say what becomes of a fault · `POST /v1/boligfeil/{boligfeilId}/behandling` */
export const behandleBoligfeil = {
  id: "behandleBoligfeil",
  method: "POST",
  path: "/v1/boligfeil/{boligfeilId}/behandling",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;
