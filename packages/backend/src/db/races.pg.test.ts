import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fjellvik, krokvik, openTestDatabase, type TestDatabase } from '../testing/database.ts';
import * as ny from '../testing/eksempel.ts';
import { emptyPostgres } from '../testing/postgres-template.ts';
import type { Tx } from './database.ts';
import { breaks } from './errors.ts';
import { lesHendelser, meldHendelse, type LestHendelse, type Posisjon } from './hendelser.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations.gen.ts';
import { sql } from './sql.ts';
import { taNeste } from './taNeste.ts';
import { uuidv7 } from './uuid.ts';

// PGlite has one connection and runs transactions one by one, so what happens between two is only seen here.
let db: TestDatabase;
before(async () => {
  db = await openTestDatabase();
});
beforeEach(() => db.reset());
after(() => db.close());

const inKrokvik = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.database.withTenant(krokvik, 'skriv', work);
const times = <T>(count: number, work: (i: number) => Promise<T>): Promise<PromiseSettledResult<T>[]> =>
  Promise.allSettled(Array.from({ length: count }, (_, i) => work(i)));

/** One of them did it, and the rest were stopped by this rule of the schema. */
function onlyOne(results: PromiseSettledResult<unknown>[], stoppedBy: string): void {
  const failures = results.filter((result) => result.status === 'rejected');
  assert.equal(results.length - failures.length, 1);
  for (const { reason } of failures) assert.ok(breaks(reason, stoppedBy), String(reason));
}

test('16 writers in two municipalities get case numbers of their own, when few are left', async () => {
  const personer = new Map<string, string>();
  for (const context of [krokvik, fjellvik]) {
    personer.set(
      context.kommunenummer,
      await db.database.withTenant(context, 'skriv', (tx) => ny.nyPerson(tx)),
    );
  }
  for (const context of [krokvik, fjellvik]) {
    await db.database.withTenant(context, 'skriv', (tx) =>
      tx.query(sql`insert into brukt_saksnummer (aar, loepenummer) select 2026, generate_series(1, 99800)`),
    );
  }
  const results = await times(16, async (i) => {
    const context = i % 2 === 0 ? krokvik : fjellvik;
    for (let n = 0; n < 10; n++) {
      const work = db.database.withTenant(context, 'skriv', async (tx) => {
        await ny.nySak(tx, personer.get(context.kommunenummer)!);
        // Some change their mind after they have taken the number.
        if (n % 3 === 2) throw new Error('rolled back');
      });
      await work.catch((error: Error) => assert.equal(error.message, 'rolled back'));
    }
  });
  assert.ok(results.every(({ status }) => status === 'fulfilled'));
  for (const context of [krokvik, fjellvik]) {
    const rows = await db.database.withTenant(context, 'les', (tx) =>
      tx.query<{ loepenummer: number }>(sql`select loepenummer from sak order by loepenummer`),
    );
    assert.equal(rows.length, 56);
    assert.equal(new Set(rows.map(({ loepenummer }) => loepenummer)).size, 56);
  }
});

test('32 want to reserve one dwelling and one gets it', async () => {
  const bolig = await inKrokvik((tx) => ny.nyBolig(tx));
  onlyOne(await times(32, () => inKrokvik((tx) => ny.nyReservasjon(tx, bolig))), 'reservasjon_en_aktiv');
});

test('one dwelling is never offered to two cases', async () => {
  const bolig = await inKrokvik((tx) => ny.nyBolig(tx));
  const saker = await inKrokvik(async (tx) => {
    const made = [];
    for (let i = 0; i < 8; i++) {
      const sak = await ny.nySak(tx, await ny.nyPerson(tx));
      made.push({ sak, vedtak: await ny.nyttVedtak(tx, sak) });
    }
    return made;
  });
  const results = await times(8, (i) => inKrokvik((tx) => ny.nyttTilbud(tx, { ...saker[i]!, bolig })));
  onlyOne(results, 'tilbud_ett_aapent_per_bolig');
});

test('overlapping tenancies that start at the same moment: one, and nobody waits in a ring', async () => {
  for (let round = 0; round < 20; round++) {
    const bolig = await inKrokvik((tx) => ny.nyBolig(tx));
    const results = await times(24, (i) =>
      inKrokvik((tx) =>
        ny.nyttLeieforhold(tx, {
          bolig,
          startdato: `2026-01-${String(i + 1).padStart(2, '0')}`,
          sluttdato: '2028-12-31',
        }),
      ),
    );
    onlyOne(results, 'leieforhold_overlapper_ikke');
  }
});

