import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { FORVALTNING, hentLeieforholdrad, leiernesInnsyn } from '../leieforhold/service.ts';
import { aktoerAv } from '../sak/kontekst.ts';
import type { Papirposisjon } from '../varsel/queries.sql.ts';
import {
  leieforholdetsVarsler,
  leiepapirbrev,
  type Leiepapirrad,
  type Leievarselvisning,
} from './queries.sql.ts';
import { registrerLeiepapirsending, tilLeiepapirbrev, tilLeievarsel } from './service.ts';

export const leievarselHandlers = {
  listLeievarsler: async ({ tx, path, innsyn }) => {
    await hentLeieforholdrad(tx, path.leieforholdId);
    const rader = await tx.query<Leievarselvisning>(leieforholdetsVarsler(path.leieforholdId));
    await leiernesInnsyn({ tx, innsyn }, path.leieforholdId, rader.length);
    return { body: { items: rader.map(tilLeievarsel) } };
  },
  listLeiepapirbrev: async ({ tx, side, innsyn }) => {
    const { limit, etter, liste } = await side<Papirposisjon>();
    const rader = await tx.query<Leiepapirrad>(leiepapirbrev(limit, etter));
    const body = await liste(rader, (rad) => [rad.posisjonstid, rad.id], tilLeiepapirbrev);
    innsyn({ ...FORVALTNING, antall: body.items.length });
    return { body };
  },
  registrerLeiepapirsending: async (ctx) => {
    const { tx, path, body, klokke, ifMatch, innsyn } = ctx;
    const miljoe = { naa: klokke(), aktoer: aktoerAv(ctx) };
    const rad = await registrerLeiepapirsending(tx, path, body.sendt, ifMatch.krev, miljoe);
    innsyn({ ...FORVALTNING, entitetId: rad.id, personId: rad.mottakerId });
    return { body: tilLeievarsel(rad) };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
