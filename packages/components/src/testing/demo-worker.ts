/**
 * The real backend in a worker with the demo municipalities in it: what `npm start` shows, for tests of elements that
 * need cases, homes and staff. `demo.ts` is its door on the page.
 */
import { createDatabase } from '../../../backend/src/db/database.ts';
import { createVault } from '../../../backend/src/db/ident.ts';
import { openPglite } from '../../../backend/src/db/pglite.ts';
import { createDemoBackend } from '../../../backend/src/demo/backend.ts';
import { demoansatte } from '../../../backend/src/demo/innlogging.ts';
import { serveFetch } from '../../../backend/src/platform/worker/bro.ts';
import { createSigner } from '../../../backend/src/platform/worker/signer.ts';
import { identFor } from '../../../backend/src/ports/simulering/personer.ts';
import { noekkel } from './demo-keys.ts';

async function start(): Promise<(request: Request) => Promise<Response>> {
  // eslint-disable-next-line no-restricted-globals -- a file of the test server, not the API
  const dump = await (await fetch('/kobo-backend/demo.tar.gz')).blob();
  const driver = await openPglite({ dump });
  const signer = await createSigner({ levetid: 3600 });
  const backend = await createDemoBackend({
    db: createDatabase(driver),
    vault: await createVault({ current: 1, encryption: { 1: noekkel(1) }, index: noekkel(2) }),
    utstedere: [signer.utsteder],
    hemmelighet: noekkel(3),
  });
  const ansatte = demoansatte();
  /** A token for an employee by id, or for a citizen by name. */
  const token = (hvem: string): Promise<string> =>
    signer.token(ansatte.find(({ sub }) => sub === hvem) ?? { navn: hvem, pid: identFor(hvem) });
  return async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    return pathname === '/test/token'
      ? new Response(await token(searchParams.get('hvem') ?? ''))
      : backend.fetch(request);
  };
}

serveFetch(start());
