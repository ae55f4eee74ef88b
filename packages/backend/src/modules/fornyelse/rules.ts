import type {
  Fornyelsesutfall,
  LeieforholdStatus,
  SakStatus,
  Sakstype,
  Vedtaksresultat,
} from '@kobo-bolig/contract';
import { foerVedtak } from '../sak/rules.ts';

/** What a case about a renewal has come to: `LUKKET` when it ended without an answer. */
export type Svarstand = 'UAVKLART' | 'INNVILGET' | 'AVSLAATT' | 'LUKKET';

const avgjort: Readonly<Record<Vedtaksresultat, Svarstand>> = {
  TILSAGN: 'INNVILGET',
  // For a shorter time than applied for, or on other terms: they stay.
  DELVIS: 'INNVILGET',
  AVSLAG: 'AVSLAATT',
  AVVIST: 'LUKKET',
};

/** @param resultat of the decision in force, or null while there is none */
export const svarstand = (status: SakStatus, resultat: Vedtaksresultat | null): Svarstand => {
  if (resultat !== null) return avgjort[resultat];
  return foerVedtak.includes(status) ? 'UAVKLART' : 'LUKKET';
};

export interface Fornyelsessaksbilde {
  readonly sakId: string;
  readonly sakstype: Sakstype;
  readonly svar: Svarstand;
  /** The decision in force. */
  readonly vedtakId: string | null;
}

/** States of a tenancy for a fixed time that somebody lives by and nobody has given notice of. */
export const kanFornyes: readonly LeieforholdStatus[] = [
  'AKTIVT',
  'UTLOEPER_SNART',
  'FORNYES',
  'UTLOEPT_UTEN_AVKLARING',
  'TIDSUBESTEMT',
];
const naerSlutten = kanFornyes.filter((status) => status !== 'AKTIVT');

/**
 * The tenancies an application is about the end of: to stay always is, and for another home when the end is near.
 * Whoever asks for another home with years left renews nothing.
 */
export const gjelderSlutten: Readonly<Partial<Record<Sakstype, readonly LeieforholdStatus[]>>> = {
  KOMMUNAL_BOLIG_FORLENGELSE: kanFornyes,
  KOMMUNAL_BOLIG_BYTTE: naerSlutten,
};

type Saker = readonly Fornyelsessaksbilde[];
export type Fornyelseshindring = 'FORNYELSE_HAR_AAPEN_SAK' | 'FORNYELSE_ER_INNVILGET';

const omAaBli = (saker: Saker, svar: Svarstand) =>
  saker.find((sak) => sak.sakstype === 'KOMMUNAL_BOLIG_FORLENGELSE' && sak.svar === svar);

/** The decision that lets the tenant stay, or null while there is none. */
export const forlengelsen = (saker: Saker): Fornyelsessaksbilde | null => omAaBli(saker, 'INNVILGET') ?? null;

const tilAvgjoerelse = (saker: Saker): Fornyelseshindring | null => {
  if (omAaBli(saker, 'INNVILGET')) return 'FORNYELSE_ER_INNVILGET';
  return omAaBli(saker, 'UAVKLART') ? 'FORNYELSE_HAR_AAPEN_SAK' : null;
};
const ingenting = (): null => null;

/**
 * What keeps an outcome from being registered. Whoever has asked to stay is answered, and is not told to go while they
 * may stay; what they want themselves is theirs to say.
 */
export const utfallshindring: Readonly<
  Record<Fornyelsesutfall, (saker: Saker) => Fornyelseshindring | null>
> = {
  FORLENGET: ingenting,
  BYTTE: ingenting,
  FLYTTER: ingenting,
  LEIE_TIL_EIE: ingenting,
  OPPHOER: tilAvgjoerelse,
};

/** What keeps another case of a kind from being opened: one at a time, and none about what is granted. */
export const sakshindring = (saker: Saker, sakstype: Sakstype): Fornyelseshindring | null => {
  const samme = saker.filter((sak) => sak.sakstype === sakstype).map(({ svar }) => svar);
  if (samme.includes('INNVILGET')) return 'FORNYELSE_ER_INNVILGET';
  return samme.includes('UAVKLART') ? 'FORNYELSE_HAR_AAPEN_SAK' : null;
};

/** Whether what another system decided can be what a renewal rests on: not past a case that is open, or answered, here. */
export const kanAvgjoeresAndreSteder = (saker: Saker): boolean =>
  saker.every(({ sakstype, svar }) => sakstype !== 'KOMMUNAL_BOLIG_FORLENGELSE' || svar === 'LUKKET');
