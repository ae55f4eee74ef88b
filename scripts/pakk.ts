// Packs what is published, and nothing else is: `npm run pakk` leaves `dist/pakker/*.tgz`, to be given to `npm publish`.
// The packages of the workspace are private, and neither npm nor changesets publishes them. Built and packed in a copy, so that nothing of this workspace is in reach, and without the condition `source`: it names files that are not
// shipped, and a supplier may use a condition of that name for their own.
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '..');
/** In the order of their imports. */
const packages = ['contract', 'sdk'] as const;

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly scripts?: unknown;
  readonly private?: unknown;
  readonly exports: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
export interface Packed extends Manifest {
  /** Absolute paths of the tarball, and of the copy it was made of. */
  readonly path: string;
  readonly folder: string;
  /** Of the tarball, as a lockfile has it. */
  readonly integrity: string;
}

/** @throws when the command fails, with what it said */
export async function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { stdout } = await promisify(execFile)(command, args, {
    cwd,
    env: { ...process.env, ...env },
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  }).catch((error: Error & { stdout?: string; stderr?: string }) => {
    throw new Error(`${command} ${args.join(' ')} failed\n${error.stdout}${error.stderr}`, { cause: error });
  });
  return stdout;
}

/** The manifest as somebody else gets it. */
function published({ scripts: _, private: __, ...manifest }: Manifest): Manifest {
  const entries = Object.entries(manifest.exports).map(([entry, { source: ___, ...conditions }]) => [
    entry,
    conditions,
  ]);
  return { ...manifest, exports: Object.fromEntries(entries) as Manifest['exports'] };
}

/** The compiler of `npm run build`. */
const tsc = [process.execPath, createRequire(import.meta.url).resolve('typescript/bin/tsc')] as const;

/**
 * @param into a folder that exists; afterwards it has the tarballs
 * @param compiler a command and its first arguments; that of `npm run build` when absent
 */
export async function pack(
  into: string,
  [command, ...args]: readonly [string, ...string[]] = tsc,
): Promise<Packed[]> {
  const copy = join(into, 'kilde');
  mkdirSync(copy);
  cpSync(join(root, 'tsconfig.base.json'), join(copy, 'tsconfig.base.json'));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const packed: Packed[] = [];
  for (const folder of packages) {
    const from = join(root, 'packages', folder);
    const place = join(copy, 'packages', folder);
    cpSync(from, place, { recursive: true, filter: (path) => !/[\\/](node_modules|dist)$/.test(path) });
    const manifest = published(JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')) as Manifest);
    writeFileSync(join(place, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    // Those before it as they were built here, and not as the workspace has them.
    for (const { name, folder: earlier } of packed) {
      const link = join(place, 'node_modules', name);
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(earlier, link, 'junction');
    }
    await run(command, [...args, '-p', 'tsconfig.build.json'], place);
    const said = await run('npm', ['pack', '--json', '--pack-destination', into], place);
    const [tarball] = JSON.parse(said) as [{ filename: string; integrity: string }];
    packed.push({
      ...manifest,
      folder: place,
      path: join(into, tarball.filename),
      integrity: tarball.integrity,
    });
  }
  return packed;
}

if (import.meta.main) {
  const into = join(root, 'dist/pakker');
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  for (const { path, integrity } of await pack(into)) console.log(`${path} ${integrity}`);
  rmSync(join(into, 'kilde'), { recursive: true });
}
