import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { FORVALTNING, hentLeieforholdrad, tilUtleid } from '../leieforhold/service.ts';
import { aktoerAv } from '../sak/kontekst.ts';
import { listFornyelser, registrerFornyelse, startFornyelse } from './service.ts';

export const fornyelseHandlers = {
  listFornyelser: async ({ tx, path, innsyn }) => {
    await hentLeieforholdrad(tx, path.leieforholdId);
    const items = await listFornyelser(tx, path.leieforholdId);
    innsyn({ ...FORVALTNING, entitetId: path.leieforholdId, antall: items.length });
    return { body: { items } };
  },
  startFornyelse: async ({ tx, path, ifMatch, innsyn }) => {
    await startFornyelse(tx, path.leieforholdId, ifMatch.krev);
    innsyn({ ...FORVALTNING, entitetId: path.leieforholdId });
    return { body: tilUtleid(await hentLeieforholdrad(tx, path.leieforholdId)) };
  },
  registrerFornyelse: async (ctx) => {
    const { tx, path, body, ifMatch, klokke, nyId, innsyn } = ctx;
    const miljoe = { naa: klokke(), nyId, ansatt: aktoerAv(ctx) };
    const fornyelse = await registrerFornyelse(tx, path.leieforholdId, body, ifMatch.krev, miljoe);
    innsyn({ ...FORVALTNING, entitetId: path.leieforholdId });
    return { body: fornyelse, versjon: (await hentLeieforholdrad(tx, path.leieforholdId)).versjon };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
