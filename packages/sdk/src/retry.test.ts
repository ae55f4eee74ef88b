import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { endreBolig, fattVedtak, hentBolig, opprettBolig, soekSaker } from '@kobo-bolig/contract/client';
import type { ClientOperation } from '@kobo-bolig/contract';
import { KoboNettverksfeil, KoboProblem, type ErrorFacts } from './errors.ts';
import { backoff, isPassing, mayRepeat, readRetryAfter } from './retry.ts';

const facts = (more: Partial<ErrorFacts> = {}): ErrorFacts => ({
  code: 'UTILGJENGELIG',
  title: 'Tittel',
  detail: 'Detalj',
  operation: 'hentBolig',
  attempts: 1,
  uncertain: false,
  requestId: 'r',
  ...more,
});

describe('what may be repeated', () => {
  const never: ClientOperation = { ...opprettBolig, retry: 'never' };
  const patch: ClientOperation = { ...endreBolig, method: 'PATCH' };
  const cases: [name: string, operation: ClientOperation, keyed: boolean, expected: boolean][] = [
    ['a read', hentBolig, false, true],
    ['a search by POST that changes nothing', soekSaker, false, true],
    ['a PUT', endreBolig, false, true],
    ['a creation with a key', opprettBolig, true, true],
    ['a decision with a key', fattVedtak, true, true],
    ['a creation without a key', opprettBolig, false, false],
    ['a PATCH without a key', patch, false, false],
    ['what the contract forbids to repeat', never, true, false],
  ];
  for (const [name, operation, keyed, expected] of cases) {
    it(`${name}: ${expected ? 'yes' : 'no'}`, () => assert.equal(mayRepeat(operation, keyed), expected));
  }
});

describe('what may be gone in a moment', () => {
  for (const status of [408, 425, 429, 502, 503, 504]) {
    it(`${status}`, () => assert.ok(isPassing(new KoboProblem(facts({ status })))));
  }
  for (const status of [400, 401, 403, 404, 409, 412, 422, 428, 500, 501]) {
    it(`not ${status}`, () => assert.ok(!isPassing(new KoboProblem(facts({ status })))));
  }
});

describe('the wait before the next attempt', () => {
  const broken = new KoboNettverksfeil(facts());

  it('is anywhere below a limit that doubles, and never above 30 seconds', () => {
    fc.assert(
      fc.property(
        fc.nat(20),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (retries, random) => {
          const wait = backoff(broken, retries, () => random);
          assert.ok(wait >= 0 && wait <= Math.min(30_000, 500 * 2 ** retries));
        },
      ),
    );
  });

  it('is what the server asked for when it asked', () => {
    assert.equal(backoff(new KoboProblem(facts({ retryAfter: 45_000 })), 0, Math.random), 45_000);
  });

  it('is a second for a twin, when the server did not say', () => {
    assert.equal(
      backoff(new KoboProblem(facts({ code: 'IDEMPOTENS_PAAGAAR' })), 0, () => 0),
      1_000,
    );
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-03-01T12:00:00Z');
  const read = (headers: Record<string, string>) => readRetryAfter(new Headers(headers), now);

  it('counts seconds', () => assert.equal(read({ 'retry-after': '7' }), 7_000));
  it('reads a date', () => assert.equal(read({ 'retry-after': 'Sun, 01 Mar 2026 12:00:30 GMT' }), 30_000));
  it('trusts the clock of the server over that of the device', () => {
    const headers = { 'retry-after': 'Sun, 01 Mar 2026 09:00:05 GMT', date: 'Sun, 01 Mar 2026 09:00:00 GMT' };
    assert.equal(read(headers), 5_000);
  });
  it('never waits for a date that has been', () => {
    assert.equal(read({ 'retry-after': 'Sun, 01 Mar 2026 11:00:00 GMT' }), 0);
  });
  it('is absent when it is absent or nonsense', () => {
    assert.equal(read({}), undefined);
    assert.equal(read({ 'retry-after': 'soon' }), undefined);
    assert.equal(read({ 'retry-after': '-3' }), undefined);
  });
});
