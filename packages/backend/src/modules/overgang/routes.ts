import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import { idag } from '../../klokke.ts';
import type { Porter } from '../../porter.ts';
import { aktoerAv, saksinnsyn } from '../sak/kontekst.ts';
import { krevAapen, krevSak, krevSakForEndring } from '../sak/service.ts';
import { sakensOverganger, type Overgangsposisjon, type Overgangsrad } from './queries.sql.ts';
import { laOvergangBortfalle, registrerOvergang, tilOvergang } from './service.ts';

export const overgangHandlers = {
  listOverganger: async ({ tx, path, side, innsyn }) => {
    const sak = await krevSak(tx, path.sakId);
    const { limit, etter, liste } = await side<Overgangsposisjon>();
    const rader = await tx.query<Overgangsrad>(sakensOverganger(sak.id, limit, etter));
    const body = await liste(rader, ({ dato, id }): Overgangsposisjon => [dato, id], tilOvergang);
    innsyn({ ...saksinnsyn(sak), antall: body.items.length });
    return { body };
  },
  registrerOvergang: async (ctx) => {
    const { tx, path, body, klokke, nyId, innsyn } = ctx;
    const sak = await krevSakForEndring(tx, path.sakId);
    krevAapen(sak);
    const valg = { id: nyId(), oppgaveId: nyId(), idag: idag(klokke()) };
    const overgang = await registrerOvergang(tx, sak.id, aktoerAv(ctx), body, valg);
    innsyn({ ...saksinnsyn(sak), entitetId: overgang.overgangId });
    return { body: overgang };
  },
  laOvergangBortfalle: async (ctx) => {
    const { tx, path, body, innsyn } = ctx;
    const sak = await krevSakForEndring(tx, path.sakId);
    innsyn({ ...saksinnsyn(sak), entitetId: path.overgangId });
    return { body: await laOvergangBortfalle(tx, sak.id, path.overgangId, aktoerAv(ctx), body) };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
