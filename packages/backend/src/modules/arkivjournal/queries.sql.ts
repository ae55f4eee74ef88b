import type { Dokument } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';
import type { Bevaring } from '../kommune/config.ts';

/** A line as it stands. */
export interface Journalrad {
  readonly kommunenummer: string;
  readonly aar: number;
  readonly nummer: number;
  readonly dokumentId: string;
  readonly journaldato: string;
  readonly journalposttype: Dokument['journalposttype'];
  readonly offentligTittel: string;
  readonly tilgangskode: string;
  readonly tilgangshjemmel: string;
  readonly sha256: string;
  readonly kassasjon: 'B' | 'K';
  readonly bevaringstid: number | null;
  readonly forrige: string;
  readonly kjede: string;
}

export type Journalposisjon = readonly [nummer: number, dokumentId: string];

const felter = sql`select kommunenummer, aar, nummer, dokument_id, journaldato, journalposttype, offentlig_tittel,
  tilgangskode, tilgangshjemmel, sha256, kassasjon, bevaringstid, forrige, kjede`;
const linje = sql`${felter} from arkivjournal`;

/** The year's lines the reader sees, in the order they were written. */
export const journalfoert = (aar: number, limit: number, etter: Journalposisjon | null): Sql => sql`
  ${linje} where aar = ${aar} and ${sql.etter(sql`(nummer, dokument_id) >`, etter)}
  order by nummer, dokument_id limit ${limit + 1}`;

export const linjenTil = (dokumentId: string): Sql => sql`${linje} where dokument_id = ${dokumentId}`;

/** All of the year's lines, for who follows the chain and shows none of them. */
export const kjeden = (aar: number, etter: number, antall: number): Sql =>
  sql`${felter} from arkivjournal_kjede(${aar}, ${etter}, ${antall}) order by nummer`;

/** What the first line of a year is chained to. */
export const foerAaret = (aar: number): Sql => sql`select arkivjournal_slutt(${aar}) as kjede`;

/** Once for each document, whoever asks. Number and chain are the database's to give. */
export const journalfoer = (dokumentId: string, sha256: string, bevaring: Bevaring): Sql => sql`
  insert into arkivjournal (aar, nummer, dokument_id, journaldato, journalposttype, offentlig_tittel, tilgangskode,
    tilgangshjemmel, sha256, kassasjon, bevaringstid, forrige, kjede)
  select 2000, 1, d.id, naa()::date, d.journalposttype, d.offentlig_tittel, d.tilgangskode, d.tilgangshjemmel, ${sha256},
    ${bevaring.kode}, ${'aar' in bevaring ? bevaring.aar : null}, '', ''
  from dokument d where d.id = ${dokumentId}
    and not exists (select from arkivjournal j where j.kommunenummer = d.kommunenummer and j.dokument_id = d.id)`;
