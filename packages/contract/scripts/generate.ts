import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenApi, Operation } from './document.ts';
import {
  emitClientTables,
  emitOperationTypes,
  emitParams,
  emitProblems,
  emitServerTable,
} from './emit-operations.ts';
import { emitSchemas } from './emit-schemas.ts';
import { emitModels, emitTypes } from './emit-types.ts';
import type { Contract } from './load.ts';

const HEADER = '// Generated from api-spec/ by `npm run generate`. Do not edit.\n\n';

/** The document as one file, for API documentation, tools in other languages and comparison between versions. */
const emitDocument = (document: OpenApi): string =>
  `export const openapi: Readonly<Record<string, unknown>> = ${JSON.stringify(document, null, 2)};\n`;

/** Never run: tsc proves that zod and openapi-typescript, two readers of the same contract, read the same. */
function emitWitness(document: OpenApi, operations: Operation[]): string {
  const schemas = Object.keys(document.components.schemas).map(
    (name) => `export const ${name}: Same<z.output<typeof s.${name}>, models.${name}> = true;\n`,
  );
  const params = operations.flatMap(({ id }) =>
    ['path', 'query'].map(
      (place) =>
        `export const ${id}_${place}: Same<z.output<typeof params.${id}.${place}>, OperationTypes['${id}']['${place}']> = true;\n`,
    ),
  );
  return [
    `import type * as z from 'zod/mini';\n`,
    `import type { Same } from '../same.ts';\n`,
    `import type * as models from './models.gen.ts';\n`,
    `import type { OperationTypes } from './operation-types.gen.ts';\n`,
    `import type * as params from './params.gen.ts';\n`,
    `import type * as s from './schemas.gen.ts';\n\n`,
    ...schemas,
    '\n',
    ...params,
  ].join('');
}

/** Every generated file by name. The same contract always gives the same text. */
export async function generate({ document, operations, problems }: Contract): Promise<Map<string, string>> {
  // Schemas first: they refuse what is outside the profile, where openapi-typescript would pass over it.
  const files: [name: string, text: string][] = [
    ['schemas.gen.ts', emitSchemas(document)],
    ['types.gen.ts', await emitTypes(document)],
    ['models.gen.ts', emitModels(document)],
    ['params.gen.ts', emitParams(document, operations)],
    ['operations.server.gen.ts', emitServerTable(operations)],
    ...emitClientTables(operations),
    ['operation-types.gen.ts', emitOperationTypes(operations)],
    ['problems.gen.ts', emitProblems(problems)],
    ['openapi.gen.ts', emitDocument(document)],
    ['witness.gen.ts', emitWitness(document, operations)],
  ];
  return new Map(files.map(([name, text]) => [name, HEADER + text]));
}

/** Names of files whose text in the folder is not what was generated, and of files nothing generates any more. */
export function compare(files: Map<string, string>, folder: string): { changed: string[]; stale: string[] } {
  const present = existsSync(folder) ? readdirSync(folder) : [];
  const isSame = (name: string): boolean =>
    present.includes(name) && readFileSync(join(folder, name), 'utf8') === files.get(name);
  return {
    changed: [...files.keys()].filter((name) => !isSame(name)),
    stale: present.filter((name) => !files.has(name)),
  };
}
