// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List the complaints of an own case · `GET /v1/meg/saker/{sakId}/klager` */
export const listMineKlager = {
  id: "listMineKlager",
  method: "GET",
  path: "/v1/meg/saker/{sakId}/klager",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Complain about the decision of an own case · `POST /v1/meg/saker/{sakId}/klager` */
export const sendKlage = {
  id: "sendKlage",
  method: "POST",
  path: "/v1/meg/saker/{sakId}/klager",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Withdraw an own complaint · `POST /v1/meg/klager/{klageId}/trekking` */
export const trekkMinKlage = {
  id: "trekkMinKlage",
  method: "POST",
  path: "/v1/meg/klager/{klageId}/trekking",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** List the complaints one has made as a co-applicant · `GET /v1/meg/invitasjoner/{medsoekerId}/klager` */
export const listMineMedsoekerklager = {
  id: "listMineMedsoekerklager",
  method: "GET",
  path: "/v1/meg/invitasjoner/{medsoekerId}/klager",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Complain as a co-applicant · `POST /v1/meg/invitasjoner/{medsoekerId}/klager` */
export const sendMedsoekerklage = {
  id: "sendMedsoekerklage",
  method: "POST",
  path: "/v1/meg/invitasjoner/{medsoekerId}/klager",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** List the complaints of a case · `GET /v1/saker/{sakId}/klager` */
export const listSakensKlager = {
  id: "listSakensKlager",
  method: "GET",
  path: "/v1/saker/{sakId}/klager",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Write down a complaint · `POST /v1/saker/{sakId}/klager` */
export const registrerKlage = {
  id: "registrerKlage",
  method: "POST",
  path: "/v1/saker/{sakId}/klager",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** List complaints · `GET /v1/klager` */
export const listKlager = {
  id: "listKlager",
  method: "GET",
  path: "/v1/klager",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Read a complaint · `GET /v1/klager/{klageId}` */
export const hentKlage = {
  id: "hentKlage",
  method: "GET",
  path: "/v1/klager/{klageId}",
  retry: "safe",
  idempotency: "none",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Read the case of a complaint · `GET /v1/klager/{klageId}/sak` */
export const hentKlagesak = {
  id: "hentKlagesak",
  method: "GET",
  path: "/v1/klager/{klageId}/sak",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Download an attachment of the case of a complaint · `GET /v1/klager/{klageId}/vedlegg/{vedleggId}/innhold` */
export const lastNedKlagevedlegg = {
  id: "lastNedKlagevedlegg",
  method: "GET",
  path: "/v1/klager/{klageId}/vedlegg/{vedleggId}/innhold",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
  file: "application/octet-stream",
} as const satisfies ClientOperation;

/** Take a complaint · `POST /v1/klager/{klageId}/tildeling` */
export const taKlagen = {
  id: "taKlagen",
  method: "POST",
  path: "/v1/klager/{klageId}/tildeling",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Say whether a complaint can be heard · `POST /v1/klager/{klageId}/formkontroll` */
export const kontrollerKlage = {
  id: "kontrollerKlage",
  method: "POST",
  path: "/v1/klager/{klageId}/formkontroll",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Assess a complaint that came too late · `POST /v1/klager/{klageId}/oversitting` */
export const vurderOversitting = {
  id: "vurderOversitting",
  method: "POST",
  path: "/v1/klager/{klageId}/oversitting",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Answer whether the decision is put off · `POST /v1/klager/{klageId}/utsettelse` */
export const svarUtsettelse = {
  id: "svarUtsettelse",
  method: "POST",
  path: "/v1/klager/{klageId}/utsettelse",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Give the municipality’s own answer · `POST /v1/klager/{klageId}/behandling` */
export const behandleKlage = {
  id: "behandleKlage",
  method: "POST",
  path: "/v1/klager/{klageId}/behandling",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Register what whoever hears it answered · `POST /v1/klager/{klageId}/utfall` */
export const registrerKlageutfall = {
  id: "registrerKlageutfall",
  method: "POST",
  path: "/v1/klager/{klageId}/utfall",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Register that the party withdraws · `POST /v1/klager/{klageId}/trekking` */
export const registrerKlagetrekking = {
  id: "registrerKlagetrekking",
  method: "POST",
  path: "/v1/klager/{klageId}/trekking",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;
