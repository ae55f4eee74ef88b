import { kode, tabell, type Html } from '../h.ts';
import { datatyper, prosa } from '../kontrakt.ts';
import type { Maskin } from './maskin.ts';

/** Each state in the order of the contract, and what it means. */
export const tilstandstabell = ({ type, betyr }: Maskin): Html =>
  tabell(
    'States',
    ['State', 'Meaning'],
    (datatyper[type]!.enum as string[]).map((en) => [kode(en), prosa(betyr[en])]),
  );
