// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List the messages of the own tenancy · `GET /v1/meg/leieforhold/{leieforholdId}/meldinger` */
export const listMineLeiemeldinger = {
  id: "listMineLeiemeldinger",
  method: "GET",
  path: "/v1/meg/leieforhold/{leieforholdId}/meldinger",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Write to the municipality about the own tenancy · `POST /v1/meg/leieforhold/{leieforholdId}/meldinger` */
export const sendMinLeiemelding = {
  id: "sendMinLeiemelding",
  method: "POST",
  path: "/v1/meg/leieforhold/{leieforholdId}/meldinger",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Mark messages from the municipality as read · `POST /v1/meg/leieforhold/{leieforholdId}/meldinger/lesing` */
export const merkMineLeiemeldingerLest = {
  id: "merkMineLeiemeldingerLest",
  method: "POST",
  path: "/v1/meg/leieforhold/{leieforholdId}/meldinger/lesing",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** List the tenancies whose tenant waits for somebody to read · `GET /v1/leiemeldinger` */
export const listUlesteLeiemeldinger = {
  id: "listUlesteLeiemeldinger",
  method: "GET",
  path: "/v1/leiemeldinger",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** List the messages of a tenancy · `GET /v1/leieforhold/{leieforholdId}/meldinger` */
export const listLeiemeldinger = {
  id: "listLeiemeldinger",
  method: "GET",
  path: "/v1/leieforhold/{leieforholdId}/meldinger",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Write to the tenants · `POST /v1/leieforhold/{leieforholdId}/meldinger` */
export const sendLeiemelding = {
  id: "sendLeiemelding",
  method: "POST",
  path: "/v1/leieforhold/{leieforholdId}/meldinger",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Mark messages from the tenants as read · `POST /v1/leieforhold/{leieforholdId}/meldinger/lesing` */
export const merkLeiemeldingerLest = {
  id: "merkLeiemeldingerLest",
  method: "POST",
  path: "/v1/leieforhold/{leieforholdId}/meldinger/lesing",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;
