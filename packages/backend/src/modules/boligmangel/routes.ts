import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import { idag } from '../../klokke.ts';
import type { Porter } from '../../porter.ts';
import { regnearkfil } from '../../regneark.ts';
import { boligfil } from './fil.ts';
import {
  boligene,
  mangelside,
  mangeltelling,
  type Filrad,
  type Mangelposisjon,
  type Mangelrad,
  type Mangeltelling,
} from './queries.sql.ts';
import { boligmangler } from './rules.ts';

export const boligmangelHandlers = {
  listBoligmangler: async ({ tx, query, side }) => {
    const valgt = query.mangler?.length ? query.mangler : boligmangler;
    const { limit, etter, liste } = await side<Mangelposisjon>();
    const rader = await tx.query<Mangelrad>(mangelside(valgt, limit, etter));
    const { totalt, treff, antall } = await tx.one<Mangeltelling>(mangeltelling(valgt));
    const side_ = await liste(
      rader,
      ({ adresseorden, id }): Mangelposisjon => [adresseorden, id],
      ({ id, adresse, status, mangler }) => ({ boligId: id, adresse, status, mangler }),
    );
    const fasetter = { mangler: boligmangler.map((verdi, i) => ({ verdi, antall: antall[i]! })) };
    return { body: { ...side_, treff, totalt, fasetter } };
  },
  eksporterBoliger: async ({ tx, query, body: { mangler, ...filter }, innsyn, klokke }) => {
    const dag = idag(klokke());
    const rader = await tx.query<Filrad>(boligene(filter, mangler, dag));
    innsyn({ formaal: 'Forvaltning av boliger', hjemmel: 'boligsosialloven § 5', antall: rader.length });
    return { body: await regnearkfil(query.format, `boliger-${dag}`, boligfil(rader)) };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
