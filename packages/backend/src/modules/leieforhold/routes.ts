import type { LeieTilEieKandidat, OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import { idag } from '../../klokke.ts';
import type { Porter } from '../../porter.ts';
import {
  leieforholdside,
  leieTilEie,
  statushistorikk,
  utloepsside,
  type Leieforholdposisjon,
  type Leieforholdrad,
  type Statusrad,
  type Utloepsposisjon,
} from './queries.sql.ts';
import { registeradgang } from '../innfoering/adgang.ts';
import { oppslagslinje } from '../innfoering/grunner.ts';
import { slaaOppGraderinger } from '../person/graderinger.ts';
import { utenSvarEr } from '../person/rules.ts';
import { aktoerAv } from '../sak/kontekst.ts';
import { flyttInn, flyttUt, oppfordreTilFlytting } from './endring.ts';
import { avsluttFravaer, listFravaer, registrerFravaer } from './fravaer.ts';
import { listVurderinger, utfallene, vurderLeieTilEie } from './leietileie.ts';
import { krevLeietaker, registrerEksisterende } from './registrering.ts';
import { maanederSiden, talerForEie } from './rules.ts';
import { FORVALTNING, hentLeieforholdrad, tilLeieforhold, tilUtleid } from './service.ts';
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
      vist: body.items.flatMap(({ sakId, leietaker }) =>
        sakId !== undefined && leietaker ? [{ sakId, personId: leietaker.personId }] : [],
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
    innsyn({ ...FORVALTNING, entitetId: body.leieforholdId });
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
    innsyn({ ...FORVALTNING, entitetId: path.leieforholdId });
    return { body: tilUtleid(await hentLeieforholdrad(tx, path.leieforholdId)) };
  },
  registrerInnflytting: async (ctx) => {
    const { tx, path, body, ifMatch, klokke, innsyn } = ctx;
    await flyttInn(tx, path.leieforholdId, body, ifMatch.krev, { naa: klokke(), ansatt: aktoerAv(ctx) });
    innsyn({ ...FORVALTNING, entitetId: path.leieforholdId });
    return { body: tilUtleid(await hentLeieforholdrad(tx, path.leieforholdId)) };
  },
  registrerUtflytting: async (ctx) => {
    const { tx, path, body, ifMatch, klokke, innsyn } = ctx;
    const miljoe = { naa: klokke(), ansatt: aktoerAv(ctx) };
    await flyttUt(tx, path.leieforholdId, body, ifMatch.krev, miljoe);
    innsyn({ ...FORVALTNING, entitetId: path.leieforholdId });
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
      const graderinger = await slaaOppGraderinger(folkeregister, { adgang, signal }, identer);
      return async (tx) => {
        const ny = {
          vault,
          kommunenummer,
          nyId,
          naa,
          graderinger,
          ukjent: utenSvarEr(adgang.erAapen('FOLKEREGISTERET')),
        };
        const { leieforholdId, personId } = await registrerEksisterende(tx, body, ny);
        innsyn({ ...FORVALTNING, entitetId: leieforholdId });
        if (personId !== null) innsyn({ ...oppslagslinje('LEIETAKER'), entitetId: leieforholdId, personId });
        if (graderinger.size < identer.length) porter.vekkJobber();
        return { body: tilLeieforhold(await hentLeieforholdrad(tx, leieforholdId), roller) };
      };
    },
  },
  listFravaer: async ({ tx, path, roller, innsyn }) => {
    await hentLeieforholdrad(tx, path.leieforholdId);
    const items = await listFravaer(tx, path.leieforholdId, roller);
    innsyn({ ...FORVALTNING, entitetId: path.leieforholdId, antall: items.length });
    return { body: { items } };
  },
  registrerFravaer: async ({ tx, path, body, ifMatch, roller, nyId, innsyn }) => {
    const fravaer = await registrerFravaer(tx, path.leieforholdId, body, ifMatch.krev, { nyId, roller });
    innsyn({ ...FORVALTNING, entitetId: path.leieforholdId });
    return { body: fravaer, versjon: (await hentLeieforholdrad(tx, path.leieforholdId)).versjon };
  },
  avsluttFravaer: async ({ tx, path, body, ifMatch, roller, klokke, innsyn }) => {
    const miljoe = { naa: klokke(), roller };
    const fravaer = await avsluttFravaer(tx, path.leieforholdId, body, ifMatch.krev, miljoe);
    innsyn({ ...FORVALTNING, entitetId: path.leieforholdId });
    return { body: fravaer, versjon: (await hentLeieforholdrad(tx, path.leieforholdId)).versjon };
  },
  listLeieTilEieVurderinger: async ({ tx, path, innsyn }) => {
    await hentLeieforholdrad(tx, path.leieforholdId);
    const items = await listVurderinger(tx, path.leieforholdId);
    innsyn({ ...FORVALTNING, entitetId: path.leieforholdId, antall: items.length });
    return { body: { items } };
  },
  vurderLeieTilEie: async (ctx) => {
    const { tx, path, body, ifMatch, klokke, nyId, innsyn } = ctx;
    const miljoe = { id: nyId(), naa: klokke(), ansatt: aktoerAv(ctx) };
    const vurdering = await vurderLeieTilEie(tx, path.leieforholdId, body, ifMatch.krev, miljoe);
    innsyn({ ...FORVALTNING, entitetId: path.leieforholdId });
    return { body: vurdering, versjon: (await hentLeieforholdrad(tx, path.leieforholdId)).versjon };
  },
  listLeieTilEieKandidater: async ({ tx, query, klokke, side, roller, innsyn }) => {
    const dag = idag(klokke());
    const { limit, etter, liste } = await side<Utloepsposisjon>();
    const rader = await tx.query<Leieforholdrad>(leieTilEie(dag, query.minstMaaneder ?? 24, limit, etter));
    const vurdert = await utfallene(
      tx,
      rader.map(({ id }) => id),
      roller,
    );
    const body = await liste(
      rader,
      ({ startdato, id }): Utloepsposisjon => [startdato, id],
      (rad): LeieTilEieKandidat => ({
        leieforhold: tilUtleid(rad),
        maaneder: maanederSiden(rad.startdato, dag),
        taler: talerForEie(rad, dag),
        ikkeVurdert: ['INNTEKT', 'LAANEEVNE'],
        ...(vurdert.has(rad.id) && { vurdering: vurdert.get(rad.id)! }),
      }),
    );
    innsyn({ ...FORVALTNING, antall: body.items.length });
    return { body };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
