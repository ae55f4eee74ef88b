/** What follows when Folkeregisteret says that somebody has died: somebody looks at their cases. Nothing is decided by itself. */
import type { Tx } from '../../db/database.ts';
import { uuidv7 } from '../../db/uuid.ts';
import { tekst, type Tekst } from '../../http/problem.ts';
import { hovedspraak } from '../kommune/config.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { giOppgaveIDag } from '../oppgave/virkninger.ts';
import { meldVedSidenAv } from '../sak/hendelser.ts';
import { doedesSaker, settDoed } from './queries.sql.ts';

export type Doedsrolle = 'SOEKER' | 'MEDSOEKER' | 'LEIETAKER';

const hva: Readonly<Record<Doedsrolle, Tekst>> = {
  SOEKER: tekst(
    'Søkeren er registrert død i Folkeregisteret. Det sendes ikke varsler til den døde. Avgjør hva som skal skje med saken, og hvem som skal få vite det.',
    'Søkjaren er registrert død i Folkeregisteret. Det blir ikkje sendt varsel til den døde. Avgjer kva som skal skje med saka, og kven som skal få vite det.',
  ),
  MEDSOEKER: tekst(
    'Medsøkeren er registrert død i Folkeregisteret. Det sendes ikke varsler til den døde. Avgjør hva det betyr for saken.',
    'Medsøkjaren er registrert død i Folkeregisteret. Det blir ikkje sendt varsel til den døde. Avgjer kva det betyr for saka.',
  ),
  LEIETAKER: tekst(
    'Leietakeren er registrert død i Folkeregisteret. Det sendes ikke varsler til den døde. Avgjør hva som skal skje med leieforholdet, og hvem i dødsboet dere skal snakke med.',
    'Leigetakaren er registrert død i Folkeregisteret. Det blir ikkje sendt varsel til den døde. Avgjer kva som skal skje med leigeforholdet, og kven i dødsbuet de skal snakke med.',
  ),
};

/** A task in each case that is open, or whose tenancy is, of somebody who is only now known to be dead. */
export async function foelgDoedsfall(tx: Tx, personId: string, naa: Date): Promise<void> {
  const saker = await tx.query<{ sakId: string; rolle: Doedsrolle }>(doedesSaker(personId));
  if (saker.length === 0) return;
  const { oppsett } = await hentKommuneinfo(tx);
  const spraak = hovedspraak(oppsett);
  for (const { sakId, rolle } of saker) {
    await giOppgaveIDag(tx, { id: uuidv7(), sakId, tekst: hva[rolle][spraak] }, naa);
    await meldVedSidenAv(tx, sakId, 'oppgave-opprettet');
  }
}

/** Writes down who the register has said is dead, and follows up those nobody knew of. */
export async function meldDoede(tx: Tx, personIder: readonly string[], naa: Date): Promise<void> {
  for (const personId of personIder)
    if (await tx.maybeOne(settDoed(personId))) await foelgDoedsfall(tx, personId, naa);
}
