import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { endreBolig } from '@kobo-bolig/contract/client';
import { createKoboBackend } from '../../backend/src/app.ts';
import { handlers } from '../../backend/src/modules/index.ts';
import { createSigner, type Signer } from '../../backend/src/platform/worker/signer.ts';
import type { Porter } from '../../backend/src/porter.ts';
import { openTestDatabase, type TestDatabase } from '../../backend/src/testing/database.ts';
import { somEndring } from './bolig.ts';
import { call } from './call.ts';
import { createKoboClient, type KoboClient } from './client.ts';
import type { KoboOptions } from './core.ts';
import { endring, failure, impatient, nyBolig } from './testing/kobo.ts';

// The misbehaving server of the other tests answers as the SDK expects Kobo to; this asks Kobo.

const berit = {
  sub: 'berit',
  navn: 'Berit Boligforvalter',
  roller: [{ kommunenummer: '9901', roller: ['BOLIGOVERSIKT'], enhet: 'BOLIGKONTOR' }],
};
let db: TestDatabase;
let signer: Signer;
let backend: (request: Request) => Promise<Response>;

before(async () => {
  db = await openTestDatabase();
  signer = await createSigner();
  ({ fetch: backend } = createKoboBackend({
    db: db.database,
    porter: { miljoe: 'TEST' } as Porter,
    handlers,
    utstedere: [signer.utsteder],
    hemmelighet: crypto.getRandomValues(new Uint8Array(32)),
  }));
});
beforeEach(() => db.reset());
after(() => db.close());

const kobo = (options: Partial<KoboOptions> = {}): KoboClient =>
  createKoboClient({
    baseUrl: 'http://kobo.test',
    kommunenummer: '9901',
    token: () => signer.token(berit),
    fetch: backend,
    runtime: impatient,
    ...options,
  });

/** Carries the first requests out and loses their answers. */
const losing = (count: number) => {
  let lost = 0;
  return async (request: Request): Promise<Response> => {
    const response = await backend(request);
    if ((lost += 1) <= count) throw new TypeError('socket hang up');
    return response;
  };
};

describe('against the reference backend', () => {
  it('a home is added, read, changed and removed', async () => {
    const { boliger } = kobo();
    const { data, etag, status } = await boliger.opprett({ body: nyBolig });
    assert.deepEqual([status, etag], [201, '"1"']);
    const path = { boligId: data.koboId };
    assert.equal((await boliger.hent({ path })).data.adresse.adressenavn, 'Strandveien');
    const changed = await boliger.endre({ path, etag, body: { ...endring, antallSoverom: 3 } });
    assert.equal(changed.data.antallSoverom, 3);
    assert.notEqual(changed.etag, etag);
    assert.equal((await boliger.slett({ path, etag: changed.etag })).status, 204);
    assert.equal((await failure(boliger.hent({ path }))).code, 'IKKE_FUNNET');
  });

  it('a change of one thing keeps everything else', async () => {
    const { boliger } = kobo();
    const full = {
      ...nyBolig,
      ...endring,
      status: 'VEDLIKEHOLD' as const,
      informasjon: 'Nøkkel i resepsjonen',
      skolekrets: { barneskole: 'Bakken' },
    };
    const { data: bolig, etag } = await boliger.opprett({ body: full });
    const path = { boligId: bolig.koboId };
    const { data } = await boliger.endre({ path, etag, body: { ...somEndring(bolig), antallSoverom: 5 } });
    assert.deepEqual(somEndring(data), { ...somEndring(bolig), antallSoverom: 5 });
    assert.deepEqual(data.adresse, bolig.adresse);
  });

  it('a change from an old version is refused, and nobody is told it may have been made', async () => {
    const { boliger } = kobo();
    const { data, etag } = await boliger.opprett({ body: nyBolig });
    const args = { path: { boligId: data.koboId }, etag, body: endring };
    await boliger.endre(args);
    const error = await failure(boliger.endre(args));
    assert.deepEqual([error.code, error.status, error.uncertain], ['UTDATERT', 412, false]);
  });

  it('a home is added once, however often the answer is lost', async () => {
    const { data, replayed } = await kobo({ fetch: losing(2) }).boliger.opprett({ body: nyBolig });
    assert.equal(replayed, true);
    const all = await kobo().boliger.list().toArray({ max: 10 });
    assert.deepEqual(
      all.map(({ koboId }) => koboId),
      [data.koboId],
    );
  });

  it('a change whose answer was lost is called uncertain, and was made once', async () => {
    const { data, etag } = await kobo().boliger.opprett({ body: nyBolig });
    const path = { boligId: data.koboId };
    const error = await failure(call(kobo({ fetch: losing(1) }), endreBolig, { path, etag, body: endring }));
    assert.deepEqual([error.code, error.uncertain], ['UTDATERT', true]);
    assert.equal((await kobo().boliger.hent({ path })).data.status, endring.status);
  });

  it('the same home added twice at once under one key is one home', async () => {
    const { boliger } = kobo();
    const args = { body: nyBolig, idempotencyKey: 'samme-noekkel-for-begge' };
    const [first, second] = await Promise.all([boliger.opprett(args), boliger.opprett(args)]);
    assert.equal(first.data.koboId, second.data.koboId);
  });

  it('all homes come page by page, each once', async () => {
    const { boliger } = kobo();
    for (const nummer of [1, 2, 3, 4, 5]) {
      await boliger.opprett({ body: { adresse: { ...nyBolig.adresse, nummer } } });
    }
    const numbers: (number | undefined)[] = [];
    for await (const { items } of boliger.list({ query: { limit: 2 } }).pages()) {
      assert.ok(items.length <= 2);
      numbers.push(...items.map(({ adresse }) => adresse.nummer));
    }
    assert.deepEqual(
      numbers.sort((a = 0, b = 0) => a - b),
      [1, 2, 3, 4, 5],
    );
  });

  it('what is wrong is pointed to, in the language of the client', async () => {
    const body = { adresse: { ...nyBolig.adresse, postnummer: 'abcd' }, antallSoverom: 99 };
    const error = await failure(kobo({ spraak: 'nn' }).boliger.opprett({ body }));
    assert.equal(error.code, 'UGYLDIG_FORESPOERSEL');
    assert.equal(error.title, 'Noko i førespurnaden er feil');
    assert.ok(error.pointer('/adresse/postnummer'));
    assert.ok(error.pointer('/antallSoverom'));
  });

  it('a token that has run out is renewed, and the home is added once', async () => {
    const token = ({ refused }: { refused?: string }) =>
      signer.token(berit, refused ? {} : { exp: Math.floor(Date.now() / 1000) - 600 });
    const client = kobo({ token });
    assert.equal((await client.boliger.opprett({ body: nyBolig })).status, 201);
    assert.equal((await client.boliger.list()).data.totalt, 1);
  });

  it('a call that was aborted ends at once, whether the backend listens or not', async () => {
    const signal = AbortSignal.timeout(1);
    const error = await failure(kobo({ fetch: () => new Promise(() => {}) }).boliger.list({ signal }));
    assert.equal(error.kind, 'avbrutt');
  });
});
