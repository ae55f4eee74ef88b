import type { Samarbeidspart, SamarbeidspartNy, Samtykke } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';

export interface Samarbeidspartrad {
  readonly id: string;
  readonly samtykkeId: string;
  readonly personId: string;
  readonly partType: Samtykke['part']['type'];
  readonly partNavn: string;
  readonly tjeneste: Samarbeidspart['tjeneste'];
  readonly kontaktperson: string;
  readonly telefon: string | null;
  readonly epost: string | null;
  readonly opprettet: string;
  readonly registrertAvNavn: string;
  readonly avsluttet: string | null;
  /** Of the consent: when it was withdrawn, and its last day. */
  readonly trukket: string | null;
  readonly gyldigTil: string;
}

export type Samarbeidspartposisjon = readonly [id: string];

const samarbeidspart = sql`
  select p.id, p.samtykke_id, p.tjeneste, p.kontaktperson, p.telefon, p.epost, p.opprettet, p.avsluttet,
    s.person_id, s.part_type, s.part_navn, s.trukket, s.gyldig_til, a.navn as registrert_av_navn
  from samarbeidspart p
  join samtykke s on s.kommunenummer = p.kommunenummer and s.sak_id = p.sak_id and s.id = p.samtykke_id
  join ansatt a on a.kommunenummer = p.kommunenummer and a.id = p.registrert_av`;

/** The newest first. @param personId of whom; of everyone in the household when null */
export const sakensSamarbeidsparter = (
  sakId: string,
  personId: string | null,
  limit: number,
  etter: Samarbeidspartposisjon | null,
): Sql => sql`
  ${samarbeidspart} where p.sak_id = ${sakId} and ${personId === null ? sql`true` : sql`s.person_id = ${personId}`}
    and ${sql.etter(sql`(p.id) <`, etter)} order by p.id desc limit ${limit + 1}`;

export const samarbeidspartISaken = (sakId: string, id: string): Sql =>
  sql`${samarbeidspart} where p.sak_id = ${sakId} and p.id = ${id}`;

export const settInnSamarbeidspart = (
  id: string,
  sakId: string,
  { samtykkeId, tjeneste, kontaktperson, telefon, epost }: SamarbeidspartNy,
  ansattId: string,
): Sql => sql`
  insert into samarbeidspart (id, sak_id, samtykke_id, tjeneste, kontaktperson, telefon, epost, registrert_av)
  values (${id}, ${sakId}, ${samtykkeId}, ${tjeneste}, ${kontaktperson}, ${telefon ?? null}, ${epost ?? null},
    ${ansattId})`;

export const settAvsluttet = (id: string, ansattId: string): Sql =>
  sql`update samarbeidspart set avsluttet = naa(), avsluttet_av = ${ansattId} where id = ${id}`;
