import type { ProblemCode, Saksbegrunnelse } from '@kobo-bolig/contract';
import { KoboFeil } from '../../http/problem.ts';

const detail = { nb: 'Må fylles ut eller rettes.', nn: 'Må fyllast ut eller rettast.' };

/** Refuses what is not complete, with a pointer to each place in `rot` that is to be filled in. */
export function krevUtenMangler(code: ProblemCode, mangler: readonly string[], rot = '/innhold'): void {
  if (mangler.length === 0) return;
  const errors = mangler.map((peker) => ({ pointer: `${rot}${peker}`, code: 'MANGLER', detail }));
  throw new KoboFeil(code, { errors });
}

const tom = (peker: string, skrevet: string): string[] => (skrevet.trim() === '' ? [peker] : []);
const passert = (peker: string, dag: string, idag: string): string[] => (dag <= idag ? [peker] : []);

/** Refuses a text that says nothing. */
export const krevTekst = (peker: string, skrevet: string): void =>
  krevUtenMangler('UGYLDIG_FORESPOERSEL', tom(peker, skrevet), '');

export const krevBegrunnelse = ({ begrunnelse }: Saksbegrunnelse): void =>
  krevTekst('/begrunnelse', begrunnelse);

/** Refuses a text that says nothing, and a day that is not yet to come. */
export const krevTekstOgDag = (
  [tekstpeker, skrevet]: readonly [peker: string, skrevet: string],
  [dagpeker, dag]: readonly [peker: string, dag: string],
  idag: string,
): void =>
  krevUtenMangler('UGYLDIG_FORESPOERSEL', [...tom(tekstpeker, skrevet), ...passert(dagpeker, dag, idag)], '');
