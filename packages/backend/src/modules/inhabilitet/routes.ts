import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { krevKlageForEndring } from '../klage/service.ts';
import { aktoerAv, saksinnsyn } from '../sak/kontekst.ts';
import { finnSak, krevSakForEndring } from '../sak/service.ts';
import { listInhabile, registrerInhabilitet } from './service.ts';

export const inhabilitetHandlers = {
  listInhabilitet: async ({ tx, path, innsyn }) => {
    const sak = await finnSak(tx, path.sakId);
    const items = await listInhabile(tx, sak.id);
    innsyn({ ...saksinnsyn(sak), antall: items.length });
    return { body: { items } };
  },
  registrerInhabilitet: async (ctx) => {
    const { tx, path, body, nyId, innsyn } = ctx;
    const sak = await krevSakForEndring(tx, path.sakId);
    const registrert = await registrerInhabilitet(tx, sak, aktoerAv(ctx), body, nyId());
    innsyn({ ...saksinnsyn(sak), entitetId: registrert.inhabilitetId });
    return { body: registrert };
  },
  registrerInhabilitetIKlagen: async (ctx) => {
    const { tx, path, body, nyId, innsyn } = ctx;
    const { sakId } = await krevKlageForEndring(tx, path.klageId);
    const sak = await krevSakForEndring(tx, sakId);
    const registrert = await registrerInhabilitet(tx, sak, aktoerAv(ctx), body, nyId());
    innsyn({ ...saksinnsyn(sak), entitetId: registrert.inhabilitetId });
    return { body: registrert };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
