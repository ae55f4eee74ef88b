/**
 * The engine's files and the filled database, for the demo's worker. They are asked for as soon as this module is
 * evaluated: the worker imports it first, so that they are on their way while the rest of it is (0.3 s).
 */

/** Written into the bundle by `scripts/demo.ts`. */
declare const KOBO_DEMO: { readonly dump: string; readonly dag: string };

/** The day the dump was made. */
export const dumpdag = KOBO_DEMO.dag;

const adresse = (navn: string): URL => new URL(navn, import.meta.url);
const fil = (navn: string): Promise<Blob> => fetch(adresse(navn)).then((svar) => svar.blob());

const hentet = Promise.all([
  WebAssembly.compileStreaming(fetch(adresse('pglite.wasm'))),
  fil('pglite.data'),
  fil(KOBO_DEMO.dump),
]);

/** What {@link openPglite} wants, but for its extensions. */
export async function demofiler() {
  const [pgliteWasmModule, fsBundle, dump] = await hentet;
  return { dump, engine: { pgliteWasmModule, fsBundle } };
}

export const btreeGist = adresse('btree_gist.tar.gz');
