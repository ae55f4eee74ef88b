import type {
  Bosetting,
  Folkeregisterstatus,
  Forhaandsutfylt,
  Frist,
  Husstandsmedlem,
  InformasjonVist,
  Sakshendelse,
  SakStatus,
  Sakstype,
  Spraak,
  UtenBehovsproeving,
} from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';
import { antallUleste } from '../melding/queries.sql.ts';
import { lukket, venter, type Saksaktoer, type Saksbilde } from './rules.ts';

/** A case with what hangs on it, as far as it decides what can be done with it. */
export interface Sakrad extends Saksbilde {
  readonly id: string;
  readonly saksnummer: string;
  readonly versjon: number;
  /** Whoever asks is inhabil in it. */
  readonly egenInhabil: boolean;
  readonly soekerId: string;
  readonly soekerNavn: string | null;
  readonly enhet: string;
  readonly saksbehandlerNavn: string | null;
  readonly hast: boolean;
  readonly antallVoksne: number;
  readonly antallBarn: number;
  readonly mottatt: string;
  /** What the party was told to expect. */
  readonly forventetSvar: string;
  readonly foreloepigSvar: string | null;
  readonly gjenaapnet: string | null;
  readonly venterTil: string | null;
  /** The first deadline of what the party has been asked for. */
  readonly mangelfrist: string | null;
  readonly nesteFrist: string | null;
  readonly nesteFristType: Frist['type'] | null;
  readonly kartleggingStatus: string | null;
  /** The next day something is due about the need of somebody who waits; null when nobody is asked. */
  readonly behovFrist: string | null;
}

/** Somebody complains about a decision of `s`: about what a party is not shown, nothing of the case waits. */
export const aapenKlage = sql`exists (select from klage l where l.kommunenummer = s.kommunenummer and l.sak_id = s.id
  and l.innsynskrav_id is null and l.status in
    ('MOTTATT', 'FORMKONTROLL', 'VURDER_OVERSITTING', 'UNDER_BEHANDLING', 'OVERSENDT'))`;

/** A decision of `s` is being changed, and holds meanwhile. */
export const omgjoeres = sql`exists (select from omgjoering o where o.kommunenummer = s.kommunenummer and o.sak_id = s.id
  and not exists (select from vedtak n where n.kommunenummer = o.kommunenummer and n.sak_id = o.sak_id
    and n.erstatter_id = o.vedtak_id and n.fattet is not null))`;

/** The applicant's row is joined, not left-joined: a case whose party may not be seen is not there. */
export const sakMedId = (id: string): Sql => sql`
  select s.id, s.saksnummer, s.sakstype, s.status, s.versjon, s.skjermet, s.enhet, s.hast, s.antall_voksne,
    s.antall_barn, s.mottatt, s.forventet_svar, s.foreloepig_svar, s.gjenaapnet, s.venter_til, s.neste_frist, s.neste_frist_type, s.soeker_id, p.navn as soeker_navn,
    s.saksbehandler, a.navn as saksbehandler_navn, enhetene(a) as saksbehandlers_enheter,
    k.status as kartlegging_status, coalesce(k.status = 'FERDIGSTILT', false) as kartlegging_ferdig,
    coalesce(k.vanskeligstilt <> 'IKKE_VURDERT', false) as vanskeligstilt_besvart,
    array(select i.ansatt from inhabilitet i where i.kommunenummer = s.kommunenummer and i.sak_id = s.id) as inhabile,
    exists (select from inhabilitet i where i.kommunenummer = s.kommunenummer and i.sak_id = s.id
      and 'ansatt:' || i.ansatt = aktoer()) as egen_inhabil,
    exists (select from oppgave o where o.kommunenummer = s.kommunenummer and o.sak_id = s.id and o.status = 'AAPEN')
      as aapen_oppgave,
    ${aapenKlage} as aapen_klage,
    coalesce(v.status in ('FORSLAG', 'TIL_GODKJENNING') and v.forhaandsvarsel_id is not null, false) as opphoer,
    exists (select from forhaandsvarsel f where f.kommunenummer = s.kommunenummer and f.sak_id = s.id
      and f.trukket is null and (f.uttalt is not null or f.frist < ${sql.idag})
      and f.vedtak_id = (select n.id from vedtak n where n.kommunenummer = s.kommunenummer and n.sak_id = s.id
        and n.fattet is not null order by n.fattet desc, n.id desc limit 1)) as opphoer_varslet,
    ${omgjoeres} as omgjoering,
    m.mangelfrist, m.mangelfrist is not null as aapen_mangel, m.avvisning_varslet,
    coalesce(v.status in ('FORSLAG', 'TIL_GODKJENNING'), false) as forslag, v.resultat, v.annet_utgave is not null as annet_vedtak, v.foreslaatt_av, coalesce(v.to_trinn, true) as to_trinn,
    t.status as tilbud, q.status as plass, case when q.status in ('VENTER', 'TILBUD_UTE') then q.behov_frist end as behov_frist
  from sak s
  join person p on p.kommunenummer = s.kommunenummer and p.id = s.soeker_id
  left join ansatt a on a.kommunenummer = s.kommunenummer and a.id = s.saksbehandler
  left join kartlegging k on k.kommunenummer = s.kommunenummer and k.sak_id = s.id
  left join lateral (select resultat, status, annet_utgave, forhaandsvarsel_id, foreslaatt_av, to_trinn from vedtak v
    where v.kommunenummer = s.kommunenummer and v.sak_id = s.id and not v.forkastet order by v.opprettet desc, v.id desc limit 1) v on true
  left join lateral (select t.status from tilbud t
    left join reservasjon r on r.kommunenummer = t.kommunenummer and r.id = t.reservasjon_id and r.status = 'AKTIV'
    where t.kommunenummer = s.kommunenummer and t.sak_id = s.id
      and (t.status in ('KLARGJORT', 'SENDT', 'AKSEPTERT') or (t.status = 'FRIST_UTLOEPT' and r.id is not null))
    order by t.nummer desc limit 1) t on true
  left join lateral (select min(m.frist) filter (where m.status = 'AAPEN') as mangelfrist,
      coalesce(bool_or(m.status = 'UTLOEPT' and m.foelge = 'KAN_AVVISES'), false) as avvisning_varslet
    from mangel m where m.kommunenummer = s.kommunenummer and m.sak_id = s.id) m on true
  left join lateral (select q.status, q.behov_frist from venteliste q
    where q.kommunenummer = s.kommunenummer and q.sak_id = s.id order by q.opprettet desc, q.id desc limit 1) q on true
  where s.id = ${id}`;

