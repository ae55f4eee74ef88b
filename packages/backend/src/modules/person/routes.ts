import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { SAKSBEHANDLING } from '../sak/kontekst.ts';
import { soekPersoner } from './soek/service.ts';

export const personHandlers = {
  soekPersoner: async ({ tx, body, kommunenummer, porter: { vault }, innsyn }) => {
    const svar = await soekPersoner({ tx, vault, kommunenummer }, body);
    // That somebody searched, and to each who was found that it was for them.
    const grunn = { formaal: body.formaal, hjemmel: SAKSBEHANDLING.hjemmel };
    innsyn({ ...grunn, antall: svar.items.length });
    for (const { personId } of svar.items) innsyn({ ...grunn, personId, entitetId: personId });
    return { body: svar };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
