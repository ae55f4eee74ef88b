import type { OppfoelgingLagre } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';

export interface Oppfoelgingsrad {
  readonly kontakter: OppfoelgingLagre['kontakter'];
  readonly frekvens: NonNullable<OppfoelgingLagre['frekvens']> | null;
  readonly plan: string | null;
  readonly endret: string;
  readonly versjon: number;
  readonly iEnheten: boolean;
}

export const sakensOppfoelging = (sakId: string): Sql =>
  sql`select kontakter, frekvens, plan, endret, versjon, i_enheten(sak_id) from oppfoelging where sak_id = ${sakId}`;

export const settInnOppfoelging = (sakId: string, versjon: number, o: OppfoelgingLagre): Sql => sql`
  insert into oppfoelging (sak_id, kontakter, frekvens, plan, versjon)
  values (${sakId}, ${sql.json(o.kontakter)}, ${o.frekvens ?? null}, ${o.plan ?? null}, ${versjon})`;

export const oppdaterOppfoelging = (sakId: string, o: OppfoelgingLagre): Sql => sql`
  update oppfoelging set kontakter = ${sql.json(o.kontakter)}, frekvens = ${o.frekvens ?? null},
    plan = ${o.plan ?? null}
  where sak_id = ${sakId}`;
