import type {
  Arkivdokumenttype,
  Arkivstatus,
  Barnehoering,
  Dokument,
  Journalnotattype,
  Sakstype,
  Spraak,
} from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';
import { erBeskyttet } from '../dokument/queries.sql.ts';
import type { Arkivkvittering } from '../../ports/arkiv/port.ts';
import type { Filformat } from '../vedlegg/filtype.ts';

/** A document on its way to the archive, with what of its case an archive and a list show. */
export interface Leveringsrad {
  readonly id: string;
  readonly sakId: string;
  readonly saksnummer: string;
  readonly saksdato: string;
  readonly sakstype: Sakstype;
  readonly skjermet: boolean;
  readonly enhet: string;
  readonly saksbehandler: string | null;
  readonly part: string | null;
  readonly mottaker: string | null;
  readonly type: Arkivdokumenttype;
  readonly tittel: string;
  readonly offentligTittel: string;
  readonly journalposttype: Dokument['journalposttype'];
  readonly tilgangskode: string;
  readonly tilgangshjemmel: string;
  readonly sendt: string;
  readonly posisjonstid: string;
  readonly arkivstatus: Arkivstatus;
  readonly forsoek: number;
  readonly forsoekFoer: number;
  readonly nesteForsoek: string | null;
  readonly feil: string | null;
  readonly mappe: string | null;
  readonly registrering: string | null;
  readonly arkivsaksnummer: string | null;
  readonly journalnummer: string | null;
  readonly arkivert: string | null;
  readonly arkivertAv: string | null;
  readonly arkivertAvNavn: string | null;
  readonly soekerId: string;
  readonly pdfId: string | null;
  readonly pdfSha256: string | null;
  /** What it is of, when it is no letter. */
  readonly journalnotatId: string | null;
  readonly meldingId: string | null;
  readonly klageId: string | null;
  /** The warning it was said to. */
  readonly uttalelseTil: string | null;
  readonly registerkommentarId: string | null;
  readonly vedleggId: string | null;
  readonly vedleggFormat: Filformat | null;
  readonly vedleggSha256: string | null;
}

export type Leveringsposisjon = readonly [sendt: string, id: string];

/** The folder the archive has made for a case, as it said when it filed another document of it. */
const kjentMappe = (sakId: Sql): Sql => sql`(select min(kl.mappe) from arkivlevering kl
  join dokument kd on kd.kommunenummer = kl.kommunenummer and kd.id = kl.dokument_id
  where kd.sak_id = ${sakId} and kl.mappe is not null)`;

/** The applicant's row is joined, not left-joined: a case whose party may not be seen is not there. */
const levering = sql`
  select d.id, d.sak_id, s.saksnummer, s.sakstype, s.skjermet, ${sql.dag(sql`s.mottatt`)} as saksdato, e.navn as enhet,
    b.navn as saksbehandler, p.id as soeker_id, p.navn as part, m.navn as mottaker, d.type, d.tittel, d.offentlig_tittel,
    d.journalposttype, d.tilgangskode, d.tilgangshjemmel, d.sendt, d.sendt::text as posisjonstid, d.arkivstatus,
    l.forsoek, l.forsoek_foer, l.neste_forsoek, l.feil, l.registrering, l.saksnummer as arkivsaksnummer, l.journalnummer,
    l.arkivert, l.arkivert_av, a.navn as arkivert_av_navn, ${kjentMappe(sql`d.sak_id`)} as mappe,
    f.id as pdf_id, f.sha256 as pdf_sha256, d.journalnotat_id, d.melding_id, d.klage_id, d.uttalelse_til, d.registerkommentar_id, d.vedlegg_id, v.format as vedlegg_format,
    v.sha256 as vedlegg_sha256
  from arkivlevering l
  join dokument d on d.kommunenummer = l.kommunenummer and d.id = l.dokument_id
  join sak s on s.kommunenummer = d.kommunenummer and s.id = d.sak_id
  join person p on p.kommunenummer = s.kommunenummer and p.id = s.soeker_id
  join enhet e on e.kommunenummer = s.kommunenummer and e.kode = s.enhet
  left join person m on m.kommunenummer = d.kommunenummer and m.id = d.mottaker_id
  left join ansatt b on b.kommunenummer = s.kommunenummer and b.id = s.saksbehandler
  left join ansatt a on a.kommunenummer = l.kommunenummer and a.id = l.arkivert_av
  left join vedlegg v on v.kommunenummer = d.kommunenummer and v.id = d.vedlegg_id
  left join dokumentfil f on f.kommunenummer = d.kommunenummer and f.dokument_id = d.id and f.format = 'PDF'`;

