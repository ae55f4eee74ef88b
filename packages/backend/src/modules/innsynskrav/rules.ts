/** What an answer to a party who asks to see their case must hold, and by when it is to come. */
import type { InnsynskravRegistrer, InnsynskravSvar, Innsynsresultat } from '@kobo-bolig/contract';
import { plussDager } from '../../klokke.ts';
import { erVirkedag } from '../vedtak/rules.ts';

/** Our own working deadline: the acts say without undue delay, and no number of days. */
export const SVAR_VIRKEDAGER = 5;

export function svarfrist(mottatt: string): string {
  let dag = mottatt;
  for (let igjen = SVAR_VIRKEDAGER; igjen > 0;) {
    dag = plussDager(dag, 1);
    if (erVirkedag(dag)) igjen -= 1;
  }
  return dag;
}

const tom = (tekst: string): boolean => tekst.trim() === '';

/** Whether something is given, and whether something is kept back, by what is answered. */
const foelger: Readonly<Record<Innsynsresultat, { readonly gir: boolean; readonly unntar: boolean }>> = {
  GITT: { gir: true, unntar: false },
  // What they read on their own page already is given without being named.
  DELVIS: { gir: true, unntar: true },
  AVSLAATT: { gir: false, unntar: true },
};

/** What is wrong with an answer, as JSON Pointers. */
export function svarfeil({ resultat, dokumenter, notater, unntatt }: InnsynskravSvar): string[] {
  const { gir, unntar } = foelger[resultat];
  return [
    ...(!gir && dokumenter.length > 0 ? ['/dokumenter'] : []),
    ...(!gir && notater.length > 0 ? ['/notater'] : []),
    ...(unntatt.length > 0 === unntar ? [] : ['/unntatt']),
    ...unntatt.flatMap((ett, i) =>
      (['hva', 'hjemmel', 'begrunnelse'] as const)
        .filter((felt) => tom(ett[felt]))
        .map((felt) => `/unntatt/${i}/${felt}`),
    ),
  ];
}

/** What is wrong with what was asked: it says something, and did not come in days to come. */
export const kravfeil = (
  { hva, mottatt }: Pick<InnsynskravRegistrer, 'hva' | 'mottatt'>,
  idag: string,
): string[] => [...(hva !== undefined && tom(hva) ? ['/hva'] : []), ...(mottatt > idag ? ['/mottatt'] : [])];
