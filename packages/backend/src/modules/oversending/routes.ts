import type { Oversending, OperationTypes } from '@kobo-bolig/contract';
import type { Handlers, IfMatch, Innsynslinje } from '../../http/handler.ts';
import type { Tx } from '../../db/database.ts';
import type { Porter } from '../../porter.ts';
import { aktoerAv, SAKSBEHANDLING, saksinnsyn } from '../sak/kontekst.ts';
import { finnSak, krevSak } from '../sak/service.ts';
import { tilMottak, type Mottaksposisjon, type Mottaksrad } from './queries.sql.ts';
import {
  kvitter,
  listEnheter,
  listOversendinger,
  returner,
  sendSak,
  tilOversending,
  trekk,
  type Oversendingsmiljoe,
} from './service.ts';

type Kontekst = Parameters<typeof aktoerAv>[0] & {
  readonly tx: Tx;
  readonly klokke: () => Date;
  readonly nyId: () => string;
  readonly ifMatch: IfMatch;
  readonly innsyn: (linje: Innsynslinje) => void;
};

const miljoe = ({ tx, klokke, nyId }: Kontekst): Oversendingsmiljoe => ({ tx, naa: klokke(), nyId });
const stegvalg = (ctx: Kontekst) => ({ aktoer: aktoerAv(ctx), krevVersjon: ctx.ifMatch.krev });

/** What was sent as it is now, and that it was seen. */
async function vis(ctx: Kontekst, oversending: Oversending): Promise<{ body: Oversending }> {
  const sak = await finnSak(ctx.tx, oversending.sakId);
  ctx.innsyn({ ...saksinnsyn(sak), entitetId: oversending.oversendingId });
  return { body: oversending };
}

export const oversendingHandlers = {
  listEnheter: async ({ tx }) => ({ body: { items: await listEnheter(tx) } }),
  listOversendinger: async ({ tx, path, innsyn }) => {
    const sak = await krevSak(tx, path.sakId);
    const items = await listOversendinger(tx, sak.id);
    innsyn({ ...saksinnsyn(sak), antall: items.length });
    return { body: { items } };
  },
  sendSakTilEnhet: async (ctx) =>
    vis(ctx, await sendSak(miljoe(ctx), ctx.path.sakId, ctx.body, stegvalg(ctx))),
  listTilMottak: async ({ tx, enheter, side, innsyn }) => {
    const { limit, etter, liste } = await side<Mottaksposisjon>();
    const rader = await tx.query<Mottaksrad>(tilMottak(enheter, limit, etter));
    const body = await liste(
      rader,
      (rad): Mottaksposisjon => [rad.sendt, rad.id],
      (rad) => ({
        oversending: tilOversending(rad),
        saksnummer: rad.saksnummer,
        sakstype: rad.sakstype,
        soeker: { personId: rad.soekerId, navn: rad.soekerNavn },
        hast: rad.hast,
      }),
    );
    innsyn({
      ...SAKSBEHANDLING,
      antall: body.items.length,
      vist: body.items.map(({ oversending: { sakId }, soeker: { personId } }) => ({ sakId, personId })),
    });
    return { body };
  },
  kvitterOversending: async (ctx) =>
    vis(ctx, await kvitter(miljoe(ctx), ctx.path.oversendingId, stegvalg(ctx))),
  returnerOversending: async (ctx) =>
    vis(ctx, await returner(miljoe(ctx), ctx.path.oversendingId, ctx.body, stegvalg(ctx))),
  trekkOversending: async (ctx) => vis(ctx, await trekk(miljoe(ctx), ctx.path.oversendingId, stegvalg(ctx))),
} satisfies Partial<Handlers<OperationTypes, Porter>>;
