import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { hentLeieforholdrad, leiernesInnsyn } from '../leieforhold/service.ts';
import { leieforholdetsKontrakter, type Kontraktrad } from './queries.sql.ts';
import { tilLeiekontrakt } from './service.ts';

export const leiekontraktHandlers = {
  listLeiekontrakter: async ({ tx, path, innsyn }) => {
    await hentLeieforholdrad(tx, path.leieforholdId);
    const rader = await tx.query<Kontraktrad>(leieforholdetsKontrakter(path.leieforholdId));
    await leiernesInnsyn({ tx, innsyn }, path.leieforholdId, rader.length);
    return { body: { items: rader.map(tilLeiekontrakt) } };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
