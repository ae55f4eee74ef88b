import type { KartleggingLagre, Kriterieresultat, SakensKriterier } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';
import { boligbehovskolonner, MALVERSJON } from './rules.ts';

export interface Kartleggingsrad {
  readonly id: string;
  readonly status: 'PAABEGYNT' | 'FERDIGSTILT' | 'GJENAAPNET';
  readonly innhold: KartleggingLagre;
  readonly versjon: number;
  readonly malversjon: number;
  readonly ferdigstilt: string | null;
  readonly ferdigstiltAv: string | null;
  readonly ferdigstiltAvNavn: string | null;
}

export const sakensKartlegging = (sakId: string): Sql => sql`
  select k.id, k.status, k.innhold, k.versjon, k.malversjon, k.ferdigstilt, k.ferdigstilt_av, a.navn as ferdigstilt_av_navn
  from kartlegging k
  left join ansatt a on a.kommunenummer = k.kommunenummer and a.id = k.ferdigstilt_av
  where k.sak_id = ${sakId}`;

const kolonner = (innhold: KartleggingLagre): readonly (readonly [Sql, Sql])[] => {
  const behov = boligbehovskolonner(innhold);
  return [
    [sql`innhold`, sql.json(innhold)],
    [sql`malversjon`, sql`${MALVERSJON}::integer`],
    [sql`soverom_min`, sql`${behov.soveromMin}`],
    [sql`soverom_maks`, sql`${behov.soveromMaks}`],
    [sql`rullestol`, sql`${behov.rullestol}`],
    [sql`uten_trapper`, sql`${behov.utenTrapper}`],
    [sql`bemanning`, sql`${behov.bemanning}`],
    [sql`maks_leie`, sql`${behov.maksLeie}`],
    [sql`vanskeligstilt`, sql`${innhold.vanskeligstilt}`],
  ];
};

export const settInnKartlegging = (
  id: string,
  sakId: string,
  versjon: number,
  innhold: KartleggingLagre,
): Sql => {
  const par = kolonner(innhold);
  return sql`insert into kartlegging (id, sak_id, versjon, ${sql.join(par.map(([navn]) => navn))})
    values (${id}, ${sakId}, ${versjon}, ${sql.join(par.map(([, verdi]) => verdi))})`;
};

export const oppdaterKartlegging = (id: string, innhold: KartleggingLagre): Sql =>
  sql`update kartlegging set ${sql.join(kolonner(innhold).map(([navn, verdi]) => sql`${navn} = ${verdi}`))}
    where id = ${id}`;

export const laasKartlegging = (
  id: string,
  ansattId: string,
  tid: string,
  { kriteriesettId, resultater }: Pick<SakensKriterier, 'kriteriesettId' | 'resultater'>,
): Sql => sql`
  update kartlegging set status = 'FERDIGSTILT', ferdigstilt = ${tid}::timestamptz, ferdigstilt_av = ${ansattId},
    kriteriesett_id = ${kriteriesettId}, kriterieresultat = ${sql.json(resultater)}
  where id = ${id}`;

export const settInnTildelingsgrunnlag = (
  id: string,
  sakId: string,
  dag: string,
  { grupper, primaer, bosattDato, grader = [], lokalKode }: KartleggingLagre['tildelingsgrunnlag'],
): Sql => sql`
  insert into tildelingsgrunnlag (id, sak_id, gjelder_fra, grupper, primaer, bosatt_dato, grader, lokal_kode)
  values (${id}, ${sakId}, ${dag}::date, ${grupper}::text[], ${primaer}, ${bosattDato ?? null}::date,
    ${sql.json(grader)}, ${lokalKode ?? null})`;

export interface Kartleggingsversjonsrad {
  readonly nummer: number;
  readonly malversjon: number;
  readonly innhold: KartleggingLagre;
  readonly ferdigstilt: string;
  readonly ferdigstiltAv: string;
  readonly ferdigstiltAvNavn: string;
  readonly gjenaapnet: string;
  readonly gjenaapnetAv: string;
  readonly gjenaapnetAvNavn: string;
  readonly begrunnelse: string;
  readonly kriterieresultat: Kriterieresultat[] | null;
}

/** As it is now, under the next number. */
export const settInnKartleggingsversjon = (
  id: string,
  sakId: string,
  ansattId: string,
  begrunnelse: string,
): Sql => sql`
  insert into kartleggingsversjon (id, sak_id, nummer, innhold, ferdigstilt, ferdigstilt_av, gjenaapnet_av, begrunnelse,
    kriterieresultat, malversjon)
  select ${id}::uuid, k.sak_id, 1 + (select count(*) from kartleggingsversjon g where g.sak_id = k.sak_id), k.innhold,
    k.ferdigstilt, k.ferdigstilt_av, ${ansattId}, ${begrunnelse}, k.kriterieresultat, k.malversjon
  from kartlegging k where k.sak_id = ${sakId}`;

export const aapneKartlegging = (sakId: string): Sql => sql`
  update kartlegging set status = 'GJENAAPNET', ferdigstilt = null, ferdigstilt_av = null,
    kriterieresultat = null, kriteriesett_id = null where sak_id = ${sakId}`;

export const sakensKartleggingsversjoner = (sakId: string, limit: number, foer: number | null): Sql => sql`
  select g.nummer, g.malversjon, g.innhold, g.ferdigstilt, g.ferdigstilt_av, f.navn as ferdigstilt_av_navn, g.gjenaapnet,
    g.gjenaapnet_av, a.navn as gjenaapnet_av_navn, g.begrunnelse, g.kriterieresultat
  from kartleggingsversjon g
  join ansatt f on f.kommunenummer = g.kommunenummer and f.id = g.ferdigstilt_av
  join ansatt a on a.kommunenummer = g.kommunenummer and a.id = g.gjenaapnet_av
  where g.sak_id = ${sakId} and ${foer === null ? sql`true` : sql`g.nummer < ${foer}`}
  order by g.nummer desc limit ${limit + 1}`;