/** The case, if this person is the party to it. */
export const sakForPart = (id: string, personId: string): Sql =>
  sql`select id from sak where id = ${id} and soeker_id = ${personId}`;

/**
 * Everyone who changes a case or what hangs on it takes this lock first. A statement of its own: what the next one
 * reads is then as it was left by whoever held the lock.
 */
export const laasSak = (id: string): Sql => sql`select id from sak where id = ${id} for update`;

export interface NySakrad {
  readonly id: string;
  readonly aar: number;
  readonly sakstype: Sakstype;
  readonly soekerId: string;
  readonly hast: boolean;
  readonly antallVoksne: number;
  readonly antallBarn: number;
  readonly mottatt: string;
  readonly forventetSvar: string;
  readonly frist: Frist;
  readonly kilde: 'SOEKNAD' | 'HENVENDELSE' | 'FORNYELSE' | 'BOSETTING';
  /** Null: the unit such cases come to (`enhet_for_ny_sak`). */
  readonly enhet: string | null;
  readonly spraak: Spraak | null;
  readonly kontakt: object;
  /** Every person of the household: one graded person makes the case shielded. */
  readonly personer: readonly string[];
}

export const settInnSak = (s: NySakrad): Sql => sql`
  with gradert as (select exists (select from person where id = any(${s.personer}::uuid[])
    and gradering not in ('UKJENT', 'UGRADERT')) as skjermet)
  insert into sak (id, aar, loepenummer, sakstype, soeker_id, enhet, skjermet, hast, antall_voksne, antall_barn, mottatt,
    forventet_svar, neste_frist, neste_frist_type, kilde, spraak, kontakt)
  select ${s.id}, ${s.aar}, trekk_saksnummer(${s.aar}), ${s.sakstype}, ${s.soekerId},
    case when skjermet then 'SKJERMET' else coalesce(${s.enhet}, enhet_for_ny_sak(${s.sakstype}, ${s.soekerId})) end, skjermet, ${s.hast}, ${s.antallVoksne}, ${s.antallBarn},
    ${s.mottatt}::timestamptz, ${s.forventetSvar}::date, ${s.frist.dato}::date, ${s.frist.type},
    ${s.kilde}, ${s.spraak}, ${sql.json(s.kontakt)}
  from gradert
  returning saksnummer, skjermet`;

export const settInnHusstand = (
  id: string,
  sakId: string,
  gjelderFra: string,
  antallVoksne: number,
  antallBarn: number,
): Sql => sql`
  insert into husstand (id, sak_id, gjelder_fra, antall_voksne, antall_barn)
  values (${id}, ${sakId}, ${gjelderFra}::date, ${antallVoksne}, ${antallBarn})`;

