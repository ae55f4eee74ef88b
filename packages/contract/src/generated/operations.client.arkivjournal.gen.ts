// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** Read the journal · `GET /v1/arkivjournal` */
export const listArkivjournal = {
  id: "listArkivjournal",
  method: "GET",
  path: "/v1/arkivjournal",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Check that the journal is as it was written · `GET /v1/arkivjournal/kontroll` */
export const kontrollerArkivjournal = {
  id: "kontrollerArkivjournal",
  method: "GET",
  path: "/v1/arkivjournal/kontroll",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;
