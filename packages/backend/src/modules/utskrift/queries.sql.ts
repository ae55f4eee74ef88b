import type {
  Arkivdokumenttype,
  Arkivstatus,
  Barnehoering,
  Dokument,
  Journalnotattype,
  Vedleggstatus,
  Vedtaksresultat,
} from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';
import { erBeskyttet, partens } from '../dokument/queries.sql.ts';

/** The oldest first, so that it is read as it came; what came meanwhile is not on two pages. */
export type Utskriftsposisjon = readonly [tid: string, id: string];

interface Rad {
  readonly id: string;
  readonly posisjonstid: string;
}

/** What one of those a case is for has a right to be handed out: whoever applied, or who applies with them. */
export interface Mottaker {
  readonly partId: string;
  readonly erSoekeren: boolean;
}
/** All of it, for an archive; or for one of them. */
export type Utgave = 'ARKIV' | Mottaker;

export interface Notatet extends Rad {
  readonly type: Journalnotattype;
  readonly tekst: string;
  readonly hendelsestid: string;
  readonly skrevet: string;
  readonly skrevetAv: string;
  /** When the note it puts right was written. */
  readonly retter: string | null;
  /** When it was put right. */
  readonly rettet: string | null;
  /** Of what a child means: which child, and how it was heard. */
  readonly hoertNavn: string | null;
  readonly hoertFoedt: string | null;
  readonly hoertMaate: Barnehoering['maate'] | null;
  /** Why the party does not read it. */
  readonly unntak: string | null;
}
export interface Meldingen extends Rad {
  readonly retning: 'INN' | 'UT';
  readonly tekst: string;
  readonly sendt: string;
  readonly avNavn: string | null;
}
export interface Dokumentet extends Rad {
  readonly type: Arkivdokumenttype;
  readonly tittel: string;
  readonly sendt: string;
  readonly journalposttype: Dokument['journalposttype'];
  readonly arkivstatus: Arkivstatus;
  readonly journalnummer: string | null;
  readonly sha256: string | null;
}
export interface Vedlegget extends Rad {
  readonly filnavn: string;
  readonly status: Vedleggstatus;
  readonly opprettet: string;
  readonly sha256: string | null;
}

interface Del {
  readonly fra: Sql;
  readonly felter: Sql;
  readonly tid: Sql;
  readonly hvilke: (sakId: string, utgave: Utgave) => Sql;
}

const deler = {
  dokumenter: {
    felter: sql`d.id, d.type, d.tittel, d.sendt, d.journalposttype, d.arkivstatus, l.journalnummer, f.sha256`,
    fra: sql`dokument d
      left join arkivlevering l on l.kommunenummer = d.kommunenummer and l.dokument_id = d.id
      left join dokumentfil f on f.kommunenummer = d.kommunenummer and f.dokument_id = d.id and f.format = 'PDF'`,
    tid: sql`d.sendt`,
    // Letters and receipts: attachments, notes and messages have a part of their own.
    hvilke: (
      sakId,
      utgave,
    ) => sql`d.sak_id = ${sakId} and num_nonnulls(d.vedlegg_id, d.journalnotat_id, d.melding_id) = 0
      and ${utgave === 'ARKIV' ? sql`true` : partens(utgave.partId)}`,
  },
  vedlegg: {
    felter: sql`d.id, d.filnavn, d.status, d.opprettet, d.sha256`,
    fra: sql`vedlegg d`,
    tid: sql`d.opprettet`,
    hvilke: (sakId, utgave) =>
      sql`d.sak_id = ${sakId} and d.status <> 'MANGLER_INNHOLD' and ${
        utgave === 'ARKIV'
          ? sql`true`
          : sql`(d.person_id = ${utgave.partId} or ${utgave.erSoekeren} and d.synlig_for_part and d.status = 'REN')`
      }`,
  },
  notater: {
    felter: sql`d.id, d.type, d.tekst, d.hendelsestid, d.skrevet, a.navn as skrevet_av, o.skrevet as retter,
      r.skrevet as rettet, h.navn as hoert_navn, h.foedselsdato as hoert_foedt, d.hoert_maate, case when not d.synlig_for_part then coalesce(d.unntak_begrunnelse, d.unntak, '–') end as unntak`,
    fra: sql`journalnotat d
      join ansatt a on a.kommunenummer = d.kommunenummer and a.id = d.skrevet_av
      left join journalnotat o on o.kommunenummer = d.kommunenummer and o.id = d.korrigerer
      left join journalnotat r on r.kommunenummer = d.kommunenummer and r.korrigerer = d.id
      left join husstandsmedlem h on h.kommunenummer = d.kommunenummer and h.id = d.hoert_medlem_id`,
    tid: sql`d.hendelsestid`,
    // As the party reads them: what holds now, as far as it is not hidden from them; and of either what they were given to see.
    hvilke: (sakId, utgave) =>
      sql`d.sak_id = ${sakId} and ${
        utgave === 'ARKIV'
          ? sql`true`
          : sql`(${utgave.erSoekeren} and d.synlig_for_part and r.id is null or d.id in (select unnest(k.notater)
            from innsynskrav k where k.sak_id = ${sakId} and k.part_id = ${utgave.partId}))`
      }`,
  },
  meldinger: {
    felter: sql`d.id, d.retning, d.tekst, d.sendt, coalesce(a.navn, p.navn) as av_navn`,
    fra: sql`melding d
      left join ansatt a on a.kommunenummer = d.kommunenummer and a.id = d.ansatt
      left join person p on p.kommunenummer = d.kommunenummer and p.id = d.person_id`,
    tid: sql`d.sendt`,
    // The thread is between the municipality and whoever applied.
    hvilke: (sakId, utgave) => sql`d.sak_id = ${sakId} and ${utgave === 'ARKIV' || utgave.erSoekeren}`,
  },
} as const satisfies Readonly<Record<string, Del>>;

