import type { ProblemCode } from '@kobo-bolig/contract';

/**
 * What each code means to whoever writes a client, in English, and what the client does about it: a code without a line
 * does not compile. The texts a person is shown stand in the contract.
 */
const linjer: Readonly<Record<ProblemCode, string>> = {
  UGYLDIG_FORESPOERSEL:
    'A value breaks the contract. `errors` lists every one by pointer: show them at their fields.',
  UKJENT_PARAMETER:
    'A field or query parameter the contract does not have. Nothing is ever ignored, so a misspelt filter cannot answer too much.',
  UGYLDIG_JSON: 'The body cannot be parsed. A fault of the client.',
  UGYLDIG_MARKOER:
    'The cursor belongs to another filter, sort order, municipality or caller. Begin at the first page.',
  MARKOER_UTLOEPT:
    'The events after this cursor are no longer kept. Read the things anew, and follow the feed from its end.',
  MANGLER_TOKEN: 'No bearer token was sent. Get one.',
  UGYLDIG_TOKEN: 'The token is not from a trusted issuer, not for this API, or is not a token. Get another.',
  UTLOEPT_TOKEN: 'The token has run out. Get another and send the same request again, under the same key.',
  MANGLER_SCOPE:
    'The token lacks a scope the operation asks for; `WWW-Authenticate` names it. Ask for it when the token is fetched.',
  MANGLER_ROLLE:
    'The caller has none of the roles the operation asks for in this municipality. A machine’s roles follow from its scopes: events of a thing also take the scope that reads it (`kobo:bolig.les` for homes).',
  FEIL_KOMMUNE: 'The caller has no role at all in the municipality of the header.',
  IKKE_FUNNET:
    'There is no such thing here: it never was, it belongs to another municipality, or it is shielded from the caller. These are never told apart.',
  UKJENT_ADRESSE: 'No operation has this path. A fault of the client, or a server older than it.',
  UKJENT_KOMMUNE: 'This installation does not serve that municipality.',
  METODE_IKKE_TILLATT: 'The path is known and the method is not. `Allow` lists those there are.',
  FOR_STOR: 'The body is larger than the operation takes.',
  UGYLDIG_MEDIETYPE: 'The `Content-Type` is none the operation takes.',
  FOR_MANGE_KALL: 'The quota of calls is used up. Wait as long as `Retry-After` says, then send again.',
  INTERN_FEIL:
    'A fault of the server. Nothing was half done; send again under the same key, and quote `traceId`.',
  UTILGJENGELIG:
    'The server cannot reach its database, has not started, or has no room now: the disk is full, or too many files come at once. Nothing was stored. Send again after `Retry-After`.',
  UTDATERT: 'Somebody changed the thing since it was read. Read it again, and let the person decide again.',
  MANGLER_IF_MATCH: '`If-Match` is missing. Send the `ETag` of the version the change was made from.',
  IDEMPOTENS_BRUKT: 'The key was used with another body. A new intent takes a new key.',
  IDEMPOTENS_PAAGAAR:
    'The first request with this key has not been answered yet. Wait for `Retry-After` and send again with the same key.',
  SOEKNAD_ER_SENDT: 'The application has been sent, and stays as it was sent.',
  SKJEMAVERSJON_UKJENT:
    'The form is of a newer version than this server asks by, as while it is being updated. Keep the answers and try again.',
  SOEKNAD_UFULLSTENDIG: 'Answers are missing or wrong; `errors` points to each. The draft is kept.',
  OPPSUMMERING_ENDRET:
    'The answers are not those of the summary the citizen was shown. Show it again before sending.',
  VEDLEGG_IKKE_KLARE:
    'An attachment has no content, has a virus or could not be looked through; `errors` names each. Have it filled or taken away.',
  SAKSTYPE_IKKE_I_BRUK: 'The municipality has not taken this kind of case into use among its settings.',
  KOMMUNE_IKKE_AKTIV:
    'Citizens can apply here from `aktivFra` of `hentKommune`. Show whom to ask meanwhile; staff can register what comes.',
  FORMAAL_IKKE_TILBUDT: 'The municipality does not take applications of this kind here.',
  SOEKNAD_KAN_IKKE_TREKKES: 'The case is decided or closed, so there is nothing to withdraw.',
  UGYLDIG_OVERGANG:
    'The state of the thing has no such step. Read it again; a case lists what the caller can do now in `handlinger`.',
  SAK_ER_TATT: 'Another case worker has the case. It is never taken from a colleague.',
  INHABIL:
    'The caller is registered as disqualified (inhabil) in this case, and neither reads nor works on it.',
  FORSLAG_AV_INHABIL:
    'Whoever proposed the decision is disqualified. Somebody else assesses and saves the proposal anew.',
  INHABILITET_ANDRES:
    'An employee registers their own disqualification; that of others takes the power to decide.',
  INHABILITET_FINNES: 'The employee is registered as disqualified already. Nothing more to do.',
  IKKE_SAKENS_SAKSBEHANDLER: 'The case is not the caller’s. Take it first, where nobody has it.',
  JOURNALNOTAT_UFULLSTENDIG: 'The note lacks something; `errors` says what.',
  JOURNALNOTAT_ER_RETTET: 'The note has a correction already. Read the notes again and correct the newest.',
  OPPLYSNINGER_I_FLERE_ENHETER:
    'The person has cases in units the caller does not read. Whoever may make decisions hands out the copy.',
  NOEDTILGANG_UNOEDVENDIG: 'The caller can open the case already: read it as any other.',
  NOEDTILGANG_FINNES:
    'The caller has the case open in an emergency already. Read it, or end that access first.',
  NOEDTILGANG_EGEN:
    'Whoever used the access does not review it. Somebody else with the power to decide does.',
  NOEDTILGANG_PAAGAAR: 'The access is still open. End it first, or wait until its time is over.',
  STATISTIKK_ER_LAAST:
    'Nothing of the report is changed any more. Make a new one where figures must be put right.',
  STATISTIKK_KAN_IKKE_FORKLARES: 'What does not add up is not explained: make the report anew.',
  STATISTIKK_IKKE_HELT_AAR: 'Lock a report whose day is 31 December.',
  STATISTIKK_IKKE_FORKLART:
    'Read `kontroller` of the internal report: comment on those with `kanForklares` that are not ok, and make it anew where another is not.',
  STATISTIKK_AARET_ER_LAAST: 'Another report of the year is locked. Use that one.',
  NOEDTILGANG_KONTROLLERT: 'The access has been reviewed, and what was found stands.',
  SAMTYKKE_GJELDER_IKKE:
    'The consent is withdrawn or has run out, and nothing may rest on it. Read the consents of the case again.',
  SAK_ER_LUKKET: 'The case is closed and takes nothing more.',
  AVVISNING_IKKE_VARSLET:
    'A case is dismissed only when the party was asked for something, warned of the consequence, and did not answer in time.',
  MANGEL_ER_AVKLART: 'What was asked for is answered, withdrawn or past. Read the list again.',
  FOR_MANGE_MANGLER: 'A case has room for 50 requests. Write the rest in a message.',
  DEL_PASSER_IKKE:
    'The part does not begin where the file ends. Read the attachment for where to go on, or begin at 0.',
  MANGEL_UTEN_SVAR: 'An answer needs a text or at least one file.',
  VEDLEGG_KAN_IKKE_BRUKES:
    'The attachment is of another case, of the other side, without content, or sent with something else already.',
  OPPGAVE_AVSLUTTET: 'The task is done or called off already.',
  OPPGAVE_FOELGER_SAKEN: 'The task is closed by the step of the case it is about, and not by hand.',
  SAK_KAN_IKKE_AVSLUTTES: 'Something must be done before the case can be closed; `errors` lists it.',
  KARTLEGGING_LAAST:
    'The assessment is complete and locked, because a decision rests on it. Open it again first.',
  KARTLEGGING_UFULLSTENDIG:
    'Answers are missing in the assessment; `errors` points to each. What was written is kept.',
  BEHOVET_PROEVES_IKKE:
    'The case is one of UTEN_BEHOVSPROEVING: boligsosialloven gives no ground to ask registers or write needs down in it. Leave out what `errors` points to; somebody who needs help is to have a case of their own.',
  KARTLEGGING_IKKE_FERDIGSTILT: 'Nothing is decided before the assessment is complete.',
  VEDTAK_UFULLSTENDIG:
    'The proposal lacks what a decision must say; `errors` points to each. The proposal is kept.',
  SAMME_PERSON: 'This municipality decides in two steps: whoever proposed does not decide.',
  KLAGE_FINNES: 'There is an open complaint about the decision already.',
  VEDTAK_KAN_IKKE_PAAKLAGES: 'The decision no longer holds, so there is nothing to complain about.',
  KLAGE_UGYLDIG_OVERGANG:
    'The state of the complaint has no such step. Read it again: `handlinger` lists those it has.',
  KLAGE_ER_TATT: 'A colleague deals with the complaint.',
  IKKE_KLAGENS_SAKSBEHANDLER: 'Only whoever has taken the complaint can deal with it.',
  KLAGE_SAMME_PERSON: 'Whoever proposed or made the decision does not judge the complaint about it.',
  KLAGE_ETTER_ETT_AAR: 'More than a year has passed since the decision, so the complaint cannot be taken up.',
  MANGLER_TILSAGN: 'The case has no decision that grants a home, so none can be offered.',
  VERGE_MAA_SIGNERE:
    'The tenant is under 18. Send `vergensSignatur`; where no parent or guardian is registered in the case, register theirs first.',
  TILSAGN_UTSATT: 'The decision is put off until the complaint about it is answered. Wait for the answer.',
  KRAV_IKKE_OPPFYLT:
    'The home misses a requirement. Offer it with the reason written down, or choose another.',
  BOLIG_IKKE_LEDIG: 'The home is let, promised or not to be let. Choose another.',
  BOLIG_KREVER_BEHOVSPROEVING:
    'The case is let without assessment of need, and the home is not registered for it. Choose one `listBoligtreff` lists, or have the home registered so.',
  TILBUD_UTE: 'A home is offered to the case, or held for it. Wait for the answer, or withdraw the offer.',
  TILBUD_KLARGJORT:
    'An offer is prepared for the case and nobody has sent it. Send it (`sendTilbud`), or withdraw it (`trekkTilbud`).',
  TILBUD_BESVART: 'The offer is answered, withdrawn or past. The answer was not registered again.',
  TILBUD_UTLOEPT: 'The deadline has passed. The home is held until somebody has talked with the applicant.',
  TILBUD_IKKE_AKSEPTERT: 'A contract takes an offer that is accepted.',
  DEPOSITUM_FOR_HOEYT: 'Deposit and guarantee together are at most six months’ rent.',
  UGYLDIG_PERIODE: 'The dates of the tenancy do not fit together.',
  LEIEFORHOLD_UGYLDIG_OVERGANG: 'The state of the tenancy has no such step. Read it again.',
  OMGJOERING_IKKE_TIL_GUNST:
    'The change began as one to the party’s benefit, and this takes from them. Propose another, or rest it on another ground.',
  FORNYELSE_HAR_AAPEN_SAK: 'The tenant has asked to stay in a case that is not decided. Decide it first.',
  FORNYELSE_ER_INNVILGET: 'The tenant is granted to stay. Register the new contract on that decision.',
  LEIEFORHOLD_UTEN_LEIETAKER:
    'The tenancy names no tenant you may see, so there is nobody to be the party of a case, or to write of.',
  LEIEFORHOLD_HAR_FRAVAER: 'The tenant is away and keeps the home. Register that the absence is over first.',
  BOLIGFEIL_UGYLDIG_OVERGANG:
    'The fault has come further than what was sent, or is closed. Fetch it anew; what is wrong again is a new report.',
  LEIETAKER_KAN_IKKE_NAAS:
    'The tenancy has no tenant with a login here, or none the caller may see. Tell them in another way; sending again does not help.',
  INTET_FRAVAER: 'No absence is registered, so there is none to end.',
  VARSEL_FOR_KORT:
    'The new rent would apply sooner after the notice than the law allows. Choose a later date.',
  LEIEGRUNNLAG_MANGLER: 'A month or a rent the calculation needs is missing; `errors` says which.',
  INNSYN_FOR_MANGE: 'More lines than a file holds. Ask for a shorter time, a person, a case or an employee.',
  HUSLEIE_ER_KJOERT: 'The rents of the month are made. Fetch the file there is.',
  INGEN_OPPSIGELSE: 'No notice holds for the tenancy now.',
  OPPSIGELSE_UGYLDIG: 'The notice cannot be registered so; `errors` says why.',
  UTFLYTTING_UTEN_GRUNNLAG: 'The tenancy has not ended the way that is said. Register the notice first.',
  LEIETID_UTEN_GRUNNLAG: 'A tenancy for less than three years needs a ground from the list.',
  KONTRAKT_AVVIKER: 'The contract differs from the home or the decision. Give the reason, or correct it.',
  BOLIG_FINNES: 'A home with the same key exists. Use it, or another key.',
  BOLIG_ANNEN_ADRESSE:
    'The key belongs to a home at another address, and a home never moves. A fault in the sender’s data.',
  KOBOBOLIG_LAAST:
    'A value differs from what the home has and cannot be changed from here; `errors` says which. Leave it out.',
  FOR_MANGE_BILDER: 'A home has room for 20 pictures.',
  BILDE_UKJENT_TYPE: 'The picture is neither JPEG nor PNG, whatever its name says.',
  BOLIG_KAN_IKKE_RESERVERES: 'Only a home that is ready or being mended can be held back.',
  RESERVASJON_AVSLUTTET: 'The reservation has run out, been used or been lifted.',
  RESERVASJON_FOR_TILBUD: 'The reservation follows an offer. Withdraw the offer instead.',
  RESERVASJON_I_SAK: 'The home is held for a case, and is let go there.',
  AVTALE_OVERLAPPER: 'A home is in another agreement in the same time; `errors` says which.',
  AVTALE_OVER_KVOTEN: 'The agreement would have more homes than its quota.',
  AVTALE_ANNEN_DISPOSISJON: 'A home is held in another way than the agreement gives; `errors` says which.',
  BOLIGER_ULIK_ADRESSE: 'Only homes at one address can be joined.',
  BOLIG_ER_DEN_SAMME: 'The same home is named twice.',
  BOLIG_I_BRUK: 'The home is let or promised. End the tenancy or the offer first.',
  BOLIG_TILSKUDD_BINDER: 'A grant binds the home until a later day. Sell it by saying why in `statusaarsak`.',
  BOLIGNOTAT_ER_RETTET: 'The note has a correction already. Read the notes again and correct the newest.',
  BEFARING_ER_RETTET: 'The inspection has a correction already. Read them again and correct the newest.',
  IMPORT_UGYLDIG_FIL: 'The file cannot be read as an import; `errors` says what is wrong with it.',
  IMPORT_KREVER_ROLLE: 'A file with tenants takes a role that may see them, too.',
  IMPORT_ER_KJOERT: 'The import has run. Upload the file again to import changes.',
  IMPORT_KAN_IKKE_ANGRES: 'Only a finished import can be undone, and once.',
  VEDLEGG_FOR_STORT: 'A file can be 15 MB.',
  VEDLEGG_UKJENT_TYPE: 'The content is neither PDF, JPEG nor PNG, whatever its name says.',
  VEDLEGG_ER_HEIC:
    'The picture is HEIC and could not be made into JPEG: it is damaged, has more than 25 million pixels, takes too long, or the server has no decoder. Let the person save it as JPEG.',
  VEDLEGG_SKADET: 'The picture cannot be read to its end. Upload it again.',
  VEDLEGG_HAR_INNHOLD: 'The attachment has a file already. Make another for the new file.',
  BEHOV_KAN_IKKE_BESVARES:
    'There is no place on the waiting list to answer for, or an offer is out and is answered instead.',
  VENTELISTE_IKKE_AVKLART:
    'The place can be paused or ended once the applicant has said the need is gone, or two reminders are unanswered.',
  OPPHOER_MAA_VEDTAS:
    'Silence ends no grant. Send a warning (forhaandsvarsel) and propose the end of the grant, or pause the place meanwhile.',
  VENTELISTE_PAA_PAUSE: 'The place is paused. Take it up again before offering a home.',
  VEDLEGG_IKKE_KONTROLLERT:
    'The file has not been looked through for viruses yet. Ask again in a little while.',
  VEDLEGG_INFISERT: 'A virus was found and the file thrown away. The sender uploads another.',
  VEDLEGG_ER_SENDT: 'What is sent is not deleted.',
  FOR_MANGE_VEDLEGG: 'There is no room for more attachments.',
  MOTTAKER_IKKE_TILLATT:
    'The receiver’s address must be https on an open network, without user name, password or fragment. In a test environment `http://localhost` and `http://127.0.0.1` do too, with any port.',
  FOR_MANGE_WEBHOOKER: 'The municipality has as many subscriptions as it can have.',
  KAN_IKKE_PAA_VEGNE_AV: 'The operation is for oneself alone. Leave `Kobo-Paa-Vegne-Av` out.',
  INGEN_REPRESENTASJON: 'The right to act has ended or does not reach this, or whoever acts is under 18.',
  UNDER_15_AAR: 'A parent or guardian acts for the child, with `Kobo-Paa-Vegne-Av`.',
  KREVER_VERGE: 'A parent or guardian does it, with `Kobo-Paa-Vegne-Av`.',
  VERGEMAAL_MAA_BEKREFTES:
    'The guardianship or parental responsibility is checked with Folkeregisteret again before more is done.',
  VERGEMAAL_IKKE_FUNNET:
    'Folkeregisteret has no such guardianship, or the number and name do not belong together.',
  FORELDREANSVAR_IKKE_FUNNET:
    'Folkeregisteret does not have this parent as responsible for a child under 18 by this number and name, or the child’s address is protected.',
  REPRESENTASJON_FINNES: 'The person has a right that holds. End it before giving another.',
  REPRESENTASJON_ER_AVSLUTTET: 'The right has ended already. Nothing more to do.',
  SAMARBEID_ER_AVSLUTTET: 'It has ended already, or its consent has. Nothing more to do.',
  MOETE_ER_IKKE_AAPENT:
    'Read `status`, `agendaFra` and `agendaTil` of the meeting. Before its day nothing is concluded; what is over stays so.',
  SAK_PAA_AGENDA: 'The case is on the agenda. Nothing more to do.',
  SKJERMET_SAK_I_MOETE: 'The case is the shielded unit’s alone. It finds a home without a meeting.',
  IKKE_MOETELEDER: 'Whoever leads the meeting or takes its minutes does it.',
  EIENDOM_I_MOETE: 'A colleague who is in no unit that lets homes calls the meeting.',
  MOETESAK_ER_KONKLUDERT:
    'What was concluded stands in a note of the case, and is put right there (`rettJournalnotat`).',
  HJELPER_ER_AVSLUTTET: 'The help has ended already. Nothing more to do.',
  VERGEMAAL_KAN_IKKE_TREKKES:
    'A guardianship is ended by statsforvalteren, and a parent’s right when the child is 18; not here.',
  MEDSOEKER_MANGLER: 'The application names no co-applicant to invite.',
  MEDSOEKER_IKKE_BEKREFTET: 'The co-applicant has not confirmed their part. Wait, or send without.',
  MEDSOEKER_HAR_SVART: 'The co-applicant has answered, and cannot change it here.',
  MEDSOEKER_UFULLSTENDIG:
    'The co-applicant’s answers lack something; `errors` points to each. They are kept.',
  PERSON_STEMMER_IKKE: 'The number and the name do not belong together. Which of them is wrong is not told.',
  HENVENDELSE_ER_AVGJORT: 'Somebody has decided what becomes of the enquiry already.',
  ADRESSESOEK_UTILGJENGELIG:
    'The address search of Kartverket does not answer. Let the person write the address.',
  ORGANISASJON_IKKE_FUNNET: 'Enhetsregisteret has no organisation with this number.',
  REGISTER_UTILGJENGELIG:
    'A national register does not answer. What was fetched before is kept; send again later.',
  ENHET_FINNES:
    'Another unit has the code. Read the units; one that is out of use can be taken into use again.',
  ENHET_I_BRUK: 'The unit has open cases, or cases are on their way. Send them to another unit first.',
  FUNKSJON_IKKE_AAPNET:
    'The municipality has not taken this part into use. `hentKommune` tells which it uses, `hentKapabiliteter` what each opens; do not offer the rest.',
  REGISTER_IKKE_AAPNET:
    'The municipality is not yet let in to this register, or has not said on what ground it asks. Nobody was looked up; an administrator completes it.',
  ARKIVERING_ER_FERDIG: 'The document is in the archive already. Read it again to see where.',
  ARKIVERING_PAAGAAR: 'The document is on its way to the archive, which has not answered. Wait for it.',
  OVERSENDING_PAAGAAR: 'The case is on its way to a unit already. Wait for the receipt, or take it back.',
  OVERSENDING_ER_AVKLART:
    'The unit has acknowledged or returned the case, or it was taken back. Read it again.',
  OVERSENDING_TIL_ANDRE: 'Only the unit the case was sent to can acknowledge or return it.',
  OVERSENDING_SKJERMET: 'A shielded case is sent to the shielded unit and to no other.',
  ANNET_VEDTAK_IKKE_TILLATT: 'The municipality makes decisions of this kind here, and not in another system.',
  VEDTAK_I_ANNET_SYSTEM: 'The decision was made in another system, and is complained about there.',
  INNSYNSKRAV_ER_BESVART:
    'It is answered, and an answer stands. Read it; to let the party see more, register what they ask for anew and answer that.',
  FORHAANDSVARSEL_FINNES:
    'The party is warned already. Read the warnings of the case: answer what the open one led to, or take it back first.',
  FORHAANDSVARSEL_ER_AVKLART:
    'The warning is answered, taken back or decided on, and takes nothing more. What is left to say goes in a message.',
  PART_ER_IKKE_HOERT:
    'The party was warned and can still say what they mean. Wait for their answer, or until the deadline of the warning is over.',
  TILBUD_IKKE_AVSLAATT:
    'The applicant has not said no to the offer, and only a no is assessed. Read the offer again.',
};

export const raad = (code: ProblemCode): string => linjer[code];
