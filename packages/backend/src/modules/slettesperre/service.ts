import type { Saksbegrunnelse, Slettesperre, SlettesperreNy } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { meldHendelse } from '../../db/hendelser.ts';
import { KoboFeil, krevUtenFeil } from '../../http/problem.ts';
import { MANGLER } from '../feltfeil.ts';
import type { Saksaktoer } from '../sak/rules.ts';
import { kjennAnsatt } from '../sak/service.ts';
import {
  settInnSlettesperre,
  settOpphevet,
  slettesperreAv,
  type Holdt,
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

const meld = (tx: Tx, { ressurs, id }: Holdt, hva: 'satt' | 'opphevet'): Promise<void> =>
  meldHendelse(tx, { type: `no.kobo.${ressurs}.slettesperre-${hva}.v1`, ressurs, ressursId: id });

/** What is held is locked. @throws KoboFeil UGYLDIG_FORESPOERSEL */
export async function settSlettesperre(
  tx: Tx,
  holdt: Holdt,
  aktoer: Saksaktoer,
  ny: SlettesperreNy,
  { id, dag }: { readonly id: string; readonly dag: string },
): Promise<Slettesperre> {
  krevUtenFeil(sperrefeil(ny, dag));
  await kjennAnsatt(tx, aktoer);
  await tx.query(settInnSlettesperre(holdt, { ...ny, id, fra: dag, av: aktoer.ansattId }));
  await meld(tx, holdt, 'satt');
  return tilSlettesperre(dag)(await tx.one<Slettesperrerad>(slettesperreAv(holdt, id)));
}

/** What is held is locked. @throws KoboFeil IKKE_FUNNET, UGYLDIG_OVERGANG when it holds no more, UGYLDIG_FORESPOERSEL */
export async function opphevSlettesperre(
  tx: Tx,
  holdt: Holdt,
  id: string,
  aktoer: Saksaktoer,
  { begrunnelse, dag }: Saksbegrunnelse & { readonly dag: string },
): Promise<Slettesperre> {
  const vis = tilSlettesperre(dag);
  const rad = await tx.maybeOne<Slettesperrerad>(slettesperreAv(holdt, id));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  if (!vis(rad).gjelder) throw new KoboFeil('UGYLDIG_OVERGANG');
  krevUtenFeil(begrunnelse.trim() === '' ? [{ pointer: '/begrunnelse', ...MANGLER }] : []);
  await kjennAnsatt(tx, aktoer);
  await tx.query(settOpphevet(id, aktoer.ansattId, begrunnelse));
  await meld(tx, holdt, 'opphevet');
  return vis(await tx.one<Slettesperrerad>(slettesperreAv(holdt, id)));
}
