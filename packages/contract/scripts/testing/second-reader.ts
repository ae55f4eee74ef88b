import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { OpenApi } from '../document.ts';

export type Judge = (value: unknown) => boolean;

/** Where the contract says less than the format: see the profile in api-spec/README.md. */
const NARROWER: Record<string, RegExp> = {
  uuid: /^[^:]*$/,
  date: /^(?!0000)/,
  'date-time': /^(?!0000)[^a-z ]{17}(?!60)[^a-z ]{2}(\.\d{1,9})?(Z|[+-](0\d|1[0-4]):\d\d)$/,
  uri: /^(https?:\/\/[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?([/?#][^"]*)?|urn:[a-z0-9][a-z0-9-]{1,31}:[^?#"%]+)$/i,
};

/** What a validator need not read; `discriminator` only repeats what the branches' `const` says. */
const DROPPED = new Set(['discriminator', 'example', 'x-kobo-name-source']);

const forAjv = (node: unknown, isMap = false): unknown => {
  if (Array.isArray(node)) return node.map((item) => forAjv(item));
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => isMap || !DROPPED.has(key))
      .map(([key, value]) => [
        key,
        key === '$ref' && !isMap
          ? String(value).replace('#/components/schemas/', '#/$defs/')
          : forAjv(value, !isMap && (key === 'properties' || key === '$defs')),
      ]),
  );
};

/** Ajv on the same contract: an implementation of JSON Schema that shares no line with ours. */
export function secondReader(document: OpenApi): (name: string) => Judge {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  for (const [name, narrower] of Object.entries(NARROWER)) {
    const format = ajv.formats[name];
    const full = typeof format === 'object' && 'validate' in format ? format.validate : format;
    const validate = (value: string): boolean =>
      full instanceof RegExp ? full.test(value) : (full as (v: string) => boolean)(value);
    ajv.addFormat(name, (value: string) => validate(value) && narrower.test(value));
  }
  ajv.addSchema(forAjv({ $id: 'kobo', $defs: document.components.schemas }) as object);
  return (name) => {
    const validate = ajv.getSchema(`kobo#/$defs/${name}`);
    if (!validate) throw new Error(`No schema ${name}`);
    return (value) => validate(value) === true;
  };
}
