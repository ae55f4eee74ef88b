// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** List the documents of an own case · `GET /v1/meg/saker/{sakId}/dokumenter` */
export const listMineDokumenter = {
  id: "listMineDokumenter",
  method: "GET",
  path: "/v1/meg/saker/{sakId}/dokumenter",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Download an own document as PDF · `GET /v1/meg/dokumenter/{dokumentId}/pdf` */
export const lastNedMittDokumentPdf = {
  id: "lastNedMittDokumentPdf",
  method: "GET",
  path: "/v1/meg/dokumenter/{dokumentId}/pdf",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
  file: "application/pdf",
} as const satisfies ClientOperation;

/** Download an own document as HTML · `GET /v1/meg/dokumenter/{dokumentId}/html` */
export const lastNedMittDokumentHtml = {
  id: "lastNedMittDokumentHtml",
  method: "GET",
  path: "/v1/meg/dokumenter/{dokumentId}/html",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
  file: "text/html",
} as const satisfies ClientOperation;

/** List the documents of an own tenancy without a case · `GET /v1/meg/leieforhold/{leieforholdId}/dokumenter` */
export const listMineLeiedokumenter = {
  id: "listMineLeiedokumenter",
  method: "GET",
  path: "/v1/meg/leieforhold/{leieforholdId}/dokumenter",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** List the documents of a case · `GET /v1/saker/{sakId}/dokumenter` */
export const listDokumenter = {
  id: "listDokumenter",
  method: "GET",
  path: "/v1/saker/{sakId}/dokumenter",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Download a document of a case as PDF · `GET /v1/saker/{sakId}/dokumenter/{dokumentId}/pdf` */
export const lastNedDokumentPdf = {
  id: "lastNedDokumentPdf",
  method: "GET",
  path: "/v1/saker/{sakId}/dokumenter/{dokumentId}/pdf",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
  file: "application/pdf",
} as const satisfies ClientOperation;

/** Download a document of a case as HTML · `GET /v1/saker/{sakId}/dokumenter/{dokumentId}/html` */
export const lastNedDokumentHtml = {
  id: "lastNedDokumentHtml",
  method: "GET",
  path: "/v1/saker/{sakId}/dokumenter/{dokumentId}/html",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
  file: "text/html",
} as const satisfies ClientOperation;

/** List the documents of a tenancy without a case · `GET /v1/leieforhold/{leieforholdId}/dokumenter` */
export const listLeiedokumenter = {
  id: "listLeiedokumenter",
  method: "GET",
  path: "/v1/leieforhold/{leieforholdId}/dokumenter",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Download a document of a tenancy without a case as PDF · `GET /v1/leieforhold/{leieforholdId}/dokumenter/{dokumentId}/pdf` */
export const lastNedLeiedokumentPdf = {
  id: "lastNedLeiedokumentPdf",
  method: "GET",
  path: "/v1/leieforhold/{leieforholdId}/dokumenter/{dokumentId}/pdf",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
  file: "application/pdf",
} as const satisfies ClientOperation;

/** Download a document of a tenancy without a case as HTML · `GET /v1/leieforhold/{leieforholdId}/dokumenter/{dokumentId}/html` */
export const lastNedLeiedokumentHtml = {
  id: "lastNedLeiedokumentHtml",
  method: "GET",
  path: "/v1/leieforhold/{leieforholdId}/dokumenter/{dokumentId}/html",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
  file: "text/html",
} as const satisfies ClientOperation;
