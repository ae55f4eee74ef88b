import type { HusstandOekonomi, OekonomikorreksjonNy, PersonOekonomi } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';
import { HJEMMEL } from './situasjon.ts';

export interface Medlemsrad {
  readonly personId: string | null;
  readonly navn: string | null;
  readonly rolle: string;
}

/** The adults of the household as the case has it now. */
export const sakensVoksne = (sakId: string): Sql => sql`
  select m.person_id, m.navn, m.rolle from husstandsmedlem m
  where m.rolle not in ('BARN', 'VENTET_BARN') and m.husstand_id = (
    select h.id from husstand h where h.sak_id = ${sakId} order by h.nummer desc limit 1)
  order by m.id limit 20`;

export interface Oekonomirad {
  readonly hentet: string;
  readonly hjemmel: string;
  readonly personer: PersonOekonomi[];
  readonly husstand: HusstandOekonomi | null;
}

export const sakensOekonomi = (sakId: string): Sql => sql`
  select hentet, hjemmel, personer, husstand from oekonomi where sak_id = ${sakId} order by hentet desc, id desc limit 1`;

export interface Korreksjonsrad extends OekonomikorreksjonNy {
  readonly id: string;
  readonly sakId: string;
  readonly ansattId: string;
}

/** The economy as it is with a figure put right: fetched when it was fetched, and newer than the one it was. */
export const settInnKorrigert = (
  k: Korreksjonsrad,
  { hjemmel, personer }: Pick<Oekonomirad, 'hjemmel' | 'personer'>,
  husstand: HusstandOekonomi,
): Sql => sql`
  insert into oekonomi (id, sak_id, hentet, hjemmel, personer, husstand, inntekt_per_maaned, korrigert_person_id,
    korrigert_felt, korrigert_fra, korrigert_til, korrigert_begrunnelse, vedlegg_id, korrigert_av)
  select ${k.id}, ${k.sakId}, o.hentet, ${hjemmel}, ${sql.json(personer)}, ${sql.json(husstand)},
    ${husstand.inntektPerMaaned}, ${k.personId}, ${k.felt}, ${k.fra}, ${k.til}, ${k.begrunnelse}, ${k.vedleggId},
    ${k.ansattId}
  from oekonomi o where o.sak_id = ${k.sakId} order by o.hentet desc, o.id desc limit 1`;

export const settInnOekonomi = (
  id: string,
  sakId: string,
  tid: string,
  personer: readonly PersonOekonomi[],
  husstand: HusstandOekonomi,
): Sql => sql`
  insert into oekonomi (id, sak_id, hentet, hjemmel, personer, husstand, inntekt_per_maaned)
  values (${id}, ${sakId}, ${tid}::timestamptz, ${HJEMMEL}, ${sql.json(personer)}, ${sql.json(husstand)},
    ${husstand.inntektPerMaaned})`;

export interface Innhentingsrad {
  readonly id: string;
  readonly sakId: string;
  readonly personId: string;
  readonly register: 'INNTEKT' | 'SSG';
  readonly deler: readonly string[];
  readonly status: string;
  readonly feilkode: string | null;
  readonly korrelasjonsid: string;
  readonly hentet: string;
  readonly raadata: Uint8Array | null;
}

export const settInnInnhenting = (r: Innhentingsrad): Sql => sql`
  insert into registerinnhenting (id, sak_id, person_id, register, deler, hjemmel, status, feilkode, korrelasjonsid, hentet,
    raadata_kryptert)
  values (${r.id}, ${r.sakId}, ${r.personId}, ${r.register}, ${r.deler}::text[], ${HJEMMEL}, ${r.status}, ${r.feilkode},
    ${r.korrelasjonsid}, ${r.hentet}::timestamptz, ${r.raadata})`;
