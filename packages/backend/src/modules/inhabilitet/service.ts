import type { Inhabilitet, InhabilitetNy } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil } from '../../http/problem.ts';
import { krevUtenMangler } from '../sak/mangler.ts';
import { type Sakrad } from '../sak/queries.sql.ts';
import type { Saksaktoer } from '../sak/rules.ts';
import { kjennAnsatt, noterPaaSaken } from '../sak/service.ts';
import { kjentAnsatt, sakensInhabile, settInnInhabilitet, type Inhabilitetsrad } from './queries.sql.ts';
import { kanRegistrere, mangler } from './rules.ts';

const tilInhabilitet = (rad: Inhabilitetsrad): Inhabilitet => ({
  inhabilitetId: rad.id,
  ansatt: { ansattId: rad.ansatt, navn: rad.ansattNavn },
  grunn: rad.grunn,
  ...(rad.tekst !== null && { tekst: rad.tekst }),
  registrert: rad.registrert,
  registrertAv: { ansattId: rad.registrertAv, navn: rad.registrertAvNavn },
});

export const listInhabile = async (tx: Tx, sakId: string): Promise<Inhabilitet[]> =>
  (await tx.query<Inhabilitetsrad>(sakensInhabile(sakId))).map(tilInhabilitet);

/**
 * Keeps that an employee is inhabil, for good. The case stays with them in name until another takes it, so that nobody
 * loses sight of it. `sak` is locked.
 * @throws KoboFeil INHABILITET_ANDRES, INHABILITET_FINNES, UGYLDIG_FORESPOERSEL
 */
export async function registrerInhabilitet(
  tx: Tx,
  sak: Sakrad,
  aktoer: Saksaktoer,
  ny: InhabilitetNy,
  id: string,
): Promise<Inhabilitet> {
  const { ansattId = aktoer.ansattId } = ny;
  if (!kanRegistrere(ansattId, aktoer)) throw new KoboFeil('INHABILITET_ANDRES');
  await kjennAnsatt(tx, aktoer);
  const ukjent = (await tx.maybeOne(kjentAnsatt(ansattId))) ? [] : ['/ansattId'];
  krevUtenMangler('UGYLDIG_FORESPOERSEL', [...ukjent, ...mangler(ny)], '');
  if (sak.inhabile.includes(ansattId)) throw new KoboFeil('INHABILITET_FINNES');
  await tx.query(settInnInhabilitet({ ...ny, id, sakId: sak.id, ansattId, registrertAv: aktoer.ansattId }));
  await noterPaaSaken(tx, sak.id, { type: 'INHABILITET_REGISTRERT', ansattId: aktoer.ansattId });
  return (await listInhabile(tx, sak.id)).find(({ inhabilitetId }) => inhabilitetId === id)!;
}
