/** What a generator says should stand in the repository. Generators read and never write; `generate.ts` does. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Generated {
  /** Absolute path → content. */
  files: Map<string, string>;
  /** Folders that hold nothing else than these files. */
  folders: readonly string[];
  /** What a person has to do; empty when all is well. */
  problems?: readonly string[];
}

/** Paths whose content is not what it should be, and paths that should not be there. */
export function differences({ files, folders }: Generated): { outdated: string[]; leftover: string[] } {
  const outdated = [...files]
    .filter(([path, content]) => !existsSync(path) || readFileSync(path, 'utf8') !== content)
    .map(([path]) => path);
  const leftover = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !files.has(path));
  return { outdated, leftover };
}

export function write(generated: Generated): void {
  const { outdated, leftover } = differences(generated);
  for (const path of leftover) rmSync(path);
  for (const path of outdated) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, generated.files.get(path) ?? '');
  }
}
