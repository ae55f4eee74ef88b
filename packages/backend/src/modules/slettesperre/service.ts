import type { Saksbegrunnelse, Slettesperre, SlettesperreNy } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil, krevUtenFeil } from '../../http/problem.ts';
import { MANGLER } from '../feltfeil.ts';
import { meldVedSidenAv } from '../sak/hendelser.ts';
import type { Saksaktoer } from '../sak/rules.ts';
import { kjennAnsatt } from '../sak/service.ts';
import {
  settInnSlettesperre,
  settOpphevet,
  slettesperreISaken,
  type Slettesperrerad,
} from './queries.sql.ts';
import { sperrefeil } from './rules.ts';

export const tilSlettesperre =
  (dag: string) =>
  (rad: Slettesperrerad): Slettesperre => ({
    slettesperreId: rad.id,
    grunn: rad.grunn,
    begrunnelse: rad.begrunnelse,
    fra: rad.fra,
    gjelderTil: rad.gjelderTil,
    gjelder: rad.opphevet === null && rad.gjelderTil >= dag,
    sattAv: { ansattId: rad.sattAv, navn: rad.sattAvNavn },
    ...(rad.opphevet !== null && {
      opphevet: rad.opphevet,
      opphevetAv: { ansattId: rad.opphevetAv!, navn: rad.opphevetAvNavn! },
      opphevetBegrunnelse: rad.opphevetBegrunnelse!,
    }),
  });

/** The case is locked. @throws KoboFeil UGYLDIG_FORESPOERSEL */
export async function settSlettesperre(
  tx: Tx,
  sakId: string,
  aktoer: Saksaktoer,
  ny: SlettesperreNy,
  { id, dag }: { readonly id: string; readonly dag: string },
): Promise<Slettesperre> {
  krevUtenFeil(sperrefeil(ny, dag));
  await kjennAnsatt(tx, aktoer);
  await tx.query(settInnSlettesperre({ ...ny, id, sakId, fra: dag, av: aktoer.ansattId }));
  await meldVedSidenAv(tx, sakId, 'slettesperre-satt');
  return tilSlettesperre(dag)(await tx.one<Slettesperrerad>(slettesperreISaken(sakId, id)));
}

/** The case is locked. @throws KoboFeil IKKE_FUNNET, UGYLDIG_OVERGANG when it holds no more, UGYLDIG_FORESPOERSEL */
export async function opphevSlettesperre(
  tx: Tx,
  sakId: string,
  id: string,
  aktoer: Saksaktoer,
  { begrunnelse, dag }: Saksbegrunnelse & { readonly dag: string },
): Promise<Slettesperre> {
  const vis = tilSlettesperre(dag);
  const rad = await tx.maybeOne<Slettesperrerad>(slettesperreISaken(sakId, id));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  if (!vis(rad).gjelder) throw new KoboFeil('UGYLDIG_OVERGANG');
  krevUtenFeil(begrunnelse.trim() === '' ? [{ pointer: '/begrunnelse', ...MANGLER }] : []);
  await kjennAnsatt(tx, aktoer);
  await tx.query(settOpphevet(id, aktoer.ansattId, begrunnelse));
  await meldVedSidenAv(tx, sakId, 'slettesperre-opphevet');
  return vis(await tx.one<Slettesperrerad>(slettesperreISaken(sakId, id)));
}
