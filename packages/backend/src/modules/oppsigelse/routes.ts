import type { OperationTypes, Oppsigelse } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import type { Handlers, Innsynslinje } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { EGET_LEIEFORHOLD } from '../leieforhold/egen.ts';
import { hentLeieforholdrad, leiernesInnsyn } from '../leieforhold/service.ts';
import { settUtloepsvarselLest } from '../leievarsel/queries.sql.ts';
import { finnPersonId } from '../person/service.ts';
import { aktoerAv } from '../sak/kontekst.ts';
import { listMine, protesterMotMin, siOppMitt } from './mine.ts';
import {
  listOppsigelser,
  protester,
  reisSoeksmaal,
  siOpp,
  trekkOppsigelse,
  type Oppsigelsesmiljoe,
} from './service.ts';

type Ansattkall = Parameters<typeof aktoerAv>[0] & {
  readonly tx: Tx;
  readonly nyId: () => string;
  readonly klokke: () => Date;
  readonly path: { readonly leieforholdId: string };
  readonly innsyn: (linje: Innsynslinje | null) => void;
};
/** Whoever works with the tenancy, and that they did so. */
async function somAnsatt(ctx: Ansattkall): Promise<Oppsigelsesmiljoe> {
  await leiernesInnsyn(ctx, ctx.path.leieforholdId);
  return { nyId: ctx.nyId, naa: ctx.klokke(), ansatt: aktoerAv(ctx) };
}

/** The version is the tenancy's: it is what is changed. */
const medVersjon = async (
  { tx, path }: { readonly tx: Tx; readonly path: { readonly leieforholdId: string } },
  body: Oppsigelse,
) => ({ body, versjon: (await hentLeieforholdrad(tx, path.leieforholdId)).versjon });

export const oppsigelseHandlers = {
  listOppsigelser: async ({ tx, path, innsyn }) => {
    await hentLeieforholdrad(tx, path.leieforholdId);
    const items = await listOppsigelser(tx, path.leieforholdId);
    await leiernesInnsyn({ tx, innsyn }, path.leieforholdId, items.length);
    return { body: { items } };
  },
  registrerOppsigelse: async (ctx) =>
    medVersjon(
      ctx,
      await siOpp(ctx.tx, ctx.path.leieforholdId, ctx.body, ctx.ifMatch.krev, await somAnsatt(ctx)),
    ),
  trekkOppsigelse: async (ctx) =>
    medVersjon(
      ctx,
      await trekkOppsigelse(ctx.tx, ctx.path.leieforholdId, ctx.body, ctx.ifMatch.krev, await somAnsatt(ctx)),
    ),
  registrerProtest: async (ctx) =>
    medVersjon(
      ctx,
      await protester(ctx.tx, ctx.path.leieforholdId, ctx.body, ctx.ifMatch.krev, await somAnsatt(ctx)),
    ),
  registrerSoeksmaal: async (ctx) =>
    medVersjon(
      ctx,
      await reisSoeksmaal(ctx.tx, ctx.path.leieforholdId, ctx.body, ctx.ifMatch.krev, await somAnsatt(ctx)),
    ),
  listMineLeieforhold: async ({ tx, porter, kommunenummer, innbygger, innsyn, klokke }) => {
    const personId = await finnPersonId({ tx, vault: porter.vault, kommunenummer }, innbygger.pid);
    const items = personId === null ? [] : await listMine(tx, personId, klokke());
    if (personId !== null) await tx.query(settUtloepsvarselLest(personId, klokke().toISOString()));
    innsyn({ ...EGET_LEIEFORHOLD, antall: items.length, ...(personId !== null && { personId }) });
    return { body: { items } };
  },
  siOppMittLeieforhold: async ({
    tx,
    path,
    body,
    ifMatch,
    porter,
    kommunenummer,
    innbygger,
    nyId,
    klokke,
    innsyn,
  }) => {
    const personId = await finnPersonId({ tx, vault: porter.vault, kommunenummer }, innbygger.pid);
    const miljoe = { nyId, naa: klokke(), ansatt: null };
    const mitt = await siOppMitt(tx, path.leieforholdId, personId, body, ifMatch.krev, miljoe);
    innsyn({ ...EGET_LEIEFORHOLD, entitetId: path.leieforholdId, personId: personId! });
    return { body: mitt };
  },
  protesterMotOppsigelse: async ({
    tx,
    path,
    body,
    ifMatch,
    porter,
    kommunenummer,
    innbygger,
    nyId,
    klokke,
    innsyn,
  }) => {
    const personId = await finnPersonId({ tx, vault: porter.vault, kommunenummer }, innbygger.pid);
    const miljoe = { nyId, naa: klokke(), ansatt: null };
    const mitt = await protesterMotMin(tx, path.leieforholdId, personId, body, ifMatch.krev, miljoe);
    innsyn({ ...EGET_LEIEFORHOLD, entitetId: path.leieforholdId, personId: personId! });
    return { body: mitt };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
