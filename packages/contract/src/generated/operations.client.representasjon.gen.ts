// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List who acts for the citizen and whom the citizen acts for · `GET /v1/meg/representasjoner` */
export const listMineRepresentasjoner = {
  id: "listMineRepresentasjoner",
  method: "GET",
  path: "/v1/meg/representasjoner",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Let another act for oneself · `POST /v1/meg/representasjoner` */
export const giFullmakt = {
  id: "giFullmakt",
  method: "POST",
  path: "/v1/meg/representasjoner",
  retry: "idempotent",
  idempotency: "required",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Say whom one is guardian for · `POST /v1/meg/representasjoner/vergemaal` */
export const registrerVergemaal = {
  id: "registrerVergemaal",
  method: "POST",
  path: "/v1/meg/representasjoner/vergemaal",
  retry: "idempotent",
  idempotency: "required",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Say which child under 18 one acts for as a parent · `POST /v1/meg/representasjoner/foreldreansvar` */
export const registrerForeldreansvar = {
  id: "registrerForeldreansvar",
  method: "POST",
  path: "/v1/meg/representasjoner/foreldreansvar",
  retry: "idempotent",
  idempotency: "required",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Ask Folkeregisteret again about a guardianship or a parental responsibility · `POST /v1/meg/representasjoner/{representasjonId}/bekreftelse` */
export const bekreftVergemaal = {
  id: "bekreftVergemaal",
  method: "POST",
  path: "/v1/meg/representasjoner/{representasjonId}/bekreftelse",
  retry: "idempotent",
  idempotency: "required",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Withdraw a right to act, or give one up · `POST /v1/meg/representasjoner/{representasjonId}/tilbaketrekking` */
export const trekkRepresentasjon = {
  id: "trekkRepresentasjon",
  method: "POST",
  path: "/v1/meg/representasjoner/{representasjonId}/tilbaketrekking",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** List who acts for the party to a case · `GET /v1/saker/{sakId}/representasjoner` */
export const listSakensRepresentasjoner = {
  id: "listSakensRepresentasjoner",
  method: "GET",
  path: "/v1/saker/{sakId}/representasjoner",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Register a right to act that was shown on paper · `POST /v1/saker/{sakId}/representasjoner` */
export const registrerRepresentasjon = {
  id: "registrerRepresentasjon",
  method: "POST",
  path: "/v1/saker/{sakId}/representasjoner",
  retry: "idempotent",
  idempotency: "required",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** End a right to act · `POST /v1/saker/{sakId}/representasjoner/{representasjonId}/avslutning` */
export const avsluttRepresentasjon = {
  id: "avsluttRepresentasjon",
  method: "POST",
  path: "/v1/saker/{sakId}/representasjoner/{representasjonId}/avslutning",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;
