import type { Papirgrunn, Varselstatus } from '@kobo-bolig/contract';
import { idag, plussDager } from '../../klokke.ts';
import type { Kontaktopplysninger, Kontaktpunkt } from '../../ports/kontaktregister/port.ts';
import type { Varselmottaker } from '../../ports/varsling/port.ts';
import { plussMaaneder } from '../sak/frister.ts';

/** Days after which a letter nobody has opened is notified of again (eForvaltningsforskriften § 8). */
export const PURRES_ETTER_DAGER = 7;
/** Months a contact point holds after it was confirmed (eForvaltningsforskriften § 32). */
export const HOLDER_MAANEDER = 18;

/** What decides how somebody is told that there is a letter. */
export interface Varselfakta {
  /**
   * The address of whom it is to is protected, or not known to be open. That somebody else's in the household is, changes
   * nothing for them: a notice that turned into a letter would tell them.
   */
  readonly skjermet: boolean;
  /** Folkeregisteret has said that they are dead. */
  readonly doed?: boolean;
  /** What they answered of how it is safe to reach them; null when they were not asked. */
  readonly tryggKontakt: string | null;
  /** Contact points they have given for this case. They go before the register's, which stays as it is. */
  readonly egne: { readonly epost: Kontaktpunkt | null; readonly mobil: Kontaktpunkt | null };
  /** Undefined when the register was silent about them. */
  readonly register: Kontaktopplysninger | undefined;
}

const fersk = (punkt: Kontaktpunkt | null | undefined, naa: Date): string | null =>
  punkt?.bekreftet && idag(new Date(punkt.bekreftet)) >= plussMaaneder(idag(naa), -HOLDER_MAANEDER)
    ? punkt.verdi
    : null;

const tilEpost = (adresse: string | null): Varselmottaker | null =>
  adresse === null ? null : { kanal: 'EPOST', adresse };
const tilMobil = (nummer: string | null): Varselmottaker | null =>
  nummer === null || !/^(\+|00)\d{8,15}$/.test(nummer) ? null : { kanal: 'SMS', nummer };

/** Before anybody is looked up: who is told on paper whatever the register says. */
export const papirUansett = ({
  skjermet,
  doed = false,
  tryggKontakt,
}: Pick<Varselfakta, 'skjermet' | 'doed' | 'tryggKontakt'>): Papirgrunn | null => {
  if (doed) return 'DOED';
  if (skjermet) return 'SKJERMET';
  return tryggKontakt !== null && tryggKontakt !== 'JA' ? 'OENSKER_POST' : null;
};

/** Where the notice goes, or why there is none and the letter goes on paper. */
export function mottakerFor(fakta: Varselfakta, naa: Date): Varselmottaker | Papirgrunn {
  const uansett = papirUansett(fakta);
  if (uansett !== null) return uansett;
  const { egne, register } = fakta;
  if (register?.reservert) return 'RESERVERT';
  const eget = tilEpost(fersk(egne.epost, naa)) ?? tilMobil(fersk(egne.mobil, naa));
  if (eget) return register === undefined ? 'KAN_IKKE_VARSLES' : eget;
  if (!register?.aktiv || !register.kanVarsles) return 'KAN_IKKE_VARSLES';
  return tilEpost(fersk(register.epost, naa)) ?? tilMobil(fersk(register.mobil, naa)) ?? 'KAN_IKKE_VARSLES';
}

export interface Varselgang {
  readonly status: Varselstatus;
  readonly opprettet: string;
  readonly sendt: string | null;
  readonly purret: string | null;
  /** When the letter was opened. */
  readonly aapnet: string | null;
}

export type Varselsteg = 'SEND' | 'PURR' | 'FOELG' | 'AAPNET' | { readonly papir: Papirgrunn };

/**
 * What is to be done with a notice now. A letter that was opened before there was a notice of it is notified of all the
 * same: deadlines run from the notice.
 * @param papirEtterDager the municipality's number of days until an unopened letter goes on paper
 */
export function varselsteg(v: Varselgang, papirEtterDager: number, naa: Date): Varselsteg {
  const dagen = idag(naa);
  const passert = (fra: string, dager: number) => dagen >= plussDager(idag(new Date(fra)), dager);
  if (v.sendt === null) return passert(v.opprettet, papirEtterDager) ? { papir: 'IKKE_SVAR' } : 'SEND';
  if (v.aapnet !== null) return 'AAPNET';
  if (passert(v.sendt, papirEtterDager)) return { papir: 'UAAPNET' };
  return v.purret === null && passert(v.sendt, PURRES_ETTER_DAGER) ? 'PURR' : 'FOELG';
}

const HVER_TIME = 60 * 60 * 1000;

/** When a notice that is sent is looked at again: each hour until the channel has said what became of it, then by day. */
export function nesteGang(
  status: 'SENDT' | 'LEVERT',
  v: Varselgang,
  papirEtterDager: number,
  naa: Date,
): Date {
  const omEnTime = naa.getTime() + HVER_TIME;
  if (status === 'SENDT') return new Date(omEnTime);
  const dager = v.purret === null ? PURRES_ETTER_DAGER : papirEtterDager;
  // At the same time of day, so that nobody is woken by a reminder.
  return new Date(Math.max(omEnTime, new Date(v.sendt!).getTime() + dager * 24 * HVER_TIME));
}

const klokkeslett = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Oslo',
  hour: '2-digit',
  hourCycle: 'h23',
});
/** The hours of the day in Norway somebody is notified in: from the first, and not from the second on. */
const VARSLES_FRA_KL = 8;
const VARSLES_TIL_KL = 21;

/** When something that came up now is notified of: at once by day, and what the calendar finds at night in the morning. */
export function varslesTidligst(naa: Date): Date {
  const time = Number(klokkeslett.format(naa));
  if (time >= VARSLES_FRA_KL && time < VARSLES_TIL_KL) return naa;
  const timer = (VARSLES_FRA_KL - time + 24) % 24;
  const hel = naa.getTime() - (naa.getTime() % HVER_TIME);
  return new Date(hel + timer * HVER_TIME);
}
