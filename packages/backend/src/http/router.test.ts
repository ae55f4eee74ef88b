import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { sql } from '../db/sql.ts';
import type { Lapp } from '../testing/proeveapi.ts';
import { createProevebenk, FJELLVIK, KROKVIK, type Proevebenk } from '../testing/proevebenk.ts';
import { kall, pekere, skalFeile, trine } from '../testing/proevekall.ts';

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

const nyNoekkel = () => ({ 'idempotency-key': crypto.randomUUID() });
let nummer = 0;
const nyLapp = async (tekst = `lapp ${nummer++}`): Promise<Lapp> => {
  const response = await call('/v1/lapper', { method: 'POST', json: { tekst }, headers: nyNoekkel() });
  assert.equal(response.status, 201, await response.clone().text());
  return (await response.json()) as Lapp;
};
const finnes = async (tekst: string): Promise<boolean> => {
  const rader = await benk.db.withTenant(system, 'les', (tx) =>
    tx.query(sql`select from lapp where tekst = ${tekst}`),
  );
  return rader.length > 0;
};
const system = { kommunenummer: KROKVIK, aktoer: 'system:test', roller: [] };

test('creates, reads, changes and deletes', async () => {
  const lapp = await nyLapp();
  const read = await call(`/v1/lapper/${lapp.id}`);
  assert.deepEqual(await read.json(), lapp);
  const merke = read.headers.get('etag')!;
  assert.match(merke, /^"1-[0-9a-f]{16}"$/);
  assert.equal(read.headers.get('content-type'), 'application/json');
  assert.equal(read.headers.get('cache-control'), 'no-store');

  const changed = await call(`/v1/lapper/${lapp.id}`, {
    method: 'PUT',
    json: { tekst: 'endret' },
    headers: { 'if-match': merke },
  });
  assert.equal(changed.status, 200);
  assert.equal(changed.headers.get('etag'), '"2"');

  const gone = await call(`/v1/lapper/${lapp.id}`, { method: 'DELETE', headers: { 'if-match': '"2"' } });
  assert.equal(gone.status, 204);
  assert.equal(await gone.text(), '');
  await skalFeile(await call(`/v1/lapper/${lapp.id}`), 'IKKE_FUNNET');
});

