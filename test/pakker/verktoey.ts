// What is too large for `npm ci` of the workspace, and needed by these tests alone: fetched when it is, by a lockfile of
// its own that says version and integrity. No install script is run.
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../scripts/pakk.ts';

/**
 * Kept for the next run among temporary files.
 *
 * @param samling a folder beside this file, with a `package.json` and its lockfile
 * @returns its `node_modules`
 */
export async function verktoey(samling: 'typeverktoey' | 'miljoer'): Promise<string> {
  const kilde = join(import.meta.dirname, samling);
  const hash = createHash('sha256').update(readFileSync(join(kilde, 'package-lock.json')));
  const hjem = join(tmpdir(), `kobo-${samling}-${hash.digest('hex').slice(0, 16)}`);
  if (!existsSync(hjem)) {
    const uferdig = mkdtempSync(`${hjem}.`);
    try {
      for (const fil of ['package.json', 'package-lock.json', '.npmrc'])
        cpSync(join(kilde, fil), join(uferdig, fil));
      await run('npm', ['ci', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'], uferdig);
      // Another run may have been first.
      if (!existsSync(hjem)) renameSync(uferdig, hjem);
    } finally {
      rmSync(uferdig, { recursive: true, force: true });
    }
  }
  // Anybody may write where temporary files are, and this is going to be run.
  if (process.getuid && statSync(hjem).uid !== process.getuid())
    throw new Error(`${hjem} belongs to somebody else. Remove it.`);
  return join(hjem, 'node_modules');
}

/** The one program of a name, of the package for this platform. */
export function program(modules: string, moenster: string): string {
  const [funnet] = globSync(`${moenster}{,.exe}`, { cwd: modules });
  if (funnet === undefined) throw new Error(`No ${moenster} for ${process.platform} ${process.arch}.`);
  return join(modules, funnet);
}
