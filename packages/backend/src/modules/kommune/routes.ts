import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { hentKommuneinfo, tilKommune } from './service.ts';

export const kommuneHandlers = {
  hentKommune: async ({ tx, porter }) => ({ body: tilKommune(await hentKommuneinfo(tx), porter.miljoe) }),
} satisfies Partial<Handlers<OperationTypes, Porter>>;
