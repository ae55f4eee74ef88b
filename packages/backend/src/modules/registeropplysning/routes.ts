import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import { KoboFeil } from '../../http/problem.ts';
import type { Porter } from '../../porter.ts';
import { finnPersonId } from '../person/service.ts';
import { forvaltningsloven } from '../vedtak/forvaltningsloven.ts';
import { kommenter, visForParten } from './service.ts';

const EGNE = {
  formaal: 'Innsyn i egne registeropplysninger',
  hjemmel: forvaltningsloven.OPPLYSNINGER_FRA_ANDRE,
} as const;

export const registeropplysningHandlers = {
  listMineRegisteropplysninger: async ({ tx, porter, kommunenummer, innbygger, klokke, innsyn }) => {
    const personId = await finnPersonId({ tx, vault: porter.vault, kommunenummer }, innbygger.pid);
    if (personId === null) {
      innsyn(null);
      return { body: { innhentinger: [], oekonomi: [], bosteder: [], kommentarer: [] } };
    }
    innsyn({ ...EGNE, personId });
    return { body: await visForParten(tx, personId, klokke()) };
  },
  kommenterRegisteropplysninger: async (ctx) => {
    const { tx, path, body, porter, kommunenummer, innbygger, klokke, nyId, innsyn } = ctx;
    const personId = await finnPersonId({ tx, vault: porter.vault, kommunenummer }, innbygger.pid);
    if (personId === null) throw new KoboFeil('IKKE_FUNNET');
    const { sakId, kommentar } = await kommenter(tx, personId, path.innhentingId, body, {
      naa: klokke(),
      nyId,
    });
    innsyn({ ...EGNE, personId, sakId, entitetId: kommentar.kommentarId });
    return { body: kommentar };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
