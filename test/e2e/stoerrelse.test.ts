// What a citizen downloads before the first questions, added up from the build that the other tests here are served.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foersteSteg, MAAL } from '../budgets/bygget.ts';

test('the first step of the application is under its bar', () => {
  const filer = [...foersteSteg()];
  const sum = filer.reduce((total, [, byte]) => total + byte, 0);
  assert.ok(sum <= MAAL, `${sum} byte mot ${MAAL}: ${filer.map((fil) => fil.join(' ')).join(', ')}`);
});
