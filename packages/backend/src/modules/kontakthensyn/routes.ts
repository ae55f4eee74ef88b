import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import { idag } from '../../klokke.ts';
import type { Porter } from '../../porter.ts';
import { aktoerAv, saksinnsyn } from '../sak/kontekst.ts';
import { arbeiderMedSaken, type IEnheten } from '../sak/rules.ts';
import { krevSak, krevSakForEndring } from '../sak/service.ts';
import {
  erIEnheten,
  sakensKontakthensyn,
  type Kontakthensynposisjon,
  type Kontakthensynrad,
} from './queries.sql.ts';
import { opphevKontakthensyn, registrerKontakthensyn, tilKontakthensyn } from './service.ts';

export const kontakthensynHandlers = {
  listKontakthensyn: async ({ tx, path, roller, side, klokke, innsyn }) => {
    const sak = await krevSak(tx, path.sakId);
    const dag = idag(klokke());
    const { limit, etter, liste } = await side<Kontakthensynposisjon>();
    const arbeider = arbeiderMedSaken(roller, await tx.one<IEnheten>(erIEnheten(sak.id)));
    const bareGjeldende = arbeider ? null : dag;
    const rader = await tx.query<Kontakthensynrad>(sakensKontakthensyn(sak.id, bareGjeldende, limit, etter));
    const body = await liste(rader, ({ id }): Kontakthensynposisjon => [id], tilKontakthensyn(dag, roller));
    innsyn({ ...saksinnsyn(sak), antall: body.items.length });
    return { body };
  },
  registrerKontakthensyn: async (ctx) => {
    const { tx, path, body, klokke, nyId, innsyn } = ctx;
    const sak = await krevSakForEndring(tx, path.sakId);
    const valg = { id: nyId(), dag: idag(klokke()) };
    const hensyn = await registrerKontakthensyn(tx, sak.id, aktoerAv(ctx), body, valg);
    innsyn({ ...saksinnsyn(sak), entitetId: hensyn.kontakthensynId });
    return { body: hensyn };
  },
  opphevKontakthensyn: async (ctx) => {
    const { tx, path, klokke, innsyn } = ctx;
    const sak = await krevSakForEndring(tx, path.sakId);
    innsyn({ ...saksinnsyn(sak), entitetId: path.kontakthensynId });
    const dag = idag(klokke());
    return { body: await opphevKontakthensyn(tx, sak.id, path.kontakthensynId, aktoerAv(ctx), dag) };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
