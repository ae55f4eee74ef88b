// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List who is inhabil in a case · `GET /v1/saker/{sakId}/inhabilitet` */
export const listInhabilitet = {
  id: "listInhabilitet",
  method: "GET",
  path: "/v1/saker/{sakId}/inhabilitet",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Register that an employee is inhabil in a case · `POST /v1/saker/{sakId}/inhabilitet` */
export const registrerInhabilitet = {
  id: "registrerInhabilitet",
  method: "POST",
  path: "/v1/saker/{sakId}/inhabilitet",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Register that whoever deals with complaints is inhabil in one · `POST /v1/klager/{klageId}/inhabilitet` */
export const registrerInhabilitetIKlagen = {
  id: "registrerInhabilitetIKlagen",
  method: "POST",
  path: "/v1/klager/{klageId}/inhabilitet",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;