suite('addresses and methods', () => {
  test('an unknown address is 404, a known one with another method 405 with Allow', async () => {
    await skalFeile(await call('/v1/finnesikke'), 'UKJENT_ADRESSE');
    await skalFeile(await call('/'), 'UKJENT_ADRESSE');
    await skalFeile(await call('/v1/lapper/'), 'UKJENT_ADRESSE');
    const response = await call('/v1/lapper', { method: 'DELETE' });
    await skalFeile(response, 'METODE_IKKE_TILLATT');
    assert.equal(response.headers.get('allow'), 'GET, POST, HEAD, OPTIONS');
  });

  test('HEAD answers as GET without content, OPTIONS tells the methods', async () => {
    const { id } = await nyLapp();
    const head = await call(`/v1/lapper/${id}`, { method: 'HEAD' });
    assert.equal(head.status, 200);
    assert.match(head.headers.get('etag')!, /^"1-/);
    assert.equal(await head.text(), '');
    const options = await call(`/v1/lapper/${id}`, { method: 'OPTIONS' });
    assert.equal(options.status, 204);
    assert.equal(options.headers.get('allow'), 'GET, PUT, DELETE, HEAD, OPTIONS');
  });

  test('a public operation needs no token, a common one no municipality', async () => {
    const ingen = { authorization: null };
    assert.equal(
      (await call('/v1/status', { headers: { ...ingen, 'kobo-kommunenummer': null } })).status,
      200,
    );
    const aapen = await call('/v1/kommune', { headers: ingen });
    assert.deepEqual(await aapen.json(), { navn: 'Krokvik' });
    assert.equal(aapen.headers.get('cache-control'), 'no-cache');
  });
});

suite('validation', () => {
  test('everything that is wrong is reported at once, where it is', async () => {
    const problem = await skalFeile(
      await call('/v1/lapper?x=1', {
        method: 'POST',
        json: { antall: 11, merker: ['A', 'C'], 'a/b~c': 1 },
        headers: { 'kobo-kommunenummer': '99', 'idempotency-key': 'kort' },
      }),
      'UGYLDIG_FORESPOERSEL',
    );
    assert.deepEqual(pekere(problem).sort(), [
      '/antall FOR_STOR',
      '/a~1b~0c UKJENT',
      '/merker/1 UGYLDIG_VERDI',
      '/tekst MANGLER',
      'header/idempotency-key FEIL_FORMAT',
      'header/kobo-kommunenummer FEIL_FORMAT',
      'query/x UKJENT',
    ]);
  });

  test('who wrote a value in another way is told how it is written, in their language', async () => {
    const sagt = async (spraak: string) => {
      const headers = { 'idempotency-key': 'kort', 'accept-language': spraak };
      const svar = await call('/v1/lapper', { method: 'POST', json: { tekst: 'hei' }, headers });
      const problem = await skalFeile(svar, 'UGYLDIG_FORESPOERSEL');
      return problem.errors?.map(({ code, detail }) => `${code}: ${detail}`);
    };
    assert.deepEqual(await sagt('nb'), [
      'FEIL_FORMAT: Skriv 16 til 64 tegn: bokstaver fra A til Z, tall, bindestrek og understrek.',
    ]);
    assert.deepEqual(await sagt('nn'), [
      'FEIL_FORMAT: Skriv 16 til 64 teikn: bokstavar frå A til Z, tal, bindestrek og understrek.',
    ]);
  });

  test('an unknown parameter or field is refused, never ignored', async () => {
    await skalFeile(await call('/v1/lapper?sokk=ab'), 'UKJENT_PARAMETER');
    const response = await call('/v1/lapper', {
      method: 'POST',
      json: { tekst: 'med ukjent', kommunenummer: FJELLVIK },
      headers: nyNoekkel(),
    });
    assert.deepEqual(pekere(await skalFeile(response, 'UKJENT_PARAMETER')), ['/kommunenummer UKJENT']);
    assert.equal(await finnes('med ukjent'), false);
  });

  test('also when it is named as something every object has', async () => {
    const post = (body: string) =>
      call('/v1/lapper', {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', ...nyNoekkel() },
      });
    for (const navn of ['__proto__', 'constructor', 'toString']) {
      const query = await skalFeile(await call(`/v1/lapper?${navn}=1`), 'UKJENT_PARAMETER');
      assert.deepEqual(pekere(query), [`query/${navn} UKJENT`]);
      const body = `{"tekst":"arvet","${navn}":{"a":1}}`;
      const svar = await skalFeile(await post(body), 'UKJENT_PARAMETER');
      assert.deepEqual(pekere(svar), [`/${navn} UKJENT`]);
    }
    const dypt = `{"tekst":${'['.repeat(100_000)}{"__proto__":1}${']'.repeat(100_000)}}`;
    await skalFeile(await post(dypt), 'UKJENT_PARAMETER');
    assert.equal(await finnes('arvet'), false);
  });

  test('a parameter given twice, a value of the wrong type and a missing header are 400', async () => {
    const twice = await skalFeile(await call('/v1/lapper?limit=1&limit=2'), 'UGYLDIG_FORESPOERSEL');
    assert.deepEqual(pekere(twice), ['query/limit GJENTATT']);
    await skalFeile(await call('/v1/lapper?limit=0'), 'UGYLDIG_FORESPOERSEL');
    await skalFeile(await call('/v1/lapper?limit=ti'), 'UGYLDIG_FORESPOERSEL');
    await skalFeile(await call('/v1/lapper/ikke-en-uuid'), 'UGYLDIG_FORESPOERSEL');
    const uten = await call('/v1/lapper', { headers: { 'kobo-kommunenummer': null } });
    const problem = await skalFeile(uten, 'UGYLDIG_FORESPOERSEL');
    assert.deepEqual(pekere(problem), ['header/kobo-kommunenummer MANGLER']);
  });

  test('a national number in a query is refused by every operation, a reference that looks like one is not', async () => {
    const ident = '17838700012';
    for (const sti of [
      `/v1/lapper?sok=${ident}`,
      '/v1/lapper?sok=178387-00012',
      `/v1/feil?hva=x%20${ident}.`,
    ]) {
      const svar = await skalFeile(await call(sti), 'UGYLDIG_FORESPOERSEL');
      assert.equal(svar.errors?.[0]?.code, 'FOEDSELSNUMMER_I_TEKST', sti);
      assert.doesNotMatch(JSON.stringify({ ...svar, traceId: '' }), /178387|00012/);
    }
    for (const sok of ['17838700013', `0${ident}`, `01900000-0000-7000-8000-a${ident}`])
      assert.equal((await call(`/v1/lapper?sok=${sok}`)).status, 200, sok);
  });

  test('the texts follow Accept-Language and never repeat a value', async () => {
    const send = (spraak: string) =>
      call('/v1/lapper', {
        method: 'POST',
        json: { tekst: 'hemmelig'.repeat(20) },
        headers: { ...nyNoekkel(), 'accept-language': spraak },
      });
    const nb = await skalFeile(await send('en, nb;q=0.5'), 'UGYLDIG_FORESPOERSEL');
    assert.equal(nb.errors![0]!.detail, 'Kan ha høyst 100 tegn.');
    const nynorsk = await send('nn-NO, nb;q=0.8');
    assert.equal(nynorsk.headers.get('content-language'), 'nn');
    const nn = await skalFeile(nynorsk, 'UGYLDIG_FORESPOERSEL');
    assert.equal(nn.errors![0]!.detail, 'Kan ha høgst 100 teikn.');
    assert.doesNotMatch(JSON.stringify([nb, nn]), /hemmelig/);
  });
});

suite('body', () => {
  const send = (body: BodyInit, type: string | null, path = '/v1/lapper') =>
    call(path, { method: 'POST', body, headers: { 'content-type': type, ...nyNoekkel() } });

  test('another content type is 415 and says what is taken', async () => {
    const response = await send('tekst=a', 'application/x-www-form-urlencoded');
    await skalFeile(response, 'UGYLDIG_MEDIETYPE');
    assert.equal(response.headers.get('accept'), 'application/json');
    assert.equal((await send('{"tekst":"med tegnsett"}', 'Application/JSON; charset=utf-8')).status, 201);
  });

  test('what is no JSON, no UTF-8 or nothing at all is 400', async () => {
    await skalFeile(await send('{"tekst":', 'application/json'), 'UGYLDIG_JSON');
    await skalFeile(await send(new Uint8Array([0x22, 0xff, 0x22]), 'application/json'), 'UGYLDIG_JSON');
    const tom = await skalFeile(await send('', 'application/json'), 'UGYLDIG_FORESPOERSEL');
    assert.deepEqual(pekere(tom), [' MANGLER']);
    const uten = await call('/v1/lapper', { method: 'POST', headers: nyNoekkel() });
    await skalFeile(uten, 'UGYLDIG_FORESPOERSEL');
  });

  test('a body where none is expected is refused', async () => {
    const { id } = await nyLapp();
    const response = await call(`/v1/lapper/${id}`, {
      method: 'DELETE',
      json: { alle: true },
      headers: { 'if-match': '"1"' },
    });
    await skalFeile(response, 'UKJENT_PARAMETER');
    assert.equal((await call(`/v1/lapper/${id}`)).status, 200);
  });

  test('1 MiB of JSON is the limit, and a file may be 50 MiB', async () => {
    const json = (bytes: number) => `{"tekst":"${'a'.repeat(bytes - 12)}"}`;
    await skalFeile(await send(json(1024 * 1024 + 1), 'application/json'), 'FOR_STOR');
    await skalFeile(await send(json(1024 * 1024), 'application/json'), 'UGYLDIG_FORESPOERSEL');
    const fil = (bytes: number) => send(new Uint8Array(bytes), 'text/csv', '/v1/filer');
    const stor = await fil(50 * 1024 * 1024);
    assert.deepEqual(await stor.json(), { byte: 50 * 1024 * 1024 });
    await skalFeile(await fil(50 * 1024 * 1024 + 1), 'FOR_STOR');
  });

  test('a body that claims to be too big is refused unread, an endless one at the limit', async () => {
    const claims = new Request('http://kobo.test/v1/lapper', {
      method: 'POST',
      body: '{}',
      headers: {
        authorization: `Bearer ${token}`,
        'kobo-kommunenummer': KROKVIK,
        'content-type': 'application/json',
        'content-length': String(10 * 1024 * 1024),
        ...nyNoekkel(),
      },
    });
    await skalFeile(await benk.fetch(claims), 'FOR_STOR');
    assert.equal(claims.bodyUsed, false);

    let sendt = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sendt += 64 * 1024;
        controller.enqueue(new Uint8Array(64 * 1024).fill(0x20));
      },
    });
    const response = await call('/v1/lapper', {
      method: 'POST',
      body: endless,
      headers: { 'content-type': 'application/json', ...nyNoekkel() },
      duplex: 'half',
    } as RequestInit & { headers: Record<string, string>; body: BodyInit });
    await skalFeile(response, 'FOR_STOR');
    assert.ok(sendt < 2 * 1024 * 1024, `read ${sendt} bytes`);
  });
});

