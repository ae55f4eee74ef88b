import type { Boligoppgave, BoligoppgaveLagre, BoligoppgaveNy } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { meldHendelse } from '../../db/hendelser.ts';
import { KoboFeil, krevUtenFeil } from '../../http/problem.ts';
import { laas } from '../bolig/service.ts';
import { finnAnsatt } from '../oppgave/queries.sql.ts';
import { kan, type Oppgavehandling } from '../oppgave/rules.ts';
import { krevTekst, krevUtenMangler } from '../sak/mangler.ts';
import type { Saksaktoer } from '../sak/rules.ts';
import { kjennAnsatt } from '../sak/service.ts';
import {
  boligenTil,
  boligoppgaveMedId,
  lukkBoligoppgave,
  oppdaterBoligoppgave,
  settInnBoligoppgave,
  type Boligoppgaverad,
  type NyBoligoppgave,
} from './queries.sql.ts';
import { oppgavefeil } from './rules.ts';

/** @param dag today in Norway */
export const tilBoligoppgave =
  (dag: string) =>
  (rad: Boligoppgaverad): Boligoppgave => ({
    boligoppgaveId: rad.id,
    boligId: rad.boligId,
    adresse: rad.adresse,
    type: rad.type,
    ...(rad.tekst !== null && { tekst: rad.tekst }),
    frist: rad.frist,
    forfalt: rad.status === 'AAPEN' && rad.frist < dag,
    ...(rad.ansvarlig !== null && {
      ansvarlig: { ansattId: rad.ansvarlig, navn: rad.ansvarligNavn ?? rad.ansvarlig },
    }),
    ...(rad.befaringId !== null && { befaringId: rad.befaringId }),
    ...(rad.boligfeilId !== null && { boligfeilId: rad.boligfeilId }),
    ...(rad.leieforholdId !== null && {
      utloep: { leieforholdId: rad.leieforholdId, trinn: rad.utloepTrinn!, sluttdato: rad.utloepDato! },
    }),
    ...(rad.varselId !== null && { varselId: rad.varselId }),
    ...(rad.alvor !== null && { alvor: rad.alvor }),
    status: rad.status,
    ...(rad.avsluttet !== null && { avsluttet: rad.avsluttet }),
    ...(rad.avsluttetAv !== null && {
      avsluttetAv: { ansattId: rad.avsluttetAv, navn: rad.avsluttetAvNavn ?? rad.avsluttetAv },
    }),
    ...(rad.avlystBegrunnelse !== null && { begrunnelse: rad.avlystBegrunnelse }),
    opprettet: rad.opprettet,
    versjon: rad.versjon,
  });

/**
 * Tells that there is something new about a task on a home, by the home alone.
 * @param leieforholdId of whose tenants it is: it is told to those who may know of them
 */
export const meldOppgave = (
  tx: Tx,
  boligId: string,
  hva: 'opprettet' | 'endret' | 'utfoert' | 'avlyst',
  leieforholdId: string | null = null,
): Promise<void> =>
  meldHendelse(tx, {
    type: `no.kobo.bolig.oppgave-${hva}.v1`,
    ressurs: 'bolig',
    ressursId: boligId,
    leieforholdId,
  });

/** Makes a task, and tells of it. */
export async function lagBoligoppgave(tx: Tx, oppgave: NyBoligoppgave): Promise<void> {
  await tx.query(settInnBoligoppgave(oppgave));
  await meldOppgave(tx, oppgave.boligId, 'opprettet', oppgave.varsel?.leieforholdId);
}

async function krevGyldig(tx: Tx, oppgave: BoligoppgaveLagre): Promise<void> {
  krevUtenFeil(oppgavefeil(oppgave));
  const { ansvarlig } = oppgave;
  const ukjent = ansvarlig !== undefined && !(await tx.maybeOne(finnAnsatt(ansvarlig)));
  krevUtenMangler('UGYLDIG_FORESPOERSEL', ukjent ? ['/ansvarlig'] : [], '');
}

