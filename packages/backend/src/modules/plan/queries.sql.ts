import { sql, type Sql } from '../../db/sql.ts';

export interface Planrad {
  readonly id: string;
  /** Sealed at the place of the plan's own id. */
  readonly kryptert: Uint8Array;
  readonly versjon: number;
  readonly endret: string;
  readonly slettesDato: string;
}

/** Years after it was written last until it goes by itself. */
const AAR = 2;
const slettes = sql`${sql.idag} + make_interval(years => ${AAR})`;

export const planenTil = (personId: string): Sql =>
  sql`select id, kryptert, versjon, endret, slettes_dato from minplan where person_id = ${personId}`;
/** Of two who write at the same time, the second sees what the first wrote. */
export const laasPlaneier = (personId: string): Sql =>
  sql`select id from person where id = ${personId} for update`;

export const settInnPlan = (id: string, personId: string, kryptert: Uint8Array, versjon: number): Sql => sql`
  insert into minplan (id, person_id, kryptert, slettes_dato, versjon)
  values (${id}, ${personId}, ${kryptert}, ${slettes}, ${versjon})`;
export const oppdaterPlan = (id: string, kryptert: Uint8Array): Sql =>
  sql`update minplan set kryptert = ${kryptert}, slettes_dato = ${slettes} where id = ${id}`;
export const slettPlan = (id: string): Sql => sql`delete from minplan where id = ${id}`;

export interface Delingsrad {
  readonly sakId: string;
  readonly saksnummer: string;
  readonly delt: string;
}

/** Those that can still read it, the newest first. */
export const delingene = (planId: string): Sql => sql`
  select d.sak_id, s.saksnummer, d.delt from plandeling d
  join sak s on s.kommunenummer = d.kommunenummer and s.id = d.sak_id
  where d.minplan_id = ${planId} and s.status <> 'AVSLUTTET' order by d.delt desc, d.id desc limit 100`;

/** @returns the id, and nothing when it was shared already */
export const settInnDeling = (id: string, planId: string, sakId: string): Sql => sql`
  insert into plandeling (id, minplan_id, sak_id) values (${id}, ${planId}, ${sakId})
  on conflict (kommunenummer, sak_id, minplan_id) do nothing returning id`;
export const slettDeling = (planId: string, sakId: string): Sql =>
  sql`delete from plandeling where minplan_id = ${planId} and sak_id = ${sakId} returning sak_id`;

/** What the party of the case has shared with it. */
export const deltI = (sakId: string): Sql => sql`
  select p.id, p.kryptert, p.versjon, p.endret, p.slettes_dato, d.delt from plandeling d
  join sak s on s.kommunenummer = d.kommunenummer and s.id = d.sak_id and s.status <> 'AVSLUTTET'
  join minplan p on p.kommunenummer = d.kommunenummer and p.id = d.minplan_id and p.person_id = s.soeker_id
  where d.sak_id = ${sakId}`;
