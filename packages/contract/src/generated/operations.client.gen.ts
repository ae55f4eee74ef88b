// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ClientOperation } from '../operation.ts';

/** Ask whether the service is ready · `GET /v1/status` */
export const hentStatus = {
  id: "hentStatus",
  method: "GET",
  path: "/v1/status",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Read what the municipality offers · `GET /v1/kommune` */
export const hentKommune = {
  id: "hentKommune",
  method: "GET",
  path: "/v1/kommune",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Read what Folkeregisteret says about the citizen · `GET /v1/meg/innbygger` */
export const hentInnbygger = {
  id: "hentInnbygger",
  method: "GET",
  path: "/v1/meg/innbygger",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Read who the employee is here · `GET /v1/meg/ansatt` */
export const hentAnsatt = {
  id: "hentAnsatt",
  method: "GET",
  path: "/v1/meg/ansatt",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** List the citizen's own cases · `GET /v1/meg/saker` */
export const listMineSaker = {
  id: "listMineSaker",
  method: "GET",
  path: "/v1/meg/saker",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Read one of the citizen's own cases · `GET /v1/meg/saker/{sakId}` */
export const hentMinSak = {
  id: "hentMinSak",
  method: "GET",
  path: "/v1/meg/saker/{sakId}",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** List the citizen's own applications · `GET /v1/soeknader` */
export const listSoeknader = {
  id: "listSoeknader",
  method: "GET",
  path: "/v1/soeknader",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Start an application · `POST /v1/soeknader` */
export const opprettSoeknad = {
  id: "opprettSoeknad",
  method: "POST",
  path: "/v1/soeknader",
  retry: "idempotent",
  idempotency: "required",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Read an own application · `GET /v1/soeknader/{soeknadId}` */
export const hentSoeknad = {
  id: "hentSoeknad",
  method: "GET",
  path: "/v1/soeknader/{soeknadId}",
  retry: "safe",
  idempotency: "none",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Delete an unsent application · `DELETE /v1/soeknader/{soeknadId}` */
export const slettSoeknad = {
  id: "slettSoeknad",
  method: "DELETE",
  path: "/v1/soeknader/{soeknadId}",
  retry: "idempotent",
  idempotency: "none",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Save the answers as they stand · `PUT /v1/soeknader/{soeknadId}/svar` */
export const lagreSvar = {
  id: "lagreSvar",
  method: "PUT",
  path: "/v1/soeknader/{soeknadId}/svar",
  retry: "idempotent",
  idempotency: "none",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Send the application · `POST /v1/soeknader/{soeknadId}/innsending` */
export const sendSoeknad = {
  id: "sendSoeknad",
  method: "POST",
  path: "/v1/soeknader/{soeknadId}/innsending",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Read the receipt · `GET /v1/soeknader/{soeknadId}/kvittering` */
export const hentKvittering = {
  id: "hentKvittering",
  method: "GET",
  path: "/v1/soeknader/{soeknadId}/kvittering",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Withdraw the application · `POST /v1/soeknader/{soeknadId}/trekking` */
export const trekkSoeknad = {
  id: "trekkSoeknad",
  method: "POST",
  path: "/v1/soeknader/{soeknadId}/trekking",
  retry: "idempotent",
  idempotency: "required",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Search the cases · `POST /v1/saker/soek` */
export const soekSaker = {
  id: "soekSaker",
  method: "POST",
  path: "/v1/saker/soek",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Read a case · `GET /v1/saker/{sakId}` */
export const hentSak = {
  id: "hentSak",
  method: "GET",
  path: "/v1/saker/{sakId}",
  retry: "safe",
  idempotency: "none",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Read the application of a case · `GET /v1/saker/{sakId}/soeknad` */
export const hentSakensSoeknad = {
  id: "hentSakensSoeknad",
  method: "GET",
  path: "/v1/saker/{sakId}/soeknad",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Take the case · `POST /v1/saker/{sakId}/tildeling` */
export const taSaken = {
  id: "taSaken",
  method: "POST",
  path: "/v1/saker/{sakId}/tildeling",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Read the assessment · `GET /v1/saker/{sakId}/kartlegging` */
export const hentKartlegging = {
  id: "hentKartlegging",
  method: "GET",
  path: "/v1/saker/{sakId}/kartlegging",
  retry: "safe",
  idempotency: "none",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Save the assessment · `PUT /v1/saker/{sakId}/kartlegging` */
export const lagreKartlegging = {
  id: "lagreKartlegging",
  method: "PUT",
  path: "/v1/saker/{sakId}/kartlegging",
  retry: "idempotent",
  idempotency: "none",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Complete and lock the assessment · `POST /v1/saker/{sakId}/kartlegging/ferdigstilling` */
export const ferdigstillKartlegging = {
  id: "ferdigstillKartlegging",
  method: "POST",
  path: "/v1/saker/{sakId}/kartlegging/ferdigstilling",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

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

/** Read the proposal or decision · `GET /v1/saker/{sakId}/vedtak` */
export const hentVedtak = {
  id: "hentVedtak",
  method: "GET",
  path: "/v1/saker/{sakId}/vedtak",
  retry: "safe",
  idempotency: "none",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Save the first proposal · `POST /v1/saker/{sakId}/vedtak/forslag` */
export const opprettVedtaksforslag = {
  id: "opprettVedtaksforslag",
  method: "POST",
  path: "/v1/saker/{sakId}/vedtak/forslag",
  retry: "idempotent",
  idempotency: "required",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Save the proposal again · `PUT /v1/saker/{sakId}/vedtak/forslag` */
export const lagreVedtaksforslag = {
  id: "lagreVedtaksforslag",
  method: "PUT",
  path: "/v1/saker/{sakId}/vedtak/forslag",
  retry: "idempotent",
  idempotency: "none",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Send the proposal to approval · `POST /v1/saker/{sakId}/vedtak/godkjenning` */
export const sendTilGodkjenning = {
  id: "sendTilGodkjenning",
  method: "POST",
  path: "/v1/saker/{sakId}/vedtak/godkjenning",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Send the proposal back · `POST /v1/saker/{sakId}/vedtak/retur` */
export const returnerVedtaksforslag = {
  id: "returnerVedtaksforslag",
  method: "POST",
  path: "/v1/saker/{sakId}/vedtak/retur",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Make the decision · `POST /v1/saker/{sakId}/vedtak/fatting` */
export const fattVedtak = {
  id: "fattVedtak",
  method: "POST",
  path: "/v1/saker/{sakId}/vedtak/fatting",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** List the offers of a case · `GET /v1/saker/{sakId}/tilbud` */
export const listTilbud = {
  id: "listTilbud",
  method: "GET",
  path: "/v1/saker/{sakId}/tilbud",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: null,
} as const satisfies ClientOperation;

/** Offer a home · `POST /v1/saker/{sakId}/tilbud` */
export const opprettTilbud = {
  id: "opprettTilbud",
  method: "POST",
  path: "/v1/saker/{sakId}/tilbud",
  retry: "idempotent",
  idempotency: "required",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Answer an offer · `POST /v1/tilbud/{tilbudId}/svar` */
export const svarPaaTilbud = {
  id: "svarPaaTilbud",
  method: "POST",
  path: "/v1/tilbud/{tilbudId}/svar",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Withdraw an offer · `POST /v1/tilbud/{tilbudId}/trekking` */
export const trekkTilbud = {
  id: "trekkTilbud",
  method: "POST",
  path: "/v1/tilbud/{tilbudId}/trekking",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Register the signed contract · `POST /v1/tilbud/{tilbudId}/kontrakt` */
export const registrerKontrakt = {
  id: "registrerKontrakt",
  method: "POST",
  path: "/v1/tilbud/{tilbudId}/kontrakt",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** List tenancies · `GET /v1/leieforhold` */
export const listLeieforhold = {
  id: "listLeieforhold",
  method: "GET",
  path: "/v1/leieforhold",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** List homes · `GET /v1/boliger` */
export const listBoliger = {
  id: "listBoliger",
  method: "GET",
  path: "/v1/boliger",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;

/** Add a home · `POST /v1/boliger` */
export const opprettBolig = {
  id: "opprettBolig",
  method: "POST",
  path: "/v1/boliger",
  retry: "idempotent",
  idempotency: "required",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Read a home · `GET /v1/boliger/{boligId}` */
export const hentBolig = {
  id: "hentBolig",
  method: "GET",
  path: "/v1/boliger/{boligId}",
  retry: "safe",
  idempotency: "none",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Change a home · `PUT /v1/boliger/{boligId}` */
export const endreBolig = {
  id: "endreBolig",
  method: "PUT",
  path: "/v1/boliger/{boligId}",
  retry: "idempotent",
  idempotency: "none",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Remove a home · `DELETE /v1/boliger/{boligId}` */
export const slettBolig = {
  id: "slettBolig",
  method: "DELETE",
  path: "/v1/boliger/{boligId}",
  retry: "idempotent",
  idempotency: "none",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Upload a spreadsheet of homes and try it out · `POST /v1/importer` */
export const opprettImport = {
  id: "opprettImport",
  method: "POST",
  path: "/v1/importer",
  retry: "idempotent",
  idempotency: "required",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Follow an import · `GET /v1/importer/{importId}` */
export const hentImport = {
  id: "hentImport",
  method: "GET",
  path: "/v1/importer/{importId}",
  retry: "safe",
  idempotency: "none",
  etag: "returned",
  paging: null,
} as const satisfies ClientOperation;

/** Carry the import out · `POST /v1/importer/{importId}/gjennomfoering` */
export const gjennomfoerImport = {
  id: "gjennomfoerImport",
  method: "POST",
  path: "/v1/importer/{importId}/gjennomfoering",
  retry: "idempotent",
  idempotency: "required",
  etag: "required",
  paging: null,
} as const satisfies ClientOperation;

/** Read the lookup log · `GET /v1/innsynslogg` */
export const listInnsyn = {
  id: "listInnsyn",
  method: "GET",
  path: "/v1/innsynslogg",
  retry: "safe",
  idempotency: "none",
  etag: "none",
  paging: { items: "items" },
} as const satisfies ClientOperation;
