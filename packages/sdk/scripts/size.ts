// What the client weighs in a page, minified and gzipped: `node packages/sdk/scripts/size.ts`. A test holds it.
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { build } from 'esbuild';

const options = `{ baseUrl: '/', kommunenummer: '9901' }`;

/** What a page imports, and the most it may weigh; kB of 1 000 bytes. */
export const budgets: readonly (readonly [name: string, kB: number, source: string])[] = [
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

/** Bytes a program weighs with everything it imports, as a vendor's bundler makes it. */
export async function weigh(source: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: join(import.meta.dirname, '..') },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['source'],
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

if (import.meta.main)
  for (const [name, limit, source] of budgets) {
    const bytes = await weigh(source);
    console.log(`${name}: ${(bytes / 1000).toFixed(2)} kB of ${limit} kB`);
    if (bytes > limit * 1000) process.exitCode = 1;
  }
