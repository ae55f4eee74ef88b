import type { Kontakthensyn, KontakthensynNytt } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil, krevUtenFeil } from '../../http/problem.ts';
import { meldVedSidenAv } from '../sak/hendelser.ts';
import { arbeiderMedSaken, type Saksaktoer } from '../sak/rules.ts';
import { kjennAnsatt } from '../sak/service.ts';
import {
  kontakthensynISaken,
  settInnKontakthensyn,
  settOpphevet,
  type Kontakthensynrad,
} from './queries.sql.ts';
import { hensynsfeil } from './rules.ts';

export const tilKontakthensyn =
  (dag: string, roller: readonly string[]) =>
  (rad: Kontakthensynrad): Kontakthensyn => ({
    kontakthensynId: rad.id,
    hensyn: [...rad.hensyn],
    fra: rad.fra,
    gjelderTil: rad.gjelderTil,
    gjelder: rad.opphevet === null && rad.gjelderTil >= dag,
    ...(arbeiderMedSaken(roller, rad) && {
      grunn: rad.grunn,
      registrertAv: { ansattId: rad.registrertAv, navn: rad.registrertAvNavn },
    }),
    ...(rad.opphevet !== null && { opphevet: rad.opphevet }),
  });

/** The case is locked. @throws KoboFeil UGYLDIG_FORESPOERSEL */
export async function registrerKontakthensyn(
  tx: Tx,
  sakId: string,
  aktoer: Saksaktoer,
  nytt: KontakthensynNytt,
  { id, dag }: { readonly id: string; readonly dag: string },
): Promise<Kontakthensyn> {
  krevUtenFeil(hensynsfeil(nytt, dag));
  await kjennAnsatt(tx, aktoer);
  await tx.query(settInnKontakthensyn({ ...nytt, id, sakId, fra: dag, av: aktoer.ansattId }));
  await meldVedSidenAv(tx, sakId, 'kontakthensyn-registrert');
  return tilKontakthensyn(dag, aktoer.roller)(await tx.one<Kontakthensynrad>(kontakthensynISaken(sakId, id)));
}

/** The case is locked. @throws KoboFeil IKKE_FUNNET, UGYLDIG_OVERGANG when it holds no more */
export async function opphevKontakthensyn(
  tx: Tx,
  sakId: string,
  id: string,
  aktoer: Saksaktoer,
  dag: string,
): Promise<Kontakthensyn> {
  const vis = tilKontakthensyn(dag, aktoer.roller);
  const rad = await tx.maybeOne<Kontakthensynrad>(kontakthensynISaken(sakId, id));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  if (!vis(rad).gjelder) throw new KoboFeil('UGYLDIG_OVERGANG');
  await kjennAnsatt(tx, aktoer);
  await tx.query(settOpphevet(id, aktoer.ansattId));
  await meldVedSidenAv(tx, sakId, 'kontakthensyn-opphevet');
  return vis(await tx.one<Kontakthensynrad>(kontakthensynISaken(sakId, id)));
}
