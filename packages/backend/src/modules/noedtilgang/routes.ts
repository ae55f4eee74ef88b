import type { Noedtilgang, OperationTypes } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import type { Handlers, Innsynslinje } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { HJEMMEL } from '../innsyn/service.ts';
import { aktoerAv, SAKSBEHANDLING, saksinnsyn } from '../sak/kontekst.ts';
import { krevSak } from '../sak/service.ts';
import {
  kommunensNoedtilganger,
  sakensNoedtilganger,
  type Noedtilgangsposisjon,
  type Noedtilgangsrad,
} from './queries.sql.ts';
import {
  aapneNoedtilgang,
  avsluttNoedtilgang,
  kontrollerNoedtilgang,
  tilNoedtilgang,
  type Noedmiljoe,
} from './service.ts';

type Kontekst = Parameters<typeof aktoerAv>[0] & {
  readonly tx: Tx;
  readonly klokke: () => Date;
  readonly nyId: () => string;
  readonly innsyn: (linje: Innsynslinje) => void;
};

const miljoe = (ctx: Kontekst): Noedmiljoe => ({
  tx: ctx.tx,
  naa: ctx.klokke(),
  nyId: ctx.nyId,
  aktoer: aktoerAv(ctx),
});

const posisjon = (rad: Noedtilgangsrad): Noedtilgangsposisjon => [rad.posisjonstid, rad.id];

/** What was done, and that something of the case was seen by it. */
function vis(ctx: Kontekst, noedtilgang: Noedtilgang): { body: Noedtilgang } {
  const { sakId, noedtilgangId } = noedtilgang;
  ctx.innsyn({ ...SAKSBEHANDLING, sakId, entitetId: noedtilgangId });
  return { body: noedtilgang };
}

export const noedtilgangHandlers = {
  listNoedtilganger: async ({ tx, query, side, innsyn, klokke }) => {
    const { limit, etter, liste } = await side<Noedtilgangsposisjon>();
    const rader = await tx.query<Noedtilgangsrad>(
      kommunensNoedtilganger(query.ukontrollert ?? false, limit, etter),
    );
    const body = await liste(rader, posisjon, tilNoedtilgang(klokke()));
    innsyn({
      formaal: 'Kontroll av nødtilgang',
      hjemmel: HJEMMEL,
      antall: body.items.length,
      vist: rader
        .slice(0, limit)
        .flatMap(({ sakId, soekerId }) => (soekerId === null ? [] : [{ sakId, personId: soekerId }])),
    });
    return { body };
  },
  aapneNoedtilgang: async (ctx) => {
    const aapnet = await aapneNoedtilgang(miljoe(ctx), ctx.body);
    // The data protection officer is told when it is committed.
    ctx.porter.vekkJobber();
    return vis(ctx, aapnet);
  },
  listSakensNoedtilganger: async ({ tx, path, side, innsyn, klokke }) => {
    const sak = await krevSak(tx, path.sakId);
    const { limit, etter, liste } = await side<Noedtilgangsposisjon>();
    const rader = await tx.query<Noedtilgangsrad>(sakensNoedtilganger(sak.id, limit, etter));
    const body = await liste(rader, posisjon, tilNoedtilgang(klokke()));
    innsyn({ ...saksinnsyn(sak), antall: body.items.length });
    return { body };
  },
  avsluttNoedtilgang: async (ctx) => vis(ctx, await avsluttNoedtilgang(miljoe(ctx), ctx.path.noedtilgangId)),
  kontrollerNoedtilgang: async (ctx) =>
    vis(ctx, await kontrollerNoedtilgang(miljoe(ctx), ctx.path.noedtilgangId, ctx.body, ctx.ifMatch)),
} satisfies Partial<Handlers<OperationTypes, Porter>>;