export interface Medlemsrad {
  readonly id: string;
  readonly personId: string | null;
  readonly navn: string | null;
  readonly foedselsdato: string | null;
  readonly rolle: string;
  readonly bosted: string;
  readonly netter?: number;
  readonly termin?: string;
}

export const settInnMedlemmer = (husstandId: string, medlemmer: readonly Medlemsrad[]): Sql => sql`
  insert into husstandsmedlem (id, husstand_id, person_id, navn, foedselsdato, rolle, bosted, netter, termin)
  select m."id", ${husstandId}::uuid, m."personId", m."navn", m."foedselsdato", m."rolle", m."bosted", m."netter", m."termin"
  from jsonb_to_recordset(${sql.json(medlemmer)}) as m ("id" uuid, "personId" uuid, "navn" text, "foedselsdato" date,
    "rolle" text, "bosted" text, "netter" integer, "termin" text)`;

export interface Statusendring {
  readonly status: SakStatus;
  readonly frist: Frist | null;
  readonly venterTil: string | null;
  /** The consent it waits by. */
  readonly samtykkeId: string | null;
  /** Unchanged when absent; null when nobody has the case any more. */
  readonly saksbehandler?: string | null;
}

/**
 * A case that waits, for its party or for others, stops the clock of the answer they expect: it is put off by the days
 * it waited. What they have been promised since (`foreloepig_svar`) stands, and so does what the law demands.
 */
export const oppdaterSak = (id: string, e: Statusendring): Sql => sql`
  update sak set status = ${e.status},
    venter_fra = case when ${e.status} = any(${venter}::text[]) then coalesce(venter_fra, ${sql.idag}) end,
    forventet_svar = forventet_svar + case when ${e.status} = 'KARTLEGGING' and foreloepig_svar is null
      then coalesce(${sql.idag} - venter_fra, 0) else 0 end, venter_til = ${e.venterTil}::date, venter_samtykke_id = ${e.samtykkeId}, neste_frist = ${e.frist?.dato ?? null}::date,
    neste_frist_type = ${e.frist?.type ?? null}, saksbehandler = ${e.saksbehandler === undefined ? sql`saksbehandler` : sql`${e.saksbehandler}`},
    avsluttet = case when ${e.status} = any(${lukket}::text[]) then coalesce(avsluttet, naa()) end
  where id = ${id} returning versjon, forventet_svar`;

/** The case itself stands, and what it is to be done by does not. */
export const settNesteFrist = (id: string, frist: Frist | null): Sql => sql`
  update sak set neste_frist = ${frist?.dato ?? null}::date, neste_frist_type = ${frist?.type ?? null}
  where id = ${id} returning versjon`;

export const settHast = (id: string, hast: boolean): Sql =>
  sql`update sak set hast = ${hast} where id = ${id} returning versjon`;

/** Something that hangs on the case and is shown with it has changed, so its version has too. */
export const beroerSak = (id: string): Sql =>
  sql`update sak set endret = naa() where id = ${id} returning versjon`;

/** Puts the case where only the shielded unit sees it: 0010_skjerming.sql. */
export const skjermSak = (id: string): Sql => sql`select skjerm_sak(${id})`;

/** Whoever withdraws is asked for nothing more. */
export const trekkAapneMangler = (id: string): Sql =>
  sql`update mangel set status = 'TRUKKET' where sak_id = ${id} and status = 'AAPEN'`;

/** A case that is closed is on its way to nobody. */
export const trekkAapenOversending = (id: string): Sql => sql`
  update oversending set status = 'TRUKKET', avklart = naa() where sak_id = ${id} and status = 'SENDT'`;

/** What the party waits for from now on. */
export const settGjenaapnet = (id: string, dag: string, forventetSvar: string): Sql =>
  sql`update sak set gjenaapnet = ${dag}::date, forventet_svar = ${forventetSvar}::date, foreloepig_svar = null
    where id = ${id}`;

export const settForeloepigSvar = (
  id: string,
  dag: string,
  forventetSvar: string,
  frist: Frist | null,
): Sql => sql`
  update sak set foreloepig_svar = ${dag}::date, forventet_svar = ${forventetSvar}::date,
    neste_frist = ${frist?.dato ?? null}::date, neste_frist_type = ${frist?.type ?? null}
  where id = ${id} returning versjon`;

/** The day the proposal that is up for decision was sent there. */
export const sendtTilGodkjenning = (id: string): Sql => sql`
  select ${sql.dag(sql`tid`)} as dag from sakshendelse
  where sak_id = ${id} and type = 'SENDT_TIL_GODKJENNING' order by tid desc, id desc limit 1`;

