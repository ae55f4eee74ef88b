import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import { idag } from '../../klokke.ts';
import type { Porter } from '../../porter.ts';
import { krevEgenSak } from '../sak/egen.ts';
import { aktoerAv, saksinnsyn } from '../sak/kontekst.ts';
import { krevSak, krevSakForEndring } from '../sak/service.ts';
import { sakensHjelpere, type Hjelperposisjon, type Hjelperrad } from './queries.sql.ts';
import { registrerHjelper, tilHjelper, trekkHjelper } from './service.ts';

const posisjon = ({ id }: Hjelperrad): Hjelperposisjon => [id];

export const hjelperHandlers = {
  listMineHjelpere: async (ctx) => {
    const { tx, path, side, innsyn, klokke } = ctx;
    const egen = await krevEgenSak(tx, path.sakId, ctx);
    const { limit, etter, liste } = await side<Hjelperposisjon>();
    const rader = await tx.query<Hjelperrad>(sakensHjelpere(egen.sakId, limit, etter));
    const body = await liste(rader, posisjon, tilHjelper(idag(klokke())));
    innsyn({ ...egen, antall: body.items.length });
    return { body };
  },
  listHjelpere: async ({ tx, path, side, innsyn, klokke }) => {
    const sak = await krevSak(tx, path.sakId);
    const { limit, etter, liste } = await side<Hjelperposisjon>();
    const rader = await tx.query<Hjelperrad>(sakensHjelpere(sak.id, limit, etter));
    const body = await liste(rader, posisjon, tilHjelper(idag(klokke())));
    innsyn({ ...saksinnsyn(sak), antall: body.items.length });
    return { body };
  },
  registrerHjelper: async (ctx) => {
    const { tx, path, klokke, nyId, innsyn } = ctx;
    const sak = await krevSakForEndring(tx, path.sakId);
    const valg = { id: nyId(), dag: idag(klokke()) };
    const body = await registrerHjelper(tx, sak, aktoerAv(ctx), ctx.body, valg);
    innsyn({ ...saksinnsyn(sak), entitetId: body.hjelperId });
    return { body };
  },
  trekkHjelper: async (ctx) => {
    const { tx, path, klokke, innsyn } = ctx;
    const sak = await krevSakForEndring(tx, path.sakId);
    const body = await trekkHjelper(tx, sak.id, path.hjelperId, aktoerAv(ctx), idag(klokke()));
    innsyn({ ...saksinnsyn(sak), entitetId: body.hjelperId });
    return { body };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
