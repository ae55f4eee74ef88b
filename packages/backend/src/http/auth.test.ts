import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { inspect } from 'node:util';
import { SignJWT, UnsecuredJWT, exportJWK, exportSPKI, generateKeyPair } from 'jose';
import type { ProblemCode } from '@kobo-bolig/contract';
import { KROKVIK } from '../testing/proevebenk.ts';
import { ola, trine } from '../testing/proevekall.ts';
import { createSigner } from '../platform/worker/signer.ts';
import { createAuth, type Utsteder } from './auth.ts';
import { KoboFeil } from './problem.ts';

let now = new Date('2026-11-20T12:00:00Z');
const klokke = () => now;
const secret = new Uint8Array(32).fill(1);
const noNetwork = () => Promise.reject(new TypeError('no network in this test'));
const auth = (utstedere: readonly Utsteder[], fetch: typeof globalThis.fetch = noNetwork) =>
  createAuth({ utstedere, secret, klokke, fetch });
const code = (expected: ProblemCode) => (error: unknown) => {
  assert.ok(error instanceof KoboFeil, inspect(error));
  assert.equal(error.code, expected);
  return true;
};
const seconds = () => Math.floor(now.getTime() / 1000);

const signer = await createSigner({ klokke });
const verify = auth([signer.utsteder]);

suite('who a token stands for', () => {
  test('a citizen has an opaque id, and the number shows in no form of them', async () => {
    const aktoer = await verify(await signer.token(ola));
    assert.ok(aktoer.type === 'INNBYGGER');
    assert.equal(aktoer.pid, ola.pid);
    assert.match(aktoer.id, /^innbygger:[A-Za-z0-9_-]{24}$/);
    for (const shown of [
      JSON.stringify(aktoer),
      inspect(aktoer, { depth: 9, showHidden: true }),
      String(aktoer),
    ]) {
      assert.doesNotMatch(shown, /01815012345/);
    }
    const again = await auth([signer.utsteder])(await signer.token(ola));
    assert.equal(again.id, aktoer.id, 'the same person is the same actor, in every process');
    const ider = [aktoer.id, await aktoer.idI('9901'), await aktoer.idI('9902')];
    assert.equal(new Set(ider).size, 3, 'and another in each municipality');
    assert.ok(again.type === 'INNBYGGER');
    assert.equal(await again.idI('9901'), ider[1]);
  });

  test('an employee has roles by municipality, a supplier its organisation number', async () => {
    const ansatt = await verify(await signer.token(trine));
    assert.ok(ansatt.type === 'ANSATT');
    assert.equal(ansatt.id, 'ansatt:trine');
    assert.deepEqual(ansatt.kommuner.get(KROKVIK), {
      roller: ['SAKSBEHANDLER', 'BOLIGOVERSIKT'],
      enheter: ['BOLIGKONTOR'],
    });
    const [hjemme] = trine.roller;
    const iTo = { ...trine, roller: [{ ...hjemme!, andreEnheter: ['NAV', 'BOLIGKONTOR'] }] };
    const iBegge = await verify(await signer.token(iTo));
    assert.ok(iBegge.type === 'ANSATT');
    assert.deepEqual(iBegge.kommuner.get(KROKVIK)?.enheter, ['BOLIGKONTOR', 'NAV']);
    await assert.rejects(
      verify(await signer.token({ ...trine, roller: [{ ...hjemme!, andreEnheter: ['NAV,SKJERMET'] }] })),
      code('UGYLDIG_TOKEN'),
    );
    const maskin = await verify(
      await signer.token({
        klient: 'fdv',
        orgnr: '974760673',
        leverandoer: '310000221',
        scopes: ['kobo:bolig.les'],
      }),
    );
    assert.ok(maskin.type === 'MASKIN');
    assert.deepEqual([maskin.orgnr, maskin.leverandoer], ['974760673', '310000221']);
    assert.equal(maskin.id, 'maskin:fdv (310000221 for 974760673)');
  });

  test('claims that are missing, malformed or contradict each other are refused', async () => {
    const refused: Record<string, unknown>[] = [
      { pid: '0181501234' },
      { acr: 'idporten-loa-substantial' },
      { scope: undefined },
      { client_id: undefined },
      { kobo_roller: [] },
      { consumer: { authority: 'iso6523-actorid-upis', ID: '0192:974760673' } },
      { exp: undefined },
      { iat: undefined },
    ];
    for (const claims of refused) {
      await assert.rejects(
        verify(await signer.token(ola, claims)),
        code('UGYLDIG_TOKEN'),
        JSON.stringify(claims),
      );
    }
    await assert.rejects(verify(await signer.token(trine, { sub: '01815012345 ' })), code('UGYLDIG_TOKEN'));
  });

  test('an issuer vouches only for the kinds of actor it is trusted with', async () => {
    const bareMaskiner = auth([{ ...signer.utsteder, aktoerer: ['MASKIN'] }]);
    await assert.rejects(bareMaskiner(await signer.token(ola)), code('UGYLDIG_TOKEN'));
  });
});

