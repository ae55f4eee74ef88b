import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OpenApi, OperationObject, Parameter, ProblemEntry, Schema } from '../document.ts';
import { sample } from '../testing/fixture.ts';
import { finnBrudd, utgi } from './brudd.ts';
import { bumpForBrudd, varsletI } from './varslet.ts';

interface Deler {
  readonly document: OpenApi;
  readonly problems: Record<string, ProblemEntry>;
  readonly schema: (name: string) => Schema & { properties: Record<string, Schema>; required: string[] };
  readonly operation: (id: string) => OperationObject & { parameters: Parameter[] };
}
type Endring = (deler: Deler) => unknown;

/** What is broken when one thing of the sample is changed after it was published. */
function bryter(endre: Endring): string[] {
  const naa = sample();
  endre({
    document: naa.document,
    problems: naa.problems,
    schema: (name) => naa.document.components.schemas[name] as ReturnType<Deler['schema']>,
    operation: (id) =>
      naa.operations.find((operation) => operation.id === id)!.object as ReturnType<Deler['operation']>,
  });
  return finnBrudd(utgi(sample(), '1.0.0'), naa).map(({ sted, melding }) => `${sted}: ${melding}`);
}

const paakrevd = (navn: string): Parameter => ({
  name: navn,
  in: 'query',
  required: true,
  schema: { type: 'boolean' },
});
const svar = ({ operation }: Deler, id: string) => operation(id).responses['200']!.content!;

