import type { OperationTypes, Sak } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import type { Handlers, Innsynslinje } from '../../http/handler.ts';
import { idag } from '../../klokke.ts';
import type { Porter } from '../../porter.ts';
import { aktoerAv, SAKSBEHANDLING, saksinnsyn } from './kontekst.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import {
  avsluttSak,
  gjenaapneSak,
  gjenopptaSak,
  registrerTrekking,
  endreHast,
  ventPaaAndre,
  type Stegvalg,
} from './saksgang.ts';
import { sendForeloepigSvar } from './foreloepigsvar.ts';
import { krevSak, taSaken } from './service.ts';
import type { Saksposisjon } from './soek/queries.sql.ts';
import { soekSaker, tilSammendrag } from './soek/service.ts';
import { visSak, visSoeknad } from './visning.ts';

type Kontekst = Parameters<typeof aktoerAv>[0] & {
  readonly tx: Tx;
  readonly path: { readonly sakId: string };
  readonly innsyn: (linje: Innsynslinje) => void;
};

/** The case as it is now, read after whatever was done to it, and that it was seen. */
async function vis(ctx: Kontekst): Promise<{ body: Sak }> {
  const sak = await krevSak(ctx.tx, ctx.path.sakId);
  ctx.innsyn(saksinnsyn(sak));
  return { body: await visSak(ctx.tx, sak, aktoerAv(ctx)) };
}

const stegvalg = (
  ctx: Kontekst & { readonly ifMatch: { readonly krev: (versjon: number) => void } },
): Stegvalg => ({ aktoer: aktoerAv(ctx), krevVersjon: ctx.ifMatch.krev });

export const sakHandlers = {
  soekSaker: async ({ tx, body, ansatt, klokke, side, innsyn }) => {
    const hvem = { ansattId: ansatt.ansattId, idag: idag(klokke()) };
    const { limit, etter, liste } = await side<Saksposisjon>();
    const { rader, deler } = await soekSaker(tx, body, hvem, limit, etter);
    const vist = await liste(rader, (rad): Saksposisjon => [rad.noekkel, rad.id], tilSammendrag);
    innsyn({
      ...SAKSBEHANDLING,
      antall: vist.items.length,
      vist: vist.items.map(({ sakId, soeker: { personId } }) => ({ sakId, personId })),
    });
    return { body: { ...vist, ...deler, oppdatert: klokke().toISOString() } };
  },
  hentSak: vis,
  hentSakensSoeknad: async ({ tx, path, innsyn }) => {
    const sak = await krevSak(tx, path.sakId);
    const body = await visSoeknad(tx, sak.id);
    innsyn({ ...saksinnsyn(sak), entitetId: body.soeknadId });
    return { body };
  },
  taSaken: async (ctx) => {
    await taSaken(ctx.tx, ctx.path.sakId, aktoerAv(ctx), ctx.ifMatch.krev);
    return vis(ctx);
  },
  ventPaaAndre: async (ctx) => {
    await ventPaaAndre(ctx.tx, ctx.path.sakId, ctx.body, idag(ctx.klokke()), stegvalg(ctx));
    return vis(ctx);
  },
  endreHast: async (ctx) => {
    await endreHast(ctx.tx, ctx.path.sakId, ctx.body, stegvalg(ctx));
    return vis(ctx);
  },
  gjenopptaSak: async (ctx) => {
    await gjenopptaSak(ctx.tx, ctx.path.sakId, stegvalg(ctx));
    return vis(ctx);
  },
  registrerTrekking: async (ctx) => {
    await registrerTrekking(ctx.tx, ctx.path.sakId, ctx.body, stegvalg(ctx));
    return vis(ctx);
  },
  avsluttSak: async (ctx) => {
    await avsluttSak(ctx.tx, ctx.path.sakId, ctx.klokke(), stegvalg(ctx));
    return vis(ctx);
  },
  gjenaapneSak: async (ctx) => {
    const { tx, path, body, klokke, nyId } = ctx;
    const { svartidDager } = (await hentKommuneinfo(tx)).kriteriesett.kriterier;
    const gjenaapning = { idag: idag(klokke()), svartidDager, nyId };
    await gjenaapneSak(tx, path.sakId, body, gjenaapning, stegvalg(ctx));
    return vis(ctx);
  },
  sendForeloepigSvar: async (ctx) => {
    const { tx, path, body, klokke, nyId, kommunenummer, porter } = ctx;
    const miljoe = { naa: klokke(), nyId, kommunenummer, fillager: porter.fillager };
    await sendForeloepigSvar(tx, path.sakId, body, miljoe, stegvalg(ctx));
    // The party is notified of the letter when it is committed.
    porter.vekkJobber();
    return vis(ctx);
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
