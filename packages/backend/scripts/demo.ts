/**
 * Builds `dist/demo/`, the demo backend for a browser: `worker.js` and the scripts it loads, the files of PGlite they
 * need, and Krokvik as one dump. To fill Krokvik takes ten seconds, to open the dump half a second.
 *
 *   node packages/backend/scripts/demo.ts
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type OutputFile } from 'esbuild';
import { idag } from '../src/klokke.ts';

const source = join(import.meta.dirname, '../src/demo');
const target = join(import.meta.dirname, '../dist/demo');
const dumper = join(import.meta.dirname, 'demo-dump.ts');
const engineFile = (name: string): URL => new URL(name, import.meta.resolve('@electric-sql/pglite'));
const engine = ['pglite.wasm', 'btree_gist.tar.gz'];

/**
 * Builds what is missing or older than its sources or than today.
 * @returns the folder, to be served as it is
 */
export async function buildDemo(): Promise<string> {
  mkdirSync(target, { recursive: true });
  const dag = idag(new Date());
  // Bundled, it is all that fills Krokvik and nothing else: migrations, rules, services and the demo's own data.
  const hash = createHash('sha256').update(dag);
  for (const { contents } of await bundle([dumper])) hash.update(contents);
  const dump = `krokvik-${hash.digest('hex').slice(0, 12)}.pakke`;
  const scripts = await bundle(
    ['worker.ts', 'laster.ts'].map((file) => join(source, file)),
    { dump, dag, engineFiles: statSync(engineFile('pglite.data')).size },
  );
  const existing = readdirSync(target);
  if (!existing.includes(dump)) {
    console.log('Fills Krokvik for the browser …');
    fillInOwnProcess(join(target, dump));
  }
  for (const file of engine) {
    copyFileSync(engineFile(file), join(target, file));
  }
  for (const { path, contents } of scripts) writeFileSync(path, contents);
  const current = new Set([dump, ...engine, ...scripts.map(({ path }) => basename(path))]);
  for (const old of existing.filter((name) => !current.has(name))) rmSync(join(target, old));
  return target;
}

/** Few scripts: a page would else ask for some hundred modules, and PGlite names Node's, which only Node reaches. */
async function bundle(entryPoints: string[], demo?: object): Promise<OutputFile[]> {
  const { outputFiles } = await build({
    entryPoints,
    bundle: true,
    splitting: true,
    write: false,
    outdir: target,
    ...(demo && { define: { KOBO_DEMO: JSON.stringify(demo) } }),
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    conditions: ['source', 'browser'],
    external: ['node:*'],
    legalComments: 'none',
    logLevel: 'error',
  });
  return outputFiles;
}

/** The sources need the condition `source`, and the engine half a gigabyte that is given back only at the end. */
function fillInOwnProcess(file: string): void {
  const { status } = spawnSync(process.execPath, ['--conditions=source', dumper, file], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('Krokvik could not be filled.');
}

if (import.meta.main) console.log(await buildDemo());
