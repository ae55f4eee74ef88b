import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLoekke } from './loekke.ts';

test('whoever calls while a round is under way is not forgotten', async () => {
  const begynt = Promise.withResolvers<void>();
  const ferdig = Promise.withResolvers<void>();
  const igjen = Promise.withResolvers<void>();
  let runder = 0;
  const loekke = createLoekke(async () => {
    runder++;
    if (runder === 1) {
      begynt.resolve();
      await ferdig.promise;
    } else igjen.resolve();
    return (pause) => (runder === 1 && pause < 100 ? pause : Infinity);
  });
  loekke.vekk();
  await begynt.promise;
  loekke.vekk();
  ferdig.resolve();
  await igjen.promise;
  assert.equal(runder, 2);
  await loekke.stopp();
  assert.equal(runder, 2, 'none after it was stopped');
});
