import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { hentBolig } from '../bolig/service.ts';
import { aktoerAv } from '../sak/kontekst.ts';
import { boligensBefaringer, type Befaringsposisjon, type Befaringsrad } from './queries.sql.ts';
import { skrivBefaring, tilBefaring } from './service.ts';

export const befaringHandlers = {
  listBefaringer: async ({ tx, path, side }) => {
    const { koboId } = await hentBolig(tx, path.boligId);
    const { limit, etter, liste } = await side<Befaringsposisjon>();
    const rader = await tx.query<Befaringsrad>(boligensBefaringer(koboId, limit, etter));
    return { body: await liste(rader, ({ dato, id }): Befaringsposisjon => [dato, id], tilBefaring) };
  },
  registrerBefaring: async (ctx) => {
    const { tx, path, body, klokke, nyId } = ctx;
    return { body: await skrivBefaring(tx, path.boligId, aktoerAv(ctx), body, { naa: klokke(), nyId }) };
  },
  rettBefaring: async (ctx) => {
    const { tx, path, body, klokke, nyId } = ctx;
    const valg = { naa: klokke(), nyId, korrigerer: path.befaringId };
    return { body: await skrivBefaring(tx, path.boligId, aktoerAv(ctx), body, valg) };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
