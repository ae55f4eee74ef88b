import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { opprettBolig, registrerKontrakt, trekkTilbud } from '@kobo-bolig/contract/client';
import { call } from './call.ts';
import { keepKeysIn, type KeyStorage } from './idempotency.ts';
import { answer, answerProblem, faults } from './testing/fault-server.ts';
import { boligId, failure, impatient, nyBolig, startRig } from './testing/kobo.ts';

const created = answer(201, { koboId: boligId, versjon: 1 });
const lost = faults.resetAfter(() => ({ status: 201 }));

function memoryStore() {
  const kept = new Map<string, string>();
  const store: KeyStorage = {
    getItem: (slot) => kept.get(slot) ?? null,
    setItem: (slot, value) => void kept.set(slot, value),
    removeItem: (slot) => void kept.delete(slot),
  };
  return { kept, store };
}

const keys = (seen: readonly { headers: Readonly<Record<string, string | undefined>> }[]) =>
  seen.map(({ headers }) => headers['idempotency-key']);

describe('the idempotency key', () => {
  it('is new for every call, and the caller’s own when given', async (t) => {
    const { server, klient } = await startRig(t);
    server.otherwise = created;
    await call(klient, opprettBolig, { body: nyBolig });
    await call(klient, opprettBolig, { body: nyBolig });
    await call(klient, opprettBolig, { body: nyBolig, idempotencyKey: 'min-egen-noekkel-1' });
    const [first, second, third] = keys(server.seen);
    assert.notEqual(first, second);
    assert.equal(third, 'min-egen-noekkel-1');
  });

  it('stands on the error, to be used again', async (t) => {
    const { server, klient } = await startRig(t, { retries: 0 });
    server.plan(lost);
    server.otherwise = created;
    const error = await failure(call(klient, opprettBolig, { body: nyBolig }));
    assert.equal(error.uncertain, true);
    await call(klient, opprettBolig, { body: nyBolig, idempotencyKey: error.idempotencyKey });
    const [first, second] = keys(server.seen);
    assert.equal(first, second);
  });

  it('is refused when the contract would refuse it', async (t) => {
    const { server, klient } = await startRig(t);
    await assert.rejects(call(klient, opprettBolig, { body: nyBolig, idempotencyKey: 'kort' }), TypeError);
    assert.equal(server.seen.length, 0);
  });
});

