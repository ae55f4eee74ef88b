// Generated from api-spec/ by `npm run generate`. Do not edit.

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The end that is to be settled, and the cases about it. */
        AapenFornyelse: {
            /** Format: date */
            sluttdato: string;
            /** @description FORLENGET when that is granted, and the new contract is yet to come. */
            utfall?: components["schemas"]["Fornyelsesutfall"];
            /**
             * Format: uuid
             * @description The decision that grants it.
             */
            vedtakId?: string;
            saker: components["schemas"]["Fornyelsessak"][];
        };
        /** @description Where the home is. Cannot be changed after the home is created. */
        Adresse: {
            adressenavn: string;
            nummer?: number;
            bokstav?: string;
            postnummer: string;
            poststed: string;
            kommunenummer: components["schemas"]["Kommunenummer"];
        };
        /** @description An address in the cadastre. `adresse` and `eiendom` are as a home has them. */
        Adressetreff: {
            /** @description On one line, without postal code. */
            tekst: string;
            adresse: components["schemas"]["Adresse"];
            eiendom?: components["schemas"]["Eiendom"];
            /** @description The numbers of the homes at the address. */
            bruksenhetsnumre: string[];
        };
        /** @description The first ten. */
        AdressetreffListe: {
            items: components["schemas"]["Adressetreff"][];
        };
        /** @description What is seen in a picture, for who does not see it: «Stue med vindu mot sør og døråpning uten terskel». Never who lives there. */
        Alttekst: {
            nb: string;
            nn: string;
        };
        /** @description What had happened since the import, so that a row could not be undone. */
        Angrehinder: {
            /** @enum {string} */
            kode: "BOLIG_ENDRET" | "BOLIG_I_BRUK" | "LEIEFORHOLD_ENDRET";
            tekst: components["schemas"]["Tekst"];
        };
        /** @description A decision made in another system. The municipality lets a home on it, and neither assesses, decides nor writes to the party about it here. */
        Annetvedtak: {
            /** Format: uuid */
            vedtakId: string;
            /** Format: uuid */
            sakId: string;
            status: components["schemas"]["Vedtaksstatus"];
            innhold: components["schemas"]["Annetvedtakinnhold"];
            /** @description Everything that was written down, the newest first. */
            utgaver: components["schemas"]["Annetvedtakutgave"][];
            versjon: number;
        };
        /** @description What was written down as it should have been, whole, and what was wrong. */
        AnnetvedtakRett: {
            /** @description What was wrong. Stands in the history of the case. */
            begrunnelse: string;
            innhold: components["schemas"]["Annetvedtakinnhold"];
        };
        /** @description What the decision of the other system says, as far as a home is let on it. The needs are those it has found: nothing is assessed anew here. */
        Annetvedtakinnhold: {
            vedtak: components["schemas"]["VedtakIAnnetSystem"];
            /** @description The law it rests on. */
            hjemmel: string;
            klagevei: components["schemas"]["Klagevei"];
            boliginnhold: components["schemas"]["Boliginnhold"];
            boligbehov: components["schemas"]["Boligbehov"];
            tildelingsgrunnlag: components["schemas"]["Tildelingsgrunnlag"];
            /**
             * Format: date
             * @description The last day it holds; no home is offered on it after that.
             */
            gyldigTil?: string;
        };
        /** @description What was written down once. */
        Annetvedtakutgave: {
            /** @description The first is 1. */
            nummer: number;
            innhold: components["schemas"]["Annetvedtakinnhold"];
            /** @description Why it was written anew. */
            begrunnelse?: string;
            registrertAv: components["schemas"]["AnsattRef"];
            /** Format: date-time */
            registrert: string;
        };
        /** @description The employee who is logged in, with the roles they have in this municipality. */
        Ansatt: {
            ansattId: string;
            navn: string;
            /** @description The unit the employee is mostly in: the first of `enheter`. UKJENT where the token names none. */
            enhet: string;
            /** @description The units the employee works in. A case worker reads the cases of all of them, and receives what is sent to any. */
            enheter: string[];
            roller: components["schemas"]["Rolle"][];
        };
        /** @description An employee, as other employees and the parties of the case see them. */
        AnsattRef: {
            ansattId: string;
            navn: string;
        };
        /** @description Employee who is to do it. Absent, it is for whoever has the case, or of GODKJENN for whoever may decide it. */
        Ansvarlig: string;
        /** @description Documents are sent to the municipality's archive with Fiks Arkiv. */
        ArkivFiks: {
            /** @constant */
            maate: "FIKS_ARKIV";
            /**
             * @description What the archive speaks.
             * @enum {string}
             */
            versjon: "V1" | "V2";
            /**
             * Format: uuid
             * @description The municipality's account for Kobo in Fiks Protokoll.
             */
            avsenderKontoId: string;
            /**
             * Format: uuid
             * @description The account of its archive, and another than the first.
             */
            mottakerKontoId: string;
            /** @description Of V2: the archive's group that may see documents. Without one, those of shielded cases are archived by hand. */
            tilgangsgruppe?: string;
            klassering?: components["schemas"]["Arkivklassering"];
            arkivdel?: components["schemas"]["Arkivdel"];
            mappetype?: components["schemas"]["Arkivmappetype"];
            sakstyper?: components["schemas"]["Arkivsakstyper"];
        };
        /** @description Kobo is the archive, with a journal of its own. */
        ArkivInnebygd: {
            /** @constant */
            maate: "INNEBYGD";
            bevaring: components["schemas"]["Bevaringsinnstilling"];
            klassering?: components["schemas"]["Arkivklassering"];
            arkivdel?: components["schemas"]["Arkivdel"];
            mappetype?: components["schemas"]["Arkivmappetype"];
            sakstyper?: components["schemas"]["Arkivsakstyper"];
        };
        /** @description An employee archives each document. */
        ArkivManuelt: {
            /** @constant */
            maate: "MANUELT";
            klassering?: components["schemas"]["Arkivklassering"];
            arkivdel?: components["schemas"]["Arkivdel"];
            mappetype?: components["schemas"]["Arkivmappetype"];
            sakstyper?: components["schemas"]["Arkivsakstyper"];
        };
        /** @description The code of the series (arkivdel) in the archive's own code list. The archive chooses where it is absent. */
        Arkivdel: string;
        /**
         * @description What an archive has of a case: the letters, and what else hangs on it. VEDLEGG: an attachment that is looked through. JOURNALNOTAT: a note, and each correction of one. MELDING: a message, either way. KLAGE: a complaint, as it was written. UTTALELSE: what the party says to a warning, or of what registers have told about them.
         * @enum {string}
         */
        Arkivdokumenttype: "VEDTAK" | "VEDTAK_MEDSOEKER" | "BEGRUNNELSE_MEDSOEKER" | "KVITTERING" | "FORELOEPIG_SVAR" | "FORHAANDSVARSEL" | "INNSYN_NEKTET" | "KLAGE_OVERSENDT" | "KLAGE_AVVIST" | "TILSAGN_BORTFALT" | "LEIEKONTRAKT" | "LEIEUTLOEP" | "LEIEREGULERING" | "VEDLEGG" | "JOURNALNOTAT" | "MELDING" | "KLAGE" | "UTTALELSE";
        /**
         * @description Why the archive has not taken a document. UGYLDIG_FORESPOERSEL: it will not have it as it is. IKKE_FUNNET: what it belongs in is not there. SERVERFEIL: the archive failed. TIDSAVBRUDD: no receipt came. UTILGJENGELIG: no answer. IKKE_TILGANG: it does not know us. UGYLDIG_SVAR: it answered something that is no receipt. INNHOLD_MANGLER: the file is not as it was kept.
         * @enum {string}
         */
        Arkivfeil: "UGYLDIG_FORESPOERSEL" | "IKKE_FUNNET" | "SERVERFEIL" | "TIDSAVBRUDD" | "UTILGJENGELIG" | "IKKE_TILGANG" | "UGYLDIG_SVAR" | "INNHOLD_MANGLER";
        /** @description Where documents are archived. Absent, they are archived by hand. */
        Arkivinnstilling: components["schemas"]["ArkivManuelt"] | components["schemas"]["ArkivInnebygd"] | components["schemas"]["ArkivFiks"];
        /** @description Where documents belong in the archive's classification. */
        Arkivklassering: {
            system: string;
            klasse: string;
        };
        /** @description How far a document of a case has come on its way to the archive, and what happens next. */
        Arkivlevering: {
            /** Format: uuid */
            dokumentId: string;
            /** Format: uuid */
            sakId: string;
            saksnummer: string;
            type: components["schemas"]["Arkivdokumenttype"];
            /**
             * Format: uuid
             * @description Of a VEDLEGG: the attachment, which is downloaded where attachments are.
             */
            vedleggId?: string;
            tittel: string;
            /**
             * Format: date-time
             * @description When the document was sent, or came in.
             */
            sendt: string;
            arkivstatus: components["schemas"]["Arkivstatus"];
            /** @description Times it has been handed over. */
            forsoek: number;
            /**
             * Format: date-time
             * @description When it is handed over, or, when the archive has it, when a receipt is late. Absent when nothing happens by itself.
             */
            nesteForsoek?: string;
            /** @description What came of the last attempt. */
            feil?: components["schemas"]["Arkivfeil"];
            plassering?: components["schemas"]["Arkivplassering"];
            /**
             * Format: date-time
             * @description When it was archived.
             */
            arkivert?: string;
            /** @description Who filed it by hand. */
            arkivertAv?: components["schemas"]["AnsattRef"];
        };
        /** @description A page of documents on their way to the archive, the oldest first. */
        ArkivleveringListe: {
            items: components["schemas"]["Arkivlevering"][];
            neste?: string;
        };
        /** @description The code of the type of case folder (mappetype) in the archive's own code list. */
        Arkivmappetype: string;
        /** @description Where the archive has put it, in the archive's own numbers. */
        Arkivplassering: {
            /** @description Year and number of the case there, such as 2026/417. */
            saksnummer?: string;
            /** @description Year and number in the journal there, such as 2026/1032. */
            journalnummer?: string;
            /** @description The archive's own id of it. */
            registrering?: string;
        };
        /** @description Where cases of one kind belong in the archive, as far as it is elsewhere than the others. */
        Arkivsakstype: {
            sakstype: components["schemas"]["Sakstype"];
            klassering?: components["schemas"]["Arkivklassering"];
            arkivdel?: components["schemas"]["Arkivdel"];
            mappetype?: components["schemas"]["Arkivmappetype"];
        };
        /** @description Each kind of case once. Of kinds that are not here, and of what a row does not say, what is said of all holds. */
        Arkivsakstyper: components["schemas"]["Arkivsakstype"][];
        /**
         * @description How far the document has come on its way to the archive.
         * @enum {string}
         */
        Arkivstatus: "VENTER" | "SENDT" | "MOTTATT" | "ARKIVERT" | "FEILET" | "MANUELT_ARKIVERT";
        /** @description A case that was handed over to the archive, and is in Kobo no more. */
        AvlevertSak: {
            /**
             * Format: uuid
             * @description What it was called here. Nothing is found by it now.
             */
            sakId: string;
            saksnummer: string;
            /**
             * Format: date-time
             * @description When it was deleted here.
             */
            avlevert: string;
            /** @description Documents of it the archive had acknowledged, or an employee filed by hand. */
            antallDokumenter: number;
            /** @description The folder of the archive it lies in. Absent of what was filed by hand. */
            mappe?: string;
            /** @description Its number in the archive. */
            arkivsaksnummer?: string;
        };
        /** @description A page of the cases that were handed over, the newest first. */
        AvlevertSakListe: {
            items: components["schemas"]["AvlevertSak"][];
            neste?: string;
        };
        /** @description Whether there was a reasonable ground to say no, and why it is so. */
        AvslagVurder: {
            rimeligGrunn: boolean;
            begrunnelse: string;
        };
        /**
         * @description What a no was about: the size; where it is; stairs, health or what the home is fitted with; the rent; the standard; the neighbourhood; that they have found another home; or something else. What it means for the case a person assesses.
         * @enum {string}
         */
        Avslagsgrunntype: "STOERRELSE" | "BELIGGENHET" | "TILGJENGELIGHET" | "LEIE" | "STANDARD" | "BOMILJOE" | "ANNEN_BOLIG" | "ANNET";
        /** @description What a person has found of a no to an offer. */
        Avslagsvurdering: {
            rimeligGrunn: boolean;
            begrunnelse: string;
            /** Format: date-time */
            vurdert: string;
            av: components["schemas"]["AnsattRef"];
        };
        /**
         * @description What a tenancy ended by. UTLOEP is the agreed end, AVTALE that both parties wanted it, FRAVIKELSE an eviction.
         * @enum {string}
         */
        Avslutning: "OPPSIGELSE" | "UTLOEP" | "AVTALE" | "DOEDSFALL" | "FRAVIKELSE";
        /** @description An agreement on homes. */
        Avtale: {
            /** Format: uuid */
            avtaleId: string;
            type: components["schemas"]["Avtaletype"];
            status: components["schemas"]["Avtalestatus"];
            motpart: components["schemas"]["Avtalepart"];
            /** Format: date */
            fra: string;
            /**
             * Format: date
             * @description The last day, where one is agreed.
             */
            til?: string;
            /** @description Homes in the project in all, the municipality's and others'. Needed for TILVISNING. */
            antallIProsjektet?: number;
            /** @description Of TILVISNING: how many per cent of the homes of the project the municipality may refer tenants to. 40 when nothing is said, and never more than the municipality has set. */
            kvoteprosent?: number;
            /** @description How many homes the quota has room for, in whole homes. */
            plasser?: number;
            /** @description By what the rent is adjusted. */
            indeks?: string;
            /** @description How and with which notice it is ended. */
            oppsigelse?: string;
            boliger: string[];
            versjon: number;
            /** Format: date-time */
            opprettet: string;
            /** Format: date-time */
            endret: string;
        };
        /** @description The agreement as it shall be. What is left out is removed. */
        AvtaleEndring: {
            motpart: components["schemas"]["Avtalepart"];
            /** Format: date */
            fra: string;
            /**
             * Format: date
             * @description The last day, where one is agreed.
             */
            til?: string;
            /** @description Homes in the project in all, the municipality's and others'. Needed for TILVISNING. */
            antallIProsjektet?: number;
            /** @description Of TILVISNING: how many per cent of the homes of the project the municipality may refer tenants to. 40 when nothing is said, and never more than the municipality has set. */
            kvoteprosent?: number;
            /** @description By what the rent is adjusted. */
            indeks?: string;
            /** @description How and with which notice it is ended. */
            oppsigelse?: string;
            boliger: string[];
        };
        /** @description A page of agreements, the one that ends first first. */
        AvtaleListe: {
            items: components["schemas"]["Avtale"][];
            neste?: string;
        };
        /** @description A new agreement, with its homes. */
        AvtaleNy: {
            /** @description Never changed. */
            type: components["schemas"]["Avtaletype"];
            motpart: components["schemas"]["Avtalepart"];
            /** Format: date */
            fra: string;
            /**
             * Format: date
             * @description The last day, where one is agreed.
             */
            til?: string;
            /** @description Homes in the project in all, the municipality's and others'. Needed for TILVISNING. */
            antallIProsjektet?: number;
            /** @description Of TILVISNING: how many per cent of the homes of the project the municipality may refer tenants to. 40 when nothing is said, and never more than the municipality has set. */
            kvoteprosent?: number;
            /** @description By what the rent is adjusted. */
            indeks?: string;
            /** @description How and with which notice it is ended. */
            oppsigelse?: string;
            boliger: string[];
        };
        /** @description Whom the agreement is with. */
        Avtalepart: {
            navn: string;
            organisasjonsnummer?: string;
        };
        /**
         * @description Follows from the dates.
         * @enum {string}
         */
        Avtalestatus: "IKKE_BEGYNT" | "LOEPER" | "UTLOEPT";
        /** @description That both have withdrawn from a tenancy that is agreed and has not begun. */
        Avtaletrekking: {
            /**
             * Format: date
             * @description The day they agreed on it, today or earlier.
             */
            trukket: string;
        };
        /**
         * @description TILVISNING: the municipality refers tenants to homes another lets. TILDELING: the municipality decides who is let to. INNLEIE: the municipality rents, and lets on. STIFTELSE: the homes of a foundation.
         * @enum {string}
         */
        Avtaletype: "TILVISNING" | "TILDELING" | "INNLEIE" | "STIFTELSE";
        /** @description Which child was heard, and how. A child able to form views of its own is told and heard before the case is decided, and what it means weighs by its age and maturity (forvaltningsloven 1967 § 17; grunnloven § 104; barnekonvensjonen article 12). IKKE_HOERT: the text says why not. */
        Barnehoering: {
            /**
             * Format: uuid
             * @description A member of the household of the case who is under 18.
             */
            medlemId: string;
            /** @enum {string} */
            maate: "SAMTALE" | "SKRIFTLIG" | "GJENNOM_ANDRE" | "IKKE_HOERT";
        };
        /** @description What is best for the children of the household, and what weight it was given (Grunnloven § 104, barnekonvensjonen art. 3 no. 1). Where children live in the household nothing is granted or refused before `vurdert` is true and the text is written, and it stands in the letter. `vurdert` is false while it is worked on. Nor is it before each who has turned seven and is under 18, the party as well, is heard: their view is a note of the type BARNETS_SYN in the case, or `ikkeHoert` says why there is none (forvaltningsloven 1967 § 17; barneloven § 31; barnekonvensjonen art. 12). A younger child who can form a view is heard too; whether one can, the municipality judges. */
        BarnetsBeste: {
            vurdert: boolean;
            tekst: string;
            /** @description Why a child was not heard. It stands in no letter. */
            ikkeHoert?: string;
        };
        /** @description An inspection of a home. It never changes; `rettetAv` names the one that holds instead. */
        Befaring: {
            /** Format: uuid */
            befaringId: string;
            type: components["schemas"]["Befaringstype"];
            /** Format: date */
            dato: string;
            resultat: components["schemas"]["Befaringsresultat"];
            funn: components["schemas"]["Funn"][];
            /** Format: date */
            neste?: string;
            /** @description In order; absent when there are none. Added and taken away afterwards (`opprettBoligbilde`). */
            bilder?: components["schemas"]["Befaringsbilde"][];
            /** Format: date-time */
            skrevet: string;
            skrevetAv: components["schemas"]["AnsattRef"];
            /**
             * Format: uuid
             * @description The inspection this one puts right.
             */
            korrigerer?: string;
            /**
             * Format: uuid
             * @description The one that puts this one right.
             */
            rettetAv?: string;
        };
        /** @description A page of inspections, the newest first. */
        BefaringListe: {
            items: components["schemas"]["Befaring"][];
            neste?: string;
        };
        /** @description An inspection that has been, or what the right one says. Nothing of it may tell who lives there. */
        BefaringNy: {
            type: components["schemas"]["Befaringstype"];
            /**
             * Format: date
             * @description The day of the inspection, not later than today.
             */
            dato: string;
            funn: components["schemas"]["Funn"][];
            /**
             * Format: date
             * @description When to inspect the home again, after this one.
             */
            neste?: string;
        };
        /** @description A picture that was taken at an inspection. Downloaded with `lastNedBoligbilde`. */
        Befaringsbilde: {
            /** Format: uuid */
            bildeId: string;
            alt: components["schemas"]["Alttekst"];
            status: components["schemas"]["Vedleggstatus"];
        };
        /**
         * @description When a home is to be inspected again: its day has passed (FORFALT), it comes within a month or three, or later, or no inspection says when (UTEN_PLAN).
         * @enum {string}
         */
        Befaringsfrist: "FORFALT" | "EN_MND" | "TRE_MND" | "SENERE" | "UTEN_PLAN";
        /** @description A home and its next inspection. */
        Befaringsplan: {
            /** Format: uuid */
            boligId: string;
            adresse: string;
            frist: components["schemas"]["Befaringsfrist"];
            /**
             * Format: date
             * @description As the newest inspection says that says when to come back; a newer periodic one that does not say it ends the plan.
             */
            neste?: string;
            sist?: components["schemas"]["SisteBefaring"];
            /** @description Tasks on the home that are to be done still. */
            aapneOppgaver: number;
        };
        /** @description How many homes each value of the filter has, whatever is chosen. */
        BefaringsplanFasetter: {
            frist: components["schemas"]["VerdiAntall"][];
        };
        /** @description A page of homes, the one that is to be inspected first first, and those without a plan last. */
        BefaringsplanListe: {
            items: components["schemas"]["Befaringsplan"][];
            fasetter: components["schemas"]["BefaringsplanFasetter"];
            neste?: string;
        };
        /**
         * @description What the most serious finding is; OK where nothing was found.
         * @enum {string}
         */
        Befaringsresultat: "OK" | "AVVIK" | "ALVORLIG";
        /**
         * @description Why somebody went to see the home.
         * @enum {string}
         */
        Befaringstype: "INNFLYTTING" | "UTFLYTTING" | "PERIODISK" | "ETTER_SKADE" | "ANNEN";
        /** @description That the co-applicant has told the municipality that they want the reasons. */
        BegrunnelseskravNytt: {
            /**
             * Format: date
             * @description From the day of the decision to today, and within their time to complain.
             */
            bedt: string;
        };
        /** @description Whether somebody in the household needs a home that is made for it. Needs, never diagnoses. */
        BehovForTilrettelegging: {
            ja: boolean;
            /** @description What the home must have, of what a home can have. */
            egenskaper?: components["schemas"]["Boligegenskap"][];
            begrunnelse?: string;
        };
        /** @description What the applicant told the office of the need, or what came of what they answered. */
        BehovRegistrer: {
            svar: components["schemas"]["Behovssvar"];
            /** @description How it was told and what. Stands in the history of the case. */
            tekst: string;
        };
        /** @description How many of those who wait are in a group. A household is in every group it belongs to. */
        Behovsgruppe: {
            /**
             * @description The six groups of Agenda Kaupang 2019, or none of them.
             * @enum {string}
             */
            gruppe: "PSYKISK_OG_RUS" | "NEDSATT_FUNKSJONSEVNE" | "ELDRE" | "FLYKTNING" | "ANDRE_PROBLEMER" | "UTEN_BEHOVSPROEVING" | "UTEN_GRUPPE";
            antall: number;
        };
        /** @description A kind and size of home, with who waits for it and what there is of it. */
        Behovslinje: {
            /** @enum {string} */
            boligtype: "ORDINAER" | "OMSORGSBOLIG" | "BOFELLESSKAP" | "PERSONALBOLIG" | "MIDLERTIDIG" | "UOPPGITT";
            /** @description Bedrooms; 4 is four or more. Absent where nobody has said. */
            soverom?: number;
            /** @description Households on the waiting list. */
            venter: number;
            grupper: components["schemas"]["Behovsgruppe"][];
            /** @description Homes that are not sold. */
            boliger: number;
            /** @description Of these those that are ready to move into. */
            ledige: number;
            /** @description Of these those that are expected to be free within `kommerInnenMnd`. */
            kommer: number;
            /** @description Households that wait, less the homes that are free or expected to be; below nothing when there are more homes. */
            underskudd: number;
        };
        /** @description Need and stock on a day, with every figure (boligsosialloven § 5). Who waits for a home without any need having been assessed is not of it. */
        Behovsoversikt: {
            /** @description That it is not for publication. */
            merke: components["schemas"]["Tekst"];
            /** Format: date */
            dag: string;
            kommerInnenMnd: number;
            linjer: components["schemas"]["Behovslinje"][];
        };
        /** @description Whether whoever waits still needs a home. They are asked at intervals; the calendar asks and reminds twice, and a person assesses what it means that nobody answers. */
        Behovsstatus: {
            /**
             * Format: date
             * @description While a question is out, the last day to answer it; else the day it is asked.
             */
            frist: string;
            /**
             * Format: date
             * @description The day it was asked. Absent when no question is out.
             */
            spurt?: string;
            /** @description Reminders of the question that is out. */
            purringer: number;
            /** @description The last answer. */
            svar?: components["schemas"]["Behovssvar"];
            /**
             * Format: date
             * @description When the need was last confirmed.
             */
            sistBekreftet?: string;
            /** @description The applicant has said that the need is gone, or two reminders are unanswered and the last day has passed: a person assesses what comes of the place. */
            skalVurderes: boolean;
        };
        /**
         * @description UENDRET: the need is as it was. ENDRET: a home is needed still, but another or in another way. IKKE_LENGER: no home is needed.
         * @enum {string}
         */
        Behovssvar: "UENDRET" | "ENDRET" | "IKKE_LENGER";
        /** @description A text the applicant has confirmed that they have read. */
        Bekreftet: {
            /** @description Its field in the form. */
            felt: string;
            /** @description Of the text. */
            versjon: number;
            /** Format: date-time */
            tid: string;
        };
        /**
         * @description Staff in or near the home.
         * @enum {string}
         */
        Bemanning: "INGEN" | "AMBULERENDE" | "BASE_I_NAERHET" | "BASE_DAG_KVELD" | "BASE_DOEGN";
        /** @description One step of a calculation, in the order it is read. */
        Beregningssteg: {
            /**
             * @description FOEDT and ALDER (years). BOSATT: a stay in a municipality with its days; BOTID (months without a break up to today). INNTEKT_PER_MAANED of each who counts and INNTEKT_UTEN of each who does not; INNTEKT_PER_AAR of the household, and the PERSONER, the G and the GRUNNBELOEP that make its limit. Of the children who are not there all the time, before PERSONER: BARN_DELT half of it, BARN_SAMVAER (nights a month, UKJENT where nobody has said) who counts, BARN_UTEN likewise who does not, and BARN_VENTET (the month it is due). FORMUE. OPPLYST by the case worker. MANGLER: what it takes to measure it.
             * @enum {string}
             */
            steg: "FOEDT" | "ALDER" | "BOSATT" | "BOTID" | "INNTEKT_PER_MAANED" | "INNTEKT_UTEN" | "INNTEKT_PER_AAR" | "BARN_DELT" | "BARN_SAMVAER" | "BARN_UTEN" | "BARN_VENTET" | "PERSONER" | "G" | "GRUNNBELOEP" | "FORMUE" | "OPPLYST" | "MANGLER";
            /** @description A number, a day, a municipality or a code, as the step says. */
            verdi?: string;
            /** Format: date */
            fra?: string;
            /** Format: date */
            til?: string;
        };
        /** @description What the municipality's documentation plan says. */
        Bevaringsinnstilling: {
            /**
             * @description B: kept for good. K: kept for `aar` years.
             * @enum {string}
             */
            kode: "B" | "K";
            /** @description With K, always; with B, never. */
            aar?: number;
        };
        /**
         * @description Kind of help under boligsosialloven § 6.
         * @enum {string}
         */
        Bistand: "RAAD_OG_VEILEDNING" | "PRAKTISK_BISTAND";
        /** @description What is of one unit and no other. Everything else a home has goes on from the one it comes of. */
        Boenhetsdel: {
            leverandorBoligId?: string;
            bruksenhetsnummer?: string;
            ekstraReferanse?: string;
            etasjenummer?: number;
            antallSoverom?: number;
            bruksareal?: number;
            leiekostnad?: components["schemas"]["Leiekostnad"];
            depositum?: number;
            maaler?: components["schemas"]["Maaler"];
        };
        /** @description What became of homes as units. DELT and SLAATT_SAMMEN: those in `fra` became those in `til`. OPPRETTET: added. AVHENDET: sold, or removed. */
        Boenhetshendelse: {
            /** @enum {string} */
            type: "OPPRETTET" | "DELT" | "SLAATT_SAMMEN" | "AVHENDET";
            /** Format: date-time */
            tid: string;
            aarsak?: string;
            fra: string[];
            til: string[];
            /** @description Name of the employee, the machine client with the organisation it is of and whom it acts for, or SYSTEM. */
            av: string;
        };
        /** @description What became of a home, the newest first. */
        BoenhetshendelseListe: {
            items: components["schemas"]["Boenhetshendelse"][];
        };
        /** @description A municipal rental home. A superset of Kobo's own Bolig API, under its names. */
        Bolig: {
            /** Format: uuid */
            koboId: string;
            leverandorBoligId?: string;
            adresse: components["schemas"]["Adresse"];
            eiendom?: components["schemas"]["Eiendom"];
            eieseksjon?: components["schemas"]["Eieseksjon"];
            bruksenhetsnummer?: string;
            ekstraReferanse?: string;
            bygning: components["schemas"]["Bygning"];
            etasjenummer?: number;
            boligtype: components["schemas"]["Boligtype"];
            underkategori?: string;
            erBofellesskap: boolean;
            bemanning: components["schemas"]["Bemanning"];
            eieform?: components["schemas"]["Eieform"];
            disposisjonsform?: components["schemas"]["Disposisjonsform"];
            eier?: components["schemas"]["Eier"];
            antallSoverom?: number;
            bruksareal?: number;
            erTilgjengeligForRullestolbruker: boolean;
            egenskaper: components["schemas"]["Boligegenskap"][];
            kvalifisererMvaKompensasjon: boolean;
            leieTilEiePotensial: boolean;
            egnetBosetting: boolean;
            /** @description May be let without assessing any need (cases of UTEN_BEHOVSPROEVING). Those of boligtype PERSONALBOLIG may in any case. */
            utenBehovsproeving?: boolean;
            leiekostnad?: components["schemas"]["Leiekostnad"];
            depositum?: number;
            maaler?: components["schemas"]["Maaler"];
            skolekrets?: components["schemas"]["Skolekrets"];
            informasjon?: string;
            tilskudd?: components["schemas"]["Boligtilskudd"];
            salgsstatus?: components["schemas"]["Salgsstatus"];
            bomiljoehensyn?: string;
            informasjonTilLeietaker?: components["schemas"]["Leietakerinformasjon"];
            status: components["schemas"]["Boligstatus"];
            /** Format: date */
            statusdato: string;
            /** Format: date */
            klarFra?: string;
            /**
             * Format: date
             * @description When the home is expected to be free; derived from the tenancy.
             */
            antattLedig?: string;
            /** @description The running tenancy. Only when one home is read (`hentBolig`), by the roles that may list tenancies. A home that is let to somebody with a protected address has the state UTLEID, and no tenancy for whoever may not know of it. */
            leieforhold?: components["schemas"]["BoligLeieforhold"];
            /** @description How many live there, as the application had it; Kobo's HusstandTO. Never changed here. Only when one home is read, and only by the shielded unit: told of all homes but those of persons with a protected address, it would point these out. */
            husstand?: components["schemas"]["HusstandAntall"];
            markeringer: components["schemas"]["Markering"][];
            /** @description Only when one home is read or changed. */
            advarsler?: components["schemas"]["Boligadvarsel"][];
            /** @description How complete the home is; per cent. */
            kompletthet: number;
            versjon: number;
            /** Format: date-time */
            opprettet: string;
            /** Format: date-time */
            endret: string;
        };
        /** @description The homes one home becomes. */
        BoligDeling: {
            deler: components["schemas"]["Boenhetsdel"][];
            /** @description Never anything about persons. */
            aarsak: string;
        };
        /** @description The home as it shall be. What is left out is removed. The address stays. */
        BoligEndre: {
            leverandorBoligId?: string;
            eiendom?: components["schemas"]["Eiendom"];
            eieseksjon?: components["schemas"]["Eieseksjon"];
            bruksenhetsnummer?: string;
            ekstraReferanse?: string;
            bygning?: components["schemas"]["Bygning"];
            etasjenummer?: number;
            boligtype: components["schemas"]["Boligtype"];
            underkategori?: string;
            erBofellesskap?: boolean;
            bemanning: components["schemas"]["Bemanning"];
            eieform?: components["schemas"]["Eieform"];
            disposisjonsform?: components["schemas"]["Disposisjonsform"];
            eier?: components["schemas"]["Eier"];
            antallSoverom?: number;
            bruksareal?: number;
            erTilgjengeligForRullestolbruker?: boolean;
            egenskaper?: components["schemas"]["Boligegenskap"][];
            kvalifisererMvaKompensasjon?: boolean;
            leieTilEiePotensial?: boolean;
            egnetBosetting?: boolean;
            /** @description May be let without assessing any need (cases of UTEN_BEHOVSPROEVING). Those of boligtype PERSONALBOLIG may in any case. */
            utenBehovsproeving?: boolean;
            leiekostnad?: components["schemas"]["Leiekostnad"];
            depositum?: number;
            maaler?: components["schemas"]["Maaler"];
            skolekrets?: components["schemas"]["Skolekrets"];
            informasjon?: string;
            tilskudd?: components["schemas"]["Boligtilskudd"];
            salgsstatus?: components["schemas"]["Salgsstatus"];
            bomiljoehensyn?: string;
            informasjonTilLeietaker?: components["schemas"]["Leietakerinformasjon"];
            /**
             * @description RESERVERT and UTLEID cannot be set; they may be repeated as they are.
             * @enum {string}
             */
            status: "KLAR_FOR_INNFLYTTING" | "VEDLIKEHOLD" | "RESERVERT" | "UTLEID" | "SOLGT" | "IKKE_TILGJENGELIG";
            /** @description Why the state is another than it was; needed where a home is sold while a grant binds it. It stands in the history of states, and goes with the change: where the state is as it was, nothing is kept. */
            statusaarsak?: string;
            /** Format: date */
            klarFra?: string;
        };
        /** @description Counts per filter value. */
        BoligFasetter: {
            status: components["schemas"]["VerdiAntall"][];
            markering: components["schemas"]["VerdiAntall"][];
            boligtype: components["schemas"]["VerdiAntall"][];
            bemanning: components["schemas"]["VerdiAntall"][];
            ledigInnen: components["schemas"]["VerdiAntall"][];
        };
        /** @description The running tenancy of a home, Kobo's LeieforholdTO. The fields are ours; Kobo's own are not public. */
        BoligLeieforhold: {
            /** Format: uuid */
            leieforholdId: string;
            /** Format: date */
            startdato: string;
            /** Format: date */
            sluttdato: string | null;
            /** @description No end is agreed. */
            tidsubegrenset: boolean;
        };
        /** @description A page of homes with counts for every filter, each computed with the other filters as they are. */
        BoligListe: {
            items: components["schemas"]["Boligsammendrag"][];
            neste?: string;
            /** @description Homes the filters show. */
            treff: number;
            /** @description All homes of the municipality. */
            totalt: number;
            fasetter: components["schemas"]["BoligFasetter"];
        };
        /** @description A new home. Only the address is needed; the rest can follow. */
        BoligOpprett: {
            /** @description The home's key in the property management system. Sent again, it updates the same home. */
            leverandorBoligId?: string;
            adresse: components["schemas"]["Adresse"];
            eiendom?: components["schemas"]["Eiendom"];
            eieseksjon?: components["schemas"]["Eieseksjon"];
            bruksenhetsnummer?: string;
            /** @description Tells several households in one dwelling unit apart (bofellesskap). */
            ekstraReferanse?: string;
            bygning?: components["schemas"]["Bygning"];
            etasjenummer?: number;
            boligtype?: components["schemas"]["Boligtype"];
            underkategori?: string;
            erBofellesskap?: boolean;
            bemanning?: components["schemas"]["Bemanning"];
            eieform?: components["schemas"]["Eieform"];
            disposisjonsform?: components["schemas"]["Disposisjonsform"];
            eier?: components["schemas"]["Eier"];
            antallSoverom?: number;
            /** @description Square metres. */
            bruksareal?: number;
            erTilgjengeligForRullestolbruker?: boolean;
            egenskaper?: components["schemas"]["Boligegenskap"][];
            kvalifisererMvaKompensasjon?: boolean;
            leieTilEiePotensial?: boolean;
            /** @description Suited for settling refugees. */
            egnetBosetting?: boolean;
            /** @description May be let without assessing any need (cases of UTEN_BEHOVSPROEVING). Those of boligtype PERSONALBOLIG may in any case. Absent is false. */
            utenBehovsproeving?: boolean;
            leiekostnad?: components["schemas"]["Leiekostnad"];
            depositum?: number;
            maaler?: components["schemas"]["Maaler"];
            skolekrets?: components["schemas"]["Skolekrets"];
            /** @description For those who manage the home. Never anything about persons. */
            informasjon?: string;
            tilskudd?: components["schemas"]["Boligtilskudd"];
            salgsstatus?: components["schemas"]["Salgsstatus"];
            /** @description What to weigh of the neighbourhood before the home is offered: what the building and those around it can take, noise or a school near by. Whoever is about to offer the home reads it. Never anything about persons. */
            bomiljoehensyn?: string;
            informasjonTilLeietaker?: components["schemas"]["Leietakerinformasjon"];
            /**
             * @description A new home is IKKE_TILGJENGELIG when absent; one there is keeps what it has.
             * @enum {string}
             */
            status?: "KLAR_FOR_INNFLYTTING" | "VEDLIKEHOLD" | "IKKE_TILGJENGELIG";
            /**
             * Format: date
             * @description The day it can be moved into, where that is not now.
             */
            klarFra?: string;
        };
        /** @description The homes that become one with this one, and what is the new one's own. */
        BoligSammenslaaing: {
            med: components["schemas"]["BoligVersjon"][];
            som: components["schemas"]["Boenhetsdel"];
            /** @description Never anything about persons. */
            aarsak: string;
        };
        /** @description A home, as it was read. */
        BoligVersjon: {
            /** Format: uuid */
            boligId: string;
            versjon: number;
        };
        /** @description What a person should know before the home is used so. It stops nothing. */
        Boligadvarsel: {
            /**
             * @description TILSKUDD_SALG: it is on the way to being sold, or is sold, while a grant binds it. TILSKUDD_ANNEN_BRUK: it is for staff, or for nobody, while a grant binds it.
             * @enum {string}
             */
            kode: "TILSKUDD_SALG" | "TILSKUDD_ANNEN_BRUK";
            /**
             * Format: date
             * @description The last day of the binding.
             */
            gjelderTil: string;
            tekst: components["schemas"]["Tekst"];
        };
        /** @description Employee who is to do it. Absent, it is for whoever looks after homes. */
        Boligansvarlig: string;
        /** @description The home the household needs. */
        Boligbehov: {
            soveromMin: number | null;
            soveromMaks?: number | null;
            /** @description Room for a wheelchair. */
            rullestol: boolean;
            /** @description Ground floor, or a lift. */
            utenTrapper: boolean;
            bemanning: components["schemas"]["Bemanning"];
            /** @description Whole kroner a month. */
            maksLeie?: number | null;
            /** @description What the home should have, of what a home can have. Each is held against the home by itself. */
            egenskaper?: components["schemas"]["Boligegenskap"][];
            /** @description Where the household wants to live: postal places (`poststed`) and schools (`Skolekrets`), as homes are registered with them. One of them is enough. A wish, held against the home as the rest. */
            omraader?: string[];
            merknad?: string;
        };
        /** @description A picture of a home. */
        Boligbilde: {
            /** Format: uuid */
            bildeId: string;
            /**
             * Format: uuid
             * @description The inspection it was taken at.
             */
            befaringId?: string;
            alt: components["schemas"]["Alttekst"];
            /** @description From 1, which is shown first. */
            plass: number;
            status: components["schemas"]["Vedleggstatus"];
            /**
             * @description What its first bytes say it is.
             * @enum {string}
             */
            format?: "JPEG" | "PNG";
            /** @description As it is kept. */
            antallByte?: number;
            versjon: number;
            /** Format: date-time */
            opprettet: string;
        };
        /** @description What is seen in the picture, and where among the others it stands. */
        BoligbildeEndring: {
            alt: components["schemas"]["Alttekst"];
            /** @description From 1. Those between where it was and where it goes move by one. */
            plass: number;
        };
        /** @description The pictures of a home, in order. */
        BoligbildeListe: {
            items: components["schemas"]["Boligbilde"][];
        };
        /** @description A picture before there is anything in it. */
        BoligbildeNytt: {
            alt: components["schemas"]["Alttekst"];
            /**
             * Format: uuid
             * @description The inspection of the home it was taken at. Such a picture is listed with the inspection, and never shown of the home.
             */
            befaringId?: string;
        };
        /**
         * @description What the home has. The values are ours; Kobo's own list is not public.
         * @enum {string}
         */
        Boligegenskap: "TRINNFRI_INNGANG" | "HEIS" | "LIVSLOEPSSTANDARD" | "TILPASSET_BAD" | "FORSTERKET" | "SKJERMET_INNGANG" | "KJAELEDYR_TILLATT" | "ROEYKFRI" | "PARKERING" | "VELFERDSTEKNOLOGI" | "MOEBLERT";
        /** @description That something is wrong in a home, for whoever keeps the house: neither what the tenant wrote nor who they are. */
        Boligensfeil: {
            /** Format: uuid */
            boligfeilId: string;
            kategori: components["schemas"]["Boligfeilkategori"];
            haster: boolean;
            status: components["schemas"]["BoligfeilStatus"];
            /** Format: date-time */
            meldt: string;
            /** Format: uuid */
            befaringId?: string;
        };
        /** @description A page of faults of a home, the newest first. */
        BoligensfeilListe: {
            items: components["schemas"]["Boligensfeil"][];
            neste?: string;
        };
        /** @description A fault as whoever looks after tenancies sees it. */
        Boligfeil: {
            /** Format: uuid */
            boligfeilId: string;
            /** Format: uuid */
            leieforholdId: string;
            /** Format: uuid */
            boligId: string;
            kategori: components["schemas"]["Boligfeilkategori"];
            haster: boolean;
            tekst: string;
            status: components["schemas"]["BoligfeilStatus"];
            svar?: string;
            /**
             * Format: uuid
             * @description The inspection it led to.
             */
            befaringId?: string;
            /** @description In the order they were added; absent when there are none. */
            bilder?: components["schemas"]["Feilbilde"][];
            /** Format: date-time */
            meldt: string;
            meldtAv: components["schemas"]["PersonRef"];
            versjon: number;
        };
        /** @description What becomes of a fault. */
        BoligfeilBehandling: {
            /**
             * @description From MELDT through MOTTATT and UTBEDRES to LUKKET; steps may be left out and never taken back. Said again with a new text, the tenant reads that.
             * @enum {string}
             */
            status: "MOTTATT" | "UTBEDRES" | "LUKKET";
            /** @description What the tenant is told. Required when it is closed; left out, what was said before stands. */
            svar?: string;
            /**
             * Format: uuid
             * @description An inspection of the same home.
             */
            befaringId?: string;
        };
        /** @description A page of faults, the newest first. */
        BoligfeilListe: {
            items: components["schemas"]["Boligfeil"][];
            neste?: string;
        };
        /** @description Something that is wrong in the home or outside it. */
        BoligfeilNy: {
            kategori: components["schemas"]["Boligfeilkategori"];
            /** @description It cannot wait for the office to open. Then whom to call is answered (`ring`). */
            haster: boolean;
            tekst: string;
        };
        /**
         * @description MELDT by the tenant; MOTTATT when somebody has read it; UTBEDRES when it is being seen to; LUKKET when it is done, or will not be done, and the tenant is told which.
         * @enum {string}
         */
        BoligfeilStatus: "MELDT" | "MOTTATT" | "UTBEDRES" | "LUKKET";
        /**
         * @description What it is about.
         * @enum {string}
         */
        Boligfeilkategori: "VANN_OG_AVLOEP" | "VARME" | "STROEM" | "FUKT_OG_VENTILASJON" | "DOER_LAAS_OG_VINDU" | "HVITEVARER" | "SKADEDYR" | "BRANNSIKKERHET" | "FELLESAREAL" | "ANNET";
        /** @description What a decision on a home grants: kind, size, whether there are stairs, and length of the tenancy. */
        Boliginnhold: {
            boligtype: components["schemas"]["Boligtype"];
            /** @description Bedrooms. */
            soverom: number;
            /** @description A home on the ground floor, or with a lift. Absent where nothing is granted of it. */
            utenTrapper?: boolean;
            /** @description Months. Three years is the ordinary minimum (husleieloven § 9-3). */
            leietidMnd: number;
        };
        /**
         * @description Something that is asked of every home and that this one does not say: rent, bedrooms, area, place in the cadastre, number of the dwelling, form of ownership, deposit, a picture that can be shown.
         * @enum {string}
         */
        Boligmangel: "LEIE" | "SOVEROM" | "AREAL" | "MATRIKKEL" | "BRUKSENHET" | "EIEFORM" | "DEPOSITUM" | "BILDE";
        /** @description How many homes lack each, whatever is chosen. */
        BoligmangelFasetter: {
            mangler: components["schemas"]["VerdiAntall"][];
        };
        /** @description A page of homes that lack something, by address. Homes that are sold are left out. */
        BoligmangelListe: {
            items: components["schemas"]["UfullstendigBolig"][];
            neste?: string;
            /** @description Homes that lack something of what is chosen. */
            treff: number;
            /** @description Homes that are asked: all that are not sold. */
            totalt: number;
            fasetter: components["schemas"]["BoligmangelFasetter"];
        };
        /** @description A note on a home. It never changes; `rettetAv` names the one that holds instead. */
        Bolignotat: {
            /** Format: uuid */
            bolignotatId: string;
            type: components["schemas"]["Bolignotattype"];
            tekst: string;
            /** Format: date */
            dato: string;
            /** Format: date */
            frist?: string;
            fdvReferanse?: string;
            /** Format: date-time */
            skrevet: string;
            skrevetAv: components["schemas"]["AnsattRef"];
            /**
             * Format: uuid
             * @description The note this one puts right.
             */
            korrigerer?: string;
            /**
             * Format: uuid
             * @description The note that puts this one right.
             */
            rettetAv?: string;
        };
        /** @description A page of notes, the newest day first. */
        BolignotatListe: {
            items: components["schemas"]["Bolignotat"][];
            neste?: string;
        };
        /** @description A note to be written down, or what the right note says. Nothing of it may tell who lives there. */
        BolignotatNytt: {
            type: components["schemas"]["Bolignotattype"];
            tekst: string;
            /**
             * Format: date
             * @description The day it was so, not later than today.
             */
            dato: string;
            /**
             * Format: date
             * @description When something is to be done about it, if it is.
             */
            frist?: string;
            /** @description Its number in the facility system. */
            fdvReferanse?: string;
        };
        /**
         * @description What the note is about.
         * @enum {string}
         */
        Bolignotattype: "NOTAT" | "SKADE" | "OPPGRADERING";
        /** @description Something somebody is to do about a home. */
        Boligoppgave: {
            /** Format: uuid */
            boligoppgaveId: string;
            /** Format: uuid */
            boligId: string;
            /** @description Street, number and letter, for a list to show. */
            adresse: string;
            type: components["schemas"]["Boligoppgavetype"];
            /** @description Absent of a TILSYN that came of an inspection. */
            tekst?: string;
            /** Format: date */
            frist: string;
            /** @description It is to be done still and its day has passed. */
            forfalt: boolean;
            ansvarlig?: components["schemas"]["AnsattRef"];
            /**
             * Format: uuid
             * @description The inspection it came of.
             */
            befaringId?: string;
            /**
             * Format: uuid
             * @description The urgent fault it came of, for who may read what tenants report.
             */
            boligfeilId?: string;
            /** @description The step its tenancy has come to, where the tenancy has no case. */
            utloep?: components["schemas"]["Leieutloep"];
            /**
             * Format: uuid
             * @description The notice to a tenant that is to be posted (`listLeiepapirbrev`), for who may know of the tenant. Others are not told of the task.
             */
            varselId?: string;
            /**
             * @description How serious the finding is, of one that came of a finding.
             * @enum {string}
             */
            alvor?: "AVVIK" | "ALVORLIG";
            status: components["schemas"]["OppgaveStatus"];
            /** Format: date-time */
            avsluttet?: string;
            /** @description Absent when it was called off because the inspection it came of was put right. */
            avsluttetAv?: components["schemas"]["AnsattRef"];
            /** @description Why it was called off. */
            begrunnelse?: string;
            /** Format: date-time */
            opprettet: string;
            versjon: number;
        };
        /** @description What of a task on a home can be changed while it is open. */
        BoligoppgaveLagre: {
            /** @description As it was when absent. */
            tekst?: string;
            /** Format: date */
            frist: string;
            ansvarlig?: components["schemas"]["Boligansvarlig"];
        };
        /** @description A page of tasks on homes, the first deadline first. */
        BoligoppgaveListe: {
            items: components["schemas"]["Boligoppgave"][];
            antall: components["schemas"]["Boligoppgaveantall"];
            neste?: string;
        };
        /** @description A task on a home. Nothing of it may tell who lives there. */
        BoligoppgaveNy: {
            type: components["schemas"]["Boligoppgavetype"];
            /** @description What is to be done. */
            tekst: string;
            /** Format: date */
            frist: string;
            ansvarlig?: components["schemas"]["Boligansvarlig"];
        };
        /** @description How many tasks are to be done still, whatever filters are set but the home. */
        Boligoppgaveantall: {
            aapne: number;
            /** @description Of these those whose day has passed. */
            forfalte: number;
            /** @description Of these those for whoever asks. */
            mine: number;
            /** @description Of these those of a serious finding. */
            alvorlige: number;
        };
        /**
         * @description What the task is about. UTBEDRING comes of a finding that is to be mended by a day; TILSYN of an inspection that says when to come back, on that day, and is done by the next inspection; ANNEN is anything else. All of them can be made by hand.
         * @enum {string}
         */
        Boligoppgavetype: "TILSYN" | "UTBEDRING" | "ANNEN";
        /** @description That the household may lose the home it has. */
        Boligrisiko: {
            /** @description The tenancy is terminated. */
            oppsigelse: boolean;
            /** @description An eviction is warned of, or asked for. */
            tvangsfravikelse: boolean;
            /**
             * Format: date
             * @description The day the household is out if nothing is done.
             */
            dato?: string | null;
        };
        /** @description A home on a card. Never a tenant. */
        Boligsammendrag: {
            /** Format: uuid */
            koboId: string;
            adresse: components["schemas"]["Adresse"];
            bruksenhetsnummer?: string;
            ekstraReferanse?: string;
            etasjenummer?: number;
            heis?: boolean;
            bygningstype: components["schemas"]["Bygningstype"];
            boligtype: components["schemas"]["Boligtype"];
            erBofellesskap: boolean;
            bemanning: components["schemas"]["Bemanning"];
            status: components["schemas"]["Boligstatus"];
            markeringer: components["schemas"]["Markering"][];
            antallSoverom?: number;
            bruksareal?: number;
            manedsleie?: number;
            /** Format: date */
            klarFra?: string;
            /** Format: date */
            antattLedig?: string;
            /** @description Only in the list of homes (`listBoliger`). Its content is `lastNedBoligbilde`. */
            forsidebilde?: components["schemas"]["Forsidebilde"];
            versjon: number;
        };
        /**
         * @description State of the home. KLAR_FOR_INNFLYTTING and VEDLIKEHOLD can be offered, IKKE_TILGJENGELIG is not to be let for now, SOLGT is no longer the municipality's, for good. RESERVERT follows from an active reservation and UTLEID from an active tenancy; neither is set by hand.
         * @enum {string}
         */
        Boligstatus: "KLAR_FOR_INNFLYTTING" | "VEDLIKEHOLD" | "RESERVERT" | "UTLEID" | "SOLGT" | "IKKE_TILGJENGELIG";
        /** @description A grant the home was bought or built with. It binds the home to those it was given for, and is paid back when it is used for anything else (Husbankens tilskudd til utleieboliger). */
        Boligtilskudd: {
            /** @description Under which scheme it was given. */
            ordning: string;
            /**
             * Format: date
             * @description The day it was given.
             */
            dato: string;
            /**
             * Format: date
             * @description The last day it binds the home, after `dato`.
             */
            bindingTil: string;
        };
        /** @description A home that can be offered, and which of the requirements of a case it meets. */
        Boligtreff: {
            bolig: components["schemas"]["Boligsammendrag"];
            match: components["schemas"]["Match"][];
        };
        /** @description A page of the homes that can be offered, ready first. */
        BoligtreffListe: {
            items: components["schemas"]["Boligtreff"][];
            neste?: string;
        };
        /**
         * @description Kind of home.
         * @enum {string}
         */
        Boligtype: "ORDINAER" | "OMSORGSBOLIG" | "BOFELLESSKAP" | "PERSONALBOLIG" | "MIDLERTIDIG";
        /** @description Which homes, as in the list of homes: values within one filter widen the result, different filters narrow it. Nothing is all. */
        Boligutvalg: {
            status?: components["schemas"]["Boligstatus"][];
            markering?: components["schemas"]["Markering"][];
            boligtype?: components["schemas"]["Boligtype"][];
            bemanning?: components["schemas"]["Bemanning"][];
            ledigInnen?: components["schemas"]["LedigInnen"];
            /** @description Part of an address, a unit number or a vendor key. */
            sok?: string;
            /** @description Bedrooms at least. */
            soveromMin?: number;
            /** @description Homes that lack any of these. */
            mangler?: components["schemas"]["Boligmangel"][];
        };
        /** @description What the municipality decided when it settled the party (integreringsloven), as it was registered. */
        Bosetting: {
            /**
             * Format: date
             * @description The day the municipality decided to settle them.
             */
            vedtaksdato: string;
            /** @description What that decision is called where it was made. */
            referanse?: string;
            /**
             * Format: date
             * @description The day they are settled, also while it is ahead.
             */
            bosattDato: string;
            /** @description They take part in the introduction programme. */
            introduksjonsprogram: boolean;
        };
        /** @description Whom the municipality settles, by what decision, and with whom. What is not known is left out. */
        BosettingRegistrering: {
            /**
             * Format: date
             * @description The day the municipality decided to settle them, not later than today. Deadlines are counted from it.
             */
            vedtaksdato: string;
            /** @description What that decision is called where it was made. */
            referanse?: string;
            /**
             * Format: date
             * @description The day they are settled, also while it is ahead.
             */
            bosattDato: string;
            /** @description They take part in the introduction programme. */
            introduksjonsprogram: boolean;
            /** @description What letters are written in. */
            spraak: components["schemas"]["Spraak"];
            /** @description The language an interpreter is needed in. */
            tolkSpraak?: string;
            /** @description Where they are told of this case. What they have said themselves in other cases stands there. */
            telefon?: string;
            person: components["schemas"]["OppgittPerson"];
            /** @description The others of the household. */
            husstand: components["schemas"]["OppgittMedlem"][];
        };
        /** @description How the household lives today. */
        Bosituasjon: {
            /** @description KOSTRA BOSIT: 1 rents privately, 2 rents from the municipality, 3 owns, 4 has no home, 5 other, 6 institution. */
            bosit: number | null;
            /** @description Without a home as Statistics Norway defines it. */
            bostedsloes: boolean;
            /** @description Why today's home does not fit. */
            uegnet: ("FOR_LITEN" | "HELSESKADELIG" | "IKKE_TILRETTELAGT" | "UTRYGG" | "DYR" | "ANNET")[];
            /** Format: date */
            maaUtDato?: string | null;
            risiko?: components["schemas"]["Boligrisiko"];
            beskrivelse?: string;
        };
        /**
         * @description Who letters of the case go to (forvaltningsloven 1967 § 12, 2025 § 18). Of FULL only.
         * @enum {string}
         */
        BrevTil: "PARTEN" | "REPRESENTANTEN" | "BEGGE";
        /** @description A part every letter of its kind has. It is locked: the law, or what the letter is for, demands it. In the text, `{name}` is a value of the case, a blank line parts paragraphs, and lines that begin with «– » are a list. */
        Brevblokk: {
            blokkId: string;
            overskrift: components["schemas"]["Tekst"];
            tekst: components["schemas"]["Tekst"];
        };
        /** @description What a letter would be with these blocks, about a case that does not exist. */
        Brevforhaandsvisning: {
            spraak: components["schemas"]["Spraak"];
            tillegg: components["schemas"]["Brevtillegg"][];
        };
        /** @description What letters of one kind are made from. Letters that are sent already stand as they were. */
        Brevmal: {
            kode: components["schemas"]["Dokumenttype"];
            /** @description 1 until the municipality adds something. */
            versjon: number;
            tittel: components["schemas"]["Tekst"];
            /** @description The locked ones, in their order. */
            blokker: components["schemas"]["Brevblokk"][];
            tillegg: components["schemas"]["Brevtillegg"][];
            /**
             * Format: date-time
             * @description When this version was saved.
             */
            gyldigFra?: string;
            lagretAv?: components["schemas"]["AnsattRef"];
        };
        /** @description All blocks of the municipality's own; those that are left out are gone from new letters. */
        BrevmalLagre: {
            tillegg: components["schemas"]["Brevtillegg"][];
        };
        /** @description All templates. */
        BrevmalListe: {
            items: components["schemas"]["Brevmal"][];
        };
        /** @description The party unless everybody who can act for them receives in their place, and those who do. */
        Brevmottakere: {
            parten: boolean;
            representasjoner: string[];
            /** @description The one who applies with the party receives it as well, or alone where the party does not. */
            medsoeker?: boolean;
        };
        /** @description A text block of the municipality's own, in both written standards. It stands after a locked one, as it is written: values of the case are not put into it. */
        Brevtillegg: {
            /** @description The locked block it comes after. */
            etter: string;
            overskrift?: components["schemas"]["Tekst"];
            tekst: components["schemas"]["Tekst"];
        };
        /** @description The building the home is in. */
        Bygning: {
            bygningstype: components["schemas"]["Bygningstype"];
            bygningsnummer?: number;
            heis?: boolean;
            byggeaar?: number;
        };
        /**
         * @description Kind of building.
         * @enum {string}
         */
        Bygningstype: "ENEBOLIG" | "TOMANNSBOLIG" | "REKKEHUS" | "BLOKK" | "HYBELBYGG" | "SMAAHUS" | "ANNET";
        /** @description What a party has shared of their own plan, as it is now. */
        DeltPlan: {
            /** Format: uuid */
            sakId: string;
            /** Format: date-time */
            delt: string;
            /** Format: date-time */
            lagret: string;
            omraader: components["schemas"]["Planinnhold"][];
        };
        /**
         * @description How the municipality disposes of the home. The values are ours; Kobo's own list is not public.
         * @enum {string}
         */
        Disposisjonsform: "EGEN_EID" | "INNLEID_FREMLEIE" | "STIFTELSE" | "TILVISNING" | "TILDELINGSAVTALE" | "BRUKEREID_DISPOSISJON";
        /** @description A document of a case, or of a tenancy without one, as it was sent. What it says is never changed. */
        Dokument: {
            /** Format: uuid */
            dokumentId: string;
            type: components["schemas"]["Dokumenttype"];
            tittel: string;
            /** @description As the public journal shows it; says neither whom it is to nor what they need. */
            offentligTittel: string;
            spraak: components["schemas"]["Spraak"];
            /** Format: date-time */
            sendt: string;
            /**
             * Format: date-time
             * @description When whom it is to opened it first, in either format.
             */
            aapnet?: string;
            /**
             * @description Noark: into the municipality (I), out of it (U), a note (N), or another (X).
             * @enum {string}
             */
            journalposttype: "I" | "U" | "N" | "X";
            tilgang: components["schemas"]["Dokumenttilgang"];
            arkivstatus: components["schemas"]["Arkivstatus"];
            /** @description Who sent it; absent where nobody did. */
            ansatt?: components["schemas"]["AnsattRef"];
            /** @description Who it was sent to: the party, those who act for them, or both. Absent for what was sent before this was kept. */
            mottakere?: components["schemas"]["Brevmottakere"];
            filer: components["schemas"]["Dokumentfil"][];
        };
        /** @description A page of documents, the newest first. */
        DokumentListe: {
            items: components["schemas"]["Dokument"][];
            neste?: string;
        };
        /** @description The document in one of its formats. */
        Dokumentfil: {
            format: components["schemas"]["Dokumentformat"];
            /** @description What a download of it is called. */
            filnavn: string;
            antallByte: number;
            sha256: string;
        };
        /**
         * @description HTML is read on a screen; PDF (produced as PDF/A-2a) is kept and printed. They say the same.
         * @enum {string}
         */
        Dokumentformat: "HTML" | "PDF";
        /** @description Why the public does not see the document. */
        Dokumenttilgang: {
            kode: string;
            hjemmel: string;
        };
        /**
         * @description VEDTAK: the letter about a decision. VEDTAK_MEDSOEKER: the one about the same decision to whoever applies with the party, without the reasons. BEGRUNNELSE_MEDSOEKER: those of the reasons that are theirs, when they asked. KVITTERING: what the applicant sent, as they saw it. FORELOEPIG_SVAR: why the case takes time and when it will be answered. FORHAANDSVARSEL: that a grant may be ended, and until when to be heard. INNSYN_NEKTET: what of the case the party does not get to see, why, and how to complain. KLAGE_OVERSENDT: that a complaint was sent on to whoever hears it, with what the municipality wrote to them. KLAGE_AVVIST: that a complaint is not heard, why, and how to complain about that. TILSAGN_BORTFALT: that the last day of a grant has passed. LEIEKONTRAKT: the contract of a tenancy, as it was signed. LEIEUTLOEP: that its last day comes near. LEIEREGULERING: that its rent is to be changed.
         * @enum {string}
         */
        Dokumenttype: "VEDTAK" | "VEDTAK_MEDSOEKER" | "BEGRUNNELSE_MEDSOEKER" | "KVITTERING" | "FORELOEPIG_SVAR" | "FORHAANDSVARSEL" | "INNSYN_NEKTET" | "KLAGE_OVERSENDT" | "KLAGE_AVVIST" | "TILSAGN_BORTFALT" | "LEIEKONTRAKT" | "LEIEUTLOEP" | "LEIEREGULERING";
        /**
         * @description Statistics Norway's three kinds of disposal.
         * @enum {string}
         */
        Eieform: "EID" | "INNLEID" | "DISPOSISJONSRETT";
        /** @description The property in the cadastre, Kobo's EiendomTO. The fields are ours; Kobo's own are not public. */
        Eiendom: {
            gardsnummer: number;
            bruksnummer: number;
            festenummer?: number;
        };
        /** @description Who owns the home. */
        Eier: {
            navn: string;
            organisasjonsnummer?: string;
            mobilnummer?: string;
        };
        /** @description The section of the property the home is, Kobo's EieseksjonTO. The field is ours; Kobo's own are not public. */
        Eieseksjon: {
            seksjonsnummer: number;
        };
        /** @description A unit of the municipality. */
        Enhet: {
            kode: components["schemas"]["Enhetskode"];
            navn: string;
            type: components["schemas"]["Enhetstype"];
        };
        /** @description What a unit is called, and whether it is in use. */
        EnhetLagre: {
            navn: string;
            /** @description New cases come to BOLIGKONTOR and SKJERMET, so those are always in use, and so is a unit in `saksfordeling` of settings that hold or are to. Cases and letters keep the name of a unit that is not. */
            aktiv: boolean;
            /** @description The unit it belongs under. It tells how the municipality is put together, and gives nobody a case: who is in a unit sees no more for being over another. Never itself, nor one it is over. At the top when absent. */
            overordnet?: components["schemas"]["Enhetskode"];
        };
        /** @description The units of the municipality, by name. */
        EnhetListe: {
            items: components["schemas"]["Enhet"][];
        };
        /** @description A new unit. Its code and type stay as they are. */
        EnhetOpprett: {
            kode: components["schemas"]["Enhetskode"];
            navn: string;
            /** @description SKJERMET is the type of the unit with the code SKJERMET, and of no other. */
            type: components["schemas"]["Enhetstype"];
            /** @description The unit it belongs under. It tells how the municipality is put together, and gives nobody a case: who is in a unit sees no more for being over another. Never itself, nor one it is over. Absent at the top. */
            overordnet?: components["schemas"]["Enhetskode"];
        };
        /** @description A unit of the municipality as the administrator sees it. There is nothing of any case in it. */
        Enhetsinnstilling: {
            kode: components["schemas"]["Enhetskode"];
            navn: string;
            type: components["schemas"]["Enhetstype"];
            /** @description Cases and enquiries can be sent there. */
            aktiv: boolean;
            /** @description The unit it belongs under. It tells how the municipality is put together, and gives nobody a case: who is in a unit sees no more for being over another. Absent at the top. */
            overordnet?: components["schemas"]["Enhetskode"];
            versjon: number;
            /** Format: date-time */
            endret: string;
            /** @description Name of the employee, or SYSTEM. */
            endretAv: string;
        };
        /** @description All units of the municipality, by name. */
        EnhetsinnstillingListe: {
            items: components["schemas"]["Enhetsinnstilling"][];
        };
        /** @description A unit of the municipality, by the code the municipality has given it. Tokens of employees name their unit by it. */
        Enhetskode: string;
        /**
         * @description What a unit does. SKJERMET is for persons with a protected address: it alone sees their cases.
         * @enum {string}
         */
        Enhetstype: "BOLIGKONTOR" | "TJENESTEKONTOR" | "NAV" | "FLYKTNING" | "EIENDOM" | "KLAGE" | "SKJERMET" | "LEDELSE";
        /** @description One room only, whose tenant by the contract has access to the home of another: notice is one month (husleieloven § 9-6). Absent and false mean the same. */
        Enkeltrom: boolean;
        /** @description A picture of a fault, sent by a tenant. */
        Feilbilde: {
            /** Format: uuid */
            feilbildeId: string;
            status: components["schemas"]["Vedleggstatus"];
            versjon: number;
        };
        /** @description The case as the two who applied share it. */
        FellesSak: {
            /** Format: uuid */
            medsoekerId: string;
            /** @description Who applies. */
            fra: components["schemas"]["Personnavn"];
            saksnummer: string;
            sakstype: components["schemas"]["Sakstype"];
            status: components["schemas"]["MinSakStatus"];
            /** Format: date-time */
            sendt: string;
            /**
             * Format: date
             * @description When an answer can be expected at the latest.
             */
            forventetSvar: string;
            tidslinje: components["schemas"]["MinSakSteg"][];
            vedtak?: components["schemas"]["FellesVedtak"];
            /** @description What the application is about, and who is to live together. */
            felles: components["schemas"]["Svar"];
            /** @description Letters to both and to the co-applicant alone, the newest first. `mottakere` is absent, and so is `aapnet` of a letter to both: it is the applicant's. */
            dokumenter: components["schemas"]["MittDokument"][];
        };
        /** @description What was decided, without the reasons. Who hears a complaint is absent when another system decided. */
        FellesVedtak: {
            /**
             * Format: uuid
             * @description What a complaint is about. Absent when another system decided.
             */
            vedtakId?: string;
            resultat: components["schemas"]["Vedtaksresultat"];
            /** Format: date */
            vedtaksdato: string;
            /**
             * Format: date
             * @description The last day it holds.
             */
            gyldigTil?: string;
            boliginnhold?: components["schemas"]["Boliginnhold"];
            /**
             * Format: date
             * @description The last day the co-applicant can complain: counted from when they were notified of their own letter, and the party's until then. Absent while they wait for the reasons they asked for: it begins anew when they have them.
             */
            klagefrist?: string;
            begrunnelse?: components["schemas"]["Medsoekersbegrunnelse"];
            klageinstans?: string;
        };
        /** @description What is wrong with one value of the request. */
        FeltFeil: {
            /** @description JSON Pointer into the body, or `query/…`, `header/…`, `path/…`. */
            pointer: string;
            code: string;
            detail: string;
        };
        /**
         * @description IKKE_PAA_LISTEN: counted as a household of refugees, and none of its tenants is on the list. IKKE_FLYKTNING: a tenant is on the list, and the household is not counted as refugees. FEM_AAR_GAATT: settled five years ago or more, or on no known day: to be assessed anew, for it is in no group as a refugee any more. DATO_STEMMER_IKKE: the same, while a tenant is on the list.
         * @enum {string}
         */
        Flyktningavvik: "IKKE_PAA_LISTEN" | "IKKE_FLYKTNING" | "FEM_AAR_GAATT" | "DATO_STEMMER_IKKE";
        /** @description A tenancy whose group is to be looked at. Never who lives there. */
        Flyktningavviket: {
            /** Format: uuid */
            leieforholdId: string;
            /** Format: uuid */
            sakId?: string;
            saksnummer?: string;
            avvik: components["schemas"]["Flyktningavvik"];
        };
        /** @description The persons the municipality has the grant for settling refugees for (integreringstilskudd). */
        Flyktningliste: {
            /** @description Their national identity numbers or D-numbers, each once. They are compared and kept nowhere. At least five: it is a list that is checked, and whether one person rents from the municipality is asked with a purpose of its own (`soekPersoner`). */
            identer: string[];
        };
        /** @description What of the list and of the tenancies the caller sees does not fit. */
        Flyktninglistesvar: {
            /**
             * Format: date
             * @description The day it was held against.
             */
            dag: string;
            /** @description How many the list has. */
            paaListen: number;
            /** @description How many of them rent a home the caller sees. */
            leietakere: number;
            avvik: components["schemas"]["Flyktningavviket"][];
        };
        /** @description That the tenant was called on in writing to move. */
        Flytteoppfordring: {
            /**
             * Format: date
             * @description After the agreed end.
             */
            sendt: string;
        };
        /**
         * @description What Folkeregisteret last said that a person is. Absent where it has not been asked, or says something unknown.
         * @enum {string}
         */
        Folkeregisterstatus: "BOSATT" | "UTFLYTTET" | "FORSVUNNET" | "DOED" | "OPPHOERT" | "FOEDSELSREGISTRERT" | "MIDLERTIDIG" | "INAKTIV" | "IKKE_BOSATT" | "AKTIV";
        /** @description The child the citizen has parental responsibility for. */
        ForeldreansvarNy: {
            gjelder: components["schemas"]["OppgittPerson"];
            brevTil?: components["schemas"]["BrevTil"];
        };
        /** @description Why the party is not answered yet, and when they can expect it. */
        ForeloepigSvar: {
            /** @description Why it takes time. Stands in the history too. */
            tekst: string;
            /**
             * Format: date
             * @description A later day than today.
             */
            forventetSvar: string;
            /**
             * @description MELDING: sent now, as a message in the case. ANNEN: told already, by letter or telephone.
             * @enum {string}
             */
            maate: "MELDING" | "ANNEN";
            /** @description The letter is to the one who has confirmed that they apply with the party as well. Nothing only the party has told belongs in it then. Of MELDING. */
            ogsaaMedsoeker?: boolean;
        };
        /** @description The day of the month the rent is due. */
        Forfallsdag: number;
        /** @description An answer that a register gave instead of the applicant. The answer itself stands among the answers, or in the register alone. */
        Forhaandsutfylt: {
            /** @description Its field in the form; in a list with the row, as `barn[0].navn`. */
            felt: string;
            /**
             * @description ID_PORTEN: the login.
             * @enum {string}
             */
            kilde: "FOLKEREGISTERET" | "ID_PORTEN";
            /**
             * Format: date-time
             * @description When the register answered.
             */
            hentet: string;
        };
        /** @description A warning, and what was said to it. */
        Forhaandsvarsel: {
            /** Format: uuid */
            forhaandsvarselId: string;
            /**
             * Format: uuid
             * @description The decision that may be ended.
             */
            vedtakId: string;
            grunn: string;
            /** Format: date-time */
            varslet: string;
            /** Format: date */
            frist: string;
            status: components["schemas"]["Forhaandsvarselstatus"];
            /** @description The party can say what they mean now. */
            kanUttales: boolean;
            /** @description A proposal to end the grant can be made and decided: the party has answered, or their time is out. */
            kanAvgjoeres: boolean;
            ansatt: components["schemas"]["AnsattRef"];
            uttalelse?: string;
            /** Format: date-time */
            uttalt?: string;
            /** @enum {string} */
            kanal?: "DIGITAL" | "PAPIR" | "MUNTLIG";
            registrertAv?: components["schemas"]["AnsattRef"];
            /** @description Why nothing came of it. */
            trukket?: string;
            /** Format: uuid */
            dokumentId: string;
            versjon: number;
        };
        /** @description The warnings of a case, the newest first. */
        ForhaandsvarselListe: {
            items: components["schemas"]["Forhaandsvarsel"][];
        };
        /** @description What the party is told before the decision that granted them a home may be ended. */
        ForhaandsvarselNytt: {
            /** @description What has changed and why that may end it. Goes into the letter as it stands. */
            grunn: string;
            /**
             * Format: date
             * @description The last day to be heard, a week from today or later; a whole day in Norway.
             */
            frist: string;
        };
        /** @description Why the grant is not ended after all. Sent to the party as a message. */
        ForhaandsvarselTrekk: {
            begrunnelse: string;
        };
        /**
         * @description VARSLET: the party has time to answer. BESVART: they have. FRIST_UTE: they have not, and their time is out. TRUKKET: nothing came of it. Decided, it stays as it was.
         * @enum {string}
         */
        Forhaandsvarselstatus: "VARSLET" | "BESVART" | "FRIST_UTE" | "TRUKKET";
        /** @description The contract that follows the one that ends. */
        Forlengelseskontrakt: {
            /** Format: date */
            signertDato: string;
            /** Format: date */
            gjelderFra: string;
            /**
             * Format: date
             * @description Null when it has no end.
             */
            sluttdato?: string | null;
            tidsubegrenset: boolean;
            manedsleie: number;
            depositum: number;
            /** @enum {string} */
            garantitype: "SPERRET_KONTO" | "NAV_GARANTI" | "KOMMUNAL_GARANTI" | "INGEN";
            hjemmelTid?: components["schemas"]["HjemmelTid"];
            enkeltrom?: components["schemas"]["Enkeltrom"];
            signaturmetode?: components["schemas"]["Signaturmetode"];
            /** @description Needed where two rent the home together. */
            medleietakersSignatur?: components["schemas"]["Leietakersignatur"];
            vergensSignatur?: components["schemas"]["Vergesignatur"];
            leietidBegrunnelse?: components["schemas"]["LeietidBegrunnelse"];
        };
        /**
         * @description What the application is about. It chooses the case type.
         * @enum {string}
         */
        Formaal: "NY" | "BYTTE" | "FORLENGELSE" | "HUSSTANDSENDRING" | "BOLIGBISTAND";
        /** @description What came of the tenancy. */
        Fornyelse: {
            /** Format: uuid */
            fornyelseId: string;
            utfall: components["schemas"]["Fornyelsesutfall"];
            /**
             * Format: date
             * @description The end it was about.
             */
            sluttdato: string;
            /** Format: uuid */
            vedtakId?: string;
            vedtakIAnnetSystem?: components["schemas"]["VedtakIAnnetSystem"];
            /**
             * Format: uuid
             * @description Of BYTTE: the case that grants another home.
             */
            sakId?: string;
            /** Format: date-time */
            registrert: string;
        };
        /** @description What came of a tenancy, the newest first. */
        FornyelseListe: {
            items: components["schemas"]["Fornyelse"][];
            /** @description Absent when the tenancy has no end, or nobody lives by it. */
            aapen?: components["schemas"]["AapenFornyelse"];
        };
        /** @description What comes of the tenancy. */
        FornyelseNy: {
            utfall: components["schemas"]["Fornyelsesutfall"];
            /** @description Of FORLENGET. */
            kontrakt?: components["schemas"]["Forlengelseskontrakt"];
            /**
             * Format: uuid
             * @description Of FORLENGET, when the decision was made here: the one that grants a KOMMUNAL_BOLIG_FORLENGELSE. Of a home let without assessing a need also the one it was let by, or a later one in such a case: no need is assessed to stay either.
             */
            vedtakId?: string;
            /** @description Of FORLENGET, when it was made elsewhere. */
            vedtakIAnnetSystem?: components["schemas"]["VedtakIAnnetSystem"];
            /**
             * Format: uuid
             * @description Of BYTTE: the case that grants another home.
             */
            sakId?: string;
        };
        /** @description A case about what comes of the tenancy. */
        Fornyelsessak: {
            /** Format: uuid */
            sakId: string;
            saksnummer: string;
            sakstype: components["schemas"]["Sakstype"];
            /**
             * @description What it has come to. LUKKET when it ended without an answer.
             * @enum {string}
             */
            svar: "UAVKLART" | "INNVILGET" | "AVSLAATT" | "LUKKET";
            /**
             * Format: uuid
             * @description The decision in force.
             */
            vedtakId?: string;
            /** Format: date */
            vedtaksdato?: string;
        };
        /** @description What the tenant says they want when the tenancy ends. */
        FornyelsessakNy: {
            /** @enum {string} */
            formaal: "FORLENGELSE" | "BYTTE";
            /**
             * @description How they said it.
             * @enum {string}
             */
            kanal: "PAPIR" | "MUNTLIG" | "ANNEN_ENHET";
            /**
             * Format: date
             * @description The day they said it, not later than today.
             */
            mottatt: string;
            spraak: components["schemas"]["Spraak"];
            /** @description What they said, with the questions of the form. */
            svar?: components["schemas"]["Svar"];
        };
        /**
         * @description What comes of the tenancy. BYTTE to another home of the municipality, OPPHOER when it is not renewed.
         * @enum {string}
         */
        Fornyelsesutfall: "FORLENGET" | "BYTTE" | "FLYTTER" | "LEIE_TIL_EIE" | "OPPHOER";
        /** @description The first of the pictures of a home that can be seen. */
        Forsidebilde: {
            /** Format: uuid */
            bildeId: string;
            alt: components["schemas"]["Alttekst"];
        };
        /** @description A time the tenant is away and keeps the home. Why is told to case workers. */
        Fravaer: {
            type?: components["schemas"]["FravaerType"];
            /** Format: date */
            fra: string;
            /**
             * Format: date
             * @description When they are expected back, as far as it is known.
             */
            til?: string;
            /**
             * Format: date
             * @description Absent as long as they are away.
             */
            avsluttet?: string;
        };
        /** @description When the tenant has been away, the newest first. */
        FravaerListe: {
            items: components["schemas"]["Fravaer"][];
        };
        /** @description That the tenant is away. */
        FravaerNy: {
            type: components["schemas"]["FravaerType"];
            /** Format: date */
            fra: string;
            /** Format: date */
            til?: string;
        };
        /**
         * @description Why a tenant is away.
         * @enum {string}
         */
        FravaerType: "SONING" | "INSTITUSJON" | "ANNET";
        /** @description That they are back. */
        Fravaersslutt: {
            /** Format: date */
            avsluttet: string;
        };
        /** @description A deadline of the case. */
        Frist: {
            type: components["schemas"]["FristType"];
            /** Format: date */
            dato: string;
        };
        /**
         * @description Where the next deadline falls: passed, within seven days, later.
         * @enum {string}
         */
        FristGruppe: "OVER_FRISTEN" | "DENNE_UKEN" | "SENERE";
        /**
         * @description What the deadline is for.
         * @enum {string}
         */
        FristType: "FORELOEPIG_SVAR" | "SVAR" | "MANGLER" | "SVAR_FRA_ANDRE" | "GODKJENNING" | "SVAR_PAA_TILBUD" | "KONTAKT_SOEKER" | "KONTRAKT" | "KLAGE" | "BEKREFT_BEHOV";
        /** @description The citizen lets another act for them, who is 18 or older (forvaltningsloven 1967 § 12). Whether the number is somebody's is not told. */
        FullmaktNy: {
            representant: components["schemas"]["OppgittPerson"];
            omfang: components["schemas"]["Representasjonsomfang"];
            /**
             * Format: date
             * @description The last day. Until it is withdrawn when absent.
             */
            gyldigTil?: string;
            brevTil?: components["schemas"]["BrevTil"];
        };
        /**
         * @description A part of Kobo a municipality may take into use later than the rest. HUSLEIEFIL: the rents of a month for the accounts. MVA: whether value added tax is compensated. LEIE_TIL_EIE: tenants who could buy. LEIEREGULERING: rents regulated by the index. DIGITAL_OPPSIGELSE: tenants give notice on their own page. KOBO_BOLIG_API: property systems that were written for Kobo's own Bolig API.
         * @enum {string}
         */
        Funksjon: "HUSLEIEFIL" | "MVA" | "LEIE_TIL_EIE" | "LEIEREGULERING" | "DIGITAL_OPPSIGELSE" | "KOBO_BOLIG_API";
        /** @description The operations a part opens. Where it is not taken into use, they answer FUNKSJON_IKKE_AAPNET. */
        Funksjonsinnhold: {
            funksjon: components["schemas"]["Funksjon"];
            /** @description By their names in the contract. */
            operasjoner: string[];
        };
        /** @description Something that is not as it shall be. ALVORLIG is a danger to life, health or the house. */
        Funn: {
            tekst: string;
            /** @enum {string} */
            alvor: "AVVIK" | "ALVORLIG";
            /**
             * Format: date
             * @description When it is to be mended.
             */
            frist?: string;
        };
        /** @description How many are sent again. */
        Gjensending: {
            antall: number;
        };
        /** @description What one call may be, and how many may come. What is larger is refused. */
        Grenser: {
            /** @description The largest JSON body in bytes. */
            jsonBytes: number;
            /** @description The largest file in bytes. */
            filBytes: number;
            /** @description The most items on a page. */
            sideMaks: number;
            /** @description Calls a minute for each actor and client, where searches count as several. Null when there is no limit. */
            kallPerMinutt: number | null;
        };
        /** @description The basic amount (G) from a day on. It is set anew each 1 May. */
        Grunnbeloep: {
            /** Format: date */
            fra: string;
            /** @description Whole kroner a year. */
            kroner: number;
        };
        /** @description Whether the situation is urgent, and why that is said now. */
        Hastendring: {
            hast: boolean;
            /** @description Stands in the history of the case. */
            begrunnelse: string;
        };
        /** @description Shown once; absent when the request is repeated. */
        Hemmelighet: string;
        /** @description An event, as CloudEvents 1.0 in its structured JSON form. The same event may be given again under the same id. */
        Hendelse: {
            /** @constant */
            specversion: "1.0";
            /**
             * Format: uuid
             * @description The same each time the event is given.
             */
            id: string;
            /**
             * Format: uri
             * @description The municipality: `urn:kobo:<number>`.
             */
            source: string;
            type: components["schemas"]["Hendelsestype"];
            /** @description `<thing>/<id>`. */
            subject: string;
            /** Format: date-time */
            time: string;
            /** @constant */
            datacontenttype: "application/json";
            data: components["schemas"]["Hendelsesdata"];
        };
        /** @description Which thing. Never a name, an address or anything else of a person. */
        Hendelsesdata: {
            kommunenummer: components["schemas"]["Kommunenummer"];
            ressurs: components["schemas"]["Hendelsesressurs"];
            /** Format: uuid */
            ressursId: string;
            /** @description Of the thing when it happened. */
            versjon?: number;
        };
        /**
         * @description What an event is about.
         * @enum {string}
         */
        Hendelsesressurs: "BOLIG" | "RESERVASJON" | "LEIEFORHOLD" | "SAK" | "INNSTILLING" | "TILDELINGSMOETE";
        /** @description What comes next in the feed. */
        Hendelsesstroem: {
            items: components["schemas"]["Hendelse"][];
            /** @description Where to go on. Always there. */
            markoer: string;
            /** @description There is more already. */
            flere: boolean;
        };
        /** @description `no.kobo.<thing>.<what happened>.v1`. Of a home, a reservation, a tenancy and a meeting `opprettet`, `status-endret`, `endret` and, of a home, `slettet` (of a tenancy only with an import that is undone), that a note or an inspection is written down or put right, and that its pictures are others; of a case what stands in its history, and that a note is written, a message sent or a task made or closed; of settings `lagret` and `tatt-i-bruk`. New ones come without a new version of the API. */
        Hendelsestype: string;
        /**
         * @description How the person is to be met: by two together, at the office, by appointment, or in writing only.
         * @enum {string}
         */
        Hensyn: "TO_SAMMEN" | "PAA_KONTORET" | "AVTAL_FOERST" | "BARE_SKRIFTLIG";
        /** @description What somebody asked for, and what came of it. */
        Henvendelse: {
            /** Format: uuid */
            henvendelseId: string;
            versjon: number;
            kanal: components["schemas"]["Henvendelseskanal"];
            /** Format: date */
            mottatt: string;
            tekst: string;
            fra?: string;
            gjelder?: components["schemas"]["PersonRef"];
            status: components["schemas"]["HenvendelseStatus"];
            /** Format: date-time */
            skrevet: string;
            skrevetAv: components["schemas"]["AnsattRef"];
            /** Format: date-time */
            avgjort?: string;
            avgjortAv?: components["schemas"]["AnsattRef"];
            begrunnelse?: string;
            enhet?: string;
            /** Format: uuid */
            sakId?: string;
            /**
             * Format: date
             * @description The last day it is kept, when it was answered and became no case.
             */
            slettesDato?: string;
        };
        /** @description What is done with it. TIL_SAK opens a case out of it, as out of an application, and needs to know whom it concerns; the others need a reason, and VIDERESENDT a unit. */
        HenvendelseAvgjoerelse: {
            /** @enum {string} */
            avgjoerelse: "TIL_SAK" | "VEILEDET" | "VIDERESENDT" | "AVSLUTTET";
            /** @description What they were told, or why nothing more is done. */
            begrunnelse?: string;
            enhet?: string;
            /** @description What the case is about. */
            formaal?: components["schemas"]["Formaal"];
            /** @description The language they are written to in. Of TIL_SAK. */
            spraak?: components["schemas"]["Spraak"];
            /** @description When it was not said as it was written down. */
            gjelder?: components["schemas"]["OppgittPerson"];
        };
        /** @description What came of it. */
        HenvendelseAvgjort: {
            /** Format: uuid */
            henvendelseId: string;
            status: components["schemas"]["HenvendelseStatus"];
            /** Format: uuid */
            sakId?: string;
            saksnummer?: string;
        };
        /** @description A page of enquiries, the oldest first. */
        HenvendelseListe: {
            items: components["schemas"]["HenvendelseSammendrag"][];
            neste?: string;
        };
        /** @description Whoever asks the municipality for help is answered, however they asked (boligsosialloven § 7). It stays as it is written. */
        HenvendelseNy: {
            kanal: components["schemas"]["Henvendelseskanal"];
            /**
             * Format: date
             * @description The day they asked, not later than today.
             */
            mottatt: string;
            /** @description What they asked for. */
            tekst: string;
            /** @description Who asked, when it was not the person in need: a relative, a hospital. */
            fra?: string;
            /** @description The person in need, when it is known who that is. */
            gjelder?: components["schemas"]["OppgittPerson"];
        };
        /** @description That it is written down. It says nothing of the person. */
        HenvendelseRegistrert: {
            /** Format: uuid */
            henvendelseId: string;
            /** Format: date */
            mottatt: string;
        };
        /** @description A row of the list. What was asked for is read one at a time. */
        HenvendelseSammendrag: {
            /** Format: uuid */
            henvendelseId: string;
            kanal: components["schemas"]["Henvendelseskanal"];
            /** Format: date */
            mottatt: string;
            status: components["schemas"]["HenvendelseStatus"];
            gjelder?: components["schemas"]["PersonRef"];
        };
        /**
         * @description AAPEN until somebody has answered it: with a case, with guidance there and then, by passing it on to another unit, or by laying it aside for a reason.
         * @enum {string}
         */
        HenvendelseStatus: "AAPEN" | "TIL_SAK" | "VEILEDET" | "VIDERESENDT" | "AVSLUTTET";
        /**
         * @description How somebody asked.
         * @enum {string}
         */
        Henvendelseskanal: "TELEFON" | "OPPMOETE" | "BREV" | "EPOST" | "ANNEN_ENHET";
        /** @description Somebody who helps the party to a case and does not represent them. It is no right to act (`Representasjon`) and opens nothing: they read nothing, receive no letter and bind nobody, and the duty of confidentiality holds against them as against anybody, unless the party consents (forvaltningsloven 1967 §§ 13 and 13 a no. 1). */
        Hjelper: {
            /** Format: uuid */
            hjelperId: string;
            navn: string;
            bistand: string;
            /** Format: date */
            gyldigFra: string;
            /**
             * Format: date
             * @description The last day, where one is set.
             */
            gyldigTil?: string;
            status: components["schemas"]["Representasjonstatus"];
            /** Format: date-time */
            registrert: string;
            /** @description Name of the employee who wrote it down. */
            registrertAv: string;
            /**
             * Format: date-time
             * @description Of TRUKKET: when that was written down.
             */
            trukket?: string;
        };
        /** @description A page of those who help the party, the newest first. */
        HjelperListe: {
            items: components["schemas"]["Hjelper"][];
            neste?: string;
        };
        /** @description Somebody who helps the party and does not represent them, to be written down with the party's knowledge. No national identity number, in the name or in the text. */
        HjelperNy: {
            /** @description What the party calls them. */
            navn: string;
            /** @description What they help the party with: filling in the form, coming along to meetings, reading letters aloud. */
            bistand: string;
            /**
             * Format: date
             * @description The first day.
             */
            gyldigFra: string;
            /**
             * Format: date
             * @description The last day, today or later and not before the first. Until it is withdrawn when absent.
             */
            gyldigTil?: string;
        };
        /**
         * @description What allows a fixed time of less than three years (husleieloven §§ 9-3 and 11-1). Needed when it is shorter; KORTERE_SOKKEL allows one year at the least. HUSLEIELOVEN_11_1 is of homes for the disadvantaged, and allows nothing where a home was let without assessing any need: what is then the ground for it, as a post of limited time, is SAKLIG_GRUNN.
         * @enum {string}
         */
        HjemmelTid: "HUSLEIELOVEN_11_1" | "SAKLIG_GRUNN" | "KORTERE_SOKKEL" | "FORSKRIFT";
        /** @description How tenants pay their rent. */
        Husleiebetaling: {
            kontonummer: components["schemas"]["Kontonummer"];
            forfallsdag: components["schemas"]["Forfallsdag"];
            /** @description The accounts take the KID of the rent file (`KID` of a profile). Else tenants find theirs on the invoice. */
            brukerKid: boolean;
            /** @description Whom tenants ask about rent and payment. */
            kontakt: components["schemas"]["Kontakt"];
            tekst?: components["schemas"]["Tekst"];
        };
        /**
         * @description What a column of the rent file has. BETALINGSNUMMER is the number the accounts know a tenancy by.
         * @enum {string}
         */
        Husleiefelt: "BETALINGSNUMMER" | "LEIEFORHOLD_ID" | "BOLIG_ID" | "LEVERANDOR_BOLIG_ID" | "PERIODE" | "FRA" | "TIL" | "BELOEP" | "FORFALL" | "KID" | "KONTO" | "MVAKODE";
        /** @description A rent file that is made. */
        Husleiekjoering: {
            /** Format: uuid */
            husleiekjoeringId: string;
            maaned: string;
            profil: string;
            utgave: number;
            /** @description Lines. */
            antall: number;
            /** @description Whole kroner. */
            sum: number;
            /** Format: date-time */
            opprettet: string;
        };
        /** @description A page of rent files. */
        HusleiekjoeringListe: {
            items: components["schemas"]["Husleiekjoering"][];
            neste?: string;
        };
        /** @description The month a file is made for. */
        HusleiekjoeringNy: {
            maaned: string;
            /** @description Its code. */
            profil: string;
        };
        /** @description A column. */
        Husleiekolonne: {
            /** @description The heading. */
            navn: string;
            felt: components["schemas"]["Husleiefelt"];
        };
        /** @description The account the rents of a kind of home go to. */
        Husleiekonto: {
            boligtype: components["schemas"]["Boligtype"];
            konto: string;
            mvakode?: string;
        };
        /** @description How a rent file looks, and which version of it this is. */
        Husleieprofil: {
            profil: components["schemas"]["HusleieprofilNy"];
            utgave: number;
        };
        /** @description The profiles. */
        HusleieprofilListe: {
            items: components["schemas"]["Husleieprofil"][];
        };
        /** @description How a rent file looks. */
        HusleieprofilNy: {
            kode: string;
            /** @enum {string} */
            skilletegn: "SEMIKOLON" | "KOMMA" | "TABULATOR";
            /** @description Whether the first line has the names of the columns. */
            overskrifter: boolean;
            kolonner: components["schemas"]["Husleiekolonne"][];
            standardkonto: string;
            kontoer: components["schemas"]["Husleiekonto"][];
            /** @description Day of the month. */
            forfallsdag: number;
        };
        /** @description Size of the household in the application. */
        HusstandAntall: {
            voksne: number;
            barn: number;
        };
        /** @description The household together. Sums leave out what could not be fetched, and then `ufullstendig` is true. */
        HusstandOekonomi: {
            inntektPerMaaned: number;
            maaneder: components["schemas"]["Maanedsinntekt"][];
            /** @description The years the settlements are from, ascending. */
            skatteaar: number[];
            linjer: components["schemas"]["Skattelinjer"];
            ufullstendig: boolean;
        };
        /** @description A member of the household as the application gave it. */
        Husstandsmedlem: {
            /**
             * Format: uuid
             * @description Of this case alone.
             */
            medlemId?: string;
            /** Format: uuid */
            personId?: string;
            navn: components["schemas"]["Personnavn"];
            /** @enum {string} */
            rolle: "SOEKER" | "MEDSOEKER" | "ANNEN_VOKSEN" | "BARN" | "VENTET_BARN";
            /** Format: date */
            foedselsdato?: string | null;
            /** @enum {string} */
            bosted?: "FAST" | "DELT" | "SAMVAER" | "SENERE";
            /** @description Of a child with contact (SAMVAER): nights a month. */
            netter?: number;
            /** @description Of a child to come (VENTET_BARN): the month it is due. */
            termin?: string;
        };
        /** @description How many findings there are in the whole file, and how many of them `feil` shows. */
        ImportFunn: {
            totalt: number;
            vist: number;
        };
        /** @description What is wrong with one cell. */
        ImportRadfeil: {
            /** @description Row number as a spreadsheet shows it; the header is row 1. */
            rad: number;
            kolonne: string | null;
            kode: string;
            detalj: string;
            /**
             * @description A row with FEIL is not imported; one with ADVARSEL is.
             * @enum {string}
             */
            alvor: "FEIL" | "ADVARSEL";
        };
        /**
         * @description State of the job. VALIDERT is the dry run; nothing is stored in the register of homes until it is carried out. ANGRET: what it did is taken back, as far as nobody had touched it. FEILET is never answered by this version: a row that fails says so and stops no other.
         * @enum {string}
         */
        ImportStatus: "VALIDERT" | "KJOERER" | "KJOERT" | "FEILET" | "ANGRET";
        /** @description Rows by outcome. */
        ImportTelling: {
            totalt: number;
            nye: number;
            oppdaterte: number;
            uendrede: number;
            feil: number;
            /** @description Rows handled so far while the job runs. */
            behandlet: number;
            /** @description Of an import that is undone, the homes that were. */
            angret?: number;
            /** @description And those that stay as they are, because somebody had touched them since. */
            beroert?: number;
        };
        /** @description The rows to import. The others are left out for good. */
        ImportValg: {
            rader: number[];
        };
        /** @description What Kartverket's address search says of the address of a row. None of it keeps the row out. */
        Importadresse: {
            /**
             * @description VENTER: not asked yet, or Kartverket cannot be reached; the import need not wait. FUNNET: one address, and the number of the home where the register has any there. FLERE: several fit. IKKE_FUNNET: none does. UKJENT_BRUKSENHET: the address is there, and not the number of the home. IKKE_SVAR: the answer could not be read, none came in seven days, or the import was undone before it did; Kartverket is not asked again.
             * @enum {string}
             */
            resultat: "VENTER" | "FUNNET" | "FLERE" | "IKKE_FUNNET" | "UKJENT_BRUKSENHET" | "IKKE_SVAR";
            /** @description What to do about it. */
            tekst: components["schemas"]["Tekst"];
            /** @description Addresses that come near; of UKJENT_BRUKSENHET the numbers there are. */
            forslag: string[];
        };
        /** @description Rows by what Kartverket says of their address. Rows with errors are not asked about. */
        Importadressetelling: {
            venter: number;
            funnet: number;
            flere: number;
            ikkeFunnet: number;
            ukjentBruksenhet: number;
            ikkeSvar: number;
        };
        /** @description An import of homes. */
        Importjobb: {
            /** Format: uuid */
            importId: string;
            status: components["schemas"]["ImportStatus"];
            /** @enum {string} */
            format: "CSV" | "XLSX";
            versjon: number;
            rader: components["schemas"]["ImportTelling"];
            /** @description The file names tenants; carrying it out then needs the role SAKSBEHANDLER as well. */
            inneholderLeietakere: boolean;
            /** @description At most 200 findings, errors before warnings, then by row. `funn` tells how many there are. A row that could not be stored when the import was carried out is among them. */
            feil: components["schemas"]["ImportRadfeil"][];
            funn: components["schemas"]["ImportFunn"];
            /** Format: date-time */
            opprettet: string;
            /** Format: date-time */
            ferdig?: string;
        };
        /** @description A row of the file and what it does to a home. Never a tenant. */
        Importrad: {
            /** @description As a spreadsheet shows it. */
            rad: number;
            /**
             * @description What importing does to the home; FEIL where the row cannot be imported.
             * @enum {string}
             */
            resultat: "NY" | "OPPDATERT" | "UENDRET" | "FEIL";
            /** @description Not left out. */
            valgt: boolean;
            behandlet: boolean;
            adresse?: components["schemas"]["Adresse"];
            bruksenhetsnummer?: string;
            /**
             * Format: uuid
             * @description The home, once the row is imported.
             */
            boligId?: string;
            /** @description Of an import that is undone: whether this row was, or was touched before. */
            angret?: boolean;
            /** @description Why this row was not undone. */
            hinder?: components["schemas"]["Angrehinder"];
            /** @description Absent of a row with errors, and of one from before addresses were held against the register. */
            adressesjekk?: components["schemas"]["Importadresse"];
        };
        /** @description A page of rows, in the order of the file. */
        ImportradListe: {
            items: components["schemas"]["Importrad"][];
            /** @description Of all rows of the file, whatever is listed. */
            adresser: components["schemas"]["Importadressetelling"];
            neste?: string;
        };
        /** @description Information that stood on a page the applicant was on. */
        InformasjonVist: {
            steg: components["schemas"]["StegId"];
            /** @description Which: `innhold/<id>` of the running text, `boks/<id>` of the advice the answers called for. */
            tekstId: string;
            /** @description Of the page `informasjon` the version of its meaning, of the others that of the form. */
            versjon: number;
            spraak: components["schemas"]["Spraak"];
            /**
             * Format: date-time
             * @description When it first stood there.
             */
            tid: string;
        };
        /** @description An employee who is inhabil in the case, and who said so. It never changes. */
        Inhabilitet: {
            /** Format: uuid */
            inhabilitetId: string;
            ansatt: components["schemas"]["AnsattRef"];
            grunn: components["schemas"]["Inhabilitetsgrunn"];
            tekst?: string;
            /** Format: date-time */
            registrert: string;
            registrertAv: components["schemas"]["AnsattRef"];
        };
        /** @description Those who are inhabil in the case, in the order it was registered. */
        InhabilitetListe: {
            items: components["schemas"]["Inhabilitet"][];
        };
        /** @description That an employee is inhabil in the case. Of oneself when nobody is named. */
        InhabilitetNy: {
            ansattId?: string;
            grunn: components["schemas"]["Inhabilitetsgrunn"];
            /** @description What it is about. Required with SAERLIGE_FORHOLD. */
            tekst?: string;
        };
        /**
         * @description Why (forvaltningsloven 1967 § 6, first paragraph a to e): PART is a party to the case; SLEKT is related to one, or by marriage, as near as a sibling; NAER_TILKNYTNING is or was married to one, or is engaged to one or in a foster family with one; VERGE_ELLER_FULLMEKTIG speaks for one or did so in the case; LEDER_I_VIRKSOMHET leads an enterprise that is one. SAERLIGE_FORHOLD is its second paragraph, other circumstances that weaken the trust in them.
         * @enum {string}
         */
        Inhabilitetsgrunn: "PART" | "SLEKT" | "NAER_TILKNYTNING" | "VERGE_ELLER_FULLMEKTIG" | "LEDER_I_VIRKSOMHET" | "SAERLIGE_FORHOLD";
        /** @description The citizen who is logged in, as Folkeregisteret knows them. While it does not answer, as it did the last time; and when it never has, without what only it can tell. */
        Innbygger: {
            /** Format: uuid */
            personId: string;
            /** @description Absent as long as Folkeregisteret has not answered. */
            navn?: string;
            /** @description Six digits and five stars, to recognise oneself by. */
            identMaskert: string;
            /** @description The address is protected. It is neither shown nor asked for. */
            adresseSkjult: boolean;
            /** @description Registered address on one line. */
            adresse: string | null;
            barn: components["schemas"]["RegisterBarn"][];
            /** @description The citizen rents a home from the municipality, so an application can be about that home. */
            leieforhold?: boolean;
            /** @description When Folkeregisteret last answered. Absent as long as it has not. */
            kilde?: components["schemas"]["RegisterKilde"];
        };
        /** @description That the tenant took the home over. */
        Innflytting: {
            /**
             * Format: date
             * @description Today or earlier, and not before the tenancy began.
             */
            innflyttet: string;
        };
        /**
         * @description What is to be in place before the municipality goes live. PAAKOBLING: the register has accepted the request for this municipality. DELEGERING: the municipality has delegated access in Altinn, by the name the point's text gives.
         * @enum {string}
         */
        Innfoeringskode: "STANDARDAVTALE" | "DATABEHANDLERAVTALE" | "TILSLUTNINGSERKLAERING" | "ROS" | "DPIA" | "ALTINN_ANSATTE" | "ALTINN_HUSBANKEN" | "INNSTILLINGER" | "PAAKOBLING_FOLKEREGISTERET" | "PAAKOBLING_INNTEKT" | "PAAKOBLING_SKATTEGRUNNLAG" | "DELEGERING_FOLKEREGISTERET" | "DELEGERING_INNTEKT" | "DELEGERING_SKATTEGRUNNLAG" | "DELEGERING_KONTAKTREGISTERET";
        /** @description What came of it when the service looked for itself. IKKE_TILGANG: no token was given, so agreement or delegation is missing. MANGLER: what is set up is not complete. */
        Innfoeringskontroll: {
            /** @enum {string} */
            utfall: "OK" | "IKKE_TILGANG" | "MANGLER";
            /** @description The code Maskinporten gave. */
            feilkode?: string;
            /** @description What is missing of the settings. */
            mangler?: ("ORGANISASJONSNUMMER" | "KLAGEINSTANS" | "KRITERIESETT")[];
            /** Format: date-time */
            tid: string;
        };
        /** @description One thing that is to be in place, and how far it has come. */
        Innfoeringspunkt: {
            kode: components["schemas"]["Innfoeringskode"];
            /** @description 1 until somebody begins on it. */
            versjon: number;
            tittel: components["schemas"]["Tekst"];
            /** @description What to do. */
            veiledning: components["schemas"]["Tekst"];
            /** @description The service can look into it by itself. */
            kontrolleres: boolean;
            /** @description It may be IKKE_AKTUELT. */
            kanUtelates: boolean;
            status: components["schemas"]["Innfoeringsstatuskode"];
            /**
             * Format: date
             * @description The day it was signed, approved or found to be in place.
             */
            dato?: string;
            /** @description Who answers for it. */
            ansvarlig?: string;
            /**
             * Format: uri
             * @description Where the evidence lies.
             */
            lenke?: string;
            merknad?: string;
            kontroll?: components["schemas"]["Innfoeringskontroll"];
            /** Format: date-time */
            lagret?: string;
            /** @description Name of the employee, or SYSTEM. */
            lagretAv?: string;
        };
        /** @description How far a point has come. What is left out is gone from the new version. */
        InnfoeringspunktLagre: {
            status: components["schemas"]["Innfoeringsstatuskode"];
            /**
             * Format: date
             * @description Today or earlier; with GODKJENT, always.
             */
            dato?: string;
            /** @description With GODKJENT, always. */
            ansvarlig?: string;
            /** Format: uri */
            lenke?: string;
            /** @description With IKKE_AKTUELT, always. */
            merknad?: string;
        };
        /** @description A page of versions of a point, the newest first. */
        InnfoeringspunktListe: {
            items: components["schemas"]["Innfoeringspunkt"][];
            neste?: string;
        };
        /** @description How far the municipality has come. There is nothing of any case in it. */
        Innfoeringsstatus: {
            /** @description Every point is GODKJENT or IKKE_AKTUELT. */
            ferdig: boolean;
            punkter: components["schemas"]["Innfoeringspunkt"][];
            registre: components["schemas"]["Registeradgang"][];
        };
        /**
         * @description IKKE_AKTUELT says that it does not concern this municipality, with the reason in `merknad`.
         * @enum {string}
         */
        Innfoeringsstatuskode: "IKKE_STARTET" | "PAABEGYNT" | "GODKJENT" | "IKKE_AKTUELT";
        /** @description Send exactly what the citizen saw on the review page. */
        Innsending: {
            /** @description SHA-256 in hex over the shown summary: the answers, and of each attachment its id and its sum. */
            oppsummeringHash: string;
            /** @description Send although the one who was invited to apply too has not confirmed their part. */
            utenMedsoeker?: boolean;
        };
        /** @description What holds now, and what is to hold. */
        Innstillingene: {
            /** @description The number of what was saved last. 1 until something is. */
            versjon: number;
            /** @description As they hold now. */
            innstillinger: components["schemas"]["Innstillinger"];
            /** @description Saved to hold from a later day. */
            kommende?: components["schemas"]["Innstillingsversjon"];
        };
        /** @description What the municipality has chosen of its pages and procedure. There is nothing of any person in it. */
        Innstillinger: {
            kontakt: components["schemas"]["Kontakt"];
            navKontakt: components["schemas"]["Kontakt"];
            krisekontakt: components["schemas"]["Kontakt"];
            /** @description Whom tenants call when something in the home cannot wait. Where it is absent, `kontakt`. */
            boligvakt?: components["schemas"]["Kontakt"];
            /**
             * Format: email
             * @description E-mail address of the data protection officer.
             */
            personvernombud: string;
            /** @description The written standards the municipality uses. Who has chosen none is written to in the first. */
            spraak: components["schemas"]["Spraak"][];
            /** @description What the municipality has taken into use of what may come later. All, until something is saved; what is new in Kobo after that is not used before it is named here. */
            funksjoner: components["schemas"]["Funksjon"][];
            /** @description What an applicant is told of how long it takes. */
            svartid: components["schemas"]["Tekst"];
            /** @description Days an unsent application is kept after the last change. */
            utkastLevetidDager: number;
            /** @description Days an enquiry that became no case is kept after it was answered. 730 until the municipality says otherwise. */
            henvendelseLevetidDager: number;
            /** @description Months the registers' own answers, previous addresses, economies no decision rests on and how the party wanted to be told are kept after the matter of the case was over: it was withdrawn, dismissed or closed, or came to a tenancy. 6 until the municipality says otherwise. A complaint that is not decided holds them. */
            registerdataLevetidMaaneder?: number;
            /** @description Months a case is kept in Kobo after its matter was over, by the documentation plan of the municipality (arkivlova § 8). Then it is deleted here, when the archive has acknowledged each of its documents, and the KOSTRA reports of its years are locked; its tenancies lose their tenants, at the earliest five years after the year they ended (bokføringsloven § 13). What is in the case and no document, such as the assessment, goes with it: the plan must allow that. Where Kobo is the archive nothing goes. Absent: cases are kept for good. */
            avleveringEtterMaaneder?: number;
            /** @description The most of a project's homes an agreement of referral may be on, in per cent. Husbanken's own limit is 40. */
            tilvisningKvoteprosent: number;
            /** @description One for each kind of case, in the order citizens are shown them. */
            sakstyper: components["schemas"]["Sakstypeinnstilling"][];
            /**
             * @description Which cases a case worker may read. ENHETEN: those of their own unit, and others in an emergency (`aapneNoedtilgang`), and so it is until something else is said. KOMMUNEN: all of the municipality that are not shielded. Whoever may make decisions, deals with complaints or manages tenancies does that in the whole municipality, and is kept to their unit in what they do as a case worker.
             * @enum {string}
             */
            saksinnsyn?: "KOMMUNEN" | "ENHETEN";
            /** @description The unit a new case comes to: that of the first rule that fits, and BOLIGKONTOR where none does. A shielded case comes to SKJERMET, and a settlement to the office of refugees of whoever registers it, whatever the rules say. Cases that are there already stay where they are. */
            saksfordeling?: components["schemas"]["Saksfordelingsregel"][];
            maalform?: components["schemas"]["Maalform"];
            forvaltningsomraadeSamisk?: components["schemas"]["Samiskspraak"];
            /** @description Finer groups of the municipality's own, each code once. */
            lokaleMaalgrupper?: components["schemas"]["LokalMaalgruppe"][];
            varsling?: components["schemas"]["Varslingsinnstilling"];
            /** @description What tenants read of how to pay. Absent, they are told whom to ask. */
            husleiebetaling?: components["schemas"]["Husleiebetaling"];
            arkiv?: components["schemas"]["Arkivinnstilling"];
            /**
             * Format: date
             * @description The first day citizens can apply here. Before it they are answered KOMMUNE_IKKE_AKTIV and told whom to ask, and staff can register applications and cases already. Absent where they can from the first.
             */
            aktivFra?: string;
            /**
             * Format: date
             * @description The day forvaltningsloven of 2025 comes into force. Decisions from that day are made by it.
             */
            fvl2025Fra?: string;
        };
        /** @description All settings. Those that are optional and left out are not set any more. */
        InnstillingerLagre: {
            /**
             * Format: date
             * @description Today or later; today when it is absent.
             */
            gyldigFra?: string;
            innstillinger: components["schemas"]["Innstillinger"];
        };
        /** @description Settings as they were saved once. */
        Innstillingsversjon: {
            /** Format: uuid */
            innstillingsversjonId: string;
            /** @description The first is 1. */
            nummer: number;
            /** Format: date */
            gyldigFra: string;
            /**
             * @description GJELDER: they hold now. KOMMER: they hold from `gyldigFra`. TIDLIGERE: they have held. UTGAATT: others were saved before they began.
             * @enum {string}
             */
            status: "GJELDER" | "KOMMER" | "TIDLIGERE" | "UTGAATT";
            /** Format: date-time */
            lagret: string;
            /** @description Name of the employee, or SYSTEM. */
            lagretAv: string;
            innstillinger: components["schemas"]["Innstillinger"];
        };
        /** @description A page of what was saved, the newest first. */
        InnstillingsversjonListe: {
            items: components["schemas"]["Innstillingsversjon"][];
            neste?: string;
        };
        /** @description One entry of the lookup log: who read what, when and on what ground. */
        Innsyn: {
            /** Format: uuid */
            innsynId: string;
            /** Format: date-time */
            tid: string;
            /** @description Name of the employee, the machine client with the organisation it is of and whom it acts for, INNBYGGER, or SYSTEM for what the service asks by itself: then without `rolle`. */
            aktoer: string;
            rolle?: components["schemas"]["Rolle"];
            operasjon: string;
            hva: string;
            /** Format: uuid */
            entitetId?: string;
            /** Format: uuid */
            sakId?: string;
            /** @description Absent for those who may not know of the case: a shielded one is told by its id alone. */
            saksnummer?: string;
            /** Format: uuid */
            personId?: string;
            /**
             * Format: uuid
             * @description The `representasjonId`, when somebody acted for another.
             */
            paaVegneAv?: string;
            /** @description How many things a search showed. */
            antall?: number;
            /** @description Read in a case that was opened in an emergency; then it is true, else absent. */
            noedtilgang?: boolean;
            formaal: string;
            hjemmel: string;
        };
        /** @description A document the party was given to see. */
        Innsynsdokument: {
            /** Format: uuid */
            dokumentId: string;
            tittel: string;
            /**
             * Format: date-time
             * @description When it was made.
             */
            sendt: string;
        };
        /** @description What the party asked to see, as the municipality has it. */
        Innsynskrav: {
            /** Format: uuid */
            innsynskravId: string;
            /** @description Who asked. */
            part: components["schemas"]["PersonRef"];
            /** @description Absent: all of the case. */
            hva?: string;
            /** @enum {string} */
            kanal: "DIGITAL" | "PAPIR" | "MUNTLIG";
            /** Format: date */
            mottatt: string;
            /**
             * Format: date
             * @description When the municipality has set itself to answer: the fifth working day.
             */
            frist: string;
            registrertAv?: components["schemas"]["AnsattRef"];
            /**
             * Format: uuid
             * @description The complaint about the first answer after which it is answered anew.
             */
            etterKlage?: string;
            svar?: components["schemas"]["Innsynssvar"];
            versjon: number;
        };
        /** @description What the party has asked to see of a case, the newest first. */
        InnsynskravListe: {
            items: components["schemas"]["Innsynskrav"][];
        };
        /** @description What a party asks to see of their own case (forvaltningsloven 1967 § 18, 2025 §§ 46–52). */
        InnsynskravNytt: {
            /** @description What they want to see, in their own words. Absent: all of it. */
            hva?: string;
        };
        /** @description What a party asked to see on paper, or told. */
        InnsynskravRegistrer: {
            /** @description What they want to see. Absent: all of it. */
            hva?: string;
            /**
             * Format: uuid
             * @description Who asked: the party when absent, or somebody who has confirmed that they apply with them. The other of the two does not see that they asked.
             */
            partId?: string;
            /** @enum {string} */
            kanal: "PAPIR" | "MUNTLIG";
            /**
             * Format: date
             * @description The day it came; today or before.
             */
            mottatt: string;
        };
        /** @description What the party gets to see, and what not. What they read on their own page already (letters, messages, attachments and notes that are shown to them) is not named. */
        InnsynskravSvar: {
            resultat: components["schemas"]["Innsynsresultat"];
            /** @description Documents of the case that become theirs to download: none of AVSLAATT. What was sent to, or came from, another adult of the case than whoever asked is refused as a document the case does not have: what one of them is told, or tells, is not shown the other. */
            dokumenter: string[];
            /** @description Journal notes that were not shown to whoever asked and are now: none of AVSLAATT. A note is shown whole: of a co-applicant see that it says nothing of the other that is not for them (forvaltningsloven 1967 §§ 13 and 19, 2025 §§ 30–39). */
            notater: string[];
            /** @description None of GITT. */
            unntatt: components["schemas"]["Innsynsunntak"][];
        };
        /** @description A page of the lookup log, newest first. */
        Innsynsliste: {
            items: components["schemas"]["Innsyn"][];
            neste?: string;
        };
        /**
         * @description GITT: the party sees all they asked for. DELVIS: some of it is kept back. AVSLAATT: all of it is. Of DELVIS and AVSLAATT what is kept back is named, with the provision and why, and can be complained about.
         * @enum {string}
         */
        Innsynsresultat: "GITT" | "DELVIS" | "AVSLAATT";
        /** @description A page of the lookup log, and why it is read. What is left out limits nothing. */
        Innsynssoek: {
            /** @description Why the log is read: it is written in the log itself. Without names and national identity numbers. */
            formaal: string;
            /**
             * Format: uuid
             * @description Only what was read about this person.
             */
            personId?: string;
            /**
             * Format: uuid
             * @description Only what concerns this case.
             */
            sakId?: string;
            /** @description Only what this employee read. */
            ansattId?: string;
            /**
             * Format: date
             * @description The first day.
             */
            fra?: string;
            /**
             * Format: date
             * @description The last day.
             */
            til?: string;
            limit?: number;
            etter?: string;
        };
        /** @description The answer to what a party asked to see. */
        Innsynssvar: {
            resultat: components["schemas"]["Innsynsresultat"];
            /** Format: date-time */
            tid: string;
            /** @description Name of the employee. */
            besvartAv: string;
            dokumenter: components["schemas"]["Innsynsdokument"][];
            notater: components["schemas"]["MittJournalnotat"][];
            unntatt: components["schemas"]["Innsynsunntak"][];
            regelsett?: components["schemas"]["Regelsett"];
            /**
             * Format: date
             * @description The last day to complain about what is kept back: three weeks from when the party was told of the letter, by the first notice of it or as it came by post (forvaltningsloven 1967 §§ 21 and 29, 2025 § 63). Absent until they are told, and where Kobo does not notify of letters: the letter says three weeks from when they received it.
             */
            klagefrist?: string;
            /** @description Who hears a complaint: the same as of the case. */
            klageinstans?: string;
            /** @description They can complain about what is kept back (`sendKlage` with this `innsynskravId`): no complaint about it is open or has been heard. Absent when nothing is kept back. */
            kanPaaklages?: boolean;
            /**
             * Format: uuid
             * @description The letter about what is kept back.
             */
            dokumentId?: string;
        };
        /** @description Something the party does not get to see. That it is there is told, by which provision it is kept back, and why (forvaltningsloven 1967 §§ 18, 19 and 21). It stands in the letter: write nothing here of what it says. */
        Innsynsunntak: {
            /** @description What kind of paper it is, such as «Notat av 3. november». */
            hva: string;
            /** @description The provision it is kept back by, such as «forvaltningsloven § 19». */
            hjemmel: string;
            begrunnelse: string;
        };
        /** @description What of the lookup log, and why. What is left out limits nothing. */
        Innsynsutvalg: {
            /** @description Why the log is read: it is written in the log itself. Without names and national identity numbers. */
            formaal: string;
            /**
             * Format: uuid
             * @description Only what was read about this person.
             */
            personId?: string;
            /**
             * Format: uuid
             * @description Only what concerns this case.
             */
            sakId?: string;
            /** @description Only what this employee read. */
            ansattId?: string;
            /**
             * Format: date
             * @description The first day.
             */
            fra?: string;
            /**
             * Format: date
             * @description The last day.
             */
            til?: string;
        };
        /** @description Income a month: the average of the last six complete months. A month is complete from the 10th of the next (Skatteetaten, Inntekt API). */
        Inntekt: {
            status: components["schemas"]["Registerstatus"];
            perMaaned: number | null;
            maaneder: components["schemas"]["Maanedsinntekt"][];
            kilder: components["schemas"]["Inntektskilde"][];
            /** Format: date-time */
            hentet: string | null;
        };
        /** @description The most a household of this size may earn a year, in the basic amount of the National Insurance (G). */
        Inntektsgrense: {
            /** @description Persons in the household. Larger households have the limit of the largest there is. */
            personer: number;
            g: number;
        };
        /** @description Who paid, and on average how much a month. */
        Inntektskilde: {
            navn: string;
            beloepPerMaaned: number;
        };
        /** @description Of DELVIS in a case of HUSSTANDSENDRING, how many live in the home when those who may have moved in: the household of the tenancy from then. */
        InnvilgetHusstand: {
            /** @description Adults, the tenant among them. */
            antallVoksne: number;
            /** @description Children. */
            antallBarn: number;
        };
        /** @description A report with every figure, for those of the municipality who need it. It is not for publication, and every copy says so. */
        Interntstatistikkuttrekk: {
            versjon: number;
            merke: components["schemas"]["Tekst"];
            hode: components["schemas"]["Statistikkhode"];
            tabeller: components["schemas"]["Statistikktabell"][];
            kontroller: components["schemas"]["Statistikkontroll"][];
        };
        /** @description What the applicant is told of the one they apply with. Never what that one answers. */
        Invitasjon: {
            /** Format: uuid */
            medsoekerId: string;
            status: components["schemas"]["MedsoekerStatus"];
            /** Format: date-time */
            invitert: string;
            /** Format: date-time */
            besvart?: string;
        };
        /** @description Whether a year of the journal is as it was written. */
        Journalkontroll: {
            aar: number;
            /** @description Lines that hold together. */
            antall: number;
            /** @description Whether that is all of them. */
            hel: boolean;
            /** @description The first line that does not. */
            brudd?: string;
            /** @description The chain of the last line. Kept elsewhere it shows later whether the year was rewritten as a whole. */
            kjede?: string;
        };
        /** @description A document in the municipality's own journal. It names nobody, says nothing of what they need, and does not tell which case it is of. */
        Journallinje: {
            /** @description Year and number, such as 2026/1032. Without holes within the year. */
            journalnummer: string;
            /** Format: date */
            journaldato: string;
            /**
             * @description Noark: into the municipality (I), out of it (U), a note (N), or another (X).
             * @enum {string}
             */
            journalposttype: "I" | "U" | "N" | "X";
            offentligTittel: string;
            tilgang: components["schemas"]["Dokumenttilgang"];
            /**
             * @description Noark: kept for good (B), or destroyed when it has been kept as long as it is to be (K).
             * @enum {string}
             */
            kassasjon: "B" | "K";
            /** @description Years it is kept; absent when it is kept for good. */
            bevaringstid?: number;
            /** @description Of the document's PDF as it was sent. */
            sha256: string;
            /** @description SHA-256 over the line and the chain of the line before. */
            kjede: string;
        };
        /** @description A page of the journal, in the order it was written. */
        JournallinjeListe: {
            items: components["schemas"]["Journallinje"][];
            neste?: string;
        };
        /** @description A note of a case. It never changes; `rettetAv` names the one that holds instead. */
        Journalnotat: {
            /** Format: uuid */
            journalnotatId: string;
            type: components["schemas"]["Journalnotattype"];
            tekst: string;
            /** Format: date-time */
            hendelsestid: string;
            /** Format: date-time */
            skrevet: string;
            skrevetAv: components["schemas"]["AnsattRef"];
            synligForPart: boolean;
            unntak?: components["schemas"]["UnntakFraInnsyn"];
            /** @description Of BARNETS_SYN. */
            hoering?: components["schemas"]["Barnehoering"];
            /**
             * Format: uuid
             * @description The note this one puts right.
             */
            korrigerer?: string;
            /**
             * Format: uuid
             * @description The note that puts this one right.
             */
            rettetAv?: string;
        };
        /** @description A page of notes, the newest event first. */
        JournalnotatListe: {
            items: components["schemas"]["Journalnotat"][];
            neste?: string;
        };
        /** @description A note to be written down, or what the right note says. */
        JournalnotatNytt: {
            type: components["schemas"]["Journalnotattype"];
            tekst: string;
            /**
             * Format: date-time
             * @description When it happened, not later than now.
             */
            hendelsestid: string;
            /** @description The party may read it. By default as the type says, and not when there is a ground against it. */
            synligForPart?: boolean;
            unntak?: components["schemas"]["UnntakFraInnsyn"];
            /** @description Of BARNETS_SYN, and required there. */
            hoering?: components["schemas"]["Barnehoering"];
        };
        /**
         * @description What the note is about. BOMILJOE: what happens where the party lives, noise or damage say, and what was done about it. BARNETS_SYN: what a child of the case means, or why it was not heard. INTERN_VURDERING, TREDJEPART and BARNETS_SYN are hidden from the party unless something else is said.
         * @enum {string}
         */
        Journalnotattype: "SAMTALE" | "HJEMMEBESOEK" | "MOETE" | "BOMILJOE" | "INTERN_VURDERING" | "TREDJEPART" | "BARNETS_SYN" | "ANNET";
        /** @description What this server can do. */
        Kapabiliteter: {
            /** @description Version of the backend. */
            versjon: string;
            /** @description The operations that are served, by their names in the contract. */
            operasjoner: string[];
            /** @description The parts a municipality may take into use later than the rest. Which of them it has taken, `hentKommune` tells. */
            funksjoner: components["schemas"]["Funksjonsinnhold"][];
            grenser: components["schemas"]["Grenser"];
            /** @description What the server reaches outside itself, as far as whoever put it up has said. As the process that answers knows it. */
            porter: components["schemas"]["Port"][];
            /** @description The code lists of the contract, by name. New codes may come within a version. */
            kodelister: components["schemas"]["Kodeliste"][];
        };
        /** @description The needs assessment of a case. */
        Kartlegging: {
            /** Format: uuid */
            sakId: string;
            /** @enum {string} */
            status: "IKKE_STARTET" | "PAABEGYNT" | "FERDIGSTILT" | "GJENAAPNET";
            versjon: number;
            innhold: components["schemas"]["KartleggingLagre"];
            /** @description What must be answered before it can be completed, as JSON Pointers into `innhold`. */
            mangler: string[];
            ferdigstiltAv?: components["schemas"]["AnsattRef"];
            /** Format: date-time */
            ferdigstiltTid?: string;
            malversjon: components["schemas"]["Malversjon"];
            /** @description The municipality's own groups that can be chosen now. Absent where it has none. */
            lokaleMaalgrupper?: components["schemas"]["LokalMaalgruppe"][];
        };
        /** @description The assessment as it stands now. It may be incomplete until it is completed. */
        KartleggingLagre: {
            bosituasjon: components["schemas"]["Bosituasjon"];
            boligbehov: components["schemas"]["Boligbehov"];
            vanskeligstilt: components["schemas"]["Vanskeligstilt"];
            vanskeligstiltBegrunnelse: string;
            tildelingsgrunnlag: components["schemas"]["Tildelingsgrunnlag"];
            /** @description Whether other means could solve the need. */
            andreVirkemidler?: string;
            /** @description Each means once at most. */
            virkemidler?: components["schemas"]["Virkemiddelvurdering"][];
            oppfoelgingsbehov?: components["schemas"]["Oppfoelgingsbehov"];
            /** @description One for each criterion at most. Needed where the result is AVVIK. */
            kriterievurderinger?: components["schemas"]["Kriterievurdering"][];
            kriterieopplysninger?: components["schemas"]["Kriterieopplysninger"];
            /** @description What the applicant wants. */
            egneOensker?: string;
            /** @description What of the family bears on the need of a home. Needs, never diagnoses. */
            familie?: string;
            behovForTilrettelegging?: components["schemas"]["BehovForTilrettelegging"];
        };
        /** @description What an assessment was when it was completed, before it was opened again. */
        Kartleggingsversjon: {
            /** @description The first is 1. */
            nummer: number;
            innhold: components["schemas"]["KartleggingLagre"];
            malversjon: components["schemas"]["Malversjon"];
            ferdigstiltAv: components["schemas"]["AnsattRef"];
            /** Format: date-time */
            ferdigstiltTid: string;
            kriterieresultat?: components["schemas"]["Kriterieresultat"][];
            gjenaapnetAv: components["schemas"]["AnsattRef"];
            /** Format: date-time */
            gjenaapnetTid: string;
            /** @description Why it was opened again. */
            begrunnelse: string;
        };
        /** @description A page of what an assessment has been, the newest first. */
        KartleggingsversjonListe: {
            items: components["schemas"]["Kartleggingsversjon"][];
            neste?: string;
        };
        /** @description A complaint as those who work with it see it. */
        Klage: {
            /** Format: uuid */
            klageId: string;
            /** Format: uuid */
            sakId: string;
            saksnummer: string;
            sakstype: components["schemas"]["Sakstype"];
            soeker: components["schemas"]["PersonRef"];
            /** Format: uuid */
            vedtakId: string;
            status: components["schemas"]["KlageStatus"];
            versjon: number;
            hos: components["schemas"]["Klagehos"];
            klager: components["schemas"]["PersonRef"];
            /** @enum {string} */
            kanal: "DIGITAL" | "PAPIR" | "MUNTLIG";
            /** Format: date */
            mottatt: string;
            /** Format: date */
            sendt?: string;
            registrertAv?: components["schemas"]["AnsattRef"];
            grunn: string;
            oensketEndring?: string;
            vedlegg: string[];
            /** @description It came after the deadline. */
            forSent: boolean;
            /**
             * Format: date
             * @description What the party was told to expect.
             */
            forventetSvar?: string;
            klageinstans: string;
            klageinstansType?: components["schemas"]["Klageinstanstype"];
            regelsett: components["schemas"]["Regelsett"];
            /** Format: date */
            vedtaksdato: string;
            /**
             * Format: date
             * @description Of whoever complained. Absent of an answer about access that they have not been notified of, and of a co-applicant who has not been notified of the decision or waits for the reasons.
             */
            klagefrist?: string;
            /** @description Who proposed and made the decision or gave the answer, and who dismissed. None of them deals with the complaint. */
            vedtaketsPersoner: components["schemas"]["AnsattRef"][];
            /** @description Who deals with it. */
            saksbehandler?: components["schemas"]["AnsattRef"];
            /** @description What was found on whether it can be heard. */
            formkontroll?: string;
            oversitting?: components["schemas"]["Klageoversitting"];
            utsettelse?: components["schemas"]["Klageutsettelse"];
            svar?: components["schemas"]["Klagesvar"];
            avgjoerelse?: components["schemas"]["Klageavgjoerelse"];
            /** @description Of one that is AVVIST here. */
            avvisning?: components["schemas"]["Klageavvisning"];
            /**
             * Format: uuid
             * @description The complaint whose dismissal this is about.
             */
            gjelderAvvisningAv?: string;
            /**
             * Format: uuid
             * @description What the party asked to see, when it is about that they were not shown all of it. Answered in their favour, it is to be answered anew (`etterKlage`).
             */
            gjelderInnsynskrav?: string;
            /**
             * Format: uuid
             * @description The complaint that was dismissed first, and is heard in this.
             */
            gjenopptar?: string;
            /** @description Other complaints about the same decision that nobody has answered: each of those it is for complains for themselves, and they may be dealt with together. Absent when there are none. */
            andreAapne?: string[];
            handlinger: components["schemas"]["Klagehandling"][];
        };
        /** @description A page of complaints, those the party expects an answer to first. */
        KlageListe: {
            items: components["schemas"]["KlageSammendrag"][];
            neste?: string;
        };
        /** @description A complaint that came on paper or was told, written down for the party. */
        KlageRegistrer: {
            /**
             * Format: uuid
             * @description The decision, that a complaint is not heard, or what the party asked to see and was not shown all of.
             */
            vedtakId: string;
            /**
             * Format: uuid
             * @description Who complains: the party when absent, or somebody who has confirmed that they apply with them. The other of the two does not read what the complaint says.
             */
            klagerId?: string;
            grunn: string;
            oensketEndring?: string;
            utsattIverksetting?: boolean;
            vedlegg?: string[];
            /** @enum {string} */
            kanal: "PAPIR" | "MUNTLIG";
            /**
             * Format: date
             * @description The day it came to the municipality.
             */
            mottatt: string;
            /**
             * Format: date
             * @description The day it was posted. In time is what was posted in time.
             */
            sendt?: string;
        };
        /** @description A row of the list of complaints. */
        KlageSammendrag: {
            /** Format: uuid */
            klageId: string;
            /** Format: uuid */
            sakId: string;
            saksnummer: string;
            sakstype: components["schemas"]["Sakstype"];
            soeker: components["schemas"]["PersonRef"];
            status: components["schemas"]["KlageStatus"];
            hos: components["schemas"]["Klagehos"];
            /** Format: date */
            mottatt: string;
            forSent: boolean;
            /** Format: date */
            forventetSvar: string;
            /** @description The party waits to hear whether the decision is put off. */
            utsettelseUbesvart: boolean;
            saksbehandler?: components["schemas"]["AnsattRef"];
            versjon: number;
        };
        /** @description A complaint about the decision of an own case. It needs no more than why; what is wanted changed helps (forvaltningsloven 1967 § 32, 2025 § 66). */
        KlageSend: {
            /**
             * Format: uuid
             * @description The decision that was read, that an own complaint is not heard (`avvisning`), or what they asked to see and were not shown all of (`innsynskravId`; forvaltningsloven 1967 § 21, 2025 § 62). Of the last one neither waits for a complaint about the decision, nor does it put anything off: the case is worked on, withdrawn and closed as without it.
             */
            vedtakId: string;
            /** @description Why the party disagrees. */
            grunn: string;
            /** @description What the party wants changed. */
            oensketEndring?: string;
            /** @description The party asks that the decision is put off until the complaint is answered. */
            utsattIverksetting?: boolean;
            /** @description Attachments of the case that belong to the complaint. */
            vedlegg?: string[];
        };
        /**
         * @description State of a complaint. MOTTATT until somebody takes it; FORMKONTROLL while it is seen whether it can be heard; VURDER_OVERSITTING when it came too late; UNDER_BEHANDLING in the municipality. It ends there when the decision is changed (OMGJORT) or the complaint cannot be heard (AVVIST), else it is OVERSENDT and then AVGJORT by whoever hears it.
         * @enum {string}
         */
        KlageStatus: "MOTTATT" | "FORMKONTROLL" | "VURDER_OVERSITTING" | "UNDER_BEHANDLING" | "OMGJORT" | "OVERSENDT" | "AVGJORT" | "AVVIST" | "TRUKKET";
        /** @description The answer of whoever hears the complaint. */
        Klageavgjoerelse: {
            utfall: components["schemas"]["Klageutfall"];
            /** Format: date */
            dato: string;
            begrunnelse: string;
        };
        /** @description That the complaint is not heard is a decision of its own: the reasons are the answer's statement, and it can be complained about by whoever complained. */
        Klageavvisning: {
            /**
             * Format: uuid
             * @description What a complaint about it names.
             */
            vedtakId: string;
            /** Format: date */
            dato: string;
            hjemmel: string[];
            /**
             * Format: date
             * @description The last day to complain; later when they are notified later.
             */
            klagefrist: string;
            klageinstans: string;
            /** @description Nobody has complained about it yet. */
            kanPaaklages: boolean;
        };
        /** @description The municipality's own answer. */
        Klagebehandling: {
            resultat: components["schemas"]["Klageresultat"];
            /** @description To whoever hears it, and to the party. */
            uttalelse: string;
        };
        /**
         * @description What this actor can do with the complaint as it stands now.
         * @enum {string}
         */
        Klagehandling: "TA_KLAGEN" | "SVAR_UTSETTELSE" | "KONTROLLER" | "VURDER_OVERSITTING" | "BEHANDLE" | "REGISTRER_UTFALL" | "REGISTRER_TREKKING";
        /**
         * @description Who the party waits for.
         * @enum {string}
         */
        Klagehos: "KOMMUNEN" | "KLAGEINSTANSEN" | "INGEN";
        /** @description Who hears a complaint about a decision founded on this provision. */
        KlageinstansVedHjemmel: {
            /** @description One of `hjemler`, or of the law where there are none of the municipality’s own. */
            hjemmel: string;
            type: components["schemas"]["Klageinstanstype"];
            navn: string;
        };
        /** @description Who hears a complaint, by what the decision is founded on. */
        Klageinstansinnstilling: {
            type: components["schemas"]["Klageinstanstype"];
            navn: string;
            /** @description Decisions that are founded on one of these go to another. */
            vedHjemmel?: components["schemas"]["KlageinstansVedHjemmel"][];
        };
        /**
         * @description Who hears a complaint. It follows from what the decision is founded on: the county governor under boligsosialloven, a board of the municipality under its own rules.
         * @enum {string}
         */
        Klageinstanstype: "STATSFORVALTER" | "KOMMUNAL_KLAGENEMND" | "ANNEN";
        /** @description Whether the complaint can be heard: about a decision, from its party or on their behalf, signed or identified. One that cannot is AVVIST with the assessment as its reason. */
        Klagekontroll: {
            oppfylt: boolean;
            vurdering: string;
        };
        /** @description Whether a complaint that came too late is heard all the same, and why. */
        Klageoversitting: {
            tasTilBehandling: boolean;
            begrunnelse: string;
        };
        /**
         * @description The municipality's own answer: it changes its decision wholly or in part as the party asks, keeps it and sends the complaint on, or finds that the complaint cannot be heard.
         * @enum {string}
         */
        Klageresultat: "OMGJORT_FULLT" | "OMGJORT_DELVIS" | "OPPRETTHOLDT" | "AVVIST";
        /** @description What whoever deals with a complaint reads of its case: the case, what was applied for, the assessment, the economy, the decision or answer that is complained about, and the newest attachments, letters, notes and messages. */
        Klagesak: {
            sak: components["schemas"]["Sak"];
            /** @description Absent where nobody has applied. */
            soeknad?: components["schemas"]["SoeknadTilBehandling"];
            kartlegging: components["schemas"]["Kartlegging"];
            oekonomi: components["schemas"]["OekonomiskSituasjon"];
            /** @description Absent where it is about an answer about access. */
            vedtak?: components["schemas"]["Vedtak"];
            /** @description What was asked and answered, where it is about that. */
            innsynskrav?: components["schemas"]["Innsynskrav"];
            vedlegg: components["schemas"]["Vedlegg"][];
            dokumenter: components["schemas"]["Dokument"][];
            journalnotater: components["schemas"]["Journalnotat"][];
            meldinger: components["schemas"]["Melding"][];
        };
        /** @description The municipality's answer with its statement, as the party has it too. */
        Klagesvar: {
            resultat: components["schemas"]["Klageresultat"];
            uttalelse: string;
            /**
             * Format: date-time
             * @description When it was written; of a complaint sent on also when it was.
             */
            tid: string;
        };
        /**
         * @description What whoever hears the complaint answers: the decision stands, is changed, is to be made anew, or the complaint cannot be heard.
         * @enum {string}
         */
        Klageutfall: "STADFESTET" | "ENDRET" | "OPPHEVET" | "AVVIST";
        /** @description What whoever hears the complaint has answered. */
        KlageutfallRegistrer: {
            utfall: components["schemas"]["Klageutfall"];
            /**
             * Format: date
             * @description The day of their decision.
             */
            dato: string;
            /** @description Why, in short. The party reads it. */
            begrunnelse: string;
        };
        /** @description Whether the decision is put off until the complaint is answered. */
        Klageutsettelse: {
            /** @enum {string} */
            status: "BEDT_OM" | "INNVILGET" | "AVSLAATT";
            begrunnelse?: string;
        };
        /** @description Where a complaint about a decision of another system goes. Nobody here can hear it. */
        Klagevei: {
            /** @description The unit that made the decision. */
            enhet: string;
            /** @description How to reach it, as its decision says. */
            kontakt?: string;
        };
        /** @description When an offer was prepared, and by whom. Absent of one that was sent at once. */
        Klargjoering: {
            /** Format: date-time */
            tid: string;
            av: components["schemas"]["AnsattRef"];
        };
        /** @description A home as Kobo's own Bolig API has it. The vendor's key stands under both names that API has had. */
        Kobobolig: {
            /**
             * Format: uuid
             * @description Given by Kobo.
             */
            koboId: string;
            /** @description The key in the property management system. */
            leverandorBoligId?: string;
            /** @description The same under the name it had before V1. */
            fdvuBoligId?: string;
            /** @description Never changed. */
            adresse: components["schemas"]["Adresse"];
            antallSoverom?: number;
            /** @description The values are ours; Kobo's own list is not public. */
            boligtype: components["schemas"]["Boligtype"];
            bruksareal?: number;
            /** @description Said once. */
            bruksenhetsnummer?: string;
            /** @description Said once. */
            bygning: components["schemas"]["Bygning"];
            disposisjonsform?: components["schemas"]["Disposisjonsform"];
            eieform?: components["schemas"]["Eieform"];
            eiendom?: components["schemas"]["Eiendom"];
            eieseksjon?: components["schemas"]["Eieseksjon"];
            /** @description Said once. */
            eier?: components["schemas"]["Eier"];
            egenskaper: components["schemas"]["Boligegenskap"][];
            /** @description Said once. Tells several households in one dwelling unit apart. */
            ekstraReferanse?: string;
            erBofellesskap: boolean;
            erTilgjengeligForRullestolbruker: boolean;
            etasjenummer?: number;
            kvalifisererMvaKompensasjon: boolean;
            /** @description The running tenancy. It comes of a contract here; sent, it is what it is. */
            leieforhold?: components["schemas"]["BoligLeieforhold"];
            leiekostnad?: components["schemas"]["Leiekostnad"];
            leieTilEiePotensial: boolean;
        };
        /** @description Which home it is in the property management system, where that is said with a removal. */
        KoboboligNoekkel: {
            /**
             * Format: uuid
             * @description As it was read.
             */
            koboId?: string;
            /** @description The key in the property management system. */
            leverandorBoligId?: string;
            /** @description The same under the name it had before V1. */
            fdvuBoligId?: string;
        };
        /** @description A home as a property management system sends it, new or changed. The vendor's key is needed, under either of its names; under both it is the same. What is left out stays as it is. What is said once is never changed; sent again, it is what it was. */
        KoboboligSendt: {
            /**
             * Format: uuid
             * @description As it was read; of a new home there is none.
             */
            koboId?: string;
            /** @description The key in the property management system. */
            leverandorBoligId?: string;
            /** @description The same under the name it had before V1. */
            fdvuBoligId?: string;
            /** @description Never changed. */
            adresse: components["schemas"]["Adresse"];
            antallSoverom?: number;
            /** @description The values are ours; Kobo's own list is not public. */
            boligtype: components["schemas"]["Boligtype"];
            bruksareal?: number;
            /** @description Said once. */
            bruksenhetsnummer?: string;
            /** @description Said once. */
            bygning?: components["schemas"]["Bygning"];
            disposisjonsform?: components["schemas"]["Disposisjonsform"];
            eieform?: components["schemas"]["Eieform"];
            eiendom?: components["schemas"]["Eiendom"];
            eieseksjon?: components["schemas"]["Eieseksjon"];
            /** @description Said once. */
            eier?: components["schemas"]["Eier"];
            egenskaper?: components["schemas"]["Boligegenskap"][];
            /** @description Said once. Tells several households in one dwelling unit apart. */
            ekstraReferanse?: string;
            erBofellesskap?: boolean;
            erTilgjengeligForRullestolbruker?: boolean;
            etasjenummer?: number;
            kvalifisererMvaKompensasjon?: boolean;
            /** @description The running tenancy. It comes of a contract here; sent, it is what it is. */
            leieforhold?: components["schemas"]["BoligLeieforhold"];
            leiekostnad?: components["schemas"]["Leiekostnad"];
            leieTilEiePotensial?: boolean;
        };
        /** @description The codes a field of this kind may have. */
        Kodeliste: {
            /** @description Name of the schema in the contract. */
            navn: string;
            /** @description The codes. */
            koder: string[];
        };
        /** @description What the municipality is called, how to reach it and what it has chosen. Nothing here is personal; it is public. */
        Kommune: {
            kommunenummer: components["schemas"]["Kommunenummer"];
            navn: components["schemas"]["Tekst"];
            kontakt: components["schemas"]["Kontakt"];
            navKontakt: components["schemas"]["Kontakt"];
            krisekontakt: components["schemas"]["Kontakt"];
            /** @description Whom tenants call when something in the home cannot wait. Where it is absent, `kontakt`. */
            boligvakt?: components["schemas"]["Kontakt"];
            /** @description Purposes a citizen can apply for now. */
            formaal: components["schemas"]["Formaal"][];
            /**
             * Format: date
             * @description The first day citizens can apply here, where the municipality has said one. Before it no application is begun or sent here; `kontakt` tells whom to ask.
             */
            aktivFra?: string;
            spraak: components["schemas"]["Spraak"][];
            maalform?: components["schemas"]["Maalform"];
            forvaltningsomraadeSamisk?: components["schemas"]["Samiskspraak"];
            svartid: components["schemas"]["Tekst"];
            /** @description The parts it has taken into use of those that may come later. An operation of another answers FUNKSJON_IKKE_AAPNET. */
            funksjoner?: components["schemas"]["Funksjon"][];
            /** @description Days an unsent application is kept after the last change. */
            utkastLevetidDager: number;
            /** @description Days a citizen has to answer an offer unless another date is set. */
            tilbudsfristDager: number;
            /**
             * Format: email
             * @description E-mail address of the data protection officer.
             */
            personvernombud: string;
            /**
             * @description In TEST only synthetic persons are accepted; in PRODUKSJON they are refused.
             * @enum {string}
             */
            miljoe: "TEST" | "PRODUKSJON";
        };
        /** @description Four digits from SSB's classification of municipalities. */
        Kommunenummer: string;
        /** @description Who to call and when. */
        Kontakt: {
            navn: components["schemas"]["Tekst"];
            telefon: string;
            aapningstid: components["schemas"]["Tekst"];
        };
        /** @description How the party to a case is to be met. */
        Kontakthensyn: {
            /** Format: uuid */
            kontakthensynId: string;
            hensyn: components["schemas"]["Hensyn"][];
            /** Format: date */
            fra: string;
            /** Format: date */
            gjelderTil: string;
            /** @description It is neither past nor ended. */
            gjelder: boolean;
            /** @description Absent to those who only let homes. */
            grunn?: string;
            /** @description Absent to those who only let homes. */
            registrertAv?: components["schemas"]["AnsattRef"];
            /** Format: date-time */
            opphevet?: string;
        };
        /** @description A page, the newest first. To those who only let homes, what holds. */
        KontakthensynListe: {
            items: components["schemas"]["Kontakthensyn"][];
            neste?: string;
        };
        /** @description How the party to a case is to be met, why, and for how long. */
        KontakthensynNytt: {
            hensyn: components["schemas"]["Hensyn"][];
            /** @description Why. Told to those who work with the case alone. */
            grunn: string;
            /**
             * Format: date
             * @description The last day: today or later, and at most twelve months on.
             */
            gjelderTil: string;
        };
        /** @description A Norwegian bank account number with full stops, as it is printed. Its last digit is a check digit. */
        Kontonummer: string;
        /** @description The signed contract. */
        KontraktRegistrer: {
            /** Format: date */
            signertDato: string;
            /** Format: date */
            startdato: string;
            /**
             * Format: date
             * @description Null when the contract has no end.
             */
            sluttdato?: string | null;
            tidsubegrenset: boolean;
            /** @description Whole kroner a month. */
            manedsleie: number;
            /** @description Whole kroner; deposit and guarantee together at most six months' rent (husleieloven §§ 3-5 and 3-6). */
            depositum: number;
            /** @enum {string} */
            garantitype: "SPERRET_KONTO" | "NAV_GARANTI" | "KOMMUNAL_GARANTI" | "INGEN";
            hjemmelTid?: components["schemas"]["HjemmelTid"];
            enkeltrom?: components["schemas"]["Enkeltrom"];
            signaturmetode?: components["schemas"]["Signaturmetode"];
            /** @description When and how the confirmed co-applicant signed: they rent the home together. The contract is registered when both have signed. */
            medleietakersSignatur?: components["schemas"]["Leietakersignatur"];
            vergensSignatur?: components["schemas"]["Vergesignatur"];
            leietidBegrunnelse?: components["schemas"]["LeietidBegrunnelse"];
            /** @description Why rent, length or start are other than those of the home and the decision, the deposit more than the municipality asks for, or a confirmed co-applicant no tenant. Needed when they are. */
            avvikBegrunnelse?: string;
        };
        /**
         * @description Points the service can look into by itself.
         * @enum {string}
         */
        Kontrollkode: "INNSTILLINGER" | "DELEGERING_FOLKEREGISTERET" | "DELEGERING_INNTEKT" | "DELEGERING_SKATTEGRUNNLAG" | "DELEGERING_KONTAKTREGISTERET";
        /**
         * @description Which figure of a person is put right.
         * @enum {string}
         */
        Korreksjonsfelt: "INNTEKT_PER_MAANED" | "SAMLET_GJELD" | "BRUTTOFORMUE" | "ANNEN_FORMUE" | "ANNEN_INNTEKT" | "INNTEKTSFRADRAG";
        /** @description The consumer price index of a month. */
        Kpi: {
            maaned: string;
            indeks: number;
        };
        /** @description What the criteria rest on, such as a local regulation. */
        Kriteriehjemmel: {
            tekst: string;
            /** Format: uri */
            lenke?: string;
        };
        /** @description What no register tells, as the case worker knows it. Absent when nobody has looked into it. */
        Kriterieopplysninger: {
            /** @description There is debt to the municipality that is not settled. */
            gjeldTilKommunen?: boolean;
            /**
             * @description Whether somebody of the household has been evicted from a home of the municipality.
             * @enum {string}
             */
            utkastet?: "NEI" | "JA";
            /**
             * Format: date
             * @description The day of it.
             */
            utkastetDato?: string | null;
        };
        /** @description What a municipality has decided. A criterion that is absent, 0 or empty is none. Criteria are measured and shown with the calculation; none of them refuses anybody. */
        Kriterier: {
            hjemmel: components["schemas"]["Kriteriehjemmel"];
            minstealder: number;
            /** @description Months registered as living in the municipality without a break up to today. */
            botidMnd: number;
            /** @description Whom the time of residence does not hold for. Whether it is somebody is for a person to assess. */
            botidUnntak: components["schemas"]["Tekst"][];
            /** @description Numbers of municipalities that are part of this one now: to have lived there is to have lived here. */
            tidligereKommunenummer: components["schemas"]["Kommunenummer"][];
            inntektsgrenser: components["schemas"]["Inntektsgrense"][];
            grunnbeloep: components["schemas"]["Grunnbeloep"][];
            /** @description Income of members younger than this is left out. */
            inntektFritakUnderAar?: number;
            /** @description Gross wealth of the household. */
            formuesgrense?: components["schemas"]["Kroner"];
            /** @description Debt to the municipality is to be settled. */
            krevGjeldsoppgjoer: boolean;
            /** @description Months after an eviction from a home of the municipality. */
            karanteneMnd?: number;
            /** @description Nights a month from which a child with contact counts as one of the household: in the limit of income, and in the bedrooms proposed. 4 when absent. */
            samvaerNetter?: number;
            antallTilbudMaks?: number;
            vedtakGyldighetMnd?: number;
            leietidMnd: components["schemas"]["Leietider"];
            /** @description At most six (husleieloven § 3-5). */
            depositumMnd: number;
            tilbudsfristDager: number;
            /** @description Days from receipt to the date the citizen is told to expect an answer by. */
            svartidDager: number;
            /** @description Months between each time whoever waits is asked whether the need is there still. */
            behovIntervallMnd: number;
            /** @description Days to answer, each time it is asked and reminded of. */
            behovSvardager: number;
            /** @description What the waiting list means, and what the order goes by. */
            ventelisteForklaring: components["schemas"]["Tekst"];
        };
        /** @description A criterion measured. AVVIK is a flag and no answer: whoever assesses the need writes what it means for this household. UKJENT: it could not be measured. */
        Kriterieresultat: {
            kriterium: components["schemas"]["Kriterium"];
            /** @enum {string} */
            resultat: "OK" | "AVVIK" | "UKJENT";
            /** @description Years, months or whole kroner, or the day of an eviction. */
            verdi?: string;
            /** @description Likewise. */
            grense?: string;
            beregning: components["schemas"]["Beregningssteg"][];
            /** @description The individual assessment of it. */
            vurdering?: string;
        };
        /** @description What the municipality has decided, from a day on. Of several from the same day the newest holds. */
        Kriteriesett: {
            /** Format: uuid */
            kriteriesettId: string;
            /** @description The first is 1. */
            nummer: number;
            /** Format: date */
            gyldigFra: string;
            /** @description It is the one that holds today. */
            gjelder: boolean;
            kriterier: components["schemas"]["Kriterier"];
        };
        /** @description A page of versions, the newest first. */
        KriteriesettListe: {
            items: components["schemas"]["Kriteriesett"][];
            neste?: string;
        };
        /** @description A new version of what the municipality has decided. */
        KriteriesettNytt: {
            /**
             * Format: date
             * @description Today or later: what has been stands.
             */
            gyldigFra: string;
            kriterier: components["schemas"]["Kriterier"];
        };
        /** @description What a criterion means for this household. */
        Kriterievurdering: {
            kriterium: components["schemas"]["Kriterium"];
            vurdering: string;
        };
        /**
         * @description What is measured. KARANTENE is the time after an eviction.
         * @enum {string}
         */
        Kriterium: "MINSTEALDER" | "BOTID" | "INNTEKT" | "FORMUE" | "GJELD" | "KARANTENE";
        /** @description Whole Norwegian kroner. */
        Kroner: number;
        /** @description The municipality has received the application. */
        Kvittering: {
            /** Format: uuid */
            soeknadId: string;
            /** @description Says nothing about the person. */
            referanse: string;
            /** Format: date-time */
            mottatt: string;
            /**
             * Format: date
             * @description When an answer can be expected at the latest.
             */
            forventetSvar: string;
            /** Format: uuid */
            sakId: string;
            saksnummer: string;
            sakstype: components["schemas"]["Sakstype"];
            /**
             * Format: uuid
             * @description The receipt as a document of the case, with what was answered; absent where none was made.
             */
            dokumentId?: string;
        };
        /** @description The draft is stored. */
        Lagret: {
            versjon: number;
            /** @description Of the form they are kept in. */
            skjemaversjon: number;
            /** Format: date-time */
            sistLagret: string;
            /** Format: date */
            slettesDato: string;
        };
        /**
         * @description The home is free now or expected to be free within this time.
         * @enum {string}
         */
        LedigInnen: "NAA" | "EN_MND" | "TRE_MND" | "SEKS_MND" | "ETT_AAR";
        /** @description A tenancy that could become an owned home. It decides nothing. */
        LeieTilEieKandidat: {
            leieforhold: components["schemas"]["Leieforhold"];
            /** @description Whole months lived there. */
            maaneder: number;
            /** @description What speaks for it. */
            taler: ("BOLIG_HAR_POTENSIAL" | "LANG_BOTID" | "TIDSUBESTEMT")[];
            /** @description What nobody has looked at. */
            ikkeVurdert: ("INNTEKT" | "LAANEEVNE")[];
            /** @description Absent while nobody has assessed it, and to whoever may not know who lives there. */
            vurdering?: components["schemas"]["LeieTilEieUtfall"];
        };
        /** @description A page of candidates. */
        LeieTilEieListe: {
            /** @description What to tell the tenant and where a start-up loan (startlån) is applied for, as the municipality reads it. */
            raad?: components["schemas"]["Tekst"];
            items: components["schemas"]["LeieTilEieKandidat"][];
            neste?: string;
        };
        /** @description What a person found last. Why is told to case workers alone. */
        LeieTilEieUtfall: {
            kandidat: boolean;
            grunn?: string;
            /** Format: date */
            dato: string;
        };
        /** @description Which of the tenancies that could become an owned home. */
        LeieTilEieUtvalg: {
            /** @description How long somebody has lived there at the least; 24 when absent. */
            minstMaaneder?: number;
            vurdert?: components["schemas"]["LeieTilEieVurdert"];
        };
        /** @description What a person found. */
        LeieTilEieVurdering: {
            kandidat: boolean;
            grunn: string;
            /** Format: date */
            dato: string;
            av: components["schemas"]["AnsattRef"];
        };
        /** @description Assessments of a tenancy. */
        LeieTilEieVurderingListe: {
            items: components["schemas"]["LeieTilEieVurdering"][];
        };
        /** @description A person's assessment of whether the tenant should be offered to own. */
        LeieTilEieVurderingNy: {
            kandidat: boolean;
            grunn: string;
        };
        /**
         * @description What a person found last of the tenancy, or that nobody has assessed it.
         * @enum {string}
         */
        LeieTilEieVurdert: "IKKE_VURDERT" | "KANDIDAT" | "IKKE_KANDIDAT";
        /** @description A tenancy. The case and the tenant are given with the case only, the name to roles that may see it. */
        Leieforhold: {
            /** Format: uuid */
            leieforholdId: string;
            /** Format: uuid */
            boligId: string;
            /** Format: uuid */
            sakId?: string;
            status: components["schemas"]["LeieforholdStatus"];
            /** Format: date */
            startdato: string;
            /** Format: date */
            sluttdato: string | null;
            tidsubegrenset: boolean;
            manedsleie: number;
            depositum: number;
            /**
             * Format: date
             * @description The day the home is to be left by the notice in force.
             */
            fratredelse?: string;
            /**
             * Format: date
             * @description The day the tenant was called on in writing to move.
             */
            oppfordringOmFlytting?: string;
            /**
             * Format: date
             * @description From this day it is for an indefinite time, though the contract had an end (husleieloven § 9-2).
             */
            tidsubestemtFra?: string;
            /**
             * Format: date
             * @description The day the tenant took the home over.
             */
            innflyttet?: string;
            /**
             * Format: date
             * @description The day the tenant had moved out.
             */
            utflyttet?: string;
            /**
             * Format: date
             * @description The day both withdrew from it, before it began.
             */
            trukket?: string;
            enkeltrom?: components["schemas"]["Enkeltrom"];
            leietaker?: components["schemas"]["PersonRef"];
            /** @description Who rents the home together with them. */
            medleietaker?: components["schemas"]["PersonRef"];
            versjon: number;
        };
        /** @description A page of tenancies. */
        LeieforholdListe: {
            items: components["schemas"]["Leieforhold"][];
            neste?: string;
        };
        /** @description A tenancy there is already, as it stands in its contract. */
        LeieforholdRegistrer: {
            /** Format: uuid */
            boligId: string;
            /** Format: date */
            signertDato?: string;
            /** Format: date */
            startdato: string;
            /**
             * Format: date
             * @description Null when the contract has no end.
             */
            sluttdato?: string | null;
            tidsubegrenset: boolean;
            /** @description Whole kroner a month today. */
            manedsleie: number;
            /** @description Whole kroner. */
            depositum: number;
            /** @enum {string} */
            garantitype: "SPERRET_KONTO" | "NAV_GARANTI" | "KOMMUNAL_GARANTI" | "INGEN";
            hjemmelTid?: components["schemas"]["HjemmelTid"];
            enkeltrom?: components["schemas"]["Enkeltrom"];
            /** @description The national identity number of the main tenant. Kept encrypted, never answered. */
            leietaker?: string;
        };
        /**
         * @description State of the tenancy. AVTALT until its first day, when the calendar makes it AKTIVT. SAGT_OPP from when notice is given until the tenant has moved out (AVSLUTTET). FORNYES while somebody works on whether it is prolonged. UTLOEPER_SNART from nine months before the agreed end; UTLOEPT_UTEN_AVKLARING when somebody still lives there after it; TIDSUBESTEMT when they have done so for more than three months and were not called on in writing to move (husleieloven § 9-2).
         * @enum {string}
         */
        LeieforholdStatus: "AVTALT" | "AKTIVT" | "SAGT_OPP" | "UTLOEPER_SNART" | "FORNYES" | "UTLOEPT_UTEN_AVKLARING" | "TIDSUBESTEMT" | "AVSLUTTET";
        /** @description A state a tenancy came to. */
        Leieforholdsstatus: {
            /** @description Absent where it began. */
            fraStatus?: components["schemas"]["LeieforholdStatus"];
            tilStatus: components["schemas"]["LeieforholdStatus"];
            /** Format: date */
            dato: string;
        };
        /** @description A page of states, the newest first. */
        LeieforholdsstatusListe: {
            items: components["schemas"]["Leieforholdsstatus"][];
            neste?: string;
        };
        /** @description A rent a tenancy has from a day on. */
        Leiehistorikk: {
            /** Format: date */
            gjelderFra: string;
            manedsleie: number;
            /**
             * @description What set it.
             * @enum {string}
             */
            grunnlag: "KONTRAKT" | "KPI" | "GJENGS";
            /**
             * Format: date
             * @description Of a change the day the tenant was told.
             */
            varslet?: string;
        };
        /** @description The rents of a tenancy, the newest first. */
        LeiehistorikkListe: {
            items: components["schemas"]["Leiehistorikk"][];
        };
        /**
         * @description Something a rent can cover beside the home itself. The values are ours; Kobo's own are not public.
         * @enum {string}
         */
        Leieinnhold: "STROEM" | "OPPVARMING" | "VARMTVANN" | "VANN_OG_AVLOEP" | "INTERNETT" | "TV" | "MOEBLER" | "PARKERING";
        /** @description A version of the contract of a tenancy. As a document it lies with the case. */
        Leiekontrakt: {
            /** @description The version. */
            nummer: number;
            status: components["schemas"]["Leiekontraktstatus"];
            /** Format: date */
            gjelderFra: string;
            /**
             * Format: date
             * @description Absent where nobody has said when.
             */
            signertDato?: string;
            signaturmetode?: components["schemas"]["Signaturmetode"];
            /** @description Absent where one rents alone. */
            medleietakersSignatur?: components["schemas"]["Leietakersignatur"];
            /** @description Absent where the tenant was of age. */
            vergensSignatur?: components["schemas"]["Vergesignatur"];
            /** @description As it was signed, in whole kroner. */
            manedsleie: number;
            /** @description Whole kroner. */
            depositum: number;
            /** @enum {string} */
            garantitype: "SPERRET_KONTO" | "NAV_GARANTI" | "KOMMUNAL_GARANTI" | "INGEN";
            enkeltrom: components["schemas"]["Enkeltrom"];
        };
        /** @description The contracts of a tenancy, the newest first. */
        LeiekontraktListe: {
            items: components["schemas"]["Leiekontrakt"][];
        };
        /**
         * @description ERSTATTET by a newer one.
         * @enum {string}
         */
        Leiekontraktstatus: "SIGNERT" | "ERSTATTET";
        /** @description What it costs to rent the home. */
        Leiekostnad: {
            /** @description Whole kroner a month. */
            manedsleie: number;
            /** Format: date */
            gjelderFra?: string;
            /** @enum {string} */
            type?: "GJENGS" | "KOSTNADSDEKKENDE" | "ANNEN";
            /** @description What the rent covers. Absent, nobody has said; an empty list is nothing but the home. What is not here the tenant pays beside the rent, to the municipality where that is agreed (husleieloven § 3-4) or to whoever delivers it. */
            inkludert?: components["schemas"]["Leieinnhold"][];
        };
        /** @description What tenant or municipality writes to the other. */
        LeiemeldingNy: {
            tekst: string;
        };
        /** @description A note of a tenancy. It never changes; `rettetAv` names the one that holds instead. */
        Leienotat: {
            /** Format: uuid */
            leienotatId: string;
            type: components["schemas"]["Leienotattype"];
            tekst: string;
            /** Format: date-time */
            hendelsestid: string;
            /** Format: date-time */
            skrevet: string;
            skrevetAv: components["schemas"]["AnsattRef"];
            synligForLeier: boolean;
            unntak?: components["schemas"]["UnntakFraInnsyn"];
            /**
             * Format: uuid
             * @description The note this one puts right.
             */
            korrigerer?: string;
            /**
             * Format: uuid
             * @description The note that puts this one right.
             */
            rettetAv?: string;
        };
        /** @description A page of notes, the newest event first. */
        LeienotatListe: {
            items: components["schemas"]["Leienotat"][];
            neste?: string;
        };
        /** @description A note to be written down, or what the right note says. */
        LeienotatNytt: {
            type: components["schemas"]["Leienotattype"];
            tekst: string;
            /**
             * Format: date-time
             * @description When it happened, not later than now.
             */
            hendelsestid: string;
            /** @description The tenant may read it, and has it in the copy of what is known of them. By default as the type says, and not when there is a ground against it. */
            synligForLeier?: boolean;
            unntak?: components["schemas"]["UnntakFraInnsyn"];
        };
        /**
         * @description What the note is about. BOMILJOE: what happens where the tenant lives, noise or damage say, and what was done about it. TREDJEPART: what a neighbour or another has told; it is hidden from the tenant unless something else is said.
         * @enum {string}
         */
        Leienotattype: "BOMILJOE" | "SAMTALE" | "HJEMMEBESOEK" | "MOETE" | "TREDJEPART" | "ANNET";
        /** @description A tenant who cannot be notified, and what they are to be told of on paper. */
        Leiepapirbrev: {
            /** Format: uuid */
            varselId: string;
            /** @description Of what is written down when it is posted. */
            versjon: number;
            /** Format: uuid */
            leieforholdId: string;
            /**
             * Format: uuid
             * @description The home they rent.
             */
            boligId: string;
            anledning: components["schemas"]["Leievarselanledning"];
            mottaker: components["schemas"]["PersonRef"];
            /** @description What is written on the envelope under the name, line by line, when it is to somebody whose address is protected: the address Folkeregisteret has for letters. Absent for everybody else, who gets it where they rent, and where the register has none: then ask it, or the authority that protects them, before anything is posted. Such a letter is listed to the shielded unit alone. */
            postadresse?: string[];
            grunn: components["schemas"]["Papirgrunn"];
            /**
             * Format: date-time
             * @description When what it is about was written.
             */
            laget: string;
        };
        /** @description A page of tenants to be written to on paper, those who have waited longest first. */
        LeiepapirbrevListe: {
            items: components["schemas"]["Leiepapirbrev"][];
            neste?: string;
        };
        /** @description That a tenant was written to on paper. */
        Leiepapirsending: {
            /**
             * Format: date
             * @description The day it was posted; not in the future, nor before it was written.
             */
            sendt: string;
        };
        /** @description A change of rents that is made. */
        Leieregulering: {
            /** Format: uuid */
            leiereguleringId: string;
            type: components["schemas"]["LeiereguleringType"];
            /** Format: date */
            varslet: string;
            /** Format: date */
            gjelderFra: string;
            /** @description Tenancies whose tenants are written to from here. The change counts once all of them were told in time, notified of the letter, having opened it or had it posted to them, and never when one was not (husleieloven §§ 4-2 and 4-3). */
            brev?: number;
            /** @description Of them: told too late, or not before the day it was to count from, so that their rent stays. */
            brevForSent?: number;
            /** @description Tenancies whose rent is changed. */
            antall: number;
            /** @description Tenancies it could not be changed for. */
            hindret: number;
            /** @description Their rents together a month before. */
            sumFoer: number;
            sumEtter: number;
            /** Format: date-time */
            opprettet: string;
        };
        /** @description A page of changes. */
        LeiereguleringListe: {
            items: components["schemas"]["Leieregulering"][];
            neste?: string;
        };
        /** @description How rents are to be changed, and from when. */
        LeiereguleringNy: {
            type: components["schemas"]["LeiereguleringType"];
            /**
             * Format: date
             * @description The day the tenants are told in writing: today, and each whose tenancy has a case is written to from here; an earlier day where they were told by hand.
             */
            varslet: string;
            /**
             * Format: date
             * @description The first of a month.
             */
            gjelderFra: string;
            /** @description For KPI: the consumer price index of each month that is needed, as Statistics Norway publishes it. */
            indekser?: components["schemas"]["Kpi"][];
            /** @description For GJENGS: the new rent of each tenancy it is to be changed for. */
            leier?: components["schemas"]["NyLeie"][];
        };
        /** @description The same, a page at a time. */
        LeiereguleringSoek: {
            type: components["schemas"]["LeiereguleringType"];
            /**
             * Format: date
             * @description The day the tenants are told in writing: today, and each whose tenancy has a case is written to from here; an earlier day where they were told by hand.
             */
            varslet: string;
            /**
             * Format: date
             * @description The first of a month.
             */
            gjelderFra: string;
            /** @description For KPI: the consumer price index of each month that is needed, as Statistics Norway publishes it. */
            indekser?: components["schemas"]["Kpi"][];
            /** @description For GJENGS: the new rent of each tenancy it is to be changed for. */
            leier?: components["schemas"]["NyLeie"][];
            limit?: number;
            etter?: string;
        };
        /**
         * @description By the consumer price index, or to the common level of rents (husleieloven §§ 4-2 and 4-3).
         * @enum {string}
         */
        LeiereguleringType: "KPI" | "GJENGS";
        /**
         * @description Why the rent of a tenancy cannot be changed then: FOR_KORT_SIDEN when it was set less than a year before, FOR_KORT_LEIETID when it has been changed by anything but the index in two and a half years, OPPHOERER when the tenancy is over by then, UENDRET when it would stay the same.
         * @enum {string}
         */
        Leiereguleringshinder: "FOR_KORT_SIDEN" | "FOR_KORT_LEIETID" | "OPPHOERER" | "UENDRET";
        /** @description What a change would do to one tenancy. */
        Leiereguleringslinje: {
            /** Format: uuid */
            leieforholdId: string;
            /** Format: uuid */
            boligId: string;
            /** @description The rent as it is. */
            fra: number;
            /** @description The rent as it would be; absent when something hinders it. */
            til?: number;
            hinder?: components["schemas"]["Leiereguleringshinder"];
        };
        /** @description A page of the preview. */
        Leiereguleringsside: {
            items: components["schemas"]["Leiereguleringslinje"][];
            neste?: string;
        };
        /**
         * @description Whom of two who rent together a notice is about; the other rents on. Absent when it is about the tenancy as a whole. Never of the landlord's.
         * @enum {string}
         */
        Leierrolle: "HOVEDLEIETAKER" | "MEDLEIETAKER";
        /** @description What whoever is offered the home is told of it, in both languages. Never anything about persons. */
        Leietakerinformasjon: {
            nb: string;
            nn: string;
        };
        /** @description When and how one of two who rent together signed. */
        Leietakersignatur: {
            /** Format: date */
            signertDato: string;
            signaturmetode?: components["schemas"]["Signaturmetode"];
        };
        /** @description Why a fixed time is under three years, as it is to stand in the contract, without a full stop. */
        LeietidBegrunnelse: string;
        /** @description The usual length of a tenancy, in months. */
        Leietider: {
            standard: number;
            /** @description Where there are children in the household. */
            medBarn?: number;
            utenBarn?: number;
        };
        /** @description The step a tenancy has come to. A tenancy that is given another last day starts anew. */
        Leieutloep: {
            /** Format: uuid */
            leieforholdId: string;
            trinn: components["schemas"]["Utloepstrinn"];
            /** Format: date */
            sluttdato: string;
        };
        /** @description How one tenant was told that there is something new about the tenancy, and what has become of it. Where the notice went is not kept. */
        Leievarsel: {
            /** Format: uuid */
            varselId: string;
            /** Format: uuid */
            leieforholdId: string;
            anledning: components["schemas"]["Leievarselanledning"];
            /** @description Which of the tenants. */
            mottaker: components["schemas"]["PersonRef"];
            status: components["schemas"]["Varselstatus"];
            /** @description Absent until it is known. */
            kanal?: components["schemas"]["Varselkanal"];
            /** @description Of PAPIR. */
            grunn?: components["schemas"]["Papirgrunn"];
            /**
             * Format: date-time
             * @description When what it is about was written.
             */
            opprettet: string;
            /**
             * Format: date-time
             * @description The first notice.
             */
            sendt?: string;
            /**
             * Format: date-time
             * @description The second one, of what they had not read in a week.
             */
            purret?: string;
            /**
             * Format: date-time
             * @description When this tenant read what it is about.
             */
            aapnet?: string;
            /**
             * Format: date
             * @description The day they were written to on paper.
             */
            papirSendt?: string;
            versjon: number;
        };
        /**
         * @description What tenants are told of. LEIEMELDING: a message from the municipality about the tenancy. BOLIGFEIL: what is done with, or answered to, something they reported as wrong in the home. LEIEUTLOEP: the last day of a tenancy for a fixed time comes near, and they have no case a letter could be written in; they read the day with their tenancy (`listMineLeieforhold`). What is sent says of none of them which it is.
         * @enum {string}
         */
        Leievarselanledning: "LEIEMELDING" | "BOLIGFEIL" | "LEIEUTLOEP";
        /** @description The notices of a tenancy, the newest first; at most a hundred. */
        Leievarsler: {
            items: components["schemas"]["Leievarsel"][];
        };
        /** @description What is left to read. */
        Lesestatus: {
            uleste: components["schemas"]["UlesteMeldinger"];
        };
        /** @description An attempt: what the receiver answered with, or why there was no answer. Neither is there while it is under way. */
        Leveranseforsoek: {
            /** Format: date-time */
            tid: string;
            httpStatus?: number;
            /**
             * @description IKKE_TILLATT: the name leads to an address nothing is sent to. FOR_STOR: the answer was more than 64 kB.
             * @enum {string}
             */
            feil?: "IKKE_TILLATT" | "NAVN_UKJENT" | "TIDSAVBRUDD" | "BRUTT" | "FOR_STOR";
            varighetMs?: number;
        };
        /**
         * @description VENTER is due now or later, DOED was given up after twelve attempts.
         * @enum {string}
         */
        Leveransestatus: "VENTER" | "LEVERT" | "DOED";
        /** @description What the municipality calls one of its own groups. */
        LokalKode: string;
        /** @description A finer group of the municipality's own. It is counted as those it stands for, so it stands for one at least (Agenda Kaupang 2019, chapter 5). Never asked of or shown to the citizen. */
        LokalMaalgruppe: {
            kode: components["schemas"]["LokalKode"];
            navn: components["schemas"]["Tekst"];
            grupper: components["schemas"]["Maalgruppe"][];
        };
        /** @description Meter numbers. */
        Maaler: {
            stroem?: string;
            vann?: string;
        };
        /**
         * @description The written standard the municipality has decided the state is to use to it, or NOEYTRAL. What it writes itself is in `spraak`.
         * @enum {string}
         */
        Maalform: "BOKMAAL" | "NYNORSK" | "NOEYTRAL";
        /**
         * @description Grounds for allocation. Several can hold; one is primary. It is set by the case worker, never asked of or shown to the citizen (Agenda Kaupang 2019, «Bedre registrering av målgrupper», chapter 5). UTEN_BEHOVSPROEVING stands alone, in a case of UTEN_BEHOVSPROEVING and in no other: where the need is assessed, it is what somebody is given a home for.
         * @enum {string}
         */
        Maalgruppe: "PSYKISK_HELSE" | "RUS" | "NEDSATT_FUNKSJONSEVNE" | "ELDRE" | "FLYKTNING" | "ANDRE_PROBLEMER" | "UTEN_BEHOVSPROEVING";
        /** @description How much one group is of the reason. */
        Maalgruppegrad: {
            gruppe: components["schemas"]["Maalgruppe"];
            /** @enum {string} */
            grad: "LITEN" | "MIDDELS" | "STOR";
        };
        /** @description Calendar month, `YYYY-MM`. */
        Maaned: string;
        /** @description Income reported for one month. */
        Maanedsinntekt: {
            maaned: components["schemas"]["Maaned"];
            beloep: number;
            /** @description False when nothing was reported for the month; it then counts as 0. */
            registrert: boolean;
        };
        /** @description The edition of the questions that were answered last. 2 asks for the family, the risk of losing the home, areas, degrees and the municipality's own groups as well. */
        Malversjon: number;
        /** @description Something the party is asked for, as both the party and the municipality read it. */
        Mangel: {
            /** Format: uuid */
            mangelId: string;
            vedleggstype?: components["schemas"]["Vedleggstype"];
            hva: string;
            hvorfor: string;
            spraak: components["schemas"]["Spraak"];
            /** Format: date */
            frist: string;
            foelge: components["schemas"]["Mangelfoelge"];
            status: components["schemas"]["Mangelstatus"];
            /** @description The party can answer it as the case stands. */
            kanBesvares: boolean;
            /** Format: date-time */
            meldt: string;
            /** @description Who asked. */
            ansatt: components["schemas"]["AnsattRef"];
            svar?: components["schemas"]["Mangelbesvarelse"];
            /** @description Why it is not needed any more. */
            trukket?: string;
            versjon: number;
        };
        /** @description Everything the party has been asked for in a case, in the order it was asked. */
        MangelListe: {
            items: components["schemas"]["Mangel"][];
        };
        /** @description One thing the party is asked for, in words they read. */
        MangelNy: {
            /** @description The paper that is missing; absent when words are enough. */
            vedleggstype?: components["schemas"]["Vedleggstype"];
            hva: string;
            /** @description Why the case needs it. */
            hvorfor: string;
        };
        /** @description What the party answered, and when. */
        Mangelbesvarelse: {
            /** Format: date-time */
            tid: string;
            tekst?: string;
            vedlegg: components["schemas"]["Vedlegg"][];
        };
        /**
         * @description What the party is warned of, should they not answer. BEHANDLES_UTEN: the case is decided on what is known. KAN_AVVISES: the municipality may refuse to decide it.
         * @enum {string}
         */
        Mangelfoelge: "BEHANDLES_UTEN" | "KAN_AVVISES";
        /** @description A new deadline. */
        Mangelfrist: {
            /**
             * Format: date
             * @description A later day than today and than the one there was.
             */
            frist: string;
        };
        /**
         * @description AAPEN: the party is asked for it. BESVART: they have answered. UTLOEPT: the deadline passed without an answer, and the case goes on without it; it can still be answered until the case is decided. TRUKKET: it is not needed any more.
         * @enum {string}
         */
        Mangelstatus: "AAPEN" | "BESVART" | "UTLOEPT" | "TRUKKET";
        /** @description An answer to what the municipality asked for. Words, attachments of the case, or both. */
        Mangelsvar: {
            tekst?: string;
            /** @description Own attachments in the case (`opprettEttersending`) that have content. */
            vedlegg?: string[];
        };
        /** @description What the party is asked for, with one deadline and one warning for all of it. */
        ManglerNye: {
            mangler: components["schemas"]["MangelNy"][];
            /**
             * Format: date
             * @description The last day to answer. A later day than today.
             */
            frist: string;
            foelge: components["schemas"]["Mangelfoelge"];
            /** @description The language the words are in. */
            spraak: components["schemas"]["Spraak"];
        };
        /** @description That an employee has filed a document in the archive by hand. */
        ManuellArkivering: {
            /** @description The number the journal gave it, such as 2026/1032. */
            journalnummer?: string;
        };
        /**
         * @description A marker beside the state.
         * @enum {string}
         */
        Markering: "TILVISNINGSAVTALE" | "SAGT_OPP" | "LEIE_TIL_EIE" | "RESERVERT";
        /** @description Whether the home meets one requirement of the assessment. A person decides; nothing is scored. */
        Match: {
            /**
             * @description BOLIGTYPE and SOVEROM are what the decision grants, and UTEN_TRAPPER where it says so; the rest is what the assessment asks for. SOVEROM_MAKS: more bedrooms than the household needs. EGENSKAP: one for each property that is wanted (`egenskap`). OMRAADE: one of the areas that are wanted. EGNET_BOSETTING: of a case of BOSETTING_FLYKTNING, the home is registered as suited for it.
             * @enum {string}
             */
            krav: "BOLIGTYPE" | "SOVEROM" | "SOVEROM_MAKS" | "RULLESTOL" | "UTEN_TRAPPER" | "BEMANNING" | "MAKS_LEIE" | "EGNET_BOSETTING" | "OMRAADE" | "EGENSKAP";
            /**
             * @description UKJENT where the home does not say. A home nobody has registered any property of says nothing of properties, and one without schools nothing of areas but the one it lies in.
             * @enum {string}
             */
            oppfylt: "JA" | "NEI" | "UKJENT";
            /** @description Which property. Only of EGENSKAP. */
            egenskap?: components["schemas"]["Boligegenskap"];
            /** @description Why it is so, to read. Only of OMRAADE and EGENSKAP. */
            grunn?: components["schemas"]["Tekst"];
            /** @description What is required, as the contract writes it: a number of bedrooms, whole kroner a month or a value of Boligtype or Bemanning. Absent where the requirement says it all. */
            kreves?: string;
            /** @description What the home has, written likewise; absent when unknown. */
            har?: string;
        };
        /**
         * @description INVITERT until the invited has answered; they can also do so after the application is sent. TRUKKET when the applicant named somebody else.
         * @enum {string}
         */
        MedsoekerStatus: "INVITERT" | "BEKREFTET" | "AVSLAATT" | "TRUKKET";
        /** @description A complaint of a co-applicant about the decision of the case they have applied in. It points at no attachments: those of the case are the applicant's. */
        MedsoekerklageSend: {
            /**
             * Format: uuid
             * @description The decision of the case they share, or that an own complaint is not heard (`avvisning`).
             */
            vedtakId: string;
            /** @description Why they disagree. */
            grunn: string;
            /** @description What they want changed. */
            oensketEndring?: string;
            /** @description They ask that the decision is put off until the complaint is answered. */
            utsattIverksetting?: boolean;
        };
        /** @description That the co-applicant has asked for the reasons of the decision. Absent until they have. */
        Medsoekersbegrunnelse: {
            /**
             * Format: date
             * @description The day they asked.
             */
            bedt: string;
            /**
             * Format: uuid
             * @description The letter with the reasons. Absent until it is sent.
             */
            dokumentId?: string;
        };
        /** @description The reasons of the decision that are of the co-applicant and of what the two have applied for together. */
        MedsoekersbegrunnelseNy: {
            begrunnelse: string;
        };
        /** @description The invited one's own answers as they stand, of the steps omDeg, informasjon and oppsummering. */
        MedsoekersvarLagre: {
            svar: components["schemas"]["Svar"];
            spraak: components["schemas"]["Spraak"];
        };
        /** @description A message of a case or a tenancy, the same to both. It never changes after it is sent. */
        Melding: {
            /** Format: uuid */
            meldingId: string;
            /**
             * @description INN: from the party to the municipality. UT: from the municipality to the party.
             * @enum {string}
             */
            retning: "INN" | "UT";
            tekst: string;
            /** Format: date-time */
            sendt: string;
            /** @description Who wrote it, when the municipality did. */
            ansatt?: components["schemas"]["AnsattRef"];
            /** @description Of a tenancy, to the municipality: which of the tenants wrote it. Absent to tenants, in messages of a case, and where the reader may not see the person. */
            leietaker?: components["schemas"]["PersonRef"];
            /** @description Of a tenancy, to its tenants: whether the reader wrote it, or the other of two who rent together. Absent of what the municipality wrote, and in messages of a case. */
            egen?: boolean;
            /** @description What was sent with it. Absent when nothing was. What the virus scanner has not found clean cannot be downloaded. */
            vedlegg?: components["schemas"]["Vedlegg"][];
            /**
             * Format: date-time
             * @description When the party read it, or the first of the municipality did. Absent until then.
             */
            lest?: string;
        };
        /** @description A page of messages, the newest first. */
        MeldingListe: {
            items: components["schemas"]["Melding"][];
            neste?: string;
            uleste: components["schemas"]["UlesteMeldinger"];
        };
        /** @description What one writes to the other. */
        MeldingNy: {
            tekst: string;
            /** @description Attachments of the case to send with it: the party's own when the party writes, the municipality's when it does. They have content, and are part of no other message and no answer. */
            vedlegg?: string[];
        };
        /** @description How far somebody has read. */
        MeldingerLest: {
            /**
             * Format: uuid
             * @description The newest message that was read.
             */
            til: string;
        };
        /** @description What a tenant is to pay, and how. Never what is paid or owed. */
        MinBetaling: {
            /** Format: uuid */
            leieforholdId: string;
            /** @description Whole kroner a month today, or from the first day when it has not come. Absent when the tenancy has ended. */
            manedsleie?: number;
            forfallsdag?: components["schemas"]["Forfallsdag"];
            /** @description Whom it is paid to. */
            mottaker: components["schemas"]["Tekst"];
            kontonummer?: components["schemas"]["Kontonummer"];
            /** @description The number to pay with. */
            kid?: string;
            /** @description Whom to ask about rent and payment. */
            kontakt: components["schemas"]["Kontakt"];
            /** @description What else the municipality says about paying. */
            tekst?: components["schemas"]["Tekst"];
        };
        /** @description A fault as the tenant sees it. */
        MinBoligfeil: {
            /** Format: uuid */
            boligfeilId: string;
            /** Format: uuid */
            leieforholdId: string;
            kategori: components["schemas"]["Boligfeilkategori"];
            haster: boolean;
            tekst: string;
            status: components["schemas"]["BoligfeilStatus"];
            /** @description What the municipality has said of it last. */
            svar?: string;
            /** @description In the order they were added; absent when there are none. */
            bilder?: components["schemas"]["Feilbilde"][];
            /** Format: date-time */
            meldt: string;
            /** @description Of an urgent one that is not closed. Whom to call now; nobody reads reports at night. */
            ring?: components["schemas"]["Kontakt"];
            versjon: number;
        };
        /** @description A page of what is reported in the tenancy, the newest first. */
        MinBoligfeilListe: {
            items: components["schemas"]["MinBoligfeil"][];
            neste?: string;
        };
        /** @description Something an employee wrote down that the citizen asked for, and what came of it. */
        MinHenvendelse: {
            kanal: components["schemas"]["Henvendelseskanal"];
            /** Format: date */
            mottatt: string;
            tekst: string;
            status: components["schemas"]["HenvendelseStatus"];
            /** Format: date-time */
            skrevet: string;
            /** Format: date-time */
            avgjort?: string;
            begrunnelse?: string;
            /**
             * Format: date
             * @description The last day it is kept.
             */
            slettesDato?: string;
        };
        /** @description A register was asked about the citizen, also when it was in the case of somebody they live with. */
        MinInnhenting: {
            /** Format: uuid */
            innhentingId: string;
            /** @enum {string} */
            register: "FREG" | "INNTEKT" | "SSG" | "KRR" | "MATRIKKEL";
            /** @enum {string} */
            status: "OK" | "INGEN_DATA" | "FEIL" | "SKJERMET" | "MANGLER_HJEMMEL";
            hjemmel: string;
            /** Format: date-time */
            hentet: string;
            /**
             * Format: date-time
             * @description When the citizen was first shown it. Absent until they are.
             */
            vistForPart?: string;
            /**
             * Format: date
             * @description The last day the register's own answer is kept. Absent when none is, while the case is open, and while something holds it: a complaint that is not decided, or that somebody waits to see the case.
             */
            raadataSlettes?: string;
        };
        /** @description The invited one's own answers, and what the two of them share: what the application is about, and who is to live together. Nothing of what the applicant answers for themselves. */
        MinInvitasjon: {
            /** Format: uuid */
            medsoekerId: string;
            versjon: number;
            /** @description Who applies. */
            fra: components["schemas"]["Personnavn"];
            status: components["schemas"]["MedsoekerStatus"];
            /** Format: date-time */
            invitert: string;
            /** Format: date-time */
            besvart?: string;
            saksnummer?: string;
            spraak: components["schemas"]["Spraak"];
            skjemaversjon: number;
            svar: components["schemas"]["Svar"];
            felles: components["schemas"]["Svar"];
        };
        /** @description Somebody wants to apply together with the citizen. */
        MinInvitasjonSammendrag: {
            /** Format: uuid */
            medsoekerId: string;
            /** @description Who applies. */
            fra: components["schemas"]["Personnavn"];
            status: components["schemas"]["MedsoekerStatus"];
            /** Format: date-time */
            invitert: string;
            /** Format: date-time */
            besvart?: string;
            saksnummer?: string;
        };
        /** @description A complaint as its party reads it. */
        MinKlage: {
            /** Format: uuid */
            klageId: string;
            /** Format: uuid */
            sakId: string;
            /** Format: uuid */
            vedtakId: string;
            status: components["schemas"]["KlageStatus"];
            versjon: number;
            hos: components["schemas"]["Klagehos"];
            /** Format: date */
            mottatt: string;
            grunn: string;
            oensketEndring?: string;
            vedlegg: string[];
            /** @description It came after the deadline. It can be heard all the same. */
            forSent: boolean;
            /**
             * Format: date
             * @description When the municipality is expected to have answered.
             */
            forventetSvar?: string;
            /** @description Who hears it when the municipality keeps its decision. */
            klageinstans: string;
            klageinstansType?: components["schemas"]["Klageinstanstype"];
            oversitting?: components["schemas"]["Klageoversitting"];
            utsettelse?: components["schemas"]["Klageutsettelse"];
            svar?: components["schemas"]["Klagesvar"];
            avgjoerelse?: components["schemas"]["Klageavgjoerelse"];
            /** @description Of one that is AVVIST here. */
            avvisning?: components["schemas"]["Klageavvisning"];
            /**
             * Format: uuid
             * @description The complaint whose dismissal this is about.
             */
            gjelderAvvisningAv?: string;
            /**
             * Format: uuid
             * @description What the party asked to see, when it is about that they were not shown all of it. Answered in their favour, it is to be answered anew (`etterKlage`).
             */
            gjelderInnsynskrav?: string;
            /**
             * Format: uuid
             * @description The complaint that was dismissed first, and is heard in this.
             */
            gjenopptar?: string;
            /** @description The party can withdraw it as it stands. */
            kanTrekkes: boolean;
        };
        /** @description Own complaints in a case, the newest first. */
        MinKlageListe: {
            items: components["schemas"]["MinKlage"][];
        };
        /** @description An application the citizen is in together with whoever sent it. */
        MinMedsoeknadSamlet: {
            /** @description Their own part of it. */
            invitasjon: components["schemas"]["MinInvitasjon"];
            /** @description The case as the two share it, when the citizen has confirmed. */
            sak?: components["schemas"]["FellesSak"];
            /** @description What the citizen has complained about; absent when nothing. */
            klager?: components["schemas"]["MinKlage"][];
        };
        /** @description What was derived from the registers about the citizen, and nobody else. */
        MinOekonomi: {
            /** Format: date-time */
            hentet: string;
            hjemmel: string;
            oekonomi: components["schemas"]["PersonOekonomi"];
        };
        /** @description A task and the case it is in. */
        MinOppgave: {
            oppgave: components["schemas"]["Oppgave"];
            saksnummer: string;
            soeker: components["schemas"]["PersonRef"];
            /** @description The situation is urgent. */
            hast: boolean;
        };
        /** @description A page of open tasks for whoever asks, the first deadline first. */
        MinOppgaveListe: {
            items: components["schemas"]["MinOppgave"][];
            neste?: string;
        };
        /** @description The tenant's own notice. */
        MinOppsigelse: {
            /** Format: date */
            fratredelse: string;
        };
        /** @description The citizen's own plan. Nobody else reads it until they share it with a case. */
        MinPlan: {
            /** @description 1 until something is written. */
            versjon: number;
            omraader: components["schemas"]["Planinnhold"][];
            /** @description Where it is read now. A case that is closed does not read it any more. */
            delinger: components["schemas"]["Plandeling"][];
            /**
             * Format: date-time
             * @description Absent until something is written.
             */
            lagret?: string;
            /**
             * Format: date
             * @description The day it goes by itself, two years after it was written last.
             */
            slettesDato?: string;
        };
        /** @description All of it. What is left out is gone. */
        MinPlanLagre: {
            omraader: components["schemas"]["Planinnhold"][];
        };
        /** @description The tenant's own objection. */
        MinProtest: {
            tekst?: string;
        };
        /** @description Everything the party needs to know about the case, and whether it is their turn. */
        MinSak: {
            /** Format: uuid */
            sakId: string;
            saksnummer: string;
            sakstype: components["schemas"]["Sakstype"];
            status: components["schemas"]["MinSakStatus"];
            /** @description The citizen is the one who must do something now, and can: the deadline has not passed. */
            dinTur: boolean;
            /** @description The citizen wrote that they lack a place to sleep tonight or the next days, and the case has not ended: every view of it says where there is help tonight (sosialtjenesteloven § 27). */
            akutt: boolean;
            /** Format: date-time */
            sendt: string;
            /**
             * Format: date
             * @description The first day by which something the municipality has asked for is to be sent.
             */
            mangelfrist?: string;
            /** @description Messages from the municipality the citizen has not read. */
            ulesteMeldinger?: components["schemas"]["UlesteMeldinger"];
            /**
             * Format: uuid
             * @description Absent where nobody has applied.
             */
            soeknadId?: string;
            /** @description What a case of BOSETTING_FLYKTNING was opened by. */
            bosetting?: components["schemas"]["Bosetting"];
            /** @description What a case of UTEN_BEHOVSPROEVING was opened for. */
            utenBehovsproeving?: components["schemas"]["UtenBehovsproeving"];
            /** @description The citizen can withdraw the application as the case stands. */
            kanTrekkes?: boolean;
            /**
             * Format: date
             * @description When an answer can be expected at the latest.
             */
            forventetSvar: string;
            saksbehandler?: string | null;
            /** @description Name of the unit that has the case; of a shielded case, of the one that had it before or would have had it. Nobody can tell the two apart. */
            enhet?: string;
            tidslinje: components["schemas"]["MinSakSteg"][];
            vedtak?: components["schemas"]["MittVedtak"];
            /** @description Instead of `vedtak`, when another system decided. */
            annetvedtak?: components["schemas"]["MittAnnetvedtak"];
            venteliste?: components["schemas"]["MinVentelisteplass"];
            tilbud?: components["schemas"]["MittTilbud"];
            leieforhold?: components["schemas"]["MittLeieforhold"];
        };
        /** @description The citizen's cases in this municipality, newest first. */
        MinSakListe: {
            items: components["schemas"]["MinSakSammendrag"][];
        };
        /** @description An own case with what was written in it to and from the citizen. */
        MinSakSamlet: {
            sak: components["schemas"]["MinSak"];
            meldinger: components["schemas"]["Melding"][];
            dokumenter: components["schemas"]["MittDokument"][];
            journalnotater: components["schemas"]["MittJournalnotat"][];
            samtykker?: components["schemas"]["Samtykke"][];
            /** @description Whom the municipality works together with by a consent of the citizen; absent when nobody. */
            samarbeidsparter?: components["schemas"]["Samarbeidspart"][];
            /** @description Who helps the citizen without representing them; absent when nobody. */
            hjelpere?: components["schemas"]["Hjelper"][];
            /** @description How they are notified in the case. */
            varsling?: components["schemas"]["Varslingsvalg"];
            /** @description Absent as long as nobody has written anything. */
            oppfoelging?: components["schemas"]["Oppfoelging"];
            /** @description What the citizen has complained about; absent when nothing. */
            klager?: components["schemas"]["MinKlage"][];
        };
        /** @description One of the citizen's own cases. */
        MinSakSammendrag: {
            /** Format: uuid */
            sakId: string;
            saksnummer: string;
            sakstype: components["schemas"]["Sakstype"];
            status: components["schemas"]["MinSakStatus"];
            /** @description The citizen is the one who must do something now, and can: the deadline has not passed. */
            dinTur: boolean;
            /** Format: date-time */
            sendt: string;
            /**
             * Format: date
             * @description The first day by which something the municipality has asked for is to be sent.
             */
            mangelfrist?: string;
            /** @description Messages from the municipality the citizen has not read. */
            ulesteMeldinger?: components["schemas"]["UlesteMeldinger"];
        };
        /**
         * @description Where the case stands, in the citizen's words.
         * @enum {string}
         */
        MinSakStatus: "MOTTATT" | "UNDER_BEHANDLING" | "TRENGER_MER" | "INNVILGET" | "AVSLAATT" | "VENTELISTE" | "TILBUD" | "KONTRAKT" | "INNFLYTTET" | "TRUKKET" | "AVVIST" | "AVSLUTTET";
        /** @description A step on the road, done, now or later. */
        MinSakSteg: {
            /** @enum {string} */
            steg: "SOEKNAD_MOTTATT" | "VURDERING" | "VEDTAK" | "VENTELISTE" | "TILBUD" | "KONTRAKT";
            /** @enum {string} */
            tilstand: "FERDIG" | "NAA" | "SENERE";
            /** Format: date */
            fra?: string | null;
            /** Format: date */
            til?: string | null;
        };
        /** @description An own application with what was attached to it. */
        MinSoeknadSamlet: {
            soeknad: components["schemas"]["Soeknad"];
            vedlegg: components["schemas"]["Vedlegg"][];
        };
        /** @description The applicant's own place on the waiting list: since when and in which state. A number in the queue is not told, because who is offered a home depends on which home comes free. */
        MinVentelisteplass: {
            status: components["schemas"]["VentelisteStatus"];
            /** Format: date */
            siden: string;
            /**
             * Format: date
             * @description When the need was last confirmed.
             */
            sistBekreftet?: string;
            /** @description The last answer. */
            svar?: components["schemas"]["Behovssvar"];
            /**
             * Format: date
             * @description Whether a home is still needed is asked: the day it is hoped to be answered by. An answer is taken after it too.
             */
            svarfrist?: string;
            /** @description The need can be told of now, whether it is asked about or not. */
            kanSvare: boolean;
        };
        /** @description Where the citizen has been registered as living, as it was fetched for a case. */
        MineBosteder: {
            /** Format: date-time */
            hentet: string;
            bosteder: {
                kommunenummer?: string;
                fra?: string;
                til?: string;
            }[];
        };
        /** @description The warnings of an own case, the newest first. */
        MineForhaandsvarsler: {
            items: components["schemas"]["MittForhaandsvarsel"][];
        };
        /** @description What the party has asked to see of an own case, the newest first. */
        MineInnsynskrav: {
            items: components["schemas"]["MittInnsynskrav"][];
        };
        /** @description The newest first. */
        MineInvitasjoner: {
            items: components["schemas"]["MinInvitasjonSammendrag"][];
        };
        /** @description The messages of a tenancy, the newest first. */
        MineLeiemeldinger: {
            /** Format: uuid */
            leieforholdId: string;
            meldinger: components["schemas"]["Melding"][];
        };
        /** @description The notes of a tenancy its tenant may read, the newest first. */
        MineLeienotater: {
            /** Format: uuid */
            leieforholdId: string;
            notater: components["schemas"]["MittLeienotat"][];
        };
        /** @description What the municipality has about the citizen. Of each list the newest as far as there is room. */
        MineOpplysninger: {
            /** Format: date-time */
            laget: string;
            /** @description Absent when nothing is known here. */
            innbygger?: components["schemas"]["Innbygger"];
            /** @description Where the municipality sends letters, line by line, when their address is protected: as Folkeregisteret has it. Absent for everybody else, and where the register has none. */
            postadresse?: string[];
            soeknader: components["schemas"]["MinSoeknadSamlet"][];
            saker: components["schemas"]["MinSakSamlet"][];
            /** @description One they have left to the other of two ended for them that day, and is as it was then. */
            leieforhold: components["schemas"]["MittLeieforhold"][];
            innhentinger: components["schemas"]["MinInnhenting"][];
            oekonomi: components["schemas"]["MinOekonomi"][];
            oppslag: components["schemas"]["MittOppslag"][];
            /** @description Absent when none were fetched. */
            bosteder?: components["schemas"]["MineBosteder"][];
            /** @description Absent when nobody acts for them and they act for nobody. */
            representasjoner?: components["schemas"]["MineRepresentasjoner"];
            /** @description Absent when there are none. */
            henvendelser?: components["schemas"]["MinHenvendelse"][];
            /** @description Absent when they have not been away. */
            fravaer?: components["schemas"]["MittFravaer"][];
            /** @description What they have reported as wrong in homes they rent or have rented. Absent when nothing. */
            boligfeil?: components["schemas"]["MinBoligfeil"][];
            /** @description What was written about homes they rent or have rented. Absent when nothing. */
            leiemeldinger?: components["schemas"]["MineLeiemeldinger"][];
            /** @description What the municipality has written down of homes they rent or have rented, as far as they may read it, and not of days they rented together with another, since a note does not say which of the two it is about. Absent when nothing. */
            leienotater?: components["schemas"]["MineLeienotater"][];
            /** @description Letters and contracts that were sent to them of homes they rent or have rented without a case; those of a case are with the case. Absent when none. */
            leiedokumenter?: components["schemas"]["MittDokument"][];
            /** @description Absent when they have said nothing of what registers told. */
            registerkommentarer?: components["schemas"]["Registerkommentar"][];
            /** @description Where they apply together with another; absent when they do nowhere. */
            medsoeknader?: components["schemas"]["MinMedsoeknadSamlet"][];
            /** @description Their own, as only they are given it; absent when they have written none. */
            plan?: components["schemas"]["MinPlan"];
        };
        /** @description What registers have told about the citizen, and nobody else, and what they have said of it. */
        MineRegisteropplysninger: {
            innhentinger: components["schemas"]["MinInnhenting"][];
            oekonomi: components["schemas"]["MinOekonomi"][];
            bosteder: components["schemas"]["MineBosteder"][];
            kommentarer: components["schemas"]["Registerkommentar"][];
        };
        /** @description Who acts for the citizen, and whom the citizen acts for. */
        MineRepresentasjoner: {
            gitt: components["schemas"]["Representasjon"][];
            faatt: components["schemas"]["Representasjon"][];
        };
        /** @description The attachments of an application, in the order they were added. */
        MineVedlegg: {
            items: components["schemas"]["Vedlegg"][];
        };
        /** @description The decision of the other system as its party sees it here. */
        MittAnnetvedtak: {
            vedtak: components["schemas"]["VedtakIAnnetSystem"];
            hjemmel: string;
            klagevei: components["schemas"]["Klagevei"];
            boliginnhold: components["schemas"]["Boliginnhold"];
            /** Format: date */
            gyldigTil?: string;
        };
        /** @description The applicant's answer to whether a home is still needed. */
        MittBehovssvar: {
            svar: components["schemas"]["Behovssvar"];
            /** @description What has changed. Needed with ENDRET. */
            tekst?: string;
        };
        /** @description A document that was sent to the citizen. */
        MittDokument: {
            /** Format: uuid */
            dokumentId: string;
            type: components["schemas"]["Dokumenttype"];
            tittel: string;
            spraak: components["schemas"]["Spraak"];
            /** Format: date-time */
            sendt: string;
            /**
             * Format: date-time
             * @description When the citizen opened it first.
             */
            aapnet?: string;
            /** @description Who it was sent to: the party, those who act for them, or both. Absent for what was sent before this was kept. */
            mottakere?: components["schemas"]["Brevmottakere"];
            filer: components["schemas"]["Dokumentfil"][];
        };
        /** @description A page of documents, the newest first. */
        MittDokumentListe: {
            items: components["schemas"]["MittDokument"][];
            neste?: string;
        };
        /** @description A warning as its party reads it. The letter is among the documents of the case. */
        MittForhaandsvarsel: {
            /** Format: uuid */
            forhaandsvarselId: string;
            grunn: string;
            /** Format: date-time */
            varslet: string;
            /** Format: date */
            frist: string;
            status: components["schemas"]["Forhaandsvarselstatus"];
            /** @description The party can say what they mean now; after the deadline too, until it is decided. */
            kanUttales: boolean;
            uttalelse?: string;
            /** Format: date-time */
            uttalt?: string;
            /** @description Why nothing came of it. */
            trukket?: string;
            /** Format: uuid */
            dokumentId: string;
            versjon: number;
        };
        /** @description When somebody has been away from a home the citizen rents. Why is left out of absences that began while they rented it together with another, since it is not known which of the two was away. */
        MittFravaer: {
            /** Format: uuid */
            leieforholdId: string;
            fravaer: components["schemas"]["Fravaer"][];
        };
        /** @description What the party asked to see, and what came of it. */
        MittInnsynskrav: {
            /** Format: uuid */
            innsynskravId: string;
            /** @description Absent: all of the case. */
            hva?: string;
            /** @enum {string} */
            kanal: "DIGITAL" | "PAPIR" | "MUNTLIG";
            /** Format: date */
            mottatt: string;
            /**
             * Format: date
             * @description When the municipality has set itself to answer: the fifth working day. The law says without undue delay.
             */
            frist: string;
            /**
             * Format: uuid
             * @description The complaint about the first answer after which it is answered anew.
             */
            etterKlage?: string;
            svar?: components["schemas"]["Innsynssvar"];
        };
        /** @description A note as the party reads it. */
        MittJournalnotat: {
            /** Format: uuid */
            journalnotatId: string;
            type: components["schemas"]["Journalnotattype"];
            tekst: string;
            /** Format: date-time */
            hendelsestid: string;
            /** Format: date-time */
            skrevet: string;
            /** @description Name of the employee. */
            skrevetAv: string;
            /** @description It stands instead of an earlier one that was wrong. */
            rettet: boolean;
        };
        /** @description A page of notes the party may read, the newest event first. */
        MittJournalnotatListe: {
            items: components["schemas"]["MittJournalnotat"][];
            neste?: string;
        };
        /** @description The tenancy as the tenant sees it. */
        MittLeieforhold: {
            /** Format: uuid */
            leieforholdId: string;
            bolig: components["schemas"]["Boligsammendrag"];
            /** Format: date */
            startdato: string;
            /** Format: date */
            sluttdato: string | null;
            manedsleie: number;
            depositum: number;
            status?: components["schemas"]["LeieforholdStatus"];
            tidsubegrenset?: boolean;
            /**
             * Format: date
             * @description The day to leave the home by the notice in force.
             */
            fratredelse?: string;
            /**
             * Format: date
             * @description The day both withdrew from it, before it began.
             */
            trukket?: string;
            /** Format: date */
            utflyttet?: string;
            /**
             * Format: date
             * @description The first day notice can be given for today; absent when none can be given.
             */
            tidligsteFratredelse?: string;
            /** @description The notice in force of the whole tenancy. */
            oppsigelse?: components["schemas"]["Oppsigelse"];
            /** @description Two rent the home together. Absent when one rents it alone. */
            leiesSammen?: boolean;
            /** @description A notice from this tenant is for themselves, and the other rents on. Absent when it ends the tenancy. */
            sierOppBareForSeg?: boolean;
            /** @description The notice this one of two has given for themselves. */
            egenOppsigelse?: components["schemas"]["Oppsigelse"];
            /**
             * Format: uuid
             * @description The contract in force, as a document (`hentMittDokumentPdf`). Absent where it was made before it came here.
             */
            kontraktdokumentId?: string;
            /**
             * Format: date
             * @description The last day to object to the municipality's notice; absent when there is none or it is done.
             */
            kanProtestereTil?: string;
            versjon?: number;
        };
        /** @description The own tenancies. */
        MittLeieforholdListe: {
            items: components["schemas"]["MittLeieforhold"][];
        };
        /** @description A note of a tenancy as its tenant reads it. */
        MittLeienotat: {
            type: components["schemas"]["Leienotattype"];
            tekst: string;
            /** Format: date-time */
            hendelsestid: string;
            /** Format: date-time */
            skrevet: string;
        };
        /** @description Somebody other than the citizen has looked at their information, or at one of their cases. */
        MittOppslag: {
            /** Format: date-time */
            tid: string;
            /** @description Absent for what the service does by itself. */
            rolle?: components["schemas"]["Rolle"];
            operasjon: string;
            hva: string;
            formaal: string;
            hjemmel: string;
            /** @description By somebody of another unit, in an emergency; then it is true, else absent. */
            noedtilgang?: boolean;
        };
        /** @description The offer as the citizen sees it. */
        MittTilbud: {
            /** Format: uuid */
            tilbudId: string;
            status: components["schemas"]["TilbudStatus"];
            versjon: number;
            bolig: components["schemas"]["Boligsammendrag"];
            /** Format: date-time */
            sendt: string;
            /** Format: date */
            svarfrist: string;
            /** Format: date-time */
            besvart?: string;
            visning?: components["schemas"]["Visning"];
            informasjon?: components["schemas"]["Leietakerinformasjon"];
            /** @description What the rent covers (`Leiekostnad.inkludert`). Absent where nobody has said. */
            leieInkludert?: components["schemas"]["Leieinnhold"][];
        };
        /** @description The decision as its party reads it. */
        MittVedtak: {
            /** Format: uuid */
            vedtakId: string;
            resultat: components["schemas"]["Vedtaksresultat"];
            /** Format: date */
            vedtaksdato: string;
            /**
             * Format: date
             * @description The last day it holds.
             */
            gyldigTil?: string;
            fakta: string;
            regler: string;
            hensyn: string;
            boliginnhold?: components["schemas"]["Boliginnhold"];
            bistand: components["schemas"]["Bistand"][];
            utdypBistand?: string | null;
            /** @description What was weighed for the children of the household. */
            barnetsBeste?: string;
            /** @description What a grant is given on. */
            vilkaar?: string[];
            /** @description Of a grant in part, what is not granted. */
            avslaattDel?: string;
            /** Format: date */
            klagefrist: string;
            klageinstans: string;
            saksbehandler: string;
            fattetAv: string;
        };
        /** @description How a meeting ends. */
        Moeteavslutning: {
            /**
             * @description HOLDT not before its day.
             * @enum {string}
             */
            status: "HOLDT" | "AVLYST";
            /** @description Of HOLDT. Who of those who take part was not there at all. Not the caller; absent, all were there. */
            fravaerende?: string[];
        };
        /** @description The home the household is granted and needs, as far as homes differ by it. Nothing of why, and nothing of what they can pay. */
        Moetebehov: {
            boligtype: components["schemas"]["Boligtype"];
            /** @description Bedrooms at least. */
            soverom: number;
            rullestol: boolean;
            utenTrapper: boolean;
            bemanning: components["schemas"]["Bemanning"];
            egenskaper: components["schemas"]["Boligegenskap"][];
            omraader: string[];
        };
        /** @description An employee who takes part, and for which unit. */
        Moetedeltaker: {
            ansatt: components["schemas"]["AnsattRef"];
            /** @description The unit the employee is mostly in; absent where it is not known. */
            enhet?: components["schemas"]["Enhetskode"];
            funksjon: components["schemas"]["Moetefunksjon"];
            /** @description Was not there: of a meeting that was held, where it was said. */
            fravaerende?: boolean;
        };
        /** @description An employee who is to take part. Nobody who is in a unit of the type EIENDOM, be it one of several, who lets homes and needs to know nothing of those who wait. */
        MoetedeltakerNy: {
            ansattId: string;
            /** @enum {string} */
            funksjon: "REFERENT" | "DELTAKER";
        };
        /**
         * @description MOETELEDER called the meeting. MOETELEDER and REFERENT write down what is concluded, and end it.
         * @enum {string}
         */
        Moetefunksjon: "MOETELEDER" | "REFERENT" | "DELTAKER";
        /** @description What the meeting proposes. It decides nothing. */
        Moetekonklusjon: {
            konklusjon: components["schemas"]["Moetekonklusjonstype"];
            /**
             * Format: uuid
             * @description Of TILBY_BOLIG.
             */
            boligId?: string;
            /** Format: date-time */
            konkludert: string;
        };
        /** @description What is concluded of a case, and why. Both stand in a note of the case. */
        MoetekonklusjonNy: {
            konklusjon: components["schemas"]["Moetekonklusjonstype"];
            /**
             * Format: uuid
             * @description A home of the meeting. Of TILBY_BOLIG, and required there.
             */
            boligId?: string;
            begrunnelse: string;
            /** @description Who of those who take part was not there when the case was talked over, and is not named in the note. Not the caller; absent, all were there. */
            fravaerende?: string[];
            /** @description Why the party may not read the note; absent, they may. */
            unntak?: components["schemas"]["UnntakFraInnsyn"];
        };
        /**
         * @description TILBY_BOLIG: the meeting proposes that this household is offered a home of the meeting. VENT: none of them fits. UTRED: something is to be found out first.
         * @enum {string}
         */
        Moetekonklusjonstype: "TILBY_BOLIG" | "VENT" | "UTRED";
        /** @description A case on the agenda, as those who take part see it: what it takes to find it a home, and nothing else of whoever applies, not their name either (forvaltningsloven 1967 §§ 13 and 13 b no. 2; personvernforordningen article 5 no. 1 c). */
        Moetesak: {
            /** Format: uuid */
            moetesakId: string;
            /** Format: uuid */
            sakId: string;
            saksnummer: string;
            husstand: components["schemas"]["HusstandAntall"];
            prioritet?: components["schemas"]["Ventelisteprioritet"];
            /**
             * Format: date
             * @description Since when they have waited.
             */
            fraDato?: string;
            behov: components["schemas"]["Moetebehov"];
            treff: components["schemas"]["Moetetreff"][];
            konklusjon?: components["schemas"]["Moetekonklusjon"];
        };
        /** @description A page of the agenda: by priority, then the longest wait. */
        MoetesakListe: {
            items: components["schemas"]["Moetesak"][];
            neste?: string;
        };
        /** @description A case to be put on the agenda. */
        MoetesakNy: {
            /** Format: uuid */
            sakId: string;
        };
        /**
         * @description HOLDT and AVLYST are for good.
         * @enum {string}
         */
        Moetestatus: "PLANLAGT" | "HOLDT" | "AVLYST";
        /** @description A home of the meeting held against the case. Nothing is scored, and nothing is said of the rent. */
        Moetetreff: {
            /** Format: uuid */
            boligId: string;
            match: components["schemas"]["Match"][];
        };
        /**
         * @description What the result rests on, the first that is missing.
         * @enum {string}
         */
        MvaGrunn: "ALT_PAA_PLASS" | "BOLIG_KVALIFISERER_IKKE" | "BEHOV_IKKE_DOKUMENTERT" | "VEDTAK_MANGLER" | "INGEN_LEIEFORHOLD" | "SAK_IKKE_SYNLIG";
        /**
         * @description TOM_MAA_VURDERES when nobody lives there. KAN_IKKE_VURDERES when the tenancy has no case, or one the caller does not see: somebody who does can tell.
         * @enum {string}
         */
        MvaResultat: "KRAV" | "IKKE_KRAV" | "TOM_MAA_VURDERES" | "KAN_IKKE_VURDERES";
        /** @description A home in a part of the period. */
        Mvavurdering: {
            /** Format: uuid */
            boligId: string;
            /**
             * Format: uuid
             * @description Absent when nobody lives there or it cannot be told.
             */
            leieforholdId?: string;
            /** Format: date */
            fra: string;
            /** Format: date */
            til: string;
            /** @description The home is made for those who need it. */
            kvalifiserer: boolean;
            /** @description The need is in an assessment that is completed. Absent when nobody lives there or it cannot be told. */
            behovDokumentert?: boolean;
            /** @description Absent when nobody lives there or it cannot be told. */
            vedtakFinnes?: boolean;
            resultat: components["schemas"]["MvaResultat"];
            grunn: components["schemas"]["MvaGrunn"];
        };
        /** @description A page of the list. */
        MvavurderingListe: {
            items: components["schemas"]["Mvavurdering"][];
            neste?: string;
        };
        /** @description A case an employee of another unit opened in an emergency. */
        Noedtilgang: {
            /** Format: uuid */
            noedtilgangId: string;
            /** Format: uuid */
            sakId: string;
            /** @description Absent for who may not know of the case any more. */
            saksnummer?: string;
            ansatt: components["schemas"]["AnsattRef"];
            aarsak: components["schemas"]["Noedtilgangsaarsak"];
            begrunnelse: string;
            /** Format: date-time */
            aapnet: string;
            /** Format: date-time */
            utloeper: string;
            status: components["schemas"]["NoedtilgangStatus"];
            /** Format: date-time */
            avsluttet?: string;
            /** @description Absent when its time was over. */
            avsluttetAv?: components["schemas"]["AnsattRef"];
            /** @description How many times something of the case was read by it. */
            antallOppslag: number;
            /** @description Absent until somebody has reviewed it. */
            kontroll?: components["schemas"]["Noedtilgangskontroll"];
            versjon: number;
        };
        /** @description The review of an access that has ended. */
        NoedtilgangKontroller: {
            resultat: components["schemas"]["Noedtilgangsresultat"];
            /** @description Required with AVVIK. */
            merknad?: string;
        };
        /** @description A page of accesses, the newest first. */
        NoedtilgangListe: {
            items: components["schemas"]["Noedtilgang"][];
            neste?: string;
        };
        /** @description The case that is to be opened, and why it cannot wait. */
        NoedtilgangNy: {
            saksnummer: string;
            aarsak: components["schemas"]["Noedtilgangsaarsak"];
            /** @description What has happened, and what is needed of the case. Whoever reviews it reads this. */
            begrunnelse: string;
            /** @description How long it is needed. */
            timer?: number;
        };
        /**
         * @description AAPEN: the case can be read. UTLOEPT: its time was over. AVSLUTTET: somebody ended it before that.
         * @enum {string}
         */
        NoedtilgangStatus: "AAPEN" | "UTLOEPT" | "AVSLUTTET";
        /**
         * @description Why the case cannot wait for its unit. FARE_FOR_LIV_OG_HELSE: somebody's life or health is in danger. AKUTT_BOLIGLOES: somebody has nowhere to stay tonight. SAKSBEHANDLER_UTILGJENGELIG: nobody who has the case can be reached, and a deadline or a promise to the party cannot wait.
         * @enum {string}
         */
        Noedtilgangsaarsak: "FARE_FOR_LIV_OG_HELSE" | "AKUTT_BOLIGLOES" | "SAKSBEHANDLER_UTILGJENGELIG";
        /** @description What whoever reviewed it came to. It stands. */
        Noedtilgangskontroll: {
            resultat: components["schemas"]["Noedtilgangsresultat"];
            merknad?: string;
            /** Format: date-time */
            kontrollert: string;
            kontrollertAv: components["schemas"]["AnsattRef"];
        };
        /**
         * @description GODKJENT: it was needed, and no more was read than was needed. AVVIK: it was not, and is dealt with as a deviation (personvernforordningen article 33 where it is a breach).
         * @enum {string}
         */
        Noedtilgangsresultat: "GODKJENT" | "AVVIK";
        /** @description The rent of a tenancy as it is to be. */
        NyLeie: {
            /** Format: uuid */
            leieforholdId: string;
            manedsleie: number;
        };
        /** @description A new subscription with its secret. */
        NyWebhook: {
            webhook: components["schemas"]["Webhook"];
            hemmelighet?: components["schemas"]["Hemmelighet"];
        };
        /** @description That a figure was put right. The first of a figure says what the register had. */
        Oekonomikorreksjon: {
            felt: components["schemas"]["Korreksjonsfelt"];
            fra: number;
            til: number;
            begrunnelse: string;
            /** Format: uuid */
            vedleggId: string;
            /** Format: date-time */
            tid: string;
        };
        /** @description A figure of a register is put right, by what somebody has sent. */
        OekonomikorreksjonNy: {
            /** Format: uuid */
            personId: string;
            felt: components["schemas"]["Korreksjonsfelt"];
            /** @description As it was read, in whole kroner: another is refused. */
            fra: number;
            /** @description Whole kroner. */
            til: number;
            begrunnelse: string;
            /**
             * Format: uuid
             * @description The attachment of the case that shows it.
             */
            vedleggId: string;
        };
        /** @description The household's economy as Skatteetaten knows it, fetched under boligsosialloven § 9. */
        OekonomiskSituasjon: {
            /** Format: uuid */
            sakId: string;
            /**
             * Format: date-time
             * @description When it was last fetched; null when never.
             */
            hentet: string | null;
            hjemmel: string;
            husstand?: components["schemas"]["HusstandOekonomi"];
            personer: components["schemas"]["PersonOekonomi"][];
            /** @description Whether each has been shown what registers told about them in the case, and what they say of it. */
            partene?: components["schemas"]["Registerpart"][];
        };
        /** @description A decision the municipality changes, or has changed. */
        Omgjoering: {
            /** Format: uuid */
            omgjoeringId: string;
            /**
             * Format: uuid
             * @description The decision that is changed. It holds until it is replaced.
             */
            vedtakId: string;
            grunnlag: components["schemas"]["Omgjoeringsgrunnlag"];
            tilSkade: boolean;
            begrunnelse: string;
            /** Format: date-time */
            begynt: string;
            ansatt: components["schemas"]["AnsattRef"];
            /**
             * Format: uuid
             * @description The decision that has replaced it.
             */
            nyttVedtakId?: string;
        };
        /** @description The newest first, and whether another can begin. */
        OmgjoeringListe: {
            items: components["schemas"]["Omgjoering"][];
            /** @description There is a decision in force that can be changed as the case stands. */
            kanBegynne: boolean;
        };
        /** @description Why the decision is to be changed. */
        OmgjoeringNy: {
            grunnlag: components["schemas"]["Omgjoeringsgrunnlag"];
            /** @description The change may be to the detriment of the party, who must have been warned and heard. Never of TIL_GUNST. */
            tilSkade: boolean;
            /** @description Stands in the history too. */
            begrunnelse: string;
        };
        /**
         * @description Why the municipality may change its own decision (forvaltningsloven 1967 § 35): to the party's benefit, the party is not notified yet, the decision is invalid, or another ground the law knows.
         * @enum {string}
         */
        Omgjoeringsgrunnlag: "TIL_GUNST" | "IKKE_MELDT" | "UGYLDIG" | "ANNET";
        /** @description Whom another office has granted a home, and with whom. What is not known is left out. */
        OmsorgsboligRegistrering: {
            /**
             * Format: date
             * @description The day the housing office was asked to find the home, not later than today. Deadlines are counted from it.
             */
            mottatt: string;
            /** @description What letters are written in. */
            spraak: components["schemas"]["Spraak"];
            /** @description The language an interpreter is needed in. */
            tolkSpraak?: string;
            /** @description Where they are told of this case. What they have said themselves in other cases stands there. */
            telefon?: string;
            person: components["schemas"]["OppgittPerson"];
            /** @description The others of the household. */
            husstand: components["schemas"]["OppgittMedlem"][];
        };
        /** @description What is deleted when, and why the rest is kept. */
        Oppbevaring: {
            /**
             * Format: date
             * @description The day counted to.
             */
            til: string;
            /** @description Those in force: of what the municipality has to set and has not there is none. */
            regler: components["schemas"]["Oppbevaringsregel"][];
            bevares: components["schemas"]["Oppbevaringsgrunn"][];
        };
        /** @description How many one rule took. */
        Oppbevaringsantall: {
            regel: components["schemas"]["Oppbevaringsregelkode"];
            antall: number;
        };
        /** @description How long something is kept, and from when. */
        Oppbevaringsfrist: {
            antall: number;
            /** @enum {string} */
            enhet: "TIMER" | "DAGER" | "MAANEDER";
            /**
             * @description SIST_LAGRET: it was last written. BESVART: it was answered. SAK_AVSLUTTET: its case was withdrawn, dismissed or closed, or came to a tenancy, the last time; or nothing was left to do in it and its refusal became final. A complaint that is not decided, a slettesperre, and that a party waits to see the case or can complain about what they were shown of it, hold it longer. LEIEFORHOLD_AVSLUTTET: the tenants moved out, or withdrew; a slettesperre of the tenancy, and what holds a case of it, hold it longer. OPPRETTET: it was made.
             * @enum {string}
             */
            fra: "SIST_LAGRET" | "BESVART" | "SAK_AVSLUTTET" | "LEIEFORHOLD_AVSLUTTET" | "OPPRETTET";
            /**
             * @description The setting in which the municipality says how long. Absent where it is the same in all.
             * @enum {string}
             */
            innstilling?: "UTKAST_LEVETID_DAGER" | "HENVENDELSE_LEVETID_DAGER" | "REGISTERDATA_LEVETID_MAANEDER" | "AVLEVERING_ETTER_MAANEDER";
        };
        /** @description A reason why something has no date when it goes. */
        Oppbevaringsgrunn: {
            /**
             * @description SAKENS_DOKUMENTASJON: cases and what was done in them, until the documentation plan of the municipality says otherwise. BEVIS_FOR_FRIST: when the party was told. LEIEFORHOLDETS_DOKUMENTASJON: who lived where, on what terms and for what rent. SPORBARHET: the seals that show whether the log of who did what was changed. VENTENDE_ARBEID: what waits to be done, and goes when it is. ANSATTE: who did what in what is kept. UTEN_PERSONOPPLYSNINGER: homes, settings and counts.
             * @enum {string}
             */
            grunn: "SAKENS_DOKUMENTASJON" | "BEVIS_FOR_FRIST" | "LEIEFORHOLDETS_DOKUMENTASJON" | "SPORBARHET" | "VENTENDE_ARBEID" | "ANSATTE" | "UTEN_PERSONOPPLYSNINGER";
            /** @description The law it is kept by. */
            grunnlag: string;
            /** @description What stays by this reason where a rule takes others of its kind. */
            rader?: components["schemas"]["Oppbevaringsrader"][];
        };
        /** @description A time the service looked, and something went. */
        Oppbevaringskjoering: {
            /** Format: uuid */
            oppbevaringskjoeringId: string;
            /** Format: date-time */
            tid: string;
            fjernet: components["schemas"]["Oppbevaringsantall"][];
        };
        /** @description A page of the times something went, the newest first. */
        OppbevaringskjoeringListe: {
            items: components["schemas"]["Oppbevaringskjoering"][];
            neste?: string;
        };
        /**
         * @description What stays where others of its kind go. SENDT_SOEKNAD: applications that were sent. MOTTATT_VEDLEGG: attachments of an application or a case, with what is in them. SAK: cases that are not over, that something holds, or that the archive lacks something of; all of them until the municipality has set for how long. LEIEFORHOLD: tenancies, the same. PERSON: persons something refers to, or somebody has looked at. REGISTERSPOERSMAAL: that a register was asked, by which law and when. OEKONOMI_I_VEDTAK: economies a decision rests on. HENVENDELSE_I_SAK: enquiries that became a case. AAPEN_HENVENDELSE: enquiries nobody has answered. KJOERT_IMPORT: what an import did. FEILBILDE: pictures of faults, which go with the fault. FEIL_I_LEIEFORHOLD: faults of tenancies that have not ended. BOLIGOPPGAVE: tasks on a home that are of no fault. BOLIGBILDE: pictures of homes.
         * @enum {string}
         */
        Oppbevaringsrader: "SENDT_SOEKNAD" | "MOTTATT_VEDLEGG" | "SAK" | "LEIEFORHOLD" | "PERSON" | "REGISTERSPOERSMAAL" | "OEKONOMI_I_VEDTAK" | "HENVENDELSE_I_SAK" | "AAPEN_HENVENDELSE" | "KJOERT_IMPORT" | "FEILBILDE" | "FEIL_I_LEIEFORHOLD" | "BOLIGOPPGAVE" | "BOLIGBILDE";
        /** @description One rule of what goes. */
        Oppbevaringsregel: {
            regel: components["schemas"]["Oppbevaringsregelkode"];
            /**
             * @description SLETT: it is deleted. ANONYMISER: what is personal in it is, and that it was there stays. AVLEVER: it is deleted here when the archive has acknowledged all of it.
             * @enum {string}
             */
            handling: "SLETT" | "ANONYMISER" | "AVLEVER";
            /** @description The law it follows from. */
            grunnlag: string;
            frist: components["schemas"]["Oppbevaringsfrist"];
            /** @description How many go by the end of the day asked for. */
            antall: number;
        };
        /**
         * @description What goes. UTKAST: applications nobody sent, with household and attachments. REGISTERSVAR: the raw answers of registers; that they were asked stays. BOSTEDER: previous addresses. OEKONOMI: economies no decision rests on. VARSLINGSVALG: the address or number the party chose for a case. HENVENDELSE: enquiries that became no case. PLAN: a citizen's own plan. BOLIGFEIL: what tenants reported as wrong, with pictures and the task of repairing it. LEIEMELDING: what tenants and the municipality wrote about a tenancy. LEIENOTAT: what the municipality wrote down of it. SAK: cases the archive has all of, with everything in them; that they were handed over stays. LEIEFORHOLD: the tenants of a tenancy without a case, and what was done about them; that the home was let stays. PERSON: persons nothing refers to but that they once represented somebody, or were represented. IMPORT: imports that were tried and not carried out. TOMT_VEDLEGG: attachments that were named and never filled. GJENTATT_KALL: answers kept for repeated requests. HENDELSE: events of the change feed. OPPSLAG: who looked at whom and who did what.
         * @enum {string}
         */
        Oppbevaringsregelkode: "UTKAST" | "REGISTERSVAR" | "BOSTEDER" | "OEKONOMI" | "VARSLINGSVALG" | "HENVENDELSE" | "PLAN" | "BOLIGFEIL" | "LEIEMELDING" | "LEIENOTAT" | "SAK" | "LEIEFORHOLD" | "PERSON" | "IMPORT" | "TOMT_VEDLEGG" | "GJENTATT_KALL" | "HENDELSE" | "OPPSLAG";
        /** @description How a household is followed up. `kontakter` is empty as long as nobody has written anything. */
        Oppfoelging: {
            /** Format: uuid */
            sakId: string;
            kontakter: components["schemas"]["Oppfoelgingskontakt"][];
            /** @enum {string} */
            frekvens?: "UKENTLIG" | "HVER_14_DAG" | "MAANEDLIG" | "KVARTALSVIS" | "VED_BEHOV";
            /** @description Absent to those who only let homes. */
            plan?: string;
            /** Format: date-time */
            endret?: string;
            versjon: number;
        };
        /** @description How a household is followed up so that it gets a home or keeps the one it has. */
        OppfoelgingLagre: {
            kontakter: components["schemas"]["Oppfoelgingskontakt"][];
            /**
             * @description How often somebody comes by.
             * @enum {string}
             */
            frekvens?: "UKENTLIG" | "HVER_14_DAG" | "MAANEDLIG" | "KVARTALSVIS" | "VED_BEHOV";
            /** @description What it is for. Told to case workers. */
            plan?: string;
        };
        /** @description How much help the household needs to live in the home. Needs, never diagnoses. */
        Oppfoelgingsbehov: {
            /** @enum {string} */
            nivaa: "INGEN" | "PERIODISK" | "DAGLIG" | "BASE_I_NAERHET" | "BASE_DAG_KVELD" | "BASE_DOEGN";
            beskrivelse?: string;
        };
        /** @description Somebody who follows up the household. */
        Oppfoelgingskontakt: {
            /**
             * @description KOORDINATOR of an individual plan; BOOPPFOELGING of help at home; BOVEILEDER, MILJOEVAKTMESTER and SOSIALVAKTMESTER as municipalities call those who look after how it is to live there.
             * @enum {string}
             */
            rolle: "BOOPPFOELGING" | "BOVEILEDER" | "MILJOEVAKTMESTER" | "SOSIALVAKTMESTER" | "KOORDINATOR" | "ANNEN";
            /** @description Name of the person or the service. */
            navn: string;
            telefon?: string;
            /** Format: email */
            epost?: string;
        };
        /** @description Something somebody is to do in a case. */
        Oppgave: {
            /** Format: uuid */
            oppgaveId: string;
            /** Format: uuid */
            sakId: string;
            type: components["schemas"]["Oppgavetype"];
            tekst?: string;
            /** Format: date */
            frist: string;
            /** @description Whoever is named, else whoever has the case. */
            ansvarlig?: components["schemas"]["AnsattRef"];
            status: components["schemas"]["OppgaveStatus"];
            /** @description The case made it and closes it. */
            foelgerSaken: boolean;
            /** @description The tenancy a FORNYELSE is about, and the step it has come to. The calendar makes one for each step. */
            utloep?: components["schemas"]["Leieutloep"];
            /**
             * Format: uuid
             * @description The consent it rests on.
             */
            samtykkeId?: string;
            /** Format: date-time */
            opprettet: string;
            /** Format: date-time */
            avsluttet?: string;
            avsluttetAv?: components["schemas"]["AnsattRef"];
            /** @description Why it was called off. */
            begrunnelse?: string;
            versjon: number;
        };
        /** @description Why the task is not to be done after all. */
        OppgaveAvlysning: {
            begrunnelse: string;
        };
        /** @description What of a task can be changed while it is open. */
        OppgaveLagre: {
            /** @description As it was when absent. */
            tekst?: string;
            /** Format: date */
            frist: string;
            ansvarlig?: components["schemas"]["Ansvarlig"];
        };
        /** @description A page of tasks of a case, the first deadline first. */
        OppgaveListe: {
            items: components["schemas"]["Oppgave"][];
            neste?: string;
        };
        /** @description A task for somebody. */
        OppgaveNy: {
            /** @enum {string} */
            type: "INNHENT" | "SAMTALE" | "HJEMMEBESOEK" | "TILSYN" | "ANNEN";
            /** @description What is to be done. */
            tekst: string;
            /** Format: date */
            frist: string;
            ansvarlig?: components["schemas"]["Ansvarlig"];
            /**
             * Format: uuid
             * @description The consent of the case it rests on, which holds on its deadline. It is called off when that is withdrawn.
             */
            samtykkeId?: string;
        };
        /**
         * @description State of the task: AAPEN is to be done, UTFOERT is done, AVLYST is not to be done after all.
         * @enum {string}
         */
        OppgaveStatus: "AAPEN" | "UTFOERT" | "AVLYST";
        /**
         * @description What the task is about. VURDER comes with a new case and is done when the assessment is completed; GODKJENN comes when a proposal is sent to approval and is done when it is decided or sent back. FORNYELSE comes when a tenancy of the case nears its end, and is done when somebody says so. BEKREFT_BEHOV comes when whoever waits for a home is asked whether it is still needed, and is done when it is confirmed or the place on the waiting list is paused, lapses or is settled. KLAGE comes with a complaint and is done when the municipality has answered it. OVERSENDING comes when nobody in the unit a case was sent to has acknowledged it in time, and is done when it is settled; and when it is returned, and is done when somebody says so.
         * @enum {string}
         */
        Oppgavetype: "VURDER" | "INNHENT" | "MANGEL" | "SAMTALE" | "HJEMMEBESOEK" | "GODKJENN" | "BEKREFT_BEHOV" | "FORNYELSE" | "TILSYN" | "ARKIVFEIL" | "KLAGE" | "OVERSENDING" | "NOEDTILGANG" | "ANNEN";
        /** @description One more of the household. SENERE is somebody who comes later, by family reunification. A number is only asked of Folkeregisteret to know whether the address is protected. */
        OppgittMedlem: {
            person: components["schemas"]["OppgittPerson"];
            /** @enum {string} */
            rolle: "EKTEFELLE_PARTNER" | "SAMBOER" | "ANNEN_VOKSEN" | "BARN";
            /**
             * @description FAST when it is absent.
             * @enum {string}
             */
            bosted?: "FAST" | "DELT" | "SAMVAER" | "SENERE";
        };
        /** @description Who somebody says that they are, or that another is. With a number, the surname as Folkeregisteret has it; without, the whole name. */
        OppgittPerson: {
            /** @description Fødselsnummer or D-number. */
            ident?: string;
            navn: string;
            /** @description Of UDI; only of somebody who has no number. */
            dufNummer?: string;
            /**
             * Format: date
             * @description Only of somebody who has no number.
             */
            foedselsdato?: string;
        };
        /** @description A notice. The texts are given to those who may know who lives there. */
        Oppsigelse: {
            /** Format: uuid */
            oppsigelseId: string;
            av: components["schemas"]["Oppsigelsespart"];
            bareFor?: components["schemas"]["Leierrolle"];
            /**
             * Format: date
             * @description The day the other party got it.
             */
            mottatt: string;
            /**
             * Format: date
             * @description The day the home is to be left.
             */
            fratredelse: string;
            skriftlig: boolean;
            status: components["schemas"]["OppsigelseStatus"];
            begrunnelse?: string;
            /**
             * Format: date
             * @description The last day the tenant can object.
             */
            protestfrist?: string;
            /**
             * Format: date
             * @description The day the tenant objected.
             */
            protest?: string;
            /** @description Whether that was in time. */
            protestITide?: boolean;
            protesttekst?: string;
            /**
             * Format: date
             * @description The last day to go to court; the notice lapses the day after.
             */
            soeksmaalsfrist?: string;
            /**
             * Format: date
             * @description The day the landlord went to court.
             */
            soeksmaal?: string;
            /** @description Why it was taken back. */
            trekkingstekst?: string;
        };
        /** @description The notices of a tenancy, the newest first. */
        OppsigelseListe: {
            items: components["schemas"]["Oppsigelse"][];
        };
        /** @description A notice to be registered. */
        OppsigelseNy: {
            av: components["schemas"]["Oppsigelsespart"];
            bareFor?: components["schemas"]["Leierrolle"];
            /**
             * Format: date
             * @description Today or earlier.
             */
            mottatt: string;
            /** Format: date */
            fratredelse: string;
            skriftlig: boolean;
            /** @description Of a landlord's notice always. */
            begrunnelse?: string;
            /** @description The notice says that the tenant can object within a month, and what follows if not. Of a landlord's notice always. */
            opplystOmProtest?: boolean;
            /** @description The landlord lets the tenant leave before the time is up. */
            kortereFristAvtalt?: boolean;
        };
        /**
         * @description BORTFALT when the tenant objected in time and the landlord did not go to court (husleieloven § 9-8).
         * @enum {string}
         */
        OppsigelseStatus: "GJELDER" | "TRUKKET" | "BORTFALT";
        /** @description That a notice is taken back. */
        OppsigelseTrekking: {
            begrunnelse: string;
            bareFor?: components["schemas"]["Leierrolle"];
        };
        /**
         * @description Who gave notice.
         * @enum {string}
         */
        Oppsigelsespart: "LEIER" | "UTLEIER";
        /** @description An organisation as Enhetsregisteret knows it. */
        Organisasjon: {
            organisasjonsnummer: string;
            navn: string;
            organisasjonsform?: components["schemas"]["Organisasjonskode"];
            naeringskode?: components["schemas"]["Organisasjonskode"];
            /** @description Of a unit below another. */
            overordnet?: string;
            /**
             * Format: date
             * @description The day it was deleted.
             */
            slettet?: string;
            konkurs: boolean;
            /** @description Being wound up, also by force. */
            underAvvikling: boolean;
        };
        /** @description A code of Enhetsregisteret with its name. */
        Organisasjonskode: {
            kode: string;
            navn: string;
        };
        /** @description A day that is prepared for. */
        Overgang: {
            /** Format: uuid */
            overgangId: string;
            /** Format: uuid */
            sakId: string;
            type: components["schemas"]["Overgangstype"];
            /** Format: date */
            dato: string;
            /**
             * Format: uuid
             * @description What is to be done before it.
             */
            oppgaveId: string;
            oppgavestatus: components["schemas"]["OppgaveStatus"];
            registrertAv: components["schemas"]["AnsattRef"];
            /** Format: date-time */
            opprettet: string;
            /**
             * Format: date-time
             * @description When it was known that it will not come, or not that day.
             */
            bortfalt?: string;
            /** @description Why. */
            begrunnelse?: string;
        };
        /** @description A page of such days, the first to come first. */
        OvergangListe: {
            items: components["schemas"]["Overgang"][];
            neste?: string;
        };
        /** @description Such a day, and the task that is to be done before it. */
        OvergangNy: {
            type: components["schemas"]["Overgangstype"];
            /**
             * Format: date
             * @description A later day than today.
             */
            dato: string;
            /** @description What is to be done before it. */
            tekst: string;
            /**
             * Format: date
             * @description When it is to be done: before the day.
             */
            frist: string;
            ansvarlig?: components["schemas"]["Ansvarlig"];
            /**
             * Format: uuid
             * @description The consent of the case the task rests on.
             */
            samtykkeId?: string;
        };
        /**
         * @description A day when somebody easily loses or lacks a home: they come of age, leave prison or an institution, their introduction programme ends, their family comes, or they leave somebody who is violent.
         * @enum {string}
         */
        Overgangstype: "FYLLER_18" | "LOESLATELSE" | "UTSKRIVNING" | "ETTER_INTRO" | "FAMILIEGJENFORENING" | "BRUDD_VOLD";
        /** @description A case that was sent from one unit to another, and what came of it. */
        Oversending: {
            /** Format: uuid */
            oversendingId: string;
            /** Format: uuid */
            sakId: string;
            fraEnhet: components["schemas"]["Enhet"];
            tilEnhet: components["schemas"]["Enhet"];
            tilAnsatt?: components["schemas"]["AnsattRef"];
            grunn: components["schemas"]["Oversendingsgrunn"];
            merknad?: string;
            /** Format: date-time */
            sendt: string;
            sendtAv: components["schemas"]["AnsattRef"];
            /**
             * Format: date
             * @description The last day before whoever has the case is given a task to find out why nobody has acknowledged it.
             */
            kvitteresInnen: string;
            status: components["schemas"]["OversendingStatus"];
            /**
             * Format: date-time
             * @description When it was acknowledged, returned or withdrawn.
             */
            avklart?: string;
            /** @description Absent when it fell away because the case was closed. */
            avklartAv?: components["schemas"]["AnsattRef"];
            /** @description Why it was returned. */
            begrunnelse?: string;
            versjon: number;
        };
        /** @description Everywhere the case has been sent, in the order it was. */
        OversendingListe: {
            items: components["schemas"]["Oversending"][];
        };
        /** @description Where a case is to go, and why. */
        OversendingNy: {
            /** @description Another unit than the one that has the case. Of a shielded case, the shielded unit. */
            tilEnhet: components["schemas"]["Enhetskode"];
            /** @description Whom in the unit it is meant for: an employee who is known there and not inhabil in the case. Anybody in the unit may acknowledge it. */
            tilAnsatt?: string;
            grunn: components["schemas"]["Oversendingsgrunn"];
            /** @description What the receiver needs to know. Required with ANNET. Stands in the history of the case. */
            merknad?: string;
        };
        /**
         * @description SENDT waits for somebody in the receiving unit; KVITTERT is theirs; RETURNERT and TRUKKET are with the unit that sent it, as it was the whole time.
         * @enum {string}
         */
        OversendingStatus: "SENDT" | "KVITTERT" | "RETURNERT" | "TRUKKET";
        /**
         * @description Why a case is sent on. FEIL_ENHET came to the wrong unit; ANSVAR_FLYTTET has another unit from now on, for it is about something else or the person moved; OPPFOELGING is decided, and followed up elsewhere; HABILITET has nobody here who can deal with it; SKJERMING is for the shielded unit; KAPASITET evens out the work. With ANNET the note says what.
         * @enum {string}
         */
        Oversendingsgrunn: "FEIL_ENHET" | "ANSVAR_FLYTTET" | "OPPFOELGING" | "HABILITET" | "SKJERMING" | "KAPASITET" | "ANNET";
        /** @description Whether a complaint that came too late is heard all the same. Never more than a year after the decision. */
        Oversittingsvurdering: {
            tasTilBehandling: boolean;
            /** @description The party reads it. */
            begrunnelse: string;
        };
        /** @description Something somebody is to post: a letter, whose file is that of the document, or what else a party who cannot be notified is to be told of. */
        Papirbrev: {
            /** Format: uuid */
            varselId: string;
            /** @description Of what is written down when it is posted. */
            versjon: number;
            /** Format: uuid */
            sakId: string;
            saksnummer: string;
            anledning: components["schemas"]["Varselanledning"];
            /**
             * Format: uuid
             * @description Of DOKUMENT.
             */
            dokumentId?: string;
            /** @description Of DOKUMENT. */
            dokumenttype?: components["schemas"]["Dokumenttype"];
            /** @description Of DOKUMENT. */
            tittel?: string;
            /**
             * Format: date
             * @description The last day to answer, of what has one.
             */
            frist?: string;
            /** @description Whom it is to. Where they live is with the case. */
            mottaker: components["schemas"]["PersonRef"];
            /** @description What is written on the envelope under the name, line by line, when it is to somebody whose address is protected: the address Folkeregisteret has for letters, which is never where they live. Absent for everybody else, and where the register has none: then ask it, or the authority that protects them, before anything is posted. Such a letter is listed to members of its case alone. */
            postadresse?: string[];
            grunn: components["schemas"]["Papirgrunn"];
            /**
             * Format: date-time
             * @description When the letter was made.
             */
            laget: string;
        };
        /** @description A page of letters to be posted, the oldest first. */
        PapirbrevListe: {
            items: components["schemas"]["Papirbrev"][];
            neste?: string;
        };
        /**
         * @description Why a letter is posted. SKJERMET: the case is shielded, or the address is protected. OENSKER_POST: they answered that it is not safe to notify them. RESERVERT: against digital letters, in the national register. KAN_IKKE_VARSLES: no contact point that is theirs and fresh, or the municipality notifies nobody. IKKE_SVAR: the register or the channel gave no answer in time. FEILET: the notice did not arrive. UAAPNET: it did, and the letter was not opened within the municipality's number of days. BESLUTTET: an employee decided it. DOED: whom it is to is registered as dead; a person decides who is to have it.
         * @enum {string}
         */
        Papirgrunn: "SKJERMET" | "OENSKER_POST" | "RESERVERT" | "KAN_IKKE_VARSLES" | "IKKE_SVAR" | "FEILET" | "UAAPNET" | "BESLUTTET" | "DOED";
        /** @description That a letter was posted. */
        Papirsending: {
            /**
             * Format: date
             * @description The day it was posted; not in the future, nor before it was made.
             */
            sendt: string;
            /**
             * Format: date
             * @description The day it has come, or will have, by the post's ordinary time. Required of a decision, and of a letter that somebody is not let see all they asked for: the deadline for complaint runs from then.
             */
            kommetFram?: string;
        };
        /** @description A case the person is part of. */
        PersonISak: {
            /** Format: uuid */
            sakId: string;
            saksnummer: string;
            sakstype: components["schemas"]["Sakstype"];
            status: components["schemas"]["SakStatus"];
            /**
             * @description SOEKER: the case is theirs. HUSSTAND: they are of the household.
             * @enum {string}
             */
            rolle: "SOEKER" | "HUSSTAND";
        };
        /** @description A tenancy the person is a tenant of. */
        PersonLeieforhold: {
            /** Format: uuid */
            leieforholdId: string;
            status: components["schemas"]["LeieforholdStatus"];
            /** Format: date */
            startdato: string;
            /**
             * Format: uuid
             * @description Absent when it came of no case.
             */
            sakId?: string;
        };
        /** @description One person's economy. */
        PersonOekonomi: {
            /** Format: uuid */
            personId: string;
            navn: components["schemas"]["Personnavn"];
            /** @enum {string} */
            rolle: "SOEKER" | "MEDSOEKER" | "ANNEN_VOKSEN";
            inntekt: components["schemas"]["Inntekt"];
            skatteoppgjoer: components["schemas"]["Skatteoppgjoer"];
            /** @description Figures a case worker has put right, the oldest first. `inntekt` and `skatteoppgjoer` have the figures as they are now, and sums and criteria are of those. Fetched anew, a correction stands as long as the register says the same. */
            korrigert?: components["schemas"]["Oekonomikorreksjon"][];
        };
        /** @description A person by opaque id and name. The national identity number never leaves the backend in clear. */
        PersonRef: {
            /** Format: uuid */
            personId: string;
            navn: components["schemas"]["Personnavn"];
        };
        /** @description Whom somebody looks for, and why. One of `ident` and `navn`. */
        PersonSoek: {
            /** @description Why this person is looked for. Written in the lookup log, where whoever is found reads it. Without names and national identity numbers. */
            formaal: string;
            /** @description National identity number, or D-number. */
            ident?: string;
            /** @description Parts of the name, in any order. One of them has at least three letters. */
            navn?: string;
        };
        /** @description Those who were found, by name. */
        PersonSoekSvar: {
            items: components["schemas"]["PersonTreff"][];
            /** @description There are more than these. Write more of the name. */
            flere: boolean;
        };
        /** @description An application the person has sent. Drafts are the citizen's own. */
        PersonSoeknad: {
            /** Format: uuid */
            soeknadId: string;
            referanse: string;
            status: components["schemas"]["SoeknadStatus"];
            /** Format: date-time */
            mottatt: string;
            /**
             * Format: uuid
             * @description Absent until it has become a case.
             */
            sakId?: string;
        };
        /** @description A person who was found, by what the caller may see of them. */
        PersonTreff: {
            /** Format: uuid */
            personId: string;
            navn: components["schemas"]["Personnavn"];
            /** @description To tell people of one name apart. */
            foedselsaar?: number;
            saker: components["schemas"]["PersonISak"][];
            soeknader: components["schemas"]["PersonSoeknad"][];
            leieforhold: components["schemas"]["PersonLeieforhold"][];
        };
        /** @description A person's name; null as long as Folkeregisteret has not been asked, or has not answered. */
        Personnavn: string | null;
        /** @description A case whose case workers read the plan. */
        Plandeling: {
            /** Format: uuid */
            sakId: string;
            saksnummer: string;
            /** Format: date-time */
            delt: string;
        };
        /** @description How it is in one part of life, how the citizen wants it, and the steps between. Any of the three may be left out, not all. */
        Planinnhold: {
            omraade: components["schemas"]["Planomraade"];
            /** @description How it is now. */
            naa?: string;
            /** @description How the citizen wants it. */
            oensket?: string;
            steg?: components["schemas"]["Plansteg"][];
        };
        /**
         * @description A part of life the plan is about: where to live, work, education, money, family.
         * @enum {string}
         */
        Planomraade: "BOLIG" | "JOBB" | "UTDANNING" | "OEKONOMI" | "FAMILIE";
        /** @description Counts of the whole municipality as they can be published. Nothing of it is stored. */
        Planrapport: {
            rapport: components["schemas"]["Planrapporttype"];
            /**
             * Format: date
             * @description The first day of the period.
             */
            fra: string;
            /**
             * Format: date
             * @description The last; what there is is counted on it.
             */
            til: string;
            undertrykking: components["schemas"]["Undertrykking"];
            tabeller: components["schemas"]["Statistikktabell"][];
        };
        /**
         * @description What a municipality is asked for besides the form of Statistics Norway, and what it measures itself by. BEREGNINGSUTVALGET: households of refugees in a municipal home on the last day, also those settled more than five years ago. BEHOVSMELDING: households that wait on the last day, by group and by the kind of home their decision grants: the need that is known, not a forecast of four years. BOSTEDSLOESE: those who applied for a first home in the period, by the codes of BOSIT (KOSTRA 11) and by whether they are homeless as Statistics Norway defines it. NULLPUNKT: days from application to decision of the period, homes by use on the last day, and the households that have a home and those that wait.
         * @enum {string}
         */
        Planrapporttype: "BEREGNINGSUTVALGET" | "BEHOVSMELDING" | "BOSTEDSLOESE" | "NULLPUNKT";
        /** @description Something on the way there. */
        Plansteg: {
            tekst: string;
            gjort: boolean;
        };
        /** @description Something outside the server that it asks, and whether it answers. */
        Port: {
            /**
             * @description Who is asked.
             * @enum {string}
             */
            port: "FOLKEREGISTERET" | "INNTEKT" | "SKATTEGRUNNLAG" | "KONTAKTREGISTERET" | "ALTINN" | "MASKINPORTEN" | "ADRESSE" | "ENHETSREGISTERET" | "FIKS_ARKIV";
            /**
             * @description REGISTER: what stands at the address the server was given. SIMULATOR: synthetic answers in the same process. AV: nothing; what needs it is not done.
             * @enum {string}
             */
            art: "REGISTER" | "SIMULATOR" | "AV";
            /** @description Whether it answered the last time somebody had a reason to ask; a no is an answer. Absent until then: nobody is asked in order to find out. */
            svarer?: boolean;
            /**
             * Format: date-time
             * @description When that was.
             */
            sist?: string;
        };
        /**
         * @description The group that best describes why; null until it is chosen. Mandatory before the assessment is completed.
         * @enum {string|null}
         */
        PrimaerMaalgruppe: "PSYKISK_HELSE" | "RUS" | "NEDSATT_FUNKSJONSEVNE" | "ELDRE" | "FLYKTNING" | "ANDRE_PROBLEMER" | "UTEN_BEHOVSPROEVING" | null;
        /** @description Where in the order, and why. */
        Prioritering: {
            prioritet: components["schemas"]["Ventelisteprioritet"];
            /** @description Stands in the history. */
            begrunnelse: string;
        };
        /** @description RFC 9457 problem details. */
        Problem: {
            /** Format: uri */
            type: string;
            /** @description What happened, short, in the language asked for. */
            title: string;
            status: number;
            /** @description What happened, what is kept and what to do. */
            detail: string;
            /** @description Stable; one page of documentation each. */
            code: string;
            /** @description To quote to support. */
            traceId: string;
            errors?: components["schemas"]["FeltFeil"][];
        };
        /** @description The tenant's objection, as it came to the municipality. */
        ProtestNy: {
            /** Format: date */
            mottatt: string;
            tekst?: string;
        };
        /**
         * @description What a rule is about. New ones come without a new version of the API.
         * @enum {string}
         */
        Regelkode: "VEDTAK" | "MINSTEALDER" | "BOTID" | "INNTEKT" | "FORMUE" | "GJELD" | "KARANTENE" | "SOVEROM" | "LEIETID" | "DEPOSITUM" | "VENTELISTE" | "SVARTID" | "TILBUDSFRIST" | "BEHOV" | "VEDTAKETS_GYLDIGHET" | "KLAGEFRIST" | "LOV";
        /**
         * @description The procedural rules of the decision: forvaltningsloven of 1967 or of 2025, whichever is in force on its day. They say what the deadline for complaint runs from.
         * @enum {string}
         */
        Regelsett: "FVL1967" | "FVL2025";
        /** @description The rules of a municipality as they hold on a day. Nothing here is personal; it is public. */
        Regelverk: {
            kommunenummer: components["schemas"]["Kommunenummer"];
            navn: components["schemas"]["Tekst"];
            /**
             * Format: date
             * @description The day they hold on. A decision is by the rules of its own day.
             */
            dag: string;
            /**
             * Format: date
             * @description The day the criteria hold from.
             */
            gyldigFra: string;
            hjemmel: components["schemas"]["Kriteriehjemmel"];
            /**
             * @description The act on procedure that holds.
             * @enum {string}
             */
            regelsett: "FVL1967" | "FVL2025";
            regler: components["schemas"]["Regelverksregel"][];
        };
        /** @description One rule, as whoever applies reads it. */
        Regelverksregel: {
            kode: components["schemas"]["Regelkode"];
            /**
             * @description What Kobo does by itself. MENNESKE: nothing. FLAGGER: measures, and a person assesses what it means for the household. FORESLAAR: works out what a person may change. UTFOERER: counts, sorts or tells. None of them decides.
             * @enum {string}
             */
            virkning: "MENNESKE" | "FLAGGER" | "FORESLAAR" | "UTFOERER";
            tittel: components["schemas"]["Tekst"];
            avsnitt: components["schemas"]["Tekst"][];
        };
        /** @description A child of the citizen. Children with address protection are never listed. */
        RegisterBarn: {
            /** Format: uuid */
            barnId: string;
            navn: string;
            /** Format: date */
            foedselsdato: string;
            /** @description The parents have registered shared residence. */
            deltBosted: boolean;
        };
        /** @description Where a value was fetched from and when. */
        RegisterKilde: {
            /** @enum {string} */
            register: "FOLKEREGISTERET" | "SKATTEETATEN";
            /** Format: date-time */
            hentet: string;
        };
        /** @description Whether a register may be asked for this municipality, and what is missing when it may not. */
        Registeradgang: {
            register: components["schemas"]["Registernavn"];
            aapent: boolean;
            mangler: components["schemas"]["Innfoeringskode"][];
        };
        /** @description The registers, and whether they may be asked. */
        RegisteradgangListe: {
            items: components["schemas"]["Registeradgang"][];
        };
        /** @description What somebody has said of what a register told about them. It stands as it was said. */
        Registerkommentar: {
            /** Format: uuid */
            kommentarId: string;
            /** Format: uuid */
            innhentingId: string;
            /** @enum {string} */
            register: "FREG" | "INNTEKT" | "SSG" | "KRR" | "MATRIKKEL";
            /**
             * Format: date-time
             * @description When the register was asked.
             */
            hentet: string;
            tekst: string;
            /** Format: date-time */
            skrevet: string;
        };
        /** @description What the citizen says of what a register has told about them. */
        RegisterkommentarNy: {
            tekst: string;
        };
        /**
         * @description A register that is asked about persons.
         * @enum {string}
         */
        Registernavn: "FOLKEREGISTERET" | "INNTEKT" | "SKATTEGRUNNLAG" | "KONTAKTREGISTERET";
        /** @description Somebody registers have told about in the case. They are to be shown it, and heard, before it is decided (forvaltningsloven § 17). */
        Registerpart: {
            /** Format: uuid */
            personId: string;
            /**
             * Format: date-time
             * @description When they had been shown all of it. Absent until they have.
             */
            vist?: string;
            kommentarer: components["schemas"]["Registerkommentar"][];
        };
        /**
         * @description Outcome of a register lookup. INGEN_DATA is an answer, not an error: nothing is registered.
         * @enum {string}
         */
        Registerstatus: "OK" | "INGEN_DATA" | "SKJERMET" | "FEIL" | "IKKE_HENTET";
        /** @description How an answer came that an employee wrote down. */
        RegistrertTilbudssvar: {
            /** @enum {string} */
            kanal: "MUNTLIG" | "PAPIR";
            notat: string;
            registrertAv: components["schemas"]["AnsattRef"];
        };
        /**
         * @description A list as a file for a spreadsheet. CSV: semicolons between cells, every cell in quotes, UTF-8 with a byte order mark; a text that begins as a formula has an apostrophe before it. XLSX: one sheet; numbers are numbers, and every text is a text, however it begins.
         * @enum {string}
         */
        Regnearkformat: "CSV" | "XLSX";
        /** @description A right to act for another. */
        Representasjon: {
            /** Format: uuid */
            representasjonId: string;
            versjon: number;
            /** @description Of the other one. Of a representative as it was written when the right was given. */
            navn: components["schemas"]["Personnavn"];
            type: components["schemas"]["Representasjonstype"];
            omfang: components["schemas"]["Representasjonsomfang"];
            kilde: components["schemas"]["Representasjonskilde"];
            /** Format: date */
            gyldigFra: string;
            /** Format: date */
            gyldigTil?: string;
            /**
             * Format: date
             * @description Of FREG: the last day before the register must be asked again.
             */
            bekreftetTil?: string;
            status: components["schemas"]["Representasjonstatus"];
            brevTil: components["schemas"]["BrevTil"];
            dokument?: string;
        };
        /** @description A right the municipality was shown a document of. Whoever holds it is 18 or older (forvaltningsloven 1967 § 12). */
        RepresentasjonNy: {
            representant: components["schemas"]["OppgittPerson"];
            type: components["schemas"]["Representasjonstype"];
            omfang: components["schemas"]["Representasjonsomfang"];
            /** Format: date */
            gyldigFra: string;
            /**
             * Format: date
             * @description The last day. Of a FORELDER required, and before the child is 18.
             */
            gyldigTil?: string;
            brevTil?: components["schemas"]["BrevTil"];
            /** @description What was shown and where it is kept. */
            dokument: string;
        };
        /**
         * @description Where it is known from: the party gave it here, Folkeregisteret has it, or the municipality was shown a document.
         * @enum {string}
         */
        Representasjonskilde: "SKJEMA" | "FREG" | "DOKUMENT";
        /**
         * @description What somebody can do for another: everything, read the case, apply, or read the case and complain.
         * @enum {string}
         */
        Representasjonsomfang: "FULL" | "INNSYN" | "SOEKNAD" | "KLAGE";
        /**
         * @description AKTIV also before its first day. It ends when it is withdrawn, or after its last day.
         * @enum {string}
         */
        Representasjonstatus: "AKTIV" | "TRUKKET" | "UTLOEPT";
        /**
         * @description By the party's own word, as guardian, by a continuing power of attorney that has come into force, or as a parent with responsibility for a party under 18. Whoever helps the party and represents nobody has no such right, and is a `Hjelper`.
         * @enum {string}
         */
        Representasjonstype: "FULLMAKT" | "VERGE" | "FREMTIDSFULLMAKT" | "FORELDER";
        /** @description That a home is held back. Never for whom: told of all but persons with a protected address, it would point these out. */
        Reservasjon: {
            /** Format: uuid */
            reservasjonId: string;
            /** Format: uuid */
            boligId: string;
            aarsak: string;
            /** Format: date */
            sisteDag: string;
            status: components["schemas"]["ReservasjonStatus"];
            versjon: number;
            /** Format: date-time */
            opprettet: string;
        };
        /** @description A page of reservations, the newest first. */
        ReservasjonListe: {
            items: components["schemas"]["Reservasjon"][];
            neste?: string;
        };
        /** @description A home held back, and for how long. */
        ReservasjonNy: {
            /** @description Why the home is held back. Everyone who reads of homes reads it, so it says nothing of whom it is for. */
            aarsak: string;
            /**
             * Format: date
             * @description The last day it is held back, at most a year from today.
             */
            sisteDag: string;
        };
        /**
         * @description AKTIV: the home is held back. UTLOEPT: its last day has passed. BRUKT: the home was offered in the case it was held for, or let to the one it was offered to. OPPHEVET: let go before its time.
         * @enum {string}
         */
        ReservasjonStatus: "AKTIV" | "UTLOEPT" | "BRUKT" | "OPPHEVET";
        /** @description Why the proposal is sent back. */
        Retur: {
            begrunnelse: string;
        };
        /** @description Something of the audit log that is not as it was. */
        Revisjonsbrudd: {
            /**
             * @description RAD_ENDRET: a row or one of its lookups does not say what it said. RAD_MANGLER: a sealed row is gone. SEGL_ENDRET: a seal does not fit what it stands over. SEGL_MANGLER: seals are gone. HALE_MANGLER: the chain ends before a seal that was written down. RAD_UTEN_SEGL: rows no seal was made over. LINJE_UTEN_RAD: lookups that name a row which is not there.
             * @enum {string}
             */
            art: "RAD_ENDRET" | "RAD_MANGLER" | "SEGL_ENDRET" | "SEGL_MANGLER" | "HALE_MANGLER" | "RAD_UTEN_SEGL" | "LINJE_UTEN_RAD";
            /** @description The number of the seal. */
            segl?: number;
            /** Format: uuid */
            revisjonId?: string;
            antall?: number;
        };
        /** @description The chain of seals over the audit log: where it ends, what waits, and how far it has been controlled. */
        Revisjonskjede: {
            antallSegl: number;
            /** @description Where the chain ends; absent when nothing is sealed yet. */
            sisteSegl?: {
                nummer: number;
                /** @description In base64url. */
                segl: string;
                /** Format: date-time */
                forseglet: string;
            };
            /** @description Rows the next seal will stand over. */
            ventende: {
                antall: number;
                /** Format: date-time */
                eldste?: string;
            };
            /** @description The newest first: the one that is under way, and the one before it. */
            kontroller: components["schemas"]["Revisjonskontroll"][];
        };
        /** @description One time the chain was held against its seals, from the beginning. */
        Revisjonskontroll: {
            /** Format: date-time */
            begynt: string;
            /**
             * Format: date-time
             * @description When it had come to `tilSegl`.
             */
            sist: string;
            /** @description Held against its seals to this one. */
            tilSegl: number;
            /** @description Everything that was sealed when it began has been seen. */
            ferdig: boolean;
            antallBrudd: number;
            /** @description The first of them. */
            brudd: components["schemas"]["Revisjonsbrudd"][];
        };
        /**
         * @description What an actor may do in one municipality.
         * @enum {string}
         */
        Rolle: "INNBYGGER" | "SAKSBEHANDLER" | "VEDTAKSMYNDIGHET" | "BOLIGOVERSIKT" | "UTLEIEFORVALTER" | "KLAGEBEHANDLER" | "LEDER" | "REGNSKAP_MASKIN" | "ADMINISTRATOR" | "PERSONVERNOMBUD" | "FDV_MASKIN";
        /** @description The case. */
        Sak: {
            /** Format: uuid */
            sakId: string;
            saksnummer: string;
            sakstype: components["schemas"]["Sakstype"];
            status: components["schemas"]["SakStatus"];
            versjon: number;
            soeker: components["schemas"]["Soeker"];
            husstand: components["schemas"]["HusstandAntall"];
            medlemmer: components["schemas"]["Husstandsmedlem"][];
            hast: boolean;
            /** Format: date */
            mottatt: string;
            nesteFrist?: components["schemas"]["Frist"];
            /**
             * Format: date
             * @description The day the party was told to expect an answer.
             */
            forventetSvar?: string;
            /**
             * Format: date
             * @description The day the party was last told why it takes time.
             */
            foreloepigSvar?: string;
            /**
             * Format: date
             * @description The day the case waits for others until.
             */
            venterTil?: string;
            saksbehandler?: components["schemas"]["AnsattRef"];
            /** @description The unit that has the case. */
            enhet: components["schemas"]["Enhetskode"];
            /**
             * Format: uuid
             * @description Absent where nobody has applied.
             */
            soeknadId?: string;
            /** @description What a case of BOSETTING_FLYKTNING was opened by. */
            bosetting?: components["schemas"]["Bosetting"];
            /** @description What a case of UTEN_BEHOVSPROEVING was opened for. */
            utenBehovsproeving?: components["schemas"]["UtenBehovsproeving"];
            kartleggingFerdig: boolean;
            /** @description Another system decided (`hentAnnetvedtak`). Absent when it did not. */
            annetVedtak?: boolean;
            /** @description The household's tax settlements, as last fetched, are from different years, so that sums of them span years. False also while nothing is fetched. */
            ulikeSkatteaar: boolean;
            /** @description Messages from the party that nobody has read. */
            ulesteMeldinger?: components["schemas"]["UlesteMeldinger"];
            handlinger: components["schemas"]["Sakshandling"][];
            hendelser: components["schemas"]["Sakshendelse"][];
        };
        /** @description Counts per filter value. */
        SakFasetter: {
            visning: components["schemas"]["VerdiAntall"][];
            status: components["schemas"]["VerdiAntall"][];
            sakstype: components["schemas"]["VerdiAntall"][];
            frist: components["schemas"]["VerdiAntall"][];
            saksbehandler: components["schemas"]["SaksbehandlerAntall"][];
            hast: number;
            barn: number;
        };
        /** @description The case that was opened. It says nothing of the person. */
        SakRegistrert: {
            /** Format: uuid */
            sakId: string;
            saksnummer: string;
            /**
             * Format: date
             * @description When an answer can be expected at the latest.
             */
            forventetSvar: string;
        };
        /** @description A row of the case list. */
        SakSammendrag: {
            /** Format: uuid */
            sakId: string;
            saksnummer: string;
            sakstype: components["schemas"]["Sakstype"];
            status: components["schemas"]["SakStatus"];
            soeker: components["schemas"]["PersonRef"];
            husstand: components["schemas"]["HusstandAntall"];
            /** @description The situation is urgent. */
            hast: boolean;
            /** Format: date */
            mottatt: string;
            nesteFrist?: components["schemas"]["Frist"];
            saksbehandler?: components["schemas"]["AnsattRef"];
            versjon: number;
        };
        /** @description Which cases. Sent as a body because a search for a name is personal data and must not stand in an address. Values within one filter widen the result, different filters narrow it. */
        SakSoek: {
            /** @description Part of a name or of a case number. */
            sok?: string;
            visning?: components["schemas"]["SakVisning"];
            status?: components["schemas"]["SakStatus"][];
            sakstype?: components["schemas"]["Sakstype"][];
            /** @description Employee ids; `IKKE_FORDELT` for cases nobody has taken. */
            saksbehandler?: string[];
            frist?: components["schemas"]["FristGruppe"][];
            hast?: boolean;
            /** @description There are children in the household. */
            barn?: boolean;
            /** @enum {string} */
            sorter?: "NESTE_FRIST" | "NAVN" | "SAKSTYPE" | "STATUS" | "MOTTATT" | "SAKSBEHANDLER";
            /** @enum {string} */
            retning?: "STIGENDE" | "SYNKENDE";
            limit?: number;
            etter?: string;
        };
        /** @description A page of cases with counts for every filter, each computed with the other filters as they are. */
        SakSoekSvar: {
            items: components["schemas"]["SakSammendrag"][];
            neste?: string;
            /** @description Cases the filters show. */
            treff: number;
            /** @description Cases the chosen view shows without filters. */
            totalt: number;
            /** Format: date-time */
            oppdatert: string;
            fasetter: components["schemas"]["SakFasetter"];
        };
        /**
         * @description State of the case. NY until somebody takes it; UNDER_ARBEID and KARTLEGGING while the need is assessed, VENTER_PAA_SOEKER and VENTER_PAA_ANNEN while somebody is asked; KARTLEGGING_FERDIGSTILT when the assessment is locked; VEDTAKSFORSLAG and GODKJENNING until it is decided (VEDTATT, or AVVIST without being decided on its merits); VENTELISTE until there is a home, I_LEIEFORHOLD when there is, OPPFOELGING where help was granted. TRUKKET by the applicant. AVSLUTTET when nobody is expected to do anything more, GJENAAPNET when they are after all. What this caller can do now stands in `handlinger`.
         * @enum {string}
         */
        SakStatus: "NY" | "UNDER_ARBEID" | "KARTLEGGING" | "VENTER_PAA_SOEKER" | "VENTER_PAA_ANNEN" | "KARTLEGGING_FERDIGSTILT" | "VEDTAKSFORSLAG" | "GODKJENNING" | "VEDTATT" | "VENTELISTE" | "I_LEIEFORHOLD" | "OPPFOELGING" | "TRUKKET" | "AVVIST" | "AVSLUTTET" | "GJENAAPNET";
        /** @description What the case waits for, and for how long. */
        SakVent: {
            /** @description Whom the case waits for, and for what. Stands in the history of the case. */
            begrunnelse: string;
            /**
             * Format: date
             * @description A later day than today. It is a deadline of the case.
             */
            til: string;
            /**
             * Format: uuid
             * @description The consent of the case it rests on, which holds on that day. The case goes on when that is withdrawn.
             */
            samtykkeId?: string;
        };
        /**
         * @description A ready-made selection of the list. FRIST_DENNE_UKEN: open cases whose next deadline has passed or falls within seven days.
         * @enum {string}
         */
        SakVisning: "AAPNE" | "MINE" | "IKKE_FORDELT" | "FRIST_DENNE_UKEN" | "TIL_GODKJENNING" | "VENTELISTE" | "AVSLUTTET";
        /** @description The complaints of a case, the newest first. */
        SakensKlager: {
            items: components["schemas"]["Klage"][];
        };
        /** @description The household held against what the municipality has decided. */
        SakensKriterier: {
            /** @description The usual length of a tenancy for this household: what a proposal begins with. */
            leietidMnd?: number;
            /** Format: uuid */
            sakId: string;
            /** Format: uuid */
            kriteriesettId: string;
            hjemmel: components["schemas"]["Kriteriehjemmel"];
            /** @description As it was when the assessment was completed, else as it is now. */
            laast: boolean;
            /** Format: date-time */
            bostederHentet?: string;
            resultater: components["schemas"]["Kriterieresultat"][];
        };
        /** @description Who applies with the party, and what they answered for themselves once they have confirmed it. */
        SakensMedsoeker: {
            /** Format: uuid */
            medsoekerId: string;
            status: components["schemas"]["MedsoekerStatus"];
            /** Format: date-time */
            invitert: string;
            /** Format: date-time */
            besvart?: string;
            person: components["schemas"]["PersonRef"];
            svar?: components["schemas"]["Svar"];
            begrunnelse?: components["schemas"]["SakensMedsoekersbegrunnelse"];
        };
        /** @description That the co-applicant has asked for the reasons of a decision. */
        SakensMedsoekersbegrunnelse: {
            /**
             * Format: date
             * @description The day they asked.
             */
            bedt: string;
            /**
             * Format: uuid
             * @description The decision it is about.
             */
            vedtakId: string;
            /**
             * Format: uuid
             * @description The letter with the reasons. Absent until it is sent.
             */
            dokumentId?: string;
        };
        /** @description Who acts for the party, and who the letters of the case go to as it stands today. */
        SakensRepresentasjoner: {
            items: components["schemas"]["Representasjon"][];
            brevTil: components["schemas"]["Brevmottakere"];
        };
        /** @description A home held back for a case. */
        SakensReservasjonNy: {
            /** Format: uuid */
            boligId: string;
            /** @description Why the home is held back. Everyone who reads of homes reads it, so it says nothing of whom it is for. */
            aarsak: string;
            /**
             * Format: date
             * @description The last day it is held back, at most a year from today.
             */
            sisteDag: string;
        };
        /** @description A meeting a case is on the agenda of, as those who deal with the case see it. */
        SakensTildelingsmoete: {
            /** Format: uuid */
            moetesakId: string;
            /**
             * Format: uuid
             * @description There for those who take part in it.
             */
            tildelingsmoeteId: string;
            /** Format: date-time */
            tidspunkt: string;
            status: components["schemas"]["Moetestatus"];
            konklusjon?: components["schemas"]["Moetekonklusjon"];
        };
        /** @description A page of the meetings of a case, the latest first. */
        SakensTildelingsmoeteListe: {
            items: components["schemas"]["SakensTildelingsmoete"][];
            neste?: string;
        };
        /** @description The notices of a case, the newest first; at most a hundred. */
        Sakensvarsler: {
            items: components["schemas"]["Varsel"][];
        };
        /** @description Who is to be a member of the case, or no longer one. */
        SakmedlemSett: {
            ansattId: string;
            /** @description Whether they may read the case from now on. */
            medlem: boolean;
        };
        /** @description Why a step is taken. */
        Saksbegrunnelse: {
            /** @description Stands in the history of the case. */
            begrunnelse: string;
        };
        /** @description Cases per case worker; `IKKE_FORDELT` stands for nobody. */
        SaksbehandlerAntall: {
            verdi: string;
            navn: string | null;
            antall: number;
        };
        /** @description Which new cases come to a unit: those of a kind, of an area, or of a kind in an area. A rule that says neither is for every case. */
        Saksfordelingsregel: {
            /** @description A unit in use, and not SKJERMET. */
            enhet: components["schemas"]["Enhetskode"];
            /** @description The kinds of case. All of them when absent. */
            sakstyper?: components["schemas"]["Sakstype"][];
            /** @description Where the applicant lives, by what Folkeregisteret answered when the case came. Everywhere when absent; an applicant without a known address is in no area. */
            postnumre?: string[];
        };
        /**
         * @description What this actor can do with the case as it stands now.
         * @enum {string}
         */
        Sakshandling: "TA_SAKEN" | "HENT_OEKONOMI" | "LAGRE_KARTLEGGING" | "VENT_PAA_ANDRE" | "GJENOPPTA" | "FERDIGSTILL_KARTLEGGING" | "GJENAAPNE_KARTLEGGING" | "LAGRE_FORSLAG" | "SEND_TIL_GODKJENNING" | "RETURNER_FORSLAG" | "FATT_VEDTAK" | "TILBY_BOLIG" | "TREKK_TILBUD" | "REGISTRER_KONTRAKT" | "REGISTRER_TREKKING" | "AVSLUTT" | "GJENAAPNE" | "SEND_FORELOEPIG_SVAR" | "MELD_MANGEL" | "FORESLAA_AVVISNING";
        /** @description Something that happened in the case. */
        Sakshendelse: {
            /** Format: date-time */
            tid: string;
            /** @enum {string} */
            type: "SOEKNAD_MOTTATT" | "SOEKNAD_REGISTRERT" | "BOSETTING_REGISTRERT" | "SAK_AAPNET" | "MEDSOEKER_BEKREFTET" | "MEDSOEKER_AVSLO" | "TILDELT" | "OEKONOMI_HENTET" | "OEKONOMI_KORRIGERT" | "REGISTEROPPLYSNING_KOMMENTERT" | "LEIE_TIL_EIE_VURDERT" | "HUSSTAND_ENDRET" | "KARTLEGGING_LAGRET" | "KARTLEGGING_FERDIGSTILT" | "FORSLAG_LAGRET" | "SENDT_TIL_GODKJENNING" | "RETURNERT" | "VEDTAK_FATTET" | "VEDTAK_MEDDELT" | "VEDTAK_ENDELIG" | "ANNET_VEDTAK_REGISTRERT" | "ANNET_VEDTAK_RETTET" | "FORHAANDSVARSEL_SENDT" | "FORHAANDSVARSEL_BESVART" | "FORHAANDSVARSEL_TRUKKET" | "INNSYN_BEDT_OM" | "INNSYN_BESVART" | "INNSYN_OMGJORT" | "TILSAGN_LOEPER_UT" | "TILSAGN_UTLOEPT" | "TILBUDSAVSLAG_VURDERT" | "KLAGE_MOTTATT" | "KLAGE_UNDER_BEHANDLING" | "UTSETTELSE_BESVART" | "KLAGE_OVERSENDT" | "OMGJOERING_BEGYNT" | "VEDTAK_OMGJORT" | "KLAGE_STADFESTET" | "KLAGE_ENDRET" | "KLAGE_OPPHEVET" | "KLAGE_AVVIST" | "KLAGE_TRUKKET" | "TILBUD_SENDT" | "TILBUD_AKSEPTERT" | "TILBUD_AVSLAATT" | "TILBUD_TRUKKET" | "TILBUD_UTLOEPT" | "BOLIG_FRIGITT" | "KONTRAKT_REGISTRERT" | "BEGRUNNELSE_BEDT_OM" | "BEGRUNNELSE_SENDT" | "LEIEFORHOLD_SAGT_OPP" | "LEIETAKER_SAGT_OPP" | "OPPSIGELSE_BESTRIDT" | "OPPSIGELSE_BORTFALT" | "LEIEFORHOLD_TIDSUBESTEMT" | "LEIEFORHOLD_AVSLUTTET" | "LEIEFORHOLD_FORLENGET" | "FORNYELSESSAK_AAPNET" | "FORLENGELSE_INNVILGET" | "FORLENGELSE_AVSLAATT" | "FORNYELSE_AVKLART" | "SOEKNAD_TRUKKET" | "HAST_SATT" | "HAST_OPPHEVET" | "SATT_PAA_VENT" | "GJENOPPTATT" | "AVSLUTTET" | "KARTLEGGING_GJENAAPNET" | "INHABILITET_REGISTRERT" | "SAK_OVERSENDT" | "OVERSENDING_KVITTERT" | "OVERSENDING_RETURNERT" | "OVERSENDING_TRUKKET" | "OVERSENDING_IKKE_KVITTERT" | "GJENAAPNET" | "FORELOEPIG_SVAR_SENDT" | "MANGEL_MELDT" | "MANGELFRIST_FORLENGET" | "MANGEL_TRUKKET" | "MANGEL_BESVART" | "MANGELFRIST_UTLOEPT" | "MANGEL_GJENAAPNET" | "VEDLEGG_ETTERSENDT" | "BOSTEDER_HENTET" | "VENTELISTE_PRIORITERT" | "VENTELISTE_PAUSET" | "VENTELISTE_GJENOPPTATT" | "VENTELISTE_BORTFALT" | "BEHOV_SPURT" | "BEHOV_PURRET" | "BEHOV_UENDRET" | "BEHOV_ENDRET" | "BEHOV_IKKE_LENGER";
            /** @description Name of the employee, or absent when the citizen or the system did it. */
            av?: string;
            /** @description The reason that was given for it. */
            begrunnelse?: string;
            /** @description Name of the unit the case was sent to, when that is what happened. */
            enhet?: string;
        };
        /**
         * @description Kind of case. It decides law, assessment and what a decision can contain.
         * @enum {string}
         */
        Sakstype: "KOMMUNAL_BOLIG_NY" | "KOMMUNAL_BOLIG_BYTTE" | "KOMMUNAL_BOLIG_FORLENGELSE" | "HUSSTANDSENDRING" | "BOLIGBISTAND" | "BOSETTING_FLYKTNING" | "OMSORGSBOLIG" | "UTEN_BEHOVSPROEVING";
        /** @description What the municipality has chosen for one kind of case. */
        Sakstypeinnstilling: {
            sakstype: components["schemas"]["Sakstype"];
            /** @description A citizen can apply for it now; of BOSETTING_FLYKTNING, OMSORGSBOLIG and UTEN_BEHOVSPROEVING, it is registered here. */
            aktiv: boolean;
            /** @description What decisions are founded on where it is local rules. Absent, it is boligsosialloven. Required of UTEN_BEHOVSPROEVING where it is `aktiv`, and kept where it is no longer: no act says to whom such homes are let, so the municipality says what it decides by, in the cases that are open as well. */
            hjemler?: string[];
            /** @description Required where `aktiv`, and always of KOMMUNAL_BOLIG_NY and BOLIGBISTAND. Where another kind has none, complaints go where those of KOMMUNAL_BOLIG_NY go. Of UTEN_BEHOVSPROEVING never STATSFORVALTER: without an act that says otherwise, complaints are heard by the municipality's own board (forvaltningsloven 1967 § 28, 2025 § 62); once set it stays set, `aktiv` or not. */
            klageinstans?: components["schemas"]["Klageinstansinnstilling"];
            /** @description Someone other than the proposer must decide. */
            toTrinnsgodkjenning: boolean;
            /** @description A home may be let, or a tenancy prolonged, on a decision that was made in another system. Never of HUSSTANDSENDRING, BOLIGBISTAND, BOSETTING_FLYKTNING and UTEN_BEHOVSPROEVING, and always of OMSORGSBOLIG where it is `aktiv`. */
            vedtakIAnnetSystem: boolean;
        };
        /**
         * @description For whom a case is put on paper. ARKIV: for filing by hand. PART: for the party of it.
         * @enum {string}
         */
        Saksutskriftsutgave: "ARKIV" | "PART";
        /**
         * @description On the way to being sold. The home is let and offered as before; sold, it has the state SOLGT.
         * @enum {string}
         */
        Salgsstatus: "VURDERES" | "BESLUTTET" | "TIL_SALGS";
        /** @description A service the municipality works together with about somebody, by their consent (forvaltningsloven 1967 § 13 a no. 1). The consent lets the municipality ask; what the service may tell is its own duty of confidentiality. Unless it is AKTIV, whom to ask is not told: nobody is to be called. */
        Samarbeidspart: {
            /** Format: uuid */
            samarbeidspartId: string;
            /** Format: uuid */
            samtykkeId: string;
            /**
             * Format: uuid
             * @description Whom it is about, who consented.
             */
            personId: string;
            /** @description Whom the consent names. */
            part: components["schemas"]["Samtykkepart"];
            tjeneste: components["schemas"]["Samarbeidstjeneste"];
            kontaktperson?: string;
            telefon?: string;
            epost?: string;
            status: components["schemas"]["Samarbeidspartstatus"];
            /** Format: date-time */
            registrert: string;
            /** @description Name of the employee who wrote it down. */
            registrertAv: string;
            /**
             * Format: date-time
             * @description Of AVSLUTTET: when it was ended.
             */
            avsluttet?: string;
        };
        /** @description A page of services, the newest first. */
        SamarbeidspartListe: {
            items: components["schemas"]["Samarbeidspart"][];
            neste?: string;
        };
        /** @description A service outside the case the municipality works together with about somebody, to be written down. It rests on a consent of the case that holds, which says about whom, what may be asked and until when. */
        SamarbeidspartNy: {
            /**
             * Format: uuid
             * @description The consent of the case it rests on.
             */
            samtykkeId: string;
            tjeneste: components["schemas"]["Samarbeidstjeneste"];
            /** @description Who there is to be asked, or what for. */
            kontaktperson: string;
            telefon?: string;
            /** Format: email */
            epost?: string;
        };
        /**
         * @description AKTIV as long as it is not ended and the consent holds. UTEN_SAMTYKKE when the consent was withdrawn or has run out, AVSLUTTET when it was ended before.
         * @enum {string}
         */
        Samarbeidspartstatus: "AKTIV" | "UTEN_SAMTYKKE" | "AVSLUTTET";
        /**
         * @description What kind of service it is. ACT_TEAM and FACT_TEAM are teams that come to where somebody lives, AMBULERENDE_TEAM others that do; DPS is the district psychiatric centre, LAR drug-assisted rehabilitation, RUSMEDISIN a hospital's department for it.
         * @enum {string}
         */
        Samarbeidstjeneste: "ACT_TEAM" | "FACT_TEAM" | "AMBULERENDE_TEAM" | "DPS" | "LAR" | "RUSMEDISIN" | "ANNEN";
        /**
         * @description Of a municipality in the administrative area for Sámi languages (sameloven chapter 3), the one it is there for: SE northern, SMJ Lule, SMA southern Sámi, by ISO 639. Whoever writes to it in that language may ask for an answer in it. Absent outside the area.
         * @enum {string}
         */
        Samiskspraak: "SE" | "SMJ" | "SMA";
        /** @description A consent in a case. */
        Samtykke: {
            /** Format: uuid */
            samtykkeId: string;
            /**
             * Format: uuid
             * @description Whose consent it is.
             */
            personId: string;
            status: components["schemas"]["Samtykkestatus"];
            formaal: components["schemas"]["Samtykkeformaal"];
            part: components["schemas"]["Samtykkepart"];
            opplysninger: string;
            tekstversjon: number;
            /** @enum {string} */
            kanal: "DIGITAL" | "SKRIFTLIG" | "MUNTLIG";
            /** Format: date */
            gitt: string;
            /** Format: date */
            gyldigTil: string;
            /** @description Name of the employee who wrote it down. */
            registrertAv?: string;
            /** @description Name of the employee who judged that they can consent. */
            kompetanseVurdertAv?: string;
            /** Format: date-time */
            trukket?: string;
        };
        /** @description A page of consents, the newest first, and the text of the next one. */
        SamtykkeListe: {
            items: components["schemas"]["Samtykke"][];
            tekst: components["schemas"]["Samtykketekst"];
            neste?: string;
        };
        /** @description A consent that is given on the person's own page. */
        SamtykkeNytt: {
            formaal: components["schemas"]["Samtykkeformaal"];
            part: components["schemas"]["Samtykkepart"];
            /** @description What may be asked about. */
            opplysninger: string;
            /**
             * Format: date
             * @description The last day it holds: later than today, and at most twelve months after it was given.
             */
            gyldigTil: string;
            /** @description The version of the text that was agreed to, as `tekst` of the list gives it. */
            tekstversjon: number;
        };
        /** @description A consent that was given on paper or aloud, written down by an employee. */
        SamtykkeRegistrer: {
            formaal: components["schemas"]["Samtykkeformaal"];
            part: components["schemas"]["Samtykkepart"];
            /** @description What may be asked about. */
            opplysninger: string;
            /** Format: date */
            gyldigTil: string;
            tekstversjon: number;
            /** @enum {string} */
            kanal: "SKRIFTLIG" | "MUNTLIG";
            /**
             * Format: date
             * @description Today or earlier.
             */
            gitt: string;
            /** @description Whoever writes it down has judged that the person can understand what they consent to. */
            kompetanseVurdert: boolean;
            /**
             * Format: uuid
             * @description A person of the household. The applicant when absent.
             */
            personId?: string;
        };
        /**
         * @description What the information is to be used for, and nothing else.
         * @enum {string}
         */
        Samtykkeformaal: "KARTLEGGE_BEHOV" | "AVKLARE_OEKONOMI" | "FORBEREDE_OVERGANG" | "FOELGE_OPP_BOFORHOLD";
        /** @description The third party the municipality may ask. */
        Samtykkepart: {
            /** @enum {string} */
            type: "FASTLEGE" | "HELSETJENESTE" | "NAV" | "KRIMINALOMSORG" | "BARNEVERN" | "UTLEIER" | "ANNEN";
            /** @description Name of the person or the office. */
            navn: string;
        };
        /**
         * @description UTLOEPT after its last day, TRUKKET when it was withdrawn before.
         * @enum {string}
         */
        Samtykkestatus: "GJELDER" | "UTLOEPT" | "TRUKKET";
        /** @description What whoever consents now agrees to. A text that is changed gets a new version. */
        Samtykketekst: {
            versjon: number;
            nb: string;
            nn: string;
        };
        /**
         * @description How the parties signed.
         * @enum {string}
         */
        Signaturmetode: "PAPIR" | "ELEKTRONISK";
        /** @description The newest inspection of a home, of those that are not put right since. */
        SisteBefaring: {
            /** Format: date */
            dato: string;
            resultat: components["schemas"]["Befaringsresultat"];
        };
        /** @description The five lines from the tax settlement, in whole kroner. */
        Skattelinjer: {
            samletGjeld: components["schemas"]["Kroner"];
            bruttoformue: components["schemas"]["Kroner"];
            annenFormue: components["schemas"]["Kroner"];
            annenInntekt: components["schemas"]["Kroner"];
            inntektsfradrag: components["schemas"]["Kroner"];
        };
        /** @description The last available tax settlement. The year can differ between persons of one household. */
        Skatteoppgjoer: {
            status: components["schemas"]["Registerstatus"];
            aar: number | null;
            /** @enum {string} */
            stadie?: "OPPGJOER" | "UTKAST" | "FASTSATT";
            linjer?: components["schemas"]["Skattelinjer"];
            /** @description A home, a building with homes or a farm stands in the settlement with a taxable value, also one of 0, in Norway. As it was at the end of `aar`: it may be sold since, and one that was bought since is not in it. Absent where there is no settlement, and in what was fetched before this was told. */
            eierBolig?: boolean;
            /** Format: date-time */
            hentet: string | null;
        };
        /** @description Who receives cases that are shielded. */
        SkjermedeMottakere: {
            /** @description By name. */
            mottakere: components["schemas"]["AnsattRef"][];
        };
        /** @description Who is to receive cases that are shielded, or no longer to. */
        SkjermetMottakerSett: {
            ansattId: string;
            /** @description Whether they become a member of each case that comes. */
            mottar: boolean;
        };
        /** @description A shielded case as whoever hands it out sees it: that it is there, how urgent it is, and who may read it. Nothing of whom it is about. */
        SkjermetSak: {
            /** Format: uuid */
            sakId: string;
            saksnummer: string;
            sakstype: components["schemas"]["Sakstype"];
            status: components["schemas"]["SakStatus"];
            /** @description It cannot wait. */
            hast: boolean;
            /** Format: date-time */
            mottatt: string;
            /**
             * Format: date
             * @description The deadline that comes first. Absent when there is none.
             */
            nesteFrist?: string;
            /** @description Who may read the case, by name. Empty until somebody has been given it. */
            medlemmer: components["schemas"]["AnsattRef"][];
        };
        /** @description A page of shielded cases, and who receives those that come. */
        SkjermetSakListe: {
            items: components["schemas"]["SkjermetSak"][];
            /** @description Who becomes a member of each case that is shielded from now on, by name. */
            mottakere: components["schemas"]["AnsattRef"][];
            neste?: string;
        };
        /** @description School districts. */
        Skolekrets: {
            barneskole?: string;
            ungdomsskole?: string;
        };
        /** @description That nothing of a case or a tenancy is deleted for a time. */
        Slettesperre: {
            /** Format: uuid */
            slettesperreId: string;
            grunn: components["schemas"]["Slettesperregrunn"];
            begrunnelse: string;
            /** Format: date */
            fra: string;
            /** Format: date */
            gjelderTil: string;
            /** @description It is neither past nor ended. */
            gjelder: boolean;
            sattAv: components["schemas"]["AnsattRef"];
            /**
             * Format: date-time
             * @description Ended before its last day.
             */
            opphevet?: string;
            opphevetAv?: components["schemas"]["AnsattRef"];
            /** @description Why it was ended. */
            opphevetBegrunnelse?: string;
        };
        /** @description A page of what has held the case or the tenancy back, the newest first. */
        SlettesperreListe: {
            items: components["schemas"]["Slettesperre"][];
            neste?: string;
        };
        /** @description Why nothing of the case or the tenancy is deleted, and until when. */
        SlettesperreNy: {
            grunn: components["schemas"]["Slettesperregrunn"];
            /** @description What is claimed or looked at, and what is needed for it. */
            begrunnelse: string;
            /**
             * Format: date
             * @description The last day: today or later, and at most 24 months on. Set another where it takes longer.
             */
            gjelderTil: string;
        };
        /**
         * @description Why nothing of the case or the tenancy is deleted. DOMSTOL: a court has it, or will. TILSYN: whoever supervises looks at it, as Statsforvalteren, Datatilsynet or Sivilombudet. KLAGE: a complaint that is not a complaint in Kobo; one that is holds the case by itself. ANNET: another legal claim.
         * @enum {string}
         */
        Slettesperregrunn: "DOMSTOL" | "TILSYN" | "KLAGE" | "ANNET";
        /** @description The party and how to reach them. */
        Soeker: {
            /** Format: uuid */
            personId: string;
            navn: components["schemas"]["Personnavn"];
            adresse: string | null;
            telefon: string | null;
            epost: string | null;
            /** @enum {string} */
            tryggKontakt: "JA" | "BARE_POST" | "EGEN_MAATE" | "UKJENT";
            kontaktMaate?: string;
            /** @description Needs an interpreter in it. */
            tolkSpraak?: string;
            /** @description What they chose to be written to in. */
            spraak?: components["schemas"]["Spraak"];
            folkeregisterstatus?: components["schemas"]["Folkeregisterstatus"];
        };
        /** @description The citizen's own application. */
        Soeknad: {
            /** Format: uuid */
            soeknadId: string;
            status: components["schemas"]["SoeknadStatus"];
            versjon: number;
            skjemaversjon: number;
            spraak: components["schemas"]["Spraak"];
            steg: components["schemas"]["StegId"];
            svar: components["schemas"]["Svar"];
            /** Format: date-time */
            opprettet: string;
            /** Format: date-time */
            sistLagret: string;
            /**
             * Format: date
             * @description When an unsent application is deleted; null once it is sent.
             */
            slettesDato: string | null;
            /** @description Answers the registers gave. Of one that is sent. */
            prefill?: components["schemas"]["Forhaandsutfylt"][];
            /** @description The information that was shown. Of one that is sent. */
            informasjonVist?: components["schemas"]["InformasjonVist"][];
        };
        /** @description The citizen's applications in this municipality, newest first. */
        SoeknadListe: {
            items: components["schemas"]["SoeknadSammendrag"][];
        };
        /** @description Start an application. */
        SoeknadOpprett: {
            spraak: components["schemas"]["Spraak"];
        };
        /** @description An application as it came in. What is not known is left out. */
        SoeknadRegistrering: {
            /** @enum {string} */
            kanal: "PAPIR" | "MUNTLIG" | "ANNEN_ENHET";
            /**
             * Format: date
             * @description The day it came in, not later than today.
             */
            mottatt: string;
            spraak: components["schemas"]["Spraak"];
            soeker: components["schemas"]["OppgittPerson"];
            svar: components["schemas"]["Svar"];
        };
        /** @description What was registered. It says nothing of the person. */
        SoeknadRegistrert: {
            /** Format: uuid */
            soeknadId: string;
            referanse: string;
            /** Format: date-time */
            mottatt: string;
            /**
             * Format: date
             * @description When an answer can be expected at the latest.
             */
            forventetSvar: string;
            /** Format: uuid */
            sakId: string;
            saksnummer: string;
            sakstype: components["schemas"]["Sakstype"];
            ukjent: components["schemas"]["UkjenteSvar"];
        };
        /** @description One of the citizen's own applications. */
        SoeknadSammendrag: {
            /** Format: uuid */
            soeknadId: string;
            status: components["schemas"]["SoeknadStatus"];
            formaal?: components["schemas"]["Formaal"];
            referanse?: string;
            /** Format: date-time */
            opprettet: string;
            /** Format: date-time */
            sistLagret: string;
            /** Format: date */
            slettesDato?: string | null;
            steg: components["schemas"]["StegId"];
            /** Format: uuid */
            sakId?: string;
        };
        /**
         * @description Where the application stands. UTKAST until it is sent; REGISTRERT when it is in, MANGLER while the party is asked for something; BEHANDLET when its case is closed, TRUKKET when it was withdrawn, AVVIST when the case was dismissed without being decided on its merits. SENDT and SLETTET are kept for servers that register in a step of its own and show what is deleted; this one never answers them.
         * @enum {string}
         */
        SoeknadStatus: "UTKAST" | "SENDT" | "REGISTRERT" | "MANGLER" | "BEHANDLET" | "AVVIST" | "TRUKKET" | "SLETTET";
        /** @description The application as it was sent, for the case worker. */
        SoeknadTilBehandling: {
            /** Format: uuid */
            soeknadId: string;
            referanse: string;
            /** Format: date-time */
            mottatt: string;
            spraak: components["schemas"]["Spraak"];
            skjemaversjon: number;
            svar: components["schemas"]["Svar"];
            kanal?: components["schemas"]["Soeknadskanal"];
            /** @description Who wrote it down, when the citizen did not. */
            registrertAv?: components["schemas"]["AnsattRef"];
            ukjent?: components["schemas"]["UkjenteSvar"];
            /** @description Answers the registers gave instead of the applicant. Absent of one that was registered for them. */
            prefill?: components["schemas"]["Forhaandsutfylt"][];
            /** @description Texts the applicant has confirmed that they have read. */
            bekreftet?: components["schemas"]["Bekreftet"][];
            /** @description What the applicant was told while they applied, in which version and language. */
            informasjonVist?: components["schemas"]["InformasjonVist"][];
        };
        /**
         * @description How the application came in.
         * @enum {string}
         */
        Soeknadskanal: "DIGITAL" | "PAPIR" | "MUNTLIG" | "ANNEN_ENHET";
        /** @description That the landlord went to court. */
        Soeksmaal: {
            /** Format: date */
            reist: string;
        };
        /**
         * @description Language of the application and of letters.
         * @enum {string}
         */
        Spraak: "nb" | "nn";
        /** @description A figure of a table. */
        Statistikkcelle: {
            /** @description Table, row and column. The column I_ALT is the sum of the others. */
            celle: string;
            navn: components["schemas"]["Tekst"];
            /** @description Absent where it is not published. */
            antall?: number;
            /** @description As it is printed: the number, `-` for none, `:` for what is not published. */
            vist: string;
        };
        /** @description Which report it is. */
        Statistikkhode: {
            /** Format: uuid */
            statistikkuttrekkId: string;
            rapport: components["schemas"]["Statistikkrapport"];
            aar: number;
            /**
             * Format: date
             * @description The first day of the period.
             */
            fra: string;
            /**
             * Format: date
             * @description The last.
             */
            referansedato: string;
            /** @description Which definition of the cells it was made by. */
            definisjonsversjon: string;
            undertrykking: components["schemas"]["Undertrykking"];
            flyktningTrumfer: boolean;
            /** Format: date-time */
            laget: string;
            /**
             * Format: date-time
             * @description Locked: nothing of it is changed any more.
             */
            laast?: string;
            versjon: number;
        };
        /** @description A row of a table. */
        Statistikklinje: {
            rad: string;
            navn: components["schemas"]["Tekst"];
            celler: components["schemas"]["Statistikkcelle"][];
        };
        /** @description Why two figures differ. */
        Statistikkommentar: {
            /** @description Nothing of a person. */
            kommentar: string;
        };
        /** @description Two figures that are to be the same, or near each other. */
        Statistikkontroll: {
            kontroll: string;
            ok: boolean;
            /** @description Whether a comment is enough. What does not add up is made anew. */
            kanForklares: boolean;
            melding: components["schemas"]["Tekst"];
            /** @description The two figures. */
            sider: number[];
            kommentar?: string;
            kommentertAv?: string;
        };
        /** @description What is counted in a cell. */
        Statistikkrad: {
            /** Format: uuid */
            sakId?: string;
            saksnummer?: string;
            /** Format: uuid */
            leieforholdId?: string;
            /** Format: uuid */
            boligId?: string;
        };
        /** @description A page of it. */
        StatistikkradListe: {
            items: components["schemas"]["Statistikkrad"][];
            neste?: string;
        };
        /**
         * @description What is reported. KOSTRA_13 is the figures that form 13 on municipal homes asks for.
         * @enum {string}
         */
        Statistikkrapport: "KOSTRA_13";
        /** @description A table. Of the households by group (D), a household is in every group it belongs to: those rows are not shares of the first. */
        Statistikktabell: {
            /**
             * @description A homes, B cases, C newly moved in and waiting, D all tenants, E other help.
             * @enum {string}
             */
            del: "A" | "B" | "C" | "D" | "E";
            tabell: string;
            navn: components["schemas"]["Tekst"];
            linjer: components["schemas"]["Statistikklinje"][];
        };
        /** @description A report as it can be published. */
        Statistikkuttrekk: {
            versjon: number;
            hode: components["schemas"]["Statistikkhode"];
            tabeller: components["schemas"]["Statistikktabell"][];
        };
        /** @description A page of reports, the newest first. */
        StatistikkuttrekkListe: {
            items: components["schemas"]["Statistikkhode"][];
            neste?: string;
        };
        /** @description Which day a report is made of. */
        StatistikkuttrekkNy: {
            rapport: components["schemas"]["Statistikkrapport"];
            /**
             * Format: date
             * @description Today or earlier. What happened is counted from 1 January of that year until this day; what there is, on this day.
             */
            referansedato: string;
            undertrykking?: components["schemas"]["Undertrykking"];
            /** @description Of the seven groups: whether a household of refugees counts as that whatever else it needs. */
            flyktningTrumfer?: boolean;
        };
        /** @description The service answers and reaches its database. */
        Status: {
            /** @enum {string} */
            status: "OK";
            /** @description Version of the backend. */
            versjon: string;
        };
        /** @description That a home went from one state to another, or was added. */
        Statusendring: {
            /** @description Absent when the home was added. */
            fraStatus?: components["schemas"]["Boligstatus"];
            tilStatus: components["schemas"]["Boligstatus"];
            /**
             * Format: date
             * @description The day the state began.
             */
            statusdato: string;
            /**
             * Format: date-time
             * @description When it was registered.
             */
            tid: string;
            /** @description Why; where the one who changed it said so. */
            aarsak?: string;
            /** @description Name of the employee, the machine client with the organisation it is of and whom it acts for, or SYSTEM. Only of a change by hand. */
            av?: string;
        };
        /** @description A page of the states a home has had, the newest first. */
        StatusendringListe: {
            items: components["schemas"]["Statusendring"][];
            neste?: string;
        };
        /** @description A step of the form. */
        StegId: string;
        /** @description The answers, by the field ids of the form. Open here because the form is data: the package `skjema` holds its closed shape per form version. A draft keeps what was typed, also what is not valid yet. */
        Svar: {
            [key: string]: unknown;
        };
        /** @description The whole set of answers as they stand now, valid or not, and the step the citizen is on. */
        SvarLagre: {
            svar: components["schemas"]["Svar"];
            steg: components["schemas"]["StegId"];
            spraak: components["schemas"]["Spraak"];
            /** @description Of the form the answers were given in. The first one when it is absent. */
            skjemaversjon?: number;
        };
        /** @description The same sentence in both written standards of Norwegian. */
        Tekst: {
            /** @description Bokmål. */
            nb: string;
            /** @description Nynorsk. */
            nn: string;
        };
        /** @description A case that waits for somebody in the unit to acknowledge it. */
        TilMottak: {
            oversending: components["schemas"]["Oversending"];
            saksnummer: string;
            sakstype: components["schemas"]["Sakstype"];
            soeker: components["schemas"]["PersonRef"];
            /** @description The situation is urgent. */
            hast: boolean;
        };
        /** @description A page of cases that wait for the unit, the one that has waited longest first. */
        TilMottakListe: {
            items: components["schemas"]["TilMottak"][];
            neste?: string;
        };
        /** @description An offer of one home. */
        Tilbud: {
            /** Format: uuid */
            tilbudId: string;
            /** Format: uuid */
            sakId: string;
            status: components["schemas"]["TilbudStatus"];
            versjon: number;
            bolig: components["schemas"]["Boligsammendrag"];
            /** @description The home is reserved by this offer: while it is open, and after its deadline until it is released or offered anew. */
            boligHoldes: boolean;
            klargjort?: components["schemas"]["Klargjoering"];
            /**
             * Format: date-time
             * @description Absent until it is sent.
             */
            sendt?: string;
            /**
             * Format: date
             * @description The last day to answer. Absent until it is sent, unless it was chosen when it was prepared.
             */
            svarfrist?: string;
            /** Format: date-time */
            besvart?: string;
            avslagsgrunntype?: components["schemas"]["Avslagsgrunntype"];
            avslagsgrunn?: string;
            registrertSvar?: components["schemas"]["RegistrertTilbudssvar"];
            avslagsvurdering?: components["schemas"]["Avslagsvurdering"];
            visning?: components["schemas"]["Visning"];
            match: components["schemas"]["Match"][];
            /** @description Somebody has confirmed that they apply with the applicant, and signs the contract too. Absent when nobody has. */
            medsoekerSignerer?: boolean;
            /** @description The applicant is under 18, or whoever has confirmed that they apply with them, and a parent or guardian signs the contract too (`vergensSignatur`). Absent when not. */
            vergeSignerer?: boolean;
            /** @description Why the home was offered though it did not meet a requirement. */
            avvikBegrunnelse?: string;
            /** Format: uuid */
            leieforholdId?: string;
            /** @description Why the contract departs from the home and the decision. */
            kontraktAvvikBegrunnelse?: string;
        };
        /** @description The offers of a case, newest first. */
        TilbudListe: {
            /** @description Absent where the municipality has set no number of offers. */
            grense?: components["schemas"]["Tilbudsgrense"];
            items: components["schemas"]["Tilbud"][];
        };
        /** @description Offer a home to a case with a decision. The home is reserved from then on. */
        TilbudOpprett: {
            /** Format: uuid */
            boligId: string;
            /**
             * Format: date
             * @description The municipality's usual number of days when absent; else within the days of Tilbudsgrunnlag.
             */
            svarfrist?: string;
            visning?: components["schemas"]["Visning"];
            /** @description Why the home is offered though it does not meet a requirement. Needed when one is not met. */
            avvikBegrunnelse?: string;
        };
        /** @description What is chosen when an offer that is ready is sent. What is absent stands as it was prepared; the last day to answer is the municipality's usual number of days from now where nobody chose one. */
        TilbudSend: {
            /**
             * Format: date
             * @description Within the days of Tilbudsgrunnlag.
             */
            svarfrist?: string;
            visning?: components["schemas"]["Visning"];
            /** @description Why the home is offered though it does not meet a requirement: it is held against what is granted and required once more. */
            avvikBegrunnelse?: string;
        };
        /**
         * @description State of the offer. KLARGJORT: ready to be sent; nobody but the municipality sees it, and the home is not held. SENDT until it is answered: AKSEPTERT, and KONTRAKT_SIGNERT when the contract is registered, or AVSLAATT. TRUKKET by the municipality. FRIST_UTLOEPT when nobody answered within the deadline: it can no longer be answered, and the home is held for the applicant until someone has been in touch with them (`boligHoldes`).
         * @enum {string}
         */
        TilbudStatus: "KLARGJORT" | "SENDT" | "AKSEPTERT" | "AVSLAATT" | "FRIST_UTLOEPT" | "TRUKKET" | "KONTRAKT_SIGNERT";
        /** @description Yes or no to the home. A no is asked for a reason, but is valid without one. */
        TilbudSvar: {
            /** @enum {string} */
            svar: "JA" | "NEI";
            /** @description Of a no only. */
            avslagsgrunntype?: components["schemas"]["Avslagsgrunntype"];
            grunn?: string;
        };
        /** @description Yes or no to the home, as the applicant told it or wrote it on paper. What binds them is the contract they sign. */
        TilbudSvarRegistrer: {
            /** @enum {string} */
            svar: "JA" | "NEI";
            /** @description Of a no only. */
            avslagsgrunntype?: components["schemas"]["Avslagsgrunntype"];
            /** @description Of a no, why, in their own words. */
            grunn?: string;
            /** @enum {string} */
            kanal: "MUNTLIG" | "PAPIR";
            /**
             * Format: date-time
             * @description When they answered: after the offer was sent, and not later than now.
             */
            gitt: string;
            /** @description Who answered, in what way, and what was said. For the municipality. */
            notat: string;
        };
        /** @description The offers held against how many the municipality makes. A no counts when a person has found that there was no reasonable ground for it. It is a flag: nothing follows from it by itself, and the place on the list stands. */
        Tilbudsgrense: {
            maks: number;
            /** @description How many were said no to without a reasonable ground. */
            teller: number;
            /** @description How many nobody has assessed yet. */
            uvurderte: number;
            /** @description `teller` has come to `maks`. */
            naadd: boolean;
        };
        /** @description What an offer of this home to this case would rest on, before anything is sent: each requirement of decision and assessment against the home, and the days an answer can be asked for by. */
        Tilbudsgrunnlag: {
            /** @description The usual deposit: as many months of the rent as the municipality asks for. Absent when the home has no rent. */
            depositumForeslaatt?: components["schemas"]["Kroner"];
            /** Format: uuid */
            boligId: string;
            /** @description What to weigh of the neighbourhood before the home is offered (`Bolig.bomiljoehensyn`). Nothing is counted by it: a person decides. */
            bomiljoehensyn?: string;
            match: components["schemas"]["Match"][];
            /**
             * Format: date
             * @description The municipality's usual deadline.
             */
            svarfristForeslaatt: string;
            /**
             * Format: date
             * @description Tomorrow: nobody has to answer the day they are asked.
             */
            svarfristTidligst: string;
            /**
             * Format: date
             * @description Four weeks from today, or the municipality's usual number of days when that is longer: the home stands empty and is offered to nobody else meanwhile.
             */
            svarfristSenest: string;
        };
        /** @description Grounds for allocation with one primary group. */
        Tildelingsgrunnlag: {
            grupper: components["schemas"]["Maalgruppe"][];
            primaer: components["schemas"]["PrimaerMaalgruppe"];
            /**
             * Format: date
             * @description Date of first settlement; for FLYKTNING.
             */
            bosattDato?: string | null;
            /** @description How much each of `grupper` is of the reason. Said of none, some or all of them, of each once. */
            grader?: components["schemas"]["Maalgruppegrad"][];
            /** @description A code of the municipality's own (`lokaleMaalgrupper`). The groups it stands for are among `grupper`. */
            lokalKode?: components["schemas"]["LokalKode"];
        };
        /** @description A meeting of several services on who is to be offered which home. Cases are on the agenda (`listMoetesaker`). */
        Tildelingsmoete: {
            /** Format: uuid */
            tildelingsmoeteId: string;
            /** Format: date-time */
            tidspunkt: string;
            sted?: string;
            status: components["schemas"]["Moetestatus"];
            deltakere: components["schemas"]["Moetedeltaker"][];
            boliger: components["schemas"]["Boligsammendrag"][];
            /**
             * Format: date
             * @description The first day those who take part see the agenda: seven days before.
             */
            agendaFra: string;
            /**
             * Format: date
             * @description The last day they do, and something can be concluded: seven days after. Sooner when the meeting is ended.
             */
            agendaTil: string;
            /**
             * Format: date-time
             * @description When it was ended or called off.
             */
            avsluttet?: string;
            avsluttetAv?: components["schemas"]["AnsattRef"];
            versjon: number;
        };
        /** @description A page of meetings, the latest first. */
        TildelingsmoeteListe: {
            items: components["schemas"]["Tildelingsmoete"][];
            neste?: string;
        };
        /** @description A meeting to be called, or what one is changed to, with who takes part beside whoever leads it, and the homes to be talked over. */
        TildelingsmoeteNytt: {
            /**
             * Format: date-time
             * @description When it begins: today, or at most a year ahead.
             */
            tidspunkt: string;
            sted?: string;
            /** @description Each once, and not whoever leads it. */
            deltakere: components["schemas"]["MoetedeltakerNy"][];
            /** @description Homes that are free, or about to be. */
            boliger: string[];
        };
        /** @description A page of empty days, home by home. */
        TomgangListe: {
            items: components["schemas"]["Tomgangsperiode"][];
            sum: components["schemas"]["Tomgangssammendrag"];
            neste?: string;
        };
        /**
         * @description Why a home is empty, worked out from its states. AVSLAATT_TILBUD: it is ready, and somebody turned it down meanwhile. SALG: it was out of use until it was sold.
         * @enum {string}
         */
        Tomgangsaarsak: "VEDLIKEHOLD" | "MANGLER_SOEKER" | "AVSLAATT_TILBUD" | "RESERVERT" | "SALG" | "ANNET";
        /** @description All that is empty for one cause. */
        Tomgangsaarsaksum: {
            aarsak: components["schemas"]["Tomgangsaarsak"];
            dager: number;
            taptLeie: number;
        };
        /** @description Days a home stood empty for one cause, as far as they are within the period that is asked about. */
        Tomgangsperiode: {
            /** Format: uuid */
            boligId: string;
            adresse: string;
            aarsak: components["schemas"]["Tomgangsaarsak"];
            /** Format: date */
            fra: string;
            /**
             * Format: date
             * @description The last day. Absent when it lasted on after the period.
             */
            til?: string;
            dager: number;
            /** @description Whole kroner a month as the home has it today. */
            manedsleie?: number;
            /** @description Whole kroner: a year of that rent shared on 365 days, times the days. Absent when the home has no rent. */
            taptLeie?: number;
        };
        /** @description All pages together. */
        Tomgangssammendrag: {
            dager: number;
            /** @description Whole kroner. */
            taptLeie: number;
            /** @description Of the days, those of homes without a rent: the loss of them is not in the sum. */
            dagerUtenLeie: number;
            aarsaker: components["schemas"]["Tomgangsaarsaksum"][];
        };
        /** @description A home and what it lacks. */
        UfullstendigBolig: {
            /** Format: uuid */
            boligId: string;
            adresse: string;
            status: components["schemas"]["Boligstatus"];
            mangler: components["schemas"]["Boligmangel"][];
        };
        /** @description What the form demands and nobody has answered, by the field ids of the form. */
        UkjenteSvar: string[];
        /** @description That a tenant has written something nobody has read. */
        UlesteILeieforhold: {
            /** Format: uuid */
            leieforholdId: string;
            /** Format: uuid */
            boligId: string;
            uleste: components["schemas"]["UlesteMeldinger"];
            /**
             * Format: date-time
             * @description When the first of them was sent.
             */
            eldste: string;
        };
        /** @description A page of tenancies, the one who has waited longest first. */
        UlesteILeieforholdListe: {
            items: components["schemas"]["UlesteILeieforhold"][];
            neste?: string;
        };
        /** @description Messages in the case to whoever asks, the party or the municipality, that are not read. */
        UlesteMeldinger: number;
        /** @description How small numbers are kept from being published. */
        Undertrykking: {
            /**
             * @description PRIKKING hides a number below the threshold, and as many more as it takes that it cannot be worked out. AVRUNDING tells one and two as none or three, and totals as the sum of what is told; what is told in several tables may then differ by one.
             * @enum {string}
             */
            metode: "PRIKKING" | "AVRUNDING";
            /** @description The smallest number that is told. */
            terskel: number;
        };
        /** @description Why the party may not read a note. INTERNT_DOKUMENT: made for the municipality's own preparation of the case (forvaltningsloven 1967 § 18 a; 2025 § 47). INNHENTET_TIL_INTERN_BRUK: obtained from outside for the same (1967 § 18 b). ANDRES_FORHOLD: what somebody else has told of themselves, or of the party in confidence (1967 § 19). Facts the decision rests on are the party's to know all the same (1967 § 18 c). */
        UnntakFraInnsyn: {
            /** @enum {string} */
            grunn: "INTERNT_DOKUMENT" | "INNHENTET_TIL_INTERN_BRUK" | "ANDRES_FORHOLD";
            /** @description Why the ground holds for this note. */
            begrunnelse: string;
        };
        /** @description Why the home is let without assessing any need, as it was registered. The party reads it. */
        UtenBehovsproeving: {
            grunn: components["schemas"]["UtleieGrunn"];
            /** @description In words: the post that is filled, the home that stands empty, or what else. Nothing of needs or health. */
            begrunnelse: string;
        };
        /** @description Who wants to rent, with whom, and why the municipality lets to them. What is not known is left out. */
        UtenBehovsproevingRegistrering: {
            /**
             * Format: date
             * @description The day they asked, or the municipality chose to let to them, not later than today. Deadlines are counted from it.
             */
            mottatt: string;
            grunn: components["schemas"]["UtleieGrunn"];
            /** @description In words: the post that is filled, the home that stands empty, or what else. Nothing of needs or health. */
            begrunnelse: string;
            /** @description What letters are written in. */
            spraak: components["schemas"]["Spraak"];
            /** @description The language an interpreter is needed in. */
            tolkSpraak?: string;
            /** @description Where they are told of this case. What they have said themselves in other cases stands there. */
            telefon?: string;
            person: components["schemas"]["OppgittPerson"];
            /** @description The others of the household. */
            husstand: components["schemas"]["OppgittMedlem"][];
        };
        /** @description That the tenant has moved out. */
        Utflytting: {
            /**
             * Format: date
             * @description Today or earlier.
             */
            utflyttet: string;
            avslutning: components["schemas"]["Avslutning"];
            /**
             * @description What becomes of the home.
             * @enum {string}
             */
            boligstatus: "KLAR_FOR_INNFLYTTING" | "VEDLIKEHOLD" | "IKKE_TILGJENGELIG";
        };
        /**
         * @description Why a home is let to somebody whose need nobody assesses (Agenda Kaupang 2019, chapter 5). REKRUTTERING: they work for the municipality, or are to, and the home is to get or keep them. LEDIG_BOLIG: a home stands empty and nobody in need waits for it. ANNET: something else.
         * @enum {string}
         */
        UtleieGrunn: "REKRUTTERING" | "LEDIG_BOLIG" | "ANNET";
        /** @description Whose personal data are handed out, and why. */
        Utlevering: {
            /**
             * Format: uuid
             * @description Somebody of the household in the case.
             */
            personId: string;
            /** @description Written in the lookup log, where the person reads it. Without names and national identity numbers. */
            formaal: string;
        };
        /** @description A tenancy that is about to end or has ended, and how urgent it is. */
        UtloependeLeieforhold: {
            leieforhold: components["schemas"]["Leieforhold"];
            trinn: components["schemas"]["Utloepstrinn"];
            /**
             * Format: date
             * @description The day the next step comes, or of the last step `flytteoppfordringSenest`.
             */
            frist: string;
            /**
             * Format: date
             * @description The last day to call on the tenant in writing to move. Who lives there longer rents for an indefinite time (husleieloven § 9-2).
             */
            flytteoppfordringSenest: string;
        };
        /** @description A page of tenancies, the longest past its end first. */
        UtloependeLeieforholdListe: {
            items: components["schemas"]["UtloependeLeieforhold"][];
            neste?: string;
        };
        /**
         * @description How far a tenancy for a fixed time has come: months before or after its last day. VED_SLUTT begins on that day. Each lasts until the next one.
         * @enum {string}
         */
        Utloepstrinn: "NI_MND_FOER" | "SEKS_MND_FOER" | "TRE_MND_FOER" | "VED_SLUTT" | "EN_MND_ETTER" | "TO_MND_ETTER";
        /** @description Whether the decision is put off until the complaint is answered. */
        Utsettelsessvar: {
            /** @enum {string} */
            svar: "INNVILGET" | "AVSLAATT";
            /** @description The party reads it. */
            begrunnelse: string;
        };
        /** @description What the party says to it. */
        Uttalelse: {
            tekst: string;
        };
        /** @description What the party wrote on paper or told. */
        UttalelseRegistrer: {
            tekst: string;
            /** @enum {string} */
            kanal: "PAPIR" | "MUNTLIG";
        };
        /**
         * @description The answer boligsosialloven § 7 asks for.
         * @enum {string}
         */
        Vanskeligstilt: "JA" | "NEI" | "IKKE_VURDERT";
        /** @description How the party was told of a letter, or of something else that is new to them, and what has become of it. Where the notice went is not kept. */
        Varsel: {
            /** Format: uuid */
            varselId: string;
            /** Format: uuid */
            sakId: string;
            anledning: components["schemas"]["Varselanledning"];
            /**
             * Format: uuid
             * @description The letter; of DOKUMENT.
             */
            dokumentId?: string;
            /** @description Of DOKUMENT. */
            dokumenttype?: components["schemas"]["Dokumenttype"];
            /**
             * Format: date
             * @description The last day to answer, of what has one.
             */
            frist?: string;
            status: components["schemas"]["Varselstatus"];
            /** @description Absent until it is known. */
            kanal?: components["schemas"]["Varselkanal"];
            /** @description Of PAPIR. */
            grunn?: components["schemas"]["Papirgrunn"];
            /**
             * Format: date-time
             * @description When the letter, or what else it is about, was made.
             */
            opprettet: string;
            /**
             * Format: date-time
             * @description The first notice.
             */
            sendt?: string;
            /**
             * Format: date-time
             * @description The second one, of what nobody had opened or answered in a week.
             */
            purret?: string;
            /**
             * Format: date-time
             * @description When the letter was opened, or what else it is about was read, answered or ended.
             */
            aapnet?: string;
            /**
             * Format: date
             * @description The day the letter was posted.
             */
            papirSendt?: string;
            versjon: number;
        };
        /**
         * @description What the party is told of. DOKUMENT: a letter. TILBUD: an offer of a home. MANGEL: something is missing. BEHOV: the question whether a home is still needed, or a reminder of it. MELDING: a message from the municipality. KLAGESVAR: the answer to a complaint. MEDSOEKER: an invitation to apply with somebody, of an application that is sent. TILSAGN: the last day of a grant comes near; that it has passed is a letter. INNHENTING: registers were asked about an adult of the household who does not apply; they read it among what is known of them (`hentMineOpplysninger`). INNSYNSSVAR: what a co-applicant asked to see of the case is answered. What is sent says of none of them which it is.
         * @enum {string}
         */
        Varselanledning: "DOKUMENT" | "TILBUD" | "MANGEL" | "BEHOV" | "MELDING" | "KLAGESVAR" | "MEDSOEKER" | "TILSAGN" | "INNHENTING" | "INNSYNSSVAR";
        /**
         * @description How the party is told that there is a letter. PAPIR is the letter itself, posted.
         * @enum {string}
         */
        Varselkanal: "EPOST" | "SMS" | "PAPIR";
        /**
         * @description VENTER: is to be sent. SENDT: has been, and the channel has not said what became of it. LEVERT: has come to the mailbox or the telephone. AAPNET: the letter has been opened, or what else it is about read, answered or ended. PAPIR: nobody is told this way; the letter is to be posted, and a task says so. SENDT_PAPIR: it has been posted.
         * @enum {string}
         */
        Varselstatus: "VENTER" | "SENDT" | "LEVERT" | "AAPNET" | "PAPIR" | "SENDT_PAPIR";
        /** @description Letters are notified of by e-mail and text message. Where it is absent, the party is told by hand. */
        Varslingsinnstilling: {
            /** @description Days after the notice until a letter nobody has opened is posted. There is a reminder after seven. */
            papirEtterDager: number;
            /** @description Where the municipality’s own pages are, as people know the address. */
            nettsted: string;
        };
        /** @description What holds: chosen here last, else in the application. `barePost` is also true when it was answered there that it is not safe to be reached in another way. */
        Varslingsvalg: {
            barePost: boolean;
            epost?: string;
            mobil?: string;
            /**
             * Format: date-time
             * @description When it was chosen; absent when nothing was.
             */
            oppgitt?: string;
        };
        /** @description How the party wants to be told of the letters in a case. With neither an address nor a number they are told by what stands in the national register, which is not changed by this. */
        VarslingsvalgNy: {
            /** @description Never by e-mail or text message. Neither an address nor a number is given with it. */
            barePost: boolean;
            /** Format: email */
            epost?: string;
            /** @description With the code of the country, and without spaces. */
            mobil?: string;
        };
        /** @description An attachment of an application or a case. */
        Vedlegg: {
            /** Format: uuid */
            vedleggId: string;
            type: components["schemas"]["Vedleggstype"];
            /** @description Ends as its kind does once there is content. */
            filnavn: string;
            status: components["schemas"]["Vedleggstatus"];
            versjon: number;
            /** Format: date-time */
            opprettet: string;
            /**
             * @description What its first bytes say it is.
             * @enum {string}
             */
            format?: "PDF" | "JPEG" | "PNG";
            /** @description As it is kept. */
            antallByte?: number;
            /** @description How much of it has come while it is sent in parts. The next part begins there. */
            mottattByte?: number;
            /** @description Of what is kept and can be downloaded. */
            sha256?: string;
            /** @description Who added it, when the municipality did; otherwise the party did. */
            ansatt?: components["schemas"]["AnsattRef"];
            /** @description Of what the municipality added: whether the party reads it. */
            synligForPart?: boolean;
            /**
             * Format: uuid
             * @description What the municipality had asked for, when it answers that.
             */
            mangelId?: string;
            /**
             * Format: uuid
             * @description The message it was sent with.
             */
            meldingId?: string;
        };
        /** @description A page of attachments, the newest first. */
        VedleggListe: {
            items: components["schemas"]["Vedlegg"][];
            neste?: string;
        };
        /** @description An attachment before there is anything in it. */
        VedleggNytt: {
            type: components["schemas"]["Vedleggstype"];
            /** @description What the sender calls it. Kept without folders, characters that mean something to a file system, and identity numbers. */
            filnavn: string;
        };
        /** @description What the municipality adds to a case, before there is anything in it. */
        VedleggTilSaken: {
            type: components["schemas"]["Vedleggstype"];
            /** @description What the sender calls it. Kept without folders, characters that mean something to a file system, and identity numbers. */
            filnavn: string;
            /** @description The party is to read it. They see it as soon as it has been looked through for viruses. */
            synligForPart?: boolean;
        };
        /**
         * @description MANGLER_INNHOLD: named, and nothing has been sent to it. VENTER: received, and waits for the virus scanner. REN: can be downloaded. INFISERT: something was found in it, and the content is thrown away. FEIL: the scanner could not look through it; it is not shown to anybody.
         * @enum {string}
         */
        Vedleggstatus: "MANGLER_INNHOLD" | "VENTER" | "REN" | "INFISERT" | "FEIL";
        /**
         * @description What the paper is. HELSE and SOSIAL are of the kinds the law protects specially (personvernforordningen art. 9 and 10).
         * @enum {string}
         */
        Vedleggstype: "INNTEKT" | "SKATTEMELDING" | "GJELD" | "LEIEKONTRAKT" | "OPPSIGELSE" | "HELSE" | "SOSIAL" | "OPPHOLD" | "SAMVAER" | "SEPARASJON" | "FULLMAKT" | "ANNET";
        /** @description The proposal or the decision of a case. Once made it is never changed. */
        Vedtak: {
            /** Format: uuid */
            vedtakId: string;
            /** Format: uuid */
            sakId: string;
            type?: components["schemas"]["Vedtakstype"];
            status: components["schemas"]["Vedtaksstatus"];
            versjon: number;
            innhold: components["schemas"]["VedtaksforslagLagre"];
            /** @description What must be written before it can be decided, as JSON Pointers into `innhold`. */
            mangler: string[];
            avvik: components["schemas"]["Vedtaksavvik"][];
            hjemmel: string[];
            regelsett: components["schemas"]["Regelsett"];
            /** @description Someone other than the proposer must decide. */
            toTrinn: boolean;
            foreslaattAv: components["schemas"]["AnsattRef"];
            fattetAv?: components["schemas"]["AnsattRef"];
            returnertBegrunnelse?: string;
            /** Format: date */
            vedtaksdato?: string;
            /**
             * Format: date
             * @description The last day a grant holds, from how long the municipality lets its decisions hold. It lapses after it, when no offer is out.
             */
            gyldigTil?: string;
            meddelelse?: components["schemas"]["Vedtaksmeddelelse"];
            /**
             * Format: date
             * @description The last day to complain: three weeks from the decision, and from the notice of it once the party is told. It is put off and never comes sooner.
             */
            klagefrist?: string;
            klageinstans?: string;
            klageinstansType?: components["schemas"]["Klageinstanstype"];
            omgjoering?: components["schemas"]["Vedtaksomgjoering"];
        };
        /** @description A decision made in another system. */
        VedtakIAnnetSystem: {
            system: string;
            /** @description What it is found by there; no name, no national identity number. */
            referanse: string;
            /** Format: date */
            dato: string;
        };
        /**
         * @description Where a decision departs from the assessment or the ordinary: fewer or more bedrooms than needed, a tenancy of less than three years (husleieloven § 9-3), a home for someone assessed as not disadvantaged. A person may decide so, and says why before it is decided.
         * @enum {string}
         */
        Vedtaksavvik: "FAERRE_SOVEROM" | "FLERE_SOVEROM" | "KORT_LEIETID" | "TILSAGN_UTEN_BEHOV";
        /** @description A proposal. The three parts of the reasons — facts, rules, considerations — go into the letter as they stand (forvaltningsloven §§ 24–25). They may be empty while the proposal is worked on, not when it is decided. */
        VedtaksforslagLagre: {
            resultat: components["schemas"]["Vedtaksresultat"];
            fakta: string;
            regler: string;
            hensyn: string;
            boliginnhold?: components["schemas"]["Boliginnhold"];
            bistand: components["schemas"]["Bistand"][];
            utdypBistand?: string;
            barnetsBeste?: components["schemas"]["BarnetsBeste"];
            /** @description What a grant is given on, a sentence each, as they stand in the letter. */
            vilkaar?: string[];
            /** @description Of DELVIS, what was applied for and is not granted, as it stands in the letter. It may be empty while the proposal is worked on, not when it is decided. */
            avslaattDel?: string;
            husstand?: components["schemas"]["InnvilgetHusstand"];
            /** @description Why the decision departs from the assessment; for the one who decides and not in the letter. */
            avvikBegrunnelse?: string;
        };
        /** @description How the party was told of the decision. */
        Vedtaksmeddelelse: {
            /**
             * @description DIGITAL: a notice that it is on their own page. PAPIR: a letter.
             * @enum {string}
             */
            kanal: "DIGITAL" | "PAPIR";
            /**
             * Format: date
             * @description The day the notice or the letter was sent.
             */
            varselSendt: string;
            /**
             * Format: date
             * @description The day it reached the party. A letter has one; a digital notice when it is another day than it was sent.
             */
            kommetFram?: string;
        };
        /** @description What a decision changes, of the municipality's own accord. */
        Vedtaksomgjoering: {
            /** Format: uuid */
            omgjoeringId: string;
            grunnlag: components["schemas"]["Omgjoeringsgrunnlag"];
            /**
             * Format: uuid
             * @description The decision it replaces.
             */
            erstatter: string;
            /** Format: date */
            erstatterDato: string;
            erstatterResultat: components["schemas"]["Vedtaksresultat"];
            /** @description What the municipality changes it by. */
            hjemmel: string;
        };
        /**
         * @description Outcome of the decision. DELVIS: part of what was applied for is granted, and the rest refused. It is one decision both ways: the case goes on with what is granted as after TILSAGN, and what is refused is said (`avslaattDel`), reasoned, and complained about without putting the rest off (forvaltningsloven 1967 §§ 24 and 42, 2025 §§ 56 and 76). AVVIST: the municipality does not decide the application, because the party has not sent what they were asked for and warned of (`foelge` KAN_AVVISES). It is a decision with right of complaint as the others, and needs no assessment.
         * @enum {string}
         */
        Vedtaksresultat: "TILSAGN" | "DELVIS" | "AVSLAG" | "AVVIST";
        /**
         * @description FORSLAG and TIL_GODKJENNING decide nothing yet. FATTET: it is made, and the party is not told. MEDDELT: the party is told, and the deadline for complaint runs. ENDELIG: it is out. PAAKLAGET until the complaint is answered: STADFESTET, ENDRET or OPPHEVET by whoever hears it, OMGJORT when another decision took its place. BORTFALT: it holds no more.
         * @enum {string}
         */
        Vedtaksstatus: "FORSLAG" | "TIL_GODKJENNING" | "FATTET" | "MEDDELT" | "ENDELIG" | "PAAKLAGET" | "STADFESTET" | "ENDRET" | "OPPHEVET" | "BORTFALT" | "OMGJORT";
        /**
         * @description What is decided. OPPHOER_AV_TILSAGN: a home that was granted is not any more. It is proposed as a refusal in a case on the waiting list whose party has been warned and heard.
         * @enum {string}
         */
        Vedtakstype: "KOMMUNAL_BOLIG" | "BYTTE" | "FORLENGELSE" | "HUSSTANDSENDRING" | "BOLIGBISTAND" | "AVVISNING" | "OPPHOER_AV_TILSAGN";
        /**
         * @description State of a place on the waiting list. TILBUD_UTE while an offer is open, AVKLART when the contract is registered. PAUSE and BORTFALT are decided by a person, when the applicant has said that the need is gone or has not answered after two reminders.
         * @enum {string}
         */
        VentelisteStatus: "VENTER" | "TILBUD_UTE" | "AVKLART" | "PAUSE" | "BORTFALT";
        /** @description A change of a place on the waiting list, by whom and why. The first says how it came there. */
        Ventelisteendring: {
            /** Format: date-time */
            tid: string;
            /** @description Name of the employee; INNBYGGER for the applicant, SYSTEM for the calendar. */
            av: string;
            fraStatus?: components["schemas"]["VentelisteStatus"];
            tilStatus: components["schemas"]["VentelisteStatus"];
            fraPrioritet?: components["schemas"]["Ventelisteprioritet"];
            tilPrioritet: components["schemas"]["Ventelisteprioritet"];
            begrunnelse?: string;
        };
        /** @description Why a paused place is taken up again. */
        Ventelistegrunn: {
            /** @description Stands in the history. */
            begrunnelse: string;
        };
        /**
         * @description What can be done with a place as it stands now.
         * @enum {string}
         */
        Ventelistehandling: "PRIORITER" | "REGISTRER_BEHOV" | "PAUSE" | "GJENOPPTA" | "BORTFALL";
        /** @description Somebody who is granted a home and waits for one. Reasons, history and what can be done are absent for those who only let homes, and the two last in lists. */
        Ventelisteplass: {
            /** Format: uuid */
            ventelisteplassId: string;
            /** Format: uuid */
            sakId: string;
            saksnummer: string;
            soeker: components["schemas"]["PersonRef"];
            husstand: components["schemas"]["HusstandAntall"];
            status: components["schemas"]["VentelisteStatus"];
            /** @description Why a person put it in this state. */
            statusGrunn?: string;
            prioritet: components["schemas"]["Ventelisteprioritet"];
            prioritetGrunn?: string;
            /**
             * Format: date
             * @description The day of the decision they wait by.
             */
            fraDato: string;
            /** @description What the decision grants. */
            boliginnhold: components["schemas"]["Boliginnhold"];
            /** @description What the assessment asks for. */
            boligbehov: components["schemas"]["Boligbehov"];
            behov: components["schemas"]["Behovsstatus"];
            /** @description The newest first. */
            endringer?: components["schemas"]["Ventelisteendring"][];
            handlinger?: components["schemas"]["Ventelistehandling"][];
            versjon: number;
        };
        /** @description A page of the waiting list in its order. */
        VentelisteplassListe: {
            items: components["schemas"]["Ventelisteplass"][];
            neste?: string;
        };
        /** @description 1 comes before 2, and 2 before 3. Within each the longest wait comes first. */
        Ventelisteprioritet: number;
        /** @description An assessment of what comes of a place on the waiting list. */
        Ventelistevurdering: {
            /** @description What was assessed, and why it ends so. Sent to the applicant as a message. */
            vurdering: string;
        };
        /** @description A filter value and how many things it would show with the other filters as they are. */
        VerdiAntall: {
            verdi: string;
            antall: number;
        };
        /** @description Whom the citizen is guardian for. */
        VergemaalNy: {
            gjelder: components["schemas"]["OppgittPerson"];
            brevTil?: components["schemas"]["BrevTil"];
        };
        /** @description When and how the parents or guardian signed for a tenant who is under 18 the day the contract is signed: nobody under 18 binds themselves to a home alone (vergemålsloven § 9). Needed of such a tenant, and refused of others. Whoever is registered as parent or guardian of the tenant with the scope FULL signs, and all of them where there are several: the day is that of the last. */
        Vergesignatur: {
            /** Format: date */
            signertDato: string;
            signaturmetode?: components["schemas"]["Signaturmetode"];
        };
        /** @description Another means than a municipal home, held against the need. `konklusjon` is what came of it, and is written where it was looked at. */
        Virkemiddelvurdering: {
            /** @enum {string} */
            virkemiddel: "STARTLAAN" | "TILSKUDD" | "BOSTOETTE" | "DEPOSITUM" | "PRIVAT_LEIE" | "TILPASNING" | "RAAD";
            vurdert: boolean;
            konklusjon?: string;
        };
        /** @description A viewing of the home. */
        Visning: {
            /**
             * Format: date-time
             * @description After now and no later than the last day to answer.
             */
            tid: string;
            /** @description Where to meet and whom. */
            oppmoete: string;
        };
        /** @description A subscription to events. */
        Webhook: {
            /** Format: uuid */
            webhookId: string;
            /** Format: uri */
            mottaker: string;
            hendelser: components["schemas"]["Hendelsestype"][];
            aktiv: boolean;
            /**
             * Format: date-time
             * @description When the receiver said yes. Absent until then; nothing is sent before.
             */
            validert?: string;
            versjon: number;
            /** Format: date-time */
            opprettet: string;
        };
        /** @description A subscription as it shall be. */
        WebhookEndre: {
            /**
             * Format: uri
             * @description Where events are sent: https, on the open internet. Redirects are not followed.
             */
            mottaker: string;
            /** @description The types wanted. Each must be of things the caller may read. */
            hendelser: components["schemas"]["Hendelsestype"][];
            /** @description false is a pause. */
            aktiv?: boolean;
        };
        /** @description The secret that takes over. */
        Webhookhemmelighet: {
            hemmelighet?: components["schemas"]["Hemmelighet"];
            /**
             * Format: date-time
             * @description How long the old one is signed with as well.
             */
            gammelGjelderTil: string;
        };
        /** @description An event on its way to a receiver. Its id is the `webhook-id` of every attempt. */
        Webhookleveranse: {
            /** Format: uuid */
            leveranseId: string;
            /**
             * Format: uuid
             * @description Absent of the first question to the receiver.
             */
            hendelseId?: string;
            type: components["schemas"]["Hendelsestype"];
            status: components["schemas"]["Leveransestatus"];
            /** Format: date-time */
            opprettet: string;
            /** Format: date-time */
            nesteForsoek?: string;
            /** @description The last 24. */
            forsoek: components["schemas"]["Leveranseforsoek"][];
        };
        /** @description A page of what was sent, newest first. */
        Webhookleveranser: {
            items: components["schemas"]["Webhookleveranse"][];
            neste?: string;
        };
        /** @description The subscriptions there are. */
        Webhookliste: {
            items: components["schemas"]["Webhook"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
