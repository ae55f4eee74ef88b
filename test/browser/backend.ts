import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestRunnerConfig } from '@web/test-runner';

/**
 * Serves the worker that is the backend of element tests, below `/kobo-backend/`. Not a plugin: what a plugin serves
 * is read as text on its way.
 * @param folder what `buildDemo` gave
 */
export function serveBackend(folder: string): NonNullable<TestRunnerConfig['middleware']>[number] {
  return async (context, next) => {
    const file = /^\/kobo-backend\/([\w.-]+)$/.exec(context.path)?.[1];
    if (file === undefined) return next();
    context.body = await readFile(join(folder, file));
    context.type = /\.(js|wasm)$/.exec(file)?.[1] ?? 'application/octet-stream';
  };
}
