// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** Get what to pay in the own tenancy, and how · `GET /v1/meg/leieforhold/{leieforholdId}/betaling` */
export const hentMinBetaling = {
  id: "hentMinBetaling",
  method: "GET",
  path: "/v1/meg/leieforhold/{leieforholdId}/betaling",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** List how the rent files look · `GET /v1/husleieprofiler` */
export const listHusleieprofiler = {
  id: "listHusleieprofiler",
  method: "GET",
  path: "/v1/husleieprofiler",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Say how a rent file looks · `POST /v1/husleieprofiler` */
export const opprettHusleieprofil = {
  id: "opprettHusleieprofil",
  method: "POST",
  path: "/v1/husleieprofiler",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** List the rent files that are made · `GET /v1/husleiekjoeringer` */
export const listHusleiekjoeringer = {
  id: "listHusleiekjoeringer",
  method: "GET",
  path: "/v1/husleiekjoeringer",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Make the rent file of a month · `POST /v1/husleiekjoeringer` */
export const opprettHusleiekjoering = {
  id: "opprettHusleiekjoering",
  method: "POST",
  path: "/v1/husleiekjoeringer",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Download a rent file · `GET /v1/husleiekjoeringer/{husleiekjoeringId}/fil` */
export const hentHusleiefil = {
  id: "hentHusleiefil",
  method: "GET",
  path: "/v1/husleiekjoeringer/{husleiekjoeringId}/fil",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
  file: "application/octet-stream",
} as const satisfies ClientOperation;