export const settSaksbehandler = (id: string, ansattId: string): Sql =>
  sql`update sak set saksbehandler = ${ansattId} where id = ${id} returning versjon`;

/** Units the municipality has not registered are left out rather than refused. */
export const lagreAnsatt = ({ ansattId, navn, enheter, roller }: Saksaktoer): Sql => sql`
  insert into ansatt as a (id, navn, enhet, andre_enheter, roller)
  select ${ansattId}, ${navn}, e.koder[1], coalesce(e.koder[2:], '{}'), ${roller}::text[]
  from (select array_agg(kode order by array_position(${enheter}::text[], kode)) as koder
    from enhet where kode = any(${enheter}::text[])) e
  on conflict (kommunenummer, id) do update set navn = excluded.navn, enhet = excluded.enhet,
    andre_enheter = excluded.andre_enheter, roller = excluded.roller
  where (a.navn, a.enhet, a.andre_enheter, a.roller)
    is distinct from (excluded.navn, excluded.enhet, excluded.andre_enheter, excluded.roller)`;

/** What the applicant sent, and the case has been about. */
export const settSakensSoeknader = (sakId: string, status: 'TRUKKET' | 'BEHANDLET' | 'AVVIST'): Sql => sql`
  update soeknad set status = ${status}
  where sak_id = ${sakId} and status in ('SENDT', 'REGISTRERT', 'MANGLER')`;

export interface NySakshendelse {
  readonly type: Sakshendelse['type'];
  readonly ansattId: string | null;
  readonly begrunnelse?: string | undefined;
  /** Name of the unit it was sent to. */
  readonly enhet?: string;
}

export const settInnSakshendelse = (
  id: string,
  sakId: string,
  { type, ansattId, begrunnelse, enhet }: NySakshendelse,
): Sql => sql`
  insert into sakshendelse (id, sak_id, type, ansatt, detaljer)
  values (${id}, ${sakId}, ${type}, ${ansattId}, ${sql.json({ begrunnelse, enhet })})`;

/** What the case was opened by, of a refugee the municipality settles (`b`); null of any other. */
export const bosettingen = sql`case when b.sak_id is not null then jsonb_strip_nulls(jsonb_build_object(
  'vedtaksdato', b.vedtaksdato, 'referanse', b.referanse, 'bosattDato', b.bosatt_dato,
  'introduksjonsprogram', b.introduksjonsprogram)) end`;

/** Why a home is let without assessing any need (`u`); null of any other case. */
export const utleiegrunnen = sql`case when u.sak_id is not null then jsonb_build_object(
  'grunn', u.grunn, 'begrunnelse', u.begrunnelse) end`;

/** What the case page shows beyond the row itself. */
export interface Sakdetaljer {
  readonly soeknadId: string | null;
  readonly svar: Readonly<Record<string, unknown>> | null;
  readonly adresse: unknown;
  readonly kontakt: Readonly<Record<string, unknown>>;
  readonly folkeregisterstatus: Folkeregisterstatus | null;
  readonly soekersSpraak: Spraak | null;
  readonly bosetting: Bosetting | null;
  readonly utenBehovsproeving: UtenBehovsproeving | null;
  readonly medlemmer: readonly (Omit<Husstandsmedlem, 'rolle'> & { readonly rolle: string })[];
  readonly hendelser: readonly Sakshendelse[];
  readonly ulikeSkatteaar: boolean;
  readonly ulesteMeldinger: number;
}

