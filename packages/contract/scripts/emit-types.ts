import openapiTS, { astToString } from 'openapi-typescript';
import type { OpenApi } from './document.ts';
import { isAnnotation } from './profile.ts';

/**
 * A copy with only what decides a type. `discriminator` goes because openapi-typescript would rewrite the branches it
 * names, which say it themselves with `const`; `readOnly` goes because it says who writes, not whether a program may.
 */
const essentials = (node: unknown, isMap = false): unknown => {
  if (Array.isArray(node)) return node.map((item) => essentials(item));
  if (node === null || typeof node !== 'object') return node;
  const kept = Object.entries(node).filter(
    ([key]) => isMap || key === 'description' || !(isAnnotation(key) || key === 'discriminator'),
  );
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      essentials(value, !isMap && (key === 'properties' || key === 'schemas')),
    ]),
  );
};

export async function emitTypes(document: OpenApi): Promise<string> {
  const { openapi, info } = document;
  const { schemas } = document.components;
  const nodes = await openapiTS(
    { openapi, info, paths: {}, components: essentials({ schemas }) } as Parameters<typeof openapiTS>[0] &
      object,
    { defaultNonNullable: false, silent: true },
  );
  return astToString(nodes);
}

export function emitModels(document: OpenApi): string {
  const lines = Object.keys(document.components.schemas).map(
    (name) => `export type ${name} = components['schemas']['${name}'];\n`,
  );
  return `import type { components } from './types.gen.ts';\n\n${lines.join('')}`;
}
