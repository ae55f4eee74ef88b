import type { OperationTypes, UlesteILeieforhold } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { krevEgetLeieforhold } from '../leieforhold/egen.ts';
import { FORVALTNING, hentLeieforholdrad, leiernesInnsyn } from '../leieforhold/service.ts';
import type { Meldingsposisjon } from '../melding/queries.sql.ts';
import { aktoerAv } from '../sak/kontekst.ts';
import { kjennAnsatt } from '../sak/service.ts';
import { ulesteLeieforhold, type Ulestrad } from './queries.sql.ts';
import { merkLest, sendLeiemelding, visSide } from './service.ts';

export const leiemeldingHandlers = {
  listUlesteLeiemeldinger: async ({ tx, side, innsyn }) => {
    const { limit, etter, liste } = await side<Meldingsposisjon>();
    const rader = await tx.query<Ulestrad>(ulesteLeieforhold(limit, etter));
    const body = await liste(
      rader,
      ({ posisjonstid, leieforholdId }): Meldingsposisjon => [posisjonstid, leieforholdId],
      ({ leieforholdId, boligId, uleste, eldste }): UlesteILeieforhold => ({
        leieforholdId,
        boligId,
        uleste,
        eldste,
      }),
    );
    innsyn({ ...FORVALTNING, antall: body.items.length });
    return { body };
  },
  listLeiemeldinger: async ({ tx, path, side, innsyn }) => {
    await hentLeieforholdrad(tx, path.leieforholdId);
    const body = await visSide(tx, path.leieforholdId, 'KOMMUNEN', await side());
    await leiernesInnsyn({ tx, innsyn }, path.leieforholdId, body.items.length);
    return { body };
  },
  sendLeiemelding: async (ctx) => {
    const { tx, path, body, klokke, nyId } = ctx;
    await hentLeieforholdrad(tx, path.leieforholdId);
    const aktoer = aktoerAv(ctx);
    await kjennAnsatt(tx, aktoer);
    const avsender = { ansatt: aktoer.ansattId };
    await leiernesInnsyn(ctx, path.leieforholdId);
    return { body: await sendLeiemelding(tx, path.leieforholdId, avsender, body, { naa: klokke(), nyId }) };
  },
  merkLeiemeldingerLest: async ({ tx, path, body, klokke }) => {
    await hentLeieforholdrad(tx, path.leieforholdId);
    return { body: await merkLest(tx, path.leieforholdId, 'KOMMUNEN', body, klokke()) };
  },
  listMineLeiemeldinger: async (ctx) => {
    const { tx, path, side, innsyn } = ctx;
    const eget = await krevEgetLeieforhold(tx, path.leieforholdId, ctx);
    const body = await visSide(tx, path.leieforholdId, eget, await side());
    innsyn({ ...eget, antall: body.items.length });
    return { body };
  },
  sendMinLeiemelding: async (ctx) => {
    const { tx, path, body, klokke, nyId, innsyn } = ctx;
    const eget = await krevEgetLeieforhold(tx, path.leieforholdId, ctx);
    innsyn(eget);
    const avsender = { personId: eget.personId };
    return { body: await sendLeiemelding(tx, path.leieforholdId, avsender, body, { naa: klokke(), nyId }) };
  },
  merkMineLeiemeldingerLest: async (ctx) => {
    const { tx, path, body, klokke, innsyn } = ctx;
    const eget = await krevEgetLeieforhold(tx, path.leieforholdId, ctx);
    innsyn(eget);
    return { body: await merkLest(tx, path.leieforholdId, eget, body, klokke()) };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
