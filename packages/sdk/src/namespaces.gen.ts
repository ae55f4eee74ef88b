// Generated from api-spec/ by `npm run generate`. Do not edit.

import type * as operations from '@kobo-bolig/contract/client';

export interface Namespaces {
  drift: {
    /** Ask whether the service is ready · `GET /v1/status` */
    hentStatus: typeof operations.hentStatus;
    /** Read what this server can do · `GET /v1/capabilities` */
    hentKapabiliteter: typeof operations.hentKapabiliteter;
  };
  kommune: {
    /** Read what the municipality offers · `GET /v1/kommune` */
    hent: typeof operations.hentKommune;
  };
  regelverk: {
    /** Read the rules of the municipality in plain Norwegian · `GET /v1/regelverk` */
    hent: typeof operations.hentRegelverk;
  };
  meg: {
    /** Read what Folkeregisteret says about the citizen · `GET /v1/meg/innbygger` */
    hentInnbygger: typeof operations.hentInnbygger;
    /** Read who the employee is here · `GET /v1/meg/ansatt` */
    hentAnsatt: typeof operations.hentAnsatt;
    /** Read everything the municipality has about the citizen · `GET /v1/meg/opplysninger` */
    hentMineOpplysninger: typeof operations.hentMineOpplysninger;
    /** Read what registers have told about the citizen · `GET /v1/meg/registeropplysninger` */
    listMineRegisteropplysninger: typeof operations.listMineRegisteropplysninger;
    /** Say what one means about what registers have told · `POST /v1/meg/registeropplysninger/{innhentingId}/kommentarer` */
    kommenterRegisteropplysninger: typeof operations.kommenterRegisteropplysninger;
    /** List the citizen's own cases · `GET /v1/meg/saker` */
    listMineSaker: typeof operations.listMineSaker;
    /** Read one of the citizen's own cases · `GET /v1/meg/saker/{sakId}` */
    hentMinSak: typeof operations.hentMinSak;
  };
  plan: {
    /** Read the own plan · `GET /v1/meg/plan` */
    hentMin: typeof operations.hentMinPlan;
    /** Write the own plan · `PUT /v1/meg/plan` */
    lagreMin: typeof operations.lagreMinPlan;
    /** Delete the own plan · `DELETE /v1/meg/plan` */
    slettMin: typeof operations.slettMinPlan;
    /** Share the own plan with a case · `POST /v1/meg/saker/{sakId}/plandeling` */
    delMin: typeof operations.delMinPlan;
    /** Take the own plan back from a case · `POST /v1/meg/saker/{sakId}/plandeling/tilbaketrekking` */
    trekkMinPlandeling: typeof operations.trekkMinPlandeling;
    /** Read the plan the party has shared with a case · `GET /v1/saker/{sakId}/plan` */
    hentDelt: typeof operations.hentDeltPlan;
  };
  representasjoner: {
    /** List who acts for the citizen and whom the citizen acts for · `GET /v1/meg/representasjoner` */
    listMine: typeof operations.listMineRepresentasjoner;
    /** Let another act for oneself · `POST /v1/meg/representasjoner` */
    giFullmakt: typeof operations.giFullmakt;
    /** Say whom one is guardian for · `POST /v1/meg/representasjoner/vergemaal` */
    registrerVergemaal: typeof operations.registrerVergemaal;
    /** Say which child under 18 one acts for as a parent · `POST /v1/meg/representasjoner/foreldreansvar` */
    registrerForeldreansvar: typeof operations.registrerForeldreansvar;
    /** Ask Folkeregisteret again about a guardianship or a parental responsibility · `POST /v1/meg/representasjoner/{representasjonId}/bekreftelse` */
    bekreftVergemaal: typeof operations.bekreftVergemaal;
    /** Withdraw a right to act, or give one up · `POST /v1/meg/representasjoner/{representasjonId}/tilbaketrekking` */
    trekk: typeof operations.trekkRepresentasjon;
    /** List who acts for the party to a case · `GET /v1/saker/{sakId}/representasjoner` */
    listSakens: typeof operations.listSakensRepresentasjoner;
    /** Register a right to act that was shown on paper · `POST /v1/saker/{sakId}/representasjoner` */
    registrer: typeof operations.registrerRepresentasjon;
    /** End a right to act · `POST /v1/saker/{sakId}/representasjoner/{representasjonId}/avslutning` */
    avslutt: typeof operations.avsluttRepresentasjon;
  };
  ventelisteplasser: {
    /** Tell whether a home is still needed · `POST /v1/meg/saker/{sakId}/behov` */
    svarPaaBehov: typeof operations.svarPaaBehov;
    /** List the waiting list · `GET /v1/ventelisteplasser` */
    list: typeof operations.listVentelisteplasser;
    /** Read a place on the waiting list · `GET /v1/ventelisteplasser/{ventelisteplassId}` */
    hent: typeof operations.hentVentelisteplass;
    /** Move somebody in the order · `POST /v1/ventelisteplasser/{ventelisteplassId}/prioritering` */
    prioriter: typeof operations.prioriterVentelisteplass;
    /** Register what an applicant says of the need · `POST /v1/ventelisteplasser/{ventelisteplassId}/behov` */
    registrerBehov: typeof operations.registrerBehov;
    /** Pause a place on the waiting list · `POST /v1/ventelisteplasser/{ventelisteplassId}/pause` */
    settPaaPause: typeof operations.settVentelisteplassPaaPause;
    /** Take up a paused place again · `POST /v1/ventelisteplasser/{ventelisteplassId}/gjenopptakelse` */
    gjenoppta: typeof operations.gjenopptaVentelisteplass;
    /** End a place on the waiting list · `POST /v1/ventelisteplasser/{ventelisteplassId}/bortfall` */
    laBortfalle: typeof operations.laVentelisteplassBortfalle;
  };
  hjelpere: {
    /** List who helps the citizen in an own case without representing them · `GET /v1/meg/saker/{sakId}/hjelpere` */
    listMine: typeof operations.listMineHjelpere;
    /** List who helps the party to a case without representing them · `GET /v1/saker/{sakId}/hjelpere` */
    list: typeof operations.listHjelpere;
    /** Write down that somebody helps the party without representing them · `POST /v1/saker/{sakId}/hjelpere` */
    registrer: typeof operations.registrerHjelper;
    /** Write down that somebody does not help the party any more · `POST /v1/saker/{sakId}/hjelpere/{hjelperId}/tilbaketrekking` */
    trekk: typeof operations.trekkHjelper;
  };
  journalnotater: {
    /** List the notes of an own case · `GET /v1/meg/saker/{sakId}/journalnotater` */
    listMine: typeof operations.listMineJournalnotater;
    /** List the notes of a case · `GET /v1/saker/{sakId}/journalnotater` */
    list: typeof operations.listJournalnotater;
    /** Write a note in a case · `POST /v1/saker/{sakId}/journalnotater` */
    opprett: typeof operations.opprettJournalnotat;
    /** Put a note right · `POST /v1/saker/{sakId}/journalnotater/{journalnotatId}/rettinger` */
    rett: typeof operations.rettJournalnotat;
  };
  mangler: {
    /** List what the citizen has been asked for · `GET /v1/meg/saker/{sakId}/mangler` */
    listMine: typeof operations.listMineMangler;
    /** Answer what the municipality asked for · `POST /v1/meg/saker/{sakId}/mangler/{mangelId}/svar` */
    svarPaa: typeof operations.svarPaaMangel;
    /** List what the party has been asked for · `GET /v1/saker/{sakId}/mangler` */
    list: typeof operations.listMangler;
    /** Tell the party what is missing · `POST /v1/saker/{sakId}/mangler` */
    meld: typeof operations.meldMangler;
    /** Give the party more time · `POST /v1/saker/{sakId}/mangler/{mangelId}/frist` */
    forleng: typeof operations.forlengMangel;
    /** Ask for it no more · `POST /v1/saker/{sakId}/mangler/{mangelId}/trekking` */
    trekk: typeof operations.trekkMangel;
  };
  samarbeidsparter: {
    /** List whom the municipality works together with by the consent of the citizen · `GET /v1/meg/saker/{sakId}/samarbeidsparter` */
    listMine: typeof operations.listMineSamarbeidsparter;
    /** List whom the municipality works together with in a case · `GET /v1/saker/{sakId}/samarbeidsparter` */
    list: typeof operations.listSamarbeidsparter;
    /** Write down a service the municipality works together with · `POST /v1/saker/{sakId}/samarbeidsparter` */
    registrer: typeof operations.registrerSamarbeidspart;
    /** End that the municipality works together with a service · `POST /v1/saker/{sakId}/samarbeidsparter/{samarbeidspartId}/avslutning` */
    avslutt: typeof operations.avsluttSamarbeidspart;
  };
  samtykker: {
    /** List the own consents of a case · `GET /v1/meg/saker/{sakId}/samtykker` */
    listMine: typeof operations.listMineSamtykker;
    /** Consent to that the municipality asks somebody · `POST /v1/meg/saker/{sakId}/samtykker` */
    gi: typeof operations.giSamtykke;
    /** Withdraw an own consent · `POST /v1/meg/saker/{sakId}/samtykker/{samtykkeId}/tilbaketrekking` */
    trekkMitt: typeof operations.trekkMittSamtykke;
    /** List the consents of a case · `GET /v1/saker/{sakId}/samtykker` */
    list: typeof operations.listSamtykker;
    /** Write down a consent that was given on paper or aloud · `POST /v1/saker/{sakId}/samtykker` */
    registrer: typeof operations.registrerSamtykke;
    /** Write down that a consent was withdrawn · `POST /v1/saker/{sakId}/samtykker/{samtykkeId}/tilbaketrekking` */
    registrerSamtykketrekk: typeof operations.registrerSamtykketrekk;
  };
  vedlegg: {
    /** List the attachments of an own case · `GET /v1/meg/saker/{sakId}/vedlegg` */
    listIMinSak: typeof operations.listVedleggIMinSak;
    /** Add an attachment to an own case · `POST /v1/meg/saker/{sakId}/vedlegg` */
    opprettEttersending: typeof operations.opprettEttersending;
    /** Read an own attachment · `GET /v1/meg/vedlegg/{vedleggId}` */
    hentMitt: typeof operations.hentMittVedlegg;
    /** Take an own attachment away · `DELETE /v1/meg/vedlegg/{vedleggId}` */
    slettMitt: typeof operations.slettMittVedlegg;
    /** Send a part of the content of an own attachment · `PUT /v1/meg/vedlegg/{vedleggId}/deler` */
    sendDelAvMitt: typeof operations.sendDelAvMittVedlegg;
    /** Download an attachment of one's own or for one to read · `GET /v1/meg/vedlegg/{vedleggId}/innhold` */
    lastNedMitt: typeof operations.lastNedMittVedlegg;
    /** Send the content of an own attachment · `PUT /v1/meg/vedlegg/{vedleggId}/innhold` */
    lastOppMitt: typeof operations.lastOppMittVedlegg;
    /** List the attachments of an own application · `GET /v1/soeknader/{soeknadId}/vedlegg` */
    listMine: typeof operations.listMineVedlegg;
    /** Add an attachment to an own draft · `POST /v1/soeknader/{soeknadId}/vedlegg` */
    opprettMitt: typeof operations.opprettMittVedlegg;
    /** List the attachments of a case · `GET /v1/saker/{sakId}/vedlegg` */
    list: typeof operations.listVedlegg;
    /** Add an attachment to a case · `POST /v1/saker/{sakId}/vedlegg` */
    opprett: typeof operations.opprettVedlegg;
    /** Download an attachment of a case · `GET /v1/saker/{sakId}/vedlegg/{vedleggId}/innhold` */
    lastNed: typeof operations.lastNedVedlegg;
    /** Send the content of an attachment to a case · `PUT /v1/saker/{sakId}/vedlegg/{vedleggId}/innhold` */
    lastOpp: typeof operations.lastOppVedlegg;
  };
  varsler: {
    /** Get how one is told of the letters in an own case · `GET /v1/meg/saker/{sakId}/varsling` */
    hentMittVarslingsvalg: typeof operations.hentMittVarslingsvalg;
    /** Choose how one is told of the letters in an own case · `POST /v1/meg/saker/{sakId}/varsling` */
    velgMinVarsling: typeof operations.velgMinVarsling;
    /** List letters that are to be posted · `GET /v1/papirbrev` */
    listPapirbrev: typeof operations.listPapirbrev;
    /** List how the party was told of the letters of a case, and of what else was new to them · `GET /v1/saker/{sakId}/varsler` */
    list: typeof operations.listVarsler;
    /** Write down that a letter was posted · `POST /v1/saker/{sakId}/varsler/{varselId}/papirsending` */
    registrerPapirsending: typeof operations.registrerPapirsending;
  };
  meldinger: {
    /** List the messages of an own case · `GET /v1/meg/saker/{sakId}/meldinger` */
    listMine: typeof operations.listMineMeldinger;
    /** Write to the municipality in an own case · `POST /v1/meg/saker/{sakId}/meldinger` */
    sendMin: typeof operations.sendMinMelding;
    /** Mark messages from the municipality as read · `POST /v1/meg/saker/{sakId}/meldinger/lesing` */
    merkMineLest: typeof operations.merkMineMeldingerLest;
    /** List the messages of a case · `GET /v1/saker/{sakId}/meldinger` */
    list: typeof operations.listMeldinger;
    /** Write to the party · `POST /v1/saker/{sakId}/meldinger` */
    send: typeof operations.sendMelding;
    /** Mark messages from the party as read · `POST /v1/saker/{sakId}/meldinger/lesing` */
    merkLest: typeof operations.merkMeldingerLest;
  };
  klager: {
    /** List the complaints of an own case · `GET /v1/meg/saker/{sakId}/klager` */
    listMine: typeof operations.listMineKlager;
    /** Complain about the decision of an own case · `POST /v1/meg/saker/{sakId}/klager` */
    send: typeof operations.sendKlage;
    /** Withdraw an own complaint · `POST /v1/meg/klager/{klageId}/trekking` */
    trekkMin: typeof operations.trekkMinKlage;
    /** List the complaints one has made as a co-applicant · `GET /v1/meg/invitasjoner/{medsoekerId}/klager` */
    listMineMedsoekerklager: typeof operations.listMineMedsoekerklager;
    /** Complain as a co-applicant · `POST /v1/meg/invitasjoner/{medsoekerId}/klager` */
    sendMedsoekerklage: typeof operations.sendMedsoekerklage;
    /** List the complaints of a case · `GET /v1/saker/{sakId}/klager` */
    listSakens: typeof operations.listSakensKlager;
    /** Write down a complaint · `POST /v1/saker/{sakId}/klager` */
    registrer: typeof operations.registrerKlage;
    /** List complaints · `GET /v1/klager` */
    list: typeof operations.listKlager;
    /** Read a complaint · `GET /v1/klager/{klageId}` */
    hent: typeof operations.hentKlage;
    /** Read the case of a complaint · `GET /v1/klager/{klageId}/sak` */
    hentKlagesak: typeof operations.hentKlagesak;
    /** Download an attachment of the case of a complaint · `GET /v1/klager/{klageId}/vedlegg/{vedleggId}/innhold` */
    lastNedKlagevedlegg: typeof operations.lastNedKlagevedlegg;
    /** Download a letter of the case of a complaint as PDF · `GET /v1/klager/{klageId}/dokumenter/{dokumentId}/pdf` */
    lastNedKlagedokumentPdf: typeof operations.lastNedKlagedokumentPdf;
    /** Download a letter of the case of a complaint as HTML · `GET /v1/klager/{klageId}/dokumenter/{dokumentId}/html` */
    lastNedKlagedokumentHtml: typeof operations.lastNedKlagedokumentHtml;
    /** Take a complaint · `POST /v1/klager/{klageId}/tildeling` */
    taKlagen: typeof operations.taKlagen;
    /** Say whether a complaint can be heard · `POST /v1/klager/{klageId}/formkontroll` */
    kontroller: typeof operations.kontrollerKlage;
    /** Assess a complaint that came too late · `POST /v1/klager/{klageId}/oversitting` */
    vurderOversitting: typeof operations.vurderOversitting;
    /** Answer whether the decision is put off · `POST /v1/klager/{klageId}/utsettelse` */
    svarUtsettelse: typeof operations.svarUtsettelse;
    /** Give the municipality’s own answer · `POST /v1/klager/{klageId}/behandling` */
    behandle: typeof operations.behandleKlage;
    /** Register what whoever hears it answered · `POST /v1/klager/{klageId}/utfall` */
    registrerKlageutfall: typeof operations.registrerKlageutfall;
    /** Register that the party withdraws · `POST /v1/klager/{klageId}/trekking` */
    registrerKlagetrekking: typeof operations.registrerKlagetrekking;
  };
  forhaandsvarsler: {
    /** List the warnings of an own case · `GET /v1/meg/saker/{sakId}/forhaandsvarsler` */
    listMine: typeof operations.listMineForhaandsvarsler;
    /** Say what one means about a warning · `POST /v1/meg/saker/{sakId}/forhaandsvarsler/{forhaandsvarselId}/uttalelse` */
    uttalMegOm: typeof operations.uttalMegOmForhaandsvarsel;
    /** List the warnings of a case · `GET /v1/saker/{sakId}/forhaandsvarsler` */
    list: typeof operations.listForhaandsvarsler;
    /** Tell the party that their grant may be ended · `POST /v1/saker/{sakId}/forhaandsvarsler` */
    send: typeof operations.sendForhaandsvarsel;
    /** Write down what the party says · `POST /v1/saker/{sakId}/forhaandsvarsler/{forhaandsvarselId}/uttalelse` */
    registrerUttalelse: typeof operations.registrerUttalelse;
    /** Let nothing come of a warning · `POST /v1/saker/{sakId}/forhaandsvarsler/{forhaandsvarselId}/trekking` */
    trekk: typeof operations.trekkForhaandsvarsel;
  };
  innsynskrav: {
    /** List what the citizen has asked to see of an own case · `GET /v1/meg/saker/{sakId}/innsynskrav` */
    listMine: typeof operations.listMineInnsynskrav;
    /** Ask to see the documents of an own case · `POST /v1/meg/saker/{sakId}/innsynskrav` */
    beOmInnsyn: typeof operations.beOmInnsyn;
    /** Download a document one was given to see · `GET /v1/meg/saker/{sakId}/innsynskrav/{innsynskravId}/dokumenter/{dokumentId}` */
    lastNedInnsynsdokument: typeof operations.lastNedInnsynsdokument;
    /** List what one has asked to see as a co-applicant · `GET /v1/meg/invitasjoner/{medsoekerId}/innsynskrav` */
    listMineMedsoekerinnsynskrav: typeof operations.listMineMedsoekerinnsynskrav;
    /** Ask to see the case as a co-applicant · `POST /v1/meg/invitasjoner/{medsoekerId}/innsynskrav` */
    beOmMedsoekerinnsyn: typeof operations.beOmMedsoekerinnsyn;
    /** Download a document one was given to see as a co-applicant · `GET /v1/meg/invitasjoner/{medsoekerId}/innsynskrav/{innsynskravId}/dokumenter/{dokumentId}` */
    lastNedMedsoekerinnsynsdokument: typeof operations.lastNedMedsoekerinnsynsdokument;
    /** List what the party has asked to see · `GET /v1/saker/{sakId}/innsynskrav` */
    list: typeof operations.listInnsynskrav;
    /** Write down what the party asks to see · `POST /v1/saker/{sakId}/innsynskrav` */
    registrer: typeof operations.registrerInnsynskrav;
    /** Answer what the party asked to see · `POST /v1/saker/{sakId}/innsynskrav/{innsynskravId}/svar` */
    besvar: typeof operations.besvarInnsynskrav;
  };
  dokumenter: {
    /** List the documents of an own case · `GET /v1/meg/saker/{sakId}/dokumenter` */
    listMine: typeof operations.listMineDokumenter;
    /** Download an own document as PDF · `GET /v1/meg/dokumenter/{dokumentId}/pdf` */
    lastNedMittPdf: typeof operations.lastNedMittDokumentPdf;
    /** Download an own document as HTML · `GET /v1/meg/dokumenter/{dokumentId}/html` */
    lastNedMittHtml: typeof operations.lastNedMittDokumentHtml;
    /** List the documents of an own tenancy without a case · `GET /v1/meg/leieforhold/{leieforholdId}/dokumenter` */
    listMineLeiedokumenter: typeof operations.listMineLeiedokumenter;
    /** List the documents of a case · `GET /v1/saker/{sakId}/dokumenter` */
    list: typeof operations.listDokumenter;
    /** Download a document of a case as PDF · `GET /v1/saker/{sakId}/dokumenter/{dokumentId}/pdf` */
    lastNedPdf: typeof operations.lastNedDokumentPdf;
    /** Download a document of a case as HTML · `GET /v1/saker/{sakId}/dokumenter/{dokumentId}/html` */
    lastNedHtml: typeof operations.lastNedDokumentHtml;
    /** List the documents of a tenancy without a case · `GET /v1/leieforhold/{leieforholdId}/dokumenter` */
    listLeiedokumenter: typeof operations.listLeiedokumenter;
    /** Download a document of a tenancy without a case as PDF · `GET /v1/leieforhold/{leieforholdId}/dokumenter/{dokumentId}/pdf` */
    lastNedLeiedokumentPdf: typeof operations.lastNedLeiedokumentPdf;
    /** Download a document of a tenancy without a case as HTML · `GET /v1/leieforhold/{leieforholdId}/dokumenter/{dokumentId}/html` */
    lastNedLeiedokumentHtml: typeof operations.lastNedLeiedokumentHtml;
  };
  leieforhold: {
    /** List the own tenancies · `GET /v1/meg/leieforhold` */
    listMine: typeof operations.listMineLeieforhold;
    /** List tenancies · `GET /v1/leieforhold` */
    list: typeof operations.listLeieforhold;
    /** Register a tenancy there is already · `POST /v1/leieforhold` */
    registrer: typeof operations.registrerLeieforhold;
    /** List tenancies that are about to end, or have ended without anybody moving · `GET /v1/leieforhold/utloep` */
    listUtloepende: typeof operations.listUtloependeLeieforhold;
    /** List tenancies that could become an owned home · `GET /v1/leieforhold/leietileie` */
    listLeieTilEieKandidater: typeof operations.listLeieTilEieKandidater;
    /** Download tenancies that could become an owned home for a spreadsheet · `POST /v1/leieforhold/leietileie/eksport` */
    eksporterLeieTilEie: typeof operations.eksporterLeieTilEie;
    /** Get one tenancy · `GET /v1/leieforhold/{leieforholdId}` */
    hent: typeof operations.hentLeieforhold;
    /** List the states a tenancy has had · `GET /v1/leieforhold/{leieforholdId}/statushistorikk` */
    listLeieforholdsstatuser: typeof operations.listLeieforholdsstatuser;
    /** Register that the tenant was called on in writing to move · `POST /v1/leieforhold/{leieforholdId}/flytteoppfordring` */
    registrerFlytteoppfordring: typeof operations.registrerFlytteoppfordring;
    /** List the contracts of a tenancy · `GET /v1/leieforhold/{leieforholdId}/kontrakter` */
    listLeiekontrakter: typeof operations.listLeiekontrakter;
    /** Register the day the tenant took the home over · `POST /v1/leieforhold/{leieforholdId}/innflytting` */
    registrerInnflytting: typeof operations.registrerInnflytting;
    /** Register that both have withdrawn from a tenancy before it begins · `POST /v1/leieforhold/{leieforholdId}/avtaletrekking` */
    registrerAvtaletrekking: typeof operations.registrerAvtaletrekking;
    /** Register that the tenant has moved out · `POST /v1/leieforhold/{leieforholdId}/utflytting` */
    registrerUtflytting: typeof operations.registrerUtflytting;
    /** List what was found of whether the tenant should be offered to own · `GET /v1/leieforhold/{leieforholdId}/leietileievurderinger` */
    listLeieTilEieVurderinger: typeof operations.listLeieTilEieVurderinger;
    /** Assess whether the tenant should be offered to own · `POST /v1/leieforhold/{leieforholdId}/leietileievurderinger` */
    vurderLeieTilEie: typeof operations.vurderLeieTilEie;
    /** List when the tenant has been away · `GET /v1/leieforhold/{leieforholdId}/fravaer` */
    listFravaer: typeof operations.listFravaer;
    /** Register that the tenant is away and keeps the home · `POST /v1/leieforhold/{leieforholdId}/fravaer` */
    registrerFravaer: typeof operations.registrerFravaer;
    /** Register that the tenant is back · `POST /v1/leieforhold/{leieforholdId}/fravaer/avslutning` */
    avsluttFravaer: typeof operations.avsluttFravaer;
  };
  boligfeil: {
    /** List what is reported as wrong in the own home · `GET /v1/meg/leieforhold/{leieforholdId}/boligfeil` */
    listMine: typeof operations.listMineBoligfeil;
    /** Report that something is wrong in the own home · `POST /v1/meg/leieforhold/{leieforholdId}/boligfeil` */
    meld: typeof operations.meldBoligfeil;
    /** Add a picture of what is wrong in the own home · `POST /v1/meg/boligfeil/{boligfeilId}/bilder` */
    opprettFeilbilde: typeof operations.opprettFeilbilde;
    /** Download a picture of what is wrong in the own home · `GET /v1/meg/boligfeil/{boligfeilId}/bilder/{feilbildeId}/innhold` */
    lastNedMittFeilbilde: typeof operations.lastNedMittFeilbilde;
    /** Send the content of a picture of what is wrong · `PUT /v1/meg/boligfeil/{boligfeilId}/bilder/{feilbildeId}/innhold` */
    lastOppFeilbilde: typeof operations.lastOppFeilbilde;
    /** Download a picture of a fault · `GET /v1/boligfeil/{boligfeilId}/bilder/{feilbildeId}/innhold` */
    lastNedFeilbilde: typeof operations.lastNedFeilbilde;
    /** List that something is wrong in a home · `GET /v1/boliger/{boligId}/boligfeil` */
    listBoligensfeil: typeof operations.listBoligensfeil;
    /** List what tenants have reported · `GET /v1/boligfeil` */
    list: typeof operations.listBoligfeil;
    /** Get one fault · `GET /v1/boligfeil/{boligfeilId}` */
    hent: typeof operations.hentBoligfeil;
    /** Say what becomes of a fault · `POST /v1/boligfeil/{boligfeilId}/behandling` */
    behandle: typeof operations.behandleBoligfeil;
  };
  husleie: {
    /** Get what to pay in the own tenancy, and how · `GET /v1/meg/leieforhold/{leieforholdId}/betaling` */
    hentMinBetaling: typeof operations.hentMinBetaling;
    /** List how the rent files look · `GET /v1/husleieprofiler` */
    listHusleieprofiler: typeof operations.listHusleieprofiler;
    /** Say how a rent file looks · `POST /v1/husleieprofiler` */
    opprettHusleieprofil: typeof operations.opprettHusleieprofil;
    /** List the rent files that are made · `GET /v1/husleiekjoeringer` */
    listHusleiekjoeringer: typeof operations.listHusleiekjoeringer;
    /** Make the rent file of a month · `POST /v1/husleiekjoeringer` */
    opprettHusleiekjoering: typeof operations.opprettHusleiekjoering;
    /** Download a rent file · `GET /v1/husleiekjoeringer/{husleiekjoeringId}/fil` */
    hentHusleiefil: typeof operations.hentHusleiefil;
  };
  leiemeldinger: {
    /** List the messages of the own tenancy · `GET /v1/meg/leieforhold/{leieforholdId}/meldinger` */
    listMine: typeof operations.listMineLeiemeldinger;
    /** Write to the municipality about the own tenancy · `POST /v1/meg/leieforhold/{leieforholdId}/meldinger` */
    sendMin: typeof operations.sendMinLeiemelding;
    /** Mark messages from the municipality as read · `POST /v1/meg/leieforhold/{leieforholdId}/meldinger/lesing` */
    merkMineLest: typeof operations.merkMineLeiemeldingerLest;
    /** List the tenancies whose tenant waits for somebody to read · `GET /v1/leiemeldinger` */
    listUleste: typeof operations.listUlesteLeiemeldinger;
    /** List the messages of a tenancy · `GET /v1/leieforhold/{leieforholdId}/meldinger` */
    list: typeof operations.listLeiemeldinger;
    /** Write to the tenants · `POST /v1/leieforhold/{leieforholdId}/meldinger` */
    send: typeof operations.sendLeiemelding;
    /** Mark messages from the tenants as read · `POST /v1/leieforhold/{leieforholdId}/meldinger/lesing` */
    merkLest: typeof operations.merkLeiemeldingerLest;
  };
  oppsigelser: {
    /** Give notice of the own tenancy · `POST /v1/meg/leieforhold/{leieforholdId}/oppsigelse` */
    siOppMittLeieforhold: typeof operations.siOppMittLeieforhold;
    /** Object to the municipality’s notice · `POST /v1/meg/leieforhold/{leieforholdId}/protest` */
    protesterMot: typeof operations.protesterMotOppsigelse;
    /** List the notices of a tenancy · `GET /v1/leieforhold/{leieforholdId}/oppsigelser` */
    list: typeof operations.listOppsigelser;
    /** Register a notice · `POST /v1/leieforhold/{leieforholdId}/oppsigelser` */
    registrer: typeof operations.registrerOppsigelse;
    /** Take back the notice that is in force · `POST /v1/leieforhold/{leieforholdId}/oppsigelser/trekking` */
    trekk: typeof operations.trekkOppsigelse;
    /** Register that the tenant objects to the landlord’s notice · `POST /v1/leieforhold/{leieforholdId}/oppsigelser/protest` */
    registrerProtest: typeof operations.registrerProtest;
    /** Register that the landlord went to court over the objection · `POST /v1/leieforhold/{leieforholdId}/oppsigelser/soeksmaal` */
    registrerSoeksmaal: typeof operations.registrerSoeksmaal;
  };
  oppgaver: {
    /** List the open tasks for the employee who asks · `GET /v1/meg/oppgaver` */
    listMine: typeof operations.listMineOppgaver;
    /** List the tasks of a case · `GET /v1/saker/{sakId}/oppgaver` */
    list: typeof operations.listOppgaver;
    /** Make a task in a case · `POST /v1/saker/{sakId}/oppgaver` */
    opprett: typeof operations.opprettOppgave;
    /** Change a task · `PUT /v1/oppgaver/{oppgaveId}` */
    lagre: typeof operations.lagreOppgave;
    /** Say that a task is done · `POST /v1/oppgaver/{oppgaveId}/fullfoering` */
    fullfoer: typeof operations.fullfoerOppgave;
    /** Call a task off · `POST /v1/oppgaver/{oppgaveId}/avlysning` */
    avlys: typeof operations.avlysOppgave;
  };
  organisasjoner: {
    /** Look an organisation up in Enhetsregisteret · `GET /v1/organisasjoner/{organisasjonsnummer}` */
    hent: typeof operations.hentOrganisasjon;
  };
  adresser: {
    /** Find an address while it is typed · `GET /v1/adresser` */
    soek: typeof operations.soekAdresser;
    /** Find an address while a citizen types it · `GET /v1/meg/adresser` */
    soekSomInnbygger: typeof operations.soekAdresserSomInnbygger;
  };
  soeknader: {
    /** List the citizen's own applications · `GET /v1/soeknader` */
    list: typeof operations.listSoeknader;
    /** Start an application · `POST /v1/soeknader` */
    opprett: typeof operations.opprettSoeknad;
    /** Register an application that came on paper or was told · `POST /v1/soeknader/registreringer` */
    registrer: typeof operations.registrerSoeknad;
    /** Read an own application · `GET /v1/soeknader/{soeknadId}` */
    hent: typeof operations.hentSoeknad;
    /** Delete an unsent application · `DELETE /v1/soeknader/{soeknadId}` */
    slett: typeof operations.slettSoeknad;
    /** Save the answers as they stand · `PUT /v1/soeknader/{soeknadId}/svar` */
    lagreSvar: typeof operations.lagreSvar;
    /** Send the application · `POST /v1/soeknader/{soeknadId}/innsending` */
    send: typeof operations.sendSoeknad;
    /** Read the receipt · `GET /v1/soeknader/{soeknadId}/kvittering` */
    hentKvittering: typeof operations.hentKvittering;
    /** Withdraw the application · `POST /v1/soeknader/{soeknadId}/trekking` */
    trekk: typeof operations.trekkSoeknad;
  };
  medsoekere: {
    /** Read whether the co-applicant has answered · `GET /v1/soeknader/{soeknadId}/medsoeker` */
    hentInvitasjon: typeof operations.hentInvitasjon;
    /** Invite the co-applicant to answer for themselves · `POST /v1/soeknader/{soeknadId}/medsoeker` */
    inviter: typeof operations.inviterMedsoeker;
    /** List who wants to apply together with the citizen · `GET /v1/meg/invitasjoner` */
    listMineInvitasjoner: typeof operations.listMineInvitasjoner;
    /** Read an invitation and one's own part · `GET /v1/meg/invitasjoner/{medsoekerId}` */
    hentMinInvitasjon: typeof operations.hentMinInvitasjon;
    /** Read the case one has applied in together with another · `GET /v1/meg/invitasjoner/{medsoekerId}/sak` */
    hentFellesSak: typeof operations.hentFellesSak;
    /** Ask for the reasons of the decision as a co-applicant · `POST /v1/meg/invitasjoner/{medsoekerId}/begrunnelse` */
    beOmBegrunnelse: typeof operations.beOmBegrunnelse;
    /** Save one's own part as it stands · `PUT /v1/meg/invitasjoner/{medsoekerId}/svar` */
    lagreMedsoekersvar: typeof operations.lagreMedsoekersvar;
    /** Confirm one's own part · `POST /v1/meg/invitasjoner/{medsoekerId}/bekreftelse` */
    bekreft: typeof operations.bekreftMedsoeker;
    /** Decline to apply together · `POST /v1/meg/invitasjoner/{medsoekerId}/avslag` */
    avslaa: typeof operations.avslaaMedsoeker;
    /** Read who applies with the party · `GET /v1/saker/{sakId}/medsoeker` */
    hentSakens: typeof operations.hentSakensMedsoeker;
    /** Write down that the co-applicant asks for the reasons · `POST /v1/saker/{sakId}/medsoeker/begrunnelseskrav` */
    registrerBegrunnelseskrav: typeof operations.registrerBegrunnelseskrav;
    /** Send the co-applicant the reasons they asked for · `POST /v1/saker/{sakId}/medsoeker/begrunnelse` */
    sendBegrunnelse: typeof operations.sendBegrunnelse;
  };
  saker: {
    /** Search the cases · `POST /v1/saker/soek` */
    soek: typeof operations.soekSaker;
    /** Read a case · `GET /v1/saker/{sakId}` */
    hent: typeof operations.hentSak;
    /** Read the application of a case · `GET /v1/saker/{sakId}/soeknad` */
    hentSoeknad: typeof operations.hentSakensSoeknad;
    /** Take the case · `POST /v1/saker/{sakId}/tildeling` */
    ta: typeof operations.taSaken;
    /** Tell the party why it takes time · `POST /v1/saker/{sakId}/foreloepigsvar` */
    sendForeloepigSvar: typeof operations.sendForeloepigSvar;
    /** Let the case wait for others · `POST /v1/saker/{sakId}/venting` */
    ventPaaAndre: typeof operations.ventPaaAndre;
    /** Go on with a case that waits · `POST /v1/saker/{sakId}/gjenopptakelse` */
    gjenoppta: typeof operations.gjenopptaSak;
    /** Register that the applicant withdraws · `POST /v1/saker/{sakId}/trekking` */
    registrerTrekking: typeof operations.registrerTrekking;
    /** Close the case · `POST /v1/saker/{sakId}/avslutning` */
    avslutt: typeof operations.avsluttSak;
    /** Open a closed case · `POST /v1/saker/{sakId}/gjenaapning` */
    gjenaapne: typeof operations.gjenaapneSak;
    /** Say that a case is urgent, or is no more · `POST /v1/saker/{sakId}/hast` */
    endreHast: typeof operations.endreHast;
    /** Hand out everything about one person · `POST /v1/saker/{sakId}/opplysninger` */
    utleverOpplysninger: typeof operations.utleverOpplysninger;
    /** Hand out everything about one person as a ZIP · `POST /v1/saker/{sakId}/opplysninger/fil` */
    utleverOpplysningsfil: typeof operations.utleverOpplysningsfil;
    /** Download a whole case on paper · `GET /v1/saker/{sakId}/utskrift` */
    lastNedSaksutskrift: typeof operations.lastNedSaksutskrift;
  };
  inhabilitet: {
    /** List who is inhabil in a case · `GET /v1/saker/{sakId}/inhabilitet` */
    list: typeof operations.listInhabilitet;
    /** Register that an employee is inhabil in a case · `POST /v1/saker/{sakId}/inhabilitet` */
    registrer: typeof operations.registrerInhabilitet;
    /** Register that whoever deals with complaints is inhabil in one · `POST /v1/klager/{klageId}/inhabilitet` */
    registrerIKlagen: typeof operations.registrerInhabilitetIKlagen;
  };
  oversendinger: {
    /** List where a case has been sent · `GET /v1/saker/{sakId}/oversendinger` */
    list: typeof operations.listOversendinger;
    /** Send a case to another unit · `POST /v1/saker/{sakId}/oversendinger` */
    sendSakTilEnhet: typeof operations.sendSakTilEnhet;
    /** List the units of the municipality · `GET /v1/enheter` */
    listEnheter: typeof operations.listEnheter;
    /** List the cases that wait for the unit · `GET /v1/oversendinger` */
    listTilMottak: typeof operations.listTilMottak;
    /** Acknowledge a case that was sent to the unit · `POST /v1/oversendinger/{oversendingId}/kvittering` */
    kvitter: typeof operations.kvitterOversending;
    /** Return a case that was sent to the unit · `POST /v1/oversendinger/{oversendingId}/retur` */
    returner: typeof operations.returnerOversending;
    /** Withdraw a case that was sent · `POST /v1/oversendinger/{oversendingId}/tilbaketrekking` */
    trekk: typeof operations.trekkOversending;
  };
  arkivjournal: {
    /** Read the journal · `GET /v1/arkivjournal` */
    list: typeof operations.listArkivjournal;
    /** Check that the journal is as it was written · `GET /v1/arkivjournal/kontroll` */
    kontroller: typeof operations.kontrollerArkivjournal;
  };
  arkiv: {
    /** List documents on their way to the archive · `GET /v1/arkivleveringer` */
    listArkivleveringer: typeof operations.listArkivleveringer;
    /** Read how far a document has come to the archive · `GET /v1/saker/{sakId}/dokumenter/{dokumentId}/arkivlevering` */
    hentArkivlevering: typeof operations.hentArkivlevering;
    /** Hand a document over to the archive again · `POST /v1/saker/{sakId}/dokumenter/{dokumentId}/arkivlevering/send` */
    sendTilIgjen: typeof operations.sendTilArkivIgjen;
    /** Mark a document as archived by hand · `POST /v1/saker/{sakId}/dokumenter/{dokumentId}/arkivlevering/manuelt` */
    merkManueltArkivert: typeof operations.merkManueltArkivert;
    /** Download the archive sheet of a document · `GET /v1/saker/{sakId}/dokumenter/{dokumentId}/arkivskjema` */
    lastNedArkivskjema: typeof operations.lastNedArkivskjema;
  };
  kartlegginger: {
    /** Read the assessment · `GET /v1/saker/{sakId}/kartlegging` */
    hent: typeof operations.hentKartlegging;
    /** Save the assessment · `PUT /v1/saker/{sakId}/kartlegging` */
    lagre: typeof operations.lagreKartlegging;
    /** Complete and lock the assessment · `POST /v1/saker/{sakId}/kartlegging/ferdigstilling` */
    ferdigstill: typeof operations.ferdigstillKartlegging;
    /** Open a completed assessment · `POST /v1/saker/{sakId}/kartlegging/gjenaapning` */
    gjenaapne: typeof operations.gjenaapneKartlegging;
    /** List what the assessment has been · `GET /v1/saker/{sakId}/kartlegging/versjoner` */
    listKartleggingsversjoner: typeof operations.listKartleggingsversjoner;
  };
  oekonomi: {
    /** Read the economic situation · `GET /v1/saker/{sakId}/oekonomi` */
    hent: typeof operations.hentOekonomi;
    /** Fetch the economic situation anew · `POST /v1/saker/{sakId}/oekonomi/innhentinger` */
    innhent: typeof operations.innhentOekonomi;
    /** Put a figure of a register right · `POST /v1/saker/{sakId}/oekonomi/korreksjoner` */
    korriger: typeof operations.korrigerOekonomi;
  };
  vedtak: {
    /** Read the proposal or decision · `GET /v1/saker/{sakId}/vedtak` */
    hent: typeof operations.hentVedtak;
    /** Save the first proposal · `POST /v1/saker/{sakId}/vedtak/forslag` */
    opprettVedtaksforslag: typeof operations.opprettVedtaksforslag;
    /** Save the proposal again · `PUT /v1/saker/{sakId}/vedtak/forslag` */
    lagreVedtaksforslag: typeof operations.lagreVedtaksforslag;
    /** Send the proposal to approval · `POST /v1/saker/{sakId}/vedtak/godkjenning` */
    sendTilGodkjenning: typeof operations.sendTilGodkjenning;
    /** Send the proposal back · `POST /v1/saker/{sakId}/vedtak/retur` */
    returnerVedtaksforslag: typeof operations.returnerVedtaksforslag;
    /** Make the decision · `POST /v1/saker/{sakId}/vedtak/fatting` */
    fatt: typeof operations.fattVedtak;
    /** Register that the party was told of the decision · `POST /v1/saker/{sakId}/vedtak/meddelelse` */
    meddel: typeof operations.meddelVedtak;
  };
  overganger: {
    /** List the vulnerable transitions of a case · `GET /v1/saker/{sakId}/overganger` */
    list: typeof operations.listOverganger;
    /** Register a vulnerable transition and the task before it · `POST /v1/saker/{sakId}/overganger` */
    registrer: typeof operations.registrerOvergang;
    /** Register that a vulnerable transition will not come · `POST /v1/saker/{sakId}/overganger/{overgangId}/bortfall` */
    laBortfalle: typeof operations.laOvergangBortfalle;
  };
  slettesperrer: {
    /** List what keeps a case from being deleted · `GET /v1/saker/{sakId}/slettesperrer` */
    list: typeof operations.listSlettesperrer;
    /** Keep what belongs to a case from being deleted · `POST /v1/saker/{sakId}/slettesperrer` */
    sett: typeof operations.settSlettesperre;
    /** Let what belongs to a case be deleted again · `POST /v1/saker/{sakId}/slettesperrer/{slettesperreId}/oppheving` */
    opphev: typeof operations.opphevSlettesperre;
    /** List what keeps a tenancy from being deleted · `GET /v1/leieforhold/{leieforholdId}/slettesperrer` */
    listLeieforholdets: typeof operations.listLeieforholdetsSlettesperrer;
    /** Keep what belongs to a tenancy from being deleted · `POST /v1/leieforhold/{leieforholdId}/slettesperrer` */
    settLeieforholdets: typeof operations.settLeieforholdetsSlettesperre;
    /** Let what belongs to a tenancy be deleted again · `POST /v1/leieforhold/{leieforholdId}/slettesperrer/{slettesperreId}/oppheving` */
    opphevLeieforholdets: typeof operations.opphevLeieforholdetsSlettesperre;
  };
  kontakthensyn: {
    /** List how the party to a case is to be met · `GET /v1/saker/{sakId}/kontakthensyn` */
    list: typeof operations.listKontakthensyn;
    /** Register how the party to a case is to be met · `POST /v1/saker/{sakId}/kontakthensyn` */
    registrer: typeof operations.registrerKontakthensyn;
    /** End how the party to a case is to be met · `POST /v1/saker/{sakId}/kontakthensyn/{kontakthensynId}/oppheving` */
    opphev: typeof operations.opphevKontakthensyn;
  };
  oppfoelging: {
    /** Read how the household of a case is followed up · `GET /v1/saker/{sakId}/oppfoelging` */
    hent: typeof operations.hentOppfoelging;
    /** Write how the household of a case is followed up · `PUT /v1/saker/{sakId}/oppfoelging` */
    lagre: typeof operations.lagreOppfoelging;
  };
  personer: {
    /** Find a person · `POST /v1/personer/soek` */
    soek: typeof operations.soekPersoner;
  };
  noedtilganger: {
    /** List the cases that were opened in an emergency · `GET /v1/noedtilganger` */
    list: typeof operations.listNoedtilganger;
    /** Open a case of another unit in an emergency · `POST /v1/noedtilganger` */
    aapne: typeof operations.aapneNoedtilgang;
    /** End an access that was opened in an emergency · `POST /v1/noedtilganger/{noedtilgangId}/avslutning` */
    avslutt: typeof operations.avsluttNoedtilgang;
    /** Review an access that was opened in an emergency · `POST /v1/noedtilganger/{noedtilgangId}/kontroll` */
    kontroller: typeof operations.kontrollerNoedtilgang;
    /** List who has opened a case in an emergency · `GET /v1/saker/{sakId}/noedtilganger` */
    listSakens: typeof operations.listSakensNoedtilganger;
  };
  skjermedeSaker: {
    /** List shielded cases and their members · `GET /v1/skjermedesaker` */
    list: typeof operations.listSkjermedeSaker;
    /** Set who receives cases that are shielded · `POST /v1/skjermedesaker/mottakere` */
    settSkjermetMottaker: typeof operations.settSkjermetMottaker;
    /** Set who may read a shielded case · `POST /v1/skjermedesaker/{sakId}/medlemmer` */
    settSakmedlem: typeof operations.settSakmedlem;
  };
  tildelingsmoeter: {
    /** List the meetings a case is on the agenda of · `GET /v1/saker/{sakId}/tildelingsmoeter` */
    listSakens: typeof operations.listSakensTildelingsmoeter;
    /** List the meetings one takes part in · `GET /v1/tildelingsmoeter` */
    list: typeof operations.listTildelingsmoeter;
    /** Call a meeting on who is to be offered which home · `POST /v1/tildelingsmoeter` */
    opprett: typeof operations.opprettTildelingsmoete;
    /** Read a meeting one takes part in · `GET /v1/tildelingsmoeter/{tildelingsmoeteId}` */
    hent: typeof operations.hentTildelingsmoete;
    /** Change a meeting that has not been · `PUT /v1/tildelingsmoeter/{tildelingsmoeteId}` */
    endre: typeof operations.endreTildelingsmoete;
    /** Read the agenda of a meeting · `GET /v1/tildelingsmoeter/{tildelingsmoeteId}/saker` */
    listMoetesaker: typeof operations.listMoetesaker;
    /** Put a case on the agenda of a meeting · `POST /v1/tildelingsmoeter/{tildelingsmoeteId}/saker` */
    settSakPaaAgenda: typeof operations.settSakPaaAgenda;
    /** Write down what a meeting proposes in a case · `POST /v1/tildelingsmoeter/{tildelingsmoeteId}/saker/{moetesakId}/konklusjon` */
    konkluderMoetesak: typeof operations.konkluderMoetesak;
    /** Take a case off the agenda of a meeting · `POST /v1/tildelingsmoeter/{tildelingsmoeteId}/saker/{moetesakId}/fjerning` */
    taSakAvAgenda: typeof operations.taSakAvAgenda;
    /** End a meeting, or call it off · `POST /v1/tildelingsmoeter/{tildelingsmoeteId}/avslutning` */
    avslutt: typeof operations.avsluttTildelingsmoete;
  };
  annetvedtak: {
    /** Read the decision of the other system · `GET /v1/saker/{sakId}/annetvedtak` */
    hent: typeof operations.hentAnnetvedtak;
    /** Write down a decision that was made in another system · `POST /v1/saker/{sakId}/annetvedtak` */
    registrer: typeof operations.registrerAnnetvedtak;
    /** Put right what was written down · `POST /v1/saker/{sakId}/annetvedtak/rettinger` */
    rett: typeof operations.rettAnnetvedtak;
  };
  omgjoeringer: {
    /** List the decisions of a case the municipality has changed of its own accord · `GET /v1/saker/{sakId}/omgjoeringer` */
    list: typeof operations.listOmgjoeringer;
    /** Begin to change a decision in force · `POST /v1/saker/{sakId}/omgjoeringer` */
    begynn: typeof operations.begynnOmgjoering;
  };
  tilbud: {
    /** List the offers of a case · `GET /v1/saker/{sakId}/tilbud` */
    list: typeof operations.listTilbud;
    /** Offer a home · `POST /v1/saker/{sakId}/tilbud` */
    opprett: typeof operations.opprettTilbud;
    /** Prepare an offer of a home · `POST /v1/saker/{sakId}/tilbud/klargjoering` */
    klargjoer: typeof operations.klargjoerTilbud;
    /** Compare the homes that are free with what a case requires · `GET /v1/saker/{sakId}/boligtreff` */
    listBoligtreff: typeof operations.listBoligtreff;
    /** Compare a home with what a case requires · `GET /v1/saker/{sakId}/tilbudsgrunnlag` */
    hentTilbudsgrunnlag: typeof operations.hentTilbudsgrunnlag;
    /** Send an offer that is ready · `POST /v1/tilbud/{tilbudId}/utsending` */
    send: typeof operations.sendTilbud;
    /** Answer an offer · `POST /v1/tilbud/{tilbudId}/svar` */
    svarPaa: typeof operations.svarPaaTilbud;
    /** Write down an answer to an offer · `POST /v1/tilbud/{tilbudId}/registrertsvar` */
    registrerTilbudssvar: typeof operations.registrerTilbudssvar;
    /** Withdraw an offer · `POST /v1/tilbud/{tilbudId}/trekking` */
    trekk: typeof operations.trekkTilbud;
    /** Assess a no to an offer · `POST /v1/tilbud/{tilbudId}/vurdering` */
    vurderAvslag: typeof operations.vurderAvslag;
    /** Register the signed contract · `POST /v1/tilbud/{tilbudId}/kontrakt` */
    registrerKontrakt: typeof operations.registrerKontrakt;
  };
  oppbevaring: {
    /** Read what is deleted when, and why the rest is kept · `GET /v1/oppbevaring` */
    hent: typeof operations.hentOppbevaring;
    /** List the cases that were handed over and are here no more · `GET /v1/oppbevaring/avleverte` */
    listAvleverteSaker: typeof operations.listAvleverteSaker;
    /** List what was deleted, and by which rule · `GET /v1/oppbevaring/kjoeringer` */
    listOppbevaringskjoeringer: typeof operations.listOppbevaringskjoeringer;
  };
  innstillinger: {
    /** Read what the municipality has set · `GET /v1/innstillinger` */
    hent: typeof operations.hentInnstillinger;
    /** Set what holds in the municipality · `PUT /v1/innstillinger` */
    lagre: typeof operations.lagreInnstillinger;
    /** List the units the municipality has set up · `GET /v1/innstillinger/enheter` */
    listEnhetsinnstillinger: typeof operations.listEnhetsinnstillinger;
    /** Set up a unit · `POST /v1/innstillinger/enheter` */
    opprettEnhet: typeof operations.opprettEnhet;
    /** Read a unit · `GET /v1/innstillinger/enheter/{enhetskode}` */
    hentEnhet: typeof operations.hentEnhet;
    /** Rename a unit, or take it out of use · `PUT /v1/innstillinger/enheter/{enhetskode}` */
    lagreEnhet: typeof operations.lagreEnhet;
    /** List what the municipality has set, version by version · `GET /v1/innstillinger/versjoner` */
    listInnstillingsversjoner: typeof operations.listInnstillingsversjoner;
  };
  kriteriesett: {
    /** List what the municipality has decided, version by version · `GET /v1/kriteriesett` */
    list: typeof operations.listKriteriesett;
    /** Register what the municipality has decided · `POST /v1/kriteriesett` */
    opprett: typeof operations.opprettKriteriesett;
    /** Read what the municipality has decided · `GET /v1/kriteriesett/gjeldende` */
    hentGjeldende: typeof operations.hentGjeldendeKriteriesett;
    /** Hold a case against what the municipality has decided · `GET /v1/saker/{sakId}/kriterier` */
    hentSakensKriterier: typeof operations.hentSakensKriterier;
    /** Ask Folkeregisteret where the applicant has lived · `POST /v1/saker/{sakId}/bosteder/innhentinger` */
    innhentBosteder: typeof operations.innhentBosteder;
  };
  leievarsler: {
    /** List tenants who are to be written to on paper · `GET /v1/leiepapirbrev` */
    listLeiepapirbrev: typeof operations.listLeiepapirbrev;
    /** List how tenants were told of what is new about their tenancy · `GET /v1/leieforhold/{leieforholdId}/varsler` */
    list: typeof operations.listLeievarsler;
    /** Write down that a tenant was written to on paper · `POST /v1/leieforhold/{leieforholdId}/varsler/{varselId}/papirsending` */
    registrerLeiepapirsending: typeof operations.registrerLeiepapirsending;
  };
  leienotater: {
    /** List the notes of a tenancy · `GET /v1/leieforhold/{leieforholdId}/notater` */
    list: typeof operations.listLeienotater;
    /** Write a note of a tenancy · `POST /v1/leieforhold/{leieforholdId}/notater` */
    opprett: typeof operations.opprettLeienotat;
    /** Put a note of a tenancy right · `POST /v1/leieforhold/{leieforholdId}/notater/{leienotatId}/rettinger` */
    rett: typeof operations.rettLeienotat;
  };
  leiereguleringer: {
    /** List the rents a tenancy has had · `GET /v1/leieforhold/{leieforholdId}/leiehistorikk` */
    listLeiehistorikk: typeof operations.listLeiehistorikk;
    /** List the changes of rents · `GET /v1/leiereguleringer` */
    list: typeof operations.listLeiereguleringer;
    /** Change the rent of all tenancies that nothing hinders · `POST /v1/leiereguleringer` */
    opprett: typeof operations.opprettLeieregulering;
    /** See what a change of rents would do · `POST /v1/leiereguleringer/forhaandsvisning` */
    forhaandsvis: typeof operations.forhaandsvisLeieregulering;
  };
  fornyelser: {
    /** List what came of a tenancy when its end drew near · `GET /v1/leieforhold/{leieforholdId}/fornyelser` */
    list: typeof operations.listFornyelser;
    /** Register what comes of a tenancy when its end draws near · `POST /v1/leieforhold/{leieforholdId}/fornyelser` */
    registrer: typeof operations.registrerFornyelse;
    /** Begin to work on renewing a tenancy · `POST /v1/leieforhold/{leieforholdId}/fornyelser/start` */
    start: typeof operations.startFornyelse;
    /** Open a case about what comes of a tenancy · `POST /v1/leieforhold/{leieforholdId}/fornyelser/saker` */
    aapneFornyelsessak: typeof operations.aapneFornyelsessak;
  };
  statistikk: {
    /** See need and stock side by side · `GET /v1/behovsoversikt` */
    hentBehovsoversikt: typeof operations.hentBehovsoversikt;
    /** Download need and stock for a spreadsheet · `GET /v1/behovsoversikt/fil` */
    hentBehovsfil: typeof operations.hentBehovsfil;
    /** Hold a list of refugees against how their households are counted · `POST /v1/flyktningliste/avstemming` */
    avstemFlyktningliste: typeof operations.avstemFlyktningliste;
    /** Read a report for planning as it can be published · `GET /v1/planrapporter/{planrapport}` */
    hentPlanrapport: typeof operations.hentPlanrapport;
    /** List the reports · `GET /v1/statistikkuttrekk` */
    listStatistikkuttrekk: typeof operations.listStatistikkuttrekk;
    /** Make a report · `POST /v1/statistikkuttrekk` */
    opprettStatistikkuttrekk: typeof operations.opprettStatistikkuttrekk;
    /** Read a report as it can be published · `GET /v1/statistikkuttrekk/{statistikkuttrekkId}` */
    hentStatistikkuttrekk: typeof operations.hentStatistikkuttrekk;
    /** Download a report as it can be published · `GET /v1/statistikkuttrekk/{statistikkuttrekkId}/fil` */
    hentStatistikkfil: typeof operations.hentStatistikkfil;
    /** Read a report with every figure, and what it was held against · `GET /v1/statistikkuttrekk/{statistikkuttrekkId}/internt` */
    hentInterntStatistikkuttrekk: typeof operations.hentInterntStatistikkuttrekk;
    /** Download a report with every figure · `GET /v1/statistikkuttrekk/{statistikkuttrekkId}/internt/fil` */
    hentInternStatistikkfil: typeof operations.hentInternStatistikkfil;
    /** Say why two figures of a report differ · `PUT /v1/statistikkuttrekk/{statistikkuttrekkId}/kontroller/{statistikkontroll}/kommentar` */
    kommenterStatistikkontroll: typeof operations.kommenterStatistikkontroll;
    /** Lock the report of a year · `POST /v1/statistikkuttrekk/{statistikkuttrekkId}/laasing` */
    laasStatistikkuttrekk: typeof operations.laasStatistikkuttrekk;
    /** List what is counted in a cell of a report · `GET /v1/statistikkuttrekk/{statistikkuttrekkId}/celler/{statistikkcelle}/rader` */
    listStatistikkrader: typeof operations.listStatistikkrader;
  };
  tomgang: {
    /** List how long homes stand empty, why, and the rent that is lost · `GET /v1/tomgang` */
    list: typeof operations.listTomgang;
  };
  mva: {
    /** List what value added tax can be compensated for homes in a period · `GET /v1/mvavurderinger` */
    listMvavurderinger: typeof operations.listMvavurderinger;
    /** Download what value added tax can be compensated in a period · `GET /v1/mvavurderinger/fil` */
    hentMvafil: typeof operations.hentMvafil;
  };
  boliger: {
    /** List homes · `GET /v1/boliger` */
    list: typeof operations.listBoliger;
    /** Add a home, or update the one with the vendor's key · `POST /v1/boliger` */
    opprett: typeof operations.opprettBolig;
    /** Read a home · `GET /v1/boliger/{boligId}` */
    hent: typeof operations.hentBolig;
    /** Change a home · `PUT /v1/boliger/{boligId}` */
    endre: typeof operations.endreBolig;
    /** Remove a home · `DELETE /v1/boliger/{boligId}` */
    slett: typeof operations.slettBolig;
    /** List the states a home has had · `GET /v1/boliger/{boligId}/statushistorikk` */
    listStatushistorikk: typeof operations.listStatushistorikk;
  };
  koboboliger: {
    /** Add a home, as Kobo's own Bolig API does · `POST /v1/kobobolig` */
    opprett: typeof operations.opprettKobobolig;
    /** Read a home, as Kobo's own Bolig API does · `GET /v1/kobobolig/{koboboligId}` */
    hent: typeof operations.hentKobobolig;
    /** Change a home, as Kobo's own Bolig API does · `PUT /v1/kobobolig/{koboboligId}` */
    endre: typeof operations.endreKobobolig;
    /** Remove a home, as Kobo's own Bolig API does · `DELETE /v1/kobobolig/{koboboligId}` */
    slett: typeof operations.slettKobobolig;
  };
  boligbilder: {
    /** List the pictures of a home · `GET /v1/boliger/{boligId}/bilder` */
    list: typeof operations.listBoligbilder;
    /** Add a picture to a home · `POST /v1/boliger/{boligId}/bilder` */
    opprett: typeof operations.opprettBoligbilde;
    /** Change what is said of a picture, or where it stands · `PUT /v1/boliger/{boligId}/bilder/{bildeId}` */
    endre: typeof operations.endreBoligbilde;
    /** Take a picture away · `DELETE /v1/boliger/{boligId}/bilder/{bildeId}` */
    slett: typeof operations.slettBoligbilde;
    /** Download a picture of a home · `GET /v1/boliger/{boligId}/bilder/{bildeId}/innhold` */
    lastNed: typeof operations.lastNedBoligbilde;
    /** Send the content of a picture · `PUT /v1/boliger/{boligId}/bilder/{bildeId}/innhold` */
    lastOpp: typeof operations.lastOppBoligbilde;
    /** List the pictures of a home one is offered · `GET /v1/meg/tilbud/{tilbudId}/bilder` */
    listTilbudsbilder: typeof operations.listTilbudsbilder;
    /** Download a picture of a home one is offered · `GET /v1/meg/tilbud/{tilbudId}/bilder/{bildeId}/innhold` */
    lastNedTilbudsbilde: typeof operations.lastNedTilbudsbilde;
  };
  reservasjoner: {
    /** List the reservations of a home · `GET /v1/boliger/{boligId}/reservasjoner` */
    list: typeof operations.listReservasjoner;
    /** Hold a home back · `POST /v1/boliger/{boligId}/reservasjoner` */
    opprett: typeof operations.opprettReservasjon;
    /** Let a home go that is held back · `POST /v1/boliger/{boligId}/reservasjoner/{reservasjonId}/oppheving` */
    opphev: typeof operations.opphevReservasjon;
    /** List the reservations made for a case · `GET /v1/saker/{sakId}/reservasjoner` */
    listSakens: typeof operations.listSakensReservasjoner;
    /** Hold a home back for a case · `POST /v1/saker/{sakId}/reservasjoner` */
    opprettSakens: typeof operations.opprettSakensReservasjon;
    /** Let a home go that is held back for a case · `POST /v1/saker/{sakId}/reservasjoner/{reservasjonId}/oppheving` */
    opphevSakens: typeof operations.opphevSakensReservasjon;
  };
  avtaler: {
    /** List agreements on homes · `GET /v1/avtaler` */
    list: typeof operations.listAvtaler;
    /** Register an agreement on homes · `POST /v1/avtaler` */
    opprett: typeof operations.opprettAvtale;
    /** Read an agreement · `GET /v1/avtaler/{avtaleId}` */
    hent: typeof operations.hentAvtale;
    /** Change an agreement · `PUT /v1/avtaler/{avtaleId}` */
    endre: typeof operations.endreAvtale;
  };
  boenheter: {
    /** List what became of a home as a unit · `GET /v1/boliger/{boligId}/enhetshendelser` */
    listBoenhetshendelser: typeof operations.listBoenhetshendelser;
    /** Divide a home · `POST /v1/boliger/{boligId}/deling` */
    delBolig: typeof operations.delBolig;
    /** Join homes · `POST /v1/boliger/{boligId}/sammenslaaing` */
    slaaSammenBoliger: typeof operations.slaaSammenBoliger;
  };
  boligoppgaver: {
    /** Make a task on a home · `POST /v1/boliger/{boligId}/oppgaver` */
    opprett: typeof operations.opprettBoligoppgave;
    /** List tasks on homes · `GET /v1/boligoppgaver` */
    list: typeof operations.listBoligoppgaver;
    /** Change a task on a home · `PUT /v1/boligoppgaver/{boligoppgaveId}` */
    lagre: typeof operations.lagreBoligoppgave;
    /** Say that a task on a home is done · `POST /v1/boligoppgaver/{boligoppgaveId}/fullfoering` */
    fullfoer: typeof operations.fullfoerBoligoppgave;
    /** Call a task on a home off · `POST /v1/boligoppgaver/{boligoppgaveId}/avlysning` */
    avlys: typeof operations.avlysBoligoppgave;
    /** List when homes are to be inspected · `GET /v1/befaringsplan` */
    listBefaringsplan: typeof operations.listBefaringsplan;
  };
  boligmangler: {
    /** List homes that lack what is asked of every home · `GET /v1/boligmangler` */
    list: typeof operations.listBoligmangler;
    /** Download homes for a spreadsheet · `POST /v1/boliger/eksport` */
    eksporterBoliger: typeof operations.eksporterBoliger;
  };
  befaringer: {
    /** List the inspections of a home · `GET /v1/boliger/{boligId}/befaringer` */
    list: typeof operations.listBefaringer;
    /** Register an inspection of a home · `POST /v1/boliger/{boligId}/befaringer` */
    registrer: typeof operations.registrerBefaring;
    /** Put an inspection right · `POST /v1/boliger/{boligId}/befaringer/{befaringId}/rettinger` */
    rett: typeof operations.rettBefaring;
  };
  bolignotater: {
    /** List the notes on a home · `GET /v1/boliger/{boligId}/notater` */
    list: typeof operations.listBolignotater;
    /** Write a note on a home · `POST /v1/boliger/{boligId}/notater` */
    opprett: typeof operations.opprettBolignotat;
    /** Put a note on a home right · `POST /v1/boliger/{boligId}/notater/{bolignotatId}/rettinger` */
    rett: typeof operations.rettBolignotat;
  };
  importer: {
    /** Upload a spreadsheet of homes and try it out · `POST /v1/importer` */
    opprett: typeof operations.opprettImport;
    /** Follow an import · `GET /v1/importer/{importId}` */
    hent: typeof operations.hentImport;
    /** List the rows of an import · `GET /v1/importer/{importId}/rader` */
    listImportrader: typeof operations.listImportrader;
    /** Undo an import · `POST /v1/importer/{importId}/angring` */
    angre: typeof operations.angreImport;
    /** Carry the import out · `POST /v1/importer/{importId}/gjennomfoering` */
    gjennomfoer: typeof operations.gjennomfoerImport;
  };
  hendelser: {
    /** Follow what happens · `GET /v1/hendelser` */
    list: typeof operations.listHendelser;
  };
  webhooker: {
    /** List subscriptions · `GET /v1/webhooker` */
    list: typeof operations.listWebhooker;
    /** Subscribe to events · `POST /v1/webhooker` */
    opprett: typeof operations.opprettWebhook;
    /** Read a subscription · `GET /v1/webhooker/{webhookId}` */
    hent: typeof operations.hentWebhook;
    /** Change a subscription · `PUT /v1/webhooker/{webhookId}` */
    endre: typeof operations.endreWebhook;
    /** End a subscription · `DELETE /v1/webhooker/{webhookId}` */
    slett: typeof operations.slettWebhook;
    /** Replace the secret · `POST /v1/webhooker/{webhookId}/hemmeligheter` */
    byttWebhookhemmelighet: typeof operations.byttWebhookhemmelighet;
    /** See what was sent · `GET /v1/webhooker/{webhookId}/leveranser` */
    listWebhookleveranser: typeof operations.listWebhookleveranser;
    /** Send again what was given up · `POST /v1/webhooker/{webhookId}/gjensending` */
    gjensend: typeof operations.gjensendWebhook;
  };
  henvendelser: {
    /** List enquiries · `GET /v1/henvendelser` */
    list: typeof operations.listHenvendelser;
    /** Write down an enquiry · `POST /v1/henvendelser` */
    registrer: typeof operations.registrerHenvendelse;
    /** Read an enquiry · `GET /v1/henvendelser/{henvendelseId}` */
    hent: typeof operations.hentHenvendelse;
    /** Answer an enquiry · `POST /v1/henvendelser/{henvendelseId}/avgjoerelse` */
    avgjoer: typeof operations.avgjoerHenvendelse;
  };
  omsorgsboligsaker: {
    /** Open the case of a home another office has granted · `POST /v1/omsorgsboligsaker` */
    registrerOmsorgsboligsak: typeof operations.registrerOmsorgsboligsak;
  };
  utenbehovsproevingsaker: {
    /** Open the case of somebody who rents without assessment of need · `POST /v1/utenbehovsproevingsaker` */
    registrerSakUtenBehovsproeving: typeof operations.registrerSakUtenBehovsproeving;
  };
  bosettinger: {
    /** Open the case of a refugee the municipality settles · `POST /v1/bosettinger` */
    registrer: typeof operations.registrerBosetting;
  };
  innfoering: {
    /** Read what is in place before the municipality goes live · `GET /v1/innfoeringspunkter` */
    hentInnfoeringsstatus: typeof operations.hentInnfoeringsstatus;
    /** Read one point · `GET /v1/innfoeringspunkter/{innfoeringskode}` */
    hentInnfoeringspunkt: typeof operations.hentInnfoeringspunkt;
    /** Say how far a point has come · `PUT /v1/innfoeringspunkter/{innfoeringskode}` */
    lagreInnfoeringspunkt: typeof operations.lagreInnfoeringspunkt;
    /** List what has been said of a point · `GET /v1/innfoeringspunkter/{innfoeringskode}/versjoner` */
    listInnfoeringspunktversjoner: typeof operations.listInnfoeringspunktversjoner;
    /** Look into a point · `POST /v1/innfoeringspunkter/{kontrollkode}/kontroll` */
    kontrollerInnfoeringspunkt: typeof operations.kontrollerInnfoeringspunkt;
    /** List which registers may be asked · `GET /v1/registeradganger` */
    listRegisteradganger: typeof operations.listRegisteradganger;
  };
  brevmaler: {
    /** List the templates letters are made from · `GET /v1/brevmaler` */
    list: typeof operations.listBrevmaler;
    /** Read a template · `GET /v1/brevmaler/{brevmalkode}` */
    hent: typeof operations.hentBrevmal;
    /** Save the municipality's own blocks of a template · `PUT /v1/brevmaler/{brevmalkode}` */
    lagre: typeof operations.lagreBrevmal;
    /** See what a letter would be · `POST /v1/brevmaler/{brevmalkode}/forhaandsvisning` */
    forhaandsvis: typeof operations.forhaandsvisBrevmal;
  };
  innsyn: {
    /** Read the lookup log · `GET /v1/innsynslogg` */
    list: typeof operations.listInnsyn;
    /** Search the lookup log · `POST /v1/innsynslogg/soek` */
    soek: typeof operations.soekInnsyn;
    /** Download the lookup log for a spreadsheet · `POST /v1/innsynslogg/eksport` */
    eksporter: typeof operations.eksporterInnsyn;
    /** See whether the audit log is whole · `GET /v1/innsynslogg/kjede` */
    hentRevisjonskjede: typeof operations.hentRevisjonskjede;
  };
}

