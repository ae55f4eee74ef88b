// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List what the citizen has asked to see of an own case · `GET /v1/meg/saker/{sakId}/innsynskrav` */
export const listMineInnsynskrav = {
  id: "listMineInnsynskrav",
  method: "GET",
  path: "/v1/meg/saker/{sakId}/innsynskrav",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Ask to see the documents of an own case · `POST /v1/meg/saker/{sakId}/innsynskrav` */
export const beOmInnsyn = {
  id: "beOmInnsyn",
  method: "POST",
  path: "/v1/meg/saker/{sakId}/innsynskrav",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Download a document one was given to see · `GET /v1/meg/saker/{sakId}/innsynskrav/{innsynskravId}/dokumenter/{dokumentId}` */
export const lastNedInnsynsdokument = {
  id: "lastNedInnsynsdokument",
  method: "GET",
  path: "/v1/meg/saker/{sakId}/innsynskrav/{innsynskravId}/dokumenter/{dokumentId}",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
  file: "application/pdf",
} as const satisfies ClientOperation;

/** List what one has asked to see as a co-applicant · `GET /v1/meg/invitasjoner/{medsoekerId}/innsynskrav` */
export const listMineMedsoekerinnsynskrav = {
  id: "listMineMedsoekerinnsynskrav",
  method: "GET",
  path: "/v1/meg/invitasjoner/{medsoekerId}/innsynskrav",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Ask to see the case as a co-applicant · `POST /v1/meg/invitasjoner/{medsoekerId}/innsynskrav` */
export const beOmMedsoekerinnsyn = {
  id: "beOmMedsoekerinnsyn",
  method: "POST",
  path: "/v1/meg/invitasjoner/{medsoekerId}/innsynskrav",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Download a document one was given to see as a co-applicant · `GET /v1/meg/invitasjoner/{medsoekerId}/innsynskrav/{innsynskravId}/dokumenter/{dokumentId}` */
export const lastNedMedsoekerinnsynsdokument = {
  id: "lastNedMedsoekerinnsynsdokument",
  method: "GET",
  path: "/v1/meg/invitasjoner/{medsoekerId}/innsynskrav/{innsynskravId}/dokumenter/{dokumentId}",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
  file: "application/pdf",
} as const satisfies ClientOperation;

/** List what the party has asked to see · `GET /v1/saker/{sakId}/innsynskrav` */
export const listInnsynskrav = {
  id: "listInnsynskrav",
  method: "GET",
  path: "/v1/saker/{sakId}/innsynskrav",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Write down what the party asks to see · `POST /v1/saker/{sakId}/innsynskrav` */
export const registrerInnsynskrav = {
  id: "registrerInnsynskrav",
  method: "POST",
  path: "/v1/saker/{sakId}/innsynskrav",
  retry: "idempotent",
  idempotency: "required",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Answer what the party asked to see · `POST /v1/saker/{sakId}/innsynskrav/{innsynskravId}/svar` */
export const besvarInnsynskrav = {
  id: "besvarInnsynskrav",
  method: "POST",
  path: "/v1/saker/{sakId}/innsynskrav/{innsynskravId}/svar",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;
