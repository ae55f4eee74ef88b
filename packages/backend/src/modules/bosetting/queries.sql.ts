import type { BosettingRegistrering } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';

export const settInnBosetting = (sakId: string, ny: BosettingRegistrering, ansattId: string): Sql => sql`
  insert into bosetting (sak_id, vedtaksdato, referanse, bosatt_dato, introduksjonsprogram, registrert_av)
  values (${sakId}, ${ny.vedtaksdato}::date, ${ny.referanse ?? null}, ${ny.bosattDato}::date,
    ${ny.introduksjonsprogram}, ${ansattId})`;

/** The first of the units that is the municipality's office of refugees. */
export const flyktningkontoret = (enheter: readonly string[]): Sql => sql`
  select kode from enhet where kode = any(${enheter}::text[]) and type = 'FLYKTNING'
  order by array_position(${enheter}::text[], kode) limit 1`;
