import type { ReservasjonNy } from '@kobo-bolig/contract';
import { tekst, type Feltfeil } from '../../http/problem.ts';
import { plussDager } from '../../klokke.ts';
import { medFoedselsnummer } from '../bolig/rules.ts';
import { MANGLER } from '../feltfeil.ts';

/** So long, and no longer, can a home be held back: an end that is years away is none. */
export const LENGST_DAGER = 365;

/** The moment a reservation whose last day this is has run out, and back. As the offers', which had theirs first. */
export const utloepAv = (sisteDag: string): string => `${plussDager(sisteDag, 1)}T00:00:00Z`;
export const sisteDag = (utloeper: string): string => plussDager(utloeper.slice(0, 10), -1);

/** What keeps a home from being held back so, and where. @param dag today in Norway */
export function reservasjonsfeil({ aarsak, sisteDag: dato }: ReservasjonNy, dag: string): Feltfeil[] {
  const senest = plussDager(dag, LENGST_DAGER);
  return [
    ...medFoedselsnummer({ aarsak }),
    ...(aarsak.trim() === '' ? [{ pointer: '/aarsak', ...MANGLER }] : []),
    ...(dato < dag || dato > senest
      ? [
          {
            pointer: '/sisteDag',
            code: 'UGYLDIG_VERDI',
            detail: tekst(
              'Må være en dag fra i dag til et år fram i tid.',
              'Må vere ein dag frå i dag til eit år fram i tid.',
            ),
          },
        ]
      : []),
  ];
}
