/**
 * The demo backend as a Web Worker, for Storybook and tests of elements: the same handlers, rules and database as in
 * production, over PGlite in memory, filled from a dump that `scripts/demo.ts` makes. The page reaches it through
 * `bridgeFetch`; below `/demo/` lies what only a demo has.
 */
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import type { KoboBackend } from '../app.ts';
import { createDatabase } from '../db/database.ts';
import { openPglite, type PgliteDriver } from '../db/pglite.ts';
import { idag } from '../klokke.ts';
import { serveFetch } from '../platform/worker/bro.ts';
import { createSigner } from '../platform/worker/signer.ts';
import { createDemoBackend } from './backend.ts';
import { demologin } from './hvem.ts';
import { demohemmelighet, demohvelv } from './noekler.ts';
import { toemSaker } from './queries.sql.ts';

/** Written into the bundle by `scripts/demo.ts`. */
declare const KOBO_DEMO: { readonly dump: string; readonly dag: string };

const DOEGN = 86_400_000;
const file = (navn: string): Promise<Response> => fetch(new URL(navn, import.meta.url));

/** The day the dump was made comes back each day: its deadlines are then as they were, however old it is. */
const alder = Math.round((Date.parse(idag(new Date())) - Date.parse(KOBO_DEMO.dag)) / DOEGN);
let fremoverDager = 0;
const klokke = (): Date => new Date(Date.now() + (fremoverDager - alder) * DOEGN);

async function start(): Promise<(request: Request) => Promise<Response>> {
  const [pgliteWasmModule, fsBundle, dump, vault, signer] = await Promise.all([
    WebAssembly.compileStreaming(file('pglite.wasm')),
    file('pglite.data').then((svar) => svar.blob()),
    file(KOBO_DEMO.dump).then((svar) => svar.blob()),
    demohvelv(),
    createSigner({ levetid: 3600, klokke }),
  ]);
  const filer = {
    pgliteWasmModule,
    fsBundle,
    extensions: {
      btree_gist: {
        ...btree_gist,
        setup: async () => ({ bundlePath: new URL('btree_gist.tar.gz', import.meta.url) }),
      },
    },
  };
  const login = demologin(KOBO_DEMO.dag);

  async function aapne(): Promise<{ driver: PgliteDriver; backend: KoboBackend }> {
    const driver = await openPglite({ dump, files: filer });
    const backend = await createDemoBackend({
      db: createDatabase(driver),
      vault,
      utstedere: [signer.utsteder],
      hemmelighet: demohemmelighet,
      klokke,
    });
    return { driver, backend };
  }
  let aapen = aapne();
  let roert = false;

  const demo: Record<string, (sok: URLSearchParams) => Promise<string>> = {
    /** An access token for `hvem`, an id of the staff or a name in the register. */
    '/demo/token': (sok) => signer.token(login(sok.get('hvem') ?? '')),
    /** The national identity number of `hvem`, to type into a form. */
    '/demo/ident': async (sok) => {
      const funnet = login(sok.get('hvem') ?? '');
      return 'pid' in funnet ? funnet.pid : '';
    },
    /** Everything as in the dump. Free while nothing has been written. */
    '/demo/nullstill': async () => {
      fremoverDager = 0;
      if (roert) {
        await (await aapen).backend.close();
        aapen = aapne();
        await aapen;
        roert = false;
      }
      return '';
    },
    /** A municipality that has its homes, but no case and no application yet. */
    '/demo/toem': async () => {
      roert = true;
      await (await aapen).driver.transaction({ script: toemSaker }, async () => undefined);
      return '';
    },
    /** So many days later than the dump. */
    '/demo/klokke': async (sok) => {
      fremoverDager = Number(sok.get('dager'));
      return idag(klokke());
    },
  };

  await aapen;
  return async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const hjelp = demo[pathname];
    if (hjelp) return new Response(await hjelp(searchParams));
    // Reading leaves marks too, but only in the lookup log.
    roert ||= request.method !== 'GET';
    return (await aapen).backend.fetch(request);
  };
}

serveFetch(start());
