import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { emptyPostgres, postgresFromTemplate, type PgEngine } from '../../../testing/postgres-template.ts';
import { settInnKommune } from '../../../demo/queries.sql.ts';
import { createDatabase } from '../../../db/database.ts';
import { forseglEttParti } from '../../../modules/revisjon/service.ts';
import { EXIT, kjoer } from './kommandoer.ts';
import { lesMiljoe } from './miljoevariabler.ts';
import { driftsvariabler, hvelvvariabler, lagHvelv } from './oppsett.ts';
import { start } from './start.ts';

const adminUrl = process.env['KOBO_TEST_PG_URL']!;
const noekkel = (tegn: number): string => Buffer.alloc(32, tegn).toString('base64');

async function kall(kommando: string, miljoe: Record<string, string>, ...argumenter: string[]) {
  const linjer: string[] = [];
  const exit = await kjoer([kommando, ...argumenter], {
    miljoe,
    ut: (linje) => linjer.push(linje),
    feil: (linje) => linjer.push(linje),
  });
  return { exit, tekst: linjer.join('\n') };
}

let motor: PgEngine;
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
    KOBO_INNLOGGING_URL: motor.loginUrl,
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
    const oppsett = { KOBO_MIGRERING_URL: tom.loginUrl };
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

test('the process lives while its database is away, and is not ready', async () => {
  const egen = await postgresFromTemplate(adminUrl);
  const server = await start(
    lesMiljoe({ ...miljoe, KOBO_INNLOGGING_URL: egen.loginUrl }, driftsvariabler),
    () => undefined,
  );
  const spoer = async () => {
    const [lever, klar] = await Promise.all(
      ['/helse/levende', '/v1/status'].map((sti) => fetch(server.origin + sti)),
    );
    return { lever: lever!.status, klar: klar!.status };
  };
  try {
    assert.deepEqual(await spoer(), { lever: 200, klar: 200 });
    await egen.close();
    assert.deepEqual(await spoer(), { lever: 200, klar: 503 });
  } finally {
    await server.close();
  }
});

test('a database nobody has migrated is not served', async () => {
  const tom = await emptyPostgres(adminUrl);
  try {
    const { exit, tekst } = await kall('start', { ...miljoe, KOBO_INNLOGGING_URL: tom.loginUrl });
    assert.equal(exit, EXIT.OPPSETT);
    assert.match(tekst, /migrate first/);
  } finally {
    await tom.close();
  }
});

test('retention tells what would go', async () => {
  const { exit, tekst } = await kall('retention', miljoe);
  assert.equal(exit, EXIT.OK);
  assert.match(tekst, /^ {7}0 {2}UTKAST$/m);
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

test('verify holds the audit log against its seals, and against an end that was written down', async () => {
  const db = createDatabase(motor.driver);
  const vault = await lagHvelv(lesMiljoe(miljoe, hvelvvariabler));
  const kontekst = { kommunenummer: '9903', aktoer: 'system:test', roller: [] };
  await db.withTenant(kontekst, 'skriv', (tx) =>
    tx.query(settInnKommune({ nb: 'Lynghei', nn: 'Lynghei' }, '310000018', {})),
  );
  await db.withTenant({ ...kontekst, forsegler: true }, 'skriv', (tx) =>
    forseglEttParti({ tx, vault, kommunenummer: '9903' }),
  );
  const hel = await kall('verify', miljoe);
  assert.equal(hel.exit, EXIT.OK);
  assert.match(hel.tekst, /^ok {7}9903: 1 rows, 1 seals, 0 rows wait for the next$/m);
  const [, ende] = /ends at (9903:1:[\w-]{43})$/m.exec(hel.tekst)!;
  assert.equal((await kall('verify', miljoe, ende!)).exit, EXIT.OK);
  assert.equal((await kall('verify', miljoe, '9903')).exit, EXIT.BRUK);
  const senere = await kall('verify', miljoe, ende!.replace(':1:', ':2:'));
  assert.equal(senere.exit, EXIT.DATA);
  assert.match(senere.tekst, /^broken {3}9903: /m);
  assert.match(senere.tekst, /HALE_MANGLER seal 2$/m);
  const annenNoekkel = await kall('verify', { ...miljoe, KOBO_INDEKSNOEKKEL: noekkel(15) });
  assert.equal(annenNoekkel.exit, EXIT.DATA);
  assert.match(annenNoekkel.tekst, /SEGL_ENDRET seal 1$/m);
});

test('export and import move everything to another database, and refuse what they cannot', async () => {
  const mappe = await mkdtemp(join(tmpdir(), 'kobo-flytting-'));
  const fil = join(mappe, 'alt.ndjson');
  const tom = await emptyPostgres(adminUrl);
  try {
    const ut = await kall('export', miljoe, fil);
    assert.equal(ut.exit, EXIT.OK, ut.tekst);
    assert.match(ut.tekst, /^\d+ rows of 2 municipalities are in /);
    assert.equal((await stat(fil)).mode & 0o777, 0o600);
    assert.equal((await kall('export', miljoe, fil)).exit, EXIT.FEIL);
    assert.equal((await kall('export', miljoe, join(mappe, 'ny'), '1234')).exit, EXIT.DATA);
    assert.equal((await kall('export', miljoe)).exit, EXIT.BRUK);
    const dit = { ...miljoe, KOBO_MIGRERING_URL: tom.loginUrl };
    const feilNoekkel = await kall('import', { ...dit, KOBO_INDEKSNOEKKEL: noekkel(15) }, fil);
    assert.equal(feilNoekkel.exit, EXIT.DATA);
    const inn = await kall('import', dit, fil);
    assert.equal(inn.exit, EXIT.OK, inn.tekst);
    assert.match(inn.tekst, /^\d+ rows of 2 municipalities were put in: 9901, 9903\.$/);
    const igjen = await kall('import', dit, fil);
    assert.equal(igjen.exit, EXIT.DATA);
    assert.match(igjen.tekst, /9901 is here already/);
  } finally {
    await rm(mappe, { recursive: true });
    await tom.close();
  }
});
