import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import vm from 'node:vm';
import { build } from 'esbuild';
import { operations } from './server.ts';

/** What reaches a browser of a program that uses the package, as a vendor's bundler makes it. */
async function bundle(program: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    conditions: ['source'],
  });
  return outputFiles[0]?.text ?? '';
}

describe('in a bundle', () => {
  test('a client carries the operations it calls and nothing else', async () => {
    const code = await bundle(`
      import { hentBolig } from '@kobo-bolig/contract/client';
      console.log(hentBolig);`);
    assert.match(code, /hentBolig/);
    assert.ok(code.length < 400, `${code.length} bytes`);
  });

  test('the main entry carries no texts that are not used', async () => {
    const code = await bundle(`
      import { problemType } from '@kobo-bolig/contract';
      console.log(problemType('IKKE_FUNNET'));`);
    assert.ok(code.length < 400, `${code.length} bytes`);
  });

  test('the whole server table is small: no part of zod that no schema uses', async () => {
    const code = await bundle(`
      import { operations } from '@kobo-bolig/contract/server';
      console.log(operations);`);
    // A kilobyte for each operation, and what of zod they share.
    const antall = Object.keys(operations).length;
    assert.ok(code.length < 20_000 + 1_000 * antall, `${code.length} bytes for ${antall} operations`);
  });

  test('schemas parse where code from strings is forbidden, without even trying', async () => {
    const code = await bundle(`
      import { schemas } from '@kobo-bolig/contract/server';
      result = schemas.Kommunenummer.safeParse('9901').success && schemas.Tekst.safeParse({ nb: 'ja', nn: 'ja' }).success;`);
    const context = vm.createContext(
      { result: undefined, attempts: 0 },
      { codeGeneration: { strings: false } },
    );
    // A refused attempt is reported as a violation of the host's policy, so that none is made is what counts.
    vm.runInContext(
      'const Real = Function; globalThis.Function = class extends Real { constructor() { attempts++; super(); } };',
      context,
    );
    vm.runInContext(code, context);
    assert.deepEqual([context.result, context.attempts], [true, 0]);
  });
});
