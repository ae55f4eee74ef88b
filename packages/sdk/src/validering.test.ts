import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { berit, openSakbenk, type Sakbenk } from '../../backend/src/testing/sakbenk.ts';
import { createKoboClient, type KoboClient } from './client.ts';
import { endring, impatient, nyBolig } from './testing/kobo.ts';
import { validering, ValideringsFeil } from './validering.ts';

let benk: Sakbenk;
before(async () => {
  benk = await openSakbenk();
});
beforeEach(() => benk.fyll());
after(() => benk.close());

type Body = Record<string, unknown>;

/** A client whose answers are changed on the way, and the requests that left it. */
function rig(change?: (body: Body) => Body) {
  const sent: Request[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    sent.push(request.clone());
    const response = await benk.backend.fetch(request);
    if (!change || response.status === 204) return response;
    const { status, headers } = response;
    return new Response(JSON.stringify(change((await response.json()) as Body)), { status, headers });
  };
  const token = () => benk.token(berit);
  const options = { baseUrl: 'http://kobo.test', kommunenummer: '9901', token, fetch, runtime: impatient };
  return { kobo: validering(createKoboClient(options)), sent };
}

const refused = (kall: PromiseLike<unknown>): Promise<ValideringsFeil> =>
  Promise.resolve(kall).then(
    () => assert.fail('It was let through.'),
    (error: unknown) => (assert.ok(error instanceof ValideringsFeil, String(error)), error),
  );
const pointers = ({ avvik }: ValideringsFeil): string[] => avvik.map(({ pointer }) => pointer).sort();
/** As a caller without types writes. */
const untyped = (value: unknown): never => value as never;

describe('with validation', () => {
  it('what is right goes through, and is as it was', async () => {
    const { kobo } = rig();
    const body = untyped({ ...nyBolig, leverandorBoligId: undefined });
    const { data, etag } = await kobo.boliger.opprett({ body });
    const path = { boligId: data.koboId };
    const changed = await kobo.boliger.endre({ path, etag, body: { ...endring, antallSoverom: 3 } });
    assert.equal(changed.data.antallSoverom, 3);
    const query = { status: ['VEDLIKEHOLD', 'KLAR_FOR_INNFLYTTING'] as const, limit: 1 };
    assert.equal((await kobo.boliger.list({ query: untyped(query) })).items.length, 1);
    assert.equal((await kobo.boliger.slett({ path, etag: changed.etag })).status, 204);
  });

  it('a wrong request is not sent, and is told of without its values', async () => {
    const { kobo, sent } = rig();
    const { postnummer: _, ...adresse } = nyBolig.adresse;
    const body = { adresse: { ...adresse, poststed: 7 }, antallSoverom: 99, hemmelig: 'Kari' };
    const error = await refused(kobo.boliger.opprett({ body: untyped(body) }).safe());
    assert.deepEqual(pointers(error), ['', '/adresse/postnummer', '/adresse/poststed', '/antallSoverom']);
    assert.match(error.message, /adresse.postnummer is missing/);
    assert.match(error.message, /antallSoverom too_big, maximum 30/);
    assert.doesNotMatch(error.message, /Kari|99/);
    const lists: [args: unknown, pointer: string][] = [
      [{ query: { status: ['FINNES_IKKE'] } }, 'query/status/0'],
      [{ query: { limit: 'mange' } }, 'query/limit'],
      [{ query: { finnesIkke: 1 } }, 'query'],
    ];
    for (const [args, pointer] of lists)
      assert.deepEqual(pointers(await refused(kobo.boliger.list(untyped(args)))), [pointer]);
    const path = { boligId: 'ikke-en-uuid' };
    assert.deepEqual(pointers(await refused(kobo.boliger.hent({ path }))), ['path/boligId']);
    assert.deepEqual(pointers(await refused(kobo.boliger.opprett(untyped({})))), ['']);
    const file = { body: new Uint8Array(1), contentType: 'application/pdf' };
    assert.deepEqual(pointers(await refused(kobo.importer.opprett(untyped(file)))), ['']);
    assert.equal(sent.length, 0);
  });

  it('a newer server may say more than this version knows, and it is passed on', async () => {
    const more = { boligtype: 'HUSBAAT', nyttFelt: { farge: 'blaa' } };
    const { kobo } = rig((body) => ({
      ...body,
      ...more,
      bygning: { ...(body['bygning'] as Body), nytt: 1 },
    }));
    const { data } = await kobo.boliger.opprett({ body: nyBolig });
    assert.equal(data.boligtype, 'HUSBAAT' as string);
    assert.deepEqual((data as unknown as Body)['nyttFelt'], { farge: 'blaa' });
  });

  const wrong: [name: string, change: (body: Body) => Body, pointer: string][] = [
    ['without what must be there', ({ koboId: _, ...body }) => body, '/koboId'],
    ['without a code that must be there', ({ boligtype: _, ...body }) => body, '/boligtype'],
    ['with another type', (body) => ({ ...body, versjon: '1' }), '/versjon'],
    ['with a number for a code', (body) => ({ ...body, boligtype: 4 }), '/boligtype'],
  ];
  for (const [name, change, pointer] of wrong) {
    it(`an answer ${name} is told of, and can still be seen`, async () => {
      const { kobo } = rig(change);
      const error = await refused(kobo.boliger.opprett({ body: nyBolig }));
      assert.deepEqual(pointers(error), [pointer]);
      assert.equal(error.svar?.status, 201);
      assert.equal((error.svar.data as Body)['adresse'] !== undefined, true);
    });
  }

  it('a refusal of Kobo is what it was', async () => {
    const { kobo } = rig();
    const path = { boligId: '0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01' };
    await assert.rejects(kobo.boliger.hent({ path }), { code: 'IKKE_FUNNET' });
  });
});

it('without it, the server is the one to refuse', async () => {
  const token = () => benk.token(berit);
  const fetch = benk.backend.fetch;
  const kobo: KoboClient = createKoboClient({
    baseUrl: 'http://kobo.test',
    kommunenummer: '9901',
    token,
    fetch,
  });
  await assert.rejects(kobo.boliger.opprett({ body: untyped({ adresse: 1 }) }), {
    code: 'UGYLDIG_FORESPOERSEL',
  });
});
