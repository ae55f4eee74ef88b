import type { Inhabilitet, InhabilitetNy } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';

export interface Inhabilitetsrad {
  readonly id: string;
  readonly ansatt: string;
  readonly ansattNavn: string;
  readonly grunn: Inhabilitet['grunn'];
  readonly tekst: string | null;
  readonly registrert: string;
  readonly registrertAv: string;
  readonly registrertAvNavn: string;
}

/** At most as many as one answer holds. */
export const sakensInhabile = (sakId: string): Sql => sql`
  select i.*, a.navn as ansatt_navn, r.navn as registrert_av_navn from inhabilitet i
  join ansatt a on a.kommunenummer = i.kommunenummer and a.id = i.ansatt
  join ansatt r on r.kommunenummer = i.kommunenummer and r.id = i.registrert_av
  where i.sak_id = ${sakId} order by i.registrert, i.id limit 100`;

export const kjentAnsatt = (id: string): Sql => sql`select id from ansatt where id = ${id}`;

export interface NyInhabilitet extends InhabilitetNy {
  readonly id: string;
  readonly sakId: string;
  readonly ansattId: string;
  readonly registrertAv: string;
}

export const settInnInhabilitet = (n: NyInhabilitet): Sql => sql`
  insert into inhabilitet (id, sak_id, ansatt, grunn, tekst, registrert_av)
  values (${n.id}, ${n.sakId}, ${n.ansattId}, ${n.grunn}, ${n.tekst ?? null}, ${n.registrertAv})`;
