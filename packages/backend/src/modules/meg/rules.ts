import type {
  MinSakSteg,
  MinSakStatus,
  Sakstype,
  SakStatus,
  TilbudStatus,
  Vedtaksresultat,
  VentelisteStatus,
} from '@kobo-bolig/contract';
import { erUtenSoeknad, girBolig, innvilger } from '../sak/rules.ts';
import { erUtloept } from '../tilbud/rules.ts';

/** What the citizen's view of a case is worked out from. Dates are `YYYY-MM-DD`, or null while it has not happened. */
export interface MinSakGrunnlag {
  readonly sakstype: Sakstype;
  readonly status: SakStatus;
  readonly mottatt: string;
  /** Someone has taken the case. */
  readonly tatt: boolean;
  readonly vedtak: { readonly resultat: Vedtaksresultat; readonly dato: string } | null;
  /** The latest offer. */
  readonly tilbud: {
    readonly status: TilbudStatus;
    readonly svarfrist: string;
    readonly sendt: string;
    readonly besvart: string | null;
    /** The home is held for the applicant still. */
    readonly boligHoldes: boolean;
  } | null;
  readonly kontraktDato: string | null;
  /** The place on the waiting list, and whether the citizen is asked if they still need a home. */
  readonly plass: { readonly status: VentelisteStatus; readonly spurt: boolean } | null;
}

/** The case's own state in the citizen's words, where it alone decides. */
const avStatus: Readonly<Record<SakStatus, MinSakStatus>> = {
  NY: 'MOTTATT',
  UNDER_ARBEID: 'UNDER_BEHANDLING',
  KARTLEGGING: 'UNDER_BEHANDLING',
  VENTER_PAA_SOEKER: 'TRENGER_MER',
  VENTER_PAA_ANNEN: 'UNDER_BEHANDLING',
  KARTLEGGING_FERDIGSTILT: 'UNDER_BEHANDLING',
  VEDTAKSFORSLAG: 'UNDER_BEHANDLING',
  GODKJENNING: 'UNDER_BEHANDLING',
  VEDTATT: 'AVSLAATT',
  VENTELISTE: 'VENTELISTE',
  I_LEIEFORHOLD: 'INNFLYTTET',
  OPPFOELGING: 'INNVILGET',
  TRUKKET: 'TRUKKET',
  AVVIST: 'AVVIST',
  AVSLUTTET: 'AVSLUTTET',
  GJENAAPNET: 'UNDER_BEHANDLING',
};

/** Nobody is offered a home there. */
const avListen: readonly VentelisteStatus[] = ['BORTFALT', 'AVKLART'];

export function minSakStatus({ status, vedtak, tilbud, plass }: MinSakGrunnlag): MinSakStatus {
  // Past its deadline it is still about that home, until somebody has been in touch: it is not their turn any more.
  const ute = tilbud?.status === 'SENDT' || (tilbud?.status === 'FRIST_UTLOEPT' && tilbud.boligHoldes);
  if (status === 'VENTELISTE' && ute) return 'TILBUD';
  if (status === 'VENTELISTE' && tilbud?.status === 'AKSEPTERT') return 'KONTRAKT';
  if (status === 'VENTELISTE' && plass !== null && avListen.includes(plass.status)) return 'AVSLUTTET';
  if (status === 'VEDTATT') return innvilger(vedtak?.resultat ?? null) ? 'INNVILGET' : 'AVSLAATT';
  return avStatus[status];
}

/**
 * An offer is answered until its deadline; after it the citizen can only wait or call. Whether a home is still needed is
 * answered at any time.
 */
export function erDinTur(sak: MinSakGrunnlag, idag: string): boolean {
  const status = minSakStatus(sak);
  return (
    status === 'TRENGER_MER' ||
    (status === 'VENTELISTE' && sak.plass !== null && sak.plass.spurt) ||
    (status === 'TILBUD' && sak.tilbud !== null && !erUtloept(sak.tilbud, idag))
  );
}

/** Whoever lacked a place to sleep is told of help tonight until they have a home of ours, or the case is over. */
export const trengerHjelpNaa = (akutt: boolean, status: MinSakStatus): boolean =>
  akutt && status !== 'INNFLYTTET' && status !== 'TRUKKET' && status !== 'AVVIST' && status !== 'AVSLUTTET';

type Steg = MinSakSteg['steg'];
const felles: readonly Steg[] = ['SOEKNAD_MOTTATT', 'VURDERING', 'VEDTAK'];
const tilBolig: readonly Steg[] = [...felles, 'VENTELISTE', 'TILBUD', 'KONTRAKT'];

const svartJa: readonly TilbudStatus[] = ['AKSEPTERT', 'KONTRAKT_SIGNERT'];

/** The road with dates: what is done, where the case is now, and what is left. A refusal ends it at the decision. */
export function tidslinje(sak: MinSakGrunnlag): MinSakSteg[] {
  const { sakstype, mottatt, vedtak, tilbud, kontraktDato, status } = sak;
  const steg = girBolig(sakstype) && (vedtak === null || innvilger(vedtak.resultat)) ? tilBolig : felles;
  const iTilbud = tilbud !== null && (minSakStatus(sak) === 'TILBUD' || svartJa.includes(tilbud.status));
  const akseptert = tilbud !== null && svartJa.includes(tilbud.status);
  const dag = (tid: string | null | undefined): string | null => tid?.slice(0, 10) ?? null;
  const perioder: Readonly<Record<Steg, readonly [fra: string | null, til: string | null]>> = {
    SOEKNAD_MOTTATT: [mottatt, mottatt],
    VURDERING: [mottatt, dag(vedtak?.dato)],
    VEDTAK: [dag(vedtak?.dato), dag(vedtak?.dato)],
    VENTELISTE: [dag(vedtak?.dato), iTilbud ? dag(tilbud.sendt) : null],
    TILBUD: iTilbud ? [dag(tilbud.sendt), akseptert ? dag(tilbud.besvart) : null] : [null, null],
    KONTRAKT: akseptert ? [dag(tilbud?.besvart), kontraktDato] : [null, null],
  };
  const slutt =
    ['TRUKKET', 'AVVIST', 'AVSLUTTET'].includes(status) ||
    (status === 'VENTELISTE' && sak.plass !== null && avListen.includes(sak.plass.status)) ||
    sak.plass?.status === 'BORTFALT';
  return steg
    .filter((navn) => navn !== 'SOEKNAD_MOTTATT' || !erUtenSoeknad(sakstype))
    .map((navn) => {
      const [fra, til] = perioder[navn];
      const tilstand = til !== null ? 'FERDIG' : fra !== null && !slutt ? 'NAA' : 'SENERE';
      return { steg: navn, tilstand, fra, til };
    });
}
