import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { jobbkontekst } from '../../loekke.ts';
import { sql } from '../../db/sql.ts';
import { look } from '../../testing/catalog.ts';
import { fjellvik, krokvik, openTestDatabase, type TestDatabase } from '../../testing/database.ts';
import { enAvHver } from '../../testing/eksempel.ts';
import { regelkoder, type Regelkode } from './regler.ts';
import { fjernUtgaatt, tellIAlle, type Fjernet } from './service.ts';

let db: TestDatabase;
before(async () => {
  db = await openTestDatabase();
  for (const context of [krokvik, fjellvik]) {
    const at = { ...context, tid: '2026-02-01T12:00:00Z' };
    await enAvHver(db.database, at);
    await db.database.withTenant(at, 'skriv', async (tx) => {
      await tx.query(sql`update registerinnhenting set raadata_kryptert = ${new Uint8Array(9)}`);
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
/** What each rule took in both municipalities, without those that took nothing. */
async function run(time: string): Promise<Partial<Fjernet>> {
  const sum: Partial<Record<Regelkode, number>> = {};
  for (const { kommunenummer } of [krokvik, fjellvik]) {
    const context = jobbkontekst(kommunenummer, 'system:sletting', new Date(time));
    const fjernet = await db.database.withTenant(context, 'skriv', fjernUtgaatt);
    for (const kode of regelkoder) if (fjernet[kode] > 0) sum[kode] = (sum[kode] ?? 0) + fjernet[kode];
  }
  return sum;
}
const everything = { utkast: 2, noekler: 2, raadata: 2, innhentinger: 2 };

test('it is told beforehand how many go by which rule, and nothing is taken', async () => {
  const events = await look(db.admin, 'select from hendelse');
  const wouldGo = await tellIAlle(db.database, new Date('2026-07-01T00:00:00Z'));
  assert.ok(wouldGo.HENDELSE > 0);
  assert.deepEqual(
    regelkoder.filter((kode) => wouldGo[kode] > 0),
    ['UTKAST', 'IMPORT', 'GJENTATT_KALL', 'HENDELSE'],
  );
  assert.deepEqual(await left(), everything);
  assert.deepEqual(await look(db.admin, 'select from hendelse'), events);
});

test('nothing goes before its time', async () => {
  assert.deepEqual(await run('2026-02-04T11:59:59Z'), {});
  assert.deepEqual(await left(), everything);
});

test('an answer for repeated requests is kept 72 hours', async () => {
  assert.deepEqual(await run('2026-02-04T12:00:01Z'), { GJENTATT_KALL: 2 });
});

test('an import that was tried and not carried out goes with its rows after 30 days, and one that was is kept', async () => {
  assert.deepEqual(await run('2026-03-03T22:59:59Z'), {});
  await db.database.withTenant({ ...fjellvik, tid: '2026-02-01T12:00:00Z' }, 'skriv', (tx) =>
    tx.query(sql`update importjobb set status = 'KJOERT', ferdig = naa()`),
  );
  assert.deepEqual(await run('2026-03-03T23:00:00Z'), { IMPORT: 1 });
  assert.deepEqual(await look(db.admin, 'select kommunenummer from importrad'), [{ kommunenummer: '9902' }]);
});

test('a draft is there to the end of its last Norwegian day, and its household goes with it', async () => {
  assert.deepEqual(await run('2026-05-01T21:59:59Z'), {});
  assert.equal((await run('2026-05-01T22:00:00Z')).UTKAST, 2);
  assert.deepEqual(await look(db.admin, 'select from husstandsmedlem'), []);
});

test('an event can be read for 90 days, and where the feed now begins is remembered', async () => {
  assert.equal((await run('2026-05-02T12:00:00Z')).HENDELSE, undefined);
  const [{ antall, siste }] = (await look<{ antall: number; siste: string }>(
    db.admin,
    `select count(*) as antall, max(nummer)::text as siste from hendelse where tid < '2026-05-02'`,
  )) as [{ antall: number; siste: string }];
  assert.ok(antall >= 6);
  assert.equal((await run('2026-05-02T12:00:01Z')).HENDELSE, antall);
  assert.deepEqual(await look(db.admin, 'select max(nummer)::text as siste from hendelse_glemt'), [
    { siste },
  ]);
});

test('an enquiry that became no case goes when its last Norwegian day is over, in both municipalities', async () => {
  for (const context of [krokvik, fjellvik])
    await db.database.withTenant({ ...context, tid: '2027-02-01T12:00:00Z' }, 'skriv', (tx) =>
      tx.query(sql`update henvendelse set status = 'VEILEDET', avgjort = naa(), avgjort_av = 'trine',
        begrunnelse = 'Fikk vite om bostøtte.', slettes_dato = '2029-01-31'`),
    );
  assert.equal((await run('2029-01-31T22:59:59Z')).HENVENDELSE, undefined);
  assert.equal((await run('2029-01-31T23:00:00Z')).HENVENDELSE, 2);
  assert.deepEqual(await look(db.admin, 'select from henvendelse'), []);
});
