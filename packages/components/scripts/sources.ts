/** Which elements there are: every folder with a `define.ts` is one. */
import { existsSync, globSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

export interface ElementSource {
  /** `kobo-boligkort`, which is also the name of its folder and file. */
  tag: string;
  /** `KoboBoligkort` */
  className: string;
  /** `bolig/kobo-boligkort`, below `src/`. */
  folder: string;
  hasEvents: boolean;
}

const pascal = (tag: string): string =>
  tag.replaceAll(/(?:^|-)(\w)/g, (_all, letter: string) => letter.toUpperCase());

export const elementSources = (): ElementSource[] =>
  globSync('src/*/kobo-*/define.ts', { cwd: root })
    .map((path) => dirname(path).replaceAll('\\', '/').slice('src/'.length))
    .sort()
    .map((folder) => {
      const tag = basename(folder);
      return {
        tag,
        className: pascal(tag),
        folder,
        hasEvents: existsSync(join(root, 'src', folder, 'events.ts')),
      };
    });
