import { sql, type Sql } from '../../db/sql.ts';
import { lukket } from '../sak/rules.ts';
import type { Gradering, Personstatus } from '../../ports/folkeregister/port.ts';
import type { UtenSvar } from './rules.ts';

export const personMedIndeks = (indeks: Uint8Array): Sql =>
  sql`select id, navn from person where ident_indeks = ${indeks}`;

export const gradertMedIndeks = (indeks: Uint8Array): Sql =>
  sql`select from person where ident_indeks = ${indeks} and gradering not in ('UKJENT', 'UGRADERT')`;

/** Of these, the persons there are. Bytes travel as the text PostgreSQL writes them. */
export const personerMedIndeks = (indekser: readonly string[]): Sql =>
  sql`select ident_indeks::text as indeks, id from person where ident_indeks = any(${indekser}::bytea[])`;

/** Sealed identity numbers of these persons, of those the registers know. Only register lookups may read them. */
export const identer = (ids: readonly string[]): Sql =>
  sql`select id, ident_kryptert from person where id = any(${ids}::uuid[]) and ident_type in ('FNR', 'DNR')`;

export interface Personverdier {
  readonly navn: string | null;
  readonly foedselsdato: string | null;
  readonly gradering: Gradering;
  readonly status: Personstatus;
  readonly bostedsadresse: string | null;
  /** Of someone with a protected address: where letters go. */
  readonly postadresse: readonly string[] | null;
  readonly hentet: string;
}

export const settInnPerson = (
  id: string,
  type: 'FNR' | 'DNR',
  kryptert: Uint8Array,
  indeks: Uint8Array,
  p: Personverdier,
): Sql => sql`
  insert into person (id, ident_type, ident_kryptert, ident_indeks, navn, foedselsdato, gradering, status, bostedsadresse,
    postadresse, freg_hentet)
  values (${id}, ${type}, ${kryptert}, ${indeks}, ${p.navn}, ${p.foedselsdato}::date, ${p.gradering},
    ${p.status}, ${sql.json(p.bostedsadresse)}, ${p.postadresse}::text[], ${p.hentet}::timestamptz)`;

export interface UtenFoedselsnummer {
  readonly navn: string;
  readonly foedselsdato: string | null;
  /** The DUF number, when they have one. */
  readonly kryptert?: Uint8Array;
  readonly indeks?: Uint8Array;
}

export const settInnUtenFoedselsnummer = (id: string, p: UtenFoedselsnummer): Sql => sql`
  insert into person (id, ident_type, ident_kryptert, ident_indeks, navn, foedselsdato)
  values (${id}, ${p.indeks ? 'DUF' : 'INGEN'}, ${p.kryptert ?? null}, ${p.indeks ?? null}, ${p.navn},
    ${p.foedselsdato}::date)`;

export const settInnUkjente = (personer: readonly object[], gradering: UtenSvar): Sql => sql`
  insert into person (id, ident_type, ident_kryptert, ident_indeks, gradering)
  select id, type, kryptert, indeks, ${gradering} from jsonb_to_recordset(${sql.json(personer)})
    as r (id uuid, type text, kryptert bytea, indeks bytea)`;

export const byttNummer = (
  id: string,
  type: 'FNR' | 'DNR',
  kryptert: Uint8Array,
  indeks: Uint8Array,
): Sql => sql`
  update person set ident_type = ${type}, ident_kryptert = ${kryptert}, ident_indeks = ${indeks}
  where id = ${id} and not exists (select from person where ident_indeks = ${indeks})`;

/** What the register has answered of somebody. Where letters go is as it was when that is not told. */
export interface Gradert {
  readonly id: string;
  readonly gradering: Gradering;
  /** It says that nobody has the number. */
  readonly ukjent: boolean;
  readonly postadresse?: readonly string[] | null | undefined;
}

/**
 * Only a register that knows the person takes protection away: a number it no longer knows is one that has been replaced
 * as soon as one that was mistyped. Whoever waits to be looked up as an applicant is only known when they are: a grade found on the way protects, and
 * lifts nothing. Who has no case is looked up by nobody, and would stay unknown in every household they are of.
 */
