// An empty folder of a supplier's, with the packed client in it and nothing else.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { pack, run, type Packed } from '../../scripts/pakk.ts';

interface Laast {
  readonly version: string;
  readonly integrity: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}
const root = join(import.meta.dirname, '../..');
const { packages: laaste } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Readonly<Record<string, Laast>>;
};

export interface Mappe {
  readonly sti: string;
  readonly pakker: readonly Packed[];
}

/** What a package needs, and what that needs, at the versions this repository is tested with. */
function avhengigheter(navn: Iterable<string>, funnet: Record<string, Laast> = {}): Record<string, Laast> {
  for (const ett of navn) {
    const sti = `node_modules/${ett}`;
    const laast = laaste[sti];
    if (sti in funnet || laast === undefined || ett.startsWith('@kobo-bolig/')) continue;
    funnet[sti] = laast;
    avhengigheter(Object.keys(laast.dependencies ?? {}), funnet);
  }
  return funnet;
}

/**
 * Packs and installs, with a lockfile: what is outside this repository is what it was tested with, and comes from
 * npm's cache when `npm ci` has been run here.
 */
export async function nyMappe(compiler?: readonly [string, ...string[]]): Promise<Mappe> {
  const sti = realpathSync(mkdtempSync(join(tmpdir(), 'kobo-pakker-')));
  const tarballer = join(sti, 'tarballer');
  mkdirSync(tarballer);
  const pakker = await pack(tarballer, compiler);
  const dependencies = Object.fromEntries(pakker.map(({ name, path }) => [name, `file:${path}`]));
  const manifest = { name: 'leverandoer', private: true, type: 'module', dependencies };
  const pakkede = pakker.map(({ name, version, path, integrity, dependencies: egne }) => [
    `node_modules/${name}`,
    { version, resolved: `file:${path}`, integrity, dependencies: egne },
  ]);
  const lock = {
    name: manifest.name,
    lockfileVersion: 3,
    packages: {
      '': manifest,
      ...Object.fromEntries(pakkede),
      ...avhengigheter(pakker.flatMap(({ dependencies: egne = {} }) => Object.keys(egne))),
    },
  };
  writeFileSync(join(sti, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(sti, 'package-lock.json'), JSON.stringify(lock));
  await run('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund'], sti);
  const program = join(import.meta.dirname, 'program');
  for (const fil of readdirSync(program)) {
    const kilde = readFileSync(join(program, fil), 'utf8');
    writeFileSync(join(sti, fil), kilde);
    // For who reads JavaScript only.
    const { code } = transformSync(kilde.replaceAll(".ts';", ".js';"), { loader: 'ts', target: 'es2023' });
    writeFileSync(join(sti, fil.replace(/ts$/, 'js')), code);
  }
  return { sti, pakker };
}
