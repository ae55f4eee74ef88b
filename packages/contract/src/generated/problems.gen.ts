// Generated from api-spec/ by `npm run generate`. Do not edit.

import type { ProblemDefinition } from '../problem.ts';

export type ProblemCode =
  | 'UGYLDIG_FORESPOERSEL'
  | 'UKJENT_PARAMETER'
  | 'UGYLDIG_JSON'
  | 'UGYLDIG_MARKOER'
  | 'MARKOER_UTLOEPT'
  | 'MANGLER_TOKEN'
  | 'UGYLDIG_TOKEN'
  | 'UTLOEPT_TOKEN'
  | 'MANGLER_SCOPE'
  | 'MANGLER_ROLLE'
  | 'FEIL_KOMMUNE'
  | 'IKKE_FUNNET'
  | 'UKJENT_ADRESSE'
  | 'UKJENT_KOMMUNE'
  | 'METODE_IKKE_TILLATT'
  | 'FOR_STOR'
  | 'UGYLDIG_MEDIETYPE'
  | 'FOR_MANGE_KALL'
  | 'INTERN_FEIL'
  | 'UTILGJENGELIG'
  | 'UTDATERT'
  | 'MANGLER_IF_MATCH'
  | 'IDEMPOTENS_BRUKT'
  | 'IDEMPOTENS_PAAGAAR'
  | 'SOEKNAD_ER_SENDT'
  | 'SKJEMAVERSJON_UKJENT'
  | 'SOEKNAD_UFULLSTENDIG'
  | 'OPPSUMMERING_ENDRET'
  | 'VEDLEGG_IKKE_KLARE'
  | 'SAKSTYPE_IKKE_I_BRUK'
  | 'KOMMUNE_IKKE_AKTIV'
  | 'FORMAAL_IKKE_TILBUDT'
  | 'SOEKNAD_KAN_IKKE_TREKKES'
  | 'UGYLDIG_OVERGANG'
  | 'SAK_ER_TATT'
  | 'INHABIL'
  | 'FORSLAG_AV_INHABIL'
  | 'INHABILITET_ANDRES'
  | 'INHABILITET_FINNES'
  | 'IKKE_SAKENS_SAKSBEHANDLER'
  | 'OVERSENDING_PAAGAAR'
  | 'OVERSENDING_ER_AVKLART'
  | 'OVERSENDING_TIL_ANDRE'
  | 'OVERSENDING_SKJERMET'
  | 'JOURNALNOTAT_UFULLSTENDIG'
  | 'ARKIVERING_ER_FERDIG'
  | 'ARKIVERING_PAAGAAR'
  | 'OPPLYSNINGER_I_FLERE_ENHETER'
  | 'NOEDTILGANG_UNOEDVENDIG'
  | 'NOEDTILGANG_FINNES'
  | 'NOEDTILGANG_EGEN'
  | 'NOEDTILGANG_PAAGAAR'
  | 'NOEDTILGANG_KONTROLLERT'
  | 'SAMTYKKE_GJELDER_IKKE'
  | 'MOETE_ER_IKKE_AAPENT'
  | 'SAK_PAA_AGENDA'
  | 'SKJERMET_SAK_I_MOETE'
  | 'IKKE_MOETELEDER'
  | 'EIENDOM_I_MOETE'
  | 'MOETESAK_ER_KONKLUDERT'
  | 'SAMARBEID_ER_AVSLUTTET'
  | 'JOURNALNOTAT_ER_RETTET'
  | 'SAK_ER_LUKKET'
  | 'AVVISNING_IKKE_VARSLET'
  | 'MANGEL_ER_AVKLART'
  | 'FOR_MANGE_MANGLER'
  | 'DEL_PASSER_IKKE'
  | 'MANGEL_UTEN_SVAR'
  | 'VEDLEGG_KAN_IKKE_BRUKES'
  | 'OPPGAVE_AVSLUTTET'
  | 'OPPGAVE_FOELGER_SAKEN'
  | 'SAK_KAN_IKKE_AVSLUTTES'
  | 'KARTLEGGING_LAAST'
  | 'KARTLEGGING_UFULLSTENDIG'
  | 'BEHOVET_PROEVES_IKKE'
  | 'KARTLEGGING_IKKE_FERDIGSTILT'
  | 'VEDTAK_UFULLSTENDIG'
  | 'SAMME_PERSON'
  | 'KLAGE_FINNES'
  | 'ANNET_VEDTAK_IKKE_TILLATT'
  | 'VEDTAK_I_ANNET_SYSTEM'
  | 'INNSYNSKRAV_ER_BESVART'
  | 'FORHAANDSVARSEL_FINNES'
  | 'FORHAANDSVARSEL_ER_AVKLART'
  | 'PART_ER_IKKE_HOERT'
  | 'TILBUD_IKKE_AVSLAATT'
  | 'VEDTAK_KAN_IKKE_PAAKLAGES'
  | 'KLAGE_UGYLDIG_OVERGANG'
  | 'KLAGE_ER_TATT'
  | 'IKKE_KLAGENS_SAKSBEHANDLER'
  | 'KLAGE_SAMME_PERSON'
  | 'KLAGE_ETTER_ETT_AAR'
  | 'MANGLER_TILSAGN'
  | 'TILSAGN_UTSATT'
  | 'KRAV_IKKE_OPPFYLT'
  | 'BOLIG_IKKE_LEDIG'
  | 'BOLIG_KREVER_BEHOVSPROEVING'
  | 'TILBUD_UTE'
  | 'TILBUD_KLARGJORT'
  | 'TILBUD_BESVART'
  | 'TILBUD_UTLOEPT'
  | 'TILBUD_IKKE_AKSEPTERT'
  | 'DEPOSITUM_FOR_HOEYT'
  | 'UGYLDIG_PERIODE'
  | 'LEIEFORHOLD_UGYLDIG_OVERGANG'
  | 'OMGJOERING_IKKE_TIL_GUNST'
  | 'FORNYELSE_HAR_AAPEN_SAK'
  | 'FORNYELSE_ER_INNVILGET'
  | 'LEIEFORHOLD_UTEN_LEIETAKER'
  | 'LEIEFORHOLD_HAR_FRAVAER'
  | 'INTET_FRAVAER'
  | 'VARSEL_FOR_KORT'
  | 'LEIEGRUNNLAG_MANGLER'
  | 'HUSLEIE_ER_KJOERT'
  | 'INNSYN_FOR_MANGE'
  | 'INGEN_OPPSIGELSE'
  | 'OPPSIGELSE_UGYLDIG'
  | 'UTFLYTTING_UTEN_GRUNNLAG'
  | 'LEIETID_UTEN_GRUNNLAG'
  | 'KONTRAKT_AVVIKER'
  | 'BOLIG_FINNES'
  | 'BOLIG_ANNEN_ADRESSE'
  | 'KOBOBOLIG_LAAST'
  | 'FOR_MANGE_BILDER'
  | 'BILDE_UKJENT_TYPE'
  | 'BOLIG_KAN_IKKE_RESERVERES'
  | 'RESERVASJON_AVSLUTTET'
  | 'RESERVASJON_FOR_TILBUD'
  | 'RESERVASJON_I_SAK'
  | 'AVTALE_OVERLAPPER'
  | 'AVTALE_OVER_KVOTEN'
  | 'AVTALE_ANNEN_DISPOSISJON'
  | 'BOLIGER_ULIK_ADRESSE'
  | 'BOLIG_ER_DEN_SAMME'
  | 'BOLIG_I_BRUK'
  | 'BOLIG_TILSKUDD_BINDER'
  | 'BOLIGNOTAT_ER_RETTET'
  | 'BEFARING_ER_RETTET'
  | 'BOLIGFEIL_UGYLDIG_OVERGANG'
  | 'LEIETAKER_KAN_IKKE_NAAS'
  | 'IMPORT_UGYLDIG_FIL'
  | 'IMPORT_KREVER_ROLLE'
  | 'IMPORT_ER_KJOERT'
  | 'IMPORT_KAN_IKKE_ANGRES'
  | 'VEDLEGG_FOR_STORT'
  | 'VEDLEGG_UKJENT_TYPE'
  | 'VEDLEGG_ER_HEIC'
  | 'VEDLEGG_SKADET'
  | 'VEDLEGG_HAR_INNHOLD'
  | 'BEHOV_KAN_IKKE_BESVARES'
  | 'VENTELISTE_IKKE_AVKLART'
  | 'OPPHOER_MAA_VEDTAS'
  | 'VENTELISTE_PAA_PAUSE'
  | 'VEDLEGG_IKKE_KONTROLLERT'
  | 'VEDLEGG_INFISERT'
  | 'VEDLEGG_ER_SENDT'
  | 'FOR_MANGE_VEDLEGG'
  | 'MOTTAKER_IKKE_TILLATT'
  | 'FOR_MANGE_WEBHOOKER'
  | 'KAN_IKKE_PAA_VEGNE_AV'
  | 'INGEN_REPRESENTASJON'
  | 'UNDER_15_AAR'
  | 'KREVER_VERGE'
  | 'VERGE_MAA_SIGNERE'
  | 'VERGEMAAL_MAA_BEKREFTES'
  | 'VERGEMAAL_IKKE_FUNNET'
  | 'FORELDREANSVAR_IKKE_FUNNET'
  | 'REPRESENTASJON_FINNES'
  | 'REPRESENTASJON_ER_AVSLUTTET'
  | 'HJELPER_ER_AVSLUTTET'
  | 'VERGEMAAL_KAN_IKKE_TREKKES'
  | 'MEDSOEKER_MANGLER'
  | 'MEDSOEKER_IKKE_BEKREFTET'
  | 'MEDSOEKER_HAR_SVART'
  | 'MEDSOEKER_UFULLSTENDIG'
  | 'PERSON_STEMMER_IKKE'
  | 'HENVENDELSE_ER_AVGJORT'
  | 'ADRESSESOEK_UTILGJENGELIG'
  | 'ORGANISASJON_IKKE_FUNNET'
  | 'ENHET_FINNES'
  | 'ENHET_I_BRUK'
  | 'FUNKSJON_IKKE_AAPNET'
  | 'REGISTER_IKKE_AAPNET'
  | 'REGISTER_UTILGJENGELIG'
  | 'STATISTIKK_ER_LAAST'
  | 'STATISTIKK_KAN_IKKE_FORKLARES'
  | 'STATISTIKK_IKKE_HELT_AAR'
  | 'STATISTIKK_IKKE_FORKLART'
  | 'STATISTIKK_AARET_ER_LAAST';

/** What any operation may answer. */
export const commonProblems = [
  'UGYLDIG_FORESPOERSEL',
  'UKJENT_PARAMETER',
  'UGYLDIG_JSON',
  'MANGLER_TOKEN',
  'UGYLDIG_TOKEN',
  'UTLOEPT_TOKEN',
  'MANGLER_SCOPE',
  'MANGLER_ROLLE',
  'FEIL_KOMMUNE',
  'IKKE_FUNNET',
  'UKJENT_ADRESSE',
  'UKJENT_KOMMUNE',
  'METODE_IKKE_TILLATT',
  'FOR_STOR',
  'UGYLDIG_MEDIETYPE',
  'FOR_MANGE_KALL',
  'INTERN_FEIL',
  'UTILGJENGELIG',
  'INHABIL',
  'KAN_IKKE_PAA_VEGNE_AV',
  'INGEN_REPRESENTASJON',
  'UNDER_15_AAR',
  'VERGEMAAL_MAA_BEKREFTES',
] as const satisfies readonly ProblemCode[];

