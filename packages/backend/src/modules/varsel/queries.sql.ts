import type {
  Dokumenttype,
  Leievarselanledning,
  Papirgrunn,
  Spraak,
  Varselanledning,
  Varselkanal,
  Varselstatus,
  VarslingsvalgNy,
} from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';

/** For a letter out of a municipality that notifies of its letters; nothing elsewhere. */
export const settInnVarsel = (id: string, sakId: string, dokumentId: string, naa: string): Sql => sql`
  insert into varsel (id, sak_id, dokument_id, neste)
  select ${id}, ${sakId}, ${dokumentId}, ${naa}::timestamptz from kommune where config -> 'varsling' is not null`;

/** For a letter out of a municipality that does not. */
export const settInnUvarslet = (id: string, sakId: string, dokumentId: string, naa: string): Sql => sql`
  insert into varsel (id, sak_id, dokument_id, neste) values (${id}, ${sakId}, ${dokumentId}, ${naa}::timestamptz)`;

export interface NyttVarselOm {
  readonly id: string;
  readonly anledning: Varselanledning;
  readonly sakId: string;
  readonly ressursId: string;
  /** The party of the case when null. */
  readonly mottakerId: string | null;
  readonly frist: string | null;
  readonly dag: string;
  readonly neste: string;
}

/** The same on the same day is there already. */
export const settInnVarselOm = (n: NyttVarselOm): Sql => sql`
  insert into varsel (id, sak_id, anledning, ressurs_id, mottaker_id, dag, frist, neste)
  select ${n.id}, s.id, ${n.anledning}, ${n.ressursId}::uuid, coalesce(${n.mottakerId}::uuid, s.soeker_id), ${n.dag}::date,
    ${n.frist}::date, ${n.neste}::timestamptz
  from kommune k join sak s on s.kommunenummer = k.kommunenummer
  where s.id = ${n.sakId} and k.config -> 'varsling' is not null
  on conflict on constraint varsel_en_gang do nothing`;

export interface Varselfelter {
  readonly id: string;
  /** Of a letter. */
  readonly dokumentId: string | null;
  readonly vedtakId: string | null;
  /** Of a letter that a complaint is not heard. */
  readonly avvisningId: string | null;
  readonly dokumenttype: Dokumenttype | null;
  readonly dokumenttittel: string | null;
  /** The last day to answer, of what has one. */
  readonly frist: string | null;
  readonly status: Varselstatus;
  readonly kanal: Varselkanal | null;
  readonly grunn: Papirgrunn | null;
  readonly opprettet: string;
  readonly sendt: string | null;
  readonly purret: string | null;
  readonly papirSendt: string | null;
  readonly forsendelse: string | null;
  readonly aapnet: string | null;
  readonly versjon: number;
}
/** Of a case. */
export interface Varselrad extends Varselfelter {
  readonly sakId: string;
  readonly leieforholdId: null;
  readonly anledning: Varselanledning;
}
/** Of a tenancy, with a case or without. */
export interface Leievarselrad extends Varselfelter {
  readonly sakId: null;
  readonly leieforholdId: string;
  readonly anledning: Leievarselanledning;
}

/** When what it is about was opened, or answered, or came to nothing; null while there is something for them to see to. */
const settTil = sql`
  case v.anledning
    when 'DOKUMENT' then d.aapnet
    when 'TILBUD' then (select coalesce(t.besvart, t.endret) from tilbud t
      where t.kommunenummer = v.kommunenummer and t.id = v.ressurs_id and t.status <> 'SENDT')
    when 'MANGEL' then (select max(coalesce(m.besvart, m.endret)) from mangel m
      where m.kommunenummer = v.kommunenummer and m.sak_id = v.sak_id having bool_and(m.status <> 'AAPEN'))
    when 'BEHOV' then (select q.endret from venteliste q
      where q.kommunenummer = v.kommunenummer and q.id = v.ressurs_id
        and (q.behov_spurt is null or q.behov_frist <> v.frist or q.status <> 'VENTER'))
    when 'MELDING' then (select b.lest from melding b
      where b.kommunenummer = v.kommunenummer and b.id = v.ressurs_id)
    when 'MEDSOEKER' then (select coalesce(i.besvart, i.endret) from medsoeker i
      where i.kommunenummer = v.kommunenummer and i.id = v.ressurs_id and i.status <> 'INVITERT')
    else v.lest
  end`;