suite('what a token must be', () => {
  test('in time', async () => {
    await assert.rejects(verify(await signer.token(ola, { exp: seconds() - 6 })), code('UTLOEPT_TOKEN'));
    await assert.rejects(verify(await signer.token(ola, { nbf: seconds() + 60 })), code('UGYLDIG_TOKEN'));
  });

  test('in time also when it was good before', async () => {
    const token = await signer.token(ola);
    await verify(token);
    const before = now;
    now = new Date(before.getTime() + 906_000);
    await assert.rejects(verify(token), code('UTLOEPT_TOKEN'));
    now = before;
  });

  test('for us, from an issuer we know, with its key', async () => {
    await assert.rejects(verify(await signer.token(ola, { aud: 'annet-api' })), code('UGYLDIG_TOKEN'));
    await assert.rejects(verify(await signer.token(ola, { iss: 'urn:ukjent' })), code('UGYLDIG_TOKEN'));
    const foreign = await createSigner({ klokke });
    await assert.rejects(verify(await foreign.token(ola)), code('UGYLDIG_TOKEN'));
  });

  test('signed: not with none, not with a public key as the secret, not an id token', async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
    const jwk = { ...(await exportJWK(publicKey)), kid: 'k', alg: 'ES256' };
    const trusting = auth([{ issuer: 'urn:i', audience: 'kobo-api', jwks: { keys: [jwk] } }]);
    const claims = { scope: 'kobo:innbygger', client_id: 'c', pid: ola.pid, acr: 'idporten-loa-high' };
    const registered = { iss: 'urn:i', aud: 'kobo-api', iat: seconds(), exp: seconds() + 60 };
    const sign = (typ: string) =>
      new SignJWT({ ...claims, ...registered })
        .setProtectedHeader({ alg: 'ES256', kid: 'k', typ })
        .sign(privateKey);
    assert.equal((await trusting(await sign('at+jwt'))).type, 'INNBYGGER');
    await assert.rejects(trusting(await sign('JWT')), code('UGYLDIG_TOKEN'));
    await assert.rejects(
      trusting(new UnsecuredJWT({ ...claims, ...registered }).encode()),
      code('UGYLDIG_TOKEN'),
    );
    const asSecret = new TextEncoder().encode(await exportSPKI(publicKey));
    const hs256 = await new SignJWT({ ...claims, ...registered })
      .setProtectedHeader({ alg: 'HS256', kid: 'k', typ: 'at+jwt' })
      .sign(asSecret);
    await assert.rejects(trusting(hs256), code('UGYLDIG_TOKEN'));
  });

  test('a token, and not too long', async () => {
    const broken = [
      '',
      'a.b.c',
      'x'.repeat(9000),
      `${await signer.token(ola)}x`,
      'eyJhbGciOiJFUzI1NiJ9.e30.',
    ];
    for (const text of broken) await assert.rejects(verify(text), code('UGYLDIG_TOKEN'), text.slice(0, 20));
  });
});

suite('keys over the network', () => {
  const jwksUri = 'https://utsteder.test/jwks';

  test('are fetched once, and again at most every 30 seconds for an unknown key', async () => {
    let calls = 0;
    const fetch: typeof globalThis.fetch = async (input) => {
      assert.equal(String(input), jwksUri);
      calls++;
      return Response.json(signer.utsteder.jwks);
    };
    const remote = auth([{ issuer: signer.utsteder.issuer, audience: 'kobo-api', jwksUri }], fetch);
    await Promise.all([remote(await signer.token(ola)), remote(await signer.token(trine))]);
    assert.equal(calls, 1);
    const foreign = await createSigner({ klokke });
    await assert.rejects(remote(await foreign.token(ola)), code('UGYLDIG_TOKEN'));
    await assert.rejects(remote(await foreign.token(trine)), code('UGYLDIG_TOKEN'));
    assert.equal(calls, 1);
  });

  test('that cannot be had are our trouble, not a wrong token', async () => {
    const utsteder = { issuer: signer.utsteder.issuer, audience: 'kobo-api', jwksUri };
    await assert.rejects(auth([utsteder])(await signer.token(ola)), code('UTILGJENGELIG'));
    const failing = auth([utsteder], async () => new Response('nede', { status: 502 }));
    await assert.rejects(failing(await signer.token(ola)), code('UTILGJENGELIG'));
    const garbled = auth([utsteder], async () => new Response('<html>'));
    await assert.rejects(garbled(await signer.token(ola)), code('UTILGJENGELIG'));
  });
});