describe('a key that is kept', () => {
  const options = (store: KeyStorage) => ({ idempotencyKeys: keepKeysIn(store), retries: 0 });

  it('survives a reload while the outcome is unknown, and is forgotten when it is known', async (t) => {
    const { kept, store } = memoryStore();
    const { server, klient } = await startRig(t, options(store));
    server.plan(lost);
    server.otherwise = created;
    await failure(call(klient, opprettBolig, { body: nyBolig }));
    assert.equal(kept.size, 1);
    const { klient: reloaded } = await startRig(t, { ...options(store), baseUrl: server.url });
    await call(reloaded, opprettBolig, { body: nyBolig });
    assert.equal(kept.size, 0);
    await call(reloaded, opprettBolig, { body: nyBolig });
    const [first, second, third] = keys(server.seen);
    assert.equal(first, second);
    assert.notEqual(third, second);
  });

  it('is forgotten when the server has said no', async (t) => {
    const { kept, store } = memoryStore();
    const { server, klient } = await startRig(t, options(store));
    server.otherwise = answerProblem(409, 'BOLIG_FINNES');
    await failure(call(klient, opprettBolig, { body: nyBolig }));
    assert.equal(kept.size, 0);
  });

  it('is kept when the server could not say', async (t) => {
    const { kept, store } = memoryStore();
    const { server, klient } = await startRig(t, options(store));
    server.plan(
      answerProblem(503, 'UTILGJENGELIG'),
      answerProblem(409, 'IDEMPOTENS_PAAGAAR', { 'retry-after': '600' }),
    );
    await failure(call(klient, opprettBolig, { body: nyBolig }));
    assert.equal(kept.size, 1);
    await failure(call(klient, opprettBolig, { body: nyBolig }));
    assert.equal(kept.size, 1);
    const [first, second] = keys(server.seen);
    assert.equal(first, second);
  });

  it('of a later call is left alone when an earlier one ends', async (t) => {
    const { kept, store } = memoryStore();
    const { server, klient } = await startRig(t, options(store));
    server.plan(async (...exchange) => {
      await new Promise((resolve) => setTimeout(resolve, 60));
      return created(...exchange);
    }, lost);
    const earlier = call(klient, opprettBolig, { body: nyBolig });
    await new Promise((resolve) => setTimeout(resolve, 20));
    const later = { ...nyBolig, leverandorBoligId: 'FDV-1' };
    const error = await failure(call(klient, opprettBolig, { body: later }));
    await earlier;
    assert.match([...kept.values()][0] ?? '', new RegExp(`^${error.idempotencyKey}\\.`));
  });

  it('is not used for other content, nor for another thing', async (t) => {
    const { store } = memoryStore();
    const { server, klient } = await startRig(t, options(store));
    server.otherwise = lost;
    await failure(call(klient, opprettBolig, { body: nyBolig }));
    await failure(call(klient, opprettBolig, { body: { ...nyBolig, leverandorBoligId: 'FDV-1' } }));
    await failure(call(klient, trekkTilbud, { path: { tilbudId: 'a' }, etag: '"1"' }));
    await failure(call(klient, trekkTilbud, { path: { tilbudId: 'b' }, etag: '"1"' }));
    assert.equal(new Set(keys(server.seen)).size, 4);
  });

  it('is not used after the 72 hours the server remembers it', async (t) => {
    const { store } = memoryStore();
    let now = 0;
    const runtime = { ...impatient, now: () => now };
    const { server, klient } = await startRig(t, { ...options(store), runtime });
    server.otherwise = lost;
    await failure(call(klient, opprettBolig, { body: nyBolig }));
    now = 71 * 3_600_000;
    await failure(call(klient, opprettBolig, { body: nyBolig }));
    now = 73 * 3_600_000;
    await failure(call(klient, opprettBolig, { body: nyBolig }));
    const [first, second, third] = keys(server.seen);
    assert.equal(first, second);
    assert.notEqual(second, third);
  });

  it('leaves nothing personal in the store', async (t) => {
    const { kept, store } = memoryStore();
    const { server, klient } = await startRig(t, options(store));
    server.otherwise = lost;
    const body = {
      startdato: '2026-05-01',
      tidsubegrenset: true,
      manedsleie: 9000,
      merknad: '21828099899',
    } as never;
    await failure(call(klient, registrerKontrakt, { path: { tilbudId: boligId }, etag: '"1"', body }));
    const [[slot, value] = ['', '']] = [...kept];
    assert.equal(slot, `kobo/9901/registrerKontrakt/${boligId}`);
    assert.match(value, /^[0-9a-f]{32}\.\d+\.[0-9a-f]{1,8}$/);
  });

  it('is let go before the call ends, so that the next is a new intent', async (t) => {
    const { store } = memoryStore();
    const slow =
      <A extends unknown[], R>(run: (...args: A) => R) =>
      async (...args: A): Promise<R> => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        return run(...args);
      };
    const kept = {
      getItem: slow(store.getItem),
      setItem: slow(store.setItem),
      removeItem: slow(store.removeItem),
    } as KeyStorage;
    const { server, klient } = await startRig(t, options(kept));
    server.otherwise = created;
    await call(klient, opprettBolig, { body: nyBolig });
    await call(klient, opprettBolig, { body: nyBolig });
    const [first, second] = keys(server.seen);
    assert.notEqual(first, second);
  });

  it('does not hold a call beyond its deadline when the store hangs', async (t) => {
    const hang = () => new Promise<never>(() => {});
    const store: KeyStorage = { getItem: hang, setItem: hang, removeItem: hang };
    const { server, klient } = await startRig(t, { ...options(store), totalTimeout: 40 });
    assert.equal((await failure(call(klient, opprettBolig, { body: nyBolig }))).kind, 'tidsavbrudd');
    assert.equal(server.seen.length, 0);
  });

  it('is done without when the store fails', async (t) => {
    const broken = () => {
      throw new Error('QuotaExceededError');
    };
    const store: KeyStorage = { getItem: broken, setItem: broken, removeItem: broken };
    const { server, klient } = await startRig(t, options(store));
    server.otherwise = created;
    assert.equal((await call(klient, opprettBolig, { body: nyBolig })).status, 201);
  });
});
