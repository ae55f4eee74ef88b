import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { hentLeieforholdrad, leiernesInnsyn } from '../leieforhold/service.ts';
import { aktoerAv } from '../sak/kontekst.ts';
import { leieforholdetsNotater, type Leienotatposisjon, type Leienotatrad } from './queries.sql.ts';
import { skrivLeienotat, tilLeienotat } from './service.ts';

export const leienotatHandlers = {
  listLeienotater: async ({ tx, path, query, side, innsyn }) => {
    const { id } = await hentLeieforholdrad(tx, path.leieforholdId);
    const { limit, etter, liste } = await side<Leienotatposisjon>();
    const rader = await tx.query<Leienotatrad>(leieforholdetsNotater(id, query.type, limit, etter));
    const body = await liste(rader, (rad): Leienotatposisjon => [rad.posisjonstid, rad.id], tilLeienotat);
    await leiernesInnsyn({ tx, innsyn }, id, body.items.length);
    return { body };
  },
  opprettLeienotat: async (ctx) => {
    const { tx, path, body, klokke, nyId } = ctx;
    const { id } = await hentLeieforholdrad(tx, path.leieforholdId);
    await leiernesInnsyn(ctx, id);
    return { body: await skrivLeienotat(tx, id, aktoerAv(ctx), body, { naa: klokke(), nyId }) };
  },
  rettLeienotat: async (ctx) => {
    const { tx, path, body, klokke, nyId } = ctx;
    const { id } = await hentLeieforholdrad(tx, path.leieforholdId);
    await leiernesInnsyn(ctx, id);
    const valg = { naa: klokke(), nyId, korrigerer: path.leienotatId };
    return { body: await skrivLeienotat(tx, id, aktoerAv(ctx), body, valg) };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
