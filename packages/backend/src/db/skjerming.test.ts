import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { look, tenantTables } from '../testing/catalog.ts';
import { fjellvik, krokvik, openTestDatabase, type TestDatabase } from '../testing/database.ts';
import { enAvHver, nyPerson, nySak, nySoeknad, type Eksempel } from '../testing/eksempel.ts';
import { settAv, uskjermet } from '../testing/muren.ts';
import type { TenantContext, Tx } from './database.ts';
import { isSqlError, sqlState } from './errors.ts';
import { lesHendelser, meldHendelse } from './hendelser.ts';
import { sql, type Sql } from './sql.ts';
import { uuidv7 } from './uuid.ts';

/** Someone outside the shielded unit. */
const trine = { ...krokvik, aktoer: 'ansatt:trine', roller: ['SAKSBEHANDLER'], skjermet: false };

let db: TestDatabase;
let eksempel: Eksempel;
before(async () => {
  db = await openTestDatabase();
  eksempel = await enAvHver(db.database, krokvik);
});
after(() => db.close());

const seenBy = (table: string, skjermet: boolean): Promise<number> => settAv(db, table, skjermet);

test('when an address is graded, the person and all of their case disappear at once', async () => {
  const hidden = (await tenantTables(db.admin)).filter((table) => !uskjermet.has(table));
  assert.ok(hidden.length >= 14);
  // One who acts for the person is a person too, and not known to anybody yet.
  const alle = (table: string) => (table === 'person' ? 2 : 1);
  for (const table of hidden) assert.equal(await seenBy(table, false), 1, `${table} before`);
  await db.database.withTenant(krokvik, 'skriv', (tx) =>
    tx.query(sql`update person set gradering = 'FORTROLIG' where id = ${eksempel.person}`),
  );
  for (const table of hidden) {
    assert.equal(await seenBy(table, false), 0, table);
    assert.equal(await seenBy(table, true), alle(table), table);
  }
});

test('a case stays hidden when the grade is lifted, until a person takes the shield off', async () => {
  const lift = (change: Sql) => db.database.withTenant(krokvik, 'skriv', (tx) => tx.query(change));
  await lift(sql`update person set gradering = 'UGRADERT' where id = ${eksempel.person}`);
  assert.deepEqual(
    [await seenBy('person', false), await seenBy('sak', false), await seenBy('vedtak', false)],
    [1, 0, 0],
  );
  await lift(sql`update sak set skjermet = false where id = ${eksempel.sak}`);
  assert.equal(await seenBy('vedtak', false), 1);
});

const grade = sql`'STRENGT_FORTROLIG'`;
type Steg = 'soeknad' | 'medlem' | 'sak' | 'kobling' | 'gradering';

for (const orden of [
  ['soeknad', 'medlem', 'sak', 'kobling', 'gradering'],
  ['soeknad', 'medlem', 'gradering', 'sak', 'kobling'],
  ['gradering', 'soeknad', 'sak', 'kobling', 'medlem'],
] as Steg[][]) {
  test(`a graded member of the household shields the case: ${orden.join(', ')}`, async () => {
    const sak = await db.database.withTenant(krokvik, 'skriv', async (tx) => {
      const soeker = await nyPerson(tx);
      const medlem = await nyPerson(tx, { navn: 'Bo Eksempel' });
      let soeknad = '';
      let sak = '';
      const steg: Record<Steg, () => Promise<unknown>> = {
        soeknad: async () => (soeknad = await nySoeknad(tx, soeker)),
        sak: async () => (sak = await nySak(tx, soeker)),
        kobling: () => tx.query(sql`update soeknad set sak_id = ${sak} where id = ${soeknad}`),
        gradering: () => tx.query(sql`update person set gradering = ${grade} where id = ${medlem}`),
        medlem: () =>
          tx.query(sql`insert into husstandsmedlem (id, husstand_id, person_id, navn, rolle)
            select ${uuidv7()}, id, ${medlem}, 'Bo Eksempel', 'MEDSOEKER' from husstand where soeknad_id = ${soeknad}`),
      };
      for (const ett of orden) await steg[ett]();
      return sak;
    });
    const rows = await db.database.withTenant(trine, 'les', (tx) =>
      tx.query(sql`select id from sak where id = ${sak}`),
    );
    assert.deepEqual(rows, []);
  });
}

