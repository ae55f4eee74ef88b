import type {
  HusstandOekonomi,
  KriteriesettNytt,
  Kriterier,
  Kriterieresultat,
  PersonOekonomi,
} from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';
import type { Bosted } from '../../ports/folkeregister/port.ts';
import type { Barnelinje } from './rules.ts';

export interface Kriteriesettrad {
  readonly id: string;
  readonly nummer: number;
  readonly gyldigFra: string;
  readonly gjelder: boolean;
  readonly kriterier: Kriterier;
}

export type Kriteriesettposisjon = readonly [gyldigFra: string, nummer: number];

const GJELDENDE = sql`(select id from kriteriesett where gyldig_fra <= ${sql.idag}
  order by gyldig_fra desc, nummer desc limit 1)`;

export const gjeldendeKriteriesett = (): Sql =>
  sql`select id, nummer, gyldig_fra, true as gjelder, kriterier from kriteriesett where id = ${GJELDENDE}`;

export const kriteriesettside = (limit: number, etter: Kriteriesettposisjon | null): Sql => sql`
  select id, nummer, gyldig_fra, id = ${GJELDENDE} as gjelder, kriterier from kriteriesett
  where ${sql.etter(sql`(gyldig_fra, nummer) <`, etter)}
  order by gyldig_fra desc, nummer desc limit ${limit + 1}`;

/** One at a time: the next number is taken from those there are. */
export const laasKommunen = (): Sql =>
  sql`select kommunenummer from kommune where kommunenummer = current_setting('app.kommunenummer') for update`;

export const settInnKriteriesett = (id: string, { gyldigFra, kriterier }: KriteriesettNytt): Sql => sql`
  insert into kriteriesett (id, nummer, gyldig_fra, kriterier)
  values (${id}, (select coalesce(max(nummer), 0) + 1 from kriteriesett), ${gyldigFra}::date, ${sql.json(kriterier)})`;

export const kriteriesettMedId = (id: string): Sql => sql`
  select id, nummer, gyldig_fra, id = ${GJELDENDE} as gjelder, kriterier from kriteriesett where id = ${id}`;

/** What of a case criteria are held against. */
export interface Grunnlagsrad {
  readonly foedselsdato: string | null;
  readonly antallPersoner: number;
  readonly barn: readonly Barnelinje[];
  readonly personer: PersonOekonomi[] | null;
  readonly husstand: HusstandOekonomi | null;
  /** Person id → day of birth. */
  readonly foedselsdatoer: Readonly<Record<string, string | null>>;
  readonly bosteder: Bosted[] | null;
  readonly bostederHentet: string | null;
  readonly kriteriesettId: string | null;
  readonly kriterieresultat: Kriterieresultat[] | null;
}

export const sakensGrunnlag = (sakId: string): Sql => sql`
  select p.foedselsdato, s.antall_voksne + s.antall_barn as antall_personer, o.personer, o.husstand, b.bosteder,
    b.hentet as bosteder_hentet, k.kriteriesett_id, k.kriterieresultat,
    coalesce((select jsonb_object_agg(m.person_id, m.foedselsdato) from husstandsmedlem m
      where m.kommunenummer = s.kommunenummer and m.person_id is not null and m.husstand_id = h.id), '{}') as foedselsdatoer,
    coalesce((select jsonb_agg(jsonb_build_object('rolle', m.rolle, 'bosted', m.bosted, 'netter', m.netter,
        'termin', m.termin) order by m.id) from husstandsmedlem m
      where m.kommunenummer = s.kommunenummer and m.rolle in ('BARN', 'VENTET_BARN') and m.husstand_id = h.id), '[]') as barn
  from sak s
  join person p on p.kommunenummer = s.kommunenummer and p.id = s.soeker_id
  left join kartlegging k on k.kommunenummer = s.kommunenummer and k.sak_id = s.id
  left join lateral (select id from husstand where kommunenummer = s.kommunenummer and sak_id = s.id
    order by nummer desc limit 1) h on true
  left join lateral (select personer, husstand from oekonomi o where o.kommunenummer = s.kommunenummer
    and o.sak_id = s.id order by hentet desc, id desc limit 1) o on true
  left join lateral (select bosteder, hentet from bosteder b where b.kommunenummer = s.kommunenummer
    and b.sak_id = s.id and b.person_id = s.soeker_id order by hentet desc, id desc limit 1) b on true
  where s.id = ${sakId}`;

export const settInnBosteder = (
  id: string,
  sakId: string,
  personId: string,
  hentet: string,
  bosteder: readonly Bosted[],
): Sql => sql`
  insert into bosteder (id, sak_id, person_id, hentet, bosteder)
  values (${id}, ${sakId}, ${personId}, ${hentet}::timestamptz, ${sql.json(bosteder)})`;

export const settInnBostedsinnhenting = (r: {
  readonly id: string;
  readonly sakId: string;
  readonly personId: string;
  readonly hjemmel: string;
  readonly status: 'OK' | 'SKJERMET';
  readonly korrelasjonsid: string;
  readonly hentet: string;
}): Sql => sql`
  insert into registerinnhenting (id, sak_id, person_id, register, deler, hjemmel, status, korrelasjonsid, hentet)
  values (${r.id}, ${r.sakId}, ${r.personId}, 'FREG', '{bostedsadresse,historikk}', ${r.hjemmel}, ${r.status},
    ${r.korrelasjonsid}, ${r.hentet}::timestamptz)`;
