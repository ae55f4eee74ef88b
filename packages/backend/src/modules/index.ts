import { adresseHandlers } from './adresse/routes.ts';
import { annetvedtakHandlers } from './annetvedtak/routes.ts';
import { avtaleHandlers } from './avtale/routes.ts';
import { arkivjournalHandlers } from './arkivjournal/routes.ts';
import { arkivHandlers } from './arkiv/routes.ts';
import { befaringHandlers } from './befaring/routes.ts';
import { boligmangelHandlers } from './boligmangel/routes.ts';
import { boligoppgaveHandlers } from './boligoppgave/routes.ts';
import { boligfeilHandlers } from './boligfeil/routes.ts';
import { boligbildeHandlers } from './boligbilde/routes.ts';
import { boenhetHandlers } from './boenhet/routes.ts';
import { boligHandlers } from './bolig/routes.ts';
import { bolignotatHandlers } from './bolignotat/routes.ts';
import { brevmalHandlers } from './brevmal/routes.ts';
import { dokumentHandlers } from './dokument/routes.ts';
import { innsynskravHandlers } from './innsynskrav/routes.ts';
import { forhaandsvarselHandlers } from './forhaandsvarsel/routes.ts';
import { fornyelseHandlers } from './fornyelse/routes.ts';
import { hendelseHandlers } from './hendelse/routes.ts';
import { bosettingHandlers } from './bosetting/routes.ts';
import { omsorgsboligHandlers } from './omsorgsbolig/routes.ts';
import { utenbehovsproevingHandlers } from './utenbehovsproeving/routes.ts';
import { henvendelseHandlers } from './henvendelse/routes.ts';
import { hjelperHandlers } from './hjelper/routes.ts';
import { husleieHandlers } from './husleie/routes.ts';
import { importHandlers } from './importer/routes.ts';
import { innfoeringHandlers } from './innfoering/routes.ts';
import { innstillingHandlers } from './innstilling/routes.ts';
import { innsynHandlers } from './innsyn/routes.ts';
import { inhabilitetHandlers } from './inhabilitet/routes.ts';
import { journalnotatHandlers } from './journalnotat/routes.ts';
import { kartleggingHandlers } from './kartlegging/routes.ts';
import { klageHandlers } from './klage/routes.ts';
import { koboboligHandlers } from './kobobolig/routes.ts';
import { kommuneHandlers } from './kommune/routes.ts';
import { regelverkHandlers } from './regelverk/routes.ts';
import { kriteriesettHandlers } from './kriteriesett/routes.ts';
import { leieforholdHandlers } from './leieforhold/routes.ts';
import { leieTilEieHandlers } from './leietileie/routes.ts';
import { leiemeldingHandlers } from './leiemelding/routes.ts';
import { leienotatHandlers } from './leienotat/routes.ts';
import { leievarselHandlers } from './leievarsel/routes.ts';
import { leiekontraktHandlers } from './leiekontrakt/routes.ts';
import { medsoekerHandlers } from './medsoeker/routes.ts';
import { mangelHandlers } from './mangel/routes.ts';
import { leiereguleringHandlers } from './leieregulering/routes.ts';
import { megHandlers } from './meg/routes.ts';
import { meldingHandlers } from './melding/routes.ts';
import { tomgangHandlers } from './tomgang/routes.ts';
import { mvaHandlers } from './mva/routes.ts';
import { noedtilgangHandlers } from './noedtilgang/routes.ts';
import { oekonomiHandlers } from './oekonomi/routes.ts';
import { omgjoeringHandlers } from './omgjoering/routes.ts';
import { oppgaveHandlers } from './oppgave/routes.ts';
import { oversendingHandlers } from './oversending/routes.ts';
import { overgangHandlers } from './overgang/routes.ts';
import { utskriftHandlers } from './utskrift/routes.ts';
import { kontakthensynHandlers } from './kontakthensyn/routes.ts';
import { slettesperreHandlers } from './slettesperre/routes.ts';
import { oppfoelgingHandlers } from './oppfoelging/routes.ts';
import { personHandlers } from './person/routes.ts';
import { planHandlers } from './plan/routes.ts';
import { samarbeidspartHandlers } from './samarbeidspart/routes.ts';
import { tildelingsmoeteHandlers } from './tildelingsmoete/routes.ts';
import { samtykkeHandlers } from './samtykke/routes.ts';
import { representasjonHandlers } from './representasjon/routes.ts';
import { registeropplysningHandlers } from './registeropplysning/routes.ts';
import { opplysningHandlers } from './opplysninger/routes.ts';
import { oppbevaringHandlers } from './oppbevaring/routes.ts';
import { organisasjonHandlers } from './organisasjon/routes.ts';
import { oppsigelseHandlers } from './oppsigelse/routes.ts';
import { reservasjonHandlers } from './reservasjon/routes.ts';
import { sakHandlers } from './sak/routes.ts';
import { statistikkHandlers } from './statistikk/routes.ts';
import { skjermetsakHandlers } from './skjermetsak/routes.ts';
import { soeknadHandlers } from './soeknad/routes.ts';
import { tilbudHandlers } from './tilbud/routes.ts';
import { varselHandlers } from './varsel/routes.ts';
import { vedtakHandlers } from './vedtak/routes.ts';
import { vedleggHandlers } from './vedlegg/routes.ts';
import { ventelisteplassHandlers } from './ventelisteplass/routes.ts';
import { webhookHandlers } from './webhook/routes.ts';

