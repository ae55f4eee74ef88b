import { sql } from './sql.ts';

/** Which Public Administration Act applies in the municipality today, as `regelsettFor` has it of a day: a scalar. */
export const gjeldendeRegelsett = sql`(
  select case when (config ->> 'fvl2025Fra')::date <= ${sql.idag}
    then 'FVL2025' else 'FVL1967' end
  from kommune where kommunenummer = current_setting('app.kommunenummer'))`;
