// Generated from api-spec/ by `npm run generate`. Do not edit.

import * as operations from '@kobo-bolig/contract/client';

export const namespaces = {
  drift: {
    /** Ask whether the service is ready · `GET /v1/status` */
    hentStatus: operations.hentStatus,
    /** Read what this server can do · `GET /v1/capabilities` */
    hentKapabiliteter: operations.hentKapabiliteter,
  },
  kommune: {
    /** Read what the municipality offers · `GET /v1/kommune` */
    hent: operations.hentKommune,
  },
  meg: {
    /** Read what Folkeregisteret says about the citizen · `GET /v1/meg/innbygger` */
    hentInnbygger: operations.hentInnbygger,
    /** Read who the employee is here · `GET /v1/meg/ansatt` */
    hentAnsatt: operations.hentAnsatt,
    /** Read everything the municipality has about the citizen · `GET /v1/meg/opplysninger` */
    hentMineOpplysninger: operations.hentMineOpplysninger,
    /** Read what registers have told about the citizen · `GET /v1/meg/registeropplysninger` */
    listMineRegisteropplysninger: operations.listMineRegisteropplysninger,
    /** Say what one means about what registers have told · `POST /v1/meg/registeropplysninger/{innhentingId}/kommentarer` */
    kommenterRegisteropplysninger: operations.kommenterRegisteropplysninger,
    /** List the citizen's own cases · `GET /v1/meg/saker` */
    listMineSaker: operations.listMineSaker,
    /** Read one of the citizen's own cases · `GET /v1/meg/saker/{sakId}` */
    hentMinSak: operations.hentMinSak,
  },
  plan: {
    /** Read the own plan · `GET /v1/meg/plan` */
    hentMin: operations.hentMinPlan,
    /** Write the own plan · `PUT /v1/meg/plan` */
    lagreMin: operations.lagreMinPlan,
    /** Delete the own plan · `DELETE /v1/meg/plan` */
    slettMin: operations.slettMinPlan,
    /** Share the own plan with a case · `POST /v1/meg/saker/{sakId}/plandeling` */
    delMin: operations.delMinPlan,
    /** Take the own plan back from a case · `POST /v1/meg/saker/{sakId}/plandeling/tilbaketrekking` */
    trekkMinPlandeling: operations.trekkMinPlandeling,
    /** Read the plan the party has shared with a case · `GET /v1/saker/{sakId}/plan` */
    hentDelt: operations.hentDeltPlan,
  },
  representasjoner: {
    /** List who acts for the citizen and whom the citizen acts for · `GET /v1/meg/representasjoner` */
    listMine: operations.listMineRepresentasjoner,
    /** Let another act for oneself · `POST /v1/meg/representasjoner` */
    giFullmakt: operations.giFullmakt,
    /** Say whom one is guardian for · `POST /v1/meg/representasjoner/vergemaal` */
    registrerVergemaal: operations.registrerVergemaal,
    /** Say which child under 18 one acts for as a parent · `POST /v1/meg/representasjoner/foreldreansvar` */
    registrerForeldreansvar: operations.registrerForeldreansvar,
    /** Ask Folkeregisteret again about a guardianship or a parental responsibility · `POST /v1/meg/representasjoner/{representasjonId}/bekreftelse` */
    bekreftVergemaal: operations.bekreftVergemaal,
    /** Withdraw a right to act, or give one up · `POST /v1/meg/representasjoner/{representasjonId}/tilbaketrekking` */
    trekk: operations.trekkRepresentasjon,
    /** List who acts for the party to a case · `GET /v1/saker/{sakId}/representasjoner` */
    listSakens: operations.listSakensRepresentasjoner,
    /** Register a right to act that was shown on paper · `POST /v1/saker/{sakId}/representasjoner` */
    registrer: operations.registrerRepresentasjon,
    /** End a right to act · `POST /v1/saker/{sakId}/representasjoner/{representasjonId}/avslutning` */
    avslutt: operations.avsluttRepresentasjon,
  },
  ventelisteplasser: {
    /** Tell whether a home is still needed · `POST /v1/meg/saker/{sakId}/behov` */
    svarPaaBehov: operations.svarPaaBehov,
    /** List the waiting list · `GET /v1/ventelisteplasser` */
    list: operations.listVentelisteplasser,
    /** Read a place on the waiting list · `GET /v1/ventelisteplasser/{ventelisteplassId}` */
    hent: operations.hentVentelisteplass,
    /** Move somebody in the order · `POST /v1/ventelisteplasser/{ventelisteplassId}/prioritering` */
    prioriter: operations.prioriterVentelisteplass,
    /** Register what an applicant says of the need · `POST /v1/ventelisteplasser/{ventelisteplassId}/behov` */
    registrerBehov: operations.registrerBehov,
    /** Pause a place on the waiting list · `POST /v1/ventelisteplasser/{ventelisteplassId}/pause` */
    settPaaPause: operations.settVentelisteplassPaaPause,
    /** Take up a paused place again · `POST /v1/ventelisteplasser/{ventelisteplassId}/gjenopptakelse` */
    gjenoppta: operations.gjenopptaVentelisteplass,
    /** End a place on the waiting list · `POST /v1/ventelisteplasser/{ventelisteplassId}/bortfall` */
    laBortfalle: operations.laVentelisteplassBortfalle,
  },
  hjelpere: {
    /** List who helps the citizen in an own case without representing them · `GET /v1/meg/saker/{sakId}/hjelpere` */
    listMine: operations.listMineHjelpere,
    /** List who helps the party to a case without representing them · `GET /v1/saker/{sakId}/hjelpere` */
    list: operations.listHjelpere,
    /** Write down that somebody helps the party without representing them · `POST /v1/saker/{sakId}/hjelpere` */
    registrer: operations.registrerHjelper,
    /** Write down that somebody does not help the party any more · `POST /v1/saker/{sakId}/hjelpere/{hjelperId}/tilbaketrekking` */
    trekk: operations.trekkHjelper,
  },
  journalnotater: {
    /** List the notes of an own case · `GET /v1/meg/saker/{sakId}/journalnotater` */
    listMine: operations.listMineJournalnotater,
    /** List the notes of a case · `GET /v1/saker/{sakId}/journalnotater` */
    list: operations.listJournalnotater,
    /** Write a note in a case · `POST /v1/saker/{sakId}/journalnotater` */
    opprett: operations.opprettJournalnotat,
    /** Put a note right · `POST /v1/saker/{sakId}/journalnotater/{journalnotatId}/rettinger` */
    rett: operations.rettJournalnotat,
  },
  mangler: {
    /** List what the citizen has been asked for · `GET /v1/meg/saker/{sakId}/mangler` */
    listMine: operations.listMineMangler,
    /** Answer what the municipality asked for · `POST /v1/meg/saker/{sakId}/mangler/{mangelId}/svar` */
    svarPaa: operations.svarPaaMangel,
    /** List what the party has been asked for · `GET /v1/saker/{sakId}/mangler` */
    list: operations.listMangler,
    /** Tell the party what is missing · `POST /v1/saker/{sakId}/mangler` */
    meld: operations.meldMangler,
    /** Give the party more time · `POST /v1/saker/{sakId}/mangler/{mangelId}/frist` */
    forleng: operations.forlengMangel,
    /** Ask for it no more · `POST /v1/saker/{sakId}/mangler/{mangelId}/trekking` */
    trekk: operations.trekkMangel,
  },
  samarbeidsparter: {
    /** List whom the municipality works together with by the consent of the citizen · `GET /v1/meg/saker/{sakId}/samarbeidsparter` */
    listMine: operations.listMineSamarbeidsparter,
    /** List whom the municipality works together with in a case · `GET /v1/saker/{sakId}/samarbeidsparter` */
    list: operations.listSamarbeidsparter,
    /** Write down a service the municipality works together with · `POST /v1/saker/{sakId}/samarbeidsparter` */
    registrer: operations.registrerSamarbeidspart,
    /** End that the municipality works together with a service · `POST /v1/saker/{sakId}/samarbeidsparter/{samarbeidspartId}/avslutning` */
    avslutt: operations.avsluttSamarbeidspart,
  },
  samtykker: {
    /** List the own consents of a case · `GET /v1/meg/saker/{sakId}/samtykker` */
    listMine: operations.listMineSamtykker,
    /** Consent to that the municipality asks somebody · `POST /v1/meg/saker/{sakId}/samtykker` */
    gi: operations.giSamtykke,
    /** Withdraw an own consent · `POST /v1/meg/saker/{sakId}/samtykker/{samtykkeId}/tilbaketrekking` */
    trekkMitt: operations.trekkMittSamtykke,
    /** List the consents of a case · `GET /v1/saker/{sakId}/samtykker` */
    list: operations.listSamtykker,
    /** Write down a consent that was given on paper or aloud · `POST /v1/saker/{sakId}/samtykker` */
    registrer: operations.registrerSamtykke,
    /** Write down that a consent was withdrawn · `POST /v1/saker/{sakId}/samtykker/{samtykkeId}/tilbaketrekking` */
    registrerSamtykketrekk: operations.registrerSamtykketrekk,
  },
  vedlegg: {
    /** List the attachments of an own case · `GET /v1/meg/saker/{sakId}/vedlegg` */
    listIMinSak: operations.listVedleggIMinSak,
    /** Add an attachment to an own case · `POST /v1/meg/saker/{sakId}/vedlegg` */
    opprettEttersending: operations.opprettEttersending,
    /** Read an own attachment · `GET /v1/meg/vedlegg/{vedleggId}` */
    hentMitt: operations.hentMittVedlegg,
    /** Take an own attachment away · `DELETE /v1/meg/vedlegg/{vedleggId}` */
    slettMitt: operations.slettMittVedlegg,
    /** Send a part of the content of an own attachment · `PUT /v1/meg/vedlegg/{vedleggId}/deler` */
    sendDelAvMitt: operations.sendDelAvMittVedlegg,
    /** Download an attachment of one's own or for one to read · `GET /v1/meg/vedlegg/{vedleggId}/innhold` */
    lastNedMitt: operations.lastNedMittVedlegg,
    /** Send the content of an own attachment · `PUT /v1/meg/vedlegg/{vedleggId}/innhold` */
    lastOppMitt: operations.lastOppMittVedlegg,
    /** List the attachments of an own application · `GET /v1/soeknader/{soeknadId}/vedlegg` */
    listMine: operations.listMineVedlegg,
    /** Add an attachment to an own draft · `POST /v1/soeknader/{soeknadId}/vedlegg` */
    opprettMitt: operations.opprettMittVedlegg,
    /** List the attachments of a case · `GET /v1/saker/{sakId}/vedlegg` */
    list: operations.listVedlegg,
    /** Add an attachment to a case · `POST /v1/saker/{sakId}/vedlegg` */
    opprett: operations.opprettVedlegg,
    /** Download an attachment of a case · `GET /v1/saker/{sakId}/vedlegg/{vedleggId}/innhold` */
    lastNed: operations.lastNedVedlegg,
    /** Send the content of an attachment to a case · `PUT /v1/saker/{sakId}/vedlegg/{vedleggId}/innhold` */
    lastOpp: operations.lastOppVedlegg,
  },
  varsler: {
    /** Get how one is told of the letters in an own case · `GET /v1/meg/saker/{sakId}/varsling` */
    hentMittVarslingsvalg: operations.hentMittVarslingsvalg,
    /** Choose how one is told of the letters in an own case · `POST /v1/meg/saker/{sakId}/varsling` */
    velgMinVarsling: operations.velgMinVarsling,
    /** List letters that are to be posted · `GET /v1/papirbrev` */
    listPapirbrev: operations.listPapirbrev,
    /** List how the party was told of the letters of a case, and of what else was new to them · `GET /v1/saker/{sakId}/varsler` */
    list: operations.listVarsler,
    /** Write down that a letter was posted · `POST /v1/saker/{sakId}/varsler/{varselId}/papirsending` */
    registrerPapirsending: operations.registrerPapirsending,
  },
  meldinger: {
    /** List the messages of an own case · `GET /v1/meg/saker/{sakId}/meldinger` */
    listMine: operations.listMineMeldinger,
    /** Write to the municipality in an own case · `POST /v1/meg/saker/{sakId}/meldinger` */
    sendMin: operations.sendMinMelding,
    /** Mark messages from the municipality as read · `POST /v1/meg/saker/{sakId}/meldinger/lesing` */
    merkMineLest: operations.merkMineMeldingerLest,
    /** List the messages of a case · `GET /v1/saker/{sakId}/meldinger` */
    list: operations.listMeldinger,
    /** Write to the party · `POST /v1/saker/{sakId}/meldinger` */
    send: operations.sendMelding,
    /** Mark messages from the party as read · `POST /v1/saker/{sakId}/meldinger/lesing` */
    merkLest: operations.merkMeldingerLest,
  },
  klager: {
    /** List the complaints of an own case · `GET /v1/meg/saker/{sakId}/klager` */
    listMine: operations.listMineKlager,
    /** Complain about the decision of an own case · `POST /v1/meg/saker/{sakId}/klager` */
    send: operations.sendKlage,
    /** Withdraw an own complaint · `POST /v1/meg/klager/{klageId}/trekking` */
    trekkMin: operations.trekkMinKlage,
    /** List the complaints one has made as a co-applicant · `GET /v1/meg/invitasjoner/{medsoekerId}/klager` */
    listMineMedsoekerklager: operations.listMineMedsoekerklager,
    /** Complain as a co-applicant · `POST /v1/meg/invitasjoner/{medsoekerId}/klager` */
    sendMedsoekerklage: operations.sendMedsoekerklage,
    /** List the complaints of a case · `GET /v1/saker/{sakId}/klager` */
    listSakens: operations.listSakensKlager,
    /** Write down a complaint · `POST /v1/saker/{sakId}/klager` */
    registrer: operations.registrerKlage,
    /** List complaints · `GET /v1/klager` */
    list: operations.listKlager,
    /** Read a complaint · `GET /v1/klager/{klageId}` */
    hent: operations.hentKlage,
    /** Read the case of a complaint · `GET /v1/klager/{klageId}/sak` */
    hentKlagesak: operations.hentKlagesak,
    /** Download an attachment of the case of a complaint · `GET /v1/klager/{klageId}/vedlegg/{vedleggId}/innhold` */
    lastNedKlagevedlegg: operations.lastNedKlagevedlegg,
    /** Download a letter of the case of a complaint as PDF · `GET /v1/klager/{klageId}/dokumenter/{dokumentId}/pdf` */
    lastNedKlagedokumentPdf: operations.lastNedKlagedokumentPdf,
    /** Download a letter of the case of a complaint as HTML · `GET /v1/klager/{klageId}/dokumenter/{dokumentId}/html` */
    lastNedKlagedokumentHtml: operations.lastNedKlagedokumentHtml,
    /** Take a complaint · `POST /v1/klager/{klageId}/tildeling` */
    taKlagen: operations.taKlagen,
    /** Say whether a complaint can be heard · `POST /v1/klager/{klageId}/formkontroll` */
    kontroller: operations.kontrollerKlage,
    /** Assess a complaint that came too late · `POST /v1/klager/{klageId}/oversitting` */
    vurderOversitting: operations.vurderOversitting,
    /** Answer whether the decision is put off · `POST /v1/klager/{klageId}/utsettelse` */
    svarUtsettelse: operations.svarUtsettelse,
    /** Give the municipality’s own answer · `POST /v1/klager/{klageId}/behandling` */
    behandle: operations.behandleKlage,
    /** Register what whoever hears it answered · `POST /v1/klager/{klageId}/utfall` */
    registrerKlageutfall: operations.registrerKlageutfall,
    /** Register that the party withdraws · `POST /v1/klager/{klageId}/trekking` */
    registrerKlagetrekking: operations.registrerKlagetrekking,
  },
  forhaandsvarsler: {
    /** List the warnings of an own case · `GET /v1/meg/saker/{sakId}/forhaandsvarsler` */
    listMine: operations.listMineForhaandsvarsler,
    /** Say what one means about a warning · `POST /v1/meg/saker/{sakId}/forhaandsvarsler/{forhaandsvarselId}/uttalelse` */
    uttalMegOm: operations.uttalMegOmForhaandsvarsel,
    /** List the warnings of a case · `GET /v1/saker/{sakId}/forhaandsvarsler` */
    list: operations.listForhaandsvarsler,
    /** Tell the party that their grant may be ended · `POST /v1/saker/{sakId}/forhaandsvarsler` */
    send: operations.sendForhaandsvarsel,
    /** Write down what the party says · `POST /v1/saker/{sakId}/forhaandsvarsler/{forhaandsvarselId}/uttalelse` */
    registrerUttalelse: operations.registrerUttalelse,
    /** Let nothing come of a warning · `POST /v1/saker/{sakId}/forhaandsvarsler/{forhaandsvarselId}/trekking` */
    trekk: operations.trekkForhaandsvarsel,
  },
  innsynskrav: {
    /** List what the citizen has asked to see of an own case · `GET /v1/meg/saker/{sakId}/innsynskrav` */
    listMine: operations.listMineInnsynskrav,
    /** Ask to see the documents of an own case · `POST /v1/meg/saker/{sakId}/innsynskrav` */
    beOmInnsyn: operations.beOmInnsyn,
    /** Download a document one was given to see · `GET /v1/meg/saker/{sakId}/innsynskrav/{innsynskravId}/dokumenter/{dokumentId}` */
    lastNedInnsynsdokument: operations.lastNedInnsynsdokument,
    /** List what one has asked to see as a co-applicant · `GET /v1/meg/invitasjoner/{medsoekerId}/innsynskrav` */
    listMineMedsoekerinnsynskrav: operations.listMineMedsoekerinnsynskrav,
    /** Ask to see the case as a co-applicant · `POST /v1/meg/invitasjoner/{medsoekerId}/innsynskrav` */
    beOmMedsoekerinnsyn: operations.beOmMedsoekerinnsyn,
    /** Download a document one was given to see as a co-applicant · `GET /v1/meg/invitasjoner/{medsoekerId}/innsynskrav/{innsynskravId}/dokumenter/{dokumentId}` */
    lastNedMedsoekerinnsynsdokument: operations.lastNedMedsoekerinnsynsdokument,
    /** List what the party has asked to see · `GET /v1/saker/{sakId}/innsynskrav` */
    list: operations.listInnsynskrav,
    /** Write down what the party asks to see · `POST /v1/saker/{sakId}/innsynskrav` */
    registrer: operations.registrerInnsynskrav,
    /** Answer what the party asked to see · `POST /v1/saker/{sakId}/innsynskrav/{innsynskravId}/svar` */
    besvar: operations.besvarInnsynskrav,
  },
  dokumenter: {
    /** List the documents of an own case · `GET /v1/meg/saker/{sakId}/dokumenter` */
    listMine: operations.listMineDokumenter,
    /** Download an own document as PDF · `GET /v1/meg/dokumenter/{dokumentId}/pdf` */
    lastNedMittPdf: operations.lastNedMittDokumentPdf,
    /** Download an own document as HTML · `GET /v1/meg/dokumenter/{dokumentId}/html` */
    lastNedMittHtml: operations.lastNedMittDokumentHtml,
    /** List the documents of a case · `GET /v1/saker/{sakId}/dokumenter` */
    list: operations.listDokumenter,
    /** Download a document of a case as PDF · `GET /v1/saker/{sakId}/dokumenter/{dokumentId}/pdf` */
    lastNedPdf: operations.lastNedDokumentPdf,
    /** Download a document of a case as HTML · `GET /v1/saker/{sakId}/dokumenter/{dokumentId}/html` */
    lastNedHtml: operations.lastNedDokumentHtml,
  },
  leieforhold: {
    /** List the own tenancies · `GET /v1/meg/leieforhold` */
    listMine: operations.listMineLeieforhold,
    /** List tenancies · `GET /v1/leieforhold` */
    list: operations.listLeieforhold,
    /** Register a tenancy there is already · `POST /v1/leieforhold` */
    registrer: operations.registrerLeieforhold,
    /** List tenancies that are about to end, or have ended without anybody moving · `GET /v1/leieforhold/utloep` */
    listUtloepende: operations.listUtloependeLeieforhold,
    /** List tenancies that could become an owned home · `GET /v1/leieforhold/leietileie` */
    listLeieTilEieKandidater: operations.listLeieTilEieKandidater,
    /** Download tenancies that could become an owned home for a spreadsheet · `POST /v1/leieforhold/leietileie/eksport` */
    eksporterLeieTilEie: operations.eksporterLeieTilEie,
    /** Get one tenancy · `GET /v1/leieforhold/{leieforholdId}` */
    hent: operations.hentLeieforhold,
    /** List the states a tenancy has had · `GET /v1/leieforhold/{leieforholdId}/statushistorikk` */
    listLeieforholdsstatuser: operations.listLeieforholdsstatuser,
    /** Register that the tenant was called on in writing to move · `POST /v1/leieforhold/{leieforholdId}/flytteoppfordring` */
    registrerFlytteoppfordring: operations.registrerFlytteoppfordring,
    /** List the contracts of a tenancy · `GET /v1/leieforhold/{leieforholdId}/kontrakter` */
    listLeiekontrakter: operations.listLeiekontrakter,
    /** Register the day the tenant took the home over · `POST /v1/leieforhold/{leieforholdId}/innflytting` */
    registrerInnflytting: operations.registrerInnflytting,
    /** Register that both have withdrawn from a tenancy before it begins · `POST /v1/leieforhold/{leieforholdId}/avtaletrekking` */
    registrerAvtaletrekking: operations.registrerAvtaletrekking,
    /** Register that the tenant has moved out · `POST /v1/leieforhold/{leieforholdId}/utflytting` */
    registrerUtflytting: operations.registrerUtflytting,
    /** List what was found of whether the tenant should be offered to own · `GET /v1/leieforhold/{leieforholdId}/leietileievurderinger` */
    listLeieTilEieVurderinger: operations.listLeieTilEieVurderinger,
    /** Assess whether the tenant should be offered to own · `POST /v1/leieforhold/{leieforholdId}/leietileievurderinger` */
    vurderLeieTilEie: operations.vurderLeieTilEie,
    /** List when the tenant has been away · `GET /v1/leieforhold/{leieforholdId}/fravaer` */
    listFravaer: operations.listFravaer,
    /** Register that the tenant is away and keeps the home · `POST /v1/leieforhold/{leieforholdId}/fravaer` */
    registrerFravaer: operations.registrerFravaer,
    /** Register that the tenant is back · `POST /v1/leieforhold/{leieforholdId}/fravaer/avslutning` */
    avsluttFravaer: operations.avsluttFravaer,
  },
  boligfeil: {
    /** List what is reported as wrong in the own home · `GET /v1/meg/leieforhold/{leieforholdId}/boligfeil` */
    listMine: operations.listMineBoligfeil,
    /** Report that something is wrong in the own home · `POST /v1/meg/leieforhold/{leieforholdId}/boligfeil` */
    meld: operations.meldBoligfeil,
    /** Add a picture of what is wrong in the own home · `POST /v1/meg/boligfeil/{boligfeilId}/bilder` */
    opprettFeilbilde: operations.opprettFeilbilde,
    /** Download a picture of what is wrong in the own home · `GET /v1/meg/boligfeil/{boligfeilId}/bilder/{feilbildeId}/innhold` */
    lastNedMittFeilbilde: operations.lastNedMittFeilbilde,
    /** Send the content of a picture of what is wrong · `PUT /v1/meg/boligfeil/{boligfeilId}/bilder/{feilbildeId}/innhold` */
    lastOppFeilbilde: operations.lastOppFeilbilde,
    /** Download a picture of a fault · `GET /v1/boligfeil/{boligfeilId}/bilder/{feilbildeId}/innhold` */
    lastNedFeilbilde: operations.lastNedFeilbilde,
    /** List that something is wrong in a home · `GET /v1/boliger/{boligId}/boligfeil` */
    listBoligensfeil: operations.listBoligensfeil,
    /** List what tenants have reported · `GET /v1/boligfeil` */
    list: operations.listBoligfeil,
    /** Get one fault · `GET /v1/boligfeil/{boligfeilId}` */
    hent: operations.hentBoligfeil,
    /** Say what becomes of a fault · `POST /v1/boligfeil/{boligfeilId}/behandling` */
    behandle: operations.behandleBoligfeil,
  },
  husleie: {
    /** Get what to pay in the own tenancy, and how · `GET /v1/meg/leieforhold/{leieforholdId}/betaling` */
    hentMinBetaling: operations.hentMinBetaling,
    /** List how the rent files look · `GET /v1/husleieprofiler` */
    listHusleieprofiler: operations.listHusleieprofiler,
    /** Say how a rent file looks · `POST /v1/husleieprofiler` */
    opprettHusleieprofil: operations.opprettHusleieprofil,
    /** List the rent files that are made · `GET /v1/husleiekjoeringer` */
    listHusleiekjoeringer: operations.listHusleiekjoeringer,
    /** Make the rent file of a month · `POST /v1/husleiekjoeringer` */
    opprettHusleiekjoering: operations.opprettHusleiekjoering,
    /** Download a rent file · `GET /v1/husleiekjoeringer/{husleiekjoeringId}/fil` */
    hentHusleiefil: operations.hentHusleiefil,
  },
  leiemeldinger: {
    /** List the messages of the own tenancy · `GET /v1/meg/leieforhold/{leieforholdId}/meldinger` */
    listMine: operations.listMineLeiemeldinger,
    /** Write to the municipality about the own tenancy · `POST /v1/meg/leieforhold/{leieforholdId}/meldinger` */
    sendMin: operations.sendMinLeiemelding,
    /** Mark messages from the municipality as read · `POST /v1/meg/leieforhold/{leieforholdId}/meldinger/lesing` */
    merkMineLest: operations.merkMineLeiemeldingerLest,
    /** List the tenancies whose tenant waits for somebody to read · `GET /v1/leiemeldinger` */
    listUleste: operations.listUlesteLeiemeldinger,
    /** List the messages of a tenancy · `GET /v1/leieforhold/{leieforholdId}/meldinger` */
    list: operations.listLeiemeldinger,
    /** Write to the tenants · `POST /v1/leieforhold/{leieforholdId}/meldinger` */
    send: operations.sendLeiemelding,
    /** Mark messages from the tenants as read · `POST /v1/leieforhold/{leieforholdId}/meldinger/lesing` */
    merkLest: operations.merkLeiemeldingerLest,
  },
  oppsigelser: {
    /** Give notice of the own tenancy · `POST /v1/meg/leieforhold/{leieforholdId}/oppsigelse` */
    siOppMittLeieforhold: operations.siOppMittLeieforhold,
    /** Object to the municipality’s notice · `POST /v1/meg/leieforhold/{leieforholdId}/protest` */
    protesterMot: operations.protesterMotOppsigelse,
    /** List the notices of a tenancy · `GET /v1/leieforhold/{leieforholdId}/oppsigelser` */
    list: operations.listOppsigelser,
    /** Register a notice · `POST /v1/leieforhold/{leieforholdId}/oppsigelser` */
    registrer: operations.registrerOppsigelse,
    /** Take back the notice that is in force · `POST /v1/leieforhold/{leieforholdId}/oppsigelser/trekking` */
    trekk: operations.trekkOppsigelse,
    /** Register that the tenant objects to the landlord’s notice · `POST /v1/leieforhold/{leieforholdId}/oppsigelser/protest` */
    registrerProtest: operations.registrerProtest,
    /** Register that the landlord went to court over the objection · `POST /v1/leieforhold/{leieforholdId}/oppsigelser/soeksmaal` */
    registrerSoeksmaal: operations.registrerSoeksmaal,
  },
  oppgaver: {
    /** List the open tasks for the employee who asks · `GET /v1/meg/oppgaver` */
    listMine: operations.listMineOppgaver,
    /** List the tasks of a case · `GET /v1/saker/{sakId}/oppgaver` */
    list: operations.listOppgaver,
    /** Make a task in a case · `POST /v1/saker/{sakId}/oppgaver` */
    opprett: operations.opprettOppgave,
    /** Change a task · `PUT /v1/oppgaver/{oppgaveId}` */
    lagre: operations.lagreOppgave,
    /** Say that a task is done · `POST /v1/oppgaver/{oppgaveId}/fullfoering` */
    fullfoer: operations.fullfoerOppgave,
    /** Call a task off · `POST /v1/oppgaver/{oppgaveId}/avlysning` */
    avlys: operations.avlysOppgave,
  },
  organisasjoner: {
    /** Look an organisation up in Enhetsregisteret · `GET /v1/organisasjoner/{organisasjonsnummer}` */
    hent: operations.hentOrganisasjon,
  },
  adresser: {
    /** Find an address while it is typed · `GET /v1/adresser` */
    soek: operations.soekAdresser,
    /** Find an address while a citizen types it · `GET /v1/meg/adresser` */
    soekSomInnbygger: operations.soekAdresserSomInnbygger,
  },
  soeknader: {
    /** List the citizen's own applications · `GET /v1/soeknader` */
    list: operations.listSoeknader,
    /** Start an application · `POST /v1/soeknader` */
    opprett: operations.opprettSoeknad,
    /** Register an application that came on paper or was told · `POST /v1/soeknader/registreringer` */
    registrer: operations.registrerSoeknad,
    /** Read an own application · `GET /v1/soeknader/{soeknadId}` */
    hent: operations.hentSoeknad,
    /** Delete an unsent application · `DELETE /v1/soeknader/{soeknadId}` */
    slett: operations.slettSoeknad,
    /** Save the answers as they stand · `PUT /v1/soeknader/{soeknadId}/svar` */
    lagreSvar: operations.lagreSvar,
    /** Send the application · `POST /v1/soeknader/{soeknadId}/innsending` */
    send: operations.sendSoeknad,
    /** Read the receipt · `GET /v1/soeknader/{soeknadId}/kvittering` */
    hentKvittering: operations.hentKvittering,
    /** Withdraw the application · `POST /v1/soeknader/{soeknadId}/trekking` */
    trekk: operations.trekkSoeknad,
  },
  medsoekere: {
    /** Read whether the co-applicant has answered · `GET /v1/soeknader/{soeknadId}/medsoeker` */
    hentInvitasjon: operations.hentInvitasjon,
    /** Invite the co-applicant to answer for themselves · `POST /v1/soeknader/{soeknadId}/medsoeker` */
    inviter: operations.inviterMedsoeker,
    /** List who wants to apply together with the citizen · `GET /v1/meg/invitasjoner` */
    listMineInvitasjoner: operations.listMineInvitasjoner,
    /** Read an invitation and one's own part · `GET /v1/meg/invitasjoner/{medsoekerId}` */
    hentMinInvitasjon: operations.hentMinInvitasjon,
    /** Read the case one has applied in together with another · `GET /v1/meg/invitasjoner/{medsoekerId}/sak` */
    hentFellesSak: operations.hentFellesSak,
    /** Ask for the reasons of the decision as a co-applicant · `POST /v1/meg/invitasjoner/{medsoekerId}/begrunnelse` */
    beOmBegrunnelse: operations.beOmBegrunnelse,
    /** Save one's own part as it stands · `PUT /v1/meg/invitasjoner/{medsoekerId}/svar` */
    lagreMedsoekersvar: operations.lagreMedsoekersvar,
    /** Confirm one's own part · `POST /v1/meg/invitasjoner/{medsoekerId}/bekreftelse` */
    bekreft: operations.bekreftMedsoeker,
    /** Decline to apply together · `POST /v1/meg/invitasjoner/{medsoekerId}/avslag` */
    avslaa: operations.avslaaMedsoeker,
    /** Read who applies with the party · `GET /v1/saker/{sakId}/medsoeker` */
    hentSakens: operations.hentSakensMedsoeker,
    /** Write down that the co-applicant asks for the reasons · `POST /v1/saker/{sakId}/medsoeker/begrunnelseskrav` */
    registrerBegrunnelseskrav: operations.registrerBegrunnelseskrav,
    /** Send the co-applicant the reasons they asked for · `POST /v1/saker/{sakId}/medsoeker/begrunnelse` */
    sendBegrunnelse: operations.sendBegrunnelse,
  },
  saker: {
    /** Search the cases · `POST /v1/saker/soek` */
    soek: operations.soekSaker,
    /** Read a case · `GET /v1/saker/{sakId}` */
    hent: operations.hentSak,
    /** Read the application of a case · `GET /v1/saker/{sakId}/soeknad` */
    hentSoeknad: operations.hentSakensSoeknad,
    /** Take the case · `POST /v1/saker/{sakId}/tildeling` */
    ta: operations.taSaken,
    /** Tell the party why it takes time · `POST /v1/saker/{sakId}/foreloepigsvar` */
    sendForeloepigSvar: operations.sendForeloepigSvar,
    /** Let the case wait for others · `POST /v1/saker/{sakId}/venting` */
    ventPaaAndre: operations.ventPaaAndre,
    /** Go on with a case that waits · `POST /v1/saker/{sakId}/gjenopptakelse` */
    gjenoppta: operations.gjenopptaSak,
    /** Register that the applicant withdraws · `POST /v1/saker/{sakId}/trekking` */
    registrerTrekking: operations.registrerTrekking,
    /** Close the case · `POST /v1/saker/{sakId}/avslutning` */
    avslutt: operations.avsluttSak,
    /** Open a closed case · `POST /v1/saker/{sakId}/gjenaapning` */
    gjenaapne: operations.gjenaapneSak,
    /** Say that a case is urgent, or is no more · `POST /v1/saker/{sakId}/hast` */
    endreHast: operations.endreHast,
    /** Hand out everything about one person · `POST /v1/saker/{sakId}/opplysninger` */
    utleverOpplysninger: operations.utleverOpplysninger,
    /** Hand out everything about one person as a ZIP · `POST /v1/saker/{sakId}/opplysninger/fil` */
    utleverOpplysningsfil: operations.utleverOpplysningsfil,
    /** Download a whole case on paper · `GET /v1/saker/{sakId}/utskrift` */
    lastNedSaksutskrift: operations.lastNedSaksutskrift,
  },
  inhabilitet: {
    /** List who is inhabil in a case · `GET /v1/saker/{sakId}/inhabilitet` */
    list: operations.listInhabilitet,
    /** Register that an employee is inhabil in a case · `POST /v1/saker/{sakId}/inhabilitet` */
    registrer: operations.registrerInhabilitet,
    /** Register that whoever deals with complaints is inhabil in one · `POST /v1/klager/{klageId}/inhabilitet` */
    registrerIKlagen: operations.registrerInhabilitetIKlagen,
  },
  oversendinger: {
    /** List where a case has been sent · `GET /v1/saker/{sakId}/oversendinger` */
    list: operations.listOversendinger,
    /** Send a case to another unit · `POST /v1/saker/{sakId}/oversendinger` */
    sendSakTilEnhet: operations.sendSakTilEnhet,
    /** List the units of the municipality · `GET /v1/enheter` */
    listEnheter: operations.listEnheter,
    /** List the cases that wait for the unit · `GET /v1/oversendinger` */
    listTilMottak: operations.listTilMottak,
    /** Acknowledge a case that was sent to the unit · `POST /v1/oversendinger/{oversendingId}/kvittering` */
    kvitter: operations.kvitterOversending,
    /** Return a case that was sent to the unit · `POST /v1/oversendinger/{oversendingId}/retur` */
    returner: operations.returnerOversending,
    /** Withdraw a case that was sent · `POST /v1/oversendinger/{oversendingId}/tilbaketrekking` */
    trekk: operations.trekkOversending,
  },
  arkivjournal: {
    /** Read the journal · `GET /v1/arkivjournal` */
    list: operations.listArkivjournal,
    /** Check that the journal is as it was written · `GET /v1/arkivjournal/kontroll` */
    kontroller: operations.kontrollerArkivjournal,
  },
  arkiv: {
    /** List documents on their way to the archive · `GET /v1/arkivleveringer` */
    listArkivleveringer: operations.listArkivleveringer,
    /** Read how far a document has come to the archive · `GET /v1/saker/{sakId}/dokumenter/{dokumentId}/arkivlevering` */
    hentArkivlevering: operations.hentArkivlevering,
    /** Hand a document over to the archive again · `POST /v1/saker/{sakId}/dokumenter/{dokumentId}/arkivlevering/send` */
    sendTilIgjen: operations.sendTilArkivIgjen,
    /** Mark a document as archived by hand · `POST /v1/saker/{sakId}/dokumenter/{dokumentId}/arkivlevering/manuelt` */
    merkManueltArkivert: operations.merkManueltArkivert,
    /** Download the archive sheet of a document · `GET /v1/saker/{sakId}/dokumenter/{dokumentId}/arkivskjema` */
    lastNedArkivskjema: operations.lastNedArkivskjema,
  },
  kartlegginger: {
    /** Read the assessment · `GET /v1/saker/{sakId}/kartlegging` */
    hent: operations.hentKartlegging,
    /** Save the assessment · `PUT /v1/saker/{sakId}/kartlegging` */
    lagre: operations.lagreKartlegging,
    /** Complete and lock the assessment · `POST /v1/saker/{sakId}/kartlegging/ferdigstilling` */
    ferdigstill: operations.ferdigstillKartlegging,
    /** Open a completed assessment · `POST /v1/saker/{sakId}/kartlegging/gjenaapning` */
    gjenaapne: operations.gjenaapneKartlegging,
    /** List what the assessment has been · `GET /v1/saker/{sakId}/kartlegging/versjoner` */
    listKartleggingsversjoner: operations.listKartleggingsversjoner,
  },
  oekonomi: {
    /** Read the economic situation · `GET /v1/saker/{sakId}/oekonomi` */
    hent: operations.hentOekonomi,
    /** Fetch the economic situation anew · `POST /v1/saker/{sakId}/oekonomi/innhentinger` */
    innhent: operations.innhentOekonomi,
    /** Put a figure of a register right · `POST /v1/saker/{sakId}/oekonomi/korreksjoner` */
    korriger: operations.korrigerOekonomi,
  },
  vedtak: {
    /** Read the proposal or decision · `GET /v1/saker/{sakId}/vedtak` */
    hent: operations.hentVedtak,
    /** Save the first proposal · `POST /v1/saker/{sakId}/vedtak/forslag` */
    opprettVedtaksforslag: operations.opprettVedtaksforslag,
    /** Save the proposal again · `PUT /v1/saker/{sakId}/vedtak/forslag` */
    lagreVedtaksforslag: operations.lagreVedtaksforslag,
    /** Send the proposal to approval · `POST /v1/saker/{sakId}/vedtak/godkjenning` */
    sendTilGodkjenning: operations.sendTilGodkjenning,
    /** Send the proposal back · `POST /v1/saker/{sakId}/vedtak/retur` */
    returnerVedtaksforslag: operations.returnerVedtaksforslag,
    /** Make the decision · `POST /v1/saker/{sakId}/vedtak/fatting` */
    fatt: operations.fattVedtak,
    /** Register that the party was told of the decision · `POST /v1/saker/{sakId}/vedtak/meddelelse` */
    meddel: operations.meddelVedtak,
  },
  overganger: {
    /** List the vulnerable transitions of a case · `GET /v1/saker/{sakId}/overganger` */
    list: operations.listOverganger,
    /** Register a vulnerable transition and the task before it · `POST /v1/saker/{sakId}/overganger` */
    registrer: operations.registrerOvergang,
    /** Register that a vulnerable transition will not come · `POST /v1/saker/{sakId}/overganger/{overgangId}/bortfall` */
    laBortfalle: operations.laOvergangBortfalle,
  },
  slettesperrer: {
    /** List what keeps a case from being deleted · `GET /v1/saker/{sakId}/slettesperrer` */
    list: operations.listSlettesperrer,
    /** Keep what belongs to a case from being deleted · `POST /v1/saker/{sakId}/slettesperrer` */
    sett: operations.settSlettesperre,
    /** Let what belongs to a case be deleted again · `POST /v1/saker/{sakId}/slettesperrer/{slettesperreId}/oppheving` */
    opphev: operations.opphevSlettesperre,
  },
  kontakthensyn: {
    /** List how the party to a case is to be met · `GET /v1/saker/{sakId}/kontakthensyn` */
    list: operations.listKontakthensyn,
    /** Register how the party to a case is to be met · `POST /v1/saker/{sakId}/kontakthensyn` */
    registrer: operations.registrerKontakthensyn,
    /** End how the party to a case is to be met · `POST /v1/saker/{sakId}/kontakthensyn/{kontakthensynId}/oppheving` */
    opphev: operations.opphevKontakthensyn,
  },
  oppfoelging: {
    /** Read how the household of a case is followed up · `GET /v1/saker/{sakId}/oppfoelging` */
    hent: operations.hentOppfoelging,
    /** Write how the household of a case is followed up · `PUT /v1/saker/{sakId}/oppfoelging` */
    lagre: operations.lagreOppfoelging,
  },
  personer: {
    /** Find a person · `POST /v1/personer/soek` */
    soek: operations.soekPersoner,
  },
  noedtilganger: {
    /** List the cases that were opened in an emergency · `GET /v1/noedtilganger` */
    list: operations.listNoedtilganger,
    /** Open a case of another unit in an emergency · `POST /v1/noedtilganger` */
    aapne: operations.aapneNoedtilgang,
    /** End an access that was opened in an emergency · `POST /v1/noedtilganger/{noedtilgangId}/avslutning` */
    avslutt: operations.avsluttNoedtilgang,
    /** Review an access that was opened in an emergency · `POST /v1/noedtilganger/{noedtilgangId}/kontroll` */
    kontroller: operations.kontrollerNoedtilgang,
    /** List who has opened a case in an emergency · `GET /v1/saker/{sakId}/noedtilganger` */
    listSakens: operations.listSakensNoedtilganger,
  },
  skjermedeSaker: {
    /** List shielded cases and their members · `GET /v1/skjermedesaker` */
    list: operations.listSkjermedeSaker,
    /** Set who receives cases that are shielded · `POST /v1/skjermedesaker/mottakere` */
    settSkjermetMottaker: operations.settSkjermetMottaker,
    /** Set who may read a shielded case · `POST /v1/skjermedesaker/{sakId}/medlemmer` */
    settSakmedlem: operations.settSakmedlem,
  },
  tildelingsmoeter: {
    /** List the meetings one takes part in · `GET /v1/tildelingsmoeter` */
    list: operations.listTildelingsmoeter,
    /** Call a meeting on who is to be offered which home · `POST /v1/tildelingsmoeter` */
    opprett: operations.opprettTildelingsmoete,
    /** Read a meeting one takes part in · `GET /v1/tildelingsmoeter/{tildelingsmoeteId}` */
    hent: operations.hentTildelingsmoete,
    /** Read the agenda of a meeting · `GET /v1/tildelingsmoeter/{tildelingsmoeteId}/saker` */
    listMoetesaker: operations.listMoetesaker,
    /** Put a case on the agenda of a meeting · `POST /v1/tildelingsmoeter/{tildelingsmoeteId}/saker` */
    settSakPaaAgenda: operations.settSakPaaAgenda,
    /** Write down what a meeting proposes in a case · `POST /v1/tildelingsmoeter/{tildelingsmoeteId}/saker/{moetesakId}/konklusjon` */
    konkluderMoetesak: operations.konkluderMoetesak,
    /** End a meeting, or call it off · `POST /v1/tildelingsmoeter/{tildelingsmoeteId}/avslutning` */
    avslutt: operations.avsluttTildelingsmoete,
  },
  annetvedtak: {
    /** Read the decision of the other system · `GET /v1/saker/{sakId}/annetvedtak` */
    hent: operations.hentAnnetvedtak,
    /** Write down a decision that was made in another system · `POST /v1/saker/{sakId}/annetvedtak` */
    registrer: operations.registrerAnnetvedtak,
    /** Put right what was written down · `POST /v1/saker/{sakId}/annetvedtak/rettinger` */
    rett: operations.rettAnnetvedtak,
  },
  omgjoeringer: {
    /** List the decisions of a case the municipality has changed of its own accord · `GET /v1/saker/{sakId}/omgjoeringer` */
    list: operations.listOmgjoeringer,
    /** Begin to change a decision in force · `POST /v1/saker/{sakId}/omgjoeringer` */
    begynn: operations.begynnOmgjoering,
  },
  tilbud: {
    /** List the offers of a case · `GET /v1/saker/{sakId}/tilbud` */
    list: operations.listTilbud,
    /** Offer a home · `POST /v1/saker/{sakId}/tilbud` */
    opprett: operations.opprettTilbud,
    /** Prepare an offer of a home · `POST /v1/saker/{sakId}/tilbud/klargjoering` */
    klargjoer: operations.klargjoerTilbud,
    /** Compare the homes that are free with what a case requires · `GET /v1/saker/{sakId}/boligtreff` */
    listBoligtreff: operations.listBoligtreff,
    /** Compare a home with what a case requires · `GET /v1/saker/{sakId}/tilbudsgrunnlag` */
    hentTilbudsgrunnlag: operations.hentTilbudsgrunnlag,
    /** Send an offer that is ready · `POST /v1/tilbud/{tilbudId}/utsending` */
    send: operations.sendTilbud,
    /** Answer an offer · `POST /v1/tilbud/{tilbudId}/svar` */
    svarPaa: operations.svarPaaTilbud,
    /** Write down an answer to an offer · `POST /v1/tilbud/{tilbudId}/registrertsvar` */
    registrerTilbudssvar: operations.registrerTilbudssvar,
    /** Withdraw an offer · `POST /v1/tilbud/{tilbudId}/trekking` */
    trekk: operations.trekkTilbud,
    /** Assess a no to an offer · `POST /v1/tilbud/{tilbudId}/vurdering` */
    vurderAvslag: operations.vurderAvslag,
    /** Register the signed contract · `POST /v1/tilbud/{tilbudId}/kontrakt` */
    registrerKontrakt: operations.registrerKontrakt,
  },
  oppbevaring: {
    /** Read what is deleted when, and why the rest is kept · `GET /v1/oppbevaring` */
    hent: operations.hentOppbevaring,
    /** List the cases that were handed over and are here no more · `GET /v1/oppbevaring/avleverte` */
    listAvleverteSaker: operations.listAvleverteSaker,
    /** List what was deleted, and by which rule · `GET /v1/oppbevaring/kjoeringer` */
    listOppbevaringskjoeringer: operations.listOppbevaringskjoeringer,
  },
  innstillinger: {
    /** Read what the municipality has set · `GET /v1/innstillinger` */
    hent: operations.hentInnstillinger,
    /** Set what holds in the municipality · `PUT /v1/innstillinger` */
    lagre: operations.lagreInnstillinger,
    /** List the units the municipality has set up · `GET /v1/innstillinger/enheter` */
    listEnhetsinnstillinger: operations.listEnhetsinnstillinger,
    /** Set up a unit · `POST /v1/innstillinger/enheter` */
    opprettEnhet: operations.opprettEnhet,
    /** Read a unit · `GET /v1/innstillinger/enheter/{enhetskode}` */
    hentEnhet: operations.hentEnhet,
    /** Rename a unit, or take it out of use · `PUT /v1/innstillinger/enheter/{enhetskode}` */
    lagreEnhet: operations.lagreEnhet,
    /** List what the municipality has set, version by version · `GET /v1/innstillinger/versjoner` */
    listInnstillingsversjoner: operations.listInnstillingsversjoner,
  },
  kriteriesett: {
    /** List what the municipality has decided, version by version · `GET /v1/kriteriesett` */
    list: operations.listKriteriesett,
    /** Register what the municipality has decided · `POST /v1/kriteriesett` */
    opprett: operations.opprettKriteriesett,
    /** Read what the municipality has decided · `GET /v1/kriteriesett/gjeldende` */
    hentGjeldende: operations.hentGjeldendeKriteriesett,
    /** Hold a case against what the municipality has decided · `GET /v1/saker/{sakId}/kriterier` */
    hentSakensKriterier: operations.hentSakensKriterier,
    /** Ask Folkeregisteret where the applicant has lived · `POST /v1/saker/{sakId}/bosteder/innhentinger` */
    innhentBosteder: operations.innhentBosteder,
  },
  leievarsler: {
    /** List tenants who are to be written to on paper · `GET /v1/leiepapirbrev` */
    listLeiepapirbrev: operations.listLeiepapirbrev,
    /** List how tenants were told of what is new about their tenancy · `GET /v1/leieforhold/{leieforholdId}/varsler` */
    list: operations.listLeievarsler,
    /** Write down that a tenant was written to on paper · `POST /v1/leieforhold/{leieforholdId}/varsler/{varselId}/papirsending` */
    registrerLeiepapirsending: operations.registrerLeiepapirsending,
  },
  leienotater: {
    /** List the notes of a tenancy · `GET /v1/leieforhold/{leieforholdId}/notater` */
    list: operations.listLeienotater,
    /** Write a note of a tenancy · `POST /v1/leieforhold/{leieforholdId}/notater` */
    opprett: operations.opprettLeienotat,
    /** Put a note of a tenancy right · `POST /v1/leieforhold/{leieforholdId}/notater/{leienotatId}/rettinger` */
    rett: operations.rettLeienotat,
  },
  leiereguleringer: {
    /** List the rents a tenancy has had · `GET /v1/leieforhold/{leieforholdId}/leiehistorikk` */
    listLeiehistorikk: operations.listLeiehistorikk,
    /** List the changes of rents · `GET /v1/leiereguleringer` */
    list: operations.listLeiereguleringer,
    /** Change the rent of all tenancies that nothing hinders · `POST /v1/leiereguleringer` */
    opprett: operations.opprettLeieregulering,
    /** See what a change of rents would do · `POST /v1/leiereguleringer/forhaandsvisning` */
    forhaandsvis: operations.forhaandsvisLeieregulering,
  },
  fornyelser: {
    /** List what came of a tenancy when its end drew near · `GET /v1/leieforhold/{leieforholdId}/fornyelser` */
    list: operations.listFornyelser,
    /** Register what comes of a tenancy when its end draws near · `POST /v1/leieforhold/{leieforholdId}/fornyelser` */
    registrer: operations.registrerFornyelse,
    /** Begin to work on renewing a tenancy · `POST /v1/leieforhold/{leieforholdId}/fornyelser/start` */
    start: operations.startFornyelse,
    /** Open a case about what comes of a tenancy · `POST /v1/leieforhold/{leieforholdId}/fornyelser/saker` */
    aapneFornyelsessak: operations.aapneFornyelsessak,
  },
  statistikk: {
    /** See need and stock side by side · `GET /v1/behovsoversikt` */
    hentBehovsoversikt: operations.hentBehovsoversikt,
    /** Download need and stock for a spreadsheet · `GET /v1/behovsoversikt/fil` */
    hentBehovsfil: operations.hentBehovsfil,
    /** Hold a list of refugees against how their households are counted · `POST /v1/flyktningliste/avstemming` */
    avstemFlyktningliste: operations.avstemFlyktningliste,
    /** Read a report for planning as it can be published · `GET /v1/planrapporter/{planrapport}` */
    hentPlanrapport: operations.hentPlanrapport,
    /** List the reports · `GET /v1/statistikkuttrekk` */
    listStatistikkuttrekk: operations.listStatistikkuttrekk,
    /** Make a report · `POST /v1/statistikkuttrekk` */
    opprettStatistikkuttrekk: operations.opprettStatistikkuttrekk,
    /** Read a report as it can be published · `GET /v1/statistikkuttrekk/{statistikkuttrekkId}` */
    hentStatistikkuttrekk: operations.hentStatistikkuttrekk,
    /** Download a report as it can be published · `GET /v1/statistikkuttrekk/{statistikkuttrekkId}/fil` */
    hentStatistikkfil: operations.hentStatistikkfil,
    /** Read a report with every figure, and what it was held against · `GET /v1/statistikkuttrekk/{statistikkuttrekkId}/internt` */
    hentInterntStatistikkuttrekk: operations.hentInterntStatistikkuttrekk,
    /** Download a report with every figure · `GET /v1/statistikkuttrekk/{statistikkuttrekkId}/internt/fil` */
    hentInternStatistikkfil: operations.hentInternStatistikkfil,
    /** Say why two figures of a report differ · `PUT /v1/statistikkuttrekk/{statistikkuttrekkId}/kontroller/{statistikkontroll}/kommentar` */
    kommenterStatistikkontroll: operations.kommenterStatistikkontroll,
    /** Lock the report of a year · `POST /v1/statistikkuttrekk/{statistikkuttrekkId}/laasing` */
    laasStatistikkuttrekk: operations.laasStatistikkuttrekk,
    /** List what is counted in a cell of a report · `GET /v1/statistikkuttrekk/{statistikkuttrekkId}/celler/{statistikkcelle}/rader` */
    listStatistikkrader: operations.listStatistikkrader,
  },
  tomgang: {
    /** List how long homes stand empty, why, and the rent that is lost · `GET /v1/tomgang` */
    list: operations.listTomgang,
  },
  mva: {
    /** List what value added tax can be compensated for homes in a period · `GET /v1/mvavurderinger` */
    listMvavurderinger: operations.listMvavurderinger,
    /** Download what value added tax can be compensated in a period · `GET /v1/mvavurderinger/fil` */
    hentMvafil: operations.hentMvafil,
  },
  boliger: {
    /** List homes · `GET /v1/boliger` */
    list: operations.listBoliger,
    /** Add a home, or update the one with the vendor's key · `POST /v1/boliger` */
    opprett: operations.opprettBolig,
    /** Read a home · `GET /v1/boliger/{boligId}` */
    hent: operations.hentBolig,
    /** Change a home · `PUT /v1/boliger/{boligId}` */
    endre: operations.endreBolig,
    /** Remove a home · `DELETE /v1/boliger/{boligId}` */
    slett: operations.slettBolig,
    /** List the states a home has had · `GET /v1/boliger/{boligId}/statushistorikk` */
    listStatushistorikk: operations.listStatushistorikk,
  },
  koboboliger: {
    /** Add a home, as Kobo's own Bolig API does · `POST /v1/kobobolig` */
    opprett: operations.opprettKobobolig,
    /** Read a home, as Kobo's own Bolig API does · `GET /v1/kobobolig/{koboboligId}` */
    hent: operations.hentKobobolig,
    /** Change a home, as Kobo's own Bolig API does · `PUT /v1/kobobolig/{koboboligId}` */
    endre: operations.endreKobobolig,
    /** Remove a home, as Kobo's own Bolig API does · `DELETE /v1/kobobolig/{koboboligId}` */
    slett: operations.slettKobobolig,
  },
  boligbilder: {
    /** List the pictures of a home · `GET /v1/boliger/{boligId}/bilder` */
    list: operations.listBoligbilder,
    /** Add a picture to a home · `POST /v1/boliger/{boligId}/bilder` */
    opprett: operations.opprettBoligbilde,
    /** Change what is said of a picture, or where it stands · `PUT /v1/boliger/{boligId}/bilder/{bildeId}` */
    endre: operations.endreBoligbilde,
    /** Take a picture away · `DELETE /v1/boliger/{boligId}/bilder/{bildeId}` */
    slett: operations.slettBoligbilde,
    /** Download a picture of a home · `GET /v1/boliger/{boligId}/bilder/{bildeId}/innhold` */
    lastNed: operations.lastNedBoligbilde,
    /** Send the content of a picture · `PUT /v1/boliger/{boligId}/bilder/{bildeId}/innhold` */
    lastOpp: operations.lastOppBoligbilde,
    /** List the pictures of a home one is offered · `GET /v1/meg/tilbud/{tilbudId}/bilder` */
    listTilbudsbilder: operations.listTilbudsbilder,
    /** Download a picture of a home one is offered · `GET /v1/meg/tilbud/{tilbudId}/bilder/{bildeId}/innhold` */
    lastNedTilbudsbilde: operations.lastNedTilbudsbilde,
  },
  reservasjoner: {
    /** List the reservations of a home · `GET /v1/boliger/{boligId}/reservasjoner` */
    list: operations.listReservasjoner,
    /** Hold a home back · `POST /v1/boliger/{boligId}/reservasjoner` */
    opprett: operations.opprettReservasjon,
    /** Let a home go that is held back · `POST /v1/boliger/{boligId}/reservasjoner/{reservasjonId}/oppheving` */
    opphev: operations.opphevReservasjon,
    /** List the reservations made for a case · `GET /v1/saker/{sakId}/reservasjoner` */
    listSakens: operations.listSakensReservasjoner,
    /** Hold a home back for a case · `POST /v1/saker/{sakId}/reservasjoner` */
    opprettSakens: operations.opprettSakensReservasjon,
    /** Let a home go that is held back for a case · `POST /v1/saker/{sakId}/reservasjoner/{reservasjonId}/oppheving` */
    opphevSakens: operations.opphevSakensReservasjon,
  },
  avtaler: {
    /** List agreements on homes · `GET /v1/avtaler` */
    list: operations.listAvtaler,
    /** Register an agreement on homes · `POST /v1/avtaler` */
    opprett: operations.opprettAvtale,
    /** Read an agreement · `GET /v1/avtaler/{avtaleId}` */
    hent: operations.hentAvtale,
    /** Change an agreement · `PUT /v1/avtaler/{avtaleId}` */
    endre: operations.endreAvtale,
  },
  boenheter: {
    /** List what became of a home as a unit · `GET /v1/boliger/{boligId}/enhetshendelser` */
    listBoenhetshendelser: operations.listBoenhetshendelser,
    /** Divide a home · `POST /v1/boliger/{boligId}/deling` */
    delBolig: operations.delBolig,
    /** Join homes · `POST /v1/boliger/{boligId}/sammenslaaing` */
    slaaSammenBoliger: operations.slaaSammenBoliger,
  },
  boligoppgaver: {
    /** Make a task on a home · `POST /v1/boliger/{boligId}/oppgaver` */
    opprett: operations.opprettBoligoppgave,
    /** List tasks on homes · `GET /v1/boligoppgaver` */
    list: operations.listBoligoppgaver,
    /** Change a task on a home · `PUT /v1/boligoppgaver/{boligoppgaveId}` */
    lagre: operations.lagreBoligoppgave,
    /** Say that a task on a home is done · `POST /v1/boligoppgaver/{boligoppgaveId}/fullfoering` */
    fullfoer: operations.fullfoerBoligoppgave,
    /** Call a task on a home off · `POST /v1/boligoppgaver/{boligoppgaveId}/avlysning` */
    avlys: operations.avlysBoligoppgave,
    /** List when homes are to be inspected · `GET /v1/befaringsplan` */
    listBefaringsplan: operations.listBefaringsplan,
  },
  boligmangler: {
    /** List homes that lack what is asked of every home · `GET /v1/boligmangler` */
    list: operations.listBoligmangler,
    /** Download homes for a spreadsheet · `POST /v1/boliger/eksport` */
    eksporterBoliger: operations.eksporterBoliger,
  },
  befaringer: {
    /** List the inspections of a home · `GET /v1/boliger/{boligId}/befaringer` */
    list: operations.listBefaringer,
    /** Register an inspection of a home · `POST /v1/boliger/{boligId}/befaringer` */
    registrer: operations.registrerBefaring,
    /** Put an inspection right · `POST /v1/boliger/{boligId}/befaringer/{befaringId}/rettinger` */
    rett: operations.rettBefaring,
  },
  bolignotater: {
    /** List the notes on a home · `GET /v1/boliger/{boligId}/notater` */
    list: operations.listBolignotater,
    /** Write a note on a home · `POST /v1/boliger/{boligId}/notater` */
    opprett: operations.opprettBolignotat,
    /** Put a note on a home right · `POST /v1/boliger/{boligId}/notater/{bolignotatId}/rettinger` */
    rett: operations.rettBolignotat,
  },
  importer: {
    /** Upload a spreadsheet of homes and try it out · `POST /v1/importer` */
    opprett: operations.opprettImport,
    /** Follow an import · `GET /v1/importer/{importId}` */
    hent: operations.hentImport,
    /** List the rows of an import · `GET /v1/importer/{importId}/rader` */
    listImportrader: operations.listImportrader,
    /** Undo an import · `POST /v1/importer/{importId}/angring` */
    angre: operations.angreImport,
    /** Carry the import out · `POST /v1/importer/{importId}/gjennomfoering` */
    gjennomfoer: operations.gjennomfoerImport,
  },
  hendelser: {
    /** Follow what happens · `GET /v1/hendelser` */
    list: operations.listHendelser,
  },
  webhooker: {
    /** List subscriptions · `GET /v1/webhooker` */
    list: operations.listWebhooker,
    /** Subscribe to events · `POST /v1/webhooker` */
    opprett: operations.opprettWebhook,
    /** Read a subscription · `GET /v1/webhooker/{webhookId}` */
    hent: operations.hentWebhook,
    /** Change a subscription · `PUT /v1/webhooker/{webhookId}` */
    endre: operations.endreWebhook,
    /** End a subscription · `DELETE /v1/webhooker/{webhookId}` */
    slett: operations.slettWebhook,
    /** Replace the secret · `POST /v1/webhooker/{webhookId}/hemmeligheter` */
    byttWebhookhemmelighet: operations.byttWebhookhemmelighet,
    /** See what was sent · `GET /v1/webhooker/{webhookId}/leveranser` */
    listWebhookleveranser: operations.listWebhookleveranser,
    /** Send again what was given up · `POST /v1/webhooker/{webhookId}/gjensending` */
    gjensend: operations.gjensendWebhook,
  },
  henvendelser: {
    /** List enquiries · `GET /v1/henvendelser` */
    list: operations.listHenvendelser,
    /** Write down an enquiry · `POST /v1/henvendelser` */
    registrer: operations.registrerHenvendelse,
    /** Read an enquiry · `GET /v1/henvendelser/{henvendelseId}` */
    hent: operations.hentHenvendelse,
    /** Answer an enquiry · `POST /v1/henvendelser/{henvendelseId}/avgjoerelse` */
    avgjoer: operations.avgjoerHenvendelse,
  },
  omsorgsboligsaker: {
    /** Open the case of a home another office has granted · `POST /v1/omsorgsboligsaker` */
    registrerOmsorgsboligsak: operations.registrerOmsorgsboligsak,
  },
  utenbehovsproevingsaker: {
    /** Open the case of somebody who rents without assessment of need · `POST /v1/utenbehovsproevingsaker` */
    registrerSakUtenBehovsproeving: operations.registrerSakUtenBehovsproeving,
  },
  bosettinger: {
    /** Open the case of a refugee the municipality settles · `POST /v1/bosettinger` */
    registrer: operations.registrerBosetting,
  },
  innfoering: {
    /** Read what is in place before the municipality goes live · `GET /v1/innfoeringspunkter` */
    hentInnfoeringsstatus: operations.hentInnfoeringsstatus,
    /** Read one point · `GET /v1/innfoeringspunkter/{innfoeringskode}` */
    hentInnfoeringspunkt: operations.hentInnfoeringspunkt,
    /** Say how far a point has come · `PUT /v1/innfoeringspunkter/{innfoeringskode}` */
    lagreInnfoeringspunkt: operations.lagreInnfoeringspunkt,
    /** List what has been said of a point · `GET /v1/innfoeringspunkter/{innfoeringskode}/versjoner` */
    listInnfoeringspunktversjoner: operations.listInnfoeringspunktversjoner,
    /** Look into a point · `POST /v1/innfoeringspunkter/{kontrollkode}/kontroll` */
    kontrollerInnfoeringspunkt: operations.kontrollerInnfoeringspunkt,
    /** List which registers may be asked · `GET /v1/registeradganger` */
    listRegisteradganger: operations.listRegisteradganger,
  },
  brevmaler: {
    /** List the templates letters are made from · `GET /v1/brevmaler` */
    list: operations.listBrevmaler,
    /** Read a template · `GET /v1/brevmaler/{brevmalkode}` */
    hent: operations.hentBrevmal,
    /** Save the municipality's own blocks of a template · `PUT /v1/brevmaler/{brevmalkode}` */
    lagre: operations.lagreBrevmal,
    /** See what a letter would be · `POST /v1/brevmaler/{brevmalkode}/forhaandsvisning` */
    forhaandsvis: operations.forhaandsvisBrevmal,
  },
  innsyn: {
    /** Read the lookup log · `GET /v1/innsynslogg` */
    list: operations.listInnsyn,
    /** Search the lookup log · `POST /v1/innsynslogg/soek` */
    soek: operations.soekInnsyn,
    /** Download the lookup log for a spreadsheet · `POST /v1/innsynslogg/eksport` */
    eksporter: operations.eksporterInnsyn,
    /** See whether the audit log is whole · `GET /v1/innsynslogg/kjede` */
    hentRevisjonskjede: operations.hentRevisjonskjede,
  },
} as const;
