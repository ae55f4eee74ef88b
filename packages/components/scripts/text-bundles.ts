import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { elementSources, root } from './sources.ts';

const importPattern = /(?:from|import)\s*\(?'(\.{1,2}\/[^']+\.ts)'/g;

/** A module and everything it brings along. */
function reach(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, target = ''] of readFileSync(path, 'utf8').matchAll(importPattern)) {
    if (!target.includes('.gen.')) reach(join(dirname(path), target), seen);
  }
  return seen;
}

/**
 * Elements that show texts of a folder they do not fetch. Nobody sees it in bokmål, which needs no download; in
 * nynorsk the borrowed texts would stay bokmål.
 *
 * @param bundles file → the bundles of its texts
 */
export function undeclaredBundles(bundles: Map<string, Set<string>>): string[] {
  return elementSources().flatMap(({ tag, folder }) => {
    const path = join(root, 'src', folder, `${tag}.ts`);
    const declaration =
      /static override readonly textBundles = \[([^\]]*)\]/.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
    const declared = new Set(['felles', ...Array.from(declaration.matchAll(/'(\w+)'/g), ([, name]) => name)]);
    const shown = new Set([...reach(path)].flatMap((file) => [...(bundles.get(file) ?? [])]));
    return [...shown]
      .filter((bundle) => !declared.has(bundle))
      .map((bundle) => `${relative(root, path)}: shows texts of «${bundle}», add it to textBundles.`);
  });
}
