import type { Importadresse, Importrad, ImportStatus } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';
import { boliger, gjenopprett } from '../bolig/queries.sql.ts';
import { loepende } from '../leieforhold/queries.sql.ts';
import type { Boligimport, Filformat, Leieforholdimport } from './typer.ts';

export interface Jobbrad {
  id: string;
  format: Filformat;
  status: ImportStatus;
  inneholderLeietakere: boolean;
  totalt: number;
  nye: number;
  oppdaterte: number;
  uendrede: number;
  feilrader: number;
  behandlet: number;
  /** Null until the import is undone. */
  angret: number | null;
  beroert: number | null;
  /** The first of them: `antallFunn` is how many there are. */
  funn: Funn[];
  antallFunn: number;
  ferdig: string | null;
  versjon: number;
  opprettet: string;
}

/** A finding as it is kept: both languages, never the content of a cell with personal data. */
export interface Funn {
  rad: number;
  kolonne: string | null;
  kode: string;
  detalj: { nb: string; nn: string };
  alvor: 'FEIL' | 'ADVARSEL';
}

/** Homes by the import's own key, so that none is reserved or sold while rows are carried out. */
export const laasMedNoekkel = (noekler: readonly string[]): Sql => sql`
  select id from bolig where noekkel = any(${noekler}::text[]) and slettet is null order by id for update`;

/** Homes with a tenancy, running or agreed, in the time of one that would be made. */
export const opptatteBoliger = (
  soekt: readonly { noekkel: string; startdato: string; sluttdato: string | null }[],
): Sql => sql`
  select distinct r.noekkel from jsonb_to_recordset(${sql.json(soekt)}) as r (noekkel text, startdato date, sluttdato date)
  join bolig b on b.noekkel = r.noekkel and b.slettet is null
  join leieforhold l on l.kommunenummer = b.kommunenummer and l.bolig_id = b.id and l.status <> 'AVSLUTTET'
    and daterange(l.startdato, coalesce(l.utflyttet, l.fratredelse, l.sluttdato), '[]')
      && daterange(r.startdato, r.sluttdato, '[]')`;

/** Homes by the import's own key, with what binds them. */
export const boligerMedNoekkel = (noekler: readonly string[]): Sql =>
  sql`${boliger} and noekkel = any(${noekler}::text[])`;

export const settInnJobb = (
  id: string,
  format: Filformat,
  leietakere: boolean,
  antall: Record<'totalt' | 'nye' | 'oppdaterte' | 'uendrede' | 'feil' | 'funn', number>,
  funn: readonly Funn[],
): Sql => sql`
  insert into importjobb (id, format, inneholder_leietakere, totalt, nye, oppdaterte, uendrede, feilrader, antall_funn,
    funn)
  values (${id}, ${format}, ${leietakere}, ${antall.totalt}, ${antall.nye}, ${antall.oppdaterte}, ${antall.uendrede},
    ${antall.feil}, ${antall.funn}, ${sql.json(funn)})`;

export interface Radverdier {
  readonly rad: number;
  readonly resultat: 'NY' | 'OPPDATERT' | 'UENDRET' | 'FEIL';
  readonly noekkel: string | null;
  readonly bolig: Boligimport | null;
  readonly leieforhold: Omit<Leieforholdimport, 'hovedsoker'> | null;
  /** Sealed, in hex. */
  readonly hovedsoker: string | null;
}

export const settInnRader = (jobbId: string, rader: readonly Radverdier[]): Sql => sql`
  insert into importrad (importjobb_id, rad, resultat, noekkel, bolig, leieforhold, hovedsoker_kryptert, behandlet,
    adressefunn)
  select ${jobbId}, rad, resultat, noekkel, bolig, leieforhold, decode(hovedsoker, 'hex'), resultat = 'FEIL',
    case when resultat <> 'FEIL' then 'VENTER' end
  from jsonb_to_recordset(${JSON.stringify(rader)}::jsonb)
    as r (rad int, resultat text, noekkel text, bolig jsonb, leieforhold jsonb, hovedsoker text)`;

export const jobbMedId = (id: string): Sql => sql`select * from importjobb where id = ${id}`;
export const laasJobb = (id: string): Sql => sql`select * from importjobb where id = ${id} for update`;

/** One job to go on with, that no other process is at. */
export const taEnJobb = (): Sql =>
  sql`select * from importjobb where status = 'KJOERER' order by opprettet limit 1 for update skip locked`;

