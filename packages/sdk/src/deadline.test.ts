import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hentStatus } from '@kobo-bolig/contract/client';
import { createKoboCore, type KoboOptions, type SendArgs } from './core.ts';
import { isKoboError, type KoboFeil } from './errors.ts';
import { createVirtualRuntime, type VirtualRuntime } from './testing/virtual-runtime.ts';

const silence = () => new Promise<never>(() => {});
const refusal = (headers: Record<string, string> = {}) =>
  new Response('{"code":"UTILGJENGELIG","title":"","detail":""}', { status: 503, headers });

/** One call on a clock of its own: how it ended and how long that took. */
async function timed(
  options: Partial<KoboOptions>,
  { args = {}, runtime = createVirtualRuntime() }: { args?: SendArgs; runtime?: VirtualRuntime } = {},
) {
  const klient = createKoboCore({ baseUrl: 'http://kobo.test', kommunenummer: '9901', runtime, ...options });
  const start = runtime.now();
  const sent = klient.send(hentStatus, args);
  const error = await runtime.run(
    sent.then(
      () => undefined,
      (cause: unknown): KoboFeil => (isKoboError(cause) ? cause : assert.fail(String(cause))),
    ),
  );
  return { error, elapsed: runtime.now() - start, pending: runtime.pending };
}

describe('a call takes', () => {
  it('30 seconds an attempt and 90 in all, unless told otherwise', async () => {
    const { error, elapsed } = await timed({ fetch: silence });
    assert.equal(error?.kind === 'tidsavbrudd' && error.limit, 'total');
    assert.equal(error?.attempts, 3);
    assert.equal(elapsed, 90_000);
  });

  it('as long as its attempts and the waits between them', async () => {
    const { error, elapsed } = await timed({ fetch: silence, timeout: 1_000 });
    assert.equal(error?.kind === 'tidsavbrudd' && error.limit, 'attempt');
    // Half of 500 and of 1 000 ms of jitter, between three attempts.
    assert.equal(elapsed, 3 * 1_000 + 250 + 500);
  });

  it('no longer than the first attempt when it has no retries', async () => {
    const { elapsed } = await timed({ fetch: silence, timeout: 1_000, retries: 0 });
    assert.equal(elapsed, 1_000);
  });

  it('exactly the waits the server asks for', async () => {
    const { error, elapsed } = await timed({ fetch: async () => refusal({ 'retry-after': '7' }) });
    assert.equal(error?.status, 503);
    assert.equal(elapsed, 14_000);
  });

  it('no time at all when the server asks for more than there is', async () => {
    const { error, elapsed } = await timed({ fetch: async () => refusal({ 'retry-after': '120' }) });
    assert.equal(error?.retryAfter, 120_000);
    assert.equal(elapsed, 0);
  });

  it('no less time, and no more, because a person had to log in', async () => {
    const runtime = createVirtualRuntime();
    const later = <T>(milliseconds: number, value: T) =>
      new Promise<T>((resolve) => void runtime.after(milliseconds, () => resolve(value)));
    const answers = [() => later(3_000, new Response('', { status: 401 })), silence];
    const options: Partial<KoboOptions> = {
      token: 'aaa',
      fetch: () => answers.shift()?.() ?? silence(),
      onAuthRequired: () => later(600_000, undefined),
      timeout: 9_000,
      totalTimeout: 8_000,
    };
    const { error, elapsed } = await timed(options, { runtime });
    assert.equal(error?.kind === 'tidsavbrudd' && error.limit, 'total');
    assert.equal(elapsed, 600_000 + 8_000);
  });

  it('its retries also after a login that took longer than the call may', async () => {
    const runtime = createVirtualRuntime();
    const answers = [new Response('', { status: 401 }), refusal({ 'retry-after': '3' }), Response.json({})];
    const { error, elapsed } = await timed(
      {
        token: 'aaa',
        fetch: async () => answers.shift() ?? silence(),
        onAuthRequired: () => new Promise<void>((resolve) => void runtime.after(600_000, resolve)),
        totalTimeout: 8_000,
      },
      { runtime },
    );
    assert.equal(error, undefined);
    assert.equal(elapsed, 603_000);
  });

  it('what the call says rather than the client', async () => {
    const options = { fetch: silence, timeout: Infinity, totalTimeout: Infinity };
    const { error, elapsed } = await timed(options, { args: { totalTimeout: 600_000 } });
    assert.equal(error?.kind === 'tidsavbrudd' && error.limit, 'total');
    assert.equal(elapsed, 600_000);
  });

  it('its timers with it', async () => {
    assert.equal((await timed({ fetch: silence, timeout: 1_000 })).pending, 0);
    assert.equal((await timed({ fetch: async () => Response.json({}) })).pending, 0);
  });
});
