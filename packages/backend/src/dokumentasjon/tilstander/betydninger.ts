// What it means that a thing is in a state: who is to do what now. A state that is missing here does not compile.
import type {
  BoligfeilStatus,
  Boligstatus,
  ImportStatus,
  KlageStatus,
  LeieforholdStatus,
  Leveransestatus,
  Mangelstatus,
  OppgaveStatus,
  OversendingStatus,
  ReservasjonStatus,
  SakStatus,
  SoeknadStatus,
  TilbudStatus,
  Vedtaksstatus,
  VentelisteStatus,
} from '@kobo-bolig/contract';
import type { Betydninger } from './maskin.ts';

export const soeknadBetyr: Betydninger<SoeknadStatus> = {
  UTKAST: 'A draft. Only the citizen reads it, and it expires on a day they are told unless it is sent.',
  SENDT: 'Sent and not yet registered. Registering is done in the same step here, so this is never answered.',
  REGISTRERT: 'In, with a reference and a case. The municipality has what it needs to go on.',
  MANGLER: 'The party is asked for something and has not answered. The case may wait for it.',
  BEHANDLET: 'The case it belongs to is closed.',
  AVVIST: 'The case was dismissed without being decided on its merits.',
  TRUKKET: 'Withdrawn, by the citizen or for them, before the case was decided.',
  SLETTET: 'Deleted. A draft that is deleted is gone from the answers, so this is never answered.',
};

export const sakBetyr: Betydninger<SakStatus> = {
  NY: 'Received. Nobody has taken it.',
  UNDER_ARBEID: 'A case worker has it, and has not begun the assessment.',
  KARTLEGGING: 'The need is being assessed, and can be written in.',
  VENTER_PAA_SOEKER: 'The party is asked for something that is missing, and has until a day to answer.',
  VENTER_PAA_ANNEN: 'Somebody else is asked, such as a doctor or another office.',
  KARTLEGGING_FERDIGSTILT: 'The assessment is complete and locked. A decision can be proposed.',
  VEDTAKSFORSLAG: 'A proposal for the decision is being written.',
  GODKJENNING: 'The proposal waits for whoever may decide.',
  VEDTATT: 'Decided. What was granted is set going at once; a refusal rests here until the case is closed.',
  VENTELISTE: 'A home is granted. The case waits for one to be offered, or for an answer to an offer.',
  OPPFOELGING: 'Help is granted in a case of BOLIGBISTAND, and is being given. No home is to be found.',
  I_LEIEFORHOLD: 'The contract is registered. The party has the home.',
  TRUKKET: 'The application was withdrawn. Nothing is decided; the case is yet to be closed.',
  AVVIST: 'Dismissed without being decided on its merits. The case is yet to be closed.',
  AVSLUTTET: 'Closed. Nobody is expected to do anything.',
  GJENAAPNET:
    'Open again: a complaint came, a decision is to be changed, or there is more to do. Taken anew where no complaint about a decision is open.',
};

export const mangelBetyr: Betydninger<Mangelstatus> = {
  AAPEN: 'The party is asked, and can answer until the day.',
  BESVART: 'The party has answered.',
  UTLOEPT:
    'The day passed without an answer. The case goes on; it can be answered until the case is decided.',
  TRUKKET: 'It is not needed any more.',
};

export const oppgaveBetyr: Betydninger<OppgaveStatus> = {
  AAPEN: 'To be done.',
  UTFOERT: 'Done.',
  AVLYST: 'Not to be done after all.',
};

export const oversendingBetyr: Betydninger<OversendingStatus> = {
  SENDT: 'Waits for somebody in the receiving unit. The sender has the case meanwhile.',
  KVITTERT: 'Somebody in the receiving unit has the case.',
  RETURNERT: 'The receiving unit said no, with a reason. The sender has the case.',
  TRUKKET: 'The sender took it back before anybody acknowledged it.',
};

export const vedtakBetyr: Betydninger<Vedtaksstatus> = {
  FORSLAG: 'Being written. It can be changed, and decides nothing.',
  TIL_GODKJENNING: 'Complete, and waits for whoever may decide.',
  FATTET:
    'Made. The party is not notified yet, so the time to complain does not run. A decision of another system stays here.',
  MEDDELT: 'The party is notified, and the time to complain runs.',
  ENDELIG: 'The time to complain is over.',
  PAAKLAGET: 'A complaint about it is not answered yet.',
  STADFESTET: 'Whoever heard the complaint upheld it. It holds.',
  ENDRET: 'Whoever heard the complaint changed it. What they decided holds instead.',
  OPPHEVET: 'Whoever heard the complaint set it aside. The case is to be decided anew.',
  OMGJORT: 'A newer decision of the municipality took its place.',
  BORTFALT: 'It gives nothing any more: the party no longer needs what was granted.',
};