export interface Rad {
  rad: number;
  resultat: Radverdier['resultat'];
  noekkel: string;
  bolig: Boligimport;
  leieforhold: Omit<Leieforholdimport, 'hovedsoker'> | null;
  hovedsokerKryptert: Uint8Array | null;
}

export const gjenstaaendeRader = (jobbId: string, antall: number): Sql => sql`
  select rad, resultat, noekkel, bolig, leieforhold, hovedsoker_kryptert from importrad
  where importjobb_id = ${jobbId} and not behandlet and valgt order by rad limit ${antall}`;

/** A row that is carried out. */
export interface Behandlet {
  readonly rad: number;
  readonly resultat: string;
  readonly boligId: string;
  /** Of the home; null where nothing was done to it. */
  readonly versjonEtter: number | null;
  /** The tenancy the row registered. */
  readonly leieforholdId: string | null;
}

export const settRaderBehandlet = (jobbId: string, rader: readonly Behandlet[]): Sql => sql`
  update importrad i set behandlet = true, resultat = r.resultat, bolig_id = r."boligId", hovedsoker_kryptert = null,
    versjon_etter = r."versjonEtter", leieforhold_id = r."leieforholdId"
  from jsonb_to_recordset(${sql.json(rader)}) as r (rad int, resultat text, "boligId" uuid, "versjonEtter" int,
    "leieforholdId" uuid)
  where i.importjobb_id = ${jobbId} and i.rad = r.rad`;

/** Rows that could not be carried out. Nothing personal is kept of them, and their addresses are asked about no more. */
export const settRaderFeilet = (jobbId: string, rader: readonly number[]): Sql => sql`
  update importrad set behandlet = true, resultat = 'FEIL', hovedsoker_kryptert = null, adressefunn = null,
    adresseforslag = '[]'
  where importjobb_id = ${jobbId} and not behandlet and rad = any(${rader}::int[]) returning rad`;

/** @param funn all that are shown, with those that are new */
export const settFunn = (id: string, funn: readonly Funn[], nye: number): Sql => sql`
  update importjobb set funn = ${sql.json(funn)}, antall_funn = antall_funn + ${nye}, feilrader = feilrader + ${nye}
  where id = ${id}`;

export const settJobbstatus = (id: string, status: ImportStatus, ferdig: string | null): Sql =>
  sql`update importjobb set status = ${status}, ferdig = ${ferdig}::timestamptz where id = ${id}`;

/** Counts from the rows themselves, so that a repeated batch cannot count twice. */
export const tellJobb = (id: string): Sql => sql`
  update importjobb j set behandlet = r.behandlet, nye = r.nye, oppdaterte = r.oppdaterte, uendrede = r.uendrede
  from (select count(*) filter (where behandlet and resultat <> 'FEIL')::int as behandlet,
      count(*) filter (where resultat = 'NY' and valgt)::int as nye,
      count(*) filter (where resultat = 'OPPDATERT' and valgt)::int as oppdaterte,
      count(*) filter (where resultat = 'UENDRET' and valgt)::int as uendrede
    from importrad where importjobb_id = ${id}) r
  where j.id = ${id}`;

/** Which of these homes someone lives in. */
export const utleide = (boliger: readonly string[]): Sql => sql`
  select bolig_id from leieforhold where bolig_id = any(${boliger}::uuid[])
    and status in ${loepende}`;

/** A tenancy to be made, with its contract, and the day the home became let. */
export interface Innflytting extends Omit<Leieforholdimport, 'hovedsoker'> {
  readonly id: string;
  readonly boligId: string;
  readonly kontraktId: string;
  readonly dato: string;
}

/** Three statements for all tenancies of a batch: each must see what the one before it wrote. */
export const settInnLeieforhold = (innflyttinger: readonly Innflytting[]): readonly Sql[] => {
  const rader = sql`jsonb_to_recordset(${sql.json(innflyttinger)}) as r (id uuid, "boligId" uuid, "kontraktId" uuid,
    status text, startdato date, sluttdato date, tidsubegrenset boolean, manedsleie int, depositum int, dato date)`;
  return [
    sql`insert into leieforhold (id, bolig_id, status, startdato, sluttdato, tidsubegrenset)
      select id, "boligId", status, startdato, sluttdato, tidsubegrenset from ${rader}`,
    sql`insert into leiekontrakt (id, leieforhold_id, gjelder_fra, manedsleie, depositum)
      select "kontraktId", id, startdato, coalesce(manedsleie, 0), coalesce(depositum, 0) from ${rader}`,
    sql`update bolig b set status = 'UTLEID', statusdato = r.dato, statusaarsak = null, klar_fra = null
      from ${rader} where b.id = r."boligId"`,
  ];
};

