import type { SoeknadStatus, Vedlegg, Vedleggstatus, Vedleggstype } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';
import type { Filformat } from './filtype.ts';

export interface Vedleggsrad {
  readonly id: string;
  readonly sakId: string | null;
  /** What it answers. */
  readonly mangelId: string | null;
  /** What it was sent with. */
  readonly meldingId: string | null;
  readonly synligForPart: boolean;
  /** Null when it came to the case without an application. */
  readonly soeknadStatus: SoeknadStatus | null;
  readonly type: Vedleggstype;
  readonly filnavn: string;
  readonly status: Vedleggstatus;
  readonly format: Filformat | null;
  readonly antallByte: number | null;
  /** Of what is sent in parts, and is not whole yet. */
  readonly mottattByte: number;
  readonly sha256: Vedlegg['sha256'] | null;
  readonly ansatt: string | null;
  readonly ansattNavn: string | null;
  readonly versjon: number;
  readonly opprettet: string;
  /** With microseconds: an ISO string cut to milliseconds would skip rows between pages. */
  readonly posisjonstid: string;
}

export type Vedleggsposisjon = readonly [opprettet: string, id: string];

const vedlegg = sql`
  select v.id, v.sak_id, v.mangel_id, v.melding_id, v.synlig_for_part, so.status as soeknad_status, v.type, v.filnavn, v.status, v.format, v.antall_byte, v.mottatt_byte, v.sha256,
    v.ansatt, a.navn as ansatt_navn, v.versjon, v.opprettet, v.opprettet::text as posisjonstid
  from vedlegg v
  left join soeknad so on so.kommunenummer = v.kommunenummer and so.id = v.soeknad_id
  left join ansatt a on a.kommunenummer = v.kommunenummer and a.id = v.ansatt`;

/** Nobody is shown what is not looked through. */
const synligForParten = sql`v.synlig_for_part and v.status = 'REN'`;

export const soeknadensVedlegg = (soeknadId: string): Sql =>
  sql`${vedlegg} where v.soeknad_id = ${soeknadId} order by v.opprettet, v.id`;

export const sakensVedlegg = (sakId: string, limit: number, etter: Vedleggsposisjon | null): Sql => sql`
  ${vedlegg} where v.sak_id = ${sakId}
    and ${sql.etter(sql`(v.opprettet, v.id) <`, etter)}
  order by v.opprettet desc, v.id desc limit ${limit + 1}`;

/** What the citizen has sent in an own case, and what the municipality has added for them to read once it is safe. */
export const partensVedlegg = (
  sakId: string,
  personId: string,
  limit: number,
  etter: Vedleggsposisjon | null,
): Sql => sql`
  ${vedlegg} where v.sak_id = ${sakId} and (v.person_id = ${personId} or ${synligForParten})
    and ${sql.etter(sql`(v.opprettet, v.id) <`, etter)}
  order by v.opprettet desc, v.id desc limit ${limit + 1}`;

export const vedleggTilMangler = (mangler: readonly string[]): Sql =>
  sql`${vedlegg} where v.mangel_id = any(${mangler}::uuid[]) order by v.opprettet, v.id`;

export const vedleggTilMeldinger = (meldinger: readonly string[]): Sql =>
  sql`${vedlegg} where v.melding_id = any(${meldinger}::uuid[]) order by v.opprettet, v.id`;

export const vedleggMedId = (id: string): Sql => sql`${vedlegg} where v.id = ${id}`;
export const vedleggISaken = (sakId: string, id: string): Sql =>
  sql`${vedlegg} where v.sak_id = ${sakId} and v.id = ${id}`;
/** What the municipality has added: only its own employees fill it. */
export const kommunensVedlegg = (sakId: string, id: string): Sql =>
  sql`${vedleggISaken(sakId, id)} and v.ansatt is not null`;
/** What a citizen has added themselves to an application or a case. */
export const egetVedlegg = (personId: string, id: string): Sql =>
  sql`${vedlegg} where v.person_id = ${personId} and v.id = ${id} and v.boligfeil_id is null`;
export const feilensBilder = (boligfeilId: string): Sql =>
  sql`${vedlegg} where v.boligfeil_id = ${boligfeilId} order by v.opprettet, v.id`;
export const feilensBilde = (boligfeilId: string, id: string): Sql =>
  sql`${vedlegg} where v.boligfeil_id = ${boligfeilId} and v.id = ${id}`;
