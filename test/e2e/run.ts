// The end-to-end tests in a real browser against the served demo. Builds the elements when a source is newer.
import { spawnSync } from 'node:child_process';
import { byggVedBehov } from '../../scripts/build.ts';

await byggVedBehov();
const { status } = spawnSync(
  process.execPath,
  ['--conditions=source', '--test', '--test-concurrency=2', '--test-timeout=480000', 'test/e2e/**/*.test.ts'],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
