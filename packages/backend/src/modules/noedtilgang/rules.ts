import type {
  Noedtilgang,
  NoedtilgangKontroller,
  NoedtilgangNy,
  NoedtilgangStatus,
} from '@kobo-bolig/contract';

/** Hours a case is open when nothing else is asked for. */
export const TIMER = 4;

/** Days whoever may make decisions has for the review. Ours: no law names one. */
export const KONTROLL_DAGER = 3;

const TIME = 60 * 60 * 1000;

export const utloeper = (naa: Date, { timer = TIMER }: Pick<NoedtilgangNy, 'timer'>): Date =>
  new Date(naa.getTime() + timer * TIME);

export interface Tid {
  readonly utloeper: string;
  readonly avsluttet: string | null;
  readonly avsluttetAv: string | null;
}

/** Over at the very moment it runs out, whether or not the calendar has ended it yet. */
export function status({ utloeper, avsluttet, avsluttetAv }: Tid, naa: Date): NoedtilgangStatus {
  if (avsluttet !== null) return avsluttetAv === null && avsluttet === utloeper ? 'UTLOEPT' : 'AVSLUTTET';
  return Date.parse(utloeper) > naa.getTime() ? 'AAPEN' : 'UTLOEPT';
}

/** What must be put right, as JSON Pointers: a deviation is explained, and no remark is blank. */
export const mangler = ({ resultat, merknad }: NoedtilgangKontroller): string[] =>
  (merknad ?? '').trim() === '' && (merknad !== undefined || resultat === 'AVVIK') ? ['/merknad'] : [];

export type Kontrollhinder = 'EGEN' | 'PAAGAAR' | 'KONTROLLERT';

/** Why this person cannot review it now, or null when they can. */
export function hinder(
  noedtilgang: Pick<Noedtilgang, 'ansatt' | 'status' | 'kontroll'>,
  ansattId: string,
): Kontrollhinder | null {
  if (noedtilgang.ansatt.ansattId === ansattId) return 'EGEN';
  if (noedtilgang.kontroll) return 'KONTROLLERT';
  return noedtilgang.status === 'AAPEN' ? 'PAAGAAR' : null;
}
