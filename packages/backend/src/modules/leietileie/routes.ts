import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import { idag } from '../../klokke.ts';
import type { Porter } from '../../porter.ts';
import { regnearkfil } from '../../regneark.ts';
import type { Leieforholdrad } from '../leieforhold/queries.sql.ts';
import type { Utloepsposisjon } from '../leieforhold/kalender/queries.sql.ts';
import { FORVALTNING, hentLeieforholdrad, leiernesInnsyn } from '../leieforhold/service.ts';
import { aktoerAv } from '../sak/kontekst.ts';
import { alleKandidater, leieTilEie, type Kandidatrad } from './queries.sql.ts';
import {
  kandidatene,
  kandidatfilter,
  listVurderinger,
  kandidatfil,
  STARTLAAN,
  vurderLeieTilEie,
} from './service.ts';

export const leieTilEieHandlers = {
  listLeieTilEieVurderinger: async ({ tx, path, innsyn }) => {
    await hentLeieforholdrad(tx, path.leieforholdId);
    const items = await listVurderinger(tx, path.leieforholdId);
    await leiernesInnsyn({ tx, innsyn }, path.leieforholdId, items.length);
    return { body: { items } };
  },
  vurderLeieTilEie: async (ctx) => {
    const { tx, path, body, ifMatch, klokke, nyId, innsyn } = ctx;
    const miljoe = { id: nyId(), naa: klokke(), ansatt: aktoerAv(ctx) };
    const vurdering = await vurderLeieTilEie(tx, path.leieforholdId, body, ifMatch.krev, miljoe);
    await leiernesInnsyn({ tx, innsyn }, path.leieforholdId);
    return { body: vurdering, versjon: (await hentLeieforholdrad(tx, path.leieforholdId)).versjon };
  },
  listLeieTilEieKandidater: async ({ tx, query, klokke, side, roller, innsyn }) => {
    const dag = idag(klokke());
    const { limit, etter, liste } = await side<Utloepsposisjon>();
    const rader = await tx.query<Leieforholdrad>(leieTilEie(dag, kandidatfilter(query), limit, etter));
    const tilKandidat = await kandidatene(tx, rader, roller, dag);
    const body = await liste(rader, ({ startdato, id }): Utloepsposisjon => [startdato, id], tilKandidat);
    innsyn({ ...FORVALTNING, antall: body.items.length });
    return { body: { ...body, raad: STARTLAAN } };
  },
  eksporterLeieTilEie: async ({ tx, query, body, klokke, roller, innsyn }) => {
    const dag = idag(klokke());
    const rader = await tx.query<Kandidatrad>(alleKandidater(dag, kandidatfilter(body)));
    const linjer = kandidatfil(rader, await kandidatene(tx, rader, roller, dag));
    innsyn({ ...FORVALTNING, antall: rader.length });
    return { body: await regnearkfil(query.format, `leie-til-eie-${dag}`, linjer) };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
