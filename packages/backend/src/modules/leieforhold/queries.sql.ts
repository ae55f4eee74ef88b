import type {
  FravaerNy,
  FravaerType,
  LeieforholdRegistrer,
  LeieforholdStatus,
  Leierrolle,
} from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';
import { iKraft, innvilgelse } from '../vedtak/queries.sql.ts';
import { erIgjen } from '../oppsigelse/queries.sql.ts';

export interface Leieforholdrad {
  id: string;
  boligId: string;
  sakId: string | null;
  status: LeieforholdStatus;
  startdato: string;
  sluttdato: string | null;
  tidsubegrenset: boolean;
  fratredelse: string | null;
  oppfordringOmFlytting: string | null;
  tidsubestemtFra: string | null;
  innflyttet: string | null;
  utflyttet: string | null;
  trukket: string | null;
  manedsleie: number;
  depositum: number;
  enkeltrom: boolean;
  kontraktdokumentId: string | null;
  personId: string | null;
  navn: string | null;
  medleietakerId: string | null;
  medleietakerNavn: string | null;
  versjon: number;
}

/** States of a tenancy somebody lives by, whatever date its contract had. */
export const loepende = sql`('AKTIVT', 'SAGT_OPP', 'UTLOEPER_SNART', 'FORNYES', 'UTLOEPT_UTEN_AVKLARING', 'TIDSUBESTEMT')`;

const igjen = erIgjen(sql`t`);

export interface Bruksrad {
  id: string;
  startdato: string;
  sluttdato: string | null;
  tidsubegrenset: boolean;
  sakId: string | null;
  soekerId: string | null;
  antallVoksne: number | null;
  antallBarn: number | null;
}

/** The running tenancy of a home, with the household it has now where the reader may see the case and its applicant. */
export const brukAvBolig = (boligId: string): Sql => sql`
  select l.id, l.startdato, case when not l.tidsubegrenset then l.sluttdato end as sluttdato, l.tidsubegrenset,
    s.id as sak_id, s.soeker_id, coalesce((v.husstand ->> 'antallVoksne')::integer, s.antall_voksne) as antall_voksne,
    coalesce((v.husstand ->> 'antallBarn')::integer, s.antall_barn) as antall_barn
  from leieforhold l
  left join (sak s join person p on p.kommunenummer = s.kommunenummer and p.id = s.soeker_id)
    on s.kommunenummer = l.kommunenummer and s.id = coalesce(l.husstand_sak_id, l.sak_id)
  left join lateral (select v.husstand from vedtak v where v.kommunenummer = l.kommunenummer
    and v.sak_id = l.husstand_sak_id and v.status in ${iKraft}
    order by v.fattet desc, v.id desc limit 1) v on true
  where l.bolig_id = ${boligId} and l.status in ${loepende}`;

/** The home somebody rents and lives in. */
export const loependeTil = (personId: string): Sql => sql`
  select l.id from leieforhold l
  join leietaker t on t.kommunenummer = l.kommunenummer and t.leieforhold_id = l.id and t.person_id = ${personId}
    and ${igjen}
  where l.status in ${loepende} order by l.startdato desc, l.id desc limit 1`;

/** That somebody may move in was granted in this case. */
export const settHusstand = (id: string, sakId: string): Sql =>
  sql`update leieforhold set husstand_sak_id = ${sakId} where id = ${id}`;
/** The tenancy whose household it is by this case. */
export const medHusstandFra = (sakId: string): Sql =>
  sql`select id from leieforhold where husstand_sak_id = ${sakId}`;
