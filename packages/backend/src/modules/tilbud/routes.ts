import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
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
import { aktoerAv } from '../sak/kontekst.ts';
import { krevSak } from '../sak/service.ts';
import {
  hentTilbudsgrunnlag,
  krevTilsagn,
  listTilbud,
  opprettTilbud,
  registrerKontrakt,
  svarPaaTilbud,
  tilBoligtreff,
  trekkTilbud,
  vurderAvslag,
  type Tilbudsmiljoe,
} from './service.ts';

const tildeling = { formaal: 'Tildeling av bolig', hjemmel: 'boligsosialloven § 8' };

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
    await krevSak(tx, path.sakId);
    innsyn({ ...tildeling, sakId: path.sakId });
    const { antallTilbudMaks } = (await hentKommuneinfo(tx)).kriteriesett.kriterier;
    return { body: await listTilbud(tx, path.sakId, antallTilbudMaks) };
  },
  hentTilbudsgrunnlag: async ({ tx, path, query, klokke, innsyn }) => {
    await krevSak(tx, path.sakId);
    innsyn({ ...tildeling, sakId: path.sakId });
    const { kriterier } = (await hentKommuneinfo(tx)).kriteriesett;
    return { body: await hentTilbudsgrunnlag(tx, path.sakId, query.boligId, kriterier, klokke()) };
  },
  listBoligtreff: async ({ tx, path, klokke, side, innsyn }) => {
    await krevSak(tx, path.sakId);
    const tilsagn = await krevTilsagn(tx, path.sakId);
    innsyn({ ...tildeling, sakId: path.sakId });
    const { limit, etter, liste } = await side<Boligposisjon>();
    const rader = await tx.query<Listerad>(boligside({ status: tilbys }, idag(klokke()), limit, etter));
    return { body: await liste(rader, posisjon, (rad) => tilBoligtreff(rad, tilsagn)) };
  },
  opprettTilbud: async (ctx) => {
    const { tx, path, body, innsyn } = ctx;
    const { tilbudsfristDager } = (await hentKommuneinfo(tx)).kriteriesett.kriterier;
    const tilbud = await opprettTilbud(tx, path.sakId, body, tilbudsfristDager, ansattmiljoe(ctx));
    innsyn({ ...tildeling, sakId: path.sakId, entitetId: tilbud.tilbudId });
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
    innsyn({
      formaal: 'Innsyn i egen sak',
      hjemmel: 'forvaltningsloven § 18',
      sakId,
      entitetId: path.tilbudId,
    });
    return { body: tilbud };
  },
  trekkTilbud: async (ctx) => {
    const tilbud = await trekkTilbud(ctx.tx, ctx.path.tilbudId, ctx.ifMatch.krev, ansattmiljoe(ctx));
    ctx.innsyn({ ...tildeling, sakId: tilbud.sakId, entitetId: tilbud.tilbudId });
    return { body: tilbud };
  },
  vurderAvslag: async (ctx) => {
    const { tx, path, body, ifMatch, klokke } = ctx;
    const tilbud = await vurderAvslag(tx, path.tilbudId, body, ifMatch.krev, aktoerAv(ctx), klokke());
    ctx.innsyn({ ...tildeling, sakId: tilbud.sakId, entitetId: tilbud.tilbudId });
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
    innsyn({ ...tildeling, sakId, personId: soekerId, entitetId: leieforholdId });
    return { body: tilLeieforhold(await tx.one<Leieforholdrad>(leieforholdMedId(leieforholdId)), roller) };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
