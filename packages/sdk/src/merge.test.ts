import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { endreBolig, hentBolig } from '@kobo-bolig/contract/client';
import { call } from './call.ts';
import { mergeRetry } from './merge.ts';
import { answer, answerProblem, faults } from './testing/fault-server.ts';
import { boligId, endring, failure, startRig, type Rig } from './testing/kobo.ts';

const path = { boligId };
const bolig = (versjon: number, antallSoverom: number) =>
  answer(200, { koboId: boligId, versjon, antallSoverom });
const stale = answerProblem(412, 'UTDATERT');
/** One bedroom more than there is, whoever changed it last. */
const build = ({ klient }: Rig, options?: { tries: number }) =>
  mergeRetry(
    () => call(klient, hentBolig, { path }),
    ({ data, etag }) =>
      call(klient, endreBolig, {
        path,
        etag,
        body: { ...endring, antallSoverom: (data.antallSoverom ?? 0) + 1 },
      }),
    options,
  );
const sent = ({ server }: Rig) =>
  server.seen
    .filter(({ method }) => method === 'PUT')
    .map(({ headers, body }) => [headers['if-match'], JSON.parse(body.toString()).antallSoverom]);

describe('mergeRetry', () => {
  it('changes what the thing is now, not what it was', async (t) => {
    const rig = await startRig(t);
    rig.server.plan(bolig(1, 2), stale, bolig(2, 7), bolig(3, 8));
    assert.equal((await build(rig)).data.antallSoverom, 8);
    assert.deepEqual(sent(rig), [
      ['"1"', 3],
      ['"2"', 8],
    ]);
  });

  it('gives up after so many tries, with the last refusal', async (t) => {
    const rig = await startRig(t);
    rig.server.plan(bolig(1, 2), stale, bolig(2, 2), stale);
    const error = await failure(build(rig, { tries: 2 }));
    assert.deepEqual([error.code, sent(rig).length], ['UTDATERT', 2]);
    assert.throws(() => build(rig, { tries: 0 }), TypeError);
  });

  it('does not try again on any other refusal, nor what the caller will not merge', async (t) => {
    const rig = await startRig(t);
    rig.server.plan(bolig(1, 2), answerProblem(409, 'BOLIG_I_BRUK'));
    assert.equal((await failure(build(rig))).code, 'BOLIG_I_BRUK');
    assert.equal(sent(rig).length, 1);
    rig.server.plan(bolig(1, 2));
    const refusal = new Error('Two people changed the same field.');
    const refusing = mergeRetry(
      () => call(rig.klient, hentBolig, { path }),
      () => Promise.reject(refusal),
    );
    await assert.rejects(refusing, refusal);
  });

  it('does not count its own lost change twice', async (t) => {
    const rig = await startRig(t);
    const lost = faults.resetAfter(() => ({ status: 200 }));
    rig.server.plan(bolig(1, 2), lost, stale);
    const error = await failure(build(rig));
    assert.deepEqual([error.code, error.uncertain], ['UTDATERT', true]);
    assert.equal(rig.server.seen.filter(({ method }) => method === 'GET').length, 1);
  });
});
