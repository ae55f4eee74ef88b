import type { Arkivdokumenttype } from '@kobo-bolig/contract';
import type { Arkivoppsett } from '../kommune/config.ts';
import type { Arkivdokument, Arkivfil } from '../../ports/arkiv/port.ts';
import { arkivplass } from './plass.ts';
import type { Leveringsrad } from './queries.sql.ts';

/** What kinds of documents are called in the code list of archives. */
export const dokumenttyper: Readonly<Record<Arkivdokumenttype, Arkivdokument['dokumenttype']>> = {
  VEDTAK: { kode: 'VEDTAK', beskrivelse: 'Vedtak' },
  VEDTAK_MEDSOEKER: { kode: 'VEDTAK', beskrivelse: 'Vedtak' },
  BEGRUNNELSE_MEDSOEKER: { kode: 'KORR', beskrivelse: 'Korrespondanse' },
  KVITTERING: { kode: 'SØKNAD', beskrivelse: 'Søknad' },
  FORELOEPIG_SVAR: { kode: 'KORR', beskrivelse: 'Korrespondanse' },
  INNSYN_NEKTET: { kode: 'KORR', beskrivelse: 'Korrespondanse' },
  FORHAANDSVARSEL: { kode: 'KORR', beskrivelse: 'Korrespondanse' },
  KLAGE_OVERSENDT: { kode: 'KORR', beskrivelse: 'Korrespondanse' },
  KLAGE_AVVIST: { kode: 'VEDTAK', beskrivelse: 'Vedtak' },
  LEIEKONTRAKT: { kode: 'KONTRAKT', beskrivelse: 'Kontrakt' },
  LEIEUTLOEP: { kode: 'KORR', beskrivelse: 'Korrespondanse' },
  LEIEREGULERING: { kode: 'KORR', beskrivelse: 'Korrespondanse' },
  TILSAGN_BORTFALT: { kode: 'KORR', beskrivelse: 'Korrespondanse' },
  VEDLEGG: { kode: 'KORR', beskrivelse: 'Korrespondanse' },
  JOURNALNOTAT: { kode: 'KORR', beskrivelse: 'Korrespondanse' },
  KLAGE: { kode: 'KORR', beskrivelse: 'Korrespondanse' },
  UTTALELSE: { kode: 'KORR', beskrivelse: 'Korrespondanse' },
  MELDING: { kode: 'MELDING', beskrivelse: 'Melding' },
};

/** What it is called where nothing may be said of whom it is about. */
export const OFFENTLIG_SAKSTITTEL = 'Boligsak';

/** What an archive is to know of a document. The part it is about may be without a name: a person from nowhere has none. */
export function tilArkivdokument(rad: Leveringsrad, fil: Arkivfil, oppsett: Arkivoppsett): Arkivdokument {
  const { mottaker } = rad;
  const { klassering, arkivdel, mappetype } = arkivplass(oppsett, rad.sakstype);
  return {
    dokumentId: rad.id,
    sak: {
      sakId: rad.sakId,
      saksnummer: rad.saksnummer,
      tittel: `${OFFENTLIG_SAKSTITTEL} ${rad.saksnummer}`,
      offentligTittel: OFFENTLIG_SAKSTITTEL,
      dato: rad.saksdato,
      enhet: rad.enhet,
      saksbehandler: rad.saksbehandler,
      arkivdel,
      mappetype,
      mappe: rad.mappe,
    },
    part: rad.part ?? 'Ukjent',
    tittel: rad.tittel,
    offentligTittel: rad.offentligTittel,
    journalposttype: rad.journalposttype,
    dokumenttype: dokumenttyper[rad.type],
    tid: new Date(rad.sendt).toISOString(),
    motpart: rad.journalposttype === 'I' || rad.journalposttype === 'U' ? (mottaker ?? 'Ukjent') : null,
    tilgang: { kode: rad.tilgangskode, hjemmel: rad.tilgangshjemmel },
    klassering,
    filer: [fil],
  };
}
