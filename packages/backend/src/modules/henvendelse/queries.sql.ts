import type { HenvendelseNy, HenvendelseStatus } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';

export interface Henvendelsesrad {
  readonly id: string;
  readonly versjon: number;
  readonly kanal: HenvendelseNy['kanal'];
  readonly mottatt: string;
  readonly tekst: string;
  readonly fra: string | null;
  readonly personId: string | null;
  readonly personNavn: string | null;
  readonly status: HenvendelseStatus;
  readonly skrevet: string;
  readonly skrevetAv: string;
  readonly skrevetAvNavn: string;
  readonly avgjort: string | null;
  readonly avgjortAv: string | null;
  readonly avgjortAvNavn: string | null;
  readonly begrunnelse: string | null;
  readonly enhet: string | null;
  readonly sakId: string | null;
  readonly slettesDato: string | null;
}

export type Henvendelsesposisjon = readonly [mottatt: string, id: string];

const henvendelse = sql`
  select h.*, p.navn as person_navn, a.navn as skrevet_av_navn, b.navn as avgjort_av_navn
  from henvendelse h
  join ansatt a on a.kommunenummer = h.kommunenummer and a.id = h.skrevet_av
  left join ansatt b on b.kommunenummer = h.kommunenummer and b.id = h.avgjort_av
  left join person p on p.kommunenummer = h.kommunenummer and p.id = h.person_id`;

export const henvendelseMedId = (id: string): Sql => sql`${henvendelse} where h.id = ${id}`;
export const laasHenvendelse = (id: string): Sql =>
  sql`select id from henvendelse where id = ${id} for update`;

export const henvendelsene = (
  status: HenvendelseStatus | undefined,
  limit: number,
  etter: Henvendelsesposisjon | null,
): Sql => sql`
  ${henvendelse} where ${status === undefined ? sql`true` : sql`h.status = ${status}`}
    and ${sql.etter(sql`(h.mottatt, h.id) >`, etter)}
  order by h.mottatt, h.id limit ${limit + 1}`;

/** What was written down of this person, the newest first. */
export const personensHenvendelser = (personId: string): Sql =>
  sql`${henvendelse} where h.person_id = ${personId} order by h.mottatt desc, h.id desc limit 1000`;

export const settInnHenvendelse = (
  id: string,
  { kanal, mottatt, tekst, fra }: HenvendelseNy,
  { personId, skrevetAv }: { readonly personId: string | null; readonly skrevetAv: string },
): Sql => sql`
  insert into henvendelse (id, kanal, mottatt, tekst, fra, person_id, skrevet_av)
  values (${id}, ${kanal}, ${mottatt}::date, ${tekst}, ${fra ?? null}, ${personId}, ${skrevetAv})`;

export interface Avgjort {
  readonly status: Exclude<HenvendelseStatus, 'AAPEN'>;
  readonly avgjort: string;
  readonly avgjortAv: string;
  readonly begrunnelse: string | null;
  readonly enhet: string | null;
  readonly personId: string | null;
  readonly sakId: string | null;
  readonly slettesDato: string | null;
}

export const settAvgjort = (id: string, a: Avgjort): Sql => sql`
  update henvendelse set status = ${a.status}, avgjort = ${a.avgjort}::timestamptz, avgjort_av = ${a.avgjortAv},
    begrunnelse = ${a.begrunnelse}, enhet = ${a.enhet}, sak_id = ${a.sakId}, person_id = ${a.personId},
    slettes_dato = ${a.slettesDato}::date
  where id = ${id}`;

export const enhetMedKode = (kode: string): Sql => sql`select kode from enhet where kode = ${kode} and aktiv`;
