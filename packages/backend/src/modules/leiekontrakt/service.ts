import type { Leiekontrakt } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { taNeste } from '../../db/taNeste.ts';
import { idag } from '../../klokke.ts';
import { sendLeiebrev, type Leiebrev } from '../dokument/leiebrev.ts';
import { sendSaksbrev } from '../dokument/saksbrev.ts';
import type { Dokumentmiljoe } from '../dokument/service.ts';
import { leietakeradresser } from '../leieforhold/mottakere.ts';
import { hentKommuneinfo, type Kommuneinfo } from '../kommune/service.ts';
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
 * Writes a signed contract as a document of its case, or of the tenancy that has none, for the tenants to read and the archive to keep. Once: what was
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
  const leiere =
    kontrakt.vergeSignert === null
      ? []
      : await leierneMedVerger(tx, kontrakt.leieforholdId, [kontrakt.vergeSignert, idag(miljoe.naa)]);
  const verger = leiere.flatMap((leier) => leier.verger.flatMap(({ oppgittNavn }) => oppgittNavn ?? []));
  const brev = {
    type: 'LEIEKONTRAKT',
    verdier: (spraak) => kontraktsverdier({ ...kontrakt, verger }, { navn: navn[spraak], orgnr }, spraak),
    ...(ansatt !== undefined && { ansatt }),
  } satisfies Leiebrev;
  const dokumentId = await sendKontrakt(tx, { ...miljoe, kommune }, kontrakt, brev);
  if (dokumentId !== null) await tx.query(settDokument(kontraktId, dokumentId));
}

async function sendKontrakt(
  tx: Tx,
  miljoe: Dokumentmiljoe & { readonly kommune: Kommuneinfo },
  { leieforholdId, sakId, saksnummer }: Kontraktgrunnlagsrad,
  brev: Leiebrev,
): Promise<string | null> {
  if (sakId === null) return sendLeiebrev(tx, miljoe, leieforholdId, brev);
  const [til, medleietaker] = await leietakeradresser(tx, leieforholdId, miljoe.naa);
  return sendSaksbrev(
    tx,
    miljoe,
    { id: sakId, saksnummer: saksnummer! },
    {
      ...brev,
      til: til!,
      ...(medleietaker && { medsoeker: { id: medleietaker.medsoekerId!, navn: medleietaker.navn } }),
    },
  );
}

/** Writes one contract that was registered by somebody who may not see its case. */
export async function skrivEnKontrakt(tx: Tx, miljoe: Dokumentmiljoe): Promise<'INGEN' | 'MER'> {
  const funnet = await taNeste<{ id: string }>(tx, taUskrevet());
  if (!funnet) return 'INGEN';
  await skrivKontrakten(tx, miljoe, funnet.id);
  return 'MER';
}
