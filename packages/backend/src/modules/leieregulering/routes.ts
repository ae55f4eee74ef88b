import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { hentLeieforholdrad } from '../leieforhold/service.ts';
import { kjoeringer, type Kjoeringsrad } from './queries.sql.ts';
import { forhaandsvis, listLeiehistorikk, regulerLeier, tilLeieregulering } from './service.ts';

export const leiereguleringHandlers = {
  forhaandsvisLeieregulering: async ({ tx, body, side }) => {
    const { limit, etter, liste } = await side<readonly [string]>();
    const { rader, linje } = await forhaandsvis(tx, body, limit, etter);
    return { body: await liste(rader, ({ leieforholdId }) => [leieforholdId] as const, linje) };
  },
  listLeiereguleringer: async ({ tx, side }) => {
    const { limit, etter, liste } = await side<readonly [string, string]>();
    const rader = await tx.query<Kjoeringsrad>(kjoeringer(limit, etter));
    return { body: await liste(rader, ({ opprettet, id }) => [opprettet, id] as const, tilLeieregulering) };
  },
  opprettLeieregulering: async ({ tx, body, nyId, klokke }) => ({
    body: await regulerLeier(tx, body, { nyId, naa: klokke() }),
  }),
  listLeiehistorikk: async ({ tx, path }) => {
    await hentLeieforholdrad(tx, path.leieforholdId);
    return { body: { items: await listLeiehistorikk(tx, path.leieforholdId) } };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
