// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** Make a task on a home · `POST /v1/boliger/{boligId}/oppgaver` */
export const opprettBoligoppgave = {
  id: "opprettBoligoppgave",
  method: "POST",
  path: "/v1/boliger/{boligId}/oppgaver",
  retry: "idempotent",
  idempotency: "required",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** List tasks on homes · `GET /v1/boligoppgaver` */
export const listBoligoppgaver = {
  id: "listBoligoppgaver",
  method: "GET",
  path: "/v1/boligoppgaver",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Change a task on a home · `PUT /v1/boligoppgaver/{boligoppgaveId}` */
export const lagreBoligoppgave = {
  id: "lagreBoligoppgave",
  method: "PUT",
  path: "/v1/boligoppgaver/{boligoppgaveId}",
  retry: "idempotent",
  idempotency: "none",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Say that a task on a home is done · `POST /v1/boligoppgaver/{boligoppgaveId}/fullfoering` */
export const fullfoerBoligoppgave = {
  id: "fullfoerBoligoppgave",
  method: "POST",
  path: "/v1/boligoppgaver/{boligoppgaveId}/fullfoering",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Call a task on a home off · `POST /v1/boligoppgaver/{boligoppgaveId}/avlysning` */
export const avlysBoligoppgave = {
  id: "avlysBoligoppgave",
  method: "POST",
  path: "/v1/boligoppgaver/{boligoppgaveId}/avlysning",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** List when homes are to be inspected · `GET /v1/befaringsplan` */
export const listBefaringsplan = {
  id: "listBefaringsplan",
  method: "GET",
  path: "/v1/befaringsplan",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;
