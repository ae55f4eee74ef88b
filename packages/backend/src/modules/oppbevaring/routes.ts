import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import { KoboFeil, tekst } from '../../http/problem.ts';
import { idag, plussDager } from '../../klokke.ts';
import type { Porter } from '../../porter.ts';
import {
  avlevertside,
  kjoeringsside,
  type Avlevertposisjon,
  type Avlevertrad,
  type Kjoeringsposisjon,
  type Kjoeringsrad,
} from './queries.sql.ts';
import { hentOppbevaring, tilAvlevertSak, tilKjoering } from './service.ts';

/** How far ahead is counted: the longest period a municipality can set for what a case has. */
const FREMOVER_DAGER = 730;

const UTENFOR = tekst(
  'Velg en dag fra i dag til to år frem i tid.',
  'Vel ein dag frå i dag til to år fram i tid.',
);

export const oppbevaringHandlers = {
  hentOppbevaring: async ({ tx, query, klokke }) => {
    const dag = idag(klokke());
    const til = query.til ?? dag;
    if (til < dag || til > plussDager(dag, FREMOVER_DAGER))
      throw new KoboFeil('UGYLDIG_FORESPOERSEL', {
        errors: [{ pointer: 'query/til', code: 'UGYLDIG_VERDI', detail: UTENFOR }],
      });
    return { body: await hentOppbevaring(tx, til) };
  },
  listOppbevaringskjoeringer: async ({ tx, side }) => {
    const { limit, etter, liste } = await side<Kjoeringsposisjon>();
    const rader = await tx.query<Kjoeringsrad>(kjoeringsside(limit, etter));
    return { body: await liste(rader, ({ tid, id }): Kjoeringsposisjon => [tid, id], tilKjoering) };
  },
  listAvleverteSaker: async ({ tx, side }) => {
    const { limit, etter, liste } = await side<Avlevertposisjon>();
    const rader = await tx.query<Avlevertrad>(avlevertside(limit, etter));
    return {
      body: await liste(
        rader,
        ({ posisjonstid, id }): Avlevertposisjon => [posisjonstid, id],
        tilAvlevertSak,
      ),
    };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
