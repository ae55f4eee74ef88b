import type { SlettesperreNy } from '@kobo-bolig/contract';
import { tekst, type Feltfeil } from '../../http/problem.ts';
import { FOER_I_DAG, MANGLER } from '../feltfeil.ts';
import { plussMaaneder } from '../sak/frister.ts';

/** Months it holds at most: whether it is needed still is thought over anew. */
export const HOLDER_MAANEDER = 24;

const FOR_LENGE = {
  code: 'FOR_LENGE',
  detail: tekst('Kan ikke være mer enn 24 måneder fram.', 'Kan ikkje vere meir enn 24 månader fram.'),
};

/** What keeps it from being set, and where. */
export const sperrefeil = (
  { begrunnelse, gjelderTil }: Pick<SlettesperreNy, 'begrunnelse' | 'gjelderTil'>,
  dag: string,
): Feltfeil[] => [
  ...(begrunnelse.trim() === '' ? [{ pointer: '/begrunnelse', ...MANGLER }] : []),
  ...(gjelderTil < dag ? [{ pointer: '/gjelderTil', ...FOER_I_DAG }] : []),
  ...(gjelderTil > plussMaaneder(dag, HOLDER_MAANEDER) ? [{ pointer: '/gjelderTil', ...FOR_LENGE }] : []),
];