// `unpack` reads it; what a line says stands in the README.
export const table = `drift
status GET hentStatus
capabilities GET hentKapabiliteter
kommune
& GET hent$
regelverk
& GET hent$
meg
&/innbygger GET hentInnbygger
 ansatt GET hentAnsatt
 opplysninger GET hentMineOpplysninger
 registeropplysninger GET listMineRegisteropplysninger
  {innhentingId}/kommentarer POST kommenterRegisteropplysninger
 saker GET listMineSaker
  * GET hentMinSak
plan
meg/& GET= hentMin$
   PUT-! lagreMin$
   DELETE-! slettMin$
 saker/*/$deling POST delMin$
    tilbaketrekking POST trekkMin$deling
saker/*/& GET hentDelt$
representasjon-er
meg/& GET listMine&
   POST= giFullmakt
  vergemaal POST= registrerVergemaal
  foreldreansvar POST= registrerForeldreansvar
  */bekreftelse POST= bekreftVergemaal
   tilbaketrekking POST! trekk$
saker/*/& GET listSakens&
    POST= registrer$
   */avslutning POST! avslutt$
ventelisteplass-er
meg/saker/*/behov POST svarPaaBehov
& GET+ list&
 * GET= hent$
  prioritering POST! prioriter$
  behov POST! registrerBehov
  pause POST! sett$PaaPause
  gjenopptakelse POST! gjenoppta$
  bortfall POST! la$Bortfalle
hjelper-e
meg/saker/*/& GET+ listMine&
saker/*/& GET+ list&
    POST registrer$
   */tilbaketrekking POST trekk$
journalnotat-er
meg/saker/*/& GET+ listMine&
saker/*/& GET+ list&
    POST opprett$
   */rettinger POST rett$
mang-ler-el
meg/saker/*/& GET listMine&
    */svar POST! svarPaa$
saker/*/& GET list&
    POST! meld&
   */frist POST! forleng$
    trekking POST! trekk$
samarbeidspart-er
meg/saker/*/& GET+ listMine&
saker/*/& GET+ list&
    POST registrer$
   */avslutning POST avslutt$
samtykke-r
meg/saker/*/& GET+ listMine&
     POST gi$
    */tilbaketrekking POST trekkMitt$
saker/*/& GET+ list&
    POST registrer$
   */tilbaketrekking POST registrer$trekk
vedlegg
meg/saker/*/& GET+ list&IMinSak
     POST= opprettEttersending
 &/* GET= hentMitt$
    DELETE-! slettMitt$
   deler PUT-! sendDelAvMitt$
   innhold GET0 lastNedMitt$
     PUT-! lastOppMitt$
soeknader/*/& GET listMine&
    POST= opprettMitt$
saker/*/& GET+ list&
    POST= opprett$
   */innhold GET0 lastNed$
      PUT-! lastOpp$
vars-ler-el
meg/saker/*/varsling GET hentMittVarslingsvalg
     POST velgMinVarsling
papirbrev GET+ listPapirbrev
saker/*/& GET list&
   */papirsending POST! registrerPapirsending
melding-er
meg/saker/*/& GET+ listMine&
     POST sendMin$
    lesing POST merkMine&Lest
saker/*/& GET+ list&
    POST send$
   lesing POST merk&Lest
klage-r
meg/saker/*/& GET listMine&
     POST send$
 &/*/trekking POST! trekkMin$
 invitasjoner/{medsoekerId}/& GET listMineMedsoekerklager
     POST sendMedsoekerklage
saker/*/& GET listSakens&
    POST registrer$
& GET+ list&
 * GET= hent$
  sak GET hent$sak
  vedlegg/*/innhold GET0 lastNed$vedlegg
  dokumenter/*/pdf GET1 lastNed$dokumentPdf
    html GET2 lastNed$dokumentHtml
  tildeling POST! ta$n
  formkontroll POST! kontroller$
  oversitting POST! vurderOversitting
  utsettelse POST! svarUtsettelse
  behandling POST! behandle$
  utfall POST! registrer$utfall
  trekking POST! registrer$trekking
forhaandsvars-ler-el
meg/saker/*/& GET listMine&
    */uttalelse POST! uttalMegOm$
saker/*/& GET list&
    POST! send$
   */uttalelse POST! registrerUttalelse
    trekking POST! trekk$
innsynskrav
meg/saker/*/& GET listMine&
     POST beOmInnsyn
    */dokumenter/* GET1 lastNedInnsynsdokument
 invitasjoner/{medsoekerId}/& GET listMineMedsoekerinnsynskrav
     POST beOmMedsoekerinnsyn
    */dokumenter/* GET1 lastNedMedsoekerinnsynsdokument
saker/*/& GET list&
    POST= registrer$
   */svar POST! besvar$
dokument-er
meg/saker/*/& GET+ listMine&
 &/*/pdf GET1 lastNedMitt$Pdf
   html GET2 lastNedMitt$Html
 leieforhold/*/& GET+ listMineLeiedokumenter
saker/*/& GET+ list&
   */pdf GET1 lastNed$Pdf
    html GET2 lastNed$Html
leieforhold/*/& GET+ listLeiedokumenter
   */pdf GET1 lastNedLeiedokumentPdf
    html GET2 lastNedLeiedokumentHtml
leieforhold
meg/& GET listMine&
& GET+ list&
  POST registrer$
 utloep GET+ listUtloepende&
 leietileie GET+ listLeieTilEieKandidater
  eksport POST~0 eksporterLeieTilEie
 * GET= hent$
  statushistorikk GET+ list$sstatuser
  flytteoppfordring POST! registrerFlytteoppfordring
  kontrakter GET listLeiekontrakter
  innflytting POST! registrerInnflytting
  avtaletrekking POST! registrerAvtaletrekking
  utflytting POST! registrerUtflytting
  leietileievurderinger GET listLeieTilEieVurderinger
    POST! vurderLeieTilEie
  fravaer GET listFravaer
    POST! registrerFravaer
   avslutning POST! avsluttFravaer
boligfeil
meg/leieforhold/*/& GET+ listMine&
     POST meld$
 &/*/bilder POST opprettFeilbilde
    {feilbildeId}/innhold GET0 lastNedMittFeilbilde
       PUT-! lastOppFeilbilde
&/*/bilder/{feilbildeId}/innhold GET0 lastNedFeilbilde
boliger/*/& GET+ listBoligensfeil
& GET+ list&
 * GET= hent$
  behandling POST! behandle$
husleie
meg/leieforhold/*/betaling GET hentMinBetaling
$profiler GET list$profiler
  POST opprett$profil
$kjoeringer GET+ list$kjoeringer
  POST opprett$kjoering
 {$kjoeringId}/fil GET0 hent$fil
leiemelding-er
meg/leieforhold/*/meldinger GET+ listMine&
     POST sendMin$
    lesing POST merkMine&Lest
& GET+ listUleste&
leieforhold/*/meldinger GET+ list&
    POST send$
   lesing POST merk&Lest
oppsigelse-r
meg/leieforhold/*/$ POST! siOppMittLeieforhold
   protest POST! protesterMot$
leieforhold/*/& GET list&
    POST! registrer$
   trekking POST! trekk$
   protest POST! registrerProtest
   soeksmaal POST! registrerSoeksmaal
oppgave-r
meg/& GET+ listMine&
saker/*/& GET+ list&
    POST= opprett$
&/* PUT-! lagre$
  fullfoering POST! fullfoer$
  avlysning POST! avlys$
organisasjon-er
&/{$snummer} GET hent$
adresse-r
& GET soek&
meg/& GET soek&SomInnbygger
soeknad-er
& GET list&
  POST= opprett$
 registreringer POST registrer$
 * GET= hent$
   DELETE-! slett$
  svar PUT-! lagreSvar
  innsending POST! send$
  kvittering GET hentKvittering
  trekking POST trekk$
medsoeker-e
soeknader/*/$ GET hentInvitasjon
    POST inviter$
meg/invitasjoner GET listMineInvitasjoner
  {$Id} GET= hentMinInvitasjon
   sak GET hentFellesSak
   begrunnelse POST beOmBegrunnelse
   svar PUT-! lagre$svar
   bekreftelse POST! bekreft$
   avslag POST! avslaa$
saker/*/$ GET hentSakens$
   begrunnelseskrav POST registrerBegrunnelseskrav
   begrunnelse POST sendBegrunnelse
sak-er
&/soek POST~+ soek&
 * GET= hent$
  soeknad GET hent$ensSoeknad
  tildeling POST! ta$en
  foreloepigsvar POST! sendForeloepigSvar
  venting POST! ventPaaAndre
  gjenopptakelse POST! gjenoppta$
  trekking POST! registrerTrekking
  avslutning POST! avslutt$
  gjenaapning POST! gjenaapne$
  hast POST! endreHast
  opplysninger POST~ utleverOpplysninger
   fil POST~0 utleverOpplysningsfil
  utskrift GET1 lastNed$sutskrift
inhabilitet
saker/*/& GET list&
    POST registrer$
klager/*/& POST registrer$IKlagen
oversending-er
saker/*/& GET list&
    POST! sendSakTilEnhet
enheter GET listEnheter
& GET+ listTilMottak
 */kvittering POST! kvitter$
  retur POST! returner$
  tilbaketrekking POST! trekk$
arkivjournal
& GET+ list&
 kontroll GET kontroller$
arkiv
$leveringer GET+ list$leveringer
saker/*/dokumenter/*/$levering GET hent$levering
     send POST sendTil$Igjen
     manuelt POST merkManuelt$ert
    $skjema GET1 lastNed$skjema
kartlegging-er
saker/*/$ GET= hent$
    PUT-! lagre$
   ferdigstilling POST! ferdigstill$
   gjenaapning POST! gjenaapne$
   versjoner GET+ list$sversjoner
oekonomi
saker/*/& GET hent$
   innhentinger POST innhent$
   korreksjoner POST korriger$
vedtak
saker/*/& GET= hent$
   forslag POST= opprett$sforslag
     PUT-! lagre$sforslag
   godkjenning POST! sendTilGodkjenning
   retur POST! returner$sforslag
   fatting POST! fatt$
   meddelelse POST! meddel$
overgang-er
saker/*/& GET+ list&
    POST registrer$
   */bortfall POST la$Bortfalle
slettesperre-r
saker/*/& GET+ list&
    POST sett$
   */oppheving POST opphev$
leieforhold/*/& GET+ listLeieforholdets&
    POST settLeieforholdets$
   */oppheving POST opphevLeieforholdets$
kontakthensyn
saker/*/& GET+ list&
    POST registrer$
   */oppheving POST opphev$
oppfoelging
saker/*/& GET= hent$
    PUT-! lagre$
person-er
&/soek POST~ soek&
noedtilgang-er
& GET+ list&
  POST aapne$
 */avslutning POST avslutt$
  kontroll POST! kontroller$
saker/*/& GET+ listSakens&
skjerme-deSaker-tsak
skjermedesaker GET+ list&
 mottakere POST settSkjermetMottaker
 {sakId}/medlemmer POST settSakmedlem
tildelingsmoete-r
saker/*/& GET+ listSakens&
& GET+ list&
  POST= opprett$
 * GET= hent$
   PUT-! endre$
  saker GET+ listMoetesaker
    POST settSakPaaAgenda
   {moetesakId}/konklusjon POST konkluderMoetesak
    fjerning POST= taSakAvAgenda
  avslutning POST= avslutt$
annetvedtak
saker/*/& GET= hent$
    POST! registrer$
   rettinger POST! rett$
omgjoering-er
saker/*/& GET list&
    POST! begynn$
tilbud
saker/*/& GET list&
    POST= opprett$
   klargjoering POST= klargjoer$
  boligtreff GET+ listBoligtreff
  $sgrunnlag GET hent$sgrunnlag
&/*/utsending POST! send$
  svar POST! svarPaa$
  registrertsvar POST! registrer$ssvar
  trekking POST! trekk$
  vurdering POST! vurderAvslag
  kontrakt POST! registrerKontrakt
oppbevaring
& GET hent$
 avleverte GET+ listAvleverteSaker
 kjoeringer GET+ list$skjoeringer
innstilling-er
& GET= hent&
  PUT-! lagre&
 enheter GET listEnhetsinnstillinger
   POST= opprettEnhet
  {enhetskode} GET= hentEnhet
    PUT-! lagreEnhet
 versjoner GET+ list$sversjoner
kriteriesett
& GET+ list&
  POST opprett$
 gjeldende GET hentGjeldende$
saker/*/kriterier GET hentSakensKriterier
  bosteder/innhentinger POST innhentBosteder
leievars-ler-el
leiepapirbrev GET+ listLeiepapirbrev
leieforhold/*/varsler GET list&
   */papirsending POST! registrerLeiepapirsending
leienotat-er
leieforhold/*/notater GET+ list&
    POST opprett$
   {$Id}/rettinger POST rett$
leieregulering-er
leieforhold/*/leiehistorikk GET listLeiehistorikk
& GET+ list&
  POST opprett$
 forhaandsvisning POST~+ forhaandsvis$
fornyelse-r
leieforhold/*/& GET list&
    POST! registrer$
   start POST! start$
   saker POST! aapne$ssak
statistikk
behovsoversikt GET hentBehovsoversikt
 fil GET0 hentBehovsfil
flyktningliste/avstemming POST~ avstemFlyktningliste
planrapporter/{planrapport} GET hentPlanrapport
$uttrekk GET+ list$uttrekk
  POST= opprett$uttrekk
 {$uttrekkId} GET= hent$uttrekk
  fil GET0 hent$fil
  internt GET= hentInternt$uttrekk
   fil GET0 hentIntern$fil
  kontroller/{$ontroll}/kommentar PUT-! kommenter$ontroll
  laasing POST-! laas$uttrekk
  celler/{$celle}/rader GET+ list$rader
tomgang
& GET+ list&
mva
$vurderinger GET+ list$vurderinger
 fil GET0 hent$fil
bolig-er
& GET+ list&
  POST= opprett$
 * GET= hent$
   PUT-! endre$
   DELETE-! slett$
  statushistorikk GET+ listStatushistorikk
kobobolig-er
$ POST- opprett$
 {$Id} GET hent$
   PUT- endre$
   DELETE- slett$
boligbilde-r
boliger/*/bilder GET list&
    POST= opprett$
   {bildeId} PUT-! endre$
     DELETE-! slett$
    innhold GET0 lastNed$
      PUT-! lastOpp$
meg/tilbud/*/bilder GET listTilbudsbilder
    {bildeId}/innhold GET0 lastNedTilbudsbilde
reservasjon-er
boliger/*/& GET+ list&
    POST= opprett$
   */oppheving POST! opphev$
saker/*/& GET+ listSakens&
    POST= opprettSakens$
   */oppheving POST! opphevSakens$
avtale-r
& GET+ list&
  POST= opprett$
 * GET= hent$
   PUT-! endre$
boenhet-er
boliger/*/enhetshendelser GET list$shendelser
  deling POST! delBolig
  sammenslaaing POST! slaaSammenBoliger
boligoppgave-r
boliger/*/oppgaver POST= opprett$
& GET+ list&
 * PUT-! lagre$
  fullfoering POST! fullfoer$
  avlysning POST! avlys$
befaringsplan GET+ listBefaringsplan
boligmang-ler-el
& GET+ list&
boliger/eksport POST~0 eksporterBoliger
befaring-er
boliger/*/& GET+ list&
    POST registrer$
   */rettinger POST rett$
bolignotat-er
boliger/*/notater GET+ list&
    POST opprett$
   {$Id}/rettinger POST rett$
import-er
& POST= opprett$
 * GET= hent$
  rader GET+ list$rader
  angring POST! angre$
  gjennomfoering POST! gjennomfoer$
hendelse-r
& GET list&
webhook-er
& GET list&
  POST opprett$
 * GET= hent$
   PUT-! endre$
   DELETE-! slett$
  hemmeligheter POST bytt$hemmelighet
  leveranser GET+ list$leveranser
  gjensending POST gjensend$
henvendelse-r
& GET+ list&
  POST registrer$
 * GET= hent$
  avgjoerelse POST! avgjoer$
omsorgsbolig-saker
& POST registrer$sak
utenbehovsproeving-saker
& POST registrerSakUtenBehovsproeving
bosetting-er
& POST registrer$
innfoering
$spunkter GET hent$sstatus
 {$skode} GET= hent$spunkt
   PUT-! lagre$spunkt
  versjoner GET+ list$spunktversjoner
 {kontrollkode}/kontroll POST= kontroller$spunkt
registeradganger GET listRegisteradganger
brevmal-er
& GET list&
 {$kode} GET= hent$
   PUT-! lagre$
  forhaandsvisning POST~2 forhaandsvis$
innsyn
$slogg GET+ list&
 soek POST~+ soek$
 eksport POST~0 eksporter$
 kjede GET hentRevisjonskjede`;
