import type { BoligOpprett, ImportRadfeil, Importjobb, LeieforholdStatus, Tekst } from '@kobo-bolig/contract';

import type { Kolonnenavn } from './kolonner.ts';

/** A row as the file has it: one trimmed string per column, in the order of the columns. */
export interface Raarad {
  /** As a spreadsheet shows it; the header is row 1. */
  rad: number;
  celler: readonly string[];
  /** Set when a CSV line has another number of fields than the header. */
  antallFelt?: number;
}

export type Alvor = ImportRadfeil['alvor'];

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

export type Filformat = Importjobb['format'];

export type Lesesvar = { ok: true; format: Filformat; rader: Raarad[] } | { ok: false; feil: Filfeil[] };

/**
 * A home as the file describes it: what a new home can have, without the key of the property management system (the 35
 * columns have none) and with `statusdato`. A field that is absent was empty in the file and must not overwrite what
 * Kobo already knows. The state UTLEID is not here: it follows from the tenancy.
 */
export interface Boligimport extends Omit<BoligOpprett, 'leverandorBoligId'> {
  statusdato?: string;
}

/** A tenancy in the same row. `hovedsoker` is a national identity number: never in a log, a message or a key. */
export interface Leieforholdimport {
  hovedsoker?: string;
  /** AKTIVT also when the end date has passed but the home is said to be let: the tenant may still live there. */
  status: Extract<LeieforholdStatus, 'AVTALT' | 'AKTIVT' | 'AVSLUTTET'>;
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
