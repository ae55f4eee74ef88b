import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { compare, generate } from './generate.ts';
import { loadContract } from './load.ts';
import type { Schema } from './document.ts';
import { generated, sample, type Generated } from './testing/fixture.ts';
import { typeErrors } from './testing/type-errors.ts';

const root = join(import.meta.dirname, '../../..');

describe('generated files', () => {
  test('are what api-spec gives', async () => {
    const files = await generate(loadContract(join(root, 'api-spec')));
    const differing = compare(files, join(root, 'packages/contract/src/generated'));
    assert.deepEqual(differing, { changed: [], stale: [] }, 'run `npm run generate` and commit');
  });

  test('say of an operation that is to go when it goes and what comes after', async () => {
    const contract = sample();
    const hent = contract.operations.find(({ id }) => id === 'hentNoekkel')!.object;
    hent.deprecated = true;
    hent['x-kobo-avvikling'] = { fra: '2026-12-01', slutt: '2027-12-01', erstattesAv: 'soekNoekler' };
    const files = await generate(contract);
    assert.match(
      files.get('operations.server.gen.ts')!,
      /avvikling: \{ fra: ["']2026-12-01["'], slutt: ["']2027-12-01["'], erstatning: ["']\/v1\/noekler\/soek["'] \}/,
    );
    for (const name of ['operation-types.gen.ts', 'operations.client.noekkel.gen.ts'])
      assert.match(
        files.get(name)!,
        /@deprecated since 2026-12-01, gone after 2027-12-01: use soekNoekler \*\//,
      );
  });

  test('are the same every time', async () => {
    assert.deepEqual(await generate(sample()), await generate(sample()));
  });

  test('are missed, outdated or left over by name', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kobo-generated-'));
    for (const name of ['a.gen.ts', 'b.gen.ts', 'old.gen.ts']) writeFileSync(join(folder, name), 'as it was');
    const files = new Map([
      ['a.gen.ts', 'as it was'],
      ['b.gen.ts', 'as it is'],
      ['c.gen.ts', 'new'],
    ]);
    assert.deepEqual(compare(files, folder), { changed: ['b.gen.ts', 'c.gen.ts'], stale: ['old.gen.ts'] });
    rmSync(folder, { recursive: true });
  });
});

describe('the generator refuses', () => {
  const refused: [what: string, change: (schemas: Record<string, Schema>) => void, message: RegExp][] = [
    [
      'a keyword it does not know',
      ({ Doer }) => (Doer!.patternProperties = {}),
      /Schema Doer: .*patternProperties/,
    ],
    ['a keyword deep inside', ({ Doer }) => (Doer!.properties!.apen!.not = {}), /Schema Doer: .*not/],
    [
      'a keyword beside a reference',
      ({ Noekkel }) => (Noekkel!.properties!.sort!.maxLength = 3),
      /Noekkel: .*maxLength/,
    ],
    [
      'a schema that is not there',
      ({ Noekkel }) => (Noekkel!.properties!.sort!.$ref = '#/components/schemas/Slag'),
      /No schema named Slag/,
    ],
    [
      'a required property nobody declared',
      ({ Doer }) => (Doer!.required = ['bredde']),
      /required but not a property: bredde/,
    ],
    ['anyOf', (schemas) => (schemas.Doer = { anyOf: [], description: 'Any.' }), /Schema Doer/],
  ];
  for (const [what, change, message] of refused) {
    test(what, async () => {
      const contract = sample();
      change(contract.document.components.schemas);
      await assert.rejects(generate(contract), message);
    });
  }

  test('a JSON body without a name', async () => {
    const contract = sample();
    const { requestBody } = contract.operations.find(({ id }) => id === 'soekNoekler')!.object;
    requestBody!.content['application/json']!.schema = { type: 'boolean' };
    await assert.rejects(generate(contract), /soekNoekler: a JSON body is a reference to a named schema/);
  });
});