/** What a note, a message, a complaint or an answer says, with who wrote it. */
export interface Innholdsrad {
  readonly spraak: Spraak;
  /** The party has a protected address, and nobody applies with them who could be given it to read. */
  readonly merkes: boolean;
  readonly tekst: string;
  readonly skrevet: string;
  readonly avNavn: string | null;
  /** Of a note. */
  readonly notattype: Journalnotattype | null;
  readonly hendelsestid: string | null;
  readonly unntakBegrunnelse: string | null;
  /** When the note that it puts right was written. */
  readonly retter: string | null;
  /** Of what a child means: which child, and how it was heard. */
  readonly hoertNavn: string | null;
  readonly hoertFoedt: string | null;
  readonly hoertMaate: Barnehoering['maate'] | null;
  /** Of a message. */
  readonly retning: 'INN' | 'UT' | null;
  /** What the files that were sent with it are called. */
  readonly filnavn: readonly string[];
  /** Of a complaint: the day it came. */
  readonly mottatt: string | null;
}

export const innholdet = (dokumentId: string): Sql => sql`
  select d.spraak, coalesce(n.tekst, m.tekst, u.uttalelse, g.tekst, concat_ws(E'\\n\\n', k.grunn, k.oensket_endring)) as tekst,
    coalesce(n.skrevet, m.sendt, k.opprettet, u.uttalt, g.skrevet) as skrevet, k.mottatt,
    coalesce(a.navn, p.navn) as av_navn, n.type as notattype, n.hendelsestid, n.unntak_begrunnelse, r.skrevet as retter,
    h.navn as hoert_navn, h.foedselsdato as hoert_foedt, n.hoert_maate,
    ${erBeskyttet(sql`q`)} and not exists (select from medsoeker x where x.kommunenummer = d.kommunenummer
      and x.sak_id = d.sak_id and x.status <> 'TRUKKET') as merkes, m.retning, array(select v.filnavn from vedlegg v where v.kommunenummer = m.kommunenummer and v.melding_id = m.id
      order by v.opprettet, v.id) as filnavn
  from dokument d
  join sak s on s.kommunenummer = d.kommunenummer and s.id = d.sak_id
  join person q on q.kommunenummer = s.kommunenummer and q.id = s.soeker_id
  left join journalnotat n on n.kommunenummer = d.kommunenummer and n.id = d.journalnotat_id
  left join journalnotat r on r.kommunenummer = n.kommunenummer and r.id = n.korrigerer
  left join husstandsmedlem h on h.kommunenummer = n.kommunenummer and h.id = n.hoert_medlem_id
  left join melding m on m.kommunenummer = d.kommunenummer and m.id = d.melding_id
  left join forhaandsvarsel u on u.kommunenummer = d.kommunenummer and u.id = d.uttalelse_til
  left join registerkommentar g on g.kommunenummer = d.kommunenummer and g.id = d.registerkommentar_id
  left join klage k on k.kommunenummer = d.kommunenummer and k.id = d.klage_id
  left join ansatt a on a.kommunenummer = d.kommunenummer and a.id = coalesce(n.skrevet_av, m.ansatt)
  left join person p on p.kommunenummer = d.kommunenummer and p.id = coalesce(m.person_id, k.klager_id, g.person_id)
  where d.id = ${dokumentId}`;

export const leveringAv = (sakId: string, dokumentId: string): Sql =>
  sql`${levering} where d.sak_id = ${sakId} and d.id = ${dokumentId}`;
export const leveringMedId = (dokumentId: string): Sql => sql`${levering} where d.id = ${dokumentId}`;

/** The oldest first: what has waited longest. */
export const leveringer = (
  statuser: readonly Arkivstatus[],
  limit: number,
  etter: Leveringsposisjon | null,
): Sql => sql`
  ${levering} where d.arkivstatus = any(${statuser}::text[]) and ${sql.etter(sql`(d.sendt, d.id) >`, etter)}
  order by d.sendt, d.id limit ${limit + 1}`;

export const settInnLevering = (dokumentId: string): Sql =>
  sql`insert into arkivlevering (dokument_id) values (${dokumentId})`;

/**
 * One that is due, for one process. Until the archive has told where the case lies, no other document of it is under way:
 * two at once could make two folders. The case is locked with it, so that two processes do not take one each.
 */
