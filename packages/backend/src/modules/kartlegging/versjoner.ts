import type { Kartleggingsversjon, Saksbegrunnelse } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { aapneKartlegging, settInnKartleggingsversjon, type Kartleggingsversjonsrad } from './queries.sql.ts';

/** Keeps a completed assessment as it is, and opens it. The case is locked. */
export async function gjenaapne(
  tx: Tx,
  sakId: string,
  ansattId: string,
  { begrunnelse }: Saksbegrunnelse,
  id: string,
): Promise<void> {
  await tx.query(settInnKartleggingsversjon(id, sakId, ansattId, begrunnelse));
  await tx.query(aapneKartlegging(sakId));
}

export const tilVersjon = (rad: Kartleggingsversjonsrad): Kartleggingsversjon => ({
  nummer: rad.nummer,
  innhold: rad.innhold,
  malversjon: rad.malversjon,
  ferdigstiltAv: { ansattId: rad.ferdigstiltAv, navn: rad.ferdigstiltAvNavn },
  ferdigstiltTid: rad.ferdigstilt,
  ...(rad.kriterieresultat !== null && { kriterieresultat: rad.kriterieresultat }),
  gjenaapnetAv: { ansattId: rad.gjenaapnetAv, navn: rad.gjenaapnetAvNavn },
  gjenaapnetTid: rad.gjenaapnet,
  begrunnelse: rad.begrunnelse,
});
