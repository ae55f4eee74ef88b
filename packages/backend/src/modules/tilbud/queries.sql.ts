import type {
  Avslagsgrunntype,
  KontraktRegistrer,
  Match,
  TilbudStatus,
  TilbudSvarRegistrer,
  Visning,
} from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';
import { iKraft, innvilgelse } from '../vedtak/queries.sql.ts';
import { aapne } from '../klage/rules.ts';

export interface Tilbudrad {
  id: string;
  sakId: string;
  vedtakId: string;
  ventelisteId: string | null;
  boligId: string;
  reservasjonId: string | null;
  status: TilbudStatus;
  /** When it was prepared, and by whom; null when it was sent at once. */
  klargjort: string | null;
  klargjortAv: string | null;
  klargjortAvNavn: string | null;
  /** Null until it is sent. */
  sendt: string | null;
  /** Null until it is sent, unless whoever prepared it chose it. */
  svarfrist: string | null;
  visning: Visning | null;
  besvart: string | null;
  avslagsgrunn: string | null;
  avslagsgrunntype: Avslagsgrunntype | null;
  /** Of an answer an employee wrote down. */
  svarKanal: TilbudSvarRegistrer['kanal'] | null;
  svarNotat: string | null;
  svarRegistrertAv: string | null;
  svarRegistrertAvNavn: string | null;
  rimeligGrunn: boolean | null;
  rimeligBegrunnelse: string | null;
  rimeligVurdert: string | null;
  rimeligVurdertAv: string | null;
  rimeligVurdertAvNavn: string | null;
  match: Match[];
  avvikBegrunnelse: string | null;
  kontraktAvvikBegrunnelse: string | null;
  versjon: number;
  leieforholdId: string | null;
  boligHoldes: boolean;
  /** Somebody has confirmed that they apply with the party. */
  medsoeker: boolean;
  /** The party is under 18, or whoever has confirmed that they apply with them. */
  mindreaarig: boolean;
}

const tilbud = sql`select t.*, l.id as leieforhold_id, r.status is not distinct from 'AKTIV' and t.status <> 'KONTRAKT_SIGNERT' as bolig_holdes,
    n.navn as rimelig_vurdert_av_navn, sr.navn as svar_registrert_av_navn, ka.navn as klargjort_av_navn, exists (select from medsoeker m where m.kommunenummer = t.kommunenummer
      and m.sak_id = t.sak_id and m.status = 'BEKREFTET') as medsoeker,
    exists (select from sak s join person p on p.kommunenummer = s.kommunenummer and (p.id = s.soeker_id
        or p.id in (select m.person_id from medsoeker m where m.kommunenummer = s.kommunenummer and m.sak_id = s.id
          and m.status = 'BEKREFTET'))
      where s.kommunenummer = t.kommunenummer and s.id = t.sak_id
        and p.foedselsdato > ${sql.idag} - interval '18 years') as mindreaarig from tilbud t
  left join ansatt n on n.kommunenummer = t.kommunenummer and n.id = t.rimelig_vurdert_av
  left join ansatt sr on sr.kommunenummer = t.kommunenummer and sr.id = t.svar_registrert_av
  left join ansatt ka on ka.kommunenummer = t.kommunenummer and ka.id = t.klargjort_av
  left join leieforhold l on l.kommunenummer = t.kommunenummer and l.tilbud_id = t.id
  left join reservasjon r on r.kommunenummer = t.kommunenummer and r.id = t.reservasjon_id`;

export const tilbudMedId = (id: string): Sql => sql`${tilbud} where t.id = ${id}`;
export const sakensTilbud = (sakId: string): Sql =>
  sql`${tilbud} where t.sak_id = ${sakId} order by t.nummer desc limit 100`;
/** The offer a case has open, if any: one at a time. */
export const uteTilbud = (sakId: string): Sql =>
  sql`select status from tilbud where sak_id = ${sakId} and status in ('KLARGJORT', 'SENDT', 'AKSEPTERT')`;
/** The offer of a case that nobody answered in time, and whose home is held still. */
export const holdtTilbud = (sakId: string): Sql =>
  sql`${tilbud} where t.sak_id = ${sakId} and t.status = 'FRIST_UTLOEPT' and r.status = 'AKTIV'`;
