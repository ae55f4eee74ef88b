// What the client weighs in a page, minified and gzipped: `node packages/sdk/scripts/size.ts`. Fails above its budget.
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { build } from 'esbuild';

const options = `{ baseUrl: '/', kommunenummer: '9901' }`;

/** What a page imports, and the most it may weigh; kB of 1 000 bytes. */
const budgets: readonly [name: string, kB: number, source: string][] = [
  [
    'one operation through call()',
    8,
    `import { call, createKoboCore } from '@kobo-bolig/sdk';
     import { hentBolig } from '@kobo-bolig/contract/client';
     globalThis.bolig = call(createKoboCore(${options}), hentBolig, { path: { boligId: '1' } });`,
  ],
  [
    'all namespaces',
    12,
    `import { createKoboClient } from '@kobo-bolig/sdk'; globalThis.kobo = createKoboClient(${options});`,
  ],
];

for (const [name, limit, contents] of budgets) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(import.meta.dirname, '..') },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['source'],
    write: false,
  });
  const bytes = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
  console.log(`${name}: ${(bytes / 1000).toFixed(2)} kB of ${limit} kB`);
  if (bytes > limit * 1000) process.exitCode = 1;
}
