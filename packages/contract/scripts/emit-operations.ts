import type { MediaType, OpenApi, Operation, Parameter, ProblemEntry, Response, Schema } from './document.ts';
import { emitSchema, indent, propertyKey } from './emit-schemas.ts';
import type { ClientOperation } from '../src/operation.ts';
import { shapeOf } from './profile.ts';

const JSON_TYPE = 'application/json';
const text = (value: unknown): string => JSON.stringify(value);
const list = (values: readonly string[] | undefined): string => `[${(values ?? []).map(text).join(', ')}]`;

const PLACES = ['path', 'query', 'header'] as const;
type Place = (typeof PLACES)[number];

const schemaName = ({ schema }: MediaType, where: string): string => {
  const name = schema?.$ref?.split('/').at(-1);
  if (!name) throw new Error(`${where}: a JSON body is a reference to a named schema`);
  return name;
};

/** The named schema of an answer, or nothing for one without a JSON body. */
const responseSchema = (response: Response, where: string): string | undefined => {
  const types = Object.keys(response.content ?? {});
  if (types.length > 1) throw new Error(`${where}: one media type per answer`);
  return types[0] === JSON_TYPE ? schemaName(response.content?.[JSON_TYPE] as MediaType, where) : undefined;
};

const isFile = (response: Response): boolean =>
  Object.keys(response.content ?? {}).some((type) => type !== JSON_TYPE);

// Parameters: coerced schemas for the server, types for everyone.

const lookUp = (document: OpenApi, schema: Schema): Schema => {
  const shape = shapeOf(schema);
  return shape.kind === 'ref' ? lookUp(document, document.components.schemas[shape.name] as Schema) : schema;
};

const isNumeric = (value: unknown): boolean => typeof value === 'number';

function emitParameter(document: OpenApi, schema: Schema): string {
  const plain = emitSchema(schema, (name) => `s.${name}`);
  const target = lookUp(document, schema);
  const shape = shapeOf(target);
  switch (shape.kind) {
    case 'integer':
    case 'number':
      return `coerce.number(${plain})`;
    case 'boolean':
      return `coerce.boolean(${plain})`;
    case 'value':
      return shape.values.every(isNumeric) ? `coerce.number(${plain})` : plain;
    case 'array': {
      const item = shapeOf(lookUp(document, target.items as Schema)).kind;
      if (item !== 'string' && item !== 'value') throw new Error(`a list parameter of ${item}`);
      return `coerce.list(${plain})`;
    }
    case 'string':
      return plain;
    default:
      throw new Error(`a parameter of kind ${shape.kind}`);
  }
}

function typeOf(schema: Schema): string {
  const shape = shapeOf(schema);
  switch (shape.kind) {
    case 'ref':
      return `models.${shape.name}`;
    case 'value':
      return shape.values.map(text).join(' | ');
    case 'integer':
    case 'number':
      return 'number';
    case 'boolean':
    case 'string':
      return shape.kind;
    case 'array': {
      const item = typeOf(schema.items as Schema);
      return item.includes('|') ? `(${item})[]` : `${item}[]`;
    }
    default:
      throw new Error(`a parameter of kind ${shape.kind}`);
  }
}

const inPlace = ({ parameters }: Operation, place: Place): Parameter[] =>
  parameters.filter((parameter) => parameter.in === place);

function emitPlace(document: OpenApi, operation: Operation, place: Place): string {
  const lines = inPlace(operation, place).map((parameter) => {
    // `Headers` gives names in lower case.
    const key = propertyKey(place === 'header' ? parameter.name.toLowerCase() : parameter.name);
    const value = emitParameter(document, parameter.schema);
    return `    ${key}: ${parameter.required ? value : `z.exactOptional(${value})`},\n`;
  });
  return lines.length === 0 ? 'nothing' : `z.strictObject({\n${lines.join('')}  })`;
}

/** `params.gen.ts`: per operation the schemas of its path, query and headers. */
export function emitParams(document: OpenApi, operations: Operation[]): string {
  const blocks = operations.map((operation) => {
    const places = PLACES.map((place) => `  ${place}: ${emitPlace(document, operation, place)},\n`);
    return `export const ${operation.id} = {\n${places.join('')}};\n`;
  });
  return [
    `import '../jitless.ts';\n`,
    `import * as z from 'zod/mini';\n`,
    `import * as c from '../checks.ts';\n`,
    `import * as coerce from '../coerce.ts';\n`,
    `import * as s from './schemas.gen.ts';\n`,
    `import type { Nothing } from '../operation-shapes.ts';\n\n`,
    `const nothing: z.ZodMiniType<Nothing> = z.strictObject({});\n\n`,
    blocks.join('\n'),
  ].join('');
}