/** The household the decision before it gave, else that of the tenancy's own case. */
export const settHusstandTilbake = (id: string, sakId: string): Sql => sql`
  update leieforhold l set husstand_sak_id = (
    select v.sak_id from vedtak v
    join sak s on s.kommunenummer = v.kommunenummer and s.id = v.sak_id and s.sakstype = 'HUSSTANDSENDRING'
    join leietaker t on t.kommunenummer = s.kommunenummer and t.leieforhold_id = l.id and t.person_id = s.soeker_id
    where v.kommunenummer = l.kommunenummer and v.sak_id <> ${sakId} and v.resultat in ${innvilgelse}
      and v.status in ${iKraft} and v.fattet >= l.opprettet
    order by v.fattet desc, v.id desc limit 1)
  where l.id = ${id}`;

export type Leieforholdposisjon = readonly [startdato: string, id: string];

/** With the contract in force, the main tenant while they are there and whoever rents with them, where the reader may see the tenant's person at all. */
export const leieforhold = sql`
  select l.id, l.bolig_id, l.sak_id, l.status, l.startdato, l.sluttdato, l.tidsubegrenset, l.versjon, l.fratredelse,
    l.oppfordring_om_flytting, l.tidsubestemt_fra, l.innflyttet, l.utflyttet, l.trukket,
    coalesce(leie_paa(l.id, ${sql.idag}), b.manedsleie, 0) as manedsleie, coalesce(k.depositum, b.depositum, 0) as depositum,
    coalesce(k.enkeltrom, false) as enkeltrom, k.dokument_id as kontraktdokument_id,
    coalesce(p.id, mp.id) as person_id, case when p.id is null then mp.navn else p.navn end as navn,
    case when p.id is not null then mp.id end as medleietaker_id, mp.navn as medleietaker_navn
  from leieforhold l
  join bolig b on b.kommunenummer = l.kommunenummer and b.id = l.bolig_id
  left join leiekontrakt k on k.kommunenummer = l.kommunenummer and k.leieforhold_id = l.id and k.status = 'SIGNERT'
  left join leietaker t on t.kommunenummer = l.kommunenummer and t.leieforhold_id = l.id and t.hovedleietaker
    and ${igjen}
  left join person p on p.kommunenummer = t.kommunenummer and p.id = t.person_id
  left join leietaker mt on mt.kommunenummer = l.kommunenummer and mt.leieforhold_id = l.id and not mt.hovedleietaker
    and ${erIgjen(sql`mt`)}
  left join person mp on mp.kommunenummer = mt.kommunenummer and mp.id = mt.person_id`;

export const leieforholdMedId = (id: string): Sql => sql`${leieforhold} where l.id = ${id}`;

export interface Leieforholdfilter {
  readonly boligId?: string | undefined;
  readonly sakId?: string | undefined;
}

export function leieforholdside(
  { boligId, sakId }: Leieforholdfilter,
  limit: number,
  etter: Leieforholdposisjon | null,
): Sql {
  const vilkaar = [
    boligId === undefined ? sql`true` : sql`l.bolig_id = ${boligId}`,
    // Of a case the reader may see: tenancies themselves are not hidden with theirs.
    sakId === undefined ? sql`true` : sql`l.sak_id = (select id from sak where id = ${sakId})`,
    sql.etter(sql`(l.startdato, l.id) <`, etter),
  ];
  return sql`${leieforhold} where ${sql.join(vilkaar, sql` and `)} order by l.startdato desc, l.id desc limit ${limit + 1}`;
}

export interface Leieforholdsnoekler {
  readonly boligId: string;
  readonly sakId: string | null;
}
export const noeklene = (id: string): Sql => sql`select bolig_id, sak_id from leieforhold where id = ${id}`;

/** Nothing when whoever asks may not see the case. */
export const laasSynligSak = (id: string | null): Sql =>
  sql`select id, versjon from sak where id = ${id} for update`;

