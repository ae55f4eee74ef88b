import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  KoboNettverksfeil,
  KoboProblem,
  KoboSvarfeil,
  KoboTokenfeil,
  type ErrorFacts,
} from '@kobo-bolig/sdk';
import { describeFailure } from './failure.ts';

const facts = (more: Partial<ErrorFacts>): ErrorFacts => ({
  code: 'INTERN_FEIL',
  title: 'Noe gikk galt',
  detail: '',
  operation: 'hentSaker',
  attempts: 1,
  uncertain: false,
  requestId: 'r-1',
  ...more,
});

test('failures are told apart by who can do something about them', () => {
  const cases = [
    [new KoboNettverksfeil(facts({ code: 'FRAKOBLET' })), 'uten-nett', true],
    [new KoboNettverksfeil(facts({ code: 'NETTVERKSFEIL' })), 'svarer-ikke', true],
    [new KoboSvarfeil(facts({ code: 'UVENTET_SVAR', status: 200 }), false), 'svarer-ikke', true],
    [new KoboProblem(facts({ code: 'UTILGJENGELIG', status: 503 })), 'svarer-ikke', true],
    [new KoboProblem(facts({ code: 'FOR_MANGE', status: 429 })), 'for-mange', true],
    [new KoboTokenfeil(facts({ code: 'TOKEN_UTILGJENGELIG' })), 'ikke-innlogget', false],
    [new KoboProblem(facts({ code: 'UTLOEPT_TOKEN', status: 401 })), 'ikke-innlogget', false],
    [new KoboProblem(facts({ code: 'MANGLER_ROLLE', status: 403 })), 'ikke-tilgang', false],
    [new KoboProblem(facts({ code: 'IKKE_FUNNET', status: 404 })), 'finnes-ikke', false],
    [new TypeError('undefined is not a function'), 'ukjent', false],
  ] as const;
  for (const [error, cause, temporary] of cases) {
    const failure = describeFailure(error);
    assert.deepEqual([failure.cause, failure.temporary], [cause, temporary], String(error));
  }
});

test('the trace is what support asks for; without an answer the request stands in', () => {
  assert.equal(describeFailure(new KoboProblem(facts({ status: 500, traceId: 't-1' }))).reference, 't-1');
  assert.equal(describeFailure(new KoboNettverksfeil(facts({}))).reference, 'r-1');
});
