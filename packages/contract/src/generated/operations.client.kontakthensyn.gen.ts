// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List how the party to a case is to be met · `GET /v1/saker/{sakId}/kontakthensyn` */
export const listKontakthensyn = {
  id: "listKontakthensyn",
  method: "GET",
  path: "/v1/saker/{sakId}/kontakthensyn",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Register how the party to a case is to be met · `POST /v1/saker/{sakId}/kontakthensyn` */
export const registrerKontakthensyn = {
  id: "registrerKontakthensyn",
  method: "POST",
  path: "/v1/saker/{sakId}/kontakthensyn",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** End how the party to a case is to be met · `POST /v1/saker/{sakId}/kontakthensyn/{kontakthensynId}/oppheving` */
export const opphevKontakthensyn = {
  id: "opphevKontakthensyn",
  method: "POST",
  path: "/v1/saker/{sakId}/kontakthensyn/{kontakthensynId}/oppheving",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;
