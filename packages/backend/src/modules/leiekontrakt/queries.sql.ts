import type { Adresse, Leiekontrakt } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';
import { erIgjen } from '../oppsigelse/queries.sql.ts';

export interface Kontraktrad extends Pick<Leiekontrakt, 'garantitype' | 'status'> {
  readonly id: string;
  readonly nummer: number;
  readonly gjelderFra: string;
  readonly signertDato: string | null;
  readonly signaturmetode: Leiekontrakt['signaturmetode'] | null;
  readonly medleietakerSignert: string | null;
  readonly medleietakerSignaturmetode: Leiekontrakt['signaturmetode'] | null;
  readonly vergeSignert: string | null;
  readonly vergeSignaturmetode: Leiekontrakt['signaturmetode'] | null;
  readonly manedsleie: number;
  readonly depositum: number;
  readonly enkeltrom: boolean;
}

const felt = sql`k.id, k.nummer, k.status, k.gjelder_fra, k.signert_dato, k.signaturmetode, k.medleietaker_signert,
  k.medleietaker_signaturmetode, k.verge_signert, k.verge_signaturmetode, k.manedsleie, k.depositum,
  k.garantitype, k.enkeltrom`;

/** The newest first. */
export const leieforholdetsKontrakter = (leieforholdId: string): Sql => sql`
  select ${felt} from leiekontrakt k where k.leieforhold_id = ${leieforholdId} order by k.nummer desc limit 100`;

/** All a contract says, as it is when it is written. */
export interface Kontraktgrunnlagsrad extends Kontraktrad {
  readonly leieforholdId: string;
  /** Null, as its number, where the tenancy has none. */
  readonly sakId: string | null;
  readonly saksnummer: string | null;
  readonly dokumentVenter: boolean;
  readonly sluttdato: string | null;
  readonly hjemmelTid: string | null;
  readonly leietidBegrunnelse: string | null;
  /** Their names, the main tenant's first; null of one that is not fetched yet. */
  readonly leietakere: readonly (string | null)[];
  readonly adresse: Adresse;
  readonly bruksenhetsnummer: string | null;
  readonly ekstraReferanse: string | null;
  readonly antallSoverom: number | null;
  readonly bruksareal: number | null;
}

export const kontraktMedId = (id: string): Sql => sql`
  select ${felt}, k.leieforhold_id, k.dokument_venter, k.leietid_begrunnelse, l.sak_id, s.saksnummer,
    case when not l.tidsubegrenset then l.sluttdato end as sluttdato, l.hjemmel_tid, (
      select coalesce(jsonb_agg(p.navn order by t.hovedleietaker desc, p.id), '[]') from leietaker t
      join person p on p.kommunenummer = t.kommunenummer and p.id = t.person_id
      where t.kommunenummer = l.kommunenummer and t.leieforhold_id = l.id
        and ${erIgjen(sql`t`)}) as leietakere,
    b.adresse, b.bruksenhetsnummer, b.ekstra_referanse, b.antall_soverom, b.bruksareal
  from leiekontrakt k
  join leieforhold l on l.kommunenummer = k.kommunenummer and l.id = k.leieforhold_id
  left join sak s on s.kommunenummer = l.kommunenummer and s.id = l.sak_id
  join bolig b on b.kommunenummer = l.kommunenummer and b.id = l.bolig_id
  where k.id = ${id} and (l.sak_id is null) = (s.id is null)`;

/** Takes one contract nobody has written yet for this transaction, by its case. Another process gets the next. */
export const taUskrevet = (): Sql => sql`
  select k.id from leiekontrakt k
  join leieforhold l on l.kommunenummer = k.kommunenummer and l.id = k.leieforhold_id
  join sak s on s.kommunenummer = l.kommunenummer and s.id = l.sak_id
  where k.dokument_venter order by k.id limit 1 for update of s skip locked`;

export const settDokument = (id: string, dokumentId: string): Sql =>
  sql`update leiekontrakt set dokument_id = ${dokumentId}, dokument_venter = false where id = ${id}`;
