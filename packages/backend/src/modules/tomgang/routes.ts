import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import { idag } from '../../klokke.ts';
import type { Porter } from '../../porter.ts';
import { hentBolig } from '../bolig/service.ts';
import {
  tomgangsside,
  tomgangssummer,
  type Tomgangsposisjon,
  type Tomgangsrad,
  type Tomgangssum,
} from './queries.sql.ts';
import { gyldigPeriode, tilSum, tilTomgang } from './service.ts';

export const tomgangHandlers = {
  listTomgang: async ({ tx, query, side, klokke }) => {
    const { boligId } = query;
    if (boligId !== undefined) await hentBolig(tx, boligId);
    const filter = { ...gyldigPeriode(query, idag(klokke())), boligId };
    const { limit, etter, liste } = await side<Tomgangsposisjon>();
    const rader = await tx.query<Tomgangsrad>(tomgangsside(filter, limit, etter));
    const summer = await tx.query<Tomgangssum>(tomgangssummer(filter));
    const body = await liste(
      rader,
      ({ adresseorden, boligId, id }): Tomgangsposisjon => [adresseorden, boligId, id],
      tilTomgang,
    );
    return { body: { ...body, sum: tilSum(summer) } };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
