import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers, IfMatch } from '../../http/handler.ts';
import { idag } from '../../klokke.ts';
import type { Porter } from '../../porter.ts';
import { krevEgenSak } from '../sak/egen.ts';
import { aktoerAv, saksinnsyn } from '../sak/kontekst.ts';
import type { Stegvalg } from '../sak/saksgang.ts';
import { krevSak } from '../sak/service.ts';
import {
  listMineVarsler,
  listVarsler,
  registrerUttalelse,
  sendForhaandsvarsel,
  trekkForhaandsvarsel,
  uttalMeg,
} from './service.ts';

const stegvalg = (ctx: Parameters<typeof aktoerAv>[0] & { readonly ifMatch: IfMatch }): Stegvalg => ({
  aktoer: aktoerAv(ctx),
  krevVersjon: ctx.ifMatch.krev,
});

export const forhaandsvarselHandlers = {
  listForhaandsvarsler: async ({ tx, path, klokke, innsyn }) => {
    const sak = await krevSak(tx, path.sakId);
    const items = await listVarsler(tx, sak.id, idag(klokke()));
    innsyn({ ...saksinnsyn(sak), antall: items.length });
    return { body: { items } };
  },
  sendForhaandsvarsel: async (ctx) => {
    const { tx, path, klokke, nyId, kommunenummer, porter, innsyn } = ctx;
    const miljoe = { naa: klokke(), nyId, kommunenummer, fillager: porter.fillager };
    const body = await sendForhaandsvarsel(tx, path.sakId, ctx.body, miljoe, stegvalg(ctx));
    innsyn({ ...saksinnsyn(await krevSak(tx, path.sakId)), entitetId: body.forhaandsvarselId });
    return { body };
  },
  registrerUttalelse: async (ctx) => {
    const { tx, path, klokke, innsyn } = ctx;
    const { sakId, forhaandsvarselId } = path;
    const body = await registrerUttalelse(tx, sakId, forhaandsvarselId, ctx.body, klokke(), stegvalg(ctx));
    innsyn({ ...saksinnsyn(await krevSak(tx, sakId)), entitetId: forhaandsvarselId });
    return { body };
  },
  trekkForhaandsvarsel: async (ctx) => {
    const { tx, path, klokke, nyId, innsyn } = ctx;
    const { sakId, forhaandsvarselId } = path;
    const miljoe = { naa: klokke(), nyId };
    const body = await trekkForhaandsvarsel(tx, sakId, forhaandsvarselId, ctx.body, miljoe, stegvalg(ctx));
    innsyn({ ...saksinnsyn(await krevSak(tx, sakId)), entitetId: forhaandsvarselId });
    return { body };
  },
  listMineForhaandsvarsler: async (ctx) => {
    const egen = await krevEgenSak(ctx.tx, ctx.path.sakId, ctx);
    const items = await listMineVarsler(ctx.tx, egen.sakId, idag(ctx.klokke()));
    ctx.innsyn({ ...egen, antall: items.length });
    return { body: { items } };
  },
  uttalMegOmForhaandsvarsel: async (ctx) => {
    const { tx, path, klokke, ifMatch } = ctx;
    const egen = await krevEgenSak(tx, path.sakId, ctx);
    const valg = { naa: klokke(), krevVersjon: ifMatch.krev };
    const body = await uttalMeg(tx, egen.sakId, path.forhaandsvarselId, ctx.body.tekst, valg);
    ctx.innsyn({ ...egen, entitetId: path.forhaandsvarselId });
    return { body };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
