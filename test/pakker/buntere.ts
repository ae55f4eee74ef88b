// The bundlers suppliers use, each as its own documentation begins: nothing of ours in their configuration.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import { build } from 'vite';
import { verktoey } from './verktoey.ts';

/** One script for a page and one for a worker. */
export const INNGANGER = ['side', 'arbeider'] as const;

/** Bundles `side` and `arbeider` of a folder into another. */
type Bunter = (fra: string, til: string) => Promise<unknown>;

const filer = (fra: string, ending: string) =>
  Object.fromEntries(INNGANGER.map((navn) => [navn, join(fra, `${navn}.${ending}`)]));

async function medRollup(fra: string, til: string): Promise<void> {
  const bunt = await rollup({
    input: filer(fra, 'js'),
    plugins: [nodeResolve({ browser: true })],
    onwarn: ({ code, message }) => {
      // zod's own files have circles and comments it warns of.
      if (code === 'UNRESOLVED_IMPORT' || message.includes('@kobo-bolig/')) throw new Error(message);
    },
  });
  await bunt.write({ dir: til, entryFileNames: '[name].js' });
  await bunt.close();
}

interface Stats {
  hasErrors(): boolean;
  hasWarnings(): boolean;
}
type Webpack = (configuration: object, done: (error: Error | null, stats?: Stats) => void) => unknown;

async function medWebpack(fra: string, til: string): Promise<void> {
  const webpack = createRequire(join(await verktoey('miljoer'), 'x.js'))('webpack') as Webpack;
  const stats = await new Promise<Stats | undefined>((resolve, reject) => {
    const mode = 'production';
    const performance = { hints: false };
    webpack(
      { mode, context: fra, entry: filer(fra, 'js'), output: { path: til }, performance },
      (error, ferdig) => (error ? reject(error) : resolve(ferdig)),
    );
  });
  if (!stats || stats.hasErrors() || stats.hasWarnings()) throw new Error(String(stats));
}

export const buntere: ReadonlyMap<string, Bunter> = new Map<string, Bunter>([
  [
    'esbuild',
    (fra, til) =>
      esbuild.build({
        entryPoints: filer(fra, 'ts'),
        outdir: til,
        bundle: true,
        format: 'esm',
        logLevel: 'silent',
      }),
  ],
  [
    'Vite',
    (fra, til) =>
      build({
        root: fra,
        configFile: false,
        logLevel: 'error',
        build: {
          outDir: til,
          emptyOutDir: false,
          rollupOptions: { input: filer(fra, 'ts'), output: { entryFileNames: '[name].js' } },
        },
      }),
  ],
  ['rollup', medRollup],
  ['webpack', medWebpack],
]);
