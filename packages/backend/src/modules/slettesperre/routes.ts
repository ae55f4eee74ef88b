import type { OperationTypes, SlettesperreListe } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import type { Handlers, Side } from '../../http/handler.ts';
import { idag } from '../../klokke.ts';
import type { Porter } from '../../porter.ts';
import { laasLeieforholdet } from '../leieforhold/queries.sql.ts';
import { hentLeieforholdrad, leiernesInnsyn } from '../leieforhold/service.ts';
import { aktoerAv, saksinnsyn } from '../sak/kontekst.ts';
import { krevSak, krevSakForEndring } from '../sak/service.ts';
import { slettesperrer, type Holdt, type Slettesperreposisjon, type Slettesperrerad } from './queries.sql.ts';
import { opphevSlettesperre, settSlettesperre, tilSlettesperre } from './service.ts';

/** @throws KoboFeil IKKE_FUNNET */
async function krevLeieforholdForEndring(tx: Tx, id: string): Promise<Holdt> {
  await hentLeieforholdrad(tx, id);
  await tx.query(laasLeieforholdet(id));
  return { ressurs: 'leieforhold', id };
}

const somSak = ({ id }: { readonly id: string }): Holdt => ({ ressurs: 'sak', id });

/** A page of what holds it, and has held it. */
async function sperrene(
  tx: Tx,
  holdt: Holdt,
  { limit, etter, liste }: Side<Slettesperreposisjon>,
  naa: Date,
): Promise<SlettesperreListe> {
  const rader = await tx.query<Slettesperrerad>(slettesperrer(holdt, limit, etter));
  return liste(rader, ({ id }): Slettesperreposisjon => [id], tilSlettesperre(idag(naa)));
}

export const slettesperreHandlers = {
  listSlettesperrer: async ({ tx, path, side, klokke, innsyn }) => {
    const sak = await krevSak(tx, path.sakId);
    const body = await sperrene(tx, somSak(sak), await side(), klokke());
    innsyn({ ...saksinnsyn(sak), antall: body.items.length });
    return { body };
  },
  settSlettesperre: async (ctx) => {
    const { tx, path, body, klokke, nyId, innsyn } = ctx;
    const sak = await krevSakForEndring(tx, path.sakId);
    const valg = { id: nyId(), dag: idag(klokke()) };
    const sperre = await settSlettesperre(tx, somSak(sak), aktoerAv(ctx), body, valg);
    innsyn({ ...saksinnsyn(sak), entitetId: sperre.slettesperreId });
    return { body: sperre };
  },
  opphevSlettesperre: async (ctx) => {
    const { tx, path, body, klokke, innsyn } = ctx;
    const sak = await krevSakForEndring(tx, path.sakId);
    innsyn({ ...saksinnsyn(sak), entitetId: path.slettesperreId });
    const valg = { ...body, dag: idag(klokke()) };
    return { body: await opphevSlettesperre(tx, somSak(sak), path.slettesperreId, aktoerAv(ctx), valg) };
  },
  listLeieforholdetsSlettesperrer: async ({ tx, path, side, klokke, innsyn }) => {
    const { id } = await hentLeieforholdrad(tx, path.leieforholdId);
    const body = await sperrene(tx, { ressurs: 'leieforhold', id }, await side(), klokke());
    await leiernesInnsyn({ tx, innsyn }, id, body.items.length);
    return { body };
  },
  settLeieforholdetsSlettesperre: async (ctx) => {
    const { tx, path, body, klokke, nyId } = ctx;
    const holdt = await krevLeieforholdForEndring(tx, path.leieforholdId);
    await leiernesInnsyn(ctx, holdt.id);
    const valg = { id: nyId(), dag: idag(klokke()) };
    return { body: await settSlettesperre(tx, holdt, aktoerAv(ctx), body, valg) };
  },
  opphevLeieforholdetsSlettesperre: async (ctx) => {
    const { tx, path, body, klokke } = ctx;
    const holdt = await krevLeieforholdForEndring(tx, path.leieforholdId);
    await leiernesInnsyn(ctx, holdt.id);
    const valg = { ...body, dag: idag(klokke()) };
    return { body: await opphevSlettesperre(tx, holdt, path.slettesperreId, aktoerAv(ctx), valg) };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