export interface Oppgavevalg {
  readonly aktoer: Saksaktoer;
  readonly dag: string;
}

/** @throws KoboFeil UGYLDIG_FORESPOERSEL when it says nothing, says who somebody is, or is for nobody who works here; IKKE_FUNNET */
export async function opprettBoligoppgave(
  tx: Tx,
  boligId: string,
  ny: BoligoppgaveNy,
  { id, aktoer, dag }: Oppgavevalg & { readonly id: string },
): Promise<Boligoppgave> {
  await laas(tx, boligId);
  await kjennAnsatt(tx, aktoer);
  await krevGyldig(tx, ny);
  await lagBoligoppgave(tx, { ...ny, id, boligId });
  return tilBoligoppgave(dag)(await tx.one<Boligoppgaverad>(boligoppgaveMedId(id)));
}

export interface Endring extends Oppgavevalg {
  readonly krevVersjon: (versjon: number) => void;
}

/**
 * The task, for a change that is possible; its home is locked.
 * @throws KoboFeil IKKE_FUNNET, OPPGAVE_AVSLUTTET, and what `krevVersjon` throws
 */
async function forEndring(
  tx: Tx,
  id: string,
  handling: Oppgavehandling,
  { aktoer, krevVersjon }: Endring,
): Promise<Boligoppgaverad> {
  const funnet = await tx.maybeOne<{ boligId: string }>(boligenTil(id));
  if (!funnet) throw new KoboFeil('IKKE_FUNNET');
  await laas(tx, funnet.boligId);
  const rad = await tx.one<Boligoppgaverad>(boligoppgaveMedId(id));
  if (kan(handling, { status: rad.status, foelgerSaken: false }) !== 'JA')
    throw new KoboFeil('OPPGAVE_AVSLUTTET');
  krevVersjon(rad.versjon);
  await kjennAnsatt(tx, aktoer);
  return rad;
}

/** @throws KoboFeil UGYLDIG_FORESPOERSEL and as `forEndring` */
export async function lagreBoligoppgave(
  tx: Tx,
  id: string,
  innhold: BoligoppgaveLagre,
  endring: Endring,
): Promise<Boligoppgave> {
  const { boligId, varslet } = await forEndring(tx, id, 'ENDRE', endring);
  await krevGyldig(tx, innhold);
  await tx.query(oppdaterBoligoppgave(id, innhold));
  await meldOppgave(tx, boligId, 'endret', varslet);
  return tilBoligoppgave(endring.dag)(await tx.one<Boligoppgaverad>(boligoppgaveMedId(id)));
}

/** @throws KoboFeil as `forEndring` */
export async function fullfoerBoligoppgave(tx: Tx, id: string, endring: Endring): Promise<Boligoppgave> {
  const { boligId, varslet } = await forEndring(tx, id, 'FULLFOER', endring);
  await tx.query(lukkBoligoppgave(id, 'UTFOERT', endring.aktoer.ansattId));
  await meldOppgave(tx, boligId, 'utfoert', varslet);
  return tilBoligoppgave(endring.dag)(await tx.one<Boligoppgaverad>(boligoppgaveMedId(id)));
}

/** @throws KoboFeil UGYLDIG_FORESPOERSEL without a reason, and as `forEndring` */
export async function avlysBoligoppgave(
  tx: Tx,
  id: string,
  begrunnelse: string,
  endring: Endring,
): Promise<Boligoppgave> {
  const { boligId, varslet } = await forEndring(tx, id, 'AVLYS', endring);
  krevTekst('/begrunnelse', begrunnelse);
  await tx.query(lukkBoligoppgave(id, 'AVLYST', endring.aktoer.ansattId, begrunnelse));
  await meldOppgave(tx, boligId, 'avlyst', varslet);
  return tilBoligoppgave(endring.dag)(await tx.one<Boligoppgaverad>(boligoppgaveMedId(id)));
}
