import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Hendelse } from '@kobo-bolig/contract';
import { followHendelser, KoboMarkoerUtloept, memoryCheckpoint, type FollowOptions } from './follow.ts';
import { answer, answerProblem, faults, type Exchange } from './testing/fault-server.ts';
import { impatient, startRig } from './testing/kobo.ts';

const stroem = (markoer: string, ids: string[] = [], flere = false): Exchange =>
  answer(200, { items: ids.map((id) => ({ id })), markoer, flere });

/** No waiting, and what would have been waited for. */
const recorded = () => {
  const waits: number[] = [];
  const after = (milliseconds: number, run: () => void) => {
    waits.push(milliseconds);
    return impatient.after(0, run);
  };
  return { waits, runtime: { ...impatient, after, random: () => 1 } };
};
const savedIn = (...markoerer: string[]) => {
  const kept = memoryCheckpoint(markoerer[0]);
  const saved: string[] = [];
  const save = (markoer: string): Promise<void> => {
    saved.push(markoer);
    return kept.save(markoer);
  };
  return { saved, checkpoint: { load: kept.load, save } };
};
/** A follower on a server that answers so. It follows until there have been `count` events. */
async function follow(scope: Parameters<typeof startRig>[0], exchanges: Exchange[]) {
  const { server, klient } = await startRig(scope, { retries: 0 });
  server.plan(...exchanges);
  const until = async (
    count: number,
    options: FollowOptions,
    seen: (hendelse: Hendelse) => void = () => {},
  ) => {
    const ids: string[] = [];
    for await (const hendelse of followHendelser(klient, { runtime: recorded().runtime, ...options })) {
      seen(hendelse);
      if (ids.push(hendelse.id) === count) break;
    }
    return ids;
  };
  const asked = () => server.seen.map(({ url }) => url.replace('/v1/hendelser', ''));
  return { server, until, asked };
}

describe('followHendelser', () => {
  it('goes on where it was, and saves how far it is when what it fetched is handled', async (t) => {
    const { until, asked } = await follow(t, [
      stroem('m1', ['a', 'b'], true),
      stroem('m2', ['c']),
      stroem('m3'),
      stroem('m4', ['d', 'e']),
      stroem('m4', ['d', 'e']),
    ]);
    const { saved, checkpoint } = savedIn('m0');
    const before: (string | undefined)[] = [];
    const query = { ressurs: ['BOLIG' as const], siden: 'not-used' };
    const ids = await until(4, { checkpoint, query }, () => before.push(saved.at(-1)));
    assert.deepEqual(ids, ['a', 'b', 'c', 'd']);
    assert.deepEqual(before, [undefined, undefined, 'm1', 'm3'], 'never before they are handled');
    assert.deepEqual(saved, ['m1', 'm2', 'm3'], 'also when nothing happened');
    // It stopped in the middle, so that what was not saved comes again.
    assert.deepEqual(await until(2, { checkpoint, query }), ['d', 'e']);
    assert.deepEqual(
      asked(),
      ['m0', 'm1', 'm2', 'm3', 'm3'].map((siden) => `?ressurs=BOLIG&siden=${siden}`),
    );
  });

  it('begins where it is told, or with the oldest event', async (t) => {
    const { until, asked } = await follow(t, [stroem('m1', ['a']), stroem('m1', ['a'])]);
    await until(1, {});
    await until(1, { query: { siden: 'm0' } });
    assert.deepEqual(asked(), ['', '?siden=m0']);
  });

  it('asks ever less often while nothing happens, and at once when there is more', async (t) => {
    const quiet = Array.from({ length: 5 }, () => stroem('m1'));
    const { until } = await follow(t, [
      ...quiet,
      stroem('m2', ['a'], true),
      stroem('m3', ['b']),
      stroem('m3'),
      stroem('m4', ['c']),
    ]);
    const { waits, runtime } = recorded();
    await until(3, { runtime, longestWait: 10_000 });
    assert.deepEqual(waits, [2_000, 4_000, 8_000, 10_000, 10_000, 1_000, 2_000]);
  });

  it('waits out what may pass, as long as the server asks', async (t) => {
    const { until } = await follow(t, [
      answerProblem(503, 'UTILGJENGELIG'),
      faults.resetBefore(),
      answerProblem(429, 'FOR_MANGE_KALL', { 'retry-after': '7' }),
      stroem('m1', ['a']),
    ]);
    const { waits, runtime } = recorded();
    assert.deepEqual(await until(1, { runtime }), ['a']);
    assert.deepEqual(waits, [1_000, 2_000, 7_000]);
  });

  it('says what waiting does not help, and that events are lost', async (t) => {
    const { until } = await follow(t, [
      answerProblem(403, 'MANGLER_ROLLE'),
      answerProblem(410, 'MARKOER_UTLOEPT'),
    ]);
    await assert.rejects(until(1, {}), { code: 'MANGLER_ROLLE' });
    const { saved, checkpoint } = savedIn('m0');
    await assert.rejects(until(1, { checkpoint }), (error) => {
      assert.ok(error instanceof KoboMarkoerUtloept);
      return error.cause.status === 410;
    });
    assert.deepEqual(saved, []);
  });

  it('ends when it is told to: between events, while it waits, while it asks', async (t) => {
    const { until, server } = await follow(t, [stroem('m1', ['a', 'b'])]);
    const { saved, checkpoint } = savedIn();
    const handling = new AbortController();
    const ids = await until(9, { checkpoint, signal: handling.signal }, () => handling.abort());
    assert.deepEqual([ids, saved], [['a'], []]);

    const waiting = new AbortController();
    server.plan(stroem('m1'));
    const after = () => (queueMicrotask(() => waiting.abort()), () => {});
    assert.deepEqual(await until(9, { signal: waiting.signal, runtime: { ...impatient, after } }), []);

    const asking = new AbortController();
    server.plan(() => asking.abort());
    assert.deepEqual(await until(9, { signal: asking.signal }), []);
    assert.deepEqual(await until(9, { signal: AbortSignal.abort() }), []);
    assert.equal(server.seen.length, 3);
  });
});
