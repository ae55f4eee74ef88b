import { sql, type Sql } from '../../db/sql.ts';

export interface Kommunerad {
  kommunenummer: string;
  navn: string;
  navnNn: string | null;
  organisasjonsnummer: string | null;
  config: unknown;
}

export const kommunen = (): Sql =>
  sql`select kommunenummer, navn, navn_nn, organisasjonsnummer, config from kommune
    where kommunenummer = current_setting('app.kommunenummer')`;
