import type { OperationTypes } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import type { Handlers, Innsynslinje } from '../../http/handler.ts';
import { idag } from '../../klokke.ts';
import type { Porter } from '../../porter.ts';
import { boligside, posisjon, type Boligposisjon, type Listerad } from '../bolig/queries.sql.ts';
import { tilbys } from '../bolig/rules.ts';
import type { Dokumentmiljoe } from '../dokument/service.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { leieforholdMedId, type Leieforholdrad } from '../leieforhold/queries.sql.ts';
import { skrivKontrakten } from '../leiekontrakt/service.ts';
import { tilLeieforhold } from '../leieforhold/service.ts';
import { finnPersonId } from '../person/service.ts';
import { EGEN_SAK } from '../sak/egen.ts';
import { aktoerAv, saksgrunn } from '../sak/kontekst.ts';
import { behovProeves } from '../sak/rules.ts';
import { krevSak } from '../sak/service.ts';
import { registrerKontrakt } from './kontrakt.ts';
import {
  hentTilbudsgrunnlag,
  krevTilsagn,
  listTilbud,
  tilBoligtreff,
  trekkTilbud,
  vurderAvslag,
  type Tilbudsmiljoe,
} from './service.ts';
import { registrerTilbudssvar, svarPaaTilbud } from './svar.ts';
import { klargjoerTilbud, opprettTilbud, sendTilbud } from './utsending.ts';

/** Why whoever lets homes looks, by the kind of case. */
const tildeling = async (tx: Tx, sakId: string): Promise<Innsynslinje> => {
  const { sakstype } = await krevSak(tx, sakId);
  return { ...saksgrunn(sakstype), formaal: 'Tildeling av bolig', sakId };
};

const ansattmiljoe = (
  ctx: Parameters<typeof aktoerAv>[0] & { readonly nyId: () => string; readonly klokke: () => Date },
): Tilbudsmiljoe => ({ nyId: ctx.nyId, naa: ctx.klokke(), ansatt: aktoerAv(ctx) });

const dokumentmiljoe = (
  ctx: Parameters<typeof ansattmiljoe>[0] & { readonly kommunenummer: string; readonly porter: Porter },
): Dokumentmiljoe => ({
  naa: ctx.klokke(),
  nyId: ctx.nyId,
  kommunenummer: ctx.kommunenummer,
  fillager: ctx.porter.fillager,
});

