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

/** What is wrong with a unit as it is to be. */
export function* lagrefeil(kode: string, innhold: EnhetLagre): Generator<Feltfeil> {
  yield* navnefeil(innhold);
  if (!innhold.aktiv && faarNyeSaker.includes(kode))
    yield {
      pointer: '/aktiv',
      code: 'UGYLDIG_VERDI',
      detail: tekst('Nye saker kommer til denne enheten.', 'Nye saker kjem til denne eininga.'),
    };
}
