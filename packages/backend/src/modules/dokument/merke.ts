import type { Spraak } from '@kobo-bolig/contract';
import { alleTekster } from '@kobo-bolig/skjema/tekster';
import { tekst } from '../../http/problem.ts';

/** What somebody with a protected address (kode 6 or 7) reads on papers of their own case, in the words of the form. */
export const partensMerke = (spraak: Spraak): string => alleTekster[spraak]['boks/skjermet/tittel'];

const SAKENS = tekst(
  'Skjermet sak: behandles av færre personer',
  'Skjerma sak: blir handsama av færre personar',
);
/** On papers nobody reads but those who may know of the shield. */
export const sakensMerke = (spraak: Spraak): string => SAKENS[spraak];
