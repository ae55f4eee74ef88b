import type {
  Befaringsfrist,
  Boligoppgavetype,
  Funn,
  Leieutloep,
  OppgaveStatus,
  Utloepstrinn,
} from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';
import { veiadresse } from '../bolig/queries.sql.ts';
import { befaringsfrister, type Krav } from './rules.ts';

export interface Boligoppgaverad {
  readonly id: string;
  readonly boligId: string;
  readonly adresse: string;
  readonly type: Boligoppgavetype;
  readonly tekst: string | null;
  readonly frist: string;
  readonly ansvarlig: string | null;
  readonly ansvarligNavn: string | null;
  readonly befaringId: string | null;
  /** Of an urgent fault; null where the reader may not read faults, or not this one. */
  readonly boligfeilId: string | null;
  readonly leieforholdId: string | null;
  readonly utloepTrinn: Utloepstrinn | null;
  readonly utloepDato: string | null;
  /** The notice to a tenant that is to be posted, and the tenancy it is of. */
  readonly varselId: string | null;
  readonly varslet: string | null;
  readonly alvor: Funn['alvor'] | null;
  readonly status: OppgaveStatus;
  readonly avsluttet: string | null;
  readonly avsluttetAv: string | null;
  readonly avsluttetAvNavn: string | null;
  readonly avlystBegrunnelse: string | null;
  readonly opprettet: string;
  readonly versjon: number;
}

export type Boligoppgaveposisjon = readonly [frist: string, id: string];

export interface Boligoppgavefilter {
  readonly boligId?: string | undefined;
  readonly type?: readonly Boligoppgavetype[] | undefined;
  readonly status?: OppgaveStatus | undefined;
  readonly forfalt?: boolean | undefined;
  readonly mine?: boolean | undefined;
}

const adresse = veiadresse(sql`b`);

const oppgave = sql`
  select o.id, o.bolig_id, ${adresse} as adresse, o.type, o.tekst, o.frist, o.ansvarlig, a.navn as ansvarlig_navn,
    o.befaring_id, f.id as boligfeil_id, o.leieforhold_id, o.utloep_trinn, o.utloep_dato,
    o.varsel_id, w.leieforhold_id as varslet, n.funn -> o.funn ->> 'alvor' as alvor, o.status, o.avsluttet, o.avsluttet_av,
    l.navn as avsluttet_av_navn, o.avlyst_begrunnelse, o.opprettet, o.versjon
  from boligoppgave o
  join bolig b on b.kommunenummer = o.kommunenummer and b.id = o.bolig_id and b.slettet is null
  left join befaring n on n.kommunenummer = o.kommunenummer and n.id = o.befaring_id
  left join boligfeil f on f.kommunenummer = o.kommunenummer and f.id = o.boligfeil_id
  left join varsel w on w.kommunenummer = o.kommunenummer and w.id = o.varsel_id
  left join ansatt a on a.kommunenummer = o.kommunenummer and a.id = o.ansvarlig
  left join ansatt l on l.kommunenummer = o.kommunenummer and l.id = o.avsluttet_av`;

export const boligoppgaveMedId = (id: string): Sql => sql`${oppgave} where o.id = ${id}`;

const alt = sql`true`;
const forfaller = sql`o.status = 'AAPEN' and o.frist < ${sql.idag}`;

export const boligoppgaveside = (
  f: Boligoppgavefilter,
  ansattId: string,
  limit: number,
  etter: Boligoppgaveposisjon | null,
): Sql => sql`
  ${oppgave}
  where ${f.boligId === undefined ? alt : sql`o.bolig_id = ${f.boligId}`}
    and ${f.type?.length ? sql`o.type = any(${f.type}::text[])` : alt}
    and ${f.status === undefined ? alt : sql`o.status = ${f.status}`}
    and ${f.forfalt === undefined ? alt : sql`(${forfaller}) = ${f.forfalt}`}
    and ${f.mine === undefined ? alt : sql`(o.ansvarlig is not distinct from ${ansattId}) = ${f.mine}`}
    and ${sql.etter(sql`(o.frist, o.id) >`, etter)}
  order by o.frist, o.id limit ${limit + 1}`;

