import type { OperationTypes } from '@kobo-bolig/contract';
import type { Innbygger } from '../../http/aktoer.ts';
import type { Handlers, Innsynslinje } from '../../http/handler.ts';
import { KoboFeil } from '../../http/problem.ts';
import type { Tx } from '../../db/database.ts';
import type { Porter } from '../../porter.ts';
import { finnPersonId } from '../person/service.ts';
import { krevEgenSak } from '../sak/egen.ts';
import { saksinnsyn } from '../sak/kontekst.ts';
import { laasSak } from '../sak/queries.sql.ts';
import { krevSak } from '../sak/service.ts';
import {
  delMinPlan,
  hentDeltPlan,
  hentMinPlan,
  lagreMinPlan,
  slettMinPlan,
  trekkMinPlandeling,
  type Planmiljoe,
} from './service.ts';

interface Ctx {
  readonly tx: Tx;
  readonly porter: Porter;
  readonly kommunenummer: string;
  readonly innbygger: Innbygger;
  readonly innsyn: (linje: Innsynslinje) => void;
}

/** It rests on their own choice and nothing else. */
const EGEN_PLAN = {
  formaal: 'Egen plan',
  hjemmel: 'personvernforordningen artikkel 6 nr. 1 bokstav a',
} as const;

const miljoe = ({ tx, porter, kommunenummer }: Omit<Ctx, 'innbygger' | 'innsyn'>): Planmiljoe => ({
  tx,
  vault: porter.vault,
  kommunenummer,
});

/** Known once `hentInnbygger` has looked them up. @throws KoboFeil IKKE_FUNNET before that */
async function meg(ctx: Ctx): Promise<string> {
  const personId = await finnPersonId(miljoe(ctx), ctx.innbygger.pid);
  if (personId === null) throw new KoboFeil('IKKE_FUNNET');
  ctx.innsyn({ ...EGEN_PLAN, personId });
  return personId;
}

export const planHandlers = {
  hentMinPlan: async (ctx) => ({ body: await hentMinPlan(miljoe(ctx), await meg(ctx)) }),
  lagreMinPlan: async (ctx) => {
    const valg = { krevVersjon: ctx.ifMatch.krev, nyId: ctx.nyId };
    return { body: await lagreMinPlan(miljoe(ctx), await meg(ctx), ctx.body, valg) };
  },
  slettMinPlan: async (ctx) => slettMinPlan(ctx.tx, await meg(ctx), ctx.ifMatch.krev),
  delMinPlan: async (ctx) => {
    const { sakId, personId, ...egen } = await krevEgenSak(ctx.tx, ctx.path.sakId, ctx);
    await ctx.tx.query(laasSak(sakId));
    ctx.innsyn({ ...egen, ...EGEN_PLAN, sakId, personId });
    return { body: await delMinPlan(miljoe(ctx), personId, sakId, ctx.nyId()) };
  },
  trekkMinPlandeling: async (ctx) => {
    const { sakId, personId, ...egen } = await krevEgenSak(ctx.tx, ctx.path.sakId, ctx);
    await ctx.tx.query(laasSak(sakId));
    ctx.innsyn({ ...egen, ...EGEN_PLAN, sakId, personId });
    return { body: await trekkMinPlandeling(miljoe(ctx), personId, sakId) };
  },
  hentDeltPlan: async (ctx) => {
    const sak = await krevSak(ctx.tx, ctx.path.sakId);
    ctx.innsyn(saksinnsyn(sak));
    return { body: await hentDeltPlan(miljoe(ctx), sak.id) };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
