import type { OperationTypes } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import type { Handlers } from '../../http/handler.ts';
import { KoboFeil } from '../../http/problem.ts';
import type { Porter } from '../../porter.ts';
import { RegisterFeil, utenSvar } from '../../ports/felles/registerfeil.ts';
import { harAdressebeskyttelse } from '../../ports/folkeregister/port.ts';
import { hentKartlegging } from '../kartlegging/service.ts';
import { oppslagslinje } from '../innfoering/grunner.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { aktoerAv, saksinnsyn } from '../sak/kontekst.ts';
import { krevSak } from '../sak/service.ts';
import { forbered, lagreBosteder } from './bosteder.ts';
import { kriteriesettside, type Kriteriesettposisjon, type Kriteriesettrad } from './queries.sql.ts';
import { maalSaken, opprettKriteriesett, tilKriteriesett } from './service.ts';

async function vis(tx: Tx, sakId: string, naa: Date) {
  const sak = await krevSak(tx, sakId);
  const { innhold } = await hentKartlegging(tx, sak, naa);
  return { sak, body: await maalSaken(tx, sak, innhold, naa) };
}

export const kriteriesettHandlers = {
  listKriteriesett: async ({ tx, side }) => {
    const { limit, etter, liste } = await side<Kriteriesettposisjon>();
    const rader = await tx.query<Kriteriesettrad>(kriteriesettside(limit, etter));
    return { body: await liste(rader, (rad) => [rad.gyldigFra, rad.nummer] as const, tilKriteriesett) };
  },
  opprettKriteriesett: async ({ tx, body, nyId, klokke }) => ({
    body: await opprettKriteriesett(tx, body, { id: nyId(), naa: klokke() }),
  }),
  hentGjeldendeKriteriesett: async ({ tx }) => ({
    body: tilKriteriesett((await hentKommuneinfo(tx)).kriteriesett),
  }),
  hentSakensKriterier: async ({ tx, path, klokke, innsyn }) => {
    const { sak, body } = await vis(tx, path.sakId, klokke());
    innsyn(saksinnsyn(sak));
    return { body };
  },
  innhentBosteder: {
    utenTransaksjon: async (ctx) => {
      const { path, porter, klokke, nyId, signal, innsyn } = ctx;
      const aktoer = aktoerAv(ctx);
      const grunnlag = await ctx.les((tx) =>
        forbered(tx, path.sakId, aktoer, { vault: porter.vault, naa: klokke() }),
      );
      const { soekerId: personId, ident, adgang } = grunnlag;
      innsyn({ ...oppslagslinje('BOTID'), sakId: path.sakId, personId });
      // Nobody without a number is in the register.
      if (ident === undefined) return async (tx) => ({ body: (await vis(tx, path.sakId, klokke())).body });
      const svar = await porter.folkeregister.hentBosteder({ adgang, signal }, ident).catch(utenSvar);
      if (svar instanceof RegisterFeil) throw new KoboFeil('REGISTER_UTILGJENGELIG');
      const lagre = (tx: Tx) => lagreBosteder(tx, path.sakId, aktoer, svar, nyId);
      // Kept before the answer, because a refusal undoes its transaction.
      if (harAdressebeskyttelse(svar.verdi)) await ctx.skriv(lagre);
      return async (tx) => {
        if (!harAdressebeskyttelse(svar.verdi)) await lagre(tx);
        return { body: (await vis(tx, path.sakId, klokke())).body };
      };
    },
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
