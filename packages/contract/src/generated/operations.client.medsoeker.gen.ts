// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** Read whether the co-applicant has answered · `GET /v1/soeknader/{soeknadId}/medsoeker` */
export const hentInvitasjon = {
  id: "hentInvitasjon",
  method: "GET",
  path: "/v1/soeknader/{soeknadId}/medsoeker",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Invite the co-applicant to answer for themselves · `POST /v1/soeknader/{soeknadId}/medsoeker` */
export const inviterMedsoeker = {
  id: "inviterMedsoeker",
  method: "POST",
  path: "/v1/soeknader/{soeknadId}/medsoeker",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** List who wants to apply together with the citizen · `GET /v1/meg/invitasjoner` */
export const listMineInvitasjoner = {
  id: "listMineInvitasjoner",
  method: "GET",
  path: "/v1/meg/invitasjoner",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Read an invitation and one's own part · `GET /v1/meg/invitasjoner/{medsoekerId}` */
export const hentMinInvitasjon = {
  id: "hentMinInvitasjon",
  method: "GET",
  path: "/v1/meg/invitasjoner/{medsoekerId}",
  retry: "safe",
  idempotency: "none",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Read the case one has applied in together with another · `GET /v1/meg/invitasjoner/{medsoekerId}/sak` */
export const hentFellesSak = {
  id: "hentFellesSak",
  method: "GET",
  path: "/v1/meg/invitasjoner/{medsoekerId}/sak",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Ask for the reasons of the decision as a co-applicant · `POST /v1/meg/invitasjoner/{medsoekerId}/begrunnelse` */
export const beOmBegrunnelse = {
  id: "beOmBegrunnelse",
  method: "POST",
  path: "/v1/meg/invitasjoner/{medsoekerId}/begrunnelse",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Save one's own part as it stands · `PUT /v1/meg/invitasjoner/{medsoekerId}/svar` */
export const lagreMedsoekersvar = {
  id: "lagreMedsoekersvar",
  method: "PUT",
  path: "/v1/meg/invitasjoner/{medsoekerId}/svar",
  retry: "idempotent",
  idempotency: "none",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Confirm one's own part · `POST /v1/meg/invitasjoner/{medsoekerId}/bekreftelse` */
export const bekreftMedsoeker = {
  id: "bekreftMedsoeker",
  method: "POST",
  path: "/v1/meg/invitasjoner/{medsoekerId}/bekreftelse",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Decline to apply together · `POST /v1/meg/invitasjoner/{medsoekerId}/avslag` */
export const avslaaMedsoeker = {
  id: "avslaaMedsoeker",
  method: "POST",
  path: "/v1/meg/invitasjoner/{medsoekerId}/avslag",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Read who applies with the party · `GET /v1/saker/{sakId}/medsoeker` */
export const hentSakensMedsoeker = {
  id: "hentSakensMedsoeker",
  method: "GET",
  path: "/v1/saker/{sakId}/medsoeker",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Write down that the co-applicant asks for the reasons · `POST /v1/saker/{sakId}/medsoeker/begrunnelseskrav` */
export const registrerBegrunnelseskrav = {
  id: "registrerBegrunnelseskrav",
  method: "POST",
  path: "/v1/saker/{sakId}/medsoeker/begrunnelseskrav",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Send the co-applicant the reasons they asked for · `POST /v1/saker/{sakId}/medsoeker/begrunnelse` */
export const sendBegrunnelse = {
  id: "sendBegrunnelse",
  method: "POST",
  path: "/v1/saker/{sakId}/medsoeker/begrunnelse",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;
