// Generated from api-spec/ by `npm run generate`. Do not edit.

import type * as models from './models.gen.ts';
import type { BinaryBody, Nothing } from '../operation-shapes.ts';

export interface OperationTypes {
  /** Ask whether the service is ready · `GET /v1/status` */
  hentStatus: {
    path: Nothing;
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Status };
    errors: never;
  };
  /** Read what this server can do · `GET /v1/capabilities` */
  hentKapabiliteter: {
    path: Nothing;
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Kapabiliteter };
    errors: never;
  };
  /** Read what the municipality offers · `GET /v1/kommune` */
  hentKommune: {
    path: Nothing;
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Kommune };
    errors: never;
  };
  /** Read the rules of the municipality in plain Norwegian · `GET /v1/regelverk` */
  hentRegelverk: {
    path: Nothing;
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Regelverk };
    errors: never;
  };
  /** Read what Folkeregisteret says about the citizen · `GET /v1/meg/innbygger` */
  hentInnbygger: {
    path: Nothing;
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Innbygger };
    errors: "REGISTER_IKKE_AAPNET";
  };
  /** Read who the employee is here · `GET /v1/meg/ansatt` */
  hentAnsatt: {
    path: Nothing;
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Ansatt };
    errors: never;
  };
  /** Read the own plan · `GET /v1/meg/plan` */
  hentMinPlan: {
    path: Nothing;
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.MinPlan };
    errors: never;
  };
  /** Write the own plan · `PUT /v1/meg/plan` */
  lagreMinPlan: {
    path: Nothing;
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.MinPlanLagre };
    responses: { 200: models.MinPlan };
    errors: "UTDATERT" | "MANGLER_IF_MATCH";
  };
  /** Delete the own plan · `DELETE /v1/meg/plan` */
  slettMinPlan: {
    path: Nothing;
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 204: undefined };
    errors: "UTDATERT" | "MANGLER_IF_MATCH";
  };
  /** List who acts for the citizen and whom the citizen acts for · `GET /v1/meg/representasjoner` */
  listMineRepresentasjoner: {
    path: Nothing;
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.MineRepresentasjoner };
    errors: never;
  };
  /** Let another act for oneself · `POST /v1/meg/representasjoner` */
  giFullmakt: {
    path: Nothing;
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.FullmaktNy };
    responses: { 201: models.Representasjon };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "REPRESENTASJON_FINNES";
  };
  /** Say whom one is guardian for · `POST /v1/meg/representasjoner/vergemaal` */
  registrerVergemaal: {
    path: Nothing;
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.VergemaalNy };
    responses: { 201: models.Representasjon };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "VERGEMAAL_IKKE_FUNNET" | "REPRESENTASJON_FINNES" | "REGISTER_UTILGJENGELIG" | "REGISTER_IKKE_AAPNET";
  };
  /** Say which child under 18 one acts for as a parent · `POST /v1/meg/representasjoner/foreldreansvar` */
  registrerForeldreansvar: {
    path: Nothing;
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.ForeldreansvarNy };
    responses: { 201: models.Representasjon };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "FORELDREANSVAR_IKKE_FUNNET" | "REPRESENTASJON_FINNES" | "REGISTER_UTILGJENGELIG" | "REGISTER_IKKE_AAPNET";
  };
  /** Ask Folkeregisteret again about a guardianship or a parental responsibility · `POST /v1/meg/representasjoner/{representasjonId}/bekreftelse` */
  bekreftVergemaal: {
    path: { representasjonId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Representasjon };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "REPRESENTASJON_ER_AVSLUTTET" | "REGISTER_UTILGJENGELIG" | "REGISTER_IKKE_AAPNET";
  };
  /** Withdraw a right to act, or give one up · `POST /v1/meg/representasjoner/{representasjonId}/tilbaketrekking` */
  trekkRepresentasjon: {
    path: { representasjonId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Representasjon };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "REPRESENTASJON_ER_AVSLUTTET" | "VERGEMAAL_KAN_IKKE_TREKKES";
  };
  /** Read everything the municipality has about the citizen · `GET /v1/meg/opplysninger` */
  hentMineOpplysninger: {
    path: Nothing;
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.MineOpplysninger };
    errors: never;
  };
  /** Read what registers have told about the citizen · `GET /v1/meg/registeropplysninger` */
  listMineRegisteropplysninger: {
    path: Nothing;
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.MineRegisteropplysninger };
    errors: never;
  };
  /** Say what one means about what registers have told · `POST /v1/meg/registeropplysninger/{innhentingId}/kommentarer` */
  kommenterRegisteropplysninger: {
    path: { innhentingId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.RegisterkommentarNy };
    responses: { 201: models.Registerkommentar };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "SAK_ER_LUKKET";
  };
  /** List the citizen's own cases · `GET /v1/meg/saker` */
  listMineSaker: {
    path: Nothing;
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.MinSakListe };
    errors: never;
  };
  /** Read one of the citizen's own cases · `GET /v1/meg/saker/{sakId}` */
  hentMinSak: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.MinSak };
    errors: never;
  };
  /** Tell whether a home is still needed · `POST /v1/meg/saker/{sakId}/behov` */
  svarPaaBehov: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.MittBehovssvar };
    responses: { 200: models.MinVentelisteplass };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "BEHOV_KAN_IKKE_BESVARES";
  };
  /** List who helps the citizen in an own case without representing them · `GET /v1/meg/saker/{sakId}/hjelpere` */
  listMineHjelpere: {
    path: { sakId: string };
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.HjelperListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** List the notes of an own case · `GET /v1/meg/saker/{sakId}/journalnotater` */
  listMineJournalnotater: {
    path: { sakId: string };
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.MittJournalnotatListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** List what the citizen has been asked for · `GET /v1/meg/saker/{sakId}/mangler` */
  listMineMangler: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.MangelListe };
    errors: never;
  };
  /** Answer what the municipality asked for · `POST /v1/meg/saker/{sakId}/mangler/{mangelId}/svar` */
  svarPaaMangel: {
    path: { sakId: string; mangelId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.Mangelsvar };
    responses: { 200: models.Mangel };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "MANGEL_ER_AVKLART" | "MANGEL_UTEN_SVAR" | "VEDLEGG_KAN_IKKE_BRUKES";
  };
  /** Share the own plan with a case · `POST /v1/meg/saker/{sakId}/plandeling` */
  delMinPlan: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 201: models.MinPlan };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "SAK_ER_LUKKET";
  };
  /** Take the own plan back from a case · `POST /v1/meg/saker/{sakId}/plandeling/tilbaketrekking` */
  trekkMinPlandeling: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.MinPlan };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR";
  };
  /** List whom the municipality works together with by the consent of the citizen · `GET /v1/meg/saker/{sakId}/samarbeidsparter` */
  listMineSamarbeidsparter: {
    path: { sakId: string };
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.SamarbeidspartListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** List the own consents of a case · `GET /v1/meg/saker/{sakId}/samtykker` */
  listMineSamtykker: {
    path: { sakId: string };
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.SamtykkeListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Consent to that the municipality asks somebody · `POST /v1/meg/saker/{sakId}/samtykker` */
  giSamtykke: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.SamtykkeNytt };
    responses: { 201: models.Samtykke };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "SAK_ER_LUKKET";
  };
  /** Withdraw an own consent · `POST /v1/meg/saker/{sakId}/samtykker/{samtykkeId}/tilbaketrekking` */
  trekkMittSamtykke: {
    path: { sakId: string; samtykkeId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Samtykke };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "SAMTYKKE_GJELDER_IKKE";
  };
  /** List the attachments of an own case · `GET /v1/meg/saker/{sakId}/vedlegg` */
  listVedleggIMinSak: {
    path: { sakId: string };
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.VedleggListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Add an attachment to an own case · `POST /v1/meg/saker/{sakId}/vedlegg` */
  opprettEttersending: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.VedleggNytt };
    responses: { 201: models.Vedlegg };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "SAK_ER_LUKKET" | "FOR_MANGE_VEDLEGG";
  };
  /** Get how one is told of the letters in an own case · `GET /v1/meg/saker/{sakId}/varsling` */
  hentMittVarslingsvalg: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Varslingsvalg };
    errors: never;
  };
  /** Choose how one is told of the letters in an own case · `POST /v1/meg/saker/{sakId}/varsling` */
  velgMinVarsling: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.VarslingsvalgNy };
    responses: { 201: models.Varslingsvalg };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR";
  };
  /** List the messages of an own case · `GET /v1/meg/saker/{sakId}/meldinger` */
  listMineMeldinger: {
    path: { sakId: string };
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.MeldingListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Write to the municipality in an own case · `POST /v1/meg/saker/{sakId}/meldinger` */
  sendMinMelding: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.MeldingNy };
    responses: { 201: models.Melding };
    errors: "VEDLEGG_KAN_IKKE_BRUKES" | "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR";
  };
  /** Mark messages from the municipality as read · `POST /v1/meg/saker/{sakId}/meldinger/lesing` */
  merkMineMeldingerLest: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.MeldingerLest };
    responses: { 200: models.Lesestatus };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR";
  };
  /** List the complaints of an own case · `GET /v1/meg/saker/{sakId}/klager` */
  listMineKlager: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.MinKlageListe };
    errors: never;
  };
  /** Complain about the decision of an own case · `POST /v1/meg/saker/{sakId}/klager` */
  sendKlage: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.KlageSend };
    responses: { 201: models.MinKlage };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "KLAGE_FINNES" | "VEDTAK_KAN_IKKE_PAAKLAGES" | "VEDTAK_I_ANNET_SYSTEM";
  };
  /** List the warnings of an own case · `GET /v1/meg/saker/{sakId}/forhaandsvarsler` */
  listMineForhaandsvarsler: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.MineForhaandsvarsler };
    errors: never;
  };
  /** Say what one means about a warning · `POST /v1/meg/saker/{sakId}/forhaandsvarsler/{forhaandsvarselId}/uttalelse` */
  uttalMegOmForhaandsvarsel: {
    path: { sakId: string; forhaandsvarselId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.Uttalelse };
    responses: { 200: models.MittForhaandsvarsel };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "FORHAANDSVARSEL_ER_AVKLART";
  };
  /** List what the citizen has asked to see of an own case · `GET /v1/meg/saker/{sakId}/innsynskrav` */
  listMineInnsynskrav: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.MineInnsynskrav };
    errors: never;
  };
  /** Ask to see the documents of an own case · `POST /v1/meg/saker/{sakId}/innsynskrav` */
  beOmInnsyn: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.InnsynskravNytt };
    responses: { 201: models.MittInnsynskrav };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR";
  };
  /** Download a document one was given to see · `GET /v1/meg/saker/{sakId}/innsynskrav/{innsynskravId}/dokumenter/{dokumentId}` */
  lastNedInnsynsdokument: {
    path: { sakId: string; innsynskravId: string; dokumentId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: BinaryBody };
    errors: never;
  };
  /** Withdraw an own complaint · `POST /v1/meg/klager/{klageId}/trekking` */
  trekkMinKlage: {
    path: { klageId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.MinKlage };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "KLAGE_UGYLDIG_OVERGANG";
  };
  /** List the documents of an own case · `GET /v1/meg/saker/{sakId}/dokumenter` */
  listMineDokumenter: {
    path: { sakId: string };
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.MittDokumentListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Download an own document as PDF · `GET /v1/meg/dokumenter/{dokumentId}/pdf` */
  lastNedMittDokumentPdf: {
    path: { dokumentId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: BinaryBody };
    errors: never;
  };
  /** Download an own document as HTML · `GET /v1/meg/dokumenter/{dokumentId}/html` */
  lastNedMittDokumentHtml: {
    path: { dokumentId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: BinaryBody };
    errors: never;
  };
  /** List the own tenancies · `GET /v1/meg/leieforhold` */
  listMineLeieforhold: {
    path: Nothing;
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.MittLeieforholdListe };
    errors: never;
  };
  /** List what is reported as wrong in the own home · `GET /v1/meg/leieforhold/{leieforholdId}/boligfeil` */
  listMineBoligfeil: {
    path: { leieforholdId: string };
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.MinBoligfeilListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Report that something is wrong in the own home · `POST /v1/meg/leieforhold/{leieforholdId}/boligfeil` */
  meldBoligfeil: {
    path: { leieforholdId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.BoligfeilNy };
    responses: { 201: models.MinBoligfeil };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "LEIEFORHOLD_UGYLDIG_OVERGANG";
  };
  /** Add a picture of what is wrong in the own home · `POST /v1/meg/boligfeil/{boligfeilId}/bilder` */
  opprettFeilbilde: {
    path: { boligfeilId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 201: models.Feilbilde };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "BOLIGFEIL_UGYLDIG_OVERGANG" | "LEIEFORHOLD_UGYLDIG_OVERGANG" | "FOR_MANGE_BILDER";
  };
  /** Download a picture of what is wrong in the own home · `GET /v1/meg/boligfeil/{boligfeilId}/bilder/{feilbildeId}/innhold` */
  lastNedMittFeilbilde: {
    path: { boligfeilId: string; feilbildeId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: BinaryBody };
    errors: "VEDLEGG_IKKE_KONTROLLERT" | "VEDLEGG_INFISERT";
  };
  /** Send the content of a picture of what is wrong · `PUT /v1/meg/boligfeil/{boligfeilId}/bilder/{feilbildeId}/innhold` */
  lastOppFeilbilde: {
    path: { boligfeilId: string; feilbildeId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/octet-stream": BinaryBody };
    responses: { 200: models.Feilbilde };
    errors: "UTDATERT" | "MANGLER_IF_MATCH" | "BOLIGFEIL_UGYLDIG_OVERGANG" | "LEIEFORHOLD_UGYLDIG_OVERGANG" | "VEDLEGG_HAR_INNHOLD" | "VEDLEGG_FOR_STORT" | "BILDE_UKJENT_TYPE" | "VEDLEGG_ER_HEIC" | "VEDLEGG_SKADET";
  };
  /** Download a picture of a fault · `GET /v1/boligfeil/{boligfeilId}/bilder/{feilbildeId}/innhold` */
  lastNedFeilbilde: {
    path: { boligfeilId: string; feilbildeId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: BinaryBody };
    errors: "VEDLEGG_IKKE_KONTROLLERT" | "VEDLEGG_INFISERT";
  };
  /** Get what to pay in the own tenancy, and how · `GET /v1/meg/leieforhold/{leieforholdId}/betaling` */
  hentMinBetaling: {
    path: { leieforholdId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.MinBetaling };
    errors: never;
  };
  /** List the messages of the own tenancy · `GET /v1/meg/leieforhold/{leieforholdId}/meldinger` */
  listMineLeiemeldinger: {
    path: { leieforholdId: string };
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.MeldingListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Write to the municipality about the own tenancy · `POST /v1/meg/leieforhold/{leieforholdId}/meldinger` */
  sendMinLeiemelding: {
    path: { leieforholdId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.LeiemeldingNy };
    responses: { 201: models.Melding };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR";
  };
  /** Mark messages from the municipality as read · `POST /v1/meg/leieforhold/{leieforholdId}/meldinger/lesing` */
  merkMineLeiemeldingerLest: {
    path: { leieforholdId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.MeldingerLest };
    responses: { 200: models.Lesestatus };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR";
  };
  /** List the documents of an own tenancy without a case · `GET /v1/meg/leieforhold/{leieforholdId}/dokumenter` */
  listMineLeiedokumenter: {
    path: { leieforholdId: string };
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.MittDokumentListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Give notice of the own tenancy · `POST /v1/meg/leieforhold/{leieforholdId}/oppsigelse` */
  siOppMittLeieforhold: {
    path: { leieforholdId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.MinOppsigelse };
    responses: { 201: models.MittLeieforhold };
    errors: "KREVER_VERGE" | "FUNKSJON_IKKE_AAPNET" | "UTDATERT" | "MANGLER_IF_MATCH" | "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "LEIEFORHOLD_UGYLDIG_OVERGANG" | "OPPSIGELSE_UGYLDIG";
  };
  /** Object to the municipality’s notice · `POST /v1/meg/leieforhold/{leieforholdId}/protest` */
  protesterMotOppsigelse: {
    path: { leieforholdId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.MinProtest };
    responses: { 200: models.MittLeieforhold };
    errors: "UTDATERT" | "MANGLER_IF_MATCH" | "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "INGEN_OPPSIGELSE";
  };
  /** List the open tasks for the employee who asks · `GET /v1/meg/oppgaver` */
  listMineOppgaver: {
    path: Nothing;
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.MinOppgaveListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Read an own attachment · `GET /v1/meg/vedlegg/{vedleggId}` */
  hentMittVedlegg: {
    path: { vedleggId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Vedlegg };
    errors: never;
  };
  /** Take an own attachment away · `DELETE /v1/meg/vedlegg/{vedleggId}` */
  slettMittVedlegg: {
    path: { vedleggId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 204: undefined };
    errors: "UTDATERT" | "MANGLER_IF_MATCH" | "VEDLEGG_ER_SENDT";
  };
  /** Send a part of the content of an own attachment · `PUT /v1/meg/vedlegg/{vedleggId}/deler` */
  sendDelAvMittVedlegg: {
    path: { vedleggId: string };
    query: { fra: number; totalt: number };
    bodyRequired: true;
    body: { "application/octet-stream": BinaryBody };
    responses: { 200: models.Vedlegg };
    errors: "UTDATERT" | "MANGLER_IF_MATCH" | "DEL_PASSER_IKKE" | "VEDLEGG_HAR_INNHOLD" | "VEDLEGG_FOR_STORT" | "VEDLEGG_UKJENT_TYPE" | "VEDLEGG_ER_HEIC" | "VEDLEGG_SKADET";
  };
  /** Download an attachment of one's own or for one to read · `GET /v1/meg/vedlegg/{vedleggId}/innhold` */
  lastNedMittVedlegg: {
    path: { vedleggId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: BinaryBody };
    errors: "VEDLEGG_IKKE_KONTROLLERT" | "VEDLEGG_INFISERT";
  };
  /** Send the content of an own attachment · `PUT /v1/meg/vedlegg/{vedleggId}/innhold` */
  lastOppMittVedlegg: {
    path: { vedleggId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/octet-stream": BinaryBody };
    responses: { 200: models.Vedlegg };
    errors: "UTDATERT" | "MANGLER_IF_MATCH" | "VEDLEGG_HAR_INNHOLD" | "VEDLEGG_FOR_STORT" | "VEDLEGG_UKJENT_TYPE" | "VEDLEGG_ER_HEIC" | "VEDLEGG_SKADET";
  };
  /** Look an organisation up in Enhetsregisteret · `GET /v1/organisasjoner/{organisasjonsnummer}` */
  hentOrganisasjon: {
    path: { organisasjonsnummer: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Organisasjon };
    errors: "ORGANISASJON_IKKE_FUNNET" | "REGISTER_UTILGJENGELIG";
  };
  /** Find an address while it is typed · `GET /v1/adresser` */
  soekAdresser: {
    path: Nothing;
    query: { sok: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.AdressetreffListe };
    errors: "ADRESSESOEK_UTILGJENGELIG";
  };
  /** Find an address while a citizen types it · `GET /v1/meg/adresser` */
  soekAdresserSomInnbygger: {
    path: Nothing;
    query: { sok: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.AdressetreffListe };
    errors: "ADRESSESOEK_UTILGJENGELIG";
  };
  /** List the citizen's own applications · `GET /v1/soeknader` */
  listSoeknader: {
    path: Nothing;
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.SoeknadListe };
    errors: never;
  };
  /** Start an application · `POST /v1/soeknader` */
  opprettSoeknad: {
    path: Nothing;
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.SoeknadOpprett };
    responses: { 201: models.Soeknad };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "KOMMUNE_IKKE_AKTIV";
  };
  /** Read whether the co-applicant has answered · `GET /v1/soeknader/{soeknadId}/medsoeker` */
  hentInvitasjon: {
    path: { soeknadId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Invitasjon };
    errors: never;
  };
  /** Invite the co-applicant to answer for themselves · `POST /v1/soeknader/{soeknadId}/medsoeker` */
  inviterMedsoeker: {
    path: { soeknadId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 201: models.Invitasjon };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "SOEKNAD_ER_SENDT" | "MEDSOEKER_MANGLER";
  };
  /** List who wants to apply together with the citizen · `GET /v1/meg/invitasjoner` */
  listMineInvitasjoner: {
    path: Nothing;
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.MineInvitasjoner };
    errors: never;
  };
  /** Read an invitation and one's own part · `GET /v1/meg/invitasjoner/{medsoekerId}` */
  hentMinInvitasjon: {
    path: { medsoekerId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.MinInvitasjon };
    errors: never;
  };
  /** Read the case one has applied in together with another · `GET /v1/meg/invitasjoner/{medsoekerId}/sak` */
  hentFellesSak: {
    path: { medsoekerId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.FellesSak };
    errors: never;
  };
  /** Ask for the reasons of the decision as a co-applicant · `POST /v1/meg/invitasjoner/{medsoekerId}/begrunnelse` */
  beOmBegrunnelse: {
    path: { medsoekerId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.FellesSak };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UGYLDIG_OVERGANG" | "VEDTAK_I_ANNET_SYSTEM";
  };
  /** List the complaints one has made as a co-applicant · `GET /v1/meg/invitasjoner/{medsoekerId}/klager` */
  listMineMedsoekerklager: {
    path: { medsoekerId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.MinKlageListe };
    errors: never;
  };
  /** Complain as a co-applicant · `POST /v1/meg/invitasjoner/{medsoekerId}/klager` */
  sendMedsoekerklage: {
    path: { medsoekerId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.MedsoekerklageSend };
    responses: { 201: models.MinKlage };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "KLAGE_FINNES" | "VEDTAK_KAN_IKKE_PAAKLAGES" | "VEDTAK_I_ANNET_SYSTEM";
  };
  /** List what one has asked to see as a co-applicant · `GET /v1/meg/invitasjoner/{medsoekerId}/innsynskrav` */
  listMineMedsoekerinnsynskrav: {
    path: { medsoekerId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.MineInnsynskrav };
    errors: never;
  };
  /** Ask to see the case as a co-applicant · `POST /v1/meg/invitasjoner/{medsoekerId}/innsynskrav` */
  beOmMedsoekerinnsyn: {
    path: { medsoekerId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.InnsynskravNytt };
    responses: { 201: models.MittInnsynskrav };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR";
  };
  /** Download a document one was given to see as a co-applicant · `GET /v1/meg/invitasjoner/{medsoekerId}/innsynskrav/{innsynskravId}/dokumenter/{dokumentId}` */
  lastNedMedsoekerinnsynsdokument: {
    path: { medsoekerId: string; innsynskravId: string; dokumentId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: BinaryBody };
    errors: never;
  };
  /** Save one's own part as it stands · `PUT /v1/meg/invitasjoner/{medsoekerId}/svar` */
  lagreMedsoekersvar: {
    path: { medsoekerId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.MedsoekersvarLagre };
    responses: { 200: models.MinInvitasjon };
    errors: "UTDATERT" | "MANGLER_IF_MATCH" | "MEDSOEKER_HAR_SVART";
  };
  /** Confirm one's own part · `POST /v1/meg/invitasjoner/{medsoekerId}/bekreftelse` */
  bekreftMedsoeker: {
    path: { medsoekerId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.MinInvitasjon };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "MEDSOEKER_HAR_SVART" | "MEDSOEKER_UFULLSTENDIG";
  };
  /** Decline to apply together · `POST /v1/meg/invitasjoner/{medsoekerId}/avslag` */
  avslaaMedsoeker: {
    path: { medsoekerId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.MinInvitasjon };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "MEDSOEKER_HAR_SVART";
  };
  /** Read who applies with the party · `GET /v1/saker/{sakId}/medsoeker` */
  hentSakensMedsoeker: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.SakensMedsoeker };
    errors: never;
  };
  /** Write down that the co-applicant asks for the reasons · `POST /v1/saker/{sakId}/medsoeker/begrunnelseskrav` */
  registrerBegrunnelseskrav: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.BegrunnelseskravNytt };
    responses: { 200: models.SakensMedsoeker };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UGYLDIG_OVERGANG" | "VEDTAK_I_ANNET_SYSTEM";
  };
  /** Send the co-applicant the reasons they asked for · `POST /v1/saker/{sakId}/medsoeker/begrunnelse` */
  sendBegrunnelse: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.MedsoekersbegrunnelseNy };
    responses: { 200: models.SakensMedsoeker };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UGYLDIG_OVERGANG" | "IKKE_SAKENS_SAKSBEHANDLER";
  };
  /** Register an application that came on paper or was told · `POST /v1/soeknader/registreringer` */
  registrerSoeknad: {
    path: Nothing;
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.SoeknadRegistrering };
    responses: { 201: models.SoeknadRegistrert };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "PERSON_STEMMER_IKKE" | "REGISTER_IKKE_AAPNET";
  };
  /** Read an own application · `GET /v1/soeknader/{soeknadId}` */
  hentSoeknad: {
    path: { soeknadId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Soeknad };
    errors: never;
  };
  /** Delete an unsent application · `DELETE /v1/soeknader/{soeknadId}` */
  slettSoeknad: {
    path: { soeknadId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 204: undefined };
    errors: "UTDATERT" | "MANGLER_IF_MATCH" | "SOEKNAD_ER_SENDT";
  };
  /** Save the answers as they stand · `PUT /v1/soeknader/{soeknadId}/svar` */
  lagreSvar: {
    path: { soeknadId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.SvarLagre };
    responses: { 200: models.Lagret };
    errors: "UTDATERT" | "MANGLER_IF_MATCH" | "SOEKNAD_ER_SENDT" | "SKJEMAVERSJON_UKJENT";
  };
  /** Send the application · `POST /v1/soeknader/{soeknadId}/innsending` */
  sendSoeknad: {
    path: { soeknadId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.Innsending };
    responses: { 201: models.Kvittering };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "SOEKNAD_ER_SENDT" | "SOEKNAD_UFULLSTENDIG" | "VEDLEGG_IKKE_KLARE" | "OPPSUMMERING_ENDRET" | "FORMAAL_IKKE_TILBUDT" | "KOMMUNE_IKKE_AKTIV" | "MEDSOEKER_IKKE_BEKREFTET";
  };
  /** Read the receipt · `GET /v1/soeknader/{soeknadId}/kvittering` */
  hentKvittering: {
    path: { soeknadId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Kvittering };
    errors: never;
  };
  /** Withdraw the application · `POST /v1/soeknader/{soeknadId}/trekking` */
  trekkSoeknad: {
    path: { soeknadId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 204: undefined };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "SOEKNAD_KAN_IKKE_TREKKES";
  };
  /** List the attachments of an own application · `GET /v1/soeknader/{soeknadId}/vedlegg` */
  listMineVedlegg: {
    path: { soeknadId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.MineVedlegg };
    errors: never;
  };
  /** Add an attachment to an own draft · `POST /v1/soeknader/{soeknadId}/vedlegg` */
  opprettMittVedlegg: {
    path: { soeknadId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.VedleggNytt };
    responses: { 201: models.Vedlegg };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "SOEKNAD_ER_SENDT" | "FOR_MANGE_VEDLEGG";
  };
  /** Search the cases · `POST /v1/saker/soek` */
  soekSaker: {
    path: Nothing;
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.SakSoek };
    responses: { 200: models.SakSoekSvar };
    errors: "UGYLDIG_MARKOER";
  };
  /** Read a case · `GET /v1/saker/{sakId}` */
  hentSak: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Sak };
    errors: never;
  };
  /** Read the application of a case · `GET /v1/saker/{sakId}/soeknad` */
  hentSakensSoeknad: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.SoeknadTilBehandling };
    errors: never;
  };
  /** Take the case · `POST /v1/saker/{sakId}/tildeling` */
  taSaken: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Sak };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "SAK_ER_TATT" | "UGYLDIG_OVERGANG";
  };
  /** Tell the party why it takes time · `POST /v1/saker/{sakId}/foreloepigsvar` */
  sendForeloepigSvar: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.ForeloepigSvar };
    responses: { 200: models.Sak };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "IKKE_SAKENS_SAKSBEHANDLER" | "UGYLDIG_OVERGANG";
  };
  /** List what the party has been asked for · `GET /v1/saker/{sakId}/mangler` */
  listMangler: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.MangelListe };
    errors: never;
  };
  /** Tell the party what is missing · `POST /v1/saker/{sakId}/mangler` */
  meldMangler: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.ManglerNye };
    responses: { 200: models.Sak };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "IKKE_SAKENS_SAKSBEHANDLER" | "UGYLDIG_OVERGANG" | "FOR_MANGE_MANGLER";
  };
  /** Give the party more time · `POST /v1/saker/{sakId}/mangler/{mangelId}/frist` */
  forlengMangel: {
    path: { sakId: string; mangelId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.Mangelfrist };
    responses: { 200: models.Mangel };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "IKKE_SAKENS_SAKSBEHANDLER" | "MANGEL_ER_AVKLART";
  };
  /** Ask for it no more · `POST /v1/saker/{sakId}/mangler/{mangelId}/trekking` */
  trekkMangel: {
    path: { sakId: string; mangelId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.Saksbegrunnelse };
    responses: { 200: models.Mangel };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "IKKE_SAKENS_SAKSBEHANDLER" | "MANGEL_ER_AVKLART";
  };
  /** Let the case wait for others · `POST /v1/saker/{sakId}/venting` */
  ventPaaAndre: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.SakVent };
    responses: { 200: models.Sak };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "IKKE_SAKENS_SAKSBEHANDLER" | "UGYLDIG_OVERGANG" | "SAMTYKKE_GJELDER_IKKE";
  };
  /** Go on with a case that waits · `POST /v1/saker/{sakId}/gjenopptakelse` */
  gjenopptaSak: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Sak };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "IKKE_SAKENS_SAKSBEHANDLER" | "UGYLDIG_OVERGANG";
  };
  /** Register that the applicant withdraws · `POST /v1/saker/{sakId}/trekking` */
  registrerTrekking: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.Saksbegrunnelse };
    responses: { 200: models.Sak };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "IKKE_SAKENS_SAKSBEHANDLER" | "UGYLDIG_OVERGANG";
  };
  /** Close the case · `POST /v1/saker/{sakId}/avslutning` */
  avsluttSak: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Sak };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "IKKE_SAKENS_SAKSBEHANDLER" | "UGYLDIG_OVERGANG" | "SAK_KAN_IKKE_AVSLUTTES";
  };
  /** Open a closed case · `POST /v1/saker/{sakId}/gjenaapning` */
  gjenaapneSak: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.Saksbegrunnelse };
    responses: { 200: models.Sak };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "UGYLDIG_OVERGANG";
  };
  /** List who is inhabil in a case · `GET /v1/saker/{sakId}/inhabilitet` */
  listInhabilitet: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.InhabilitetListe };
    errors: never;
  };
  /** Register that an employee is inhabil in a case · `POST /v1/saker/{sakId}/inhabilitet` */
  registrerInhabilitet: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.InhabilitetNy };
    responses: { 201: models.Inhabilitet };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "INHABILITET_ANDRES" | "INHABILITET_FINNES";
  };
  /** List where a case has been sent · `GET /v1/saker/{sakId}/oversendinger` */
  listOversendinger: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.OversendingListe };
    errors: never;
  };
  /** Send a case to another unit · `POST /v1/saker/{sakId}/oversendinger` */
  sendSakTilEnhet: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.OversendingNy };
    responses: { 201: models.Oversending };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "IKKE_SAKENS_SAKSBEHANDLER" | "SAK_ER_LUKKET" | "OVERSENDING_PAAGAAR" | "OVERSENDING_SKJERMET";
  };
  /** List the notes of a case · `GET /v1/saker/{sakId}/journalnotater` */
  listJournalnotater: {
    path: { sakId: string };
    query: { limit?: number; etter?: string; type?: models.Journalnotattype };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.JournalnotatListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Write a note in a case · `POST /v1/saker/{sakId}/journalnotater` */
  opprettJournalnotat: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.JournalnotatNytt };
    responses: { 201: models.Journalnotat };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "JOURNALNOTAT_UFULLSTENDIG";
  };
  /** Put a note right · `POST /v1/saker/{sakId}/journalnotater/{journalnotatId}/rettinger` */
  rettJournalnotat: {
    path: { sakId: string; journalnotatId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.JournalnotatNytt };
    responses: { 201: models.Journalnotat };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "JOURNALNOTAT_UFULLSTENDIG" | "JOURNALNOTAT_ER_RETTET";
  };
  /** List the documents of a case · `GET /v1/saker/{sakId}/dokumenter` */
  listDokumenter: {
    path: { sakId: string };
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.DokumentListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Read the journal · `GET /v1/arkivjournal` */
  listArkivjournal: {
    path: Nothing;
    query: { aar: number; limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.JournallinjeListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Check that the journal is as it was written · `GET /v1/arkivjournal/kontroll` */
  kontrollerArkivjournal: {
    path: Nothing;
    query: { aar: number };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Journalkontroll };
    errors: never;
  };
  /** List documents on their way to the archive · `GET /v1/arkivleveringer` */
  listArkivleveringer: {
    path: Nothing;
    query: { arkivstatus?: models.Arkivstatus[]; limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.ArkivleveringListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Read how far a document has come to the archive · `GET /v1/saker/{sakId}/dokumenter/{dokumentId}/arkivlevering` */
  hentArkivlevering: {
    path: { sakId: string; dokumentId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Arkivlevering };
    errors: never;
  };
  /** Hand a document over to the archive again · `POST /v1/saker/{sakId}/dokumenter/{dokumentId}/arkivlevering/send` */
  sendTilArkivIgjen: {
    path: { sakId: string; dokumentId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Arkivlevering };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "ARKIVERING_ER_FERDIG" | "ARKIVERING_PAAGAAR";
  };
  /** Mark a document as archived by hand · `POST /v1/saker/{sakId}/dokumenter/{dokumentId}/arkivlevering/manuelt` */
  merkManueltArkivert: {
    path: { sakId: string; dokumentId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.ManuellArkivering };
    responses: { 200: models.Arkivlevering };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "ARKIVERING_ER_FERDIG" | "ARKIVERING_PAAGAAR";
  };
  /** Download the archive sheet of a document · `GET /v1/saker/{sakId}/dokumenter/{dokumentId}/arkivskjema` */
  lastNedArkivskjema: {
    path: { sakId: string; dokumentId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: BinaryBody };
    errors: never;
  };
  /** Download a document of a case as PDF · `GET /v1/saker/{sakId}/dokumenter/{dokumentId}/pdf` */
  lastNedDokumentPdf: {
    path: { sakId: string; dokumentId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: BinaryBody };
    errors: never;
  };
  /** Download a document of a case as HTML · `GET /v1/saker/{sakId}/dokumenter/{dokumentId}/html` */
  lastNedDokumentHtml: {
    path: { sakId: string; dokumentId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: BinaryBody };
    errors: never;
  };
  /** Read the assessment · `GET /v1/saker/{sakId}/kartlegging` */
  hentKartlegging: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Kartlegging };
    errors: never;
  };
  /** Save the assessment · `PUT /v1/saker/{sakId}/kartlegging` */
  lagreKartlegging: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.KartleggingLagre };
    responses: { 200: models.Kartlegging };
    errors: "UTDATERT" | "MANGLER_IF_MATCH" | "KARTLEGGING_LAAST" | "BEHOVET_PROEVES_IKKE" | "IKKE_SAKENS_SAKSBEHANDLER" | "UGYLDIG_OVERGANG";
  };
  /** Complete and lock the assessment · `POST /v1/saker/{sakId}/kartlegging/ferdigstilling` */
  ferdigstillKartlegging: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Kartlegging };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "KARTLEGGING_LAAST" | "KARTLEGGING_UFULLSTENDIG" | "IKKE_SAKENS_SAKSBEHANDLER" | "UGYLDIG_OVERGANG";
  };
  /** Open a completed assessment · `POST /v1/saker/{sakId}/kartlegging/gjenaapning` */
  gjenaapneKartlegging: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.Saksbegrunnelse };
    responses: { 200: models.Kartlegging };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "IKKE_SAKENS_SAKSBEHANDLER" | "UGYLDIG_OVERGANG";
  };
  /** List what the assessment has been · `GET /v1/saker/{sakId}/kartlegging/versjoner` */
  listKartleggingsversjoner: {
    path: { sakId: string };
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.KartleggingsversjonListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** List letters that are to be posted · `GET /v1/papirbrev` */
  listPapirbrev: {
    path: Nothing;
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.PapirbrevListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** List how the party was told of the letters of a case, and of what else was new to them · `GET /v1/saker/{sakId}/varsler` */
  listVarsler: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Sakensvarsler };
    errors: never;
  };
  /** Write down that a letter was posted · `POST /v1/saker/{sakId}/varsler/{varselId}/papirsending` */
  registrerPapirsending: {
    path: { sakId: string; varselId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.Papirsending };
    responses: { 200: models.Varsel };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "MANGLER_IF_MATCH" | "UTDATERT";
  };
  /** List the messages of a case · `GET /v1/saker/{sakId}/meldinger` */
  listMeldinger: {
    path: { sakId: string };
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.MeldingListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Write to the party · `POST /v1/saker/{sakId}/meldinger` */
  sendMelding: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.MeldingNy };
    responses: { 201: models.Melding };
    errors: "VEDLEGG_KAN_IKKE_BRUKES" | "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR";
  };
  /** Mark messages from the party as read · `POST /v1/saker/{sakId}/meldinger/lesing` */
  merkMeldingerLest: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.MeldingerLest };
    responses: { 200: models.Lesestatus };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR";
  };
  /** Read the economic situation · `GET /v1/saker/{sakId}/oekonomi` */
  hentOekonomi: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.OekonomiskSituasjon };
    errors: never;
  };
  /** Fetch the economic situation anew · `POST /v1/saker/{sakId}/oekonomi/innhentinger` */
  innhentOekonomi: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.OekonomiskSituasjon };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "IKKE_SAKENS_SAKSBEHANDLER" | "BEHOVET_PROEVES_IKKE" | "UGYLDIG_OVERGANG" | "REGISTER_UTILGJENGELIG" | "REGISTER_IKKE_AAPNET";
  };
  /** Put a figure of a register right · `POST /v1/saker/{sakId}/oekonomi/korreksjoner` */
  korrigerOekonomi: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.OekonomikorreksjonNy };
    responses: { 201: models.OekonomiskSituasjon };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "IKKE_SAKENS_SAKSBEHANDLER" | "BEHOVET_PROEVES_IKKE" | "UGYLDIG_OVERGANG";
  };
  /** List the tasks of a case · `GET /v1/saker/{sakId}/oppgaver` */
  listOppgaver: {
    path: { sakId: string };
    query: { limit?: number; etter?: string; status?: models.OppgaveStatus };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.OppgaveListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Make a task in a case · `POST /v1/saker/{sakId}/oppgaver` */
  opprettOppgave: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.OppgaveNy };
    responses: { 201: models.Oppgave };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "SAK_ER_LUKKET" | "SAMTYKKE_GJELDER_IKKE";
  };
  /** List the attachments of a case · `GET /v1/saker/{sakId}/vedlegg` */
  listVedlegg: {
    path: { sakId: string };
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.VedleggListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Add an attachment to a case · `POST /v1/saker/{sakId}/vedlegg` */
  opprettVedlegg: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.VedleggTilSaken };
    responses: { 201: models.Vedlegg };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "FOR_MANGE_VEDLEGG";
  };
  /** Download an attachment of a case · `GET /v1/saker/{sakId}/vedlegg/{vedleggId}/innhold` */
  lastNedVedlegg: {
    path: { sakId: string; vedleggId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: BinaryBody };
    errors: "VEDLEGG_IKKE_KONTROLLERT" | "VEDLEGG_INFISERT";
  };
  /** Send the content of an attachment to a case · `PUT /v1/saker/{sakId}/vedlegg/{vedleggId}/innhold` */
  lastOppVedlegg: {
    path: { sakId: string; vedleggId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/octet-stream": BinaryBody };
    responses: { 200: models.Vedlegg };
    errors: "UTDATERT" | "MANGLER_IF_MATCH" | "VEDLEGG_HAR_INNHOLD" | "VEDLEGG_FOR_STORT" | "VEDLEGG_UKJENT_TYPE" | "VEDLEGG_ER_HEIC" | "VEDLEGG_SKADET";
  };
  /** List the units of the municipality · `GET /v1/enheter` */
  listEnheter: {
    path: Nothing;
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.EnhetListe };
    errors: never;
  };
  /** List the cases that wait for the unit · `GET /v1/oversendinger` */
  listTilMottak: {
    path: Nothing;
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.TilMottakListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Acknowledge a case that was sent to the unit · `POST /v1/oversendinger/{oversendingId}/kvittering` */
  kvitterOversending: {
    path: { oversendingId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Oversending };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "OVERSENDING_TIL_ANDRE" | "OVERSENDING_ER_AVKLART";
  };
  /** Return a case that was sent to the unit · `POST /v1/oversendinger/{oversendingId}/retur` */
  returnerOversending: {
    path: { oversendingId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.Saksbegrunnelse };
    responses: { 200: models.Oversending };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "OVERSENDING_TIL_ANDRE" | "OVERSENDING_ER_AVKLART";
  };
  /** Withdraw a case that was sent · `POST /v1/oversendinger/{oversendingId}/tilbaketrekking` */
  trekkOversending: {
    path: { oversendingId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Oversending };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "IKKE_SAKENS_SAKSBEHANDLER" | "OVERSENDING_ER_AVKLART";
  };
  /** Change a task · `PUT /v1/oppgaver/{oppgaveId}` */
  lagreOppgave: {
    path: { oppgaveId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.OppgaveLagre };
    responses: { 200: models.Oppgave };
    errors: "UTDATERT" | "MANGLER_IF_MATCH" | "OPPGAVE_AVSLUTTET" | "SAMTYKKE_GJELDER_IKKE";
  };
  /** Say that a task is done · `POST /v1/oppgaver/{oppgaveId}/fullfoering` */
  fullfoerOppgave: {
    path: { oppgaveId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Oppgave };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "OPPGAVE_AVSLUTTET" | "OPPGAVE_FOELGER_SAKEN";
  };
  /** Call a task off · `POST /v1/oppgaver/{oppgaveId}/avlysning` */
  avlysOppgave: {
    path: { oppgaveId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.OppgaveAvlysning };
    responses: { 200: models.Oppgave };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "OPPGAVE_AVSLUTTET" | "OPPGAVE_FOELGER_SAKEN";
  };
  /** Read the proposal or decision · `GET /v1/saker/{sakId}/vedtak` */
  hentVedtak: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Vedtak };
    errors: never;
  };
  /** Save the first proposal · `POST /v1/saker/{sakId}/vedtak/forslag` */
  opprettVedtaksforslag: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.VedtaksforslagLagre };
    responses: { 201: models.Vedtak };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "KARTLEGGING_IKKE_FERDIGSTILT" | "IKKE_SAKENS_SAKSBEHANDLER" | "UGYLDIG_OVERGANG" | "AVVISNING_IKKE_VARSLET" | "PART_ER_IKKE_HOERT";
  };
  /** Save the proposal again · `PUT /v1/saker/{sakId}/vedtak/forslag` */
  lagreVedtaksforslag: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.VedtaksforslagLagre };
    responses: { 200: models.Vedtak };
    errors: "UTDATERT" | "MANGLER_IF_MATCH" | "IKKE_SAKENS_SAKSBEHANDLER" | "UGYLDIG_OVERGANG" | "KARTLEGGING_IKKE_FERDIGSTILT" | "AVVISNING_IKKE_VARSLET";
  };
  /** Send the proposal to approval · `POST /v1/saker/{sakId}/vedtak/godkjenning` */
  sendTilGodkjenning: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Vedtak };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "VEDTAK_UFULLSTENDIG" | "FORSLAG_AV_INHABIL" | "IKKE_SAKENS_SAKSBEHANDLER" | "UGYLDIG_OVERGANG" | "AVVISNING_IKKE_VARSLET" | "PART_ER_IKKE_HOERT" | "OMGJOERING_IKKE_TIL_GUNST";
  };
  /** Send the proposal back · `POST /v1/saker/{sakId}/vedtak/retur` */
  returnerVedtaksforslag: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.Retur };
    responses: { 200: models.Vedtak };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "UGYLDIG_OVERGANG";
  };
  /** Make the decision · `POST /v1/saker/{sakId}/vedtak/fatting` */
  fattVedtak: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 201: models.Vedtak };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "KARTLEGGING_IKKE_FERDIGSTILT" | "VEDTAK_UFULLSTENDIG" | "FORSLAG_AV_INHABIL" | "SAMME_PERSON" | "UGYLDIG_OVERGANG" | "AVVISNING_IKKE_VARSLET" | "PART_ER_IKKE_HOERT" | "OMGJOERING_IKKE_TIL_GUNST";
  };
  /** List the vulnerable transitions of a case · `GET /v1/saker/{sakId}/overganger` */
  listOverganger: {
    path: { sakId: string };
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.OvergangListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Register a vulnerable transition and the task before it · `POST /v1/saker/{sakId}/overganger` */
  registrerOvergang: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.OvergangNy };
    responses: { 201: models.Overgang };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "SAK_ER_LUKKET" | "SAMTYKKE_GJELDER_IKKE";
  };
  /** Register that a vulnerable transition will not come · `POST /v1/saker/{sakId}/overganger/{overgangId}/bortfall` */
  laOvergangBortfalle: {
    path: { sakId: string; overgangId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.Saksbegrunnelse };
    responses: { 200: models.Overgang };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UGYLDIG_OVERGANG";
  };
  /** Say that a case is urgent, or is no more · `POST /v1/saker/{sakId}/hast` */
  endreHast: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.Hastendring };
    responses: { 200: models.Sak };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "IKKE_SAKENS_SAKSBEHANDLER" | "UGYLDIG_OVERGANG";
  };
  /** Hand out everything about one person · `POST /v1/saker/{sakId}/opplysninger` */
  utleverOpplysninger: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.Utlevering };
    responses: { 200: models.MineOpplysninger };
    errors: "OPPLYSNINGER_I_FLERE_ENHETER";
  };
  /** Hand out everything about one person as a ZIP · `POST /v1/saker/{sakId}/opplysninger/fil` */
  utleverOpplysningsfil: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.Utlevering };
    responses: { 200: BinaryBody };
    errors: "OPPLYSNINGER_I_FLERE_ENHETER";
  };
  /** List what keeps a case from being deleted · `GET /v1/saker/{sakId}/slettesperrer` */
  listSlettesperrer: {
    path: { sakId: string };
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.SlettesperreListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Keep what belongs to a case from being deleted · `POST /v1/saker/{sakId}/slettesperrer` */
  settSlettesperre: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.SlettesperreNy };
    responses: { 201: models.Slettesperre };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR";
  };
  /** Let what belongs to a case be deleted again · `POST /v1/saker/{sakId}/slettesperrer/{slettesperreId}/oppheving` */
  opphevSlettesperre: {
    path: { sakId: string; slettesperreId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.Saksbegrunnelse };
    responses: { 200: models.Slettesperre };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UGYLDIG_OVERGANG";
  };
  /** Download a whole case on paper · `GET /v1/saker/{sakId}/utskrift` */
  lastNedSaksutskrift: {
    path: { sakId: string };
    query: { utgave?: models.Saksutskriftsutgave; partId?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: BinaryBody };
    errors: never;
  };
  /** List how the party to a case is to be met · `GET /v1/saker/{sakId}/kontakthensyn` */
  listKontakthensyn: {
    path: { sakId: string };
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.KontakthensynListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Register how the party to a case is to be met · `POST /v1/saker/{sakId}/kontakthensyn` */
  registrerKontakthensyn: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.KontakthensynNytt };
    responses: { 201: models.Kontakthensyn };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR";
  };
  /** End how the party to a case is to be met · `POST /v1/saker/{sakId}/kontakthensyn/{kontakthensynId}/oppheving` */
  opphevKontakthensyn: {
    path: { sakId: string; kontakthensynId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Kontakthensyn };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UGYLDIG_OVERGANG";
  };
  /** Read how the household of a case is followed up · `GET /v1/saker/{sakId}/oppfoelging` */
  hentOppfoelging: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Oppfoelging };
    errors: never;
  };
  /** Write how the household of a case is followed up · `PUT /v1/saker/{sakId}/oppfoelging` */
  lagreOppfoelging: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.OppfoelgingLagre };
    responses: { 200: models.Oppfoelging };
    errors: "UTDATERT" | "MANGLER_IF_MATCH";
  };
  /** Find a person · `POST /v1/personer/soek` */
  soekPersoner: {
    path: Nothing;
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.PersonSoek };
    responses: { 200: models.PersonSoekSvar };
    errors: never;
  };
  /** List the cases that were opened in an emergency · `GET /v1/noedtilganger` */
  listNoedtilganger: {
    path: Nothing;
    query: { limit?: number; etter?: string; ukontrollert?: boolean };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.NoedtilgangListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Open a case of another unit in an emergency · `POST /v1/noedtilganger` */
  aapneNoedtilgang: {
    path: Nothing;
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.NoedtilgangNy };
    responses: { 201: models.Noedtilgang };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "NOEDTILGANG_UNOEDVENDIG" | "NOEDTILGANG_FINNES";
  };
  /** End an access that was opened in an emergency · `POST /v1/noedtilganger/{noedtilgangId}/avslutning` */
  avsluttNoedtilgang: {
    path: { noedtilgangId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Noedtilgang };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR";
  };
  /** Review an access that was opened in an emergency · `POST /v1/noedtilganger/{noedtilgangId}/kontroll` */
  kontrollerNoedtilgang: {
    path: { noedtilgangId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.NoedtilgangKontroller };
    responses: { 200: models.Noedtilgang };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "NOEDTILGANG_EGEN" | "NOEDTILGANG_PAAGAAR" | "NOEDTILGANG_KONTROLLERT";
  };
  /** List who has opened a case in an emergency · `GET /v1/saker/{sakId}/noedtilganger` */
  listSakensNoedtilganger: {
    path: { sakId: string };
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.NoedtilgangListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** List shielded cases and their members · `GET /v1/skjermedesaker` */
  listSkjermedeSaker: {
    path: Nothing;
    query: { limit?: number; etter?: string; utenMedlem?: boolean };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.SkjermetSakListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Set who receives cases that are shielded · `POST /v1/skjermedesaker/mottakere` */
  settSkjermetMottaker: {
    path: Nothing;
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.SkjermetMottakerSett };
    responses: { 200: models.SkjermedeMottakere };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR";
  };
  /** Set who may read a shielded case · `POST /v1/skjermedesaker/{sakId}/medlemmer` */
  settSakmedlem: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.SakmedlemSett };
    responses: { 200: models.SkjermetSak };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR";
  };
  /** Read the plan the party has shared with a case · `GET /v1/saker/{sakId}/plan` */
  hentDeltPlan: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.DeltPlan };
    errors: never;
  };
  /** List the meetings a case is on the agenda of · `GET /v1/saker/{sakId}/tildelingsmoeter` */
  listSakensTildelingsmoeter: {
    path: { sakId: string };
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.SakensTildelingsmoeteListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** List the meetings one takes part in · `GET /v1/tildelingsmoeter` */
  listTildelingsmoeter: {
    path: Nothing;
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.TildelingsmoeteListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Call a meeting on who is to be offered which home · `POST /v1/tildelingsmoeter` */
  opprettTildelingsmoete: {
    path: Nothing;
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.TildelingsmoeteNytt };
    responses: { 201: models.Tildelingsmoete };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "EIENDOM_I_MOETE";
  };
  /** Read a meeting one takes part in · `GET /v1/tildelingsmoeter/{tildelingsmoeteId}` */
  hentTildelingsmoete: {
    path: { tildelingsmoeteId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Tildelingsmoete };
    errors: never;
  };
  /** Change a meeting that has not been · `PUT /v1/tildelingsmoeter/{tildelingsmoeteId}` */
  endreTildelingsmoete: {
    path: { tildelingsmoeteId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.TildelingsmoeteNytt };
    responses: { 200: models.Tildelingsmoete };
    errors: "UTDATERT" | "MANGLER_IF_MATCH" | "MOETE_ER_IKKE_AAPENT" | "IKKE_MOETELEDER";
  };
  /** Read the agenda of a meeting · `GET /v1/tildelingsmoeter/{tildelingsmoeteId}/saker` */
  listMoetesaker: {
    path: { tildelingsmoeteId: string };
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.MoetesakListe };
    errors: "UGYLDIG_MARKOER" | "MOETE_ER_IKKE_AAPENT";
  };
  /** Put a case on the agenda of a meeting · `POST /v1/tildelingsmoeter/{tildelingsmoeteId}/saker` */
  settSakPaaAgenda: {
    path: { tildelingsmoeteId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.MoetesakNy };
    responses: { 201: models.Moetesak };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "MOETE_ER_IKKE_AAPENT" | "MANGLER_TILSAGN" | "SAK_PAA_AGENDA" | "SKJERMET_SAK_I_MOETE";
  };
  /** Write down what a meeting proposes in a case · `POST /v1/tildelingsmoeter/{tildelingsmoeteId}/saker/{moetesakId}/konklusjon` */
  konkluderMoetesak: {
    path: { tildelingsmoeteId: string; moetesakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.MoetekonklusjonNy };
    responses: { 200: models.Moetesak };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "MOETE_ER_IKKE_AAPENT" | "IKKE_MOETELEDER" | "MOETESAK_ER_KONKLUDERT";
  };
  /** Take a case off the agenda of a meeting · `POST /v1/tildelingsmoeter/{tildelingsmoeteId}/saker/{moetesakId}/fjerning` */
  taSakAvAgenda: {
    path: { tildelingsmoeteId: string; moetesakId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Tildelingsmoete };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "MOETE_ER_IKKE_AAPENT" | "IKKE_MOETELEDER" | "MOETESAK_ER_KONKLUDERT";
  };
  /** End a meeting, or call it off · `POST /v1/tildelingsmoeter/{tildelingsmoeteId}/avslutning` */
  avsluttTildelingsmoete: {
    path: { tildelingsmoeteId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.Moeteavslutning };
    responses: { 200: models.Tildelingsmoete };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "MOETE_ER_IKKE_AAPENT" | "IKKE_MOETELEDER";
  };
  /** List whom the municipality works together with in a case · `GET /v1/saker/{sakId}/samarbeidsparter` */
  listSamarbeidsparter: {
    path: { sakId: string };
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.SamarbeidspartListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Write down a service the municipality works together with · `POST /v1/saker/{sakId}/samarbeidsparter` */
  registrerSamarbeidspart: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.SamarbeidspartNy };
    responses: { 201: models.Samarbeidspart };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "SAK_ER_LUKKET" | "SAMTYKKE_GJELDER_IKKE";
  };
  /** End that the municipality works together with a service · `POST /v1/saker/{sakId}/samarbeidsparter/{samarbeidspartId}/avslutning` */
  avsluttSamarbeidspart: {
    path: { sakId: string; samarbeidspartId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Samarbeidspart };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "SAMARBEID_ER_AVSLUTTET";
  };
  /** List the consents of a case · `GET /v1/saker/{sakId}/samtykker` */
  listSamtykker: {
    path: { sakId: string };
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.SamtykkeListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Write down a consent that was given on paper or aloud · `POST /v1/saker/{sakId}/samtykker` */
  registrerSamtykke: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.SamtykkeRegistrer };
    responses: { 201: models.Samtykke };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "SAK_ER_LUKKET";
  };
  /** Write down that a consent was withdrawn · `POST /v1/saker/{sakId}/samtykker/{samtykkeId}/tilbaketrekking` */
  registrerSamtykketrekk: {
    path: { sakId: string; samtykkeId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Samtykke };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "SAMTYKKE_GJELDER_IKKE";
  };
  /** List who helps the party to a case without representing them · `GET /v1/saker/{sakId}/hjelpere` */
  listHjelpere: {
    path: { sakId: string };
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.HjelperListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Write down that somebody helps the party without representing them · `POST /v1/saker/{sakId}/hjelpere` */
  registrerHjelper: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.HjelperNy };
    responses: { 201: models.Hjelper };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "SAK_ER_LUKKET";
  };
  /** Write down that somebody does not help the party any more · `POST /v1/saker/{sakId}/hjelpere/{hjelperId}/tilbaketrekking` */
  trekkHjelper: {
    path: { sakId: string; hjelperId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Hjelper };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "HJELPER_ER_AVSLUTTET";
  };
  /** List who acts for the party to a case · `GET /v1/saker/{sakId}/representasjoner` */
  listSakensRepresentasjoner: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.SakensRepresentasjoner };
    errors: never;
  };
  /** Register a right to act that was shown on paper · `POST /v1/saker/{sakId}/representasjoner` */
  registrerRepresentasjon: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.RepresentasjonNy };
    responses: { 201: models.Representasjon };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "REPRESENTASJON_FINNES";
  };
  /** End a right to act · `POST /v1/saker/{sakId}/representasjoner/{representasjonId}/avslutning` */
  avsluttRepresentasjon: {
    path: { sakId: string; representasjonId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.Saksbegrunnelse };
    responses: { 200: models.Representasjon };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "REPRESENTASJON_ER_AVSLUTTET";
  };
  /** Register that the party was told of the decision · `POST /v1/saker/{sakId}/vedtak/meddelelse` */
  meddelVedtak: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.Vedtaksmeddelelse };
    responses: { 200: models.Vedtak };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "UGYLDIG_OVERGANG";
  };
  /** Read the decision of the other system · `GET /v1/saker/{sakId}/annetvedtak` */
  hentAnnetvedtak: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Annetvedtak };
    errors: never;
  };
  /** Write down a decision that was made in another system · `POST /v1/saker/{sakId}/annetvedtak` */
  registrerAnnetvedtak: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.Annetvedtakinnhold };
    responses: { 201: models.Annetvedtak };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "IKKE_SAKENS_SAKSBEHANDLER" | "UGYLDIG_OVERGANG" | "ANNET_VEDTAK_IKKE_TILLATT" | "VEDTAK_UFULLSTENDIG";
  };
  /** Put right what was written down · `POST /v1/saker/{sakId}/annetvedtak/rettinger` */
  rettAnnetvedtak: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.AnnetvedtakRett };
    responses: { 201: models.Annetvedtak };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "IKKE_SAKENS_SAKSBEHANDLER" | "UGYLDIG_OVERGANG" | "TILBUD_UTE" | "TILBUD_KLARGJORT" | "VEDTAK_UFULLSTENDIG";
  };
  /** List the decisions of a case the municipality has changed of its own accord · `GET /v1/saker/{sakId}/omgjoeringer` */
  listOmgjoeringer: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.OmgjoeringListe };
    errors: never;
  };
  /** Begin to change a decision in force · `POST /v1/saker/{sakId}/omgjoeringer` */
  begynnOmgjoering: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.OmgjoeringNy };
    responses: { 201: models.Omgjoering };
    errors: "UTDATERT" | "MANGLER_IF_MATCH" | "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UGYLDIG_OVERGANG" | "VEDTAK_I_ANNET_SYSTEM" | "TILBUD_UTE" | "TILBUD_KLARGJORT" | "PART_ER_IKKE_HOERT";
  };
  /** List the warnings of a case · `GET /v1/saker/{sakId}/forhaandsvarsler` */
  listForhaandsvarsler: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.ForhaandsvarselListe };
    errors: never;
  };
  /** Tell the party that their grant may be ended · `POST /v1/saker/{sakId}/forhaandsvarsler` */
  sendForhaandsvarsel: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.ForhaandsvarselNytt };
    responses: { 201: models.Forhaandsvarsel };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "IKKE_SAKENS_SAKSBEHANDLER" | "UGYLDIG_OVERGANG" | "VEDTAK_I_ANNET_SYSTEM" | "FORHAANDSVARSEL_FINNES";
  };
  /** Write down what the party says · `POST /v1/saker/{sakId}/forhaandsvarsler/{forhaandsvarselId}/uttalelse` */
  registrerUttalelse: {
    path: { sakId: string; forhaandsvarselId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.UttalelseRegistrer };
    responses: { 200: models.Forhaandsvarsel };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "IKKE_SAKENS_SAKSBEHANDLER" | "FORHAANDSVARSEL_ER_AVKLART";
  };
  /** Let nothing come of a warning · `POST /v1/saker/{sakId}/forhaandsvarsler/{forhaandsvarselId}/trekking` */
  trekkForhaandsvarsel: {
    path: { sakId: string; forhaandsvarselId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.ForhaandsvarselTrekk };
    responses: { 200: models.Forhaandsvarsel };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "IKKE_SAKENS_SAKSBEHANDLER" | "FORHAANDSVARSEL_ER_AVKLART";
  };
  /** List what the party has asked to see · `GET /v1/saker/{sakId}/innsynskrav` */
  listInnsynskrav: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.InnsynskravListe };
    errors: never;
  };
  /** Write down what the party asks to see · `POST /v1/saker/{sakId}/innsynskrav` */
  registrerInnsynskrav: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.InnsynskravRegistrer };
    responses: { 201: models.Innsynskrav };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR";
  };
  /** Answer what the party asked to see · `POST /v1/saker/{sakId}/innsynskrav/{innsynskravId}/svar` */
  besvarInnsynskrav: {
    path: { sakId: string; innsynskravId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.InnsynskravSvar };
    responses: { 200: models.Innsynskrav };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "INNSYNSKRAV_ER_BESVART";
  };
  /** List the complaints of a case · `GET /v1/saker/{sakId}/klager` */
  listSakensKlager: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.SakensKlager };
    errors: never;
  };
  /** Write down a complaint · `POST /v1/saker/{sakId}/klager` */
  registrerKlage: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.KlageRegistrer };
    responses: { 201: models.Klage };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "KLAGE_FINNES" | "VEDTAK_KAN_IKKE_PAAKLAGES" | "VEDTAK_I_ANNET_SYSTEM";
  };
  /** List complaints · `GET /v1/klager` */
  listKlager: {
    path: Nothing;
    query: { visning?: "AAPNE" | "MINE" | "IKKE_FORDELT" | "HOS_KLAGEINSTANSEN" | "AVSLUTTET"; limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.KlageListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Read a complaint · `GET /v1/klager/{klageId}` */
  hentKlage: {
    path: { klageId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Klage };
    errors: never;
  };
  /** Read the case of a complaint · `GET /v1/klager/{klageId}/sak` */
  hentKlagesak: {
    path: { klageId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Klagesak };
    errors: never;
  };
  /** Download an attachment of the case of a complaint · `GET /v1/klager/{klageId}/vedlegg/{vedleggId}/innhold` */
  lastNedKlagevedlegg: {
    path: { klageId: string; vedleggId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: BinaryBody };
    errors: "VEDLEGG_IKKE_KONTROLLERT" | "VEDLEGG_INFISERT";
  };
  /** Download a letter of the case of a complaint as PDF · `GET /v1/klager/{klageId}/dokumenter/{dokumentId}/pdf` */
  lastNedKlagedokumentPdf: {
    path: { klageId: string; dokumentId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: BinaryBody };
    errors: never;
  };
  /** Download a letter of the case of a complaint as HTML · `GET /v1/klager/{klageId}/dokumenter/{dokumentId}/html` */
  lastNedKlagedokumentHtml: {
    path: { klageId: string; dokumentId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: BinaryBody };
    errors: never;
  };
  /** Take a complaint · `POST /v1/klager/{klageId}/tildeling` */
  taKlagen: {
    path: { klageId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Klage };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "KLAGE_UGYLDIG_OVERGANG" | "KLAGE_SAMME_PERSON" | "KLAGE_ER_TATT";
  };
  /** Register that whoever deals with complaints is inhabil in one · `POST /v1/klager/{klageId}/inhabilitet` */
  registrerInhabilitetIKlagen: {
    path: { klageId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.InhabilitetNy };
    responses: { 201: models.Inhabilitet };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "INHABILITET_ANDRES" | "INHABILITET_FINNES";
  };
  /** Say whether a complaint can be heard · `POST /v1/klager/{klageId}/formkontroll` */
  kontrollerKlage: {
    path: { klageId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.Klagekontroll };
    responses: { 200: models.Klage };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "IKKE_KLAGENS_SAKSBEHANDLER" | "KLAGE_UGYLDIG_OVERGANG";
  };
  /** Assess a complaint that came too late · `POST /v1/klager/{klageId}/oversitting` */
  vurderOversitting: {
    path: { klageId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.Oversittingsvurdering };
    responses: { 200: models.Klage };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "IKKE_KLAGENS_SAKSBEHANDLER" | "KLAGE_UGYLDIG_OVERGANG" | "KLAGE_ETTER_ETT_AAR";
  };
  /** Answer whether the decision is put off · `POST /v1/klager/{klageId}/utsettelse` */
  svarUtsettelse: {
    path: { klageId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.Utsettelsessvar };
    responses: { 200: models.Klage };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "IKKE_KLAGENS_SAKSBEHANDLER" | "KLAGE_UGYLDIG_OVERGANG";
  };
  /** Give the municipality’s own answer · `POST /v1/klager/{klageId}/behandling` */
  behandleKlage: {
    path: { klageId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.Klagebehandling };
    responses: { 200: models.Klage };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "IKKE_KLAGENS_SAKSBEHANDLER" | "KLAGE_UGYLDIG_OVERGANG" | "TILBUD_UTE" | "TILBUD_KLARGJORT";
  };
  /** Register what whoever hears it answered · `POST /v1/klager/{klageId}/utfall` */
  registrerKlageutfall: {
    path: { klageId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.KlageutfallRegistrer };
    responses: { 200: models.Klage };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "IKKE_KLAGENS_SAKSBEHANDLER" | "KLAGE_UGYLDIG_OVERGANG" | "TILBUD_UTE" | "TILBUD_KLARGJORT";
  };
  /** Register that the party withdraws · `POST /v1/klager/{klageId}/trekking` */
  registrerKlagetrekking: {
    path: { klageId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Klage };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "IKKE_KLAGENS_SAKSBEHANDLER" | "KLAGE_UGYLDIG_OVERGANG";
  };
  /** List the offers of a case · `GET /v1/saker/{sakId}/tilbud` */
  listTilbud: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.TilbudListe };
    errors: never;
  };
  /** Offer a home · `POST /v1/saker/{sakId}/tilbud` */
  opprettTilbud: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.TilbudOpprett };
    responses: { 201: models.Tilbud };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "MANGLER_TILSAGN" | "TILSAGN_UTSATT" | "BOLIG_IKKE_LEDIG" | "BOLIG_KREVER_BEHOVSPROEVING" | "TILBUD_UTE" | "TILBUD_KLARGJORT" | "UGYLDIG_OVERGANG" | "KRAV_IKKE_OPPFYLT" | "VENTELISTE_PAA_PAUSE";
  };
  /** Prepare an offer of a home · `POST /v1/saker/{sakId}/tilbud/klargjoering` */
  klargjoerTilbud: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.TilbudOpprett };
    responses: { 201: models.Tilbud };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "MANGLER_TILSAGN" | "TILBUD_UTE" | "TILBUD_KLARGJORT" | "BOLIG_KREVER_BEHOVSPROEVING" | "KRAV_IKKE_OPPFYLT";
  };
  /** Compare the homes that are free with what a case requires · `GET /v1/saker/{sakId}/boligtreff` */
  listBoligtreff: {
    path: { sakId: string };
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.BoligtreffListe };
    errors: "MANGLER_TILSAGN" | "UGYLDIG_MARKOER";
  };
  /** Compare a home with what a case requires · `GET /v1/saker/{sakId}/tilbudsgrunnlag` */
  hentTilbudsgrunnlag: {
    path: { sakId: string };
    query: { boligId: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Tilbudsgrunnlag };
    errors: "MANGLER_TILSAGN" | "BOLIG_KREVER_BEHOVSPROEVING";
  };
  /** Send an offer that is ready · `POST /v1/tilbud/{tilbudId}/utsending` */
  sendTilbud: {
    path: { tilbudId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.TilbudSend };
    responses: { 200: models.Tilbud };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "MANGLER_TILSAGN" | "TILSAGN_UTSATT" | "BOLIG_IKKE_LEDIG" | "BOLIG_KREVER_BEHOVSPROEVING" | "UGYLDIG_OVERGANG" | "KRAV_IKKE_OPPFYLT" | "VENTELISTE_PAA_PAUSE";
  };
  /** Answer an offer · `POST /v1/tilbud/{tilbudId}/svar` */
  svarPaaTilbud: {
    path: { tilbudId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.TilbudSvar };
    responses: { 200: models.MittTilbud };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "TILBUD_BESVART" | "TILBUD_UTLOEPT" | "KREVER_VERGE";
  };
  /** Write down an answer to an offer · `POST /v1/tilbud/{tilbudId}/registrertsvar` */
  registrerTilbudssvar: {
    path: { tilbudId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.TilbudSvarRegistrer };
    responses: { 200: models.Tilbud };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "TILBUD_BESVART" | "TILBUD_UTLOEPT";
  };
  /** Withdraw an offer · `POST /v1/tilbud/{tilbudId}/trekking` */
  trekkTilbud: {
    path: { tilbudId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Tilbud };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "TILBUD_BESVART";
  };
  /** Assess a no to an offer · `POST /v1/tilbud/{tilbudId}/vurdering` */
  vurderAvslag: {
    path: { tilbudId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.AvslagVurder };
    responses: { 200: models.Tilbud };
    errors: "IKKE_SAKENS_SAKSBEHANDLER" | "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "TILBUD_IKKE_AVSLAATT";
  };
  /** Register the signed contract · `POST /v1/tilbud/{tilbudId}/kontrakt` */
  registrerKontrakt: {
    path: { tilbudId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.KontraktRegistrer };
    responses: { 201: models.Leieforhold };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "TILBUD_IKKE_AKSEPTERT" | "TILSAGN_UTSATT" | "DEPOSITUM_FOR_HOEYT" | "UGYLDIG_PERIODE" | "LEIETID_UTEN_GRUNNLAG" | "KONTRAKT_AVVIKER" | "VERGE_MAA_SIGNERE" | "BOLIG_I_BRUK";
  };
  /** Read what is deleted when, and why the rest is kept · `GET /v1/oppbevaring` */
  hentOppbevaring: {
    path: Nothing;
    query: { til?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Oppbevaring };
    errors: never;
  };
  /** List the cases that were handed over and are here no more · `GET /v1/oppbevaring/avleverte` */
  listAvleverteSaker: {
    path: Nothing;
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.AvlevertSakListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** List what was deleted, and by which rule · `GET /v1/oppbevaring/kjoeringer` */
  listOppbevaringskjoeringer: {
    path: Nothing;
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.OppbevaringskjoeringListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Read what the municipality has set · `GET /v1/innstillinger` */
  hentInnstillinger: {
    path: Nothing;
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Innstillingene };
    errors: never;
  };
  /** Set what holds in the municipality · `PUT /v1/innstillinger` */
  lagreInnstillinger: {
    path: Nothing;
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.InnstillingerLagre };
    responses: { 200: models.Innstillingene };
    errors: "UTDATERT" | "MANGLER_IF_MATCH";
  };
  /** List the units the municipality has set up · `GET /v1/innstillinger/enheter` */
  listEnhetsinnstillinger: {
    path: Nothing;
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.EnhetsinnstillingListe };
    errors: never;
  };
  /** Set up a unit · `POST /v1/innstillinger/enheter` */
  opprettEnhet: {
    path: Nothing;
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.EnhetOpprett };
    responses: { 201: models.Enhetsinnstilling };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "ENHET_FINNES";
  };
  /** Read a unit · `GET /v1/innstillinger/enheter/{enhetskode}` */
  hentEnhet: {
    path: { enhetskode: models.Enhetskode };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Enhetsinnstilling };
    errors: never;
  };
  /** Rename a unit, or take it out of use · `PUT /v1/innstillinger/enheter/{enhetskode}` */
  lagreEnhet: {
    path: { enhetskode: models.Enhetskode };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.EnhetLagre };
    responses: { 200: models.Enhetsinnstilling };
    errors: "UTDATERT" | "MANGLER_IF_MATCH" | "ENHET_I_BRUK";
  };
  /** List what the municipality has set, version by version · `GET /v1/innstillinger/versjoner` */
  listInnstillingsversjoner: {
    path: Nothing;
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.InnstillingsversjonListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** List what the municipality has decided, version by version · `GET /v1/kriteriesett` */
  listKriteriesett: {
    path: Nothing;
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.KriteriesettListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Register what the municipality has decided · `POST /v1/kriteriesett` */
  opprettKriteriesett: {
    path: Nothing;
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.KriteriesettNytt };
    responses: { 201: models.Kriteriesett };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR";
  };
  /** Read what the municipality has decided · `GET /v1/kriteriesett/gjeldende` */
  hentGjeldendeKriteriesett: {
    path: Nothing;
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Kriteriesett };
    errors: never;
  };
  /** Hold a case against what the municipality has decided · `GET /v1/saker/{sakId}/kriterier` */
  hentSakensKriterier: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.SakensKriterier };
    errors: never;
  };
  /** Ask Folkeregisteret where the applicant has lived · `POST /v1/saker/{sakId}/bosteder/innhentinger` */
  innhentBosteder: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.SakensKriterier };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "IKKE_SAKENS_SAKSBEHANDLER" | "BEHOVET_PROEVES_IKKE" | "UGYLDIG_OVERGANG" | "REGISTER_UTILGJENGELIG" | "REGISTER_IKKE_AAPNET";
  };
  /** List the waiting list · `GET /v1/ventelisteplasser` */
  listVentelisteplasser: {
    path: Nothing;
    query: { limit?: number; etter?: string; status?: models.VentelisteStatus[]; prioritet?: number; boligtype?: models.Boligtype; soverom?: number; rullestol?: boolean; skalVurderes?: boolean; sakId?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.VentelisteplassListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Read a place on the waiting list · `GET /v1/ventelisteplasser/{ventelisteplassId}` */
  hentVentelisteplass: {
    path: { ventelisteplassId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Ventelisteplass };
    errors: never;
  };
  /** Move somebody in the order · `POST /v1/ventelisteplasser/{ventelisteplassId}/prioritering` */
  prioriterVentelisteplass: {
    path: { ventelisteplassId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.Prioritering };
    responses: { 200: models.Ventelisteplass };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "UGYLDIG_OVERGANG";
  };
  /** Register what an applicant says of the need · `POST /v1/ventelisteplasser/{ventelisteplassId}/behov` */
  registrerBehov: {
    path: { ventelisteplassId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.BehovRegistrer };
    responses: { 200: models.Ventelisteplass };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "BEHOV_KAN_IKKE_BESVARES";
  };
  /** Pause a place on the waiting list · `POST /v1/ventelisteplasser/{ventelisteplassId}/pause` */
  settVentelisteplassPaaPause: {
    path: { ventelisteplassId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.Ventelistevurdering };
    responses: { 200: models.Ventelisteplass };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "UGYLDIG_OVERGANG" | "VENTELISTE_IKKE_AVKLART";
  };
  /** Take up a paused place again · `POST /v1/ventelisteplasser/{ventelisteplassId}/gjenopptakelse` */
  gjenopptaVentelisteplass: {
    path: { ventelisteplassId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.Ventelistegrunn };
    responses: { 200: models.Ventelisteplass };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "UGYLDIG_OVERGANG";
  };
  /** End a place on the waiting list · `POST /v1/ventelisteplasser/{ventelisteplassId}/bortfall` */
  laVentelisteplassBortfalle: {
    path: { ventelisteplassId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.Ventelistevurdering };
    responses: { 200: models.Ventelisteplass };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "UGYLDIG_OVERGANG" | "VENTELISTE_IKKE_AVKLART" | "OPPHOER_MAA_VEDTAS";
  };
  /** List tenancies · `GET /v1/leieforhold` */
  listLeieforhold: {
    path: Nothing;
    query: { limit?: number; etter?: string; boligId?: string; sakId?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.LeieforholdListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Register a tenancy there is already · `POST /v1/leieforhold` */
  registrerLeieforhold: {
    path: Nothing;
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.LeieforholdRegistrer };
    responses: { 201: models.Leieforhold };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "BOLIG_I_BRUK" | "BOLIG_IKKE_LEDIG" | "UGYLDIG_PERIODE" | "DEPOSITUM_FOR_HOEYT";
  };
  /** List tenancies that are about to end, or have ended without anybody moving · `GET /v1/leieforhold/utloep` */
  listUtloependeLeieforhold: {
    path: Nothing;
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.UtloependeLeieforholdListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** List tenancies that could become an owned home · `GET /v1/leieforhold/leietileie` */
  listLeieTilEieKandidater: {
    path: Nothing;
    query: { limit?: number; etter?: string; minstMaaneder?: number; vurdert?: models.LeieTilEieVurdert };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.LeieTilEieListe };
    errors: "FUNKSJON_IKKE_AAPNET" | "UGYLDIG_MARKOER";
  };
  /** Download tenancies that could become an owned home for a spreadsheet · `POST /v1/leieforhold/leietileie/eksport` */
  eksporterLeieTilEie: {
    path: Nothing;
    query: { format?: models.Regnearkformat };
    bodyRequired: true;
    body: { "application/json": models.LeieTilEieUtvalg };
    responses: { 200: BinaryBody };
    errors: "FUNKSJON_IKKE_AAPNET";
  };
  /** Get one tenancy · `GET /v1/leieforhold/{leieforholdId}` */
  hentLeieforhold: {
    path: { leieforholdId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Leieforhold };
    errors: never;
  };
  /** List the states a tenancy has had · `GET /v1/leieforhold/{leieforholdId}/statushistorikk` */
  listLeieforholdsstatuser: {
    path: { leieforholdId: string };
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.LeieforholdsstatusListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Register that the tenant was called on in writing to move · `POST /v1/leieforhold/{leieforholdId}/flytteoppfordring` */
  registrerFlytteoppfordring: {
    path: { leieforholdId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.Flytteoppfordring };
    responses: { 200: models.Leieforhold };
    errors: "UTDATERT" | "MANGLER_IF_MATCH" | "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "LEIEFORHOLD_UGYLDIG_OVERGANG";
  };
  /** List the contracts of a tenancy · `GET /v1/leieforhold/{leieforholdId}/kontrakter` */
  listLeiekontrakter: {
    path: { leieforholdId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.LeiekontraktListe };
    errors: never;
  };
  /** Register the day the tenant took the home over · `POST /v1/leieforhold/{leieforholdId}/innflytting` */
  registrerInnflytting: {
    path: { leieforholdId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.Innflytting };
    responses: { 200: models.Leieforhold };
    errors: "UTDATERT" | "MANGLER_IF_MATCH" | "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "LEIEFORHOLD_UGYLDIG_OVERGANG";
  };
  /** Register that both have withdrawn from a tenancy before it begins · `POST /v1/leieforhold/{leieforholdId}/avtaletrekking` */
  registrerAvtaletrekking: {
    path: { leieforholdId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.Avtaletrekking };
    responses: { 200: models.Leieforhold };
    errors: "UTDATERT" | "MANGLER_IF_MATCH" | "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "LEIEFORHOLD_UGYLDIG_OVERGANG" | "LEIEFORHOLD_HAR_FRAVAER";
  };
  /** Register that the tenant has moved out · `POST /v1/leieforhold/{leieforholdId}/utflytting` */
  registrerUtflytting: {
    path: { leieforholdId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.Utflytting };
    responses: { 200: models.Leieforhold };
    errors: "UTDATERT" | "MANGLER_IF_MATCH" | "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "LEIEFORHOLD_UGYLDIG_OVERGANG" | "UTFLYTTING_UTEN_GRUNNLAG" | "LEIEFORHOLD_HAR_FRAVAER";
  };
  /** List what was found of whether the tenant should be offered to own · `GET /v1/leieforhold/{leieforholdId}/leietileievurderinger` */
  listLeieTilEieVurderinger: {
    path: { leieforholdId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.LeieTilEieVurderingListe };
    errors: "FUNKSJON_IKKE_AAPNET";
  };
  /** Assess whether the tenant should be offered to own · `POST /v1/leieforhold/{leieforholdId}/leietileievurderinger` */
  vurderLeieTilEie: {
    path: { leieforholdId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.LeieTilEieVurderingNy };
    responses: { 201: models.LeieTilEieVurdering };
    errors: "FUNKSJON_IKKE_AAPNET" | "UTDATERT" | "MANGLER_IF_MATCH" | "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "LEIEFORHOLD_UGYLDIG_OVERGANG";
  };
  /** List when the tenant has been away · `GET /v1/leieforhold/{leieforholdId}/fravaer` */
  listFravaer: {
    path: { leieforholdId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.FravaerListe };
    errors: never;
  };
  /** Register that the tenant is away and keeps the home · `POST /v1/leieforhold/{leieforholdId}/fravaer` */
  registrerFravaer: {
    path: { leieforholdId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.FravaerNy };
    responses: { 201: models.Fravaer };
    errors: "UTDATERT" | "MANGLER_IF_MATCH" | "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "LEIEFORHOLD_UGYLDIG_OVERGANG" | "LEIEFORHOLD_HAR_FRAVAER";
  };
  /** Register that the tenant is back · `POST /v1/leieforhold/{leieforholdId}/fravaer/avslutning` */
  avsluttFravaer: {
    path: { leieforholdId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.Fravaersslutt };
    responses: { 200: models.Fravaer };
    errors: "UTDATERT" | "MANGLER_IF_MATCH" | "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "INTET_FRAVAER";
  };
  /** List the tenancies whose tenant waits for somebody to read · `GET /v1/leiemeldinger` */
  listUlesteLeiemeldinger: {
    path: Nothing;
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.UlesteILeieforholdListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** List tenants who are to be written to on paper · `GET /v1/leiepapirbrev` */
  listLeiepapirbrev: {
    path: Nothing;
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.LeiepapirbrevListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** List how tenants were told of what is new about their tenancy · `GET /v1/leieforhold/{leieforholdId}/varsler` */
  listLeievarsler: {
    path: { leieforholdId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Leievarsler };
    errors: never;
  };
  /** Write down that a tenant was written to on paper · `POST /v1/leieforhold/{leieforholdId}/varsler/{varselId}/papirsending` */
  registrerLeiepapirsending: {
    path: { leieforholdId: string; varselId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.Leiepapirsending };
    responses: { 200: models.Leievarsel };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "MANGLER_IF_MATCH" | "UTDATERT";
  };
  /** List the messages of a tenancy · `GET /v1/leieforhold/{leieforholdId}/meldinger` */
  listLeiemeldinger: {
    path: { leieforholdId: string };
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.MeldingListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Write to the tenants · `POST /v1/leieforhold/{leieforholdId}/meldinger` */
  sendLeiemelding: {
    path: { leieforholdId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.LeiemeldingNy };
    responses: { 201: models.Melding };
    errors: "LEIETAKER_KAN_IKKE_NAAS" | "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR";
  };
  /** Mark messages from the tenants as read · `POST /v1/leieforhold/{leieforholdId}/meldinger/lesing` */
  merkLeiemeldingerLest: {
    path: { leieforholdId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.MeldingerLest };
    responses: { 200: models.Lesestatus };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR";
  };
  /** List the documents of a tenancy without a case · `GET /v1/leieforhold/{leieforholdId}/dokumenter` */
  listLeiedokumenter: {
    path: { leieforholdId: string };
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.DokumentListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Download a document of a tenancy without a case as PDF · `GET /v1/leieforhold/{leieforholdId}/dokumenter/{dokumentId}/pdf` */
  lastNedLeiedokumentPdf: {
    path: { leieforholdId: string; dokumentId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: BinaryBody };
    errors: never;
  };
  /** Download a document of a tenancy without a case as HTML · `GET /v1/leieforhold/{leieforholdId}/dokumenter/{dokumentId}/html` */
  lastNedLeiedokumentHtml: {
    path: { leieforholdId: string; dokumentId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: BinaryBody };
    errors: never;
  };
  /** List the notes of a tenancy · `GET /v1/leieforhold/{leieforholdId}/notater` */
  listLeienotater: {
    path: { leieforholdId: string };
    query: { limit?: number; etter?: string; type?: models.Leienotattype };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.LeienotatListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Write a note of a tenancy · `POST /v1/leieforhold/{leieforholdId}/notater` */
  opprettLeienotat: {
    path: { leieforholdId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.LeienotatNytt };
    responses: { 201: models.Leienotat };
    errors: "LEIEFORHOLD_UTEN_LEIETAKER" | "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "JOURNALNOTAT_UFULLSTENDIG";
  };
  /** Put a note of a tenancy right · `POST /v1/leieforhold/{leieforholdId}/notater/{leienotatId}/rettinger` */
  rettLeienotat: {
    path: { leieforholdId: string; leienotatId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.LeienotatNytt };
    responses: { 201: models.Leienotat };
    errors: "LEIEFORHOLD_UTEN_LEIETAKER" | "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "JOURNALNOTAT_UFULLSTENDIG" | "JOURNALNOTAT_ER_RETTET";
  };
  /** List what keeps a tenancy from being deleted · `GET /v1/leieforhold/{leieforholdId}/slettesperrer` */
  listLeieforholdetsSlettesperrer: {
    path: { leieforholdId: string };
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.SlettesperreListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Keep what belongs to a tenancy from being deleted · `POST /v1/leieforhold/{leieforholdId}/slettesperrer` */
  settLeieforholdetsSlettesperre: {
    path: { leieforholdId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.SlettesperreNy };
    responses: { 201: models.Slettesperre };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR";
  };
  /** Let what belongs to a tenancy be deleted again · `POST /v1/leieforhold/{leieforholdId}/slettesperrer/{slettesperreId}/oppheving` */
  opphevLeieforholdetsSlettesperre: {
    path: { leieforholdId: string; slettesperreId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.Saksbegrunnelse };
    responses: { 200: models.Slettesperre };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UGYLDIG_OVERGANG";
  };
  /** List the rents a tenancy has had · `GET /v1/leieforhold/{leieforholdId}/leiehistorikk` */
  listLeiehistorikk: {
    path: { leieforholdId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.LeiehistorikkListe };
    errors: never;
  };
  /** List what came of a tenancy when its end drew near · `GET /v1/leieforhold/{leieforholdId}/fornyelser` */
  listFornyelser: {
    path: { leieforholdId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.FornyelseListe };
    errors: never;
  };
  /** Register what comes of a tenancy when its end draws near · `POST /v1/leieforhold/{leieforholdId}/fornyelser` */
  registrerFornyelse: {
    path: { leieforholdId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.FornyelseNy };
    responses: { 201: models.Fornyelse };
    errors: "UTDATERT" | "MANGLER_IF_MATCH" | "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "LEIEFORHOLD_UGYLDIG_OVERGANG" | "MANGLER_TILSAGN" | "ANNET_VEDTAK_IKKE_TILLATT" | "FORNYELSE_HAR_AAPEN_SAK" | "FORNYELSE_ER_INNVILGET" | "UGYLDIG_PERIODE" | "DEPOSITUM_FOR_HOEYT" | "LEIETID_UTEN_GRUNNLAG" | "BOLIG_I_BRUK";
  };
  /** Begin to work on renewing a tenancy · `POST /v1/leieforhold/{leieforholdId}/fornyelser/start` */
  startFornyelse: {
    path: { leieforholdId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Leieforhold };
    errors: "UTDATERT" | "MANGLER_IF_MATCH" | "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "LEIEFORHOLD_UGYLDIG_OVERGANG";
  };
  /** Open a case about what comes of a tenancy · `POST /v1/leieforhold/{leieforholdId}/fornyelser/saker` */
  aapneFornyelsessak: {
    path: { leieforholdId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.FornyelsessakNy };
    responses: { 201: models.SoeknadRegistrert };
    errors: "UTDATERT" | "MANGLER_IF_MATCH" | "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "LEIEFORHOLD_UGYLDIG_OVERGANG" | "LEIEFORHOLD_UTEN_LEIETAKER" | "FORNYELSE_HAR_AAPEN_SAK" | "FORNYELSE_ER_INNVILGET";
  };
  /** See need and stock side by side · `GET /v1/behovsoversikt` */
  hentBehovsoversikt: {
    path: Nothing;
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Behovsoversikt };
    errors: never;
  };
  /** Download need and stock for a spreadsheet · `GET /v1/behovsoversikt/fil` */
  hentBehovsfil: {
    path: Nothing;
    query: { format?: models.Regnearkformat };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: BinaryBody };
    errors: never;
  };
  /** Hold a list of refugees against how their households are counted · `POST /v1/flyktningliste/avstemming` */
  avstemFlyktningliste: {
    path: Nothing;
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.Flyktningliste };
    responses: { 200: models.Flyktninglistesvar };
    errors: never;
  };
  /** Read a report for planning as it can be published · `GET /v1/planrapporter/{planrapport}` */
  hentPlanrapport: {
    path: { planrapport: models.Planrapporttype };
    query: { fra: string; til: string; terskel?: number };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Planrapport };
    errors: never;
  };
  /** List the reports · `GET /v1/statistikkuttrekk` */
  listStatistikkuttrekk: {
    path: Nothing;
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.StatistikkuttrekkListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Make a report · `POST /v1/statistikkuttrekk` */
  opprettStatistikkuttrekk: {
    path: Nothing;
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.StatistikkuttrekkNy };
    responses: { 201: models.Interntstatistikkuttrekk };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR";
  };
  /** Read a report as it can be published · `GET /v1/statistikkuttrekk/{statistikkuttrekkId}` */
  hentStatistikkuttrekk: {
    path: { statistikkuttrekkId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Statistikkuttrekk };
    errors: never;
  };
  /** Download a report as it can be published · `GET /v1/statistikkuttrekk/{statistikkuttrekkId}/fil` */
  hentStatistikkfil: {
    path: { statistikkuttrekkId: string };
    query: { format?: models.Regnearkformat };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: BinaryBody };
    errors: never;
  };
  /** Read a report with every figure, and what it was held against · `GET /v1/statistikkuttrekk/{statistikkuttrekkId}/internt` */
  hentInterntStatistikkuttrekk: {
    path: { statistikkuttrekkId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Interntstatistikkuttrekk };
    errors: never;
  };
  /** Download a report with every figure · `GET /v1/statistikkuttrekk/{statistikkuttrekkId}/internt/fil` */
  hentInternStatistikkfil: {
    path: { statistikkuttrekkId: string };
    query: { format?: models.Regnearkformat };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: BinaryBody };
    errors: never;
  };
  /** Say why two figures of a report differ · `PUT /v1/statistikkuttrekk/{statistikkuttrekkId}/kontroller/{statistikkontroll}/kommentar` */
  kommenterStatistikkontroll: {
    path: { statistikkuttrekkId: string; statistikkontroll: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.Statistikkommentar };
    responses: { 200: models.Interntstatistikkuttrekk };
    errors: "UTDATERT" | "MANGLER_IF_MATCH" | "STATISTIKK_ER_LAAST" | "STATISTIKK_KAN_IKKE_FORKLARES";
  };
  /** Lock the report of a year · `POST /v1/statistikkuttrekk/{statistikkuttrekkId}/laasing` */
  laasStatistikkuttrekk: {
    path: { statistikkuttrekkId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Interntstatistikkuttrekk };
    errors: "UTDATERT" | "MANGLER_IF_MATCH" | "STATISTIKK_ER_LAAST" | "STATISTIKK_AARET_ER_LAAST" | "STATISTIKK_IKKE_HELT_AAR" | "STATISTIKK_IKKE_FORKLART";
  };
  /** List what is counted in a cell of a report · `GET /v1/statistikkuttrekk/{statistikkuttrekkId}/celler/{statistikkcelle}/rader` */
  listStatistikkrader: {
    path: { statistikkuttrekkId: string; statistikkcelle: string };
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.StatistikkradListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** List how the rent files look · `GET /v1/husleieprofiler` */
  listHusleieprofiler: {
    path: Nothing;
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.HusleieprofilListe };
    errors: "FUNKSJON_IKKE_AAPNET";
  };
  /** Say how a rent file looks · `POST /v1/husleieprofiler` */
  opprettHusleieprofil: {
    path: Nothing;
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.HusleieprofilNy };
    responses: { 201: models.Husleieprofil };
    errors: "FUNKSJON_IKKE_AAPNET" | "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR";
  };
  /** List the rent files that are made · `GET /v1/husleiekjoeringer` */
  listHusleiekjoeringer: {
    path: Nothing;
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.HusleiekjoeringListe };
    errors: "FUNKSJON_IKKE_AAPNET" | "UGYLDIG_MARKOER";
  };
  /** Make the rent file of a month · `POST /v1/husleiekjoeringer` */
  opprettHusleiekjoering: {
    path: Nothing;
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.HusleiekjoeringNy };
    responses: { 201: models.Husleiekjoering };
    errors: "FUNKSJON_IKKE_AAPNET" | "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "HUSLEIE_ER_KJOERT";
  };
  /** Download a rent file · `GET /v1/husleiekjoeringer/{husleiekjoeringId}/fil` */
  hentHusleiefil: {
    path: { husleiekjoeringId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: BinaryBody };
    errors: "FUNKSJON_IKKE_AAPNET";
  };
  /** List how long homes stand empty, why, and the rent that is lost · `GET /v1/tomgang` */
  listTomgang: {
    path: Nothing;
    query: { limit?: number; etter?: string; fra: string; til: string; boligId?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.TomgangListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** List what value added tax can be compensated for homes in a period · `GET /v1/mvavurderinger` */
  listMvavurderinger: {
    path: Nothing;
    query: { limit?: number; etter?: string; fra: string; til: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.MvavurderingListe };
    errors: "FUNKSJON_IKKE_AAPNET" | "UGYLDIG_MARKOER";
  };
  /** Download what value added tax can be compensated in a period · `GET /v1/mvavurderinger/fil` */
  hentMvafil: {
    path: Nothing;
    query: { format?: models.Regnearkformat; fra: string; til: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: BinaryBody };
    errors: "FUNKSJON_IKKE_AAPNET";
  };
  /** List the changes of rents · `GET /v1/leiereguleringer` */
  listLeiereguleringer: {
    path: Nothing;
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.LeiereguleringListe };
    errors: "FUNKSJON_IKKE_AAPNET" | "UGYLDIG_MARKOER";
  };
  /** Change the rent of all tenancies that nothing hinders · `POST /v1/leiereguleringer` */
  opprettLeieregulering: {
    path: Nothing;
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.LeiereguleringNy };
    responses: { 201: models.Leieregulering };
    errors: "FUNKSJON_IKKE_AAPNET" | "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "VARSEL_FOR_KORT" | "LEIEGRUNNLAG_MANGLER";
  };
  /** See what a change of rents would do · `POST /v1/leiereguleringer/forhaandsvisning` */
  forhaandsvisLeieregulering: {
    path: Nothing;
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.LeiereguleringSoek };
    responses: { 200: models.Leiereguleringsside };
    errors: "FUNKSJON_IKKE_AAPNET" | "UGYLDIG_MARKOER" | "VARSEL_FOR_KORT" | "LEIEGRUNNLAG_MANGLER";
  };
  /** List the notices of a tenancy · `GET /v1/leieforhold/{leieforholdId}/oppsigelser` */
  listOppsigelser: {
    path: { leieforholdId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.OppsigelseListe };
    errors: never;
  };
  /** Register a notice · `POST /v1/leieforhold/{leieforholdId}/oppsigelser` */
  registrerOppsigelse: {
    path: { leieforholdId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.OppsigelseNy };
    responses: { 201: models.Oppsigelse };
    errors: "UTDATERT" | "MANGLER_IF_MATCH" | "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "LEIEFORHOLD_UGYLDIG_OVERGANG" | "OPPSIGELSE_UGYLDIG" | "BOLIG_I_BRUK";
  };
  /** Take back the notice that is in force · `POST /v1/leieforhold/{leieforholdId}/oppsigelser/trekking` */
  trekkOppsigelse: {
    path: { leieforholdId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.OppsigelseTrekking };
    responses: { 200: models.Oppsigelse };
    errors: "UTDATERT" | "MANGLER_IF_MATCH" | "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "INGEN_OPPSIGELSE" | "BOLIG_I_BRUK";
  };
  /** Register that the tenant objects to the landlord’s notice · `POST /v1/leieforhold/{leieforholdId}/oppsigelser/protest` */
  registrerProtest: {
    path: { leieforholdId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.ProtestNy };
    responses: { 200: models.Oppsigelse };
    errors: "UTDATERT" | "MANGLER_IF_MATCH" | "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "INGEN_OPPSIGELSE";
  };
  /** Register that the landlord went to court over the objection · `POST /v1/leieforhold/{leieforholdId}/oppsigelser/soeksmaal` */
  registrerSoeksmaal: {
    path: { leieforholdId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.Soeksmaal };
    responses: { 200: models.Oppsigelse };
    errors: "UTDATERT" | "MANGLER_IF_MATCH" | "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "INGEN_OPPSIGELSE";
  };
  /** List homes · `GET /v1/boliger` */
  listBoliger: {
    path: Nothing;
    query: { limit?: number; etter?: string; status?: models.Boligstatus[]; markering?: models.Markering[]; boligtype?: models.Boligtype[]; bemanning?: models.Bemanning[]; ledigInnen?: models.LedigInnen; sok?: string; soveromMin?: number; egnetBosetting?: boolean; utenBehovsproeving?: boolean };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.BoligListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Add a home, or update the one with the vendor's key · `POST /v1/boliger` */
  opprettBolig: {
    path: Nothing;
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.BoligOpprett };
    responses: { 200: models.Bolig; 201: models.Bolig };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "BOLIG_FINNES" | "BOLIG_ANNEN_ADRESSE";
  };
  /** Read a home · `GET /v1/boliger/{boligId}` */
  hentBolig: {
    path: { boligId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Bolig };
    errors: never;
  };
  /** Change a home · `PUT /v1/boliger/{boligId}` */
  endreBolig: {
    path: { boligId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.BoligEndre };
    responses: { 200: models.Bolig };
    errors: "UTDATERT" | "MANGLER_IF_MATCH" | "BOLIG_FINNES" | "BOLIG_I_BRUK" | "UGYLDIG_OVERGANG" | "BOLIG_TILSKUDD_BINDER";
  };
  /** Remove a home · `DELETE /v1/boliger/{boligId}` */
  slettBolig: {
    path: { boligId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 204: undefined };
    errors: "UTDATERT" | "MANGLER_IF_MATCH" | "BOLIG_I_BRUK";
  };
  /** List the states a home has had · `GET /v1/boliger/{boligId}/statushistorikk` */
  listStatushistorikk: {
    path: { boligId: string };
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.StatusendringListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Add a home, as Kobo's own Bolig API does · `POST /v1/kobobolig` */
  opprettKobobolig: {
    path: Nothing;
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.KoboboligSendt };
    responses: { 200: models.Kobobolig; 201: models.Kobobolig };
    errors: "FUNKSJON_IKKE_AAPNET" | "BOLIG_FINNES" | "BOLIG_ANNEN_ADRESSE" | "KOBOBOLIG_LAAST";
  };
  /** Read a home, as Kobo's own Bolig API does · `GET /v1/kobobolig/{koboboligId}` */
  hentKobobolig: {
    path: { koboboligId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Kobobolig };
    errors: "FUNKSJON_IKKE_AAPNET";
  };
  /** Change a home, as Kobo's own Bolig API does · `PUT /v1/kobobolig/{koboboligId}` */
  endreKobobolig: {
    path: { koboboligId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.KoboboligSendt };
    responses: { 200: models.Kobobolig };
    errors: "FUNKSJON_IKKE_AAPNET" | "BOLIG_FINNES" | "BOLIG_ANNEN_ADRESSE" | "KOBOBOLIG_LAAST";
  };
  /** Remove a home, as Kobo's own Bolig API does · `DELETE /v1/kobobolig/{koboboligId}` */
  slettKobobolig: {
    path: { koboboligId: string };
    query: Nothing;
    bodyRequired: false;
    body: { "application/json": models.KoboboligNoekkel };
    responses: { 204: undefined };
    errors: "FUNKSJON_IKKE_AAPNET" | "BOLIG_I_BRUK" | "KOBOBOLIG_LAAST";
  };
  /** List the pictures of a home · `GET /v1/boliger/{boligId}/bilder` */
  listBoligbilder: {
    path: { boligId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.BoligbildeListe };
    errors: never;
  };
  /** Add a picture to a home · `POST /v1/boliger/{boligId}/bilder` */
  opprettBoligbilde: {
    path: { boligId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.BoligbildeNytt };
    responses: { 201: models.Boligbilde };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "FOR_MANGE_BILDER";
  };
  /** Change what is said of a picture, or where it stands · `PUT /v1/boliger/{boligId}/bilder/{bildeId}` */
  endreBoligbilde: {
    path: { boligId: string; bildeId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.BoligbildeEndring };
    responses: { 200: models.Boligbilde };
    errors: "UTDATERT" | "MANGLER_IF_MATCH";
  };
  /** Take a picture away · `DELETE /v1/boliger/{boligId}/bilder/{bildeId}` */
  slettBoligbilde: {
    path: { boligId: string; bildeId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 204: undefined };
    errors: "UTDATERT" | "MANGLER_IF_MATCH";
  };
  /** Download a picture of a home · `GET /v1/boliger/{boligId}/bilder/{bildeId}/innhold` */
  lastNedBoligbilde: {
    path: { boligId: string; bildeId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: BinaryBody };
    errors: "VEDLEGG_IKKE_KONTROLLERT" | "VEDLEGG_INFISERT";
  };
  /** Send the content of a picture · `PUT /v1/boliger/{boligId}/bilder/{bildeId}/innhold` */
  lastOppBoligbilde: {
    path: { boligId: string; bildeId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/octet-stream": BinaryBody };
    responses: { 200: models.Boligbilde };
    errors: "UTDATERT" | "MANGLER_IF_MATCH" | "VEDLEGG_HAR_INNHOLD" | "VEDLEGG_FOR_STORT" | "BILDE_UKJENT_TYPE" | "VEDLEGG_ER_HEIC" | "VEDLEGG_SKADET";
  };
  /** List the pictures of a home one is offered · `GET /v1/meg/tilbud/{tilbudId}/bilder` */
  listTilbudsbilder: {
    path: { tilbudId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.BoligbildeListe };
    errors: never;
  };
  /** Download a picture of a home one is offered · `GET /v1/meg/tilbud/{tilbudId}/bilder/{bildeId}/innhold` */
  lastNedTilbudsbilde: {
    path: { tilbudId: string; bildeId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: BinaryBody };
    errors: "VEDLEGG_IKKE_KONTROLLERT" | "VEDLEGG_INFISERT";
  };
  /** List the reservations of a home · `GET /v1/boliger/{boligId}/reservasjoner` */
  listReservasjoner: {
    path: { boligId: string };
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.ReservasjonListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Hold a home back · `POST /v1/boliger/{boligId}/reservasjoner` */
  opprettReservasjon: {
    path: { boligId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.ReservasjonNy };
    responses: { 201: models.Reservasjon };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "BOLIG_KAN_IKKE_RESERVERES";
  };
  /** Let a home go that is held back · `POST /v1/boliger/{boligId}/reservasjoner/{reservasjonId}/oppheving` */
  opphevReservasjon: {
    path: { boligId: string; reservasjonId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Reservasjon };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "RESERVASJON_AVSLUTTET" | "RESERVASJON_FOR_TILBUD" | "RESERVASJON_I_SAK";
  };
  /** List the reservations made for a case · `GET /v1/saker/{sakId}/reservasjoner` */
  listSakensReservasjoner: {
    path: { sakId: string };
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.ReservasjonListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Hold a home back for a case · `POST /v1/saker/{sakId}/reservasjoner` */
  opprettSakensReservasjon: {
    path: { sakId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.SakensReservasjonNy };
    responses: { 201: models.Reservasjon };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "BOLIG_KAN_IKKE_RESERVERES";
  };
  /** Let a home go that is held back for a case · `POST /v1/saker/{sakId}/reservasjoner/{reservasjonId}/oppheving` */
  opphevSakensReservasjon: {
    path: { sakId: string; reservasjonId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Reservasjon };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "RESERVASJON_AVSLUTTET" | "RESERVASJON_FOR_TILBUD";
  };
  /** List agreements on homes · `GET /v1/avtaler` */
  listAvtaler: {
    path: Nothing;
    query: { boligId?: string; limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.AvtaleListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Register an agreement on homes · `POST /v1/avtaler` */
  opprettAvtale: {
    path: Nothing;
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.AvtaleNy };
    responses: { 201: models.Avtale };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "AVTALE_OVERLAPPER" | "AVTALE_OVER_KVOTEN" | "AVTALE_ANNEN_DISPOSISJON";
  };
  /** Read an agreement · `GET /v1/avtaler/{avtaleId}` */
  hentAvtale: {
    path: { avtaleId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Avtale };
    errors: never;
  };
  /** Change an agreement · `PUT /v1/avtaler/{avtaleId}` */
  endreAvtale: {
    path: { avtaleId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.AvtaleEndring };
    responses: { 200: models.Avtale };
    errors: "UTDATERT" | "MANGLER_IF_MATCH" | "AVTALE_OVERLAPPER" | "AVTALE_OVER_KVOTEN" | "AVTALE_ANNEN_DISPOSISJON";
  };
  /** List what became of a home as a unit · `GET /v1/boliger/{boligId}/enhetshendelser` */
  listBoenhetshendelser: {
    path: { boligId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.BoenhetshendelseListe };
    errors: never;
  };
  /** Divide a home · `POST /v1/boliger/{boligId}/deling` */
  delBolig: {
    path: { boligId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.BoligDeling };
    responses: { 201: models.Boenhetshendelse };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "BOLIG_I_BRUK" | "UGYLDIG_OVERGANG" | "BOLIG_FINNES" | "AVTALE_OVER_KVOTEN";
  };
  /** Join homes · `POST /v1/boliger/{boligId}/sammenslaaing` */
  slaaSammenBoliger: {
    path: { boligId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.BoligSammenslaaing };
    responses: { 201: models.Boenhetshendelse };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "BOLIG_I_BRUK" | "UGYLDIG_OVERGANG" | "BOLIG_FINNES" | "AVTALE_OVERLAPPER" | "BOLIGER_ULIK_ADRESSE" | "BOLIG_ER_DEN_SAMME";
  };
  /** Make a task on a home · `POST /v1/boliger/{boligId}/oppgaver` */
  opprettBoligoppgave: {
    path: { boligId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.BoligoppgaveNy };
    responses: { 201: models.Boligoppgave };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR";
  };
  /** List homes that lack what is asked of every home · `GET /v1/boligmangler` */
  listBoligmangler: {
    path: Nothing;
    query: { mangler?: models.Boligmangel[]; limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.BoligmangelListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Download homes for a spreadsheet · `POST /v1/boliger/eksport` */
  eksporterBoliger: {
    path: Nothing;
    query: { format?: models.Regnearkformat };
    bodyRequired: true;
    body: { "application/json": models.Boligutvalg };
    responses: { 200: BinaryBody };
    errors: never;
  };
  /** List tasks on homes · `GET /v1/boligoppgaver` */
  listBoligoppgaver: {
    path: Nothing;
    query: { boligId?: string; type?: models.Boligoppgavetype[]; status?: models.OppgaveStatus; forfalt?: boolean; mine?: boolean; limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.BoligoppgaveListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Change a task on a home · `PUT /v1/boligoppgaver/{boligoppgaveId}` */
  lagreBoligoppgave: {
    path: { boligoppgaveId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.BoligoppgaveLagre };
    responses: { 200: models.Boligoppgave };
    errors: "UTDATERT" | "MANGLER_IF_MATCH" | "OPPGAVE_AVSLUTTET";
  };
  /** Say that a task on a home is done · `POST /v1/boligoppgaver/{boligoppgaveId}/fullfoering` */
  fullfoerBoligoppgave: {
    path: { boligoppgaveId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Boligoppgave };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "OPPGAVE_AVSLUTTET";
  };
  /** Call a task on a home off · `POST /v1/boligoppgaver/{boligoppgaveId}/avlysning` */
  avlysBoligoppgave: {
    path: { boligoppgaveId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.OppgaveAvlysning };
    responses: { 200: models.Boligoppgave };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "OPPGAVE_AVSLUTTET";
  };
  /** List when homes are to be inspected · `GET /v1/befaringsplan` */
  listBefaringsplan: {
    path: Nothing;
    query: { frist?: models.Befaringsfrist[]; limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.BefaringsplanListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** List the inspections of a home · `GET /v1/boliger/{boligId}/befaringer` */
  listBefaringer: {
    path: { boligId: string };
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.BefaringListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Register an inspection of a home · `POST /v1/boliger/{boligId}/befaringer` */
  registrerBefaring: {
    path: { boligId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.BefaringNy };
    responses: { 201: models.Befaring };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR";
  };
  /** Put an inspection right · `POST /v1/boliger/{boligId}/befaringer/{befaringId}/rettinger` */
  rettBefaring: {
    path: { boligId: string; befaringId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.BefaringNy };
    responses: { 201: models.Befaring };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "BEFARING_ER_RETTET";
  };
  /** List that something is wrong in a home · `GET /v1/boliger/{boligId}/boligfeil` */
  listBoligensfeil: {
    path: { boligId: string };
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.BoligensfeilListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** List what tenants have reported · `GET /v1/boligfeil` */
  listBoligfeil: {
    path: Nothing;
    query: { limit?: number; etter?: string; status?: models.BoligfeilStatus; boligId?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.BoligfeilListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Get one fault · `GET /v1/boligfeil/{boligfeilId}` */
  hentBoligfeil: {
    path: { boligfeilId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Boligfeil };
    errors: never;
  };
  /** Say what becomes of a fault · `POST /v1/boligfeil/{boligfeilId}/behandling` */
  behandleBoligfeil: {
    path: { boligfeilId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.BoligfeilBehandling };
    responses: { 200: models.Boligfeil };
    errors: "UTDATERT" | "MANGLER_IF_MATCH" | "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "BOLIGFEIL_UGYLDIG_OVERGANG";
  };
  /** List the notes on a home · `GET /v1/boliger/{boligId}/notater` */
  listBolignotater: {
    path: { boligId: string };
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.BolignotatListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Write a note on a home · `POST /v1/boliger/{boligId}/notater` */
  opprettBolignotat: {
    path: { boligId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.BolignotatNytt };
    responses: { 201: models.Bolignotat };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR";
  };
  /** Put a note on a home right · `POST /v1/boliger/{boligId}/notater/{bolignotatId}/rettinger` */
  rettBolignotat: {
    path: { boligId: string; bolignotatId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.BolignotatNytt };
    responses: { 201: models.Bolignotat };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "BOLIGNOTAT_ER_RETTET";
  };
  /** Upload a spreadsheet of homes and try it out · `POST /v1/importer` */
  opprettImport: {
    path: Nothing;
    query: Nothing;
    bodyRequired: true;
    body: { "text/csv": BinaryBody; "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": BinaryBody };
    responses: { 201: models.Importjobb };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "IMPORT_UGYLDIG_FIL";
  };
  /** Follow an import · `GET /v1/importer/{importId}` */
  hentImport: {
    path: { importId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Importjobb };
    errors: never;
  };
  /** List the rows of an import · `GET /v1/importer/{importId}/rader` */
  listImportrader: {
    path: { importId: string };
    query: { adressesjekk?: ("VENTER" | "FUNNET" | "FLERE" | "IKKE_FUNNET" | "UKJENT_BRUKSENHET" | "IKKE_SVAR")[]; limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.ImportradListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Undo an import · `POST /v1/importer/{importId}/angring` */
  angreImport: {
    path: { importId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Importjobb };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "IMPORT_KAN_IKKE_ANGRES" | "IMPORT_KREVER_ROLLE";
  };
  /** Carry the import out · `POST /v1/importer/{importId}/gjennomfoering` */
  gjennomfoerImport: {
    path: { importId: string };
    query: Nothing;
    bodyRequired: false;
    body: { "application/json": models.ImportValg };
    responses: { 202: models.Importjobb };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "IMPORT_KREVER_ROLLE" | "IMPORT_ER_KJOERT";
  };
  /** Follow what happens · `GET /v1/hendelser` */
  listHendelser: {
    path: Nothing;
    query: { siden?: string; ressurs?: models.Hendelsesressurs[]; type?: models.Hendelsestype[] };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Hendelsesstroem };
    errors: "UGYLDIG_MARKOER" | "MARKOER_UTLOEPT";
  };
  /** List subscriptions · `GET /v1/webhooker` */
  listWebhooker: {
    path: Nothing;
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Webhookliste };
    errors: never;
  };
  /** Subscribe to events · `POST /v1/webhooker` */
  opprettWebhook: {
    path: Nothing;
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.WebhookEndre };
    responses: { 201: models.NyWebhook };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "MOTTAKER_IKKE_TILLATT" | "FOR_MANGE_WEBHOOKER";
  };
  /** Read a subscription · `GET /v1/webhooker/{webhookId}` */
  hentWebhook: {
    path: { webhookId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Webhook };
    errors: never;
  };
  /** Change a subscription · `PUT /v1/webhooker/{webhookId}` */
  endreWebhook: {
    path: { webhookId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.WebhookEndre };
    responses: { 200: models.Webhook };
    errors: "UTDATERT" | "MANGLER_IF_MATCH" | "MOTTAKER_IKKE_TILLATT";
  };
  /** End a subscription · `DELETE /v1/webhooker/{webhookId}` */
  slettWebhook: {
    path: { webhookId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 204: undefined };
    errors: "UTDATERT" | "MANGLER_IF_MATCH";
  };
  /** Replace the secret · `POST /v1/webhooker/{webhookId}/hemmeligheter` */
  byttWebhookhemmelighet: {
    path: { webhookId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 201: models.Webhookhemmelighet };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR";
  };
  /** See what was sent · `GET /v1/webhooker/{webhookId}/leveranser` */
  listWebhookleveranser: {
    path: { webhookId: string };
    query: { limit?: number; etter?: string; status?: models.Leveransestatus };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Webhookleveranser };
    errors: "UGYLDIG_MARKOER";
  };
  /** Send again what was given up · `POST /v1/webhooker/{webhookId}/gjensending` */
  gjensendWebhook: {
    path: { webhookId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 202: models.Gjensending };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR";
  };
  /** List enquiries · `GET /v1/henvendelser` */
  listHenvendelser: {
    path: Nothing;
    query: { status?: models.HenvendelseStatus; limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.HenvendelseListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Write down an enquiry · `POST /v1/henvendelser` */
  registrerHenvendelse: {
    path: Nothing;
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.HenvendelseNy };
    responses: { 201: models.HenvendelseRegistrert };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "PERSON_STEMMER_IKKE" | "REGISTER_IKKE_AAPNET";
  };
  /** Read an enquiry · `GET /v1/henvendelser/{henvendelseId}` */
  hentHenvendelse: {
    path: { henvendelseId: string };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Henvendelse };
    errors: never;
  };
  /** Answer an enquiry · `POST /v1/henvendelser/{henvendelseId}/avgjoerelse` */
  avgjoerHenvendelse: {
    path: { henvendelseId: string };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.HenvendelseAvgjoerelse };
    responses: { 201: models.HenvendelseAvgjort };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "UTDATERT" | "MANGLER_IF_MATCH" | "PERSON_STEMMER_IKKE" | "HENVENDELSE_ER_AVGJORT" | "REGISTER_IKKE_AAPNET";
  };
  /** Open the case of a home another office has granted · `POST /v1/omsorgsboligsaker` */
  registrerOmsorgsboligsak: {
    path: Nothing;
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.OmsorgsboligRegistrering };
    responses: { 201: models.SakRegistrert };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "PERSON_STEMMER_IKKE" | "REGISTER_IKKE_AAPNET" | "SAKSTYPE_IKKE_I_BRUK";
  };
  /** Open the case of somebody who rents without assessment of need · `POST /v1/utenbehovsproevingsaker` */
  registrerSakUtenBehovsproeving: {
    path: Nothing;
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.UtenBehovsproevingRegistrering };
    responses: { 201: models.SakRegistrert };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "PERSON_STEMMER_IKKE" | "REGISTER_IKKE_AAPNET" | "SAKSTYPE_IKKE_I_BRUK";
  };
  /** Open the case of a refugee the municipality settles · `POST /v1/bosettinger` */
  registrerBosetting: {
    path: Nothing;
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.BosettingRegistrering };
    responses: { 201: models.SakRegistrert };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "PERSON_STEMMER_IKKE" | "REGISTER_IKKE_AAPNET" | "SAKSTYPE_IKKE_I_BRUK";
  };
  /** Read what is in place before the municipality goes live · `GET /v1/innfoeringspunkter` */
  hentInnfoeringsstatus: {
    path: Nothing;
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Innfoeringsstatus };
    errors: never;
  };
  /** Read one point · `GET /v1/innfoeringspunkter/{innfoeringskode}` */
  hentInnfoeringspunkt: {
    path: { innfoeringskode: models.Innfoeringskode };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Innfoeringspunkt };
    errors: never;
  };
  /** Say how far a point has come · `PUT /v1/innfoeringspunkter/{innfoeringskode}` */
  lagreInnfoeringspunkt: {
    path: { innfoeringskode: models.Innfoeringskode };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.InnfoeringspunktLagre };
    responses: { 200: models.Innfoeringspunkt };
    errors: "UTDATERT" | "MANGLER_IF_MATCH";
  };
  /** List what has been said of a point · `GET /v1/innfoeringspunkter/{innfoeringskode}/versjoner` */
  listInnfoeringspunktversjoner: {
    path: { innfoeringskode: models.Innfoeringskode };
    query: { limit?: number; etter?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.InnfoeringspunktListe };
    errors: "UGYLDIG_MARKOER";
  };
  /** Look into a point · `POST /v1/innfoeringspunkter/{kontrollkode}/kontroll` */
  kontrollerInnfoeringspunkt: {
    path: { kontrollkode: models.Kontrollkode };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Innfoeringspunkt };
    errors: "IDEMPOTENS_BRUKT" | "IDEMPOTENS_PAAGAAR" | "REGISTER_UTILGJENGELIG";
  };
  /** List which registers may be asked · `GET /v1/registeradganger` */
  listRegisteradganger: {
    path: Nothing;
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.RegisteradgangListe };
    errors: never;
  };
  /** List the templates letters are made from · `GET /v1/brevmaler` */
  listBrevmaler: {
    path: Nothing;
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.BrevmalListe };
    errors: never;
  };
  /** Read a template · `GET /v1/brevmaler/{brevmalkode}` */
  hentBrevmal: {
    path: { brevmalkode: models.Dokumenttype };
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Brevmal };
    errors: never;
  };
  /** Save the municipality's own blocks of a template · `PUT /v1/brevmaler/{brevmalkode}` */
  lagreBrevmal: {
    path: { brevmalkode: models.Dokumenttype };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.BrevmalLagre };
    responses: { 200: models.Brevmal };
    errors: "UTDATERT" | "MANGLER_IF_MATCH";
  };
  /** See what a letter would be · `POST /v1/brevmaler/{brevmalkode}/forhaandsvisning` */
  forhaandsvisBrevmal: {
    path: { brevmalkode: models.Dokumenttype };
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.Brevforhaandsvisning };
    responses: { 200: BinaryBody };
    errors: never;
  };
  /** Read the lookup log · `GET /v1/innsynslogg` */
  listInnsyn: {
    path: Nothing;
    query: { limit?: number; etter?: string; sakId?: string };
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Innsynsliste };
    errors: "UGYLDIG_MARKOER";
  };
  /** Search the lookup log · `POST /v1/innsynslogg/soek` */
  soekInnsyn: {
    path: Nothing;
    query: Nothing;
    bodyRequired: true;
    body: { "application/json": models.Innsynssoek };
    responses: { 200: models.Innsynsliste };
    errors: "UGYLDIG_MARKOER";
  };
  /** Download the lookup log for a spreadsheet · `POST /v1/innsynslogg/eksport` */
  eksporterInnsyn: {
    path: Nothing;
    query: { format?: models.Regnearkformat };
    bodyRequired: true;
    body: { "application/json": models.Innsynsutvalg };
    responses: { 200: BinaryBody };
    errors: "INNSYN_FOR_MANGE";
  };
  /** See whether the audit log is whole · `GET /v1/innsynslogg/kjede` */
  hentRevisjonskjede: {
    path: Nothing;
    query: Nothing;
    bodyRequired: false;
    body: Nothing;
    responses: { 200: models.Revisjonskjede };
    errors: never;
  };
}

export type OperationId = keyof OperationTypes;
