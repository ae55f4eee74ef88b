import type { Forhaandsvarsel } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';
import { iKraft } from '../vedtak/queries.sql.ts';

export interface Varselrad {
  readonly id: string;
  readonly sakId: string;
  readonly vedtakId: string;
  readonly grunn: string;
  readonly frist: string;
  readonly varslet: string;
  readonly varsletAv: string;
  readonly varsletAvNavn: string;
  readonly dokumentId: string;
  readonly uttalelse: string | null;
  readonly uttalt: string | null;
  readonly kanal: NonNullable<Forhaandsvarsel['kanal']> | null;
  readonly registrertAv: string | null;
  readonly registrertAvNavn: string | null;
  readonly trukketBegrunnelse: string | null;
  /** The grant was ended. */
  readonly avgjort: boolean;
  /** The decision it is about holds. */
  readonly gjelder: boolean;
  readonly versjon: number;
}

const varsel = sql`
  select f.id, f.sak_id, f.vedtak_id, f.grunn, f.frist, f.varslet, f.varslet_av, a.navn as varslet_av_navn, f.dokument_id,
    f.uttalelse, f.uttalt, f.kanal, f.registrert_av, r.navn as registrert_av_navn, f.trukket_begrunnelse,
    exists (select from vedtak o where o.kommunenummer = f.kommunenummer and o.forhaandsvarsel_id = f.id
      and o.fattet is not null) as avgjort,
    v.status in ${iKraft} as gjelder, f.versjon
  from forhaandsvarsel f
  join vedtak v on v.kommunenummer = f.kommunenummer and v.id = f.vedtak_id
  join ansatt a on a.kommunenummer = f.kommunenummer and a.id = f.varslet_av
  left join ansatt r on r.kommunenummer = f.kommunenummer and r.id = f.registrert_av`;

export const sakensVarsler = (sakId: string): Sql =>
  sql`${varsel} where f.sak_id = ${sakId} order by f.varslet desc, f.id desc limit 100`;
export const varselISaken = (sakId: string, id: string): Sql =>
  sql`${varsel} where f.sak_id = ${sakId} and f.id = ${id}`;

/** The warning about a decision that nothing has come of yet. */
export const aapentVarsel = (vedtakId: string): Sql =>
  sql`${varsel} where f.vedtak_id = ${vedtakId} and f.trukket is null`;

export interface NyttVarsel {
  readonly id: string;
  readonly sakId: string;
  readonly vedtakId: string;
  readonly grunn: string;
  readonly frist: string;
  readonly ansattId: string;
  readonly dokumentId: string;
}

export const settInnVarsel = (v: NyttVarsel): Sql => sql`
  insert into forhaandsvarsel (id, sak_id, vedtak_id, grunn, frist, varslet_av, dokument_id)
  values (${v.id}, ${v.sakId}, ${v.vedtakId}, ${v.grunn}, ${v.frist}::date, ${v.ansattId}, ${v.dokumentId})`;

export const settUttalelse = (
  id: string,
  tekst: string,
  kanal: string,
  registrertAv: string | null,
  tid: string,
): Sql => sql`
  update forhaandsvarsel set uttalelse = ${tekst}, uttalt = ${tid}::timestamptz, kanal = ${kanal},
    registrert_av = ${registrertAv}
  where id = ${id}`;

export const settTrukket = (id: string, begrunnelse: string, tid: string): Sql => sql`
  update forhaandsvarsel set trukket = ${tid}::timestamptz, trukket_begrunnelse = ${begrunnelse} where id = ${id}`;

/** A proposal that rested on it goes no further. */
export const forkastForslag = (varselId: string): Sql => sql`
  update vedtak set forkastet = true
  where forhaandsvarsel_id = ${varselId} and status in ('FORSLAG', 'TIL_GODKJENNING') and not forkastet returning id`;
