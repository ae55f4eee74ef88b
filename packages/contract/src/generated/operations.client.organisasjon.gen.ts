// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** Look an organisation up in Enhetsregisteret · `GET /v1/organisasjoner/{organisasjonsnummer}` */
export const hentOrganisasjon = {
  id: "hentOrganisasjon",
  method: "GET",
  path: "/v1/organisasjoner/{organisasjonsnummer}",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;
