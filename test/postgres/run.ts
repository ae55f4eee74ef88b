// The tests of the API on a throw-away PostgreSQL, and the race tests that mean something only there.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { startCluster } from './cluster.ts';

const files = process.argv.slice(2);

/** A test opens its database through `testing/`, or reads the address itself. The others would only run twice. */
const gjennomTesting =
  /from '\.[\w./]*\/testing\/(?!(?:fiksXsd|importer|lesPdf|registre|webhookmottaker)\.ts)|KOBO_TEST_PG_URL/;
const medDatabase = (): string[] =>
  globSync(['packages/backend/src/**/*.test.ts', 'test/node/*.test.ts']).filter((file) =>
    gjennomTesting.test(readFileSync(file, 'utf8')),
  );
const cluster = await startCluster().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});

let tests: ChildProcess | undefined;
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    interrupted = true;
    tests?.kill('SIGTERM');
  });
}

try {
  console.log(`PostgreSQL ${cluster.version}`);
  tests = spawn(
    process.execPath,
    [
      '--conditions=source',
      '--test-timeout=120000',
      'test/samlet.ts',
      ...(files.length > 0 ? files : medDatabase()),
    ],
    { stdio: 'inherit', env: { ...process.env, KOBO_TEST_PG_URL: cluster.url } },
  );
  const [code] = (await once(tests, 'exit')) as [number | null];
  process.exitCode = interrupted ? 130 : (code ?? 1);
} finally {
  await cluster.stop();
}
