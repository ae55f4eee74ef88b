import type { OperationTypes } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import type { Handlers, Innsynslinje, Kontekst, OperationShape } from '../../http/handler.ts';
import { KoboFeil } from '../../http/problem.ts';
import type { Porter } from '../../porter.ts';
import { finnPersonId } from '../person/service.ts';
import { EGEN_SAK, krevEgenSak } from '../sak/egen.ts';
import { aktoerAv, saksinnsyn } from '../sak/kontekst.ts';
import { kjennAnsatt, krevAapen, krevSak, krevSakForEndring } from '../sak/service.ts';
import { krevEgenSoeknad } from '../soeknad/egen.ts';
import { medFil, utenHeic } from './heic.ts';
import {
  egetVedlegg,
  kommunensVedlegg,
  lesbartVedlegg,
  partensVedlegg,
  sakensVedlegg,
  soeknadensVedlegg,
  vedleggISaken,
  type Vedleggsposisjon,
  type Vedleggsrad,
} from './queries.sql.ts';
import { MAKS_FRA_KOMMUNEN, MAKS_FRA_PARTEN, MAKS_I_SOEKNAD } from './rules.ts';
import { heltMed, hentFil, laas, lagreDel, lagreInnhold, leggTil, slett, tilVedlegg } from './service.ts';

type Ctx = Omit<Kontekst<OperationShape, Porter>, 'path' | 'query' | 'body'> & { readonly tx: Tx };

/** @throws KoboFeil IKKE_FUNNET */
async function krev(tx: Tx, spoerring: Parameters<Tx['maybeOne']>[0]): Promise<Vedleggsrad> {
  const rad = await tx.maybeOne<Vedleggsrad>(spoerring);
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  return rad;
}

async function meg({ tx, porter, kommunenummer, innbygger }: Ctx): Promise<string> {
  const personId = await finnPersonId({ tx, vault: porter.vault, kommunenummer }, innbygger.pid);
  if (personId === null) throw new KoboFeil('IKKE_FUNNET');
  return personId;
}

/** One of the citizen's own, and that they saw it. */
async function mitt(ctx: Ctx, vedleggId: string): Promise<{ finn: () => Promise<Vedleggsrad> }> {
  const personId = await meg(ctx);
  ctx.innsyn({ ...EGEN_SAK, personId, entitetId: vedleggId });
  return { finn: () => krev(ctx.tx, egetVedlegg(personId, vedleggId)) };
}

const filene = ({ kommunenummer, porter: { fillager } }: Pick<Ctx, 'kommunenummer' | 'porter'>) => ({
  kommunenummer,
  fillager,
});

const sett = (sak: Parameters<typeof saksinnsyn>[0], vedleggId: string): Innsynslinje => ({
  ...saksinnsyn(sak),
  entitetId: vedleggId,
});

