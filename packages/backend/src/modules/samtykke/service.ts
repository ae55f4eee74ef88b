import type { Samtykke, SamtykkeNytt, SamtykkeRegistrer } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil, krevUtenFeil, tekst } from '../../http/problem.ts';
import { meldVedSidenAv } from '../sak/hendelser.ts';
import { husstandensPersoner, type Sakrad } from '../sak/queries.sql.ts';
import type { Saksaktoer } from '../sak/rules.ts';
import { flytt, finnSak, kjennAnsatt, krevAapen } from '../sak/service.ts';
import {
  avlysOppgaverMed,
  samtykkeISaken,
  settInnSamtykke,
  settTrukket,
  venterMed,
  type NyttSamtykke,
  type Samtykkerad,
} from './queries.sql.ts';
import { samtykkefeil, status } from './rules.ts';

export const tilSamtykke =
  (dag: string) =>
  (rad: Samtykkerad): Samtykke => ({
    samtykkeId: rad.id,
    personId: rad.personId,
    status: status(rad, dag),
    formaal: rad.formaal,
    part: { type: rad.partType, navn: rad.partNavn },
    opplysninger: rad.opplysninger,
    tekstversjon: rad.tekstversjon,
    kanal: rad.kanal,
    gitt: rad.gitt,
    gyldigTil: rad.gyldigTil,
    ...(rad.registrertAvNavn !== null && { registrertAv: rad.registrertAvNavn }),
    ...(rad.kompetanseVurdertAvNavn !== null && { kompetanseVurdertAv: rad.kompetanseVurdertAvNavn }),
    ...(rad.trukket !== null && { trukket: rad.trukket }),
  });

async function ta(tx: Tx, nytt: NyttSamtykke, dag: string): Promise<Samtykke> {
  await tx.query(settInnSamtykke(nytt));
  await meldVedSidenAv(tx, nytt.sakId, 'samtykke-gitt');
  return tilSamtykke(dag)(await tx.one<Samtykkerad>(samtykkeISaken(nytt.sakId, nytt.id)));
}

function krevGyldig(oppgitt: Parameters<typeof samtykkefeil>[0], dag: string): void {
  krevUtenFeil(samtykkefeil(oppgitt, dag));
}

/**
 * Given on the person's own page. The case is locked.
 * @throws KoboFeil UGYLDIG_FORESPOERSEL, SAK_ER_LUKKET
 */
export async function giSamtykke(
  tx: Tx,
  sak: Sakrad,
  personId: string,
  nytt: SamtykkeNytt,
  { id, dag }: { readonly id: string; readonly dag: string },
): Promise<Samtykke> {
  krevAapen(sak);
  krevGyldig(nytt, dag);
  return ta(
    tx,
    {
      ...nytt,
      id,
      sakId: sak.id,
      personId,
      kanal: 'DIGITAL',
      gitt: dag,
      registrertAv: null,
      kompetanseVurdertAv: null,
    },
    dag,
  );
}

/**
 * Given on paper or aloud. The case is locked.
 * @throws KoboFeil UGYLDIG_FORESPOERSEL also when the person is not of the household, SAK_ER_LUKKET
 */
export async function registrerSamtykke(
  tx: Tx,
  sak: Sakrad,
  aktoer: Saksaktoer,
  { kompetanseVurdert, personId = sak.soekerId, ...nytt }: SamtykkeRegistrer,
  { id, dag }: { readonly id: string; readonly dag: string },
): Promise<Samtykke> {
  krevAapen(sak);
  krevGyldig(nytt, dag);
  const husstanden = await tx.query<{ personId: string }>(husstandensPersoner(sak.id));
  if (personId !== sak.soekerId && !husstanden.some((medlem) => medlem.personId === personId))
    throw new KoboFeil('UGYLDIG_FORESPOERSEL', {
      errors: [
        {
          pointer: '/personId',
          code: 'UKJENT',
          detail: tekst('Er ikke i husstanden.', 'Er ikkje i husstanden.'),
        },
      ],
    });
  await kjennAnsatt(tx, aktoer);
  const { ansattId } = aktoer;
  return ta(
    tx,
    {
      ...nytt,
      id,
      sakId: sak.id,
      personId,
      registrertAv: ansattId,
      kompetanseVurdertAv: kompetanseVurdert ? ansattId : null,
    },
    dag,
  );
}

export interface Trekking {
  readonly dag: string;
  /** Whose consent it must be; anybody's of the case when absent. */
  readonly personId?: string;
  /** The employee who wrote it down; null when the person did it. */
  readonly ansattId: string | null;
}

/**
 * Withdraws a consent, and stops what rests on it: open tasks are called off, and the case no longer waits for the
 * third party. The case is locked.
 * @throws KoboFeil IKKE_FUNNET, SAMTYKKE_GJELDER_IKKE
 */
export async function trekkSamtykke(
  tx: Tx,
  sakId: string,
  id: string,
  { dag, personId, ansattId }: Trekking,
): Promise<Samtykke> {
  const rad = await tx.maybeOne<Samtykkerad>(samtykkeISaken(sakId, id));
  if (!rad || (personId !== undefined && rad.personId !== personId)) throw new KoboFeil('IKKE_FUNNET');
  if (status(rad, dag) !== 'GJELDER') throw new KoboFeil('SAMTYKKE_GJELDER_IKKE');
  await tx.query(settTrukket(id, ansattId));
  const avlyst = await tx.query(avlysOppgaverMed(sakId, id, ansattId));
  if (avlyst.length > 0) await meldVedSidenAv(tx, sakId, 'oppgave-avlyst');
  if (await tx.maybeOne(venterMed(sakId, id)))
    await flytt(tx, await finnSak(tx, sakId), { overgang: 'GJENOPPTA', hendelse: 'GJENOPPTATT', ansattId });
  await meldVedSidenAv(tx, sakId, 'samtykke-trukket');
  return tilSamtykke(dag)(await tx.one<Samtykkerad>(samtykkeISaken(sakId, id)));
}
