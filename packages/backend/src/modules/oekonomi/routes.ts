import type { OperationTypes } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import type { Handlers } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { oppslagslinje } from '../innfoering/grunner.ts';
import { medPartene } from '../registeropplysning/service.ts';
import { aktoerAv, saksinnsyn } from '../sak/kontekst.ts';
import { krevSak, krevSakForEndring } from '../sak/service.ts';
import { spoerRegistrene } from './innhenting.ts';
import { sisteKompletteMaaneder } from './rules.ts';
import { forbered, hentOekonomi, korrigerOekonomi, krevSvar, lagreOekonomi } from './service.ts';
import { noenErSkjermet } from './situasjon.ts';

export const oekonomiHandlers = {
  hentOekonomi: async ({ tx, path, innsyn }) => {
    const sak = await krevSak(tx, path.sakId);
    const body = await medPartene(tx, await hentOekonomi(tx, sak.id));
    innsyn(saksinnsyn(sak));
    // Another person's economy is theirs, also in the applicant's case.
    for (const { personId } of body.personer)
      if (personId !== sak.soekerId) innsyn({ ...saksinnsyn(sak), personId });
    return { body };
  },
  korrigerOekonomi: async (ctx) => {
    const { tx, path, body, klokke, nyId, innsyn } = ctx;
    const sak = await krevSakForEndring(tx, path.sakId);
    innsyn(saksinnsyn(sak));
    const situasjon = await korrigerOekonomi(tx, sak, aktoerAv(ctx), body, { id: nyId(), naa: klokke() });
    for (const { personId } of situasjon.personer)
      if (personId !== sak.soekerId) innsyn({ ...saksinnsyn(sak), personId });
    return { body: await medPartene(tx, situasjon) };
  },
  innhentOekonomi: {
    utenTransaksjon: async (ctx) => {
      const { path, porter, klokke, nyId, kommunenummer, signal, innsyn } = ctx;
      const { vault, kildenavn: navnFor } = porter;
      const aktoer = aktoerAv(ctx);
      const naa = klokke();
      const grunnlag = await ctx.les((tx) => forbered(tx, path.sakId, aktoer, { vault, naa }));
      const maaneder = sisteKompletteMaaneder(naa);
      const oppslag = { adgang: grunnlag.adgang, signal };
      const hentet = await spoerRegistrene(porter, oppslag, grunnlag.identer, maaneder);
      krevSvar(hentet);
      for (const { personId } of grunnlag.medlemmer)
        innsyn({ ...oppslagslinje('OEKONOMI'), sakId: path.sakId, personId });
      const valg = { naa, nyId, vault, kommunenummer, navnFor, maaneder };
      const lagre = async (tx: Tx) => {
        // Of a household where the registers know nobody, nobody is shown.
        innsyn(null);
        return { body: await medPartene(tx, await lagreOekonomi(tx, grunnlag, aktoer, hentet, valg)) };
      };
      if (!noenErSkjermet(hentet)) return lagre;
      // Kept before the answer, because a refusal undoes its transaction: whoever may not see the case now is told
      // what they will be told from now on, that there is none.
      const svar = await ctx.skriv(lagre);
      return async (tx) => {
        await krevSak(tx, path.sakId);
        return svar;
      };
    },
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
