// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List documents on their way to the archive · `GET /v1/arkivleveringer` */
export const listArkivleveringer = {
  id: "listArkivleveringer",
  method: "GET",
  path: "/v1/arkivleveringer",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Read how far a document has come to the archive · `GET /v1/saker/{sakId}/dokumenter/{dokumentId}/arkivlevering` */
export const hentArkivlevering = {
  id: "hentArkivlevering",
  method: "GET",
  path: "/v1/saker/{sakId}/dokumenter/{dokumentId}/arkivlevering",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Hand a document over to the archive again · `POST /v1/saker/{sakId}/dokumenter/{dokumentId}/arkivlevering/send` */
export const sendTilArkivIgjen = {
  id: "sendTilArkivIgjen",
  method: "POST",
  path: "/v1/saker/{sakId}/dokumenter/{dokumentId}/arkivlevering/send",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Mark a document as archived by hand · `POST /v1/saker/{sakId}/dokumenter/{dokumentId}/arkivlevering/manuelt` */
export const merkManueltArkivert = {
  id: "merkManueltArkivert",
  method: "POST",
  path: "/v1/saker/{sakId}/dokumenter/{dokumentId}/arkivlevering/manuelt",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Download the archive sheet of a document · `GET /v1/saker/{sakId}/dokumenter/{dokumentId}/arkivskjema` */
export const lastNedArkivskjema = {
  id: "lastNedArkivskjema",
  method: "GET",
  path: "/v1/saker/{sakId}/dokumenter/{dokumentId}/arkivskjema",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
  file: "application/pdf",
} as const satisfies ClientOperation;