/** What a citizen can download: also what the municipality has added for them to read in an own case. */
export const lesbartVedlegg = (personId: string, id: string): Sql => sql`
  ${vedlegg} where v.id = ${id} and v.boligfeil_id is null and (v.person_id = ${personId} or ${synligForParten} and exists (
    select from sak s where s.kommunenummer = v.kommunenummer and s.id = v.sak_id and s.soeker_id = ${personId}))`;
/** As everyone who changes what hangs on a case: its lock first. A draft has none. */
export const laasVedleggetsSak = (id: string): Sql =>
  sql`select id from sak where id = (select sak_id from vedlegg where id = ${id}) for update`;
/** A statement of its own: what the next one reads is as it was left by whoever held the lock. */
export const laasVedlegg = (id: string): Sql => sql`select id from vedlegg where id = ${id} for update`;
export const laasSoeknadensVedlegg = (soeknadId: string): Sql =>
  sql`select id from vedlegg where soeknad_id = ${soeknadId} order by id for update`;

export type Eier = { readonly soeknadId: string } | { readonly sakId: string };
export type Avsender = { readonly ansatt: string } | { readonly personId: string };

export const antallFra = (eier: Eier, avsender: Avsender): Sql => sql`
  select count(*)::integer as antall from vedlegg where
    ${'sakId' in eier ? sql`sak_id = ${eier.sakId}` : sql`soeknad_id = ${eier.soeknadId}`}
    and ${'ansatt' in avsender ? sql`ansatt is not null` : sql`person_id is not null`}`;

export interface Nyttvedlegg {
  readonly type: Vedleggstype;
  readonly filnavn: string;
  readonly synligForPart?: boolean | undefined;
}

export const settInnVedlegg = (
  id: string,
  eier: Eier,
  avsender: Avsender,
  { type, filnavn, synligForPart = false }: Nyttvedlegg,
): Sql => sql`
  insert into vedlegg (id, soeknad_id, sak_id, person_id, ansatt, type, filnavn, synlig_for_part)
  values (${id}, ${'soeknadId' in eier ? eier.soeknadId : null}, ${'sakId' in eier ? eier.sakId : null},
    ${'personId' in avsender ? avsender.personId : null}, ${'ansatt' in avsender ? avsender.ansatt : null},
    ${type}, ${filnavn}, ${synligForPart})`;

export interface Mottattfil {
  readonly filnavn: string;
  readonly format: Filformat;
  readonly antallByte: number;
  readonly sha256: string;
}

export const settMottatt = (id: string, f: Mottattfil): Sql => sql`
  update vedlegg set status = 'VENTER', filnavn = ${f.filnavn}, format = ${f.format}, antall_byte = ${f.antallByte},
    sha256 = ${f.sha256}, mottatt_byte = 0 where id = ${id}`;

export const settMottattByte = (id: string, antall: number): Sql =>
  sql`update vedlegg set mottatt_byte = ${antall} where id = ${id}`;

export const slettVedlegg = (id: string): Sql => sql`delete from vedlegg where id = ${id}`;

/** What was sent along goes with the application into its case. */
export const tilSaken = (soeknadId: string, sakId: string): Sql =>
  sql`update vedlegg set sak_id = ${sakId} where soeknad_id = ${soeknadId}`;

export const skalKontrolleres = (id: string): Sql =>
  sql`insert into vedleggskontroll (vedlegg_id) values (${id})`;

/** The one that has waited longest, for whoever asks and nobody else until `til`. */
export const taNesteKontroll = (naa: string, til: string): Sql => sql`
  update vedleggskontroll set tidligst = ${til}::timestamptz where vedlegg_id = (
    select vedlegg_id from vedleggskontroll where tidligst <= ${naa}::timestamptz
    order by tidligst, vedlegg_id limit 1 for update skip locked)
  returning vedlegg_id`;
export const noenVenter = (): Sql => sql`select exists (select from vedleggskontroll) as venter`;
export const utsettKontroll = (id: string, til: string): Sql =>
  sql`update vedleggskontroll set tidligst = ${til}::timestamptz where vedlegg_id = ${id}`;
export const kontrollert = (id: string): Sql => sql`delete from vedleggskontroll where vedlegg_id = ${id}`;
/** What it was sent as an answer to. */
export const besvarer = (id: string): Sql =>
  sql`select sak_id, mangel_id from vedlegg where id = ${id} and mangel_id is not null`;
export const settStatus = (id: string, status: Vedleggstatus): Sql =>
  sql`update vedlegg set status = ${status} where id = ${id} and status = 'VENTER' returning sak_id`;
