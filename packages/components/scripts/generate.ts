/**
 * Everything in packages/components that follows from something else. `npm run generate` calls it; alone:
 *
 *   node packages/components/scripts/generate.ts                  writes
 *   node packages/components/scripts/generate.ts --check          fails on what is outdated, untranslated, undescribed
 *   node packages/components/scripts/generate.ts --accept <id>…   these translations still fit their changed source
 *   node packages/components/scripts/generate.ts --nn <file>      takes in translations: { "<id>": "tekst med {0}" }
 */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { dsStyles } from './ds-shadow.ts';
import { entries } from './entries.ts';
import { differences, type Generated, write } from './generated.ts';
import { icons } from './icons.ts';
import { elementManifest } from './manifest.ts';
import { root } from './sources.ts';
import { type TextOptions, texts } from './texts.ts';
import { version } from './version.ts';

async function all(options?: TextOptions): Promise<Generated[]> {
  return [version(), dsStyles(), icons(), entries(), texts(options), await elementManifest()];
}

/** Writes all generated files; returns what a person still has to do (translate, describe). */
export async function generateComponents(options?: TextOptions): Promise<string[]> {
  const generated = await all(options);
  for (const one of generated) write(one);
  return generated.flatMap(({ problems = [] }) => problems);
}

/** What is outdated, untranslated or undescribed in the repository as it stands; nothing is written. */
export async function checkComponents(): Promise<string[]> {
  return (await all()).flatMap((one) => {
    const { outdated, leftover } = differences(one);
    const changed = [...outdated, ...leftover].map(
      (path) => `packages/components/${relative(root, path)} is outdated: npm run generate`,
    );
    return [...changed, ...(one.problems ?? [])];
  });
}

if (import.meta.main) {
  const [flag, ...rest] = process.argv.slice(2);
  const incoming = flag === '--nn' ? { nn: JSON.parse(readFileSync(rest[0] ?? '', 'utf8')) } : {};
  const problems =
    flag === '--check'
      ? await checkComponents()
      : await generateComponents({ accepted: flag === '--accept' ? rest : [], incoming });
  for (const problem of problems) console.error(problem);
  if (flag === '--check' && problems.length > 0) process.exit(1);
}
