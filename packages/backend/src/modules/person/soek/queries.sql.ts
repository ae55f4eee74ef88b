import type { PersonISak, PersonLeieforhold, PersonSoeknad } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../../db/sql.ts';
import { erIgjen } from '../../oppsigelse/queries.sql.ts';

export interface Trefferad {
  readonly id: string;
  readonly navn: string | null;
  readonly foedselsaar: number | null;
  readonly saker: readonly PersonISak[];
  readonly soeknader: readonly PersonSoeknad[];
  readonly leieforhold: readonly PersonLeieforhold[];
}

export const medIndeks = (indeks: Uint8Array): Sql => sql`p.ident_indeks = ${indeks}`;

const like = (ord: string): string => `%${ord.replaceAll(/[\\%_]/g, (tegn) => `\\${tegn}`)}%`;
/** Every word is part of the name, in any order. */
export const medNavn = (ordene: readonly string[]): Sql =>
  sql.join(
    ordene.map((ord) => sql`p.navneorden like (select norsk(${like(ord)}))`),
    sql` and `,
  );

/** The cases of the household as an array, so that each is found by its key: as a join all cases were read for each person. */
const deres = sql`
  select s.id, s.saksnummer, s.sakstype, s.status, s.mottatt, 'SOEKER' as rolle from sak s
  where s.kommunenummer = p.kommunenummer and s.soeker_id = p.id
  union all
  select s.id, s.saksnummer, s.sakstype, s.status, s.mottatt, 'HUSSTAND' from sak s
  where s.kommunenummer = p.kommunenummer and s.soeker_id <> p.id and s.id = any (array(
    select coalesce(h.sak_id, a.sak_id) from husstandsmedlem m
    join husstand h on h.kommunenummer = m.kommunenummer and h.id = m.husstand_id
    left join soeknad a on a.kommunenummer = h.kommunenummer and a.id = h.soeknad_id
    where m.kommunenummer = p.kommunenummer and m.person_id = p.id))`;

/** Sent, and not behind a wall: the applications of a case the caller does not see are seen as little. */
const sendte = sql`
  select a.* from soeknad a
  where a.kommunenummer = p.kommunenummer and a.soeker_id = p.id and a.status not in ('UTKAST', 'SLETTET') and (
    a.sak_id is null or exists (select from sak s where s.kommunenummer = a.kommunenummer and s.id = a.sak_id))`;

const leier = sql`
  select l.* from leietaker t
  join leieforhold l on l.kommunenummer = t.kommunenummer and l.id = t.leieforhold_id
  where t.kommunenummer = p.kommunenummer and t.person_id = p.id and ${erIgjen(sql`t`)} and (
    l.sak_id is null or exists (select from sak s where s.kommunenummer = l.kommunenummer and s.id = l.sak_id))`;

/** What the caller sees of whoever is found; who is in nothing of it is not found. By name, the first of them. */
export const personsoek = (vilkaar: Sql, antall: number): Sql => sql`
  with soekt as materialized (
    select p.kommunenummer, p.id, p.navneorden from person p where ${vilkaar}
  ), funnet as materialized (
    select p.*, d.saker, a.soeknader, l.leieforhold
    from (select * from soekt order by navneorden nulls last, id) p
    cross join lateral (
      select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('sakId', d.id, 'saksnummer', d.saksnummer,
        'sakstype', d.sakstype, 'status', d.status, 'rolle', d.rolle)) order by d.mottatt desc, d.id) as saker
      from (select * from (${deres}) d order by d.mottatt desc, d.id limit 100) d) d
    cross join lateral (
      select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('soeknadId', d.id, 'referanse', d.referanse,
        'status', d.status, 'mottatt', to_char(d.mottatt at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'sakId', d.sak_id)) order by d.mottatt desc, d.id) as soeknader
      from (select * from (${sendte}) d order by d.mottatt desc, d.id limit 100) d) a
    cross join lateral (
      select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('leieforholdId', d.id, 'status', d.status,
        'startdato', d.startdato, 'sakId', d.sak_id)) order by d.startdato desc, d.id) as leieforhold
      from (select * from (${leier}) d order by d.startdato desc, d.id limit 100) d) l
    where coalesce(d.saker, a.soeknader, l.leieforhold) is not null
    order by p.navneorden nulls last, p.id limit ${antall}
  )
  select p.id, p.navn, extract(year from p.foedselsdato)::int as foedselsaar, coalesce(f.saker, '[]') as saker,
    coalesce(f.soeknader, '[]') as soeknader, coalesce(f.leieforhold, '[]') as leieforhold
  from funnet f join person p on p.kommunenummer = f.kommunenummer and p.id = f.id
  order by f.navneorden nulls last, f.id`;
