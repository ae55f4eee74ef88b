import type { JournalnotatNytt, Leienotat, LeienotatNytt, MittLeienotat } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil } from '../../http/problem.ts';
import { erSynlig, hendtTid, mangler } from '../journalnotat/rules.ts';
import { tilNotat, type Skrivevalg } from '../journalnotat/service.ts';
import { kanNaas } from '../leiemelding/queries.sql.ts';
import { krevUtenMangler } from '../sak/mangler.ts';
import type { Saksaktoer } from '../sak/rules.ts';
import { kjennAnsatt } from '../sak/service.ts';
import {
  leienotatI,
  leienotatMedId,
  leierensNotater,
  settInnLeienotat,
  type Leienotatrad,
  type Leierensdager,
} from './queries.sql.ts';

export const tilLeienotat = (rad: Leienotatrad): Leienotat => ({
  leienotatId: rad.id,
  ...tilNotat(rad),
  synligForLeier: rad.synligForLeier,
});

const tilMittLeienotat = (rad: Leienotatrad): MittLeienotat => ({
  type: rad.type,
  tekst: rad.tekst,
  hendelsestid: rad.hendelsestid,
  skrevet: rad.skrevet,
});

/** What a tenant's own copy has of it: of the days they alone rented, since a note says not which of two it is about. */
export const leierensEgne = async (
  tx: Tx,
  leieforholdId: string,
  dager: Leierensdager,
): Promise<MittLeienotat[]> =>
  (await tx.query<Leienotatrad>(leierensNotater(leieforholdId, dager))).map(tilMittLeienotat);

/** Held to the same as a note of a case: who may read it, and when it happened. */
const somJournalnotat = ({ synligForLeier, ...notat }: LeienotatNytt): JournalnotatNytt => ({
  ...notat,
  ...(synligForLeier !== undefined && { synligForPart: synligForLeier }),
});

/**
 * Writes down a note for good. The tenancy and its version are as they were.
 * @throws KoboFeil JOURNALNOTAT_UFULLSTENDIG; LEIEFORHOLD_UTEN_LEIETAKER of a tenancy that has no tenant, or none the
 * writer may see; of a correction JOURNALNOTAT_ER_RETTET, and IKKE_FUNNET when what it puts right is no note of this tenancy
 */
export async function skrivLeienotat(
  tx: Tx,
  leieforholdId: string,
  aktoer: Saksaktoer,
  nytt: LeienotatNytt,
  { naa, nyId, korrigerer }: Skrivevalg,
): Promise<Leienotat> {
  const notat = somJournalnotat(nytt);
  krevUtenMangler('JOURNALNOTAT_UFULLSTENDIG', mangler(notat, naa), '');
  if (!(await tx.maybeOne(kanNaas(leieforholdId)))) throw new KoboFeil('LEIEFORHOLD_UTEN_LEIETAKER');
  if (korrigerer !== undefined && !(await tx.maybeOne(leienotatI(leieforholdId, korrigerer))))
    throw new KoboFeil('IKKE_FUNNET');
  await kjennAnsatt(tx, aktoer);
  const id = nyId();
  await tx.query(
    settInnLeienotat({
      id,
      leieforholdId,
      type: nytt.type,
      tekst: nytt.tekst,
      hendelsestid: hendtTid(nytt.hendelsestid, naa).toISOString(),
      synligForLeier: erSynlig(notat),
      unntak: nytt.unntak,
      korrigerer: korrigerer ?? null,
      skrevet: naa.toISOString(),
      skrevetAv: aktoer.ansattId,
    }),
  );
  return tilLeienotat(await tx.one<Leienotatrad>(leienotatMedId(id)));
}
