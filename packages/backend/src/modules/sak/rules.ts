import type {
  Sakshandling,
  SakStatus,
  Sakstype,
  Vedtaksresultat,
  VentelisteStatus,
} from '@kobo-bolig/contract';
import { naar, type Vakt as Vakten } from '../../vakt.ts';

/** What can happen to a case. */
export type Overgang =
  | 'TILDEL'
  | 'LAGRE_KARTLEGGING'
  | 'BE_SOEKER_OM_MER'
  | 'BE_ANDRE_OM_MER'
  | 'GJENOPPTA'
  | 'FERDIGSTILL_KARTLEGGING'
  | 'GJENAAPNE_KARTLEGGING'
  | 'FORTSETT_KARTLEGGING'
  | 'FORESLAA_AVVISNING'
  | 'LAGRE_FORSLAG'
  | 'SEND_TIL_GODKJENNING'
  | 'RETURNER'
  | 'FATT_VEDTAK'
  | 'REGISTRER_ANNET_VEDTAK'
  | 'FORESLAA_OPPHOER'
  | 'FORKAST_OPPHOER'
  | 'IVERKSETT'
  | 'TILBUDSSVAR'
  | 'REGISTRER_KONTRAKT'
  | 'OPPHEV_KONTRAKT'
  | 'TREKK'
  | 'AVVIS'
  | 'AVSLUTT'
  | 'GJENAAPNE'
  | 'MOTTA_KLAGE'
  | 'KLAGE_FERDIG'
  | 'ENDRE_ETTER_KLAGE'
  | 'OMGJOER';

/** What a transition can depend on. */
export interface Saksfakta {
  readonly sakstype: Sakstype;
  /** Complete and locked, so that a decision rests on something that stands still. */
  readonly kartleggingFerdig: boolean;
  /** Boligsosialloven § 7: nobody is sent away without an answer. */
  readonly vanskeligstiltBesvart: boolean;
  readonly resultat: Vedtaksresultat | null;
  /** The decision was made in another system, and so was the assessment it rests on. */
  readonly annetVedtak: boolean;
  /** A proposal is begun and not decided. */
  readonly forslag: boolean;
  /** The proposal is to end what was granted. */
  readonly opphoer: boolean;
  /** The party was warned of that, and has answered or has had the time they were given. */
  readonly opphoerVarslet: boolean;
  /** The case was opened to change a decision that holds meanwhile. */
  readonly omgjoering: boolean;
  readonly aapenOppgave: boolean;
  /** A complaint about a decision that nobody has answered. */
  readonly aapenKlage: boolean;
  /** The party has been asked for something and has time to answer still. */
  readonly aapenMangel: boolean;
  /** They were warned that the case may be dismissed, and have not answered in time. */
  readonly avvisningVarslet: boolean;
  /** The place on the waiting list the case has, or had last. */
  readonly plass: VentelisteStatus | null;
}

/** What is left to do before a case can be closed. */
export type Gjenstaaende = 'VANSKELIGSTILT_IKKE_BESVART' | 'AAPEN_OPPGAVE' | 'AAPEN_KLAGE';

type Vakt = Vakten<Saksfakta>;
const ferdig = naar<Saksfakta>(
  'the assessment is complete and locked',
  ({ kartleggingFerdig }) => kartleggingFerdig,
);
const forslag = naar<Saksfakta>('a proposal is begun', (fakta) => fakta.forslag);
const utenForslag = naar<Saksfakta>('no proposal is begun', (fakta) => !fakta.forslag);
/** Kinds of case that end in a home: the first, or another one. */
const omBolig: readonly Sakstype[] = [
  'KOMMUNAL_BOLIG_NY',
  'KOMMUNAL_BOLIG_BYTTE',
  'BOSETTING_FLYKTNING',
  'OMSORGSBOLIG',
  'UTEN_BEHOVSPROEVING',
];
/** Whether anything is granted: all that was applied for, or part of it. */
export const innvilger = (resultat: Vedtaksresultat | null): boolean =>
  resultat === 'TILSAGN' || resultat === 'DELVIS';
