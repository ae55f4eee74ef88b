import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as tur } from 'node:timers/promises';
import fc from 'fast-check';
import { createPlass } from './plass.ts';

test('there is never more inside than there is room for, and everybody comes in, first come first', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(15), { maxLength: 30 }), async (stoerrelser) => {
      const plass = createPlass(10);
      const inne: number[] = [];
      const rekkefoelge: number[] = [];
      await Promise.all(
        stoerrelser.map(async (stoerrelse, nummer) => {
          const gi = await plass.ta(stoerrelse);
          rekkefoelge.push(nummer);
          inne.push(stoerrelse);
          const sum = inne.reduce((a, b) => a + b, 0);
          assert.ok(sum <= 10 || inne.filter((en) => en > 0).length === 1, inne.join());
          await tur();
          inne.splice(inne.indexOf(stoerrelse), 1);
          gi();
          gi();
        }),
      );
      assert.deepEqual(
        rekkefoelge,
        stoerrelser.map((_, nummer) => nummer),
      );
    }),
    { numRuns: 50 },
  );
});

test('who waits too long is told when to come again, and no longer stands before others', async () => {
  const plass = createPlass(10, 20);
  const gi = await plass.ta(6);
  const stor = plass.ta(10);
  const liten = plass.ta(4);
  await assert.rejects(stor, { code: 'UTILGJENGELIG', headers: { 'retry-after': '5' } });
  (await liten)();
  gi();
  (await plass.ta(10))();
});
