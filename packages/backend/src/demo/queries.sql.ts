import { sql, type Sql } from '../db/sql.ts';
import type { DemoSak } from './saker-typer.ts';

export const finnesKommune = (): Sql =>
  sql`select 1 from kommune where kommunenummer = current_setting('app.kommunenummer')`;

/** From here on in the transaction, rows are stamped with another time and actor: history is told as it happened. */
export const somOm = (tid: string, aktoer: string): Sql =>
  sql`select set_config('app.tid', ${tid}, true), set_config('app.aktoer', ${aktoer}, true)`;

export const settInnKommune = (navn: { nb: string; nn: string }, orgnr: string, config: object): Sql => sql`
  insert into kommune (navn, navn_nn, organisasjonsnummer, config)
  values (${navn.nb}, ${navn.nn}, ${orgnr}, ${sql.json(config)})`;

export const settInnKriterier = (id: string, kriterier: object): Sql => sql`
  insert into kriteriesett (id, nummer, gyldig_fra, kriterier) values (${id}, 1, '2023-07-01', ${sql.json(kriterier)})`;

export const settInnEnhet = (kode: string, navn: string, type: string): Sql =>
  sql`insert into enhet (kode, navn, type) values (${kode}, ${navn}, ${type})`;

export const settInnAnsatt = (id: string, navn: string, enhet: string, roller: readonly string[]): Sql =>
  sql`insert into ansatt (id, navn, enhet, roller) values (${id}, ${navn}, ${enhet}, ${roller}::text[])`;

/** Those of the shielded unit are members of the cases that come. */
export const settInnSkjermedeMottakere = (): Sql =>
  sql`insert into skjermet_mottaker (ansatt) select id from ansatt where enhet = 'SKJERMET'`;

/** What the 35 columns cannot say about a home. */
export const settBoligtillegg = (
  noekkel: string,
  areal: number | null,
  heis: boolean | null,
  leieTilEie: boolean | null,
): Sql => sql`
  update bolig set bruksareal = coalesce(${areal}::float8, bruksareal),
    bygning = case when ${heis}::boolean is null then bygning
      else bygning || jsonb_build_object('heis', ${heis}::boolean) end,
    leie_til_eie_potensial = coalesce(${leieTilEie}::boolean, leie_til_eie_potensial)
  where noekkel = ${noekkel}`;

/** They are invented, and nobody looks the file over: Kartverket is not asked about them. */
export const utenAdressesjekk = (): Sql =>
  sql`update importrad set adressefunn = null where adressefunn = 'VENTER'`;

export const settSagtOpp = (noekkel: string, fratredelse: string): Sql => sql`
  update leieforhold l set status = 'SAGT_OPP', fratredelse = ${fratredelse}::date from bolig b
  where b.kommunenummer = l.kommunenummer and b.id = l.bolig_id and b.noekkel = ${noekkel} and l.status = 'AKTIVT'`;

export interface Demosoeknad {
  readonly id: string;
  readonly soekerId: string;
  readonly sakId: string;
  readonly referanse: string;
  readonly formaal: string;
  readonly svar: object;
  readonly mottatt: string;
}

export const settInnSoeknad = (s: Demosoeknad): Sql => sql`
  insert into soeknad (id, soeker_id, sak_id, referanse, formaal, status, spraak, skjemaversjon, steg, svar, mottatt)
  values (${s.id}, ${s.soekerId}, ${s.sakId}, ${s.referanse}, ${s.formaal}, 'REGISTRERT', 'nb', 1, 'kvittering',
    ${sql.json(s.svar)}, ${s.mottatt}::timestamptz)`;

/** Straight to the state and deadlines it has come to. */
export const settSak = (id: string, sak: DemoSak): Sql => sql`
  update sak set status = ${sak.status}, saksbehandler = ${sak.saksbehandler ?? null},
    neste_frist = ${sak.nesteFrist?.dato ?? null}::date, neste_frist_type = ${sak.nesteFrist?.type ?? null},
    venter_til = ${sak.status === 'VENTER_PAA_ANNEN' ? (sak.nesteFrist?.dato ?? null) : null}::date,
    avsluttet = ${sak.avsluttet ?? null}::timestamptz where id = ${id}`;

