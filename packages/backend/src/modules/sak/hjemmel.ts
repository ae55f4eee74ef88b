import type { Sakstype } from '@kobo-bolig/contract';
import { KoboFeil, tekst } from '../../http/problem.ts';
import { behovProeves } from './rules.ts';

/** @throws KoboFeil BEHOVET_PROEVES_IKKE where no act opens a register for the case */
export function krevBehovProeves({ sakstype }: { readonly sakstype: Sakstype }): void {
  if (!behovProeves(sakstype)) throw new KoboFeil('BEHOVET_PROEVES_IKKE');
}

const detail = tekst(
  'Må stå tomt når boligen leies ut uten behovsprøving.',
  'Må stå tomt når bustaden blir leigd ut utan behovsprøving.',
);

/** @throws KoboFeil BEHOVET_PROEVES_IKKE, with a pointer to each place where needs are written */
export function krevUtenBehov(pekere: readonly string[]): void {
  if (pekere.length === 0) return;
  const errors = pekere.map((pointer) => ({ pointer, code: 'INGEN_HJEMMEL', detail }));
  throw new KoboFeil('BEHOVET_PROEVES_IKKE', { errors });
}
