// Whoever is of the shielded unit gets, of every table that is hidden, what is in the cases they are a member of.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { look, tenantTables } from '../testing/catalog.ts';
import { fjellvik, krokvik, openTestDatabase, type TestDatabase } from '../testing/database.ts';
import { enAvHver, nyPerson, nySak, nySoeknad, type Eksempel } from '../testing/eksempel.ts';
import { settSomMedlem, uskjermet } from '../testing/muren.ts';
import type { TenantContext, Tx } from './database.ts';
import { sql } from './sql.ts';
import { uuidv7 } from './uuid.ts';

let db: TestDatabase;
let eksempel: Eksempel;
before(async () => {
  db = await openTestDatabase();
  eksempel = await enAvHver(db.database, krokvik);
  await enAvHver(db.database, fjellvik);
});
after(() => db.close());

test('of every hidden table a member gets what is there, a colleague nothing, and nobody what was not opened', async () => {
  const skjulte = (await tenantTables(db.admin)).filter((tabell) => !uskjermet.has(tabell));
  await db.database.withTenant(krokvik, 'skriv', (tx) =>
    tx.query(sql`update person set gradering = 'FORTROLIG' where id = ${eksempel.person}`),
  );
  // One who acts for the person is a person too, in no case: the unit's, as long as nobody knows a grade.
  const utenSak = (tabell: string) => (tabell === 'person' ? 1 : 0);
  for (const tabell of skjulte) {
    const [{ antall } = { antall: 0 }] = await look<{ antall: number }>(
      db.admin,
      `select count(*)::int as antall from ${tabell} where kommunenummer = '9901'
        ${tabell === 'vedlegg' ? 'and num_nonnulls(bolig_id, boligfeil_id) = 0' : ''}`,
    );
    assert.ok(antall > 0, tabell);
    assert.equal(await settSomMedlem(db, tabell, 'berit'), antall, `${tabell}: the member`);
    assert.equal(await settSomMedlem(db, tabell, 'trine'), utenSak(tabell), `${tabell}: a colleague`);
    assert.equal(await settSomMedlem(db, tabell, null), 0, `${tabell}: nothing was opened`);
  }
});

const ansatte = ['trine', 'vidar', 'berit', 'petra'] as const;
const personnummer = fc.integer({ min: 0, max: 2 });
interface Tilfelle {
  readonly medlemmer: readonly string[];
  readonly sluttet: readonly string[];
  /** Which of the persons, all of whom have a protected address. */
  readonly soeker: number;
  readonly medsoeker: number | null;
}
const tilfelle: fc.Arbitrary<Tilfelle> = fc.record({
  medlemmer: fc.uniqueArray(fc.constantFrom(...ansatte)),
  sluttet: fc.uniqueArray(fc.constantFrom(...ansatte)),
  soeker: personnummer,
  medsoeker: fc.option(personnummer),
});

async function lagSak(tx: Tx, personer: readonly string[], tilfelle: Tilfelle): Promise<string> {
  const soeker = personer[tilfelle.soeker]!;
  const sak = await nySak(tx, soeker);
  if (tilfelle.medsoeker !== null) {
    const soeknad = await nySoeknad(tx, soeker);
    await tx.query(sql`update soeknad set sak_id = ${sak} where id = ${soeknad}`);
    await tx.query(sql`insert into husstandsmedlem (id, husstand_id, person_id, navn, rolle)
      select ${uuidv7()}, id, ${personer[tilfelle.medsoeker]!}, 'Bo', 'MEDSOEKER' from husstand where soeknad_id = ${soeknad}`);
  }
  for (const ansatt of tilfelle.medlemmer)
    await tx.query(sql`insert into sakmedlem (id, sak_id, ansatt) values (${uuidv7()}, ${sak}, ${ansatt})`);
  await tx.query(sql`update sakmedlem set til = fra, tatt_av = 'ansatt:x'
    where sak_id = ${sak} and ansatt = any(${[...tilfelle.sluttet]}::text[]) and til is null`);
  return sak;
}

const iEnheten = (ansatt: string): TenantContext => ({
  ...krokvik,
  aktoer: `ansatt:${ansatt}`,
  roller: ['SAKSBEHANDLER'],
  enheter: ['SKJERMET'],
  skjermet: 'MEDLEM',
});