export const nesteLevering = (naa: string): Sql => sql`
  select l.dokument_id as id from arkivlevering l
  join dokument d on d.kommunenummer = l.kommunenummer and d.id = l.dokument_id
  join sak s on s.kommunenummer = d.kommunenummer and s.id = d.sak_id
  where l.neste_forsoek <= ${naa}::timestamptz and d.arkivstatus = 'VENTER' and (
    ${kjentMappe(sql`d.sak_id`)} is not null or not exists (
      select from arkivlevering al
      join dokument ad on ad.kommunenummer = al.kommunenummer and ad.id = al.dokument_id
      where ad.sak_id = d.sak_id and ad.id <> d.id and (ad.arkivstatus in ('SENDT', 'MOTTATT')
        or ad.arkivstatus = 'VENTER' and al.forsoek > al.forsoek_foer)))
  order by l.neste_forsoek, l.dokument_id limit 1 for update of l, s skip locked`;

export const begynnLevering = (dokumentId: string, nyMelding: string, til: string): Sql => sql`
  update arkivlevering set forsoek = forsoek + 1, neste_forsoek = ${til}::timestamptz,
    klient_melding_id = coalesce(klient_melding_id, ${nyMelding}::uuid)
  where dokument_id = ${dokumentId} returning klient_melding_id`;

/** One the archive has had for so long that its receipt must be lost. */
export const taEnUtenKvittering = (naa: string): Sql => sql`
  select l.dokument_id from arkivlevering l
  join dokument d on d.kommunenummer = l.kommunenummer and d.id = l.dokument_id
  where l.neste_forsoek <= ${naa}::timestamptz and d.arkivstatus in ('SENDT', 'MOTTATT')
  order by l.neste_forsoek, l.dokument_id limit 1 for update of l skip locked`;

export const finnBesvart = (meldingId: string, dokumentId: string | null): Sql => sql`
  select dokument_id from arkivlevering where melding_id = ${meldingId} or dokument_id = ${dokumentId}
  order by melding_id = ${meldingId} desc nulls last limit 1`;

/** As everyone who changes what hangs on a case: its lock first. */
export const laasLeveringensSak = (dokumentId: string): Sql =>
  sql`select id from sak where id = (select sak_id from dokument where id = ${dokumentId}) for update`;

export const settArkivstatus = (dokumentId: string, status: Arkivstatus): Sql =>
  sql`update dokument set arkivstatus = ${status} where id = ${dokumentId} and arkivstatus <> ${status}`;

export interface Leveringsendring {
  readonly nesteForsoek: string | null;
  readonly feil: string | null;
  /** Answers of a message that is not sent again are to be known again. */
  readonly meldingId: string | null;
  /** The next attempt is another message. */
  readonly nyMelding: boolean;
}

export const settLevering = (
  dokumentId: string,
  { nesteForsoek, feil, meldingId, nyMelding }: Leveringsendring,
): Sql => sql`
  update arkivlevering set neste_forsoek = ${nesteForsoek}::timestamptz, feil = ${feil},
    melding_id = coalesce(${meldingId}::uuid, melding_id),
    klient_melding_id = case when ${nyMelding}::boolean then null else klient_melding_id end
  where dokument_id = ${dokumentId}`;

export const settKvittering = (dokumentId: string, k: Arkivkvittering): Sql => sql`
  update arkivlevering set neste_forsoek = null, feil = null, arkivert = naa(), mappe = ${k.mappe},
    registrering = ${k.registrering}, saksnummer = ${k.saksnummer}, journalnummer = ${k.journalnummer}
  where dokument_id = ${dokumentId}`;

export const settManuelt = (dokumentId: string, journalnummer: string | null, ansattId: string): Sql => sql`
  update arkivlevering set neste_forsoek = null, feil = null, arkivert = naa(), arkivert_av = ${ansattId},
    journalnummer = ${journalnummer}
  where dokument_id = ${dokumentId}`;

export const settSendesIgjen = (dokumentId: string): Sql => sql`
  update arkivlevering set neste_forsoek = naa(), feil = null, forsoek_foer = forsoek, klient_melding_id = null
  where dokument_id = ${dokumentId}`;

/** Whether the case has a task about it already, and anything that makes one necessary. */
export const arkivfeilI = (sakId: string): Sql => sql`
  select exists (select from dokument where sak_id = ${sakId} and arkivstatus = 'FEILET') as feilet,
    exists (select from oppgave where sak_id = ${sakId} and type = 'ARKIVFEIL' and status = 'AAPEN'
      and foelger_saken) as oppgave`;
