import type { HjelperNy } from '@kobo-bolig/contract';
import { harFoedselsnummer } from '../../foedselsnummer.ts';
import { tekst, type Feltfeil } from '../../http/problem.ts';
import { MANGLER } from '../feltfeil.ts';
import { periodefeil } from '../representasjon/rules.ts';

const NUMMER = {
  code: 'FOEDSELSNUMMER_I_TEKST',
  detail: tekst(
    'Inneholder et fødselsnummer. Skriv bare hva den som hjelper, heter og hjelper med.',
    'Inneheld eit fødselsnummer. Skriv berre kva den som hjelper, heiter og hjelper med.',
  ),
};

const skrivefeil = (pointer: string, skrevet: string): Feltfeil[] => [
  ...(skrevet.trim() === '' ? [{ pointer, ...MANGLER }] : []),
  ...(harFoedselsnummer(skrevet) ? [{ pointer, ...NUMMER }] : []),
];

/** What keeps somebody from being written down as a helper, and where. @param dag today, `YYYY-MM-DD` */
export const hjelperfeil = ({ navn, bistand, ...periode }: HjelperNy, dag: string): Feltfeil[] => [
  ...skrivefeil('/navn', navn),
  ...skrivefeil('/bistand', bistand),
  ...periodefeil(periode, dag),
];
