import type { OperationTypes } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import type { Handlers, Innsynslinje } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { hentBolig } from '../bolig/service.ts';
import { krevEgetLeieforhold } from '../leieforhold/egen.ts';
import { FORVALTNING } from '../leieforhold/service.ts';
import { settFeilvarselLest } from '../leievarsel/queries.sql.ts';
import { fyllFeilbilde, hentFeilbilde, leggTilFeilbilde } from './bilder.ts';
import { aktoerAv } from '../sak/kontekst.ts';
import { medFil } from '../vedlegg/heic.ts';
import {
  boligensfeilside,
  boligfeilside,
  type Boligensfeilrad,
  type Boligfeilposisjon,
  type Boligfeilrad,
} from './queries.sql.ts';
import {
  behandleBoligfeil,
  hentVakt,
  krevBoligfeil,
  meldBoligfeil,
  tilBoligensfeil,
  tilBoligfeil,
  tilMinBoligfeil,
} from './service.ts';

const posisjon = ({ id }: Boligensfeilrad): Boligfeilposisjon => [id];
const lest = ({ id, personId }: Boligfeilrad) => ({ ...FORVALTNING, entitetId: id, personId });

type Innbyggerkall = Parameters<typeof krevEgetLeieforhold>[2] & {
  readonly tx: Tx;
  readonly path: { readonly boligfeilId: string };
  readonly innsyn: (linje: Innsynslinje) => void;
};
/** One of the citizen's own tenancies, and that they saw it. @throws KoboFeil IKKE_FUNNET */
async function somLeier(ctx: Innbyggerkall): Promise<string> {
  const { leieforholdId } = await krevBoligfeil(ctx.tx, ctx.path.boligfeilId);
  const eget = await krevEgetLeieforhold(ctx.tx, leieforholdId, ctx);
  ctx.innsyn({ ...eget, entitetId: ctx.path.boligfeilId });
  return eget.personId;
}
const filene = ({
  kommunenummer,
  porter: { fillager },
}: Pick<Innbyggerkall, 'kommunenummer' | 'porter'>) => ({
  kommunenummer,
  fillager,
});

export const boligfeilHandlers = {
  listMineBoligfeil: async (ctx) => {
    const { tx, path, side, klokke, innsyn } = ctx;
    const eget = await krevEgetLeieforhold(tx, path.leieforholdId, ctx);
    await tx.query(settFeilvarselLest(path.leieforholdId, eget.personId, klokke().toISOString()));
    const { limit, etter, liste } = await side<Boligfeilposisjon>();
    const rader = await tx.query<Boligfeilrad>(boligfeilside(path, limit, etter));
    const vakt = await hentVakt(tx);
    const body = await liste(rader, posisjon, (rad) => tilMinBoligfeil(rad, vakt));
    innsyn({ ...eget, antall: body.items.length });
    return { body };
  },
  meldBoligfeil: async (ctx) => {
    const { tx, path, body, klokke, nyId, innsyn } = ctx;
    const eget = await krevEgetLeieforhold(tx, path.leieforholdId, ctx);
    innsyn(eget);
    return {
      body: await meldBoligfeil(tx, { ...path, id: nyId(), personId: eget.personId }, body, {
        naa: klokke(),
        nyId,
      }),
    };
  },
  listBoligfeil: async ({ tx, query, side, innsyn }) => {
    const { limit, etter, liste } = await side<Boligfeilposisjon>();
    const rader = await tx.query<Boligfeilrad>(boligfeilside(query, limit, etter));
    const body = await liste(rader, posisjon, tilBoligfeil);
    innsyn({ ...FORVALTNING, antall: body.items.length });
    return { body };
  },
  hentBoligfeil: async ({ tx, path, innsyn }) => {
    const rad = await krevBoligfeil(tx, path.boligfeilId);
    innsyn(lest(rad));
    return { body: tilBoligfeil(rad) };
  },
  behandleBoligfeil: async (ctx) => {
    const { tx, path, body, ifMatch, klokke, innsyn } = ctx;
    const hvem = { naa: klokke(), aktoer: aktoerAv(ctx) };
    const rad = await behandleBoligfeil(tx, path.boligfeilId, body, ifMatch.krev, hvem);
    innsyn(lest(rad));
    return { body: tilBoligfeil(rad) };
  },
  opprettFeilbilde: async (ctx) => {
    const personId = await somLeier(ctx);
    return { body: await leggTilFeilbilde(ctx.tx, ctx.path.boligfeilId, { id: ctx.nyId(), personId }) };
  },
  lastOppFeilbilde: medFil(
    ({ feilbildeId }) => feilbildeId,
    async (ctx) => {
      await somLeier(ctx);
      const bilde = await fyllFeilbilde(ctx.tx, filene(ctx), ctx.path, ctx.body.innhold, ctx.ifMatch);
      ctx.porter.vekkVedleggskontroll();
      return { body: bilde };
    },
  ),
  lastNedMittFeilbilde: async (ctx) => {
    await somLeier(ctx);
    return { body: await hentFeilbilde(ctx.tx, filene(ctx), ctx.path) };
  },
  lastNedFeilbilde: async (ctx) => {
    ctx.innsyn(lest(await krevBoligfeil(ctx.tx, ctx.path.boligfeilId)));
    return { body: await hentFeilbilde(ctx.tx, filene(ctx), ctx.path) };
  },
  listBoligensfeil: async ({ tx, path, side }) => {
    const { koboId } = await hentBolig(tx, path.boligId);
    const { limit, etter, liste } = await side<Boligfeilposisjon>();
    const rader = await tx.query<Boligensfeilrad>(boligensfeilside(koboId, limit, etter));
    return { body: await liste(rader, posisjon, tilBoligensfeil) };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