export const girBolig = (sakstype: Sakstype): boolean => omBolig.includes(sakstype);
/** Kinds of case the municipality opens of its own accord: nobody has applied. */
export const UTEN_SOEKNAD = [
  'BOSETTING_FLYKTNING',
  'OMSORGSBOLIG',
  'UTEN_BEHOVSPROEVING',
] as const satisfies readonly Sakstype[];
export const erUtenSoeknad = (sakstype: Sakstype): boolean => UTEN_SOEKNAD.some((en) => en === sakstype);
const tilsagnOmBolig = naar<Saksfakta>(
  'a home is granted',
  ({ resultat, sakstype }) => innvilger(resultat) && girBolig(sakstype),
);
/** It is decided not to decide the case, so nothing is assessed. */
const avvisning = (fakta: Saksfakta): boolean => fakta.forslag && fakta.resultat === 'AVVIST';
const varslet = naar<Saksfakta>(
  'the party was warned of dismissal and has not answered in time',
  ({ avvisningVarslet }) => avvisningVarslet,
);
const opphoer = naar<Saksfakta>('the proposal is to end what was granted', (fakta) => fakta.opphoer);
const hoert = naar<Saksfakta>(
  'the party of the grant was warned, and has answered or had the time they were given',
  ({ opphoerVarslet }) => opphoerVarslet,
);
const kanFremmes = naar<Saksfakta>(
  `${ferdig.betyr}; of a dismissal, ${varslet.betyr}; of an end to a grant, ${hoert.betyr}`,
  (fakta) => {
    if (avvisning(fakta)) return varslet(fakta);
    return opphoer(fakta) ? hoert(fakta) : ferdig(fakta);
  },
);
/** Decided, and so assessed, by another act and another office, with a complaint of its own. */
export const avgjoeresHer = (sakstype: Sakstype): boolean => sakstype !== 'OMSORGSBOLIG';
const vurderesHer = naar<Saksfakta>(
  'the need is assessed here, as it is of every kind of case but OMSORGSBOLIG',
  ({ sakstype }) => avgjoeresHer(sakstype),
);
/**
 * Whether the case is one of boligsosialloven, or of an act like it: a home is let without, on a landlord's terms, and nothing
 * opens registers or lets needs be written down (§§ 8 and 9).
 */
export const behovProeves = (sakstype: Sakstype): boolean => sakstype !== 'UTEN_BEHOVSPROEVING';
const mangler = naar<Saksfakta>('something is asked for still', ({ aapenMangel }) => aapenMangel);
const manglerIngenting = naar<Saksfakta>('nothing is asked for any more', (fakta) => !mangler(fakta));
const paaklaget = naar<Saksfakta>('a complaint about a decision is open', ({ aapenKlage }) => aapenKlage);
const utenKlage = naar<Saksfakta>('no complaint about a decision is open', ({ aapenKlage }) => !aapenKlage);
/** What, besides its state, an application is withdrawn by. */
export const ingenAvgjoerelse = naar(
  `${utenKlage.betyr}, and no decision that holds is about to be ended or changed`,
  (fakta: Pick<Saksfakta, 'aapenKlage' | 'opphoer' | 'omgjoering'>) =>
    !fakta.aapenKlage && !fakta.opphoer && !fakta.omgjoering,
);
const tilsagnOmBistand = naar<Saksfakta>(
  'help is granted in a case of BOLIGBISTAND',
  ({ resultat, sakstype }) => innvilger(resultat) && sakstype === 'BOLIGBISTAND',
);

