import type {
  Brevmottakere,
  Dokument,
  Dokumentfil,
  Dokumentformat,
  Dokumenttype,
  Spraak,
} from '@kobo-bolig/contract';
import { gjeldendeRegelsett } from '../../db/regelsett.ts';
import { sql, type Sql } from '../../db/sql.ts';
import { erIgjen } from '../oppsigelse/queries.sql.ts';
import type { Bestemmelse } from '../vedtak/forvaltningsloven.ts';

export interface Dokumentrad {
  readonly id: string;
  /** Null, as the two after it, of a document of a tenancy without a case. */
  readonly sakId: string | null;
  readonly saksnummer: string | null;
  /** The party of the case. */
  readonly soekerId: string | null;
  readonly leieforholdId: string | null;
  /** Whom it is about. */
  readonly mottakerId: string;
  readonly type: Dokumenttype;
  readonly tittel: string;
  readonly offentligTittel: string;
  readonly spraak: Spraak;
  readonly journalposttype: Dokument['journalposttype'];
  readonly tilgangskode: string;
  readonly tilgangshjemmel: string;
  readonly arkivstatus: Dokument['arkivstatus'];
  readonly sendt: string;
  /** With microseconds: an ISO string cut to milliseconds would skip rows between pages. */
  readonly posisjonstid: string;
  readonly aapnet: string | null;
  readonly ansatt: string | null;
  readonly ansattNavn: string | null;
  /** Null for what was sent before it was kept. */
  readonly mottakere: Brevmottakere | null;
  /** Of what the archive alone has as a document: none until it is asked for. */
  readonly filer: readonly (Omit<Dokumentfil, 'filnavn'> & { readonly id: string })[];
}

export type Dokumentposisjon = readonly [sendt: string, id: string];

const dokument = sql`
  select d.id, d.sak_id, s.saksnummer, s.soeker_id, d.leieforhold_id, d.mottaker_id, d.type, d.tittel, d.offentlig_tittel, d.spraak, d.journalposttype, d.tilgangskode,
    d.tilgangshjemmel, d.arkivstatus, d.sendt, d.sendt::text as posisjonstid, d.aapnet, d.ansatt, a.navn as ansatt_navn, (
      select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'format', f.format, 'antallByte', f.antall_byte,
        'sha256', f.sha256) order by f.format), '[]')
      from dokumentfil f where f.kommunenummer = d.kommunenummer and f.dokument_id = d.id) as filer, (
      select jsonb_strip_nulls(jsonb_build_object(
        'parten', bool_or(m.representasjon_id is null and m.medsoeker_id is null),
        'representasjoner',
        coalesce(jsonb_agg(m.representasjon_id order by m.id) filter (where m.representasjon_id is not null), '[]'),
        'medsoeker', nullif(bool_or(m.medsoeker_id is not null), false)))
      from dokumentmottaker m where m.kommunenummer = d.kommunenummer and m.dokument_id = d.id having count(*) > 0) as mottakere
  from dokument d
  left join sak s on s.kommunenummer = d.kommunenummer and s.id = d.sak_id
  left join ansatt a on a.kommunenummer = d.kommunenummer and a.id = d.ansatt`;

/** What was sent to somebody, and not what the archive alone has as a document. */
const ETT_BREV = sql`num_nonnulls(d.vedlegg_id, d.journalnotat_id, d.melding_id, d.klage_id, d.uttalelse_til,
  d.registerkommentar_id) = 0`;

/** @param mottakerId only what was sent to this person */
export const sakensDokumenter = (
  sakId: string,
  mottakerId: string | null,
  limit: number,
  etter: Dokumentposisjon | null,
): Sql => sql`
  ${dokument} where d.sak_id = ${sakId} and ${ETT_BREV}
    and ${mottakerId === null ? sql`true` : sql`d.mottaker_id = ${mottakerId}`}
    and ${sql.etter(sql`(d.sendt, d.id) <`, etter)}
  order by d.sendt desc, d.id desc limit ${limit + 1}`;

/** @param mottakerId only what was sent to this person */
export const leieforholdetsDokumenter = (
  leieforholdId: string,
  mottakerId: string | null,
  limit: number,
  etter: Dokumentposisjon | null,
): Sql => sql`
  ${dokument} where d.leieforhold_id = ${leieforholdId}
    and ${mottakerId === null ? sql`true` : sql`d.mottaker_id = ${mottakerId}`}
    and ${sql.etter(sql`(d.sendt, d.id) <`, etter)}
  order by d.sendt desc, d.id desc limit ${limit + 1}`;
export const dokumentILeieforholdet = (leieforholdId: string, id: string): Sql =>
  sql`${dokument} where d.leieforhold_id = ${leieforholdId} and d.id = ${id}`;
/** What somebody was sent of homes they rent or have rented without a case. */
export const leiedokumenterTil = (personId: string): Sql => sql`
  ${dokument} where d.leieforhold_id is not null and d.mottaker_id = ${personId}
  order by d.sendt desc, d.id desc limit 1000`;

export const dokumentISaken = (sakId: string, id: string): Sql =>
  sql`${dokument} where d.sak_id = ${sakId} and d.id = ${id}`;
export const dokumentTil = (mottakerId: string, id: string): Sql =>
  sql`${dokument} where d.mottaker_id = ${mottakerId} and d.id = ${id} and ${ETT_BREV}`;

/** Of a person: kode 6 or 7, as the register has said. */
export const erBeskyttet = (person: Sql): Sql =>
  sql`${person}.gradering in ('FORTROLIG', 'STRENGT_FORTROLIG')`;
