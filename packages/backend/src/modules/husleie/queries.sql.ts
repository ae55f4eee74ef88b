import type { HusleieprofilNy, LeieforholdStatus } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';
import type { Leiefra, Linje } from './rules.ts';

export interface Profilrad {
  readonly innhold: HusleieprofilNy;
  readonly utgave: number;
}
const nyeste = sql`select distinct on (kode) kode, innhold, utgave from husleieprofil`;
export const profilene = (): Sql => sql`${nyeste} order by kode, utgave desc limit 100`;
export const profilMedKode = (kode: string): Sql =>
  sql`${nyeste} where kode = ${kode} order by kode, utgave desc`;

export const settInnProfil = (profil: HusleieprofilNy): Sql => sql`
  insert into husleieprofil (kode, utgave, innhold)
  select ${profil.kode}, coalesce(max(utgave), 0) + 1, ${sql.json(profil)} from husleieprofil where kode = ${profil.kode}
  returning utgave`;

export interface Grunnlagsrad {
  readonly leieforholdId: string;
  readonly boligId: string;
  readonly boligtype: string;
  readonly start: string;
  readonly slutt: string | null;
  readonly leier: readonly Leiefra[];
}

/**
 * Tenancies that are lived by in a month, with what is paid from which day. One that ends is paid for to the day it is to
 * be left; who lives there longer pays on.
 */
export const leieforholdIMaaned = (maaned: string, siste: string, idag: string): Sql => sql`
  select l.id as leieforhold_id, l.bolig_id, b.boligtype, l.startdato as start, p.slutt,
    (select jsonb_agg(jsonb_build_object('fra', d.fra, 'manedsleie', coalesce(leie_paa(l.id, d.fra), 0)) order by d.fra)
      from (select greatest(l.startdato, ${maaned}::date) as fra
        union select gjelder_fra from leiekontrakt k where k.kommunenummer = l.kommunenummer and k.leieforhold_id = l.id
          and k.gjelder_fra between greatest(l.startdato, ${maaned}::date) and ${siste}::date
        union select gjelder_fra from leieregulering r where r.kommunenummer = l.kommunenummer and r.leieforhold_id = l.id
          and r.gjelder_fra between greatest(l.startdato, ${maaned}::date) and ${siste}::date) d) as leier
  from leieforhold l
  join bolig b on b.kommunenummer = l.kommunenummer and b.id = l.bolig_id
  cross join lateral (select coalesce(l.utflyttet, case
      when l.status = 'SAGT_OPP' and l.fratredelse >= ${idag}::date then l.fratredelse
      when l.status in ('AKTIVT', 'UTLOEPER_SNART', 'FORNYES') and not l.tidsubegrenset then l.sluttdato end) as slutt) p
  where l.trukket is null and l.startdato <= ${siste}::date and coalesce(p.slutt, ${maaned}::date) >= ${maaned}::date
  order by l.betalingsnummer`;

export interface Kjoeringsrad {
  readonly id: string;
  readonly maaned: string;
  readonly profil: string;
  readonly utgave: number;
  readonly antall: number;
  readonly sum: number;
  readonly opprettet: string;
}
export const settInnKjoering = (k: Omit<Kjoeringsrad, 'opprettet'>): Sql => sql`
  insert into husleiekjoering (id, maaned, profil, utgave, antall, sum)
  values (${k.id}, ${k.maaned}::date, ${k.profil}, ${k.utgave}, ${k.antall}, ${k.sum})`;

export const settInnLinjer = (kjoeringId: string, linjer: readonly object[]): Sql => sql`
  insert into husleielinje (kjoering_id, nummer, leieforhold_id, bolig_id, fra, til, beloep, konto, mvakode)
  select ${kjoeringId}, nummer, "leieforholdId", "boligId", fra, til, beloep, konto, mvakode
  from jsonb_to_recordset(${sql.json(linjer)}) as r (nummer int, "leieforholdId" uuid, "boligId" uuid, fra date, til date,
    beloep int, konto text, mvakode text)`;

const kjoering = sql`select id, maaned, profil, utgave, antall, sum, opprettet from husleiekjoering`;
export const kjoeringMedId = (id: string): Sql => sql`${kjoering} where id = ${id}`;
export type Kjoeringsposisjon = readonly [maaned: string, id: string];
export const kjoeringer = (limit: number, etter: Kjoeringsposisjon | null): Sql => sql`
  ${kjoering} where ${sql.etter(sql`(maaned, id) <`, etter)} order by maaned desc, id desc limit ${limit + 1}`;

export const kjoeringensProfil = (id: string): Sql => sql`
  select p.innhold, p.utgave from husleiekjoering k
  join husleieprofil p on p.kommunenummer = k.kommunenummer and p.kode = k.profil and p.utgave = k.utgave
  where k.id = ${id}`;
export type Linjerad = Linje;
export const linjene = (kjoeringId: string): Sql => sql`
  select n.leieforhold_id, n.bolig_id, b.leverandor_bolig_id, l.betalingsnummer, n.fra, n.til, n.beloep, n.konto, n.mvakode
  from husleielinje n
  join leieforhold l on l.kommunenummer = n.kommunenummer and l.id = n.leieforhold_id
  join bolig b on b.kommunenummer = n.kommunenummer and b.id = n.bolig_id
  where n.kjoering_id = ${kjoeringId} order by n.nummer`;

export interface Leiegrunnlag {
  readonly betalingsnummer: number;
  readonly status: LeieforholdStatus;
  readonly manedsleie: number;
}
/** The rent today, or of the first day where it has not come. */
export const leiegrunnlag = (leieforholdId: string): Sql => sql`
  select betalingsnummer, status, coalesce(leie_paa(id, greatest(startdato, ${sql.idag})), 0) as manedsleie
  from leieforhold where id = ${leieforholdId}`;
