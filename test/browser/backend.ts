import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { TestRunnerConfig } from '@web/test-runner';
import { build } from 'esbuild';

const entry = fileURLToPath(
  new URL('../../packages/components/src/testing/backend-worker.ts', import.meta.url),
);
const pglite = new URL('./', import.meta.resolve('@electric-sql/pglite'));

/** The backend as one script: a test would else ask for some hundred modules, and PGlite names Node's. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    conditions: ['source', 'browser'],
    // Reached in Node only.
    external: ['node:*'],
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * Serves the script of the worker that is the backend of element tests, below `/kobo-backend/`, and PGlite's own
 * files beside it. Bundled when the first test asks. Not a plugin: what a plugin serves is read as text on its way.
 */
export function serveBackend(): NonNullable<TestRunnerConfig['middleware']>[number] {
  let script: Promise<string> | undefined;
  return async (context, next) => {
    const { path } = context;
    const asset = /^\/kobo-backend\/(?:skript\/)?([\w-]+\.(?:wasm|data|tar\.gz))$/.exec(path)?.[1];
    if (path === '/kobo-backend/skript/worker.js') {
      script ??= bundle();
      context.type = 'js';
      context.body = await script;
    } else if (asset) {
      context.type = asset.endsWith('.wasm') ? 'wasm' : 'application/octet-stream';
      context.body = await readFile(new URL(asset, pglite));
    } else {
      await next();
    }
  };
}
