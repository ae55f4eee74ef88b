// Writes what follows from api-spec/. With --check it writes nothing and fails if a committed file would change.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare, generate } from '../packages/contract/scripts/generate.ts';
import { loadContract } from '../packages/contract/scripts/load.ts';

const root = join(import.meta.dirname, '..');
const target = join(root, 'packages/contract/src/generated');
const files = await generate(loadContract(join(root, 'api-spec')));
const { changed, stale } = compare(files, target);

if (!process.argv.includes('--check')) {
  mkdirSync(target, { recursive: true });
  for (const name of changed) writeFileSync(join(target, name), files.get(name) as string);
  for (const name of stale) rmSync(join(target, name));
  console.log(`generate: ${files.size} files, ${changed.length} changed, ${stale.length} removed`);
} else if (changed.length + stale.length > 0) {
  console.error('Generated files differ from api-spec/. Run `npm run generate` and commit:');
  for (const name of [...changed, ...stale]) console.error(`  packages/contract/src/generated/${name}`);
  process.exitCode = 1;
}
