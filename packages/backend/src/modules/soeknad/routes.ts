import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers, Kontekst, OperationShape } from '../../http/handler.ts';
import { KoboFeil } from '../../http/problem.ts';
import type { Tx } from '../../db/database.ts';
import type { Porter } from '../../porter.ts';
import { registeradgang } from '../innfoering/adgang.ts';
import { oppslagslinje } from '../innfoering/grunner.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { slaaOppGraderinger } from '../person/graderinger.ts';
import { finnPersonId } from '../person/service.ts';
import { sendKvittering } from './kvitteringsbrev.ts';
import { aktoerAv } from '../sak/kontekst.ts';
import { klargjoer, registrer, slaaOpp } from './registrering.ts';
import {
  hentKvittering,
  hentSoeknad,
  lagreSvar,
  listSoeknader,
  numreAaSlaaOpp,
  opprettSoeknad,
  sendSoeknad,
  slettSoeknad,
  trekkSoeknad,
  type Soeknadsmiljoe,
} from './service.ts';

export type Ctx = Omit<Kontekst<OperationShape, Porter>, 'path' | 'query' | 'body'>;

/** The applicant is known once `hentInnbygger` has looked them up; before that they have no application here. */
export async function soekersMiljoe(ctx: Ctx, tx: Tx): Promise<Soeknadsmiljoe> {
  const { porter, kommunenummer, innbygger, nyId, klokke } = ctx;
  const kommune = await hentKommuneinfo(tx);
  const soekerId = await finnPersonId({ tx, vault: porter.vault, kommunenummer }, innbygger.pid);
  if (soekerId === null) throw new KoboFeil('IKKE_FUNNET');
  return { tx, vault: porter.vault, kommune, miljoe: porter.miljoe, nyId, naa: klokke(), soekerId };
}

/** Every operation on one's own application stands in the lookup log as the citizen's own. */
async function egen(ctx: Ctx, tx: Tx, soeknadId?: string): Promise<Soeknadsmiljoe> {
  const miljoe = await soekersMiljoe(ctx, tx);
  ctx.innsyn({
    formaal: 'Egen søknad',
    hjemmel: 'boligsosialloven § 8',
    personId: miljoe.soekerId,
    ...(soeknadId !== undefined && { entitetId: soeknadId }),
  });
  return miljoe;
}

export const soeknadHandlers = {
  listSoeknader: async (ctx) => ({ body: { items: await listSoeknader(await egen(ctx, ctx.tx)) } }),
  opprettSoeknad: async (ctx) => ({
    body: await opprettSoeknad(await egen(ctx, ctx.tx), ctx.body.spraak, ctx.innbygger.pid),
  }),
  hentSoeknad: async (ctx) => ({
    body: await hentSoeknad(await egen(ctx, ctx.tx, ctx.path.soeknadId), ctx.path.soeknadId),
  }),
  slettSoeknad: async (ctx) => {
    await slettSoeknad(await egen(ctx, ctx.tx, ctx.path.soeknadId), ctx.path.soeknadId, ctx.ifMatch.krev);
  },
  lagreSvar: async (ctx) => {
    const { soeknadId } = ctx.path;
    const valg = { krevVersjon: ctx.ifMatch.krev, ident: ctx.innbygger.pid };
    const lagret = await lagreSvar(await egen(ctx, ctx.tx, soeknadId), soeknadId, ctx.body, valg);
    const { versjon, skjemaversjon, sistLagret, slettesDato } = lagret;
    return { body: { versjon, skjemaversjon, sistLagret, slettesDato: slettesDato! } };
  },
  sendSoeknad: {
    utenTransaksjon: async (ctx) => {
      const { path, porter, innbygger, signal } = ctx;
      const valg = { innsending: ctx.body, krevVersjon: ctx.ifMatch.krev, ident: innbygger.pid };
      const { adgang, numre } = await ctx.les(async (tx) => {
        const miljoe = await soekersMiljoe(ctx, tx);
        const adgang = await registeradgang(tx, 'HUSSTAND', { naa: miljoe.naa });
        return { adgang, numre: await numreAaSlaaOpp(miljoe, path.soeknadId, valg) };
      });
      const oppslag = { adgang, signal };
      const graderinger = await slaaOppGraderinger(porter.folkeregister, oppslag, numre);
      return async (tx) => {
        const mitt = await egen(ctx, tx, path.soeknadId);
        const { kvittering, spurtOm, sendt } = await sendSoeknad(mitt, path.soeknadId, valg, graderinger);
        const { kommunenummer } = ctx;
        await sendKvittering(mitt, { ...mitt, kommunenummer, fillager: porter.fillager }, kvittering, sendt);
        for (const personId of spurtOm)
          ctx.innsyn({
            ...oppslagslinje('HUSSTAND'),
            sakId: kvittering.sakId,
            personId,
          });
        // Who could not be looked up is looked up as soon as the register answers.
        porter.vekkJobber();
        return {
          body: await hentKvittering(mitt, path.soeknadId),
          versjon: (await hentSoeknad(mitt, path.soeknadId)).versjon,
        };
      };
    },
  },
  registrerSoeknad: {
    utenTransaksjon: async (ctx) => {
      const { porter, body, nyId, klokke, signal } = ctx;
      const { vault, miljoe, folkeregister } = porter;
      const naa = klokke();
      const klart = klargjoer(body, { naa, miljoe });
      const { kommune, adgang } = await ctx.les(async (tx) => ({
        kommune: await hentKommuneinfo(tx),
        adgang: await registeradgang(tx, 'REGISTRERING', { naa }),
      }));
      const svar = await slaaOpp(folkeregister, { adgang, signal }, klart);
      return async (tx) => {
        const grunnlag = { tx, vault, kommune, miljoe, nyId, naa };
        const { registrert, soekerId, spurtOm } = await registrer(grunnlag, aktoerAv(ctx), klart, svar);
        for (const personId of [soekerId, ...spurtOm])
          ctx.innsyn({
            ...oppslagslinje('REGISTRERING'),
            sakId: registrert.sakId,
            entitetId: registrert.soeknadId,
            personId,
          });
        porter.vekkJobber();
        return { body: registrert };
      };
    },
  },
  hentKvittering: async (ctx) => ({
    body: await hentKvittering(await egen(ctx, ctx.tx, ctx.path.soeknadId), ctx.path.soeknadId),
  }),
  trekkSoeknad: async (ctx) => {
    await trekkSoeknad(await egen(ctx, ctx.tx, ctx.path.soeknadId), ctx.path.soeknadId);
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
