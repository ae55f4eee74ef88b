// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** Open the case of somebody who rents without assessment of need · `POST /v1/utenbehovsproevingsaker` */
export const registrerSakUtenBehovsproeving = {
  id: "registrerSakUtenBehovsproeving",
  method: "POST",
  path: "/v1/utenbehovsproevingsaker",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;
