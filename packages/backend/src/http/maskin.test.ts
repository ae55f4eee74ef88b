// A token exactly as Maskinporten makes it: signed with RSA, without `typ`, `aud` or a subject, and without anything of ours.
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { operations } from '@kobo-bolig/contract/server';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { createKoboBackend } from '../app.ts';
import { sql } from '../db/sql.ts';
import { look } from '../testing/catalog.ts';
import { skalFeile } from '../testing/proevekall.ts';
import { KOMMUNE, NABOKOMMUNE } from '../testing/registre.ts';
import { openSakbenk, SELSKAP, type Sakbenk } from '../testing/sakbenk.ts';
import { adresse } from '../testing/tilbudbenk.ts';
import type { Utsteder } from './auth.ts';
import type { Fetch } from './router.ts';
import { maskinroller, rollerFor } from './maskin.ts';

const ISSUER = 'https://maskinporten.test/';
const KLIENT = '7f3a1c52-0b1e-4c5d-9a7e-12345678901a';
const LEVERANDOER = '310000221';
const organisasjon = (orgnr: string) => ({ authority: 'iso6523-actorid-upis', ID: `0192:${orgnr}` });
const { privateKey, publicKey } = await generateKeyPair('RS256');
const maskinporten: Utsteder = {
  issuer: ISSUER,
  audience: 'https://kobo.test',
  jwks: { keys: [{ ...(await exportJWK(publicKey)), kid: 'maskinporten', alg: 'RS256', use: 'sig' }] },
  typ: null,
  aktoerer: ['MASKIN'],
  audValgfri: true,
  konsumenter: { '9901': [SELSKAP] },
};

let benk: Sakbenk;
let fetch: Fetch;
const medUtsteder = (utsteder: Utsteder): Fetch =>
  createKoboBackend({
    db: benk.db.database,
    porter: benk.porter,
    utstedere: [utsteder],
    hemmelighet: new Uint8Array(32).fill(7),
    klokke: () => benk.klokke,
  }).fetch;
before(async () => {
  benk = await openSakbenk();
  fetch = medUtsteder(maskinporten);
});
after(() => benk.close());

const SAK = '/saker/0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01';
const delegert = { supplier: organisasjon(LEVERANDOER), delegation_source: 'https://altinn.no/' };
function token(claims: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const naa = Math.floor(benk.klokke.getTime() / 1000);
  const utstedt = {
    iss: ISSUER,
    client_amr: 'private_key_jwt',
    token_type: 'Bearer',
    client_id: KLIENT,
    scope: 'kobo:bolig.les kobo:bolig.skriv',
    consumer: organisasjon(KOMMUNE.kommuneOrgnr),
    iat: naa,
    exp: naa + 119,
    jti: crypto.randomUUID(),
    ...claims,
  };
  return new SignJWT(utstedt).setProtectedHeader({ alg: 'RS256', kid: 'maskinporten' }).sign(privateKey);
}

interface Valg {
  readonly json?: object;
  readonly kommune?: string | null;
  readonly hos?: Fetch;
}
const kall = async (
  sti: string,
  claims: Readonly<Record<string, unknown>> = {},
  { json, kommune = '9901', hos = fetch }: Valg = {},
): Promise<Response> =>
  hos(
    new Request(`http://kobo.test/v1${sti}`, {
      method: json ? 'POST' : 'GET',
      headers: {
        authorization: `Bearer ${await token(claims)}`,
        ...(kommune !== null && { 'kobo-kommunenummer': kommune }),
        ...(json && { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }),
      },
      ...(json && { body: JSON.stringify(json) }),
    }),
  );
const bolig = (nummer: number) => ({
  json: {
    adresse: adresse(nummer),
    status: 'KLAR_FOR_INNFLYTTING',
    boligtype: 'ORDINAER',
    bemanning: 'INGEN',
    antallSoverom: 1,
  },
});

