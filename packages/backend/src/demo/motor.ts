import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { openPglite, type PgliteDriver } from '../db/pglite.ts';
import type { Demofiler } from './laster.ts';

/** Written into the bundle by `scripts/demo.ts`: how many bytes the engine's own files have. */
declare const KOBO_DEMO: { readonly engineFiles: number };

/** What {@link startMotor} starts from, each on its way. */
export type Underveis = { readonly [N in keyof Demofiler]: Promise<Demofiler[N]> };

const btreeGist = new URL('btree_gist.tar.gz', import.meta.url);

/** The engine with the database of the dump. It starts when its code has come, and the dump may come later. */
export async function startMotor(filer: Underveis): Promise<PgliteDriver> {
  return openPglite({
    dump: filer.dump.then((dump) => new Uint8Array(dump)),
    files: {
      pgliteWasmModule: await filer.modul,
      // All the engine asks of it. It takes its own files as views of this and reads none before the dump, in which they
      // are, is there.
      fsBundle: { arrayBuffer: async () => new ArrayBuffer(KOBO_DEMO.engineFiles) } as Blob,
      // Never run, since the dump is a database already; without it the engine would fetch the real one.
      initdbWasmModule: new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)),
      extensions: { btree_gist: { ...btree_gist, setup: async () => ({ bundlePath: btreeGist }) } },
    },
  });
}
