/**
 * What runs in the demo's worker: the backend over the engine in memory, and what only a demo has below `/demo/`.
 */
import { createDatabase } from '../db/database.ts';
import { husk, tilbakestill } from '../db/tilbakestilling.ts';
import { kjoerKalender } from '../kalender.ts';
import { idag } from '../klokke.ts';
import { createSigner } from '../platform/worker/signer.ts';
import { identFor } from '../ports/simulering/personer.ts';
import { createDemoBackend, type Demobackend } from './backend.ts';
import { fjellvik } from './fjellvik.ts';
import { demoansatte } from './innlogging.ts';
import { krokvik } from './krokvik.ts';
import { startMotor, type Underveis } from './motor.ts';
import { demohemmelighet, demohvelv } from './noekler.ts';
import { toemAlt, toemSaker } from './queries.sql.ts';
import { demoregistre } from './registre.ts';

/** Written into the bundle by `scripts/demo.ts`: the day the dump was made. */
declare const KOBO_DEMO: { readonly dag: string };
const dumpdag = KOBO_DEMO.dag;

const DOEGN = 86_400_000;

/** The day the dump was made comes back each day: its deadlines are then as they were, however old it is. */
const alder = Math.round((Date.parse(idag(new Date())) - Date.parse(dumpdag)) / DOEGN);
let fremoverDager = 0;
const klokke = (): Date => new Date(Date.now() + (fremoverDager - alder) * DOEGN);

export async function startDemo(filer: Underveis): Promise<(request: Request) => Promise<Response>> {
  // What is computed below is computed while the engine waits for the dump.
  const motor = startMotor(filer);
  await filer.modul;
  const kommuner = [krokvik(dumpdag), fjellvik(dumpdag)];
  const ansatte = demoansatte();
  let nede: string | undefined;

  const [driver, vault, signer, registre] = await Promise.all([
    motor,
    demohvelv(),
    createSigner({ levetid: 3600, klokke }),
    demoregistre(kommuner, klokke(), {
      // A page that shows what happens then shall show it at once.
      tidsgrenser: { maksForsoek: 1 },
      mellomledd: (neste) => async (request) =>
        nede && request.url.includes(nede) ? new Response(null, { status: 503 }) : neste(request),
    }),
  ]);
  const aapne = (): Promise<Demobackend> =>
    createDemoBackend({
      // Closed, a backend leaves the database to the next one.
      db: { ...createDatabase(driver), close: async () => undefined },
      vault,
      utstedere: [signer.utsteder],
      hemmelighet: demohemmelighet,
      klokke,
      // They are in the dump.
      kommuner: [],
      registre,
    });
  let aapen = aapne();
  // Remembered only when something is about to be written: most pages just read.
  let husket: Promise<void> | undefined;
  let roert = false;
  const roer = async (): Promise<void> => {
    await (husket ??= husk(driver));
    roert = true;
  };
  const utenForstyrrelse = (): void => {
    fremoverDager = 0;
    nede = undefined;
  };

  const demo: Record<string, (sok: URLSearchParams) => Promise<string>> = {
    /** An access token for `hvem`: an employee by id, a citizen by name as the register writes it. */
    '/demo/token': (sok) => {
      const hvem = sok.get('hvem') ?? '';
      return signer.token(ansatte.find(({ sub }) => sub === hvem) ?? { navn: hvem, pid: identFor(hvem) });
    },
    /** The national identity number of `hvem`, to type into a form. */
    '/demo/ident': async (sok) => identFor(sok.get('hvem') ?? ''),
    /** Registers whose address contains `hva` do not answer, until it is called without. */
    '/demo/nede': async (sok) => {
      nede = sok.get('hva') ?? undefined;
      return nede ?? '';
    },
    /** Everything as in the dump. Free while nothing has been written. */
    '/demo/nullstill': async () => {
      utenForstyrrelse();
      if (roert) {
        await (await aapen).close();
        await tilbakestill(driver);
        aapen = aapne();
        await aapen;
        roert = false;
      }
      return '';
    },
    /** A municipality without a case or an application; with `boliger`, without a home as well. */
    '/demo/toem': async (sok) => {
      utenForstyrrelse();
      await roer();
      const script = sok.has('boliger') ? toemAlt : toemSaker;
      await driver.transaction({ script }, async () => undefined);
      return '';
    },
    /** So many days later than the dump. */
    '/demo/klokke': async (sok) => {
      fremoverDager = Number(sok.get('dager'));
      return idag(klokke());
    },
    /** What the date calls for is done now. */
    '/demo/kalender': async () => {
      await roer();
      await kjoerKalender((await aapen).kalender);
      return '';
    },
  };

  await aapen;
  return async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const hjelp = demo[pathname];
    if (hjelp) return new Response(await hjelp(searchParams));
    // Reading and searching leave marks too, but only in the lookup log.
    if (request.method !== 'GET' && !pathname.endsWith('/soek')) await roer();
    return (await aapen).fetch(request);
  };
}
