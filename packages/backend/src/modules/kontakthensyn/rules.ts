import type { KontakthensynNytt } from '@kobo-bolig/contract';
import { tekst, type Feltfeil } from '../../http/problem.ts';
import { FOER_I_DAG, MANGLER } from '../feltfeil.ts';
import { plussMaaneder } from '../sak/frister.ts';

/** Months it holds at most: whether it is needed still is thought over anew. */
export const HOLDER_MAANEDER = 12;

const FOR_LENGE = {
  code: 'FOR_LENGE',
  detail: tekst('Kan ikke være mer enn tolv måneder fram.', 'Kan ikkje vere meir enn tolv månader fram.'),
};

/** What keeps it from being registered, and where. */
export const hensynsfeil = (
  { grunn, gjelderTil }: Pick<KontakthensynNytt, 'grunn' | 'gjelderTil'>,
  dag: string,
): Feltfeil[] => [
  ...(grunn.trim() === '' ? [{ pointer: '/grunn', ...MANGLER }] : []),
  ...(gjelderTil < dag ? [{ pointer: '/gjelderTil', ...FOER_I_DAG }] : []),
  ...(gjelderTil > plussMaaneder(dag, HOLDER_MAANEDER) ? [{ pointer: '/gjelderTil', ...FOR_LENGE }] : []),
];
