import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { KOMMUNE } from '../../testing/registre.ts';
import { createInntektsregister } from '../inntekt/adapter.ts';
import { identFor } from '../simulering/personer.ts';
import { RegisterFeil } from './registerfeil.ts';

/** A real socket and the platform's own fetch: what a broken network does, no handler in memory can show. */
async function moterServer(lytter: RequestListener) {
  const server = createServer(lytter);
  await new Promise<void>((klar) => server.listen(0, '127.0.0.1', klar));
  const register = createInntektsregister({
    fetch: (request) => fetch(request),
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    token: { hent: async () => 'token', glem: () => {} },
    tidsgrenser: { perForsoekMs: 60, foersteVentMs: 1, maksForsoek: 2 },
  });
  const periode = { fraOgMed: '2026-05', tilOgMed: '2026-10' };
  try {
    return await register
      .hentInntekt(KOMMUNE, identFor('ERFAREN HESTEDROSJE'), periode)
      .catch((feil: unknown) => feil);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

function utilgjengelig(feil: unknown) {
  assert.ok(feil instanceof RegisterFeil);
  assert.deepEqual([feil.klasse, feil.forsoek], ['UTILGJENGELIG', 2]);
}

test('headers come, the body never does', async () => {
  utilgjengelig(
    await moterServer((_, svar) => {
      svar.writeHead(200, { 'content-type': 'application/json' });
      svar.write('{"oppgaveInntekts');
    }),
  );
});

test('the connection is cut in the middle of the body', async () => {
  utilgjengelig(
    await moterServer((_, svar) => {
      svar.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      svar.write('{"oppgaveInntektsmottaker":[');
      setTimeout(() => svar.destroy(), 5);
    }),
  );
});

test('what is sent over the wire', async () => {
  let sett: Record<string, unknown> = {};
  await moterServer(({ method, url, headers }, svar) => {
    sett = {
      method,
      url,
      accept: headers.accept,
      auth: headers.authorization,
      id: headers['korrelasjonsid'],
    };
    svar.end('{"oppgaveInntektsmottaker":[]}');
  });
  assert.match(String(sett['id']), /^[0-9a-f-]{36}$/);
  assert.deepEqual(
    { ...sett, id: '' },
    {
      method: 'GET',
      url: `/v1/kommuneBoligsosialeFormaal/${identFor('ERFAREN HESTEDROSJE')}/inntekter?fraOgMed=2026-05&tilOgMed=2026-10`,
      accept: 'application/json',
      auth: 'Bearer token',
      id: '',
    },
  );
});
