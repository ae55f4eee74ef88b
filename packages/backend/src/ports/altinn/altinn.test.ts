import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytt, KOMMUNE, NABOKOMMUNE, testregistre } from '../../testing/registre.ts';
import type { Fetch } from '../felles/forsoek.ts';
import type { Feilklasse, RegisterFeil } from '../felles/registerfeil.ts';
import { identFor } from '../simulering/personer.ts';
import { attributt, SCOPE, STI } from './adapter.ts';
import { createAltinntoken, VEKSLING } from './token.ts';

const trine = identFor('ERFAREN HESTEDROSJE');
const RESSURSER = ['kobo-saksbehandler', 'kobo-vedtaksmyndighet', 'kobo-administrator'];
const medTildelinger = (valg: Parameters<typeof testregistre>[0] = {}) =>
  testregistre({
    tildelinger: (orgnr, ident) =>
      orgnr === KOMMUNE.kommuneOrgnr && ident === trine ? ['kobo-saksbehandler', 'kobo-administrator'] : [],
    ...valg,
  });

test('what a person may use is what has been handed out in that municipality, asked about at once', async () => {
  const r = await medTildelinger();
  const { verdi } = await r.altinn.tillatte(KOMMUNE, trine, RESSURSER);
  assert.deepEqual([...verdi], ['kobo-saksbehandler', 'kobo-administrator']);
  assert.equal((await r.altinn.tillatte(NABOKOMMUNE, trine, RESSURSER)).verdi.size, 0);
  assert.equal((await r.altinn.tillatte(KOMMUNE, identFor('JEVN KORK'), RESSURSER)).verdi.size, 0);
  assert.equal(r.kall.filter(({ url }) => url.endsWith(STI)).length, 3);
});

test('the number is in no address', async () => {
  const r = await medTildelinger();
  await r.altinn.tillatte(KOMMUNE, trine, RESSURSER);
  assert.ok(r.kall.every(({ url }) => !url.includes(trine)));
});

const pdp = (svar: (neste: () => Promise<Response>) => Response | Promise<Response>) =>
  bytt((request, neste) => (request.url.endsWith(STI) ? svar(() => neste(request)) : neste(request)));
const endret = (endre: (Response_: Record<string, unknown>[]) => unknown) =>
  pdp(async (neste) => {
    const kropp = (await (await neste()).json()) as { Response: Record<string, unknown>[] };
    return Response.json({ Response: endre(kropp.Response) });
  });
const ressurs = (Value: string, orgnr = KOMMUNE.kommuneOrgnr) => [
  {
    Attribute: [
      { AttributeId: attributt.ressurs, Value },
      { AttributeId: attributt.virksomhet, Value: orgnr },
    ],
  },
];

const feilet: [string, Feilklasse, (neste: Fetch) => Fetch][] = [
  ['answers 503', 'UTILGJENGELIG', pdp(() => new Response(null, { status: 503 }))],
  ['breaks the connection', 'UTILGJENGELIG', pdp(() => Promise.reject(new TypeError('fetch failed')))],
  ['answers 429 forever', 'FOR_MANGE_KALL', pdp(() => new Response(null, { status: 429 }))],
  ['answers 403', 'IKKE_TILGANG', pdp(() => new Response(null, { status: 403 }))],
  ['answers HTML', 'UGYLDIG_SVAR', pdp(() => new Response('<html>'))],
  [
    'cuts the JSON off',
    'UGYLDIG_SVAR',
    pdp(async (neste) => new Response((await (await neste()).text()).slice(0, 60))),
  ],
  ['answers one for all', 'UGYLDIG_SVAR', endret(([en]) => [en])],
  ['answers nothing', 'UGYLDIG_SVAR', endret(() => [])],
  ['has a decision that is no word', 'UGYLDIG_SVAR', endret((alle) => alle.map(() => ({ Decision: 1 })))],
  ['permits without saying what', 'UGYLDIG_SVAR', endret((alle) => alle.map(() => ({ Decision: 'Permit' })))],
  [
    'permits another resource',
    'UGYLDIG_SVAR',
    endret((alle) => alle.map(() => ({ Decision: 'Permit', Category: ressurs('noe-annet') }))),
  ],
  [
    'permits in another municipality',
    'UGYLDIG_SVAR',
    endret((alle) =>
      alle.map((_, i) => ({
        Decision: 'Permit',
        Category: ressurs(RESSURSER[i]!, NABOKOMMUNE.kommuneOrgnr),
      })),
    ),
  ],
];
for (const [navn, klasse, mellomledd] of feilet) {
  test(`PDP ${navn}: ${klasse}, and nobody is let in`, async () => {
    const r = await medTildelinger({ mellomledd, tidsgrenser: { maksForsoek: 2 } });
    await assert.rejects(r.altinn.tillatte(KOMMUNE, trine, RESSURSER), { register: 'ALTINN', klasse });
  });
}

test('PDP never answers: given up in time', async () => {
  const r = await medTildelinger({
    mellomledd: pdp(() => new Promise<Response>(() => {})),
    tidsgrenser: { perForsoekMs: 40, maksForsoek: 2 },
  });
  await assert.rejects(r.altinn.tillatte(KOMMUNE, trine, RESSURSER), { klasse: 'UTILGJENGELIG' });
});