/** What is shown of a notice, as `v`. */
export const varsel = sql`
  select v.id, v.sak_id, v.leieforhold_id, v.anledning, v.dokument_id, d.vedtak_id, d.avvisning_id, d.type as dokumenttype, d.tittel as dokumenttittel,
    v.frist, v.status, v.kanal, v.grunn, v.opprettet, v.sendt, v.purret, v.papir_sendt, v.forsendelse,
    ${settTil} as aapnet, v.versjon
  from varsel v left join dokument d on d.kommunenummer = v.kommunenummer and d.id = v.dokument_id`;

/** The newest hundred, the newest first. */
export const sakensVarsler = (sakId: string): Sql =>
  sql`${varsel} where v.sak_id = ${sakId} order by v.opprettet desc, v.id desc limit 100`;
export const varselMedId = (id: string): Sql => sql`${varsel} where v.id = ${id}`;
export const varselISaken = (sakId: string, id: string): Sql =>
  sql`${varsel} where v.sak_id = ${sakId} and v.id = ${id}`;

export interface Papirrad extends Pick<
  Varselrad,
  'id' | 'sakId' | 'anledning' | 'dokumentId' | 'dokumenttype' | 'frist' | 'versjon'
> {
  readonly saksnummer: string;
  readonly soekerId: string;
  readonly tittel: string | null;
  readonly mottakerId: string;
  readonly mottakerNavn: string | null;
  readonly postadresse: readonly string[] | null;
  readonly grunn: Papirgrunn;
  readonly opprettet: string;
  /** With microseconds: an ISO string cut to milliseconds would skip rows between pages. */
  readonly posisjonstid: string;
}
export type Papirposisjon = readonly [opprettet: string, id: string];

/** Those that are to be posted, the oldest first. */
export const papirbrev = (limit: number, etter: Papirposisjon | null): Sql => sql`
  select v.id, v.versjon, v.sak_id, s.saksnummer, s.soeker_id, v.anledning, v.dokument_id, d.type as dokumenttype,
    d.tittel, v.frist, p.id as mottaker_id, p.navn as mottaker_navn, p.postadresse, v.grunn, v.opprettet, v.opprettet::text as posisjonstid
  from varsel v
  left join dokument d on d.kommunenummer = v.kommunenummer and d.id = v.dokument_id
  join sak s on s.kommunenummer = v.kommunenummer and s.id = v.sak_id
  join person p on p.kommunenummer = v.kommunenummer and p.id = coalesce(v.mottaker_id, d.mottaker_id)
  where v.status = 'PAPIR' and ${sql.etter(sql`(v.opprettet, v.id) >`, etter)}
  order by v.opprettet, v.id limit ${limit + 1}`;

/** One that is due, put off so that nobody else takes it meanwhile. */
export const taForfaltVarsel = (naa: string, pauseMinutter: number): Sql => sql`
  update varsel set neste = ${naa}::timestamptz + make_interval(mins => ${pauseMinutter})
  where id = (select id from varsel where neste <= ${naa}::timestamptz order by neste, id limit 1
    for update skip locked)
  returning id`;

/** What decides how whom it is to can be told. */
export interface Mottakerrad {
  readonly mottakerId: string;
  readonly skjermet: boolean;
  readonly doed: boolean;
  readonly valgtSpraak: Spraak | null;
  readonly tryggKontakt: string | null;
  readonly epost: string | null;
  readonly mobil: string | null;
  /** When they gave them. */
  readonly oppgitt: string | null;
}

/**
 * Chosen for the case last, else in the newest application in it, their own or the one they confirmed that they are in
 * with another, else said when the case was opened, else what is known of the person (`p`).
 * @param saken of which cases: of a tenancy it is what they said last in any of theirs, for that it is not safe to notify
 * somebody does not hang on what it is about
 */
