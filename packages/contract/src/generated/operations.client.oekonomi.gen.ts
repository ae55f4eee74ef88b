// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** Read the economic situation · `GET /v1/saker/{sakId}/oekonomi` */
export const hentOekonomi = {
  id: "hentOekonomi",
  method: "GET",
  path: "/v1/saker/{sakId}/oekonomi",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Fetch the economic situation anew · `POST /v1/saker/{sakId}/oekonomi/innhentinger` */
export const innhentOekonomi = {
  id: "innhentOekonomi",
  method: "POST",
  path: "/v1/saker/{sakId}/oekonomi/innhentinger",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Put a figure of a register right · `POST /v1/saker/{sakId}/oekonomi/korreksjoner` */
export const korrigerOekonomi = {
  id: "korrigerOekonomi",
  method: "POST",
  path: "/v1/saker/{sakId}/oekonomi/korreksjoner",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;
