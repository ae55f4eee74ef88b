import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import { idag } from '../../klokke.ts';
import type { Porter } from '../../porter.ts';
import { aktoerAv, SAKSBEHANDLING, saksinnsyn } from './kontekst.ts';
import { krevSak, taSaken } from './service.ts';
import { saksside, type Listerad, type Saksposisjon } from './soek/queries.sql.ts';
import { fasetter, tilSammendrag } from './soek/service.ts';
import { visSak, visSoeknad } from './visning.ts';

export const sakHandlers = {
  soekSaker: async ({ tx, body, ansatt, klokke, side, innsyn }) => {
    const hvem = { ansattId: ansatt.ansattId, idag: idag(klokke()) };
    const { limit, etter, liste } = await side<Saksposisjon>();
    const rader = await tx.query<Listerad>(saksside(body, hvem, limit, etter));
    const deler = await fasetter(tx, body, hvem);
    const vist = await liste(rader, (rad): Saksposisjon => [rad.noekkel, rad.id], tilSammendrag);
    innsyn({
      ...SAKSBEHANDLING,
      antall: vist.items.length,
      vist: vist.items.map(({ sakId, soeker: { personId } }) => ({ sakId, personId })),
    });
    return { body: { ...vist, ...deler, oppdatert: klokke().toISOString() } };
  },
  hentSak: async (ctx) => {
    const { tx, path, innsyn } = ctx;
    const sak = await krevSak(tx, path.sakId);
    innsyn(saksinnsyn(sak));
    return { body: await visSak(tx, sak, aktoerAv(ctx)) };
  },
  hentSakensSoeknad: async ({ tx, path, innsyn }) => {
    const sak = await krevSak(tx, path.sakId);
    const body = await visSoeknad(tx, sak.id);
    innsyn({ ...saksinnsyn(sak), entitetId: body.soeknadId });
    return { body };
  },
  taSaken: async (ctx) => {
    const { tx, path, innsyn, ifMatch } = ctx;
    await taSaken(tx, path.sakId, aktoerAv(ctx), ifMatch.krev);
    const sak = await krevSak(tx, path.sakId);
    innsyn(saksinnsyn(sak));
    return { body: await visSak(tx, sak, aktoerAv(ctx)) };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
