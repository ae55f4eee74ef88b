import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { problems, type ProblemCode } from '@kobo-bolig/contract';
import fc from 'fast-check';
import { createProevebenk, KROKVIK, type Proevebenk } from '../testing/proevebenk.ts';
import { skalFeile, trine } from '../testing/proevekall.ts';

let benk: Proevebenk;
let token: string;
before(async () => {
  benk = await createProevebenk();
  token = await benk.signer.token(trine);
});
after(() => benk.close());

const printable = fc.stringMatching(/^[\x20-\x7e]{0,30}$/).map((text) => text.trim());
/** A usable value most of the time, so that requests get past the first check. */
const mostly = (good: string | null) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(good) }, { weight: 1, arbitrary: printable });

const request = fc.record({
  method: fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'),
  path: fc.oneof(
    fc.constantFrom('/v1/lapper', '/v1/filer', '/v1/meg', '/v1/kommune', '/v1/status', '/v1/meg/'),
    fc.uuid().map((id) => `/v1/lapper/${id}`),
    fc.uuid().map((id) => `/v1/lapper/${id}/innhold`),
    fc.webPath(),
    printable.map((text) => `/v1/lapper/${encodeURIComponent(text)}`),
    fc.constantFrom('/v1/lapper/%', '/v1/lapper/%00', '/v1/lapper/%ff', '/v1/lapper/%ED%A0%80'),
  ),
  query: fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.webQueryParameters() },
    {
      weight: 1,
      arbitrary: fc.constantFrom('limit=%00', 'limit=1e3', 'sok=%00%00', 'sok=%ff', 'etter=%25', '&&=&'),
    },
  ),
  headers: fc.record({
    authorization: mostly('token'),
    'kobo-kommunenummer': mostly(KROKVIK),
    'content-type': mostly('application/json'),
    'idempotency-key': fc.oneof(fc.uuid(), printable),
    'if-match': mostly('"1"'),
    'if-none-match': mostly('"1"'),
    'accept-language': mostly('nn'),
    traceparent: mostly('00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'),
  }),
  body: fc.oneof(
    fc.constant(undefined),
    fc.json(),
    fc.string({ unit: 'binary' }),
    fc
      .record(
        { tekst: fc.string({ unit: 'binary', maxLength: 120 }), antall: fc.integer(), merker: fc.anything() },
        { requiredKeys: ['tekst'] },
      )
      .map((value) =>
        JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'bigint' ? 1 : inner)),
      ),
  ),
});

test('whatever is sent, the answer is a success or valid problem details, and never a fault of ours', async () => {
  await fc.assert(
    fc.asyncProperty(request, async ({ method, path, query, headers, body }) => {
      const sent = Object.entries(headers).filter((entry): entry is [string, string] => !!entry[1]);
      const init = {
        method,
        headers: {
          ...Object.fromEntries(sent),
          authorization: headers.authorization === 'token' ? `Bearer ${token}` : headers.authorization!,
        },
        ...(body === undefined || method === 'GET' || method === 'HEAD' ? {} : { body }),
      };
      const response = await benk.fetch(new Request(`http://kobo.test${path}${query && `?${query}`}`, init));
      const what = `${method} ${path} ${JSON.stringify(benk.logg.at(-1))}`;
      assert.ok(response.status < 500, what);
      if (response.status < 400 || method === 'HEAD') return;
      const { code } = (await response.clone().json()) as { code: ProblemCode };
      assert.ok(code in problems, what);
      await skalFeile(response, code);
    }),
    { numRuns: 300 },
  );
});