export interface Laastrad {
  readonly id: string;
  readonly boligId: string;
  readonly status: LeieforholdStatus;
  readonly startdato: string;
  readonly sluttdato: string | null;
  readonly tidsubegrenset: boolean;
  readonly tidsubestemtFra: string | null;
  readonly oppfordringOmFlytting: string | null;
  readonly innflyttet: string | null;
  readonly enkeltrom: boolean;
  /** Two rent the home together. */
  readonly medleietaker: boolean;
  readonly versjon: number;
}
export const laasLeieforholdet = (id: string): Sql => sql`
  select id, bolig_id, status, startdato, sluttdato, tidsubegrenset, tidsubestemt_fra, oppfordring_om_flytting, innflyttet,
    exists (select from leiekontrakt k where k.kommunenummer = l.kommunenummer and k.leieforhold_id = l.id
      and k.status = 'SIGNERT' and k.enkeltrom) as enkeltrom,
    (select count(*) > 1 from leietaker t where t.kommunenummer = l.kommunenummer and t.leieforhold_id = l.id
      and ${igjen}) as medleietaker, versjon
  from leieforhold l where id = ${id} for update`;

export const settTilstand = (id: string, status: LeieforholdStatus, fratredelse: string | null = null): Sql =>
  sql`update leieforhold set status = ${status}, fratredelse = ${fratredelse}::date where id = ${id}`;

export const settTidsubestemt = (id: string, fra: string): Sql => sql`
  update leieforhold set status = 'TIDSUBESTEMT', tidsubegrenset = true, tidsubestemt_fra = ${fra}::date
  where id = ${id}`;

export const settOppfordret = (id: string, sendt: string): Sql =>
  sql`update leieforhold set oppfordring_om_flytting = ${sendt}::date where id = ${id}`;

export const settInnflyttet = (id: string, innflyttet: string): Sql =>
  sql`update leieforhold set innflyttet = ${innflyttet}::date where id = ${id}`;

/**
 * The home was handed over at an inspection: whoever lives there by now moved in that day, unless it is written down when
 * they did. @param rettet the day of the inspection this one puts right
 */
export const settOvertatt = (boligId: string, dag: string, rettet: string | null): Sql => sql`
  update leieforhold set innflyttet = ${dag}::date
  where bolig_id = ${boligId} and status in ${loepende} and startdato <= ${dag}::date
    and (innflyttet is null or innflyttet = ${rettet}::date)`;

export const settAvsluttet = (id: string, utflyttet: string, avslutning: string): Sql => sql`
  update leieforhold set status = 'AVSLUTTET', utflyttet = ${utflyttet}::date, avslutning = ${avslutning}
  where id = ${id}`;

/** Both have withdrawn from what had not begun. */
export const settTrukket = (id: string, dag: string): Sql => sql`
  update leieforhold set status = 'AVSLUTTET', trukket = ${dag}::date, avslutning = 'TRUKKET' where id = ${id}`;

/** The offer it came of, with the place on the waiting list. */
export const avtaltTilbud = (id: string): Sql => sql`
  select t.venteliste_id from leieforhold l
  join tilbud t on t.kommunenummer = l.kommunenummer and t.id = l.tilbud_id where l.id = ${id}`;

/** What was to be done about the end of the tenancy is not to be done after all. */
export const avlysFornyelser = (leieforholdId: string): Sql => sql`
  with paa_boligen as (update boligoppgave set status = 'AVLYST', avsluttet = naa()
    where leieforhold_id = ${leieforholdId} and status = 'AAPEN')
  update oppgave set status = 'AVLYST', avsluttet = naa()
  where leieforhold_id = ${leieforholdId} and status = 'AAPEN'`;
/** And is so again. What a person called off stays so. */
export const gjenaapneFornyelser = (leieforholdId: string): Sql => sql`
  with paa_boligen as (update boligoppgave o set status = 'AAPEN', avsluttet = null from leieforhold l
    where l.kommunenummer = o.kommunenummer and l.id = o.leieforhold_id and l.id = ${leieforholdId}
      and o.utloep_dato = l.sluttdato and o.status = 'AVLYST' and o.avsluttet_av is null)
  update oppgave o set status = 'AAPEN', avsluttet = null from leieforhold l
  where l.kommunenummer = o.kommunenummer and l.id = o.leieforhold_id and l.id = ${leieforholdId}
    and o.utloep_dato = l.sluttdato and o.status = 'AVLYST' and o.avsluttet_av is null`;

