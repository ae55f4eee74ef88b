import type { OperationTypes, Tildelingsmoete } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { ogsaaSkjermet } from '../../db/skjerming.ts';
import type { Handlers, Innsynslinje } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { aktoerAv, saksinnsyn } from '../sak/kontekst.ts';
import { krevSak } from '../sak/service.ts';
import { forvaltningsloven } from '../vedtak/forvaltningsloven.ts';
import {
  agendaside,
  moeterFor,
  sakensMoeter,
  type Agendaposisjon,
  type Agendarad,
  type Moeteposisjon,
  type Moeterad,
  type SakensMoeterad,
} from './queries.sql.ts';
import {
  avsluttMoete,
  endreMoete,
  konkluder,
  krevAapent,
  krevMoete,
  opprettMoete,
  settSakPaaAgenda,
  taSakAvAgenda,
  type Moetemiljoe,
} from './service.ts';
import { boligeneI, medInnhold, tilMoetesak, tilSakensMoete } from './visning.ts';

/** Why somebody who does not deal with a case sees what it takes to find it a home. */
const TILDELINGSMOETE = {
  formaal: 'Tildelingsmøte',
  hjemmel: forvaltningsloven.TAUSHETSPLIKT_I_ARBEIDET,
} as const;

const moeteinnsyn = ({ sakId, soekerId }: Agendarad): Innsynslinje => ({
  ...TILDELINGSMOETE,
  entitetId: sakId,
  sakId,
  personId: soekerId,
});

const miljoe = (
  ctx: Parameters<typeof aktoerAv>[0] & { readonly klokke: () => Date; readonly nyId: () => string },
): Moetemiljoe => ({ aktoer: aktoerAv(ctx), naa: ctx.klokke(), nyId: ctx.nyId });

const vis = async (tx: Tx, rad: Moeterad): Promise<{ body: Tildelingsmoete }> => ({
  body: (await medInnhold(tx, [rad]))(rad),
});

const posisjon = ({ posisjonstid, id }: Pick<Moeterad, 'posisjonstid' | 'id'>): Moeteposisjon => [
  posisjonstid,
  id,
];

export const tildelingsmoeteHandlers = {
  listTildelingsmoeter: async (ctx) => {
    const { limit, etter, liste } = await ctx.side<Moeteposisjon>();
    const { ansattId } = aktoerAv(ctx);
    const rader = await ctx.tx.query<Moeterad>(moeterFor(ansattId, limit, etter));
    return { body: await liste(rader, posisjon, await medInnhold(ctx.tx, rader)) };
  },
  opprettTildelingsmoete: async (ctx) => vis(ctx.tx, await opprettMoete(ctx.tx, ctx.body, miljoe(ctx))),
  hentTildelingsmoete: async (ctx) =>
    vis(ctx.tx, await krevMoete(ctx.tx, ctx.path.tildelingsmoeteId, aktoerAv(ctx))),
  endreTildelingsmoete: async (ctx) =>
    vis(
      ctx.tx,
      await endreMoete(ctx.tx, ctx.path.tildelingsmoeteId, ctx.body, ctx.ifMatch.krev, miljoe(ctx)),
    ),
  listMoetesaker: async (ctx) => {
    const { tx, path, klokke, side, innsyn } = ctx;
    const aktoer = aktoerAv(ctx);
    const moete = await krevMoete(tx, path.tildelingsmoeteId, aktoer);
    krevAapent('LES', moete, klokke());
    const { limit, etter, liste } = await side<Agendaposisjon>();
    const rader = await ogsaaSkjermet(tx, () =>
      tx.query<Agendarad>(agendaside(moete.id, aktoer.ansattId, limit, etter)),
    );
    const plass = ({ orden, ventetFra, id }: Agendarad): Agendaposisjon => [orden, ventetFra, id];
    const body = await liste(rader, plass, tilMoetesak(await boligeneI(tx, moete.id)));
    const vist = rader
      .slice(0, body.items.length)
      .map(({ sakId, soekerId }) => ({ sakId, personId: soekerId }));
    innsyn({ ...TILDELINGSMOETE, entitetId: moete.id, antall: vist.length, vist });
    return { body };
  },
  settSakPaaAgenda: async (ctx) => {
    const { tx, path, body, innsyn } = ctx;
    const rad = await settSakPaaAgenda(tx, path.tildelingsmoeteId, body.sakId, miljoe(ctx));
    innsyn(moeteinnsyn(rad));
    return { body: tilMoetesak(await boligeneI(tx, path.tildelingsmoeteId))(rad) };
  },
  taSakAvAgenda: async (ctx) => {
    const { tx, path, innsyn } = ctx;
    const { moete, sak } = await taSakAvAgenda(tx, path.tildelingsmoeteId, path.moetesakId, miljoe(ctx));
    innsyn(moeteinnsyn(sak));
    return vis(tx, moete);
  },
  konkluderMoetesak: async (ctx) => {
    const { tx, path, body, innsyn } = ctx;
    const { tildelingsmoeteId, moetesakId } = path;
    const rad = await konkluder(tx, tildelingsmoeteId, moetesakId, body, miljoe(ctx));
    innsyn(moeteinnsyn(rad));
    return { body: tilMoetesak(await boligeneI(tx, tildelingsmoeteId))(rad) };
  },
  listSakensTildelingsmoeter: async ({ tx, path, side, innsyn }) => {
    const sak = await krevSak(tx, path.sakId);
    const { limit, etter, liste } = await side<Moeteposisjon>();
    const rader = await tx.query<SakensMoeterad>(sakensMoeter(sak.id, limit, etter));
    innsyn(saksinnsyn(sak));
    return { body: await liste(rader, posisjon, tilSakensMoete) };
  },
  avsluttTildelingsmoete: async (ctx) =>
    vis(ctx.tx, await avsluttMoete(ctx.tx, ctx.path.tildelingsmoeteId, ctx.body, miljoe(ctx))),
} satisfies Partial<Handlers<OperationTypes, Porter>>;
