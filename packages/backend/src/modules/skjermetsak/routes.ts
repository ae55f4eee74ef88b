import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { aktoerAv } from '../sak/kontekst.ts';
import { SKJERMET } from '../sak/rules.ts';
import { skjermedeSaker, type SkjermetPosisjon, type SkjermetSakrad } from './queries.sql.ts';
import { hentMottakere, settMottaker, settSakmedlem, tilSkjermetSak } from './service.ts';

/** Cases are handed out to those who are to deal with them: personvernforordningen article 32, boligsosialloven § 8. */
const FORDELING = { formaal: 'Fordeling av skjermede saker', hjemmel: 'boligsosialloven § 8' } as const;

const posisjon = (rad: SkjermetSakrad): SkjermetPosisjon => [!rad.utenMedlem, rad.posisjonstid, rad.id];

export const skjermetsakHandlers = {
  listSkjermedeSaker: async ({ tx, query, side, innsyn, enheter }) => {
    const { limit, etter, liste } = await side<SkjermetPosisjon>();
    const rader = await tx.query<SkjermetSakrad>(skjermedeSaker(query.utenMedlem ?? false, limit, etter));
    const body = await liste(rader, posisjon, tilSkjermetSak);
    innsyn(rader.length === 0 ? null : { ...FORDELING, antall: body.items.length });
    return { body: { ...body, mottakere: enheter.includes(SKJERMET) ? await hentMottakere(tx) : [] } };
  },
  settSkjermetMottaker: async (ctx) => ({
    body: { mottakere: await settMottaker(ctx.tx, ctx.body, aktoerAv(ctx)) },
  }),
  settSakmedlem: async (ctx) => {
    const { tx, path, body, nyId, innsyn } = ctx;
    const sak = await settSakmedlem(tx, path.sakId, body, aktoerAv(ctx), nyId());
    innsyn({ ...FORDELING, hva: 'SKJERMET_SAK', entitetId: sak.sakId, sakId: sak.sakId });
    return { body: sak };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
