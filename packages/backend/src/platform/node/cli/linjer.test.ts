import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as vent } from 'node:timers/promises';
import { samleLinjer } from './linjer.ts';

test('lines that come together are written together and in order, within a moment', async () => {
  const skrevet: string[] = [];
  const { linje } = samleLinjer((tekst) => skrevet.push(tekst));
  linje('en');
  linje('to\n');
  assert.deepEqual(skrevet, []);
  while (skrevet.length === 0) await vent(5);
  linje('tre');
  while (skrevet.length === 1) await vent(5);
  assert.deepEqual(skrevet, ['en\nto\n', 'tre\n']);
});

test('what waits is written at the end, and what is much does not wait', () => {
  const skrevet: string[] = [];
  const { linje, skyll } = samleLinjer((tekst) => skrevet.push(tekst));
  linje('en');
  skyll();
  skyll();
  assert.deepEqual(skrevet, ['en\n']);
  linje('x'.repeat(100_000));
  assert.equal(skrevet.length, 2);
});