export interface Statusrad {
  readonly id: number;
  readonly fraStatus: LeieforholdStatus | null;
  readonly tilStatus: LeieforholdStatus;
  readonly dato: string;
}
export const statushistorikk = (
  leieforholdId: string,
  limit: number,
  etter: readonly [number] | null,
): Sql => sql`
  select id, fra_status, til_status, dato from leieforhold_statushistorikk
  where leieforhold_id = ${leieforholdId} and ${sql.etter(sql`(id) <`, etter)}
  order by id desc limit ${limit + 1}`;

/** The citizen's own, with the contract in force. */
export const mineLeieforhold = (personId: string): Sql => sql`
  ${leieforhold} where l.id in (select t.leieforhold_id from leietaker t where t.person_id = ${personId} and ${igjen})
  order by l.startdato desc, l.id desc limit 100`;

export const erLeietaker = (leieforholdId: string, personId: string): Sql =>
  sql`select from leietaker t where t.leieforhold_id = ${leieforholdId} and t.person_id = ${personId} and ${igjen}`;

export interface Forlattrad {
  readonly id: string;
  readonly boligId: string;
  readonly startdato: string;
  readonly sisteDag: string;
  readonly rolle: Leierrolle;
  readonly manedsleie: number;
  readonly depositum: number;
  readonly kontraktdokumentId: string | null;
}
/** Those somebody has left while the other of two rents on, as they were on their last day. */
export const forlatte = (personId: string): Sql => sql`
  select l.id, l.bolig_id, l.startdato, o.fratredelse as siste_dag, o.bare_for as rolle,
    coalesce(leie_paa(l.id, o.fratredelse), 0) as manedsleie, coalesce(k.depositum, 0) as depositum,
    k.dokument_id as kontraktdokument_id
  from leietaker t
  join leieforhold l on l.kommunenummer = t.kommunenummer and l.id = t.leieforhold_id
  join oppsigelse o on o.kommunenummer = t.kommunenummer and o.leieforhold_id = t.leieforhold_id and o.status = 'GJELDER'
    and o.bare_for = case when t.hovedleietaker then 'HOVEDLEIETAKER' else 'MEDLEIETAKER' end
  left join lateral (select k.depositum, k.dokument_id from leiekontrakt k
    where k.kommunenummer = l.kommunenummer and k.leieforhold_id = l.id and k.gjelder_fra <= o.fratredelse
    order by k.gjelder_fra desc, k.nummer desc limit 1) k on true
  where t.person_id = ${personId} and not ${igjen}
  order by l.startdato desc, l.id desc limit 100`;
/** The case letters of a tenancy lie with, and whether its main tenant is there still. */
export const brevsaken = (leieforholdId: string): Sql => sql`
  select l.sak_id, exists (select from leietaker t where t.kommunenummer = l.kommunenummer and t.leieforhold_id = l.id
    and t.hovedleietaker and ${igjen}) as parten
  from leieforhold l where l.id = ${leieforholdId} and l.sak_id is not null`;

/** Who rents with the party of the tenancy's case, as they confirmed that they applied together. */
export const medleietakeren = (leieforholdId: string): Sql => sql`
  select m.id, m.person_id, m.spraak, p.navn from leieforhold l
  join leietaker t on t.kommunenummer = l.kommunenummer and t.leieforhold_id = l.id and not t.hovedleietaker
    and ${igjen}
  join medsoeker m on m.kommunenummer = l.kommunenummer and m.sak_id = l.sak_id and m.person_id = t.person_id
    and m.status = 'BEKREFTET'
  join person p on p.kommunenummer = m.kommunenummer and p.id = m.person_id
  where l.id = ${leieforholdId} order by m.besvart desc, m.id desc limit 1`;