const BRUDD: readonly (readonly [hva: string, endre: Endring, brutt: readonly string[]])[] = [
  [
    'an operation is removed',
    ({ document }) => delete document.paths['/v1/noekler/soek'],
    ['soekNoekler: the operation is gone'],
  ],
  [
    'an operation is renamed',
    ({ operation }) => (operation('soekNoekler').operationId = 'finnNoekler'),
    ['soekNoekler: the operation is gone'],
  ],
  [
    'an operation moves',
    ({ document: { paths } }) => {
      paths['/v1/noekkelsoek'] = paths['/v1/noekler/soek']!;
      delete paths['/v1/noekler/soek'];
    },
    ['soekNoekler: it is called with POST /v1/noekkelsoek, and was with POST /v1/noekler/soek'],
  ],
  [
    'a question is removed',
    ({ operation }) => operation('listNoekler').parameters.pop(),
    ['listNoekler: query vekt is refused'],
  ],
  [
    'a new question must be asked',
    ({ operation }) => operation('listNoekler').parameters.push(paakrevd('ny')),
    ['listNoekler: query ny must be sent'],
  ],
  [
    'a question takes less',
    ({ document }) => (document.components.parameters!['Limit']!.schema.maximum = 50),
    ['listNoekler query limit: maximum is 50, and was 100'],
  ],
  [
    'a body is of another type',
    ({ operation }) => {
      const body = operation('lagreNoekkelbilde').requestBody!;
      body.content = { 'application/pdf': body.content['application/octet-stream']! };
    },
    ['lagreNoekkelbilde: a body of application/octet-stream is refused'],
  ],
  [
    'a body must be sent where none was',
    ({ operation }) =>
      (operation('slettNoekkel').requestBody = { ...operation('soekNoekler').requestBody!, required: true }),
    ['slettNoekkel: a body must be sent'],
  ],
  [
    'an answer is of another type',
    (deler) => {
      svar(deler, 'hentNoekkelbilde')['application/pdf'] = svar(deler, 'hentNoekkelbilde')[
        'application/octet-stream'
      ]!;
      delete svar(deler, 'hentNoekkelbilde')['application/octet-stream'];
    },
    ['hentNoekkelbilde: it no longer answers 200 application/octet-stream'],
  ],
  [
    'an answer has another status',
    ({ operation }) => delete operation('opprettNoekkel').responses['200'],
    ['opprettNoekkel: it no longer answers 200', 'opprettNoekkel: it no longer answers 200 application/json'],
  ],
  [
    'another scope is needed',
    ({ operation }) => (operation('soekNoekler').security = [{ kobo: ['noekkel.les', 'noekkel.skriv'] }]),
    ['soekNoekler: the scope noekkel.skriv is needed'],
  ],
  [
    'what was open is closed',
    ({ operation }) => (operation('listNoekler').security = [{ kobo: ['noekkel.les'] }]),
    ['listNoekler: the scope noekkel.les is needed', 'listNoekler: a token is needed'],
  ],
  [
    'a role is taken away',
    ({ operation }) => operation('soekNoekler')['x-kobo-roles']!.pop(),
    ['soekNoekler: LEIETAKER is let in no more'],
  ],
  [
    'a municipality may leave it out',
    ({ operation }) => (operation('soekNoekler')['x-kobo-funksjon'] = 'NOEKKELSOEK'),
    ['soekNoekler: it is closed where NOEKKELSOEK is not in use'],
  ],
  [
    'no version is answered',
    ({ operation }) => (operation('hentNoekkel')['x-kobo-etag'] = 'none'),
    ['hentNoekkel: it answers no version'],
  ],
  [
    'a problem code is removed',
    ({ problems }) => delete problems['UTDATERT'],
    ['UTDATERT: the problem code is gone'],
  ],
  [
    'a problem code gets another status',
    ({ problems }) => (problems['UTDATERT']!.status = 409),
    ['UTDATERT: its status is 409, and was 412'],
  ],
  [
    'a value is removed, where it is sent and where it is answered',
    ({ schema }) => schema('Sort').enum!.pop(),
    ['Sort: the value LAANT is gone'],
  ],
  [
    'a field is renamed',
    ({ schema }) => {
      schema('Noekkel').properties['vekt'] = schema('Noekkel').properties['versjon']!;
      delete schema('Noekkel').properties['versjon'];
    },
    ['Noekkel: the field versjon is gone'],
  ],
  [
    'a field must be sent',
    ({ schema }) => schema('NyNoekkel').required.push('etasje'),
    ['NyNoekkel: the field etasje must be sent'],
  ],
  [
    'a field may be missing in an answer',
    ({ schema }) => schema('Noekkel').required.pop(),
    ['Noekkel: the field opprettet may be missing'],
  ],
  [
    'null is refused',
    ({ schema }) => (schema('NyNoekkel').properties['pris']!.type = 'integer'),
    ['NyNoekkel.pris: null is refused'],
  ],
  [
    'null is answered',
    ({ schema }) => (schema('Noekkel').properties['navn']!.type = ['string', 'null']),
    ['Noekkel.navn: it may be null'],
  ],
  [
    'less is taken',
    ({ schema }) => Object.assign(schema('NyNoekkel').properties['navn']!, { minLength: 2, maxLength: 20 }),
    ['NyNoekkel.navn: minLength is 2, and was 1', 'NyNoekkel.navn: maxLength is 20, and was 30'],
  ],
  [
    'fewer are taken',
    ({ schema }) => Object.assign(schema('NyNoekkel').properties['esker']!, { minItems: 1, maxItems: 2 }),
    ['NyNoekkel.esker: minItems is 1, and was free', 'NyNoekkel.esker: maxItems is 2, and was 3'],
  ],
  [
    'a text must look another way',
    ({ schema }) => (schema('Doer').properties['nummer']!.pattern = '^[A-Z]$'),
    ['Doer.nummer: pattern is now ^[A-Z]$'],
  ],
  [
    'a text must be a date',
    ({ schema }) => (schema('Eske').properties['navn']!.format = 'date'),
    ['Eske.navn: it must be a date'],
  ],
  [
    'what is answered is no longer a date',
    ({ schema }) =>
      Object.assign(schema('Noekkel').properties['opprettet']!, { format: undefined, maxLength: 40 }),
    ['Noekkel.opprettet: it is no longer a date-time'],
  ],
  [
    'a number becomes a text',
    ({ schema }) => (schema('Noekkel').properties['versjon'] = { type: 'string', maxLength: 9 }),
    ['Noekkel.versjon: it is string, and was integer'],
  ],
  [
    'a number that is sent must be whole',
    ({ schema }) => (schema('NyNoekkel').properties['vekt']!.type = 'integer'),
    ['NyNoekkel.vekt: it is integer, and was number'],
  ],
  [
    'a fixed value is answered as any text',
    ({ schema }) => (schema('Noekkel').properties['sort'] = { type: 'string', maxLength: 9 }),
    ['Sort: it is string, and was value'],
  ],
  [
    'an open object is closed',
    ({ schema }) => (schema('Annet').additionalProperties = false),
    ['Annet: it takes no fields of its own'],
  ],
  [
    'the values of a map take less',
    ({ schema }) => ((schema('Merker').additionalProperties as Schema).maxLength = 10),
    ['Merker.*: maxLength is 10, and was 20'],
  ],
  [
    'a kind is removed',
    ({ schema }) => delete schema('Laas').discriminator!.mapping!['KODE'],
    ['Laas: the kind KODE is gone'],
  ],
  [
    'a field of a kind is removed',
    ({ schema }) => delete schema('KodeLaas').properties['utloeper'],
    ['KodeLaas: the field utloeper is gone'],
  ],
];

