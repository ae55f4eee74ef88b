import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { look } from '../testing/catalog.ts';
import { fjellvik, krokvik, openTestDatabase, type TestDatabase } from '../testing/database.ts';
import { enAvHver } from '../testing/eksempel.ts';
import { removeExpired } from './retention.ts';
import { sql } from './sql.ts';

let db: TestDatabase;
before(async () => {
  db = await openTestDatabase();
  for (const context of [krokvik, fjellvik]) {
    const at = { ...context, tid: '2026-02-01T12:00:00Z' };
    await enAvHver(db.database, at);
    await db.database.withTenant(at, 'skriv', async (tx) => {
      await tx.query(
        sql`update registerinnhenting set raadata_kryptert = ${new Uint8Array(9)}, slettes_dato = '2026-06-30'`,
      );
    });
  }
});
after(() => db.close());

const left = async (): Promise<object> => {
  const [row] = await look<object>(
    db.admin,
    `select (select count(*) from soeknad) as utkast, (select count(*) from idempotens) as noekler,
       (select count(raadata_kryptert) from registerinnhenting) as raadata,
       (select count(*) from registerinnhenting) as innhentinger`,
  );
  return row!;
};
const run = (time: string) => removeExpired(db.database, new Date(time));
const everything = { utkast: 2, noekler: 2, raadata: 2, innhentinger: 2 };

test('a dry run tells what would go, and takes it back', async () => {
  const events = await look(db.admin, 'select from hendelse');
  const wouldGo = await removeExpired(db.database, new Date('2026-07-01T00:00:00Z'), { dryRun: true });
  assert.deepEqual(
    { ...wouldGo, hendelser: wouldGo.hendelser > 0 },
    { utkast: 2, raadata: 2, henvendelser: 0, planer: 0, idempotensnoekler: 2, hendelser: true },
  );
  assert.deepEqual(await left(), everything);
  assert.deepEqual(await look(db.admin, 'select from hendelse'), events);
});

test('nothing goes before its time', async () => {
  assert.deepEqual(await run('2026-02-04T11:59:59Z'), {
    utkast: 0,
    raadata: 0,
    henvendelser: 0,
    planer: 0,
    idempotensnoekler: 0,
    hendelser: 0,
  });
  assert.deepEqual(await left(), everything);
});

test('an answer for repeated requests is kept 72 hours', async () => {
  assert.deepEqual(await run('2026-02-04T12:00:01Z'), {
    utkast: 0,
    raadata: 0,
    henvendelser: 0,
    planer: 0,
    idempotensnoekler: 2,
    hendelser: 0,
  });
});

test('a draft is there to the end of its last Norwegian day, and its household goes with it', async () => {
  assert.equal((await run('2026-05-01T21:59:59Z')).utkast, 0);
  assert.equal((await run('2026-05-01T22:00:00Z')).utkast, 2);
  assert.deepEqual(await look(db.admin, 'select from husstandsmedlem'), []);
});

test('an event can be read for 90 days, and where the feed now begins is remembered', async () => {
  assert.equal((await run('2026-05-02T12:00:00Z')).hendelser, 0);
  const [{ antall, siste }] = (await look<{ antall: number; siste: string }>(
    db.admin,
    `select count(*) as antall, max(nummer)::text as siste from hendelse`,
  )) as [{ antall: number; siste: string }];
  assert.ok(antall >= 6);
  assert.equal((await run('2026-05-02T12:00:01Z')).hendelser, antall);
  assert.deepEqual(await look(db.admin, 'select max(nummer)::text as siste from hendelse_glemt'), [
    { siste },
  ]);
});

test('raw answers go and what was derived stays', async () => {
  assert.equal((await run('2026-07-01T00:00:00Z')).raadata, 2);
  assert.deepEqual(await left(), { utkast: 0, noekler: 0, raadata: 0, innhentinger: 2 });
  assert.deepEqual(await run('2027-01-01T00:00:00Z'), {
    utkast: 0,
    raadata: 0,
    henvendelser: 0,
    planer: 0,
    idempotensnoekler: 0,
    hendelser: 0,
  });
});

test('an enquiry that became no case goes when its last Norwegian day is over, in both municipalities', async () => {
  for (const context of [krokvik, fjellvik])
    await db.database.withTenant({ ...context, tid: '2027-02-01T12:00:00Z' }, 'skriv', (tx) =>
      tx.query(sql`update henvendelse set status = 'VEILEDET', avgjort = naa(), avgjort_av = 'trine',
        begrunnelse = 'Fikk vite om bostøtte.', slettes_dato = '2029-01-31'`),
    );
  assert.equal((await run('2029-01-31T22:59:59Z')).henvendelser, 0);
  assert.equal((await run('2029-01-31T23:00:00Z')).henvendelser, 2);
  assert.deepEqual(await look(db.admin, 'select from henvendelse'), []);
});
