// The end-to-end tests in a real browser against the served demo. Builds the elements when a source is newer.
import { spawnSync } from 'node:child_process';
import { buildDemo } from '../../packages/backend/scripts/demo.ts';
import { byggVedBehov } from '../../scripts/build.ts';

await byggVedBehov();
// Once, before two files at a time would both do it.
await buildDemo();
const { status } = spawnSync(
  process.execPath,
  [
    '--conditions=source',
    '--liftoff-only',
    '--test',
    '--test-concurrency=2',
    '--test-timeout=480000',
    'test/e2e/**/*.test.ts',
  ],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
