import type {
  Boligbehov,
  Boliginnhold,
  Moeteavslutning,
  MoetedeltakerNy,
  Moetedeltaker,
  Moetekonklusjonstype,
  Sakstype,
} from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';
import { iKraft, innvilgelse } from '../vedtak/queries.sql.ts';
import type { Moetebilde } from './rules.ts';

export interface Moeterad extends Moetebilde {
  readonly id: string;
  /** With microseconds: an ISO string cut to milliseconds would skip rows between pages. */
  readonly posisjonstid: string;
  readonly sted: string | null;
  readonly avsluttet: string | null;
  readonly avsluttetAv: string | null;
  readonly avsluttetAvNavn: string | null;
  readonly fravaerende: readonly string[];
  readonly versjon: number;
}
export type Moeteposisjon = readonly [tidspunkt: string, id: string];

/** That an employee is in a unit that lets homes, be it not the one they are mostly in. */
const leierUt = (ansatt: Sql, enheter: Sql): Sql => sql`exists (select from enhet e
  where e.kommunenummer = ${ansatt}.kommunenummer and e.kode = any (${enheter}) and e.type = 'EIENDOM')`;

const moete = (ansattId: string): Sql => sql`
  select m.id, m.tidspunkt, m.tidspunkt::text as posisjonstid, m.sted, m.status, m.avsluttet, m.avsluttet_av,
    a.navn as avsluttet_av_navn, m.fravaerende, m.versjon
  from tildelingsmoete m
  join moetedeltaker d on d.kommunenummer = m.kommunenummer and d.tildelingsmoete_id = m.id and d.ansatt = ${ansattId}
  join ansatt meg on meg.kommunenummer = d.kommunenummer and meg.id = d.ansatt
    and not ${leierUt(sql`meg`, sql`enhetene(meg) || egne_enheter()`)}
  left join ansatt a on a.kommunenummer = m.kommunenummer and a.id = m.avsluttet_av`;

/** As it is there for somebody who takes part and still can, and for nobody else. */
export const moeteFor = (ansattId: string, id: string): Sql => sql`${moete(ansattId)} where m.id = ${id}`;
export const moeterFor = (ansattId: string, limit: number, etter: Moeteposisjon | null): Sql => sql`
  ${moete(ansattId)} where ${sql.etter(sql`(m.tidspunkt, m.id) <`, etter)}
  order by m.tidspunkt desc, m.id desc limit ${limit + 1}`;

/** Nobody else changes it, or its agenda, until the transaction ends. */
export const laasMoete = (id: string): Sql =>
  sql`select id from tildelingsmoete where id = ${id} for no key update`;

export interface Deltakerrad {
  readonly tildelingsmoeteId: string;
  readonly ansatt: string;
  readonly navn: string;
  readonly enhet: string | null;
  readonly funksjon: Moetedeltaker['funksjon'];
}
/** Whoever leads it first. */
export const moetenesDeltakere = (ider: readonly string[]): Sql => sql`
  select d.tildelingsmoete_id, d.ansatt, a.navn, a.enhet, d.funksjon
  from moetedeltaker d join ansatt a on a.kommunenummer = d.kommunenummer and a.id = d.ansatt
  where d.tildelingsmoete_id = any(${ider}::uuid[])
  order by array_position('{MOETELEDER,REFERENT,DELTAKER}', d.funksjon), a.navn, d.ansatt`;
export const moetenesBoliger = (ider: readonly string[]): Sql => sql`
  select b.*, m.tildelingsmoete_id from moetebolig m join bolig b on b.kommunenummer = m.kommunenummer and b.id = m.bolig_id
  where m.tildelingsmoete_id = any(${ider}::uuid[]) and b.slettet is null order by b.adresse ->> 'adressenavn', b.id`;

/** Of employees, those who can take part: at work, and in no unit that lets homes. */
export const kanDelta = (ider: readonly string[]): Sql => sql`
  select a.id from ansatt a where a.id = any(${ider}::text[]) and a.aktiv and not ${leierUt(sql`a`, sql`enhetene(a)`)}`;
