import { open, readFile, rename } from 'node:fs/promises';
import type { Checkpoint } from '../follow.ts';

/**
 * A checkpoint in a file of its own. Written whole beside it and put in its place, so that a process that is killed
 * leaves the old one or the new one.
 *
 * @example
 * followHendelser(kobo, { checkpoint: fileCheckpoint('/var/lib/fdv/kobo-9901.markoer') });
 */
export function fileCheckpoint(path: string): Checkpoint {
  return {
    async load() {
      try {
        return (await readFile(path, 'utf8')).trim() || undefined;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw error;
      }
    },
    async save(markoer) {
      const beside = `${path}.ny`;
      const file = await open(beside, 'w', 0o600);
      try {
        await file.writeFile(`${markoer}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(beside, path);
    },
  };
}
