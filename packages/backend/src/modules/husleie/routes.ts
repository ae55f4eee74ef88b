import type { OperationTypes } from '@kobo-bolig/contract';
import { alleLeieforhold } from '../../db/skjerming.ts';
import type { Handlers } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { krevEgetLeieforhold } from '../leieforhold/egen.ts';
import { hentBetaling } from './betaling.ts';
import { kjoeringer, type Kjoeringsposisjon, type Kjoeringsrad } from './queries.sql.ts';
import { hentFil, kjoerHusleie, lagreProfil, listProfiler, tilKjoering } from './service.ts';

export const husleieHandlers = {
  listHusleieprofiler: async ({ tx }) => ({ body: { items: await listProfiler(tx) } }),
  opprettHusleieprofil: async ({ tx, body }) => ({ body: await lagreProfil(tx, body) }),
  listHusleiekjoeringer: async ({ tx, side }) => {
    const { limit, etter, liste } = await side<Kjoeringsposisjon>();
    const rader = await tx.query<Kjoeringsrad>(kjoeringer(limit, etter));
    return { body: await liste(rader, ({ maaned, id }): Kjoeringsposisjon => [maaned, id], tilKjoering) };
  },
  opprettHusleiekjoering: async ({ tx, body, klokke, nyId }) => ({
    body: await alleLeieforhold(tx, () => kjoerHusleie(tx, body, { naa: klokke(), nyId })),
  }),
  hentHusleiefil: async ({ tx, path }) => {
    const { filnavn, tekst } = await alleLeieforhold(tx, () => hentFil(tx, path.husleiekjoeringId));
    return { body: { filnavn, innhold: new TextEncoder().encode(tekst) } };
  },
  hentMinBetaling: async (ctx) => {
    const { tx, path, innsyn } = ctx;
    innsyn(await krevEgetLeieforhold(tx, path.leieforholdId, ctx));
    return { body: await hentBetaling(tx, path.leieforholdId) };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
