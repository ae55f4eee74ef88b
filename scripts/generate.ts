// Writes what follows from something else: the contract's TypeScript, the client's namespaces, the embedded
// migrations, the elements' styles, icons, texts and manifest. With --check it writes nothing and fails if a
// committed file would change.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateMigrations, migrationsFile } from '../packages/backend/scripts/migrations.ts';
import { checkComponents, generateComponents } from '../packages/components/scripts/generate.ts';
import { compare, generate } from '../packages/contract/scripts/generate.ts';
import { loadContract } from '../packages/contract/scripts/load.ts';

const root = join(import.meta.dirname, '..');
const check = process.argv.includes('--check');
const outdated: string[] = [];

const target = join(root, 'packages/contract/src/generated');
const contract = await generate(loadContract(join(root, 'api-spec')));
const { changed, stale } = compare(contract, target);
outdated.push(...[...changed, ...stale].map((name) => `packages/contract/src/generated/${name}`));
if (!check) {
  mkdirSync(target, { recursive: true });
  for (const name of changed) writeFileSync(join(target, name), contract.get(name) as string);
  for (const name of stale) rmSync(join(target, name));
}

const migrations = generateMigrations();
const path = join(root, migrationsFile);
if (!existsSync(path) || readFileSync(path, 'utf8') !== migrations) {
  outdated.push(migrationsFile);
  if (!check) writeFileSync(path, migrations);
}

const components = check ? await checkComponents() : await generateComponents();
if (check && outdated.length + components.length > 0) {
  console.error('Generated files are outdated. Run `npm run generate` and commit:');
  for (const line of [...outdated, ...components]) console.error(`  ${line}`);
  process.exitCode = 1;
} else {
  console.log(
    `generate: ${outdated.length} of the contract and migrations ${check ? 'outdated' : 'changed'}`,
  );
  for (const line of components) console.error(line);
}