/** How many there are to do, whatever page and filter: of one home or of all. */
export const telling = (boligId: string | undefined, ansattId: string): Sql => sql`
  select count(*)::int as aapne, (count(*) filter (where ${forfaller}))::int as forfalte,
    (count(*) filter (where o.ansvarlig = ${ansattId}))::int as mine,
    (count(*) filter (where n.funn -> o.funn ->> 'alvor' = 'ALVORLIG'))::int as alvorlige
  from boligoppgave o
  join bolig b on b.kommunenummer = o.kommunenummer and b.id = o.bolig_id and b.slettet is null
  left join befaring n on n.kommunenummer = o.kommunenummer and n.id = o.befaring_id
  where o.status = 'AAPEN' and ${boligId === undefined ? alt : sql`o.bolig_id = ${boligId}`}`;

export const boligenTil = (id: string): Sql => sql`select bolig_id from boligoppgave where id = ${id}`;

export interface NyBoligoppgave {
  readonly id: string;
  readonly boligId: string;
  readonly type: Boligoppgavetype;
  readonly tekst: string | null;
  readonly frist: string;
  readonly ansvarlig?: string | undefined;
  readonly befaringId?: string;
  readonly funn?: number | null;
  readonly utloep?: Leieutloep;
  readonly varsel?: { readonly id: string; readonly leieforholdId: string };
}

export const settInnBoligoppgave = (o: NyBoligoppgave): Sql => sql`
  insert into boligoppgave (id, bolig_id, type, tekst, frist, ansvarlig, befaring_id, funn, leieforhold_id, utloep_trinn,
    utloep_dato, varsel_id)
  values (${o.id}, ${o.boligId}, ${o.type}, ${o.tekst}, ${o.frist}::date, ${o.ansvarlig ?? null},
    ${o.befaringId ?? null}, ${o.funn ?? null}, ${o.utloep?.leieforholdId ?? null}, ${o.utloep?.trinn ?? null},
    ${o.utloep?.sluttdato ?? null}::date, ${o.varsel?.id ?? null})`;

/** To be done on the day, about an urgent fault. */
export interface NyFeiloppgave {
  readonly id: string;
  readonly boligfeilId: string;
  readonly leieforholdId: string;
  readonly boligId: string;
  readonly tekst: string;
  readonly dag: string;
}

export const settInnFeiloppgave = (o: NyFeiloppgave): Sql => sql`
  insert into boligoppgave (id, bolig_id, type, tekst, frist, boligfeil_id)
  select ${o.id}, ${o.boligId}, 'UTBEDRING', ${o.tekst}, ${o.dag}::date, ${o.boligfeilId}
  from kommune k where leietaker_er_aapen(k.kommunenummer, ${o.leieforholdId}) returning id`;

const om = { BOLIGFEIL: sql`boligfeil_id`, VARSEL: sql`varsel_id` };
/** What was to be done about a fault, or to be posted to a tenant, is done. */
export const lukkOppgaveOm = (hva: keyof typeof om, id: string, ansattId: string): Sql => sql`
  update boligoppgave set status = 'UTFOERT', avsluttet = naa(), avsluttet_av = ${ansattId}
  where ${om[hva]} = ${id} and status = 'AAPEN' returning id`;

export const oppdaterBoligoppgave = (
  id: string,
  o: { readonly frist: string; readonly tekst?: string | undefined; readonly ansvarlig?: string | undefined },
): Sql => sql`
  update boligoppgave set frist = ${o.frist}::date, tekst = coalesce(${o.tekst ?? null}, tekst),
    ansvarlig = ${o.ansvarlig ?? null}
  where id = ${id}`;

export const lukkBoligoppgave = (
  id: string,
  status: Exclude<OppgaveStatus, 'AAPEN'>,
  ansattId: string | null,
  begrunnelse: string | null = null,
): Sql => sql`
  update boligoppgave set status = ${status}, avsluttet = naa(), avsluttet_av = ${ansattId},
    avlyst_begrunnelse = ${begrunnelse}
  where id = ${id} and status = 'AAPEN' returning id`;

/** What the tasks of an inspection were made of, in its own words: they may have been changed since. */
export const lagetAv = (befaringId: string): Sql => sql`
  select o.id, o.type, o.funn, n.funn -> o.funn ->> 'tekst' as tekst,
    coalesce(n.funn -> o.funn ->> 'frist', n.neste::text) as frist
  from boligoppgave o
  join befaring n on n.kommunenummer = o.kommunenummer and n.id = o.befaring_id
  where o.befaring_id = ${befaringId} order by o.funn, o.id`;

export const flyttTilBefaring = (id: string, befaringId: string, funn: number | null): Sql =>
  sql`update boligoppgave set befaring_id = ${befaringId}, funn = ${funn} where id = ${id}`;

