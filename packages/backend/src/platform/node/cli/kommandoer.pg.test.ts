import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import type { TestEngine } from '../../../testing/database.ts';
import { emptyPostgres, postgresFromTemplate } from '../../../testing/postgres-template.ts';
import { settInnKommune } from '../../../demo/queries.sql.ts';
import { createDatabase } from '../../../db/database.ts';
import { EXIT, kjoer } from './kommandoer.ts';
import { lesMiljoe } from './miljoevariabler.ts';
import { driftsvariabler } from './oppsett.ts';
import { start } from './start.ts';

const adminUrl = process.env['KOBO_TEST_PG_URL']!;
const noekkel = (tegn: number): string => Buffer.alloc(32, tegn).toString('base64');

async function urlFor({ admin }: TestEngine, bruker: string): Promise<string> {
  const url = new URL(adminUrl);
  await admin.transaction({ script: 'begin' }, async (connection) => {
    const [rad] = await connection.query('select current_database()::text as navn', []);
    url.pathname = rad!['navn'] as string;
  });
  url.username = bruker;
  url.password ||= 'kobo';
  return url.href;
}

async function kall(argument: string, miljoe: Record<string, string>) {
  const linjer: string[] = [];
  const exit = await kjoer([argument], {
    miljoe,
    ut: (linje) => linjer.push(linje),
    feil: (linje) => linjer.push(linje),
  });
  return { exit, tekst: linjer.join('\n') };
}

let motor: TestEngine;
let maskinporten: Server;
let miljoe: Record<string, string>;
/** What this Maskinporten has been told that the municipality has delegated. */
const delegert = ['folkeregister:deling/offentligmedhjemmel'];
before(async () => {
  motor = await postgresFromTemplate(adminUrl);
  maskinporten = createServer((request, response) => {
    let kropp = '';
    request.on('data', (bit: Buffer) => (kropp += bit.toString()));
    request.on('end', () => {
      const assertion = new URLSearchParams(kropp).get('assertion')!;
      const { scope } = JSON.parse(Buffer.from(assertion.split('.')[1]!, 'base64url').toString()) as {
        scope: string;
      };
      const gitt = delegert.includes(scope);
      response.writeHead(gitt ? 200 : 403, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify(
          gitt
            ? { access_token: 'a', token_type: 'Bearer', expires_in: 120, scope }
            : { error: 'access_denied', error_description: 'no delegation' },
        ),
      );
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => maskinporten.once('listening', resolve));
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const adresse = `http://127.0.0.1:${(maskinporten.address() as AddressInfo).port}`;
  miljoe = {
    KOBO_MILJOE: 'TEST',
    KOBO_INNLOGGING_URL: await urlFor(motor, 'kobo_test_innlogging'),
    KOBO_TILKOBLINGER: '3',
    KOBO_NOEKLER: `1:${noekkel(11)}`,
    KOBO_INDEKSNOEKKEL: noekkel(13),
    KOBO_HEMMELIGHET: noekkel(14),
    KOBO_UTSTEDERE: JSON.stringify([{ issuer: adresse, audience: 'kobo', jwksUri: `${adresse}/jwks` }]),
    KOBO_MASKINPORTEN: JSON.stringify({
      tokenUrl: `${adresse}/token`,
      issuer: adresse,
      klientId: 'kobo',
      kid: 'en',
      noekkel: privateKey.export({ format: 'jwk' }),
      klientOrgnr: '310000042',
    }),
    KOBO_REGISTRE: JSON.stringify({
      folkeregister: adresse,
      inntekt: adresse,
      skattegrunnlag: adresse,
      sisteTilgjengelige: adresse,
    }),
    KOBO_CLAMD: '127.0.0.1:1',
    KOBO_PORT: '0',
  };
});
after(async () => {
  maskinporten.close();
  await motor.close();
});

test('migrate brings an empty database forward, and does nothing the second time', async () => {
  const tom = await emptyPostgres(adminUrl);
  try {
    const oppsett = { KOBO_MIGRERING_URL: await urlFor(tom, 'kobo_test_migrering') };
    assert.equal((await kall('migrate', oppsett)).exit, EXIT.OK);
    const igjen = await kall('migrate', oppsett);
    assert.equal(igjen.exit, EXIT.OK);
    assert.match(igjen.tekst, /; 0 migrations were applied\.$/);
  } finally {
    await tom.close();
  }
});

test('start serves, and stops when it is asked to', async () => {
  const linjer: { hendelse: string; adresse?: string }[] = [];
  const oppsett = lesMiljoe({ ...miljoe, KOBO_MAALTALL_PORT: '0' }, driftsvariabler);
  const server = await start(oppsett, (linje) => linjer.push(JSON.parse(linje) as (typeof linjer)[0]));
  const svar = await fetch(`${server.origin}/v1/status`);
  assert.equal(svar.status, 200);
  const maaltall = linjer.find(({ hendelse }) => hendelse === 'MAALTALL')!.adresse!;
  const tekst = await (await fetch(`${maaltall}/metrics`)).text();
  assert.match(tekst, /_count\{operasjon="hentStatus",status="200"\} 1$/m);
  for (const navn of ['kobo_db_connections', 'kobo_webhook_pending', 'kobo_webhook_given_up']) {
    assert.match(tekst, new RegExp(`^${navn} \\d+$`, 'm'));
  }
  assert.equal((await fetch(`${server.origin}/metrics`)).status, 404);
  await server.close();
  await assert.rejects(fetch(`${server.origin}/v1/status`));
  await assert.rejects(fetch(`${maaltall}/metrics`));
});

test('a database nobody has migrated is not served', async () => {
  const tom = await emptyPostgres(adminUrl);
  try {
    const url = await urlFor(tom, 'kobo_test_migrering');
    const { exit, tekst } = await kall('start', { ...miljoe, KOBO_INNLOGGING_URL: url });
    assert.equal(exit, EXIT.OPPSETT);
    assert.match(tekst, /migrate first/);
  } finally {
    await tom.close();
  }
});

test('retention tells what would go', async () => {
  const { exit, tekst } = await kall('retention', miljoe);
  assert.equal(exit, EXIT.OK);
  assert.match(tekst, /^ {7}0 {2}utkast$/m);
});

test('check asks Maskinporten for each municipality and agreement', async () => {
  const db = createDatabase(motor.driver);
  const ingen = await kall('check', miljoe);
  assert.match(ingen.tekst, /missing {2}municipalities: there is none yet/);
  const kontekst = { kommunenummer: '9901', aktoer: 'system:test', roller: [] };
  await db.withTenant(kontekst, 'skriv', (tx) =>
    tx.query(settInnKommune({ nb: 'Krokvik', nn: 'Krokvik' }, '310000018', {})),
  );
  const { exit, tekst } = await kall('check', miljoe);
  assert.equal(exit, EXIT.OPPSETT);
  assert.match(tekst, /^ok {7}database login and migrations$/m);
  assert.match(tekst, /^ok {7}municipality 9901, agreement FOLKEREGISTERET$/m);
  assert.match(tekst, /^missing {2}municipality 9901, agreement INNTEKT: MASKINPORTEN IKKE_TILGANG/m);
});
