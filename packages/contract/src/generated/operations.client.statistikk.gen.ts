// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** See need and stock side by side · `GET /v1/behovsoversikt` */
export const hentBehovsoversikt = {
  id: "hentBehovsoversikt",
  method: "GET",
  path: "/v1/behovsoversikt",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Download need and stock for a spreadsheet · `GET /v1/behovsoversikt/fil` */
export const hentBehovsfil = {
  id: "hentBehovsfil",
  method: "GET",
  path: "/v1/behovsoversikt/fil",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
  file: "application/octet-stream",
} as const satisfies ClientOperation;

/** Hold a list of refugees against how their households are counted · `POST /v1/flyktningliste/avstemming` */
export const avstemFlyktningliste = {
  id: "avstemFlyktningliste",
  method: "POST",
  path: "/v1/flyktningliste/avstemming",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Read a report for planning as it can be published · `GET /v1/planrapporter/{planrapport}` */
export const hentPlanrapport = {
  id: "hentPlanrapport",
  method: "GET",
  path: "/v1/planrapporter/{planrapport}",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** List the reports · `GET /v1/statistikkuttrekk` */
export const listStatistikkuttrekk = {
  id: "listStatistikkuttrekk",
  method: "GET",
  path: "/v1/statistikkuttrekk",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Make a report · `POST /v1/statistikkuttrekk` */
export const opprettStatistikkuttrekk = {
  id: "opprettStatistikkuttrekk",
  method: "POST",
  path: "/v1/statistikkuttrekk",
  retry: "idempotent",
  idempotency: "required",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Read a report as it can be published · `GET /v1/statistikkuttrekk/{statistikkuttrekkId}` */
export const hentStatistikkuttrekk = {
  id: "hentStatistikkuttrekk",
  method: "GET",
  path: "/v1/statistikkuttrekk/{statistikkuttrekkId}",
  retry: "safe",
  idempotency: "none",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Download a report as it can be published · `GET /v1/statistikkuttrekk/{statistikkuttrekkId}/fil` */
export const hentStatistikkfil = {
  id: "hentStatistikkfil",
  method: "GET",
  path: "/v1/statistikkuttrekk/{statistikkuttrekkId}/fil",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
  file: "application/octet-stream",
} as const satisfies ClientOperation;

/** Read a report with every figure, and what it was held against · `GET /v1/statistikkuttrekk/{statistikkuttrekkId}/internt` */
export const hentInterntStatistikkuttrekk = {
  id: "hentInterntStatistikkuttrekk",
  method: "GET",
  path: "/v1/statistikkuttrekk/{statistikkuttrekkId}/internt",
  retry: "safe",
  idempotency: "none",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Download a report with every figure · `GET /v1/statistikkuttrekk/{statistikkuttrekkId}/internt/fil` */
export const hentInternStatistikkfil = {
  id: "hentInternStatistikkfil",
  method: "GET",
  path: "/v1/statistikkuttrekk/{statistikkuttrekkId}/internt/fil",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
  file: "application/octet-stream",
} as const satisfies ClientOperation;

/** Say why two figures of a report differ · `PUT /v1/statistikkuttrekk/{statistikkuttrekkId}/kontroller/{statistikkontroll}/kommentar` */
export const kommenterStatistikkontroll = {
  id: "kommenterStatistikkontroll",
  method: "PUT",
  path: "/v1/statistikkuttrekk/{statistikkuttrekkId}/kontroller/{statistikkontroll}/kommentar",
  retry: "idempotent",
  idempotency: "none",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Lock the report of a year · `POST /v1/statistikkuttrekk/{statistikkuttrekkId}/laasing` */
export const laasStatistikkuttrekk = {
  id: "laasStatistikkuttrekk",
  method: "POST",
  path: "/v1/statistikkuttrekk/{statistikkuttrekkId}/laasing",
  retry: "idempotent",
  idempotency: "none",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** List what is counted in a cell of a report · `GET /v1/statistikkuttrekk/{statistikkuttrekkId}/celler/{statistikkcelle}/rader` */
export const listStatistikkrader = {
  id: "listStatistikkrader",
  method: "GET",
  path: "/v1/statistikkuttrekk/{statistikkuttrekkId}/celler/{statistikkcelle}/rader",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;
