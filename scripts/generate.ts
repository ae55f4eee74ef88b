// Writes what follows from api-spec/. With --check it writes nothing and fails if a committed file would change.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '../packages/contract/scripts/generate.ts';
import { loadContract } from '../packages/contract/scripts/load.ts';

const root = join(import.meta.dirname, '..');
const target = join(root, 'packages/contract/src/generated');
const check = process.argv.includes('--check');

const files = await generate(loadContract(join(root, 'api-spec')));
mkdirSync(target, { recursive: true });
const before = (name: string): string | undefined =>
  existsSync(join(target, name)) ? readFileSync(join(target, name), 'utf8') : undefined;
const changed = [...files.keys()].filter((name) => files.get(name) !== before(name));
const stale = readdirSync(target).filter((name) => !files.has(name));

if (!check) {
  for (const name of changed) writeFileSync(join(target, name), files.get(name) as string);
  for (const name of stale) rmSync(join(target, name));
  console.log(`generate: ${files.size} files, ${changed.length} changed, ${stale.length} removed`);
} else if (changed.length + stale.length > 0) {
  console.error('Generated files differ from api-spec/. Run `npm run generate` and commit:');
  for (const name of [...changed, ...stale]) console.error(`  packages/contract/src/generated/${name}`);
  process.exitCode = 1;
}
