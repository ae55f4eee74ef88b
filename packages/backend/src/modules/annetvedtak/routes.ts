import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers, IfMatch } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { aktoerAv, saksinnsyn } from '../sak/kontekst.ts';
import { krevSak } from '../sak/service.ts';
import { hentAnnetvedtak, registrerAnnetvedtak, rettAnnetvedtak, type Registreringsvalg } from './service.ts';

const valgene = (
  ctx: Parameters<typeof aktoerAv>[0] & {
    readonly ifMatch: IfMatch;
    readonly klokke: () => Date;
    readonly nyId: () => string;
  },
): Registreringsvalg => ({
  aktoer: aktoerAv(ctx),
  krevVersjon: ctx.ifMatch.krev,
  naa: ctx.klokke(),
  nyId: ctx.nyId,
});

export const annetvedtakHandlers = {
  hentAnnetvedtak: async ({ tx, path, innsyn }) => {
    const sak = await krevSak(tx, path.sakId);
    const body = await hentAnnetvedtak(tx, sak.id);
    innsyn({ ...saksinnsyn(sak), entitetId: body.vedtakId });
    return { body };
  },
  registrerAnnetvedtak: async (ctx) => {
    const { tx, path, innsyn } = ctx;
    const body = await registrerAnnetvedtak(tx, path.sakId, ctx.body, valgene(ctx));
    innsyn({ ...saksinnsyn(await krevSak(tx, path.sakId)), entitetId: body.vedtakId });
    return { body };
  },
  rettAnnetvedtak: async (ctx) => {
    const { tx, path, innsyn } = ctx;
    const body = await rettAnnetvedtak(tx, path.sakId, ctx.body, valgene(ctx));
    innsyn({ ...saksinnsyn(await krevSak(tx, path.sakId)), entitetId: body.vedtakId });
    return { body };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