export const utleier = (id: string): Sql =>
  sql`select a.id from ansatt a where a.id = ${id} and ${leierUt(sql`a`, sql`enhetene(a)`)}`;
export const boligerSomFinnes = (ider: readonly string[]): Sql =>
  sql`select id from bolig where id = any(${ider}::uuid[]) and slettet is null`;

export const settInnMoete = (id: string, tidspunkt: string, sted: string | null): Sql =>
  sql`insert into tildelingsmoete (id, tidspunkt, sted) values (${id}, ${tidspunkt}::timestamptz, ${sted})`;
export const settInnDeltakere = (
  id: string,
  lederId: string,
  deltakere: readonly MoetedeltakerNy[],
): Sql => sql`
  insert into moetedeltaker (tildelingsmoete_id, ansatt, funksjon)
  select ${id}, d.ansatt, d.funksjon from unnest(
    ${[lederId, ...deltakere.map(({ ansattId }) => ansattId)]}::text[],
    ${['MOETELEDER', ...deltakere.map(({ funksjon }) => funksjon)]}::text[]) d (ansatt, funksjon)`;
export const settInnBoliger = (id: string, boliger: readonly string[]): Sql => sql`
  insert into moetebolig (tildelingsmoete_id, bolig_id) select ${id}, b.id from unnest(${boliger}::uuid[]) b (id)
  on conflict do nothing`;
export const oppdaterMoete = (id: string, tidspunkt: string, sted: string | null): Sql =>
  sql`update tildelingsmoete set tidspunkt = ${tidspunkt}::timestamptz, sted = ${sted} where id = ${id}`;
export const slettDeltakere = (id: string): Sql =>
  sql`delete from moetedeltaker where tildelingsmoete_id = ${id}`;
export const slettBoliger = (id: string, beholdes: readonly string[]): Sql => sql`
  delete from moetebolig where tildelingsmoete_id = ${id} and bolig_id <> all (${beholdes}::uuid[])`;
/** Homes the meeting has proposed to offer. */
export const foreslaatteBoliger = (id: string): Sql =>
  sql`select distinct bolig_id from moetesak where tildelingsmoete_id = ${id} and bolig_id is not null`;
export const settAvsluttet = (
  id: string,
  { status, fravaerende = [] }: Moeteavslutning,
  ansattId: string,
): Sql => sql`
  update tildelingsmoete set status = ${status}, avsluttet = naa(), avsluttet_av = ${ansattId},
    fravaerende = ${fravaerende}::text[] where id = ${id}`;

export interface Agendarad {
  readonly id: string;
  readonly sakId: string;
  readonly saksnummer: string;
  readonly soekerId: string;
  readonly sakstype: Sakstype;
  readonly antallVoksne: number;
  readonly antallBarn: number;
  readonly prioritet: 1 | 2 | 3 | null;
  readonly fraDato: string | null;
  readonly orden: number;
  readonly ventetFra: string;
  readonly boliginnhold: Boliginnhold;
  readonly boligbehov: Boligbehov;
  readonly konklusjon: Moetekonklusjonstype | null;
  readonly boligId: string | null;
  readonly konkludert: string | null;
}
export type Agendaposisjon = readonly [orden: number, ventetFra: string, id: string];

/** Of a case `s` and its applicant `p`: it can be talked over with others than those who deal with it. */
const aapen = sql`not s.skjermet and p.gradering = 'UGRADERT'
      and not exists (select from gradering_avventes g where g.kommunenummer = s.kommunenummer and g.sak_id = s.id)`;

/**
 * What of a meeting's agenda an employee sees. It is read past the wall between units, so what keeps somebody out stands
 * here: a protected address in the household, one nobody has been answered about, and whoever is inhabil.
 */
