import type {
  Forlengelseskontrakt,
  Fornyelsesutfall,
  SakStatus,
  Sakstype,
  Vedtaksresultat,
  VedtakIAnnetSystem,
} from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';
import { iKraft, innvilgelse } from '../vedtak/queries.sql.ts';
import { erIgjen } from '../oppsigelse/queries.sql.ts';

export interface Fornyelserad {
  readonly id: string;
  readonly utfall: Fornyelsesutfall;
  readonly sluttdato: string;
  readonly vedtakId: string | null;
  readonly vedtakIAnnetSystem: VedtakIAnnetSystem | null;
  readonly sakId: string | null;
  readonly opprettet: string;
}
export const leieforholdets = (leieforholdId: string): Sql => sql`
  select id, utfall, sluttdato, vedtak_id, vedtak_i_annet_system, sak_id, opprettet from fornyelse
  where leieforhold_id = ${leieforholdId} order by opprettet desc, id desc limit 100`;

export interface NyFornyelse extends Omit<Fornyelserad, 'opprettet'> {
  readonly leieforholdId: string;
  readonly leiekontraktId: string | null;
}
export const settInn = (f: NyFornyelse): Sql => sql`
  insert into fornyelse (id, leieforhold_id, sluttdato, utfall, vedtak_id, vedtak_i_annet_system, sak_id, leiekontrakt_id)
  values (${f.id}, ${f.leieforholdId}, ${f.sluttdato}::date, ${f.utfall}, ${f.vedtakId},
    ${f.vedtakIAnnetSystem === null ? sql`null` : sql.json(f.vedtakIAnnetSystem)}, ${f.sakId},
    ${f.leiekontraktId})`;

export interface Fornyelsessakrad {
  readonly sakId: string;
  readonly saksnummer: string;
  readonly sakstype: Sakstype;
  readonly status: SakStatus;
  readonly vedtakId: string | null;
  readonly resultat: Vedtaksresultat | null;
  readonly vedtaksdato: string | null;
}

/** About one end of a tenancy, the newest first, with what holds in each. */
export const fornyelsenssaker = (leieforholdId: string, sluttdato: string): Sql => sql`
  select s.id as sak_id, s.saksnummer, s.sakstype, s.status, v.id as vedtak_id, v.resultat, v.vedtaksdato
  from fornyelsessak f
  join sak s on s.kommunenummer = f.kommunenummer and s.id = f.sak_id
  left join lateral (select v.id, v.resultat, v.vedtaksdato from vedtak v
    where v.kommunenummer = s.kommunenummer and v.sak_id = s.id and v.status in ${iKraft}
    order by v.fattet desc, v.id desc limit 1) v on true
  where f.leieforhold_id = ${leieforholdId} and f.sluttdato = ${sluttdato}::date
  order by f.opprettet desc, s.id desc limit 100`;

/** The end of a tenancy a case is about, as long as it still is its end. */
export const fornyelsenTil = (sakId: string): Sql => sql`
  select l.id from fornyelsessak f
  join leieforhold l on l.kommunenummer = f.kommunenummer and l.id = f.leieforhold_id and l.sluttdato = f.sluttdato
  where f.sak_id = ${sakId} and l.status <> 'AVSLUTTET'`;

/** The tenancy somebody rents by, in one of these states; the newest, for nobody lives in two homes. */
export const leieforholdTil = (personId: string, statuser: readonly string[]): Sql => sql`
  select l.id, l.sluttdato from leieforhold l
  join leietaker t on t.kommunenummer = l.kommunenummer and t.leieforhold_id = l.id and t.person_id = ${personId}
    and ${erIgjen(sql`t`)}
  where l.status = any(${statuser}::text[]) and l.sluttdato is not null
  order by l.startdato desc, l.id desc limit 1`;

/** The main tenant; the other of two, when the first has left. */
export const hovedleietaker = (leieforholdId: string): Sql => sql`
  select t.person_id from leietaker t where t.leieforhold_id = ${leieforholdId} and ${erIgjen(sql`t`)}
  order by t.hovedleietaker desc limit 1`;

export const settInnFornyelsessak = (sakId: string, leieforholdId: string, sluttdato: string): Sql => sql`
  insert into fornyelsessak (sak_id, leieforhold_id, sluttdato)
  values (${sakId}, ${leieforholdId}, ${sluttdato}::date)`;

/**
 * A decision in force that grants the tenant something in a case of a kind that is not about another tenancy. Of one
 * registered here before its cases were, the party tells whose it is.
 */
