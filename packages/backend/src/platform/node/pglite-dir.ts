import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { openPglite, type PgliteDriver } from '../../db/pglite.ts';

/**
 * The directory cannot be used now, or not at all; it is as it was. `DATA_IN_USE`: another process has it;
 * `DATA_UNWRITABLE`: nothing can be written in it, or beside it where the lock lies; `DATA_UNREADABLE`: what is in it is
 * no database of ours, or a broken one.
 */
export class DataDirectoryError extends Error {
  override name = 'DataDirectoryError';
  readonly code: 'DATA_IN_USE' | 'DATA_UNWRITABLE' | 'DATA_UNREADABLE';
  constructor(code: DataDirectoryError['code'], message: string, cause: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/**
 * PGlite in a directory. It has no lock of its own: two processes on one directory both report success and destroy
 * each other's data (pglite#1106), so ours stands beside it.
 * @throws DataDirectoryError when another process has the directory, when nothing can be written in it, or when the
 * engine cannot open what is in it
 */
export async function openPgliteDir(directory: string): Promise<PgliteDriver> {
  const dataDir = resolve(directory);
  const unlock = lock(dataDir);
  try {
    krevSkrivbar(dataDir);
    const driver = await openPglite({ dataDir });
    return { ...driver, close: () => driver.close().finally(unlock) };
  } catch (error) {
    unlock();
    if (error instanceof DataDirectoryError) throw error;
    // Whatever the engine says: a file that is missing ends it with `Aborted()`, a broken one with «failed to initialize».
    throw new DataDirectoryError('DATA_UNREADABLE', `${dataDir} cannot be opened`, error);
  }
}

/** Removes the database. @throws DataDirectoryError when a process has it */
export async function emptyPgliteDir(directory: string): Promise<void> {
  const dataDir = resolve(directory);
  const unlock = lock(dataDir);
  rmSync(dataDir, { recursive: true, force: true });
  unlock();
}

/** Locks of this process, so that its own pid in a file does not pass for one left by a dead process. */
const held = new Set<string>();

const uskrivbar = (hvor: string, cause: unknown): DataDirectoryError =>
  new DataDirectoryError(
    'DATA_UNWRITABLE',
    `${hvor} cannot be written (${String((cause as NodeJS.ErrnoException).code)}). The database must be where this process may write.`,
    cause,
  );

/** The engine would start, or end with `Aborted()`, and say nothing of why. @throws DataDirectoryError */
function krevSkrivbar(dataDir: string): void {
  if (!existsSync(dataDir) || !statSync(dataDir).isDirectory()) return;
  const proeve = join(dataDir, `.kobo-${process.pid}`);
  try {
    writeFileSync(proeve, '');
    rmSync(proeve);
  } catch (error) {
    throw uskrivbar(dataDir, error);
  }
}

function lock(dataDir: string): () => void {
  const file = `${dataDir}.lock`;
  try {
    mkdirSync(dirname(dataDir), { recursive: true });
  } catch (error) {
    throw uskrivbar(dirname(dataDir), error);
  }
  if (!held.has(file)) removeIfLeftBehind(file);
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw uskrivbar(dirname(dataDir), error);
    throw new DataDirectoryError(
      'DATA_IN_USE',
      `${dataDir} is in use by process ${readPid(file) ?? 'unknown'}. Stop it first.`,
      error,
    );
  }
  held.add(file);
  const unlock = (): void => {
    if (held.delete(file)) rmSync(file, { force: true });
    process.off('exit', unlock);
  };
  process.on('exit', unlock);
  return unlock;
}

/** A lock of a process that is gone. The rename takes it from others who look at the same moment: one of them wins. */
function removeIfLeftBehind(file: string): void {
  const pid = readPid(file);
  if (pid === null || (pid !== process.pid && isAlive(pid))) return;
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  // Someone quicker had already replaced it: what was moved is theirs, and goes back.
  if (readPid(aside) === pid) rmSync(aside);
  else renameSync(aside, file);
}

function readPid(file: string): number | null {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and is someone else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
