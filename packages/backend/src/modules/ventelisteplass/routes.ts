import type { OperationTypes, Ventelisteplass } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import type { Handlers, Innsynslinje } from '../../http/handler.ts';
import { idag } from '../../klokke.ts';
import type { Porter } from '../../porter.ts';
import { krevEgenSak } from '../sak/egen.ts';
import { aktoerAv, SAKSBEHANDLING, saksinnsyn } from '../sak/kontekst.ts';
import { registrerBehov, svarPaaBehov } from './behov.ts';
import { ventelisteside, type Plassposisjon, type Plassrad } from './queries.sql.ts';
import { gjenoppta, krevPlass, prioriter, vurder, type Plassvalg } from './service.ts';
import { tilPlass, visMinPlass, visPlass } from './visning.ts';

type Kontekst = Parameters<typeof aktoerAv>[0] & {
  readonly tx: Tx;
  readonly path: { readonly ventelisteplassId: string };
  readonly klokke: () => Date;
  readonly innsyn: (linje: Innsynslinje) => void;
};

/** The place as it is now, and that it was seen. */
async function vis(ctx: Kontekst): Promise<{ body: Ventelisteplass }> {
  const rad = await krevPlass(ctx.tx, ctx.path.ventelisteplassId);
  ctx.innsyn({ ...saksinnsyn({ id: rad.sakId, soekerId: rad.soekerId }), entitetId: rad.id });
  return { body: await visPlass(ctx.tx, rad, ctx.roller, idag(ctx.klokke())) };
}

const plassvalg = (
  ctx: Kontekst & {
    readonly nyId: () => string;
    readonly ifMatch: { readonly krev: (versjon: number) => void };
  },
): Plassvalg => ({
  aktoer: aktoerAv(ctx),
  naa: ctx.klokke(),
  nyId: ctx.nyId,
  krevVersjon: ctx.ifMatch.krev,
});

export const ventelisteplassHandlers = {
  listVentelisteplasser: async ({ tx, query, roller, klokke, side, innsyn }) => {
    const dag = idag(klokke());
    const { limit, etter, liste } = await side<Plassposisjon>();
    const rader = await tx.query<Plassrad>(ventelisteside(query, dag, limit, etter));
    const body = await liste(
      rader,
      (rad): Plassposisjon => [rad.prioritet, rad.fraDato, rad.id],
      (rad) => tilPlass(rad, roller, dag),
    );
    innsyn({
      ...SAKSBEHANDLING,
      antall: body.items.length,
      vist: body.items.map(({ sakId, soeker: { personId } }) => ({ sakId, personId })),
    });
    return { body };
  },
  hentVentelisteplass: vis,
  prioriterVentelisteplass: async (ctx) => {
    await prioriter(ctx.tx, ctx.path.ventelisteplassId, ctx.body, plassvalg(ctx));
    return vis(ctx);
  },
  registrerBehov: async (ctx) => {
    await registrerBehov(ctx.tx, ctx.path.ventelisteplassId, ctx.body, plassvalg(ctx));
    return vis(ctx);
  },
  settVentelisteplassPaaPause: async (ctx) => {
    await vurder(ctx.tx, ctx.path.ventelisteplassId, 'PAUSE', ctx.body, plassvalg(ctx));
    return vis(ctx);
  },
  gjenopptaVentelisteplass: async (ctx) => {
    await gjenoppta(ctx.tx, ctx.path.ventelisteplassId, ctx.body, plassvalg(ctx));
    return vis(ctx);
  },
  laVentelisteplassBortfalle: async (ctx) => {
    await vurder(ctx.tx, ctx.path.ventelisteplassId, 'BORTFALL', ctx.body, plassvalg(ctx));
    return vis(ctx);
  },
  svarPaaBehov: async (ctx) => {
    const { tx, path, body, klokke, innsyn } = ctx;
    const egen = await krevEgenSak(tx, path.sakId, ctx);
    await svarPaaBehov(tx, egen.sakId, body, klokke());
    innsyn(egen);
    return { body: (await visMinPlass(tx, egen.sakId))! };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
