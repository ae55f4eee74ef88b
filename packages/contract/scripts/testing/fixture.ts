import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as z from 'zod/mini';
import type { ServerOperation } from '../../src/operation.ts';
import { generate } from '../generate.ts';
import { loadContract, type Contract } from '../load.ts';

const SPEC = join(import.meta.dirname, 'spec');
const SOURCE = join(import.meta.dirname, '../../src');

/** The small contract with one of everything; a fresh copy, to be changed at will. */
export const sample = (): Contract => loadContract(SPEC);

/** A copy of the small contract's files, for what goes wrong while they are read. */
export function sampleFiles(): { root: string; [Symbol.dispose]: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'kobo-spec-'));
  cpSync(SPEC, root, { recursive: true });
  return { root, [Symbol.dispose]: () => rmSync(root, { recursive: true }) };
}

export interface Generated {
  folder: string;
  schemas: Record<string, z.ZodMiniType>;
  operations: Record<string, ServerOperation>;
  [Symbol.dispose]: () => void;
}

/** Generates a contract into a copy of the package's source, in place of the real one, and loads the result. */
export async function generated(contract: Contract): Promise<Generated> {
  const folder = mkdtempSync(join(tmpdir(), 'kobo-contract-'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  symlinkSync(join(SOURCE, '../../../node_modules'), join(folder, 'node_modules'));
  for (const name of readdirSync(SOURCE).filter((file) => /(?<!\.test)\.ts$/.test(file))) {
    cpSync(join(SOURCE, name), join(folder, name));
  }
  mkdirSync(join(folder, 'generated'));
  for (const [name, text] of await generate(contract)) writeFileSync(join(folder, 'generated', name), text);
  const load = async (name: string): Promise<Record<string, unknown>> =>
    (await import(join(folder, 'generated', name))) as Record<string, unknown>;
  return {
    folder,
    schemas: (await load('schemas.gen.ts')) as Generated['schemas'],
    operations: (await load('operations.server.gen.ts')).operations as Generated['operations'],
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  };
}
