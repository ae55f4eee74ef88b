import type {
  Forhaandsutfylt,
  Formaal,
  InformasjonVist,
  Sakstype,
  SoeknadStatus,
  Spraak,
} from '@kobo-bolig/contract';
import type { Svar } from '@kobo-bolig/skjema';
import { sql, type Sql } from '../../db/sql.ts';
import { erBeskyttet } from '../dokument/queries.sql.ts';
import { erIgjen } from '../oppsigelse/queries.sql.ts';

export interface Soeknadrad {
  id: string;
  soekerId: string;
  sakId: string | null;
  referanse: string | null;
  formaal: Formaal | null;
  status: SoeknadStatus;
  spraak: Spraak;
  skjemaversjon: number;
  steg: string;
  /** Sealed in a draft, with masked identity numbers once it is sent: see `svarvelv.ts`. */
  svar: Svar | { readonly forseglet: string };
  mottatt: string | null;
  slettesDato: string | null;
  prefill: Forhaandsutfylt[];
  informasjonVist: InformasjonVist[];
  versjon: number;
  opprettet: string;
  endret: string;
}

export const soeknadMedId = (id: string, soekerId: string): Sql =>
  sql`select * from soeknad where id = ${id} and soeker_id = ${soekerId} and status <> 'SLETTET'`;
export const laasSoeknad = (id: string, soekerId: string): Sql =>
  sql`${soeknadMedId(id, soekerId)} for update`;
export const soekersSoeknader = (soekerId: string): Sql =>
  sql`select * from soeknad where soeker_id = ${soekerId} and status <> 'SLETTET' order by opprettet desc, id desc limit 100`;

export const settInnSoeknad = (
  id: string,
  soekerId: string,
  spraak: Spraak,
  skjemaversjon: number,
  steg: string,
  svar: object,
  slettesDato: string,
  informasjonVist: readonly InformasjonVist[],
): Sql => sql`
  insert into soeknad (id, soeker_id, spraak, skjemaversjon, steg, svar, slettes_dato, informasjon_vist)
  values (${id}, ${soekerId}, ${spraak}, ${skjemaversjon}, ${steg}, ${sql.json(svar)}, ${slettesDato}::date,
    ${sql.json(informasjonVist)})`;

export interface Utkastverdier {
  readonly spraak: Spraak;
  readonly skjemaversjon: number;
  readonly steg: string;
  readonly formaal: Formaal | null;
  readonly svar: object;
  readonly informasjonVist: readonly InformasjonVist[];
  readonly slettesDato: string;
}

export const lagreUtkast = (id: string, u: Utkastverdier): Sql => sql`
  update soeknad set spraak = ${u.spraak}, skjemaversjon = ${u.skjemaversjon}, steg = ${u.steg}, formaal = ${u.formaal},
    svar = ${sql.json(u.svar)}, slettes_dato = ${u.slettesDato}::date,
    informasjon_vist = ${sql.json(u.informasjonVist)} where id = ${id}`;

export const slettUtkast = (id: string): Sql =>
  sql`delete from soeknad where id = ${id} and status = 'UTKAST'`;

export interface Innsendt {
  readonly sakId: string;
  readonly referanse: string;
  readonly formaal: Formaal;
  readonly svar: Svar;
  readonly hash: string;
  readonly prefill: readonly Forhaandsutfylt[];
  readonly informasjonVist: readonly InformasjonVist[];
  readonly mottatt: string;
}

export const settSendt = (id: string, s: Innsendt): Sql => sql`
  update soeknad set status = 'REGISTRERT', sak_id = ${s.sakId}, referanse = ${s.referanse}, formaal = ${s.formaal},
    svar = ${sql.json(s.svar)}, oppsummering_hash = ${s.hash}, mottatt = ${s.mottatt}::timestamptz, slettes_dato = null,
    steg = 'kvittering', prefill = ${sql.json(s.prefill)}, informasjon_vist = ${sql.json(s.informasjonVist)} where id = ${id}`;

export interface Registrert extends Omit<Innsendt, 'hash' | 'prefill' | 'informasjonVist'> {
  readonly soekerId: string;
  readonly kanal: 'PAPIR' | 'MUNTLIG' | 'ANNEN_ENHET';
  readonly registrertAv: string;
  readonly spraak: Spraak;
  readonly skjemaversjon: number;
}

export const settInnRegistrert = (id: string, r: Registrert): Sql => sql`
  insert into soeknad (id, soeker_id, sak_id, referanse, formaal, status, kanal, registrert_av, spraak, skjemaversjon, steg,
    svar, mottatt)
  values (${id}, ${r.soekerId}, ${r.sakId}, ${r.referanse}, ${r.formaal}, 'REGISTRERT', ${r.kanal}, ${r.registrertAv},
    ${r.spraak}, ${r.skjemaversjon}, 'kvittering', ${sql.json(r.svar)}, ${r.mottatt}::timestamptz)`;

export const settTrukket = (id: string): Sql => sql`update soeknad set status = 'TRUKKET' where id = ${id}`;

export interface Kvitteringsrad {
  id: string;
  referanse: string;
  mottatt: string;
  sakId: string;
  saksnummer: string;
  sakstype: Sakstype;
  forventetSvar: string;
  dokumentId: string | null;
}

export const kvittering = (id: string, soekerId: string): Sql => sql`
  select so.id, so.referanse, so.mottatt, so.sak_id, s.saksnummer, s.sakstype, s.forventet_svar, d.id as dokument_id
  from soeknad so join sak s on s.kommunenummer = so.kommunenummer and s.id = so.sak_id
  left join dokument d on d.kommunenummer = so.kommunenummer and d.soeknad_id = so.id
  where so.id = ${id} and so.soeker_id = ${soekerId}`;

/** The applicant as last fetched from Folkeregisteret: what the form showed, and so what it is judged against. */
export interface Soekerrad {
  id: string;
  navn: string | null;
  foedselsdato: string | null;
  /** Kode 6 or 7. */
  skjermet: boolean;
  /** Null as long as the register has not answered. */
  fregHentet: string | null;
  bostedsadresse: string | null;
  /** Rents a home from the municipality. */
  leieforhold: boolean;
  registerbarn: { barnId: string; navn: string; foedselsdato: string; deltBosted: boolean }[];
}

export const soekeren = (id: string): Sql => sql`
  select p.id, p.navn, p.foedselsdato, ${erBeskyttet(sql`p`)} as skjermet, p.freg_hentet,
    p.bostedsadresse, exists (
    select from leietaker t join leieforhold l on l.kommunenummer = t.kommunenummer and l.id = t.leieforhold_id
    where t.kommunenummer = p.kommunenummer and t.person_id = p.id and l.status <> 'AVSLUTTET'
      and ${erIgjen(sql`t`)}) as leieforhold,
    coalesce((
    select jsonb_agg(jsonb_build_object('barnId', b.id, 'navn', b.navn, 'foedselsdato', b.foedselsdato,
      'deltBosted', r -> 'deltBosted') order by b.foedselsdato, b.id)
    from jsonb_array_elements(p.registerbarn) r
    join person b on b.kommunenummer = p.kommunenummer and b.id = (r ->> 'barnId')::uuid), '[]') as registerbarn
  from person p where p.id = ${id}`;
