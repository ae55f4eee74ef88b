import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import { idag } from '../../klokke.ts';
import type { Porter } from '../../porter.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { aktoerAv, saksinnsyn } from '../sak/kontekst.ts';
import { krevSak } from '../sak/service.ts';
import { begynnOmgjoering, listOmgjoeringer } from './service.ts';

export const omgjoeringHandlers = {
  listOmgjoeringer: async ({ tx, path, innsyn }) => {
    const sak = await krevSak(tx, path.sakId);
    const body = await listOmgjoeringer(tx, sak);
    innsyn({ ...saksinnsyn(sak), antall: body.items.length });
    return { body };
  },
  begynnOmgjoering: async (ctx) => {
    const { tx, path, klokke, nyId, ifMatch, innsyn } = ctx;
    const { svartidDager } = (await hentKommuneinfo(tx)).kriteriesett.kriterier;
    const gjenaapning = { idag: idag(klokke()), svartidDager, nyId };
    const valg = { aktoer: aktoerAv(ctx), krevVersjon: ifMatch.krev, gjenaapning };
    const body = await begynnOmgjoering(tx, path.sakId, ctx.body, valg);
    const sak = await krevSak(tx, path.sakId);
    innsyn({ ...saksinnsyn(sak), entitetId: body.omgjoeringId });
    return { body, versjon: sak.versjon };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
