import type { Mangelstatus, SakStatus } from '@kobo-bolig/contract';
import { plussDager } from '../../klokke.ts';
import { foerVedtak } from '../sak/rules.ts';

/** What can be asked for in one case. */
export const MAKS_I_SAKEN = 50;

/** Our own working deadline to look at what came, or at what did not. */
export const SE_PAA_DAGER = 3;

/** Our own: the least the party has to send again what could not be used. */
export const SENDES_PAA_NYTT_DAGER = 7;

export type Mangelhendelse = 'FORLENG' | 'TREKK' | 'BESVAR' | 'FRIST_UTE' | 'FIL_UBRUKELIG';

const regler: Readonly<
  Record<Mangelhendelse, { readonly fra: readonly Mangelstatus[]; readonly til: Mangelstatus }>
> = {
  FORLENG: { fra: ['AAPEN'], til: 'AAPEN' },
  TREKK: { fra: ['AAPEN'], til: 'TRUKKET' },
  // What comes too late is looked at as well, as long as nothing is decided.
  BESVAR: { fra: ['AAPEN', 'UTLOEPT'], til: 'BESVART' },
  FRIST_UTE: { fra: ['AAPEN'], til: 'UTLOEPT' },
  // What was sent as an answer did harm, and nobody can read it.
  FIL_UBRUKELIG: { fra: ['BESVART'], til: 'AAPEN' },
};

/** What it becomes, or null when this cannot happen to it. */
export const nesteStatus = (fra: Mangelstatus, hendelse: Mangelhendelse): Mangelstatus | null =>
  regler[hendelse].fra.includes(fra) ? regler[hendelse].til : null;

/** Whether the party can answer it in a case as it stands. */
export const kanBesvares = (mangel: Mangelstatus, sak: SakStatus): boolean =>
  nesteStatus(mangel, 'BESVAR') !== null && foerVedtak.includes(sak);

/** By when what could not be used is to be sent again: the day that stood, unless that is too soon. */
export function nyFrist(frist: string, idag: string): string {
  const minst = plussDager(idag, SENDES_PAA_NYTT_DAGER);
  return frist > minst ? frist : minst;
}

/** When whoever has the case is to look at it: after the deadline while something is out, else within days. */
export const oppgavefrist = (mangelfrist: string | null, idag: string): string =>
  mangelfrist ?? plussDager(idag, SE_PAA_DAGER);