/** The case a tenancy came from; the tenancy itself came with the import. */
export const knyttLeieforhold = (noekkel: string, sakId: string): Sql => sql`
  update leieforhold l set sak_id = ${sakId} from bolig b
  where b.kommunenummer = l.kommunenummer and b.id = l.bolig_id and b.noekkel = ${noekkel} and l.sak_id is null`;

export const avklarVenteliste = (sakId: string): Sql =>
  sql`update venteliste set status = 'AVKLART' where sak_id = ${sakId} and status = 'VENTER'`;

export const boligMedNoekkel = (noekkel: string): Sql =>
  sql`select id, status from bolig where noekkel = ${noekkel}`;

/**
 * Opens a transaction in which every municipality keeps its homes and tenants and loses its cases and applications.
 * Past the triggers, since what has been sent and decided is otherwise kept for good.
 */
export const toemSaker = `begin; set local session_replication_role = replica;
  delete from fornyelse where vedtak_id is not null or sak_id is not null;
  update leieforhold set sak_id = null, vedtak_id = null, tilbud_id = null, tildelingsgrunnlag_id = null
    where sak_id is not null or vedtak_id is not null;
  update bolig set status = 'KLAR_FOR_INNFLYTTING' where status = 'RESERVERT';
  ${[
    'fornyelsessak',
    'klagevedlegg',
    'klage',
    'tilbud',
    'reservasjon',
    'ventelisteendring',
    'venteliste',
    'annetvedtak',
    'innsynskrav',
    'omgjoering',
    'forhaandsvarsel',
    'vedtak',
    'tildelingsgrunnlag',
    'kartlegging',
    'bosteder',
    'oekonomi',
    'registerkommentar',
    'registerinnhenting',
    'husstandsmedlem',
    'husstand',
    'soeknad',
    'sakshendelse',
    'moetesak',
    'moetebolig',
    'moetedeltaker',
    'tildelingsmoete',
    'journalnotat',
    'inhabilitet',
    'noedtilgang',
    'oversending',
    'kartleggingsversjon',
    'kontakthensyn',
    'slettesperre',
    'oppfoelging',
    'overgang',
    'oppgave',
    'samarbeidspart',
    'samtykke',
    'hjelper',
    'plandeling',
    'minplan',
    'melding',
    'dokumentmottaker',
    'arkivjournal',
    'arkivlevering',
    'dokumentinnhold',
    'dokumentfil',
    'dokument',
    'vedleggskontroll',
    'vedleggsinnhold',
    'vedlegg',
    'sak',
    'idempotens',
  ]
    .map((tabell) => `delete from ${tabell}`)
    .join('; ')}`;

/** As `toemSaker`, and the homes and tenants are gone too: the day a municipality begins. */
export const toemAlt = `${toemSaker}; ${[
  'husleielinje',
  'husleiekjoering',
  'fornyelse',
  'leieregulering',
  'leiereguleringskjoering',
  'leieforhold_fravaer',
  'leietileievurdering',
  'boligfeil',
  'leiemelding',
  'leienotat',
  'oppsigelsestekst',
  'oppsigelse',
  'leieforhold_statushistorikk',
  'leiekontrakt',
  'leietaker',
  'leieforhold',
  'bolig_statushistorikk',
  'bolignotat',
  'boligoppgave',
  'befaring',
  'boenhetsdel',
  'boenhetshendelse',
  'avtale_bolig',
  'avtale',
  'boligbilde',
  'vedlegg',
  'bolig',
]
  .map((tabell) => `delete from ${tabell}`)
  .join('; ')}`;

/** What no page asks for in a demo that one browser has to itself: a tenth of its dump. */
export const utenDetIngenSerEtter =
  'truncate hendelse, importrad cascade; drop schema information_schema cascade; delete from pg_description';