export const settGraderinger = (graderinger: readonly Gradert[]): Sql => sql`
  update person set gradering = g.gradering,
    postadresse = case when g.svart then g.postadresse else person.postadresse end
  from jsonb_to_recordset(${sql.json(
    graderinger.map((en) => ({ ...en, svart: en.postadresse !== undefined })),
  )}) as g (id uuid, gradering text, ukjent boolean, postadresse text[], svart boolean)
  where person.id = g.id and not (g.ukjent and person.gradering <> 'UKJENT')
    and (person.gradering <> g.gradering or g.svart and person.postadresse is distinct from g.postadresse)
    and not (person.gradering = 'UKJENT' and g.gradering = 'UGRADERT' and exists (
      select from sak s where s.kommunenummer = person.kommunenummer and s.soeker_id = person.id))`;

/** Who lives somewhere is called what the register calls them. Of others a number was given of, no name is needed. */
export const navngiLeietakere = (navn: readonly { id: string; navn: string }[]): Sql => sql`
  update person set navn = n.navn
  from jsonb_to_recordset(${sql.json(navn)}) as n (id uuid, navn text)
  where person.id = n.id and person.navn is null and exists (
    select from leietaker t where t.kommunenummer = person.kommunenummer and t.person_id = person.id)`;

export interface Kontrollvalg {
  readonly naa: string;
  readonly antall: number;
  readonly hvem: 'ALLE' | 'UKJENTE';
}

/**
 * Takes those in open cases and running tenancies who have not been asked about today, whoever was asked about longest
 * ago first. An applicant who waits to be looked up as such, and a case that waits for the grade of somebody in it, are
 * asked about there (`uhentedeSoekere`, `taAvventende`), as often as it helps.
 */
export const taTilKontroll = ({ naa, antall, hvem }: Kontrollvalg): Sql => sql`
  with aapne as materialized (
    select s.id, s.soeker_id from sak s where s.status <> all(${lukket}::text[])
    union
    select s.id, s.soeker_id from leieforhold f join sak s on s.kommunenummer = f.kommunenummer and s.id = f.sak_id
    where f.status <> 'AVSLUTTET'
  ), husstandene as materialized (
    select s.id as sak_id, m.person_id from aapne s
    join husstand h on h.sak_id = s.id
    join husstandsmedlem m on m.husstand_id = h.id
    where m.person_id is not null
  ), omfattet (id) as materialized (
    (select soeker_id from aapne
      union select person_id from husstandene
      union select l.person_id from leietaker l
        join leieforhold f on f.kommunenummer = l.kommunenummer and f.id = l.leieforhold_id
        where f.status <> 'AVSLUTTET')
    except select h.person_id from husstandene h join gradering_avventes a on a.sak_id = h.sak_id
  )
  update person set gradering_spurt = ${naa}::timestamptz
  where id in (
    select p.id from person p join omfattet o on o.id = p.id
    where p.ident_type in ('FNR', 'DNR') and (${hvem} = 'ALLE' or p.gradering = 'UKJENT')
      and (p.gradering_spurt is null or ${sql.dag(sql`p.gradering_spurt`)} < ${sql.idag})
      and not (p.gradering = 'UKJENT' and exists (
        select from sak s where s.kommunenummer = p.kommunenummer and s.soeker_id = p.id))
    order by p.gradering_spurt nulls first, p.id limit ${antall} for update of p skip locked)
  returning id`;

/** The register was away: they are asked about again when somebody tries the next time. */
export const glemSpurtOm = (ider: readonly string[]): Sql =>
  sql`update person set gradering_spurt = null where id = any(${ider}::uuid[])`;