test('a case of a person whose address is graded already is shielded from its first moment', async () => {
  const row = await db.database.withTenant(krokvik, 'skriv', async (tx) => {
    const sak = await nySak(tx, await nyPerson(tx, { gradering: 'FORTROLIG' }));
    return tx.one(sql`select skjermet, versjon from sak where id = ${sak}`);
  });
  assert.deepEqual(row, { skjermet: true, versjon: 1 });
});

test('nothing can be written to a shielded case from outside', async () => {
  await db.database.withTenant(krokvik, 'skriv', (tx) =>
    tx.query(sql`update sak set skjermet = true where id = ${eksempel.sak}`),
  );
  const write = db.database.withTenant(trine, 'skriv', (tx) =>
    tx.query(
      sql`insert into sakshendelse (id, sak_id, type) values (${uuidv7()}, ${eksempel.sak}, 'TILDELT')`,
    ),
  );
  await assert.rejects(write, (error) => isSqlError(error) && error.code === sqlState.rowSecurity);
});

test('whoever finds out hides the case from themselves, and sees no more of others than before', async () => {
  const [sak, annen] = await db.database.withTenant(krokvik, 'skriv', async (tx) => {
    const person = await nyPerson(tx);
    return [await nySak(tx, person), await nySak(tx, person, { skjermet: true })];
  });
  const seen = await db.database.withTenant(trine, 'skriv', async (tx) => {
    await tx.query(sql`select skjerm_sak(${sak!})`);
    return tx.query(sql`select id from sak where id in (${sak!}, ${annen!})`);
  });
  assert.deepEqual(seen, []);
  const row = await db.database.withTenant(krokvik, 'les', (tx) =>
    tx.one(sql`select skjermet, enhet from sak where id = ${sak!}`),
  );
  assert.deepEqual(row, { skjermet: true, enhet: 'SKJERMET' });
});

test('whoever manages the dwelling of a graded person sees nothing of its tenancy', async () => {
  for (const gradering of ['STRENGT_FORTROLIG', 'FORTROLIG', 'KLIENTADRESSE']) {
    await db.database.withTenant(krokvik, 'skriv', (tx) =>
      tx.query(sql`update person set gradering = ${gradering} where id = ${eksempel.person}`),
    );
    const rader = await db.database.withTenant(trine, 'les', (tx) =>
      tx.query(sql`select id from leieforhold union all select leieforhold_id from leiekontrakt
        union all select leieforhold_id from leieforhold_statushistorikk union all select leieforhold_id from leietaker`),
    );
    assert.deepEqual(rader, [], gradering);
  }
});

test('counting does not tell that something is hidden', async () => {
  const counts = await db.database.withTenant(trine, 'les', (tx) =>
    tx.one(sql`select (select count(*) from sak where id = ${eksempel.sak}) as saker,
      (select count(*) from person where id = ${eksempel.person}) as personer`),
  );
  assert.deepEqual(counts, { saker: 0, personer: 0 });
});

