import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { listOperations, type Contract } from '../load.ts';
import type { OpenApi, OperationObject, ProblemEntry, Schema } from '../document.ts';
import { sample } from '../testing/fixture.ts';
import { lint, ruleNames } from './lint.ts';

interface Parts {
  document: OpenApi;
  problems: Record<string, ProblemEntry>;
  schema: (name: string) => Schema & { properties: Record<string, Schema> };
  operation: (id: string) => OperationObject;
}

/** The sample with one thing changed. What is outside the profile then is that one thing. */
async function rulesBrokenBy(change: (parts: Parts) => void): Promise<string[]> {
  const contract: Contract = sample();
  const { document, problems } = contract;
  change({
    document,
    problems,
    schema: (name) => document.components.schemas[name] as ReturnType<Parts['schema']>,
    operation: (id) =>
      contract.operations.find((operation) => operation.id === id)?.object as OperationObject,
  });
  const violations = await lint({ ...contract, operations: listOperations(document) });
  return [...new Set(violations.map(({ rule }) => rule))];
}

const nyNoekkel = ({ schema }: Parts): Record<string, Schema> => schema('NyNoekkel').properties;
const parameter = (operation: OperationObject, name: string): number =>
  (operation.parameters ?? []).findIndex(({ $ref }) => $ref?.endsWith(`/${name}`));
const drop = (operation: OperationObject, name: string): void =>
  void operation.parameters?.splice(parameter(operation, name), 1);
const take = (operation: OperationObject, name: string): void =>
  void operation.parameters?.push({ $ref: `#/components/parameters/${name}` } as never);

const avvikling = () => ({ fra: '2026-11-30', slutt: '2027-11-30', erstattesAv: 'soekNoekler' });
const avvikle = (p: Parts, annet: Partial<ReturnType<typeof avvikling>>): void => {
  p.operation('hentNoekkel').deprecated = true;
  p.operation('hentNoekkel')['x-kobo-avvikling'] = { ...avvikling(), ...annet };
};

type Case = [what: string, change: (parts: Parts) => void, alsoBreaks?: string[]];

