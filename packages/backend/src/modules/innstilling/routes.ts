import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { aktoerAv } from '../sak/kontekst.ts';
import { kjennAnsatt } from '../sak/service.ts';
import { hentEnhet, lagreEnhet, listEnhetsinnstillinger, opprettEnhet } from './enheter.ts';
import { versjonsside, type Innstillingsrad } from './queries.sql.ts';
import { hentInnstillinger, lagreInnstillinger, tilVersjon } from './service.ts';

export const innstillingHandlers = {
  hentInnstillinger: async ({ tx }) => ({ body: await hentInnstillinger(tx) }),
  lagreInnstillinger: async (ctx) => {
    const { tx, body, ifMatch, klokke, nyId } = ctx;
    await kjennAnsatt(tx, aktoerAv(ctx));
    return { body: await lagreInnstillinger(tx, body, { ifMatch, naa: klokke(), nyId }) };
  },
  listInnstillingsversjoner: async ({ tx, side }) => {
    const { limit, etter, liste } = await side<readonly [number]>();
    const rader = await tx.query<Innstillingsrad>(versjonsside(limit, etter));
    return { body: await liste(rader, ({ nummer }) => [nummer] as const, tilVersjon) };
  },
  listEnhetsinnstillinger: async ({ tx }) => ({ body: { items: await listEnhetsinnstillinger(tx) } }),
  hentEnhet: async ({ tx, path }) => ({ body: await hentEnhet(tx, path.enhetskode) }),
  opprettEnhet: async (ctx) => {
    await kjennAnsatt(ctx.tx, aktoerAv(ctx));
    return { body: await opprettEnhet(ctx.tx, ctx.body) };
  },
  lagreEnhet: async (ctx) => {
    const { tx, path, body, ifMatch } = ctx;
    await kjennAnsatt(tx, aktoerAv(ctx));
    return { body: await lagreEnhet(tx, path.enhetskode, body, ifMatch) };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