describe('events of a shielded case', () => {
  const roller = ['SAKSBEHANDLER', 'VEDTAKSMYNDIGHET', 'UTLEIEFORVALTER', 'BOLIGOVERSIKT', 'PERSONVERNOMBUD'];
  const alle = [...roller, 'LEDER', 'ADMINISTRATOR', 'FDV_MASKIN', 'REGNSKAP_MASKIN'];
  /** Everyone who may come to read the feed, and whether they may see shielded cases. */
  const lesere: [navn: string, context: TenantContext, ser: boolean][] = [
    ...alle.map((rolle): [string, TenantContext, boolean] => [
      rolle,
      { ...krokvik, aktoer: `ansatt:${rolle.toLowerCase()}`, roller: [rolle], skjermet: false },
      false,
    ]),
    ['all roles at once', { ...trine, roller: alle }, false],
    ['nobody in particular', { ...krokvik, aktoer: 'uinnlogget', skjermet: false }, false],
    ['the neighbours’ shielded unit', fjellvik, false],
    ['the shielded unit', { ...krokvik, enheter: ['SKJERMET'], roller: ['SAKSBEHANDLER'] }, true],
  ];
  const meld = (tx: Tx, ressursId: string) =>
    meldHendelse(tx, { type: 'no.kobo.sak.tildelt.v1', ressurs: 'sak', ressursId, versjon: 1 });
  const leser = async (context: TenantContext, sak: string): Promise<number> => {
    const lest = await db.database.withTenant(context, 'les', (tx) => lesHendelser(tx, null, 10_000));
    return lest.filter(({ ressursId }) => ressursId === sak).length;
  };
  /** The feed waits for every older transaction of the cluster, also those of other tests. */
  const framme = async (sak: string, antall: number): Promise<void> => {
    while ((await leser(krokvik, sak)) < antall) await new Promise((resolve) => setTimeout(resolve, 10));
  };
  const merket = async (sak: string): Promise<boolean[]> =>
    (
      await look<{ skjermet: boolean }>(
        db.admin,
        `select skjermet from hendelse where ressurs_id = '${sak}' order by nummer`,
      )
    ).map(({ skjermet }) => skjermet);
  const somSystem = <R>(work: (tx: Tx) => Promise<R>): Promise<R> =>
    db.database.withTenant(krokvik, 'skriv', work);

  test('are marked by the schema, and read by those entitled alone', async () => {
    const sak = await somSystem(async (tx) => {
      const id = await nySak(tx, await nyPerson(tx), { skjermet: true });
      await meld(tx, id);
      return id;
    });
    assert.deepEqual(await merket(sak), [true]);
    await framme(sak, 1);
    for (const [navn, context, ser] of lesere) assert.equal(await leser(context, sak), ser ? 1 : 0, navn);
  });

  test('from before it was shielded are gone from the feed as well, whichever way it happened', async () => {
    const veier: Record<string, (tx: Tx, sak: string, person: string) => Promise<unknown>> = {
      'by a register’s answer': (tx, sak) => tx.query(sql`select skjerm_sak(${sak})`),
      'by the grade of the applicant': (tx, _, person) =>
        tx.query(sql`update person set gradering = 'FORTROLIG' where id = ${person}`),
    };
    for (const [vei, skjerm] of Object.entries(veier)) {
      const [sak, person] = await somSystem(async (tx) => {
        const person = await nyPerson(tx);
        const id = await nySak(tx, person);
        await meld(tx, id);
        return [id, person] as const;
      });
      await framme(sak, 1);
      for (const [navn, context] of lesere.filter(([, c]) => c.kommunenummer === '9901'))
        assert.equal(await leser(context, sak), 1, navn);
      await somSystem((tx) => skjerm(tx, sak, person));
      await somSystem((tx) => meld(tx, sak));
      assert.deepEqual(await merket(sak), [true, true], vei);
      await framme(sak, 2);
      for (const [navn, context, ser] of lesere)
        assert.equal(await leser(context, sak), ser ? 2 : 0, `${vei}: ${navn}`);
    }
  });

  test('written by someone who does not see the case are marked too', async () => {
    const sak = await somSystem(async (tx) => nySak(tx, await nyPerson(tx), { skjermet: true }));
    // Refused, because the writer may not read what they wrote: nothing is left to be found.
    await assert.rejects(db.database.withTenant(trine, 'skriv', (tx) => meld(tx, sak)));
    assert.deepEqual(await merket(sak), []);
  });

  test('stand as they were written but for the mark', async () => {
    const endre = somSystem((tx) => tx.query(sql`update hendelse set type = 'no.kobo.sak.endret.v1'`));
    await assert.rejects(endre, (error) => isSqlError(error) && error.code === sqlState.rowSecurity);
  });
});