// Operation tables.

/** The media type of an answer that is a file. */
const fileType = (responses: Operation['responses']): string | undefined =>
  responses.flatMap(([, response]) => (isFile(response) ? Object.keys(response.content ?? {}) : []))[0];

/** What the contract says a client must know of an operation. */
export function clientOperation({
  id,
  method,
  path,
  object,
  responses,
}: Pick<Operation, 'id' | 'method' | 'path' | 'object' | 'responses'>): ClientOperation {
  const file = fileType(responses);
  const fields = {
    id,
    method,
    path,
    retry: object['x-kobo-retry'],
    idempotency: object['x-kobo-idempotency'],
    // One of the content is no version to change from.
    etag: object['x-kobo-etag'] === 'computed' ? 'none' : object['x-kobo-etag'],
    paging: object['x-kobo-paging'] ? { items: object['x-kobo-paging'].items } : null,
    ...(file && { file }),
  };
  // The lint has seen to their values.
  return fields as ClientOperation;
}

const clientFields = (operation: Operation): string[] =>
  Object.entries(clientOperation(operation)).map(([name, value]) =>
    name === 'paging' && value ? `paging: { items: ${text(value.items)} }` : `${name}: ${text(value)}`,
  );

/** Editors strike through what says so. */
const deprecation = ({ object }: Operation): string => {
  const plan = object['x-kobo-avvikling'];
  return plan ? ` @deprecated since ${plan.fra}, gone after ${plan.slutt}: use ${plan.erstattesAv}` : '';
};

const table = (fields: string[]): string => `{\n${fields.map((field) => `  ${indent(field)},\n`).join('')}}`;

/**
 * `operations.client.<tag>.gen.ts`: one export per operation, so that a bundler keeps only those that are called, and
 * one file per tag, so that pages which share code do not share every operation. The first file gives them all.
 */
export function emitClientTables(operations: Operation[]): [name: string, text: string][] {
  const tags = Map.groupBy(operations, ({ id, object }) => {
    const [tag] = object.tags ?? [];
    if (!tag) throw new Error(`${id}: an operation has a tag`);
    return `operations.client.${tag}.gen.ts`;
  });
  const tables = Array.from(tags, ([name, those]): [name: string, text: string] => {
    const blocks = those.map(
      (operation) =>
        `/** ${operation.object.summary} · \`${operation.method} ${operation.path}\`${deprecation(operation)} */\n` +
        `export const ${operation.id} = ${table(clientFields(operation))} as const satisfies ClientOperation;\n`,
    );
    return [name, `import type { ClientOperation } from '../operation.ts';\n\n${blocks.join('\n')}`];
  });
  const all = tables.map(([name]) => `export * from './${name}';\n`);
  return [['operations.client.gen.ts', all.join('')], ...tables];
}

const bodyField = ({ id, object }: Operation): string => {
  if (!object.requestBody) return 'null';
  const content = Object.entries(object.requestBody.content).map(([type, media]) => {
    const value = type === JSON_TYPE ? `s.${schemaName(media, id)}` : `'binary'`;
    return `${text(type)}: ${value}`;
  });
  return table([`required: ${object.requestBody.required === true}`, `content: ${table(content)}`]);
};

/** `operations.server.gen.ts`: all a router enforces. */
export function emitServerTable(operations: Operation[]): string {
  const avvikling = ({ object }: Operation): string => {
    const plan = object['x-kobo-avvikling'];
    if (!plan) return 'null';
    const { path } = operations.find(({ id }) => id === plan.erstattesAv)!;
    return `{ fra: ${text(plan.fra)}, slutt: ${text(plan.slutt)}, erstatning: ${text(path)} }`;
  };
  const entries = operations.map((operation) => {
    const { id, object, responses } = operation;
    const answers = responses.map(([status, response]) => {
      const name = responseSchema(response, `${id} ${status}`);
      return `${status}: ${name ? `s.${name}` : isFile(response) ? `'binary'` : 'null'}`;
    });
    const [requirement] = object.security ?? [];
    return `${id}: ${table([
      ...clientFields(operation),
      `params: params.${id}`,
      `body: ${bodyField(operation)}`,
      `responses: { ${answers.join(', ')} }`,
      `scopes: ${list(requirement?.kobo)}`,
      `roles: ${list(object['x-kobo-roles'])}`,
      `paaVegneAv: ${list(object['x-kobo-paa-vegne-av'])}`,
      `audit: ${text(object['x-kobo-audit'])}`,
      `compat: ${object['x-kobo-compat'] !== undefined}`,
      `funksjon: ${object['x-kobo-funksjon'] === undefined ? 'null' : text(object['x-kobo-funksjon'])}`,
      `noedtilgang: ${object['x-kobo-noedtilgang'] === true}`,
      `etagAvInnhold: ${object['x-kobo-etag'] === 'computed'}`,
      `avvikling: ${avvikling(operation)}`,
      `errors: ${list(object['x-kobo-errors'])}`,
    ])}`;
  });
  return [
    `import * as s from './schemas.gen.ts';\n`,
    `import * as params from './params.gen.ts';\n`,
    `import type { ServerOperation } from '../operation.ts';\n`,
    `import type { OperationId } from './operation-types.gen.ts';\n\n`,
    `export const operations: Readonly<Record<OperationId, ServerOperation>> = ${table(entries)};\n`,
  ].join('');
}

