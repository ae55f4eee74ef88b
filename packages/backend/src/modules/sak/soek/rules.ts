import type { FristGruppe, SakStatus, Sakstype, SakVisning } from '@kobo-bolig/contract';
import { schemas } from '@kobo-bolig/contract/server';
import { plussDager } from '../../../klokke.ts';

/** In the order the work goes: what a list sorted by state follows. */
export const statuser: readonly SakStatus[] = [
  'NY',
  'UNDER_ARBEID',
  'KARTLEGGING',
  'VENTER_PAA_SOEKER',
  'VENTER_PAA_ANNEN',
  'KARTLEGGING_FERDIGSTILT',
  'VEDTAKSFORSLAG',
  'GODKJENNING',
  'VEDTATT',
  'VENTELISTE',
  'I_LEIEFORHOLD',
  'OPPFOELGING',
  'TRUKKET',
  'AVVIST',
  'AVSLUTTET',
  'GJENAAPNET',
];
export const sakstyper: readonly Sakstype[] = schemas.Sakstype.options;
export const visninger: readonly SakVisning[] = [
  'AAPNE',
  'MINE',
  'IKKE_FORDELT',
  'FRIST_DENNE_UKEN',
  'TIL_GODKJENNING',
  'VENTELISTE',
  'AVSLUTTET',
];
export const fristgrupper: readonly FristGruppe[] = ['OVER_FRISTEN', 'DENNE_UKEN', 'SENERE'];

/** Stands for nobody where an employee's id is expected. */
export const IKKE_FORDELT = 'IKKE_FORDELT';

/** The last day of `DENNE_UKEN`, which the list calls «Innen 7 dager»: seven days ahead by the calendar in Norway. */
export const ukeslutt = (idag: string): string => plussDager(idag, 7);
