import type { Samtykke, SamtykkeNytt, SamtykkeRegistrer, Samtykketekst } from '@kobo-bolig/contract';
import { tekst, type Feltfeil } from '../../http/problem.ts';
import { FREMTID, MANGLER } from '../feltfeil.ts';
import { plussMaaneder } from '../sak/frister.ts';

/**
 * What whoever consents agrees to. A new wording is a new version, so that what somebody once agreed to can be told.
 * That it is freely given and as easily withdrawn is GDPR article 7.
 */
export const samtykketekst: Samtykketekst = {
  versjon: 1,
  nb: 'Kommunen kan spørre den jeg har valgt om det jeg har beskrevet, og bare bruke svaret til formålet jeg har valgt. Jeg kan trekke samtykket når som helst. Det får ingen følger for retten min til å søke at jeg sier nei eller trekker samtykket, men kommunen kan måtte avgjøre saken uten opplysningene.',
  nn: 'Kommunen kan spørje den eg har valt om det eg har skildra, og berre bruke svaret til formålet eg har valt. Eg kan trekkje samtykket når som helst. Det får ingen følgjer for retten min til å søkje at eg seier nei eller trekkjer samtykket, men kommunen kan måtte avgjere saka utan opplysningane.',
};

/** Months a consent holds at most: who is asked and why is thought over anew. */
export const HOLDER_MAANEDER = 12;

type Oppgitt = SamtykkeNytt & Partial<Pick<SamtykkeRegistrer, 'gitt'>>;
type Feil = Omit<Feltfeil, 'pointer'>;

const PASSERT: Feil = {
  code: 'FOER_DATOEN',
  detail: tekst('Må være senere enn i dag.', 'Må vere seinare enn i dag.'),
};
const FOR_LENGE: Feil = {
  code: 'FOR_LENGE',
  detail: tekst(
    'Kan ikke være mer enn tolv måneder etter at samtykket ble gitt.',
    'Kan ikkje vere meir enn tolv månader etter at samtykket vart gitt.',
  ),
};
const ANNEN_TEKST: Feil = {
  code: 'ANNEN_TEKST',
  detail: tekst(
    'Teksten er endret. Hent den på nytt og spør igjen.',
    'Teksten er endra. Hent han på nytt og spør igjen.',
  ),
};

type Krav = readonly [
  peker: string,
  feil: Feil,
  brutt: (s: Oppgitt & { gitt: string }, dag: string) => boolean,
];

/** What keeps a consent from being kept, and where. */
const krav: readonly Krav[] = [
  ['/part/navn', MANGLER, ({ part }) => part.navn.trim() === ''],
  ['/opplysninger', MANGLER, ({ opplysninger }) => opplysninger.trim() === ''],
  ['/gitt', FREMTID, ({ gitt }, dag) => gitt > dag],
  ['/gyldigTil', PASSERT, ({ gyldigTil }, dag) => gyldigTil <= dag],
  ['/gyldigTil', FOR_LENGE, ({ gyldigTil, gitt }) => gyldigTil > plussMaaneder(gitt, HOLDER_MAANEDER)],
  ['/tekstversjon', ANNEN_TEKST, ({ tekstversjon }) => tekstversjon !== samtykketekst.versjon],
];

/** @param dag today, `YYYY-MM-DD`; the day it is given where nothing is said */
export const samtykkefeil = (oppgitt: Oppgitt, dag: string): Feltfeil[] =>
  krav.flatMap(([pointer, feil, brutt]) =>
    brutt({ gitt: dag, ...oppgitt }, dag) ? [{ pointer, ...feil }] : [],
  );

/** Whether it holds on a day. */
export function status(
  { trukket, gyldigTil }: { readonly trukket: string | null; readonly gyldigTil: string },
  dag: string,
): Samtykke['status'] {
  if (trukket !== null) return 'TRUKKET';
  return gyldigTil < dag ? 'UTLOEPT' : 'GJELDER';
}
