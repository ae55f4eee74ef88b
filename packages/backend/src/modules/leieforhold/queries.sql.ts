import type { FravaerNy, FravaerType, LeieforholdRegistrer, LeieforholdStatus } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';
import { plussDager } from '../../klokke.ts';
import { plussMaaneder } from '../sak/frister.ts';
import { forlengelseInnvilget } from '../fornyelse/queries.sql.ts';
import { kalendertrinn, stige } from './rules.ts';

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
  manedsleie: number;
  depositum: number;
  enkeltrom: boolean;
  kontraktdokumentId: string | null;
  personId: string | null;
  navn: string | null;
  versjon: number;
}

/** States of a tenancy somebody lives by, whatever date its contract had. */
export const loepende = sql`('AKTIVT', 'SAGT_OPP', 'UTLOEPER_SNART', 'FORNYES', 'UTLOEPT_UTEN_AVKLARING', 'TIDSUBESTEMT')`;

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
    s.id as sak_id, s.soeker_id, s.antall_voksne, s.antall_barn
  from leieforhold l
  left join (sak s join person p on p.kommunenummer = s.kommunenummer and p.id = s.soeker_id)
    on s.kommunenummer = l.kommunenummer and s.id = coalesce(l.husstand_sak_id, l.sak_id)
  where l.bolig_id = ${boligId} and l.status in ${loepende}`;

/** The home somebody rents and lives in. */
export const loependeTil = (personId: string): Sql => sql`
  select l.id from leieforhold l
  join leietaker t on t.kommunenummer = l.kommunenummer and t.leieforhold_id = l.id and t.person_id = ${personId}
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
    where v.kommunenummer = l.kommunenummer and v.sak_id <> ${sakId} and v.resultat = 'TILSAGN'
      and v.status in ('FATTET', 'MEDDELT', 'ENDELIG', 'PAAKLAGET', 'STADFESTET') and v.fattet >= l.opprettet
    order by v.fattet desc, v.id desc limit 1)
  where l.id = ${id}`;

export type Leieforholdposisjon = readonly [startdato: string, id: string];

/** With the contract in force and the main tenant, where the reader may see the tenant's person at all. */
const leieforhold = sql`
  select l.id, l.bolig_id, l.sak_id, l.status, l.startdato, l.sluttdato, l.tidsubegrenset, l.versjon, l.fratredelse,
    l.oppfordring_om_flytting, l.tidsubestemt_fra, l.innflyttet, l.utflyttet,
    coalesce(leie_paa(l.id, ${sql.idag}), b.manedsleie, 0) as manedsleie, coalesce(k.depositum, b.depositum, 0) as depositum,
    coalesce(k.enkeltrom, false) as enkeltrom, k.dokument_id as kontraktdokument_id,
    p.id as person_id, p.navn
  from leieforhold l
  join bolig b on b.kommunenummer = l.kommunenummer and b.id = l.bolig_id
  left join leiekontrakt k on k.kommunenummer = l.kommunenummer and k.leieforhold_id = l.id and k.status = 'SIGNERT'
  left join leietaker t on t.kommunenummer = l.kommunenummer and t.leieforhold_id = l.id and t.hovedleietaker
  left join person p on p.kommunenummer = t.kommunenummer and p.id = t.person_id`;

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

/** The step of a tenancy on a day, out of the table the rule has. */
const trinnPaa = (dag: string): Sql =>
  sql`case ${sql.join(
    stige
      .toReversed()
      .map(
        ([trinn, maaneder]) =>
          sql`when (l.sluttdato + make_interval(months => ${maaneder}::int))::date <= ${dag}::date then ${trinn}::text`,
      ),
    sql` `,
  )} end`;

/**
 * For a fixed time, lived in, and nobody has given notice. The first step is reached from at most nine months and three
 * days off, where months are short: that is what the index is asked for.
 */
const paaStigen = (dag: string): Sql => sql`
  l.status in ('AKTIVT', 'UTLOEPER_SNART', 'FORNYES', 'UTLOEPT_UTEN_AVKLARING')
  and l.sluttdato <= ${plussDager(plussMaaneder(dag, -stige[0][1]), 3)}::date and ${trinnPaa(dag)} is not null`;

export type Utloepsposisjon = readonly [sluttdato: string, id: string];

export const utloepsside = (dag: string, limit: number, etter: Utloepsposisjon | null): Sql => sql`
  ${leieforhold} where ${paaStigen(dag)}
    and ${sql.etter(sql`(l.sluttdato, l.id) >`, etter)}
  order by l.sluttdato, l.id limit ${limit + 1}`;

export interface Utloepsrad {
  readonly id: string;
  readonly sakId: string;
  readonly saksnummer: string;
  readonly sluttdato: string;
}

/** The task there is for the step a tenancy is on. */
const oppgaven = (dag: string): Sql => sql`
  select o.id from oppgave o where o.kommunenummer = l.kommunenummer and o.leieforhold_id = l.id
    and o.utloep_dato = l.sluttdato and o.utloep_trinn = ${trinnPaa(dag)}`;

/**
 * Takes one tenancy whose step has no task yet for this transaction, by its case. Another process gets the next. Of one
 * whose tenant may stay nothing is to be found out before the end; past it, that there is no new contract counts.
 */
export const taUtenOppgave = (dag: string): Sql => sql`
  select l.id, l.sak_id, s.saksnummer, l.sluttdato
  from leieforhold l join sak s on s.kommunenummer = l.kommunenummer and s.id = l.sak_id
  where ${paaStigen(dag)} and not exists (${oppgaven(dag)})
    and not (l.sluttdato >= ${dag}::date and ${forlengelseInnvilget})
  order by l.sluttdato, l.id limit 1 for update of s skip locked`;

/** Asked once the case is ours: another process may have been there between. */
export const oppgaveForTrinnet = (leieforholdId: string, dag: string): Sql =>
  sql`select from leieforhold l where l.id = ${leieforholdId} and exists (${oppgaven(dag)})`;

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
  readonly versjon: number;
}
export const laasLeieforholdet = (id: string): Sql => sql`
  select id, bolig_id, status, startdato, sluttdato, tidsubegrenset, tidsubestemt_fra, oppfordring_om_flytting, innflyttet,
    exists (select from leiekontrakt k where k.kommunenummer = l.kommunenummer and k.leieforhold_id = l.id
      and k.status = 'SIGNERT' and k.enkeltrom) as enkeltrom, versjon
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