/** `operation-types.gen.ts`: what each operation takes and gives, for handlers and calls alike. */
export function emitOperationTypes(operations: Operation[]): string {
  const place = (operation: Operation, name: Place): string => {
    const fields = inPlace(operation, name).map(
      ({ name: key, required, schema }) => `${propertyKey(key)}${required ? '' : '?'}: ${typeOf(schema)}`,
    );
    return fields.length === 0 ? 'Nothing' : `{ ${fields.join('; ')} }`;
  };
  const body = ({ id, object }: Operation): string => {
    const content = Object.entries(object.requestBody?.content ?? {}).map(
      ([type, media]) =>
        `${text(type)}: ${type === JSON_TYPE ? `models.${schemaName(media, id)}` : 'BinaryBody'}`,
    );
    if (content.length === 0) return 'Nothing';
    return `{ ${content.join('; ')} }`;
  };
  const answer = (operation: Operation, status: number, response: Response): string => {
    const name = responseSchema(response, `${operation.id} ${status}`);
    if (name) return `models.${name}`;
    return isFile(response) ? 'BinaryBody' : 'undefined';
  };
  const entries = operations.map((operation) => {
    const { id, object, responses, method, path } = operation;
    const statuses = responses.map(
      ([status, response]) => `${status}: ${answer(operation, status, response)}`,
    );
    const errors = object['x-kobo-errors'] ?? [];
    return [
      `  /** ${object.summary} · \`${method} ${path}\`${deprecation(operation)} */\n`,
      `  ${id}: {\n`,
      `    path: ${place(operation, 'path')};\n`,
      `    query: ${place(operation, 'query')};\n`,
      `    bodyRequired: ${object.requestBody?.required === true};\n`,
      `    body: ${body(operation)};\n`,
      `    responses: { ${statuses.join('; ')} };\n`,
      `    errors: ${errors.length === 0 ? 'never' : errors.map(text).join(' | ')};\n`,
      `  };\n`,
    ].join('');
  });
  return [
    `import type * as models from './models.gen.ts';\n`,
    `import type { BinaryBody, Nothing } from '../operation-shapes.ts';\n\n`,
    `export interface OperationTypes {\n${entries.join('')}}\n\n`,
    `export type OperationId = keyof OperationTypes;\n`,
  ].join('');
}

/** `problems.gen.ts`: every code with its status and its texts in both written standards. */
export function emitProblems(problems: Record<string, ProblemEntry>): string {
  const names = Object.keys(problems);
  const entries = Object.entries(problems).map(([code, { status, title, detail }]) => {
    const texts = ({ nb, nn }: { nb: string; nn: string }): string => `{ nb: ${text(nb)}, nn: ${text(nn)} }`;
    return `${code}: ${table([`status: ${status}`, `title: ${texts(title)}`, `detail: ${texts(detail)}`])}`;
  });
  const common = names.filter((code) => problems[code]?.common);
  return [
    `import type { ProblemDefinition } from '../problem.ts';\n\n`,
    `export type ProblemCode =\n${names.map((code) => `  | '${code}'`).join('\n')};\n\n`,
    `/** What any operation may answer. */\n`,
    `export const commonProblems = [\n${common.map((code) => `  '${code}',\n`).join('')}] as const satisfies readonly ProblemCode[];\n\n`,
    `export const problems: Readonly<Record<ProblemCode, ProblemDefinition>> = ${table(entries)};\n`,
  ].join('');
}
