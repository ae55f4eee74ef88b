import type { Kvittering } from '@kobo-bolig/contract';
import { formaterDag, formaterTid, oppsummering, visOppsummering, type VistDel } from '@kobo-bolig/skjema';
import { alleTekster } from '@kobo-bolig/skjema/tekster';
import { lagBrev } from '../brevmal/service.ts';
import type { Del } from '../dokument/brev.ts';
import { finnBrevadresse } from '../dokument/mottakere.ts';
import { sendDokument, type Dokumentmiljoe } from '../dokument/service.ts';
import type { Sendt, Soeknadsmiljoe } from './service.ts';

const svarene = (deler: readonly VistDel[]): Del[] =>
  deler.flatMap(({ tittel, rader }) =>
    rader.length === 0
      ? []
      : [
          { type: 'MELLOMTITTEL', tekst: tittel },
          { type: 'OPPLYSNINGER', rader: rader.map(({ ledetekst, svar }) => ({ ledetekst, svar })) },
        ],
  );

/** The receipt as a document: what the applicant saw before they sent it, in the language they wrote in. */
export async function sendKvittering(
  { tx, kommune }: Pick<Soeknadsmiljoe, 'tx' | 'kommune'>,
  miljoe: Dokumentmiljoe,
  kvittering: Kvittering,
  { svar, kontekst }: Sendt,
): Promise<void> {
  const { soeknadId, sakId, saksnummer, referanse, mottatt, forventetSvar } = kvittering;
  const { spraak } = kontekst;
  const til = await finnBrevadresse(tx, sakId, miljoe.naa);
  const brev = await lagBrev(tx, kommune, {
    type: 'KVITTERING',
    spraak,
    navn: til.navn,
    ved: til.ved,
    hode: [
      { ledetekst: 'Saksnummer', svar: saksnummer },
      { ledetekst: 'Referanse', svar: referanse },
    ],
    verdier: {
      referanse,
      saksnummer,
      tid: formaterTid(mottatt),
      forventetSvar: formaterDag(forventetSvar),
    },
    mer: { SVARENE: svarene(visOppsummering(alleTekster[spraak], oppsummering(svar, kontekst))) },
    naa: miljoe.naa,
  });
  await sendDokument(tx, miljoe, { sakId, type: 'KVITTERING', til, brev, soeknadId });
}
