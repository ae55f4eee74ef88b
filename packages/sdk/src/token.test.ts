import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fattVedtak, hentBolig, hentStatus, opprettBolig } from '@kobo-bolig/contract/client';
import { call } from './call.ts';
import type { TokenRequest } from './token.ts';
import { answer, answerProblem, type Exchange } from './testing/fault-server.ts';
import { boligId, failure, nyBolig, startRig } from './testing/kobo.ts';

const path = { boligId };
const bolig = { koboId: boligId, versjon: 1 };

/** Lets in whoever shows the token. */
const guarded =
  (valid: () => string, code = 'UTLOEPT_TOKEN'): Exchange =>
  (seen, request, response) =>
    (seen.headers['authorization'] === `Bearer ${valid()}` ? answer(200, bolig) : answerProblem(401, code))(
      seen,
      request,
      response,
    );

describe('the token', () => {
  it('is sent as given, and not at all when there is none', async (t) => {
    const { server, klient } = await startRig(t, { token: 'aaa' });
    await call(klient, hentStatus);
    assert.equal(server.seen[0]?.headers['authorization'], 'Bearer aaa');
    const { server: open, klient: anonymous } = await startRig(t, { token: () => undefined });
    await call(anonymous, hentStatus);
    assert.equal(open.seen[0]?.headers['authorization'], undefined);
  });

  it('is asked for at every call, so that a change of user is seen at once', async (t) => {
    let user = 'kari';
    const { server, klient } = await startRig(t, { token: async () => user });
    await call(klient, hentStatus);
    user = 'ola';
    await call(klient, hentStatus);
    assert.deepEqual(
      server.seen.map(({ headers }) => headers['authorization']),
      ['Bearer kari', 'Bearer ola'],
    );
  });

  it('is asked for once by calls at the same time', async (t) => {
    let asked = 0;
    const token = async (): Promise<string> => {
      asked += 1;
      await new Promise((resolve) => setTimeout(resolve, 10));
      return 'aaa';
    };
    const { klient } = await startRig(t, { token });
    await Promise.all([1, 2, 3, 4, 5].map(() => call(klient, hentStatus)));
    assert.equal(asked, 1);
  });

  it('fails the call before anything is sent when it cannot be had', async (t) => {
    const token = () => Promise.reject(new Error('issuer down'));
    const { server, klient } = await startRig(t, { token });
    const error = await failure(call(klient, opprettBolig, { body: nyBolig }));
    assert.equal(error.kind, 'token');
    assert.equal((error.cause as Error).message, 'issuer down');
    assert.equal(error.uncertain, false);
    assert.equal(server.seen.length, 0);
  });

  it('is never quoted when it cannot be sent', async (t) => {
    const { klient } = await startRig(t, { token: 'hemmelig\nsmuglet: ja' });
    const error = await failure(call(klient, hentStatus));
    assert.equal(error.kind, 'token');
    assert.doesNotMatch(String(error.cause) + error.message, /hemmelig/);
  });
});

describe('a token that has run out', () => {
  it('is renewed once for all calls it failed, and they are sent again', async (t) => {
    const requests: TokenRequest[] = [];
    let current = 'old';
    const token = async (request: TokenRequest): Promise<string> => {
      requests.push(request);
      if (request.refused === current) current = 'new';
      return current;
    };
    const { server, klient } = await startRig(t, { token });
    server.otherwise = guarded(() => 'new');
    const calls = [1, 2, 3, 4].map(() => call(klient, hentBolig, { path }));
    for (const { data } of await Promise.all(calls)) assert.equal(data.koboId, boligId);
    assert.equal(requests.filter(({ refused }) => refused === 'old').length, 1);
    assert.equal(server.seen.length, 8);
  });

  it('replays a change under the same key', async (t) => {
    const token = ({ refused }: TokenRequest): string => (refused ? 'new' : 'old');
    const { server, klient } = await startRig(t, { token });
    server.otherwise = guarded(() => 'new');
    await call(klient, opprettBolig, { body: nyBolig });
    const [first, second] = server.seen.map(({ headers }) => headers['idempotency-key']);
    assert.equal(first, second);
  });

  it('does not replay what may never be repeated', async (t) => {
    const token = ({ refused }: TokenRequest): string => (refused ? 'new' : 'old');
    const { server, klient } = await startRig(t, { token });
    server.otherwise = guarded(() => 'new');
    await assert.rejects(klient.send({ ...opprettBolig, retry: 'never' }, { body: nyBolig }), {
      status: 401,
    });
    assert.equal(server.seen.length, 1);
  });

  it('is renewed once in a call, however many new ones are refused too', async (t) => {
    let made = 0;
    const { server, klient } = await startRig(t, { token: () => `token-${(made += 1)}` });
    server.otherwise = guarded(() => 'none of them');
    assert.equal((await failure(call(klient, hentBolig, { path }))).code, 'UTLOEPT_TOKEN');
    assert.equal(server.seen.length, 2);
  });

  it('is asked about anew when there was no other the last time', async (t) => {
    let next = 'old';
    const token = ({ refused }: TokenRequest): string => (refused ? next : 'old');
    const { server, klient } = await startRig(t, { token });
    server.otherwise = guarded(() => 'new');
    await failure(call(klient, hentBolig, { path }));
    next = 'new';
    assert.equal((await call(klient, hentBolig, { path })).status, 200);
  });

  it('fails the call when no other can be had', async (t) => {
    const { server, klient } = await startRig(t, { token: () => 'old' });
    server.otherwise = guarded(() => 'new');
    const error = await failure(call(klient, hentBolig, { path }));
    assert.equal(error.code, 'UTLOEPT_TOKEN');
    assert.equal(server.seen.length, 1);
  });
});