export const problems: Readonly<Record<ProblemCode, ProblemDefinition>> = {
  UGYLDIG_FORESPOERSEL: {
    status: 400,
    title: { nb: "Noe i forespørselen er feil", nn: "Noko i førespurnaden er feil" },
    detail: { nb: "Ingenting er lagret. Se hva som må rettes i listen over feil.", nn: "Ingenting er lagra. Sjå kva som må rettast i lista over feil." },
  },
  UKJENT_PARAMETER: {
    status: 400,
    title: { nb: "Forespørselen har et ukjent felt", nn: "Førespurnaden har eit ukjent felt" },
    detail: { nb: "Ingenting er lagret. Fjern feltet eller rett navnet på det.", nn: "Ingenting er lagra. Fjern feltet eller rett namnet på det." },
  },
  UGYLDIG_JSON: {
    status: 400,
    title: { nb: "Innholdet er ikke gyldig JSON", nn: "Innhaldet er ikkje gyldig JSON" },
    detail: { nb: "Ingenting er lagret. Rett innholdet og send på nytt.", nn: "Ingenting er lagra. Rett innhaldet og send på nytt." },
  },
  UGYLDIG_MARKOER: {
    status: 400,
    title: { nb: "Sidemarkøren passer ikke til søket", nn: "Sidemarkøren passar ikkje til søket" },
    detail: { nb: "Start på første side med det nye filteret.", nn: "Start på første side med det nye filteret." },
  },
  MARKOER_UTLOEPT: {
    status: 410,
    title: { nb: "Det er for lenge siden du leste hendelsene", nn: "Det er for lenge sidan du las hendingane" },
    detail: { nb: "Noe har skjedd som ikke lenger står i strømmen. Les tingene på nytt og følg strømmen videre uten «siden».", nn: "Noko har skjedd som ikkje lenger står i straumen. Les tinga på nytt og følg straumen vidare utan «siden»." },
  },
  MANGLER_TOKEN: {
    status: 401,
    title: { nb: "Du er ikke logget inn", nn: "Du er ikkje logga inn" },
    detail: { nb: "Det du har skrevet er ikke borte. Logg inn og prøv igjen.", nn: "Det du har skrive er ikkje borte. Logg inn og prøv igjen." },
  },
  UGYLDIG_TOKEN: {
    status: 401,
    title: { nb: "Innloggingen er ikke gyldig", nn: "Innlogginga er ikkje gyldig" },
    detail: { nb: "Det du har skrevet er ikke borte. Logg inn på nytt og prøv igjen.", nn: "Det du har skrive er ikkje borte. Logg inn på nytt og prøv igjen." },
  },
  UTLOEPT_TOKEN: {
    status: 401,
    title: { nb: "Innloggingen har gått ut", nn: "Innlogginga har gått ut" },
    detail: { nb: "Det du har skrevet er ikke borte. Logg inn på nytt og prøv igjen.", nn: "Det du har skrive er ikkje borte. Logg inn på nytt og prøv igjen." },
  },
  MANGLER_SCOPE: {
    status: 403,
    title: { nb: "Innloggingen gir ikke tilgang til dette", nn: "Innlogginga gir ikkje tilgang til dette" },
    detail: { nb: "Be den som har satt opp systemet om å gi klienten tilgangen.", nn: "Be den som har sett opp systemet om å gi klienten tilgangen." },
  },
  MANGLER_ROLLE: {
    status: 403,
    title: { nb: "Rollen din gir ikke tilgang til dette", nn: "Rolla di gir ikkje tilgang til dette" },
    detail: { nb: "Hovedadministratoren i kommunen din kan gi deg rollen.", nn: "Hovudadministratoren i kommunen din kan gi deg rolla." },
  },
  FEIL_KOMMUNE: {
    status: 403,
    title: { nb: "Du har ikke en rolle i denne kommunen", nn: "Du har ikkje ei rolle i denne kommunen" },
    detail: { nb: "Sjekk at riktig kommune er valgt.", nn: "Sjekk at rett kommune er vald." },
  },
  IKKE_FUNNET: {
    status: 404,
    title: { nb: "Vi finner ikke det du ber om", nn: "Vi finn ikkje det du ber om" },
    detail: { nb: "Det kan være slettet eller høre til en annen kommune. Gå tilbake til listen.", nn: "Det kan vere sletta eller høyre til ein annan kommune. Gå tilbake til lista." },
  },
  UKJENT_ADRESSE: {
    status: 404,
    title: { nb: "Adressen finnes ikke i API-et", nn: "Adressa finst ikkje i API-et" },
    detail: { nb: "Ingenting er lagret. Se etter skrivefeil i adressen. API-dokumentasjonen lister alle adresser.", nn: "Ingenting er lagra. Sjå etter skrivefeil i adressa. API-dokumentasjonen listar alle adresser." },
  },
  UKJENT_KOMMUNE: {
    status: 404,
    title: { nb: "Kommunen bruker ikke Kobo her", nn: "Kommunen bruker ikkje Kobo her" },
    detail: { nb: "Sjekk kommunenummeret.", nn: "Sjekk kommunenummeret." },
  },
  METODE_IKKE_TILLATT: {
    status: 405,
    title: { nb: "Adressen kan ikke brukes slik", nn: "Adressa kan ikkje brukast slik" },
    detail: { nb: "Se hvilke metoder som er tillatt i svarets Allow.", nn: "Sjå kva metodar som er tillatne i Allow i svaret." },
  },
  FOR_STOR: {
    status: 413,
    title: { nb: "Det du sender er for stort", nn: "Det du sender er for stort" },
    detail: { nb: "Ingenting er lagret. Gjør innholdet mindre eller del det opp.", nn: "Ingenting er lagra. Gjer innhaldet mindre eller del det opp." },
  },
  UGYLDIG_MEDIETYPE: {
    status: 415,
    title: { nb: "Vi kan ikke ta imot denne typen innhold", nn: "Vi kan ikkje ta imot denne typen innhald" },
    detail: { nb: "Ingenting er lagret. Se hvilke typer som kan sendes.", nn: "Ingenting er lagra. Sjå kva typar som kan sendast." },
  },
  FOR_MANGE_KALL: {
    status: 429,
    title: { nb: "For mange forespørsler på kort tid", nn: "For mange førespurnader på kort tid" },
    detail: { nb: "Vent så lenge som Retry-After sier og prøv igjen.", nn: "Vent så lenge som Retry-After seier og prøv igjen." },
  },
  INTERN_FEIL: {
    status: 500,
    title: { nb: "Noe gikk galt hos oss", nn: "Noko gjekk gale hos oss" },
    detail: { nb: "Ingenting er halvveis lagret. Prøv igjen. Hvis det ikke hjelper, oppgi referansen til brukerstøtte.", nn: "Ingenting er halvvegs lagra. Prøv igjen. Viss det ikkje hjelper, oppgi referansen til brukarstøtte." },
  },
  UTILGJENGELIG: {
    status: 503,
    title: { nb: "Tjenesten er ikke tilgjengelig akkurat nå", nn: "Tenesta er ikkje tilgjengeleg akkurat no" },
    detail: { nb: "Ingenting er lagret. Prøv igjen om litt.", nn: "Ingenting er lagra. Prøv igjen om litt." },
  },
  UTDATERT: {
    status: 412,
    title: { nb: "Noen har endret dette etter at du åpnet det", nn: "Nokon har endra dette etter at du opna det" },
    detail: { nb: "Det du har skrevet er ikke lagret ennå. Hent den nyeste utgaven og lagre på nytt.", nn: "Det du har skrive er ikkje lagra enno. Hent den nyaste utgåva og lagre på nytt." },
  },
  MANGLER_IF_MATCH: {
    status: 428,
    title: { nb: "Forespørselen sier ikke hvilken utgave den endrer", nn: "Førespurnaden seier ikkje kva utgåve han endrar" },
    detail: { nb: "Ingenting er lagret. Send If-Match med ETag fra siste svar.", nn: "Ingenting er lagra. Send If-Match med ETag frå siste svar." },
  },
  IDEMPOTENS_BRUKT: {
    status: 422,
    title: { nb: "Nøkkelen er brukt til noe annet", nn: "Nøkkelen er brukt til noko anna" },
    detail: { nb: "Ingenting nytt er lagret. Bruk en ny Idempotency-Key for en ny handling.", nn: "Ingenting nytt er lagra. Bruk ein ny Idempotency-Key for ei ny handling." },
  },
  IDEMPOTENS_PAAGAAR: {
    status: 409,
    title: { nb: "Den samme handlingen er i gang", nn: "Den same handlinga er i gang" },
    detail: { nb: "Vent litt og spør igjen med samme nøkkel. Handlingen blir gjort bare én gang.", nn: "Vent litt og spør igjen med same nøkkel. Handlinga blir gjord berre éin gong." },
  },
  SOEKNAD_ER_SENDT: {
    status: 409,
    title: { nb: "Søknaden er allerede sendt", nn: "Søknaden er allereie send" },
    detail: { nb: "Søknaden kan ikke endres etter at den er sendt. Du finner den på siden for saken din.", nn: "Søknaden kan ikkje endrast etter at han er send. Du finn han på sida for saka di." },
  },
  SKJEMAVERSJON_UKJENT: {
    status: 409,
    title: { nb: "Skjemaet er nyere enn tjenesten", nn: "Skjemaet er nyare enn tenesta" },
    detail: { nb: "Ingenting er lagret nå, og det som er lagret før, er der fortsatt. Prøv igjen om litt.", nn: "Ingenting er lagra no, og det som er lagra før, er der framleis. Prøv igjen om litt." },
  },
  SOEKNAD_UFULLSTENDIG: {
    status: 422,
    title: { nb: "Noen spørsmål mangler svar", nn: "Nokre spørsmål manglar svar" },
    detail: { nb: "Søknaden er lagret, men ikke sendt. Rett svarene i listen og send på nytt.", nn: "Søknaden er lagra, men ikkje send. Rett svara i lista og send på nytt." },
  },
  OPPSUMMERING_ENDRET: {
    status: 409,
    title: { nb: "Svarene er endret etter at oppsummeringen ble vist", nn: "Svara er endra etter at oppsummeringa vart vist" },
    detail: { nb: "Alt er lagret, men søknaden er ikke sendt. Se over oppsummeringen på nytt før du sender.", nn: "Alt er lagra, men søknaden er ikkje send. Sjå over oppsummeringa på nytt før du sender." },
  },
  VEDLEGG_IKKE_KLARE: {
    status: 422,
    title: { nb: "Et vedlegg kan ikke sendes slik det er", nn: "Eit vedlegg kan ikkje sendast slik det er" },
    detail: { nb: "Søknaden er lagret, men ikke sendt. Last opp filene i listen på nytt, eller ta dem bort, og send igjen.", nn: "Søknaden er lagra, men ikkje send. Last opp filene i lista på nytt, eller ta dei bort, og send igjen." },
  },
  SAKSTYPE_IKKE_I_BRUK: {
    status: 409,
    title: { nb: "Kommunen har ikke slike saker her", nn: "Kommunen har ikkje slike saker her" },
    detail: { nb: "Ingenting er registrert. Be en administrator ta sakstypen i bruk i innstillingene.", nn: "Ingenting er registrert. Be ein administrator ta sakstypen i bruk i innstillingane." },
  },
  KOMMUNE_IKKE_AKTIV: {
    status: 409,
    title: { nb: "Kommunen tar ikke imot søknader på nett ennå", nn: "Kommunen tek ikkje imot søknader på nett enno" },
    detail: { nb: "Ingenting er sendt. Ta kontakt med boligkontoret, så får du hjelp til å søke på en annen måte.", nn: "Ingenting er sendt. Ta kontakt med bustadkontoret, så får du hjelp til å søkje på ein annan måte." },
  },
  FORMAAL_IKKE_TILBUDT: {
    status: 422,
    title: { nb: "Kommunen tar ikke imot denne typen søknad her", nn: "Kommunen tek ikkje imot denne typen søknad her" },
    detail: { nb: "Svarene er lagret. Ta kontakt med boligkontoret for hjelp.", nn: "Svara er lagra. Ta kontakt med bustadkontoret for hjelp." },
  },
  SOEKNAD_KAN_IKKE_TREKKES: {
    status: 409,
    title: { nb: "Søknaden kan ikke trekkes nå", nn: "Søknaden kan ikkje trekkjast no" },
    detail: { nb: "Saken er avgjort eller avsluttet. Ta kontakt med saksbehandleren din.", nn: "Saka er avgjord eller avslutta. Ta kontakt med saksbehandlaren din." },
  },
  UGYLDIG_OVERGANG: {
    status: 409,
    title: { nb: "Dette kan ikke gjøres slik saken står nå", nn: "Dette kan ikkje gjerast slik saka står no" },
    detail: { nb: "Ingenting er endret. Hent saken på nytt for å se hva som er neste steg.", nn: "Ingenting er endra. Hent saka på nytt for å sjå kva som er neste steg." },
  },
  SAK_ER_TATT: {
    status: 409,
    title: { nb: "En annen saksbehandler har saken", nn: "Ein annan saksbehandlar har saka" },
    detail: { nb: "Ingenting er endret. Snakk med den som har saken.", nn: "Ingenting er endra. Snakk med den som har saka." },
  },
  INHABIL: {
    status: 403,
    title: { nb: "Du er inhabil i denne saken", nn: "Du er inhabil i denne saka" },
    detail: { nb: "Ingenting er vist eller lagret. La en kollega som er habil ta saken.", nn: "Ingenting er vist eller lagra. Lat ein kollega som er habil ta saka." },
  },
  FORSLAG_AV_INHABIL: {
    status: 409,
    title: { nb: "Den som laget forslaget er inhabil i saken", nn: "Den som laga framlegget er inhabil i saka" },
    detail: { nb: "Forslaget er lagret, men kan ikke brukes som det er. En kollega som er habil må ta saken, vurdere forslaget og lagre det på nytt.", nn: "Framlegget er lagra, men kan ikkje brukast som det er. Ein kollega som er habil må ta saka, vurdere framlegget og lagre det på nytt." },
  },
  INHABILITET_ANDRES: {
    status: 403,
    title: { nb: "Du kan bare registrere at du selv er inhabil", nn: "Du kan berre registrere at du sjølv er inhabil" },
    detail: { nb: "Ingenting er lagret. Be en kollega med vedtaksmyndighet om å registrere det.", nn: "Ingenting er lagra. Be ein kollega med vedtaksmynde om å registrere det." },
  },
  INHABILITET_FINNES: {
    status: 409,
    title: { nb: "Det er allerede registrert", nn: "Det er allereie registrert" },
    detail: { nb: "Ingenting nytt er lagret. Den ansatte er allerede registrert som inhabil i saken.", nn: "Ingenting nytt er lagra. Den tilsette er allereie registrert som inhabil i saka." },
  },
  IKKE_SAKENS_SAKSBEHANDLER: {
    status: 403,
    title: { nb: "Du er ikke saksbehandler i denne saken", nn: "Du er ikkje saksbehandlar i denne saka" },
    detail: { nb: "Ingenting er lagret. Ta saken først, eller snakk med den som har den.", nn: "Ingenting er lagra. Ta saka først, eller snakk med den som har henne." },
  },
  OVERSENDING_PAAGAAR: {
    status: 409,
    title: { nb: "Saken er allerede sendt til en annen enhet", nn: "Saka er allereie send til ei anna eining" },
    detail: { nb: "Ingenting er endret. Vent til enheten har kvittert eller returnert saken, eller trekk oversendingen først.", nn: "Ingenting er endra. Vent til eininga har kvittert eller returnert saka, eller trekk oversendinga først." },
  },
  OVERSENDING_ER_AVKLART: {
    status: 409,
    title: { nb: "Oversendingen er allerede avklart", nn: "Oversendinga er allereie avklart" },
    detail: { nb: "Ingenting er endret. Saken er kvittert, returnert eller trukket tilbake. Hent den på nytt for å se hvem som har den.", nn: "Ingenting er endra. Saka er kvittert, returnert eller trekt tilbake. Hent henne på nytt for å sjå kven som har henne." },
  },
  OVERSENDING_TIL_ANDRE: {
    status: 403,
    title: { nb: "Saken er sendt til en annen enhet enn din", nn: "Saka er send til ei anna eining enn di" },
    detail: { nb: "Ingenting er endret. Bare de som arbeider i enheten saken er sendt til kan kvittere for den eller returnere den.", nn: "Ingenting er endra. Berre dei som arbeider i eininga saka er send til kan kvittere for henne eller returnere henne." },
  },
  OVERSENDING_SKJERMET: {
    status: 409,
    title: { nb: "Saken kan bare sendes til den skjermede enheten", nn: "Saka kan berre sendast til den skjerma eininga" },
    detail: { nb: "Saken er ikke sendt. Den gjelder noen med adressebeskyttelse, og bare den skjermede enheten kan ha den.", nn: "Saka er ikkje send. Ho gjeld nokon med adressevern, og berre den skjerma eininga kan ha henne." },
  },
  JOURNALNOTAT_UFULLSTENDIG: {
    status: 422,
    title: { nb: "Notatet mangler noe", nn: "Notatet manglar noko" },
    detail: { nb: "Ingenting er lagret. Rett det som står i listen. Et notat søkeren ikke skal lese, må ha en grunn.", nn: "Ingenting er lagra. Rett det som står i lista. Eit notat søkjaren ikkje skal lese, må ha ein grunn." },
  },
  ARKIVERING_ER_FERDIG: {
    status: 409,
    title: { nb: "Dokumentet er allerede arkivert", nn: "Dokumentet er allereie arkivert" },
    detail: { nb: "Ingenting er endret. Les dokumentet på nytt for å se hvor det ligger i arkivet.", nn: "Ingenting er endra. Les dokumentet på nytt for å sjå kvar det ligg i arkivet." },
  },
  ARKIVERING_PAAGAAR: {
    status: 409,
    title: { nb: "Dokumentet er på vei til arkivet", nn: "Dokumentet er på veg til arkivet" },
    detail: { nb: "Ingenting er endret, og arkivet har ikke svart ennå. Vent på svaret. Hvis det ikke kommer, får saken en oppgave om det.", nn: "Ingenting er endra, og arkivet har ikkje svart enno. Vent på svaret. Viss det ikkje kjem, får saka ei oppgåve om det." },
  },
  OPPLYSNINGER_I_FLERE_ENHETER: {
    status: 403,
    title: { nb: "Personen har saker i flere enheter", nn: "Personen har saker i fleire einingar" },
    detail: { nb: "Ingenting er utlevert, for du leser bare sakene i din enhet, og en halv kopi ville sett ut som en hel. En kollega med vedtaksmyndighet kan utlevere alt.", nn: "Ingenting er utlevert, for du les berre sakene i eininga di, og ein halv kopi ville sett ut som ein heil. Ein kollega med vedtaksmynde kan utlevere alt." },
  },
  NOEDTILGANG_UNOEDVENDIG: {
    status: 409,
    title: { nb: "Du kan allerede åpne saken", nn: "Du kan allereie opne saka" },
    detail: { nb: "Ingenting er åpnet eller meldt. Du har tilgang til saken uten nødtilgang, så åpne den som vanlig.", nn: "Ingenting er opna eller meldt. Du har tilgang til saka utan nødtilgang, så opne ho som vanleg." },
  },
  NOEDTILGANG_FINNES: {
    status: 409,
    title: { nb: "Du har allerede nødtilgang til saken", nn: "Du har allereie nødtilgang til saka" },
    detail: { nb: "Ingenting nytt er åpnet. Nødtilgangen du har gjelder fortsatt. Når den er over, kan du åpne saken på nytt.", nn: "Ingenting nytt er opna. Nødtilgangen du har gjeld framleis. Når han er over, kan du opne saka på nytt." },
  },
  NOEDTILGANG_EGEN: {
    status: 403,
    title: { nb: "Du kan ikke kontrollere din egen nødtilgang", nn: "Du kan ikkje kontrollere din eigen nødtilgang" },
    detail: { nb: "Ingenting er lagret. En kollega med vedtaksmyndighet må kontrollere den.", nn: "Ingenting er lagra. Ein kollega med vedtaksmynde må kontrollere han." },
  },
  NOEDTILGANG_PAAGAAR: {
    status: 409,
    title: { nb: "Nødtilgangen er ikke over", nn: "Nødtilgangen er ikkje over" },
    detail: { nb: "Ingenting er lagret. Vent til tiden er ute, eller avslutt nødtilgangen først.", nn: "Ingenting er lagra. Vent til tida er ute, eller avslutt nødtilgangen først." },
  },
  NOEDTILGANG_KONTROLLERT: {
    status: 409,
    title: { nb: "Nødtilgangen er allerede kontrollert", nn: "Nødtilgangen er allereie kontrollert" },
    detail: { nb: "Ingenting er endret. Det som ble funnet ved kontrollen står fast.", nn: "Ingenting er endra. Det som vart funne ved kontrollen står fast." },
  },
  SAMTYKKE_GJELDER_IKKE: {
    status: 409,
    title: { nb: "Samtykket gjelder ikke lenger", nn: "Samtykket gjeld ikkje lenger" },
    detail: { nb: "Ingenting er endret. Samtykket er trukket eller har løpt ut. Be om et nytt hvis det trengs.", nn: "Ingenting er endra. Samtykket er trekt eller har gått ut. Be om eit nytt viss det trengst." },
  },
  MOETE_ER_IKKE_AAPENT: {
    status: 409,
    title: { nb: "Møtet er ikke åpent nå", nn: "Møtet er ikkje ope no" },
    detail: { nb: "Ingenting er vist eller lagret. Deltakerne ser agendaen fra sju dager før møtet til det er avsluttet, og senest sju dager etter. Konklusjoner skrives fra møtedagen.", nn: "Ingenting er vist eller lagra. Deltakarane ser agendaen frå sju dagar før møtet til det er avslutta, og seinast sju dagar etter. Konklusjonar skriv de frå møtedagen." },
  },
  SAK_PAA_AGENDA: {
    status: 409,
    title: { nb: "Saken står allerede på agendaen", nn: "Saka står allereie på agendaen" },
    detail: { nb: "Ingenting nytt er lagret. Saken står på agendaen til dette møtet fra før.", nn: "Ingenting nytt er lagra. Saka står på agendaen til dette møtet frå før." },
  },
  SKJERMET_SAK_I_MOETE: {
    status: 409,
    title: { nb: "Skjermede saker tas ikke opp i tildelingsmøte", nn: "Skjerma saker blir ikkje tekne opp i tildelingsmøte" },
    detail: { nb: "Ingenting er lagret. Den skjermede enheten finner bolig i saken selv.", nn: "Ingenting er lagra. Den skjerma eininga finn bustad i saka sjølv." },
  },
  IKKE_MOETELEDER: {
    status: 403,
    title: { nb: "Du leder ikke dette møtet", nn: "Du leier ikkje dette møtet" },
    detail: { nb: "Ingenting er lagret. Møtelederen eller referenten gjør det.", nn: "Ingenting er lagra. Møteleiaren eller referenten gjer det." },
  },
  EIENDOM_I_MOETE: {
    status: 403,
    title: { nb: "Du kan ikke delta i tildelingsmøter", nn: "Du kan ikkje delta i tildelingsmøte" },
    detail: { nb: "Ingenting er lagret. Ansatte i en enhet som leier ut boliger deltar ikke. Be en kollega om å kalle inn.", nn: "Ingenting er lagra. Tilsette i ei eining som leiger ut bustader deltek ikkje. Be ein kollega om å kalle inn." },
  },
  MOETESAK_ER_KONKLUDERT: {
    status: 409,
    title: { nb: "Møtet har allerede konkludert i saken", nn: "Møtet har allereie konkludert i saka" },
    detail: { nb: "Ingenting nytt er lagret. Konklusjonen står i saksjournalen, og rettes der.", nn: "Ingenting nytt er lagra. Konklusjonen står i saksjournalen, og blir retta der." },
  },
  SAMARBEID_ER_AVSLUTTET: {
    status: 409,
    title: { nb: "Samarbeidet er allerede avsluttet", nn: "Samarbeidet er allereie avslutta" },
    detail: { nb: "Ingenting er endret. Det er avsluttet eller har ikke lenger noe samtykke.", nn: "Ingenting er endra. Det er avslutta eller har ikkje lenger noko samtykke." },
  },
  JOURNALNOTAT_ER_RETTET: {
    status: 409,
    title: { nb: "Notatet er allerede rettet", nn: "Notatet er allereie retta" },
    detail: { nb: "Ingenting nytt er lagret. Hent notatene på nytt og rett det nyeste.", nn: "Ingenting nytt er lagra. Hent notata på nytt og rett det nyaste." },
  },
  SAK_ER_LUKKET: {
    status: 409,
    title: { nb: "Saken er avsluttet", nn: "Saka er avslutta" },
    detail: { nb: "Ingenting er lagret. Kontakt kommunen, eller åpne saken igjen hvis du arbeider der.", nn: "Ingenting er lagra. Kontakt kommunen, eller opne saka igjen viss du arbeider der." },
  },
  AVVISNING_IKKE_VARSLET: {
    status: 409,
    title: { nb: "Søknaden kan ikke avvises nå", nn: "Søknaden kan ikkje avvisast no" },
    detail: { nb: "Ingenting er endret. Det må mangle noe søkeren er bedt om og varslet om følgen av, og fristen må ha gått ut uten svar.", nn: "Ingenting er endra. Det må mangle noko søkjaren er bedd om og varsla om følgja av, og fristen må ha gått ut utan svar." },
  },
  MANGEL_ER_AVKLART: {
    status: 409,
    title: { nb: "Det kommunen ba om er allerede avklart", nn: "Det kommunen bad om er allereie avklart" },
    detail: { nb: "Ingenting nytt er lagret. Hent listen på nytt for å se hva som gjelder nå. Noe mer kan sendes som vedlegg eller melding i saken.", nn: "Ingenting nytt er lagra. Hent lista på nytt for å sjå kva som gjeld no. Noko meir kan sendast som vedlegg eller melding i saka." },
  },
  FOR_MANGE_MANGLER: {
    status: 422,
    title: { nb: "Det er bedt om for mye i saken", nn: "Det er bede om for mykje i saka" },
    detail: { nb: "Ingenting er lagret. Én sak har plass til 50. Skriv resten i en melding.", nn: "Ingenting er lagra. Éi sak har plass til 50. Skriv resten i ei melding." },
  },
  DEL_PASSER_IKKE: {
    status: 409,
    title: { nb: "Filen fortsetter ikke der", nn: "Fila held ikkje fram der" },
    detail: { nb: "Det som er mottatt før, er beholdt. Hent vedlegget på nytt, og send videre derfra, eller fra 0 for å begynne på nytt.", nn: "Det som er motteke før, er halde på. Hent vedlegget på nytt, og send vidare derifrå, eller frå 0 for å byrje på nytt." },
  },
  MANGEL_UTEN_SVAR: {
    status: 422,
    title: { nb: "Svaret er tomt", nn: "Svaret er tomt" },
    detail: { nb: "Ingenting er sendt. Skriv noe, eller legg ved minst én fil.", nn: "Ingenting er sendt. Skriv noko, eller legg ved minst éi fil." },
  },
  VEDLEGG_KAN_IKKE_BRUKES: {
    status: 422,
    title: { nb: "Et vedlegg kan ikke sendes", nn: "Eit vedlegg kan ikkje sendast" },
    detail: { nb: "Ingenting er sendt, og filene er der fortsatt. Last opp en fil som hører til saken, og som ikke er sendt med noe annet.", nn: "Ingenting er sendt, og filene er der framleis. Last opp ei fil som høyrer til saka, og som ikkje er send med noko anna." },
  },
  OPPGAVE_AVSLUTTET: {
    status: 409,
    title: { nb: "Oppgaven er allerede avsluttet", nn: "Oppgåva er allereie avslutta" },
    detail: { nb: "Ingenting er endret. Hent oppgavene på nytt. Lag en ny oppgave hvis noe gjenstår.", nn: "Ingenting er endra. Hent oppgåvene på nytt. Lag ei ny oppgåve viss noko står att." },
  },
  OPPGAVE_FOELGER_SAKEN: {
    status: 409,
    title: { nb: "Oppgaven avsluttes av saken selv", nn: "Oppgåva blir avslutta av saka sjølv" },
    detail: { nb: "Ingenting er endret. Oppgaven blir utført når du gjør det den handler om i saken.", nn: "Ingenting er endra. Oppgåva blir utført når du gjer det ho handlar om i saka." },
  },
  SAK_KAN_IKKE_AVSLUTTES: {
    status: 409,
    title: { nb: "Noe gjenstår før saken kan avsluttes", nn: "Noko står att før saka kan avsluttast" },
    detail: { nb: "Ingenting er endret. Gjør det som står i listen først.", nn: "Ingenting er endra. Gjer det som står i lista først." },
  },
  KARTLEGGING_LAAST: {
    status: 409,
    title: { nb: "Kartleggingen er ferdigstilt og låst", nn: "Kartlegginga er ferdigstilt og låst" },
    detail: { nb: "Ingenting er endret. Ferdigstilt kartlegging ligger til grunn for vedtaket. Gjenåpne den først hvis den må endres.", nn: "Ingenting er endra. Ferdigstilt kartlegging ligg til grunn for vedtaket. Opne henne igjen først viss ho må endrast." },
  },
  KARTLEGGING_UFULLSTENDIG: {
    status: 422,
    title: { nb: "Kartleggingen mangler svar", nn: "Kartlegginga manglar svar" },
    detail: { nb: "Det du har skrevet er lagret. Fyll ut feltene i listen før du ferdigstiller.", nn: "Det du har skrive er lagra. Fyll ut felta i lista før du ferdigstiller." },
  },
  BEHOVET_PROEVES_IKKE: {
    status: 409,
    title: { nb: "Behovet prøves ikke i denne saken", nn: "Behovet blir ikkje prøvd i denne saka" },
    detail: { nb: "Ingenting er hentet eller lagret. Boligen leies ut uten behovsprøving, og da har kommunen ikke lov til å hente eller skrive ned opplysninger om behov og økonomi. Trenger personen hjelp til å skaffe bolig, registrer en egen sak om det.", nn: "Ingenting er henta eller lagra. Bustaden blir leigd ut utan behovsprøving, og då har kommunen ikkje lov til å hente eller skrive ned opplysningar om behov og økonomi. Treng personen hjelp til å skaffe bustad, registrer ei eiga sak om det." },
  },
  KARTLEGGING_IKKE_FERDIGSTILT: {
    status: 422,
    title: { nb: "Kartleggingen må ferdigstilles først", nn: "Kartlegginga må ferdigstillast først" },
    detail: { nb: "Ingenting er vedtatt. Ferdigstill kartleggingen og velg primær målgruppe før saken avgjøres.", nn: "Ingenting er vedteke. Ferdigstill kartlegginga og vel primær målgruppe før saka blir avgjord." },
  },
  VEDTAK_UFULLSTENDIG: {
    status: 422,
    title: { nb: "Vedtaket mangler noe", nn: "Vedtaket manglar noko" },
    detail: { nb: "Forslaget er lagret. Fyll ut det som står i listen før vedtaket fattes.", nn: "Forslaget er lagra. Fyll ut det som står i lista før vedtaket blir fatta." },
  },
  SAMME_PERSON: {
    status: 403,
    title: { nb: "En annen enn den som foreslo må fatte vedtaket", nn: "Ein annan enn den som gjorde framlegget må fatte vedtaket" },
    detail: { nb: "Forslaget er lagret. Be en kollega med vedtaksmyndighet om å fatte vedtaket.", nn: "Framlegget er lagra. Be ein kollega med vedtaksmynde om å fatte vedtaket." },
  },
  KLAGE_FINNES: {
    status: 409,
    title: { nb: "Det er allerede en klage på vedtaket", nn: "Det er allereie ei klage på vedtaket" },
    detail: { nb: "Ingen ny klage er registrert. Klagen som er sendt, blir behandlet. Send en melding i saken hvis du vil legge til noe.", nn: "Inga ny klage er registrert. Klaga som er send, blir behandla. Send ei melding i saka om du vil leggje til noko." },
  },
  ANNET_VEDTAK_IKKE_TILLATT: {
    status: 409,
    title: { nb: "Kommunen gjør slike vedtak her og ikke i et annet system", nn: "Kommunen gjer slike vedtak her og ikkje i eit anna system" },
    detail: { nb: "Ingenting er registrert. Kartlegg saken og fatt vedtaket her, eller be en administrator endre hva kommunen har valgt for denne sakstypen.", nn: "Ingenting er registrert. Kartlegg saka og fatt vedtaket her, eller be ein administrator endre kva kommunen har valt for denne sakstypen." },
  },
  VEDTAK_I_ANNET_SYSTEM: {
    status: 409,
    title: { nb: "Vedtaket er gjort i et annet system", nn: "Vedtaket er gjort i eit anna system" },
    detail: { nb: "Ingen klage er registrert. Send klagen til enheten som gjorde vedtaket. Den står i saken.", nn: "Inga klage er registrert. Send klaga til eininga som gjorde vedtaket. Ho står i saka." },
  },
  INNSYNSKRAV_ER_BESVART: {
    status: 409,
    title: { nb: "Innsynskravet er besvart", nn: "Innsynskravet er svart på" },
    detail: { nb: "Ingenting er endret. Skal parten få se mer, kan du registrere et nytt krav og svare på det.", nn: "Ingenting er endra. Skal parten få sjå meir, kan du registrere eit nytt krav og svare på det." },
  },
  FORHAANDSVARSEL_FINNES: {
    status: 409,
    title: { nb: "Søkeren er varslet allerede", nn: "Søkjaren er varsla allereie" },
    detail: { nb: "Ingenting er sendt. Hent forhåndsvarselet i saken for å se om det er besvart.", nn: "Ingenting er sendt. Hent førehandsvarselet i saka for å sjå om det er svart på." },
  },
  FORHAANDSVARSEL_ER_AVKLART: {
    status: 409,
    title: { nb: "Forhåndsvarselet er avklart", nn: "Førehandsvarselet er avklart" },
    detail: { nb: "Ingenting er endret. Det er svart på, trukket eller avgjort. Er det mer å si, kan du sende en melding i saken.", nn: "Ingenting er endra. Det er svart på, trekt eller avgjort. Er det meir å seie, kan du sende ei melding i saka." },
  },
  PART_ER_IKKE_HOERT: {
    status: 409,
    title: { nb: "Søkeren kan fortsatt uttale seg", nn: "Søkjaren kan framleis uttale seg" },
    detail: { nb: "Ingenting er avgjort. Vent til søkeren har svart på forhåndsvarselet eller fristen er ute.", nn: "Ingenting er avgjort. Vent til søkjaren har svart på førehandsvarselet eller fristen er ute." },
  },
  TILBUD_IKKE_AVSLAATT: {
    status: 409,
    title: { nb: "Søkeren har ikke sagt nei til dette tilbudet", nn: "Søkjaren har ikkje sagt nei til dette tilbodet" },
    detail: { nb: "Ingenting er endret. Bare et nei vurderes.", nn: "Ingenting er endra. Berre eit nei blir vurdert." },
  },
  VEDTAK_KAN_IKKE_PAAKLAGES: {
    status: 409,
    title: { nb: "Dette vedtaket gjelder ikke lenger", nn: "Dette vedtaket gjeld ikkje lenger" },
    detail: { nb: "Ingen klage er registrert. Hent saken på nytt for å se hva som har skjedd med vedtaket.", nn: "Inga klage er registrert. Hent saka på nytt for å sjå kva som har skjedd med vedtaket." },
  },
  KLAGE_UGYLDIG_OVERGANG: {
    status: 409,
    title: { nb: "Dette kan ikke gjøres slik klagen står nå", nn: "Dette kan ikkje gjerast slik klaga står no" },
    detail: { nb: "Ingenting er endret. Hent klagen på nytt for å se hva som er neste steg.", nn: "Ingenting er endra. Hent klaga på nytt for å sjå kva som er neste steg." },
  },
  KLAGE_ER_TATT: {
    status: 409,
    title: { nb: "En kollega har tatt klagen", nn: "Ein kollega har teke klaga" },
    detail: { nb: "Ingenting er endret. Hent klagen på nytt for å se hvem som har den.", nn: "Ingenting er endra. Hent klaga på nytt for å sjå kven som har ho." },
  },
  IKKE_KLAGENS_SAKSBEHANDLER: {
    status: 403,
    title: { nb: "Klagen er ikke din", nn: "Klaga er ikkje di" },
    detail: { nb: "Ingenting er endret. Bare den som har tatt klagen kan behandle den.", nn: "Ingenting er endra. Berre den som har teke klaga kan behandle ho." },
  },
  KLAGE_SAMME_PERSON: {
    status: 403,
    title: { nb: "En annen enn den som var med på vedtaket må behandle klagen", nn: "Ein annan enn den som var med på vedtaket må behandle klaga" },
    detail: { nb: "Klagen er ikke tatt. Be en kollega som ikke foreslo eller fattet vedtaket om å ta den.", nn: "Klaga er ikkje teken. Be ein kollega som ikkje gjorde framlegg om eller fatta vedtaket om å ta ho." },
  },
  KLAGE_ETTER_ETT_AAR: {
    status: 422,
    title: { nb: "Klagen kom mer enn ett år etter vedtaket", nn: "Klaga kom meir enn eitt år etter vedtaket" },
    detail: { nb: "Ingenting er endret. Klagen kan ikke tas til behandling. Avvis den, og vurder om vedtaket skal gjøres om likevel.", nn: "Ingenting er endra. Klaga kan ikkje takast til behandling. Avvis ho, og vurder om vedtaket skal gjerast om likevel." },
  },
  MANGLER_TILSAGN: {
    status: 422,
    title: { nb: "Saken har ikke et vedtak om bolig", nn: "Saka har ikkje eit vedtak om bustad" },
    detail: { nb: "Ingenting er tilbudt. En bolig kan bare tilbys når det er fattet tilsagn om bolig.", nn: "Ingenting er tilbode. Ein bustad kan berre tilbydast når det er fatta tilsegn om bustad." },
  },
  TILSAGN_UTSATT: {
    status: 409,
    title: { nb: "Vedtaket er utsatt til klagen er avgjort", nn: "Vedtaket er utsett til klaga er avgjord" },
    detail: { nb: "Ingenting er lagret. Parten har fått utsatt iverksetting. Vent til klagen er avgjort eller trukket.", nn: "Ingenting er lagra. Parten har fått utsett iverksetjing. Vent til klaga er avgjord eller trekt." },
  },
  KRAV_IKKE_OPPFYLT: {
    status: 422,
    title: { nb: "Boligen oppfyller ikke alle kravene i saken", nn: "Bustaden oppfyller ikkje alle krava i saka" },
    detail: { nb: "Ingenting er tilbudt. Skriv hvorfor boligen tilbys likevel, eller velg en annen bolig.", nn: "Ingenting er tilbode. Skriv kvifor bustaden blir tilboden likevel, eller vel ein annan bustad." },
  },
  BOLIG_IKKE_LEDIG: {
    status: 409,
    title: { nb: "Boligen er ikke ledig", nn: "Bustaden er ikkje ledig" },
    detail: { nb: "Ingenting er tilbudt. Velg en annen bolig.", nn: "Ingenting er tilbode. Vel ein annan bustad." },
  },
  BOLIG_KREVER_BEHOVSPROEVING: {
    status: 409,
    title: { nb: "Boligen er for dem som trenger den", nn: "Bustaden er for dei som treng han" },
    detail: { nb: "Ingenting er tilbudt. Saken gjelder utleie uten behovsprøving. Velg en personalbolig, eller en bolig som er registrert for slik utleie.", nn: "Ingenting er tilbode. Saka gjeld utleige utan behovsprøving. Vel ein personalbustad, eller ein bustad som er registrert for slik utleige." },
  },
  TILBUD_UTE: {
    status: 409,
    title: { nb: "Saken har allerede et tilbud ute", nn: "Saka har allereie eit tilbod ute" },
    detail: { nb: "Ingenting nytt er tilbudt. Vent på svar eller trekk tilbudet først.", nn: "Ingenting nytt er tilbode. Vent på svar eller trekk tilbodet først." },
  },
  TILBUD_KLARGJORT: {
    status: 409,
    title: { nb: "Saken har et klargjort tilbud", nn: "Saka har eit klargjort tilbod" },
    detail: { nb: "Ingenting er endret. Tilbudet er ikke sendt. Send det eller trekk det først.", nn: "Ingenting er endra. Tilbodet er ikkje sendt. Send det eller trekk det først." },
  },
  TILBUD_BESVART: {
    status: 409,
    title: { nb: "Tilbudet er allerede besvart eller gått ut", nn: "Tilbodet er allereie svart på eller gått ut" },
    detail: { nb: "Svaret ditt er ikke registrert på nytt. Ta kontakt med saksbehandleren din hvis noe er feil.", nn: "Svaret ditt er ikkje registrert på nytt. Ta kontakt med saksbehandlaren din viss noko er feil." },
  },
  TILBUD_UTLOEPT: {
    status: 409,
    title: { nb: "Fristen for å svare på tilbudet har gått ut", nn: "Fristen for å svare på tilbodet har gått ut" },
    detail: { nb: "Svaret ditt er ikke registrert. Boligen holdes av til vi har snakket med deg: Ta kontakt med boligkontoret så fort du kan hvis du fortsatt vil ha den.", nn: "Svaret ditt er ikkje registrert. Bustaden blir halden av til vi har snakka med deg: Ta kontakt med bustadkontoret så fort du kan viss du framleis vil ha han." },
  },
  TILBUD_IKKE_AKSEPTERT: {
    status: 422,
    title: { nb: "Tilbudet er ikke akseptert", nn: "Tilbodet er ikkje akseptert" },
    detail: { nb: "Ingenting er registrert. Kontrakten kan registreres når søkeren har sagt ja.", nn: "Ingenting er registrert. Kontrakten kan registrerast når søkjaren har sagt ja." },
  },
  DEPOSITUM_FOR_HOEYT: {
    status: 422,
    title: { nb: "Depositum er høyere enn seks måneders leie", nn: "Depositum er høgare enn seks månaders leige" },
    detail: { nb: "Ingenting er registrert. Depositum og garanti kan til sammen være høyst seks måneders leie.", nn: "Ingenting er registrert. Depositum og garanti kan til saman vere høgst seks månaders leige." },
  },
  UGYLDIG_PERIODE: {
    status: 422,
    title: { nb: "Datoene passer ikke sammen", nn: "Datoane passar ikkje saman" },
    detail: { nb: "Ingenting er registrert. Sluttdato må være etter startdato, og bare mangle når leieforholdet er tidsubegrenset.", nn: "Ingenting er registrert. Sluttdato må vere etter startdato, og berre mangle når leigeforholdet er tidsuavgrensa." },
  },
  LEIEFORHOLD_UGYLDIG_OVERGANG: {
    status: 409,
    title: { nb: "Dette kan ikke gjøres slik leieforholdet står nå", nn: "Dette kan ikkje gjerast slik leigeforholdet står no" },
    detail: { nb: "Ingenting er endret. Hent leieforholdet på nytt for å se hvordan det står.", nn: "Ingenting er endra. Hent leigeforholdet på nytt for å sjå korleis det står." },
  },
  OMGJOERING_IKKE_TIL_GUNST: {
    status: 409,
    title: { nb: "Endringen er ikke til fordel for parten", nn: "Endringa er ikkje til fordel for parten" },
    detail: { nb: "Ingenting er endret. Vedtaket skulle endres til fordel for parten. Foreslå noe som ikke tar fra dem det de har fått.", nn: "Ingenting er endra. Vedtaket skulle endrast til fordel for parten. Foreslå noko som ikkje tek frå dei det dei har fått." },
  },
  FORNYELSE_HAR_AAPEN_SAK: {
    status: 409,
    title: { nb: "Det er en sak om å bo videre som ikke er avgjort", nn: "Det er ei sak om å bu vidare som ikkje er avgjord" },
    detail: { nb: "Ingenting er registrert. Avgjør saken først.", nn: "Ingenting er registrert. Avgjer saka først." },
  },
  FORNYELSE_ER_INNVILGET: {
    status: 409,
    title: { nb: "Leieren har fått ja", nn: "Leigaren har fått ja" },
    detail: { nb: "Ingenting er registrert. Det er fattet et vedtak som gir leieren det de ba om. Bygg på det vedtaket.", nn: "Ingenting er registrert. Det er fatta eit vedtak som gir leigaren det dei bad om. Bygg på det vedtaket." },
  },
  LEIEFORHOLD_UTEN_LEIETAKER: {
    status: 409,
    title: { nb: "Leieforholdet har ingen leier", nn: "Leigeforholdet har ingen leigar" },
    detail: { nb: "Ingenting er lagret. Registrer hvem som leier boligen først.", nn: "Ingenting er lagra. Registrer kven som leiger bustaden først." },
  },
  LEIEFORHOLD_HAR_FRAVAER: {
    status: 409,
    title: { nb: "Leieren er borte og beholder boligen", nn: "Leigaren er borte og beheld bustaden" },
    detail: { nb: "Ingenting er endret. Registrer at fraværet er over før leieforholdet avsluttes. Spør saksbehandleren hvis du er i tvil.", nn: "Ingenting er endra. Registrer at fråværet er over før leigeforholdet blir avslutta. Spør saksbehandlaren viss du er i tvil." },
  },
  INTET_FRAVAER: {
    status: 409,
    title: { nb: "Det er ikke registrert at leieren er borte", nn: "Det er ikkje registrert at leigaren er borte" },
    detail: { nb: "Ingenting er endret. Hent leieforholdet på nytt.", nn: "Ingenting er endra. Hent leigeforholdet på nytt." },
  },
  VARSEL_FOR_KORT: {
    status: 422,
    title: { nb: "Leien kan ikke endres så snart etter varselet", nn: "Leiga kan ikkje endrast så snart etter varselet" },
    detail: { nb: "Ingen leie er endret. Endring etter konsumprisindeksen varsles minst en måned før, endring til gjengs leie minst seks måneder før. Velg en senere dato.", nn: "Inga leige er endra. Endring etter konsumprisindeksen blir varsla minst ein månad før, endring til gjengs leige minst seks månader før. Vel ein seinare dato." },
  },
  LEIEGRUNNLAG_MANGLER: {
    status: 422,
    title: { nb: "Grunnlaget for endringen er ikke fullstendig", nn: "Grunnlaget for endringa er ikkje fullstendig" },
    detail: { nb: "Ingen leie er endret. Se i listen over feil hvilke måneder eller leier som mangler.", nn: "Inga leige er endra. Sjå i lista over feil kva månader eller leiger som manglar." },
  },
  HUSLEIE_ER_KJOERT: {
    status: 409,
    title: { nb: "Husleien for måneden er allerede kjørt", nn: "Husleiga for månaden er allereie køyrd" },
    detail: { nb: "Ingen ny fil er laget. Last ned den som finnes. Det som er feil i den, rettes i regnskapet.", nn: "Inga ny fil er laga. Last ned den som finst. Det som er feil i henne, blir retta i rekneskapen." },
  },
  INNSYN_FOR_MANGE: {
    status: 409,
    title: { nb: "Utvalget har for mange linjer", nn: "Utvalet har for mange linjer" },
    detail: { nb: "Ingen fil er laget. Velg en kortere periode, en person, en sak eller en ansatt, og last ned på nytt.", nn: "Inga fil er laga. Vel ein kortare periode, ein person, ei sak eller ein tilsett, og last ned på nytt." },
  },
  INGEN_OPPSIGELSE: {
    status: 409,
    title: { nb: "Ingen oppsigelse gjelder nå", nn: "Inga oppseiing gjeld no" },
    detail: { nb: "Ingenting er endret. Oppsigelsen er trukket eller falt bort, eller det er ikke sagt opp. Hent leieforholdet på nytt.", nn: "Ingenting er endra. Oppseiinga er trekt eller har falle bort, eller det er ikkje sagt opp. Hent leigeforholdet på nytt." },
  },
  OPPSIGELSE_UGYLDIG: {
    status: 422,
    title: { nb: "Oppsigelsen kan ikke registreres slik", nn: "Oppseiinga kan ikkje registrerast slik" },
    detail: { nb: "Ingenting er registrert. Se hva som må rettes i listen over feil.", nn: "Ingenting er registrert. Sjå kva som må rettast i lista over feil." },
  },
  UTFLYTTING_UTEN_GRUNNLAG: {
    status: 422,
    title: { nb: "Leieforholdet er ikke opphørt på den måten", nn: "Leigeforholdet er ikkje opphøyrt på den måten" },
    detail: { nb: "Ingenting er endret. Leieforholdet er ikke sagt opp, eller leietiden er ikke ute. Registrer oppsigelsen først, eller velg at partene er enige.", nn: "Ingenting er endra. Leigeforholdet er ikkje sagt opp, eller leigetida er ikkje ute. Registrer oppseiinga først, eller vel at partane er samde." },
  },
  LEIETID_UTEN_GRUNNLAG: {
    status: 422,
    title: { nb: "Leietiden er under tre år uten grunnlag", nn: "Leigetida er under tre år utan grunnlag" },
    detail: { nb: "Ingenting er registrert. Velg grunnlaget for en kortere leietid, eller la leien vare i minst tre år.", nn: "Ingenting er registrert. Vel grunnlaget for ei kortare leigetid, eller la leiga vare i minst tre år." },
  },
  KONTRAKT_AVVIKER: {
    status: 422,
    title: { nb: "Kontrakten avviker fra boligen eller vedtaket", nn: "Kontrakten avvik frå bustaden eller vedtaket" },
    detail: { nb: "Ingenting er registrert. Skriv hvorfor kontrakten avviker, eller rett den.", nn: "Ingenting er registrert. Skriv kvifor kontrakten avvik, eller rett han." },
  },
  BOLIG_FINNES: {
    status: 409,
    title: { nb: "Boligen finnes allerede", nn: "Bustaden finst allereie" },
    detail: { nb: "Ingenting nytt er lagret. En bolig med samme nøkkel er registrert fra før.", nn: "Ingenting nytt er lagra. Ein bustad med same nøkkel er registrert frå før." },
  },
  BOLIG_ANNEN_ADRESSE: {
    status: 409,
    title: { nb: "Boligen har en annen adresse", nn: "Bustaden har ei anna adresse" },
    detail: { nb: "Ingenting er endret. leverandorBoligId hører til en bolig med en annen adresse, og en bolig bytter aldri adresse. Rett adressen, eller bruk en annen nøkkel for en ny bolig.", nn: "Ingenting er endra. leverandorBoligId høyrer til ein bustad med ei anna adresse, og ein bustad byter aldri adresse. Rett adressa, eller bruk ein annan nøkkel for ein ny bustad." },
  },
  KOBOBOLIG_LAAST: {
    status: 409,
    title: { nb: "Opplysningen kan ikke endres herfra", nn: "Opplysninga kan ikkje endrast herifrå" },
    detail: { nb: "Ingenting er endret. Noe av det som ble sendt, er et annet enn det boligen har, og kan bare sies én gang eller bare endres i Kobo. Se errors for hvilke felt, ta dem ut eller send dem slik de er.", nn: "Ingenting er endra. Noko av det som blei sendt, er eit anna enn det bustaden har, og kan berre seiast éin gong eller berre endrast i Kobo. Sjå errors for kva felt, ta dei ut eller send dei slik dei er." },
  },
  FOR_MANGE_BILDER: {
    status: 409,
    title: { nb: "Det er ikke plass til flere bilder", nn: "Det er ikkje plass til fleire bilete" },
    detail: { nb: "Ingenting er lagt til. En bolig kan ha 20 bilder. Ta bort et av dem først.", nn: "Ingenting er lagt til. Ein bustad kan ha 20 bilete. Ta bort eit av dei først." },
  },
  BILDE_UKJENT_TYPE: {
    status: 422,
    title: { nb: "Vi kan ikke ta imot denne filtypen", nn: "Vi kan ikkje ta imot denne filtypen" },
    detail: { nb: "Ingenting er lagret. Lagre bildet som JPEG eller PNG, og last det opp på nytt.", nn: "Ingenting er lagra. Lagre biletet som JPEG eller PNG, og last det opp på nytt." },
  },
  BOLIG_KAN_IKKE_RESERVERES: {
    status: 409,
    title: { nb: "Boligen kan ikke reserveres", nn: "Bustaden kan ikkje reserverast" },
    detail: { nb: "Ingenting er reservert. Bare en bolig som er klar for innflytting eller under vedlikehold, kan reserveres. Velg en annen bolig, eller vent til denne er ledig.", nn: "Ingenting er reservert. Berre ein bustad som er klar for innflytting eller under vedlikehald, kan reserverast. Vel ein annan bustad, eller vent til denne er ledig." },
  },
  RESERVASJON_AVSLUTTET: {
    status: 409,
    title: { nb: "Reservasjonen er avsluttet", nn: "Reservasjonen er avslutta" },
    detail: { nb: "Ingenting er endret. Reservasjonen er utløpt, brukt eller opphevet allerede.", nn: "Ingenting er endra. Reservasjonen er utgått, brukt eller oppheva allereie." },
  },
  RESERVASJON_FOR_TILBUD: {
    status: 409,
    title: { nb: "Reservasjonen hører til et tilbud", nn: "Reservasjonen høyrer til eit tilbod" },
    detail: { nb: "Boligen er fortsatt reservert. Trekk tilbudet for å frigi den.", nn: "Bustaden er framleis reservert. Trekk tilbodet for å frigi han." },
  },
  RESERVASJON_I_SAK: {
    status: 409,
    title: { nb: "Boligen er reservert for en sak", nn: "Bustaden er reservert for ei sak" },
    detail: { nb: "Boligen er fortsatt reservert. De som har saken, kan oppheve reservasjonen der.", nn: "Bustaden er framleis reservert. Dei som har saka, kan oppheve reservasjonen der." },
  },
  AVTALE_OVERLAPPER: {
    status: 409,
    title: { nb: "En bolig har allerede en avtale", nn: "Ein bustad har allereie ein avtale" },
    detail: { nb: "Ingenting er endret. Minst én av boligene hører til en annen avtale i den samme tiden. Avslutt den andre avtalen, eller ta boligen ut av denne.", nn: "Ingenting er endra. Minst éin av bustadene høyrer til ein annan avtale i den same tida. Avslutt den andre avtalen, eller ta bustaden ut av denne." },
  },
  AVTALE_OVER_KVOTEN: {
    status: 422,
    title: { nb: "Avtalen har flere boliger enn kvoten gir plass til", nn: "Avtalen har fleire bustader enn kvoten gir plass til" },
    detail: { nb: "Ingenting er endret. Ta ut boliger, eller rett antallet boliger i prosjektet eller kvoten hvis de er feil.", nn: "Ingenting er endra. Ta ut bustader, eller rett talet på bustader i prosjektet eller kvoten om dei er feil." },
  },
  AVTALE_ANNEN_DISPOSISJON: {
    status: 409,
    title: { nb: "En bolig disponeres på en annen måte", nn: "Ein bustad blir disponert på ein annan måte" },
    detail: { nb: "Ingenting er endret. Minst én av boligene er registrert med en annen disposisjonsform enn avtalen gir. Se errors for hvilke. Endre det på boligen først, eller ta den ut av avtalen.", nn: "Ingenting er endra. Minst éin av bustadene er registrert med ei anna disposisjonsform enn avtalen gir. Sjå errors for kva for nokre. Endre det på bustaden først, eller ta han ut av avtalen." },
  },
  BOLIGER_ULIK_ADRESSE: {
    status: 409,
    title: { nb: "Boligene har ikke samme adresse", nn: "Bustadene har ikkje same adresse" },
    detail: { nb: "Ingenting er endret. Bare boliger på samme adresse kan slås sammen.", nn: "Ingenting er endra. Berre bustader på same adresse kan slåast saman." },
  },
  BOLIG_ER_DEN_SAMME: {
    status: 409,
    title: { nb: "En bolig er oppgitt to ganger", nn: "Ein bustad er oppgitt to gonger" },
    detail: { nb: "Ingenting er endret. En bolig kan ikke slås sammen med seg selv. Ta den bort fra listen.", nn: "Ingenting er endra. Ein bustad kan ikkje slåast saman med seg sjølv. Ta han bort frå lista." },
  },
  BOLIG_I_BRUK: {
    status: 409,
    title: { nb: "Boligen er leid ut eller reservert", nn: "Bustaden er leigd ut eller reservert" },
    detail: { nb: "Ingenting er endret. Avslutt leieforholdet eller tilbudet først.", nn: "Ingenting er endra. Avslutt leigeforholdet eller tilbodet først." },
  },
  BOLIG_TILSKUDD_BINDER: {
    status: 422,
    title: { nb: "Et tilskudd binder boligen", nn: "Eit tilskot bind bustaden" },
    detail: { nb: "Ingenting er endret. Du kan selge boligen, men skriv hvorfor: tilskuddet kan måtte betales tilbake.", nn: "Ingenting er endra. Du kan selje bustaden, men skriv kvifor: tilskotet kan måtte betalast tilbake." },
  },
  BOLIGNOTAT_ER_RETTET: {
    status: 409,
    title: { nb: "Notatet er allerede rettet", nn: "Notatet er allereie retta" },
    detail: { nb: "Ingenting nytt er lagret. Hent notatene på nytt og rett det nyeste.", nn: "Ingenting nytt er lagra. Hent notata på nytt og rett det nyaste." },
  },
  BEFARING_ER_RETTET: {
    status: 409,
    title: { nb: "Befaringen er allerede rettet", nn: "Synfaringa er allereie retta" },
    detail: { nb: "Ingenting nytt er lagret. Hent befaringene på nytt og rett den nyeste.", nn: "Ingenting nytt er lagra. Hent synfaringane på nytt og rett den nyaste." },
  },
  BOLIGFEIL_UGYLDIG_OVERGANG: {
    status: 409,
    title: { nb: "Dette kan ikke gjøres slik feilen står nå", nn: "Dette kan ikkje gjerast slik feilen står no" },
    detail: { nb: "Ingenting er endret. Hent feilen på nytt for å se hvor langt den er kommet.", nn: "Ingenting er endra. Hent feilen på nytt for å sjå kor langt han er komen." },
  },
  LEIETAKER_KAN_IKKE_NAAS: {
    status: 409,
    title: { nb: "Meldingen ble ikke sendt", nn: "Meldinga vart ikkje send" },
    detail: { nb: "Ingen leietaker kan få meldinger om leieforholdet her. Ta kontakt på en annen måte.", nn: "Ingen leigetakar kan få meldingar om leigeforholdet her. Ta kontakt på ein annan måte." },
  },
  IMPORT_UGYLDIG_FIL: {
    status: 422,
    title: { nb: "Filen kan ikke leses", nn: "Fila kan ikkje lesast" },
    detail: { nb: "Ingenting er importert. Se hva som er galt i listen og last opp en ny fil.", nn: "Ingenting er importert. Sjå kva som er gale i lista og last opp ei ny fil." },
  },
  IMPORT_KREVER_ROLLE: {
    status: 403,
    title: { nb: "Filen inneholder leietakere", nn: "Fila inneheld leigetakarar" },
    detail: { nb: "Ingenting er importert. Den som skal importere leietakere, må også ha rollen Kobo saksbehandling.", nn: "Ingenting er importert. Den som skal importere leigetakarar, må også ha rolla Kobo saksbehandling." },
  },
  IMPORT_ER_KJOERT: {
    status: 409,
    title: { nb: "Importen er allerede kjørt", nn: "Importen er allereie køyrd" },
    detail: { nb: "Ingenting er importert på nytt. Last opp filen igjen for å importere endringer.", nn: "Ingenting er importert på nytt. Last opp fila igjen for å importere endringar." },
  },
  IMPORT_KAN_IKKE_ANGRES: {
    status: 409,
    title: { nb: "Importen kan ikke angres", nn: "Importen kan ikkje angrast" },
    detail: { nb: "Ingenting er endret. Bare en import som er ferdig, kan angres, og bare én gang.", nn: "Ingenting er endra. Berre ein import som er ferdig, kan angrast, og berre éin gong." },
  },
  VEDLEGG_FOR_STORT: {
    status: 413,
    title: { nb: "Filen er for stor", nn: "Fila er for stor" },
    detail: { nb: "Ingenting er lagret. En fil kan være på 15 MB. Ta et nytt bilde med lavere kvalitet, eller del dokumentet i flere filer.", nn: "Ingenting er lagra. Ei fil kan vere på 15 MB. Ta eit nytt bilete med lågare kvalitet, eller del dokumentet i fleire filer." },
  },
  VEDLEGG_UKJENT_TYPE: {
    status: 422,
    title: { nb: "Vi kan ikke ta imot denne filtypen", nn: "Vi kan ikkje ta imot denne filtypen" },
    detail: { nb: "Ingenting er lagret. Lagre dokumentet som PDF, eller ta et bilde av det (JPEG eller PNG).", nn: "Ingenting er lagra. Lagre dokumentet som PDF, eller ta eit bilete av det (JPEG eller PNG)." },
  },
  VEDLEGG_ER_HEIC: {
    status: 422,
    title: { nb: "Vi kunne ikke gjøre om HEIC-bildet til JPEG", nn: "Vi kunne ikkje gjere om HEIC-biletet til JPEG" },
    detail: { nb: "Ingenting er lagret. Bildet kan være for stort eller skadet. Lagre det som JPEG, eller ta et skjermbilde av det og last opp det. På iPhone tar du nye bilder som JPEG ved å velge «Mest kompatibel» under Innstillinger, Kamera, Formater.", nn: "Ingenting er lagra. Biletet kan vere for stort eller skadd. Lagre det som JPEG, eller ta eit skjermbilete av det og last opp det. På iPhone tek du nye bilete som JPEG ved å velje «Mest kompatibel» under Innstillingar, Kamera, Format." },
  },
  VEDLEGG_SKADET: {
    status: 422,
    title: { nb: "Bildet er ikke helt", nn: "Biletet er ikkje heilt" },
    detail: { nb: "Ingenting er lagret. Prøv å laste opp bildet på nytt, eller ta et nytt bilde.", nn: "Ingenting er lagra. Prøv å laste opp biletet på nytt, eller ta eit nytt bilete." },
  },
  VEDLEGG_HAR_INNHOLD: {
    status: 409,
    title: { nb: "Vedlegget har allerede en fil", nn: "Vedlegget har allereie ei fil" },
    detail: { nb: "Filen som er lastet opp før, er beholdt. Legg til et nytt vedlegg for den nye filen.", nn: "Fila som er lasta opp før, er halden på. Legg til eit nytt vedlegg for den nye fila." },
  },
  BEHOV_KAN_IKKE_BESVARES: {
    status: 409,
    title: { nb: "Svaret kan ikke tas imot nå", nn: "Svaret kan ikkje takast imot no" },
    detail: { nb: "Ingenting er endret. Er det sendt et tilbud om bolig, er det tilbudet som skal besvares. Kontakt kommunen hvis saken ikke lenger står på ventelisten.", nn: "Ingenting er endra. Er det sendt eit tilbod om bustad, er det tilbodet som skal svarast på. Ta kontakt med kommunen om saka ikkje lenger står på ventelista." },
  },
  VENTELISTE_IKKE_AVKLART: {
    status: 409,
    title: { nb: "Søkeren må få svare på om behovet er der fortsatt", nn: "Søkjaren må få svare på om behovet er der framleis" },
    detail: { nb: "Plassen på ventelisten er beholdt. Den kan settes på pause eller falle bort når søkeren har sagt at behovet er borte, eller når to purringer er ubesvart og fristen er ute.", nn: "Plassen på ventelista er halden på. Han kan setjast på pause eller falle bort når søkjaren har sagt at behovet er borte, eller når to purringar er utan svar og fristen er ute." },
  },
  OPPHOER_MAA_VEDTAS: {
    status: 409,
    title: { nb: "Den som ikke har svart må få et vedtak", nn: "Den som ikkje har svart må få eit vedtak" },
    detail: { nb: "Plassen på ventelisten er beholdt. Søkeren har ikke sagt at behovet er borte. Send et forhåndsvarsel og foreslå opphør av tilsagnet, så søkeren kan uttale seg og klage. Plassen kan settes på pause imens.", nn: "Plassen på ventelista er halden på. Søkjaren har ikkje sagt at behovet er borte. Send eit førehandsvarsel og foreslå opphøyr av tilsegna, så søkjaren kan uttale seg og klage. Plassen kan setjast på pause imens." },
  },
  VENTELISTE_PAA_PAUSE: {
    status: 409,
    title: { nb: "Plassen på ventelisten er på pause", nn: "Plassen på ventelista er på pause" },
    detail: { nb: "Ingenting er sendt. Ta plassen opp igjen før du tilbyr en bolig.", nn: "Ingenting er sendt. Ta plassen opp att før du tilbyr ein bustad." },
  },
  VEDLEGG_IKKE_KONTROLLERT: {
    status: 409,
    title: { nb: "Filen kan ikke lastes ned nå", nn: "Fila kan ikkje lastast ned no" },
    detail: { nb: "Filen er ikke kontrollert for virus ennå. Prøv igjen om litt. Går det ikke da heller må filen lastes opp på nytt.", nn: "Fila er ikkje kontrollert for virus enno. Prøv igjen om litt. Går det ikkje då heller må fila lastast opp på nytt." },
  },
  VEDLEGG_INFISERT: {
    status: 409,
    title: { nb: "Det ble funnet virus i filen", nn: "Det vart funne virus i fila" },
    detail: { nb: "Filen er kastet. Den som sendte den må laste opp en annen fil.", nn: "Fila er kasta. Den som sende ho må laste opp ei anna fil." },
  },
  VEDLEGG_ER_SENDT: {
    status: 409,
    title: { nb: "Vedlegget er sendt", nn: "Vedlegget er sendt" },
    detail: { nb: "Ingenting er slettet. Skriv til kommunen hvis vedlegget er feil.", nn: "Ingenting er sletta. Skriv til kommunen om vedlegget er feil." },
  },
  FOR_MANGE_VEDLEGG: {
    status: 409,
    title: { nb: "Det er ikke plass til flere vedlegg", nn: "Det er ikkje plass til fleire vedlegg" },
    detail: { nb: "Ingenting er lagt til. Slett et vedlegg, eller samle flere sider i én fil.", nn: "Ingenting er lagt til. Slett eit vedlegg, eller samle fleire sider i éi fil." },
  },
  MOTTAKER_IKKE_TILLATT: {
    status: 422,
    title: { nb: "Vi kan ikke sende hendelser til denne adressen", nn: "Vi kan ikkje sende hendingar til denne adressa" },
    detail: { nb: "Ingenting er lagret. Bruk en https-adresse på et åpent nett, uten brukernavn, passord eller #-del.", nn: "Ingenting er lagra. Bruk ei https-adresse på eit ope nett, utan brukarnamn, passord eller #-del." },
  },
  FOR_MANGE_WEBHOOKER: {
    status: 409,
    title: { nb: "Kommunen har så mange webhooker som den kan ha", nn: "Kommunen har så mange webhookar som han kan ha" },
    detail: { nb: "Ingenting er lagret. Slett en webhook som ikke er i bruk.", nn: "Ingenting er lagra. Slett ein webhook som ikkje er i bruk." },
  },
  KAN_IKKE_PAA_VEGNE_AV: {
    status: 403,
    title: { nb: "Dette kan du ikke gjøre for en annen", nn: "Dette kan du ikkje gjere for ein annan" },
    detail: { nb: "Ingenting er endret. Den det gjelder, må gjøre det selv.", nn: "Ingenting er endra. Den det gjeld, må gjere det sjølv." },
  },
  INGEN_REPRESENTASJON: {
    status: 403,
    title: { nb: "Du kan ikke handle for denne personen", nn: "Du kan ikkje handle for denne personen" },
    detail: { nb: "Ingenting er endret. Retten kan være trukket tilbake, gått ut, eller ikke gjelde dette. Den som handler for en annen, må dessuten ha fylt 18 år.", nn: "Ingenting er endra. Retten kan vere trekt tilbake, gått ut, eller ikkje gjelde dette. Den som handlar for ein annan, må dessutan ha fylt 18 år." },
  },
  UNDER_15_AAR: {
    status: 403,
    title: { nb: "Du må være 15 år for å gjøre dette selv", nn: "Du må vere 15 år for å gjere dette sjølv" },
    detail: { nb: "Ingenting er endret. En forelder eller verge kan gjøre det for deg. Trenger du hjelp, kan du ringe kommunen, eller Alarmtelefonen for barn og unge på 116 111.", nn: "Ingenting er endra. Ein forelder eller ei verje kan gjere det for deg. Treng du hjelp, kan du ringje kommunen, eller Alarmtelefonen for barn og unge på 116 111." },
  },
  KREVER_VERGE: {
    status: 403,
    title: { nb: "En forelder eller verge må gjøre dette", nn: "Ein forelder eller ei verje må gjere dette" },
    detail: { nb: "Ingenting er endret. Den som er under 18 år, kan ikke binde seg til en leieavtale alene. En forelder eller verge må logge inn og gjøre det for deg.", nn: "Ingenting er endra. Den som er under 18 år, kan ikkje binde seg til ein leigeavtale åleine. Ein forelder eller ei verje må logge inn og gjere det for deg." },
  },
  VERGE_MAA_SIGNERE: {
    status: 422,
    title: { nb: "En forelder eller verge må også signere", nn: "Ein forelder eller ei verje må òg signere" },
    detail: { nb: "Ingenting er registrert. Leieren er under 18 år og kan ikke binde seg til en leieavtale alene. Registrer når foreldre eller verge signerte.", nn: "Ingenting er registrert. Leigaren er under 18 år og kan ikkje binde seg til ein leigeavtale åleine. Registrer når foreldre eller verje signerte." },
  },
  VERGEMAAL_MAA_BEKREFTES: {
    status: 403,
    title: { nb: "Retten til å handle for den andre må bekreftes på nytt", nn: "Retten til å handle for den andre må stadfestast på nytt" },
    detail: { nb: "Ingenting er endret. Be om at vergemålet eller foreldreansvaret kontrolleres mot Folkeregisteret igjen.", nn: "Ingenting er endra. Be om at verjemålet eller foreldreansvaret blir kontrollert mot Folkeregisteret igjen." },
  },
  VERGEMAAL_IKKE_FUNNET: {
    status: 422,
    title: { nb: "Vi fant ikke vergemålet i Folkeregisteret", nn: "Vi fann ikkje verjemålet i Folkeregisteret" },
    detail: { nb: "Ingenting er lagret. Se etter at nummeret og etternavnet er riktige. Er de det, må du sende kommunen vergefullmakten eller fremtidsfullmakten.", nn: "Ingenting er lagra. Sjå etter at nummeret og etternamnet er rette. Er dei det, må du sende kommunen verjefullmakta eller framtidsfullmakta." },
  },
  FORELDREANSVAR_IKKE_FUNNET: {
    status: 422,
    title: { nb: "Vi fant ikke foreldreansvaret i Folkeregisteret", nn: "Vi fann ikkje foreldreansvaret i Folkeregisteret" },
    detail: { nb: "Ingenting er lagret. Se etter at nummeret og etternavnet er riktige. Den som har fylt 18 år, søker selv eller gir deg fullmakt. Er opplysningene riktige, må du sende kommunen papirer på at du har foreldreansvar.", nn: "Ingenting er lagra. Sjå etter at nummeret og etternamnet er rette. Den som har fylt 18 år, søkjer sjølv eller gir deg fullmakt. Er opplysningane rette, må du sende kommunen papir på at du har foreldreansvar." },
  },
  REPRESENTASJON_FINNES: {
    status: 409,
    title: { nb: "Personen kan allerede handle for den andre", nn: "Personen kan allereie handle for den andre" },
    detail: { nb: "Ingenting er lagret. Trekk tilbake den retten som gjelder før du gir en ny.", nn: "Ingenting er lagra. Trekk tilbake den retten som gjeld før du gir ein ny." },
  },
  REPRESENTASJON_ER_AVSLUTTET: {
    status: 409,
    title: { nb: "Retten til å handle er allerede avsluttet", nn: "Retten til å handle er allereie avslutta" },
    detail: { nb: "Ingenting er endret. Du trenger ikke gjøre mer.", nn: "Ingenting er endra. Du treng ikkje gjere meir." },
  },
  HJELPER_ER_AVSLUTTET: {
    status: 409,
    title: { nb: "Hjelpen er allerede avsluttet", nn: "Hjelpa er allereie avslutta" },
    detail: { nb: "Ingenting er endret. Du trenger ikke gjøre mer.", nn: "Ingenting er endra. Du treng ikkje gjere meir." },
  },
  VERGEMAAL_KAN_IKKE_TREKKES: {
    status: 409,
    title: { nb: "Et vergemål kan ikke trekkes tilbake her", nn: "Eit verjemål kan ikkje trekkjast tilbake her" },
    detail: { nb: "Ingenting er endret. Ta kontakt med statsforvalteren om vergemålet, eller med kommunen om foreldre som handler for deg.", nn: "Ingenting er endra. Ta kontakt med statsforvaltaren om verjemålet, eller med kommunen om foreldre som handlar for deg." },
  },
  MEDSOEKER_MANGLER: {
    status: 422,
    title: { nb: "Søknaden har ingen medsøker", nn: "Søknaden har ingen medsøkjar" },
    detail: { nb: "Ingen er invitert. Skriv fødselsnummeret og etternavnet til medsøkeren i søknaden, og prøv igjen.", nn: "Ingen er invitert. Skriv fødselsnummeret og etternamnet til medsøkjaren i søknaden, og prøv igjen." },
  },
  MEDSOEKER_IKKE_BEKREFTET: {
    status: 422,
    title: { nb: "Medsøkeren har ikke bekreftet sin del", nn: "Medsøkjaren har ikkje stadfesta sin del" },
    detail: { nb: "Søknaden er lagret og ikke sendt. Vent til medsøkeren har svart, eller send uten.", nn: "Søknaden er lagra og ikkje send. Vent til medsøkjaren har svart, eller send utan." },
  },
  MEDSOEKER_HAR_SVART: {
    status: 409,
    title: { nb: "Du har allerede svart", nn: "Du har allereie svart" },
    detail: { nb: "Svaret ditt er lagret og kan ikke endres her. Skriv til kommunen hvis noe er feil.", nn: "Svaret ditt er lagra og kan ikkje endrast her. Skriv til kommunen om noko er feil." },
  },
  MEDSOEKER_UFULLSTENDIG: {
    status: 422,
    title: { nb: "Noe mangler eller er feil", nn: "Noko manglar eller er feil" },
    detail: { nb: "Svarene dine er lagret og ikke bekreftet. Rett det som står i listen.", nn: "Svara dine er lagra og ikkje stadfesta. Rett det som står i lista." },
  },
  PERSON_STEMMER_IKKE: {
    status: 422,
    title: { nb: "Nummeret og navnet hører ikke sammen", nn: "Nummeret og namnet høyrer ikkje saman" },
    detail: { nb: "Ingenting er lagret. Ingen er kjent med både dette nummeret og dette etternavnet. Se etter at begge er skrevet riktig.", nn: "Ingenting er lagra. Ingen er kjend med både dette nummeret og dette etternamnet. Sjå etter at begge er skrivne rett." },
  },
  HENVENDELSE_ER_AVGJORT: {
    status: 409,
    title: { nb: "Henvendelsen er allerede avgjort", nn: "Førespurnaden er allereie avgjord" },
    detail: { nb: "Ingenting er endret. Åpne henvendelsen for å se hva som ble gjort.", nn: "Ingenting er endra. Opne førespurnaden for å sjå kva som vart gjort." },
  },
  ADRESSESOEK_UTILGJENGELIG: {
    status: 503,
    title: { nb: "Adressesøket svarer ikke nå", nn: "Adressesøket svarar ikkje no" },
    detail: { nb: "Det du har skrevet er ikke borte. Skriv adressen selv, eller prøv igjen om litt.", nn: "Det du har skrive er ikkje borte. Skriv adressa sjølv, eller prøv igjen om litt." },
  },
  ORGANISASJON_IKKE_FUNNET: {
    status: 404,
    title: { nb: "Ingen virksomhet har dette nummeret", nn: "Inga verksemd har dette nummeret" },
    detail: { nb: "Ingenting er endret. Sjekk at alle ni sifrene er riktige, eller skriv inn eieren selv.", nn: "Ingenting er endra. Sjekk at alle ni siffera er rette, eller skriv inn eigaren sjølv." },
  },
  ENHET_FINNES: {
    status: 409,
    title: { nb: "Kommunen har allerede en enhet med denne koden", nn: "Kommunen har alt ei eining med denne koden" },
    detail: { nb: "Ingenting er endret. Velg en annen kode, eller ta enheten i bruk igjen hvis den er tatt ut av bruk.", nn: "Ingenting er endra. Vel ein annan kode, eller ta eininga i bruk igjen dersom ho er teken ut av bruk." },
  },
  ENHET_I_BRUK: {
    status: 409,
    title: { nb: "Enheten har saker", nn: "Eininga har saker" },
    detail: { nb: "Enheten er fortsatt i bruk. Den har åpne saker, eller saker er på vei dit eller derfra. Send sakene til en annen enhet først.", nn: "Eininga er framleis i bruk. Ho har opne saker, eller saker er på veg dit eller derifrå. Send sakene til ei anna eining først." },
  },
  FUNKSJON_IKKE_AAPNET: {
    status: 403,
    title: { nb: "Kommunen har ikke tatt dette i bruk", nn: "Kommunen har ikkje teke dette i bruk" },
    detail: { nb: "Ingenting er endret. Ta kontakt med kommunen hvis du trenger dette nå.", nn: "Ingenting er endra. Ta kontakt med kommunen dersom du treng dette no." },
  },
  REGISTER_IKKE_AAPNET: {
    status: 409,
    title: { nb: "Kommunen kan ikke slå opp i registeret ennå", nn: "Kommunen kan ikkje slå opp i registeret enno" },
    detail: { nb: "Ingen er slått opp, og det som er hentet før, er beholdt. Be den som administrerer løsningen i kommunen om å fullføre innføringen.", nn: "Ingen er slått opp, og det som er henta før, er halde på. Be den som administrerer løysinga i kommunen om å fullføre innføringa." },
  },
  REGISTER_UTILGJENGELIG: {
    status: 503,
    title: { nb: "Registeret svarer ikke nå", nn: "Registeret svarar ikkje no" },
    detail: { nb: "Det som er hentet før, er beholdt. Prøv igjen om noen minutter.", nn: "Det som er henta før, er halde på. Prøv igjen om nokre minutt." },
  },
  STATISTIKK_ER_LAAST: {
    status: 409,
    title: { nb: "Rapporten er låst", nn: "Rapporten er låst" },
    detail: { nb: "Ingenting er endret. Lag en ny rapport, hvis tallene må rettes.", nn: "Ingenting er endra. Lag ein ny rapport, om tala må rettast." },
  },
  STATISTIKK_KAN_IKKE_FORKLARES: {
    status: 409,
    title: { nb: "En kommentar er ikke nok", nn: "Ein kommentar er ikkje nok" },
    detail: { nb: "Ingenting er lagret. Disse tallene må stemme. Lag rapporten på nytt.", nn: "Ingenting er lagra. Desse tala må stemme. Lag rapporten på nytt." },
  },
  STATISTIKK_IKKE_HELT_AAR: {
    status: 409,
    title: { nb: "Rapporten er ikke av et helt år", nn: "Rapporten er ikkje av eit heilt år" },
    detail: { nb: "Rapporten er ikke låst. Lag en rapport per 31. desember når året er over.", nn: "Rapporten er ikkje låst. Lag ein rapport per 31. desember når året er over." },
  },
  STATISTIKK_IKKE_FORKLART: {
    status: 409,
    title: { nb: "Noe i rapporten stemmer ikke", nn: "Noko i rapporten stemmer ikkje" },
    detail: { nb: "Rapporten er ikke låst. Se kontrollene: skriv en kommentar der det er nok, eller rett og lag rapporten på nytt.", nn: "Rapporten er ikkje låst. Sjå kontrollane: skriv ein kommentar der det er nok, eller rett og lag rapporten på nytt." },
  },
  STATISTIKK_AARET_ER_LAAST: {
    status: 409,
    title: { nb: "Året har allerede en låst rapport", nn: "Året har allereie ein låst rapport" },
    detail: { nb: "Rapporten er ikke låst. Det kan være én låst rapport for hvert år.", nn: "Rapporten er ikkje låst. Det kan vere éin låst rapport for kvart år." },
  },
};
