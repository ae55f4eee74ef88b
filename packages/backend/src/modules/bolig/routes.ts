import type { BoligEndre, BoligOpprett, OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import { KoboFeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import type { Porter } from '../../porter.ts';
import { hentBruk } from '../leieforhold/service.ts';
import { boligside, posisjon, type Boligposisjon, type Listerad } from './queries.sql.ts';
import { innholdsfeil } from './rules.ts';
import { endreBolig, fasetter, fjernBolig, hentBolig, opprettBolig, tilSammendrag } from './service.ts';

function krevRiktigInnhold(bolig: BoligOpprett | BoligEndre): void {
  const errors = innholdsfeil(bolig);
  if (errors.length > 0) throw new KoboFeil('UGYLDIG_FORESPOERSEL', { errors });
}

export const boligHandlers = {
  listBoliger: async ({ tx, query, klokke, side }) => {
    const { limit: _limit, etter: _etter, ...filter } = query;
    const dato = idag(klokke());
    const { limit, etter, liste } = await side<Boligposisjon>();
    const rader = await tx.query<Listerad>(boligside(filter, dato, limit, etter));
    const deler = await fasetter(tx, filter, dato);
    return { body: { ...(await liste(rader, posisjon, tilSammendrag)), ...deler } };
  },
  opprettBolig: async ({ tx, body, kommunenummer, nyId, klokke }) => {
    krevRiktigInnhold(body);
    return opprettBolig(tx, { id: nyId(), kommunenummer, naa: klokke() }, body);
  },
  hentBolig: async ({ tx, path, roller, enhet, innsyn }) => {
    const bolig = await hentBolig(tx, path.boligId);
    const { vist, linje } = await hentBruk(tx, bolig, { roller, enhet });
    innsyn(linje);
    return { body: { ...bolig, ...vist } };
  },
  endreBolig: async ({ tx, path, body, klokke, ifMatch }) => {
    krevRiktigInnhold(body);
    return { body: await endreBolig(tx, path.boligId, body, klokke(), ifMatch.krev) };
  },
  slettBolig: async ({ tx, path, klokke, ifMatch }) => {
    await fjernBolig(tx, path.boligId, klokke(), ifMatch.krev);
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
