import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apiSide } from '../../examples/server/api-side.ts';

test('the API documentation leads to itself, whatever the request calls the server', async () => {
  const svar = await apiSide('http://127.0.0.1:7301')(new Request('http://evil.example/api'));
  assert.equal(svar.status, 308);
  assert.equal(svar.headers.get('location'), '/api/');
  assert.equal(svar.headers.get('x-content-type-options'), 'nosniff');
});

test('its commands are sent to the server it is read on', async () => {
  const svar = await apiSide('http://127.0.0.1:7301')(new Request('http://127.0.0.1:7301/api/'));
  const adresser = (await svar.text()).match(/http:\/\/127\.0\.0\.1:\d+/g);
  assert.deepEqual(new Set(adresser), new Set(['http://127.0.0.1:7301']));
});
