import type { MediaType, Operation, Response, Schema } from '../document.ts';
import type { Contract } from '../load.ts';
import { dereference } from '../load.ts';
import { lintSchema } from './schemas.ts';
import { CAMEL, UPPER_SNAKE, judge, quote, repeated, type Rules, type Violation } from './violation.ts';

const JSON_TYPE = 'application/json';
const MEDIA_TYPES = [
  JSON_TYPE,
  'text/csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/octet-stream',
  'application/pdf',
  'text/html',
];
const STATUSES = [200, 201, 202, 204];
const ON_BEHALF = 'Kobo-Paa-Vegne-Av';
const HEADERS = [
  'Kobo-Kommunenummer',
  'Idempotency-Key',
  'If-Match',
  'If-None-Match',
  'Accept-Language',
  ON_BEHALF,
];
const IDENTITY = /fnr|f(oe|o|ø)dselsn|personidentifikator|personnummer|ssn/i;
/** Values of the extensions every operation carries. */
const VALUES = {
  'x-kobo-retry': ['safe', 'idempotent', 'never'],
  'x-kobo-idempotency': ['required', 'none'],
  'x-kobo-etag': ['required', 'returned', 'computed', 'none'],
};
const EXTENSIONS = [
  ...Object.keys(VALUES),
  'x-kobo-roles',
  'x-kobo-audit',
  'x-kobo-errors',
  'x-kobo-paging',
  'x-kobo-paa-vegne-av',
  'x-kobo-compat',
  'x-kobo-funksjon',
  'x-kobo-noedtilgang',
  'x-kobo-avvikling',
];
/** Months those who call an operation have from it is deprecated until it may go. */
const NOTICE = 12;
const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** The same day so many months later; the last of the month where it has no such day. */
function monthsAfter(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** What an operation answers where the municipality has not taken its part into use. */
const CLOSED = 'FUNKSJON_IKKE_AAPNET';
/** APIs that were there before this one and keep their own manners, and the path each may be served under. */
const COMPAT: Readonly<Record<string, string>> = { 'kobo-bolig-api': '/v1/kobobolig' };

const takes = ({ parameters }: Operation, name: string): boolean =>
  parameters.some((parameter) => parameter.name === name);
const requirement = ({ object }: Operation): string[] | undefined => object.security?.[0]?.kobo;
const isCompat = ({ object }: Operation): boolean => object['x-kobo-compat'] !== undefined;
const isPublic = ({ object }: Operation): boolean => object.security?.length === 0;
const placeholders = (path: string): string[] =>
  [...path.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);

function* iff(header: string, present: boolean, wanted: boolean, reason: string): Iterable<string> {
  if (present !== wanted) yield `${header} is ${wanted ? 'missing' : 'one too many'}: ${reason}`;
}

/** Every body of an operation with where it stands, requests first. */
const bodies = ({ object, responses }: Operation): [where: string, type: string, media: MediaType][] => [
  ...Object.entries(object.requestBody?.content ?? {}).map(([type, media]): [string, string, MediaType] => [
    'request',
    type,
    media,
  ]),
  ...responses.flatMap(([status, { content = {} }]) =>
    Object.entries(content).map(([type, media]): [string, string, MediaType] => [`${status}`, type, media]),
  ),
];

export const operationRules: Rules<Operation, Contract> = {
  *'operation-id'({ id }, { operations }) {
    if (!CAMEL.test(id ?? '')) yield `operationId is camelCase ASCII, not ${quote([id])}`;
    if (operations.filter((other) => other.id === id).length > 1)
      yield `another operation is called ${quote([id])}`;
  },
  *'operation-described'({ object }) {
    if (!object.summary?.trim()) yield 'no summary';
    if (!object.description?.trim()) yield 'no description';
  },
  *tag({ object }, { origin }) {
    const word = /([a-z]+)\.yaml#/.exec(origin(object))?.[1];
    if (object.tags?.length !== 1 || (word && object.tags[0] !== word)) {
      yield `tags is [${word}], the word of its file, not [${object.tags ?? ''}]`;
    }
  },
  *extensions({ object }) {
    const unknown = Object.keys(object).filter((key) => key.startsWith('x-') && !EXTENSIONS.includes(key));
    if (unknown.length > 0) yield `unknown extension: ${quote(unknown)}`;
    for (const [name, values] of Object.entries(VALUES)) {
      if (!values.includes(object[name] as string)) yield `${name} is one of ${quote(values)}`;
    }
    const audit = object['x-kobo-audit'];
    if (audit !== 'none' && !UPPER_SNAKE.test(audit ?? ''))
      yield 'x-kobo-audit is `none` or what is read, UPPER_SNAKE';
    for (const name of ['x-kobo-roles', 'x-kobo-errors']) {
      if (!Array.isArray(object[name])) yield `${name} is a list`;
    }
  },
  *security(operation, { document }) {
    const { security } = operation.object;
    if (!security) return yield 'security is [] for a public operation or [{ kobo: [scopes] }]';
    if (isPublic(operation)) return;
    const scopes = requirement(operation);
    if (security.length !== 1 || !scopes?.length || Object.keys(security[0] ?? {}).length !== 1) {
      return yield 'security is one requirement { kobo: [scopes] } with at least one scope';
    }
    const declared = Object.values(document.components.securitySchemes?.kobo?.flows ?? {}).flatMap(
      ({ scopes }) => Object.keys(scopes),
    );
    const unknown = scopes.filter((scope) => !declared.includes(scope));
    if (unknown.length > 0) yield `scopes not declared in the security scheme: ${quote(unknown)}`;
  },
  *roles(operation, { document }) {
    const roles = operation.object['x-kobo-roles'] ?? [];
    if (isPublic(operation) !== (roles.length === 0))
      yield 'a public operation has no roles, any other has some';
    const known = document.components.schemas.Rolle?.enum ?? [];
    const unknown = roles.filter((role) => !known.includes(role));
    if (unknown.length > 0) yield `not in the schema Rolle: ${quote(unknown)}`;
  },
  *tenant(operation) {
    const named = operation.parameters.find(({ name }) => name === 'Kobo-Kommunenummer');
    const given = isCompat(operation) ? named : named?.required;
    if (!isPublic(operation) && !given) yield 'the header Kobo-Kommunenummer is missing';
  },
  *compat({ object, path }) {
    const name = object['x-kobo-compat'];
    if (name === undefined) return;
    const root = COMPAT[name];
    if (!root) yield `x-kobo-compat is one of ${quote(Object.keys(COMPAT))}`;
    else if (path !== root && !path.startsWith(`${root}/`)) yield `${name} is served under ${root}: ${path}`;
  },
  *funksjon({ object }, { document }) {
    const funksjon = object['x-kobo-funksjon'];
    if (funksjon === undefined) return;
    if (!document.components.schemas.Funksjon?.enum?.includes(funksjon))
      yield `not in the schema Funksjon: ${funksjon}`;
    if (!object['x-kobo-errors']?.includes(CLOSED)) yield `x-kobo-errors lacks ${CLOSED}`;
  },
  *noedtilgang({ object }) {
    if (!('x-kobo-noedtilgang' in object)) return;
    if (object['x-kobo-noedtilgang'] !== true) yield 'x-kobo-noedtilgang is true or not there';
    if (!object['x-kobo-roles']?.includes('SAKSBEHANDLER'))
      yield 'only a case worker opens a case in an emergency';
    if (object['x-kobo-audit'] === 'none') yield 'what is read in an emergency leaves a trace: x-kobo-audit';
  },
  // RFC 9745 and RFC 8594: what the answers say of it, long before it goes.
  *deprecation({ object }, { operations }) {
    const plan = object['x-kobo-avvikling'];
    if ((object.deprecated === true) !== (plan !== undefined) || object.deprecated === false)
      yield 'deprecated: true and x-kobo-avvikling stand together or not at all';
    if (plan === undefined) return;
    if (quote(Object.keys(plan).toSorted()) !== quote(['erstattesAv', 'fra', 'slutt']))
      return yield 'x-kobo-avvikling is { fra, slutt, erstattesAv }';
    const { fra, slutt, erstattesAv } = plan;
    if (![fra, slutt].every((day) => DATE.test(day))) return yield 'fra and slutt are days, YYYY-MM-DD';
    if (slutt < monthsAfter(fra, NOTICE))
      yield `slutt is at least ${NOTICE} months after fra: ${fra}, ${slutt}`;
    const successor = operations.find(({ id }) => id === erstattesAv)?.object;
    if (!successor) yield `erstattesAv is no operation: ${erstattesAv}`;
    else if (successor.deprecated) yield `what is deprecated replaces nothing: ${erstattesAv}`;
  },
  *'on-behalf'(operation, { document }) {
    const { object } = operation;
    const scopes = object['x-kobo-paa-vegne-av'];
    yield* iff(ON_BEHALF, takes(operation, ON_BEHALF), scopes !== undefined, 'x-kobo-paa-vegne-av');
    if (!scopes) return;
    if (quote(object['x-kobo-roles'] ?? []) !== quote(['INNBYGGER'])) yield 'only a citizen acts for another';
    const known = document.components.schemas.Representasjonsomfang?.enum ?? [];
    const unknown = scopes.filter((scope) => !known.includes(scope));
    if (unknown.length > 0 || !scopes.includes('FULL'))
      yield `x-kobo-paa-vegne-av is FULL and others of Representasjonsomfang: ${quote(scopes)}`;
    if (object['x-kobo-audit'] === 'none') yield 'who acts for another leaves a trace: x-kobo-audit';
  },
  *'path-parameters'({ path, parameters }) {
    const declared = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
    const missing = placeholders(path).filter((name) => !declared.includes(name));
    const extra = declared.filter((name) => !placeholders(path).includes(name));
    if (missing.length > 0) yield `not declared: ${quote(missing)}`;
    if (extra.length > 0) yield `not in the path: ${quote(extra)}`;
    if (!/^\/v1(\/([a-z]+|\{[a-z][A-Za-z]*\}))+$/.test(path))
      yield `path is /v1/<plural>/{camelCaseId}…: ${path}`;
  },
  *parameters({ parameters }, { document }) {
    for (const { name, in: place, required, description, schema, style, explode } of parameters) {
      if (!description?.trim()) yield `${name}: no description`;
      if (place === 'path' && !required) yield `${name}: a path parameter is required`;
      if (place === 'header' ? !HEADERS.includes(name) : !CAMEL.test(name)) {
        yield `${name}: ${place === 'header' ? `headers are ${quote(HEADERS)}` : 'camelCase ASCII'}`;
      }
      const isList = schema && dereference(document, schema).type === 'array';
      if (isList && (style !== 'form' || explode !== false))
        yield `${name}: a list has style: form, explode: false`;
    }
    const twice = repeated(parameters.map(({ name }) => name));
    if (twice.length > 0) yield `declared twice: ${quote(twice)}`;
  },
  // URLs end in logs, histories and Referer headers.
  *'no-identity-number'({ parameters }) {
    const found = parameters.filter(({ name }) => IDENTITY.test(name)).map(({ name }) => name);
    if (found.length > 0) yield `a national identity number never stands in a parameter: ${quote(found)}`;
  },
  *retry(operation) {
    const { method, object } = operation;
    const { 'x-kobo-retry': retry, 'x-kobo-idempotency': key, 'x-kobo-etag': etag } = object;
    const protectedBy = key === 'required' || etag === 'required';
    if (method === 'GET' && retry !== 'safe') yield 'a GET is safe to retry';
    if (retry === 'safe' && protectedBy)
      yield 'what needs a key or a version changes something; it is not safe';
    if (retry === 'idempotent' && !protectedBy && !isCompat(operation))
      yield 'nothing makes it idempotent: no Idempotency-Key, no If-Match';
  },
  *idempotency(operation) {
    const { method, object } = operation;
    const wanted = object['x-kobo-idempotency'] === 'required';
    yield* iff('Idempotency-Key', takes(operation, 'Idempotency-Key'), wanted, 'x-kobo-idempotency');
    if (wanted && method !== 'POST')
      yield `${method} is idempotent by its version; Idempotency-Key belongs to POST`;
  },
  *etag(operation) {
    const { method, object } = operation;
    const etag = object['x-kobo-etag'];
    yield* iff('If-Match', takes(operation, 'If-Match'), etag === 'required', 'x-kobo-etag');
    const wanted = method === 'GET' && (etag === 'returned' || etag === 'computed');
    yield* iff('If-None-Match', takes(operation, 'If-None-Match'), wanted, 'x-kobo-etag');
    if (method === 'GET' && etag === 'required')
      yield 'a GET changes nothing; x-kobo-etag is returned, computed or none';
    if (method !== 'GET' && etag === 'computed') yield 'only what is read has an ETag of its content';
    if (['PUT', 'PATCH', 'DELETE'].includes(method) && etag !== 'required' && !isCompat(operation))
      yield `${method} needs If-Match`;
  },
  *errors({ object }, { problems }) {
    const errors = object['x-kobo-errors'] ?? [];
    const unknown = errors.filter((code) => !problems[code]);
    if (unknown.length > 0) yield `not in problems.yaml: ${quote(unknown)}`;
    const common = errors.filter((code) => problems[code]?.common);
    if (common.length > 0) yield `common to all operations, so not listed: ${quote(common)}`;
    const twice = repeated(errors);
    if (twice.length > 0) yield `listed twice: ${quote(twice)}`;
    const has = (status: number): boolean => errors.some((code) => problems[code]?.status === status);
    if (object['x-kobo-etag'] === 'required' && !(has(412) && has(428))) {
      yield 'If-Match can be stale (412) or missing (428): list both codes';
    }
    if (object['x-kobo-idempotency'] === 'required' && !(has(409) && has(422))) {
      yield 'a key can be in use (409) or used for another body (422): list both codes';
    }
  },
  *paging(operation, { document }) {
    const { method, object, responses } = operation;
    const paging = object['x-kobo-paging'];
    const fields = (media: MediaType | undefined): Record<string, Schema> =>
      (media?.schema && dereference(document, media.schema).properties) ?? {};
    // What is too personal for an address is searched for by POST, and paged in its body.
    const asked = method === 'POST' ? fields(object.requestBody?.content[JSON_TYPE]) : undefined;
    const [limit, etter] = ['limit', 'etter'].map((name) => (asked ? name in asked : takes(operation, name)));
    if (!paging) {
      if (limit || etter) yield 'limit and etter without x-kobo-paging';
      return;
    }
    if (!limit || !etter) yield `x-kobo-paging without limit and etter in the ${asked ? 'body' : 'query'}`;
    const answer = fields(responses[0]?.[1].content?.[JSON_TYPE]);
    if (answer[paging.items]?.type !== 'array') yield `the answer has no list \`${paging.items}\``;
    if (answer.neste?.type !== 'string') yield 'the answer has no string `neste`';
  },
  *body(operation) {
    const { method, object } = operation;
    const bodiless = isCompat(operation) ? ['GET'] : ['GET', 'DELETE'];
    if (object.requestBody && bodiless.includes(method)) yield `${method} takes no body`;
    for (const [where, type, { schema, examples }] of bodies(operation)) {
      if (!MEDIA_TYPES.includes(type)) yield `${where}: ${type} is not one of ${quote(MEDIA_TYPES)}`;
      if (type !== JSON_TYPE && schema?.format !== 'binary')
        yield `${where}: ${type} has the schema { type: string, format: binary }`;
      if (type === JSON_TYPE && !schema?.$ref) yield `${where}: a JSON body is a reference to a named schema`;
      const shown = Object.values(examples ?? {});
      if (shown.length === 0 || shown.some(({ value }) => value === undefined)) {
        yield `${where}: examples with a name and a value`;
      }
    }
  },
  *responses({ object, responses }) {
    const isProblem = (response: Response | undefined): boolean =>
      response?.$ref === '#/components/responses/Problem';
    if (!isProblem(object.responses?.default)) yield 'responses.default is the Problem response';
    const allowed = [...STATUSES.map(String), 'default'];
    const odd = Object.keys(object.responses ?? {}).filter((status) => !allowed.includes(status));
    if (odd.length > 0) yield `statuses are ${quote(allowed)}, not ${quote(odd)}`;
    if (responses.length === 0) yield 'no success';
    for (const [status, { content = {} }] of responses) {
      const types = Object.keys(content).length;
      if (status === 204 ? types > 0 : types !== 1) yield `${status}: one media type, and none for 204`;
    }
  },
};

export function lintOperations(contract: Contract): Violation[] {
  return contract.operations.flatMap((operation) => {
    const at = contract.origin(operation.object);
    return [
      ...judge(operationRules, operation, contract, at),
      ...operation.parameters.flatMap(({ name, schema }) =>
        lintSchema(schema ?? {}, contract, `${at} ${name}`),
      ),
    ];
  });
}
