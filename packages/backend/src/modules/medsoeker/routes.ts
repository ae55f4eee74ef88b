import type { OperationTypes } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import type { Handlers, Innsynslinje } from '../../http/handler.ts';
import { KoboFeil } from '../../http/problem.ts';
import type { Porter } from '../../porter.ts';
import { idag } from '../../klokke.ts';
import { aktoerAv, saksinnsyn } from '../sak/kontekst.ts';
import { krevSak, krevSakForEndring } from '../sak/service.ts';
import { soekersMiljoe, type Ctx } from '../soeknad/routes.ts';
import type { Soeknadsmiljoe } from '../soeknad/service.ts';
import { beOmBegrunnelse, krevSakensBekreftede, sendBegrunnelse } from './begrunnelse.ts';
import { visFellesSak } from './fellessak.ts';
import { sakensMedsoeker, type Medsoekerrad } from './queries.sql.ts';
import {
  avslaa,
  bekreft,
  hentInvitasjon,
  inviterMedsoeker,
  krevMin,
  MEDSOEKER,
  lagreMitt,
  listMine,
  tilInvitasjon,
  tilSakensMedsoeker,
  tilSammendrag,
  visMin,
} from './service.ts';

const sett = ({ id, soekerId }: Medsoekerrad): Innsynslinje => ({
  ...MEDSOEKER,
  entitetId: id,
  personId: soekerId,
});

type MinCtx = Ctx & { readonly tx: Tx; readonly path: { readonly medsoekerId: string } };

/** One's own part after whatever was done to it; it shows what the applicant shares. */
async function vis(ctx: MinCtx, miljoe: Soeknadsmiljoe) {
  const rad = await krevMin(ctx.tx, ctx.path.medsoekerId, miljoe.soekerId);
  ctx.innsyn(sett(rad));
  return { body: await visMin(miljoe, rad) };
}

export const medsoekerHandlers = {
  hentInvitasjon: async (ctx) => {
    const { soekerId } = await soekersMiljoe(ctx, ctx.tx);
    const rad = await hentInvitasjon(ctx.tx, ctx.path.soeknadId, soekerId);
    ctx.innsyn(sett(rad));
    return { body: tilInvitasjon(rad) };
  },
  inviterMedsoeker: async (ctx) => {
    const miljoe = await soekersMiljoe(ctx, ctx.tx);
    const rad = await inviterMedsoeker(miljoe, ctx.path.soeknadId, ctx.innbygger.pid);
    ctx.innsyn(sett(rad));
    return { body: tilInvitasjon(rad) };
  },
  listMineInvitasjoner: async (ctx) => {
    const { soekerId } = await soekersMiljoe(ctx, ctx.tx);
    const rader = await listMine(ctx.tx, soekerId);
    ctx.innsyn({ ...MEDSOEKER, personId: soekerId, antall: rader.length });
    return { body: { items: rader.map(tilSammendrag) } };
  },
  hentMinInvitasjon: async (ctx) => vis(ctx, await soekersMiljoe(ctx, ctx.tx)),
  lagreMedsoekersvar: async (ctx) => {
    const miljoe = await soekersMiljoe(ctx, ctx.tx);
    await lagreMitt(miljoe, ctx.path.medsoekerId, ctx.body, ctx.ifMatch.krev);
    return vis(ctx, miljoe);
  },
  bekreftMedsoeker: async (ctx) => {
    const miljoe = await soekersMiljoe(ctx, ctx.tx);
    await bekreft(miljoe, ctx.path.medsoekerId, ctx.innbygger.pid, ctx.ifMatch.krev);
    return vis(ctx, miljoe);
  },
  avslaaMedsoeker: async (ctx) => {
    const miljoe = await soekersMiljoe(ctx, ctx.tx);
    await avslaa(miljoe, ctx.path.medsoekerId, ctx.ifMatch.krev);
    return vis(ctx, miljoe);
  },
  hentFellesSak: async (ctx) => {
    const miljoe = await soekersMiljoe(ctx, ctx.tx);
    const rad = await krevMin(ctx.tx, ctx.path.medsoekerId, miljoe.soekerId);
    const body = await visFellesSak(miljoe, rad);
    ctx.innsyn({ ...sett(rad), ...(rad.sakId !== null && { sakId: rad.sakId }) });
    return { body };
  },
  beOmBegrunnelse: async (ctx) => {
    const { tx, klokke, nyId } = ctx;
    const miljoe = await soekersMiljoe(ctx, tx);
    const foer = await krevMin(tx, ctx.path.medsoekerId, miljoe.soekerId);
    if (foer.status !== 'BEKREFTET' || foer.sakId === null) throw new KoboFeil('IKKE_FUNNET');
    const sak = await krevSakForEndring(tx, foer.sakId);
    const rad = await krevMin(tx, foer.id, miljoe.soekerId);
    const naa = klokke();
    await beOmBegrunnelse(tx, sak, rad, { dag: idag(naa), aktoer: null, naa, nyId });
    const etter = await krevMin(tx, foer.id, miljoe.soekerId);
    ctx.innsyn({ ...sett(etter), sakId: sak.id });
    return { body: await visFellesSak(miljoe, etter) };
  },
  registrerBegrunnelseskrav: async (ctx) => {
    const { tx, path, body, klokke, nyId } = ctx;
    const sak = await krevSakForEndring(tx, path.sakId);
    const rad = await krevSakensBekreftede(tx, sak.id);
    const aktoer = aktoerAv(ctx);
    await beOmBegrunnelse(tx, sak, rad, { dag: body.bedt, aktoer, naa: klokke(), nyId });
    ctx.innsyn({ ...saksinnsyn(sak), entitetId: rad.id, personId: rad.personId });
    return { body: tilSakensMedsoeker(await krevSakensBekreftede(tx, sak.id)) };
  },
  sendBegrunnelse: async (ctx) => {
    const { tx, path, body, klokke, nyId, kommunenummer, porter } = ctx;
    const miljoe = { naa: klokke(), nyId, kommunenummer, fillager: porter.fillager };
    await sendBegrunnelse(tx, path.sakId, body.begrunnelse, miljoe, aktoerAv(ctx));
    const sak = await krevSak(tx, path.sakId);
    const rad = await krevSakensBekreftede(tx, sak.id);
    ctx.innsyn({ ...saksinnsyn(sak), entitetId: rad.id, personId: rad.personId });
    return { body: tilSakensMedsoeker(rad) };
  },
  hentSakensMedsoeker: async ({ tx, path, innsyn }) => {
    const sak = await krevSak(tx, path.sakId);
    const rad = await tx.maybeOne<Medsoekerrad>(sakensMedsoeker(sak.id));
    if (!rad) throw new KoboFeil('IKKE_FUNNET');
    innsyn({ ...saksinnsyn(sak), entitetId: rad.id, personId: rad.personId });
    return { body: tilSakensMedsoeker(rad) };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
