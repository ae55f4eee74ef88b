import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Tx } from '../../db/database.ts';
import { createVault } from '../../db/ident.ts';
import { sql } from '../../db/sql.ts';
import { uuidSource } from '../../db/uuid.ts';
import { krokvik as demo } from '../../demo/krokvik.ts';
import { krokvik, openTestDatabase, type TestDatabase } from '../../testing/database.ts';
import { kjoerBolk } from './kjoering.ts';
import { gjennomfoer, lesImport, opprettImport } from './service.ts';

let db: TestDatabase;
before(async () => {
  db = await openTestDatabase();
});
after(() => db.close());

const noekkel = new Uint8Array(32).fill(7);
const naa = new Date('2026-11-20T10:00:00Z');
const iKrokvik = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.database.withTenant(krokvik, 'skriv', work);

async function importer(): Promise<{ nye: number; oppdaterte: number; uendrede: number; status: string }> {
  const vault = await createVault({ current: 1, encryption: { 1: noekkel }, index: noekkel });
  const miljoe = { vault, kommunenummer: '9901', miljoe: 'TEST', nyId: uuidSource(), naa } as const;
  const { boligimport } = demo('2026-11-20');
  const fil = await lesImport(boligimport(), miljoe);
  const { id } = await iKrokvik((tx) => opprettImport(tx, fil));
  await iKrokvik((tx) => gjennomfoer(tx, id, ['SAKSBEHANDLER'], () => undefined));
  while ((await iKrokvik((tx) => kjoerBolk(tx, miljoe))) === 'MER');
  return iKrokvik((tx) => tx.one(sql`select * from importjobb where id = ${id}`));
}
const tell = (hva: string) =>
  iKrokvik(async (tx) => {
    const rader = await tx.query<{ hva: string; antall: number }>(sql`
      select 'utleid' as hva, count(*) as antall from bolig where status = 'UTLEID'
      union all select 'leieforhold', count(*) from leieforhold where status = 'AKTIVT'
      union all select 'leietaker', count(*) from leietaker
      union all select 'person', count(*) from person
      union all select 'ident igjen', count(*) from importrad where hovedsoker_kryptert is not null`);
    return rader.find((rad) => rad.hva === hva)?.antall;
  });

test('a file becomes homes, tenancies and persons once, and the same file again changes nothing', async () => {
  const foerst = await importer();
  assert.deepEqual([foerst.status, foerst.oppdaterte, foerst.uendrede], ['KJOERT', 0, 0]);
  assert.ok(foerst.nye > 700);
  const leieforhold = (await tell('leieforhold'))!;
  assert.ok(leieforhold > 500);
  assert.equal(await tell('utleid'), leieforhold);
  assert.equal(await tell('ident igjen'), 0);
  const personer = await tell('person');

  const igjen = await importer();
  assert.deepEqual([igjen.status, igjen.nye, igjen.oppdaterte, igjen.uendrede], ['KJOERT', 0, 0, foerst.nye]);
  assert.equal(await tell('leieforhold'), leieforhold);
  assert.equal(await tell('person'), personer);
});

test('what is known of a tenant stays: a file cannot know that an address is protected', async () => {
  const personer = await tell('person');
  await iKrokvik(async (tx) => {
    await tx.query(sql`update person set navn = 'Kari Kjent', gradering = 'FORTROLIG'`);
    await tx.query(sql`update leieforhold set status = 'AVSLUTTET', utflyttet = startdato`);
  });
  await importer();
  assert.ok((await tell('leieforhold'))! > 500);
  assert.equal(await tell('person'), personer);
  const andre = await iKrokvik((tx) =>
    tx.query(sql`select id from person where navn <> 'Kari Kjent' or gradering <> 'FORTROLIG'`),
  );
  assert.deepEqual(andre, []);
});