const valgene = (saken: (sakId: Sql) => Sql): Sql => sql`
  left join lateral (
    select spraak, svar, mottatt, id from soeknad where kommunenummer = p.kommunenummer and ${saken(sql`sak_id`)}
      and soeker_id = p.id
    union all
    select spraak, svar, besvart, id from medsoeker where kommunenummer = p.kommunenummer and ${saken(sql`sak_id`)}
      and person_id = p.id and status = 'BEKREFTET'
    union all
    select spraak, jsonb_build_object('soeker.telefon',
        coalesce(kontakt ->> 'telefon', p.kontakt ->> 'telefon')), mottatt, id
    from sak where kommunenummer = p.kommunenummer and ${saken(sql`id`)} and soeker_id = p.id and spraak is not null
    order by mottatt desc, id desc limit 1) so on true
  left join lateral (select bare_post, epost, mobil, oppgitt from varslingsvalg where kommunenummer = p.kommunenummer
    and ${saken(sql`sak_id`)} and person_id = p.id order by oppgitt desc, id desc limit 1) va on true`;
const valgt = sql`
  case when va.oppgitt is null then coalesce(so.svar ->> 'tryggKontakt', p.kontakt ->> 'tryggKontakt')
    when va.bare_post then 'BARE_POST' else 'JA' end as trygg_kontakt,
  case when va.oppgitt is null then so.svar ->> 'soeker.epost' else va.epost end as epost,
  case when va.oppgitt is null then so.svar ->> 'soeker.telefon' else va.mobil end as mobil,
  coalesce(va.oppgitt, so.mottatt) as oppgitt`;

export const varseletsMottaker = (id: string, sakId: string | null): Sql => sql`
  select p.id as mottaker_id, p.gradering <> 'UGRADERT' as skjermet, p.status = 'DOED' as doed,
    so.spraak as valgt_spraak,
    ${valgt}
  from varsel v
  left join dokument d on d.kommunenummer = v.kommunenummer and d.id = v.dokument_id
  join person p on p.kommunenummer = v.kommunenummer and p.id = coalesce(v.mottaker_id, d.mottaker_id)
  ${valgene((kolonne) => (sakId === null ? sql`${kolonne} is not null` : sql`${kolonne} = ${sakId}`))}
  where v.id = ${id}`;

/** What a party has chosen for their own case; null where nothing has been. */
export type Valgrad = Pick<Mottakerrad, 'tryggKontakt' | 'epost' | 'mobil' | 'oppgitt'>;

export const partensValg = (sakId: string, personId: string): Sql => sql`
  select ${valgt} from sak s join person p on p.kommunenummer = s.kommunenummer and p.id = ${personId}
  ${valgene((kolonne) => sql`${kolonne} = ${sakId}`)} where s.id = ${sakId}`;

export const settInnValg = (
  id: string,
  sakId: string,
  personId: string,
  { barePost, epost, mobil }: VarslingsvalgNy,
): Sql => sql`
  insert into varslingsvalg (id, sak_id, person_id, bare_post, epost, mobil)
  values (${id}, ${sakId}, ${personId}, ${barePost}, ${epost ?? null}, ${mobil ?? null})`;

export interface Sendt {
  readonly kanal: 'EPOST' | 'SMS';
  readonly spraak: Spraak;
  readonly forsendelse: string;
  readonly tid: string;
  readonly neste: string;
}

/** Sent the first time, or again. */
export const settVarselSendt = (id: string, s: Sendt): Sql => sql`
  update varsel set status = 'SENDT', kanal = ${s.kanal}, spraak = ${s.spraak}, forsendelse = ${s.forsendelse},
    purret = case when sendt is not null then ${s.tid}::timestamptz end,
    sendt = coalesce(sendt, ${s.tid}::timestamptz), neste = ${s.neste}::timestamptz
  where id = ${id}`;

export const settVarselFulgt = (id: string, status: 'SENDT' | 'LEVERT', neste: string): Sql =>
  sql`update varsel set status = ${status}, neste = ${neste}::timestamptz where id = ${id}`;

