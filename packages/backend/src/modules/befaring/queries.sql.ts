import type { Befaring, BefaringNy, Funn } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';

export interface Befaringsrad {
  readonly id: string;
  readonly boligId: string;
  readonly type: BefaringNy['type'];
  readonly dato: string;
  readonly funn: Funn[];
  readonly neste: string | null;
  readonly korrigerer: string | null;
  readonly rettetAv: string | null;
  readonly skrevet: string;
  readonly skrevetAv: string;
  readonly skrevetAvNavn: string;
  readonly bilder: NonNullable<Befaring['bilder']> | null;
}

export type Befaringsposisjon = readonly [dato: string, id: string];

const befaring = sql`
  select n.*, r.id as rettet_av, a.navn as skrevet_av_navn, (
    select jsonb_agg(jsonb_build_object('bildeId', b.id, 'status', v.status,
      'alt', jsonb_build_object('nb', b.alt_nb, 'nn', b.alt_nn)) order by b.plass)
    from boligbilde b join vedlegg v on v.kommunenummer = b.kommunenummer and v.id = b.id
    where b.kommunenummer = n.kommunenummer and b.bolig_id = n.bolig_id and b.befaring_id = n.id) as bilder
  from befaring n
  join ansatt a on a.kommunenummer = n.kommunenummer and a.id = n.skrevet_av
  left join befaring r on r.kommunenummer = n.kommunenummer and r.korrigerer = n.id`;

export const befaringMedId = (id: string | null): Sql => sql`${befaring} where n.id = ${id}`;

export const boligensBefaringer = (
  boligId: string,
  limit: number,
  etter: Befaringsposisjon | null,
): Sql => sql`
  ${befaring} where n.bolig_id = ${boligId}
    and ${sql.etter(sql`(n.dato, n.id) <`, etter)}
  order by n.dato desc, n.id desc limit ${limit + 1}`;

export interface NyBefaring extends BefaringNy {
  readonly id: string;
  readonly boligId: string;
  /** The inspection that was wrong. */
  readonly korrigerer: string | null;
  readonly skrevetAv: string;
}

export const settInnBefaring = (b: NyBefaring): Sql => sql`
  insert into befaring (id, bolig_id, type, dato, funn, neste, korrigerer, skrevet_av)
  values (${b.id}, ${b.boligId}, ${b.type}, ${b.dato}::date, ${sql.json(b.funn)}, ${b.neste ?? null}::date,
    ${b.korrigerer}, ${b.skrevetAv})`;