export interface Leierrad {
  readonly personId: string;
  readonly rolle: Leierrolle;
  /** Null where nobody knows. */
  readonly foedt: string | null;
  /** The day they leave by a notice of their own. */
  readonly fratredelse: string | null;
}
/** Those who rent by it and have not left, the main tenant first. */
export const leierne = (leieforholdId: string): Sql => sql`
  select t.person_id, r.rolle, (select p.foedselsdato from person p where p.kommunenummer = t.kommunenummer
      and p.id = t.person_id) as foedt, (select o.fratredelse from oppsigelse o where o.kommunenummer = t.kommunenummer
      and o.leieforhold_id = t.leieforhold_id and o.status = 'GJELDER' and o.bare_for = r.rolle) as fratredelse
  from leietaker t
  cross join lateral (select case when t.hovedleietaker then 'HOVEDLEIETAKER' else 'MEDLEIETAKER' end as rolle) r
  where t.leieforhold_id = ${leieforholdId} and ${igjen} order by t.hovedleietaker desc`;

/** All who rent or have rented by it, as far as the caller may know of them. */
export const alleLeiere = (leieforholdId: string): Sql =>
  sql`select person_id from leietaker where leieforhold_id = ${leieforholdId} order by person_id`;

export interface Eksisterende {
  readonly id: string;
  readonly kontraktId: string;
  readonly status: 'AVTALT' | 'AKTIVT';
}
/** A tenancy without a case, and its contract. */
export const settInnEksisterende = (
  { id, kontraktId, status }: Eksisterende,
  l: LeieforholdRegistrer,
): readonly Sql[] => [
  sql`insert into leieforhold (id, bolig_id, status, startdato, sluttdato, tidsubegrenset, hjemmel_tid)
    values (${id}, ${l.boligId}, ${status}, ${l.startdato}::date, ${l.sluttdato ?? null}::date, ${l.tidsubegrenset},
      ${l.hjemmelTid ?? null})`,
  sql`insert into leiekontrakt (id, leieforhold_id, signert_dato, gjelder_fra, manedsleie, depositum, garantitype, enkeltrom)
    values (${kontraktId}, ${id}, ${l.signertDato ?? null}::date, ${l.startdato}::date, ${l.manedsleie}, ${l.depositum},
      ${l.garantitype}, ${l.enkeltrom ?? false})`,
];

export interface Fravaerrad {
  readonly id: string;
  readonly type: FravaerType;
  readonly fra: string;
  readonly til: string | null;
  readonly avsluttet: string | null;
}
export const leieforholdetsFravaer = (leieforholdId: string): Sql => sql`
  select f.id, f.type, f.fra, f.til, f.avsluttet, i_enheten(l.sak_id) from leieforhold_fravaer f
  join leieforhold l on l.kommunenummer = f.kommunenummer and l.id = f.leieforhold_id
  where f.leieforhold_id = ${leieforholdId}
  order by f.fra desc, f.id desc limit 100`;
export const aapentFravaer = (leieforholdId: string): Sql => sql`
  select id, type, fra, til, avsluttet from leieforhold_fravaer
  where leieforhold_id = ${leieforholdId} and avsluttet is null for update`;
export const settInnFravaer = (id: string, leieforholdId: string, f: FravaerNy): Sql => sql`
  insert into leieforhold_fravaer (id, leieforhold_id, type, fra, til)
  values (${id}, ${leieforholdId}, ${f.type}, ${f.fra}::date, ${f.til ?? null}::date)`;
export const settFravaerAvsluttet = (id: string, dag: string): Sql =>
  sql`update leieforhold_fravaer set avsluttet = ${dag}::date where id = ${id}`;
/** Gives the tenancy a new version, for what hangs on it changed. */
export const roerLeieforholdet = (id: string): Sql =>
  sql`update leieforhold set status = status where id = ${id}`;
