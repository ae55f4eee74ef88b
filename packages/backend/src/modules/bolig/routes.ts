import type { Bolig, BoligEndre, BoligOpprett, OperationTypes } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import type { Aktoer } from '../../http/aktoer.ts';
import type { Handlers } from '../../http/handler.ts';
import { krevUtenFeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import type { Porter } from '../../porter.ts';
import { hentBruk, INGEN_BRUK } from '../leieforhold/service.ts';
import {
  boligside,
  posisjon,
  statusside,
  type Boligposisjon,
  type Listerad,
  type Statusposisjon,
  type Statusrad,
} from './queries.sql.ts';
import { aktoerAv } from '../sak/kontekst.ts';
import { kjennAnsatt } from '../sak/service.ts';
import { advarsler, innholdsfeil } from './rules.ts';
import {
  endreBolig,
  fasetter,
  fjernBolig,
  hentBolig,
  opprettBolig,
  tilListelinje,
  tilStatusendring,
} from './service.ts';

function krevRiktigInnhold(bolig: BoligOpprett | BoligEndre): void {
  krevUtenFeil(innholdsfeil(bolig));
}

/** A home that is read or changed, with what a person should know before it is sold or used for anything else. */
function medAdvarsler(bolig: Bolig, naa: Date): Bolig {
  const funnet = advarsler(bolig, idag(naa));
  return funnet.length > 0 ? { ...bolig, advarsler: funnet } : bolig;
}

/** So that the history of the home has the name of an employee; a machine is known by its client. */
async function kjennEndrer(
  ctx: Parameters<typeof aktoerAv>[0] & { readonly tx: Tx; readonly aktoer: Aktoer | null },
): Promise<void> {
  if (ctx.aktoer?.type === 'ANSATT') await kjennAnsatt(ctx.tx, aktoerAv(ctx));
}

export const boligHandlers = {
  listBoliger: async ({ tx, query, klokke, side }) => {
    const { limit: _limit, etter: _etter, ...filter } = query;
    const dato = idag(klokke());
    const { limit, etter, liste } = await side<Boligposisjon>();
    const [rader, deler] = await Promise.all([
      tx.query<Listerad>(boligside(filter, dato, limit, etter)),
      fasetter(tx, filter, dato),
    ]);
    const boliger = await liste(rader, posisjon, tilListelinje);
    return { body: { ...boliger, ...deler } };
  },
  opprettBolig: async (ctx) => {
    const { tx, body, kommunenummer, nyId, klokke } = ctx;
    krevRiktigInnhold(body);
    await kjennEndrer(ctx);
    return opprettBolig(tx, { id: nyId(), kommunenummer, naa: klokke() }, body);
  },
  hentBolig: async ({ tx, path, roller, enheter, klokke, innsyn }) => {
    // Most homes are let, so what only they have is asked for with the home.
    const [bolig, bruk] = await Promise.all([
      hentBolig(tx, path.boligId),
      hentBruk(tx, path.boligId, { roller, enheter }),
    ]);
    const { vist, linje } = bolig.status === 'UTLEID' ? bruk : INGEN_BRUK;
    innsyn(linje);
    return { body: { ...medAdvarsler(bolig, klokke()), ...vist } };
  },
  endreBolig: async (ctx) => {
    const { tx, path, body, klokke, ifMatch } = ctx;
    krevRiktigInnhold(body);
    await kjennEndrer(ctx);
    const naa = klokke();
    return { body: medAdvarsler(await endreBolig(tx, path.boligId, body, naa, ifMatch.krev), naa) };
  },
  listStatushistorikk: async ({ tx, path, side }) => {
    const { koboId } = await hentBolig(tx, path.boligId);
    const { limit, etter, liste } = await side<Statusposisjon>();
    const rader = await tx.query<Statusrad>(statusside(koboId, limit, etter));
    return { body: await liste(rader, ({ id }): Statusposisjon => [id], tilStatusendring) };
  },
  slettBolig: async ({ tx, path, klokke, ifMatch }) => {
    await fjernBolig(tx, path.boligId, klokke(), ifMatch.krev);
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
