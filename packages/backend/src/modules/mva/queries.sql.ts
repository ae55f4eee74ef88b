import { sql, type Sql } from '../../db/sql.ts';

export interface Mvarad {
  readonly boligId: string;
  readonly adresseorden: string;
  readonly kvalifiserer: boolean;
  readonly leieforholdId: string | null;
  readonly fra: string | null;
  readonly til: string | null;
  /** Null also of one the reader does not see. */
  readonly sakId: string | null;
  readonly soekerId: string | null;
  readonly behovDokumentert: boolean;
  readonly vedtakFinnes: boolean;
  readonly noekkel: string;
}

export type Mvaposisjon = readonly [adresseorden: string, boligId: string, noekkel: string];

/** Homes that qualify, and those that do not though somebody there needs it. */
export const mvarader = (
  fra: string,
  til: string,
  limit: number | null,
  etter: Mvaposisjon | null,
): Sql => sql`
  select * from (select g.*, coalesce(g.fra::text, '') || coalesce(g.leieforhold_id::text, '') as noekkel
    from mva_grunnlag(${fra}::date, ${til}::date) g where g.kvalifiserer or g.behov_dokumentert) g
  where ${sql.etter(sql`(adresseorden, bolig_id, noekkel) >`, etter)}
  order by adresseorden, bolig_id, noekkel ${limit === null ? sql.empty : sql`limit ${limit + 1}`}`;
