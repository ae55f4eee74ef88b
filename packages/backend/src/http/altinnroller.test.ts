import assert from 'node:assert/strict';
import { after, before, beforeEach, suite, test } from 'node:test';
import { inspect } from 'node:util';
import type { Tilhoerighet } from './aktoer.ts';
import { createAltinnroller, LEVETID_MS } from './altinnroller.ts';
import { createAuth } from './auth.ts';
import { KoboFeil } from './problem.ts';
import { STI } from '../ports/altinn/adapter.ts';
import { identFor } from '../ports/simulering/personer.ts';
import { createSigner } from '../platform/worker/signer.ts';
import { createProevebenk, FJELLVIK, KROKVIK, type Proevebenk } from '../testing/proevebenk.ts';
import { kall, skalFeile, trine } from '../testing/proevekall.ts';
import { bytt, KOMMUNE, testregistre } from '../testing/registre.ts';

const pid = identFor('ERFAREN HESTEDROSJE');
const ressurser = {
  roller: { SAKSBEHANDLER: 'kobo-saksbehandler', VEDTAKSMYNDIGHET: 'kobo-vedtaksmyndighet' },
  enheter: { SKJERMET: 'kobo-skjermet', BOLIGKONTOR: 'kobo-boligkontor' },
};

let tildelt: readonly string[] = [];
let nede = false;
let naa = new Date('2026-11-20T12:00:00Z');
let registre: Awaited<ReturnType<typeof testregistre>>;
const sub = { sub: 'trine', name: 'Trine Saksbehandler' };
const idporten = { pid, acr: 'idporten-loa-high', kobo_roller: undefined };

before(async () => {
  registre = await testregistre({
    tildelinger: (orgnr, ident) => (orgnr === KOMMUNE.kommuneOrgnr && ident === pid ? tildelt : []),
    tidsgrenser: { maksForsoek: 1 },
    mellomledd: bytt((request, neste) => (nede ? new Response(null, { status: 503 }) : neste(request))),
  });
});
beforeEach(() => {
  tildelt = [];
  nede = false;
  naa = new Date('2026-11-20T12:00:00Z');
});
const lag = () =>
  createAltinnroller({
    ...ressurser,
    altinn: registre.altinn,
    orgnr: async (kommunenummer) => (kommunenummer === KROKVIK ? KOMMUNE.kommuneOrgnr : null),
    klokke: () => naa,
  });
const spurt = () => registre.kall.filter(({ url }) => url.endsWith(STI)).length;

suite('what Altinn says somebody may do', () => {
  for (const [har, ventet] of [
    [[], { roller: [], enheter: [] }],
    [['kobo-saksbehandler'], { roller: ['SAKSBEHANDLER'], enheter: [] }],
    [
      ['kobo-saksbehandler', 'kobo-vedtaksmyndighet', 'kobo-boligkontor'],
      { roller: ['SAKSBEHANDLER', 'VEDTAKSMYNDIGHET'], enheter: ['BOLIGKONTOR'] },
    ],
    [['kobo-boligkontor', 'kobo-skjermet'], { roller: [], enheter: ['SKJERMET', 'BOLIGKONTOR'] }],
    [['noe-annet'], { roller: [], enheter: [] }],
  ] as [string[], Tilhoerighet][]) {
    test(`${har.join(', ') || 'nothing'}: ${JSON.stringify(ventet)}`, async () => {
      tildelt = har;
      assert.deepEqual(await lag()(pid, KROKVIK), ventet);
    });
  }

  test('holds for five minutes, and not a moment longer', async () => {
    tildelt = ['kobo-saksbehandler'];
    const roller = lag();
    const foer = spurt();
    await Promise.all([roller(pid, KROKVIK), roller(pid, KROKVIK)]);
    tildelt = [];
    naa = new Date(naa.getTime() + LEVETID_MS - 1);
    assert.deepEqual((await roller(pid, KROKVIK)).roller, ['SAKSBEHANDLER']);
    assert.equal(spurt() - foer, 1);
    naa = new Date(naa.getTime() + 1);
    assert.deepEqual((await roller(pid, KROKVIK)).roller, []);
  });

  test('is not what it said before while it gives no answer', async () => {
    tildelt = ['kobo-saksbehandler'];
    const roller = lag();
    await roller(pid, KROKVIK);
    nede = true;
    naa = new Date(naa.getTime() + LEVETID_MS);
    const nektet = (error: unknown) => {
      assert.ok(error instanceof KoboFeil);
      assert.deepEqual([error.code, error.status], ['UTILGJENGELIG', 503]);
      return true;
    };
    await assert.rejects(roller(pid, KROKVIK), nektet);
    await assert.rejects(roller(pid, KROKVIK), nektet);
    nede = false;
    assert.deepEqual((await roller(pid, KROKVIK)).roller, ['SAKSBEHANDLER']);
  });

  test('a municipality that is not here has nobody, and Altinn is not asked', async () => {
    const foer = spurt();
    assert.deepEqual(await lag()(pid, FJELLVIK), { roller: [], enheter: [] });
    assert.equal(spurt(), foer);
  });
});

