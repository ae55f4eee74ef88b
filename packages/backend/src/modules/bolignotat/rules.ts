import type { BolignotatNytt } from '@kobo-bolig/contract';
import { tekst, type Feltfeil } from '../../http/problem.ts';
import { erRimeligDato, medFoedselsnummer, URIMELIG_DATO } from '../bolig/rules.ts';
import { FREMTID, MANGLER } from '../feltfeil.ts';

const FOER = {
  code: 'FOER_DATOEN',
  detail: tekst('Kan ikke være før datoen det gjelder.', 'Kan ikkje vere før datoen det gjeld.'),
};

type Krav = readonly [
  pointer: string,
  feil: Omit<Feltfeil, 'pointer'>,
  brutt: (n: BolignotatNytt, dag: string) => boolean,
];

/** What keeps a note from being written down, and where. */
const krav: readonly Krav[] = [
  ['/tekst', MANGLER, ({ tekst: t }) => t.trim() === ''],
  ['/fdvReferanse', MANGLER, ({ fdvReferanse: r }) => r?.trim() === ''],
  ['/dato', FREMTID, ({ dato }, dag) => dato > dag],
  ['/dato', URIMELIG_DATO, ({ dato }) => !erRimeligDato(dato)],
  ['/frist', URIMELIG_DATO, ({ frist }) => frist !== undefined && !erRimeligDato(frist)],
  ['/frist', FOER, ({ frist, dato }) => frist !== undefined && frist < dato],
];

/** @param dag today in Norway */
export const notatfeil = (notat: BolignotatNytt, dag: string): Feltfeil[] => [
  ...medFoedselsnummer(notat),
  ...krav.filter(([, , brutt]) => brutt(notat, dag)).map(([pointer, feil]) => ({ pointer, ...feil })),
];
