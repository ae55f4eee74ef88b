import type { Oppgave, OperationTypes } from '@kobo-bolig/contract';
import type { Handlers, Innsynslinje } from '../../http/handler.ts';
import { idag } from '../../klokke.ts';
import type { Porter } from '../../porter.ts';
import { aktoerAv, SAKSBEHANDLING, saksinnsyn } from '../sak/kontekst.ts';
import { krevAapen, krevSak, krevSakForEndring } from '../sak/service.ts';
import { ansattesOppgaver, sakensOppgaver, type Oppgaveposisjon, type Oppgaverad } from './queries.sql.ts';
import { rollensOppgaver } from './rules.ts';
import {
  avlysOppgave,
  fullfoerOppgave,
  lagreOppgave,
  opprettOppgave,
  tilMinOppgave,
  tilOppgave,
  type Endring,
} from './service.ts';

/** What an employee is given by what they may do, and not by name. */
const rolletyper = (roller: readonly string[]): string[] =>
  Object.entries(rollensOppgaver).flatMap(([type, rolle]) => (roller.includes(rolle) ? [type] : []));

const posisjon = (rad: Oppgaverad): Oppgaveposisjon => [rad.frist, rad.id];

/** The task as it is now, and that it was seen. */
function vis(
  { innsyn }: { readonly innsyn: (linje: Innsynslinje) => void },
  rad: Oppgaverad,
): { body: Oppgave } {
  innsyn({ ...saksinnsyn({ id: rad.sakId, soekerId: rad.soekerId }), entitetId: rad.id });
  return { body: tilOppgave(rad) };
}

const endringAv = (
  ctx: Parameters<typeof aktoerAv>[0] & {
    readonly ifMatch: { readonly krev: (versjon: number) => void };
    readonly klokke: () => Date;
  },
): Endring => ({ aktoer: aktoerAv(ctx), krevVersjon: ctx.ifMatch.krev, idag: idag(ctx.klokke()) });

export const oppgaveHandlers = {
  listOppgaver: async ({ tx, path, query, side, innsyn }) => {
    const sak = await krevSak(tx, path.sakId);
    const { limit, etter, liste } = await side<Oppgaveposisjon>();
    const rader = await tx.query<Oppgaverad>(sakensOppgaver(sak.id, query.status, limit, etter));
    const body = await liste(rader, posisjon, tilOppgave);
    innsyn({ ...saksinnsyn(sak), antall: body.items.length });
    return { body };
  },
  opprettOppgave: async (ctx) => {
    const sak = await krevSakForEndring(ctx.tx, ctx.path.sakId);
    krevAapen(sak);
    const valg = { id: ctx.nyId(), idag: idag(ctx.klokke()) };
    return vis(ctx, await opprettOppgave(ctx.tx, sak.id, aktoerAv(ctx), ctx.body, valg));
  },
  lagreOppgave: async (ctx) => {
    const endring = endringAv(ctx);
    return vis(ctx, await lagreOppgave(ctx.tx, ctx.path.oppgaveId, ctx.body, endring));
  },
  fullfoerOppgave: async (ctx) => {
    const endring = endringAv(ctx);
    return vis(ctx, await fullfoerOppgave(ctx.tx, ctx.path.oppgaveId, endring));
  },
  avlysOppgave: async (ctx) => {
    const endring = endringAv(ctx);
    return vis(ctx, await avlysOppgave(ctx.tx, ctx.path.oppgaveId, ctx.body.begrunnelse, endring));
  },
  listMineOppgaver: async ({ tx, ansatt, roller, side, innsyn }) => {
    const { limit, etter, liste } = await side<Oppgaveposisjon>();
    const rader = await tx.query<Oppgaverad>(
      ansattesOppgaver(ansatt.ansattId, rolletyper(roller), limit, etter),
    );
    const body = await liste(rader, posisjon, tilMinOppgave);
    innsyn({
      ...SAKSBEHANDLING,
      antall: body.items.length,
      vist: body.items.map(({ oppgave: { sakId }, soeker: { personId } }) => ({ sakId, personId })),
    });
    return { body };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
