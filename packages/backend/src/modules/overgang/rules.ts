import type { OvergangNy } from '@kobo-bolig/contract';
import { tekst, type Feltfeil } from '../../http/problem.ts';
import { FOER_I_DAG } from '../feltfeil.ts';

const IKKE_KOMMENDE = {
  code: 'FOER_DATOEN',
  detail: tekst('Må være senere enn i dag.', 'Må vere seinare enn i dag.'),
};
const FOR_SENT = {
  code: 'ETTER_DATOEN',
  detail: tekst('Må være før overgangen.', 'Må vere før overgangen.'),
};

/** What keeps a transition from being registered: what is to be done is done before the day, and the day is to come. */
export const overgangsfeil = (
  { dato, frist }: Pick<OvergangNy, 'dato' | 'frist'>,
  dag: string,
): Feltfeil[] => [
  ...(dato <= dag ? [{ pointer: '/dato', ...IKKE_KOMMENDE }] : []),
  ...(frist < dag ? [{ pointer: '/frist', ...FOER_I_DAG }] : []),
  ...(frist >= dato ? [{ pointer: '/frist', ...FOR_SENT }] : []),
];