const innvilget = (sakstyper: readonly Sakstype[], leieforholdId: string): Sql => sql`
  select v.id from vedtak v
  join sak s on s.kommunenummer = v.kommunenummer and s.id = v.sak_id and s.sakstype = any(${sakstyper}::text[])
  join leietaker t on t.kommunenummer = s.kommunenummer and t.person_id = s.soeker_id
    and t.leieforhold_id = ${leieforholdId}
  where v.resultat in ${innvilgelse} and v.status in ${iKraft}
    and not exists (select from fornyelsessak f where f.kommunenummer = s.kommunenummer and f.sak_id = s.id
      and f.leieforhold_id <> t.leieforhold_id)`;
/** A home let without assessing a need is let on by what it was let by, or by a new decision of that kind. */
export const forlengelsesvedtak = (vedtakId: string, leieforholdId: string): Sql =>
  sql`${innvilget(['KOMMUNAL_BOLIG_FORLENGELSE', 'UTEN_BEHOVSPROEVING'], leieforholdId)} and v.id = ${vedtakId}
    and (s.sakstype = 'KOMMUNAL_BOLIG_FORLENGELSE'
      or exists (select from leieforhold l where l.id = ${leieforholdId} and l.uten_behovsproeving))`;
export const byttevedtak = (sakId: string, leieforholdId: string): Sql =>
  sql`${innvilget(['KOMMUNAL_BOLIG_BYTTE'], leieforholdId)} and s.id = ${sakId}`;

/** Whether the tenant may stay past this end: what is left is a contract. */
export const forlengelseInnvilget = sql`exists (select from fornyelsessak f
  join sak s on s.kommunenummer = f.kommunenummer and s.id = f.sak_id and s.sakstype = 'KOMMUNAL_BOLIG_FORLENGELSE'
  join vedtak v on v.kommunenummer = s.kommunenummer and v.sak_id = s.id and v.resultat in ${innvilgelse}
    and v.status in ${iKraft}
  where f.kommunenummer = l.kommunenummer and f.leieforhold_id = l.id and f.sluttdato = l.sluttdato)`;

export const erUtenBehovsproeving = (leieforholdId: string): Sql =>
  sql`select uten_behovsproeving from leieforhold where id = ${leieforholdId}`;

/** The contract that held is replaced, and what it said of the rent stays. */
export const byttKontrakt = (id: string, leieforholdId: string, k: Forlengelseskontrakt): readonly Sql[] => [
  sql`update leiekontrakt set status = 'ERSTATTET' where leieforhold_id = ${leieforholdId} and status = 'SIGNERT'`,
  sql`insert into leiekontrakt (id, leieforhold_id, nummer, signert_dato, gjelder_fra, manedsleie, depositum, garantitype,
      enkeltrom, signaturmetode, medleietaker_signert, medleietaker_signaturmetode, verge_signert, verge_signaturmetode,
      leietid_begrunnelse, dokument_venter)
    select ${id}, ${leieforholdId}, coalesce(max(nummer), 0) + 1, ${k.signertDato}::date, ${k.gjelderFra}::date,
      ${k.manedsleie}, ${k.depositum}, ${k.garantitype}, ${k.enkeltrom ?? false}, ${k.signaturmetode ?? null},
      ${k.medleietakersSignatur?.signertDato ?? null}::date, ${k.medleietakersSignatur?.signaturmetode ?? null},
      ${k.vergensSignatur?.signertDato ?? null}::date, ${k.vergensSignatur?.signaturmetode ?? null},
      ${k.leietidBegrunnelse ?? null},
      (select l.sak_id is not null or exists (select from leietaker t where t.kommunenummer = l.kommunenummer
        and t.leieforhold_id = l.id and ${erIgjen(sql`t`)}) from leieforhold l where l.id = ${leieforholdId})
    from leiekontrakt where leieforhold_id = ${leieforholdId}`,
];

/** From now on it ends another day. The rest, such as whether that is soon, follows from the calendar. */
export const forleng = (
  leieforholdId: string,
  k: Forlengelseskontrakt,
  hjemmelTid: string | null,
): Sql => sql`
  update leieforhold set status = 'AKTIVT', sluttdato = ${k.sluttdato ?? null}::date, tidsubegrenset = ${k.tidsubegrenset},
    hjemmel_tid = ${hjemmelTid}, oppfordring_om_flytting = null, tidsubestemt_fra = null
  where id = ${leieforholdId}`;

export const fullfoerFornyelser = (leieforholdId: string, ansattId: string): Sql => sql`
  with paa_boligen as (update boligoppgave set status = 'UTFOERT', avsluttet = naa(), avsluttet_av = ${ansattId}
    where leieforhold_id = ${leieforholdId} and status = 'AAPEN')
  update oppgave set status = 'UTFOERT', avsluttet = naa(), avsluttet_av = ${ansattId}
  where leieforhold_id = ${leieforholdId} and status = 'AAPEN'`;