const gjenstaar: Readonly<Record<Gjenstaaende, (fakta: Saksfakta) => boolean>> = {
  VANSKELIGSTILT_IKKE_BESVART: ({ vanskeligstiltBesvart, annetVedtak, sakstype }) =>
    !vanskeligstiltBesvart && !annetVedtak && behovProeves(sakstype),
  AAPEN_OPPGAVE: ({ aapenOppgave }) => aapenOppgave,
  AAPEN_KLAGE: ({ aapenKlage }) => aapenKlage,
};

export const venter: readonly SakStatus[] = ['VENTER_PAA_SOEKER', 'VENTER_PAA_ANNEN'];
/** Someone works on the case and nothing is up for decision. */
export const underArbeid: readonly SakStatus[] = [
  'UNDER_ARBEID',
  'KARTLEGGING',
  ...venter,
  'KARTLEGGING_FERDIGSTILT',
  'VEDTAKSFORSLAG',
];
export const foerVedtak: readonly SakStatus[] = ['NY', ...underArbeid, 'GODKJENNING', 'GJENAAPNET'];
/** Nobody is expected to do anything more with it. */
export const lukket: readonly SakStatus[] = ['TRUKKET', 'AVVIST', 'AVSLUTTET', 'I_LEIEFORHOLD'];

export interface Regel {
  readonly fra: readonly SakStatus[];
  readonly overgang: Overgang;
  readonly til: SakStatus;
  readonly vakt?: Vakt;
  /** None of this may be left. Told to whoever tries, for it can be done. */
  readonly uten?: readonly Gjenstaaende[];
}

