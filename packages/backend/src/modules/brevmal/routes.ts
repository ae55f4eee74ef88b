import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { lagHtml } from '../dokument/html.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { aktoerAv } from '../sak/kontekst.ts';
import { kjennAnsatt } from '../sak/service.ts';
import { eksempelbrev, hentBrevmal, lagreBrevmal, listBrevmaler } from './service.ts';

export const brevmalHandlers = {
  listBrevmaler: async ({ tx }) => ({ body: { items: await listBrevmaler(tx) } }),
  hentBrevmal: async ({ tx, path }) => ({ body: await hentBrevmal(tx, path.brevmalkode) }),
  lagreBrevmal: async (ctx) => {
    const { tx, path, body, ifMatch, klokke } = ctx;
    const aktoer = aktoerAv(ctx);
    await kjennAnsatt(tx, aktoer);
    const valg = { ansattId: aktoer.ansattId, ifMatch, naa: klokke() };
    return { body: await lagreBrevmal(tx, path.brevmalkode, body.tillegg, valg) };
  },
  forhaandsvisBrevmal: async ({ tx, path: { brevmalkode }, body: { spraak, tillegg }, klokke }) => {
    const brev = eksempelbrev(await hentKommuneinfo(tx), brevmalkode, spraak, tillegg, klokke());
    return {
      body: { filnavn: `${brev.tittel}.html`, mediaType: 'text/html; charset=utf-8', innhold: lagHtml(brev) },
    };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
