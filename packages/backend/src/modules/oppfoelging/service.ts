import type { Oppfoelging, OppfoelgingLagre } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { meldVedSidenAv } from '../sak/hendelser.ts';
import { krevUtenMangler } from '../sak/mangler.ts';
import { arbeiderMedSaken } from '../sak/rules.ts';
import {
  oppdaterOppfoelging,
  sakensOppfoelging,
  settInnOppfoelging,
  type Oppfoelgingsrad,
} from './queries.sql.ts';

/** The version of what nobody has written: of two who begin at the same time, the second is told. */
const USKREVET = 1;

export async function hentOppfoelging(
  tx: Tx,
  sakId: string,
  roller: readonly string[],
): Promise<Oppfoelging> {
  const rad = await tx.maybeOne<Oppfoelgingsrad>(sakensOppfoelging(sakId));
  if (!rad) return { sakId, kontakter: [], versjon: USKREVET };
  const { kontakter, frekvens, plan, endret, versjon } = rad;
  return {
    sakId,
    kontakter,
    ...(frekvens !== null && { frekvens }),
    // What somebody is helped with says what they need help for.
    ...(plan !== null && arbeiderMedSaken(roller, rad) && { plan }),
    endret,
    versjon,
  };
}

const tom = (tekst: string | undefined): boolean => tekst?.trim() === '';

/**
 * Writes all of it anew. The case is locked.
 * @throws KoboFeil UGYLDIG_FORESPOERSEL where a text says nothing, and what `krevVersjon` throws
 */
export async function lagreOppfoelging(
  tx: Tx,
  sakId: string,
  innhold: OppfoelgingLagre,
  krevVersjon: (versjon: number) => void,
): Promise<void> {
  const rad = await tx.maybeOne<Oppfoelgingsrad>(sakensOppfoelging(sakId));
  krevVersjon(rad?.versjon ?? USKREVET);
  const tomme = innhold.kontakter.flatMap(({ navn }, i) => (tom(navn) ? [`/kontakter/${i}/navn`] : []));
  krevUtenMangler('UGYLDIG_FORESPOERSEL', [...tomme, ...(tom(innhold.plan) ? ['/plan'] : [])], '');
  await tx.query(
    rad ? oppdaterOppfoelging(sakId, innhold) : settInnOppfoelging(sakId, USKREVET + 1, innhold),
  );
  await meldVedSidenAv(tx, sakId, 'oppfoelging-lagret');
}
