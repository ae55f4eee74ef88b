import type { MedsoekerStatus, Spraak } from '@kobo-bolig/contract';
import type { Svar } from '@kobo-bolig/skjema';
import { sql, type Sql } from '../../db/sql.ts';
import type { Regelsett } from '../vedtak/regelsett.ts';

export interface Medsoekerrad {
  readonly id: string;
  readonly versjon: number;
  readonly soeknadId: string;
  readonly soekerId: string;
  readonly soekerNavn: string | null;
  readonly sakId: string | null;
  readonly saksnummer: string | null;
  readonly personId: string;
  readonly navn: string | null;
  readonly status: MedsoekerStatus;
  readonly spraak: Spraak;
  readonly skjemaversjon: number;
  /** Sealed until it is confirmed, with masked identity numbers after. */
  readonly svar: Svar | { readonly forseglet: string };
  readonly invitert: string;
  readonly besvart: string | null;
  /** The decision they have asked for the reasons of, and when. */
  readonly begrunnelseVedtakId: string | null;
  readonly begrunnelseBedt: string | null;
  readonly begrunnelseRegistrertAv: string | null;
  readonly begrunnelseDokumentId: string | null;
}

const medsoeker = sql`
  select m.*, so.soeker_id, a.navn as soeker_navn, s.saksnummer, p.navn
  from medsoeker m
  join soeknad so on so.kommunenummer = m.kommunenummer and so.id = m.soeknad_id
  join person a on a.kommunenummer = so.kommunenummer and a.id = so.soeker_id
  join person p on p.kommunenummer = m.kommunenummer and p.id = m.person_id
  left join sak s on s.kommunenummer = m.kommunenummer and s.id = m.sak_id`;

/** The one that stands. */
export const soeknadensMedsoeker = (soeknadId: string): Sql =>
  sql`${medsoeker} where m.soeknad_id = ${soeknadId} and m.status <> 'TRUKKET'`;
export const sakensMedsoeker = (sakId: string): Sql =>
  sql`${medsoeker} where m.sak_id = ${sakId} and m.status <> 'TRUKKET'`;
/** Each of those who have confirmed that they apply in the case, once, as they did it last. */
export const bekreftedeMedsoekere = (sakId: string): Sql => sql`
  select distinct on (m.person_id) m.* from (${medsoeker} where m.sak_id = ${sakId} and m.status = 'BEKREFTET') m
  order by m.person_id, m.besvart desc, m.id desc`;
export const minInvitasjon = (id: string, personId: string): Sql =>
  sql`${medsoeker} where m.id = ${id} and m.person_id = ${personId} and m.status <> 'TRUKKET'`;
export const mineInvitasjoner = (personId: string): Sql => sql`
  ${medsoeker} where m.person_id = ${personId} and m.status <> 'TRUKKET'
  order by m.invitert desc, m.id desc limit 100`;
export const laasMedsoeker = (id: string): Sql => sql`select id from medsoeker where id = ${id} for update`;

export const settInnMedsoeker = (
  id: string,
  m: {
    readonly soeknadId: string;
    readonly personId: string;
    readonly spraak: Spraak;
    readonly skjemaversjon: number;
  },
): Sql => sql`
  insert into medsoeker (id, soeknad_id, person_id, spraak, skjemaversjon)
  values (${id}, ${m.soeknadId}, ${m.personId}, ${m.spraak}, ${m.skjemaversjon})`;

export const settTrukket = (id: string): Sql =>
  sql`update medsoeker set status = 'TRUKKET', svar = '{}', besvart = null where id = ${id}`;

export const settSvar = (id: string, svar: object, spraak: Spraak, skjemaversjon: number): Sql => sql`
  update medsoeker set svar = ${sql.json(svar)}, spraak = ${spraak}, skjemaversjon = ${skjemaversjon} where id = ${id}`;

export const settBesvart = (
  id: string,
  status: 'BEKREFTET' | 'AVSLAATT',
  svar: object,
  naa: string,
): Sql => sql`
  update medsoeker set status = ${status}, svar = ${sql.json(svar)}, besvart = ${naa}::timestamptz where id = ${id}`;

export interface Begrunnelseskrav {
  readonly vedtakId: string;
  readonly bedt: string;
  readonly registrertAv: string | null;
}
export const settBegrunnelseBedtOm = (id: string, k: Begrunnelseskrav): Sql => sql`
  update medsoeker set begrunnelse_vedtak_id = ${k.vedtakId}, begrunnelse_bedt = ${k.bedt}::date,
    begrunnelse_registrert_av = ${k.registrertAv}, begrunnelse_dokument_id = null
  where id = ${id}`;
export const settBegrunnelseSendt = (id: string, dokumentId: string): Sql =>
  sql`update medsoeker set begrunnelse_dokument_id = ${dokumentId} where id = ${id}`;

/** What the letter with the reasons says of the decision, and who stands for it. */
export interface Begrunnelsesgrunnlag {
  readonly vedtaksdato: string;
  readonly klageinstans: string;
  readonly regelsett: Regelsett;
}
export const begrunnelsesgrunnlag = (vedtakId: string): Sql =>
  sql`select vedtaksdato, klageinstans, regelsett from vedtak where id = ${vedtakId}`;

export const settSak = (id: string, sakId: string): Sql =>
  sql`update medsoeker set sak_id = ${sakId} where id = ${id}`;

/** Whoever will not apply lives there all the same, as any other adult of the household. */
export const somAnnenVoksen = (sakId: string, personId: string): Sql => sql`
  update husstandsmedlem m set rolle = 'ANNEN_VOKSEN' from husstand h
  where h.kommunenummer = m.kommunenummer and h.id = m.husstand_id and h.sak_id = ${sakId}
    and m.person_id = ${personId} and m.rolle = 'MEDSOEKER'`;
