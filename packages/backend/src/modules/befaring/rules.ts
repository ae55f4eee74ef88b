import type { BefaringNy, Befaringsresultat, Funn } from '@kobo-bolig/contract';
import { tekst, type Feltfeil } from '../../http/problem.ts';
import { erRimeligDato, medFoedselsnummer, URIMELIG_DATO } from '../bolig/rules.ts';
import { FREMTID, MANGLER } from '../feltfeil.ts';

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

type Feil = Omit<Feltfeil, 'pointer'>;

function* datofeil({ dato, neste }: BefaringNy, dag: string): Generator<readonly [string, Feil]> {
  if (dato > dag) yield ['/dato', FREMTID];
  if (!erRimeligDato(dato)) yield ['/dato', URIMELIG_DATO];
  if (neste !== undefined && !erRimeligDato(neste)) yield ['/neste', URIMELIG_DATO];
  if (neste !== undefined && neste <= dato) yield ['/neste', IKKE_ETTER];
}

function* funnfeil({ funn, dato }: BefaringNy): Generator<readonly [string, Feil]> {
  for (const [i, { tekst: hva, frist }] of funn.entries()) {
    if (hva.trim() === '') yield [`/funn/${i}/tekst`, MANGLER];
    if (frist !== undefined && !erRimeligDato(frist)) yield [`/funn/${i}/frist`, URIMELIG_DATO];
    if (frist !== undefined && frist < dato) yield [`/funn/${i}/frist`, FOER_BEFARINGEN];
  }
}

/** What keeps an inspection from being written down, and where. @param dag today in Norway */
export const befaringsfeil = (befaring: BefaringNy, dag: string): Feltfeil[] => [
  ...medFoedselsnummer(befaring),
  ...[...datofeil(befaring, dag), ...funnfeil(befaring)].map(([pointer, feil]) => ({ pointer, ...feil })),
];
