import type { ForeldreansvarNy, OperationTypes, Representasjon, VergemaalNy } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import type { EgneTransaksjoner, Handlers, Kontekst, OperationShape } from '../../http/handler.ts';
import { KoboFeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import type { Porter } from '../../porter.ts';
import { MANGLER } from '../feltfeil.ts';
import { krevRegisteradgang } from '../innfoering/adgang.ts';
import { oppslagslinje } from '../innfoering/grunner.ts';
import { oppgittfeil } from '../person/oppgitt.ts';
import { finnPersonId, hentIdenter, type Personregister } from '../person/service.ts';
import { aktoerAv, saksinnsyn } from '../sak/kontekst.ts';
import { krevBegrunnelse, krevTekst } from '../sak/mangler.ts';
import { krevSak } from '../sak/service.ts';
import { forvaltningsloven } from '../vedtak/forvaltningsloven.ts';
import { representasjonMedId, type Representasjonsrad } from './queries.sql.ts';
import { brevmottakere } from './rules.ts';
import {
  avslutt,
  bekreft,
  faatteRader,
  finnIRegisteret,
  giFullmakt,
  gitteRader,
  krevGjeldende,
  krevGyldig,
  registerrett,
  registrerFraRegisteret,
  registrerVist,
  tilRepresentasjon,
  type Registerrett,
} from './service.ts';

type Ctx = Omit<Kontekst<OperationShape, Porter>, 'path' | 'query' | 'body'>;

const REPRESENTASJON = { formaal: 'Representasjon', hjemmel: forvaltningsloven.FULLMEKTIG } as const;

const registeret = ({ porter, kommunenummer, nyId }: Ctx, tx: Tx): Personregister => ({
  tx,
  vault: porter.vault,
  kommunenummer,
  nyId,
});

/** @throws KoboFeil IKKE_FUNNET for a citizen the municipality has not met */
async function meg(ctx: Ctx, tx: Tx): Promise<string> {
  const personId = await finnPersonId(registeret(ctx, tx), ctx.innbygger.pid);
  if (personId === null) throw new KoboFeil('IKKE_FUNNET');
  return personId;
}

/** One of the two it is between. */
const mellom =
  (id: string) =>
  ({ personId, representantId }: Representasjonsrad): boolean =>
    personId === id || representantId === id;

/** Somebody says that Folkeregisteret knows a right of theirs. Why there is none is not told. */
const registrer =
  (rett: Registerrett, finnesIkke: 'VERGEMAAL_IKKE_FUNNET' | 'FORELDREANSVAR_IKKE_FUNNET') =>
  async (
    ctx: Ctx & Pick<EgneTransaksjoner, 'les'> & { readonly body: VergemaalNy | ForeldreansvarNy },
  ): Promise<(tx: Tx) => Promise<{ body: Representasjon }>> => {
    const { body, porter, innbygger, signal } = ctx;
    const naa = ctx.klokke();
    const { ident, navn } = body.gjelder;
    const errors = [
      ...(ident === undefined ? [{ pointer: '/gjelder/ident', ...MANGLER }] : []),
      ...oppgittfeil(body.gjelder, '/gjelder', idag(naa)),
    ];
    if (ident === undefined || errors.length > 0) throw new KoboFeil('UGYLDIG_FORESPOERSEL', { errors });
    const adgang = await ctx.les((tx) => krevRegisteradgang(tx, rett, { naa }));
    const sak = { ident, navn, representant: innbygger.pid, dag: idag(naa) };
    const funnet = await finnIRegisteret(porter.folkeregister, { adgang, signal }, rett, sak);
    if (!funnet) throw new KoboFeil(finnesIkke);
    return async (tx) => {
      const rad = await registrerFraRegisteret(registeret(ctx, tx), innbygger.pid, body, funnet, naa);
      ctx.innsyn({ ...oppslagslinje(rett), personId: rad.personId, entitetId: rad.id });
      return { body: tilRepresentasjon(rad, idag(naa), 'FAATT') };
    };
  };

export const representasjonHandlers = {
  listMineRepresentasjoner: async (ctx) => {
    const { tx } = ctx;
    const dag = idag(ctx.klokke());
    const personId = await finnPersonId(registeret(ctx, tx), ctx.innbygger.pid);
    if (personId === null) {
      ctx.innsyn(null);
      return { body: { gitt: [], faatt: [] } };
    }
    const [gitt, faatt] = [await gitteRader(tx, personId), await faatteRader(tx, personId)];
    ctx.innsyn({ ...REPRESENTASJON, personId, antall: gitt.length + faatt.length });
    return {
      body: {
        gitt: gitt.map((rad) => tilRepresentasjon(rad, dag)),
        faatt: faatt.map((rad) => tilRepresentasjon(rad, dag, 'FAATT')),
      },
    };
  },
  giFullmakt: async (ctx) => {
    const { tx, body } = ctx;
    const naa = ctx.klokke();
    krevGyldig({ ...body, gyldigFra: idag(naa) }, idag(naa));
    const personId = await meg(ctx, tx);
    const rad = await giFullmakt(registeret(ctx, tx), personId, body, naa);
    ctx.innsyn({ ...REPRESENTASJON, personId, entitetId: rad.id });
    return { body: tilRepresentasjon(rad, idag(naa)) };
  },
  registrerVergemaal: { utenTransaksjon: registrer('VERGEMAAL', 'VERGEMAAL_IKKE_FUNNET') },
  registrerForeldreansvar: {
    utenTransaksjon: registrer('FORELDREANSVAR', 'FORELDREANSVAR_IKKE_FUNNET'),
  },
  bekreftVergemaal: {
    utenTransaksjon: async (ctx) => {
      const { path, porter, innbygger, signal } = ctx;
      const naa = ctx.klokke();
      const { adgang, ident, rett } = await ctx.les(async (tx) => {
        const rad = await tx.maybeOne<Representasjonsrad>(representasjonMedId(path.representasjonId));
        if (!rad || rad.representantId !== (await meg(ctx, tx)) || rad.kilde !== 'FREG')
          throw new KoboFeil('IKKE_FUNNET');
        const ident = (await hentIdenter(registeret(ctx, tx), [rad.personId])).get(rad.personId)!;
        const rett = registerrett(rad);
        return { ident, rett, adgang: await krevRegisteradgang(tx, rett, { naa }) };
      });
      const sak = { ident, representant: innbygger.pid, dag: idag(naa) };
      const funnet = await finnIRegisteret(porter.folkeregister, { adgang, signal }, rett, sak);
      return async (tx) => {
        const rad = await krevGjeldende(tx, path.representasjonId, ({ kilde }) => kilde === 'FREG');
        ctx.innsyn({ ...oppslagslinje(rett), personId: rad.personId, entitetId: rad.id });
        return { body: tilRepresentasjon(await bekreft(tx, rad, funnet, naa), idag(naa), 'FAATT') };
      };
    },
  },
  trekkRepresentasjon: async (ctx) => {
    const { tx, path, ifMatch } = ctx;
    const naa = ctx.klokke();
    const personId = await meg(ctx, tx);
    const rad = await krevGjeldende(tx, path.representasjonId, mellom(personId));
    ifMatch.krev(rad.versjon);
    const min = rad.personId === personId;
    if (min && rad.type !== 'FULLMAKT') throw new KoboFeil('VERGEMAAL_KAN_IKKE_TREKKES');
    ctx.innsyn({ ...REPRESENTASJON, personId: rad.personId, entitetId: rad.id });
    return { body: tilRepresentasjon(await avslutt(tx, rad, naa), idag(naa), min ? 'GITT' : 'FAATT') };
  },
  listSakensRepresentasjoner: async ({ tx, path, innsyn, klokke }) => {
    const sak = await krevSak(tx, path.sakId);
    const dag = idag(klokke());
    const rader = await gitteRader(tx, sak.soekerId);
    innsyn(saksinnsyn(sak));
    return {
      body: { items: rader.map((rad) => tilRepresentasjon(rad, dag)), brevTil: brevmottakere(rader, dag) },
    };
  },
  registrerRepresentasjon: async (ctx) => {
    const { tx, path, body } = ctx;
    const naa = ctx.klokke();
    krevGyldig(body, idag(naa));
    krevTekst('/dokument', body.dokument);
    const sak = await krevSak(tx, path.sakId);
    const rad = await registrerVist(registeret(ctx, tx), sak.soekerId, aktoerAv(ctx), body, naa);
    ctx.innsyn({ ...saksinnsyn(sak), entitetId: rad.id });
    return { body: tilRepresentasjon(rad, idag(naa)) };
  },
  avsluttRepresentasjon: async (ctx) => {
    const { tx, path, body, ifMatch } = ctx;
    const naa = ctx.klokke();
    krevBegrunnelse(body);
    const sak = await krevSak(tx, path.sakId);
    const rad = await krevGjeldende(tx, path.representasjonId, ({ personId }) => personId === sak.soekerId);
    ifMatch.krev(rad.versjon);
    ctx.innsyn({ ...saksinnsyn(sak), entitetId: rad.id });
    return { body: tilRepresentasjon(await avslutt(tx, rad, naa, body.begrunnelse), idag(naa)) };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
