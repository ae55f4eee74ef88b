// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** Find an address while it is typed · `GET /v1/adresser` */
export const soekAdresser = {
  id: "soekAdresser",
  method: "GET",
  path: "/v1/adresser",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Find an address while a citizen types it · `GET /v1/meg/adresser` */
export const soekAdresserSomInnbygger = {
  id: "soekAdresserSomInnbygger",
  method: "GET",
  path: "/v1/meg/adresser",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;