suite('an employee whose roles Altinn knows', () => {
  let benk: Proevebenk;
  let token: string;
  const call = kall(
    () => benk,
    () => token,
  );
  before(async () => {
    const signer = await createSigner({ klokke: () => benk.klokke });
    benk = await createProevebenk({
      utstedere: [{ ...signer.utsteder, aktoerer: ['ANSATT'], roller: 'ALTINN' }],
      altinnroller: (ident, kommunenummer) => lag()(ident, kommunenummer),
    });
    token = await signer.token(trine, { ...sub, ...idporten });
    Object.assign(benk, { signer });
  });
  after(() => benk.close());
  const annet = async (claims: object) => ({
    authorization: `Bearer ${await benk.signer.token(trine, { ...sub, ...idporten, ...claims })}`,
  });

  test('may do what is handed out to them, there and nowhere else', async () => {
    await skalFeile(await call('/v1/lapper'), 'FEIL_KOMMUNE');
    tildelt = ['kobo-vedtaksmyndighet'];
    await skalFeile(await call('/v1/lapper'), 'MANGLER_ROLLE');
    tildelt = ['kobo-saksbehandler'];
    assert.equal((await call('/v1/lapper')).status, 200);
    await skalFeile(
      await call('/v1/lapper', { headers: { 'kobo-kommunenummer': FJELLVIK } }),
      'FEIL_KOMMUNE',
    );
    await skalFeile(
      await call('/v1/lapper', { headers: { 'kobo-kommunenummer': null } }),
      'UGYLDIG_FORESPOERSEL',
    );
  });

  test('is refused while Altinn is away', async () => {
    tildelt = ['kobo-saksbehandler'];
    nede = true;
    const svar = await call('/v1/lapper');
    assert.equal(svar.headers.get('retry-after'), '30');
    await skalFeile(svar, 'UTILGJENGELIG');
  });

  test('has said who they are at a high level, and no roles of their own', async () => {
    tildelt = ['kobo-saksbehandler'];
    for (const claims of [
      { kobo_roller: [{ kommunenummer: KROKVIK, roller: ['ADMINISTRATOR'] }] },
      { acr: 'idporten-loa-substantial' },
      { pid: undefined },
      { pid: '123' },
      { name: undefined },
      { consumer: { authority: 'iso6523-actorid-upis', ID: '0192:974760673' } },
    ])
      await skalFeile(await call('/v1/lapper', { headers: await annet(claims) }), 'UGYLDIG_TOKEN');
  });
});

test('the number is in nothing that is known of the employee', async () => {
  const signer = await createSigner();
  const verifiser = createAuth({
    utstedere: [{ ...signer.utsteder, aktoerer: ['ANSATT'], roller: 'ALTINN' }],
    secret: new Uint8Array(32).fill(1),
    klokke: () => new Date(),
    fetch: () => Promise.reject(new TypeError('no network in this test')),
    altinnroller: async () => ({ roller: ['SAKSBEHANDLER'], enheter: ['BOLIGKONTOR'] }),
  });
  const aktoer = await verifiser(await signer.token(trine, { ...sub, ...idporten }), KROKVIK);
  assert.ok(aktoer.type === 'ANSATT');
  assert.deepEqual([aktoer.id, aktoer.kommuner.get(KROKVIK)?.enheter], ['ansatt:trine', ['BOLIGKONTOR']]);
  assert.equal(aktoer.kommuner.size, 1);
  for (const vist of [JSON.stringify(aktoer), inspect(aktoer, { depth: 9, showHidden: true })])
    assert.ok(!vist.includes(pid));
});

test('an issuer whose employees’ roles nobody can look up is not begun with', () => {
  assert.throws(
    () =>
      createAuth({
        utstedere: [
          { issuer: 'https://idporten.test', audience: 'kobo', jwksUri: 'https://x.test', roller: 'ALTINN' },
        ],
        secret: new Uint8Array(32).fill(1),
        klokke: () => new Date(),
        fetch: () => Promise.reject(new TypeError('no network in this test')),
      }),
    /ALTINN/,
  );
});
