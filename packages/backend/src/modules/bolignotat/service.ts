import type { Bolignotat, BolignotatNytt } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { krevUtenFeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import { laas } from '../bolig/service.ts';
import type { Saksaktoer } from '../sak/rules.ts';
import { kjennAnsatt } from '../sak/service.ts';
import { bolignotatMedId, settInnBolignotat, type Bolignotatrad } from './queries.sql.ts';
import { notatfeil } from './rules.ts';

export const tilBolignotat = (rad: Bolignotatrad): Bolignotat => ({
  bolignotatId: rad.id,
  type: rad.type,
  tekst: rad.tekst,
  dato: rad.dato,
  ...(rad.frist !== null && { frist: rad.frist }),
  ...(rad.fdvReferanse !== null && { fdvReferanse: rad.fdvReferanse }),
  skrevet: rad.skrevet,
  skrevetAv: { ansattId: rad.skrevetAv, navn: rad.skrevetAvNavn },
  ...(rad.korrigerer !== null && { korrigerer: rad.korrigerer }),
  ...(rad.rettetAv !== null && { rettetAv: rad.rettetAv }),
});

export interface Skrivevalg {
  readonly naa: Date;
  readonly nyId: () => string;
  /** The note that was wrong. */
  readonly korrigerer?: string;
}

/**
 * Writes down a note for good. The home and its version are as they were: whoever changes the home is not in the way.
 * @throws KoboFeil UGYLDIG_FORESPOERSEL, IKKE_FUNNET; of a correction BOLIGNOTAT_ER_RETTET, and IKKE_FUNNET also when
 * what it puts right is no note on this home
 */
export async function skrivBolignotat(
  tx: Tx,
  boligId: string,
  aktoer: Saksaktoer,
  nytt: BolignotatNytt,
  { naa, nyId, korrigerer }: Skrivevalg,
): Promise<Bolignotat> {
  // Locked, so that nothing is written on a home that is being removed.
  await laas(tx, boligId);
  krevUtenFeil(notatfeil(nytt, idag(naa)));
  await kjennAnsatt(tx, aktoer);
  const id = nyId();
  await tx.query(
    settInnBolignotat({ ...nytt, id, boligId, korrigerer: korrigerer ?? null, skrevetAv: aktoer.ansattId }),
  );
  return tilBolignotat(await tx.one<Bolignotatrad>(bolignotatMedId(id)));
}
