import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Kapabiliteter } from '@kobo-bolig/contract';
import { createKoboBackend, type KoboBackend } from './app.ts';
import { createSigner } from './platform/worker/signer.ts';
import type { Porter } from './porter.ts';
import { Portvakt } from './ports/felles/tilstand.ts';
import { openTestDatabase, type TestDatabase } from './testing/database.ts';
import { trine } from './testing/sakbenk.ts';

const porttilstand = new Portvakt(() => new Date('2026-11-20T08:14:00Z'));
let db: TestDatabase;
let backend: KoboBackend;
let token: string;
before(async () => {
  db = await openTestDatabase();
  const signer = await createSigner();
  token = await signer.token(trine);
  backend = createKoboBackend({
    db: db.database,
    porter: { miljoe: 'TEST', porttilstand } as unknown as Porter,
    utstedere: [signer.utsteder],
    hemmelighet: crypto.getRandomValues(new Uint8Array(32)),
    versjon: '1.2.3',
    maksPerMinutt: 300,
  });
});
after(() => db.close());

const call = (sti: string, init: RequestInit = {}) =>
  backend.fetch(
    new Request(`http://kobo.test/v1${sti}`, {
      ...init,
      headers: {
        authorization: `Bearer ${token}`,
        'kobo-kommunenummer': '9901',
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
      },
    }),
  );
const les = async (): Promise<Kapabiliteter> => {
  const response = await backend.fetch(new Request('http://kobo.test/v1/capabilities'));
  assert.equal(response.status, 200);
  return (await response.json()) as Kapabiliteter;
};
const kode = async (response: Response) => ((await response.json()) as { code: string }).code;

test('anyone may read the version, what is served and the codes', async () => {
  const { versjon, operasjoner, kodelister } = await les();
  assert.equal(versjon, '1.2.3');
  assert.ok(operasjoner.includes('hentKapabiliteter') && operasjoner.includes('opprettBolig'));
  assert.deepEqual(kodelister.find(({ navn }) => navn === 'Spraak')?.koder, ['nb', 'nn']);
});

test('the parts a municipality may take later are told, each with operations that are served', async () => {
  const { funksjoner, operasjoner } = await les();
  assert.deepEqual(funksjoner.find(({ funksjon }) => funksjon === 'MVA')?.operasjoner, [
    'listMvavurderinger',
    'hentMvafil',
  ]);
  for (const en of funksjoner)
    assert.ok(en.operasjoner.every((operasjon) => operasjoner.includes(operasjon)));
});

test('the limits told are those that are held', async () => {
  const { jsonBytes, sideMaks, kallPerMinutt } = (await les()).grenser;
  const send = async (bytes: number) =>
    kode(await call('/boliger', { method: 'POST', body: 'x'.repeat(bytes) }));
  assert.deepEqual([await send(jsonBytes), await send(jsonBytes + 1)], ['UGYLDIG_JSON', 'FOR_STOR']);
  const side = (limit: number) => call(`/boliger?limit=${limit}`);
  const [innenfor, over] = [await side(sideMaks), await side(sideMaks + 1)];
  assert.deepEqual([innenfor.status, over.status], [200, 400]);
  assert.equal(innenfor.headers.get('ratelimit-policy'), `"kall";q=${kallPerMinutt};w=60`);
});

test('what is reached outside is told as it is now', async () => {
  const spoer = porttilstand.foelg('ADRESSE', 'SIMULATOR', async () => new Response('[]'));
  assert.deepEqual((await les()).porter, [{ port: 'ADRESSE', art: 'SIMULATOR' }]);
  await spoer(new Request('https://adresse.test/'));
  const sist = '2026-11-20T08:14:00.000Z';
  assert.deepEqual((await les()).porter, [{ port: 'ADRESSE', art: 'SIMULATOR', svarer: true, sist }]);
});
