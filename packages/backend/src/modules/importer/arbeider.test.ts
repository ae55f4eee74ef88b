import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

import { build } from 'esbuild';

test('the import and the demo bundle for a Web Worker: nothing in them needs Node', async () => {
  const { errors, outputFiles } = await build({
    stdin: {
      contents: "export * from './index.ts'; export * from '../../demo/krokvik.ts';",
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'esm',
    conditions: ['source'],
  });
  assert.deepEqual(errors, []);
  assert.doesNotMatch(outputFiles[0]?.text ?? '', /\bfrom\s*"node:|\brequire\("/);
});
