import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { saksinnsyn } from '../sak/kontekst.ts';
import { krevSak, krevSakForEndring } from '../sak/service.ts';
import { hentOppfoelging, lagreOppfoelging } from './service.ts';

export const oppfoelgingHandlers = {
  hentOppfoelging: async ({ tx, path, roller, innsyn }) => {
    const sak = await krevSak(tx, path.sakId);
    innsyn(saksinnsyn(sak));
    return { body: await hentOppfoelging(tx, sak.id, roller) };
  },
  lagreOppfoelging: async ({ tx, path, body, roller, ifMatch, innsyn }) => {
    const sak = await krevSakForEndring(tx, path.sakId);
    await lagreOppfoelging(tx, sak.id, body, ifMatch.krev);
    innsyn(saksinnsyn(sak));
    return { body: await hentOppfoelging(tx, sak.id, roller) };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
