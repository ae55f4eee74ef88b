import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeJwt, decodeProtectedHeader, exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import type { Fetch } from '../felles/forsoek.ts';
import { createMaskinportenKlient, GRANT_TYPE } from './adapter.ts';
import { createMaskinportenSimulator } from './simulator.ts';

const ISSUER = 'https://maskinporten.test/';
const SCOPE = 'skatteetaten:inntekt';
const LEVERANDOER = '310000042';
const [KROKVIK, FJELLVIK] = ['310000018', '310000026'];
const noekler = await generateKeyPair('RS256', { extractable: true });

async function oppsett(mellomledd: (neste: Fetch) => Fetch = (neste) => neste) {
  let klokke = Date.parse('2026-11-23T10:00:00Z');
  const naa = () => klokke;
  const simulator = await createMaskinportenSimulator({
    issuer: ISSUER,
    naa,
    klienter: [
      {
        klientId: 'kobo',
        kid: 'n1',
        orgnr: LEVERANDOER,
        offentligNoekkel: await exportJWK(noekler.publicKey),
        scopes: [SCOPE, 'folkeregister:deling/offentligmedhjemmel'],
        delegertFra: [KROKVIK, FJELLVIK],
      },
    ],
  });
  const grants: JWTPayload[] = [];
  const fetch: Fetch = async (request) => {
    const assertion = new URLSearchParams(await request.clone().text()).get('assertion') ?? '';
    grants.push({ ...decodeJwt(assertion), ...decodeProtectedHeader(assertion) });
    return mellomledd(simulator.fetch)(request);
  };
  const klient = createMaskinportenKlient({
    fetch,
    naa,
    tokenUrl: simulator.tokenUrl,
    issuer: ISSUER,
    klientId: 'kobo',
    kid: 'n1',
    noekkel: noekler.privateKey,
    klientOrgnr: LEVERANDOER,
    sov: async () => {},
  });
  return { simulator, klient, grants, spol: (ms: number) => (klokke += ms) };
}

test('a token is for one municipality and one scope, and says so', async () => {
  const { klient, simulator, grants } = await oppsett();
  const token = await klient.hent({ kommuneOrgnr: KROKVIK, scope: SCOPE });
  assert.deepEqual(await simulator.verifiser(token), { scopes: [SCOPE], kommuneOrgnr: KROKVIK });
  const [grant] = grants;
  assert.ok(grant);
  assert.deepEqual(Object.keys(grant).sort(), [
    'alg',
    'aud',
    'consumer_org',
    'exp',
    'iat',
    'iss',
    'jti',
    'kid',
    'scope',
  ]);
  assert.equal(grant.aud, ISSUER);
  assert.equal(grant['consumer_org'], KROKVIK);
  assert.ok((grant.exp ?? 0) - (grant.iat ?? 0) <= 120);
});

test('tokens are cached per municipality and scope, and never shared between municipalities', async () => {
  const { klient, grants } = await oppsett();
  const hent = (kommuneOrgnr: string, scope = SCOPE) => klient.hent({ kommuneOrgnr, scope });
  const [krokvik, fjellvik] = [await hent(KROKVIK), await hent(FJELLVIK)];
  assert.notEqual(krokvik, fjellvik);
  assert.equal(await hent(KROKVIK), krokvik);
  assert.equal(await hent(FJELLVIK), fjellvik);
  assert.notEqual(await hent(KROKVIK, 'folkeregister:deling/offentligmedhjemmel'), krokvik);
  assert.equal(grants.length, 3);
  assert.equal(new Set(grants.map(({ jti }) => jti)).size, 3);
});

test('many at once wait for one token', async () => {
  const { klient, grants } = await oppsett();
  const tokener = await Promise.all(
    Array.from({ length: 20 }, () => klient.hent({ kommuneOrgnr: KROKVIK, scope: SCOPE })),
  );
  assert.equal(new Set(tokener).size, 1);
  assert.equal(grants.length, 1);
});

test('a token is renewed before it expires, and after it has been refused', async () => {
  const { klient, grants, spol } = await oppsett();
  const hva = { kommuneOrgnr: KROKVIK, scope: SCOPE };
  await klient.hent(hva);
  spol(85_000);
  await klient.hent(hva);
  assert.equal(grants.length, 1);
  spol(10_000);
  await klient.hent(hva);
  assert.equal(grants.length, 2);
  klient.glem(hva);
  await klient.hent(hva);
  assert.equal(grants.length, 3);
});