export const klageBetyr: Betydninger<KlageStatus> = {
  MOTTATT: 'In. Nobody has taken it.',
  FORMKONTROLL: 'Somebody has it, and looks at whether it can be heard: who complains, about what, and when.',
  VURDER_OVERSITTING: 'It came too late. It is assessed whether it is heard all the same.',
  UNDER_BEHANDLING: 'The municipality looks at its own decision anew.',
  OMGJORT: 'The municipality changed its decision. Nothing more comes of the complaint.',
  OVERSENDT: 'The municipality kept its decision, and the appeals body has the complaint.',
  AVGJORT: 'The appeals body has answered. What it answered stands in the complaint.',
  AVVIST: 'It cannot be heard. The decision stands.',
  TRUKKET: 'The party withdrew it. The decision stands.',
};

export const ventelisteBetyr: Betydninger<VentelisteStatus> = {
  VENTER: 'Waits for an offer, in the order the municipality has decided.',
  TILBUD_UTE: 'A home is offered, and the answer or the contract is not there yet.',
  AVKLART: 'A contract is registered. The place is done with.',
  PAUSE: 'Nothing is offered meanwhile: the need is said to be gone, or nobody answers. The grant stands.',
  BORTFALT: 'Ended. The party no longer needs what was granted, or the grant was ended by a decision.',
};

export const tilbudBetyr: Betydninger<TilbudStatus> = {
  KLARGJORT: 'Ready to be sent. The applicant does not see it, and the home is not held.',
  SENDT: 'Open. The applicant can answer until the deadline, and the home is held for them.',
  AKSEPTERT: 'The applicant said yes. The contract is yet to be registered.',
  AVSLAATT: 'The applicant said no. The home is let go.',
  FRIST_UTLOEPT:
    'Nobody answered in time. It can no longer be answered; the home is held until somebody has talked with the applicant.',
  TRUKKET: 'The municipality withdrew it. The home is let go.',
  KONTRAKT_SIGNERT: 'The signed contract is registered. There is a tenancy.',
};

export const reservasjonBetyr: Betydninger<ReservasjonStatus> = {
  AKTIV: 'The home is held back.',
  UTLOEPT: 'Its last day passed. The home is let go.',
  BRUKT: 'It did what it was for: the home was offered in the case, or let to the one it was offered to.',
  OPPHEVET: 'Let go before its time.',
};

export const boligBetyr: Betydninger<Boligstatus> = {
  KLAR_FOR_INNFLYTTING: 'Ready to move into. It can be offered and held back.',
  VEDLIKEHOLD:
    'Being mended, cleaned or looked over. It can be offered and held back; `klarFra` says when it is ready.',
  RESERVERT: 'Held back for somebody, or for something else. It cannot be changed to another state by hand.',
  UTLEID: 'Somebody rents it. It cannot be changed to another state by hand: the tenancy ends first.',
  IKKE_TILGJENGELIG:
    'Not to be let for now, for a reason that is the owner’s. What a home is when nobody has said.',
  SOLGT: 'No longer the municipality’s. For good: no step leads from here.',
};

export const leieforholdBetyr: Betydninger<LeieforholdStatus> = {
  AVTALT: 'The contract is registered, and the first day has not come. The home is held for it.',
  AKTIVT: 'It runs.',
  SAGT_OPP:
    'Notice is given, by the tenant or the landlord. It runs until somebody registers the moving out.',
  UTLOEPER_SNART: 'The agreed end is at most nine months away. What comes of it is to be settled.',
  FORNYES: 'Somebody works on whether it is prolonged.',
  UTLOEPT_UTEN_AVKLARING: 'The agreed end has passed, nobody has settled it, and somebody still lives there.',
  TIDSUBESTEMT:
    'It is for an indefinite time by law: the tenant stayed three months past the end and nobody called on them to move.',
  AVSLUTTET: 'The tenant has moved out, or both withdrew before it began.',
};

export const boligfeilBetyr: Betydninger<BoligfeilStatus> = {
  MELDT: 'The tenant has reported it, and nobody has said that they have read it.',
  MOTTATT: 'Somebody has read it.',
  UTBEDRES: 'It is being seen to. The tenant may be told when somebody comes.',
  LUKKET:
    'It is done, or will not be done, and the tenant is told which. What is wrong again is a new report.',
};

export const leveranseBetyr: Betydninger<Leveransestatus> = {
  VENTER: 'To be sent, now or at the next attempt.',
  LEVERT: 'The receiver answered 2xx.',
  DOED: 'Given up after twelve attempts. It can be sent again by hand.',
};

export const importBetyr: Betydninger<ImportStatus> = {
  VALIDERT: 'The file is looked through, and nothing of it is stored among the homes.',
  KJOERER: 'Rows are being carried out.',
  KJOERT: 'Done: each row says what became of it.',
  FEILET:
    'It could not be carried out. A row that fails says so and stops no other, so this is never answered.',
  ANGRET: 'Undone, as far as nobody had touched what it made.',
};
