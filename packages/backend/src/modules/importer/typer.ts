import type { Bygningstype, Boligtype, Disposisjonsform, Eieform, Importstatus } from './koder.ts';
import type { Kolonnenavn } from './kolonner.ts';

/** The same sentence in both written standards. */
export interface Tekst {
  nb: string;
  nn: string;
}

/** A row as the file has it: one trimmed string per column, in the order of the columns. */
export interface Raarad {
  /** As a spreadsheet shows it; the header is row 1. */
  rad: number;
  celler: readonly string[];
  /** Set when a CSV line has another number of fields than the header. */
  antallFelt?: number;
}

export type Alvor = 'FEIL' | 'ADVARSEL';

export interface Radfeil {
  rad: number;
  kolonne: Kolonnenavn | null;
  kode: string;
  /** A row with FEIL is not imported; one with ADVARSEL is. */
  alvor: Alvor;
  detalj: Tekst;
  /** What the cell holds, shortened. Never for a column with personal data. */
  verdi?: string;
}

/** What is wrong with the file as a whole: nothing of it can be imported. */
export interface Filfeil {
  kode: string;
  kolonne: string | null;
  detalj: Tekst;
}

export type Filformat = 'CSV' | 'XLSX';

export type Lesesvar = { ok: true; format: Filformat; rader: Raarad[] } | { ok: false; feil: Filfeil[] };

/**
 * A home as the file describes it: the contract's `BoligOpprett` without the key of the property management system
 * (the 35 columns have none), plus `statusdato`. A field that is absent was empty in the file and must not overwrite
 * what Kobo already knows.
 */
export interface Boligimport {
  adresse: {
    adressenavn: string;
    nummer?: number;
    bokstav?: string;
    postnummer: string;
    poststed: string;
    kommunenummer: string;
  };
  matrikkel?: { gardsnummer: number; bruksnummer: number; festenummer?: number; seksjonsnummer?: number };
  bruksenhetsnummer?: string;
  ekstraReferanse?: string;
  bygning?: { bygningstype: Bygningstype };
  etasjenummer?: number;
  boligtype?: Boligtype;
  underkategori?: string;
  erBofellesskap?: boolean;
  bemanning?: 'INGEN' | 'BASE_DAG_KVELD' | 'BASE_DOEGN';
  eieform?: Eieform;
  disposisjonsform?: Disposisjonsform;
  eier?: { navn: string; organisasjonsnummer?: string; mobilnummer?: string };
  antallSoverom?: number;
  erTilgjengeligForRullestolbruker?: boolean;
  kvalifisererMvaKompensasjon?: boolean;
  leiekostnad?: { manedsleie: number };
  depositum?: number;
  maaler?: { stroem?: string; vann?: string };
  skolekrets?: { barneskole?: string; ungdomsskole?: string };
  informasjon?: string;
  /** UTLEID is not here: it follows from the tenancy. */
  status?: Exclude<Importstatus, 'UTLEID'>;
  statusdato?: string;
  klarFra?: string;
}

/** A tenancy in the same row. `hovedsoker` is a national identity number: never in a log, a message or a key. */
export interface Leieforholdimport {
  hovedsoker?: string;
  /** AKTIVT also when the end date has passed but the home is said to be let: the tenant may still live there. */
  status: 'AVTALT' | 'AKTIVT' | 'AVSLUTTET';
  startdato: string;
  sluttdato: string | null;
  tidsubegrenset: boolean;
  manedsleie?: number;
  depositum?: number;
}

export interface Importrad {
  rad: number;
  /** Same key = same home, in this file and the next. See `noekkel.ts`. Absent when the address cannot be read. */
  noekkel?: string;
  /** Absent when the row has an error. */
  bolig?: Boligimport;
  leieforhold?: Leieforholdimport;
  feil: Radfeil[];
}

export interface Importkontekst {
  /** The tenant. A row of another municipality is an error. */
  kommunenummer: string;
  /** `YYYY-MM-DD`. */
  idag: string;
  /** TEST takes only synthetic persons (month + 80), PRODUKSJON refuses them. */
  miljoe: 'TEST' | 'PRODUKSJON';
  poststed: (postnummer: string) => string | undefined;
}
