/** What rests on a consent: it must hold for as long as that lasts. */
import type { Tx } from '../../db/database.ts';
import { KoboFeil, tekst } from '../../http/problem.ts';
import { samtykkeISaken, type Samtykkerad } from './queries.sql.ts';
import { status } from './rules.ts';

const feil = (pointer: string, code: string, nb: string, nn: string): KoboFeil =>
  new KoboFeil('UGYLDIG_FORESPOERSEL', { errors: [{ pointer, code, detail: tekst(nb, nn) }] });

/**
 * A consent of the case that holds now and on the day something that rests on it is due.
 * @param frist where that day stands, and the day
 * @throws KoboFeil UGYLDIG_FORESPOERSEL when the case has no such consent, or the day is after its last;
 *   SAMTYKKE_GJELDER_IKKE
 */
export async function krevSamtykke(
  tx: Tx,
  sakId: string,
  samtykkeId: string,
  idag: string,
  [pointer, dag]: readonly [pointer: string, dag: string],
): Promise<void> {
  const rad = await tx.maybeOne<Samtykkerad>(samtykkeISaken(sakId, samtykkeId));
  if (!rad)
    throw feil('/samtykkeId', 'UKJENT', 'Saken har ikke dette samtykket.', 'Saka har ikkje dette samtykket.');
  if (status(rad, idag) !== 'GJELDER') throw new KoboFeil('SAMTYKKE_GJELDER_IKKE');
  if (dag > rad.gyldigTil)
    throw feil(
      pointer,
      'ETTER_SAMTYKKET',
      'Kan ikke være etter den siste dagen samtykket gjelder.',
      'Kan ikkje vere etter den siste dagen samtykket gjeld.',
    );
}