suite('versions', () => {
  test('a change without If-Match is 428, from an old version 412, and neither changes anything', async () => {
    const { id } = await nyLapp();
    const endre = (headers: Record<string, string>) =>
      call(`/v1/lapper/${id}`, { method: 'PUT', json: { tekst: `endret ${id}` }, headers });
    await skalFeile(await endre({}), 'MANGLER_IF_MATCH');
    await skalFeile(await endre({ 'if-match': '"2"' }), 'UTDATERT');
    await skalFeile(await endre({ 'if-match': '*' }), 'UGYLDIG_FORESPOERSEL');
    await skalFeile(await endre({ 'if-match': 'W/"2"' }), 'UTDATERT');
    assert.equal(await finnes(`endret ${id}`), false);
    assert.equal((await endre({ 'if-match': '"1"' })).status, 200);
    await skalFeile(await endre({ 'if-match': '"1"' }), 'UTDATERT');
  });

  const merkeAv = async (id: string): Promise<string> =>
    (await call(`/v1/lapper/${id}`)).headers.get('etag')!;

  test('a tag made weak by a proxy that compresses names the same version', async () => {
    const { id } = await nyLapp();
    const lest = await call(`/v1/lapper/${id}`, { headers: { 'if-none-match': `W/${await merkeAv(id)}` } });
    assert.equal(lest.status, 304);
    const endret = await call(`/v1/lapper/${id}`, {
      method: 'PUT',
      json: { tekst: 'ny' },
      headers: { 'if-match': 'W/"1"' },
    });
    assert.equal(endret.status, 200);
  });

  test('a change is told as made, whatever version its sender has already', async () => {
    const response = await call('/v1/lapper', {
      method: 'POST',
      json: { tekst: 'meldt som opprettet' },
      headers: { ...nyNoekkel(), 'if-none-match': '"1"' },
    });
    assert.equal(response.status, 201, await response.clone().text());
    assert.equal(((await response.json()) as Lapp).tekst, 'meldt som opprettet');
  });

  test('If-None-Match with what is still said is 304 without content; the version alone does not tell', async () => {
    const { id } = await nyLapp();
    const merke = await merkeAv(id);
    const same = await call(`/v1/lapper/${id}`, { headers: { 'if-none-match': merke } });
    assert.equal(same.status, 304);
    assert.equal(same.headers.get('etag'), merke);
    assert.equal(await same.text(), '');
    for (const annet of ['"0"', '"1"', '"1-0000000000000000"'])
      assert.equal(
        (await call(`/v1/lapper/${id}`, { headers: { 'if-none-match': annet } })).status,
        200,
        annet,
      );
    for (const kjente of ['*', `"0", ${merke}`])
      assert.equal(
        (await call(`/v1/lapper/${id}`, { headers: { 'if-none-match': kjente } })).status,
        304,
        kjente,
      );
  });

  test('a handler that forgets to compare the version fails, and nothing is changed', async () => {
    const { id } = await nyLapp();
    const response = await call(`/v1/lapper/${id}/glemt`, {
      method: 'PUT',
      json: { tekst: `glemt ${id}` },
      headers: { 'if-match': '"1"' },
    });
    await skalFeile(response, 'INTERN_FEIL');
    assert.equal(await finnes(`glemt ${id}`), false);
  });
});

