/**
 * What hangs on a case and is no letter, as documents of the archive: attachments that are looked through, journal notes,
 * messages, complaints and what is said to a warning or of what registers told. Nothing is made where the municipality has not said how it archives.
 */
import { gjeldendeRegelsett } from '../../../db/regelsett.ts';
import { sql, type Sql } from '../../../db/sql.ts';
import type { Bestemmelse } from '../../vedtak/forvaltningsloven.ts';

interface Kilde {
  readonly type: 'VEDLEGG' | 'JOURNALNOTAT' | 'MELDING' | 'KLAGE' | 'UTTALELSE';
  /** Column that names it, and its table as `k`. */
  readonly kolonne: Sql;
  readonly fra: Sql;
  /** In the municipality's own language: neither whose it is nor what they need. */
  readonly tittel: { readonly nb: Sql; readonly nn: Sql };
  /** In bokmål, as the public journal. */
  readonly offentligTittel: string;
  readonly journalposttype: Sql;
  /** Whom it is from or to; the party when nobody is named. */
  readonly motpart: Sql;
  readonly tid: Sql;
  readonly ansatt: Sql;
}

const kilder = {
  VEDLEGG: {
    type: 'VEDLEGG',
    kolonne: sql`vedlegg_id`,
    fra: sql`vedlegg k left join soeknad so on so.kommunenummer = k.kommunenummer and so.id = k.soeknad_id`,
    tittel: { nb: sql`'Vedlegg'`, nn: sql`'Vedlegg'` },
    offentligTittel: 'Vedlegg i boligsak',
    // What an employee has added came from nobody that is known.
    journalposttype: sql`case when k.person_id is null then 'X' else 'I' end`,
    motpart: sql`k.person_id`,
    // What was added to a draft came when the application did.
    tid: sql`greatest(k.opprettet, so.mottatt)`,
    ansatt: sql`k.ansatt`,
  },
  JOURNALNOTAT: {
    type: 'JOURNALNOTAT',
    kolonne: sql`journalnotat_id`,
    fra: sql`journalnotat k`,
    tittel: { nb: sql`'Journalnotat'`, nn: sql`'Journalnotat'` },
    offentligTittel: 'Notat i boligsak',
    journalposttype: sql`'X'`,
    motpart: sql`null::uuid`,
    tid: sql`k.skrevet`,
    ansatt: sql`k.skrevet_av`,
  },
  MELDING: {
    type: 'MELDING',
    kolonne: sql`melding_id`,
    fra: sql`melding k`,
    tittel: {
      nb: sql`case k.retning when 'INN' then 'Melding fra parten' else 'Melding til parten' end`,
      nn: sql`case k.retning when 'INN' then 'Melding frå parten' else 'Melding til parten' end`,
    },
    offentligTittel: 'Melding i boligsak',
    journalposttype: sql`case k.retning when 'INN' then 'I' else 'U' end`,
    motpart: sql`k.person_id`,
    tid: sql`k.sendt`,
    ansatt: sql`k.ansatt`,
  },
  KLAGE: {
    type: 'KLAGE',
    kolonne: sql`klage_id`,
    fra: sql`klage k`,
    tittel: {
      nb: sql`case when k.innsynskrav_id is null then 'Klage på vedtak' else 'Klage på svar om innsyn' end`,
      nn: sql`case when k.innsynskrav_id is null then 'Klage på vedtak' else 'Klage på svar om innsyn' end`,
    },
    offentligTittel: 'Klage i boligsak',
    journalposttype: sql`'I'`,
    motpart: sql`k.klager_id`,
    // Of one on paper the day is known, and no hour.
    tid: sql`k.opprettet`,
    ansatt: sql`k.registrert_av`,
  },
  UTTALELSE: {
    type: 'UTTALELSE',
    kolonne: sql`uttalelse_til`,
    fra: sql`forhaandsvarsel k`,
    tittel: { nb: sql`'Svar på forhåndsvarsel'`, nn: sql`'Svar på førehandsvarsel'` },
    offentligTittel: 'Svar på forhåndsvarsel i boligsak',
    journalposttype: sql`'I'`,
    motpart: sql`null::uuid`,
    tid: sql`k.uttalt`,
    ansatt: sql`k.registrert_av`,
  },
  REGISTERKOMMENTAR: {
    type: 'UTTALELSE',
    kolonne: sql`registerkommentar_id`,
    fra: sql`registerkommentar k`,
    tittel: {
      nb: sql`'Kommentar til registeropplysninger'`,
      nn: sql`'Kommentar til registeropplysningar'`,
    },
    offentligTittel: 'Kommentar i boligsak',
    journalposttype: sql`'I'`,
    motpart: sql`k.person_id`,
    tid: sql`k.skrevet`,
    ansatt: sql`null::text`,
  },
} as const satisfies Record<string, Kilde>;

export type Innholdstype = keyof typeof kilder;

interface Tilgang {
  readonly kode: string;
  readonly hjemmel: Bestemmelse;
}

const rad = (
  id: string,
  kildeId: string,
  tilgang: Tilgang,
  { type, kolonne, fra, tittel, offentligTittel, journalposttype, motpart, tid, ansatt }: Kilde,
): Sql => sql`
  insert into dokument (id, sak_id, type, tittel, offentlig_tittel, spraak, mottaker_id, ${kolonne}, journalposttype,
    tilgangskode, tilgangshjemmel, sendt, ansatt)
  select ${id}, s.id, ${type}, case m.spraak when 'nn' then ${tittel.nn} else ${tittel.nb} end, ${offentligTittel},
    m.spraak, coalesce(${motpart}, s.soeker_id), k.id, ${journalposttype}, ${tilgang.kode},
    ${sql.json(tilgang.hjemmel)} ->> ${gjeldendeRegelsett}, ${tid},
    ${ansatt}
  from ${fra}
  join sak s on s.kommunenummer = k.kommunenummer and s.id = k.sak_id
  join (select kommunenummer, coalesce(config #>> '{spraak,0}', 'nb') as spraak from kommune
    where config -> 'arkiv' is not null) m on m.kommunenummer = k.kommunenummer
  where k.id = ${kildeId} returning id`;

/** Nothing where the municipality has not said how it archives. @returns the id */
export const settInnInnhold = (id: string, type: Innholdstype, kildeId: string, tilgang: Tilgang): Sql =>
  rad(id, kildeId, tilgang, kilder[type]);
