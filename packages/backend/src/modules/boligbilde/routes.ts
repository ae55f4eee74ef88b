import type { OperationTypes } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import type { Handlers, Kontekst, OperationShape } from '../../http/handler.ts';
import { KoboFeil } from '../../http/problem.ts';
import type { Porter } from '../../porter.ts';
import { hentBolig } from '../bolig/service.ts';
import { krevEgenSak } from '../sak/egen.ts';
import { aktoerAv } from '../sak/kontekst.ts';
import { medFil } from '../vedlegg/heic.ts';
import { aapentTilbud, boligensBilder, synligeBilder, type Bilderad } from './queries.sql.ts';
import { endreBilde, fjernBilde, fyllBilde, hentBilde, leggTilBilde, tilBilde } from './service.ts';

type Ctx = Omit<Kontekst<OperationShape, Porter>, 'path' | 'query' | 'body'> & { readonly tx: Tx };

const filene = ({ kommunenummer, porter: { fillager } }: Ctx) => ({ kommunenummer, fillager });

/** The home a citizen is offered, in their own case. @throws KoboFeil IKKE_FUNNET */
async function tilbudt(ctx: Ctx, tilbudId: string): Promise<string> {
  const tilbud = await ctx.tx.maybeOne<{ sakId: string; boligId: string }>(aapentTilbud(tilbudId));
  if (!tilbud) throw new KoboFeil('IKKE_FUNNET');
  ctx.innsyn({ ...(await krevEgenSak(ctx.tx, tilbud.sakId, ctx)), entitetId: tilbudId });
  return tilbud.boligId;
}

export const boligbildeHandlers = {
  listBoligbilder: async ({ tx, path }) => {
    const { koboId } = await hentBolig(tx, path.boligId);
    return { body: { items: (await tx.query<Bilderad>(boligensBilder(koboId))).map(tilBilde) } };
  },
  opprettBoligbilde: async (ctx) => {
    const ny = { id: ctx.nyId(), boligId: ctx.path.boligId, aktoer: aktoerAv(ctx) };
    return { body: await leggTilBilde(ctx.tx, ny, ctx.body) };
  },
  endreBoligbilde: async ({ tx, path, body, ifMatch }) => ({
    body: await endreBilde(tx, path, body, ifMatch),
  }),
  slettBoligbilde: async (ctx) => {
    await fjernBilde(ctx.tx, filene(ctx), ctx.path, ctx.ifMatch);
  },
  lastOppBoligbilde: medFil(
    ({ bildeId }) => bildeId,
    async (ctx) => {
      const bilde = await fyllBilde(ctx.tx, filene(ctx), ctx.path, ctx.body.innhold, ctx.ifMatch);
      ctx.porter.vekkVedleggskontroll();
      return { body: bilde };
    },
  ),
  lastNedBoligbilde: async (ctx) => {
    const { koboId } = await hentBolig(ctx.tx, ctx.path.boligId);
    return { body: await hentBilde(ctx.tx, filene(ctx), koboId, ctx.path.bildeId) };
  },
  listTilbudsbilder: async (ctx) => {
    const rader = await ctx.tx.query<Bilderad>(synligeBilder(await tilbudt(ctx, ctx.path.tilbudId)));
    return { body: { items: rader.map(tilBilde) } };
  },
  lastNedTilbudsbilde: async (ctx) => {
    const boligId = await tilbudt(ctx, ctx.path.tilbudId);
    return { body: await hentBilde(ctx.tx, filene(ctx), boligId, ctx.path.bildeId, { bareBoligens: true }) };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
