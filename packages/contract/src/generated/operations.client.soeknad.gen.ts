// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List the citizen's own applications · `GET /v1/soeknader` */
export const listSoeknader = {
  id: "listSoeknader",
  method: "GET",
  path: "/v1/soeknader",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Start an application · `POST /v1/soeknader` */
export const opprettSoeknad = {
  id: "opprettSoeknad",
  method: "POST",
  path: "/v1/soeknader",
  retry: "idempotent",
  idempotency: "required",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Register an application that came on paper or was told · `POST /v1/soeknader/registreringer` */
export const registrerSoeknad = {
  id: "registrerSoeknad",
  method: "POST",
  path: "/v1/soeknader/registreringer",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Read an own application · `GET /v1/soeknader/{soeknadId}` */
export const hentSoeknad = {
  id: "hentSoeknad",
  method: "GET",
  path: "/v1/soeknader/{soeknadId}",
  retry: "safe",
  idempotency: "none",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Delete an unsent application · `DELETE /v1/soeknader/{soeknadId}` */
export const slettSoeknad = {
  id: "slettSoeknad",
  method: "DELETE",
  path: "/v1/soeknader/{soeknadId}",
  retry: "idempotent",
  idempotency: "none",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Save the answers as they stand · `PUT /v1/soeknader/{soeknadId}/svar` */
export const lagreSvar = {
  id: "lagreSvar",
  method: "PUT",
  path: "/v1/soeknader/{soeknadId}/svar",
  retry: "idempotent",
  idempotency: "none",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Send the application · `POST /v1/soeknader/{soeknadId}/innsending` */
export const sendSoeknad = {
  id: "sendSoeknad",
  method: "POST",
  path: "/v1/soeknader/{soeknadId}/innsending",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Read the receipt · `GET /v1/soeknader/{soeknadId}/kvittering` */
export const hentKvittering = {
  id: "hentKvittering",
  method: "GET",
  path: "/v1/soeknader/{soeknadId}/kvittering",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Withdraw the application · `POST /v1/soeknader/{soeknadId}/trekking` */
export const trekkSoeknad = {
  id: "trekkSoeknad",
  method: "POST",
  path: "/v1/soeknader/{soeknadId}/trekking",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;