const agenda = (moeteId: string, ansattId: string): Sql => sql`
  select x.*, coalesce(x.prioritet, 9) as orden, coalesce(x.fra_dato, x.vedtaksdato)::text as ventet_fra from (
    select m.id, m.sak_id, s.saksnummer, s.soeker_id, s.sakstype, s.antall_voksne, s.antall_barn, q.prioritet, q.fra_dato,
      v.vedtaksdato, v.boliginnhold, case when v.annet_utgave is null then k.innhold -> 'boligbehov' else a.boligbehov end as boligbehov,
      m.konklusjon, m.bolig_id, m.konkludert
    from moetesak m
    join sak s on s.kommunenummer = m.kommunenummer and s.id = m.sak_id
    join person p on p.kommunenummer = s.kommunenummer and p.id = s.soeker_id
    join vedtak v on v.kommunenummer = s.kommunenummer and v.sak_id = s.id and v.resultat in ${innvilgelse}
      and v.boliginnhold is not null and v.status in ${iKraft}
    left join kartlegging k on k.kommunenummer = v.kommunenummer and k.sak_id = v.sak_id
    left join annetvedtak a on a.kommunenummer = v.kommunenummer and a.vedtak_id = v.id and a.nummer = v.annet_utgave
    left join venteliste q on q.kommunenummer = v.kommunenummer and q.vedtak_id = v.id and q.status <> 'BORTFALT'
    where m.tildelingsmoete_id = ${moeteId} and s.status = 'VENTELISTE' and ${aapen}
      and not er_inhabil(s.id, ${ansattId})) x`;

export const agendaside = (
  moeteId: string,
  ansattId: string,
  limit: number,
  etter: Agendaposisjon | null,
): Sql => sql`
  select * from (${agenda(moeteId, ansattId)}) y where ${sql.etter(sql`(y.orden, y.ventet_fra, y.id) >`, etter)}
  order by y.orden, y.ventet_fra, y.id limit ${limit + 1}`;
export const agendasak = (moeteId: string, ansattId: string, id: string): Sql =>
  sql`select * from (${agenda(moeteId, ansattId)}) y where y.id = ${id}`;

export interface SakensMoeterad extends Pick<Agendarad, 'konklusjon' | 'boligId' | 'konkludert'> {
  readonly id: string;
  readonly tildelingsmoeteId: string;
  readonly tidspunkt: string;
  readonly posisjonstid: string;
  readonly status: Moetebilde['status'];
}
export const sakensMoeter = (sakId: string, limit: number, etter: Moeteposisjon | null): Sql => sql`
  select s.id, s.tildelingsmoete_id, m.tidspunkt, m.tidspunkt::text as posisjonstid, m.status, s.konklusjon, s.bolig_id, s.konkludert
  from moetesak s join tildelingsmoete m on m.kommunenummer = s.kommunenummer and m.id = s.tildelingsmoete_id
  where s.sak_id = ${sakId} and ${sql.etter(sql`(m.tidspunkt, s.id) <`, etter)}
  order by m.tidspunkt desc, s.id desc limit ${limit + 1}`;

export const ugradert = (sakId: string): Sql => sql`
  select s.id from sak s join person p on p.kommunenummer = s.kommunenummer and p.id = s.soeker_id
  where s.id = ${sakId} and ${aapen}`;
/** None where the case is on the agenda already. */
export const settInnMoetesak = (id: string, moeteId: string, sakId: string): Sql => sql`
  insert into moetesak (id, tildelingsmoete_id, sak_id) values (${id}, ${moeteId}, ${sakId})
  on conflict on constraint moetesak_en_gang do nothing returning id`;
export const slettMoetesak = (id: string): Sql => sql`delete from moetesak where id = ${id}`;
/** Of those who take part, who are to have nothing to do with the case. */
export const inhabileDeltakere = (moeteId: string, sakId: string): Sql => sql`
  select ansatt from moetedeltaker where tildelingsmoete_id = ${moeteId} and er_inhabil(${sakId}, ansatt)`;

export interface Konklusjonsverdier {
  readonly konklusjon: Moetekonklusjonstype;
  readonly boligId: string | null;
  readonly journalnotatId: string;
  readonly ansattId: string;
}
export const settKonkludert = (id: string, k: Konklusjonsverdier): Sql => sql`
  update moetesak set konklusjon = ${k.konklusjon}, bolig_id = ${k.boligId}, journalnotat_id = ${k.journalnotatId},
    konkludert = naa(), konkludert_av = ${k.ansattId} where id = ${id}`;
