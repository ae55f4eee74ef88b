import assert from 'node:assert/strict';
import { test } from 'node:test';
import { http } from 'msw';
import { setupServer } from 'msw/node';
import { bakMsw } from './msw.ts';

test('a request MSW catches is answered by the backend', async () => {
  const server = setupServer(
    http.all(
      'https://kobo.test/v1/*',
      bakMsw(async (request) =>
        Response.json({ path: new URL(request.url).pathname, body: await request.text() }),
      ),
    ),
  );
  server.listen();
  try {
    const response = await fetch('https://kobo.test/v1/lapper', { method: 'POST', body: 'hei' });
    assert.deepEqual(await response.json(), { path: '/v1/lapper', body: 'hei' });
  } finally {
    server.close();
  }
});
