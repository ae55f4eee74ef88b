import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Portvakt } from './tilstand.ts';

const naa = new Date('2026-11-20T08:14:00Z');
const sist = naa.toISOString();
const spoer = (signal?: AbortSignal) => new Request('https://register.test/', signal ? { signal } : {});
const svarMed = (status: number) => async () => new Response(null, { status });

test('nothing is known of a port before somebody has asked it, and nothing is asked to find out', () => {
  const vakt = new Portvakt(() => naa);
  vakt.foelg('INNTEKT', 'SIMULATOR', () => assert.fail('asked'));
  vakt.av('FIKS_ARKIV');
  assert.deepEqual(vakt.liste(), [
    { port: 'INNTEKT', art: 'SIMULATOR' },
    { port: 'FIKS_ARKIV', art: 'AV' },
  ]);
});

test('a port answers when it says no, and does not when it fails, is slow or is not there', async () => {
  for (const [status, svarer] of [
    [200, true],
    [401, true],
    [404, true],
    [429, true],
    [500, false],
    [503, false],
  ] as const) {
    const vakt = new Portvakt(() => naa);
    await vakt.foelg('ADRESSE', 'REGISTER', svarMed(status))(spoer());
    assert.deepEqual(vakt.liste(), [{ port: 'ADRESSE', art: 'REGISTER', svarer, sist }], String(status));
  }
  const vakt = new Portvakt(() => naa);
  const borte = vakt.foelg('ADRESSE', 'REGISTER', () => Promise.reject(new TypeError('fetch failed')));
  await assert.rejects(borte(spoer()));
  assert.equal(vakt.liste()[0]!.svarer, false);
});

test('whoever hangs up says nothing of the port, and a timeout does', async () => {
  const vakt = new Portvakt(() => naa);
  const avbrutt = vakt.foelg('ADRESSE', 'REGISTER', async (request) => {
    throw request.signal.reason;
  });
  await assert.rejects(avbrutt(spoer(AbortSignal.abort())));
  assert.deepEqual(vakt.liste(), [{ port: 'ADRESSE', art: 'REGISTER' }]);
  await assert.rejects(avbrutt(spoer(AbortSignal.abort(new DOMException('slow', 'TimeoutError')))));
  assert.equal(vakt.liste()[0]!.svarer, false);
});
