import type { Arkivstatus } from '@kobo-bolig/contract';
import type { Arkivsvar } from '../../ports/arkiv/port.ts';

/**
 * Seconds from each attempt to the next; when there is no next, a person takes it. Soon after a restart, seldom through a
 * night's outage, a little more than a day in all.
 */
export const VENTETIDER = [30, 60, 300, 900, 1800, 3600, 7200, 14_400, 28_800, 43_200] as const;
/** While an attempt is under way. Longer than the adapter waits: then whoever began it is gone. */
export const SEKUNDER_I_ARBEID = 180;
/** An archive that has a document says so within this. Long holidays included; then a person asks it. */
export const KVITTERINGSFRIST_SEKUNDER = 5 * 24 * 3600;

/** It is there, and nothing more is to happen. */
export const erFramme = (status: Arkivstatus): boolean =>
  status === 'ARKIVERT' || status === 'MANUELT_ARKIVERT';

export interface Neste {
  readonly status: Arkivstatus;
  /** Until something is due; null when nothing is. */
  readonly sekunder: number | null;
}

const paa = (status: Arkivstatus, sekunder: number | null): Neste => ({ status, sekunder });

/**
 * What an answer makes of a document. Null when nothing follows: what is there stays there, and what came too late to
 * say that it is on its way does not take a document from whom it was given to.
 * @param forsoek attempts made, counted from when it was last sent anew
 */
export function etterSvar(status: Arkivstatus, { utfall }: Arkivsvar, forsoek: number): Neste | null {
  if (erFramme(status)) return null;
  if (utfall === 'ARKIVERT') return paa('ARKIVERT', null);
  if (status === 'FEILET') return null;
  if (utfall === 'SENDT') return paa('SENDT', KVITTERINGSFRIST_SEKUNDER);
  if (utfall === 'MOTTATT') return paa('MOTTATT', KVITTERINGSFRIST_SEKUNDER);
  const sekunder = utfall === 'BORTE' ? VENTETIDER[forsoek - 1] : undefined;
  return sekunder === undefined ? paa('FEILET', null) : paa('VENTER', sekunder);
}

/** What a person can do with a document on its way. */
export type Arkivhandling = 'SEND_IGJEN' | 'MERK_MANUELT';

const kanFra: Readonly<Record<Arkivhandling, readonly Arkivstatus[]>> = {
  SEND_IGJEN: ['FEILET'],
  MERK_MANUELT: ['VENTER', 'FEILET'],
};

/** JA, or why not: it is there already, the archive has it and has not said what came of it, or it waits its turn. */
export function kan(handling: Arkivhandling, status: Arkivstatus): 'JA' | 'ARKIVERT' | 'UNDERVEIS' {
  if (kanFra[handling].includes(status)) return 'JA';
  return erFramme(status) ? 'ARKIVERT' : 'UNDERVEIS';
}
