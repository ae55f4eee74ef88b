import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import { idag } from '../../klokke.ts';
import type { Porter } from '../../porter.ts';
import {
  leieforholdside,
  utloepsside,
  type Leieforholdposisjon,
  type Leieforholdrad,
  type Utloepsposisjon,
} from './queries.sql.ts';
import { FORVALTNING, tilLeieforhold, tilUtleid } from './service.ts';
import { tilUtloepende } from './utloep.ts';

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
  listUtloependeLeieforhold: async ({ tx, klokke, side, innsyn }) => {
    const dag = idag(klokke());
    const { limit, etter, liste } = await side<Utloepsposisjon>();
    const rader = await tx.query<Leieforholdrad>(utloepsside(dag, limit, etter));
    const body = await liste(
      rader,
      ({ sluttdato, id }): Utloepsposisjon => [sluttdato!, id],
      (rad) => tilUtloepende(rad, dag),
    );
    innsyn({ ...FORVALTNING, antall: body.items.length });
    return { body };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
