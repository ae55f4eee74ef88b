import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import { KoboFeil } from '../../http/problem.ts';
import type { Porter } from '../../porter.ts';
import { krevEgenSak } from '../sak/egen.ts';
import { aktoerAv, saksinnsyn, SAKSBEHANDLING } from '../sak/kontekst.ts';
import { krevSak, krevSakForEndring } from '../sak/service.ts';
import {
  papirbrev,
  sakensVarsler,
  varselISaken,
  type Papirposisjon,
  type Papirrad,
  type Varselrad,
} from './queries.sql.ts';
import { hentValg, registrerPapirsending, tilPapirbrev, tilVarsel, velg } from './service.ts';

export const varselHandlers = {
  listVarsler: async ({ tx, path, innsyn }) => {
    const sak = await krevSak(tx, path.sakId);
    const rader = await tx.query<Varselrad>(sakensVarsler(sak.id));
    innsyn({ ...saksinnsyn(sak), antall: rader.length });
    return { body: { items: rader.map(tilVarsel) } };
  },
  listPapirbrev: async ({ tx, side, innsyn }) => {
    const { limit, etter, liste } = await side<Papirposisjon>();
    const rader = await tx.query<Papirrad>(papirbrev(limit, etter));
    const body = await liste(rader, (rad) => [rad.posisjonstid, rad.id], tilPapirbrev);
    const vist = rader
      .slice(0, body.items.length)
      .map(({ sakId, mottakerId }) => ({ sakId, personId: mottakerId }));
    innsyn({ ...SAKSBEHANDLING, antall: vist.length, vist });
    return { body };
  },
  registrerPapirsending: async (ctx) => {
    const { tx, path, body, klokke, ifMatch, innsyn } = ctx;
    const sak = await krevSakForEndring(tx, path.sakId);
    const rad = await tx.maybeOne<Varselrad>(varselISaken(sak.id, path.varselId));
    if (!rad) throw new KoboFeil('IKKE_FUNNET');
    innsyn({ ...saksinnsyn(sak), entitetId: rad.id });
    ifMatch.krev(rad.versjon);
    return { body: await registrerPapirsending(tx, sak, rad, aktoerAv(ctx), body, klokke()) };
  },
  hentMittVarslingsvalg: async (ctx) => {
    const egen = await krevEgenSak(ctx.tx, ctx.path.sakId, ctx);
    ctx.innsyn(egen);
    return { body: await hentValg(ctx.tx, egen.sakId, egen.personId) };
  },
  velgMinVarsling: async (ctx) => {
    const egen = await krevEgenSak(ctx.tx, ctx.path.sakId, ctx);
    ctx.innsyn(egen);
    return { body: await velg(ctx.tx, ctx.nyId(), egen.sakId, egen.personId, ctx.body) };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
