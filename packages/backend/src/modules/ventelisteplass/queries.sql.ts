import type {
  Behovssvar,
  Boligbehov,
  Boliginnhold,
  OperationTypes,
  VentelisteStatus,
} from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';
import { MAKS_PURRINGER, type Behovssteg, type Plassbilde } from './rules.ts';

/** A place with what of its case a waiting list shows. */
export interface Plassrad extends Plassbilde {
  readonly id: string;
  readonly sakId: string;
  readonly vedtakId: string;
  readonly saksnummer: string;
  readonly soekerId: string;
  readonly soekerNavn: string | null;
  readonly antallVoksne: number;
  readonly antallBarn: number;
  readonly statusGrunn: string | null;
  readonly prioritet: 1 | 2 | 3;
  readonly prioritetGrunn: string;
  readonly fraDato: string;
  readonly sistBekreftetBehov: string | null;
  readonly boliginnhold: Boliginnhold;
  readonly boligbehov: Boligbehov;
  readonly versjon: number;
  readonly iEnheten: boolean;
}

export type Plassposisjon = readonly [prioritet: number, fraDato: string, id: string];

/** As assessed here, or as the other system has found that decided. */
const behov = sql`case when v.annet_utgave is null then k.innhold -> 'boligbehov' else a.boligbehov end`;

/** The applicant's row is joined, not left-joined: whoever may not be seen does not wait here. */
const plass = sql`
  select q.id, q.sak_id, q.vedtak_id, s.saksnummer, s.soeker_id, p.navn as soeker_navn, s.antall_voksne, s.antall_barn,
    q.status, q.status_grunn, q.prioritet, q.prioritet_grunn, q.fra_dato, q.sist_bekreftet_behov, q.behov_frist,
    q.behov_spurt, q.behov_purringer, q.behov_svar, v.boliginnhold, ${behov} as boligbehov, q.versjon,
    exists (select from tilbud t join reservasjon r on r.kommunenummer = t.kommunenummer and r.id = t.reservasjon_id
      where t.kommunenummer = q.kommunenummer and t.sak_id = q.sak_id and r.status = 'AKTIV') as bolig_holdes,
    i_enheten(q.sak_id)
  from venteliste q
  join sak s on s.kommunenummer = q.kommunenummer and s.id = q.sak_id
  join person p on p.kommunenummer = s.kommunenummer and p.id = s.soeker_id
  join vedtak v on v.kommunenummer = q.kommunenummer and v.id = q.vedtak_id
  left join kartlegging k on k.kommunenummer = q.kommunenummer and k.sak_id = q.sak_id
  left join annetvedtak a on a.kommunenummer = v.kommunenummer and a.vedtak_id = v.id and a.nummer = v.annet_utgave`;

export const plassMedId = (id: string): Sql => sql`${plass} where q.id = ${id}`;

const aktive: readonly VentelisteStatus[] = ['VENTER', 'TILBUD_UTE', 'PAUSE'];
const alt = sql`true`;

/** In the order homes are offered by: priority, then the longest wait. */
export function ventelisteside(
  filter: OperationTypes['listVentelisteplasser']['query'],
  dag: string,
  limit: number,
  etter: Plassposisjon | null,
): Sql {
  const vurderes = sql`(q.status in ('VENTER', 'PAUSE') and (coalesce(q.behov_svar = 'IKKE_LENGER', false)
    or (q.behov_purringer >= ${MAKS_PURRINGER} and q.behov_frist < ${dag}::date)))`;
  const vilkaar = [
    sql`q.status = any(${filter.status ?? aktive}::text[])`,
    filter.prioritet === undefined ? alt : sql`q.prioritet = ${filter.prioritet}`,
    filter.boligtype === undefined ? alt : sql`v.boliginnhold ->> 'boligtype' = ${filter.boligtype}`,
    filter.soverom === undefined ? alt : sql`(v.boliginnhold ->> 'soverom')::int = ${filter.soverom}`,
    filter.rullestol === undefined ? alt : sql`(${behov} ->> 'rullestol')::boolean = ${filter.rullestol}`,
    filter.skalVurderes === undefined ? alt : sql`${vurderes} = ${filter.skalVurderes}`,
    filter.sakId === undefined ? alt : sql`q.sak_id = ${filter.sakId}`,
    sql.etter(sql`(q.prioritet, q.fra_dato, q.id) >`, etter),
  ];
  return sql`${plass} where ${sql.join(vilkaar, sql` and `)}
    order by q.prioritet, q.fra_dato, q.id limit ${limit + 1}`;
}

