/** Those a case is for: whoever applied, and who has confirmed that they apply with them. */
import type { Tx } from '../../db/database.ts';
import { krevUtenFeil, tekst, type Feltfeil } from '../../http/problem.ts';
import type { Sakrad } from '../sak/queries.sql.ts';
import { bekreftedeMedsoekere, type Medsoekerrad } from './queries.sql.ts';

const ikkePart = (pointer: string): Feltfeil => ({
  pointer,
  code: 'IKKE_PART',
  detail: tekst(
    'Er verken søkeren eller en som har bekreftet at de søker sammen med søkeren.',
    'Er korkje søkjaren eller nokon som har stadfesta at dei søkjer saman med søkjaren.',
  ),
});

/** @throws KoboFeil UGYLDIG_FORESPOERSEL when it is neither the party nor anybody who has confirmed that they apply with them */
export async function krevPart(
  tx: Tx,
  sak: Pick<Sakrad, 'id' | 'soekerId'>,
  personId: string,
  pointer: string,
): Promise<void> {
  if (personId === sak.soekerId) return;
  const medsoekere = await tx.query<Medsoekerrad>(bekreftedeMedsoekere(sak.id));
  krevUtenFeil(medsoekere.some((ett) => ett.personId === personId) ? [] : [ikkePart(pointer)]);
}