test('a draft of somebody protected, and what lies with it, is nobody’s of the unit until it is sent', async () => {
  const { sak, soeknad } = await db.database.withTenant(krokvik, 'skriv', async (tx) => {
    const person = await nyPerson(tx, { gradering: 'FORTROLIG' });
    // Somebody of the unit deals with a case of theirs already.
    const sak = await nySak(tx, person);
    await tx.query(sql`insert into sakmedlem (id, sak_id, ansatt) values (${uuidv7()}, ${sak}, 'berit')`);
    const soeknad = await nySoeknad(tx, person);
    await tx.query(sql`insert into vedlegg (id, soeknad_id, person_id, type, filnavn)
      values (${uuidv7()}, ${soeknad}, ${person}, 'OPPSIGELSE', 'Oppsigelse.pdf')`);
    await tx.query(sql`insert into medsoeker (id, soeknad_id, person_id, spraak, skjemaversjon)
      values (${uuidv7()}, ${soeknad}, ${await nyPerson(tx)}, 'nb', 1)`);
    return { sak, soeknad };
  });
  const sett = (hvem: TenantContext) =>
    db.database.withTenant(hvem, 'les', async (tx) =>
      (
        await tx.query<{ fra: string }>(sql`
          select 'soeknad' as fra from soeknad where id = ${soeknad}
          union all select 'husstand' from husstand where soeknad_id = ${soeknad}
          union all select 'vedlegg' from vedlegg where soeknad_id = ${soeknad}
          union all select 'medsoeker' from medsoeker where soeknad_id = ${soeknad}`)
      )
        .map(({ fra }) => fra)
        .sort(),
    );
  const alt = ['husstand', 'medsoeker', 'soeknad', 'vedlegg'];
  assert.deepEqual(await sett({ ...krokvik, aktoer: 'innbygger:x', roller: ['INNBYGGER'] }), alt);
  for (const ansatt of ansatte) assert.deepEqual(await sett(iEnheten(ansatt)), [], ansatt);
  assert.deepEqual(await sett({ ...iEnheten('trine'), enheter: ['BOLIGKONTOR'], skjermet: false }), []);
  await db.database.withTenant(krokvik, 'skriv', (tx) =>
    tx.query(sql`update soeknad set sak_id = ${sak} where id = ${soeknad}`),
  );
  for (const ansatt of ansatte)
    assert.deepEqual(await sett(iEnheten(ansatt)), ansatt === 'berit' ? alt : [], ansatt);
});

test('whoever is made a member of whichever cases sees those, and the persons of those', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(tilfelle, { minLength: 1, maxLength: 4 }), async (tilfeller) => {
      const { personer, saker } = await db.database.withTenant(krokvik, 'skriv', async (tx) => {
        const personer: string[] = [];
        while (personer.length < 3) personer.push(await nyPerson(tx, { gradering: 'FORTROLIG' }));
        const saker: string[] = [];
        for (const ett of tilfeller) saker.push(await lagSak(tx, personer, ett));
        return { personer, saker };
      });
      for (const ansatt of ansatte) {
        const sett = (fra: 'sak' | 'person', ider: readonly string[]) =>
          db.database.withTenant(iEnheten(ansatt), 'les', async (tx) =>
            (
              await tx.query<{ id: string }>(
                fra === 'sak'
                  ? sql`select id from sak where id = any(${[...ider]}::uuid[])`
                  : sql`select id from person where id = any(${[...ider]}::uuid[])`,
              )
            )
              .map(({ id }) => id)
              .sort(),
          );
        const medlem = tilfeller.map(
          ({ medlemmer, sluttet }) => medlemmer.includes(ansatt) && !sluttet.includes(ansatt),
        );
        assert.deepEqual(await sett('sak', saker), saker.filter((_, i) => medlem[i]).sort(), ansatt);
        const kjente = personer.filter((_, p) => {
          const sakene = tilfeller.flatMap(({ soeker, medsoeker }, i) =>
            soeker === p || medsoeker === p ? [medlem[i]] : [],
          );
          return sakene.length === 0 || sakene.includes(true);
        });
        assert.deepEqual(await sett('person', personer), kjente.sort(), ansatt);
      }
    }),
    { numRuns: 20 },
  );
});
