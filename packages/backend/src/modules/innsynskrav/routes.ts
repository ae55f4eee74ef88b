import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { hentSakensFil } from '../dokument/sakensfil.ts';
import { krevEgenDel } from '../medsoeker/egendel.ts';
import { MEDSOEKER } from '../medsoeker/service.ts';
import { krevEgenSak } from '../sak/egen.ts';
import { aktoerAv, saksinnsyn } from '../sak/kontekst.ts';
import { krevSak } from '../sak/service.ts';
import {
  beOmInnsyn,
  besvarInnsynskrav,
  krevGitt,
  listInnsynskrav,
  listPartensInnsynskrav,
  registrerInnsynskrav,
} from './service.ts';

export const innsynskravHandlers = {
  listInnsynskrav: async ({ tx, path, innsyn }) => {
    const sak = await krevSak(tx, path.sakId);
    const items = await listInnsynskrav(tx, sak.id);
    innsyn({ ...saksinnsyn(sak), antall: items.length });
    return { body: { items } };
  },
  registrerInnsynskrav: async (ctx) => {
    const { tx, path, klokke, nyId, innsyn } = ctx;
    const miljoe = { naa: klokke(), nyId };
    const body = await registrerInnsynskrav(tx, path.sakId, ctx.body, miljoe, { aktoer: aktoerAv(ctx) });
    innsyn({ ...saksinnsyn(await krevSak(tx, path.sakId)), entitetId: body.innsynskravId });
    return { body };
  },
  besvarInnsynskrav: async (ctx) => {
    const { tx, path, klokke, nyId, kommunenummer, porter, innsyn, ifMatch } = ctx;
    const miljoe = { naa: klokke(), nyId, kommunenummer, fillager: porter.fillager };
    const body = await besvarInnsynskrav(tx, path.sakId, path.innsynskravId, ctx.body, miljoe, {
      aktoer: aktoerAv(ctx),
      krevVersjon: ifMatch.krev,
    });
    innsyn({ ...saksinnsyn(await krevSak(tx, path.sakId)), entitetId: path.innsynskravId });
    return { body };
  },
  listMineInnsynskrav: async (ctx) => {
    const egen = await krevEgenSak(ctx.tx, ctx.path.sakId, ctx);
    const items = await listPartensInnsynskrav(ctx.tx, egen, ctx.klokke());
    ctx.innsyn({ ...egen, antall: items.length });
    return { body: { items } };
  },
  beOmInnsyn: async (ctx) => {
    const { tx, path, klokke, nyId } = ctx;
    const egen = await krevEgenSak(tx, path.sakId, ctx);
    const body = await beOmInnsyn(tx, egen, ctx.body, { naa: klokke(), nyId });
    ctx.innsyn({ ...egen, entitetId: body.innsynskravId });
    return { body };
  },
  lastNedInnsynsdokument: async (ctx) => {
    const { tx, path } = ctx;
    const egen = await krevEgenSak(tx, path.sakId, ctx);
    await krevGitt(tx, egen, path.innsynskravId, path.dokumentId);
    const body = await hentSakensFil(ctx, egen.sakId, path.dokumentId, 'PDF');
    ctx.innsyn({ ...egen, entitetId: path.dokumentId });
    return { body };
  },
  listMineMedsoekerinnsynskrav: async (ctx) => {
    const del = await krevEgenDel(ctx);
    const items = await listPartensInnsynskrav(ctx.tx, del, ctx.klokke());
    ctx.innsyn({ ...MEDSOEKER, personId: del.personId, antall: items.length });
    return { body: { items } };
  },
  beOmMedsoekerinnsyn: async (ctx) => {
    const { tx, klokke, nyId } = ctx;
    const del = await krevEgenDel(ctx);
    const body = await beOmInnsyn(tx, del, ctx.body, { naa: klokke(), nyId });
    ctx.innsyn({ ...MEDSOEKER, personId: del.personId, entitetId: body.innsynskravId });
    return { body };
  },
  lastNedMedsoekerinnsynsdokument: async (ctx) => {
    const { tx, path } = ctx;
    const del = await krevEgenDel(ctx);
    await krevGitt(tx, del, path.innsynskravId, path.dokumentId);
    const body = await hentSakensFil(ctx, del.sakId, path.dokumentId, 'PDF');
    ctx.innsyn({ ...MEDSOEKER, sakId: del.sakId, personId: del.soekerId, entitetId: path.dokumentId });
    return { body };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
