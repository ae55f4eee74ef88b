import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import {
  openSakbenk,
  trine,
  turid,
  vidar,
  type Klient,
  type Sakbenk,
  type Svaret,
} from '../../testing/sakbenk.ts';
import { innflyttet, oda, SOEKER, ulrik } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somTrine: Klient;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
});
beforeEach(() => benk.fyll());
after(() => benk.close());

const innhold = {
  kontakter: [{ rolle: 'BOVEILEDER', navn: 'Krokvik bomiljøteam', telefon: '99 00 00 00' }],
  frekvens: 'HVER_14_DAG',
  plan: 'Post og regninger.',
};
const lagre = (sakId: string, versjon: number, json: object = innhold, klient = somTrine) =>
  klient('PUT', `/saker/${sakId}/oppfoelging`, { json, versjon });
const les = (sakId: string, klient = somTrine) => klient('GET', `/saker/${sakId}/oppfoelging`);
const koden = ({ status, body }: Svaret) => [status, body.code];

describe('following up a household', () => {
  test('is written by case workers, also while it rents, and what it is for is told no one who only lets', async () => {
    const sakId = await innflyttet(benk, SOEKER, 1);
    assert.deepEqual((await les(sakId)).body, { sakId, kontakter: [], versjon: 1 });
    const { status, body } = await lagre(sakId, 1, innhold, benk.som(turid));
    assert.deepEqual(
      [status, body],
      [200, { sakId, ...innhold, endret: '2026-11-20T08:14:00.000Z', versjon: 2 }],
    );
    assert.deepEqual((await les(sakId, benk.som(vidar))).body, body);
    const { plan: _, ...uten } = body;
    assert.deepEqual((await les(sakId, benk.som(ulrik))).body, uten);
    assert.equal((await les(sakId, benk.som(oda))).status, 403);
    assert.equal((await lagre(sakId, 2, innhold, benk.som(ulrik))).status, 403);
  });

  test('is written anew as a whole, over what was read and nothing newer', async () => {
    const sakId = await benk.nySak();
    assert.equal((await lagre(sakId, 1)).body.versjon, 2);
    assert.deepEqual(koden(await lagre(sakId, 1, { kontakter: [] })), [412, 'UTDATERT']);
    const { body } = await lagre(sakId, 2, { kontakter: [] });
    assert.deepEqual([body.kontakter, body.frekvens, body.plan, body.versjon], [[], undefined, undefined, 3]);
    assert.deepEqual((await les(sakId)).body, body);
  });

  test('says something where it says anything', async () => {
    const sakId = await benk.nySak();
    const tomt = { kontakter: [...innhold.kontakter, { rolle: 'ANNEN', navn: ' ' }], plan: ' ' };
    const { status, body } = await lagre(sakId, 1, tomt);
    assert.deepEqual(
      [status, body.errors.map(({ pointer }: { pointer: string }) => pointer)],
      [400, ['/kontakter/1/navn', '/plan']],
    );
    assert.equal((await les(sakId)).body.versjon, 1);
  });
});
