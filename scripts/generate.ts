// Writes what follows from something else: the contract's TypeScript, the client's namespaces, the embedded
// migrations and fonts, the elements' styles, icons, texts and manifest. With --check it writes nothing and fails if a
// committed file would change.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagramfil, generateDiagrammer } from '../packages/backend/scripts/diagrammer.ts';
import { generateMigrations, migrationsFile } from '../packages/backend/scripts/migrations.ts';
import { generateSkrift, skriftfil } from '../packages/backend/scripts/skrift.ts';
import { checkComponents, generateComponents } from '../packages/components/scripts/generate.ts';
import { compare, generate } from '../packages/contract/scripts/generate.ts';
import { loadContract } from '../packages/contract/scripts/load.ts';
import { emitExports, exportsFile } from '../packages/sdk/scripts/exports.ts';
import { emitCallNames, emitNamespaces } from '../packages/sdk/scripts/namespaces.ts';

const root = join(import.meta.dirname, '..');
const check = process.argv.includes('--check');
const outdated: string[] = [];

const target = join(root, 'packages/contract/src/generated');
const spec = loadContract(join(root, 'api-spec'));
const contract = await generate(spec);
const { changed, stale } = compare(contract, target);
outdated.push(...[...changed, ...stale].map((name) => `packages/contract/src/generated/${name}`));
if (!check) {
  mkdirSync(target, { recursive: true });
  for (const name of changed) writeFileSync(join(target, name), contract.get(name) as string);
  for (const name of stale) rmSync(join(target, name));
}

const others = [
  [migrationsFile, generateMigrations()],
  [skriftfil, await generateSkrift()],
  [diagramfil, generateDiagrammer()],
  ['packages/sdk/src/namespaces.gen.ts', emitNamespaces(spec.operations)],
  ['packages/backend/src/dokumentasjon/sdkkall.gen.ts', emitCallNames(spec.operations)],
  [exportsFile, emitExports(join(root, 'packages/sdk'))],
] as const;
for (const [file, text] of others) {
  const path = join(root, file);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  outdated.push(file);
  if (!check) writeFileSync(path, text);
}

const components = check ? await checkComponents() : await generateComponents();
if (check && outdated.length + components.length > 0) {
  console.error('Generated files are outdated. Run `npm run generate` and commit:');
  for (const line of [...outdated, ...components]) console.error(`  ${line}`);
  process.exitCode = 1;
} else {
  console.log(
    `generate: ${outdated.length} of contract, client and migrations ${check ? 'outdated' : 'changed'}`,
  );
  for (const line of components) console.error(line);
}
