import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { krevEgenSak } from '../sak/egen.ts';
import { aktoerAv, saksinnsyn } from '../sak/kontekst.ts';
import { krevSak } from '../sak/service.ts';
import {
  partensJournalnotater,
  sakensJournalnotater,
  type Journalnotatposisjon,
  type Journalnotatrad,
} from './queries.sql.ts';
import { skrivJournalnotat, tilJournalnotat, tilMittJournalnotat } from './service.ts';

const posisjon = (rad: Journalnotatrad): Journalnotatposisjon => [rad.posisjonstid, rad.id];

export const journalnotatHandlers = {
  listJournalnotater: async ({ tx, path, query, side, innsyn }) => {
    const sak = await krevSak(tx, path.sakId);
    const { limit, etter, liste } = await side<Journalnotatposisjon>();
    const rader = await tx.query<Journalnotatrad>(sakensJournalnotater(sak.id, query.type, limit, etter));
    const body = await liste(rader, posisjon, tilJournalnotat);
    innsyn({ ...saksinnsyn(sak), antall: body.items.length });
    return { body };
  },
  opprettJournalnotat: async (ctx) => {
    const { tx, path, body, klokke, nyId, innsyn } = ctx;
    const sak = await krevSak(tx, path.sakId);
    const notat = await skrivJournalnotat(tx, sak.id, aktoerAv(ctx), body, { naa: klokke(), nyId });
    innsyn({ ...saksinnsyn(sak), entitetId: notat.journalnotatId });
    return { body: notat };
  },
  rettJournalnotat: async (ctx) => {
    const { tx, path, body, klokke, nyId, innsyn } = ctx;
    const sak = await krevSak(tx, path.sakId);
    const valg = { naa: klokke(), nyId, korrigerer: path.journalnotatId };
    const notat = await skrivJournalnotat(tx, sak.id, aktoerAv(ctx), body, valg);
    innsyn({ ...saksinnsyn(sak), entitetId: notat.journalnotatId });
    return { body: notat };
  },
  listMineJournalnotater: async (ctx) => {
    const { tx, path, side, innsyn } = ctx;
    const egen = await krevEgenSak(tx, path.sakId, ctx);
    const { limit, etter, liste } = await side<Journalnotatposisjon>();
    const rader = await tx.query<Journalnotatrad>(partensJournalnotater(egen.sakId, limit, etter));
    const body = await liste(rader, posisjon, tilMittJournalnotat);
    innsyn({ ...egen, antall: body.items.length });
    return { body };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
