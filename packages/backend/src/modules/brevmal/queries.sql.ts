import type { Brevtillegg, Dokumenttype } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';

export interface Malversjonsrad {
  readonly kode: Dokumenttype;
  readonly nummer: number;
  readonly tillegg: Brevtillegg[];
  readonly gyldigFra: string;
  readonly lagretAv: string;
  readonly lagretAvNavn: string;
}

/** The newest of each kind; of a kind nothing was ever added to there is none. */
export const gjeldendeVersjoner = (): Sql => sql`
  select distinct on (m.kode) m.kode, m.nummer, m.tillegg, m.gyldig_fra, m.lagret_av, a.navn as lagret_av_navn
  from brevmalversjon m join ansatt a on a.kommunenummer = m.kommunenummer and a.id = m.lagret_av
  order by m.kode, m.nummer desc`;

export const settInnVersjon = (
  kode: Dokumenttype,
  nummer: number,
  tillegg: readonly Brevtillegg[],
  ansattId: string,
  tid: string,
): Sql => sql`
  insert into brevmalversjon (kode, nummer, tillegg, lagret_av, gyldig_fra)
  values (${kode}, ${nummer}, ${sql.json(tillegg)}, ${ansattId}, ${tid}::timestamptz)`;