/** For each rule, what it refuses; the passing sibling of every case is the sample as it stands. */
const cases: Record<string, Case[]> = {
  profile: [
    ['a keyword nobody reads', (p) => (nyNoekkel(p).navn!.contentEncoding = 'base64')],
    ['a keyword of another type', (p) => (nyNoekkel(p).navn!.minimum = 1)],
    ['allOf', (p) => (p.document.components.schemas.Doer!.allOf = [])],
    ['oneOf without a discriminator', (p) => delete p.schema('Laas').discriminator],
    ['an object neither closed nor open', (p) => delete p.schema('Doer').additionalProperties],
    ['an open object with properties', (p) => (p.schema('Doer').additionalProperties = true)],
    ['two types', (p) => (nyNoekkel(p).pris!.type = ['integer', 'string'])],
    ['no type', (p) => delete nyNoekkel(p)['i-bruk']!.type],
    ['an unknown format', (p) => (nyNoekkel(p).epost!.format = 'hostname')],
    ['an array without items', (p) => delete nyNoekkel(p).doerer!.items, ['unused-component']],
    ['a nullable enum without null', (p) => nyNoekkel(p).reservesort!.enum!.pop()],
    ['an enum value of another type', (p) => p.schema('Etasje').enum!.push('KJELLER')],
    ['a constraint beside an enum', (p) => (p.schema('Sort').maxLength = 10)],
  ],
  'string-bounded': [
    ['a string without an end', (p) => delete nyNoekkel(p).navn!.maxLength],
    ['a format of any length', (p) => delete nyNoekkel(p).epost!.maxLength],
    ['a pattern without an end', (p) => (p.schema('Doer').properties.nummer!.pattern = '^[A-Z][0-9]+$')],
    ['a pattern with an open count', (p) => (p.schema('Doer').properties.nummer!.pattern = '^[A-Z]{2,}$')],
    [
      'a parameter without an end',
      (p) => delete p.document.components.parameters!.Kommunenummer!.schema.pattern,
    ],
  ],
  'array-bounded': [['an array without an end', (p) => delete nyNoekkel(p).doerer!.maxItems]],
  'number-bounded': [
    ['an integer without a maximum', (p) => delete p.schema('KodeLaas').properties.kode!.maximum],
    ['a number without a minimum', (p) => delete nyNoekkel(p).vekt!.minimum],
    ['a number JSON cannot carry', (p) => (p.schema('KodeLaas').properties.kode!.maximum = 2 ** 60)],
  ],
  'map-bounded': [['an open object without an end', (p) => delete p.schema('Merker').maxProperties]],
  'limits-in-order': [
    ['minLength above maxLength', (p) => (nyNoekkel(p).navn!.minLength = 31)],
    ['minimum above maximum', (p) => (nyNoekkel(p).vekt!.minimum = 100)],
    ['minItems above maxItems', (p) => (nyNoekkel(p).doerer!.minItems = 5)],
  ],
  pattern: [
    [
      'one that holds for a part',
      (p) => (p.document.components.parameters!.Etter!.schema.pattern = '[a-z]+'),
    ],
    ['one half anchored by |', (p) => (p.document.components.parameters!.Etter!.schema.pattern = '^a|b$')],
    ['one that does not compile', (p) => (p.document.components.parameters!.Etter!.schema.pattern = '^[a$')],
  ],
  required: [
    ['a property nobody declared', (p) => p.schema('NyNoekkel').required!.push('farge')],
    ['the same property twice', (p) => p.schema('NyNoekkel').required!.push('navn')],
  ],
  'property-name': [
    ['snake_case', (p) => (nyNoekkel(p).i_bruk = { type: 'boolean' })],
    ['æøå', (p) => (nyNoekkel(p).lås = { type: 'boolean' })],
    ['another spelling without its source', (p) => delete nyNoekkel(p)['i-bruk']!['x-kobo-name-source']],
  ],
  'enum-value': [
    ['lower case', (p) => p.schema('Rolle').enum!.push('gjest')],
    ['a value twice', (p) => p.schema('Sort').enum!.push('HOVED')],
  ],
  extension: [['one nobody reads', (p) => (nyNoekkel(p).navn!['x-kobo-name-sauce'] = 'typo')]],
  union: [
    ['a branch that may leave its const out', (p) => p.schema('KodeLaas').required!.shift()],
    ['two branches with one const', (p) => (p.schema('KodeLaas').properties.type!.const = 'SYLINDER')],
    ['no mapping', (p) => delete p.schema('Laas').discriminator!.mapping],
    [
      'a mapping to the other branch',
      (p) => (p.schema('Laas').discriminator!.mapping!.KODE = '#/components/schemas/SylinderLaas'),
    ],
  ],
  'schema-name': [
    [
      'camelCase',
      ({ document: { components } }) => {
        components.schemas.doer = components.schemas.Doer!;
        delete components.schemas.Doer;
        components.schemas.NyNoekkel!.properties!.doerer!.items!.$ref = '#/components/schemas/doer';
      },
    ],
  ],
  'schema-described': [['one that says nothing', (p) => delete p.schema('Doer').description]],
  'operation-id': [
    ['snake_case', (p) => (p.operation('hentNoekkel').operationId = 'hent_noekkel')],
    ['a name taken', (p) => (p.operation('hentNoekkel').operationId = 'slettNoekkel')],
  ],
  'operation-described': [
    ['no summary', (p) => delete p.operation('hentNoekkel').summary],
    ['no description', (p) => (p.operation('hentNoekkel').description = ' ')],
  ],
  tag: [
    ['none', (p) => delete p.operation('hentNoekkel').tags],
    ['two', (p) => p.operation('hentNoekkel').tags!.push('noekkel')],
    [
      'not the word of its file',
      (p) => {
        p.operation('hentNoekkel').tags = ['skap'];
        p.document.tags!.push({ name: 'skap' });
      },
    ],
  ],
  extensions: [
    ['one missing', (p) => delete p.operation('hentNoekkel')['x-kobo-audit']],
    ['one misspelt', (p) => (p.operation('hentNoekkel')['x-kobo-rolles'] = [])],
    ['a value nobody knows', (p) => (p.operation('lagreNoekkelbilde')['x-kobo-retry'] = 'twice')],
    ['no list of errors', (p) => delete p.operation('hentNoekkel')['x-kobo-errors']],
  ],
  security: [
    ['none', (p) => delete p.operation('listNoekler').security, ['roles', 'tenant']],
    ['no scope', (p) => (p.operation('soekNoekler').security = [{ kobo: [] }])],
    ['two alternatives', (p) => p.operation('hentNoekkel').security!.push({ kobo: ['noekkel.les'] })],
    ['a scope nobody declared', (p) => p.operation('hentNoekkel').security![0]!.kobo!.push('noekkel.lees')],
  ],
  roles: [
    ['a public operation with roles', (p) => (p.operation('listNoekler')['x-kobo-roles'] = ['VAKTMESTER'])],
    ['an operation for nobody', (p) => (p.operation('hentNoekkel')['x-kobo-roles'] = [])],
    ['a role nobody has', (p) => p.operation('hentNoekkel')['x-kobo-roles']!.push('SJEF')],
  ],
  tenant: [
    ['no header', (p) => drop(p.operation('hentNoekkel'), 'Kommunenummer')],
    ['one that may be left out', (p) => (p.document.components.parameters!.Kommunenummer!.required = false)],
  ],
  compat: [
    ['one nobody knows', (p) => (p.operation('hentNoekkel')['x-kobo-compat'] = 'kobo-noekkel-api')],
    ['another path', (p) => (p.operation('hentNoekkel')['x-kobo-compat'] = 'kobo-bolig-api')],
  ],
  funksjon: [
    ['one nobody knows', (p) => (p.operation('hentNoekkel')['x-kobo-funksjon'] = 'NOEKKELSKAP')],
    [
      'one whose refusal is not told of',
      (p) => {
        p.document.components.schemas['Funksjon'] = {
          type: 'string',
          description: 'x',
          enum: ['NOEKKELSKAP'],
        };
        p.schema('Noekkel').properties['skap'] = { $ref: '#/components/schemas/Funksjon' };
        p.operation('hentNoekkel')['x-kobo-funksjon'] = 'NOEKKELSKAP';
      },
    ],
  ],
  deprecation: [
    ['one without a plan', (p) => (p.operation('hentNoekkel').deprecated = true)],
    ['a plan alone', (p) => (p.operation('hentNoekkel')['x-kobo-avvikling'] = avvikling())],
    ['eleven months', (p) => avvikle(p, { slutt: '2027-10-31' })],
    ['a day less than a year', (p) => avvikle(p, { slutt: '2027-11-29' })],
    ['a day that is none', (p) => avvikle(p, { fra: 'snart' })],
    ['nothing in its place', (p) => avvikle(p, { erstattesAv: 'finnNoekkel' })],
    ['itself in its place', (p) => avvikle(p, { erstattesAv: 'hentNoekkel' })],
  ],
  noedtilgang: [
    ['one that says no', (p) => (p.operation('hentNoekkel')['x-kobo-noedtilgang'] = false)],
    [
      'one that leaves no trace',
      (p) => {
        p.operation('hentNoekkel')['x-kobo-noedtilgang'] = true;
        p.operation('hentNoekkel')['x-kobo-audit'] = 'none';
      },
    ],
  ],
  'path-parameters': [
    ['one not declared', (p) => drop(p.operation('hentNoekkel'), 'NoekkelId')],
    ['one not in the path', (p) => take(p.operation('soekNoekler'), 'NoekkelId')],
    [
      'a path of another form',
      ({ document: { paths } }) => {
        paths['/v1/noekkel_skap'] = paths['/v1/noekler/soek']!;
        delete paths['/v1/noekler/soek'];
      },
    ],
  ],
  parameters: [
    ['one that says nothing', (p) => delete p.document.components.parameters!.Limit!.description],
    [
      'a header of its own',
      (p) => (p.document.components.parameters!.IfNoneMatch!.name = 'X-Version'),
      ['etag'],
    ],
    ['snake_case', (p) => (p.document.components.parameters!.Limit!.name = 'page_size'), ['paging']],
    [
      'a path parameter that may be left out',
      (p) => delete p.document.components.parameters!.NoekkelId!.required,
    ],
    [
      'a list with another form',
      (p) => delete p.operation('listNoekler').parameters!.find(({ name }) => name === 'sorter')!.explode,
    ],
    ['one twice', (p) => take(p.operation('listNoekler'), 'Limit')],
  ],
  'no-identity-number': ['fnr', 'foedselsnummer', 'personidentifikator'].map((name): Case => [
    name,
    (p) => (p.operation('listNoekler').parameters!.find((one) => one.name === 'ledig')!.name = name),
  ]),
  retry: [
    ['a GET that is not safe', (p) => (p.operation('hentNoekkel')['x-kobo-retry'] = 'never')],
    ['safe with a key', (p) => (p.operation('opprettNoekkel')['x-kobo-retry'] = 'safe')],
    ['idempotent by nothing', (p) => (p.operation('lagreNoekkelbilde')['x-kobo-retry'] = 'idempotent')],
  ],
  idempotency: [
    ['a key without being required', (p) => take(p.operation('lagreNoekkelbilde'), 'IdempotencyKey')],
    [
      'required without the header',
      (p) => drop(p.operation('opprettNoekkel'), 'IdempotencyKey'),
      ['unused-component'],
    ],
    [
      'a key on a DELETE',
      (p) => {
        const operation = p.operation('slettNoekkel');
        operation['x-kobo-idempotency'] = 'required';
        take(operation, 'IdempotencyKey');
        operation['x-kobo-errors']!.push('NOEKKEL_I_BRUK', 'NOEKKEL_BRUKT');
      },
    ],
  ],
  etag: [
    ['required without If-Match', (p) => drop(p.operation('slettNoekkel'), 'IfMatch'), ['unused-component']],
    ['If-Match without being required', (p) => take(p.operation('lagreNoekkelbilde'), 'IfMatch')],
    [
      'a read with an ETag nobody can ask by',
      (p) => drop(p.operation('hentNoekkel'), 'IfNoneMatch'),
      ['unused-component'],
    ],
    [
      'a change with an ETag of its content',
      (p) => (p.operation('lagreNoekkelbilde')['x-kobo-etag'] = 'computed'),
    ],
    ['If-None-Match without an ETag', (p) => (p.operation('hentNoekkel')['x-kobo-etag'] = 'none')],
    [
      'a DELETE of any version',
      (p) => {
        const operation = p.operation('slettNoekkel');
        operation['x-kobo-etag'] = 'none';
        operation['x-kobo-retry'] = 'never';
        drop(operation, 'IfMatch');
      },
      ['unused-component'],
    ],
  ],
  errors: [
    ['a code that does not exist', (p) => p.operation('hentNoekkel')['x-kobo-errors']!.push('BORTE')],
    ['a code common to all', (p) => p.operation('hentNoekkel')['x-kobo-errors']!.push('UGYLDIG')],
    ['a code twice', (p) => p.operation('slettNoekkel')['x-kobo-errors']!.push('UTDATERT')],
    [
      'If-Match that cannot be stale',
      (p) => {
        p.operation('slettNoekkel')['x-kobo-errors']!.shift();
        p.operation('lagreNoekkelbilde')['x-kobo-errors']!.push('UTDATERT');
      },
    ],
    [
      'a key that cannot be used twice',
      (p) => {
        p.operation('opprettNoekkel')['x-kobo-errors']!.pop();
        p.operation('lagreNoekkelbilde')['x-kobo-errors']!.push('NOEKKEL_BRUKT');
      },
    ],
  ],
  paging: [
    ['parameters without x-kobo-paging', (p) => delete p.operation('listNoekler')['x-kobo-paging']],
    [
      'no limit',
      (p) => {
        drop(p.operation('listNoekler'), 'Limit');
        delete p.document.components.parameters!.Limit;
      },
    ],
    ['no etter in the body of a POST', (p) => delete p.schema('NoekkelSoek').properties.etter],
    ['an answer without neste', (p) => delete p.schema('NoekkelListe').properties.neste],
    [
      'an answer without the list',
      (p) => (p.operation('listNoekler')['x-kobo-paging'] = { items: 'noekler' }),
    ],
  ],
  'on-behalf': [
    [
      'scopes without the header, or that do not exist',
      (p) => (p.operation('hentNoekkel')['x-kobo-paa-vegne-av'] = ['FULL']),
    ],
  ],
  body: [
    [
      'one on a DELETE',
      (p) => (p.operation('slettNoekkel').requestBody = p.operation('lagreNoekkelbilde').requestBody!),
    ],
    [
      'a media type nobody reads',
      (p) => {
        const { content } = p.operation('lagreNoekkelbilde').requestBody!;
        content['image/png'] = content['application/octet-stream']!;
      },
    ],
    [
      'JSON without an example',
      (p) => delete p.operation('opprettNoekkel').requestBody!.content['application/json']!.examples,
    ],
    [
      'a file without an example',
      (p) =>
        delete p.operation('lagreNoekkelbilde').requestBody!.content['application/octet-stream']!.examples,
    ],
    [
      'JSON without a name',
      (p) =>
        (p.operation('soekNoekler').requestBody!.content['application/json']!.schema =
          p.schema('NoekkelSoek')),
      ['unused-component'],
    ],
    [
      'a file described as JSON',
      (p) =>
        (p.operation('lagreNoekkelbilde').requestBody!.content['application/octet-stream']!.schema = {
          $ref: '#/components/schemas/Doer',
        }),
    ],
  ],
  responses: [
    ['no default', (p) => delete p.operation('hentNoekkel').responses.default],
    ['a failure of its own', (p) => (p.operation('hentNoekkel').responses['404'] = { description: 'No.' })],
    ['no success', (p) => delete p.operation('slettNoekkel').responses['204']],
    ['200 with nothing', (p) => delete p.operation('hentNoekkel').responses['200']!.content],
  ],
  version: [['another version', (p) => (p.document.openapi = '3.0.3'), ['structure']]],
  'unused-component': [
    ['a schema', (p) => delete nyNoekkel(p).merker],
    [
      'a parameter',
      (p) => (p.document.components.parameters!.Slag = { ...p.document.components.parameters!.Limit! }),
    ],
  ],
  'tags-declared': [
    ['a tag without a description', (p) => p.document.tags!.pop()],
    ['a tag without an operation', (p) => p.document.tags!.push({ name: 'skap' })],
  ],
  'problem-used': [['a code no operation answers', (p) => (p.problems.BORTE = p.problems.UTDATERT!)]],
  'problem-code': [['lower case', (p) => (p.problems.borte = { ...p.problems.UGYLDIG! })]],
  'problem-status': [['a success', (p) => (p.problems.UGYLDIG!.status = 200)]],
  'problem-text': [
    ['no nynorsk', (p) => (p.problems.UGYLDIG!.title.nn = '')],
    ['more than is sent', (p) => (p.problems.UGYLDIG!.detail.nb = 'x'.repeat(1001))],
    ['a key nobody reads', (p) => Object.assign(p.problems.UGYLDIG!, { help: 'no' })],
    ['a text cut at a comma', (p) => Object.assign(p.problems.UGYLDIG!.detail, { 'men ikke': null })],
  ],
  structure: [['a key where OpenAPI has none', (p) => (p.operation('hentNoekkel').sumary = 'typo')]],
};

