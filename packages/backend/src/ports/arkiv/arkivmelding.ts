import { fiksnavn, type Fiksversjon } from './meldingstyper.ts';
import type { Arkivdokument, Arkivfil } from './port.ts';
import { rens, skrivXml, type Innhold, type Node } from './xml.ts';

/** How a municipality's archive is told of ours. */
export interface Meldingsvalg {
  readonly versjon: Fiksversjon;
  /** Of V2: the group of the archive's users that may see it. */
  readonly tilgangsgruppe?: string;
}

/** What keys of ours are known by in the archive. */
export const FAGSYSTEM = 'Kobo';

const felt = (navn: string, innhold: Innhold | null): Node | null =>
  innhold === null ? null : { navn, innhold: typeof innhold === 'string' ? rens(innhold) : innhold };
/** `k:` is of the metadata catalogue: so is what stands inside a type that is defined there. */
const kode = (navn: string, verdi: string, beskrivelse: string): Node => ({
  navn,
  innhold: [felt('k:kode', verdi), felt('k:beskrivelse', beskrivelse)],
});
/** Of a list the archive alone knows: we have no words for it. */
const egenkode = (navn: string, verdi: string | null): Node | null =>
  verdi === null ? null : { navn, innhold: [felt('k:kode', verdi)] };
const noekkel = (navn: string, id: string): Node => ({
  navn,
  innhold: [felt('k:fagsystem', FAGSYSTEM), felt('k:noekkel', id)],
});

/** Lettered as KS' code lists are. */
const JOURNALPOSTTYPE: Readonly<Record<Arkivdokument['journalposttype'], string>> = {
  I: 'Inngående dokument',
  U: 'Utgående dokument',
  N: 'Organinternt dokument for oppfølging',
  X: 'Organinternt dokument uten oppfølging',
};
const MOTPART: Readonly<Record<'I' | 'U', readonly [kode: string, beskrivelse: string]>> = {
  I: ['EA', 'Avsender'],
  U: ['EM', 'Mottaker'],
};

const VARIANT: Readonly<Record<Arkivfil['variant'], string>> = {
  A: 'Arkivformat',
  P: 'Produksjonsformat',
};
const ENDELSE: Readonly<Record<string, string>> = {
  'application/pdf': '.pdf',
  'image/jpeg': '.jpg',
  'image/png': '.png',
};

const skjerming = ({ tilgang }: Arkivdokument): Node => ({
  navn: 'skjerming',
  innhold: [
    kode('tilgangsrestriksjon', tilgang.kode, 'Unntatt offentlighet'),
    felt('skjermingshjemmel', tilgang.hjemmel),
  ],
});

const klassifikasjon = ({ klassering }: Arkivdokument): Node | null =>
  klassering && {
    navn: 'klassifikasjon',
    innhold: [felt('klassifikasjonssystemID', klassering.system), felt('klasseID', klassering.klasse)],
  };

/** The name a file has in the message. Of ours alone, so that nothing anybody typed is a path there. */
export const filreferanse = (fil: Arkivfil, nummer: number): string =>
  `dokument-${nummer}${ENDELSE[fil.mediaType] ?? '.bin'}`;

function dokumentbeskrivelse(dokument: Arkivdokument, fil: Arkivfil, i: number): Node {
  const hoved = i === 0;
  return {
    navn: 'dokumentbeskrivelse',
    innhold: [
      kode('dokumenttype', dokument.dokumenttype.kode, dokument.dokumenttype.beskrivelse),
      kode('dokumentstatus', 'F', 'Dokumentet er ferdigstilt'),
      felt('tittel', hoved ? dokument.tittel : fil.filnavn),
      kode('tilknyttetRegistreringSom', hoved ? 'H' : 'V', hoved ? 'Hoveddokument' : 'Vedlegg'),
      felt('dokumentnummer', i + 1),
      skjerming(dokument),
      {
        navn: 'dokumentobjekt',
        innhold: [
          felt('versjonsnummer', 1),
          kode('variantformat', fil.variant, VARIANT[fil.variant]),
          felt('mimeType', fil.mediaType),
          felt('filnavn', fil.filnavn),
          felt('referanseDokumentfil', filreferanse(fil, i + 1)),
          felt('sjekksum', fil.sha256),
          felt('sjekksumAlgoritme', 'SHA-256'),
          felt('filstoerrelse', fil.innhold.byteLength),
        ],
      },
    ],
  };
}

