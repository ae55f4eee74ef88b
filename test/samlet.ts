/**
 * Many test files in one process, each as a suite with its own hooks:
 *
 *   node --conditions=source --test-timeout=<ms> test/samlet.ts <patterns or files>
 *
 * `node --test` starts a process for each file, and a third of the time went into reading the same modules and
 * compiling the same WebAssembly: 154 files took 320 s of processor time, together they take 220 s. Here WebAssembly is
 * worth optimizing (no `--liftoff-only`). Node's `--test-isolation=none` does not do: there every file's `beforeEach`
 * runs before every test of all files.
 */
import { globSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';
import { after, afterEach, describe } from 'node:test';
import { pathToFileURL } from 'node:url';
import { lukkLedig } from '../packages/backend/src/testing/engine.ts';

/** More than any test gives itself: those that kill processes have four minutes. */
const patience = 270_000;

/** What works on a machine that others use has its processor time; what waits for ever has next to none. */
const AT_WORK_MS = 8_000;
const spent = (): number => process.cpuUsage().user / 1000;
let before = spent();

/**
 * A file that is never read to its end, and what a test leaves running, would keep the process for ever; it ends with
 * what is known till then, and as failed.
 */
const watchdog = setTimeout(() => {
  if (spent() - before > AT_WORK_MS) return seen();
  console.error(`✖ no test has ended for ${patience / 1000} s, running: ${process.getActiveResourcesInfo()}`);
  process.exitCode = 1;
  // The runner tells how it went when nothing is left to do.
  process.emit('beforeExit', 1);
  setTimeout(() => process.exit(), 1000);
}, patience).unref();

function seen(): void {
  before = spent();
  watchdog.refresh();
}

/** What is stripped of types and compiled is kept for the next run, and for the processes the tests start. */
const compiled = join(import.meta.dirname, '../node_modules/.cache/kobo-bolig/compiled');
process.env['NODE_COMPILE_CACHE'] ??= compiled;
enableCompileCache(process.env['NODE_COMPILE_CACHE']);

const files = process.argv.slice(2).flatMap((pattern) => globSync(pattern));
for (const file of [...new Set(files)].sort()) {
  describe(file, async () => {
    await import(pathToFileURL(resolve(file)).href);
    afterEach(seen);
  });
}
after(lukkLedig);