/** Gives whether it is only now known that nothing about the person is protected, and that they are dead. */
export const oppdaterPerson = (id: string, p: Personverdier): Sql => sql`
  update person set navn = coalesce(${p.navn}, person.navn), foedselsdato = ${p.foedselsdato}::date,
    gradering = ${p.gradering}, status = coalesce(nullif(${p.status}, 'UKJENT'), person.status), bostedsadresse = ${sql.json(p.bostedsadresse)},
    postadresse = ${p.postadresse}::text[], freg_hentet = ${p.hentet}::timestamptz
  from (select kommunenummer, id, gradering, status from person where id = ${id} for update) foer
  where person.kommunenummer = foer.kommunenummer and person.id = foer.id
  returning foer.gradering = 'UKJENT' and person.gradering = 'UGRADERT' as avklart,
    foer.status <> 'DOED' and person.status = 'DOED' as doed`;

export const settDoed = (id: string): Sql =>
  sql`update person set status = 'DOED' where id = ${id} and status <> 'DOED' returning id`;

/** Each case once, by what the person is in it first of all: tenants, applicants, and those who apply with another. */
export const doedesSaker = (id: string): Sql => sql`
  select distinct on (sak_id) sak_id, rolle from (
    select l.sak_id, 'LEIETAKER' as rolle, 1 as nummer from leietaker t
      join leieforhold l on l.kommunenummer = t.kommunenummer and l.id = t.leieforhold_id
      where t.person_id = ${id} and l.status <> 'AVSLUTTET' and l.sak_id is not null
    union all
    select s.id, 'SOEKER', 2 from sak s where s.soeker_id = ${id} and s.status <> all(${lukket}::text[])
    union all
    select m.sak_id, 'MEDSOEKER', 3 from medsoeker m
      join sak s on s.kommunenummer = m.kommunenummer and s.id = m.sak_id
      where m.person_id = ${id} and m.status = 'BEKREFTET' and s.status <> all(${lukket}::text[])) i
  order by sak_id, nummer`;

export const soekersAapneSaker = (soekerId: string): Sql =>
  sql`select id, versjon from sak where soeker_id = ${soekerId} and not skjermet order by id`;

/** Households that were written down before the register had answered get to know who it is. */
export const navngiMedlemmer = (id: string): Sql => sql`
  update husstandsmedlem m set navn = p.navn, foedselsdato = p.foedselsdato
  from person p where p.kommunenummer = m.kommunenummer and p.id = m.person_id and m.person_id = ${id}
    and m.navn is null and p.freg_hentet is not null`;

/** Nobody has asked whether this person's address is protected, also when somebody else wrote their number down before. */
export const settUhentet = (id: string): Sql =>
  sql`update person set gradering = 'UKJENT' where id = ${id} and freg_hentet is null and gradering = 'UGRADERT'
    and ident_type in ('FNR', 'DNR')`;

/**
 * Applicants the register has not answered about, with a case that waits for it: those it is time to ask about again
 * first, and of them whoever has not been asked about for longest. Each time in vain they wait as long again as they
 * have waited already, at most a day.
 */
export const uhentedeSoekere = (naa: string, antall: number): Sql => sql`
  select p.id, coalesce(p.freg_spurt + least(p.freg_spurt - s.mottatt, interval '1 day') <= ${naa}::timestamptz, true)
    as spoerres
  from person p
  join lateral (select max(mottatt) as mottatt from sak s
    where s.kommunenummer = p.kommunenummer and s.soeker_id = p.id) s on s.mottatt is not null
  where p.freg_hentet is null and p.gradering <> 'UGRADERT' and p.ident_kryptert is not null
  order by spoerres desc, p.freg_spurt nulls first, p.id limit ${antall}`;

export const settSpurt = (id: string, spurt: string): Sql =>
  sql`update person set freg_spurt = ${spurt}::timestamptz where id = ${id}`;

/** The register is back: whoever was asked about while it was away is asked about now, however long that was. */
export const glemSpurtFoer = (naa: string): Sql => sql`
  update person set freg_spurt = null
  where freg_hentet is null and gradering <> 'UGRADERT' and freg_spurt < ${naa}::timestamptz`;

export const settKontakt = (id: string, kontakt: object): Sql =>
  sql`update person set kontakt = ${sql.json(kontakt)} where id = ${id}`;

export const settRegisterbarn = (id: string, barn: readonly { barnId: string; deltBosted: boolean }[]): Sql =>
  sql`update person set registerbarn = ${sql.json(barn)} where id = ${id}`;