for (const Decision of ['Deny', 'NotApplicable', 'Indeterminate', 'permit', 'PERMIT']) {
  test(`«${Decision}» is a no`, async () => {
    const r = await medTildelinger({ mellomledd: endret((alle) => alle.map(() => ({ Decision }))) });
    assert.equal((await r.altinn.tillatte(KOMMUNE, trine, RESSURSER)).verdi.size, 0);
  });
}

test('a token is exchanged once for many questions, and again before it expires', async () => {
  const r = await medTildelinger();
  let naa = Date.now();
  const token = createAltinntoken({
    fetch: r.fetch,
    baseUrl: r.adresser.altinn,
    token: r.token,
    naa: () => naa,
  });
  const forespoersel = { ...KOMMUNE, scope: SCOPE };
  const foerste = await token.hent(forespoersel);
  assert.equal(await token.hent(forespoersel), foerste);
  assert.notEqual(await token.hent({ ...NABOKOMMUNE, scope: SCOPE }), foerste);
  naa += 1_775_000;
  assert.notEqual(await token.hent(forespoersel), foerste);
  assert.equal(r.kall.filter(({ url }) => url.endsWith(VEKSLING)).length, 3);
});

test('a token Altinn refuses is dropped, with the one it was given for', async () => {
  let ganger = 0;
  const r = await medTildelinger({
    mellomledd: pdp((neste) => (ganger++ === 0 ? new Response(null, { status: 401 }) : neste())),
  });
  assert.equal((await r.altinn.tillatte(KOMMUNE, trine, RESSURSER)).verdi.size, 2);
  const hentet = r.kall.filter(
    ({ url }) => url.endsWith(VEKSLING) || url.includes('maskinporten.test/token'),
  );
  assert.equal(hentet.length, 4);
});

const vekslet = (svar: () => Response) =>
  bytt((request, neste) => (request.url.endsWith(VEKSLING) ? svar() : neste(request)));
const vekslingsfeil: [string, Feilklasse, () => Response][] = [
  ['refuses', 'IKKE_TILGANG', () => new Response(null, { status: 403 })],
  ['gives no token', 'UGYLDIG_SVAR', () => new Response('')],
  ['gives what is no token', 'UGYLDIG_SVAR', () => new Response('<html>')],
  ['gives one that never expires', 'UGYLDIG_SVAR', () => new Response('e30.e30.')],
  ['is away', 'UTILGJENGELIG', () => new Response(null, { status: 502 })],
];
for (const [navn, klasse, svar] of vekslingsfeil) {
  test(`the exchange ${navn}: ${klasse}`, async () => {
    const r = await medTildelinger({ mellomledd: vekslet(svar), tidsgrenser: { maksForsoek: 1 } });
    await assert.rejects(r.altinn.tillatte(KOMMUNE, trine, RESSURSER), (feil: RegisterFeil) => {
      assert.deepEqual([feil.register, feil.klasse], ['ALTINN', klasse]);
      return true;
    });
  });
}

test('a token in quotes is read as one without', async () => {
  const r = await medTildelinger({
    mellomledd: bytt(async (request, neste) => {
      const svar = await neste(request);
      return request.url.endsWith(VEKSLING) ? Response.json(await svar.text()) : svar;
    }),
  });
  assert.equal((await r.altinn.tillatte(KOMMUNE, trine, RESSURSER)).verdi.size, 2);
});

test('the simulator refuses what lacks something of the wire table', async () => {
  const r = await medTildelinger();
  const fraMaskinporten = await r.token.hent({ ...KOMMUNE, scope: SCOPE });
  const token = createAltinntoken({ fetch: r.fetch, baseUrl: r.adresser.altinn, token: r.token });
  const fraAltinn = await token.hent({ ...KOMMUNE, scope: SCOPE });
  const annet = await token.hent({ ...KOMMUNE, scope: 'altinn:serviceowner/notifications.create' });
  const status = async (
    endre: Record<string, string> = {},
    { sti = STI, method = 'POST', kropp = {} as unknown } = {},
  ): Promise<number> => {
    const headers = {
      accept: 'application/json',
      authorization: `Bearer ${fraAltinn}`,
      'content-type': 'application/json',
      ...endre,
    };
    const body = method === 'POST' ? { body: JSON.stringify(kropp) } : {};
    return (await r.fetch(new Request(r.adresser.altinn + sti, { method, headers, ...body }))).status;
  };
  assert.equal(await status(), 400);
  assert.equal(await status({}, { kropp: { Request: { AccessSubject: [] } } }), 400);
  assert.equal(await status({ authorization: `Bearer ${fraMaskinporten}` }), 401);
  assert.equal(await status({ authorization: `Bearer ${annet}` }), 403);
  assert.equal(await status({ accept: 'text/html' }), 406);
  assert.equal(await status({ 'content-type': 'text/xml' }), 400);
  assert.equal(await status({}, { method: 'GET' }), 404);
  assert.equal(await status({}, { sti: '/authorization/api/v1/decision' }), 404);
  assert.equal(await status({ authorization: `Bearer ${fraAltinn}` }, { sti: VEKSLING, method: 'GET' }), 401);
});
