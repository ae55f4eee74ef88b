import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import { idag } from '../../klokke.ts';
import type { Porter } from '../../porter.ts';
import { krevEgenSak } from '../sak/egen.ts';
import { aktoerAv, saksinnsyn } from '../sak/kontekst.ts';
import { laasSak } from '../sak/queries.sql.ts';
import { finnSak, kjennAnsatt, krevSak, krevSakForEndring } from '../sak/service.ts';
import { egneSamtykker, sakensSamtykker, type Samtykkeposisjon, type Samtykkerad } from './queries.sql.ts';
import { samtykketekst } from './rules.ts';
import { giSamtykke, registrerSamtykke, tilSamtykke, trekkSamtykke } from './service.ts';

const posisjon = (rad: Samtykkerad): Samtykkeposisjon => [rad.id];

export const samtykkeHandlers = {
  listMineSamtykker: async (ctx) => {
    const { tx, path, side, innsyn, klokke } = ctx;
    const egen = await krevEgenSak(tx, path.sakId, ctx);
    const { limit, etter, liste } = await side<Samtykkeposisjon>();
    const rader = await tx.query<Samtykkerad>(egneSamtykker(egen.sakId, egen.personId, limit, etter));
    const body = await liste(rader, posisjon, tilSamtykke(idag(klokke())));
    innsyn({ ...egen, antall: body.items.length });
    return { body: { ...body, tekst: samtykketekst } };
  },
  giSamtykke: async (ctx) => {
    const { tx, path, body, klokke, nyId, innsyn } = ctx;
    const egen = await krevEgenSak(tx, path.sakId, ctx);
    await tx.query(laasSak(egen.sakId));
    const samtykke = await giSamtykke(tx, await finnSak(tx, egen.sakId), egen.personId, body, {
      id: nyId(),
      dag: idag(klokke()),
    });
    innsyn({ ...egen, entitetId: samtykke.samtykkeId });
    return { body: samtykke };
  },
  trekkMittSamtykke: async (ctx) => {
    const { tx, path, klokke, innsyn } = ctx;
    const egen = await krevEgenSak(tx, path.sakId, ctx);
    await tx.query(laasSak(egen.sakId));
    const { personId } = egen;
    const samtykke = await trekkSamtykke(tx, egen.sakId, path.samtykkeId, {
      dag: idag(klokke()),
      personId,
      ansattId: null,
    });
    innsyn({ ...egen, entitetId: samtykke.samtykkeId });
    return { body: samtykke };
  },
  listSamtykker: async ({ tx, path, side, innsyn, klokke }) => {
    const sak = await krevSak(tx, path.sakId);
    const { limit, etter, liste } = await side<Samtykkeposisjon>();
    const rader = await tx.query<Samtykkerad>(sakensSamtykker(sak.id, limit, etter));
    const body = await liste(rader, posisjon, tilSamtykke(idag(klokke())));
    innsyn({ ...saksinnsyn(sak), antall: body.items.length });
    return { body: { ...body, tekst: samtykketekst } };
  },
  registrerSamtykke: async (ctx) => {
    const { tx, path, body, klokke, nyId, innsyn } = ctx;
    const sak = await krevSakForEndring(tx, path.sakId);
    const valg = { id: nyId(), dag: idag(klokke()) };
    const samtykke = await registrerSamtykke(tx, sak, aktoerAv(ctx), body, valg);
    innsyn({ ...saksinnsyn(sak), personId: samtykke.personId, entitetId: samtykke.samtykkeId });
    return { body: samtykke };
  },
  registrerSamtykketrekk: async (ctx) => {
    const { tx, path, klokke, innsyn } = ctx;
    const sak = await krevSakForEndring(tx, path.sakId);
    const aktoer = aktoerAv(ctx);
    await kjennAnsatt(tx, aktoer);
    const valg = { dag: idag(klokke()), ansattId: aktoer.ansattId };
    const samtykke = await trekkSamtykke(tx, sak.id, path.samtykkeId, valg);
    innsyn({ ...saksinnsyn(sak), personId: samtykke.personId, entitetId: samtykke.samtykkeId });
    return { body: samtykke };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
