/**
 * The real backend in a worker, for tests of elements: the same handlers, rules and database as in production, with
 * simulated registers. `backend.ts` is its door on the page.
 */
import { createKoboBackend } from '../../../backend/src/app.ts';
import { createDatabase } from '../../../backend/src/db/database.ts';
import { createVault } from '../../../backend/src/db/ident.ts';
import { migrate } from '../../../backend/src/db/migrate.ts';
import { migrations } from '../../../backend/src/db/migrations.gen.ts';
import { openPglite } from '../../../backend/src/db/pglite.ts';
import { ansatte, krokvikKommune } from '../../../backend/src/demo/kommuner.ts';
import { settInnEnhet, settInnKommune } from '../../../backend/src/demo/queries.sql.ts';
import { handlers } from '../../../backend/src/modules/index.ts';
import { sisteKompletteMaaneder } from '../../../backend/src/modules/oekonomi/rules.ts';
import { serveFetch } from '../../../backend/src/platform/worker/bro.ts';
import { createSigner } from '../../../backend/src/platform/worker/signer.ts';
import {
  identFor,
  KROKVIK,
  lagPersoner,
  virksomhetsnavn,
} from '../../../backend/src/ports/simulering/personer.ts';
import { createRegistersimulering } from '../../../backend/src/ports/simulering/registre.ts';

const system = { kommunenummer: KROKVIK.kommunenummer, aktoer: 'system:test', roller: [], skjermet: true };
/** What the address of a register must contain for it to be down; set by `/test/nede`. */
let nede: string | undefined;
const noekkel = (nummer: number): Uint8Array => new Uint8Array(32).fill(nummer);

async function start(): Promise<(request: Request) => Promise<Response>> {
  const driver = await openPglite();
  await migrate(driver, migrations);
  const db = createDatabase(driver);
  await db.withTenant(system, 'skriv', async (tx) => {
    const { navn, organisasjonsnummer, oppsett, enheter } = krokvikKommune;
    await tx.query(settInnKommune(navn, organisasjonsnummer, oppsett));
    for (const { kode, navn, type } of enheter) await tx.query(settInnEnhet(kode, navn, type));
  });
  const registre = await createRegistersimulering({
    personer: lagPersoner(sisteKompletteMaaneder(new Date()).at(-1) ?? ''),
    kommuner: [KROKVIK.orgnr],
    tidsgrenser: { maksForsoek: 1 },
    mellomledd: (neste) => async (request) =>
      nede !== undefined && request.url.includes(nede) ? new Response('', { status: 503 }) : neste(request),
  });
  const signer = await createSigner({ levetid: 3600 });
  const backend = createKoboBackend({
    db,
    handlers,
    porter: {
      ...registre,
      vault: await createVault({ current: 1, encryption: { 1: noekkel(1) }, index: noekkel(2) }),
      miljoe: 'TEST',
      kildenavn: (orgnr) => virksomhetsnavn.get(orgnr),
      vekkJobber: () => undefined,
    },
    utstedere: [signer.utsteder],
    hemmelighet: noekkel(3),
    origins: [location.origin],
    maksPerMinutt: 100_000,
  });
  /** What a test needs beside the API. */
  const hjelp: Record<string, (sok: URLSearchParams) => Promise<string>> = {
    '/test/token': (sok) => {
      const navn = sok.get('navn') ?? '';
      return signer.token({ navn, pid: identFor(navn) });
    },
    '/test/ansatt': (sok) => {
      const funnet = ansatte.find(({ ansattId }) => ansattId === sok.get('id'));
      if (!funnet) throw new RangeError(`Nobody works here as ${sok.get('id')}.`);
      const { ansattId: sub, navn, ...tildeling } = funnet;
      return signer.token({ sub, navn, roller: [tildeling] });
    },
    '/test/nede': async (sok) => {
      nede = sok.get('hva') ?? undefined;
      return '';
    },
    '/test/ident': async (sok) => identFor(sok.get('navn') ?? ''),
    // As a superuser past the triggers, since what is sent is otherwise kept for good.
    '/test/toem': () =>
      driver.transaction(
        { script: 'begin; set local session_replication_role = replica' },
        async (connection) => {
          await connection.script(
            'delete from soeknad; delete from husstandsmedlem; delete from husstand; delete from sak; delete from idempotens',
          );
          return '';
        },
      ),
  };
  return async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const hjelper = hjelp[pathname];
    return hjelper ? new Response(await hjelper(searchParams)) : backend.fetch(request);
  };
}

serveFetch(start());