suite('paging', () => {
  test('pages through everything once, in order', async () => {
    for (const tekst of ['side a', 'side b', 'side c', 'side d', 'side e']) await nyLapp(tekst);
    const sett: string[] = [];
    let etter = '';
    do {
      const response = await call(`/v1/lapper?sok=side&limit=2${etter && `&etter=${etter}`}`);
      const side = (await response.json()) as { items: Lapp[]; neste?: string };
      sett.push(...side.items.map((lapp) => lapp.tekst));
      etter = side.neste ?? '';
    } while (etter);
    assert.deepEqual(sett, ['side a', 'side b', 'side c', 'side d', 'side e']);
  });

  test('a cursor belongs to its filter and its municipality, and cannot be made up', async () => {
    const first = await call('/v1/lapper?sok=side&limit=2');
    const { neste } = (await first.json()) as { neste: string };
    assert.match(neste, /^[A-Za-z0-9_.-]{1,600}$/);
    await skalFeile(await call(`/v1/lapper?sok=sid&limit=2&etter=${neste}`), 'UGYLDIG_MARKOER');
    await skalFeile(await call('/v1/lapper?etter=e30'), 'UGYLDIG_MARKOER');
    assert.equal((await call(`/v1/lapper?sok=side&limit=3&etter=${neste}`)).status, 200);
    const fjellvik = await benk.signer.token({
      ...trine,
      roller: [{ kommunenummer: FJELLVIK, roller: ['SAKSBEHANDLER'] }],
    });
    const annen = await call(`/v1/lapper?sok=side&limit=2&etter=${neste}`, {
      headers: { authorization: `Bearer ${fjellvik}`, 'kobo-kommunenummer': FJELLVIK },
    });
    await skalFeile(annen, 'UGYLDIG_MARKOER');
  });
});