/** What of offers is open in a case, or holds a home for it. */
export const aapneTilbud = (sakId: string): Sql => sql`
  ${tilbud} where t.sak_id = ${sakId} and (t.status in ('KLARGJORT', 'SENDT', 'AKSEPTERT') or
    (t.status = 'FRIST_UTLOEPT' and r.status = 'AKTIV')) order by t.nummer`;
/**
 * Takes one offer whose deadline has passed for this transaction, by its case: whoever else has the case is about to
 * change the offer, and has it to themselves. Another process gets the next.
 */
export const taUtloept = (idag: string): Sql => sql`
  select t.id from tilbud t join sak s on s.kommunenummer = t.kommunenummer and s.id = t.sak_id
  where t.status = 'SENDT' and t.svarfrist < ${idag}::date
    and s.status in ('VENTELISTE', 'VEDTAKSFORSLAG', 'GODKJENNING')
  order by t.svarfrist, t.id limit 1 for update of s skip locked`;
export const laasTilbud = (id: string): Sql => sql`select id from tilbud where id = ${id} for update`;

/**
 * The decision in force that grants a home, with the place in the queue that follows from it. A complaint does not put it
 * off; whoever answers the complaint can (forvaltningsloven 1967 § 42, 2025 § 76).
 */
export const gjeldendeTilsagn = (sakId: string): Sql => sql`
  select v.id as vedtak_id, coalesce(v.gyldig_til < ${sql.idag}, false) as utgaatt,
    exists (select from klage c where c.kommunenummer = v.kommunenummer and c.vedtak_id = v.id and c.utsettelse = 'INNVILGET'
      and c.status = any(${aapne}::text[])) as utsatt, v.boliginnhold, q.id as venteliste_id, q.status as plass,
    case when v.annet_utgave is null then k.innhold -> 'boligbehov' else a.boligbehov end as boligbehov, s.sakstype
  from vedtak v
  join sak s on s.kommunenummer = v.kommunenummer and s.id = v.sak_id
  left join kartlegging k on k.kommunenummer = v.kommunenummer and k.sak_id = v.sak_id
  left join annetvedtak a on a.kommunenummer = v.kommunenummer and a.vedtak_id = v.id and a.nummer = v.annet_utgave
  left join venteliste q on q.kommunenummer = v.kommunenummer and q.vedtak_id = v.id and q.status <> 'BORTFALT'
  where v.sak_id = ${sakId} and v.resultat in ${innvilgelse} and v.boliginnhold is not null
    and v.status in ${iKraft}`;

export const settInnReservasjon = (id: string, boligId: string, sakId: string, utloeper: string): Sql => sql`
  insert into reservasjon (id, bolig_id, sak_id, for_tilbud, aarsak, utloeper)
  values (${id}, ${boligId}, ${sakId}, true, 'Tilbud om bolig', ${utloeper}::timestamptz)`;

/** The home is held until the tenancy begins. */
export const settHoldtTil = (id: string | null, utloeper: string): Sql =>
  sql`update reservasjon set utloeper = ${utloeper}::timestamptz where id = ${id}`;

export const settReservasjon = (id: string | null, status: 'BRUKT' | 'OPPHEVET'): Sql =>
  sql`update reservasjon set status = ${status} where id = ${id}`;

/** What an offer says, and rests on. */
export interface Tilbudsinnhold {
  readonly vedtakId: string;
  readonly ventelisteId: string | null;
  readonly visning: Visning | null;
  readonly match: readonly Match[];
  readonly avvikBegrunnelse: string | null;
}

/** From when it is sent. */
export interface Utsending {
  readonly reservasjonId: string;
  readonly sendt: string;
  readonly svarfrist: string;
}

export interface NyttTilbud extends Tilbudsinnhold, Utsending {
  readonly id: string;
  readonly sakId: string;
  readonly boligId: string;
}

export interface NyKlargjoering extends Tilbudsinnhold {
  readonly id: string;
  readonly sakId: string;
  readonly boligId: string;
  readonly svarfrist: string | null;
  readonly klargjort: string;
  readonly klargjortAv: string;
}