/** What was to be done about the end of the tenancy is not to be done after all. */
export const avlysFornyelser = (leieforholdId: string): Sql => sql`
  update oppgave set status = 'AVLYST', avsluttet = naa()
  where leieforhold_id = ${leieforholdId} and status = 'AAPEN'`;
/** And is so again. What a person called off stays so. */
export const gjenaapneFornyelser = (leieforholdId: string): Sql => sql`
  update oppgave o set status = 'AAPEN', avsluttet = null from leieforhold l
  where l.kommunenummer = o.kommunenummer and l.id = o.leieforhold_id and l.id = ${leieforholdId}
    and o.utloep_dato = l.sluttdato and o.status = 'AVLYST' and o.avsluttet_av is null`;

/** What holds the home for a tenancy that was signed before it begins. */
const holdt = sql`select r.id from tilbud t
  join reservasjon r on r.kommunenummer = t.kommunenummer and r.id = t.reservasjon_id and r.status = 'AKTIV'
  where t.kommunenummer = l.kommunenummer and t.id = l.tilbud_id`;
export const holdtReservasjon = (leieforholdId: string): Sql =>
  sql`select r.id from leieforhold l cross join lateral (${holdt}) r where l.id = ${leieforholdId}`;

/**
 * Where the day takes a tenancy next, out of the table the rule has; one that is agreed begins when the home is free, or
 * held for it.
 */
const nestePaa = (dag: string): Sql => sql`case
  when l.status = 'AVTALT' then case when l.startdato <= ${dag}::date
      and (b.status in ('KLAR_FOR_INNFLYTTING', 'VEDLIKEHOLD', 'IKKE_TILGJENGELIG') or exists (${holdt}))
      and not exists (select from leieforhold n where n.kommunenummer = l.kommunenummer and n.bolig_id = l.bolig_id
        and n.status in ${loepende}) then 'AKTIVT' end
  when l.tidsubegrenset then null
  ${sql.join(
    kalendertrinn.map(
      ({ fra, til, maaneder, etter, utenOppfordring }) => sql`
        when l.status = any(${fra}::text[])
          and (l.sluttdato + make_interval(months => ${maaneder}::int))::date ${etter ? sql`<` : sql`<=`} ${dag}::date
          ${
            // What had become of it before it was registered here is for a person to say.
            utenOppfordring
              ? sql`and l.oppfordring_om_flytting is null and (l.opprettet at time zone 'Europe/Oslo')::date <=
                (l.sluttdato + make_interval(months => ${maaneder}::int))::date`
              : sql.empty
          } then ${til}::text`,
    ),
    sql` `,
  )} end`;

