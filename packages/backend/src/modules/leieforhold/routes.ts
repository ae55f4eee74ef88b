import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import { idag } from '../../klokke.ts';
import type { Porter } from '../../porter.ts';
import {
  leieforholdside,
  statushistorikk,
  type Leieforholdposisjon,
  type Leieforholdrad,
  type Statusrad,
} from './queries.sql.ts';
import { utloepsside, type Utloepsposisjon } from './kalender/queries.sql.ts';
import { registeradgang } from '../innfoering/adgang.ts';
import { oppslagslinje } from '../innfoering/grunner.ts';
import { slaaOppGraderinger } from '../person/graderinger.ts';
import { utenSvarEr } from '../person/rules.ts';
import { aktoerAv } from '../sak/kontekst.ts';
import { flyttInn, flyttUt, oppfordreTilFlytting } from './endring.ts';
import { avsluttFravaer, listFravaer, registrerFravaer } from './fravaer.ts';
import { krevLeietaker, registrerEksisterende } from './registrering.ts';
import { FORVALTNING, hentLeieforholdrad, leiernesInnsyn, tilLeieforhold, tilUtleid } from './service.ts';
import { trekkAvtalen } from './trekking.ts';
import { tilUtloepende } from './utloep.ts';

export const leieforholdHandlers = {
  listLeieforhold: async ({ tx, query, side, roller, innsyn }) => {
    const { limit, etter, liste } = await side<Leieforholdposisjon>();
    const rader = await tx.query<Leieforholdrad>(leieforholdside(query, limit, etter));
    const body = await liste(
      rader,
      (rad): Leieforholdposisjon => [rad.startdato, rad.id],
      (rad) => (query.sakId === undefined ? tilUtleid(rad) : tilLeieforhold(rad, roller)),
    );
    innsyn({
      ...FORVALTNING,
      antall: body.items.length,
      ...(query.sakId !== undefined && { sakId: query.sakId }),
      vist: body.items.flatMap(({ sakId, leietaker, medleietaker }) =>
        [leietaker, medleietaker].flatMap((en) =>
          sakId !== undefined && en ? [{ sakId, personId: en.personId }] : [],
        ),
      ),
    });
    return { body };
  },
  listUtloependeLeieforhold: async ({ tx, klokke, side, innsyn }) => {
    const dag = idag(klokke());
    const { limit, etter, liste } = await side<Utloepsposisjon>();
    const rader = await tx.query<Leieforholdrad>(utloepsside(dag, limit, etter));
    const body = await liste(
      rader,
      ({ sluttdato, id }): Utloepsposisjon => [sluttdato!, id],
      (rad) => tilUtloepende(rad, dag),
    );
    innsyn({ ...FORVALTNING, antall: body.items.length });
    return { body };
  },
  hentLeieforhold: async ({ tx, path, innsyn }) => {
    const body = tilUtleid(await hentLeieforholdrad(tx, path.leieforholdId));
    await leiernesInnsyn({ tx, innsyn }, body.leieforholdId);
    return { body };
  },
  listLeieforholdsstatuser: async ({ tx, path, side }) => {
    await hentLeieforholdrad(tx, path.leieforholdId);
    const { limit, etter, liste } = await side<readonly [number]>();
    const rader = await tx.query<Statusrad>(statushistorikk(path.leieforholdId, limit, etter));
    return {
      body: await liste(
        rader,
        ({ id }) => [id] as const,
        ({ fraStatus, tilStatus, dato }) => ({ ...(fraStatus !== null && { fraStatus }), tilStatus, dato }),
      ),
    };
  },
  registrerFlytteoppfordring: async (ctx) => {
    const { tx, path, body, ifMatch, klokke, innsyn } = ctx;
    const miljoe = { naa: klokke(), ansatt: aktoerAv(ctx) };
    await oppfordreTilFlytting(tx, path.leieforholdId, body, ifMatch.krev, miljoe);
    await leiernesInnsyn({ tx, innsyn }, path.leieforholdId);
    return { body: tilUtleid(await hentLeieforholdrad(tx, path.leieforholdId)) };
  },
  registrerInnflytting: async (ctx) => {
    const { tx, path, body, ifMatch, klokke, innsyn } = ctx;
    await flyttInn(tx, path.leieforholdId, body, ifMatch.krev, { naa: klokke(), ansatt: aktoerAv(ctx) });
    await leiernesInnsyn({ tx, innsyn }, path.leieforholdId);
    return { body: tilUtleid(await hentLeieforholdrad(tx, path.leieforholdId)) };
  },
  registrerUtflytting: async (ctx) => {
    const { tx, path, body, ifMatch, klokke, innsyn } = ctx;
    const miljoe = { naa: klokke(), ansatt: aktoerAv(ctx) };
    await flyttUt(tx, path.leieforholdId, body, ifMatch.krev, miljoe);
    await leiernesInnsyn({ tx, innsyn }, path.leieforholdId);
    return { body: tilUtleid(await hentLeieforholdrad(tx, path.leieforholdId)) };
  },
  registrerAvtaletrekking: async (ctx) => {
    const { tx, path, body, ifMatch, klokke, innsyn } = ctx;
    await trekkAvtalen(tx, path.leieforholdId, body, ifMatch.krev, { naa: klokke(), ansatt: aktoerAv(ctx) });
    await leiernesInnsyn({ tx, innsyn }, path.leieforholdId);
    return { body: tilUtleid(await hentLeieforholdrad(tx, path.leieforholdId)) };
  },
  registrerLeieforhold: {
    utenTransaksjon: async (ctx) => {
      const { body, porter, kommunenummer, roller, klokke, nyId, signal, innsyn } = ctx;
      const { vault, miljoe, folkeregister } = porter;
      krevLeietaker(body, miljoe);
      const naa = klokke();
      const adgang = await ctx.les((tx) => registeradgang(tx, 'LEIETAKER', { naa }));
      const identer = body.leietaker === undefined ? [] : [body.leietaker];
      const svar = await slaaOppGraderinger(folkeregister, { adgang, signal }, identer);
      return async (tx) => {
        const ny = {
          vault,
          kommunenummer,
          nyId,
          naa,
          svar,
          ukjent: utenSvarEr(adgang.erAapen('FOLKEREGISTERET')),
        };
        const { rad, personId } = await registrerEksisterende(tx, body, ny);
        const leieforholdId = rad.id;
        innsyn({ ...FORVALTNING, entitetId: leieforholdId });
        if (personId !== null) innsyn({ ...oppslagslinje('LEIETAKER'), entitetId: leieforholdId, personId });
        if (svar.graderinger.size < identer.length) porter.vekkJobber();
        return { body: tilLeieforhold(rad, roller) };
      };
    },
  },
  listFravaer: async ({ tx, path, roller, innsyn }) => {
    await hentLeieforholdrad(tx, path.leieforholdId);
    const items = await listFravaer(tx, path.leieforholdId, roller);
    await leiernesInnsyn({ tx, innsyn }, path.leieforholdId, items.length);
    return { body: { items } };
  },
  registrerFravaer: async ({ tx, path, body, ifMatch, roller, nyId, innsyn }) => {
    const fravaer = await registrerFravaer(tx, path.leieforholdId, body, ifMatch.krev, { nyId, roller });
    await leiernesInnsyn({ tx, innsyn }, path.leieforholdId);
    return { body: fravaer, versjon: (await hentLeieforholdrad(tx, path.leieforholdId)).versjon };
  },
  avsluttFravaer: async ({ tx, path, body, ifMatch, roller, klokke, innsyn }) => {
    const miljoe = { naa: klokke(), roller };
    const fravaer = await avsluttFravaer(tx, path.leieforholdId, body, ifMatch.krev, miljoe);
    await leiernesInnsyn({ tx, innsyn }, path.leieforholdId);
    return { body: fravaer, versjon: (await hentLeieforholdrad(tx, path.leieforholdId)).versjon };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
