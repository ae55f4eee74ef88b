import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hentStatus } from '@kobo-bolig/contract/client';
import { createMaskinportenSimulator } from '../../backend/src/ports/maskinporten/simulator.ts';
import { call } from './call.ts';
import { createMaskinporten, MaskinportenFeil, type MaskinportenOptions } from './maskinporten.ts';
import { failure, startRig } from './testing/kobo.ts';

const ISSUER = 'https://maskinporten.test/';
const SUPPLIER = '310000042';
const [KROKVIK, FJELLVIK] = ['310000018', '310000026'];
const SCOPE = 'kobo:bolig.les';
const keys = await crypto.subtle.generateKey(
  {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    modulusLength: 2048,
    publicExponent: new Uint8Array([1, 0, 1]),
  },
  true,
  ['sign', 'verify'],
);
const jwk = await crypto.subtle.exportKey('jwk', keys.privateKey);

/** A clock that jumps over the waits between tries; the rest of the time passes when told, since signing takes real time. */
function createClock() {
  let now = 1_700_000_000_000;
  const timers = new Set<{ readonly at: number; readonly run: () => void }>();
  const advance = (milliseconds: number): void => {
    now += milliseconds;
    for (const timer of timers) if (timer.at <= now && timers.delete(timer)) timer.run();
  };
  const after = (milliseconds: number, run: () => void): (() => void) => {
    const timer = { at: now + milliseconds, run };
    timers.add(timer);
    if (milliseconds < 10_000) setImmediate(() => timers.has(timer) && advance(timer.at - now));
    return () => timers.delete(timer);
  };
  return { now: () => now, random: () => 0.5, advance, after };
}

const decoded = (part = ''): Record<string, unknown> =>
  JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;

type Answer = (real: () => Promise<Response>) => Response | Promise<Response>;

async function rig(more: Partial<MaskinportenOptions> = {}, clockError = 0) {
  const runtime = createClock();
  const simulator = await createMaskinportenSimulator({
    issuer: ISSUER,
    naa: () => runtime.now() + clockError,
    klienter: [
      {
        klientId: 'fdv',
        kid: 'n1',
        orgnr: SUPPLIER,
        offentligNoekkel: keys.publicKey,
        scopes: [SCOPE, 'kobo:bolig.skriv'],
        delegertFra: [KROKVIK, FJELLVIK],
      },
    ],
  });
  const grants: Record<string, unknown>[] = [];
  const planned: Answer[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    const form = new URLSearchParams(await request.clone().text());
    const [header, claims] = form.get('assertion')?.split('.') ?? [];
    grants.push({ ...decoded(header), ...decoded(claims) });
    const real = () => simulator.fetch(request);
    return (planned.shift() ?? ((answer) => answer()))(real);
  };
  const maskinporten = createMaskinporten({
    issuer: ISSUER,
    klientId: 'fdv',
    klientOrgnr: SUPPLIER,
    noekkel: jwk,
    kid: 'n1',
    scope: SCOPE,
    fetch,
    runtime,
    ...more,
  });
  return {
    maskinporten,
    simulator,
    grants,
    runtime,
    plan: (...answers: Answer[]) => planned.push(...answers),
  };
}

const busy: Answer = () => new Response('Bad Gateway', { status: 502 });
const refusal = (token: Promise<string>): Promise<MaskinportenFeil> =>
  token.then(
    () => assert.fail('There was a token.'),
    (error: unknown) => (assert.ok(error instanceof MaskinportenFeil), error),
  );