describe('the tables of the sample', () => {
  let small: Generated;
  before(async () => void (small = await generated(sample())));
  after(() => small[Symbol.dispose]());
  const operation = (id: string) => small.operations[id]!;

  test('say all a router enforces', () => {
    assert.partialDeepStrictEqual(operation('slettNoekkel'), {
      id: 'slettNoekkel',
      method: 'DELETE',
      path: '/v1/noekler/{noekkelId}',
      retry: 'idempotent',
      idempotency: 'none',
      etag: 'required',
      paging: null,
      scopes: ['noekkel.skriv'],
      roles: ['VAKTMESTER'],
      audit: 'none',
      errors: ['UTDATERT', 'MANGLER_IF_MATCH'],
    });
    assert.deepEqual(operation('listNoekler').paging, { items: 'items' });
    assert.deepEqual([operation('listNoekler').scopes, operation('listNoekler').roles], [[], []]);
  });

  test('give bodies and answers by media type and status', () => {
    const { body, responses } = operation('opprettNoekkel');
    assert.equal(body?.required, true);
    assert.equal(body?.content['application/json'], small.schemas.NyNoekkel);
    assert.deepEqual(Object.keys(responses), ['200', '201']);
    assert.equal(responses[201], small.schemas.Noekkel);
    assert.deepEqual(operation('slettNoekkel').responses, { 204: null });
    assert.deepEqual(operation('hentNoekkelbilde').responses, { 200: 'binary' });
    assert.deepEqual(operation('lagreNoekkelbilde').body?.content, { 'application/octet-stream': 'binary' });
    assert.equal(operation('hentNoekkel').body, null);
  });

  test('read parameters from text', () => {
    const { query } = operation('listNoekler').params;
    const sent = { limit: '10', sorter: 'HOVED,LAANT', etasje: '-1', ledig: 'false', vekt: '2.5' };
    assert.deepEqual(query.parse(sent), {
      limit: 10,
      sorter: ['HOVED', 'LAANT'],
      etasje: -1,
      ledig: false,
      vekt: 2.5,
    });
    for (const wrong of [
      { limit: '101' },
      { sorter: 'HOVED,HOVED' },
      { ledig: 'ja' },
      { side: '2' },
      { limit: '' },
    ]) {
      assert.equal(query.safeParse(wrong).success, false, JSON.stringify(wrong));
    }
  });

  test('read headers by their names in lower case', () => {
    const { header } = operation('slettNoekkel').params;
    assert.ok(header.safeParse({ 'kobo-kommunenummer': '9901', 'if-match': '"3"' }).success);
    assert.equal(header.safeParse({ 'kobo-kommunenummer': '9901' }).success, false);
  });
});

describe('the types of the sample', () => {
  let small: Generated;
  before(async () => void (small = await generated(sample())));
  after(() => small[Symbol.dispose]());

  const use = `
    import type { AnswerOf, BodyOf, ContentTypeOf, ErrorsOf, PathOf, QueryOf, ResponseOf, StatusOf } from './operation-shapes.ts';
    import type { Noekkel, NyNoekkel, Sort } from './generated/models.gen.ts';
    import type { Same } from './same.ts';
    export const proofs: true[] = [
      true satisfies Same<PathOf<'hentNoekkel'>, { noekkelId: string }>,
      true satisfies Same<QueryOf<'listNoekler'>['sorter'], Sort[] | undefined>,
      true satisfies Same<BodyOf<'opprettNoekkel'>, NyNoekkel>,
      true satisfies Same<BodyOf<'hentNoekkel'>, never>,
      true satisfies Same<ContentTypeOf<'lagreNoekkelbilde'>, 'application/octet-stream'>,
      true satisfies Same<StatusOf<'opprettNoekkel'>, 200 | 201>,
      true satisfies Same<ResponseOf<'hentNoekkel'>, Noekkel>,
      true satisfies Same<ResponseOf<'slettNoekkel'>, undefined>,
      true satisfies Same<AnswerOf<'opprettNoekkel'>, { status: 200; body: Noekkel } | { status: 201; body: Noekkel }>,
      true satisfies Same<ErrorsOf<'slettNoekkel'>, 'UTDATERT' | 'MANGLER_IF_MATCH'>,
    ];`;

  test('compile, and are what the contract says', () => {
    writeFileSync(join(small.folder, 'use.ts'), use);
    assert.deepEqual(
      typeErrors(small.folder, ['use.ts', 'server.ts', 'client.ts', 'generated/witness.gen.ts']),
      [],
    );
  });

  // What one reader could read otherwise than the other; the witness must name the schema each time.
  const mutants: [schema: string, before: string, after: string][] = [
    ['Doer', 'apen: z.exactOptional(z.boolean())', 'apen: z.exactOptional(z.string())'],
    ['KodeLaas', 'kode: z.int()', 'kode: z.bigint()'],
    ['Problem', 'detail: z.string()', 'detail: z.exactOptional(z.string())'],
    ['Problem', '  title: z.string()', '  hint: z.exactOptional(z.string()),\n  title: z.string()'],
    ['SylinderLaas', 'z.nullable(z.string()', '(z.string()'],
    ['Rolle', '"VAKTMESTER", ', ''],
    ['Merker', 'z.string().check(c.text(0, 20))', 'z.unknown()'],
    ['Laas', '[SylinderLaas, KodeLaas]', '[SylinderLaas]'],
    ['NoekkelListe', 'z.array(Noekkel)', 'z.array(NyNoekkel)'],
  ];
  test('are missed in schemas that say something else', async () => {
    const name = 'generated/schemas.gen.ts';
    const whole = (await generate(sample())).get('schemas.gen.ts')!;
    const unchanged = mutants.filter(([, before]) => !whole.includes(before));
    assert.deepEqual(unchanged, []);
    for (const [schema, before, after] of mutants) {
      const [head = '', tail = ''] = whole.split(`export const ${schema} `);
      const text = `${head}export const ${schema} ${tail.replace(before, after)}`;
      const errors = typeErrors(small.folder, ['generated/witness.gen.ts'], { [name]: text });
      assert.ok(
        errors.some((error) => error.includes(`witness.gen.ts: export const ${schema}`)),
        `${schema}: ${after} → ${errors.join('\n')}`,
      );
    }
  });
});
