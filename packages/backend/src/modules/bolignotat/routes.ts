import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { hentBolig } from '../bolig/service.ts';
import { aktoerAv } from '../sak/kontekst.ts';
import { boligensNotater, type Bolignotatposisjon, type Bolignotatrad } from './queries.sql.ts';
import { skrivBolignotat, tilBolignotat } from './service.ts';

export const bolignotatHandlers = {
  listBolignotater: async ({ tx, path, side }) => {
    const { koboId } = await hentBolig(tx, path.boligId);
    const { limit, etter, liste } = await side<Bolignotatposisjon>();
    const rader = await tx.query<Bolignotatrad>(boligensNotater(koboId, limit, etter));
    return { body: await liste(rader, ({ dato, id }): Bolignotatposisjon => [dato, id], tilBolignotat) };
  },
  opprettBolignotat: async (ctx) => {
    const { tx, path, body, klokke, nyId } = ctx;
    return { body: await skrivBolignotat(tx, path.boligId, aktoerAv(ctx), body, { naa: klokke(), nyId }) };
  },
  rettBolignotat: async (ctx) => {
    const { tx, path, body, klokke, nyId } = ctx;
    const valg = { naa: klokke(), nyId, korrigerer: path.bolignotatId };
    return { body: await skrivBolignotat(tx, path.boligId, aktoerAv(ctx), body, valg) };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
