import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parse } from 'yaml';
import { METHODS } from './document.ts';
import type { OpenApi, Operation, OperationObject, Parameter, ProblemEntry, Response } from './document.ts';

/** The contract read from its files: one document without references between files, and where each part stands. */
export interface Contract {
  document: OpenApi;
  operations: Operation[];
  problems: Record<string, ProblemEntry>;
  /** File and pointer of an object of the document, for messages: `paths/bolig.yaml#/bolig/get`. */
  origin: (part: object) => string;
}

type Node = Record<string, unknown> | unknown[];
const isNode = (value: unknown): value is Node => value !== null && typeof value === 'object';
const escape = (key: string | number): string => String(key).replaceAll('~', '~0').replaceAll('/', '~1');
const unescape = (key: string): string => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~');

const yamlFiles = (root: string, folder: string): string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder))
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => `${folder}/${name}`)
    : [];

export function loadContract(root: string): Contract {
  const origins = new WeakMap<object, string>();
  const read = (file: string): Record<string, unknown> => {
    const tree: unknown = parse(readFileSync(join(root, file), 'utf8'), { uniqueKeys: true });
    if (!isNode(tree) || Array.isArray(tree)) throw new Error(`${file}: expected a map`);
    const locate = (node: Node, pointer: string): void => {
      origins.set(node, `${file}#${pointer}`);
      for (const [key, value] of Object.entries(node))
        if (isNode(value)) locate(value, `${pointer}/${escape(key)}`);
    };
    locate(tree, '');
    return tree;
  };
  const files = new Map<string, Record<string, unknown>>();
  for (const file of [
    'openapi.yaml',
    ...['paths', 'schemas', 'examples'].flatMap((folder) => yamlFiles(root, folder)),
  ]) {
    files.set(file, read(file));
  }
  const document = files.get('openapi.yaml') as unknown as OpenApi;

  const schemas: Record<string, unknown> = { ...document.components.schemas };
  for (const [file, tree] of files) {
    if (!file.startsWith('schemas/')) continue;
    for (const [name, schema] of Object.entries(tree)) {
      if (name in schemas) throw new Error(`${file}#/${name}: a schema of that name exists already`);
      schemas[name] = schema;
    }
  }
  document.components.schemas = Object.fromEntries(
    Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)),
  ) as OpenApi['components']['schemas'];

  const lookUp = (tree: unknown, pointer: string, from: string): unknown => {
    let found = tree;
    for (const key of pointer.split('/').slice(1).map(unescape)) {
      found = isNode(found) ? (found as Record<string, unknown>)[key] : undefined;
    }
    if (found === undefined) throw new Error(`${from}: nothing at ${pointer}`);
    return found;
  };

  /** What a reference becomes: a reference to a component, or the thing itself (paths and examples). */
  const resolve = (ref: string, from: string): { ref: string } | { value: unknown } => {
    const [target = '', pointer = ''] = ref.split('#');
    const here = from.slice(0, from.indexOf('#'));
    const file = target === '' ? here : posix.normalize(posix.join(posix.dirname(here), target));
    if (file === 'openapi.yaml' || (target === '' && pointer.startsWith('/components/'))) {
      lookUp(document, pointer, from);
      return { ref: `#${pointer}` };
    }
    const tree = files.get(file);
    if (!tree) throw new Error(`${from}: no file ${file}`);
    const value = lookUp(tree, pointer, from);
    if (!file.startsWith('schemas/')) return { value };
    if (pointer.split('/').length !== 2)
      throw new Error(`${from}: ${ref} points into a schema; name that part`);
    return { ref: `#/components/schemas${pointer}` };
  };

  const settleMapping = (mapping: Record<string, string>): void => {
    for (const [tag, target] of Object.entries(mapping)) {
      const found = resolve(target, origins.get(mapping) ?? '?');
      if ('ref' in found) mapping[tag] = found.ref;
    }
  };
  /** The node a reference leads to: itself with its reference renamed, or what stands in its place. */
  const follow = (node: Node, trail: readonly Node[]): Node => {
    if (!('$ref' in node) || typeof node.$ref !== 'string') return node;
    const from = origins.get(node) ?? '?';
    if (trail.includes(node)) throw new Error(`${from}: refers to itself`);
    const target = resolve(node.$ref, from);
    if ('value' in target) return follow(target.value as Node, [...trail, node]);
    node.$ref = target.ref;
    return node;
  };
  const settle = (node: Node, trail: readonly Node[]): void => {
    for (const [key, child] of Object.entries(node)) {
      if (!isNode(child)) continue;
      const value = follow(child, trail);
      (node as Record<string, unknown>)[key] = value;
      if (trail.includes(value)) throw new Error(`${origins.get(child)}: refers to itself`);
      settle(value, [...trail, value]);
      // The one place where OpenAPI writes references without `$ref`.
      if (key === 'mapping' && 'propertyName' in node) settleMapping(value as Record<string, string>);
    }
  };
  settle(document as unknown as Node, []);

  const problems = read('problems.yaml') as unknown as Record<string, ProblemEntry>;
  return {
    document,
    operations: listOperations(document),
    problems,
    origin: (part) => origins.get(part) ?? '?',
  };
}

/** A component behind `#/components/<kind>/<name>`, or the thing itself. */
export function dereference<T extends { $ref?: string }>(document: OpenApi, thing: T): T {
  if (!thing.$ref) return thing;
  const [, , kind = '', name = ''] = thing.$ref.split('/');
  const found = (document.components[kind] as Record<string, T> | undefined)?.[name];
  if (!found) throw new Error(`Nothing at ${thing.$ref}`);
  return dereference(document, found);
}

export function listOperations(document: OpenApi): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method) => {
      const object = item[method] as OperationObject;
      const shared = (item.parameters as Parameter[] | undefined) ?? [];
      const responses = Object.entries(object.responses ?? {})
        .filter(([status]) => /^[23]\d\d$/.test(status))
        .map(([status, response]): [number, Response] => [Number(status), dereference(document, response)]);
      return {
        id: object.operationId,
        method: method.toUpperCase(),
        path,
        object,
        parameters: [...shared, ...(object.parameters ?? [])].map((parameter) =>
          dereference(document, parameter),
        ),
        responses: responses.sort(([a], [b]) => a - b),
      };
    }),
  );
}
