import type {
  Befaringsfrist,
  BefaringsplanListe,
  BoligoppgaveListe,
  OperationTypes,
} from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import { idag } from '../../klokke.ts';
import type { Porter } from '../../porter.ts';
import { resultat } from '../befaring/rules.ts';
import { hentBolig } from '../bolig/service.ts';
import { aktoerAv } from '../sak/kontekst.ts';
import {
  boligoppgaveside,
  planside,
  plantelling,
  telling,
  type Boligoppgaveposisjon,
  type Boligoppgaverad,
  type Planposisjon,
  type Planrad,
} from './queries.sql.ts';
import { befaringsfrister } from './rules.ts';
import {
  avlysBoligoppgave,
  fullfoerBoligoppgave,
  lagreBoligoppgave,
  opprettBoligoppgave,
  tilBoligoppgave,
  type Endring,
} from './service.ts';

const endringAv = (
  ctx: Parameters<typeof aktoerAv>[0] & {
    readonly ifMatch: { readonly krev: (versjon: number) => void };
    readonly klokke: () => Date;
  },
): Endring => ({ aktoer: aktoerAv(ctx), krevVersjon: ctx.ifMatch.krev, dag: idag(ctx.klokke()) });

const posisjon = ({ frist, id }: Boligoppgaverad): Boligoppgaveposisjon => [frist, id];
const planposisjon = ({ orden, adresseorden, boligId }: Planrad): Planposisjon => [
  orden,
  adresseorden,
  boligId,
];

const tilPlan = (rad: Planrad): BefaringsplanListe['items'][number] => ({
  boligId: rad.boligId,
  adresse: rad.adresse,
  frist: rad.frist,
  ...(rad.neste !== null && { neste: rad.neste }),
  ...(rad.sist !== null && { sist: { dato: rad.sist, resultat: resultat(rad.funn ?? []) } }),
  aapneOppgaver: rad.aapneOppgaver,
});

export const boligoppgaveHandlers = {
  listBoligoppgaver: async ({ tx, query, ansatt: { ansattId }, side, klokke }) => {
    if (query.boligId !== undefined) await hentBolig(tx, query.boligId);
    const { limit, etter, liste } = await side<Boligoppgaveposisjon>();
    const rader = await tx.query<Boligoppgaverad>(boligoppgaveside(query, ansattId, limit, etter));
    const antall = await tx.one<BoligoppgaveListe['antall']>(telling(query.boligId, ansattId));
    return { body: { ...(await liste(rader, posisjon, tilBoligoppgave(idag(klokke())))), antall } };
  },
  opprettBoligoppgave: async (ctx) => {
    const valg = { id: ctx.nyId(), aktoer: aktoerAv(ctx), dag: idag(ctx.klokke()) };
    return { body: await opprettBoligoppgave(ctx.tx, ctx.path.boligId, ctx.body, valg) };
  },
  lagreBoligoppgave: async (ctx) => ({
    body: await lagreBoligoppgave(ctx.tx, ctx.path.boligoppgaveId, ctx.body, endringAv(ctx)),
  }),
  fullfoerBoligoppgave: async (ctx) => ({
    body: await fullfoerBoligoppgave(ctx.tx, ctx.path.boligoppgaveId, endringAv(ctx)),
  }),
  avlysBoligoppgave: async (ctx) => ({
    body: await avlysBoligoppgave(ctx.tx, ctx.path.boligoppgaveId, ctx.body.begrunnelse, endringAv(ctx)),
  }),
  listBefaringsplan: async ({ tx, query, side }) => {
    const { limit, etter, liste } = await side<Planposisjon>();
    const rader = await tx.query<Planrad>(planside(query.frist, limit, etter));
    const funnet = new Map(
      (await tx.query<{ verdi: Befaringsfrist; antall: number }>(plantelling)).map(({ verdi, antall }) => [
        verdi,
        antall,
      ]),
    );
    const frist = (Object.keys(befaringsfrister) as Befaringsfrist[]).map((verdi) => ({
      verdi,
      antall: funnet.get(verdi) ?? 0,
    }));
    return { body: { ...(await liste(rader, planposisjon, tilPlan)), fasetter: { frist } } };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
