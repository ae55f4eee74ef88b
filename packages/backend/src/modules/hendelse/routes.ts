import type { OperationTypes } from '@kobo-bolig/contract';
import type { Posisjon } from '../../db/hendelser.ts';
import type { Handlers } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { lesStroem } from './service.ts';

export const hendelseHandlers = {
  listHendelser: async ({ tx, query, roller, aktoer, kommunenummer, stroem }) => ({
    body: await lesStroem(
      tx,
      query,
      { roller, scopes: aktoer!.scopes },
      kommunenummer,
      await stroem<Posisjon>(),
    ),
  }),
} satisfies Partial<Handlers<OperationTypes, Porter>>;
