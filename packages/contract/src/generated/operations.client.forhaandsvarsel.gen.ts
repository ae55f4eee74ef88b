// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List the warnings of an own case · `GET /v1/meg/saker/{sakId}/forhaandsvarsler` */
export const listMineForhaandsvarsler = {
  id: "listMineForhaandsvarsler",
  method: "GET",
  path: "/v1/meg/saker/{sakId}/forhaandsvarsler",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Say what one means about a warning · `POST /v1/meg/saker/{sakId}/forhaandsvarsler/{forhaandsvarselId}/uttalelse` */
export const uttalMegOmForhaandsvarsel = {
  id: "uttalMegOmForhaandsvarsel",
  method: "POST",
  path: "/v1/meg/saker/{sakId}/forhaandsvarsler/{forhaandsvarselId}/uttalelse",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** List the warnings of a case · `GET /v1/saker/{sakId}/forhaandsvarsler` */
export const listForhaandsvarsler = {
  id: "listForhaandsvarsler",
  method: "GET",
  path: "/v1/saker/{sakId}/forhaandsvarsler",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Tell the party that their grant may be ended · `POST /v1/saker/{sakId}/forhaandsvarsler` */
export const sendForhaandsvarsel = {
  id: "sendForhaandsvarsel",
  method: "POST",
  path: "/v1/saker/{sakId}/forhaandsvarsler",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Write down what the party says · `POST /v1/saker/{sakId}/forhaandsvarsler/{forhaandsvarselId}/uttalelse` */
export const registrerUttalelse = {
  id: "registrerUttalelse",
  method: "POST",
  path: "/v1/saker/{sakId}/forhaandsvarsler/{forhaandsvarselId}/uttalelse",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Let nothing come of a warning · `POST /v1/saker/{sakId}/forhaandsvarsler/{forhaandsvarselId}/trekking` */
export const trekkForhaandsvarsel = {
  id: "trekkForhaandsvarsel",
  method: "POST",
  path: "/v1/saker/{sakId}/forhaandsvarsler/{forhaandsvarselId}/trekking",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;