/** To be inspected again: done by an inspection that came after the one that asked for it. */
export const ventendeTilsyn = (boligId: string, dato: string): Sql => sql`
  select o.id from boligoppgave o
  join befaring n on n.kommunenummer = o.kommunenummer and n.id = o.befaring_id
  where o.bolig_id = ${boligId} and o.status = 'AAPEN' and o.funn is null and n.dato < ${dato}::date`;

const urettet = (n: Sql): Sql => sql`not exists (select from befaring r
  where r.kommunenummer = ${n}.kommunenummer and r.korrigerer = ${n}.id)`;

/** Of those that hold: a periodic one says when to come back, or that nobody need; another kind says it, or nothing. */
const sierNeste = (n: Sql): Sql => sql`(${n}.type = 'PERIODISK' or ${n}.neste is not null) and ${urettet(n)}`;

export interface ForfaltBefaring extends Pick<Krav, 'frist'> {
  readonly id: string;
  readonly boligId: string;
}

/** An inspection that is due and has no task, for whoever makes it; the home is locked. */
export const taForfaltBefaring = (dag: string): Sql => sql`
  select n.id, n.bolig_id, n.neste as frist from befaring n
  join bolig b on b.kommunenummer = n.kommunenummer and b.id = n.bolig_id and b.slettet is null
    and b.status <> 'SOLGT'
  where n.neste <= ${dag}::date and ${urettet(sql`n`)}
    and not exists (select from befaring s where s.kommunenummer = n.kommunenummer and s.bolig_id = n.bolig_id
      and (s.dato, s.id) > (n.dato, n.id) and ${sierNeste(sql`s`)})
    and not exists (select from boligoppgave o where o.kommunenummer = n.kommunenummer and o.befaring_id = n.id
      and o.funn is null)
  order by n.neste, n.id limit 1 for update of b skip locked`;

export interface Planrad {
  readonly boligId: string;
  readonly adresse: string;
  readonly adresseorden: string;
  readonly orden: string;
  readonly neste: string | null;
  readonly frist: Befaringsfrist;
  readonly sist: string | null;
  readonly funn: Funn[] | null;
  readonly aapneOppgaver: number;
}

export type Planposisjon = readonly [orden: string, adresseorden: string, boligId: string];

/** Every home that can be inspected, with when it is to be. */
const plan = sql`
  select b.kommunenummer, b.id as bolig_id, ${adresse} as adresse, b.adresseorden, p.neste,
    coalesce(p.neste, 'infinity'::date) as orden,
    case when p.neste is null then 'UTEN_PLAN' when p.neste < ${sql.idag} then 'FORFALT'
      when p.neste <= ${sql.idag} + make_interval(months => ${befaringsfrister.EN_MND}) then 'EN_MND'
      when p.neste <= ${sql.idag} + make_interval(months => ${befaringsfrister.TRE_MND}) then 'TRE_MND'
      else 'SENERE' end as frist
  from bolig b
  left join lateral (select n.neste from befaring n
    where n.kommunenummer = b.kommunenummer and n.bolig_id = b.id and ${sierNeste(sql`n`)}
    order by n.dato desc, n.id desc limit 1) p on true
  where b.slettet is null and b.status <> 'SOLGT'`;

export const planside = (
  frister: readonly Befaringsfrist[] | undefined,
  limit: number,
  etter: Planposisjon | null,
): Sql => sql`
  select p.*, p.orden::text as orden, s.dato as sist, s.funn, (select count(*)::int from boligoppgave o
      where o.kommunenummer = p.kommunenummer and o.bolig_id = p.bolig_id and o.status = 'AAPEN') as aapne_oppgaver
  from (select * from (${plan}) alle where ${frister?.length ? sql`frist = any(${frister}::text[])` : alt}
    and ${etter === null ? alt : sql`(orden, adresseorden, bolig_id) > (${etter[0]}::date, ${etter[1]}, ${etter[2]}::uuid)`}
    order by orden, adresseorden, bolig_id limit ${limit + 1}) p
  left join lateral (select n.dato, n.funn from befaring n
    where n.kommunenummer = p.kommunenummer and n.bolig_id = p.bolig_id and ${urettet(sql`n`)}
    order by n.dato desc, n.id desc limit 1) s on true
  order by p.orden, p.adresseorden, p.bolig_id`;

export const plantelling = sql`select frist as verdi, count(*)::int as antall from (${plan}) alle group by frist`;
