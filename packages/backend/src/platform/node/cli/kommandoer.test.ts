import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { EXIT, kjoer } from './kommandoer.ts';
import { lesMiljoe, OppsettFeil } from './miljoevariabler.ts';
import { driftsvariabler, nektUsikkert } from './oppsett.ts';

const noekkel = (tegn: number): string => Buffer.alloc(32, tegn).toString('base64');
const miljoe = {
  KOBO_MILJOE: 'PRODUKSJON',
  KOBO_INNLOGGING_URL: 'postgres://kobo_innlogging:hemmeligord@127.0.0.1:1/kobo',
  KOBO_NOEKLER: `1:${noekkel(11)},2:${noekkel(12)}`,
  KOBO_INDEKSNOEKKEL: noekkel(13),
  KOBO_HEMMELIGHET: noekkel(14),
  KOBO_UTSTEDERE: JSON.stringify([
    { issuer: 'https://idporten.test', audience: 'kobo', jwksUri: 'https://idporten.test/jwks' },
  ]),
  KOBO_MASKINPORTEN: JSON.stringify({
    tokenUrl: 'https://maskinporten.test/token',
    issuer: 'https://maskinporten.test/',
    klientId: 'kobo',
    kid: 'en',
    noekkel: { kty: 'RSA', d: 'privat' },
    klientOrgnr: '310000042',
  }),
  KOBO_REGISTRE: JSON.stringify({
    folkeregister: 'https://folkeregisteret.test',
    inntekt: 'https://inntekt.test/v1',
    skattegrunnlag: 'https://summertskattegrunnlag.test/v2',
    sisteTilgjengelige: 'https://siste.test/v1',
  }),
  KOBO_CLAMD: '/run/clamav/clamd.ctl',
};

async function kall(argumenter: string[], omgivelse: Record<string, string> = {}) {
  const ut: string[] = [];
  const feil: string[] = [];
  const exit = await kjoer(argumenter, {
    miljoe: omgivelse,
    ut: (linje) => ut.push(linje),
    feil: (linje) => feil.push(linje),
  });
  return { exit, ut: ut.join('\n'), feil: feil.join('\n') };
}

test('help lists the commands; an unknown one, one too many and an unknown flag are wrong use', async () => {
  const { exit, ut } = await kall(['--help']);
  assert.equal(exit, EXIT.OK);
  for (const kommando of [
    'start',
    'migrate',
    'seed',
    'retention',
    'check',
    'verify',
    'archive',
    'export',
    'import',
  ])
    assert.match(ut, new RegExp(`^  ${kommando} `, 'm'));
  for (const galt of [
    [],
    ['slett'],
    ['toString'],
    ['start', 'naa'],
    ['start', '--fort'],
    ['archive', '9901', '2026'],
  ]) {
    assert.equal((await kall(galt)).exit, EXIT.BRUK, galt.join(' '));
  }
});

test('everything that is missing is told at once', async () => {
  const { exit, feil } = await kall(['start']);
  assert.equal(exit, EXIT.OPPSETT);
  for (const navn of Object.keys(miljoe)) assert.match(feil, new RegExp(`^${navn} is missing$`, 'm'));
  assert.doesNotMatch(feil, /KOBO_PORT/);
});

for (const [navn, verdi, grunn] of [
  ['KOBO_MILJOE', 'PROD', /is neither/],
  ['KOBO_INNLOGGING_URL', 'mysql://hemmelig', /is not a postgres/],
  ['KOBO_NOEKLER', noekkel(11), /is not «number:key»/],
  ['KOBO_NOEKLER', '1:aGVtbWVsaWc=', /is not 32 bytes/],
  ['KOBO_INDEKSNOEKKEL', 'hemmelig', /is not 32 bytes/],
  ['KOBO_UTSTEDERE', 'hemmelig', /is not JSON/],
  ['KOBO_MASKINPORTEN', '{"klientId":"hemmelig"}', /cannot be used at .*\/noekkel/],
  ['KOBO_CLAMD', 'hemmelig', /is neither the path/],
  ['KOBO_PORT', '80a', /is not a number/],
] as const) {
  test(`${navn} that ${grunn.source}`, () => {
    assert.throws(
      () => lesMiljoe({ ...miljoe, [navn]: verdi }, driftsvariabler),
      (error) =>
        error instanceof OppsettFeil &&
        error.linjer.length === 1 &&
        grunn.test(error.message) &&
        error.message.startsWith(navn) &&
        !error.message.includes('hemmelig'),
    );
  });
}

test('a secret is read from a file, and never from two places', async () => {
  const mappe = await mkdtemp(join(tmpdir(), 'kobo-cli-'));
  try {
    const fil = join(mappe, 'noekkel');
    await writeFile(fil, `${noekkel(13)}\n`);
    const { KOBO_INDEKSNOEKKEL } = lesMiljoe({ KOBO_INDEKSNOEKKEL_FILE: fil }, ['KOBO_INDEKSNOEKKEL']);
    assert.deepEqual([...KOBO_INDEKSNOEKKEL], [...Buffer.alloc(32, 13)]);
    for (const galt of [{ ...miljoe, KOBO_INDEKSNOEKKEL_FILE: fil }, { KOBO_INDEKSNOEKKEL_FILE: mappe }]) {
      assert.throws(() => lesMiljoe(galt, ['KOBO_INDEKSNOEKKEL']), OppsettFeil);
    }
  } finally {
    await rm(mappe, { recursive: true });
  }
});

test('production takes settings that are safe', async () => {
  await nektUsikkert(lesMiljoe(miljoe, driftsvariabler));
});

