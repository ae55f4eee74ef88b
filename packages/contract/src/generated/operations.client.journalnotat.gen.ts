// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List the notes of an own case · `GET /v1/meg/saker/{sakId}/journalnotater` */
export const listMineJournalnotater = {
  id: "listMineJournalnotater",
  method: "GET",
  path: "/v1/meg/saker/{sakId}/journalnotater",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** List the notes of a case · `GET /v1/saker/{sakId}/journalnotater` */
export const listJournalnotater = {
  id: "listJournalnotater",
  method: "GET",
  path: "/v1/saker/{sakId}/journalnotater",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Write a note in a case · `POST /v1/saker/{sakId}/journalnotater` */
export const opprettJournalnotat = {
  id: "opprettJournalnotat",
  method: "POST",
  path: "/v1/saker/{sakId}/journalnotater",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Put a note right · `POST /v1/saker/{sakId}/journalnotater/{journalnotatId}/rettinger` */
export const rettJournalnotat = {
  id: "rettJournalnotat",
  method: "POST",
  path: "/v1/saker/{sakId}/journalnotater/{journalnotatId}/rettinger",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;
