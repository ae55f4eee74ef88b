// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** Search the cases · `POST /v1/saker/soek` */
export const soekSaker = {
  id: "soekSaker",
  method: "POST",
  path: "/v1/saker/soek",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Read a case · `GET /v1/saker/{sakId}` */
export const hentSak = {
  id: "hentSak",
  method: "GET",
  path: "/v1/saker/{sakId}",
  retry: "safe",
  idempotency: "none",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Read the application of a case · `GET /v1/saker/{sakId}/soeknad` */
export const hentSakensSoeknad = {
  id: "hentSakensSoeknad",
  method: "GET",
  path: "/v1/saker/{sakId}/soeknad",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Take the case · `POST /v1/saker/{sakId}/tildeling` */
export const taSaken = {
  id: "taSaken",
  method: "POST",
  path: "/v1/saker/{sakId}/tildeling",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Tell the party why it takes time · `POST /v1/saker/{sakId}/foreloepigsvar` */
export const sendForeloepigSvar = {
  id: "sendForeloepigSvar",
  method: "POST",
  path: "/v1/saker/{sakId}/foreloepigsvar",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Let the case wait for others · `POST /v1/saker/{sakId}/venting` */
export const ventPaaAndre = {
  id: "ventPaaAndre",
  method: "POST",
  path: "/v1/saker/{sakId}/venting",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Go on with a case that waits · `POST /v1/saker/{sakId}/gjenopptakelse` */
export const gjenopptaSak = {
  id: "gjenopptaSak",
  method: "POST",
  path: "/v1/saker/{sakId}/gjenopptakelse",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Register that the applicant withdraws · `POST /v1/saker/{sakId}/trekking` */
export const registrerTrekking = {
  id: "registrerTrekking",
  method: "POST",
  path: "/v1/saker/{sakId}/trekking",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Close the case · `POST /v1/saker/{sakId}/avslutning` */
export const avsluttSak = {
  id: "avsluttSak",
  method: "POST",
  path: "/v1/saker/{sakId}/avslutning",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Open a closed case · `POST /v1/saker/{sakId}/gjenaapning` */
export const gjenaapneSak = {
  id: "gjenaapneSak",
  method: "POST",
  path: "/v1/saker/{sakId}/gjenaapning",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Say that a case is urgent, or is no more · `POST /v1/saker/{sakId}/hast` */
export const endreHast = {
  id: "endreHast",
  method: "POST",
  path: "/v1/saker/{sakId}/hast",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Hand out everything about one person · `POST /v1/saker/{sakId}/opplysninger` */
export const utleverOpplysninger = {
  id: "utleverOpplysninger",
  method: "POST",
  path: "/v1/saker/{sakId}/opplysninger",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Hand out everything about one person as a ZIP · `POST /v1/saker/{sakId}/opplysninger/fil` */
export const utleverOpplysningsfil = {
  id: "utleverOpplysningsfil",
  method: "POST",
  path: "/v1/saker/{sakId}/opplysninger/fil",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
  file: "application/octet-stream",
} as const satisfies ClientOperation;

/** Download a whole case on paper · `GET /v1/saker/{sakId}/utskrift` */
export const lastNedSaksutskrift = {
  id: "lastNedSaksutskrift",
  method: "GET",
  path: "/v1/saker/{sakId}/utskrift",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
  file: "application/pdf",
} as const satisfies ClientOperation;