export const vedleggHandlers = {
  listMineVedlegg: async (ctx) => {
    const { tx, path } = ctx;
    const soeknad = await krevEgenSoeknad(tx, path.soeknadId, await meg(ctx));
    ctx.innsyn({ ...EGEN_SAK, personId: soeknad.soekerId, entitetId: soeknad.id });
    return { body: { items: (await tx.query<Vedleggsrad>(soeknadensVedlegg(soeknad.id))).map(tilVedlegg) } };
  },
  opprettMittVedlegg: async (ctx) => {
    const { tx, path, body, nyId } = ctx;
    const personId = await meg(ctx);
    const soeknad = await krevEgenSoeknad(tx, path.soeknadId, personId, 'FOR_ENDRING');
    const valg = { eier: { soeknadId: soeknad.id }, avsender: { personId }, maks: MAKS_I_SOEKNAD, nyId };
    const vedlegg = await leggTil(tx, valg, body);
    ctx.innsyn({ ...EGEN_SAK, personId, entitetId: vedlegg.vedleggId });
    return { body: vedlegg };
  },
  lastOppMittVedlegg: medFil(
    ({ vedleggId }) => vedleggId,
    async (ctx) => {
      const { tx, path, body, ifMatch, porter } = ctx;
      const { finn } = await mitt(ctx, path.vedleggId);
      const rad = await laas(tx, path.vedleggId, finn);
      ifMatch.krev(rad.versjon);
      const vedlegg = await lagreInnhold(tx, filene(ctx), rad, body.innhold);
      porter.vekkVedleggskontroll();
      return { body: vedlegg };
    },
  ),
  hentMittVedlegg: async (ctx) => {
    const { finn } = await mitt(ctx, ctx.path.vedleggId);
    return { body: tilVedlegg(await finn()) };
  },
  sendDelAvMittVedlegg: {
    utenTransaksjon: async (ctx) => {
      const { path, query, body, ifMatch, porter } = ctx;
      const del = { ...query, innhold: body.innhold };
      const sendt = await ctx.les(async (tx) => {
        const personId = await meg(Object.assign(ctx, { tx }));
        const rad = await krev(tx, egetVedlegg(personId, path.vedleggId));
        return heltMed(tx, filene(ctx), rad, del);
      });
      const helt = sendt && (await utenHeic(sendt, porter));
      return async (tx) => {
        const { finn } = await mitt(Object.assign(ctx, { tx }), path.vedleggId);
        const rad = await laas(tx, path.vedleggId, finn);
        ifMatch.krev(rad.versjon);
        const vedlegg = await lagreDel(tx, filene(ctx), rad, del, helt);
        if (vedlegg.status === 'VENTER') porter.vekkVedleggskontroll();
        return { body: vedlegg };
      };
    },
  },
  lastNedMittVedlegg: async (ctx) => {
    const { vedleggId } = ctx.path;
    const personId = await meg(ctx);
    ctx.innsyn({ ...EGEN_SAK, personId, entitetId: vedleggId });
    return {
      body: await hentFil(ctx.tx, filene(ctx), await krev(ctx.tx, lesbartVedlegg(personId, vedleggId))),
    };
  },
  slettMittVedlegg: async (ctx) => {
    const { finn } = await mitt(ctx, ctx.path.vedleggId);
    await slett(ctx.tx, filene(ctx), await laas(ctx.tx, ctx.path.vedleggId, finn), ctx.ifMatch);
  },
  listVedleggIMinSak: async (ctx) => {
    const { sakId, personId, ...egen } = await krevEgenSak(ctx.tx, ctx.path.sakId, ctx);
    const { limit, etter, liste } = await ctx.side<Vedleggsposisjon>();
    const rader = await ctx.tx.query<Vedleggsrad>(partensVedlegg(sakId, personId, limit, etter));
    const body = await liste(rader, (rad): Vedleggsposisjon => [rad.posisjonstid, rad.id], tilVedlegg);
    ctx.innsyn({ ...egen, sakId, personId, antall: body.items.length });
    return { body };
  },
  opprettEttersending: async (ctx) => {
    const { tx, path, body, nyId } = ctx;
    const { personId, ...egen } = await krevEgenSak(tx, path.sakId, ctx);
    krevAapen(await krevSakForEndring(tx, egen.sakId));
    const valg = { eier: { sakId: egen.sakId }, avsender: { personId }, maks: MAKS_FRA_PARTEN, nyId };
    const vedlegg = await leggTil(tx, valg, body);
    ctx.innsyn({ ...egen, personId, entitetId: vedlegg.vedleggId });
    return { body: vedlegg };
  },
  listVedlegg: async ({ tx, path, side, innsyn }) => {
    const sak = await krevSak(tx, path.sakId);
    const { limit, etter, liste } = await side<Vedleggsposisjon>();
    const rader = await tx.query<Vedleggsrad>(sakensVedlegg(sak.id, limit, etter));
    const body = await liste(rader, (rad): Vedleggsposisjon => [rad.posisjonstid, rad.id], tilVedlegg);
    innsyn({ ...saksinnsyn(sak), antall: body.items.length });
    return { body };
  },
  opprettVedlegg: async (ctx) => {
    const { tx, path, body, nyId } = ctx;
    const sak = await krevSakForEndring(tx, path.sakId);
    const aktoer = aktoerAv(ctx);
    await kjennAnsatt(tx, aktoer);
    const avsender = { ansatt: aktoer.ansattId };
    const vedlegg = await leggTil(
      tx,
      { eier: { sakId: sak.id }, avsender, maks: MAKS_FRA_KOMMUNEN, nyId },
      body,
    );
    ctx.innsyn(sett(sak, vedlegg.vedleggId));
    return { body: vedlegg };
  },
  lastOppVedlegg: medFil(
    ({ vedleggId }) => vedleggId,
    async (ctx) => {
      const { tx, path, body, ifMatch, porter } = ctx;
      const sak = await krevSak(tx, path.sakId);
      const rad = await laas(tx, path.vedleggId, () => krev(tx, kommunensVedlegg(sak.id, path.vedleggId)));
      ifMatch.krev(rad.versjon);
      const vedlegg = await lagreInnhold(tx, filene(ctx), rad, body.innhold);
      porter.vekkVedleggskontroll();
      ctx.innsyn(sett(sak, path.vedleggId));
      return { body: vedlegg };
    },
  ),
  lastNedVedlegg: async (ctx) => {
    const { tx, path } = ctx;
    const sak = await krevSak(tx, path.sakId);
    const rad = await krev(tx, vedleggISaken(sak.id, path.vedleggId));
    ctx.innsyn(sett(sak, path.vedleggId));
    return { body: await hentFil(tx, filene(ctx), rad) };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
