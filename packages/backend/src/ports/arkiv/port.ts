/** One file of a document, as it is kept. */
export interface Arkivfil {
  /** What it is called when somebody saves it. */
  readonly filnavn: string;
  readonly mediaType: string;
  /** Made to be archived (A), or as it was made by whoever sent it (P). */
  readonly variant: 'A' | 'P';
  readonly innhold: Uint8Array<ArrayBuffer>;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** The case a document belongs to, as an archive files it. Neither title says who it is about or what they need. */
export interface Arkivsak {
  readonly sakId: string;
  readonly saksnummer: string;
  readonly tittel: string;
  readonly offentligTittel: string;
  /** The day it came in, `YYYY-MM-DD`. */
  readonly dato: string;
  readonly enhet: string;
  readonly saksbehandler: string | null;
  /** Codes of the archive's own lists: the series it belongs to, and the type of its folder. */
  readonly arkivdel: string | null;
  readonly mappetype: string | null;
  /** Where the archive has it already: its own id of the folder. */
  readonly mappe: string | null;
}

/** A document with everything an archive has to know of it. */
export interface Arkivdokument {
  readonly dokumentId: string;
  readonly sak: Arkivsak;
  /** Whom the case is about. Always withheld from the public. */
  readonly part: string;
  readonly tittel: string;
  /** As the public journal shows it. */
  readonly offentligTittel: string;
  /** In (I), out (U), a note that is followed up (N) or not (X). */
  readonly journalposttype: 'I' | 'U' | 'N' | 'X';
  /** The archive's word for what it is, such as `VEDTAK`. */
  readonly dokumenttype: { readonly kode: string; readonly beskrivelse: string };
  /** When it was sent, or came in; UTC. */
  readonly tid: string;
  /** Who it is from (I) or to (U); null for a note. */
  readonly motpart: string | null;
  readonly tilgang: { readonly kode: string; readonly hjemmel: string };
  readonly klassering: { readonly system: string; readonly klasse: string } | null;
  /** The main document first. At least one. */
  readonly filer: readonly [Arkivfil, ...Arkivfil[]];
}

/** Where the archive has put it. */
export interface Arkivkvittering {
  /** The archive's own ids. */
  readonly mappe: string | null;
  readonly registrering: string;
  /** Year and number of the case there, such as `2026/417`. */
  readonly saksnummer: string | null;
  /** Year and number in the journal there, such as `2026/1032`. */
  readonly journalnummer: string | null;
}

/** Why an archive has not taken it. */
export type Arkivfeil =
  | 'UGYLDIG_FORESPOERSEL'
  | 'IKKE_FUNNET'
  | 'SERVERFEIL'
  | 'TIDSAVBRUDD'
  | 'UTILGJENGELIG'
  | 'IKKE_TILGANG'
  | 'UGYLDIG_SVAR'
  | 'INNHOLD_MANGLER';

/**
 * ARKIVERT: it is there. SENDT: it is on its way. MOTTATT: it has come in, and is not yet filed. AVVIST: it will not be
 * taken as it is, so nothing is won by sending it again. BORTE: no answer, or one that passes; try again.
 */
export type Arkivsvar =
  | { readonly utfall: 'ARKIVERT'; readonly kvittering: Arkivkvittering }
  | { readonly utfall: 'SENDT'; readonly meldingId: string }
  | { readonly utfall: 'MOTTATT' }
  | { readonly utfall: 'AVVIST' | 'BORTE'; readonly feil: Arkivfeil };

/** What an archive says afterwards of something that was handed over. Given again until it is confirmed. */
export interface Arkivmelding {
  readonly svarId: string;
  /** The message it answers, as `SENDT` named it. */
  readonly meldingId: string;
  /** The document, where the archive names it. */
  readonly dokumentId: string | null;
  readonly svar: Exclude<Arkivsvar, { utfall: 'SENDT' }>;
}

/** An archive, for one municipality. No operation throws for what the archive does. */
export interface Arkiv {
  /**
   * Hands a document over. The same `klientMeldingId` again is the same message, so that an answer that was lost does not
   * file anything twice.
   */
  arkiver(dokument: Arkivdokument, klientMeldingId: string): Promise<Arkivsvar>;
  /** What has come in. Null when nothing can be fetched now; empty also for an archive that always answers at once. */
  hentSvar(): Promise<readonly Arkivmelding[] | null>;
  /** This one is dealt with. */
  bekreft(svarId: string): Promise<void>;
}