export interface Endringsrad {
  readonly tid: string;
  readonly aktoer: string;
  readonly navn: string | null;
  readonly fraStatus: VentelisteStatus | null;
  readonly tilStatus: VentelisteStatus;
  readonly fraPrioritet: 1 | 2 | 3 | null;
  readonly tilPrioritet: 1 | 2 | 3;
  readonly begrunnelse: string | null;
}

export const plassensEndringer = (id: string): Sql => sql`
  select e.opprettet as tid, e.opprettet_av as aktoer, a.navn, e.fra_status, e.til_status, e.fra_prioritet,
    e.til_prioritet, e.begrunnelse
  from ventelisteendring e
  left join ansatt a on a.kommunenummer = e.kommunenummer and 'ansatt:' || a.id = e.opprettet_av
  where e.venteliste_id = ${id} order by e.id desc limit 500`;

/** The place the case has now, or had last. */
export const sakensPlass = (sakId: string): Sql =>
  sql`${plass} where q.sak_id = ${sakId} order by q.opprettet desc, q.id desc limit 1`;

export const settPrioritet = (id: string, prioritet: number, grunn: string): Sql =>
  sql`update venteliste set prioritet = ${prioritet}, prioritet_grunn = ${grunn} where id = ${id}`;

export const settVurdert = (id: string, status: 'PAUSE' | 'BORTFALT', grunn: string): Sql =>
  sql`update venteliste set status = ${status}, status_grunn = ${grunn} where id = ${id}`;

export interface Svarrad {
  readonly svar: Behovssvar | null;
  readonly bekreftet: string | null;
  readonly frist: string;
}

/** No question is out any more. Whoever is paused and needs a home waits again. */
export const settBehov = (id: string, { svar, bekreftet, frist }: Svarrad, grunn: string | null): Sql => sql`
  update venteliste set behov_spurt = null, behov_purringer = 0, behov_svar = ${svar},
    behov_frist = ${frist}::date, sist_bekreftet_behov = coalesce(${bekreftet}::date, sist_bekreftet_behov),
    status = case when status = 'PAUSE' and ${svar}::text is distinct from 'IKKE_LENGER' then 'VENTER' else status end,
    status_grunn = case when status = 'PAUSE' and ${svar}::text is distinct from 'IKKE_LENGER' then ${grunn}
      else status_grunn end
  where id = ${id}`;

export const settSpurt = (id: string, { spurt, purringer, frist }: Behovssteg): Sql => sql`
  update venteliste set behov_spurt = ${spurt}::date, behov_purringer = ${purringer}, behov_frist = ${frist}::date,
    behov_svar = null
  where id = ${id}`;

/** Takes somebody whose need is due for this transaction, by the case; another process gets the next. */
export const taBehov = (dag: string): Sql => sql`
  select q.id, q.sak_id from venteliste q
  join sak s on s.kommunenummer = q.kommunenummer and s.id = q.sak_id
  where q.status = 'VENTER' and s.status = 'VENTELISTE' and q.behov_svar is distinct from 'IKKE_LENGER'
    and case when q.behov_spurt is null then q.behov_frist <= ${dag}::date
      else q.behov_frist < ${dag}::date and q.behov_purringer < ${MAKS_PURRINGER} end
  order by q.behov_frist, q.id limit 1 for update of s skip locked`;

/** The deadline of the case follows the need, unless it is about an offer. */
export const settBehovsfrist = (sakId: string, frist: string | null): Sql => sql`
  update sak set
    neste_frist = case when coalesce(neste_frist_type, 'BEKREFT_BEHOV') = 'BEKREFT_BEHOV' then ${frist}::date
      else neste_frist end,
    neste_frist_type = case when coalesce(neste_frist_type, 'BEKREFT_BEHOV') <> 'BEKREFT_BEHOV' then neste_frist_type
      when ${frist}::date is not null then 'BEKREFT_BEHOV' end
  where id = ${sakId} returning versjon`;

/** The decision that granted the home, where nobody has complained about it. */
export const laVedtakBortfalle = (id: string): Sql => sql`
  update vedtak set status = 'BORTFALT' where id = ${id} and status in ('FATTET', 'MEDDELT', 'ENDELIG', 'STADFESTET')
  returning id`;
