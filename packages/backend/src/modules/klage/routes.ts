import type { Dokumentformat, Klage, MinKlage, OperationTypes } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import type { Ansatt } from '../../http/aktoer.ts';
import type {
  Handlers,
  IfMatch,
  Innsynslinje,
  Kontekst,
  Nedlasting,
  OperationShape,
} from '../../http/handler.ts';
import { KoboFeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import type { Porter } from '../../porter.ts';
import { hentSakensFil } from '../dokument/sakensfil.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { krevEgenDel } from '../medsoeker/egendel.ts';
import { krevPart } from '../medsoeker/part.ts';
import { MEDSOEKER } from '../medsoeker/service.ts';
import { finnPersonId } from '../person/service.ts';
import { EGEN_SAK, krevEgenSak } from '../sak/egen.ts';
import { aktoerAv, saksinnsyn } from '../sak/kontekst.ts';
import { krevUtenMangler } from '../sak/mangler.ts';
import { kjennAnsatt, krevSak, krevSakForEndring } from '../sak/service.ts';
import { hentFil } from '../vedlegg/service.ts';
import { vedleggISaken, type Vedleggsrad } from '../vedlegg/queries.sql.ts';
import { forvaltningsloven } from '../vedtak/forvaltningsloven.ts';
import { hentKlagesak, klageinnsyn } from './innsyn.ts';
import { mottaKlage, type NyKlage } from './mottak.ts';
import {
  egenKlage,
  klagerensKlager,
  klageside,
  laasKlagensSak,
  sakensKlager,
  type Klageposisjon,
  type Klagerad,
} from './queries.sql.ts';
import {
  behandleKlage,
  kontrollerKlage,
  krevKlage,
  registrerKlagetrekking,
  registrerKlageutfall,
  svarUtsettelse,
  taKlagen,
  trekkKlage,
  vurderOversitting,
  type Klagevalg,
} from './service.ts';
import { settKlagesvarLest } from '../varsel/queries.sql.ts';
import { tilKlage, tilMinKlage, tilSammendrag } from './visning.ts';

export interface Ctx {
  readonly tx: Tx;
  readonly ansatt: Ansatt;
  readonly roller: readonly string[];
  readonly enheter: readonly string[];
  readonly path: { readonly klageId: string };
  readonly klokke: () => Date;
  readonly nyId: () => string;
  readonly innsyn: (linje: Innsynslinje) => void;
}

interface Endringsctx extends Ctx {
  readonly kommunenummer: string;
  readonly porter: Porter;
  readonly ifMatch: IfMatch;
}

/** The complaint as it is now, read after whatever was done to it, and that it was seen. */
async function vis(ctx: Ctx): Promise<{ body: Klage }> {
  const rad = await krevKlage(ctx.tx, ctx.path.klageId);
  ctx.innsyn(klageinnsyn(rad));
  return { body: tilKlage(rad, aktoerAv(ctx)) };
}

async function valgene(ctx: Endringsctx): Promise<Klagevalg> {
  const { svartidDager } = (await hentKommuneinfo(ctx.tx)).kriteriesett.kriterier;
  const { kommunenummer, klokke, nyId, ifMatch, porter } = ctx;
  const { fillager } = porter;
  return {
    kommunenummer,
    fillager,
    aktoer: aktoerAv(ctx),
    naa: klokke(),
    nyId,
    krevVersjon: ifMatch.krev,
    svartidDager,
  };
}

/** A letter of the case that is complained about. */
const klagedokument =
  (format: Dokumentformat) =>
  async (
    ctx: Pick<Kontekst<OperationShape, Porter>, 'porter' | 'kommunenummer'> &
      Omit<Ctx, 'path'> & { readonly path: { readonly klageId: string; readonly dokumentId: string } },
  ): Promise<{ body: Nedlasting }> => {
    const { tx, path, innsyn } = ctx;
    const rad = await krevKlage(tx, path.klageId);
    const body = await hentSakensFil(ctx, rad.sakId, path.dokumentId, format);
    innsyn({ ...klageinnsyn(rad), entitetId: path.dokumentId });
    return { body };
  };

type Innbyggerctx = Pick<Kontekst<OperationShape, Porter>, 'porter' | 'kommunenummer' | 'innbygger'> &
  Pick<Ctx, 'tx' | 'klokke' | 'nyId'>;

/** Sent by whoever complains, or on their behalf. */
async function mottaDigital(
  { tx, klokke, nyId }: Innbyggerctx,
  sakId: string,
  klagerId: string,
  ny: NyKlage,
): Promise<MinKlage> {
  const sak = await krevSakForEndring(tx, sakId);
  const naa = klokke();
  const { svartidDager } = (await hentKommuneinfo(tx)).kriteriesett.kriterier;
  const klageId = await mottaKlage(tx, sak, ny, {
    kanal: 'DIGITAL',
    klagerId,
    registrertAv: null,
    mottatt: idag(naa),
    sendt: null,
    naa,
    nyId,
    svartidDager,
  });
  return tilMinKlage(await krevKlage(tx, klageId));
}

/** Whoever complained has read what they were answered. */
async function merkLest({ tx, klokke }: Innbyggerctx, rader: readonly Klagerad[]): Promise<void> {
  const besvart = rader.filter(({ resultat, utfall }) => resultat !== null || utfall !== null);
  if (besvart.length === 0) return;
  const ider = besvart.map(({ id }) => id);
  await tx.query(settKlagesvarLest(ider, klokke().toISOString()));
}

export const klageHandlers = {
  listKlager: async ({ tx, query, ansatt, side, innsyn }) => {
    const { limit, etter, liste } = await side<Klageposisjon>();
    const spoerring = klageside(query.visning ?? 'AAPNE', ansatt.ansattId, limit, etter);
    const rader = await tx.query<Klagerad>(spoerring);
    const body = await liste(rader, (rad): Klageposisjon => [rad.forventetSvar, rad.id], tilSammendrag);
    innsyn({
      formaal: 'Klagebehandling',
      hjemmel: forvaltningsloven.FORBEREDE_KLAGE,
      antall: body.items.length,
      vist: body.items.map(({ sakId, soeker: { personId } }) => ({ sakId, personId })),
    });
    return { body };
  },
  hentKlage: vis,
  hentKlagesak: async (ctx) => {
    const { tx, path, klokke, innsyn } = ctx;
    const rad = await krevKlage(tx, path.klageId);
    const body = await hentKlagesak(tx, rad, aktoerAv(ctx), klokke());
    innsyn(klageinnsyn(rad));
    // Another person's economy is theirs, also in the applicant's case.
    for (const { personId } of body.oekonomi.personer)
      if (personId !== rad.soekerId) innsyn({ ...klageinnsyn(rad), hva: 'OEKONOMI', personId });
    return { body };
  },
  lastNedKlagevedlegg: async ({ tx, path, kommunenummer, porter: { fillager }, innsyn }) => {
    const rad = await krevKlage(tx, path.klageId);
    const vedlegg = await tx.maybeOne<Vedleggsrad>(vedleggISaken(rad.sakId, path.vedleggId));
    if (!vedlegg) throw new KoboFeil('IKKE_FUNNET');
    innsyn({ ...klageinnsyn(rad), entitetId: vedlegg.id });
    return { body: await hentFil(tx, { kommunenummer, fillager }, vedlegg) };
  },
  lastNedKlagedokumentPdf: klagedokument('PDF'),
  lastNedKlagedokumentHtml: klagedokument('HTML'),
  listSakensKlager: async (ctx) => {
    const { tx, path, innsyn } = ctx;
    const sak = await krevSak(tx, path.sakId);
    const rader = await tx.query<Klagerad>(sakensKlager(sak.id));
    innsyn({ ...saksinnsyn(sak), antall: rader.length });
    return { body: { items: rader.map((rad) => tilKlage(rad, aktoerAv(ctx))) } };
  },
  registrerKlage: async (ctx) => {
    const { tx, path, body, klokke, nyId, innsyn } = ctx;
    const sak = await krevSakForEndring(tx, path.sakId);
    const aktoer = aktoerAv(ctx);
    await kjennAnsatt(tx, aktoer);
    const naa = klokke();
    const { mottatt, sendt = null, kanal, klagerId = sak.soekerId, ...ny } = body;
    const feil = [
      ...(mottatt > idag(naa) ? ['/mottatt'] : []),
      ...(sendt !== null && sendt > mottatt ? ['/sendt'] : []),
    ];
    krevUtenMangler('UGYLDIG_FORESPOERSEL', feil, '');
    await krevPart(tx, sak, klagerId, '/klagerId');
    const { svartidDager } = (await hentKommuneinfo(tx)).kriteriesett.kriterier;
    const klageId = await mottaKlage(tx, sak, ny, {
      kanal,
      klagerId,
      registrertAv: aktoer.ansattId,
      mottatt,
      sendt,
      naa,
      nyId,
      svartidDager,
    });
    const rad = await krevKlage(tx, klageId);
    innsyn(klageinnsyn(rad));
    return { body: tilKlage(rad, aktoer) };
  },
  taKlagen: async (ctx) => {
    await taKlagen(ctx.tx, ctx.path.klageId, await valgene(ctx));
    return vis(ctx);
  },
  // A letter may wait to be archived, here and in the two below.
  kontrollerKlage: async (ctx) => {
    await kontrollerKlage(ctx.tx, ctx.path.klageId, ctx.body, await valgene(ctx));
    ctx.porter.vekkJobber();
    return vis(ctx);
  },
  vurderOversitting: async (ctx) => {
    await vurderOversitting(ctx.tx, ctx.path.klageId, ctx.body, await valgene(ctx));
    ctx.porter.vekkJobber();
    return vis(ctx);
  },
  svarUtsettelse: async (ctx) => {
    await svarUtsettelse(ctx.tx, ctx.path.klageId, ctx.body, await valgene(ctx));
    return vis(ctx);
  },
  behandleKlage: async (ctx) => {
    await behandleKlage(ctx.tx, ctx.path.klageId, ctx.body, await valgene(ctx));
    ctx.porter.vekkJobber();
    return vis(ctx);
  },
  registrerKlageutfall: async (ctx) => {
    await registrerKlageutfall(ctx.tx, ctx.path.klageId, ctx.body, await valgene(ctx));
    return vis(ctx);
  },
  registrerKlagetrekking: async (ctx) => {
    await registrerKlagetrekking(ctx.tx, ctx.path.klageId, await valgene(ctx));
    return vis(ctx);
  },
  listMineKlager: async (ctx) => {
    const { tx, path, innsyn } = ctx;
    const egen = await krevEgenSak(tx, path.sakId, ctx);
    const rader = await tx.query<Klagerad>(klagerensKlager(egen.sakId, egen.personId));
    innsyn({ ...egen, antall: rader.length });
    await merkLest(ctx, rader);
    return { body: { items: rader.map(tilMinKlage) } };
  },
  sendKlage: async (ctx) => {
    const { tx, path, body, innsyn } = ctx;
    const { personId, ...egen } = await krevEgenSak(tx, path.sakId, ctx);
    const klage = await mottaDigital(ctx, egen.sakId, personId, body);
    innsyn({ ...egen, personId, entitetId: klage.klageId });
    return { body: klage };
  },
  listMineMedsoekerklager: async (ctx) => {
    const { tx, innsyn } = ctx;
    const { sakId, personId, soekerId } = await krevEgenDel(ctx);
    const rader = await tx.query<Klagerad>(klagerensKlager(sakId, personId));
    innsyn({ ...MEDSOEKER, sakId, personId: soekerId, antall: rader.length });
    await merkLest(ctx, rader);
    return { body: { items: rader.map(tilMinKlage) } };
  },
  sendMedsoekerklage: async (ctx) => {
    const { sakId, personId, soekerId } = await krevEgenDel(ctx);
    const klage = await mottaDigital(ctx, sakId, personId, ctx.body);
    ctx.innsyn({ ...MEDSOEKER, sakId, personId: soekerId, entitetId: klage.klageId });
    return { body: klage };
  },
  trekkMinKlage: async (ctx) => {
    const { tx, path, klokke, porter, kommunenummer, innbygger, ifMatch, innsyn } = ctx;
    const personId = await finnPersonId({ tx, vault: porter.vault, kommunenummer }, innbygger.pid);
    await tx.query(laasKlagensSak(path.klageId));
    const rad = personId === null ? null : await tx.maybeOne<Klagerad>(egenKlage(path.klageId, personId));
    if (!rad) throw new KoboFeil('IKKE_FUNNET');
    ifMatch.krev(rad.versjon);
    await trekkKlage(tx, rad, { naa: klokke(), ansattId: null });
    const grunn = rad.klagerId === rad.soekerId ? EGEN_SAK : MEDSOEKER;
    innsyn({ ...grunn, sakId: rad.sakId, personId: rad.soekerId, entitetId: rad.id });
    return { body: tilMinKlage(await krevKlage(tx, rad.id)) };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
