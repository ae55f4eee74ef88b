import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Importjobb } from '@kobo-bolig/contract';
import { followImport, KoboJobbfeil } from './job.ts';
import { answer, answerProblem } from './testing/fault-server.ts';
import { impatient, startRig } from './testing/kobo.ts';

const importId = '0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01';
const funn = (rad: number, alvor: 'FEIL' | 'ADVARSEL') => ({
  rad,
  kolonne: null,
  kode: 'X',
  detalj: 'x',
  alvor,
});
const jobb = (status: Importjobb['status'], behandlet: number, headers: Record<string, string> = {}) =>
  answer(
    200,
    { importId, status, rader: { totalt: 4, behandlet }, feil: [funn(2, 'ADVARSEL'), funn(3, 'FEIL')] },
    headers,
  );

/** Waits are not waited, and remembered. */
const recorded = () => {
  const waits: number[] = [];
  const after = (milliseconds: number, run: () => void) => {
    waits.push(milliseconds);
    return impatient.after(0, run);
  };
  return { waits, runtime: { ...impatient, after } };
};

describe('followImport', () => {
  it('tells how far it is each time that is news, and when it is done', async (t) => {
    const { server, klient } = await startRig(t);
    const { waits, runtime } = recorded();
    const wait = { 'retry-after': '3' };
    server.plan(jobb('KJOERER', 0), jobb('KJOERER', 0), jobb('KJOERER', 2, wait), jobb('KJOERT', 4));
    const told: unknown[] = [];
    for await (const { status, rader } of followImport(klient, importId, { runtime }))
      told.push([status, rader.behandlet]);
    assert.deepEqual(told, [
      ['KJOERER', 0],
      ['KJOERER', 2],
      ['KJOERT', 4],
    ]);
    assert.deepEqual(waits, [250, 375, 3_000], 'the server decides when it says so');
    assert.deepEqual(new Set(server.seen.map(({ url }) => url)), new Set([`/v1/importer/${importId}`]));
  });

  it('is awaited for its end, and asked for how it stands', async (t) => {
    const { server, klient } = await startRig(t);
    const underveis = followImport(klient, importId, recorded());
    server.plan(jobb('KJOERER', 1), jobb('KJOERER', 2), jobb('KJOERT', 4));
    assert.equal((await underveis.poll()).rader.behandlet, 1);
    assert.equal((await underveis.done()).status, 'KJOERT');
  });

  it('that failed is an error with what was wrong with its rows', async (t) => {
    const { server, klient } = await startRig(t);
    server.plan(jobb('KJOERER', 1), jobb('FEILET', 2));
    await assert.rejects(followImport(klient, importId, recorded()).done(), (error) => {
      assert.ok(error instanceof KoboJobbfeil);
      assert.deepEqual([error.jobb.status, error.feil.map(({ rad }) => rad)], ['FEILET', [3]]);
      return true;
    });
    server.plan(answerProblem(404, 'IKKE_FUNNET'));
    await assert.rejects(followImport(klient, importId, recorded()).done(), { code: 'IKKE_FUNNET' });
  });

  it('is no longer waited for when the time is up or the caller leaves, while it waits and while it asks', async (t) => {
    const { server, klient } = await startRig(t);
    server.otherwise = jobb('KJOERER', 1);
    const underveis = followImport(klient, importId);
    await assert.rejects(underveis.done({ timeout: 30 }), { kind: 'tidsavbrudd', limit: 'total' });
    await assert.rejects(underveis.done({ signal: AbortSignal.timeout(30) }), { kind: 'avbrutt' });
    server.otherwise = () => {};
    await assert.rejects(underveis.done({ timeout: 30 }), { kind: 'tidsavbrudd', operation: 'hentImport' });
    await assert.rejects(underveis.done({ signal: AbortSignal.timeout(30) }), { kind: 'avbrutt' });
  });
});
