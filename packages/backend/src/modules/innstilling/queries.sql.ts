import type { EnhetLagre, EnhetOpprett, Enhetstype, Innstillingsversjon } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';
import { lukket } from '../sak/rules.ts';

export interface Innstillingsrad {
  readonly id: string;
  readonly nummer: number;
  readonly gyldigFra: string;
  readonly status: Innstillingsversjon['status'];
  readonly oppsett: unknown;
  readonly lagret: string;
  readonly aktoer: string;
  readonly navn: string | null;
}

/** Versions are taken into use in the order they were saved; the last of all may be waiting for its day. */
const VERSJONER = sql`
  select i.id, i.nummer, i.gyldig_fra, i.oppsett, i.lagret, i.lagret_av as aktoer, a.navn, case
      when i.tatt_i_bruk is not null and not exists (select from innstilling n
        where n.kommunenummer = i.kommunenummer and n.nummer > i.nummer and n.tatt_i_bruk is not null) then 'GJELDER'
      when i.tatt_i_bruk is not null then 'TIDLIGERE'
      when exists (select from innstilling n
        where n.kommunenummer = i.kommunenummer and n.nummer > i.nummer) then 'UTGAATT'
      else 'KOMMER' end as status
  from innstilling i
  left join ansatt a on a.kommunenummer = i.kommunenummer and i.lagret_av = 'ansatt:' || a.id`;

export const nyesteVersjon = (): Sql => sql`
  select v.* from (${VERSJONER}) v order by v.nummer desc limit 1`;

export const versjonsside = (limit: number, etter: readonly [number] | null): Sql => sql`
  select v.* from (${VERSJONER}) v where ${sql.etter(sql`(v.nummer) <`, etter)}
  order by v.nummer desc limit ${limit + 1}`;

/** What held before anything was saved is the first version; nothing where there is one. */
export const settInnFoersteVersjon = (id: string): Sql => sql`
  insert into innstilling (id, nummer, gyldig_fra, oppsett, lagret, lagret_av, tatt_i_bruk)
  select ${id}, 1, ${sql.dag(sql`opprettet`)}, config, endret, coalesce(endret_av, 'system:innstilling'), endret
  from kommune k where k.kommunenummer = current_setting('app.kommunenummer')
    and not exists (select from innstilling i where i.kommunenummer = k.kommunenummer)`;

export const settInnVersjon = (v: {
  readonly id: string;
  readonly nummer: number;
  readonly gyldigFra: string;
  readonly oppsett: object;
}): Sql => sql`
  insert into innstilling (id, nummer, gyldig_fra, oppsett)
  values (${v.id}, ${v.nummer}, ${v.gyldigFra}::date, ${sql.json(v.oppsett)})`;

export const taVersjonIBruk = (id: string, naa: string): Sql =>
  sql`update innstilling set tatt_i_bruk = ${naa}::timestamptz where id = ${id}`;

export const settOppsett = (id: string): Sql => sql`
  update kommune k set config = i.oppsett from innstilling i
  where i.kommunenummer = k.kommunenummer and i.id = ${id}`;

export interface Enhetsrad {
  readonly kode: string;
  readonly navn: string;
  readonly type: Enhetstype;
  readonly aktiv: boolean;
  readonly overordnet: string | null;
  readonly versjon: number;
  readonly endret: string;
  readonly aktoer: string;
  readonly ansattnavn: string | null;
}

const ENHETER = sql`
  select e.kode, e.navn, e.type, e.aktiv, e.overordnet, e.versjon, e.endret, e.endret_av as aktoer, a.navn as ansattnavn
  from enhet e left join ansatt a on a.kommunenummer = e.kommunenummer and e.endret_av = 'ansatt:' || a.id`;

export const alleEnheter = (): Sql => sql`${ENHETER} order by norsk(e.navn), e.kode limit 200`;

export const enheten = (kode: string): Sql => sql`${ENHETER} where e.kode = ${kode}`;

/** All of them: what is over what is decided by more than one. */
export const laasEnhetene = (): Sql => sql`select kode, versjon from enhet order by kode for update`;

/** The unit itself, the one over it, and so on to the top; none where there is no such unit. */
export const oppover = (kode: string): Sql => sql`
  with recursive over as (
    select kode, overordnet from enhet where kode = ${kode}
    union
    select e.kode, e.overordnet from enhet e join over o on e.kode = o.overordnet)
  select kode from over`;

export const settInnEnhet = ({ kode, navn, type, overordnet }: EnhetOpprett): Sql =>
  sql`insert into enhet (kode, navn, type, overordnet) values (${kode}, ${navn}, ${type}, ${overordnet ?? null})`;

export const endreEnhet = (kode: string, { navn, aktiv, overordnet }: EnhetLagre): Sql =>
  sql`update enhet set navn = ${navn}, aktiv = ${aktiv}, overordnet = ${overordnet ?? null} where kode = ${kode}`;

/** Whether anybody in the unit has something to do, or is about to. */
export const enhetHarSaker = (kode: string): Sql => sql`
  select exists (select from sak where enhet = ${kode} and status <> all(${lukket}::text[]))
    or exists (select from oversending where status = 'SENDT' and ${kode} in (til_enhet, fra_enhet)) as har`;

/** Whether new cases come to the unit by settings that hold, or by those that are to. */
export const enhetFaarSaker = (kode: string): Sql => {
  const regel = sql`jsonb_build_array(jsonb_build_object('enhet', ${kode}::text))`;
  return sql`select exists (select from kommune where config -> 'saksfordeling' @> ${regel})
    or exists (select from (${VERSJONER}) v where v.status = 'KOMMER' and v.oppsett -> 'saksfordeling' @> ${regel}) as faar`;
};