suite('the database speaks', () => {
  test('a constraint in the table is answered with its code, a value PostgreSQL refuses with 400', async () => {
    await nyLapp('finnes');
    const igjen = { method: 'POST', json: { tekst: 'finnes' }, headers: nyNoekkel() };
    await skalFeile(await call('/v1/lapper', igjen), 'BOLIG_FINNES');
    const nul = { method: 'POST', json: { tekst: 'a\0b' }, headers: nyNoekkel() };
    await skalFeile(await call('/v1/lapper', nul), 'UGYLDIG_FORESPOERSEL');
  });

  test('an operation that only reads cannot write', async () => {
    await skalFeile(await call('/v1/skriv'), 'INTERN_FEIL');
    assert.equal(benk.logg.at(-1)!['kode'], '25006');
  });

  test('a municipality that does not use Kobo is 404', async () => {
    const borger = await benk.signer.token({ navn: 'Ola', pid: '01815012345' });
    const headers = { authorization: `Bearer ${borger}`, 'kobo-kommunenummer': '9999' };
    assert.equal((await call('/v1/meg', { headers })).status, 200);
    const alle = await benk.signer.token({
      ...trine,
      roller: [{ kommunenummer: '9999', roller: ['SAKSBEHANDLER'] }],
    });
    const response = await call('/v1/lapper', {
      method: 'POST',
      json: { tekst: 'ingensteds' },
      headers: { authorization: `Bearer ${alle}`, 'kobo-kommunenummer': '9999', ...nyNoekkel() },
    });
    await skalFeile(response, 'UKJENT_KOMMUNE');
  });
});

suite('what the handler answers', () => {
  test('outside the contract fails in development, with where', async () => {
    const ukjent = await skalFeile(await call('/v1/feil?hva=ukjentFelt'), 'INTERN_FEIL');
    assert.deepEqual(pekere(ukjent), ['/hemmelig UKJENT']);
    const type = await skalFeile(await call('/v1/feil?hva=feilType'), 'INTERN_FEIL');
    assert.deepEqual(pekere(type), ['/tekst FEIL_TYPE']);
  });

  test('an unexpected error tells the caller a reference and nothing else', async () => {
    const response = await call('/v1/feil?hva=kast');
    const problem = await skalFeile(response, 'INTERN_FEIL');
    assert.deepEqual(Object.keys(problem).sort(), ['code', 'detail', 'status', 'title', 'traceId', 'type']);
    const linje = benk.logg.at(-1)!;
    assert.equal(linje['traceId'], problem.traceId);
    assert.match(String(linje['hvor']), /proeveapi/);
    assert.doesNotMatch(JSON.stringify(linje), /01815012345|already exists/);
  });
});
