import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { describe, it, type TestContext } from 'node:test';
import { hentBolig, listBoliger, opprettBolig } from '@kobo-bolig/contract/client';
import { call, download } from './call.ts';
import { createKoboCore, type KoboOptions } from './core.ts';
import { answer, answerProblem, faults } from './testing/fault-server.ts';
import { boligId, failure, impatient, nyBolig, startRig } from './testing/kobo.ts';

const path = { boligId };
const reason = new Error('the user left');
const never = () => new Promise<never>(() => {});
const found = () => ({ status: 200, body: { koboId: boligId, versjon: 1, fyll: 'x'.repeat(200) } });

/** Calls and aborts when told; gives the error. */
async function aborted(
  t: TestContext,
  options: (abort: () => void) => Partial<KoboOptions>,
  prepare: (server: Awaited<ReturnType<typeof startRig>>['server'], abort: () => void) => void = () => {},
) {
  const controller = new AbortController();
  const abort = (): void => controller.abort(reason);
  const { server, klient } = await startRig(t, options(abort));
  server.otherwise = answer(200, found().body);
  prepare(server, abort);
  const error = await failure(call(klient, opprettBolig, { body: nyBolig, signal: controller.signal }));
  assert.equal(error.kind, 'avbrutt');
  assert.equal(error.cause, reason);
  return { error, server };
}

describe('an abort ends the call', () => {
  it('before it began, without sending anything', async (t) => {
    const { server, klient } = await startRig(t);
    const error = await failure(call(klient, hentBolig, { path, signal: AbortSignal.abort(reason) }));
    assert.equal(error.kind, 'avbrutt');
    assert.equal(error.attempts, 0);
    assert.equal(server.seen.length, 0);
  });

  it('while the token is fetched', async (t) => {
    const { error, server } = await aborted(t, (abort) => ({
      token: () => {
        setTimeout(abort, 5);
        return never();
      },
    }));
    assert.equal(error.uncertain, false);
    assert.equal(server.seen.length, 0);
  });

  it('just before sending, without sending', async (t) => {
    const { server } = await aborted(t, (abort) => ({
      token: async () => {
        abort();
        return 'aaa';
      },
    }));
    assert.equal(server.seen.length, 0);
  });

  it('while it waits for an answer; the change may have been made', async (t) => {
    const { error, server } = await aborted(
      t,
      () => ({}),
      (server, abort) => {
        server.otherwise = () => abort();
      },
    );
    assert.equal(error.uncertain, true);
    assert.equal(server.seen.length, 1);
  });

  it('while the body comes', async (t) => {
    const { server } = await aborted(
      t,
      () => ({}),
      (server, abort) => {
        server.otherwise = (seen, request, response) => {
          setTimeout(abort, 30);
          return faults.slowBody(found)(seen, request, response);
        };
      },
    );
    assert.equal(server.seen.length, 1);
  });

  it('while it waits before a retry', async (t) => {
    const { server } = await aborted(
      t,
      (abort) => ({ hooks: { onRetry: () => setTimeout(abort, 5) } }),
      (server) => {
        server.otherwise = answerProblem(503, 'UTILGJENGELIG', { 'retry-after': '20' });
      },
    );
    assert.equal(server.seen.length, 1);
  });

  it('between pages', async (t) => {
    const controller = new AbortController();
    const { server, klient } = await startRig(t);
    server.plan(answer(200, { items: [{}, {}], neste: '2' }));
    server.otherwise = answer(200, { items: [{}] });
    await assert.rejects(
      async () => {
        for await (const bolig of call(klient, listBoliger, { signal: controller.signal })) {
          assert.ok(bolig);
          controller.abort(reason);
        }
      },
      { name: 'KoboAvbrutt', cause: reason },
    );
    assert.equal(server.seen.length, 1);
  });

  it('and nothing listens for it when the call is over', async (t) => {
    const { signal } = new AbortController();
    const { server, klient } = await startRig(t);
    server.plan(faults.gatewayBefore(), answer(200, found().body), answerProblem(404, 'IKKE_FUNNET'));
    await call(klient, hentBolig, { path, signal });
    await failure(call(klient, hentBolig, { path, signal }));
    assert.deepEqual(getEventListeners(signal, 'abort'), []);
  });

  it('and leaves a call that is done alone', async (t) => {
    const controller = new AbortController();
    const { server, klient } = await startRig(t);
    server.otherwise = answer(200, found().body);
    const { data } = await call(klient, hentBolig, { path, signal: controller.signal });
    controller.abort(reason);
    assert.equal(data.koboId, boligId);
  });

  it('also while a download is read', async (t) => {
    const controller = new AbortController();
    const { server, klient } = await startRig(t);
    server.otherwise = faults.slowBody(found);
    const response = await download(klient, hentBolig, { path, signal: controller.signal });
    setTimeout(() => controller.abort(reason), 20);
    await assert.rejects(response.text());
  });

  it('whatever step it falls on, even with a fetch that does not listen', async () => {
    for (let turn = 0; turn < 120; turn += 1) {
      const controller = new AbortController();
      let sent = 0;
      let late = 0;
      const klient = createKoboCore({
        baseUrl: 'http://kobo.test',
        kommunenummer: '9901',
        runtime: impatient,
        token: async () => 'aaa',
        fetch: async () => {
          sent += 1;
          if (controller.signal.aborted) late += 1;
          return sent === 1
            ? new Response('<html>', { status: 502 })
            : Response.json({ koboId: boligId, versjon: 1 });
        },
      });
      const started = call(klient, hentBolig, { path, signal: controller.signal }).safe();
      for (let step = 0; step < turn; step += 1) await null;
      controller.abort(reason);
      const { svar, error } = await started;
      assert.equal(late, 0, `turn ${turn}: sent after the abort`);
      assert.ok(svar?.etag === '"1"' || error?.kind === 'avbrutt', `turn ${turn}: ${error?.kind}`);
    }
  });
});
