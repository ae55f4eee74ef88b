import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { aktoerAv } from '../sak/kontekst.ts';
import { delBolig, listBoenhetshendelser, slaaSammen, type Boenhetsmiljoe } from './service.ts';

const miljoet = (
  ctx: Parameters<typeof aktoerAv>[0] & { readonly nyId: () => string; readonly klokke: () => Date },
): Boenhetsmiljoe => ({ nyId: ctx.nyId, naa: ctx.klokke(), aktoer: aktoerAv(ctx) });

/** What happened is written down once, and has no other version. */
const FOR_GODT = 1;

export const boenhetHandlers = {
  listBoenhetshendelser: async ({ tx, path }) => ({
    body: { items: await listBoenhetshendelser(tx, path.boligId) },
  }),
  delBolig: async (ctx) => {
    const gammel = { boligId: ctx.path.boligId, krevVersjon: ctx.ifMatch.krev };
    return { body: await delBolig(ctx.tx, gammel, ctx.body, miljoet(ctx)), versjon: FOR_GODT };
  },
  slaaSammenBoliger: async (ctx) => {
    const gammel = { boligId: ctx.path.boligId, krevVersjon: ctx.ifMatch.krev };
    return { body: await slaaSammen(ctx.tx, gammel, ctx.body, miljoet(ctx)), versjon: FOR_GODT };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
