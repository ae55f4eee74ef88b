import { adresseHandlers } from './adresse/routes.ts';
import { avtaleHandlers } from './avtale/routes.ts';
import { befaringHandlers } from './befaring/routes.ts';
import { boligbildeHandlers } from './boligbilde/routes.ts';
import { boenhetHandlers } from './boenhet/routes.ts';
import { boligHandlers } from './bolig/routes.ts';
import { bolignotatHandlers } from './bolignotat/routes.ts';
import { brevmalHandlers } from './brevmal/routes.ts';
import { dokumentHandlers } from './dokument/routes.ts';
import { fornyelseHandlers } from './fornyelse/routes.ts';
import { hendelseHandlers } from './hendelse/routes.ts';
import { henvendelseHandlers } from './henvendelse/routes.ts';
import { husleieHandlers } from './husleie/routes.ts';
import { importHandlers } from './importer/routes.ts';
import { innsynHandlers } from './innsyn/routes.ts';
import { inhabilitetHandlers } from './inhabilitet/routes.ts';
import { journalnotatHandlers } from './journalnotat/routes.ts';
import { kartleggingHandlers } from './kartlegging/routes.ts';
import { klageHandlers } from './klage/routes.ts';
import { koboboligHandlers } from './kobobolig/routes.ts';
import { kommuneHandlers } from './kommune/routes.ts';
import { kriteriesettHandlers } from './kriteriesett/routes.ts';
import { leieforholdHandlers } from './leieforhold/routes.ts';
import { medsoekerHandlers } from './medsoeker/routes.ts';
import { mangelHandlers } from './mangel/routes.ts';
import { leiereguleringHandlers } from './leieregulering/routes.ts';
import { megHandlers } from './meg/routes.ts';
import { meldingHandlers } from './melding/routes.ts';
import { mvaHandlers } from './mva/routes.ts';
import { oekonomiHandlers } from './oekonomi/routes.ts';
import { oppgaveHandlers } from './oppgave/routes.ts';
import { representasjonHandlers } from './representasjon/routes.ts';
import { opplysningHandlers } from './opplysninger/routes.ts';
import { organisasjonHandlers } from './organisasjon/routes.ts';
import { oppsigelseHandlers } from './oppsigelse/routes.ts';
import { reservasjonHandlers } from './reservasjon/routes.ts';
import { sakHandlers } from './sak/routes.ts';
import { soeknadHandlers } from './soeknad/routes.ts';
import { tilbudHandlers } from './tilbud/routes.ts';
import { vedtakHandlers } from './vedtak/routes.ts';
import { vedleggHandlers } from './vedlegg/routes.ts';
import { ventelisteplassHandlers } from './ventelisteplass/routes.ts';
import { webhookHandlers } from './webhook/routes.ts';

/** Every operation of the contract; `createKoboBackend` refuses to compile when one is missing. */
export const handlers = {
  ...adresseHandlers,
  ...avtaleHandlers,
  ...befaringHandlers,
  ...boligbildeHandlers,
  ...boenhetHandlers,
  ...boligHandlers,
  ...bolignotatHandlers,
  ...brevmalHandlers,
  ...dokumentHandlers,
  ...fornyelseHandlers,
  ...hendelseHandlers,
  ...henvendelseHandlers,
  ...husleieHandlers,
  ...importHandlers,
  ...innsynHandlers,
  ...inhabilitetHandlers,
  ...journalnotatHandlers,
  ...kartleggingHandlers,
  ...klageHandlers,
  ...koboboligHandlers,
  ...kommuneHandlers,
  ...kriteriesettHandlers,
  ...leieforholdHandlers,
  ...medsoekerHandlers,
  ...mangelHandlers,
  ...leiereguleringHandlers,
  ...megHandlers,
  ...meldingHandlers,
  ...mvaHandlers,
  ...oekonomiHandlers,
  ...oppgaveHandlers,
  ...representasjonHandlers,
  ...opplysningHandlers,
  ...oppsigelseHandlers,
  ...organisasjonHandlers,
  ...reservasjonHandlers,
  ...sakHandlers,
  ...soeknadHandlers,
  ...tilbudHandlers,
  ...vedtakHandlers,
  ...vedleggHandlers,
  ...ventelisteplassHandlers,
  ...webhookHandlers,
};
