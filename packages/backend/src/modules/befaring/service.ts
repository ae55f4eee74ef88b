import type { Befaring, BefaringNy } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { krevUtenFeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import { laas } from '../bolig/service.ts';
import { oppgaverAvBefaring, oppgaverAvRetting } from '../boligoppgave/befaring.ts';
import { settOvertatt } from '../leieforhold/queries.sql.ts';
import type { Skrivevalg } from '../bolignotat/service.ts';
import type { Saksaktoer } from '../sak/rules.ts';
import { kjennAnsatt } from '../sak/service.ts';
import { befaringMedId, settInnBefaring, type Befaringsrad } from './queries.sql.ts';
import { befaringsfeil, resultat } from './rules.ts';

export const tilBefaring = (rad: Befaringsrad): Befaring => ({
  befaringId: rad.id,
  type: rad.type,
  dato: rad.dato,
  resultat: resultat(rad.funn),
  funn: rad.funn,
  ...(rad.neste !== null && { neste: rad.neste }),
  ...(rad.bilder !== null && { bilder: rad.bilder }),
  skrevet: rad.skrevet,
  skrevetAv: { ansattId: rad.skrevetAv, navn: rad.skrevetAvNavn },
  ...(rad.korrigerer !== null && { korrigerer: rad.korrigerer }),
  ...(rad.rettetAv !== null && { rettetAv: rad.rettetAv }),
});

/**
 * Writes down an inspection for good, as a note on the home is. At one of INNFLYTTING the home is handed over to whoever
 * lives there. What it found and has a day to be mended by becomes tasks on the home (`modules/boligoppgave`).
 * @throws KoboFeil UGYLDIG_FORESPOERSEL, IKKE_FUNNET; of a correction BEFARING_ER_RETTET, and IKKE_FUNNET also when what
 * it puts right is no inspection of this home
 */
export async function skrivBefaring(
  tx: Tx,
  boligId: string,
  aktoer: Saksaktoer,
  ny: BefaringNy,
  { naa, nyId, korrigerer }: Skrivevalg,
): Promise<Befaring> {
  await laas(tx, boligId);
  krevUtenFeil(befaringsfeil(ny, idag(naa)));
  await kjennAnsatt(tx, aktoer);
  const id = nyId();
  await tx.query(
    settInnBefaring({ ...ny, id, boligId, korrigerer: korrigerer ?? null, skrevetAv: aktoer.ansattId }),
  );
  if (ny.type === 'INNFLYTTING') {
    const rettet = await tx.maybeOne<Befaringsrad>(befaringMedId(korrigerer ?? null));
    await tx.query(settOvertatt(boligId, ny.dato, rettet?.dato ?? null));
  }
  const skrevet = { id, boligId, ansattId: aktoer.ansattId, befaring: ny, nyId };
  await (korrigerer === undefined
    ? oppgaverAvBefaring(tx, skrevet)
    : oppgaverAvRetting(tx, korrigerer, skrevet));
  return tilBefaring(await tx.one<Befaringsrad>(befaringMedId(id)));
}
