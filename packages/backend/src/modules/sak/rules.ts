import type {
  Sakshandling,
  SakStatus,
  Sakstype,
  Vedtaksresultat,
  VentelisteStatus,
} from '@kobo-bolig/contract';

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
  | 'IVERKSETT'
  | 'TILBUDSSVAR'
  | 'REGISTRER_KONTRAKT'
  | 'TREKK'
  | 'AVVIS'
  | 'AVSLUTT'
  | 'GJENAAPNE'
  | 'MOTTA_KLAGE'
  | 'KLAGE_FERDIG'
  | 'ENDRE_ETTER_KLAGE';

/** What a transition can depend on. */
export interface Saksfakta {
  readonly sakstype: Sakstype;
  /** Complete and locked, so that a decision rests on something that stands still. */
  readonly kartleggingFerdig: boolean;
  /** Boligsosialloven § 7: nobody is sent away without an answer. */
  readonly vanskeligstiltBesvart: boolean;
  readonly resultat: Vedtaksresultat | null;
  /** A proposal is begun and not decided. */
  readonly forslag: boolean;
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

type Vakt = (fakta: Saksfakta) => boolean;
const ferdig: Vakt = ({ kartleggingFerdig }) => kartleggingFerdig;
const forslag: Vakt = (fakta) => fakta.forslag;
/** It is decided not to decide the case, so nothing is assessed. */
const avvisning: Vakt = (fakta) => fakta.forslag && fakta.resultat === 'AVVIST';
const kanFremmes: Vakt = (fakta) => (avvisning(fakta) ? fakta.avvisningVarslet : ferdig(fakta));
const mangler: Vakt = ({ aapenMangel }) => aapenMangel;
const manglerIngenting: Vakt = (fakta) => !mangler(fakta);
const paaklaget: Vakt = ({ aapenKlage }) => aapenKlage;
const utenKlage: Vakt = ({ aapenKlage }) => !aapenKlage;
const tilsagn =
  (om: Sakstype): Vakt =>
  ({ resultat, sakstype }) =>
    resultat === 'TILSAGN' && sakstype === om;

const gjenstaar: Readonly<Record<Gjenstaaende, Vakt>> = {
  VANSKELIGSTILT_IKKE_BESVART: ({ vanskeligstiltBesvart }) => !vanskeligstiltBesvart,
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
    vakt: (fakta) => !fakta.forslag,
  },
  // Assessed anew while a proposal was begun: the proposal stands, measured against the new assessment.
  { fra: ['KARTLEGGING'], overgang: 'FERDIGSTILL_KARTLEGGING', til: 'VEDTAKSFORSLAG', vakt: forslag },
  {
    fra: ['KARTLEGGING_FERDIGSTILT', 'VEDTAKSFORSLAG'],
    overgang: 'GJENAAPNE_KARTLEGGING',
    til: 'KARTLEGGING',
    vakt: ferdig,
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
    vakt: ({ avvisningVarslet }) => avvisningVarslet,
  },
  // The party answered after all, or it was not right to dismiss it: the proposal is kept until there is another.
  {
    fra: ['VEDTAKSFORSLAG'],
    overgang: 'FORTSETT_KARTLEGGING',
    til: 'KARTLEGGING',
    vakt: (fakta) => avvisning(fakta) && !ferdig(fakta),
  },
  { fra: ['VEDTAKSFORSLAG'], overgang: 'SEND_TIL_GODKJENNING', til: 'GODKJENNING', vakt: kanFremmes },
  { fra: ['GODKJENNING'], overgang: 'RETURNER', til: 'VEDTAKSFORSLAG' },
  {
    fra: ['GODKJENNING'],
    overgang: 'FATT_VEDTAK',
    til: 'VEDTATT',
    vakt: (fakta) => ferdig(fakta) && !avvisning(fakta),
  },
  { fra: ['VEDTATT'], overgang: 'IVERKSETT', til: 'VENTELISTE', vakt: tilsagn('KOMMUNAL_BOLIG_NY') },
  { fra: ['VEDTATT'], overgang: 'IVERKSETT', til: 'OPPFOELGING', vakt: tilsagn('BOLIGBISTAND') },
  { fra: ['VENTELISTE'], overgang: 'TILBUDSSVAR', til: 'VENTELISTE' },
  { fra: ['VENTELISTE'], overgang: 'REGISTRER_KONTRAKT', til: 'I_LEIEFORHOLD' },
  { fra: foerVedtak, overgang: 'TREKK', til: 'TRUKKET', vakt: utenKlage },
  {
    fra: ['GODKJENNING'],
    overgang: 'AVVIS',
    til: 'AVVIST',
    vakt: (fakta) => avvisning(fakta) && fakta.avvisningVarslet,
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
    vakt: ({ plass }) => plass === 'BORTFALT',
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

/** Who asks: an employee with roles and unit in the municipality. */
export interface Saksaktoer {
  readonly ansattId: string;
  readonly navn: string;
  readonly roller: readonly string[];
  readonly enhet: string | null;
}

/** A case as far as it decides what can be done with it. */
export interface Saksbilde extends Saksfakta {
  readonly status: SakStatus;
  readonly skjermet: boolean;
  readonly saksbehandler: string | null;
  readonly saksbehandlersEnhet: string | null;
  readonly foreslaattAv: string | null;
  /** Employees who neither prepare nor decide it (forvaltningsloven 1967 § 6). */
  readonly inhabile: readonly string[];
  /** Someone other than the proposer must decide. */
  readonly toTrinn: boolean;
  /** The offer that holds a home: open, or past its deadline with nobody having been in touch with the applicant. */
  readonly tilbud: 'SENDT' | 'AKSEPTERT' | 'FRIST_UTLOEPT' | null;
}

/** Unit for persons with a protected address. */
export const SKJERMET = 'SKJERMET';

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
      (sak.skjermet && aktoer.enhet === SKJERMET && sak.saksbehandlersEnhet !== SKJERMET);
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
export const kanHenteOekonomi = ({ status }: Pick<Saksbilde, 'status'>): boolean =>
  underArbeid.includes(status);

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
  status === 'VENTELISTE' && plass !== 'PAUSE' && plass !== 'BORTFALT';

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
  LAGRE_FORSLAG: alle(sakens, mulig('LAGRE_FORSLAG')),
  SEND_TIL_GODKJENNING: alle(sakens, mulig('SEND_TIL_GODKJENNING'), avHabil),
  RETURNER_FORSLAG: alle(beslutter, mulig('RETURNER')),
  FATT_VEDTAK: alle(
    beslutter,
    mulig('FATT_VEDTAK', 'AVVIS'),
    avHabil,
    (sak, aktoer) => !sak.toTrinn || sak.foreslaattAv !== aktoer.ansattId,
  ),
  TILBY_BOLIG: alle(tildeler, venterPaaBolig, (sak) => sak.tilbud === null || sak.tilbud === 'FRIST_UTLOEPT'),
  TREKK_TILBUD: alle(tildeler, paaVenteliste, (sak) => sak.tilbud !== null),
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
