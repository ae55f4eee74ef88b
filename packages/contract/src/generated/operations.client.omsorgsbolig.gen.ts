// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** Open the case of a home another office has granted · `POST /v1/omsorgsboligsaker` */
export const registrerOmsorgsboligsak = {
  id: "registrerOmsorgsboligsak",
  method: "POST",
  path: "/v1/omsorgsboligsaker",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;
