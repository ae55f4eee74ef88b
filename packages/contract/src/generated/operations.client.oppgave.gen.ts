// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List the open tasks for the employee who asks · `GET /v1/meg/oppgaver` */
export const listMineOppgaver = {
  id: "listMineOppgaver",
  method: "GET",
  path: "/v1/meg/oppgaver",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** List the tasks of a case · `GET /v1/saker/{sakId}/oppgaver` */
export const listOppgaver = {
  id: "listOppgaver",
  method: "GET",
  path: "/v1/saker/{sakId}/oppgaver",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Make a task in a case · `POST /v1/saker/{sakId}/oppgaver` */
export const opprettOppgave = {
  id: "opprettOppgave",
  method: "POST",
  path: "/v1/saker/{sakId}/oppgaver",
  retry: "idempotent",
  idempotency: "required",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Change a task · `PUT /v1/oppgaver/{oppgaveId}` */
export const lagreOppgave = {
  id: "lagreOppgave",
  method: "PUT",
  path: "/v1/oppgaver/{oppgaveId}",
  retry: "idempotent",
  idempotency: "none",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Say that a task is done · `POST /v1/oppgaver/{oppgaveId}/fullfoering` */
export const fullfoerOppgave = {
  id: "fullfoerOppgave",
  method: "POST",
  path: "/v1/oppgaver/{oppgaveId}/fullfoering",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Call a task off · `POST /v1/oppgaver/{oppgaveId}/avlysning` */
export const avlysOppgave = {
  id: "avlysOppgave",
  method: "POST",
  path: "/v1/oppgaver/{oppgaveId}/avlysning",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;
