/** What whoever complained is written to about their complaint. */
import { formaterDag } from '@kobo-bolig/skjema';
import type { Tx } from '../../db/database.ts';
import { idag } from '../../klokke.ts';
import { finnBrevadresse, medsoekeradresse, type Brevadresse } from '../dokument/mottakere.ts';
import { sendSaksbrev } from '../dokument/saksbrev.ts';
import type { Dokumentmiljoe } from '../dokument/service.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { bekreftedeMedsoekere, type Medsoekerrad } from '../medsoeker/queries.sql.ts';
import type { Klagerad } from './queries.sql.ts';

/** Where letters about a complaint go: of the party's to the party or whoever acts for them, of a co-applicant's to them alone. */
export async function klagerensAdresse(
  tx: Tx,
  { sakId, soekerId, klagerId }: Klagerad,
  naa: Date,
): Promise<Brevadresse> {
  if (klagerId === soekerId) return finnBrevadresse(tx, sakId, naa);
  const medsoekere = await tx.query<Medsoekerrad>(bekreftedeMedsoekere(sakId));
  return medsoekeradresse(medsoekere.find(({ personId }) => personId === klagerId)!);
}

/** The copy of what the municipality wrote when it sent the complaint on. */
export async function sendOversendelsesbrev(
  tx: Tx,
  miljoe: Dokumentmiljoe,
  klage: Klagerad,
  uttalelse: string,
): Promise<void> {
  const { naa } = miljoe;
  await sendSaksbrev(
    tx,
    { ...miljoe, kommune: await hentKommuneinfo(tx) },
    { id: klage.sakId, saksnummer: klage.saksnummer },
    {
      type: 'KLAGE_OVERSENDT',
      til: await klagerensAdresse(tx, klage, naa),
      verdier: () => ({
        uttalelse,
        mottatt: formaterDag(klage.mottatt),
        vedtaksdato: formaterDag(klage.vedtaksdato),
        dag: formaterDag(idag(naa)),
        klageinstans: klage.klageinstans,
        saksbehandler: klage.saksbehandlerNavn!,
      }),
      ansatt: klage.saksbehandler!,
    },
  );
}
