// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List the messages of an own case · `GET /v1/meg/saker/{sakId}/meldinger` */
export const listMineMeldinger = {
  id: "listMineMeldinger",
  method: "GET",
  path: "/v1/meg/saker/{sakId}/meldinger",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Write to the municipality in an own case · `POST /v1/meg/saker/{sakId}/meldinger` */
export const sendMinMelding = {
  id: "sendMinMelding",
  method: "POST",
  path: "/v1/meg/saker/{sakId}/meldinger",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Mark messages from the municipality as read · `POST /v1/meg/saker/{sakId}/meldinger/lesing` */
export const merkMineMeldingerLest = {
  id: "merkMineMeldingerLest",
  method: "POST",
  path: "/v1/meg/saker/{sakId}/meldinger/lesing",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** List the messages of a case · `GET /v1/saker/{sakId}/meldinger` */
export const listMeldinger = {
  id: "listMeldinger",
  method: "GET",
  path: "/v1/saker/{sakId}/meldinger",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Write to the party · `POST /v1/saker/{sakId}/meldinger` */
export const sendMelding = {
  id: "sendMelding",
  method: "POST",
  path: "/v1/saker/{sakId}/meldinger",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Mark messages from the party as read · `POST /v1/saker/{sakId}/meldinger/lesing` */
export const merkMeldingerLest = {
  id: "merkMeldingerLest",
  method: "POST",
  path: "/v1/saker/{sakId}/meldinger/lesing",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;
