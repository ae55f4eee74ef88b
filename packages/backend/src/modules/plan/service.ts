/** A citizen's own plan, and what they let others read of it. */
import type { DeltPlan, MinPlan, MinPlanLagre, Planinnhold } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import type { Vault } from '../../db/ident.ts';
import { KoboFeil, krevUtenFeil } from '../../http/problem.ts';
import { meldVedSidenAv } from '../sak/hendelser.ts';
import { finnSak, krevAapen } from '../sak/service.ts';
import {
  delingene,
  deltI,
  laasPlaneier,
  oppdaterPlan,
  planenTil,
  settInnDeling,
  settInnPlan,
  slettDeling,
  slettPlan,
  type Delingsrad,
  type Planrad,
} from './queries.sql.ts';
import { planfeil } from './rules.ts';

export interface Planmiljoe {
  readonly tx: Tx;
  readonly vault: Vault;
  readonly kommunenummer: string;
}
type KrevVersjon = (versjon: number) => void;

/** The version of what nobody has written. */
const USKREVET = 1;

const aapne = async (
  { vault, kommunenummer }: Planmiljoe,
  { id, kryptert }: Planrad,
): Promise<Planinnhold[]> => JSON.parse(await vault.open(kryptert, { kommunenummer, id })) as Planinnhold[];

const finn = (tx: Tx, personId: string): Promise<Planrad | null> => tx.maybeOne<Planrad>(planenTil(personId));

export async function hentMinPlan(miljoe: Planmiljoe, personId: string): Promise<MinPlan> {
  const { tx } = miljoe;
  const rad = await finn(tx, personId);
  if (!rad) return { versjon: USKREVET, omraader: [], delinger: [] };
  return {
    versjon: rad.versjon,
    omraader: await aapne(miljoe, rad),
    delinger: await tx.query<Delingsrad>(delingene(rad.id)),
    lagret: rad.endret,
    slettesDato: rad.slettesDato,
  };
}

/** @throws KoboFeil UGYLDIG_FORESPOERSEL, and what `krevVersjon` throws */
export async function lagreMinPlan(
  miljoe: Planmiljoe,
  personId: string,
  { omraader }: MinPlanLagre,
  { krevVersjon, nyId }: { readonly krevVersjon: KrevVersjon; readonly nyId: () => string },
): Promise<MinPlan> {
  const { tx, vault, kommunenummer } = miljoe;
  await tx.query(laasPlaneier(personId));
  const rad = await finn(tx, personId);
  krevVersjon(rad?.versjon ?? USKREVET);
  krevUtenFeil(planfeil(omraader));
  const id = rad?.id ?? nyId();
  const kryptert = await vault.seal(JSON.stringify(omraader), { kommunenummer, id });
  await tx.query(rad ? oppdaterPlan(id, kryptert) : settInnPlan(id, personId, kryptert, USKREVET + 1));
  return hentMinPlan(miljoe, personId);
}

/** @throws KoboFeil IKKE_FUNNET when nothing is written, and what `krevVersjon` throws */
export async function slettMinPlan(tx: Tx, personId: string, krevVersjon: KrevVersjon): Promise<void> {
  await tx.query(laasPlaneier(personId));
  const rad = await krevPlan(tx, personId);
  krevVersjon(rad.versjon);
  const lesere = await tx.query<Delingsrad>(delingene(rad.id));
  await tx.query(slettPlan(rad.id));
  for (const { sakId } of lesere) await meldVedSidenAv(tx, sakId, 'plan-trukket');
}

async function krevPlan(tx: Tx, personId: string): Promise<Planrad> {
  const rad = await finn(tx, personId);
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  return rad;
}

/** With an own case, which is locked. Shared already, it stands. @throws KoboFeil IKKE_FUNNET, SAK_ER_LUKKET */
export async function delMinPlan(
  miljoe: Planmiljoe,
  personId: string,
  sakId: string,
  id: string,
): Promise<MinPlan> {
  const { tx } = miljoe;
  krevAapen(await finnSak(tx, sakId));
  const plan = await krevPlan(tx, personId);
  if (await tx.maybeOne(settInnDeling(id, plan.id, sakId))) await meldVedSidenAv(tx, sakId, 'plan-delt');
  return hentMinPlan(miljoe, personId);
}

/** @throws KoboFeil IKKE_FUNNET when it is not shared with the case */
export async function trekkMinPlandeling(
  miljoe: Planmiljoe,
  personId: string,
  sakId: string,
): Promise<MinPlan> {
  const { tx } = miljoe;
  const plan = await krevPlan(tx, personId);
  if (!(await tx.maybeOne(slettDeling(plan.id, sakId)))) throw new KoboFeil('IKKE_FUNNET');
  await meldVedSidenAv(tx, sakId, 'plan-trukket');
  return hentMinPlan(miljoe, personId);
}

/** As it is now. @throws KoboFeil IKKE_FUNNET unless the party shares it with this case, and the case is open */
export async function hentDeltPlan(miljoe: Planmiljoe, sakId: string): Promise<DeltPlan> {
  const rad = await miljoe.tx.maybeOne<Planrad & { readonly delt: string }>(deltI(sakId));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  return { sakId, delt: rad.delt, lagret: rad.endret, omraader: await aapne(miljoe, rad) };
}