export const tilbudHandlers = {
  listTilbud: async ({ tx, path, innsyn }) => {
    innsyn(await tildeling(tx, path.sakId));
    const { antallTilbudMaks } = (await hentKommuneinfo(tx)).kriteriesett.kriterier;
    return { body: await listTilbud(tx, path.sakId, antallTilbudMaks) };
  },
  hentTilbudsgrunnlag: async ({ tx, path, query, klokke, innsyn }) => {
    innsyn(await tildeling(tx, path.sakId));
    const { kriterier } = (await hentKommuneinfo(tx)).kriteriesett;
    return { body: await hentTilbudsgrunnlag(tx, path.sakId, query.boligId, kriterier, klokke()) };
  },
  listBoligtreff: async ({ tx, path, klokke, side, innsyn }) => {
    const linje = await tildeling(tx, path.sakId);
    const tilsagn = await krevTilsagn(tx, path.sakId);
    innsyn(linje);
    const { limit, etter, liste } = await side<Boligposisjon>();
    const filter = { status: tilbys, ...(!behovProeves(tilsagn.sakstype) && { utenBehovsproeving: true }) };
    const rader = await tx.query<Listerad>(boligside(filter, idag(klokke()), limit, etter));
    return { body: await liste(rader, posisjon, (rad) => tilBoligtreff(rad, tilsagn)) };
  },
  opprettTilbud: async (ctx) => {
    const { tx, path, body, innsyn } = ctx;
    const { tilbudsfristDager } = (await hentKommuneinfo(tx)).kriteriesett.kriterier;
    const tilbud = await opprettTilbud(tx, path.sakId, body, tilbudsfristDager, ansattmiljoe(ctx));
    innsyn({ ...(await tildeling(tx, path.sakId)), entitetId: tilbud.tilbudId });
    return { body: tilbud };
  },
  klargjoerTilbud: async (ctx) => {
    const { tx, path, body, innsyn } = ctx;
    const { tilbudsfristDager } = (await hentKommuneinfo(tx)).kriteriesett.kriterier;
    const miljoe = { ...ansattmiljoe(ctx), ansatt: aktoerAv(ctx) };
    const tilbud = await klargjoerTilbud(tx, path.sakId, body, tilbudsfristDager, miljoe);
    innsyn({ ...(await tildeling(tx, path.sakId)), entitetId: tilbud.tilbudId });
    return { body: tilbud };
  },
  sendTilbud: async (ctx) => {
    const { tx, path, body, ifMatch, innsyn } = ctx;
    const { tilbudsfristDager } = (await hentKommuneinfo(tx)).kriteriesett.kriterier;
    const tilbud = await sendTilbud(
      tx,
      path.tilbudId,
      body,
      tilbudsfristDager,
      ifMatch.krev,
      ansattmiljoe(ctx),
    );
    innsyn({ ...(await tildeling(tx, tilbud.sakId)), entitetId: tilbud.tilbudId });
    return { body: tilbud };
  },
  svarPaaTilbud: async ({
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
    const { sakId, ...tilbud } = await svarPaaTilbud(tx, path.tilbudId, personId, body, ifMatch.krev, {
      nyId,
      naa: klokke(),
      ansatt: null,
    });
    innsyn({ ...EGEN_SAK, sakId, entitetId: path.tilbudId });
    return { body: tilbud };
  },
  registrerTilbudssvar: async (ctx) => {
    const miljoe = { ...ansattmiljoe(ctx), ansatt: aktoerAv(ctx) };
    const tilbud = await registrerTilbudssvar(ctx.tx, ctx.path.tilbudId, ctx.body, ctx.ifMatch.krev, miljoe);
    ctx.innsyn({ ...(await tildeling(ctx.tx, tilbud.sakId)), entitetId: tilbud.tilbudId });
    return { body: tilbud };
  },
  trekkTilbud: async (ctx) => {
    const tilbud = await trekkTilbud(ctx.tx, ctx.path.tilbudId, ctx.ifMatch.krev, ansattmiljoe(ctx));
    ctx.innsyn({ ...(await tildeling(ctx.tx, tilbud.sakId)), entitetId: tilbud.tilbudId });
    return { body: tilbud };
  },
  vurderAvslag: async (ctx) => {
    const { tx, path, body, ifMatch, klokke } = ctx;
    const tilbud = await vurderAvslag(tx, path.tilbudId, body, ifMatch.krev, aktoerAv(ctx), klokke());
    ctx.innsyn({ ...(await tildeling(ctx.tx, tilbud.sakId)), entitetId: tilbud.tilbudId });
    return { body: tilbud };
  },
  registrerKontrakt: async (ctx) => {
    const { tx, path, body, ifMatch, roller, innsyn } = ctx;
    const { depositumMnd } = (await hentKommuneinfo(tx)).kriteriesett.kriterier;
    const { leieforholdId, kontraktId, sakId, soekerId } = await registrerKontrakt(
      tx,
      path.tilbudId,
      body,
      depositumMnd,
      ifMatch.krev,
      ansattmiljoe(ctx),
    );
    await skrivKontrakten(tx, dokumentmiljoe(ctx), kontraktId, aktoerAv(ctx).ansattId);
    innsyn({ ...(await tildeling(tx, sakId)), personId: soekerId, entitetId: leieforholdId });
    return { body: tilLeieforhold(await tx.one<Leieforholdrad>(leieforholdMedId(leieforholdId)), roller) };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