const nesteNummer = (sakId: string): Sql => sql`(select count(*) + 1 from tilbud where sak_id = ${sakId})`;
const tid = (visning: Visning | null): Sql => (visning === null ? sql`null` : sql.json(visning));

export const settInnTilbud = (t: NyttTilbud): Sql => sql`
  insert into tilbud (id, sak_id, vedtak_id, venteliste_id, bolig_id, reservasjon_id, sendt, svarfrist, visning, match,
    avvik_begrunnelse, nummer)
  values (${t.id}, ${t.sakId}, ${t.vedtakId}, ${t.ventelisteId}, ${t.boligId}, ${t.reservasjonId},
    ${t.sendt}::timestamptz, ${t.svarfrist}::date, ${tid(t.visning)}, ${sql.json(t.match)}, ${t.avvikBegrunnelse},
    ${nesteNummer(t.sakId)})`;

export const settInnKlargjort = (t: NyKlargjoering): Sql => sql`
  insert into tilbud (id, sak_id, vedtak_id, venteliste_id, bolig_id, status, klargjort, klargjort_av, svarfrist, visning,
    match, avvik_begrunnelse, nummer)
  values (${t.id}, ${t.sakId}, ${t.vedtakId}, ${t.ventelisteId}, ${t.boligId}, 'KLARGJORT', ${t.klargjort}::timestamptz,
    ${t.klargjortAv}, ${t.svarfrist}::date, ${tid(t.visning)}, ${sql.json(t.match)}, ${t.avvikBegrunnelse},
    ${nesteNummer(t.sakId)})`;

/** Measured again, on the grant that is in force now. */
export const settSendt = (id: string, t: Tilbudsinnhold & Utsending): Sql => sql`
  update tilbud set status = 'SENDT', sendt = ${t.sendt}::timestamptz, svarfrist = ${t.svarfrist}::date,
    reservasjon_id = ${t.reservasjonId}, vedtak_id = ${t.vedtakId}, venteliste_id = ${t.ventelisteId},
    visning = ${tid(t.visning)}, match = ${sql.json(t.match)}, avvik_begrunnelse = ${t.avvikBegrunnelse}
  where id = ${id}`;

export const settTilbudstatus = (
  id: string,
  status: TilbudStatus,
  besvart: string | null,
  grunn: string | null,
): Sql =>
  sql`update tilbud set status = ${status}, besvart = coalesce(${besvart}::timestamptz, besvart),
    avslagsgrunn = coalesce(${grunn}, avslagsgrunn) where id = ${id}`;

/** What a no was about, as it was chosen. */
export const settGrunntype = (id: string, type: Avslagsgrunntype): Sql =>
  sql`update tilbud set avslagsgrunntype = ${type} where id = ${id}`;

/** How an answer came that was written down, what was said, and by whom. */
export const settRegistrert = (
  id: string,
  { kanal, notat }: Pick<TilbudSvarRegistrer, 'kanal' | 'notat'>,
  ansattId: string,
): Sql => sql`
  update tilbud set svar_kanal = ${kanal}, svar_notat = ${notat}, svar_registrert_av = ${ansattId} where id = ${id}`;

export const settVurdering = (
  id: string,
  rimelig: boolean,
  begrunnelse: string,
  ansattId: string,
  tid: string,
): Sql => sql`
  update tilbud set rimelig_grunn = ${rimelig}, rimelig_begrunnelse = ${begrunnelse},
    rimelig_vurdert = ${tid}::timestamptz, rimelig_vurdert_av = ${ansattId}
  where id = ${id}`;

export const settKontraktSignert = (id: string, avvikBegrunnelse: string | null): Sql =>
  sql`update tilbud set status = 'KONTRAKT_SIGNERT', kontrakt_avvik_begrunnelse = ${avvikBegrunnelse} where id = ${id}`;

export const settVenteliste = (id: string | null, status: 'VENTER' | 'TILBUD_UTE' | 'AVKLART'): Sql =>
  sql`update venteliste set status = ${status}, status_grunn = null where id = ${id}`;

