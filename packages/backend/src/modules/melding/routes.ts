import type { MeldingListe, OperationTypes } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import type { Handlers, Side } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { krevEgenSak } from '../sak/egen.ts';
import { aktoerAv, saksinnsyn } from '../sak/kontekst.ts';
import { kjennAnsatt, krevSak } from '../sak/service.ts';
import { sakstraad, type Meldingsposisjon, type Meldingsrad } from './queries.sql.ts';
import { antallTilLeser, merkLest, sendMelding, visMeldinger, type Leser } from './service.ts';

async function visSide(
  tx: Tx,
  sakId: string,
  leser: Leser,
  { limit, etter, liste }: Side<Meldingsposisjon>,
): Promise<MeldingListe> {
  const rader = await tx.query<Meldingsrad>(sakstraad.side(sakId, limit, etter));
  const siden = await liste(
    rader,
    (rad): Meldingsposisjon => [rad.posisjonstid, rad.id],
    (rad) => rad,
  );
  return {
    ...siden,
    items: await visMeldinger(tx, siden.items),
    uleste: await antallTilLeser(tx, sakId, leser),
  };
}

export const meldingHandlers = {
  listMeldinger: async ({ tx, path, side, innsyn }) => {
    const sak = await krevSak(tx, path.sakId);
    const body = await visSide(tx, sak.id, 'KOMMUNEN', await side());
    innsyn({ ...saksinnsyn(sak), antall: body.items.length });
    return { body };
  },
  sendMelding: async (ctx) => {
    const { tx, path, body, klokke, nyId, innsyn } = ctx;
    const sak = await krevSak(tx, path.sakId);
    const aktoer = aktoerAv(ctx);
    await kjennAnsatt(tx, aktoer);
    const valg = { naa: klokke(), nyId };
    const melding = await sendMelding(tx, sak.id, { ansatt: aktoer.ansattId }, body, valg);
    innsyn({ ...saksinnsyn(sak), entitetId: melding.meldingId });
    return { body: melding };
  },
  merkMeldingerLest: async ({ tx, path, body, klokke }) => {
    const sak = await krevSak(tx, path.sakId);
    return { body: await merkLest(tx, sak.id, 'KOMMUNEN', body, klokke()) };
  },
  listMineMeldinger: async (ctx) => {
    const { tx, path, side, innsyn } = ctx;
    const egen = await krevEgenSak(tx, path.sakId, ctx);
    const body = await visSide(tx, egen.sakId, 'PARTEN', await side());
    innsyn({ ...egen, antall: body.items.length });
    return { body };
  },
  sendMinMelding: async (ctx) => {
    const { tx, path, body, klokke, nyId, innsyn } = ctx;
    const { personId, ...egen } = await krevEgenSak(tx, path.sakId, ctx);
    const melding = await sendMelding(tx, egen.sakId, { personId }, body, { naa: klokke(), nyId });
    innsyn({ ...egen, personId, entitetId: melding.meldingId });
    return { body: melding };
  },
  merkMineMeldingerLest: async (ctx) => {
    const { tx, path, body, klokke } = ctx;
    const linje = await krevEgenSak(tx, path.sakId, ctx);
    ctx.innsyn(linje);
    return { body: await merkLest(tx, linje.sakId, 'PARTEN', body, klokke()) };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
