import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problems, type ProblemCode } from '@kobo-bolig/contract';
import { schemas } from '@kobo-bolig/contract/server';
import fc from 'fast-check';
import { KoboFeil, problemResponse, toProblem, velgSpraak } from './problem.ts';
import { toKoboFeil } from './databasefeil.ts';

const codes = Object.keys(problems) as ProblemCode[];

test('whatever a service throws, the problem is valid by the contract', async () => {
  const feltfeil = fc.record({
    pointer: fc.string({ unit: 'binary', maxLength: 400 }),
    code: fc.stringMatching(/^[A-Z0-9_]{1,60}$/),
    detail: fc.record({ nb: fc.string({ maxLength: 100 }), nn: fc.string({ maxLength: 100 }) }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...codes),
      fc.array(feltfeil, { maxLength: 250 }),
      fc.constantFrom('nb' as const, 'nn' as const),
      async (code, errors, spraak) => {
        const response = problemResponse(new KoboFeil(code, { errors }), spraak, 'a'.repeat(32), {});
        const problem: unknown = await response.json();
        const result = schemas.Problem.safeParse(problem);
        assert.ok(result.success, JSON.stringify(result.error?.issues));
        assert.equal(response.status, problems[code].status);
      },
    ),
    { numRuns: 200 },
  );
});

test('anything else that is thrown is INTERN_FEIL', () => {
  fc.assert(
    fc.property(fc.anything(), (thrown) => {
      const problem = toProblem(toKoboFeil(thrown, {}), 'nb', 'b'.repeat(32));
      assert.equal(problem.code, 'INTERN_FEIL');
      assert.deepEqual(Object.keys(problem), ['type', 'title', 'status', 'detail', 'code', 'traceId']);
    }),
  );
});

test('the language is the best supported one that was asked for', () => {
  const asked: [string | null, 'nb' | 'nn'][] = [
    [null, 'nb'],
    ['', 'nb'],
    ['nn', 'nn'],
    ['__proto__', 'nb'],
    ['constructor, nn;q=0.1', 'nn'],
    ['nn-NO,nn;q=0.9,nb;q=0.8,en;q=0.7', 'nn'],
    ['en-GB,en;q=0.9,nn;q=0.4,no;q=0.5', 'nb'],
    ['se, nn;q=0.1', 'nn'],
    ['nb;q=0, nn;q=0.2', 'nn'],
    ['*', 'nb'],
    [';;;,q=1', 'nb'],
    ['nn,'.repeat(100), 'nb'],
  ];
  for (const [header, expected] of asked) assert.equal(velgSpraak(header), expected, String(header));
});
