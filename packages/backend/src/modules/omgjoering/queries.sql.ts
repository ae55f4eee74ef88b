import type { OmgjoeringNy, Omgjoeringsgrunnlag, Vedtak, Vedtaksresultat } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';

export interface Omgjoeringsrad {
  readonly id: string;
  readonly vedtakId: string;
  readonly grunnlag: Omgjoeringsgrunnlag;
  readonly tilSkade: boolean;
  readonly begrunnelse: string;
  readonly begynt: string;
  readonly begyntAv: string;
  readonly begyntAvNavn: string;
  /** Of the decision that is changed. */
  readonly foer: Vedtaksresultat;
  /** The decision that has replaced it; null until it is made. */
  readonly nyttVedtakId: string | null;
}

const omgjoering = sql`
  select o.id, o.vedtak_id, o.grunnlag, o.til_skade, o.begrunnelse, o.begynt, o.begynt_av, a.navn as begynt_av_navn,
    e.resultat as foer, n.id as nytt_vedtak_id
  from omgjoering o
  join ansatt a on a.kommunenummer = o.kommunenummer and a.id = o.begynt_av
  join vedtak e on e.kommunenummer = o.kommunenummer and e.id = o.vedtak_id
  left join vedtak n on n.kommunenummer = o.kommunenummer and n.sak_id = o.sak_id and n.erstatter_id = o.vedtak_id
    and n.fattet is not null`;

export const sakensOmgjoeringer = (sakId: string): Sql =>
  sql`${omgjoering} where o.sak_id = ${sakId} order by o.begynt desc, o.id desc limit 100`;
export const aapenOmgjoering = (sakId: string): Sql =>
  sql`${omgjoering} where o.sak_id = ${sakId} and n.id is null`;

export interface Gjeldende {
  readonly vedtakId: string;
  readonly resultat: Vedtaksresultat;
  readonly status: Vedtak['status'];
}

/** The newest decision of a case, whatever has become of it. */
export const nyesteVedtak = (sakId: string): Sql => sql`
  select id as vedtak_id, resultat, status from vedtak
  where sak_id = ${sakId} and fattet is not null order by fattet desc, id desc limit 1`;

/** Whoever was let a home on the decision lives there by a contract, which is ended by its own rules. */
export const loependeLeie = (sakId: string): Sql =>
  sql`select from leieforhold where sak_id = ${sakId} and status <> 'AVSLUTTET' limit 1`;

export const settInnOmgjoering = (
  id: string,
  sakId: string,
  vedtakId: string,
  { grunnlag, tilSkade, begrunnelse }: OmgjoeringNy,
  ansattId: string,
): Sql => sql`
  insert into omgjoering (id, sak_id, vedtak_id, grunnlag, til_skade, begrunnelse, begynt_av)
  values (${id}, ${sakId}, ${vedtakId}, ${grunnlag}, ${tilSkade}, ${begrunnelse}, ${ansattId})`;
