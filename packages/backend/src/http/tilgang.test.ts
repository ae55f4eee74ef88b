import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { sql } from '../db/sql.ts';
import type { Lapp } from '../testing/proeveapi.ts';
import { createProevebenk, FJELLVIK, KROKVIK, type Proevebenk } from '../testing/proevebenk.ts';
import { kall, ola, petra, skalFeile, trine } from '../testing/proevekall.ts';

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

const system = { kommunenummer: KROKVIK, aktoer: 'system:test', roller: [] };
const nyNoekkel = () => ({ 'idempotency-key': crypto.randomUUID() });
const nyLapp = async (tekst: string): Promise<Lapp> => {
  const response = await call('/v1/lapper', { method: 'POST', json: { tekst }, headers: nyNoekkel() });
  assert.equal(response.status, 201);
  return (await response.json()) as Lapp;
};
const som = async (login: Parameters<Proevebenk['signer']['token']>[0], claims = {}) => ({
  authorization: `Bearer ${await benk.signer.token(login, claims)}`,
});

suite('who may call', () => {
  test('without a token, with another scheme, with a broken one: 401 with WWW-Authenticate', async () => {
    const uten = await call('/v1/lapper', { headers: { authorization: null } });
    await skalFeile(uten, 'MANGLER_TOKEN');
    assert.equal(uten.headers.get('www-authenticate'), 'Bearer');
    for (const authorization of ['Basic YTpi', 'Bearer', 'Bearer a b', 'Bearer eyJ.eyJ.x']) {
      const response = await call('/v1/lapper', { headers: { authorization } });
      await skalFeile(response, 'UGYLDIG_TOKEN');
      assert.match(response.headers.get('www-authenticate')!, /^Bearer error=/);
    }
    const gammelt = await som(trine, { exp: 1 });
    await skalFeile(await call('/v1/lapper', { headers: gammelt }), 'UTLOEPT_TOKEN');
  });

  test('without the scope, the role, or a role in this municipality: 403', async () => {
    const scope = await call('/v1/lapper', { headers: await som(trine, { scope: 'kobo:bolig.les' }) });
    await skalFeile(scope, 'MANGLER_SCOPE');
    assert.match(scope.headers.get('www-authenticate')!, /insufficient_scope.*kobo:sak\.les/);
    const rolle = await call('/v1/lapper', { headers: await som(petra, { scope: 'kobo:sak.les' }) });
    await skalFeile(rolle, 'MANGLER_ROLLE');
    await skalFeile(
      await call('/v1/lapper', { headers: { 'kobo-kommunenummer': FJELLVIK } }),
      'FEIL_KOMMUNE',
    );
    const borger = await call('/v1/lapper', { headers: await som(ola, { scope: 'kobo:sak.les' }) });
    await skalFeile(borger, 'MANGLER_ROLLE');
  });

  test('is told before what is wrong with the request', async () => {
    const response = await call('/v1/lapper?x=1', {
      method: 'POST',
      body: 'tull',
      headers: { authorization: null, 'content-type': 'text/plain' },
    });
    await skalFeile(response, 'MANGLER_TOKEN');
  });

  test('a citizen is a citizen in every municipality', async () => {
    for (const kommunenummer of [KROKVIK, FJELLVIK]) {
      const response = await call('/v1/meg', {
        headers: { ...(await som(ola)), 'kobo-kommunenummer': kommunenummer },
      });
      assert.deepEqual(((await response.json()) as { roller: string[] }).roller, ['INNBYGGER']);
    }
  });

  test('a thing in another municipality does not exist', async () => {
    const { id } = await nyLapp('krokviks');
    const fjellvik = {
      ...(await som({ ...trine, roller: [{ kommunenummer: FJELLVIK, roller: ['SAKSBEHANDLER'] }] })),
      'kobo-kommunenummer': FJELLVIK,
    };
    await skalFeile(await call(`/v1/lapper/${id}`, { headers: fjellvik }), 'IKKE_FUNNET');
    const slett = await call(`/v1/lapper/${id}`, {
      method: 'DELETE',
      headers: { ...fjellvik, 'if-match': '"1"' },
    });
    await skalFeile(slett, 'IKKE_FUNNET');
    const liste = await call('/v1/lapper', { headers: fjellvik });
    assert.deepEqual(await liste.json(), { items: [] });
    assert.equal((await call(`/v1/lapper/${id}`)).status, 200);
  });
});

