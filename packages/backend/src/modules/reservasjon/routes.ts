import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { hentBolig } from '../bolig/service.ts';
import { saksinnsyn } from '../sak/kontekst.ts';
import { krevSak, krevSakForEndring } from '../sak/service.ts';
import {
  boligensReservasjoner,
  sakensReservasjoner,
  type Reservasjonsposisjon,
  type Reservasjonsrad,
} from './queries.sql.ts';
import { opphev, reserver, tilReservasjon } from './service.ts';

const posisjon = ({ id }: Reservasjonsrad): Reservasjonsposisjon => [id];

export const reservasjonHandlers = {
  listReservasjoner: async ({ tx, path, side }) => {
    const { koboId } = await hentBolig(tx, path.boligId);
    const { limit, etter, liste } = await side<Reservasjonsposisjon>();
    const rader = await tx.query<Reservasjonsrad>(boligensReservasjoner(koboId, limit, etter));
    return { body: await liste(rader, posisjon, tilReservasjon) };
  },
  opprettReservasjon: async ({ tx, path, body, nyId, klokke }) => {
    const valg = { id: nyId(), boligId: path.boligId, sakId: null, naa: klokke() };
    return { body: await reserver(tx, valg, body) };
  },
  opphevReservasjon: async ({ tx, path, ifMatch, klokke }) => {
    const hvilken = { id: path.reservasjonId, boligId: path.boligId, sakId: null };
    return { body: await opphev(tx, hvilken, ifMatch.krev, klokke()) };
  },
  listSakensReservasjoner: async ({ tx, path, side, innsyn }) => {
    const sak = await krevSak(tx, path.sakId);
    const { limit, etter, liste } = await side<Reservasjonsposisjon>();
    const rader = await tx.query<Reservasjonsrad>(sakensReservasjoner(sak.id, limit, etter));
    innsyn(saksinnsyn(sak));
    return { body: await liste(rader, posisjon, tilReservasjon) };
  },
  opprettSakensReservasjon: async ({ tx, path, body, nyId, klokke, innsyn }) => {
    const { boligId, ...ny } = body;
    const sak = await krevSakForEndring(tx, path.sakId);
    innsyn(saksinnsyn(sak));
    return { body: await reserver(tx, { id: nyId(), boligId, sakId: sak.id, naa: klokke() }, ny) };
  },
  opphevSakensReservasjon: async ({ tx, path, ifMatch, klokke, innsyn }) => {
    const sak = await krevSakForEndring(tx, path.sakId);
    innsyn(saksinnsyn(sak));
    const hvilken = { id: path.reservasjonId, sakId: sak.id };
    return { body: await opphev(tx, hvilken, ifMatch.krev, klokke()) };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
