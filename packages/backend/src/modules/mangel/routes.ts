import type { OperationTypes } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import type { Handlers, IfMatch } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { krevEgenSak } from '../sak/egen.ts';
import { aktoerAv, saksinnsyn } from '../sak/kontekst.ts';
import type { Stegvalg } from '../sak/saksgang.ts';
import { krevSak } from '../sak/service.ts';
import { visSak } from '../sak/visning.ts';
import {
  forlengMangel,
  listMangler,
  meldMangler,
  svarPaaMangel,
  trekkMangel,
  type Mangelmiljoe,
} from './service.ts';

const miljoe = (ctx: {
  readonly tx: Tx;
  readonly klokke: () => Date;
  readonly nyId: () => string;
}): Mangelmiljoe => ({ tx: ctx.tx, naa: ctx.klokke(), nyId: ctx.nyId });

const stegvalg = (ctx: Parameters<typeof aktoerAv>[0] & { readonly ifMatch: IfMatch }): Stegvalg => ({
  aktoer: aktoerAv(ctx),
  krevVersjon: ctx.ifMatch.krev,
});

export const mangelHandlers = {
  listMangler: async ({ tx, path, innsyn }) => {
    const sak = await krevSak(tx, path.sakId);
    const items = await listMangler(tx, sak.id);
    innsyn({ ...saksinnsyn(sak), antall: items.length });
    return { body: { items } };
  },
  meldMangler: async (ctx) => {
    await meldMangler(miljoe(ctx), ctx.path.sakId, ctx.body, stegvalg(ctx));
    const sak = await krevSak(ctx.tx, ctx.path.sakId);
    ctx.innsyn(saksinnsyn(sak));
    return { body: await visSak(ctx.tx, sak, aktoerAv(ctx)) };
  },
  forlengMangel: async (ctx) => {
    const { sakId, mangelId } = ctx.path;
    const body = await forlengMangel(miljoe(ctx), sakId, mangelId, ctx.body.frist, stegvalg(ctx));
    ctx.innsyn({ ...saksinnsyn(await krevSak(ctx.tx, sakId)), entitetId: mangelId });
    return { body };
  },
  trekkMangel: async (ctx) => {
    const { sakId, mangelId } = ctx.path;
    const body = await trekkMangel(miljoe(ctx), sakId, mangelId, ctx.body, stegvalg(ctx));
    ctx.innsyn({ ...saksinnsyn(await krevSak(ctx.tx, sakId)), entitetId: mangelId });
    return { body };
  },
  listMineMangler: async (ctx) => {
    const egen = await krevEgenSak(ctx.tx, ctx.path.sakId, ctx);
    const items = await listMangler(ctx.tx, egen.sakId);
    ctx.innsyn({ ...egen, antall: items.length });
    return { body: { items } };
  },
  svarPaaMangel: async (ctx) => {
    const { personId, ...egen } = await krevEgenSak(ctx.tx, ctx.path.sakId, ctx);
    const { mangelId } = ctx.path;
    const svar = { personId, krevVersjon: ctx.ifMatch.krev };
    const body = await svarPaaMangel(miljoe(ctx), egen.sakId, mangelId, ctx.body, svar);
    ctx.innsyn({ ...egen, personId, entitetId: mangelId });
    return { body };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