describe('a token from Maskinporten', () => {
  it('is for one municipality, and asked for as Maskinporten wants it', async () => {
    const { maskinporten, simulator, grants } = await rig({ resource: 'https://kobo.test' });
    const token = await maskinporten.forKommune(KROKVIK)();
    assert.deepEqual(await simulator.verifiser(token), { scopes: [SCOPE], kommuneOrgnr: KROKVIK });
    const { iat, exp, jti, ...rest } = grants[0] ?? {};
    assert.ok(Number(exp) - Number(iat) <= 120);
    assert.match(String(jti), /^[0-9a-f]{32}$/);
    assert.deepEqual(rest, {
      alg: 'RS256',
      typ: 'JWT',
      kid: 'n1',
      aud: ISSUER,
      iss: 'fdv',
      scope: SCOPE,
      resource: 'https://kobo.test',
      consumer_org: KROKVIK,
    });
  });

  it('takes the key as it is registered, marked for another use, or imported', async () => {
    for (const noekkel of [{ ...jwk, alg: 'RS512', use: 'sig', key_ops: ['verify'] }, keys.privateKey]) {
      const { maskinporten, simulator } = await rig({ noekkel });
      assert.ok(await simulator.verifiser(await maskinporten.forKommune(KROKVIK)()));
    }
  });

  it('is never shared by two municipalities, and fetched once for those who ask at once for one', async () => {
    const { maskinporten, simulator, grants } = await rig();
    const first = maskinporten.forKommune(KROKVIK);
    const tokens = await Promise.all([
      ...Array.from({ length: 10 }, () => first()),
      ...Array.from({ length: 10 }, () => maskinporten.forKommune(FJELLVIK)()),
      maskinporten.forKommune(KROKVIK)(),
    ]);
    assert.equal(grants.length, 2);
    const owners = await Promise.all(
      tokens.map(async (token) => (await simulator.verifiser(token))?.kommuneOrgnr),
    );
    assert.deepEqual(owners, [...Array(10).fill(KROKVIK), ...Array(10).fill(FJELLVIK), KROKVIK]);
  });

  it('is asked for without delegation by the owner of the client', async () => {
    const { maskinporten, simulator, grants } = await rig();
    const token = await maskinporten.forKommune(SUPPLIER)();
    assert.equal((await simulator.verifiser(token))?.kommuneOrgnr, SUPPLIER);
    assert.equal('consumer_org' in (grants[0] ?? {}), false);
  });

  it('is kept until half a minute before it expires, and used to its end when no other is to be had', async () => {
    const { maskinporten, grants, runtime, plan } = await rig();
    const token = maskinporten.forKommune(KROKVIK);
    const first = await token();
    runtime.advance(89_000);
    assert.equal(await token(), first);
    assert.equal(grants.length, 1);
    runtime.advance(2_000);
    plan(busy, busy, busy);
    assert.equal(await token(), first);
    assert.equal(grants.length, 4);
    assert.notEqual(await token(), first);
  });

  it('that was refused is not used again, even when no other is to be had', async () => {
    const { maskinporten, plan } = await rig();
    const token = maskinporten.forKommune(KROKVIK);
    const refused = await token();
    plan(busy, busy, busy);
    assert.equal((await refusal(token({ refused }))).kind, 'utilgjengelig');
    assert.notEqual(await token(), refused);
  });

  it('is tried for again with a new assertion when the connection breaks or Maskinporten is busy', async () => {
    const { maskinporten, grants, runtime, plan } = await rig();
    plan(
      async (real) => {
        await real();
        throw new TypeError('socket hang up');
      },
      () => new Response(null, { status: 429, headers: { 'retry-after': '7' } }),
    );
    const start = runtime.now();
    await maskinporten.forKommune(KROKVIK)();
    assert.equal(new Set(grants.map(({ jti }) => jti)).size, 3);
    assert.equal(runtime.now() - start, 250 + 7_000);
  });

  it('does not wait for ever', async () => {
    const { maskinporten, runtime, grants, plan } = await rig();
    const silent: Answer = () => {
      setImmediate(() => runtime.advance(10_000));
      return new Promise(() => {});
    };
    plan(silent, silent, silent, silent);
    const start = runtime.now();
    const { kind } = await refusal(maskinporten.forKommune(KROKVIK)());
    assert.equal(kind, 'utilgjengelig');
    assert.ok(runtime.now() - start <= 33_000);
    assert.equal(grants.length, 3);
  });

  it('is to be had by a machine whose clock is wrong', async () => {
    const { maskinporten, simulator, grants, runtime, plan } = await rig({}, 90_000);
    const dated: Answer = async (real) => {
      const { status, body } = await real();
      return new Response(body, {
        status,
        headers: { date: new Date(runtime.now() + 90_000).toUTCString() },
      });
    };
    plan(dated, dated, dated);
    assert.ok(await simulator.verifiser(await maskinporten.forKommune(KROKVIK)()));
    assert.equal(grants.length, 2);
    await maskinporten.forKommune(FJELLVIK)();
    assert.equal(grants.length, 3, 'what was learned is kept');
  });
});

describe('a refusal', () => {
  it('says what Maskinporten said, is not repeated and not remembered', async () => {
    const { maskinporten, grants } = await rig();
    const undelegated = maskinporten.forKommune('310000034');
    const { kind, error, status } = await refusal(undelegated());
    assert.deepEqual([kind, error, status], ['avvist', 'invalid_grant', 400]);
    await refusal(undelegated());
    assert.equal(grants.length, 2);
    const wrong = await rig({ scope: 'annen:scope' });
    const { code, message } = await refusal(wrong.maskinporten.forKommune(KROKVIK)());
    assert.equal(code, 'MP-200');
    assert.match(message, /Scope is not registered/);
  });

  it('is told from an answer of somebody else', async () => {
    const answers: Response[] = [
      new Response('<html>', { status: 200 }),
      new Response(null, { status: 302, headers: { location: 'https://annet.test' } }),
      Response.json({ access_token: 7, token_type: 'Bearer', expires_in: 120 }),
      Response.json({ access_token: 'x', token_type: 'Bearer' }),
      Response.json({ access_token: 'x', token_type: 'mac', expires_in: 120 }),
      Response.json(null),
    ];
    for (const answer of answers) {
      const { maskinporten, plan } = await rig();
      plan(() => answer);
      assert.equal((await refusal(maskinporten.forKommune(KROKVIK)())).kind, 'svar');
    }
  });

  it('fails the call with its cause, before anything is sent', async (t) => {
    const { maskinporten } = await rig();
    const { server, klient } = await startRig(t, { token: maskinporten.forKommune('310000034') });
    const error = await failure(call(klient, hentStatus));
    assert.equal(error.kind, 'token');
    assert.ok(error.cause instanceof MaskinportenFeil);
    assert.equal(server.seen.length, 0);
  });
});

it('what cannot work is refused at once, without quoting the key', () => {
  const base = { issuer: ISSUER, klientId: 'fdv', klientOrgnr: SUPPLIER, kid: 'n1', scope: SCOPE };
  const { d: _, ...half } = jwk;
  for (const noekkel of [half, { kty: 'oct', k: 'hemmelig' }]) {
    assert.throws(
      () => createMaskinporten({ ...base, noekkel }),
      (error: Error) => error instanceof TypeError && !/hemmelig/.test(error.message),
    );
  }
  assert.throws(() => createMaskinporten({ ...base, noekkel: jwk }).forKommune('9901'), TypeError);
});
