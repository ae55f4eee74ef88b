import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import { idag } from '../../klokke.ts';
import type { Porter } from '../../porter.ts';
import { aktoerAv, saksinnsyn } from '../sak/kontekst.ts';
import { krevSak, krevSakForEndring } from '../sak/service.ts';
import { sakensSlettesperrer, type Slettesperreposisjon, type Slettesperrerad } from './queries.sql.ts';
import { opphevSlettesperre, settSlettesperre, tilSlettesperre } from './service.ts';

export const slettesperreHandlers = {
  listSlettesperrer: async ({ tx, path, side, klokke, innsyn }) => {
    const sak = await krevSak(tx, path.sakId);
    const { limit, etter, liste } = await side<Slettesperreposisjon>();
    const rader = await tx.query<Slettesperrerad>(sakensSlettesperrer(sak.id, limit, etter));
    const vis = tilSlettesperre(idag(klokke()));
    const body = await liste(rader, ({ id }): Slettesperreposisjon => [id], vis);
    innsyn({ ...saksinnsyn(sak), antall: body.items.length });
    return { body };
  },
  settSlettesperre: async (ctx) => {
    const { tx, path, body, klokke, nyId, innsyn } = ctx;
    const sak = await krevSakForEndring(tx, path.sakId);
    const valg = { id: nyId(), dag: idag(klokke()) };
    const sperre = await settSlettesperre(tx, sak.id, aktoerAv(ctx), body, valg);
    innsyn({ ...saksinnsyn(sak), entitetId: sperre.slettesperreId });
    return { body: sperre };
  },
  opphevSlettesperre: async (ctx) => {
    const { tx, path, body, klokke, innsyn } = ctx;
    const sak = await krevSakForEndring(tx, path.sakId);
    innsyn({ ...saksinnsyn(sak), entitetId: path.slettesperreId });
    const valg = { ...body, dag: idag(klokke()) };
    return { body: await opphevSlettesperre(tx, sak.id, path.slettesperreId, aktoerAv(ctx), valg) };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