function saksmappe(dokument: Arkivdokument, tilgangsgruppe: Node | null): Node | null {
  const { sak, part } = dokument;
  if (sak.mappe !== null) return null;
  return {
    navn: 'mappe',
    type: 'saksmappe',
    innhold: [
      felt('tittel', sak.tittel),
      felt('offentligTittel', sak.offentligTittel),
      egenkode('arkivdel', sak.arkivdel),
      { navn: 'part', innhold: [felt('partNavn', part), felt('erSkjermet', true)] },
      skjerming(dokument),
      klassifikasjon(dokument),
      noekkel('referanseEksternNoekkel', sak.sakId),
      egenkode('mappetype', sak.mappetype),
      tilgangsgruppe,
      felt('saksdato', sak.dato),
      { navn: 'administrativEnhet', innhold: [felt('k:navn', sak.enhet)] },
      sak.saksbehandler === null
        ? null
        : { navn: 'saksansvarlig', innhold: [felt('k:navn', sak.saksbehandler)] },
      kode('saksstatus', 'B', 'Under behandling'),
    ],
  };
}

function journalpost(dokument: Arkivdokument, tilgangsgruppe: Node | null): Node {
  const { sak, journalposttype: type, motpart, tid } = dokument;
  return {
    navn: 'registrering',
    type: 'journalpost',
    innhold: [
      {
        navn: 'referanseForelderMappe',
        innhold: [
          sak.mappe === null
            ? noekkel('k:referanseEksternNoekkel', sak.sakId)
            : felt('k:systemID', sak.mappe),
        ],
      },
      skjerming(dokument),
      ...dokument.filer.map((fil, i) => dokumentbeskrivelse(dokument, fil, i)),
      felt('tittel', dokument.tittel),
      felt('offentligTittel', dokument.offentligTittel),
      type === 'N' || type === 'X' || motpart === null
        ? null
        : {
            navn: 'korrespondansepart',
            innhold: [
              kode('korrespondanseparttype', ...MOTPART[type]),
              felt('korrespondansepartNavn', motpart),
              felt('erSkjermet', true),
            ],
          },
      klassifikasjon(dokument),
      noekkel('referanseEksternNoekkel', dokument.dokumentId),
      tilgangsgruppe,
      kode('journalposttype', type, JOURNALPOSTTYPE[type]),
      // What has gone out is dispatched. The archive says itself how far it has come with the rest.
      type === 'U' ? kode('journalstatus', 'E', 'Ekspedert') : null,
      felt('dokumentetsDato', tid.slice(0, 10)),
      type === 'I' ? felt('mottattDato', tid) : null,
      type === 'U' ? felt('sendtDato', tid) : null,
      felt('antallVedlegg', dokument.filer.length - 1),
    ],
  };
}

/**
 * `arkivmelding.xml`: the case, unless the archive has it, and the document in it. No national identity number: the archive
 * is told the name, and knows case and document by our ids.
 */
export function lagArkivmelding(dokument: Arkivdokument, { versjon, tilgangsgruppe }: Meldingsvalg): string {
  const { navnerom } = fiksnavn[versjon];
  const gruppe = versjon === 'V2' ? felt('tilgangsgruppeNavn', tilgangsgruppe ?? null) : null;
  return skrivXml(
    {
      navn: 'arkivmelding',
      innhold: [
        felt('system', FAGSYSTEM),
        felt('antallFiler', dokument.filer.length),
        saksmappe(dokument, gruppe),
        journalpost(dokument, gruppe),
      ],
    },
    navnerom.opprett,
    { k: navnerom.katalog },
  );
}
