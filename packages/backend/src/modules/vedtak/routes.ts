import type { OperationTypes } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import type { Handlers, Innsynslinje } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { aktoerAv, saksinnsyn } from '../sak/kontekst.ts';
import type { Sakrad } from '../sak/queries.sql.ts';
import { krevSak, krevSakForEndring } from '../sak/service.ts';
import { krevFattet, sendVedtaksbrev } from './brev.ts';
import { sendMedsoekerbrev } from './medsoekerbrev.ts';
import { meddelVedtak } from './meddelelse.ts';
import {
  fattVedtak,
  hentVedtak,
  lagreForslag,
  opprettForslag,
  returner,
  sendTilGodkjenning,
} from './service.ts';

interface Sakskontekst {
  readonly tx: Tx;
  readonly path: { readonly sakId: string };
  readonly innsyn: (linje: Innsynslinje) => void;
}

/** Locks the case and says that it is read: every answer shows the decision. */
async function laast({ tx, path, innsyn }: Sakskontekst): Promise<Sakrad> {
  const sak = await krevSakForEndring(tx, path.sakId);
  innsyn(saksinnsyn(sak));
  return sak;
}

export const vedtakHandlers = {
  hentVedtak: async ({ tx, path, innsyn }) => {
    const sak = await krevSak(tx, path.sakId);
    innsyn(saksinnsyn(sak));
    return { body: await hentVedtak(tx, sak) };
  },
  opprettVedtaksforslag: async (ctx) => {
    const sak = await laast(ctx);
    const { tx, body, klokke, nyId } = ctx;
    const { oppsett } = await hentKommuneinfo(tx);
    const valg = { id: nyId(), naa: klokke(), oppsett };
    return { body: await opprettForslag(tx, sak, aktoerAv(ctx), body, valg) };
  },
  lagreVedtaksforslag: async (ctx) => {
    const sak = await laast(ctx);
    const { tx, body, klokke, ifMatch } = ctx;
    const { oppsett } = await hentKommuneinfo(tx);
    const valg = { naa: klokke(), oppsett, krevVersjon: ifMatch.krev };
    return { body: await lagreForslag(tx, sak, aktoerAv(ctx), body, valg) };
  },
  sendTilGodkjenning: async (ctx) => {
    const sak = await laast(ctx);
    const { tx, klokke, ifMatch } = ctx;
    return { body: await sendTilGodkjenning(tx, sak, aktoerAv(ctx), klokke(), ifMatch.krev) };
  },
  returnerVedtaksforslag: async (ctx) => {
    const sak = await laast(ctx);
    const { tx, body, ifMatch } = ctx;
    return { body: await returner(tx, sak, aktoerAv(ctx), body.begrunnelse, ifMatch.krev) };
  },
  fattVedtak: async (ctx) => {
    const sak = await laast(ctx);
    const { tx, klokke, nyId, ifMatch, kommunenummer, porter } = ctx;
    const kommune = await hentKommuneinfo(tx);
    const { oppsett } = kommune;
    const { behovIntervallMnd, vedtakGyldighetMnd } = kommune.kriteriesett.kriterier;
    const naa = klokke();
    const valg = { naa, nyId, krevVersjon: ifMatch.krev, oppsett, behovIntervallMnd, vedtakGyldighetMnd };
    const vedtak = await fattVedtak(tx, sak, aktoerAv(ctx), valg);
    const { fillager } = porter;
    const brevmiljoe = { kommunenummer, fillager, naa, nyId, kommune };
    const fattet = krevFattet(vedtak);
    await sendVedtaksbrev(tx, brevmiljoe, sak, fattet);
    await sendMedsoekerbrev(tx, brevmiljoe, sak, fattet);
    porter.vekkJobber();
    return { body: vedtak };
  },
  meddelVedtak: async (ctx) => {
    const sak = await laast(ctx);
    const { tx, body, klokke, ifMatch } = ctx;
    return { body: await meddelVedtak(tx, sak, aktoerAv(ctx), body, klokke(), ifMatch.krev) };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
