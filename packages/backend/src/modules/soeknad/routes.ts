import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers, Kontekst, OperationShape } from '../../http/handler.ts';
import { KoboFeil } from '../../http/problem.ts';
import type { Tx } from '../../db/database.ts';
import type { Porter } from '../../porter.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { finnPersonId } from '../person/service.ts';
import {
  hentKvittering,
  hentSoeknad,
  lagreSvar,
  listSoeknader,
  opprettSoeknad,
  sendSoeknad,
  slettSoeknad,
  trekkSoeknad,
  type Soeknadsmiljoe,
} from './service.ts';

type Ctx = Omit<Kontekst<OperationShape, Porter>, 'path' | 'query' | 'body'> & { readonly tx: Tx };

/**
 * The applicant is known once `hentInnbygger` has looked them up; before that they have no application here. Every
 * operation on one's own application stands in the lookup log as the citizen's own.
 */
async function egen(ctx: Ctx, soeknadId?: string): Promise<Soeknadsmiljoe> {
  const { tx, porter, kommunenummer, innbygger, nyId, klokke } = ctx;
  const kommune = await hentKommuneinfo(tx);
  const soekerId = await finnPersonId({ tx, vault: porter.vault, kommunenummer }, innbygger.pid);
  if (soekerId === null) throw new KoboFeil('IKKE_FUNNET');
  ctx.innsyn({
    formaal: 'Egen søknad',
    hjemmel: 'boligsosialloven § 8',
    personId: soekerId,
    ...(soeknadId !== undefined && { entitetId: soeknadId }),
  });
  return { tx, vault: porter.vault, kommune, miljoe: porter.miljoe, nyId, naa: klokke(), soekerId };
}

export const soeknadHandlers = {
  listSoeknader: async (ctx) => ({ body: { items: await listSoeknader(await egen(ctx)) } }),
  opprettSoeknad: async (ctx) => ({ body: await opprettSoeknad(await egen(ctx), ctx.body.spraak) }),
  hentSoeknad: async (ctx) => ({
    body: await hentSoeknad(await egen(ctx, ctx.path.soeknadId), ctx.path.soeknadId),
  }),
  slettSoeknad: async (ctx) => {
    await slettSoeknad(await egen(ctx, ctx.path.soeknadId), ctx.path.soeknadId, ctx.ifMatch.krev);
  },
  lagreSvar: async (ctx) => {
    const { soeknadId } = ctx.path;
    const lagret = await lagreSvar(await egen(ctx, soeknadId), soeknadId, ctx.body, ctx.ifMatch.krev);
    const { versjon, sistLagret, slettesDato } = lagret;
    return { body: { versjon, sistLagret, slettesDato: slettesDato! } };
  },
  sendSoeknad: async (ctx) => {
    const { path, body, ifMatch, innbygger } = ctx;
    const miljoe = await egen(ctx, path.soeknadId);
    const kvittering = await sendSoeknad(miljoe, path.soeknadId, body, ifMatch.krev, innbygger.pid);
    // Who could not be looked up is looked up as soon as the register answers.
    ctx.porter.vekkJobber();
    return { body: kvittering, versjon: (await hentSoeknad(miljoe, path.soeknadId)).versjon };
  },
  hentKvittering: async (ctx) => ({
    body: await hentKvittering(await egen(ctx, ctx.path.soeknadId), ctx.path.soeknadId),
  }),
  trekkSoeknad: async (ctx) => {
    await trekkSoeknad(await egen(ctx, ctx.path.soeknadId), ctx.path.soeknadId);
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
