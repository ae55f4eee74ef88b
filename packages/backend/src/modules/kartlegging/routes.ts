import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { aktoerAv, saksinnsyn } from '../sak/kontekst.ts';
import { krevSak, krevSakForEndring } from '../sak/service.ts';
import { sakensKartleggingsversjoner, type Kartleggingsversjonsrad } from './queries.sql.ts';
import {
  ferdigstillKartlegging,
  gjenaapneKartlegging,
  hentKartlegging,
  lagreKartlegging,
} from './service.ts';
import { tilVersjon } from './versjoner.ts';

export const kartleggingHandlers = {
  hentKartlegging: async ({ tx, path, klokke, innsyn }) => {
    const sak = await krevSak(tx, path.sakId);
    innsyn(saksinnsyn(sak));
    return { body: await hentKartlegging(tx, sak, klokke()) };
  },
  lagreKartlegging: async (ctx) => {
    const { tx, path, body, klokke, nyId, ifMatch, innsyn } = ctx;
    const sak = await krevSakForEndring(tx, path.sakId);
    innsyn(saksinnsyn(sak));
    const valg = { naa: klokke(), nyId, krevVersjon: ifMatch.krev };
    return { body: await lagreKartlegging(tx, sak, aktoerAv(ctx), body, valg) };
  },
  ferdigstillKartlegging: async (ctx) => {
    const { tx, path, klokke, nyId, ifMatch, innsyn } = ctx;
    const sak = await krevSakForEndring(tx, path.sakId);
    innsyn(saksinnsyn(sak));
    const valg = { naa: klokke(), nyId, krevVersjon: ifMatch.krev };
    return { body: await ferdigstillKartlegging(tx, sak, aktoerAv(ctx), valg) };
  },
  gjenaapneKartlegging: async (ctx) => {
    const { tx, path, body, klokke, nyId, ifMatch, innsyn } = ctx;
    const sak = await krevSakForEndring(tx, path.sakId);
    innsyn(saksinnsyn(sak));
    const valg = { naa: klokke(), nyId, krevVersjon: ifMatch.krev };
    return { body: await gjenaapneKartlegging(tx, sak, aktoerAv(ctx), body, valg) };
  },
  listKartleggingsversjoner: async ({ tx, path, side, innsyn }) => {
    const sak = await krevSak(tx, path.sakId);
    const { limit, etter, liste } = await side<readonly [nummer: number]>();
    const rader = await tx.query<Kartleggingsversjonsrad>(
      sakensKartleggingsversjoner(sak.id, limit, etter?.[0] ?? null),
    );
    const body = await liste(rader, ({ nummer }) => [nummer] as const, tilVersjon);
    innsyn({ ...saksinnsyn(sak), antall: body.items.length });
    return { body };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
