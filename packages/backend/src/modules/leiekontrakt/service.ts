import type { Leiekontrakt } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { taNeste } from '../../db/taNeste.ts';
import { idag } from '../../klokke.ts';
import { sendSaksbrev } from '../dokument/saksbrev.ts';
import type { Dokumentmiljoe } from '../dokument/service.ts';
import { leietakeradresser } from '../leieforhold/mottakere.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { leierneMedVerger } from '../tilbud/verge.ts';
import {
  kontraktMedId,
  settDokument,
  taUskrevet,
  type Kontraktgrunnlagsrad,
  type Kontraktrad,
} from './queries.sql.ts';
import { kontraktsverdier } from './rules.ts';

export const tilLeiekontrakt = (rad: Kontraktrad): Leiekontrakt => ({
  nummer: rad.nummer,
  status: rad.status,
  gjelderFra: rad.gjelderFra,
  manedsleie: rad.manedsleie,
  depositum: rad.depositum,
  garantitype: rad.garantitype,
  enkeltrom: rad.enkeltrom,
  ...(rad.signertDato !== null && { signertDato: rad.signertDato }),
  ...(rad.signaturmetode && { signaturmetode: rad.signaturmetode }),
  ...(rad.vergeSignert !== null && {
    vergensSignatur: {
      signertDato: rad.vergeSignert,
      ...(rad.vergeSignaturmetode && { signaturmetode: rad.vergeSignaturmetode }),
    },
  }),
  ...(rad.medleietakerSignert !== null && {
    medleietakersSignatur: {
      signertDato: rad.medleietakerSignert,
      ...(rad.medleietakerSignaturmetode && { signaturmetode: rad.medleietakerSignaturmetode }),
    },
  }),
});

/**
 * Writes a signed contract as a document of its case, for the tenants to read and the archive to keep. Once: what was
 * agreed is written as it was, and a new version is a new contract.
 */
export async function skrivKontrakten(
  tx: Tx,
  miljoe: Dokumentmiljoe,
  kontraktId: string,
  ansatt?: string,
): Promise<void> {
  const kontrakt = await tx.maybeOne<Kontraktgrunnlagsrad>(kontraktMedId(kontraktId));
  if (!kontrakt?.dokumentVenter) return;
  const kommune = await hentKommuneinfo(tx);
  const { navn, orgnr } = kommune;
  const [til, medleietaker] = await leietakeradresser(tx, kontrakt.leieforholdId, miljoe.naa);
  const leiere =
    kontrakt.vergeSignert === null
      ? []
      : await leierneMedVerger(tx, kontrakt.leieforholdId, [kontrakt.vergeSignert, idag(miljoe.naa)]);
  const verger = leiere.flatMap((leier) => leier.verger.flatMap(({ oppgittNavn }) => oppgittNavn ?? []));
  const dokumentId = await sendSaksbrev(
    tx,
    { ...miljoe, kommune },
    { id: kontrakt.sakId, saksnummer: kontrakt.saksnummer },
    {
      type: 'LEIEKONTRAKT',
      til: til!,
      ...(medleietaker && { medsoeker: { id: medleietaker.medsoekerId!, navn: medleietaker.navn } }),
      verdier: (spraak) => kontraktsverdier({ ...kontrakt, verger }, { navn: navn[spraak], orgnr }, spraak),
      ...(ansatt !== undefined && { ansatt }),
    },
  );
  await tx.query(settDokument(kontraktId, dokumentId));
}

/** Writes one contract that was registered by somebody who may not see its case. */
export async function skrivEnKontrakt(tx: Tx, miljoe: Dokumentmiljoe): Promise<'INGEN' | 'MER'> {
  const funnet = await taNeste<{ id: string }>(tx, taUskrevet());
  if (!funnet) return 'INGEN';
  await skrivKontrakten(tx, miljoe, funnet.id);
  return 'MER';
}
