import type { Journalnotat, JournalnotatNytt, MittJournalnotat } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { idag } from '../../klokke.ts';
import { arkiver } from '../arkiv/innhold/service.ts';
import { meldVedSidenAv } from '../sak/hendelser.ts';
import { krevUtenMangler } from '../sak/mangler.ts';
import type { Saksaktoer } from '../sak/rules.ts';
import { kjennAnsatt } from '../sak/service.ts';
import {
  barnISaken,
  journalnotatMedId,
  settInnJournalnotat,
  type Journalnotatrad,
  type Notatrad,
} from './queries.sql.ts';
import { erSynlig, hendtTid, mangler } from './rules.ts';

/** What every note says to employees, of a case or of a tenancy. */
export const tilNotat = <Type extends string>(rad: Notatrad<Type>) => ({
  type: rad.type,
  tekst: rad.tekst,
  hendelsestid: rad.hendelsestid,
  skrevet: rad.skrevet,
  skrevetAv: { ansattId: rad.skrevetAv, navn: rad.skrevetAvNavn },
  ...(rad.unntak !== null && { unntak: { grunn: rad.unntak, begrunnelse: rad.unntakBegrunnelse ?? '' } }),
  ...(rad.korrigerer !== null && { korrigerer: rad.korrigerer }),
  ...(rad.rettetAv !== null && { rettetAv: rad.rettetAv }),
});

export const tilJournalnotat = (rad: Journalnotatrad): Journalnotat => ({
  journalnotatId: rad.id,
  ...tilNotat(rad),
  synligForPart: rad.synligForPart,
  ...(rad.hoertMedlemId !== null &&
    rad.hoertMaate !== null && { hoering: { medlemId: rad.hoertMedlemId, maate: rad.hoertMaate } }),
});

export const tilMittJournalnotat = (rad: Journalnotatrad): MittJournalnotat => ({
  journalnotatId: rad.id,
  type: rad.type,
  tekst: rad.tekst,
  hendelsestid: rad.hendelsestid,
  skrevet: rad.skrevet,
  skrevetAv: rad.skrevetAvNavn,
  rettet: rad.korrigerer !== null,
});

export interface Skrivevalg {
  readonly naa: Date;
  readonly nyId: () => string;
  /** The note that was wrong. */
  readonly korrigerer?: string;
}

/**
 * Writes down a note for good. It leaves the case and its version alone: whoever has the case open is not in the way.
 * @throws KoboFeil JOURNALNOTAT_UFULLSTENDIG; of a correction JOURNALNOTAT_ER_RETTET, and IKKE_FUNNET when what it puts
 * right is no note of this case
 */
export async function skrivJournalnotat(
  tx: Tx,
  sakId: string,
  aktoer: Saksaktoer,
  notat: JournalnotatNytt,
  { naa, nyId, korrigerer }: Skrivevalg,
): Promise<Journalnotat> {
  krevUtenMangler('JOURNALNOTAT_UFULLSTENDIG', mangler(notat, naa), '');
  const { hoering } = notat;
  if (hoering && !(await tx.maybeOne(barnISaken(sakId, hoering.medlemId, idag(naa)))))
    krevUtenMangler('JOURNALNOTAT_UFULLSTENDIG', ['/hoering/medlemId'], '');
  await kjennAnsatt(tx, aktoer);
  const id = nyId();
  await tx.query(
    settInnJournalnotat({
      id,
      sakId,
      type: notat.type,
      tekst: notat.tekst,
      hendelsestid: hendtTid(notat.hendelsestid, naa).toISOString(),
      synligForPart: erSynlig(notat),
      unntak: notat.unntak,
      hoering,
      korrigerer: korrigerer ?? null,
      skrevet: naa.toISOString(),
      skrevetAv: aktoer.ansattId,
    }),
  );
  await arkiver(tx, 'JOURNALNOTAT', id, nyId());
  await meldVedSidenAv(tx, sakId, korrigerer === undefined ? 'journalnotat-skrevet' : 'journalnotat-rettet');
  return tilJournalnotat(await tx.one<Journalnotatrad>(journalnotatMedId(id)));
}
