import type { MinInnhenting, PersonOekonomi } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';
import { registerdataSlettes } from '../oppbevaring/queries.sql.ts';

export interface Innhentet {
  readonly innhentingId: string;
  readonly register: MinInnhenting['register'];
  readonly status: MinInnhenting['status'];
  readonly hjemmel: string;
  readonly hentet: string;
  readonly vistForPart: string | null;
  readonly raadataSlettes: string | null;
}

/** Everywhere a register was asked about the person, also in the case of somebody else. */
export const innhentingerOm = (personId: string): Sql => sql`
  select i.id as innhenting_id, i.register, i.status, i.hjemmel, i.hentet, i.vist_for_part,
    case when i.raadata_kryptert is not null then ${registerdataSlettes(sql`i.sak_id`)} end as raadata_slettes
  from registerinnhenting i
  where i.person_id = ${personId} order by i.hentet desc, i.id desc limit 10000`;

/** Where letters go to somebody whose address is protected; null of everybody else. */
export const postadressen = (personId: string): Sql =>
  sql`select postadresse from person where id = ${personId}`;

/** The last day another rented it with them; `infinity` while another does, null where nobody has. */
export const leidMedAndre = (leieforholdId: string, personId: string): Sql => sql`
  select max(coalesce((select o.fratredelse from oppsigelse o where o.kommunenummer = t.kommunenummer
    and o.leieforhold_id = t.leieforhold_id and o.status = 'GJELDER'
    and o.bare_for = case when t.hovedleietaker then 'HOVEDLEIETAKER' else 'MEDLEIETAKER' end), 'infinity'))::text as felles
  from leietaker t where t.leieforhold_id = ${leieforholdId} and t.person_id <> ${personId}`;

export interface Oekonomien {
  readonly hentet: string;
  readonly hjemmel: string;
  readonly oekonomi: PersonOekonomi;
}

/** Of each household economy the person was part of, their own share. */
export const oekonomienTil = (personId: string): Sql => sql`
  select o.hentet, o.hjemmel, p.oekonomi
  from oekonomi o cross join lateral jsonb_array_elements(o.personer) as p (oekonomi)
  where p.oekonomi ->> 'personId' = ${personId}
    and o.sak_id in (select sak_id from registerinnhenting where person_id = ${personId})
  order by o.hentet desc, o.id desc limit 1000`;

export interface Oppslaget {
  readonly tid: string;
  readonly aktoer: string;
  readonly roller: string[];
  readonly operasjon: string;
  readonly ressurs: string;
  readonly formaal: string | null;
  readonly hjemmel: string | null;
  readonly noedtilgang: boolean;
}

/** Lookups on the person, their cases, and lists either was in; never their own. */
export const oppslagPaa = (personId: string, selv: string | null): Sql => sql`
  with mine as (select id from sak where soeker_id = ${personId}), treff as (
    select id from innsynslogg where person_id = ${personId}
    union select id from innsynslogg where sak_id in (select id from mine)
    union select innsyn_id from innsyn_vist where person_id = ${personId}
    union select innsyn_id from innsyn_vist where sak_id in (select id from mine))
  select i.tid, i.aktoer, i.roller, i.operasjon, i.ressurs, i.formaal, i.hjemmel, i.noedtilgang
  from innsynslogg i join treff on treff.id = i.id
  where i.aktoer is distinct from ${selv} order by i.tid desc, i.id desc limit 10000`;

/** Whether another unit has cases of theirs the caller does not read (0205_noedtilgang.sql). */
export const harSakerUtenfor = (personId: string): Sql =>
  sql`select har_saker_utenfor(${personId}) as utenfor`;
