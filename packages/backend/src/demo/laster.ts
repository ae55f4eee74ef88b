/**
 * A worker beside the demo's own: fetches, compiles and unpacks what the engine starts from, while the demo's code is
 * parsed and evaluated. On one thread they took half a second after each other.
 */

/** Written into the bundle by `scripts/demo.ts`. */
declare const KOBO_DEMO: { readonly dump: string };

/** The engine's code, and the filled database with the engine's own files. */
export interface Demofiler {
  readonly modul: WebAssembly.Module;
  readonly dump: ArrayBuffer;
}

const hent = (navn: string): Promise<Response> => fetch(new URL(navn, import.meta.url));

// First what is needed first.
const modul = await WebAssembly.compileStreaming(hent('pglite.wasm'));
postMessage({ modul } satisfies Partial<Demofiler>);
const { body } = await hent(KOBO_DEMO.dump);
const dump = await new Response(body!.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
postMessage({ dump } satisfies Partial<Demofiler>, { transfer: [dump] });
close();
