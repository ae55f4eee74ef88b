import type { BefaringNy, Befaringsresultat, Funn } from '@kobo-bolig/contract';
import { tekst, type Feltfeil } from '../../http/problem.ts';
import { erRimeligAar, medFoedselsnummer, urimelig } from '../bolig/rules.ts';
import { FREMTID, MANGLER } from '../bolignotat/rules.ts';

/** The most serious first. */
const alvorlighet = ['ALVORLIG', 'AVVIK'] as const satisfies readonly Funn['alvor'][];

/** What an inspection came to: as serious as its most serious finding. */
export const resultat = (funn: readonly Pick<Funn, 'alvor'>[]): Befaringsresultat =>
  alvorlighet.find((grad) => funn.some(({ alvor }) => alvor === grad)) ?? 'OK';

const FOER_BEFARINGEN = {
  code: 'FOER_DATOEN',
  detail: tekst('Kan ikke være før befaringen.', 'Kan ikkje vere før synfaringa.'),
};
const IKKE_ETTER = {
  code: 'FOER_DATOEN',
  detail: tekst('Må være etter denne befaringen.', 'Må vere etter denne synfaringa.'),
};
const URIMELIG = { code: 'UGYLDIG_VERDI', detail: urimelig };

type Feil = Omit<Feltfeil, 'pointer'>;
const rimelig = (dato: string): boolean => erRimeligAar(Number(dato.slice(0, 4)));

function* datofeil({ dato, neste }: BefaringNy, dag: string): Generator<readonly [string, Feil]> {
  if (dato > dag) yield ['/dato', FREMTID];
  if (!rimelig(dato)) yield ['/dato', URIMELIG];
  if (neste !== undefined && !rimelig(neste)) yield ['/neste', URIMELIG];
  if (neste !== undefined && neste <= dato) yield ['/neste', IKKE_ETTER];
}

function* funnfeil({ funn, dato }: BefaringNy): Generator<readonly [string, Feil]> {
  for (const [i, { tekst: hva, frist }] of funn.entries()) {
    if (hva.trim() === '') yield [`/funn/${i}/tekst`, MANGLER];
    if (frist !== undefined && !rimelig(frist)) yield [`/funn/${i}/frist`, URIMELIG];
    if (frist !== undefined && frist < dato) yield [`/funn/${i}/frist`, FOER_BEFARINGEN];
  }
}

/** What keeps an inspection from being written down, and where. @param dag today in Norway */
export const befaringsfeil = (befaring: BefaringNy, dag: string): Feltfeil[] => [
  ...medFoedselsnummer(befaring),
  ...[...datofeil(befaring, dag), ...funnfeil(befaring)].map(([pointer, feil]) => ({ pointer, ...feil })),
];
