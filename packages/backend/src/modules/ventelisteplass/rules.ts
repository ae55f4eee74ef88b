import type { Behovssvar, Ventelistehandling, VentelisteStatus } from '@kobo-bolig/contract';
import { plussDager } from '../../klokke.ts';

/** Days until somebody gets in touch with an applicant who has told that the need has changed, or is gone. */
export const BEHOV_KONTAKTDAGER = 14;
export const MAKS_PURRINGER = 2;

/** Where the question of the need stands. Dates are `YYYY-MM-DD`. */
export interface Behovsbilde {
  readonly status: VentelisteStatus;
  /** While a question is out, the last day to answer it; else the day it is asked. */
  readonly behovFrist: string;
  readonly behovSpurt: string | null;
  readonly behovPurringer: number;
  readonly behovSvar: Behovssvar | null;
}

export interface Behovssteg {
  readonly hendelse: 'BEHOV_SPURT' | 'BEHOV_PURRET';
  readonly spurt: string;
  readonly purringer: number;
  readonly frist: string;
  /** When somebody is to have assessed it, if nobody answers this and what is left of reminders. */
  readonly vurderesSenest: string;
}

/**
 * What the calendar does about somebody's need on a day: asks, or reminds of what it has asked. The last day to answer
 * is a whole day. It never does more: after the last reminder a person assesses.
 */
export function nesteBehovssteg(bilde: Behovsbilde, dag: string, svardager: number): Behovssteg | null {
  const { behovSpurt: spurt, behovFrist, behovPurringer } = bilde;
  if (bilde.status !== 'VENTER' || bilde.behovSvar === 'IKKE_LENGER') return null;
  const frist = plussDager(dag, svardager);
  const steg = (hendelse: Behovssteg['hendelse'], spurt: string, purringer: number): Behovssteg => ({
    hendelse,
    spurt,
    purringer,
    frist,
    vurderesSenest: plussDager(frist, (MAKS_PURRINGER - purringer) * (svardager + 1)),
  });
  if (spurt === null) return behovFrist <= dag ? steg('BEHOV_SPURT', dag, 0) : null;
  if (behovFrist >= dag || behovPurringer >= MAKS_PURRINGER) return null;
  return steg('BEHOV_PURRET', spurt, behovPurringer + 1);
}

/** Whether a person is to assess what comes of the place. */
export const skalVurderes = (bilde: Behovsbilde, dag: string): boolean =>
  (bilde.status === 'VENTER' || bilde.status === 'PAUSE') &&
  (bilde.behovSvar === 'IKKE_LENGER' || (bilde.behovPurringer >= MAKS_PURRINGER && bilde.behovFrist < dag));

/** A place as far as it decides what can be done with it. */
export interface Plassbilde extends Behovsbilde {
  /** A home is held for the applicant after an offer nobody answered. */
  readonly boligHoldes: boolean;
}

/** An offer that is out is answered as an offer. */
export const kanTaImotBehov = ({ status }: Pick<Behovsbilde, 'status'>): boolean =>
  status === 'VENTER' || status === 'PAUSE';

interface Regel {
  readonly fra: readonly VentelisteStatus[];
  /**
   * VURDERT: only when the need is said to be gone, or nobody answers. SAGT_SELV: only when it is said to be gone. Silence
   * is no no: what a decision has granted is taken back by another, of which the party is warned and can complain
   * (forvaltningsloven §§ 16, 28 and 35).
   */
  readonly etter?: 'VURDERT' | 'SAGT_SELV';
  readonly roller: readonly string[];
}

const kontoret = ['SAKSBEHANDLER'];

/** What a person can do with a place, from which states. What is not here nobody can do. */
export const regler: Readonly<Record<Ventelistehandling, Regel>> = {
  PRIORITER: { fra: ['VENTER', 'TILBUD_UTE', 'PAUSE'], roller: kontoret },
  REGISTRER_BEHOV: { fra: ['VENTER', 'PAUSE'], roller: kontoret },
  PAUSE: { fra: ['VENTER'], etter: 'VURDERT', roller: kontoret },
  GJENOPPTA: { fra: ['PAUSE'], roller: kontoret },
  // It takes away what a decision has granted.
  BORTFALL: { fra: ['VENTER', 'PAUSE'], etter: 'SAGT_SELV', roller: ['VEDTAKSMYNDIGHET'] },
};

/** Whether something can be done with a place on a day, and if not, why. */
export function kan(
  handling: Ventelistehandling,
  bilde: Plassbilde,
  dag: string,
): 'JA' | 'UGYLDIG_OVERGANG' | 'VENTELISTE_IKKE_AVKLART' | 'OPPHOER_MAA_VEDTAS' {
  const { fra, etter } = regler[handling];
  if (!fra.includes(bilde.status) || (etter && bilde.boligHoldes)) return 'UGYLDIG_OVERGANG';
  if (etter && !skalVurderes(bilde, dag)) return 'VENTELISTE_IKKE_AVKLART';
  return etter === 'SAGT_SELV' && bilde.behovSvar !== 'IKKE_LENGER' ? 'OPPHOER_MAA_VEDTAS' : 'JA';
}

export const handlinger = (bilde: Plassbilde, roller: readonly string[], dag: string): Ventelistehandling[] =>
  (Object.keys(regler) as Ventelistehandling[]).filter(
    (handling) =>
      regler[handling].roller.some((rolle) => roller.includes(rolle)) && kan(handling, bilde, dag) === 'JA',
  );