suite('idempotency', () => {
  const opprett = (tekst: string, noekkel: string, headers: Record<string, string> = {}) =>
    call('/v1/lapper', {
      method: 'POST',
      json: { tekst },
      headers: { 'idempotency-key': noekkel, ...headers },
    });
  const antall = (tekst: string) =>
    benk.db.withTenant(
      system,
      'les',
      async (tx) => (await tx.query(sql`select from lapp where tekst = ${tekst}`)).length,
    );

  test('the same request twice happens once and is answered twice, byte for byte', async () => {
    const noekkel = crypto.randomUUID();
    const first = await opprett('bare én', noekkel);
    assert.equal(first.headers.get('idempotent-replayed'), null);
    const second = await opprett('bare én', noekkel);
    assert.equal(second.status, 201);
    assert.equal(second.headers.get('idempotent-replayed'), 'true');
    assert.equal(second.headers.get('etag'), first.headers.get('etag'));
    assert.equal(await second.text(), await first.text());
    assert.equal(await antall('bare én'), 1);
  });

  test('how the JSON is written down does not matter, what it says does', async () => {
    const headers = { 'content-type': 'application/json', ...nyNoekkel() };
    const send = (body: string) => call('/v1/lapper', { method: 'POST', body, headers });
    assert.equal((await send('{"tekst":"skrevet","antall":1}')).status, 201);
    const same = await send('{ "antall": 1, "tekst": "skrevet" }');
    assert.equal(same.headers.get('idempotent-replayed'), 'true');
    await skalFeile(await send('{"tekst":"skrevet","antall":2}'), 'IDEMPOTENS_BRUKT');
  });

  test('the key belongs to one actor, one operation and one municipality', async () => {
    const noekkel = crypto.randomUUID();
    assert.equal((await opprett('trines', noekkel)).status, 201);
    const annen = await opprett('vidars', noekkel, await som({ ...trine, sub: 'vidar' }));
    assert.equal(annen.status, 201);
    const annenKlient = await opprett('annen klient', noekkel, await som(trine, { client_id: 'annen' }));
    assert.equal(annenKlient.status, 201);
    const fjellvik = await som({
      ...trine,
      roller: [{ kommunenummer: FJELLVIK, roller: ['SAKSBEHANDLER'] }],
    });
    assert.equal(
      (await opprett('der', noekkel, { ...fjellvik, 'kobo-kommunenummer': FJELLVIK })).status,
      201,
    );
  });

  test('a refused request keeps no key', async () => {
    const noekkel = crypto.randomUUID();
    assert.equal((await opprett('opptatt', crypto.randomUUID())).status, 201);
    await skalFeile(await opprett('opptatt', noekkel), 'BOLIG_FINNES');
    assert.equal((await opprett('ledig', noekkel)).status, 201);
  });

  test('without a key, or with a short one, nothing happens', async () => {
    await skalFeile(
      await call('/v1/lapper', { method: 'POST', json: { tekst: 'a' } }),
      'UGYLDIG_FORESPOERSEL',
    );
    await skalFeile(await opprett('a', 'kort'), 'UGYLDIG_FORESPOERSEL');
  });
});

suite('the lookup log', () => {
  interface Rad {
    aktoer: string;
    roller: string[];
    operasjon: string;
    ressurs: string;
    ressursId: string;
    hjemmel: string;
    sporingsId: string;
  }
  const logg = (id: string) =>
    benk.db.withTenant(system, 'les', (tx) =>
      tx.query<Rad>(sql`select * from innsynslogg where ressurs_id = ${id} order by id`),
    );

  test('says who read what, in which role, when and on what ground', async () => {
    const { id } = await nyLapp('vist');
    const response = await call(`/v1/lapper/${id}/innhold`);
    assert.equal(response.status, 200);
    const [rad, ...flere] = await logg(id);
    assert.equal(flere.length, 0);
    assert.equal(rad!.aktoer, 'ansatt:trine');
    assert.deepEqual(
      rad!.roller,
      ['SAKSBEHANDLER'],
      'the role that opened the door, not every role of the person',
    );
    assert.equal(rad!.operasjon, 'visLapp');
    assert.equal(rad!.ressurs, 'LAPP');
    assert.equal(rad!.hjemmel, 'boligsosialloven § 9');
    assert.equal(response.headers.get('traceparent')!.split('-')[1], rad!.sporingsId);
  });

  test('a thing that was not found was not read', async () => {
    const id = crypto.randomUUID();
    await skalFeile(await call(`/v1/lapper/${id}/innhold`), 'IKKE_FUNNET');
    assert.deepEqual(await logg(id), []);
  });

  test('a handler that shows a person and logs nothing fails', async () => {
    const { id } = await nyLapp('ulogget');
    await skalFeile(await call(`/v1/lapper/${id}/glemt`), 'INTERN_FEIL');
  });

  test('what a register has shown is logged also when its answer could not be kept', async () => {
    const { id } = await nyLapp('fra registeret');
    const hent = (headers: Record<string, string>) =>
      call(`/v1/lapper/${id}/henting`, { method: 'POST', json: { tekst: 'x' }, headers });
    // The text is taken, so the second step fails after the register has answered.
    benk.porter.utenfra = async () => 'vist';
    await skalFeile(await hent(nyNoekkel()), 'BOLIG_FINNES');
    assert.equal((await logg(id)).length, 1);

    let kall = 0;
    benk.porter.utenfra = async () => `svar ${++kall}`;
    const noekkel = nyNoekkel();
    const first = await hent(noekkel);
    assert.equal(((await first.json()) as Lapp).tekst, 'svar 1');
    const second = await hent(noekkel);
    assert.equal(second.headers.get('idempotent-replayed'), 'true');
    assert.equal(kall, 1, 'the register is not asked again for a request that was answered');
    assert.equal((await logg(id)).length, 3, 'shown twice, logged twice');
  });
});