/** The whole life of a case. What is not in the table cannot happen. */
export const regler: readonly Regel[] = [
  { fra: ['NY'], overgang: 'TILDEL', til: 'UNDER_ARBEID' },
  // Opened for a complaint, the case is not assessed anew before the decision has to be.
  { fra: ['GJENAAPNET'], overgang: 'TILDEL', til: 'UNDER_ARBEID', vakt: utenKlage },
  {
    fra: ['UNDER_ARBEID', 'KARTLEGGING', 'VENTER_PAA_ANNEN'],
    overgang: 'LAGRE_KARTLEGGING',
    til: 'KARTLEGGING',
  },
  // The party keeps the time they were given, whatever is written down meanwhile.
  { fra: ['VENTER_PAA_SOEKER'], overgang: 'LAGRE_KARTLEGGING', til: 'VENTER_PAA_SOEKER', vakt: mangler },
  { fra: ['VENTER_PAA_SOEKER'], overgang: 'LAGRE_KARTLEGGING', til: 'KARTLEGGING', vakt: manglerIngenting },
  { fra: ['KARTLEGGING', 'VENTER_PAA_SOEKER'], overgang: 'BE_SOEKER_OM_MER', til: 'VENTER_PAA_SOEKER' },
  { fra: ['KARTLEGGING'], overgang: 'BE_ANDRE_OM_MER', til: 'VENTER_PAA_ANNEN' },
  { fra: ['VENTER_PAA_ANNEN'], overgang: 'GJENOPPTA', til: 'KARTLEGGING' },
  { fra: ['VENTER_PAA_SOEKER'], overgang: 'GJENOPPTA', til: 'KARTLEGGING', vakt: manglerIngenting },
  {
    fra: ['KARTLEGGING'],
    overgang: 'FERDIGSTILL_KARTLEGGING',
    til: 'KARTLEGGING_FERDIGSTILT',
    vakt: naar(
      `${utenForslag.betyr}, and ${vurderesHer.betyr}`,
      (fakta) => utenForslag(fakta) && vurderesHer(fakta),
    ),
  },
  // Assessed anew while a proposal was begun: the proposal stands, measured against the new assessment.
  { fra: ['KARTLEGGING'], overgang: 'FERDIGSTILL_KARTLEGGING', til: 'VEDTAKSFORSLAG', vakt: forslag },
  {
    fra: ['KARTLEGGING_FERDIGSTILT', 'VEDTAKSFORSLAG'],
    overgang: 'GJENAAPNE_KARTLEGGING',
    til: 'KARTLEGGING',
    vakt: naar(
      `${ferdig.betyr}, and nothing that was granted is about to be ended`,
      (fakta) => ferdig(fakta) && !opphoer(fakta),
    ),
  },
  {
    fra: ['KARTLEGGING_FERDIGSTILT', 'VEDTAKSFORSLAG'],
    overgang: 'LAGRE_FORSLAG',
    til: 'VEDTAKSFORSLAG',
    vakt: kanFremmes,
  },
  {
    fra: ['KARTLEGGING', 'KARTLEGGING_FERDIGSTILT'],
    overgang: 'FORESLAA_AVVISNING',
    til: 'VEDTAKSFORSLAG',
    vakt: varslet,
  },
  // The party answered after all, or it was not right to dismiss it: the proposal is kept until there is another.
  {
    fra: ['VEDTAKSFORSLAG'],
    overgang: 'FORTSETT_KARTLEGGING',
    til: 'KARTLEGGING',
    vakt: naar(
      'a dismissal was proposed and the assessment is not complete',
      (fakta) => avvisning(fakta) && !ferdig(fakta),
    ),
  },
  { fra: ['VEDTAKSFORSLAG'], overgang: 'SEND_TIL_GODKJENNING', til: 'GODKJENNING', vakt: kanFremmes },
  { fra: ['GODKJENNING'], overgang: 'RETURNER', til: 'VEDTAKSFORSLAG' },
  {
    fra: ['GODKJENNING'],
    overgang: 'FATT_VEDTAK',
    til: 'VEDTATT',
    vakt: naar(
      `${kanFremmes.betyr}, and no dismissal is proposed`,
      (fakta) => kanFremmes(fakta) && !avvisning(fakta),
    ),
  },
  // Nothing is assessed or proposed here as well: that would be two answers to one need.
  {
    fra: ['UNDER_ARBEID', 'KARTLEGGING'],
    overgang: 'REGISTRER_ANNET_VEDTAK',
    til: 'VEDTATT',
    vakt: naar(
      'the case is about a home, nothing is proposed and the assessment is not complete',
      (fakta) => girBolig(fakta.sakstype) && !fakta.forslag && !ferdig(fakta),
    ),
  },
  { fra: ['VEDTATT'], overgang: 'IVERKSETT', til: 'VENTELISTE', vakt: tilsagnOmBolig },
  { fra: ['VEDTATT'], overgang: 'IVERKSETT', til: 'OPPFOELGING', vakt: tilsagnOmBistand },
  { fra: ['VENTELISTE'], overgang: 'TILBUDSSVAR', til: 'VENTELISTE' },
  {
    fra: ['VENTELISTE'],
    overgang: 'FORESLAA_OPPHOER',
    til: 'VEDTAKSFORSLAG',
    vakt: naar(`${hoert.betyr}, and nothing is proposed`, (fakta) => hoert(fakta) && !fakta.forslag),
  },
  {
    fra: ['VEDTAKSFORSLAG', 'GODKJENNING'],
    overgang: 'FORKAST_OPPHOER',
    til: 'VENTELISTE',
    vakt: opphoer,
  },
  // What was granted stands until it is ended: an offer that is out is answered, or runs out, as ever.
  { fra: ['VEDTAKSFORSLAG'], overgang: 'TILBUDSSVAR', til: 'VEDTAKSFORSLAG', vakt: opphoer },
  { fra: ['GODKJENNING'], overgang: 'TILBUDSSVAR', til: 'GODKJENNING', vakt: opphoer },
  { fra: ['VENTELISTE'], overgang: 'REGISTRER_KONTRAKT', til: 'I_LEIEFORHOLD' },
  // Both have withdrawn from a contract before its first day.
  { fra: ['I_LEIEFORHOLD'], overgang: 'OPPHEV_KONTRAKT', til: 'VENTELISTE' },
  // An application that was granted is not withdrawn any more.
  {
    fra: foerVedtak,
    overgang: 'TREKK',
    til: 'TRUKKET',
    vakt: ingenAvgjoerelse,
  },
  {
    fra: ['GODKJENNING'],
    overgang: 'AVVIS',
    til: 'AVVIST',
    vakt: naar(`a dismissal is proposed; ${varslet.betyr}`, (fakta) => avvisning(fakta) && varslet(fakta)),
  },
  {
    fra: ['VEDTATT', 'OPPFOELGING', 'I_LEIEFORHOLD'],
    overgang: 'AVSLUTT',
    til: 'AVSLUTTET',
    uten: ['VANSKELIGSTILT_IKKE_BESVART', 'AAPEN_OPPGAVE', 'AAPEN_KLAGE'],
  },
  {
    fra: ['VENTELISTE'],
    overgang: 'AVSLUTT',
    til: 'AVSLUTTET',
    // Nobody waits in it any more: the need is gone, or the decision has lapsed.
    vakt: naar(
      'the place on the waiting list is ended',
      ({ plass }) => plass === 'BORTFALT' || plass === 'AVKLART',
    ),
    uten: ['VANSKELIGSTILT_IKKE_BESVART', 'AAPEN_OPPGAVE', 'AAPEN_KLAGE'],
  },
  {
    fra: ['TRUKKET', 'AVVIST'],
    overgang: 'AVSLUTT',
    til: 'AVSLUTTET',
    uten: ['AAPEN_OPPGAVE', 'AAPEN_KLAGE'],
  },
  { fra: ['AVSLUTTET'], overgang: 'GJENAAPNE', til: 'GJENAAPNET' },
  { fra: ['AVSLUTTET'], overgang: 'MOTTA_KLAGE', til: 'GJENAAPNET', vakt: paaklaget },
  // Whoever lives in a home by a contract is not reached by changing the decision it rests on.
  {
    fra: ['VEDTATT', 'VENTELISTE', 'OPPFOELGING', 'AVVIST', 'AVSLUTTET'],
    overgang: 'OMGJOER',
    til: 'GJENAAPNET',
    vakt: utenKlage,
  },
  // The decision stands after all.
  { fra: ['GJENAAPNET'], overgang: 'KLAGE_FERDIG', til: 'AVSLUTTET', vakt: paaklaget },
  {
    fra: ['VEDTATT', 'VENTELISTE', 'OPPFOELGING', 'I_LEIEFORHOLD', 'AVVIST', 'GJENAAPNET'],
    overgang: 'ENDRE_ETTER_KLAGE',
    til: 'GJENAAPNET',
    vakt: paaklaget,
  },
];

