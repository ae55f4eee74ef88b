import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import * as client from '@kobo-bolig/contract/client';
import { loadContract } from '../../contract/scripts/load.ts';
import { createKoboClient } from '../src/client.ts';
import { table } from '../src/namespaces.gen.ts';
import { unpack } from '../src/namespaces.ts';
import { emitNamespaces, type NamedOperation } from './namespaces.ts';

const root = join(import.meta.dirname, '../../..');
const { operations } = loadContract(join(root, 'api-spec'));
const committed = readFileSync(join(root, 'packages/sdk/src/namespaces.gen.ts'), 'utf8');

const operation = (id: string, tag: string, more: Record<string, unknown> = {}): NamedOperation => ({
  id,
  method: 'GET',
  path: '/v1/x',
  object: {
    operationId: id,
    tags: [tag],
    summary: 'Read x',
    'x-kobo-retry': 'safe',
    'x-kobo-idempotency': 'none',
    'x-kobo-etag': 'none',
    responses: {},
    ...more,
  },
  responses: [],
});
/** Methods as their types say: `[namespace, method, operationId]`. */
const typed = (text: string): [string, string, string][] => {
  let namespace = '';
  return text.split('\n').flatMap((line) => {
    namespace = /^ {2}(\w+): \{$/.exec(line)?.[1] ?? namespace;
    const [, name, id] = /^ {4}(\w+): typeof operations\.(\w+);$/.exec(line) ?? [];
    return name && id ? [[namespace, name, id]] : [];
  });
};
const nameOf = (id: string, tag: string): string => typed(emitNamespaces([operation(id, tag)]))[0]?.[1] ?? '';

describe('the namespaces', () => {
  it('are those of the contract as it is', () => {
    assert.equal(committed, emitNamespaces(operations), 'run npm run generate');
  });

  it('have a line for each operation that says all of it', () => {
    const read = unpack(table).flatMap(([, methods]) => methods.map(([, each]) => [each.id, each] as const));
    assert.equal(read.length, operations.length);
    assert.deepEqual(Object.fromEntries(read), { ...client });
  });

  it('send what the contract says, by the names that are typed', async () => {
    const said = new Map(operations.map((each) => [each.id, each]));
    const methods = typed(committed);
    assert.deepEqual(methods.map(([, , id]) => id).toSorted(), [...said.keys()].toSorted());
    let sent = new Request('https://kobo.test');
    let response = new Response();
    const kobo = createKoboClient({
      baseUrl: 'https://kobo.test',
      kommunenummer: '9901',
      fetch: async (request) => {
        sent = request;
        return response;
      },
    }) as unknown as Record<string, Record<string, (args: unknown) => Promise<Record<string, unknown>>>>;
    for (const [namespace, name, id] of methods) {
      const { method, path, object, parameters, responses } = said.get(id)!;
      const given = (place: string): [name: string, value: string][] =>
        parameters.filter((each) => each.in === place).map((each) => [each.name, `${each.name}!`]);
      const type = Object.keys(object.requestBody?.content ?? {})[0];
      const [status, { content = {} }] = responses[0]!;
      const items = object['x-kobo-paging']?.items;
      response = new Response(status === 204 ? null : JSON.stringify({ [items ?? 'items']: [id] }), {
        status,
        headers: { etag: '"7"', 'content-type': Object.keys(content)[0] ?? '' },
      });
      const answer = await kobo[namespace]![name]!({
        path: Object.fromEntries(given('path')),
        query: Object.fromEntries(given('query')),
        etag: '"6"',
        ...(type && { body: new Blob(['{}']), contentType: type }),
      });
      const address = `https://kobo.test${path.replaceAll(/\{(\w+)\}/g, '$1!')}`;
      const query = given('query').map((pair) => pair.join('='));
      const headers = given('header').map(([header]) => header);
      assert.deepEqual(
        {
          method: sent.method,
          url: decodeURIComponent(sent.url),
          etag: sent.headers.get('if-match'),
          keyed: sent.headers.has('idempotency-key'),
          type: sent.headers.get('content-type'),
          version: answer['etag'],
          items: answer['items'],
        },
        {
          method,
          url: [address, ...(query.length > 0 ? [query.join('&')] : [])].join('?'),
          etag: headers.includes('If-Match') ? '"6"' : null,
          keyed: headers.includes('Idempotency-Key'),
          type: type ?? null,
          version: /required|returned/.test(object['x-kobo-etag'] ?? '') ? '"7"' : undefined,
          items: items && [id],
        },
        id,
      );
    }
  });

  for (const [id, tag, name] of [
    ['hentBolig', 'bolig', 'hent'],
    ['listBoliger', 'bolig', 'list'],
    ['taSaken', 'sak', 'ta'],
    ['hentSakensSoeknad', 'sak', 'hentSoeknad'],
    ['listMineSaker', 'meg', 'listMineSaker'],
    ['fattVedtak', 'vedtak', 'fatt'],
    ['opprettVedtaksforslag', 'vedtak', 'opprettVedtaksforslag'],
    ['hentInnbygger', 'meg', 'hentInnbygger'],
  ] as const) {
    it(`call ${id} ${name}`, () => assert.equal(nameOf(id, tag), name));
  }

  it('carry what the contract says about each operation', () => {
    const text = emitNamespaces([operation('hentBolig', 'bolig')]);
    assert.match(
      text,
      /boliger: \{\n {4}\/\*\* Read x · `GET \/v1\/x` \*\/\n {4}hent: typeof operations\.hentBolig;/,
    );
  });

  it('say of what is deprecated when it goes, and what to call', () => {
    const gone = { fra: '2026-12-31', slutt: '2027-12-31', erstattesAv: 'hentBolig' };
    const text = emitNamespaces([
      operation('hentGammelBolig', 'bolig', { 'x-kobo-avvikling': gone }),
      operation('hentBolig', 'bolig'),
    ]);
    assert.match(text, /@deprecated Gone after 2027-12-31: call kobo\.boliger\.hent\. \*\//);
  });

  it('refuse a tag without a namespace, and two operations of one name', () => {
    assert.throws(() => emitNamespaces([operation('hentKatt', 'katt')]), /no namespace for the tag «katt»/);
    const twins = [operation('hentSak', 'sak'), operation('hentSaken', 'sak')];
    assert.throws(() => emitNamespaces(twins), /kobo\.saker\.hent/);
  });

  it('refuse what a line of the table has no mark for', () => {
    for (const more of [{ 'x-kobo-retry': 'never' }, { 'x-kobo-paging': { items: 'rader' } }])
      assert.throws(
        () => emitNamespaces([operation('hentBolig', 'bolig', more)]),
        /hentBolig: a line cannot say/,
      );
    const elsewhere = { ...operation('endreBolig', 'bolig'), path: '/v2/x' };
    assert.throws(() => emitNamespaces([elsewhere]), /endreBolig: a line cannot say/);
  });
});
