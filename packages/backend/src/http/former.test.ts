import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openapi } from '@kobo-bolig/contract/openapi';
import { skrivemaate } from './former.ts';

/** Everything under this key, anywhere in the contract. */
const verdier = (sted: unknown, noekkel: string): string[] =>
  typeof sted !== 'object' || sted === null
    ? []
    : Object.entries(sted).flatMap(([navn, verdi]) =>
        navn === noekkel && typeof verdi === 'string' ? [verdi] : verdier(verdi, noekkel),
      );

const ukjent = skrivemaate('noe annet');

test('every way the contract asks a value to be written is said in words, in both standards', () => {
  for (const format of ['date', 'date-time', 'uuid', 'email', 'uri', 'text'])
    assert.notEqual(skrivemaate(format), ukjent, format);
  const moenstre = new Set(verdier(openapi, 'pattern'));
  assert.ok(moenstre.size > 10);
  for (const moenster of moenstre) {
    const { nb, nn } = skrivemaate('regex', `/${moenster}/u`);
    assert.notEqual(nb, ukjent.nb, moenster);
    for (const setning of [nb, nn]) assert.match(setning, /^[A-ZÆØÅ].*\.$/);
  }
});
