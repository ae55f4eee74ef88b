import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { exe, findBinaries } from './binaries.ts';

export interface Cluster {
  /** Superuser of the cluster, database `postgres`. */
  readonly url: string;
  readonly version: string;
  /** Starts the server anew on what it had, at the same address, whether it was ended by a fault or runs. */
  restart(): Promise<void>;
  /** Stops the server and removes its directory. */
  stop(): Promise<void>;
}

/**
 * Tests keep nothing: a commit waits for no disk. And their tables are small: nothing is won by planning each time anew.
 * Autovacuum stays on: what one file deletes lies in the way of the next (after an import, 10 s before its first test).
 * It counts no rows: that throws away the plans the files share, and the engine (see `laanEngine`) with them.
 */
const FLYKTIG = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum_analyze_threshold: 2_147_483_647,
  jit: 'off',
  plan_cache_mode: 'force_generic_plan',
};

/** What glibc gives back to the system after each statement, it has to ask for again with the next. */
const BEHOLDER_MINNE = {
  MALLOC_TOP_PAD_: String(4 << 20),
  MALLOC_TRIM_THRESHOLD_: String(256 << 20),
  MALLOC_MMAP_THRESHOLD_: String(32 << 20),
};

/**
 * A database is 1 500 files: eight made and dropped took 30 s on a disk others write to, and take 3 s in memory. Only
 * where there is plenty of it: a container has 64 MB there.
 */
function flyktigSted(): string {
  const minne = '/dev/shm';
  if (process.platform !== 'linux' || !existsSync(minne)) return tmpdir();
  const { bavail, bsize } = statfsSync(minne);
  return bavail * bsize > 4 * 2 ** 30 ? minne : tmpdir();
}

/**
 * A PostgreSQL of one's own: no state before, nothing left after.
 * @param under the folder it lies in, else in memory where there is room
 * @param holdbar as PostgreSQL is when nothing is said: a commit is on the disk before it is answered, which is what a figure is worth
 */
export async function startCluster(under?: string, { holdbar = false } = {}): Promise<Cluster> {
  const { bin, version } = findBinaries();
  const user = unprivilegedUser();
  const home = mkdtempSync(join(under ?? (holdbar ? tmpdir() : flyktigSted()), 'kobo-pg-'));
  const data = join(home, 'data');
  const passwordFile = join(home, 'password');
  const password = randomBytes(24).toString('hex');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  for (const path of user ? [home, passwordFile] : []) chownSync(path, user!.uid, user!.gid);
  const remove = (): void => rmSync(home, { recursive: true, force: true, maxRetries: 5 });

  try {
    const made = spawnSync(
      join(bin, `initdb${exe}`),
      [
        '-D',
        data,
        '-U',
        'postgres',
        '-E',
        'UTF8',
        '--no-locale',
        '-N',
        '-A',
        'scram-sha-256',
        `--pwfile=${passwordFile}`,
      ],
      { ...user, cwd: home, encoding: 'utf8' },
    );
    if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || made.error?.message}`);
    const port = await freePort();
    const settings = {
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      port,
      max_connections: 200,
      shared_buffers: '256MB',
      ...(!holdbar && FLYKTIG),
      log_min_messages: 'panic',
    };
    const start = () =>
      spawn(
        join(bin, `postgres${exe}`),
        ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
        // A group of its own: Ctrl-C reaches the runner, and the runner stops the server after the tests.
        {
          ...user,
          cwd: home,
          env: { ...process.env, ...(!holdbar && BEHOLDER_MINNE) },
          stdio: ['ignore', 'ignore', 'inherit'],
          detached: true,
        },
      );
    let server = start();
    const end = async (): Promise<void> => {
      if (server.exitCode !== null) return;
      // Immediate: there is nothing to keep.
      server.kill('SIGQUIT');
      await once(server, 'exit');
    };
    const stop = async (): Promise<void> => {
      await end();
      remove();
    };
    const restart = async (): Promise<void> => {
      await end();
      rmSync(join(data, 'postmaster.pid'), { force: true });
      server = start();
      await ready(join(data, 'postmaster.pid'), server);
    };
    await ready(join(data, 'postmaster.pid'), server).catch(async (error: unknown) => {
      await stop();
      throw error;
    });
    return { url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, version, restart, stop };
  } catch (error) {
    remove();
    throw error;
  }
}

/** PostgreSQL refuses to run as root; as root it runs as `postgres` or `nobody`. */
function unprivilegedUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = users.find(([user]) => user === name) ?? [];
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error('Running as root needs a user to run PostgreSQL as. Run: useradd --system postgres');
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}

/** The last line of postmaster.pid says `ready` when connections are taken. */
async function ready(pidFile: string, server: { exitCode: number | null }): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (server.exitCode !== null)
      throw new Error(`PostgreSQL stopped while starting (exit ${server.exitCode})`);
    if (existsSync(pidFile) && /\bready\b/.test(readFileSync(pidFile, 'utf8'))) return;
    await wait(100);
  }
  throw new Error('PostgreSQL did not start within 30 s');
}
