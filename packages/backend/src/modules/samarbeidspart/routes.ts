import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import { idag } from '../../klokke.ts';
import type { Porter } from '../../porter.ts';
import { krevEgenSak } from '../sak/egen.ts';
import { aktoerAv, saksinnsyn } from '../sak/kontekst.ts';
import { krevSak, krevSakForEndring } from '../sak/service.ts';
import {
  sakensSamarbeidsparter,
  type Samarbeidspartposisjon,
  type Samarbeidspartrad,
} from './queries.sql.ts';
import { avsluttSamarbeidspart, registrerSamarbeidspart, tilSamarbeidspart } from './service.ts';

const posisjon = ({ id }: Samarbeidspartrad): Samarbeidspartposisjon => [id];

export const samarbeidspartHandlers = {
  listMineSamarbeidsparter: async (ctx) => {
    const { tx, path, side, innsyn, klokke } = ctx;
    const egen = await krevEgenSak(tx, path.sakId, ctx);
    const { limit, etter, liste } = await side<Samarbeidspartposisjon>();
    const rader = await tx.query<Samarbeidspartrad>(
      sakensSamarbeidsparter(egen.sakId, egen.personId, limit, etter),
    );
    const body = await liste(rader, posisjon, tilSamarbeidspart(idag(klokke())));
    innsyn({ ...egen, antall: body.items.length });
    return { body };
  },
  listSamarbeidsparter: async ({ tx, path, side, innsyn, klokke }) => {
    const sak = await krevSak(tx, path.sakId);
    const { limit, etter, liste } = await side<Samarbeidspartposisjon>();
    const rader = await tx.query<Samarbeidspartrad>(sakensSamarbeidsparter(sak.id, null, limit, etter));
    const body = await liste(rader, posisjon, tilSamarbeidspart(idag(klokke())));
    innsyn({ ...saksinnsyn(sak), antall: body.items.length });
    return { body };
  },
  registrerSamarbeidspart: async (ctx) => {
    const { tx, path, klokke, nyId, innsyn } = ctx;
    const sak = await krevSakForEndring(tx, path.sakId);
    const valg = { id: nyId(), dag: idag(klokke()) };
    const body = await registrerSamarbeidspart(tx, sak, aktoerAv(ctx), ctx.body, valg);
    innsyn({ ...saksinnsyn(sak), personId: body.personId, entitetId: body.samarbeidspartId });
    return { body };
  },
  avsluttSamarbeidspart: async (ctx) => {
    const { tx, path, klokke, innsyn } = ctx;
    const sak = await krevSakForEndring(tx, path.sakId);
    const { samarbeidspartId } = path;
    const body = await avsluttSamarbeidspart(tx, sak.id, samarbeidspartId, aktoerAv(ctx), idag(klokke()));
    innsyn({ ...saksinnsyn(sak), personId: body.personId, entitetId: samarbeidspartId });
    return { body };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
