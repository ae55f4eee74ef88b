import type { EnhetLagre, EnhetOpprett } from '@kobo-bolig/contract';
import { tekst, type Feltfeil } from '../../http/problem.ts';
import { medFoedselsnummer } from '../bolig/rules.ts';
import { MANGLER } from '../feltfeil.ts';
import { SKJERMET } from '../sak/rules.ts';

/** Where new cases come: a case is in one of them before anybody has sent it on. */
const faarNyeSaker: readonly string[] = ['BOLIGKONTOR', SKJERMET];

function* navnefeil(enhet: { readonly navn: string }): Generator<Feltfeil> {
  if (enhet.navn.trim() === '') yield { pointer: '/navn', ...MANGLER };
  yield* medFoedselsnummer(enhet);
}

/** What is wrong with a new unit. Who may see a shielded case goes by the code, so the type says the same. */
export function* enhetsfeil(ny: EnhetOpprett): Generator<Feltfeil> {
  yield* navnefeil(ny);
  if ((ny.type === 'SKJERMET') !== (ny.kode === SKJERMET))
    yield {
      pointer: '/type',
      code: 'UGYLDIG_VERDI',
      detail: tekst(
        'Bare enheten med koden SKJERMET er for skjermede saker.',
        'Berre eininga med koden SKJERMET er for skjerma saker.',
      ),
    };
}

/** What is wrong with a unit as it is to be. `faar`: new cases come to it by what the municipality has set. */
export function* lagrefeil(kode: string, innhold: EnhetLagre, faar: boolean): Generator<Feltfeil> {
  yield* navnefeil(innhold);
  if (!innhold.aktiv && (faar || faarNyeSaker.includes(kode)))
    yield {
      pointer: '/aktiv',
      code: 'UGYLDIG_VERDI',
      detail: tekst('Nye saker kommer til denne enheten.', 'Nye saker kjem til denne eininga.'),
    };
}

/** What is wrong with the unit another is to be under. `over`: it and those it is under, none where it is not there. */
export function* overordnetfeil(kode: string, over: readonly string[]): Generator<Feltfeil> {
  const pointer = '/overordnet';
  if (over.includes(kode))
    yield {
      pointer,
      code: 'UGYLDIG_VERDI',
      detail: tekst(
        'Kan ikke være enheten selv, eller en som hører under den.',
        'Kan ikkje vere eininga sjølv, eller ei som høyrer under ho.',
      ),
    };
  else if (over.length === 0)
    yield { pointer, code: 'UKJENT_ENHET', detail: tekst('Enheten finnes ikke.', 'Eininga finst ikkje.') };
}
