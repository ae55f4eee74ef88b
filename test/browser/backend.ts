import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestRunnerConfig } from '@web/test-runner';
import { build } from 'esbuild';

const testing = new URL('../../packages/components/src/testing/', import.meta.url);
/** Scripts of workers: one with a municipality and nothing in it, one with the demo municipalities. */
const workers: Record<string, string> = {
  '/kobo-backend/skript/worker.js': 'backend-worker.ts',
  '/kobo-backend/skript/demo-worker.js': 'demo-worker.ts',
};
const pglite = new URL('./', import.meta.resolve('@electric-sql/pglite'));

/** The filled demo municipalities, made in a process of its own: the server goes on serving meanwhile. */
async function demoDump(): Promise<Buffer> {
  const program = fileURLToPath(new URL('./demo-dump.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ['--conditions=source', program]);
  return readFile(stdout.trim());
}

/** The backend as one script: a test would else ask for some hundred modules, and PGlite names Node's. */
async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(file, testing))],
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
 * Serves the scripts of the workers that are the backend of element tests, below `/kobo-backend/`, and PGlite's own
 * files beside it. Bundled when the first test asks. Not a plugin: what a plugin serves is read as text on its way.
 */
export function serveBackend(): NonNullable<TestRunnerConfig['middleware']>[number] {
  const scripts = new Map<string, Promise<string>>();
  let dump: Promise<Buffer> | undefined;
  return async (context, next) => {
    const { path } = context;
    const asset = /^\/kobo-backend\/(?:skript\/)?([\w-]+\.(?:wasm|data|tar\.gz))$/.exec(path)?.[1];
    const worker = workers[path];
    if (worker) {
      const script = scripts.get(path) ?? bundle(worker);
      scripts.set(path, script);
      context.type = 'js';
      context.body = await script;
    } else if (path === '/kobo-backend/demo.tar.gz') {
      dump ??= demoDump();
      context.type = 'application/octet-stream';
      context.body = await dump;
    } else if (asset) {
      context.type = asset.endsWith('.wasm') ? 'wasm' : 'application/octet-stream';
      context.body = await readFile(new URL(asset, pglite));
    } else {
      await next();
    }
  };
}