test('32 changes of one version: one goes through', async () => {
  const bolig = await inKrokvik((tx) => ny.nyBolig(tx));
  const results = await times(32, (i) =>
    inKrokvik((tx) =>
      tx.query(
        sql`update bolig set informasjon = ${String(i)} where id = ${bolig} and versjon = 1 returning versjon`,
      ),
    ),
  );
  const changed = results.filter((result) => result.status === 'fulfilled' && result.value.length === 1);
  assert.equal(changed.length, 1);
  assert.ok(results.every(({ status }) => status === 'fulfilled'));
});

test('two that wait for each other both get through', async () => {
  const [a, b] = await inKrokvik(async (tx) => [await ny.nyBolig(tx), await ny.nyBolig(tx)]);
  let runs = 0;
  const both = (first: string, second: string) =>
    inKrokvik(async (tx) => {
      runs++;
      await tx.query(sql`update bolig set underkategori = 'x' where id = ${first}`);
      if (runs <= 2) await wait(100);
      await tx.query(sql`update bolig set underkategori = 'y' where id = ${second}`);
    });
  await Promise.all([both(a!, b!), both(b!, a!)]);
  assert.equal(runs, 3);
  const rows = await inKrokvik((tx) => tx.query(sql`select versjon from bolig order by id`));
  assert.deepEqual(rows, [{ versjon: 3 }, { versjon: 3 }]);
});

/** `npm run bevis:prosess` writes as many as the API is held to; `npm test` a slice. */
const COMMITS = process.env['KOBO_BEVIS'] === 'lang' ? 1000 : 200;

test(`8 writers with ${COMMITS} commits each: a follower misses nothing and nothing comes out of order`, async (t) => {
  const written: string[] = [];
  const writers = times(8, async () => {
    for (let n = 0; n < COMMITS; n++) {
      const id = uuidv7();
      await inKrokvik(async (tx) => {
        await meldHendelse(tx, { type: 'no.kobo.bolig.endret.v1', ressurs: 'bolig', ressursId: id });
        // Numbers are given before commits: without the rule of lesHendelser these would be overtaken.
        if (n % 10 === 0) await wait(Math.random() * 8);
      });
      written.push(id);
    }
  });
  const seen: LestHendelse[] = [];
  for (const giveUp = Date.now() + COMMITS * 100; seen.length < 8 * COMMITS && Date.now() < giveUp;) {
    const at: Posisjon | null = seen.at(-1)?.posisjon ?? null;
    seen.push(...(await db.database.withTenant(krokvik, 'les', (tx) => lesHendelser(tx, at, 100))));
  }
  assert.ok((await writers).every(({ status }) => status === 'fulfilled'));
  assert.equal(seen.length, 8 * COMMITS);
  assert.deepEqual(new Set(seen.map(({ ressursId }) => ressursId)), new Set(written));
  const order = ({ posisjon }: LestHendelse) =>
    [BigInt(posisjon.transaksjon), BigInt(posisjon.nummer)] as const;
  for (const [i, event] of seen.slice(1).entries()) {
    const [before, after] = [order(seen[i]!), order(event)];
    assert.ok(before[0] < after[0] || (before[0] === after[0] && before[1] < after[1]));
  }
  t.diagnostic(`${seen.length} of ${written.length} events, in order`);
});

test('what another has done between the look and the lock is not done again', async () => {
  const bolig = await inKrokvik(async (tx) => {
    const id = await ny.nyBolig(tx);
    await tx.query(sql`insert into reservasjon (id, bolig_id, aarsak, utloeper)
      values (${uuidv7()}, ${id}, 'Holdes av', '2026-02-01T00:00:00Z')`);
    return id;
  });
  const [funnet] = await Promise.all([
    inKrokvik((tx) =>
      taNeste<{ id: string }>(
        tx,
        sql`select r.id from reservasjon r join bolig b on b.kommunenummer = r.kommunenummer and b.id = r.bolig_id
          where r.status = 'AKTIV' and pg_sleep(0.5) is not null limit 1 for update of b skip locked`,
      ),
    ),
    wait(150).then(() =>
      inKrokvik((tx) => tx.query(sql`update reservasjon set status = 'UTLOEPT' where bolig_id = ${bolig}`)),
    ),
  ]);
  assert.equal(funnet, null);
});

test('two programs that migrate one database at once apply each file once', async () => {
  const engine = await emptyPostgres(process.env['KOBO_TEST_PG_URL']!);
  const states = await Promise.all([migrate(engine.driver, migrations), migrate(engine.driver, migrations)]);
  const applied = states.flatMap((state) => state.applied).sort((a, b) => a - b);
  assert.deepEqual(
    applied,
    migrations.map(({ version }) => version),
  );
  await engine.close();
});
