import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { loadContract } from './load.ts';
import { sample, sampleFiles } from './testing/fixture.ts';

/** Loads a copy of the sample in which one text of one file is replaced by another. */
function loadWith(file: string, before: string, after: string) {
  using files = sampleFiles();
  const path = join(files.root, file);
  const text = readFileSync(path, 'utf8');
  assert.ok(text.includes(before));
  writeFileSync(path, text.replace(before, after));
  return loadContract(files.root);
}

describe('loading', () => {
  test('leaves no reference out of the document', () => {
    const refs = [...JSON.stringify(sample().document).matchAll(/"\$ref":"([^"]*)"/g)].map(
      ([, ref = '']) => ref,
    );
    assert.ok(refs.length > 30);
    assert.deepEqual(
      refs.filter((ref) => !/^#\/components\/(schemas|parameters|responses)\/\w+$/.test(ref)),
      [],
    );
  });

  test('names the mapping of a discriminator like any reference', () => {
    const { discriminator } = sample().document.components.schemas.Laas ?? {};
    assert.equal(discriminator?.mapping?.KODE, '#/components/schemas/KodeLaas');
  });

  test('puts examples in place', () => {
    const { content } =
      sample().operations.find(({ id }) => id === 'opprettNoekkel')?.object.requestBody ?? {};
    assert.deepEqual(Object.keys(content?.['application/json']?.examples?.ny?.value ?? {}), [
      'navn',
      'sort',
      'laas',
      'esker',
    ]);
  });

  test('remembers file and pointer of each part', () => {
    const { origin, operations } = sample();
    assert.deepEqual(operations.map(({ object }) => origin(object)).slice(0, 3), [
      'paths/noekkel.yaml#/noekler/get',
      'paths/noekkel.yaml#/noekler/post',
      'paths/noekkel.yaml#/soek/post',
    ]);
  });

  test('reads #/components from any file', () => {
    const before = '../openapi.yaml#/components/responses/Problem';
    const { document } = loadWith('paths/noekkel.yaml', before, "'#/components/responses/Problem'");
    assert.deepEqual(document, sample().document);
  });

  const refused: [what: string, file: string, before: string, after: string, message: RegExp][] = [
    [
      'a file that is not there',
      'openapi.yaml',
      'paths/noekkel.yaml#/noekler',
      'paths/skap.yaml#/noekler',
      /openapi\.yaml#\/paths\/~1v1~1noekler: no file paths\/skap\.yaml/,
    ],
    [
      'a key that is not there',
      'openapi.yaml',
      'noekkel.yaml#/soek',
      'noekkel.yaml#/leit',
      /nothing at \/leit/,
    ],
    [
      'a component that is not there',
      'paths/noekkel.yaml',
      'parameters/Limit',
      'parameters/Limmit',
      /nothing at \/components\/parameters\/Limmit/,
    ],
    [
      'a reference into a schema',
      'schemas/noekkel.yaml',
      'noekkel.yaml#/Doer',
      'noekkel.yaml#/Doer/properties/apen',
      /points into a schema/,
    ],
    [
      'an example that shows itself',
      'examples/noekkel.yaml',
      'value: { sorter: [LAANT], limit: 10 }',
      '$ref: noekkel.yaml#/soek',
      /refers to itself/,
    ],
    ['one key twice', 'schemas/noekkel.yaml', 'Sort:', 'Rolle:', /unique/],
  ];
  for (const [what, file, before, after, message] of refused) {
    test(`refuses ${what}`, () => assert.throws(() => loadWith(file, before, after), message));
  }

  test('refuses a schema name used in two files', () => {
    using files = sampleFiles();
    writeFileSync(join(files.root, 'schemas/skap.yaml'), 'Doer: { type: boolean, description: No. }');
    assert.throws(() => loadContract(files.root), /skap\.yaml#\/Doer: a schema of that name exists already/);
  });
});
