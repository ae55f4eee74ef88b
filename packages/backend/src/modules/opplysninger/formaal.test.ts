import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { formaalPaa, kjenteFormaal } from './formaal.ts';

const src = new URL('../../', import.meta.url).pathname;
const skrevne = globSync(['modules/**/*.ts', 'http/**/*.ts'], { cwd: src })
  .filter((fil) => !fil.endsWith('.test.ts'))
  .flatMap((fil) => [...readFileSync(src + fil, 'utf8').matchAll(/\bformaal: '([^']*[a-zæøå][^']*)'/g)])
  .map(([, formaal]) => formaal!);

test('whatever the lookup log says a lookup was for has its nynorsk, and nothing else does', () => {
  assert.deepEqual([...new Set(skrevne)].sort(), [...kjenteFormaal].sort());
  assert.equal(formaalPaa('Innsyn i egen sak', 'nn'), 'Innsyn i eiga sak');
  assert.equal(formaalPaa('Ringte om leien', 'nn'), 'Ringte om leien');
});