const regelFor = (fra: SakStatus, overgang: Overgang, fakta: Saksfakta): Regel | undefined =>
  regler.find(
    (regel) => regel.overgang === overgang && regel.fra.includes(fra) && (regel.vakt?.(fakta) ?? true),
  );

/** What is left to do before this can happen to the case; nothing when it cannot happen in its state at all. */
export const gjenstaaende = (fra: SakStatus, overgang: Overgang, fakta: Saksfakta): Gjenstaaende[] =>
  (regelFor(fra, overgang, fakta)?.uten ?? []).filter((ett) => gjenstaar[ett](fakta));

/** Where the case goes, or null when this cannot happen to it now. */
export const nesteStatus = (fra: SakStatus, overgang: Overgang, fakta: Saksfakta): SakStatus | null =>
  gjenstaaende(fra, overgang, fakta).length > 0 ? null : (regelFor(fra, overgang, fakta)?.til ?? null);

/** Who asks: an employee with roles and units in the municipality. */
export interface Saksaktoer {
  readonly ansattId: string;
  readonly navn: string;
  readonly roller: readonly string[];
  readonly enheter: readonly string[];
}

/** A case as far as it decides what can be done with it. */
export interface Saksbilde extends Saksfakta {
  readonly status: SakStatus;
  readonly skjermet: boolean;
  readonly saksbehandler: string | null;
  readonly saksbehandlersEnheter: readonly string[];
  readonly foreslaattAv: string | null;
  /** Employees who neither prepare nor decide it (forvaltningsloven 1967 § 6). */
  readonly inhabile: readonly string[];
  /** Someone other than the proposer must decide. */
  readonly toTrinn: boolean;
  /** The offer that holds a home: open, or past its deadline with nobody having been in touch with the applicant. */
  readonly tilbud: 'KLARGJORT' | 'SENDT' | 'AKSEPTERT' | 'FRIST_UTLOEPT' | null;
}

