import type { MinOppgave, Oppgave, OppgaveLagre, OppgaveNy } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil } from '../../http/problem.ts';
import { meldVedSidenAv } from '../sak/hendelser.ts';
import { krevTekst, krevUtenMangler } from '../sak/mangler.ts';
import { krevSamtykke } from '../samtykke/hviler.ts';
import type { Saksaktoer } from '../sak/rules.ts';
import { kjennAnsatt, krevSak } from '../sak/service.ts';
import {
  finnAnsatt,
  laasOppgavensSak,
  lukkOppgave,
  oppdaterOppgave,
  oppgaveMedId,
  settInnOppgave,
  type Oppgaverad,
} from './queries.sql.ts';
import { kan, type Oppgavehandling } from './rules.ts';

export const tilOppgave = (rad: Oppgaverad): Oppgave => ({
  oppgaveId: rad.id,
  sakId: rad.sakId,
  type: rad.type,
  ...(rad.tekst !== null && { tekst: rad.tekst }),
  frist: rad.frist,
  ...(rad.hos !== null && { ansvarlig: { ansattId: rad.hos, navn: rad.hosNavn ?? rad.hos } }),
  status: rad.status,
  foelgerSaken: rad.foelgerSaken,
  ...(rad.leieforholdId !== null && {
    utloep: { leieforholdId: rad.leieforholdId, trinn: rad.utloepTrinn!, sluttdato: rad.utloepDato! },
  }),
  ...(rad.samtykkeId !== null && { samtykkeId: rad.samtykkeId }),
  opprettet: rad.opprettet,
  ...(rad.avsluttet !== null && { avsluttet: rad.avsluttet }),
  ...(rad.avsluttetAv !== null && {
    avsluttetAv: { ansattId: rad.avsluttetAv, navn: rad.avsluttetAvNavn ?? rad.avsluttetAv },
  }),
  ...(rad.avlystBegrunnelse !== null && { begrunnelse: rad.avlystBegrunnelse }),
  versjon: rad.versjon,
});

export const tilMinOppgave = (rad: Oppgaverad): MinOppgave => ({
  oppgave: tilOppgave(rad),
  saksnummer: rad.saksnummer,
  soeker: { personId: rad.soekerId, navn: rad.soekerNavn },
  hast: rad.hast,
});

/** @throws KoboFeil UGYLDIG_FORESPOERSEL when it says nothing, or is for somebody who does not work here */
async function krevGyldig(
  tx: Tx,
  { tekst, ansvarlig }: Pick<OppgaveLagre, 'tekst' | 'ansvarlig'>,
): Promise<void> {
  const ukjent = ansvarlig !== undefined && !(await tx.maybeOne(finnAnsatt(ansvarlig)));
  const mangler = [...(tekst?.trim() === '' ? ['/tekst'] : []), ...(ukjent ? ['/ansvarlig'] : [])];
  krevUtenMangler('UGYLDIG_FORESPOERSEL', mangler, '');
}

/** @throws KoboFeil UGYLDIG_FORESPOERSEL, SAMTYKKE_GJELDER_IKKE */
export async function opprettOppgave(
  tx: Tx,
  sakId: string,
  aktoer: Saksaktoer,
  ny: OppgaveNy,
  { id, idag }: { readonly id: string; readonly idag: string },
): Promise<Oppgaverad> {
  await kjennAnsatt(tx, aktoer);
  await krevGyldig(tx, ny);
  if (ny.samtykkeId !== undefined) await krevSamtykke(tx, sakId, ny.samtykkeId, idag, ['/frist', ny.frist]);
  await tx.query(settInnOppgave({ ...ny, id, sakId, foelgerSaken: false }));
  await meldVedSidenAv(tx, sakId, 'oppgave-opprettet');
  return tx.one<Oppgaverad>(oppgaveMedId(id));
}

export interface Endring {
  readonly aktoer: Saksaktoer;
  readonly krevVersjon: (versjon: number) => void;
  readonly idag: string;
}

/**
 * The task, for a change that is possible.
 * @throws KoboFeil IKKE_FUNNET, INHABIL, OPPGAVE_AVSLUTTET, OPPGAVE_FOELGER_SAKEN, and what `krevVersjon` throws
 */
async function forEndring(
  tx: Tx,
  id: string,
  handling: Oppgavehandling,
  { aktoer, krevVersjon }: Endring,
): Promise<Oppgaverad> {
  await tx.query(laasOppgavensSak(id));
  const rad = await tx.maybeOne<Oppgaverad>(oppgaveMedId(id));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  await krevSak(tx, rad.sakId);
  const svar = kan(handling, rad);
  if (svar !== 'JA') throw new KoboFeil(`OPPGAVE_${svar}`);
  krevVersjon(rad.versjon);
  await kjennAnsatt(tx, aktoer);
  return rad;
}

/** @throws KoboFeil UGYLDIG_FORESPOERSEL, SAMTYKKE_GJELDER_IKKE and as `forEndring` */
export async function lagreOppgave(
  tx: Tx,
  id: string,
  innhold: OppgaveLagre,
  endring: Endring,
): Promise<Oppgaverad> {
  const { sakId, samtykkeId } = await forEndring(tx, id, 'ENDRE', endring);
  await krevGyldig(tx, innhold);
  if (samtykkeId !== null) await krevSamtykke(tx, sakId, samtykkeId, endring.idag, ['/frist', innhold.frist]);
  await tx.query(oppdaterOppgave(id, innhold));
  await meldVedSidenAv(tx, sakId, 'oppgave-endret');
  return tx.one<Oppgaverad>(oppgaveMedId(id));
}

export async function fullfoerOppgave(tx: Tx, id: string, endring: Endring): Promise<Oppgaverad> {
  const { sakId } = await forEndring(tx, id, 'FULLFOER', endring);
  await tx.query(lukkOppgave(id, 'UTFOERT', endring.aktoer.ansattId, null));
  await meldVedSidenAv(tx, sakId, 'oppgave-utfoert');
  return tx.one<Oppgaverad>(oppgaveMedId(id));
}

/** @throws KoboFeil UGYLDIG_FORESPOERSEL without a reason, and as `forEndring` */
export async function avlysOppgave(
  tx: Tx,
  id: string,
  begrunnelse: string,
  endring: Endring,
): Promise<Oppgaverad> {
  const { sakId } = await forEndring(tx, id, 'AVLYS', endring);
  krevTekst('/begrunnelse', begrunnelse);
  await tx.query(lukkOppgave(id, 'AVLYST', endring.aktoer.ansattId, begrunnelse));
  await meldVedSidenAv(tx, sakId, 'oppgave-avlyst');
  return tx.one<Oppgaverad>(oppgaveMedId(id));
}