/** The state the home had before it was reserved: it goes back there when the offer ends without a yes. */
export const statusFoerReservasjon = (boligId: string): Sql => sql`
  select fra_status from bolig_statushistorikk where bolig_id = ${boligId} and til_status = 'RESERVERT'
  order by id desc limit 1`;

export interface Leieforholdnoekler {
  readonly id: string;
  readonly boligId: string;
  readonly sakId: string;
  readonly vedtakId: string;
  readonly tilbudId: string;
  readonly tildelingsgrunnlagId: string | null;
  readonly status: 'AVTALT' | 'AKTIVT';
  readonly hjemmelTid: string | null;
}

export const settInnLeieforhold = (l: Leieforholdnoekler, k: KontraktRegistrer): Sql => sql`
  insert into leieforhold (id, bolig_id, sak_id, vedtak_id, tilbud_id, tildelingsgrunnlag_id, status, startdato, sluttdato,
    tidsubegrenset, hjemmel_tid, uten_behovsproeving)
  select ${l.id}, ${l.boligId}, s.id, ${l.vedtakId}, ${l.tilbudId}, ${l.tildelingsgrunnlagId}, ${l.status},
    ${k.startdato}::date, ${k.sluttdato ?? null}::date, ${k.tidsubegrenset}, ${l.hjemmelTid},
    s.sakstype = 'UTEN_BEHOVSPROEVING'
  from sak s where s.id = ${l.sakId}`;

/** The group the case was decided for, as it was assessed last. */
export const sakensTildelingsgrunnlag = (sakId: string): Sql => sql`
  select id from tildelingsgrunnlag where sak_id = ${sakId} order by id desc limit 1`;
/** Of a decision made in another system: the group that was registered with it. */
export const settInnAnnetGrunnlag = (id: string, vedtakId: string, dag: string): Sql => sql`
  insert into tildelingsgrunnlag (id, sak_id, grunnlag, gjelder_fra, grupper, primaer, bosatt_dato)
  select ${id}, v.sak_id, 'MANUELL', ${dag}::date,
    array(select jsonb_array_elements_text(a.tildelingsgrunnlag -> 'grupper')), a.tildelingsgrunnlag ->> 'primaer',
    (a.tildelingsgrunnlag ->> 'bosattDato')::date
  from vedtak v join annetvedtak a on a.kommunenummer = v.kommunenummer and a.vedtak_id = v.id and a.nummer = v.annet_utgave
  where v.id = ${vedtakId} returning id`;

export const settInnKontrakt = (id: string, leieforholdId: string, k: KontraktRegistrer): Sql => sql`
  insert into leiekontrakt (id, leieforhold_id, signert_dato, gjelder_fra, manedsleie, depositum, garantitype, enkeltrom,
    signaturmetode, medleietaker_signert, medleietaker_signaturmetode, verge_signert, verge_signaturmetode,
    leietid_begrunnelse, dokument_venter)
  values (${id}, ${leieforholdId}, ${k.signertDato}::date, ${k.startdato}::date, ${k.manedsleie}, ${k.depositum},
    ${k.garantitype}, ${k.enkeltrom ?? false}, ${k.signaturmetode ?? null},
    ${k.medleietakersSignatur?.signertDato ?? null}::date, ${k.medleietakersSignatur?.signaturmetode ?? null},
    ${k.vergensSignatur?.signertDato ?? null}::date, ${k.vergensSignatur?.signaturmetode ?? null},
    ${k.leietidBegrunnelse ?? null}, true)`;

export const settInnLeietaker = (leieforholdId: string, personId: string): Sql =>
  sql`insert into leietaker (leieforhold_id, person_id) values (${leieforholdId}, ${personId})`;
/** Who applies with the party, as they confirmed it last: they rent the home together. */
export const settInnMedleietaker = (leieforholdId: string, sakId: string): Sql => sql`
  insert into leietaker (leieforhold_id, person_id, hovedleietaker)
  select ${leieforholdId}, person_id, false from medsoeker where sak_id = ${sakId} and status = 'BEKREFTET'
  order by besvart desc, id desc limit 1`;