suite('a token of Maskinporten', () => {
  test('lets the municipality’s own system and a supplier it has delegated to in, and the log tells them apart', async () => {
    const vaar = KOMMUNE.kommuneOrgnr;
    for (const [nummer, claims, hvem] of [
      [51, {}, vaar],
      [52, delegert, `${LEVERANDOER} for ${vaar}`],
      [53, { ...delegert, consumer: organisasjon(SELSKAP) }, `${LEVERANDOER} for ${SELSKAP}`],
    ] as const) {
      const svar = await kall('/boliger', claims, bolig(nummer));
      assert.equal(svar.status, 201, await svar.text());
      const [rad] = await look<{ aktoer: string; roller: string[]; operasjon: string }>(
        benk.db.admin,
        'select aktoer, roller, operasjon from revisjon order by id desc limit 1',
      );
      // The eleven digits of this client id are no national identity number, and are told apart from one.
      const klient = '7f3a1c52-0b1e-4c5d-9a7e-123456 78901a';
      assert.deepEqual(rad, {
        aktoer: `maskin:${klient} (${hvem})`,
        roller: ['FDV_MASKIN'],
        operasjon: 'opprettBolig',
      });
    }
  });

  test('is for the municipality that is its consumer, and for no other', async () => {
    const nabo = { consumer: organisasjon(NABOKOMMUNE.kommuneOrgnr) };
    for (const [claims, kommune] of [
      [nabo, '9901'],
      [{ ...nabo, ...delegert }, '9901'],
      [{}, '9902'],
      [{}, '9999'],
      [{ consumer: organisasjon(LEVERANDOER) }, '9901'],
      [{ consumer: organisasjon(LEVERANDOER), supplier: organisasjon(KOMMUNE.kommuneOrgnr) }, '9901'],
      [{ consumer: organisasjon(SELSKAP) }, '9902'],
    ] as const)
      await skalFeile(await kall('/boliger', claims, { kommune }), 'FEIL_KOMMUNE');
    assert.equal((await kall('/boliger', nabo, { kommune: '9902' })).status, 200);
  });

  test('finds the municipality by its consumer where a client of Kobo’s names none', async () => {
    const laget = await kall('/kobobolig', delegert, {
      kommune: null,
      json: { leverandorBoligId: 'MP-1', adresse: adresse(54), boligtype: 'ORDINAER' },
    });
    assert.equal(laget.status, 201, await laget.text());
    const fremmed = { consumer: organisasjon(LEVERANDOER) };
    await skalFeile(await kall('/kobobolig/x', fremmed, { kommune: null }), 'UGYLDIG_FORESPOERSEL');
  });

  test('a number the municipality no longer has opens nothing, at once', async () => {
    assert.equal((await kall('/boliger')).status, 200);
    const sett = (orgnr: string | null) =>
      benk.iKrokvik((tx) => tx.query(sql`update kommune set organisasjonsnummer = ${orgnr}`));
    await sett(null);
    await skalFeile(await kall('/boliger'), 'FEIL_KOMMUNE');
    await sett(KOMMUNE.kommuneOrgnr);
    assert.equal((await kall('/boliger')).status, 200);
  });

  test('opens what its scopes open: without one, and with one no machine has a role by', async () => {
    await skalFeile(await kall('/boliger', { scope: 'kobo:bolig.les' }, bolig(55)), 'MANGLER_SCOPE');
    await skalFeile(await kall('/boliger', { scope: '' }), 'MANGLER_SCOPE');
    await skalFeile(await kall(SAK, { scope: 'kobo:sak.les' }), 'MANGLER_ROLLE');
    await skalFeile(await kall(SAK, { scope: 'kobo:bolig.les kobo:sak.les' }), 'MANGLER_ROLLE');
  });

  test('is refused when it is over, or for somebody else; `aud` may be left out only where the issuer’s may', async () => {
    const naa = Math.floor(benk.klokke.getTime() / 1000);
    await skalFeile(await kall('/boliger', { iat: naa - 200, exp: naa - 80 }), 'UTLOEPT_TOKEN');
    for (const aud of [
      'https://annet.test',
      ['https://annet.test'],
      ['unspecified', 'https://annet.test'],
      '',
    ])
      await skalFeile(await kall('/boliger', { aud }), 'UGYLDIG_TOKEN');
    for (const aud of ['https://kobo.test', ['https://kobo.test'], 'unspecified'])
      assert.equal((await kall('/boliger', { aud })).status, 200, String(aud));
    const hos = medUtsteder({ ...maskinporten, audValgfri: false });
    for (const aud of [undefined, 'unspecified'])
      await skalFeile(await kall('/boliger', { aud }, { hos }), 'UGYLDIG_TOKEN');
    assert.equal((await kall('/boliger', { aud: 'https://kobo.test' }, { hos })).status, 200);
  });

  test('cannot be anybody but a machine, nor bring what Maskinporten does not issue', async () => {
    for (const galt of [
      { kobo_roller: [{ kommunenummer: '9901', roller: ['FDV_MASKIN'] }] },
      { consumer: { authority: 'annet', ID: `0192:${KOMMUNE.kommuneOrgnr}` } },
      { consumer: { ...organisasjon(KOMMUNE.kommuneOrgnr), ID: KOMMUNE.kommuneOrgnr } },
      { supplier: { ...organisasjon(LEVERANDOER), ID: LEVERANDOER } },
      { client_id: 'x'.repeat(65) },
      { client_id: 'en\nto' },
      { consumer: undefined },
      { pid: '01815012345', acr: 'idporten-loa-high', consumer: undefined },
      { scope: undefined },
    ])
      await skalFeile(await kall('/boliger', galt), 'UGYLDIG_TOKEN');
    const alle = medUtsteder({ ...maskinporten, aktoerer: ['MASKIN', 'INNBYGGER'] });
    const innbygger = { pid: '01815012345', acr: 'idporten-loa-high', consumer: undefined };
    await skalFeile(await kall('/soeknader', innbygger, { hos: alle }), 'UGYLDIG_TOKEN');
  });
});

test('each operation for machines is open to whoever has its scopes, by the role they give', () => {
  const forMaskiner = Object.values(operations).flatMap(({ id, roles, scopes }) =>
    roles.filter((rolle) => rolle.endsWith('_MASKIN')).map((rolle) => ({ id, rolle, scopes })),
  );
  assert.ok(forMaskiner.length > 20);
  for (const { id, rolle, scopes } of forMaskiner) {
    assert.ok(scopes.length > 0, id);
    assert.deepEqual(rollerFor(new Set<string>(scopes)), [rolle], id);
  }
  const brukt = new Set<string>(forMaskiner.flatMap(({ scopes }) => scopes));
  assert.deepEqual(Object.keys(maskinroller).sort(), [...brukt].sort());
});
