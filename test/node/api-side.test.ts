import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apiSide } from '../../examples/server/api-side.ts';

test('the API documentation leads to itself, whatever the request calls the server', async () => {
  const svar = await apiSide()(new Request('http://evil.example/api'));
  assert.equal(svar.status, 308);
  assert.equal(svar.headers.get('location'), '/api/');
  assert.equal(svar.headers.get('x-content-type-options'), 'nosniff');
});
