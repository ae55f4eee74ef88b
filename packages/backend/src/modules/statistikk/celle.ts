import type { Tx } from '../../db/database.ts';
import { KoboFeil } from '../../http/problem.ts';
import { definisjonMed } from './definisjon.ts';
import type { Mengde, Telling } from './fakta.ts';
import { synligGrunnlag, type Uttrekksrad } from './queries.sql.ts';
import { I_ALT } from './tabell.ts';

/**
 * Of what the caller sees as it is registered now, what is in a cell: which alike ones they are.
 * @throws KoboFeil IKKE_FUNNET where the report has no such cell
 */
export async function iCellen(
  tx: Tx,
  uttrekk: Uttrekksrad,
  celle: string,
): Promise<{ mengde: Mengde; fakta: unknown[] }> {
  if (!Object.hasOwn(uttrekk.celler, celle)) throw new KoboFeil('IKKE_FUNNET');
  const [tabellId, rad, kolonne] = celle.split('.') as [string, string, string];
  const tabell = definisjonMed(uttrekk.definisjonsversjon).tabeller.find(({ id }) => id === tabellId)!;
  const { mengde, erI } = tabell;
  const kolonner = kolonne === I_ALT ? tabell.kolonner.map(({ id }) => id) : [kolonne];
  const rader = await tx.query<Telling>(synligGrunnlag(uttrekk.fra, uttrekk.referansedato, mengde));
  return {
    mengde,
    fakta: rader.filter((r) => kolonner.some((k) => erI(r, uttrekk, rad, k))).map(({ fakta }) => fakta),
  };
}
