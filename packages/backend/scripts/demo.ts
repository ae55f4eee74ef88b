/**
 * Builds `dist/demo/`, the demo backend for a browser: `worker.js`, the files of PGlite it needs, and Krokvik as one
 * dump. To fill Krokvik takes ten seconds, to open the dump half a second.
 *
 *   node packages/backend/scripts/demo.ts
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { idag } from '../src/klokke.ts';

const source = join(import.meta.dirname, '../src/demo');
const target = join(import.meta.dirname, '../dist/demo');
const dumper = join(import.meta.dirname, 'demo-dump.ts');
const engine = ['pglite.wasm', 'pglite.data', 'btree_gist.tar.gz'];

/**
 * Builds what is missing or older than its sources or than today.
 * @returns the folder, to be served as it is
 */
export async function buildDemo(): Promise<string> {
  mkdirSync(target, { recursive: true });
  const script = await bundle(join(source, 'worker.ts'));
  const dag = idag(new Date());
  // Bundled, it is all that fills Krokvik and nothing else: migrations, rules, services and the demo's own data.
  const filler = await bundle(dumper);
  const dump = `krokvik-${createHash('sha256').update(filler).update(dag).digest('hex').slice(0, 12)}.tar.gz`;
  const existing = readdirSync(target);
  if (!existing.includes(dump)) {
    console.log('Fills Krokvik for the browser …');
    fillInOwnProcess(join(target, dump));
  }
  for (const file of engine) {
    copyFileSync(new URL(file, import.meta.resolve('@electric-sql/pglite')), join(target, file));
  }
  writeFileSync(join(target, 'worker.js'), `const KOBO_DEMO=${JSON.stringify({ dump, dag })};\n${script}`);
  for (const old of existing.filter((name) => name.startsWith('krokvik-') && name !== dump)) {
    rmSync(join(target, old));
  }
  return target;
}

/** One script: a page would else ask for some hundred modules, and PGlite names Node's, which only Node reaches. */
async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    conditions: ['source', 'browser'],
    external: ['node:*'],
    legalComments: 'none',
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

/** The sources need the condition `source`, and the engine half a gigabyte that is given back only at the end. */
function fillInOwnProcess(file: string): void {
  const { status } = spawnSync(process.execPath, ['--conditions=source', dumper, file], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('Krokvik could not be filled.');
}

if (import.meta.main) console.log(await buildDemo());
