import type { OperationTypes } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import type { Handlers } from '../../http/handler.ts';
import { idag } from '../../klokke.ts';
import type { Porter } from '../../porter.ts';
import { laasLeieforholdet } from '../leieforhold/queries.sql.ts';
import { hentLeieforholdrad, leiernesInnsyn } from '../leieforhold/service.ts';
import { aktoerAv, saksinnsyn } from '../sak/kontekst.ts';
import { krevSak, krevSakForEndring } from '../sak/service.ts';
import { slettesperrer, type Slettesperreposisjon, type Slettesperrerad } from './queries.sql.ts';
import { opphevSlettesperre, settSlettesperre, tilSlettesperre } from './service.ts';

/** @throws KoboFeil IKKE_FUNNET */
async function krevLeieforholdForEndring(tx: Tx, id: string): Promise<{ readonly leieforholdId: string }> {
  await hentLeieforholdrad(tx, id);
  await tx.query(laasLeieforholdet(id));
  return { leieforholdId: id };
}

export const slettesperreHandlers = {
  listSlettesperrer: async ({ tx, path, side, klokke, innsyn }) => {
    const sak = await krevSak(tx, path.sakId);
    const { limit, etter, liste } = await side<Slettesperreposisjon>();
    const rader = await tx.query<Slettesperrerad>(slettesperrer({ sakId: sak.id }, limit, etter));
    const vis = tilSlettesperre(idag(klokke()));
    const body = await liste(rader, ({ id }): Slettesperreposisjon => [id], vis);
    innsyn({ ...saksinnsyn(sak), antall: body.items.length });
    return { body };
  },
  settSlettesperre: async (ctx) => {
    const { tx, path, body, klokke, nyId, innsyn } = ctx;
    const sak = await krevSakForEndring(tx, path.sakId);
    const valg = { id: nyId(), dag: idag(klokke()) };
    const sperre = await settSlettesperre(tx, { sakId: sak.id }, aktoerAv(ctx), body, valg);
    innsyn({ ...saksinnsyn(sak), entitetId: sperre.slettesperreId });
    return { body: sperre };
  },
  opphevSlettesperre: async (ctx) => {
    const { tx, path, body, klokke, innsyn } = ctx;
    const sak = await krevSakForEndring(tx, path.sakId);
    innsyn({ ...saksinnsyn(sak), entitetId: path.slettesperreId });
    const valg = { ...body, dag: idag(klokke()) };
    return {
      body: await opphevSlettesperre(tx, { sakId: sak.id }, path.slettesperreId, aktoerAv(ctx), valg),
    };
  },
  listLeieforholdetsSlettesperrer: async ({ tx, path, side, klokke, innsyn }) => {
    const { id: leieforholdId } = await hentLeieforholdrad(tx, path.leieforholdId);
    const { limit, etter, liste } = await side<Slettesperreposisjon>();
    const rader = await tx.query<Slettesperrerad>(slettesperrer({ leieforholdId }, limit, etter));
    const vis = tilSlettesperre(idag(klokke()));
    const body = await liste(rader, ({ id }): Slettesperreposisjon => [id], vis);
    await leiernesInnsyn({ tx, innsyn }, leieforholdId, body.items.length);
    return { body };
  },
  settLeieforholdetsSlettesperre: async (ctx) => {
    const { tx, path, body, klokke, nyId } = ctx;
    const holdt = await krevLeieforholdForEndring(tx, path.leieforholdId);
    await leiernesInnsyn(ctx, holdt.leieforholdId);
    const valg = { id: nyId(), dag: idag(klokke()) };
    return { body: await settSlettesperre(tx, holdt, aktoerAv(ctx), body, valg) };
  },
  opphevLeieforholdetsSlettesperre: async (ctx) => {
    const { tx, path, body, klokke } = ctx;
    const holdt = await krevLeieforholdForEndring(tx, path.leieforholdId);
    await leiernesInnsyn(ctx, holdt.leieforholdId);
    const valg = { ...body, dag: idag(klokke()) };
    return { body: await opphevSlettesperre(tx, holdt, path.slettesperreId, aktoerAv(ctx), valg) };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
