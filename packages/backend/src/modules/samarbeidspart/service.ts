/** Services the municipality works together with about somebody. Each rests on a consent, and ends with it. */
import type { Samarbeidspart, SamarbeidspartNy } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil } from '../../http/problem.ts';
import { meldVedSidenAv } from '../sak/hendelser.ts';
import { krevUtenMangler } from '../sak/mangler.ts';
import type { Sakrad } from '../sak/queries.sql.ts';
import type { Saksaktoer } from '../sak/rules.ts';
import { kjennAnsatt, krevAapen } from '../sak/service.ts';
import { krevSamtykke } from '../samtykke/hviler.ts';
import { status as samtykkestatus } from '../samtykke/rules.ts';
import {
  sakensSamarbeidsparter,
  samarbeidspartISaken,
  settAvsluttet,
  settInnSamarbeidspart,
  type Samarbeidspartrad,
} from './queries.sql.ts';

/** What was ended stays so, whatever becomes of the consent. */
const status = (rad: Samarbeidspartrad, dag: string): Samarbeidspart['status'] => {
  if (rad.avsluttet !== null) return 'AVSLUTTET';
  return samtykkestatus(rad, dag) === 'GJELDER' ? 'AKTIV' : 'UTEN_SAMTYKKE';
};

export const tilSamarbeidspart =
  (dag: string) =>
  (rad: Samarbeidspartrad): Samarbeidspart => ({
    samarbeidspartId: rad.id,
    samtykkeId: rad.samtykkeId,
    personId: rad.personId,
    part: { type: rad.partType, navn: rad.partNavn },
    tjeneste: rad.tjeneste,
    // Nobody is called on a consent that does not hold.
    ...(status(rad, dag) === 'AKTIV' && {
      kontaktperson: rad.kontaktperson,
      ...(rad.telefon !== null && { telefon: rad.telefon }),
      ...(rad.epost !== null && { epost: rad.epost }),
    }),
    status: status(rad, dag),
    registrert: rad.opprettet,
    registrertAv: rad.registrertAvNavn,
    ...(rad.avsluttet !== null && { avsluttet: rad.avsluttet }),
  });

/** As many as the own copy has room for: the query fetches one more. */
const ALLE = 9_999;

/** What the own copy of whoever consented has. */
export const egneSamarbeidsparter = async (
  tx: Tx,
  sakId: string,
  personId: string,
  dag: string,
): Promise<Samarbeidspart[]> =>
  (await tx.query<Samarbeidspartrad>(sakensSamarbeidsparter(sakId, personId, ALLE, null))).map(
    tilSamarbeidspart(dag),
  );

/**
 * The case is locked.
 * @throws KoboFeil SAK_ER_LUKKET, SAMTYKKE_GJELDER_IKKE, and UGYLDIG_FORESPOERSEL also for a consent the case does not have
 */
export async function registrerSamarbeidspart(
  tx: Tx,
  sak: Sakrad,
  aktoer: Saksaktoer,
  ny: SamarbeidspartNy,
  { id, dag }: { readonly id: string; readonly dag: string },
): Promise<Samarbeidspart> {
  krevAapen(sak);
  const tomme = (['kontaktperson', 'telefon'] as const).filter((felt) => ny[felt]?.trim() === '');
  krevUtenMangler(
    'UGYLDIG_FORESPOERSEL',
    tomme.map((felt) => `/${felt}`),
    '',
  );
  await krevSamtykke(tx, sak.id, ny.samtykkeId, dag, ['/samtykkeId', dag]);
  await kjennAnsatt(tx, aktoer);
  await tx.query(settInnSamarbeidspart(id, sak.id, ny, aktoer.ansattId));
  await meldVedSidenAv(tx, sak.id, 'samarbeidspart-registrert');
  return tilSamarbeidspart(dag)(await tx.one<Samarbeidspartrad>(samarbeidspartISaken(sak.id, id)));
}

/** The case is locked. @throws KoboFeil IKKE_FUNNET, SAMARBEID_ER_AVSLUTTET also when the consent does not hold */
export async function avsluttSamarbeidspart(
  tx: Tx,
  sakId: string,
  id: string,
  aktoer: Saksaktoer,
  dag: string,
): Promise<Samarbeidspart> {
  const rad = await tx.maybeOne<Samarbeidspartrad>(samarbeidspartISaken(sakId, id));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  if (status(rad, dag) !== 'AKTIV') throw new KoboFeil('SAMARBEID_ER_AVSLUTTET');
  await kjennAnsatt(tx, aktoer);
  await tx.query(settAvsluttet(id, aktoer.ansattId));
  await meldVedSidenAv(tx, sakId, 'samarbeidspart-avsluttet');
  return tilSamarbeidspart(dag)(await tx.one<Samarbeidspartrad>(samarbeidspartISaken(sakId, id)));
}
