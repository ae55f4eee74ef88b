import type { BoligEndre, BoligOpprett, OperationTypes } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import type { Aktoer } from '../../http/aktoer.ts';
import type { Handlers } from '../../http/handler.ts';
import { KoboFeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import type { Porter } from '../../porter.ts';
import { hentForsider } from '../boligbilde/service.ts';
import { hentBruk } from '../leieforhold/service.ts';
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
import { innholdsfeil } from './rules.ts';
import {
  endreBolig,
  fasetter,
  fjernBolig,
  hentBolig,
  opprettBolig,
  tilSammendrag,
  tilStatusendring,
} from './service.ts';

function krevRiktigInnhold(bolig: BoligOpprett | BoligEndre): void {
  const errors = innholdsfeil(bolig);
  if (errors.length > 0) throw new KoboFeil('UGYLDIG_FORESPOERSEL', { errors });
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
    const rader = await tx.query<Listerad>(boligside(filter, dato, limit, etter));
    const deler = await fasetter(tx, filter, dato);
    const medBilde = await hentForsider(
      tx,
      rader.map(({ id }) => id),
    );
    const boliger = await liste(rader, posisjon, (rad) => ({ ...tilSammendrag(rad), ...medBilde(rad.id) }));
    return { body: { ...boliger, ...deler } };
  },
  opprettBolig: async (ctx) => {
    const { tx, body, kommunenummer, nyId, klokke } = ctx;
    krevRiktigInnhold(body);
    await kjennEndrer(ctx);
    return opprettBolig(tx, { id: nyId(), kommunenummer, naa: klokke() }, body);
  },
  hentBolig: async ({ tx, path, roller, enhet, innsyn }) => {
    const bolig = await hentBolig(tx, path.boligId);
    const { vist, linje } = await hentBruk(tx, bolig, { roller, enhet });
    innsyn(linje);
    return { body: { ...bolig, ...vist } };
  },
  endreBolig: async (ctx) => {
    const { tx, path, body, klokke, ifMatch } = ctx;
    krevRiktigInnhold(body);
    await kjennEndrer(ctx);
    return { body: await endreBolig(tx, path.boligId, body, klokke(), ifMatch.krev) };
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