export const settInnLeietakere = (leietakere: readonly { leieforhold: string; person: string }[]): Sql => sql`
  insert into leietaker (leieforhold_id, person_id)
  select leieforhold, person from jsonb_to_recordset(${sql.json(leietakere)}) as r (leieforhold uuid, person uuid)`;

/** The rows that are carried out. Of the others nothing personal is kept. */
export const velgRader = (jobbId: string, rader: readonly number[]): Sql => sql`
  update importrad set valgt = false, hovedsoker_kryptert = null
  where importjobb_id = ${jobbId} and not behandlet and rad <> all(${rader}::int[])`;
export const kjenteRader = (jobbId: string, rader: readonly number[]): Sql => sql`
  select rad from importrad where importjobb_id = ${jobbId} and not behandlet and rad = any(${rader}::int[])`;

export interface Importradrad {
  readonly rad: number;
  readonly resultat: Radverdier['resultat'];
  readonly valgt: boolean;
  readonly behandlet: boolean;
  readonly angret: boolean | null;
  readonly hinder: NonNullable<Importrad['hinder']>['kode'] | null;
  readonly adresse: Boligimport['adresse'] | null;
  readonly bruksenhetsnummer: string | null;
  readonly boligId: string | null;
  readonly adressefunn: Importadresse['resultat'] | null;
  readonly adresseforslag: string[];
}
export type Radposisjon = readonly [rad: number];

export const jobbensRader = (
  jobbId: string,
  adresse: readonly Importadresse['resultat'][] | undefined,
  limit: number,
  etter: Radposisjon | null,
): Sql => sql`
  select rad, resultat, valgt, behandlet, angret, hinder, bolig -> 'adresse' as adresse,
    bolig ->> 'bruksenhetsnummer' as bruksenhetsnummer, bolig_id, adressefunn, adresseforslag
  from importrad where importjobb_id = ${jobbId} and ${sql.etter(sql`rad >`, etter)}
    and ${adresse?.length ? sql`adressefunn = any(${adresse}::text[])` : sql`true`}
  order by rad limit ${limit + 1}`;

const medFunn = (funn: Importadresse['resultat']): Sql =>
  sql`(count(*) filter (where adressefunn = ${funn}))::int`;

/** How many rows of a job Kartverket has said each of. */
export const adressetelling = (jobbId: string): Sql => sql`
  select ${medFunn('VENTER')} as venter, ${medFunn('FUNNET')} as funnet, ${medFunn('FLERE')} as flere,
    ${medFunn('IKKE_FUNNET')} as ikke_funnet, ${medFunn('UKJENT_BRUKSENHET')} as ukjent_bruksenhet,
    ${medFunn('IKKE_SVAR')} as ikke_svar
  from importrad where importjobb_id = ${jobbId}`;

export interface Uspurt {
  readonly importjobbId: string;
  readonly rad: number;
  readonly bolig: Boligimport;
}

/** An import that is being carried out has its rows to itself. */
const venterPaaKartverket = sql`importjobb j
  where j.kommunenummer = i.kommunenummer and j.id = i.importjobb_id and j.status <> 'KJOERER' and i.adressefunn = 'VENTER'`;

/** The rows that were uploaded first. */
export const uspurteAdresser = (antall: number): Sql => sql`
  select i.importjobb_id, i.rad, i.bolig from importrad i, ${venterPaaKartverket}
  order by i.importjobb_id, i.rad limit ${antall}`;

/** Those of imports that were uploaded before then are asked about no more. */
export const giOppAdresser = (foer: string): Sql => sql`
  update importrad i set adressefunn = 'IKKE_SVAR' from ${venterPaaKartverket} and j.opprettet < ${foer}::timestamptz`;
export const giOppJobbensAdresser = (jobbId: string): Sql => sql`
  update importrad set adressefunn = 'IKKE_SVAR' where importjobb_id = ${jobbId} and adressefunn = 'VENTER'`;

export interface Adressesvar extends Pick<Importadresse, 'resultat'> {
  readonly importjobbId: string;
  readonly rad: number;
  readonly forslag: readonly string[];
}

