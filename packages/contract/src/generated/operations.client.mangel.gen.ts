// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List what the citizen has been asked for · `GET /v1/meg/saker/{sakId}/mangler` */
export const listMineMangler = {
  id: "listMineMangler",
  method: "GET",
  path: "/v1/meg/saker/{sakId}/mangler",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Answer what the municipality asked for · `POST /v1/meg/saker/{sakId}/mangler/{mangelId}/svar` */
export const svarPaaMangel = {
  id: "svarPaaMangel",
  method: "POST",
  path: "/v1/meg/saker/{sakId}/mangler/{mangelId}/svar",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** List what the party has been asked for · `GET /v1/saker/{sakId}/mangler` */
export const listMangler = {
  id: "listMangler",
  method: "GET",
  path: "/v1/saker/{sakId}/mangler",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Tell the party what is missing · `POST /v1/saker/{sakId}/mangler` */
export const meldMangler = {
  id: "meldMangler",
  method: "POST",
  path: "/v1/saker/{sakId}/mangler",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Give the party more time · `POST /v1/saker/{sakId}/mangler/{mangelId}/frist` */
export const forlengMangel = {
  id: "forlengMangel",
  method: "POST",
  path: "/v1/saker/{sakId}/mangler/{mangelId}/frist",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Ask for it no more · `POST /v1/saker/{sakId}/mangler/{mangelId}/trekking` */
export const trekkMangel = {
  id: "trekkMangel",
  method: "POST",
  path: "/v1/saker/{sakId}/mangler/{mangelId}/trekking",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;
