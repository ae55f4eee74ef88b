import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { budgets, weigh } from './size.ts';

describe('in a page, minified and gzipped', () => {
  for (const [name, limit, source] of budgets)
    it(`${name} is at most ${limit} kB`, async () => {
      const bytes = await weigh(source);
      // A bundle without the client would be light too.
      assert.ok(bytes > 5_000 && bytes <= limit * 1_000, `${bytes} bytes`);
    });
});
