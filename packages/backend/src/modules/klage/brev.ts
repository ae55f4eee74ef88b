/** What whoever complained is written to about their complaint. */
import { formaterDag } from '@kobo-bolig/skjema';
import type { Tx } from '../../db/database.ts';
import { tekst } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import { finnPartsadresse } from '../dokument/mottakere.ts';
import { sendSaksbrev } from '../dokument/saksbrev.ts';
import type { Dokumentmiljoe } from '../dokument/service.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import type { Klagerad } from './queries.sql.ts';

/** What the complaint is about, as it is read inside a sentence. */
export function klagetPaa({ innsynskravId, avvisningId, vedtaksdato }: Klagerad): ReturnType<typeof tekst> {
  const dag = formaterDag(vedtaksdato);
  return innsynskravId === null || avvisningId !== null
    ? tekst(`vedtaket av ${dag}`, `vedtaket av ${dag}`)
    : tekst(`svaret av ${dag} på at du ba om innsyn`, `svaret av ${dag} på at du bad om innsyn`);
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
      til: await finnPartsadresse(tx, klage, klage.klagerId, naa),
      verdier: (spraak) => ({
        uttalelse,
        klagetPaa: klagetPaa(klage)[spraak],
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