export const settVarselSettTil = (id: string): Sql =>
  sql`update varsel set status = 'AAPNET', neste = null where id = ${id} and status in ('SENDT', 'LEVERT')`;

/** Whoever complained has read what these were answered. */
export const settKlagesvarLest = (klageIder: readonly string[], tid: string): Sql => sql`
  update varsel set lest = ${tid}::timestamptz
  where anledning = 'KLAGESVAR' and ressurs_id = any(${klageIder}::uuid[]) and lest is null`;

/** Whoever asked to see the case has read what these were answered. */
export const settInnsynssvarLest = (kravIder: readonly string[], tid: string): Sql => sql`
  update varsel set lest = ${tid}::timestamptz
  where anledning = 'INNSYNSSVAR' and ressurs_id = any(${kravIder}::uuid[]) and lest is null`;

/** The party has read their case, and with it the last day of what they were granted. */
export const settTilsagnLest = (sakId: string, personId: string, tid: string): Sql => sql`
  update varsel set lest = ${tid}::timestamptz
  where anledning = 'TILSAGN' and sak_id = ${sakId} and mottaker_id = ${personId} and lest is null`;

/**
 * Of these adults of the household, who is to be told that registers were asked about them: nobody has told them before in
 * this case, and they do not apply themselves. Who applies, or has confirmed that they do, was told as they did.
 */
export const uinformerteVoksne = (sakId: string, personIder: readonly string[]): Sql => sql`
  select p.id from person p join sak s on s.kommunenummer = p.kommunenummer and s.id = ${sakId}
  where p.id = any(${personIder}::uuid[]) and p.id <> s.soeker_id
    and not exists (select from medsoeker m where m.kommunenummer = p.kommunenummer and m.sak_id = s.id
      and m.person_id = p.id and m.status = 'BEKREFTET')
    and not exists (select from varsel v where v.kommunenummer = p.kommunenummer and v.sak_id = s.id
      and v.mottaker_id = p.id and v.anledning = 'INNHENTING')
  order by p.id`;

/** They have read what is known of them, and what was asked about them. */
export const settInnhentingLest = (personId: string, tid: string): Sql => sql`
  update varsel set lest = ${tid}::timestamptz
  where anledning = 'INNHENTING' and mottaker_id = ${personId} and lest is null`;

/** The letter was opened. */
export const settVarselAapnet = (dokumentId: string): Sql => sql`
  update varsel set status = 'AAPNET', neste = null
  where dokument_id = ${dokumentId} and status in ('SENDT', 'LEVERT')`;

export const settVarselPapir = (id: string, grunn: Papirgrunn, oppgaveId: string | null): Sql => sql`
  update varsel set status = 'PAPIR', kanal = 'PAPIR', grunn = ${grunn}, oppgave_id = ${oppgaveId}, neste = null
  where id = ${id}`;

export const settVarselPostet = (id: string, dag: string): Sql =>
  sql`update varsel set status = 'SENDT_PAPIR', papir_sendt = ${dag}::date where id = ${id}`;

/** The letter about a decision whose party is told of it on paper: whatever became of its notice, it is posted. */
export const settVedtaksbrevPostet = (vedtakId: string, dag: string): Sql => sql`
  update varsel v set status = 'SENDT_PAPIR', kanal = 'PAPIR', papir_sendt = ${dag}::date, neste = null,
    grunn = coalesce(v.grunn, 'BESLUTTET')
  from dokument d where d.kommunenummer = v.kommunenummer and d.id = v.dokument_id and d.vedtak_id = ${vedtakId}
    and d.type = 'VEDTAK' returning v.id`;

/** That a letter is to be posted is done, where it is still to be done. */
export const lukkPapiroppgave = (varselId: string, ansattId: string): Sql => sql`
  update oppgave o set status = 'UTFOERT', avsluttet = naa(), avsluttet_av = ${ansattId} from varsel v
  where v.id = ${varselId} and o.kommunenummer = v.kommunenummer and o.id = v.oppgave_id and o.status = 'AAPEN'
  returning o.sak_id`;
