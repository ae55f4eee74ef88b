/** What inspections do to the tasks of a home. Whoever calls has the home locked. */
import type { BefaringNy } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { taNeste } from '../../db/taNeste.ts';
import {
  flyttTilBefaring,
  lagetAv,
  lukkBoligoppgave,
  taForfaltBefaring,
  ventendeTilsyn,
  type ForfaltBefaring,
} from './queries.sql.ts';
import { fordel, kravAv, type Krav, type Laget } from './rules.ts';
import { lagBoligoppgave, meldOppgave } from './service.ts';

interface Skrevet {
  readonly id: string;
  readonly boligId: string;
  readonly ansattId: string;
  readonly befaring: BefaringNy;
  readonly nyId: () => string;
}

/** An inspection was registered: what it found is to be mended, and the one that was waited for has been. */
export async function oppgaverAvBefaring(
  tx: Tx,
  { id, boligId, ansattId, befaring, nyId }: Skrevet,
): Promise<void> {
  if (befaring.type === 'PERIODISK' || befaring.neste !== undefined)
    for (const { id: tilsyn } of await tx.query<{ id: string }>(ventendeTilsyn(boligId, befaring.dato))) {
      await tx.query(lukkBoligoppgave(tilsyn, 'UTFOERT', ansattId));
      await meldOppgave(tx, boligId, 'utfoert');
    }
  for (const krav of kravAv(befaring.funn))
    await lagBoligoppgave(tx, { ...krav, id: nyId(), boligId, befaringId: id });
}

/** An inspection was put right: its tasks are those of the one that holds now, and what is not asked for any more is called off. */
export async function oppgaverAvRetting(
  tx: Tx,
  korrigerer: string,
  { id, boligId, befaring, nyId }: Skrevet,
): Promise<void> {
  const laget = await tx.query<Laget>(lagetAv(korrigerer));
  const tilsyn: Krav[] =
    befaring.neste !== undefined && laget.some(({ funn }) => funn === null)
      ? [{ type: 'TILSYN', funn: null, tekst: null, frist: befaring.neste }]
      : [];
  const { beholdes, avlyses, lages } = fordel(laget, [...kravAv(befaring.funn), ...tilsyn]);
  for (const ett of beholdes) await tx.query(flyttTilBefaring(ett.id, id, ett.funn));
  for (const oppgave of avlyses)
    if ((await tx.query(lukkBoligoppgave(oppgave, 'AVLYST', null))).length > 0)
      await meldOppgave(tx, boligId, 'avlyst');
  // The next inspection is asked for by the calendar, on its day.
  for (const krav of lages.filter(({ type }) => type === 'UTBEDRING'))
    await lagBoligoppgave(tx, { ...krav, id: nyId(), boligId, befaringId: id });
}

/** Makes the task of one inspection that is due. @param dag today in Norway */
export async function krevEnBefaring(tx: Tx, dag: string, nyId: () => string): Promise<'INGEN' | 'MER'> {
  const forfalt = await taNeste<ForfaltBefaring>(tx, taForfaltBefaring(dag));
  if (!forfalt) return 'INGEN';
  const { id: befaringId, boligId, frist } = forfalt;
  await lagBoligoppgave(tx, { id: nyId(), boligId, type: 'TILSYN', tekst: null, frist, befaringId });
  return 'MER';
}
