import type { OppgaveStatus, Overgangstype } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';

export interface Overgangsrad {
  readonly id: string;
  readonly sakId: string;
  readonly type: Overgangstype;
  readonly dato: string;
  readonly oppgaveId: string;
  readonly oppgavestatus: OppgaveStatus;
  readonly registrertAv: string;
  readonly registrertAvNavn: string;
  readonly opprettet: string;
  readonly bortfalt: string | null;
  readonly bortfaltBegrunnelse: string | null;
}

export type Overgangsposisjon = readonly [dato: string, id: string];

const overgang = sql`
  select v.*, o.status as oppgavestatus, a.navn as registrert_av_navn
  from overgang v
  join oppgave o on o.kommunenummer = v.kommunenummer and o.id = v.oppgave_id
  join ansatt a on a.kommunenummer = v.kommunenummer and a.id = v.registrert_av`;

export const sakensOverganger = (sakId: string, limit: number, etter: Overgangsposisjon | null): Sql => sql`
  ${overgang} where v.sak_id = ${sakId} and ${sql.etter(sql`(v.dato, v.id) >`, etter)}
  order by v.dato, v.id limit ${limit + 1}`;

export const overgangISaken = (sakId: string, id: string): Sql =>
  sql`${overgang} where v.sak_id = ${sakId} and v.id = ${id}`;

export type NyOvergangsrad = Pick<
  Overgangsrad,
  'id' | 'sakId' | 'type' | 'dato' | 'oppgaveId' | 'registrertAv'
>;

export const settInnOvergang = (o: NyOvergangsrad): Sql => sql`
  insert into overgang (id, sak_id, type, dato, oppgave_id, registrert_av)
  values (${o.id}, ${o.sakId}, ${o.type}, ${o.dato}::date, ${o.oppgaveId}, ${o.registrertAv})`;

export const settBortfalt = (id: string, ansattId: string, begrunnelse: string): Sql => sql`
  update overgang set bortfalt = naa(), bortfalt_av = ${ansattId}, bortfalt_begrunnelse = ${begrunnelse}
  where id = ${id}`;
