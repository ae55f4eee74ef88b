// Builds what is published. `npm start` builds only what it serves, and only when a source is newer than the result.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const rot = join(import.meta.dirname, '..');
const cdn = join(rot, 'packages/components/dist/cdn/integrity.json');

function kjoer(kommando: string, ...argumenter: string[]): void {
  const { status } = spawnSync(kommando, argumenter, {
    cwd: rot,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${kommando} ${argumenter.join(' ')} failed`);
}

const byggElementer = (): void =>
  kjoer('node', '--conditions=source', 'packages/components/scripts/build.ts', 'cdn');

const nyere = (tid: number, moenster: string): boolean =>
  globSync(moenster, { cwd: rot }).some((fil) => statSync(join(rot, fil)).mtimeMs > tid);

export async function byggVedBehov(): Promise<void> {
  const tid = existsSync(cdn) ? statSync(cdn).mtimeMs : 0;
  if (!nyere(tid, 'packages/{components/{src,scripts},sdk/src,skjema/src,contract/src}/**/*.ts')) return;
  console.log('Bygger elementene …');
  byggElementer();
}

function byggAlt(): void {
  // In the order of their imports: each package is compiled against the types of those before it.
  for (const pakke of ['contract', 'skjema', 'sdk', 'backend']) {
    rmSync(join(rot, 'packages', pakke, 'dist'), { recursive: true, force: true });
    kjoer('tsc', '-p', `packages/${pakke}/tsconfig.build.json`);
  }
  kjoer('node', '--conditions=source', 'packages/components/scripts/build.ts');
}

if (import.meta.main) byggAlt();
