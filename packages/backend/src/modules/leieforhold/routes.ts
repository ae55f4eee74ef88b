import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { leieforholdside, type Leieforholdposisjon, type Leieforholdrad } from './queries.sql.ts';
import { FORVALTNING, tilLeieforhold, tilUtleid } from './service.ts';

export const leieforholdHandlers = {
  listLeieforhold: async ({ tx, query, side, roller, innsyn }) => {
    const { limit, etter, liste } = await side<Leieforholdposisjon>();
    const rader = await tx.query<Leieforholdrad>(leieforholdside(query, limit, etter));
    const body = await liste(
      rader,
      (rad): Leieforholdposisjon => [rad.startdato, rad.id],
      (rad) => (query.sakId === undefined ? tilUtleid(rad) : tilLeieforhold(rad, roller)),
    );
    innsyn({
      ...FORVALTNING,
      antall: body.items.length,
      ...(query.sakId !== undefined && { sakId: query.sakId }),
      vist: body.items.flatMap(({ sakId, leietaker }) =>
        sakId !== undefined && leietaker ? [{ sakId, personId: leietaker.personId }] : [],
      ),
    });
    return { body };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
