import type { Arkivlevering, Arkivstatus, ManuellArkivering } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil } from '../../http/problem.ts';
import { meldVedSidenAv } from '../sak/hendelser.ts';
import type { Saksaktoer } from '../sak/rules.ts';
import { kjennAnsatt, krevSakForEndring } from '../sak/service.ts';
import { foelgOpp } from './levering.ts';
import {
  leveringAv,
  settArkivstatus,
  settManuelt,
  settSendesIgjen,
  type Leveringsrad,
} from './queries.sql.ts';
import { kan, type Arkivhandling } from './rules.ts';

export function tilArkivlevering(rad: Leveringsrad): Arkivlevering {
  const plassering = {
    ...(rad.arkivsaksnummer !== null && { saksnummer: rad.arkivsaksnummer }),
    ...(rad.journalnummer !== null && { journalnummer: rad.journalnummer }),
    ...(rad.registrering !== null && { registrering: rad.registrering }),
  };
  return {
    dokumentId: rad.id,
    sakId: rad.sakId,
    saksnummer: rad.saksnummer,
    type: rad.type,
    ...(rad.vedleggId !== null && { vedleggId: rad.vedleggId }),
    tittel: rad.tittel,
    sendt: rad.sendt,
    arkivstatus: rad.arkivstatus,
    forsoek: rad.forsoek,
    ...(rad.nesteForsoek !== null && { nesteForsoek: rad.nesteForsoek }),
    ...(rad.feil !== null && { feil: rad.feil as NonNullable<Arkivlevering['feil']> }),
    ...(Object.keys(plassering).length > 0 && { plassering }),
    ...(rad.arkivert !== null && { arkivert: rad.arkivert }),
    ...(rad.arkivertAv !== null && {
      arkivertAv: { ansattId: rad.arkivertAv, navn: rad.arkivertAvNavn ?? rad.arkivertAv },
    }),
  };
}

/** @throws KoboFeil IKKE_FUNNET */
export async function krevLevering(tx: Tx, sakId: string, dokumentId: string): Promise<Leveringsrad> {
  const rad = await tx.maybeOne<Leveringsrad>(leveringAv(sakId, dokumentId));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  return rad;
}

export interface Arkivsted {
  readonly sakId: string;
  readonly dokumentId: string;
  readonly aktoer: Saksaktoer;
  readonly naa: Date;
}

/** @throws KoboFeil IKKE_FUNNET, INHABIL, ARKIVERING_ER_FERDIG, ARKIVERING_PAAGAAR */
async function gjoer(
  tx: Tx,
  { sakId, dokumentId, aktoer, naa }: Arkivsted,
  handling: Arkivhandling,
  til: Arkivstatus,
  arbeid: () => Promise<unknown>,
): Promise<Leveringsrad> {
  await krevSakForEndring(tx, sakId);
  const { arkivstatus } = await krevLevering(tx, sakId, dokumentId);
  const svar = kan(handling, arkivstatus);
  if (svar !== 'JA') throw new KoboFeil(svar === 'ARKIVERT' ? 'ARKIVERING_ER_FERDIG' : 'ARKIVERING_PAAGAAR');
  await kjennAnsatt(tx, aktoer);
  await tx.query(settArkivstatus(dokumentId, til));
  await arbeid();
  await foelgOpp(tx, sakId, naa);
  return krevLevering(tx, sakId, dokumentId);
}

/** Another message, with as many attempts as the first. */
export const sendIgjen = (tx: Tx, sted: Arkivsted): Promise<Leveringsrad> =>
  gjoer(tx, sted, 'SEND_IGJEN', 'VENTER', () => tx.query(settSendesIgjen(sted.dokumentId)));

/** Filed by an employee: not handed over any more. */
export const merkManuelt = (
  tx: Tx,
  sted: Arkivsted,
  { journalnummer }: ManuellArkivering,
): Promise<Leveringsrad> =>
  gjoer(tx, sted, 'MERK_MANUELT', 'MANUELT_ARKIVERT', async () => {
    await tx.query(settManuelt(sted.dokumentId, journalnummer ?? null, sted.aktoer.ansattId));
    await meldVedSidenAv(tx, sted.sakId, 'dokument-arkivert');
  });
