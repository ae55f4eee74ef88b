// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List the attachments of an own case · `GET /v1/meg/saker/{sakId}/vedlegg` */
export const listVedleggIMinSak = {
  id: "listVedleggIMinSak",
  method: "GET",
  path: "/v1/meg/saker/{sakId}/vedlegg",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Add an attachment to an own case · `POST /v1/meg/saker/{sakId}/vedlegg` */
export const opprettEttersending = {
  id: "opprettEttersending",
  method: "POST",
  path: "/v1/meg/saker/{sakId}/vedlegg",
  retry: "idempotent",
  idempotency: "required",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Read an own attachment · `GET /v1/meg/vedlegg/{vedleggId}` */
export const hentMittVedlegg = {
  id: "hentMittVedlegg",
  method: "GET",
  path: "/v1/meg/vedlegg/{vedleggId}",
  retry: "safe",
  idempotency: "none",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Take an own attachment away · `DELETE /v1/meg/vedlegg/{vedleggId}` */
export const slettMittVedlegg = {
  id: "slettMittVedlegg",
  method: "DELETE",
  path: "/v1/meg/vedlegg/{vedleggId}",
  retry: "idempotent",
  idempotency: "none",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Send a part of the content of an own attachment · `PUT /v1/meg/vedlegg/{vedleggId}/deler` */
export const sendDelAvMittVedlegg = {
  id: "sendDelAvMittVedlegg",
  method: "PUT",
  path: "/v1/meg/vedlegg/{vedleggId}/deler",
  retry: "idempotent",
  idempotency: "none",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Download an attachment of one's own or for one to read · `GET /v1/meg/vedlegg/{vedleggId}/innhold` */
export const lastNedMittVedlegg = {
  id: "lastNedMittVedlegg",
  method: "GET",
  path: "/v1/meg/vedlegg/{vedleggId}/innhold",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
  file: "application/octet-stream",
} as const satisfies ClientOperation;

/** Send the content of an own attachment · `PUT /v1/meg/vedlegg/{vedleggId}/innhold` */
export const lastOppMittVedlegg = {
  id: "lastOppMittVedlegg",
  method: "PUT",
  path: "/v1/meg/vedlegg/{vedleggId}/innhold",
  retry: "idempotent",
  idempotency: "none",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** List the attachments of an own application · `GET /v1/soeknader/{soeknadId}/vedlegg` */
export const listMineVedlegg = {
  id: "listMineVedlegg",
  method: "GET",
  path: "/v1/soeknader/{soeknadId}/vedlegg",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Add an attachment to an own draft · `POST /v1/soeknader/{soeknadId}/vedlegg` */
export const opprettMittVedlegg = {
  id: "opprettMittVedlegg",
  method: "POST",
  path: "/v1/soeknader/{soeknadId}/vedlegg",
  retry: "idempotent",
  idempotency: "required",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** List the attachments of a case · `GET /v1/saker/{sakId}/vedlegg` */
export const listVedlegg = {
  id: "listVedlegg",
  method: "GET",
  path: "/v1/saker/{sakId}/vedlegg",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Add an attachment to a case · `POST /v1/saker/{sakId}/vedlegg` */
export const opprettVedlegg = {
  id: "opprettVedlegg",
  method: "POST",
  path: "/v1/saker/{sakId}/vedlegg",
  retry: "idempotent",
  idempotency: "required",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Download an attachment of a case · `GET /v1/saker/{sakId}/vedlegg/{vedleggId}/innhold` */
export const lastNedVedlegg = {
  id: "lastNedVedlegg",
  method: "GET",
  path: "/v1/saker/{sakId}/vedlegg/{vedleggId}/innhold",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
  file: "application/octet-stream",
} as const satisfies ClientOperation;

/** Send the content of an attachment to a case · `PUT /v1/saker/{sakId}/vedlegg/{vedleggId}/innhold` */
export const lastOppVedlegg = {
  id: "lastOppVedlegg",
  method: "PUT",
  path: "/v1/saker/{sakId}/vedlegg/{vedleggId}/innhold",
  retry: "idempotent",
  idempotency: "none",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;
