import type { Tomgangsaarsak } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';
import { veiadresse } from '../bolig/queries.sql.ts';
import { aarsakAvStatus } from './rules.ts';

export interface Tomgangsrad {
  readonly id: string;
  readonly boligId: string;
  readonly adresseorden: string;
  readonly adresse: string;
  readonly aarsak: Tomgangsaarsak;
  readonly fra: string;
  /** The last day; null while it lasts. */
  readonly til: string | null;
  readonly dager: number;
  readonly manedsleie: number | null;
  readonly taptLeie: number | null;
}

export interface Tomgangssum {
  readonly aarsak: Tomgangsaarsak;
  readonly dager: number;
  readonly taptLeie: number;
  readonly utenLeie: number;
}

export interface Tomgangsfilter {
  readonly fra: string;
  readonly til: string;
  readonly boligId?: string | undefined;
}

export type Tomgangsposisjon = readonly [adresseorden: string, boligId: string, id: string];

/**
 * A state lasts until the first day another was said to begin: a change that was registered late counts from its own
 * day, and what it took the place of on that day is nothing. A home that is let or sold is not empty, and one that is
 * removed is empty no longer.
 */
const perioder = ({ fra, til, boligId }: Tomgangsfilter): Sql => sql`
  select p.id, p.bolig_id, b.adresseorden, ${veiadresse(sql`b`)} as adresse,
    case when p.til_status = 'KLAR_FOR_INNFLYTTING' and exists (select from tilbud t
        where t.kommunenummer = p.kommunenummer and t.bolig_id = p.bolig_id and t.status = 'AVSLAATT'
          and ${sql.dag(sql`t.besvart`)} between p.fra and coalesce(p.slutt, 'infinity'))
      then 'AVSLAATT_TILBUD'
      when p.til_status = 'IKKE_TILGJENGELIG' and p.neste = 'SOLGT' then 'SALG'
      else ${JSON.stringify(aarsakAvStatus)}::jsonb ->> p.til_status end as aarsak,
    greatest(p.fra, ${fra}::date) as fra,
    case when p.slutt <= ${til}::date + 1 then p.slutt - 1 end as til,
    least(coalesce(p.slutt, 'infinity'), ${til}::date + 1) - greatest(p.fra, ${fra}::date) as dager, b.manedsleie,
    round(b.manedsleie * 12 / 365.0
      * (least(coalesce(p.slutt, 'infinity'), ${til}::date + 1) - greatest(p.fra, ${fra}::date)))::integer as tapt_leie
  from (
    select h.kommunenummer, h.bolig_id, h.id, h.til_status, h.statusdato as fra,
      min(h.statusdato) over senere as slutt, lead(h.til_status) over (partition by h.bolig_id order by h.id) as neste
    from bolig_statushistorikk h where ${boligId === undefined ? sql`true` : sql`h.bolig_id = ${boligId}`}
    window senere as (partition by h.bolig_id order by h.id rows between 1 following and unbounded following)
  ) h
  join bolig b on b.kommunenummer = h.kommunenummer and b.id = h.bolig_id
  cross join lateral (select h.kommunenummer, h.bolig_id, h.id, h.til_status, h.fra, h.neste,
    least(h.slutt, ${sql.dag(sql`b.slettet`)}) as slutt) p
  where p.til_status not in ('UTLEID', 'SOLGT') and p.fra <= ${til}::date and ${fra}::date <= ${til}::date
    and (p.slutt is null or (p.slutt > p.fra and p.slutt > ${fra}::date))`;

export const tomgangsside = (
  filter: Tomgangsfilter,
  limit: number,
  etter: Tomgangsposisjon | null,
): Sql => sql`
  select * from (${perioder(filter)}) t
  where ${sql.etter(sql`(adresseorden, bolig_id, id) >`, etter)}
  order by adresseorden, bolig_id, id limit ${limit + 1}`;

export const tomgangssummer = (filter: Tomgangsfilter): Sql => sql`
  select aarsak, sum(dager)::integer as dager, coalesce(sum(tapt_leie), 0)::integer as tapt_leie,
    coalesce(sum(dager) filter (where manedsleie is null), 0)::integer as uten_leie
  from (${perioder(filter)}) t group by aarsak order by aarsak`;
