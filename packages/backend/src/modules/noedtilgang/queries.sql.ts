import type { Noedtilgangsaarsak, Noedtilgangsresultat } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';

export interface Noedtilgangsrad {
  readonly id: string;
  readonly sakId: string;
  /** Nothing of a case the reader may not know of. */
  readonly saksnummer: string | null;
  readonly soekerId: string | null;
  readonly ansatt: string;
  readonly ansattNavn: string;
  readonly aarsak: Noedtilgangsaarsak;
  readonly begrunnelse: string;
  readonly aapnet: string;
  readonly utloeper: string;
  readonly avsluttet: string | null;
  readonly avsluttetAv: string | null;
  readonly avsluttetAvNavn: string | null;
  readonly kontroll: Noedtilgangsresultat | null;
  readonly kontrollmerknad: string | null;
  readonly kontrollert: string | null;
  readonly kontrollertAv: string | null;
  readonly kontrollertAvNavn: string | null;
  readonly antallOppslag: number;
  readonly versjon: number;
  /** With microseconds, for the next page. */
  readonly posisjonstid: string;
}

const noedtilgang = sql`
  select n.*, n.aapnet::text as posisjonstid, s.saksnummer, s.soeker_id, a.navn as ansatt_navn, e.navn as avsluttet_av_navn,
    k.navn as kontrollert_av_navn,
    (select count(*)::integer from innsynslogg i where i.kommunenummer = n.kommunenummer and i.sak_id = n.sak_id
      and i.noedtilgang and i.aktoer = 'ansatt:' || n.ansatt
      and i.tid between n.aapnet and coalesce(n.avsluttet, n.utloeper)) as antall_oppslag
  from noedtilgang n
  left join sak s on s.kommunenummer = n.kommunenummer and s.id = n.sak_id
  join ansatt a on a.kommunenummer = n.kommunenummer and a.id = n.ansatt
  left join ansatt e on e.kommunenummer = n.kommunenummer and e.id = n.avsluttet_av
  left join ansatt k on k.kommunenummer = n.kommunenummer and k.id = n.kontrollert_av`;

export type Noedtilgangsposisjon = readonly [aapnet: string, id: string];

const side = (vilkaar: Sql, limit: number, etter: Noedtilgangsposisjon | null): Sql => sql`
  ${noedtilgang} where ${vilkaar} and ${sql.etter(sql`(n.aapnet, n.id) <`, etter)}
  order by n.aapnet desc, n.id desc limit ${limit + 1}`;

export const noedtilgangMedId = (id: string): Sql => sql`${noedtilgang} where n.id = ${id}`;

export const sakensNoedtilganger = (sakId: string, limit: number, etter: Noedtilgangsposisjon | null): Sql =>
  side(sql`n.sak_id = ${sakId}`, limit, etter);

export const kommunensNoedtilganger = (
  ukontrollert: boolean,
  limit: number,
  etter: Noedtilgangsposisjon | null,
): Sql => side(ukontrollert ? sql`n.kontroll is null` : sql`true`, limit, etter);

/** The case, if the caller may open it already. */
export const synligSak = (saksnummer: string): Sql =>
  sql`select id from sak where saksnummer = ${saksnummer}`;

/** The case, if it is not shielded (0205_noedtilgang.sql). */
export const lukketSak = (saksnummer: string): Sql => sql`select sak_for_noedtilgang(${saksnummer}) as id`;

export const laasNoedtilgang = (id: string): Sql =>
  sql`select id from noedtilgang where id = ${id} for update`;

/** Opens what the caller has opened, from here to the end of the transaction. */
export const slippInnINoeden = (): Sql => sql`
  select set_config('app.enhetsgrense', 'NOEDTILGANG', true), set_config('app.saker_utenfor', '', true)`;

export const egenAapne = (sakId: string, ansattId: string, naa: string): Sql => sql`
  select id from noedtilgang where sak_id = ${sakId} and ansatt = ${ansattId} and avsluttet is null
    and utloeper > ${naa}::timestamptz`;

/** Those of the caller whose time is over, where the calendar has not come to them yet. */
export const avsluttEgneUtloepte = (sakId: string, ansattId: string, naa: string): Sql => sql`
  update noedtilgang set avsluttet = utloeper
  where sak_id = ${sakId} and ansatt = ${ansattId} and avsluttet is null and utloeper <= ${naa}::timestamptz`;

export interface NyNoedtilgang {
  readonly id: string;
  readonly sakId: string;
  readonly ansattId: string;
  readonly aarsak: Noedtilgangsaarsak;
  readonly begrunnelse: string;
  readonly aapnet: string;
  readonly utloeper: string;
  /** The data protection officer is told by e-mail. */
  readonly varsles: boolean;
}

export const settInnNoedtilgang = (n: NyNoedtilgang): Sql => sql`
  insert into noedtilgang (id, sak_id, ansatt, aarsak, begrunnelse, aapnet, utloeper, varsel_neste)
  values (${n.id}, ${n.sakId}, ${n.ansattId}, ${n.aarsak}, ${n.begrunnelse}, ${n.aapnet}::timestamptz,
    ${n.utloeper}::timestamptz, ${n.varsles ? n.aapnet : null}::timestamptz)`;

/** Never before it was opened: the process that opened it may have a clock that is ahead. */
export const settAvsluttet = (id: string, naa: string, ansattId: string): Sql => sql`
  update noedtilgang set avsluttet = greatest(aapnet, ${naa}::timestamptz), avsluttet_av = ${ansattId} where id = ${id}`;

export const settKontroll = (
  id: string,
  k: {
    readonly resultat: Noedtilgangsresultat;
    readonly merknad?: string;
    readonly naa: string;
    readonly ansattId: string;
  },
): Sql => sql`
  update noedtilgang set avsluttet = coalesce(avsluttet, utloeper), kontroll = ${k.resultat},
    kontrollmerknad = ${k.merknad ?? null}, kontrollert = ${k.naa}::timestamptz, kontrollert_av = ${k.ansattId}
  where id = ${id}`;

/** One task of the case is for all that are to be reviewed. */
export const aapenOppgave = (sakId: string): Sql => sql`
  select id from oppgave where sak_id = ${sakId} and type = 'NOEDTILGANG' and status = 'AAPEN' and foelger_saken`;

export const ukontrollertISaken = (sakId: string): Sql =>
  sql`select id from noedtilgang where sak_id = ${sakId} and kontroll is null limit 1`;

/** One whose time is over, which no other process has at hand. */
export const taUtloept = (naa: string): Sql => sql`
  select id, sak_id from noedtilgang where avsluttet is null and utloeper <= ${naa}::timestamptz
  order by utloeper, id limit 1 for update skip locked`;

export const settUtloept = (id: string): Sql =>
  sql`update noedtilgang set avsluttet = utloeper where id = ${id}`;

/** One the data protection officer has not been told of, put off so that no other process takes it meanwhile. */
export const taUvarslet = (naa: string, igjen: string): Sql => sql`
  update noedtilgang set varsel_neste = ${igjen}::timestamptz
  where id = (select id from noedtilgang where varsel_neste <= ${naa}::timestamptz
    order by varsel_neste, id limit 1 for update skip locked)
  returning id`;

export const settVarslet = (id: string, naa: string): Sql => sql`
  update noedtilgang set varsel_neste = null, varslet = ${naa}::timestamptz where id = ${id}`;
