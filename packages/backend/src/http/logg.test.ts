import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { errorFields, jsonLogg, redacted, type Logglinje } from './logg.ts';

const linjer: Logglinje[] = [];
const logg = redacted((linje) => linjer.push(linje));
const skriv = (felter: Record<string, Logglinje[string]>): Logglinje => {
  logg({ tid: '2026-11-20T12:00:00Z', nivaa: 'INFO', hendelse: 'PROEVE', ...felter });
  return linjer.at(-1)!;
};

test('what has the shape of a number or a token is taken out of every field', () => {
  const pid = fc.stringMatching(/^[0-9]{11}$/);
  const token = fc.stringMatching(/^eyJ[A-Za-z0-9_-]{10,40}\.[A-Za-z0-9_-]{10,40}\.[A-Za-z0-9_-]{10,40}$/);
  const around = fc.stringMatching(/^[a-zæøå =:,/]{0,10}$/);
  fc.assert(
    fc.property(around, fc.oneof(pid, token), around, (before, secret, after) => {
      const text = `${before} ${secret} ${after}`;
      const shown = JSON.stringify(skriv({ felt: text, liste: [text] }));
      assert.ok(!shown.includes(secret), shown);
    }),
  );
  assert.equal(skriv({ ident: 1815012345 * 10 + 1 })['ident'], '[ident]');
  for (const ident of ['018150 12345', '018150-12345', '018150.12345'])
    assert.equal(skriv({ ident })['ident'], '[ident]');
});

test('ids and trace ids stay whole, also when they happen to have eleven digits in a row', () => {
  const traceId = 'ab12345678901cd0ab12345678901cd0';
  const id = '0198f2a1-7c3e-7a54-9d21-a12345678901';
  const linje = skriv({ traceId, id, ms: 12.5, tom: undefined });
  assert.equal(linje['traceId'], traceId);
  assert.equal(linje['id'], id);
  assert.equal(linje['ms'], 12.5);
  assert.ok(!('tom' in linje));
});

test('an error is told by kind and place, never by its message', () => {
  const error = Object.assign(new Error('Key (ident)=(01815012345) already exists'), {
    code: '23505',
    constraint: 'person_ident',
    table: 'person',
  });
  const felter = errorFields(error);
  assert.deepEqual(
    { ...felter, hvor: undefined },
    {
      feil: 'Error',
      kode: '23505',
      skranke: 'person_ident',
      tabell: 'person',
      hvor: undefined,
    },
  );
  assert.match(felter['hvor']!, /logg\.test/);
  assert.doesNotMatch(JSON.stringify(felter), /01815012345|already/);
  assert.deepEqual(errorFields('kastet tekst'), { feil: 'string' });
});

test('a line is one line of JSON', () => {
  let ut = '';
  jsonLogg((text) => (ut += text))({ tid: 't', nivaa: 'INFO', hendelse: 'a\nb' });
  assert.equal(ut, '{"tid":"t","nivaa":"INFO","hendelse":"a\\nb"}\n');
});
