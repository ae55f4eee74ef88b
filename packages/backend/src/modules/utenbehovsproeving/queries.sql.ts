import type { UtenBehovsproeving } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';

export const settInnUtleiegrunn = (
  sakId: string,
  { grunn, begrunnelse }: UtenBehovsproeving,
  ansattId: string,
): Sql => sql`
  insert into utleiegrunn (sak_id, grunn, begrunnelse, registrert_av)
  values (${sakId}, ${grunn}, ${begrunnelse}, ${ansattId})`;