const forfalte = (dag: string): Sql => sql`
  select l.id, l.sak_id, l.sluttdato, ${nestePaa(dag)} as til
  from leieforhold l join bolig b on b.kommunenummer = l.kommunenummer and b.id = l.bolig_id and b.slettet is null
  where (l.status = 'AVTALT' and l.startdato <= ${dag}::date
      or l.status in ${loepende} and l.sluttdato <= ${plussDager(plussMaaneder(dag, -stige[0][1]), 3)}::date)
    and ${nestePaa(dag)} is not null`;

export interface Forfaltrad {
  readonly id: string;
  readonly sakId: string | null;
  readonly sluttdato: string | null;
  readonly til: LeieforholdStatus;
}

/** Takes one tenancy that a day has caught up with for this transaction, by its home. Another process gets the next. */
export const taForfalt = (dag: string): Sql =>
  sql`${forfalte(dag)} order by l.startdato, l.id limit 1 for update of b skip locked`;
/** Asked once the home is ours: another process may have been there between. */
export const erForfalt = (id: string, dag: string): Sql => sql`${forfalte(dag)} and l.id = ${id}`;

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
  ${leieforhold} where l.id in (select leieforhold_id from leietaker where person_id = ${personId})
  order by l.startdato desc, l.id desc limit 100`;

export const erHovedleietaker = (leieforholdId: string, personId: string): Sql => sql`
  select from leietaker where leieforhold_id = ${leieforholdId} and person_id = ${personId} and hovedleietaker`;

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

export interface Vurderingsrad {
  readonly leieforholdId: string;
  readonly kandidat: boolean;
  readonly grunn: string;
  readonly dato: string;
  readonly vurdertAv: string;
  readonly navn: string;
}

const vurdering = sql`select v.leieforhold_id, v.kandidat, v.grunn, v.dato, v.vurdert_av, a.navn
  from leietileievurdering v join ansatt a on a.kommunenummer = v.kommunenummer and a.id = v.vurdert_av`;
export const leieforholdetsVurderinger = (leieforholdId: string): Sql =>
  sql`${vurdering} where v.leieforhold_id = ${leieforholdId} order by v.opprettet desc, v.id desc limit 100`;
/** The newest of each. */
export const sisteVurderinger = (leieforhold: readonly string[]): Sql => sql`
  select v.*, i_enheten(f.sak_id) from unnest(${leieforhold}::uuid[]) as l (id) cross join lateral (
    ${vurdering} where v.leieforhold_id = l.id order by v.opprettet desc, v.id desc limit 1) v
  join leieforhold f on f.id = v.leieforhold_id`;
export const settInnVurdering = (
  id: string,
  leieforholdId: string,
  v: Omit<Vurderingsrad, 'leieforholdId' | 'navn'>,
): Sql => sql`
  insert into leietileievurdering (id, leieforhold_id, kandidat, grunn, dato, vurdert_av)
  values (${id}, ${leieforholdId}, ${v.kandidat}, ${v.grunn}, ${v.dato}::date, ${v.vurdertAv})`;

/** Homes with the potential, lived in for so long, the longest first. */
export const leieTilEie = (
  dag: string,
  maaneder: number,
  limit: number,
  etter: Utloepsposisjon | null,
): Sql => sql`
  ${leieforhold} where l.status in ${loepende} and l.status <> 'SAGT_OPP' and b.leie_til_eie_potensial
    and (l.startdato + make_interval(months => ${maaneder}::int))::date <= ${dag}::date
    and ${sql.etter(sql`(l.startdato, l.id) >`, etter)}
  order by l.startdato, l.id limit ${limit + 1}`;