export const beskyttet = (personId: string): Sql =>
  sql`select from person p where p.id = ${personId} and ${erBeskyttet(sql`p`)}`;

/** Of documents, as `d`, those to and from one party of the case: what another was told, or has told, is theirs. */
export const partens = (
  partId: string,
): Sql => sql`(d.mottaker_id = ${partId} or exists (select from dokumentmottaker m
  join medsoeker x on x.kommunenummer = m.kommunenummer and x.id = m.medsoeker_id and x.status = 'BEKREFTET'
  where m.kommunenummer = d.kommunenummer and m.dokument_id = d.id and x.person_id = ${partId}))`;

/** What was sent to the party and to the one who has confirmed that they apply with them. */
const ogsaaTil = (medsoeker: Sql): Sql => sql`
  ${dokument} where d.id in (select m.dokument_id from dokumentmottaker m
    join medsoeker x on x.kommunenummer = m.kommunenummer and x.id = m.medsoeker_id and x.status = 'BEKREFTET'
    where ${medsoeker})`;
export const dokumenterTilMedsoeker = (medsoekerId: string): Sql =>
  sql`${ogsaaTil(sql`x.id = ${medsoekerId}`)} order by d.sendt desc, d.id desc limit 100`;
export const dokumentOgsaaTil = (personId: string, id: string): Sql =>
  sql`${ogsaaTil(sql`x.person_id = ${personId}`)} and d.id = ${id}`;

export const settAapnet = (id: string, tid: string): Sql =>
  sql`update dokument set aapnet = ${tid}::timestamptz where id = ${id} and aapnet is null`;

export interface Nyttdokument {
  readonly id: string;
  readonly sakId: string | null;
  readonly leieforholdId: string | null;
  readonly type: Dokumenttype;
  readonly tittel: string;
  readonly offentligTittel: string;
  readonly spraak: Spraak;
  readonly mottakerId: string;
  readonly vedtakId: string | null;
  readonly avvisningId: string | null;
  readonly soeknadId: string | null;
  readonly journalposttype: Dokument['journalposttype'];
  readonly tilgangskode: string;
  readonly tilgangshjemmel: Bestemmelse;
  readonly sendt: string;
  readonly ansatt: string | null;
  readonly malversjon: number;
}

export const settInnDokument = (d: Nyttdokument): Sql => sql`
  insert into dokument (id, sak_id, leieforhold_id, type, tittel, offentlig_tittel, spraak, mottaker_id, vedtak_id, avvisning_id, soeknad_id,
    journalposttype, tilgangskode, tilgangshjemmel, sendt, ansatt, malversjon)
  values (${d.id}, ${d.sakId}, ${d.leieforholdId}, ${d.type}, ${d.tittel}, ${d.offentligTittel}, ${d.spraak}, ${d.mottakerId}, ${d.vedtakId}, ${d.avvisningId},
    ${d.soeknadId}, ${d.journalposttype}, ${d.tilgangskode},
    ${sql.json(d.tilgangshjemmel)} ->> ${gjeldendeRegelsett}, ${d.sendt}::timestamptz, ${d.ansatt}, ${d.malversjon})`;

export const settInnFil = (
  id: string,
  dokumentId: string,
  format: Dokumentformat,
  antallByte: number,
  sha256: string,
): Sql => sql`
  insert into dokumentfil (id, dokument_id, format, antall_byte, sha256)
  values (${id}, ${dokumentId}, ${format}, ${antallByte}, ${sha256})`;

export interface Nymottaker {
  readonly id: string;
  readonly representasjonId?: string;
  readonly medsoekerId?: string;
}

/** @param mottakere the party with neither */
export const settInnMottakere = (
  dokumentId: string,
  sakId: string | null,
  mottakere: readonly Nymottaker[],
): Sql => sql`
  insert into dokumentmottaker (id, dokument_id, sak_id, representasjon_id, medsoeker_id)
  select m."id", ${dokumentId}::uuid, ${sakId}::uuid, m."representasjonId", m."medsoekerId"
  from jsonb_to_recordset(${sql.json(mottakere)}) as m ("id" uuid, "representasjonId" uuid, "medsoekerId" uuid)`;

/** Whom the letters of a case are about, and in which language they have asked to be written to. */
export interface Adressat {
  readonly mottakerId: string;
  readonly navn: string | null;
  /** Of their newest application, or of what else the case was opened by; null when they have none here. */
  readonly spraak: Spraak | null;
}

export const adressatenI = (sakId: string): Sql => sql`
  select p.id as mottaker_id, p.navn, coalesce((
    select so.spraak from soeknad so where so.kommunenummer = s.kommunenummer and so.sak_id = s.id
      and so.soeker_id = s.soeker_id order by so.mottatt desc, so.id desc limit 1), s.spraak) as spraak
  from sak s join person p on p.kommunenummer = s.kommunenummer and p.id = s.soeker_id where s.id = ${sakId}`;

/** Who rents by a tenancy and has not left, the main tenant first, in the language they have used last. */
export const adressatenILeieforholdet = (leieforholdId: string): Sql => sql`
  select p.id as mottaker_id, p.navn, (select so.spraak from soeknad so where so.kommunenummer = p.kommunenummer
    and so.soeker_id = p.id order by so.mottatt desc, so.id desc limit 1) as spraak
  from leietaker t join person p on p.kommunenummer = t.kommunenummer and p.id = t.person_id
  where t.leieforhold_id = ${leieforholdId} and ${erIgjen(sql`t`)} order by t.hovedleietaker desc limit 1`;
