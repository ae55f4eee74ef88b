import type { PersonSoek } from '@kobo-bolig/contract';
import { harFoedselsnummer } from '../../../foedselsnummer.ts';
import { tekst, type Feltfeil } from '../../../http/problem.ts';
import { medFoedselsnummer } from '../../bolig/rules.ts';
import { MANGLER } from '../../feltfeil.ts';

/** Letters at least one word must have: a shorter one is in nearly every name. */
const BOKSTAVER = 3;

export const ordene = (navn = ''): string[] => navn.split(/\s+/u).filter((ord) => ord !== '');

const ugyldig = (pointer: string, nb: string, nn: string): Feltfeil => ({
  pointer,
  code: 'UGYLDIG_VERDI',
  detail: tekst(nb, nn),
});

/** What keeps a search from being made: one thing is searched for, and it is said why. */
export function* soekefeil({ formaal, ident, navn }: PersonSoek): Generator<Feltfeil> {
  if (formaal.trim() === '') yield { pointer: '/formaal', ...MANGLER };
  yield* medFoedselsnummer({ formaal, ...(navn !== undefined && { navn }) });
  if (ident !== undefined && navn !== undefined)
    yield ugyldig(
      '/navn',
      'Søk enten på fødselsnummer eller på navn.',
      'Søk anten på fødselsnummer eller på namn.',
    );
  else if (ident !== undefined && !harFoedselsnummer(ident))
    yield ugyldig('/ident', 'Er ikke et gyldig nummer.', 'Er ikkje eit gyldig nummer.');
  else if (ident === undefined && !ordene(navn).some((ord) => [...ord].length >= BOKSTAVER))
    yield ugyldig('/navn', 'Skriv minst tre bokstaver av navnet.', 'Skriv minst tre bokstavar av namnet.');
}
