import type { Overgang, OvergangNy } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil, krevUtenFeil } from '../../http/problem.ts';
import { lukkOppgave } from '../oppgave/queries.sql.ts';
import { opprettOppgave } from '../oppgave/service.ts';
import { meldVedSidenAv } from '../sak/hendelser.ts';
import { krevBegrunnelse } from '../sak/mangler.ts';
import type { Saksaktoer } from '../sak/rules.ts';
import { kjennAnsatt } from '../sak/service.ts';
import { overgangISaken, settBortfalt, settInnOvergang, type Overgangsrad } from './queries.sql.ts';
import { overgangsfeil } from './rules.ts';

export const tilOvergang = (rad: Overgangsrad): Overgang => ({
  overgangId: rad.id,
  sakId: rad.sakId,
  type: rad.type,
  dato: rad.dato,
  oppgaveId: rad.oppgaveId,
  oppgavestatus: rad.oppgavestatus,
  registrertAv: { ansattId: rad.registrertAv, navn: rad.registrertAvNavn },
  opprettet: rad.opprettet,
  ...(rad.bortfalt !== null && { bortfalt: rad.bortfalt, begrunnelse: rad.bortfaltBegrunnelse ?? '' }),
});

export interface Registrering {
  readonly id: string;
  readonly oppgaveId: string;
  readonly idag: string;
}

/**
 * Keeps the day and makes the task before it. The case is locked and open.
 * @throws KoboFeil UGYLDIG_FORESPOERSEL, SAMTYKKE_GJELDER_IKKE
 */
export async function registrerOvergang(
  tx: Tx,
  sakId: string,
  aktoer: Saksaktoer,
  { type, dato, ...oppgave }: OvergangNy,
  { id, oppgaveId, idag }: Registrering,
): Promise<Overgang> {
  krevUtenFeil(overgangsfeil({ dato, frist: oppgave.frist }, idag));
  await opprettOppgave(tx, sakId, aktoer, { ...oppgave, type: 'ANNEN' }, { id: oppgaveId, idag });
  await tx.query(settInnOvergang({ id, sakId, type, dato, oppgaveId, registrertAv: aktoer.ansattId }));
  await meldVedSidenAv(tx, sakId, 'overgang-registrert');
  return tilOvergang(await tx.one<Overgangsrad>(overgangISaken(sakId, id)));
}

/**
 * Keeps that the day will not come, and calls off its task. The case is locked.
 * @throws KoboFeil IKKE_FUNNET, UGYLDIG_FORESPOERSEL without a reason, UGYLDIG_OVERGANG when it was known already
 */
export async function laOvergangBortfalle(
  tx: Tx,
  sakId: string,
  id: string,
  aktoer: Saksaktoer,
  { begrunnelse }: { readonly begrunnelse: string },
): Promise<Overgang> {
  const rad = await tx.maybeOne<Overgangsrad>(overgangISaken(sakId, id));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  krevBegrunnelse({ begrunnelse });
  if (rad.bortfalt !== null) throw new KoboFeil('UGYLDIG_OVERGANG');
  await kjennAnsatt(tx, aktoer);
  await tx.query(settBortfalt(id, aktoer.ansattId, begrunnelse));
  if (rad.oppgavestatus === 'AAPEN') {
    await tx.query(lukkOppgave(rad.oppgaveId, 'AVLYST', aktoer.ansattId, begrunnelse));
    await meldVedSidenAv(tx, sakId, 'oppgave-avlyst');
  }
  await meldVedSidenAv(tx, sakId, 'overgang-bortfalt');
  return tilOvergang(await tx.one<Overgangsrad>(overgangISaken(sakId, id)));
}
