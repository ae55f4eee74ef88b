import type { OperationTypes } from '@kobo-bolig/contract';
import { alleLeieforhold } from '../../db/skjerming.ts';
import type { Handlers } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { hentLeieforholdrad } from '../leieforhold/service.ts';
import { kjoeringer, kjoeringMedId, type Kjoeringsrad } from './queries.sql.ts';
import { forhaandsvis, listLeiehistorikk, regulerLeier, tilLeieregulering } from './service.ts';

export const leiereguleringHandlers = {
  forhaandsvisLeieregulering: async ({ tx, body, side }) => {
    const { limit, etter, liste } = await side<readonly [string]>();
    const { rader, linje } = await forhaandsvis(tx, body, limit, etter);
    return { body: await liste(rader, ({ leieforholdId }) => [leieforholdId] as const, linje) };
  },
  listLeiereguleringer: async ({ tx, side }) => {
    const { limit, etter, liste } = await side<readonly [string, string]>();
    const rader = await alleLeieforhold(tx, () => tx.query<Kjoeringsrad>(kjoeringer(limit, etter)));
    return { body: await liste(rader, ({ opprettet, id }) => [opprettet, id] as const, tilLeieregulering) };
  },
  opprettLeieregulering: async ({ tx, body, nyId, klokke }) => {
    const reguler = () => regulerLeier(tx, body, { nyId, naa: klokke() });
    // The index holds for all who rent, whoever may know of them; those who are named are those the caller sees.
    const kjoeringId = await (body.type === 'KPI' ? alleLeieforhold(tx, reguler) : reguler());
    const kjoering = await alleLeieforhold(tx, () => tx.one<Kjoeringsrad>(kjoeringMedId(kjoeringId)));
    return { body: tilLeieregulering(kjoering) };
  },
  listLeiehistorikk: async ({ tx, path }) => {
    await hentLeieforholdrad(tx, path.leieforholdId);
    return { body: { items: await listLeiehistorikk(tx, path.leieforholdId) } };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
