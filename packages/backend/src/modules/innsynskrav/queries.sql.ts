import type {
  Innsynskrav,
  InnsynskravSvar,
  Innsynsresultat,
  Innsynsunntak,
  Vedtak,
} from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';
import { partens } from '../dokument/queries.sql.ts';

export interface Innsynsrad {
  readonly id: string;
  /** Who asked: the party, or one who applies with them. */
  readonly partId: string;
  readonly partNavn: string | null;
  readonly hva: string | null;
  readonly kanal: Innsynskrav['kanal'];
  readonly mottatt: string;
  readonly frist: string;
  readonly registrertAv: string | null;
  readonly registrertAvNavn: string | null;
  readonly oppgaveId: string;
  readonly resultat: Innsynsresultat | null;
  readonly besvart: string | null;
  readonly besvartAvNavn: string | null;
  readonly dokumenter: readonly {
    readonly dokumentId: string;
    readonly tittel: string;
    readonly sendt: string;
  }[];
  readonly notater: string[];
  readonly unntatt: Innsynsunntak[];
  readonly regelsett: Vedtak['regelsett'] | null;
  /** None until whoever asked has been told. */
  readonly klagefrist: string | null;
  readonly klageinstans: string | null;
  /** Nobody has heard a complaint about it, and none is open. */
  readonly kanPaaklages: boolean;
  readonly dokumentId: string | null;
  /** The complaint after which it is answered anew. */
  readonly etterKlageId: string | null;
  readonly versjon: number;
}

const innsynskrav = sql`
  select k.id, k.part_id, p.navn as part_navn, k.hva, k.kanal, k.mottatt, k.frist, k.registrert_av, r.navn as registrert_av_navn, k.oppgave_id, k.resultat,
    k.besvart, b.navn as besvart_av_navn, k.notater, k.unntatt, k.regelsett, k.klageinstans, k.dokument_id, k.etter_klage_id, k.versjon,
    not exists (select from klage l where l.kommunenummer = k.kommunenummer and l.innsynskrav_id = k.id
      and l.status not in ('AVVIST', 'TRUKKET')) as kan_paaklages,
    (select v.klagefrist from varsel v where v.kommunenummer = k.kommunenummer and v.dokument_id = k.dokument_id) as klagefrist,
    (select coalesce(jsonb_agg(jsonb_build_object('dokumentId', d.id, 'tittel', d.tittel,
        'sendt', to_char(d.sendt at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) order by d.sendt, d.id), '[]')
      from dokument d where d.kommunenummer = k.kommunenummer and d.sak_id = k.sak_id and d.id = any(k.dokumenter)) as dokumenter
  from innsynskrav k
  left join person p on p.kommunenummer = k.kommunenummer and p.id = k.part_id
  left join ansatt r on r.kommunenummer = k.kommunenummer and r.id = k.registrert_av
  left join ansatt b on b.kommunenummer = k.kommunenummer and b.id = k.besvart_av`;

/** @param partId only what this party has asked */
export const sakensInnsynskrav = (sakId: string, partId: string | null): Sql => sql`
  ${innsynskrav} where k.sak_id = ${sakId} and ${partId === null ? sql`true` : sql`k.part_id = ${partId}`}
  order by k.mottatt desc, k.id desc limit 100`;
export const innsynskravISaken = (sakId: string, id: string): Sql =>
  sql`${innsynskrav} where k.sak_id = ${sakId} and k.id = ${id}`;

export interface Nyttkrav {
  readonly id: string;
  readonly sakId: string;
  readonly partId: string;
  readonly hva: string | null;
  readonly kanal: Innsynskrav['kanal'];
  readonly mottatt: string;
  readonly frist: string;
  readonly registrertAv: string | null;
  readonly oppgaveId: string;
}

export const settInnInnsynskrav = (k: Nyttkrav): Sql => sql`
  insert into innsynskrav (id, sak_id, part_id, hva, kanal, mottatt, frist, registrert_av, oppgave_id)
  values (${k.id}, ${k.sakId}, ${k.partId}, ${k.hva}, ${k.kanal}, ${k.mottatt}::date, ${k.frist}::date, ${k.registrertAv}, ${k.oppgaveId})`;

/**
 * Those of the ids that are documents, and notes, of the case. Of documents those to and from whoever asked, what was attached,
 * said and complained about among them: what another adult of the case was told, or has told, is theirs.
 */
export const sakensAv = (sakId: string, partId: string, { dokumenter, notater }: InnsynskravSvar): Sql => sql`
  select d.id from dokument d where ${partens(partId)} and d.sak_id = ${sakId} and d.id = any(${dokumenter}::uuid[])
  union all select n.id from journalnotat n where n.sak_id = ${sakId} and n.id = any(${notater}::uuid[])`;

/** What was asked, once more: as it came, with a task and a time of its own. */
export const settInnIgjen = (
  id: string,
  krav: string,
  {
    oppgaveId,
    frist,
    klageId,
  }: { readonly oppgaveId: string; readonly frist: string; readonly klageId: string },
): Sql => sql`
  insert into innsynskrav (id, sak_id, part_id, hva, kanal, mottatt, registrert_av, frist, oppgave_id, etter_klage_id)
  select ${id}, sak_id, part_id, hva, kanal, mottatt, registrert_av, ${frist}::date, ${oppgaveId}, ${klageId}
  from innsynskrav where id = ${krav}`;

/** How what is kept back is complained about. */
export interface Klagevei {
  readonly regelsett: Vedtak['regelsett'];
  readonly klageinstans: string;
  readonly klageinstansType: Vedtak['klageinstansType'];
  readonly dokumentId: string;
}

export const settSvar = (
  id: string,
  { resultat, dokumenter, notater, unntatt }: InnsynskravSvar,
  klagevei: Klagevei | null,
  besvartAv: string,
  tid: string,
): Sql => sql`
  update innsynskrav set resultat = ${resultat}, besvart = ${tid}::timestamptz, besvart_av = ${besvartAv},
    dokumenter = ${dokumenter}::uuid[], notater = ${notater}::uuid[], unntatt = ${sql.json(unntatt)},
    regelsett = ${klagevei?.regelsett ?? null}, klageinstans = ${klagevei?.klageinstans ?? null},
    klageinstans_type = ${klagevei?.klageinstansType ?? null}, dokument_id = ${klagevei?.dokumentId ?? null}
  where id = ${id}`;

export const regelsettAvBrev = (dokumentId: string): Sql =>
  sql`select regelsett from innsynskrav where dokument_id = ${dokumentId}`;

/** Nothing when somebody did it by hand. */
export const lukkInnsynsoppgave = (id: string, ansattId: string): Sql => sql`
  update oppgave set status = 'UTFOERT', avsluttet = naa(), avsluttet_av = ${ansattId}
  where id = ${id} and status = 'AAPEN' returning id`;