export const sakdetaljer = (id: string): Sql => sql`
  select d.id as soeknad_id, d.svar, p.bostedsadresse as adresse,
    p.kontakt || s.kontakt as kontakt, nullif(p.status, 'UKJENT') as folkeregisterstatus,
    coalesce(d.spraak, s.spraak) as soekers_spraak, ${bosettingen} as bosetting,
    ${utleiegrunnen} as uten_behovsproeving,
    coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('medlemId', m.id, 'personId', m.person_id, 'rolle', m.rolle,
        'foedselsdato', m.foedselsdato, 'bosted', m.bosted, 'netter', m.netter, 'termin', m.termin)) || jsonb_build_object('navn', m.navn) order by m.id)
      from husstandsmedlem m where m.kommunenummer = s.kommunenummer and m.husstand_id = (
        select h.id from husstand h where h.kommunenummer = s.kommunenummer and h.sak_id = s.id
        order by h.nummer desc limit 1)), '[]') as medlemmer,
    coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
        'tid', to_char(e.tid at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'type', e.type, 'av', a.navn,
        'begrunnelse', e.detaljer ->> 'begrunnelse', 'enhet', e.detaljer ->> 'enhet'))
        order by e.tid, e.id)
      from (select * from sakshendelse e where e.kommunenummer = s.kommunenummer and e.sak_id = s.id
        order by e.tid desc, e.id desc limit 500) e
      left join ansatt a on a.kommunenummer = e.kommunenummer and a.id = e.ansatt), '[]') as hendelser,
    coalesce((select jsonb_array_length(o.husstand -> 'skatteaar') > 1 from oekonomi o
      where o.kommunenummer = s.kommunenummer and o.sak_id = s.id order by o.hentet desc, o.id desc limit 1),
      false) as ulike_skatteaar,
    ${antallUleste(sql`s`, 'INN')} as uleste_meldinger
  from sak s
  join person p on p.kommunenummer = s.kommunenummer and p.id = s.soeker_id
  left join lateral (select id, svar, spraak from soeknad d where d.kommunenummer = s.kommunenummer and d.sak_id = s.id
    order by d.mottatt, d.id limit 1) d on true
  left join bosetting b on b.kommunenummer = s.kommunenummer and b.sak_id = s.id
  left join utleiegrunn u on u.kommunenummer = s.kommunenummer and u.sak_id = s.id
  where s.id = ${id}`;

export interface Soeknadrad {
  readonly id: string;
  readonly referanse: string;
  readonly mottatt: string;
  readonly spraak: 'nb' | 'nn';
  readonly skjemaversjon: number;
  readonly svar: Record<string, unknown>;
  readonly kanal: 'DIGITAL' | 'PAPIR' | 'MUNTLIG' | 'ANNEN_ENHET';
  readonly registrertAv: string | null;
  readonly registrertAvNavn: string | null;
  readonly prefill: Forhaandsutfylt[];
  readonly informasjonVist: InformasjonVist[];
}

export const sakensSoeknad = (sakId: string): Sql => sql`
  select d.id, d.referanse, d.mottatt, d.spraak, d.skjemaversjon, d.svar, d.kanal, d.registrert_av,
    d.prefill, d.informasjon_vist, a.navn as registrert_av_navn
  from soeknad d left join ansatt a on a.kommunenummer = d.kommunenummer and a.id = d.registrert_av
  where d.sak_id = ${sakId} and d.status not in ('UTKAST', 'SLETTET') order by d.mottatt, d.id limit 1`;

export const settAvventer = (sakId: string, spurt: string): Sql =>
  sql`insert into gradering_avventes (sak_id, spurt) values (${sakId}, ${spurt}::timestamptz)`;

/**
 * Takes one case that waits for Folkeregisteret, and so keeps other processes from asking about it meanwhile. Each time
 * in vain it waits as long again as it has waited already, at most a day.
 */
export const taAvventende = (naa: string, pauseMinutter: number): Sql => sql`
  update gradering_avventes set spurt = ${naa}::timestamptz where sak_id = (
    select a.sak_id from gradering_avventes a
    join sak s on s.kommunenummer = a.kommunenummer and s.id = a.sak_id
    where a.spurt <= ${naa}::timestamptz
      - least(greatest(a.spurt - s.mottatt, make_interval(mins => ${pauseMinutter})), interval '1 day')
    order by a.spurt, a.sak_id limit 1 for update of a skip locked)
  returning sak_id`;

/** The register is back: what was asked about while it was away is asked about now, however long that was. */
export const glemAvventetFoer = (naa: string): Sql => sql`
  update gradering_avventes a set spurt = s.mottatt from sak s
  where s.kommunenummer = a.kommunenummer and s.id = a.sak_id and a.spurt < ${naa}::timestamptz`;

export const husstandensPersoner = (sakId: string): Sql => sql`
  select distinct m.person_id from husstandsmedlem m
  join husstand h on h.kommunenummer = m.kommunenummer and h.id = m.husstand_id
  where h.sak_id = ${sakId} and m.person_id is not null`;

export const ferdigAvventet = (sakId: string): Sql =>
  sql`delete from gradering_avventes where sak_id = ${sakId} returning sak_id`;

/** Nobody in it is protected, and nobody has begun on it: the unit it would have come to has it. */
export const opphevSkjerming = (sakId: string): Sql => sql`
  update sak set skjermet = false, enhet = enhet_for_ny_sak(sakstype, soeker_id)
  where id = ${sakId} and skjermet and saksbehandler is null and not exists (
    select from person p where p.id in (${husstandensPersoner(sakId)})
      and p.gradering not in ('UKJENT', 'UGRADERT'))
  returning id, versjon`;
