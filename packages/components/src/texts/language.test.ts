import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normaliseLocale } from './language.ts';

test('tags of the two written languages lead to their texts, other languages to none', () => {
  for (const tag of ['nb', 'no', 'nb-NO', 'NB', 'no_NO', ' nb ']) assert.equal(normaliseLocale(tag), 'nb');
  for (const tag of ['nn', 'nn-NO', 'NN_no']) assert.equal(normaliseLocale(tag), 'nn');
  for (const tag of ['en', 'se', 'sv', '', null, undefined]) assert.equal(normaliseLocale(tag), undefined);
});
