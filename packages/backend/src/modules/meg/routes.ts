import type { OperationTypes, Rolle } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import { KoboFeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import type { Porter } from '../../porter.ts';
import { registeradgang } from '../innfoering/adgang.ts';
import { oppslagslinje } from '../innfoering/grunner.ts';
import { finnPersonId } from '../person/service.ts';
import { EGEN_SAK } from '../sak/egen.ts';
import { settTilsagnLest } from '../varsel/queries.sql.ts';
import { hentMinSak, kjentInnbygger, lagreInnbygger, listMineSaker, slaaOppInnbygger } from './service.ts';

export const megHandlers = {
  hentInnbygger: {
    utenTransaksjon: async (ctx) => {
      const { porter, kommunenummer, nyId, signal, innbygger } = ctx;
      const adgang = await ctx.les((tx) => registeradgang(tx, 'SOEKER', { naa: ctx.klokke() }));
      const svar = await slaaOppInnbygger(porter.folkeregister, { adgang, signal }, innbygger.pid);
      return async (tx) => {
        const register = { tx, vault: porter.vault, kommunenummer, nyId };
        const body = await (svar ? lagreInnbygger(register, svar) : kjentInnbygger(register, innbygger.pid));
        ctx.innsyn({ ...oppslagslinje('SOEKER'), personId: body.personId });
        return { body };
      };
    },
  },
  hentAnsatt: async ({ ansatt, roller, enheter }) => ({
    body: {
      ansattId: ansatt.ansattId,
      navn: ansatt.navn,
      enhet: enheter[0] ?? 'UKJENT',
      enheter: [...enheter],
      roller: [...roller] as Rolle[],
    },
  }),
  listMineSaker: async ({ tx, porter, kommunenummer, innbygger, innsyn, klokke }) => {
    const personId = await finnPersonId({ tx, vault: porter.vault, kommunenummer }, innbygger.pid);
    const items = personId === null ? [] : await listMineSaker(tx, personId, idag(klokke()));
    innsyn({ ...EGEN_SAK, antall: items.length, ...(personId !== null && { personId }) });
    return { body: { items } };
  },
  hentMinSak: async ({ tx, path, porter, kommunenummer, innbygger, innsyn, klokke }) => {
    const personId = await finnPersonId({ tx, vault: porter.vault, kommunenummer }, innbygger.pid);
    if (personId === null) throw new KoboFeil('IKKE_FUNNET');
    const body = await hentMinSak(tx, personId, path.sakId, idag(klokke()));
    innsyn({ ...EGEN_SAK, personId, sakId: path.sakId, entitetId: path.sakId });
    if (body.vedtak?.gyldigTil !== undefined)
      await tx.query(settTilsagnLest(path.sakId, personId, klokke().toISOString()));
    return { body };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
