import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listBoliger, opprettBolig } from '@kobo-bolig/contract/client';
import { call } from './call.ts';
import type { AttemptEvent, KoboHooks } from './hooks.ts';
import { answer, faults } from './testing/fault-server.ts';
import { boligId, nyBolig, startRig } from './testing/kobo.ts';

describe('hooks', () => {
  it('hear every call and attempt in order', async (t) => {
    const heard: string[] = [];
    const hooks: KoboHooks = {
      onCall: ({ operation, method, path }) => heard.push(`call ${operation} ${method} ${path}`),
      onAttempt: ({ attempt }) => heard.push(`attempt ${attempt}`),
      onAttemptEnd: ({ attempt, status, error }) => heard.push(`end ${attempt} ${status} ${error?.kind}`),
      onRetry: ({ attempt, waitMs }) => heard.push(`retry after ${attempt} in ${waitMs}`),
      onCallEnd: ({ attempts, status, error }) => heard.push(`done ${attempts} ${status} ${error?.kind}`),
    };
    const { server, klient } = await startRig(t, { hooks });
    server.plan(faults.gatewayBefore(), answer(201, { koboId: boligId, versjon: 1 }));
    await call(klient, opprettBolig, { body: nyBolig });
    assert.deepEqual(heard, [
      'call opprettBolig POST /v1/boliger',
      'attempt 1',
      'end 1 502 svar',
      'retry after 1 in 0',
      'attempt 2',
      'end 2 201 undefined',
      'done 2 201 undefined',
    ]);
  });

  it('see neither secrets nor what was searched for', async (t) => {
    const events: AttemptEvent[] = [];
    const hooks: KoboHooks = { onAttempt: (event) => events.push(event) };
    const { server, klient } = await startRig(t, { hooks, token: 'hemmelig-token' });
    server.otherwise = answer(200, { items: [], koboId: boligId, versjon: 1 });
    await call(klient, opprettBolig, { body: nyBolig, idempotencyKey: 'hemmelig-noekkel-1' });
    await call(klient, listBoliger, { query: { sok: 'Strandveien' } });
    assert.equal(events[0]?.headers['authorization'], '[redacted]');
    assert.equal(events[0]?.headers['kobo-kommunenummer'], '9901');
    assert.doesNotMatch(JSON.stringify(events), /hemmelig|Strandveien/);
  });

  it('that throw do not break the call', async (t) => {
    const broken = () => {
      throw new Error('log is full');
    };
    const hooks = { onCall: broken, onAttempt: broken, onAttemptEnd: broken, onCallEnd: broken };
    const { server, klient } = await startRig(t, { hooks });
    server.otherwise = answer(201, { koboId: boligId, versjon: 1 });
    assert.equal((await call(klient, opprettBolig, { body: nyBolig })).status, 201);
  });
});
