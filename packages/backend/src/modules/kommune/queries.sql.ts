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

/** What `iBruk` says, without reading the rest. */
export const harFunksjon = (funksjon: string): Sql => sql`
  select coalesce(config -> 'funksjoner' @> to_jsonb(${funksjon}::text), true) as aapen from kommune
  where kommunenummer = current_setting('app.kommunenummer')`;