/** Unit for persons with a protected address. */
export const SKJERMET = 'SKJERMET';

/** Whether the case is within what a case worker of the caller's units reads (`i_enheten` of the schema). */
export interface IEnheten {
  readonly iEnheten: boolean;
}

/**
 * Whether somebody works with the case, and so may know of health, punishment and needs. Whoever lets homes has no need
 * of it (tjenstlig behov), though they see the case.
 */
export const arbeiderMedSaken = (roller: readonly string[], { iEnheten }: IEnheten): boolean =>
  roller.includes('VEDTAKSMYNDIGHET') || (iEnheten && roller.includes('SAKSBEHANDLER'));

/**
 * Whether someone can take the case. One that turns out to be shielded disappears for whoever had it, so the shielded
 * unit can take it over, and one whose case worker is inhabil is taken over by whoever is not; otherwise a case is never
 * taken from a colleague.
 */
export function kanTas(sak: Saksbilde, aktoer: Saksaktoer): 'JA' | 'INHABIL' | 'TATT' | 'UGYLDIG' {
  if (sak.inhabile.includes(aktoer.ansattId)) return 'INHABIL';
  if (sak.saksbehandler !== null && sak.saksbehandler !== aktoer.ansattId) {
    const overtas =
      sak.inhabile.includes(sak.saksbehandler) ||
      (sak.skjermet && aktoer.enheter.includes(SKJERMET) && !sak.saksbehandlersEnheter.includes(SKJERMET));
    return overtas && !lukket.includes(sak.status) ? 'JA' : 'TATT';
  }
  return nesteStatus(sak.status, 'TILDEL', sak) === null ? 'UGYLDIG' : 'JA';
}

export const erSaksbehandler = (sak: Saksbilde, aktoer: Saksaktoer): boolean =>
  sak.saksbehandler === aktoer.ansattId;

/** What anyone of the office may do while nobody has the case, and then whoever has it. */
export const erLedigEllerEgen = (sak: Saksbilde, aktoer: Saksaktoer): boolean =>
  sak.saksbehandler === null || erSaksbehandler(sak, aktoer);

/** Registers are asked while the case is worked on, never after: boligsosialloven § 9 needs a case to be decided. */
export const kanHenteOekonomi = ({ status, sakstype }: Pick<Saksbilde, 'status' | 'sakstype'>): boolean =>
  underArbeid.includes(status) && behovProeves(sakstype);

/** Whoever waits for a decision is told when it takes time. */
export const kanGiForeloepigSvar = ({ status }: Pick<Saksbilde, 'status'>): boolean =>
  foerVedtak.includes(status);

type Betingelse = (sak: Saksbilde, aktoer: Saksaktoer) => boolean;
const mulig =
  (...overganger: readonly Overgang[]): Betingelse =>
  (sak) =>
    overganger.some((overgang) => nesteStatus(sak.status, overgang, sak) !== null);
const medRolle =
  (...roller: readonly string[]): Betingelse =>
  (_, aktoer) =>
    roller.some((rolle) => aktoer.roller.includes(rolle));
const alle =
  (...betingelser: readonly Betingelse[]): Betingelse =>
  (sak, aktoer) =>
    betingelser.every((betingelse) => betingelse(sak, aktoer));

