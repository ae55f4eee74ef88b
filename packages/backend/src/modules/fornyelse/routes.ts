import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { FORVALTNING, hentLeieforholdrad, leiernesInnsyn, tilUtleid } from '../leieforhold/service.ts';
import { aktoerAv } from '../sak/kontekst.ts';
import { aapneFornyelsessak } from './sak.ts';
import { listFornyelser, registrerFornyelse, startFornyelse } from './service.ts';

export const fornyelseHandlers = {
  listFornyelser: async ({ tx, path, innsyn }) => {
    const body = await listFornyelser(tx, await hentLeieforholdrad(tx, path.leieforholdId));
    await leiernesInnsyn({ tx, innsyn }, path.leieforholdId, body.items.length);
    return { body };
  },
  startFornyelse: async ({ tx, path, ifMatch, innsyn }) => {
    await startFornyelse(tx, path.leieforholdId, ifMatch.krev);
    await leiernesInnsyn({ tx, innsyn }, path.leieforholdId);
    return { body: tilUtleid(await hentLeieforholdrad(tx, path.leieforholdId)) };
  },
  aapneFornyelsessak: async (ctx) => {
    const { tx, path, body, ifMatch, klokke, nyId, innsyn, porter } = ctx;
    const { vault, miljoe: art } = porter;
    const kommune = await hentKommuneinfo(tx);
    const miljoe = { tx, vault, kommune, miljoe: art, nyId, naa: klokke() };
    const { registrert, personId } = await aapneFornyelsessak(tx, path.leieforholdId, body, {
      miljoe,
      aktoer: aktoerAv(ctx),
      krevVersjon: ifMatch.krev,
    });
    innsyn({ ...FORVALTNING, entitetId: path.leieforholdId, sakId: registrert.sakId, personId });
    porter.vekkJobber();
    return { body: registrert, versjon: (await hentLeieforholdrad(tx, path.leieforholdId)).versjon };
  },
  registrerFornyelse: async (ctx) => {
    const { tx, path, body, ifMatch, klokke, nyId, innsyn, kommunenummer, porter } = ctx;
    const miljoe = { naa: klokke(), nyId, kommunenummer, fillager: porter.fillager, ansatt: aktoerAv(ctx) };
    const fornyelse = await registrerFornyelse(tx, path.leieforholdId, body, ifMatch.krev, miljoe);
    await leiernesInnsyn({ tx, innsyn }, path.leieforholdId);
    return { body: fornyelse, versjon: (await hentLeieforholdrad(tx, path.leieforholdId)).versjon };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