test('the sample is within the profile', async () => {
  assert.deepEqual(await rulesBrokenBy(() => {}), []);
});

test('an API that was there before keeps its manners: no version, no key, a body with DELETE, one municipality', async () => {
  const asOf = (compat: boolean) =>
    rulesBrokenBy((p) => {
      const { paths, components } = p.document;
      paths['/v1/kobobolig/{noekkelId}'] = paths['/v1/noekler/{noekkelId}']!;
      delete paths['/v1/noekler/{noekkelId}'];
      components.parameters!.Kommunenummer!.required = false;
      delete components.parameters!.IfMatch;
      const slett = p.operation('slettNoekkel');
      drop(slett, 'IfMatch');
      slett['x-kobo-etag'] = 'none';
      slett.requestBody = p.operation('opprettNoekkel').requestBody!;
      if (compat)
        for (const { object } of listOperations(p.document)) object['x-kobo-compat'] = 'kobo-bolig-api';
    });
  assert.deepEqual((await asOf(false)).sort(), ['body', 'etag', 'retry', 'tenant']);
  assert.deepEqual(await asOf(true), ['compat']);
});

test('every rule has a case', () => {
  assert.deepEqual(Object.keys(cases).sort(), [...ruleNames].sort());
});

for (const [rule, list] of Object.entries(cases)) {
  describe(rule, () => {
    for (const [what, change, alsoBreaks = []] of list) {
      test(what, async () => {
        const broken = await rulesBrokenBy((parts) => void change(parts));
        assert.ok(broken.includes(rule), `broken: ${broken.join(', ') || 'nothing'}`);
        assert.deepEqual(broken.filter((name) => name !== rule).sort(), alsoBreaks);
      });
    }
  });
}