const sakens = alle(medRolle('SAKSBEHANDLER'), erSaksbehandler);
const kontorets = alle(medRolle('SAKSBEHANDLER'), erLedigEllerEgen);
const beslutter = medRolle('VEDTAKSMYNDIGHET');
/** What was proposed by somebody who is inhabil goes no further as it is. */
const avHabil: Betingelse = ({ foreslaattAv, inhabile }) =>
  foreslaattAv === null || !inhabile.includes(foreslaattAv);
const tildeler = medRolle('SAKSBEHANDLER', 'UTLEIEFORVALTER');
const paaVenteliste: Betingelse = ({ status }) => status === 'VENTELISTE';
const venterPaaBolig: Betingelse = ({ status, plass }) =>
  status === 'VENTELISTE' && plass !== 'PAUSE' && plass !== 'BORTFALT' && plass !== 'AVKLART';

const betingelser: Readonly<Record<Sakshandling, Betingelse>> = {
  TA_SAKEN: alle(medRolle('SAKSBEHANDLER'), (sak, aktoer) => kanTas(sak, aktoer) === 'JA'),
  HENT_OEKONOMI: alle(sakens, kanHenteOekonomi),
  LAGRE_KARTLEGGING: alle(
    sakens,
    mulig('LAGRE_KARTLEGGING', 'FORTSETT_KARTLEGGING'),
    (sak) => !sak.kartleggingFerdig,
  ),
  VENT_PAA_ANDRE: alle(sakens, mulig('BE_ANDRE_OM_MER')),
  GJENOPPTA: alle(sakens, mulig('GJENOPPTA')),
  FERDIGSTILL_KARTLEGGING: alle(sakens, mulig('FERDIGSTILL_KARTLEGGING'), (sak) => !sak.kartleggingFerdig),
  GJENAAPNE_KARTLEGGING: alle(sakens, mulig('GJENAAPNE_KARTLEGGING')),
  LAGRE_FORSLAG: alle(sakens, mulig('LAGRE_FORSLAG', 'FORESLAA_OPPHOER')),
  SEND_TIL_GODKJENNING: alle(sakens, mulig('SEND_TIL_GODKJENNING'), avHabil),
  RETURNER_FORSLAG: alle(beslutter, mulig('RETURNER')),
  FATT_VEDTAK: alle(
    beslutter,
    mulig('FATT_VEDTAK', 'AVVIS'),
    avHabil,
    (sak, aktoer) => !sak.toTrinn || sak.foreslaattAv !== aktoer.ansattId,
  ),
  TILBY_BOLIG: alle(tildeler, venterPaaBolig, (sak) => sak.tilbud === null || sak.tilbud === 'FRIST_UTLOEPT'),
  TREKK_TILBUD: alle(tildeler, mulig('TILBUDSSVAR'), (sak) => sak.tilbud !== null),
  REGISTRER_KONTRAKT: alle(tildeler, paaVenteliste, (sak) => sak.tilbud === 'AKSEPTERT'),
  REGISTRER_TREKKING: alle(kontorets, mulig('TREKK')),
  AVSLUTT: alle(kontorets, mulig('AVSLUTT')),
  // Whoever closed it may have left.
  GJENAAPNE: alle(medRolle('SAKSBEHANDLER'), mulig('GJENAAPNE')),
  SEND_FORELOEPIG_SVAR: alle(sakens, kanGiForeloepigSvar),
  MELD_MANGEL: alle(sakens, mulig('BE_SOEKER_OM_MER')),
  FORESLAA_AVVISNING: alle(sakens, mulig('FORESLAA_AVVISNING'), (sak) => !sak.forslag),
};

/** What this person can do with the case as it stands, in the order the work goes. */
export const handlinger = (sak: Saksbilde, aktoer: Saksaktoer): Sakshandling[] =>
  sak.inhabile.includes(aktoer.ansattId)
    ? []
    : (Object.keys(betingelser) as Sakshandling[]).filter((handling) => betingelser[handling](sak, aktoer));
