import type { Brevtillegg, Dokumenttype } from '@kobo-bolig/contract';
import { standardmaler } from './standard.ts';

const tom = (tekst: string): boolean => tekst.trim() === '';

/**
 * What is wrong with a municipality's own blocks, as JSON Pointers: each stands after a block there is, and says something
 * in both written standards.
 */
export const tilleggsfeil = (kode: Dokumenttype, tillegg: readonly Brevtillegg[]): string[] => {
  const blokker = new Set(standardmaler[kode].blokker.map(({ id }) => id));
  return tillegg.flatMap(({ etter, overskrift, tekst }, i) => [
    ...(blokker.has(etter) ? [] : [`/tillegg/${i}/etter`]),
    ...(['nb', 'nn'] as const).flatMap((spraak) => [
      ...(overskrift && tom(overskrift[spraak]) ? [`/tillegg/${i}/overskrift/${spraak}`] : []),
      ...(tom(tekst[spraak]) ? [`/tillegg/${i}/tekst/${spraak}`] : []),
    ]),
  ]);
};
