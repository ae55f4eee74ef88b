import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { journalfoert, type Journalposisjon, type Journalrad } from './queries.sql.ts';
import { kontrollerAar, tilJournallinje } from './service.ts';

export const arkivjournalHandlers = {
  listArkivjournal: async ({ tx, query, side }) => {
    const { limit, etter, liste } = await side<Journalposisjon>();
    const rader = await tx.query<Journalrad>(journalfoert(query.aar, limit, etter));
    return { body: await liste(rader, (rad) => [rad.nummer, rad.dokumentId], tilJournallinje) };
  },
  kontrollerArkivjournal: async ({ tx, query }) => ({ body: await kontrollerAar(tx, query.aar) }),
} satisfies Partial<Handlers<OperationTypes, Porter>>;
