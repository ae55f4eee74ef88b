/**
 * Runs `*.browser.test.ts` of the elements in the system's Chromium.
 *
 *   npm run test:browser                     all
 *   npm run test:browser -- boligkort        files whose path contains a word
 */
import { once } from 'node:events';
import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, startTestRunner, type TestRunnerConfig } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { buildDemo } from '../../packages/backend/scripts/demo.ts';
import { serveBackend } from './backend.ts';
import { chromiumArgs, findChromium } from './chromium.ts';
import { mediaPlugin } from './media-plugin.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const words = process.argv.slice(2);
const files = globSync('packages/components/src/**/*.browser.test.ts', { cwd: root }).filter(
  (file) => words.length === 0 || words.some((word) => file.includes(word)),
);
if (files.length === 0) {
  console.error(`No browser test matches ${words.join(' or ')}.`);
  process.exit(1);
}

/**
 * Files of one folder share a page: to start a page and its backend takes 4 CPU seconds, half of what a file's tests
 * take. Each begins with the backend as it was.
 */
function pages(): string[] {
  const cache = `${root}node_modules/.cache/kobo-bolig/browser/`;
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  const folders = Object.groupBy(files, (file) => basename(dirname(file)));
  // The longest first, so that both windows have work to the end.
  const longestFirst = Object.entries(folders).sort(([, a = []], [, b = []]) => b.length - a.length);
  return longestFirst.map(([folder, its = []]) => {
    const page = `${cache}${folder}.js`;
    writeFileSync(page, its.map((file) => `import '/${file}';\n`).join(''));
    return page;
  });
}

/** A port nobody has: other checkouts may test on this machine at the same time. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const config: Partial<TestRunnerConfig> = {
  rootDir: root,
  files: pages(),
  concurrency: 2,
  // All files of a folder, on half a machine: the other lane of `npm test` has the rest of it.
  testsFinishTimeout: 900_000,
  port: await freePort(),
  nodeResolve: { exportConditions: ['source', 'browser', 'development'] },
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: findChromium(),
        args: [...chromiumArgs],
      },
      // Each file in a window of its own: a page behind another is not drawn, so nothing in it moves or is measured.
      createPage: ({ context }) => context.newPage({ type: 'window' }),
    }),
  ],
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2023',
      tsconfig: fileURLToPath(new URL('../../packages/components/tsconfig.json', import.meta.url)),
    }),
    a11ySnapshotPlugin(),
    mediaPlugin(),
  ],
  middleware: [serveBackend(await buildDemo())],
  testFramework: { config: { timeout: '15000' } },
  testRunnerHtml: (framework) => `<!doctype html>
    <html lang="nb">
      <head><meta charset="utf-8"><title>Kobo</title></head>
      <body>
        <script>globalThis.litIssuedWarnings = new Set(['dev-mode']);</script>
        <script type="module" src="${framework}"></script>
      </body>
    </html>`,
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY })],
};

const runner = await startTestRunner({
  config,
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
});
runner?.on('stopped', (passed) => {
  const sessions = Array.from(runner.sessions.all());
  // Whatever an element says to the console it says in the municipality's console too.
  const noisy = sessions.filter(({ logs, request404s }) => logs.length > 0 || request404s.length > 0);
  for (const { testFile, logs, request404s } of noisy) {
    console.error(`${testFile} wrote to the console or asked for what is not there:`);
    for (const line of logs) console.error('  ', ...line);
    for (const address of request404s) console.error('   404', address);
  }
  process.exit(passed && noisy.length === 0 ? 0 : 1);
});
