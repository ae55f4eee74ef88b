// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List the meetings a case is on the agenda of · `GET /v1/saker/{sakId}/tildelingsmoeter` */
export const listSakensTildelingsmoeter = {
  id: "listSakensTildelingsmoeter",
  method: "GET",
  path: "/v1/saker/{sakId}/tildelingsmoeter",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** List the meetings one takes part in · `GET /v1/tildelingsmoeter` */
export const listTildelingsmoeter = {
  id: "listTildelingsmoeter",
  method: "GET",
  path: "/v1/tildelingsmoeter",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Call a meeting on who is to be offered which home · `POST /v1/tildelingsmoeter` */
export const opprettTildelingsmoete = {
  id: "opprettTildelingsmoete",
  method: "POST",
  path: "/v1/tildelingsmoeter",
  retry: "idempotent",
  idempotency: "required",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Read a meeting one takes part in · `GET /v1/tildelingsmoeter/{tildelingsmoeteId}` */
export const hentTildelingsmoete = {
  id: "hentTildelingsmoete",
  method: "GET",
  path: "/v1/tildelingsmoeter/{tildelingsmoeteId}",
  retry: "safe",
  idempotency: "none",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Change a meeting that has not been · `PUT /v1/tildelingsmoeter/{tildelingsmoeteId}` */
export const endreTildelingsmoete = {
  id: "endreTildelingsmoete",
  method: "PUT",
  path: "/v1/tildelingsmoeter/{tildelingsmoeteId}",
  retry: "idempotent",
  idempotency: "none",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Read the agenda of a meeting · `GET /v1/tildelingsmoeter/{tildelingsmoeteId}/saker` */
export const listMoetesaker = {
  id: "listMoetesaker",
  method: "GET",
  path: "/v1/tildelingsmoeter/{tildelingsmoeteId}/saker",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Put a case on the agenda of a meeting · `POST /v1/tildelingsmoeter/{tildelingsmoeteId}/saker` */
export const settSakPaaAgenda = {
  id: "settSakPaaAgenda",
  method: "POST",
  path: "/v1/tildelingsmoeter/{tildelingsmoeteId}/saker",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Write down what a meeting proposes in a case · `POST /v1/tildelingsmoeter/{tildelingsmoeteId}/saker/{moetesakId}/konklusjon` */
export const konkluderMoetesak = {
  id: "konkluderMoetesak",
  method: "POST",
  path: "/v1/tildelingsmoeter/{tildelingsmoeteId}/saker/{moetesakId}/konklusjon",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Take a case off the agenda of a meeting · `POST /v1/tildelingsmoeter/{tildelingsmoeteId}/saker/{moetesakId}/fjerning` */
export const taSakAvAgenda = {
  id: "taSakAvAgenda",
  method: "POST",
  path: "/v1/tildelingsmoeter/{tildelingsmoeteId}/saker/{moetesakId}/fjerning",
  retry: "idempotent",
  idempotency: "required",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** End a meeting, or call it off · `POST /v1/tildelingsmoeter/{tildelingsmoeteId}/avslutning` */
export const avsluttTildelingsmoete = {
  id: "avsluttTildelingsmoete",
  method: "POST",
  path: "/v1/tildelingsmoeter/{tildelingsmoeteId}/avslutning",
  retry: "idempotent",
  idempotency: "required",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;
