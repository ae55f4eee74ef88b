import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { aktoerAv } from '../sak/kontekst.ts';
import { kjennAnsatt } from '../sak/service.ts';
import { punktversjoner, type Punktrad } from './queries.sql.ts';
import {
  hentInnfoeringsstatus,
  hentPunkt,
  lagreKontroll,
  lagrePunkt,
  proevDelegering,
  registeradganger,
  tilPunkt,
} from './service.ts';

export const innfoeringHandlers = {
  hentInnfoeringsstatus: async ({ tx }) => ({ body: await hentInnfoeringsstatus(tx) }),
  hentInnfoeringspunkt: async ({ tx, path }) => ({ body: await hentPunkt(tx, path.innfoeringskode) }),
  lagreInnfoeringspunkt: async (ctx) => {
    const { tx, path, body, ifMatch, klokke } = ctx;
    await kjennAnsatt(tx, aktoerAv(ctx));
    return { body: await lagrePunkt(tx, path.innfoeringskode, body, { ifMatch, naa: klokke() }) };
  },
  listInnfoeringspunktversjoner: async ({ tx, path, side }) => {
    const { limit, etter, liste } = await side<readonly [number]>();
    const rader = await tx.query<Punktrad>(punktversjoner(path.innfoeringskode, limit, etter));
    return {
      body: await liste(
        rader,
        ({ nummer }) => [nummer] as const,
        (rad) => tilPunkt(rad.kode, rad),
      ),
    };
  },
  kontrollerInnfoeringspunkt: {
    utenTransaksjon: async (ctx) => {
      const { path, porter, signal } = ctx;
      const naa = ctx.klokke();
      const { orgnr } = await ctx.les(hentKommuneinfo);
      const funn = await proevDelegering(porter.registeravtaler, path.kontrollkode, orgnr, { naa, signal });
      return async (tx) => {
        const aktoer = aktoerAv(ctx);
        await kjennAnsatt(tx, aktoer);
        return { body: await lagreKontroll(tx, path.kontrollkode, funn, { navn: aktoer.navn, naa }) };
      };
    },
  },
  listRegisteradganger: async ({ tx }) => ({ body: { items: await registeradganger(tx) } }),
} satisfies Partial<Handlers<OperationTypes, Porter>>;