test('each attempt carries a new assertion, since one cannot be used twice', async () => {
  let ganger = 0;
  const { klient, grants } = await oppsett((neste) => async (request) => {
    const svar = await neste(request);
    return ganger++ === 0 ? new Response('Bad Gateway', { status: 502 }) : svar;
  });
  await klient.hent({ kommuneOrgnr: KROKVIK, scope: SCOPE });
  assert.equal(new Set(grants.map(({ jti }) => jti)).size, 2);
});

test('a municipality’s own client asks without delegation', async () => {
  const { klient, simulator, grants } = await oppsett();
  const token = await klient.hent({ kommuneOrgnr: LEVERANDOER, scope: SCOPE });
  assert.equal(grants[0]?.['consumer_org'], undefined);
  assert.equal((await simulator.verifiser(token))?.kommuneOrgnr, LEVERANDOER);
});

test('missing delegation and unknown scope are lack of access; a failure is not remembered', async () => {
  const { klient, grants } = await oppsett();
  const utenDelegering = { kommuneOrgnr: '310000034', scope: SCOPE };
  const avvist = { register: 'MASKINPORTEN', klasse: 'IKKE_TILGANG' };
  await assert.rejects(klient.hent(utenDelegering), avvist);
  await assert.rejects(klient.hent(utenDelegering), avvist);
  await assert.rejects(klient.hent({ kommuneOrgnr: KROKVIK, scope: 'annen:scope' }), {
    ...avvist,
    feilkode: 'MP-200',
  });
  assert.equal(grants.length, 3);
});

test('down, and answers that are no token', async () => {
  const svar: [() => Response, string][] = [
    [() => new Response('Bad Gateway', { status: 502 }), 'UTILGJENGELIG'],
    [() => new Response('<html>'), 'UGYLDIG_SVAR'],
    [() => Response.json({ access_token: 7, token_type: 'Bearer', expires_in: 120 }), 'UGYLDIG_SVAR'],
    [() => Response.json({ access_token: 'x', token_type: 'Bearer' }), 'UGYLDIG_SVAR'],
  ];
  for (const [lag, klasse] of svar) {
    const { klient } = await oppsett(() => async () => lag());
    await assert.rejects(klient.hent({ kommuneOrgnr: KROKVIK, scope: SCOPE }), {
      register: 'MASKINPORTEN',
      klasse,
    });
  }
});

test('the simulator refuses what Maskinporten refuses', async () => {
  const { simulator } = await oppsett();
  const iat = Math.floor(Date.parse('2026-11-23T10:00:00Z') / 1_000);
  const gyldig = {
    aud: ISSUER,
    iss: 'kobo',
    scope: SCOPE,
    consumer_org: KROKVIK,
    jti: 'a',
    iat,
    exp: iat + 100,
  };
  const spoer = async (
    claims: object,
    { alg = 'RS256', kid = 'n1', grant = GRANT_TYPE, type = 'form' } = {},
  ) => {
    const assertion = await new SignJWT({ ...claims })
      .setProtectedHeader({ alg, kid })
      .sign(noekler.privateKey);
    const body = new URLSearchParams({ grant_type: grant, assertion }).toString();
    const headers = {
      'content-type': type === 'form' ? 'application/x-www-form-urlencoded' : 'application/json',
    };
    const svar = await simulator.fetch(new Request(simulator.tokenUrl, { method: 'POST', body, headers }));
    return svar.status;
  };
  assert.equal(await spoer(gyldig), 200);
  assert.equal(await spoer(gyldig), 400, 'used before');
  const avvist: Record<string, object> = {
    'token endpoint as audience': { aud: simulator.tokenUrl },
    'two audiences': { aud: [ISSUER, 'https://other.test'] },
    'another client': { iss: 'other' },
    'lives too long': { exp: iat + 121 },
    expired: { iat: iat - 200, exp: iat - 100 },
    'clock off': { iat: iat - 15, exp: iat + 50 },
    'no jti': { jti: undefined },
    'unknown claim': { sub: 'x' },
    'no scope': { scope: undefined },
  };
  for (const [navn, endring] of Object.entries(avvist))
    assert.equal(await spoer({ ...gyldig, jti: navn, ...endring }), 400, navn);
  assert.equal(await spoer({ ...gyldig, jti: 'k' }, { kid: 'n2' }), 400, 'another key');
  assert.equal(await spoer({ ...gyldig, jti: 'g' }, { grant: 'client_credentials' }), 400, 'another grant');
  assert.equal(await spoer({ ...gyldig, jti: 't' }, { type: 'json' }), 400, 'JSON body');
  assert.equal(await simulator.verifiser('not.a.token'), null);
});
