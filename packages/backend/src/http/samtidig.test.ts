import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from '../db/sql.ts';
import type { Lapp } from '../testing/proeveapi.ts';
import { createProevebenk, KROKVIK, type Proevebenk } from '../testing/proevebenk.ts';
import { kall, skalFeile, trine } from '../testing/proevekall.ts';

// On PGlite, where transactions take turns, these only show that turns are taken; on PostgreSQL they race.

let benk: Proevebenk;
let token: string;
const call = kall(
  () => benk,
  () => token,
);
before(async () => {
  benk = await createProevebenk();
  token = await benk.signer.token(trine);
});
after(() => benk.close());

const AT_ONCE = 32;
const samtidig = <T>(fn: () => Promise<T>): Promise<T[]> => Promise.all(Array.from({ length: AT_ONCE }, fn));
const system = { kommunenummer: KROKVIK, aktoer: 'system:test', roller: [] };

test('many equal requests at once happen once; who came too early is told to ask again', async () => {
  const headers = { 'idempotency-key': crypto.randomUUID() };
  const send = () => call('/v1/lapper', { method: 'POST', json: { tekst: 'samtidig' }, headers });
  const bodies = new Set<string>();
  for (const response of await samtidig(send)) {
    if (response.status === 201) bodies.add(await response.text());
    else {
      await skalFeile(response, 'IDEMPOTENS_PAAGAAR');
      assert.equal(response.headers.get('retry-after'), '1');
      const again = await send();
      assert.equal(again.headers.get('idempotent-replayed'), 'true');
      bodies.add(await again.text());
    }
  }
  assert.equal(bodies.size, 1);
  const rader = await benk.db.withTenant(system, 'les', (tx) =>
    tx.query(sql`select from lapp where tekst = 'samtidig'`),
  );
  assert.equal(rader.length, 1);
});

test('a slow request holds its key until it is done', async () => {
  const created = await call('/v1/lapper', {
    method: 'POST',
    json: { tekst: 'treg' },
    headers: { 'idempotency-key': crypto.randomUUID() },
  });
  const { id } = (await created.json()) as Lapp;
  let kall = 0;
  benk.porter.utenfra = async () => `svar ${++kall}`;
  const headers = { 'idempotency-key': crypto.randomUUID() };
  const hent = () => call(`/v1/lapper/${id}/henting`, { method: 'POST', json: { tekst: 'x' }, headers });
  const statuses = (await samtidig(hent)).map((response) => response.status);
  assert.ok(statuses.includes(200));
  assert.ok(
    statuses.every((status) => status === 200 || status === 409),
    String(statuses),
  );
  const read = (await (await call(`/v1/lapper/${id}`)).json()) as Lapp;
  assert.equal(read.versjon, 2, 'changed once');
});

test('of many changes from one version one goes through', async () => {
  const created = await call('/v1/lapper', {
    method: 'POST',
    json: { tekst: 'omstridt' },
    headers: { 'idempotency-key': crypto.randomUUID() },
  });
  const { id } = (await created.json()) as Lapp;
  let nummer = 0;
  const responses = await samtidig(() =>
    call(`/v1/lapper/${id}`, {
      method: 'PUT',
      json: { tekst: `omstridt ${nummer++}` },
      headers: { 'if-match': '"1"' },
    }),
  );
  assert.equal(responses.filter((response) => response.status === 200).length, 1);
  for (const response of responses) if (response.status !== 200) await skalFeile(response, 'UTDATERT');
});
