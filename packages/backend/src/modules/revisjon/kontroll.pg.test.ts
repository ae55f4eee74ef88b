import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Tx } from '../../db/database.ts';
import type { Sql } from '../../db/sql.ts';
import { jobbkontekst } from '../../loekke.ts';
import { openSakbenk, trine, type Sakbenk } from '../../testing/sakbenk.ts';
import { kontrollerEttParti } from './kontroll.ts';
import { forseglEttParti } from './service.ts';

// Two processes with the same calendar are only two on PostgreSQL: PGlite has one connection.
let benk: Sakbenk;
let sakId: string;
before(async () => {
  benk = await openSakbenk();
  sakId = await benk.nySak();
});
after(() => benk.close());

const naa = new Date('2026-12-05T00:00:00Z');
const kontekst = { ...jobbkontekst('9901', 'system:forsegling', naa), forsegler: true };
const miljoe = (tx: Tx) => ({ tx, vault: benk.vault, kommunenummer: '9901' });
const lesOgForsegl = async (): Promise<void> => {
  await benk.som(trine)('GET', `/saker/${sakId}`);
  await benk.db.database.withTenant(kontekst, 'skriv', (tx) => forseglEttParti(miljoe(tx)));
};

const kontroller = (forbi: (tx: Tx) => Tx = (tx) => tx) =>
  benk.db.database.withTenant(kontekst, 'skriv', (tx) => kontrollerEttParti(miljoe(forbi(tx)), naa));

test('what another process seals while a control is under way is left to the next one', async () => {
  await lesOgForsegl();
  const lest = Promise.withResolvers<void>();
  const forseglet = lest.promise.then(lesOgForsegl);
  /** Waits for the other process once it has read where the chain ends. */
  const forbigaatt = (tx: Tx): Tx => ({
    query: (sql) => tx.query(sql),
    one: (sql) => tx.one(sql),
    last: (sql) => tx.last(sql),
    async maybeOne<R>(sql: Sql) {
      const ende = await tx.maybeOne<R>(sql);
      lest.resolve();
      await forseglet;
      return ende;
    },
  });
  assert.deepEqual(await kontroller(forbigaatt), { brudd: [], mer: false });
  assert.deepEqual(await kontroller(), { brudd: [], mer: false });
  assert.equal(await kontroller(), null);
});