/** Of those that wait still. One that an import or an undoing holds is asked about again: this waits for neither of them. */
export const settAdressefunn = (svar: readonly Adressesvar[]): Sql => sql`
  with svar as (
    select * from jsonb_to_recordset(${sql.json(svar)}) as r ("importjobbId" uuid, rad int, resultat text, forslag jsonb)),
  ledige as (
    select i.importjobb_id, i.rad, r.resultat, r.forslag from importrad i
    join svar r on i.importjobb_id = r."importjobbId" and i.rad = r.rad
    where i.adressefunn = 'VENTER' for update of i skip locked)
  update importrad i set adressefunn = l.resultat, adresseforslag = l.forslag
  from ledige l where i.importjobb_id = l.importjobb_id and i.rad = l.rad`;

/** Each home as it is, before the batch writes over it. */
export const huskFoer = (jobbId: string, rader: readonly { rad: number; boligId: string }[]): Sql => sql`
  update importrad i set foer = to_jsonb(b)
  from jsonb_to_recordset(${sql.json(rader)}) as r (rad int, "boligId" uuid) join bolig b on b.id = r."boligId"
  where i.importjobb_id = ${jobbId} and i.rad = r.rad`;

/** The homes of a job, so that nobody changes one while it is undone. */
export const laasImporterte = (jobbId: string): Sql => sql`
  select b.id from bolig b join importrad i on i.kommunenummer = b.kommunenummer and i.bolig_id = b.id
  where i.importjobb_id = ${jobbId} and i.versjon_etter is not null order by b.id for update of b`;

const paaBoligen = (tabell: Sql): Sql =>
  sql`exists (select from ${tabell} p where p.kommunenummer = b.kommunenummer and p.bolig_id = b.id)`;

/**
 * What hinders each row from being undone, if anything: its home is another or gone, something was written, shown or
 * agreed on a home it added, or something has happened to the tenancy it registered.
 */
export const settHinder = (jobbId: string): Sql => sql`
  update importrad i set hinder = h.hinder, angret = h.hinder is null
  from (
    select i.rad, case
      when b.id is null then 'BOLIG_ENDRET'
      when i.leieforhold_id is not null and not leieforhold_er_uroert(i.leieforhold_id) then 'LEIEFORHOLD_ENDRET'
      when i.resultat = 'NY' and (${sql.join(
        [
          sql`bolignotat`,
          sql`befaring`,
          sql`boligoppgave`,
          sql`boligbilde`,
          sql`avtale_bolig`,
          sql`reservasjon`,
        ].map(paaBoligen),
        sql` or `,
      )} or exists (select from leieforhold p where p.kommunenummer = b.kommunenummer and p.bolig_id = b.id
          and p.id is distinct from i.leieforhold_id)) then 'BOLIG_I_BRUK' end as hinder
    from importrad i
    left join bolig b on b.kommunenummer = i.kommunenummer and b.id = i.bolig_id and b.versjon = i.versjon_etter
      and b.slettet is null
    where i.importjobb_id = ${jobbId} and i.versjon_etter is not null) h
  where i.importjobb_id = ${jobbId} and i.rad = h.rad`;

/** The tenancies of the rows that are undone, with what came with them. */
export const fjernLeieforhold = (jobbId: string): Sql => sql`select fjern_importerte_leieforhold(${jobbId})`;

/** Homes the import added. Nobody lives in one that is gone. */
export const fjernNye = (jobbId: string, tid: string): Sql => sql`
  update bolig b set slettet = ${tid}::timestamptz,
    status = case status when 'UTLEID' then 'IKKE_TILGJENGELIG' else status end
  from importrad i
  where i.importjobb_id = ${jobbId} and i.bolig_id = b.id and i.angret and i.resultat = 'NY'`;

export const settTilbake = (jobbId: string): Sql => sql`
  update bolig b set ${gjenopprett(sql`i.foer`)}
  from importrad i
  where i.importjobb_id = ${jobbId} and i.bolig_id = b.id and i.angret and i.foer is not null`;

/** What it was before is kept no longer. */
export const settAngret = (jobbId: string): Sql => sql`
  with rader as (
    update importrad set foer = null
    where importjobb_id = ${jobbId} and versjon_etter is not null returning angret)
  update importjobb set status = 'ANGRET',
    angret = (select count(*) filter (where angret) from rader), beroert = (select count(*) filter (where not angret) from rader)
  where id = ${jobbId}`;