for (const [hva, endre, brutt] of BRUDD)
  test(`a break: ${hva}`, () => assert.deepEqual(bryter(endre), brutt));

const LOVLIG: readonly (readonly [hva: string, endre: Endring])[] = [
  ['nothing', () => undefined],
  [
    'a new question',
    ({ operation }) => operation('listNoekler').parameters.push({ ...paakrevd('ny'), required: false }),
  ],
  ['a new role', ({ operation }) => operation('opprettNoekkel')['x-kobo-roles']!.push('LEIETAKER')],
  ['a new value', ({ schema }) => schema('Sort').enum!.push('TAPT')],
  ['a new field', ({ schema }) => (schema('Noekkel').properties['vekt'] = { type: 'integer' })],
  ['a field that need not be sent', ({ schema }) => schema('NyNoekkel').required.pop()],
  ['a field that is always answered', ({ schema }) => schema('Noekkel').required.push('hentetAv')],
  [
    'more is taken',
    ({ schema }) => Object.assign(schema('NyNoekkel').properties['navn']!, { minLength: 0, maxLength: 60 }),
  ],
  [
    'a text may look another way too',
    ({ schema }) => {
      const nummer = schema('Doer').properties['nummer']!;
      nummer.pattern = nummer.pattern!.replace('$', '(-[0-9]{2})?$');
    },
  ],
  ['any text is taken', ({ schema }) => delete schema('Doer').properties['nummer']!.pattern],
  [
    'part of a number is taken',
    ({ schema }) => (schema('NyNoekkel').properties['pris']!.type = ['number', 'null']),
  ],
  ['a new problem', ({ operation }) => operation('listNoekler')['x-kobo-errors']!.push('UTDATERT')],
  ['other words', ({ schema }) => (schema('Noekkel').description = 'Something that opens a door.')],
  [
    'a schema of another name',
    ({ document, operation }) => {
      document.components.schemas['Soek'] = document.components.schemas['NoekkelSoek']!;
      operation('soekNoekler').requestBody!.content['application/json']!.schema = {
        $ref: '#/components/schemas/Soek',
      };
    },
  ],
];

for (const [hva, endre] of LOVLIG) test(`no break: ${hva}`, () => assert.deepEqual(bryter(endre), []));

const changeset = (bump: string, tekst: string): string =>
  `---\n'@kobo-bolig/contract': ${bump}\n'@kobo-bolig/sdk': patch\n---\n\n${tekst}\n`;

test('a changeset tells what it breaks, by name and with the bump a break has', () => {
  const tekst = 'Keys have no weight, which `NyNoekkel` had.\n\nBreaking: `Noekkel`, `hentNoekkel`';
  assert.deepEqual(varsletI(changeset('major', tekst), '1.4.0'), ['Noekkel', 'hentNoekkel']);
  assert.deepEqual(varsletI(changeset('minor', tekst), '1.4.0'), []);
  assert.deepEqual(varsletI(changeset('minor', tekst), '0.4.0'), ['Noekkel', 'hentNoekkel']);
  assert.deepEqual(varsletI(changeset('patch', tekst), '0.4.0'), []);
  assert.deepEqual(bumpForBrudd('10.0.0'), ['major']);
});
