/** What is wrong with a field, in words several things share. */
import { tekst } from '../http/problem.ts';

export const MANGLER = { code: 'MANGLER', detail: tekst('Må fylles ut.', 'Må fyllast ut.') };
export const FOER_I_DAG = {
  code: 'FOER_DATOEN',
  detail: tekst('Kan ikke være før i dag.', 'Kan ikkje vere før i dag.'),
};
export const FREMTID = {
  code: 'I_FREMTIDEN',
  detail: tekst('Kan ikke være senere enn i dag.', 'Kan ikkje vere seinare enn i dag.'),
};