export type Delnavn = keyof typeof deler;
export interface Delrad {
  readonly dokumenter: Dokumentet;
  readonly vedlegg: Vedlegget;
  readonly notater: Notatet;
  readonly meldinger: Meldingen;
}
export const delnavn = Object.keys(deler) as Delnavn[];

export const antallAv = (navn: Delnavn, sakId: string, utgave: Utgave): Sql => {
  const { fra, hvilke }: Del = deler[navn];
  return sql`select count(*)::integer as antall from ${fra} where ${hvilke(sakId, utgave)}`;
};

export const sideAv = (
  navn: Delnavn,
  sakId: string,
  utgave: Utgave,
  antall: number,
  etter: Utskriftsposisjon | null,
): Sql => {
  const { fra, felter, tid, hvilke }: Del = deler[navn];
  return sql`select ${felter}, ${tid}::text as posisjonstid from ${fra}
    where ${hvilke(sakId, utgave)} and ${sql.etter(sql`(${tid}, d.id) >`, etter)}
    order by ${tid}, d.id limit ${antall}`;
};

/** What was decided in the case, the oldest first. */
export interface Vedtaket {
  readonly vedtaksdato: string;
  readonly resultat: Vedtaksresultat;
  readonly hjemmel: readonly string[];
  readonly fakta: string;
  readonly regler: string;
  readonly hensyn: string;
  /** Of DELVIS. */
  readonly avslaattDel: string | null;
  readonly fattetAv: string | null;
}
export const vedtakene = (sakId: string): Sql => sql`
  select v.vedtaksdato, v.resultat, v.hjemmel, v.fakta, v.regler, v.hensyn, v.avslaatt_del,
    a.navn as fattet_av from vedtak v
  left join ansatt a on a.kommunenummer = v.kommunenummer and a.id = v.fattet_av
  where v.sak_id = ${sakId} and v.vedtaksdato is not null order by v.vedtaksdato, v.id`;

export interface Hodet {
  readonly enhet: string;
  readonly saksbehandler: string | null;
  readonly saksdato: string;
  readonly part: string | null;
  /** The party has a protected address. */
  readonly partBeskyttet: boolean;
}
export const hodet = (sakId: string, utgave: Utgave): Sql => sql`
  select e.navn as enhet, b.navn as saksbehandler, ${sql.dag(sql`s.mottatt`)} as saksdato,
    p.navn as part, ${erBeskyttet(sql`p`)} as part_beskyttet
  from sak s
  join person p on p.kommunenummer = s.kommunenummer
    and p.id = ${utgave === 'ARKIV' ? sql`s.soeker_id` : sql`${utgave.partId}::uuid`}
  join enhet e on e.kommunenummer = s.kommunenummer and e.kode = s.enhet
  left join ansatt b on b.kommunenummer = s.kommunenummer and b.id = s.saksbehandler
  where s.id = ${sakId}`;
