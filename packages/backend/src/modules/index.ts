import { boligHandlers } from './bolig/routes.ts';
import { importHandlers } from './importer/routes.ts';
import { innsynHandlers } from './innsyn/routes.ts';
import { kommuneHandlers } from './kommune/routes.ts';
import { leieforholdHandlers } from './leieforhold/routes.ts';
import { megHandlers } from './meg/routes.ts';
import { soeknadHandlers } from './soeknad/routes.ts';
import { tilbudHandlers } from './tilbud/routes.ts';

/** Every operation of the contract; `createKoboBackend` refuses to compile when one is missing. */
export const handlers = {
  ...boligHandlers,
  ...importHandlers,
  ...innsynHandlers,
  ...kommuneHandlers,
  ...leieforholdHandlers,
  ...megHandlers,
  ...soeknadHandlers,
  ...tilbudHandlers,
};
