// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List the own tenancies · `GET /v1/meg/leieforhold` */
export const listMineLeieforhold = {
  id: "listMineLeieforhold",
  method: "GET",
  path: "/v1/meg/leieforhold",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** List tenancies · `GET /v1/leieforhold` */
export const listLeieforhold = {
  id: "listLeieforhold",
  method: "GET",
  path: "/v1/leieforhold",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Register a tenancy there is already · `POST /v1/leieforhold` */
export const registrerLeieforhold = {
  id: "registrerLeieforhold",
  method: "POST",
  path: "/v1/leieforhold",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** List tenancies that are about to end, or have ended without anybody moving · `GET /v1/leieforhold/utloep` */
export const listUtloependeLeieforhold = {
  id: "listUtloependeLeieforhold",
  method: "GET",
  path: "/v1/leieforhold/utloep",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** List tenancies that could become an owned home · `GET /v1/leieforhold/leietileie` */
export const listLeieTilEieKandidater = {
  id: "listLeieTilEieKandidater",
  method: "GET",
  path: "/v1/leieforhold/leietileie",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Download tenancies that could become an owned home for a spreadsheet · `POST /v1/leieforhold/leietileie/eksport` */
export const eksporterLeieTilEie = {
  id: "eksporterLeieTilEie",
  method: "POST",
  path: "/v1/leieforhold/leietileie/eksport",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
  file: "application/octet-stream",
} as const satisfies ClientOperation;

/** Get one tenancy · `GET /v1/leieforhold/{leieforholdId}` */
export const hentLeieforhold = {
  id: "hentLeieforhold",
  method: "GET",
  path: "/v1/leieforhold/{leieforholdId}",
  retry: "safe",
  idempotency: "none",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** List the states a tenancy has had · `GET /v1/leieforhold/{leieforholdId}/statushistorikk` */
export const listLeieforholdsstatuser = {
  id: "listLeieforholdsstatuser",
  method: "GET",
  path: "/v1/leieforhold/{leieforholdId}/statushistorikk",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Register that the tenant was called on in writing to move · `POST /v1/leieforhold/{leieforholdId}/flytteoppfordring` */
export const registrerFlytteoppfordring = {
  id: "registrerFlytteoppfordring",
  method: "POST",
  path: "/v1/leieforhold/{leieforholdId}/flytteoppfordring",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** List the contracts of a tenancy · `GET /v1/leieforhold/{leieforholdId}/kontrakter` */
export const listLeiekontrakter = {
  id: "listLeiekontrakter",
  method: "GET",
  path: "/v1/leieforhold/{leieforholdId}/kontrakter",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Register the day the tenant took the home over · `POST /v1/leieforhold/{leieforholdId}/innflytting` */
export const registrerInnflytting = {
  id: "registrerInnflytting",
  method: "POST",
  path: "/v1/leieforhold/{leieforholdId}/innflytting",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Register that both have withdrawn from a tenancy before it begins · `POST /v1/leieforhold/{leieforholdId}/avtaletrekking` */
export const registrerAvtaletrekking = {
  id: "registrerAvtaletrekking",
  method: "POST",
  path: "/v1/leieforhold/{leieforholdId}/avtaletrekking",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Register that the tenant has moved out · `POST /v1/leieforhold/{leieforholdId}/utflytting` */
export const registrerUtflytting = {
  id: "registrerUtflytting",
  method: "POST",
  path: "/v1/leieforhold/{leieforholdId}/utflytting",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** List what was found of whether the tenant should be offered to own · `GET /v1/leieforhold/{leieforholdId}/leietileievurderinger` */
export const listLeieTilEieVurderinger = {
  id: "listLeieTilEieVurderinger",
  method: "GET",
  path: "/v1/leieforhold/{leieforholdId}/leietileievurderinger",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Assess whether the tenant should be offered to own · `POST /v1/leieforhold/{leieforholdId}/leietileievurderinger` */
export const vurderLeieTilEie = {
  id: "vurderLeieTilEie",
  method: "POST",
  path: "/v1/leieforhold/{leieforholdId}/leietileievurderinger",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** List when the tenant has been away · `GET /v1/leieforhold/{leieforholdId}/fravaer` */
export const listFravaer = {
  id: "listFravaer",
  method: "GET",
  path: "/v1/leieforhold/{leieforholdId}/fravaer",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Register that the tenant is away and keeps the home · `POST /v1/leieforhold/{leieforholdId}/fravaer` */
export const registrerFravaer = {
  id: "registrerFravaer",
  method: "POST",
  path: "/v1/leieforhold/{leieforholdId}/fravaer",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Register that the tenant is back · `POST /v1/leieforhold/{leieforholdId}/fravaer/avslutning` */
export const avsluttFravaer = {
  id: "avsluttFravaer",
  method: "POST",
  path: "/v1/leieforhold/{leieforholdId}/fravaer/avslutning",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;