for (const [hva, endret] of [
  [
    'a register over http',
    { KOBO_REGISTRE: miljoe.KOBO_REGISTRE.replace('https://inntekt', 'http://inntekt') },
  ],
  [
    'Maskinporten over http',
    { KOBO_MASKINPORTEN: miljoe.KOBO_MASKINPORTEN.replace('https://m', 'http://m') },
  ],
  ['an issuer over http', { KOBO_UTSTEDERE: miljoe.KOBO_UTSTEDERE.replaceAll('https', 'http') }],
  ['a page over http', { KOBO_ORIGINS: 'http://www.krokvik.test' }],
  ['the encryption key of the public demo', { KOBO_NOEKLER: `1:${noekkel(1)}` }],
  ['the index key of the public demo', { KOBO_INDEKSNOEKKEL: noekkel(2) }],
  ['the secret of the public demo', { KOBO_HEMMELIGHET: noekkel(3) }],
] as const) {
  test(`production refuses ${hva}, before the database is opened`, async () => {
    const { exit, feil } = await kall(['start'], { ...miljoe, ...endret });
    assert.equal(exit, EXIT.OPPSETT);
    assert.match(feil, /PRODUKSJON|public demo/);
  });
}

test('an issuer whose employees’ roles Altinn knows is not begun with until it is said which resources they are', async () => {
  const [utsteder] = JSON.parse(miljoe.KOBO_UTSTEDERE) as object[];
  const altinn = {
    ...miljoe,
    KOBO_UTSTEDERE: JSON.stringify([{ ...utsteder, aktoerer: ['ANSATT'], roller: 'ALTINN' }]),
  };
  const { exit, feil } = await kall(['start'], altinn);
  assert.equal(exit, EXIT.OPPSETT);
  assert.match(feil, /KOBO_ALTINN_ROLLER is missing/);
  assert.match((await kall(['check'], altinn)).ut, /^missing {2}roles: .*KOBO_ALTINN_ROLLER is missing/m);
  const roller = { SAKSBEHANDLER: 'kobo-saksbehandler' };
  const med = { ...altinn, KOBO_ALTINN_ROLLER: JSON.stringify({ roller }) };
  assert.deepEqual(lesMiljoe(med, ['KOBO_ALTINN_ROLLER']).KOBO_ALTINN_ROLLER, { roller, enheter: {} });
  assert.match((await kall(['check'], med)).ut, /^ok {7}roles$/m);
  for (const galt of [
    { SAKSBEHANDLER: 'Med mellomrom' },
    { INNBYGGER: 'kobo-alle' },
    { SAKSBEHANDLAR: 'kobo' },
  ]) {
    const oppsett = { ...altinn, KOBO_ALTINN_ROLLER: JSON.stringify({ roller: galt }) };
    assert.match((await kall(['start'], oppsett)).feil, /KOBO_ALTINN_ROLLER cannot be used at \/roller/);
  }
});

test('an issuer says what of a machine’s token may be unsaid, and who else acts in a municipality', () => {
  const [utsteder] = JSON.parse(miljoe.KOBO_UTSTEDERE) as object[];
  const les = (felt: object) =>
    lesMiljoe({ KOBO_UTSTEDERE: JSON.stringify([{ ...utsteder, ...felt }]) }, ['KOBO_UTSTEDERE'])
      .KOBO_UTSTEDERE;
  const maskinporten = { typ: null, audValgfri: true, konsumenter: { '9901': ['310000026'] } };
  assert.deepEqual(les(maskinporten), [{ ...utsteder, ...maskinporten }]);
  for (const galt of [
    { konsumenter: { Krokvik: ['310000026'] } },
    { konsumenter: { '9901': ['0192:310000026'] } },
    { audValgfri: 'ja' },
  ])
    assert.throws(() => les(galt), /KOBO_UTSTEDERE cannot be used at \/0\/(konsumenter|audValgfri)/);
});

test('synthetic persons are not put into production', async () => {
  const { exit, feil } = await kall(['seed'], miljoe);
  assert.equal(exit, EXIT.OPPSETT);
  assert.match(feil, /KOBO_MILJOE=TEST/);
});

test('a database that does not answer has its own end, and its password is not told', async () => {
  const { exit, feil } = await kall(['start'], miljoe);
  assert.equal(exit, EXIT.NEDE);
  assert.match(feil, /ECONNREFUSED/);
  assert.doesNotMatch(feil, /hemmeligord/);
});

test('and so has one that takes the call and hangs up', async () => {
  const base = createServer((forbindelse) => forbindelse.destroy()).listen(0, '127.0.0.1');
  await once(base, 'listening');
  const { port } = base.address() as AddressInfo;
  const url = `postgres://kobo:hemmeligord@127.0.0.1:${port}/kobo`;
  const { exit, feil } = await kall(['start'], { ...miljoe, KOBO_INNLOGGING_URL: url });
  base.close();
  assert.equal(exit, EXIT.NEDE, feil);
  assert.match(feil, /^The database does not answer/);
  assert.doesNotMatch(feil, /hemmeligord/);
});

test('check tells of all that is missing', async () => {
  const tomt = await kall(['check']);
  assert.equal(tomt.exit, EXIT.OPPSETT);
  assert.match(tomt.ut, /^missing {2}KOBO_NOEKLER: is missing$/m);
  const { exit, ut } = await kall(['check'], { ...miljoe, KOBO_CLAMD: join(tmpdir(), 'kobo-ingen-clamd') });
  assert.equal(exit, EXIT.OPPSETT);
  assert.match(ut, /^ok {7}environment$/m);
  assert.match(ut, /^ok {7}keys and addresses$/m);
  assert.match(ut, /^missing {2}virus scanner: does not answer/m);
  assert.match(ut, /^missing {2}database login and migrations: does not answer \(ECONNREFUSED\)$/m);
  assert.doesNotMatch(ut, /hemmeligord|privat/);
});