/** Every operation of the contract; `createKoboBackend` refuses to compile when one is missing. */
export const handlers = {
  ...adresseHandlers,
  ...arkivHandlers,
  ...arkivjournalHandlers,
  ...annetvedtakHandlers,
  ...avtaleHandlers,
  ...befaringHandlers,
  ...boligmangelHandlers,
  ...boligoppgaveHandlers,
  ...boligbildeHandlers,
  ...boligfeilHandlers,
  ...boenhetHandlers,
  ...boligHandlers,
  ...bolignotatHandlers,
  ...brevmalHandlers,
  ...dokumentHandlers,
  ...forhaandsvarselHandlers,
  ...innsynskravHandlers,
  ...omgjoeringHandlers,
  ...fornyelseHandlers,
  ...hendelseHandlers,
  ...bosettingHandlers,
  ...omsorgsboligHandlers,
  ...utenbehovsproevingHandlers,
  ...henvendelseHandlers,
  ...hjelperHandlers,
  ...husleieHandlers,
  ...importHandlers,
  ...innfoeringHandlers,
  ...innstillingHandlers,
  ...innsynHandlers,
  ...inhabilitetHandlers,
  ...journalnotatHandlers,
  ...kartleggingHandlers,
  ...klageHandlers,
  ...koboboligHandlers,
  ...kommuneHandlers,
  ...regelverkHandlers,
  ...kriteriesettHandlers,
  ...leieforholdHandlers,
  ...leieTilEieHandlers,
  ...leiekontraktHandlers,
  ...leiemeldingHandlers,
  ...leienotatHandlers,
  ...leievarselHandlers,
  ...medsoekerHandlers,
  ...mangelHandlers,
  ...leiereguleringHandlers,
  ...megHandlers,
  ...meldingHandlers,
  ...tomgangHandlers,
  ...mvaHandlers,
  ...noedtilgangHandlers,
  ...oekonomiHandlers,
  ...oppgaveHandlers,
  ...oversendingHandlers,
  ...overgangHandlers,
  ...kontakthensynHandlers,
  ...utskriftHandlers,
  ...slettesperreHandlers,
  ...oppfoelgingHandlers,
  ...personHandlers,
  ...planHandlers,
  ...samarbeidspartHandlers,
  ...tildelingsmoeteHandlers,
  ...samtykkeHandlers,
  ...representasjonHandlers,
  ...opplysningHandlers,
  ...registeropplysningHandlers,
  ...oppsigelseHandlers,
  ...oppbevaringHandlers,
  ...organisasjonHandlers,
  ...reservasjonHandlers,
  ...sakHandlers,
  ...statistikkHandlers,
  ...skjermetsakHandlers,
  ...soeknadHandlers,
  ...tilbudHandlers,
  ...varselHandlers,
  ...vedtakHandlers,
  ...vedleggHandlers,
  ...ventelisteplassHandlers,
  ...webhookHandlers,
};
