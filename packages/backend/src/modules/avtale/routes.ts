import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import { idag } from '../../klokke.ts';
import type { Porter } from '../../porter.ts';
import { avtaleside, type Avtaleposisjon, type Avtalerad } from './queries.sql.ts';
import { endreAvtale, hentAvtale, opprettAvtale, tilAvtale } from './service.ts';

export const avtaleHandlers = {
  listAvtaler: async ({ tx, query, klokke, side }) => {
    const { limit, etter, liste } = await side<Avtaleposisjon>();
    const rader = await tx.query<Avtalerad>(avtaleside(query, limit, etter));
    const posisjon = ({ orden, id }: Avtalerad): Avtaleposisjon => [orden, id];
    return { body: await liste(rader, posisjon, tilAvtale(idag(klokke()))) };
  },
  opprettAvtale: async ({ tx, body, nyId, klokke }) => ({
    body: await opprettAvtale(tx, nyId(), body, idag(klokke())),
  }),
  hentAvtale: async ({ tx, path, klokke }) => ({
    body: await hentAvtale(tx, path.avtaleId, idag(klokke())),
  }),
  endreAvtale: async ({ tx, path, body, ifMatch, klokke }) => ({
    body: await endreAvtale(tx, path.avtaleId, body, ifMatch.krev, idag(klokke())),
  }),
} satisfies Partial<Handlers<OperationTypes, Porter>>;