describe('a login that is needed', () => {
  it('parks the call, and goes on with the same key when it is done', async (t) => {
    let token = 'old';
    const { server, klient } = await startRig(t, { token: () => token, totalTimeout: 100 });
    server.otherwise = guarded(() => 'new');
    const path = { sakId: boligId };
    const parked = Promise.withResolvers<string>();
    const login = Promise.withResolvers<void>();
    klient.onAuthRequired(({ code, operation }) => {
      parked.resolve(`${operation} ${code}`);
      return login.promise;
    });
    const decision = call(klient, fattVedtak, { path, etag: '"4"' });
    assert.equal(await parked.promise, 'fattVedtak UTLOEPT_TOKEN');
    // Longer than the whole call may take: a person logging in is not in the deadline.
    await new Promise((resolve) => setTimeout(resolve, 150));
    token = 'new';
    login.resolve();
    assert.equal((await decision).status, 200);
    const keys = new Set(server.seen.map(({ headers }) => headers['idempotency-key']));
    assert.equal(keys.size, 1);
  });

  it('is asked for once, however many calls wait', async (t) => {
    let token = 'old';
    let asked = 0;
    const { server, klient } = await startRig(t, {
      token: () => token,
      onAuthRequired: async () => {
        asked += 1;
        await new Promise((resolve) => setTimeout(resolve, 30));
        token = 'new';
      },
    });
    server.otherwise = guarded(() => 'new', 'MANGLER_TOKEN');
    await Promise.all([1, 2, 3].map(() => call(klient, hentBolig, { path })));
    assert.equal(asked, 1);
  });

  it('fails the call when it is declined, when nobody takes it on, and when a listener breaks', async (t) => {
    const { server, klient } = await startRig(t, { token: 'old' });
    server.otherwise = guarded(() => 'new');
    const remove = [
      klient.onAuthRequired(() => {}),
      klient.onAuthRequired(() => {
        throw new Error('broken');
      }),
      klient.onAuthRequired(() => Promise.reject(new Error('declined'))),
    ];
    assert.equal((await failure(call(klient, hentBolig, { path }))).code, 'UTLOEPT_TOKEN');
    for (const unlisten of remove) unlisten();
    assert.equal((await failure(call(klient, hentBolig, { path }))).code, 'UTLOEPT_TOKEN');
  });

  it('is not asked for without end', async (t) => {
    let asked = 0;
    const onAuthRequired = async (): Promise<void> => void (asked += 1);
    const { server, klient } = await startRig(t, { token: 'wrong', onAuthRequired });
    server.otherwise = guarded(() => 'new');
    assert.equal((await failure(call(klient, hentBolig, { path }))).status, 401);
    assert.equal(asked, 2);
  });

  it('can be given up by aborting', async (t) => {
    const controller = new AbortController();
    const { server, klient } = await startRig(t, {
      token: 'old',
      onAuthRequired: () => {
        setTimeout(() => controller.abort('moved on'), 10);
        return new Promise(() => {});
      },
    });
    server.otherwise = guarded(() => 'new');
    const error = await failure(call(klient, hentBolig, { path, signal: controller.signal }));
    assert.equal(error.kind, 'avbrutt');
    assert.equal(error.cause, 'moved on');
  });
});
