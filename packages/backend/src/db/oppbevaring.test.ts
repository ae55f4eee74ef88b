import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { look, tenantTables } from '../testing/catalog.ts';
import { krokvik, openTestDatabase, type TestDatabase } from '../testing/database.ts';
import { bevart, type Bevaring } from '../modules/oppbevaring/bevart.ts';
import { resten } from '../modules/oppbevaring/queries.sql.ts';
import { regler, type Regel } from '../modules/oppbevaring/regler.ts';
import { enAvHver } from '../testing/eksempel.ts';
import { sql } from './sql.ts';

let db: TestDatabase;
before(async () => {
  db = await openTestDatabase();
});
after(() => db.close());

const iRegler = new Set<string>(Object.values(regler).flatMap(({ tabeller }) => [...tabeller]));
/** Of these everything stays until the municipality has said for how long: they have a reason to stay as well. */
const tilPlanenSierNoe = new Set<string>(
  Object.values(regler).flatMap(({ frist, tabeller }) =>
    frist.antall === 'avleveringEtterMaaneder' ? [...tabeller] : [],
  ),
);
const iBevart: readonly string[] = Object.values(bevart).flatMap(({ tabeller }) => [...tabeller]);

test('every table has a rule of when what is in it goes, or a reason why it stays', async () => {
  const uten = (await tenantTables(db.admin)).filter((navn) => !iRegler.has(navn) && !iBevart.includes(navn));
  assert.deepEqual(uten, [], 'Give it a rule in regler.ts, or a reason in bevart.ts');
});

test('a table that has a rule has no reason to stay, each has one reason, and each is there', async () => {
  const finnes = await tenantTables(db.admin);
  assert.deepEqual(
    iBevart.filter(
      (navn, i) => (iRegler.has(navn) && !tilPlanenSierNoe.has(navn)) || iBevart.indexOf(navn) !== i,
    ),
    [],
  );
  assert.deepEqual(
    [...iRegler, ...iBevart].filter((navn) => !finnes.includes(navn)),
    [],
  );
});

test('what refers to a person or a case is not said to be without personal data', async () => {
  const peker = await look<{ navn: string }>(
    db.admin,
    `select distinct conrelid::regclass::text as navn from pg_constraint
     where contype = 'f' and confrelid in ('person'::regclass, 'sak'::regclass, 'soeknad'::regclass, 'leieforhold'::regclass)`,
  );
  const uten: readonly string[] = bevart.UTEN_PERSONOPPLYSNINGER.tabeller;
  assert.deepEqual(
    peker.map(({ navn }) => navn).filter((navn) => uten.includes(navn)),
    [],
  );
  assert.ok(peker.length > 40);
});

test('whatever refers to a case, near or far, goes with it when it is handed over', async () => {
  const peker = await look<{ navn: string; til: string; kaskade: boolean }>(
    db.admin,
    `select distinct conrelid::regclass::text as navn, confrelid::regclass::text as til, confdeltype = 'c' as kaskade
     from pg_constraint where contype = 'f' and conrelid <> confrelid`,
  );
  const medSaken = (hvilke: typeof peker, fra: readonly string[]): ReadonlySet<string> => {
    const funnet = new Set(fra);
    for (const til of funnet) for (const en of hvilke) if (en.til === til) funnet.add(en.navn);
    return funnet;
  };
  const kaskader = peker.filter(({ kaskade }) => kaskade);
  // Of the tenancy what is left is that a home was let; of the journal no case with a line in it is handed over.
  const staar = ['leieforhold', 'arkivjournal'];
  const borte = medSaken(kaskader, ['sak', ...regler.LEIEFORHOLD.tabeller]);
  assert.deepEqual(
    [
      ...medSaken(
        peker.filter(({ navn }) => !staar.includes(navn)),
        ['sak'],
      ),
    ].filter((navn) => !borte.has(navn)),
    [],
    'Let it refer to the case `on delete cascade`, or a case it refers to is never handed over',
  );
  // A picture of a home is an attachment, and of no case.
  const gaar = [...medSaken(kaskader, ['sak'])].filter((navn) => navn !== 'boligbilde');
  assert.deepEqual(gaar.toSorted(), regler.SAK.tabeller.toSorted());
});

const alleRegler: readonly Regel[] = Object.values(regler);
const egne = (navn: string): readonly Regel[] =>
  alleRegler.filter(({ tabeller: [foerste] }) => foerste === navn);

test('what a rule takes beside its own table goes with it by a cascade', async () => {
  const kaskader = await look<{ navn: string; til: string }>(
    db.admin,
    `select conrelid::regclass::text as navn, confrelid::regclass::text as til from pg_constraint
     where contype = 'f' and confdeltype = 'c'`,
  );
  const foelger = (navn: string): string[] =>
    kaskader.filter(({ til }) => til === navn).flatMap((en) => [en.navn, ...foelger(en.navn)]);
  for (const { tabeller } of alleRegler.filter(({ fjern }) => fjern === undefined)) {
    const [egen, ...andre] = tabeller;
    assert.deepEqual(
      andre.filter((navn) => !foelger(egen!).includes(navn)),
      [],
      egen,
    );
  }
});

/** What a state has by a check of the table, where the row of the example has another. */
const medTilstanden: Readonly<Record<string, object>> = {
  'henvendelse AAPEN': { slettes_dato: null },
  'henvendelse TIL_SAK': { slettes_dato: null },
};

test('of a table a rule takes some rows of, a row of every state goes in the end or is said to stay, and never both', async () => {
  await enAvHver(db.database, krokvik);
  const tilstander = await look<{ navn: string; status: string[] }>(
    db.admin,
    `select conrelid::regclass::text as navn, array(select (regexp_matches(pg_get_constraintdef(oid), '''([A-Z_]+)''', 'g'))[1]) as status
     from pg_constraint where contype = 'c' and conname = conrelid::regclass::text || '_status_check'`,
  );
  const proevd = tilstander.filter(({ navn }) => egne(navn).length > 0);
  assert.ok(proevd.length >= 6);
  for (const { navn, status } of proevd)
    for (const en of status) {
      const verdier = {
        status: en,
        slettes_dato: '2020-01-01',
        utloeper: '2020-01-01',
        raadata_kryptert: null,
        ...medTilstanden[`${navn} ${en}`],
      };
      const tabell = egne(navn)[0]!.hva.tabell;
      const goer = sql.join(
        egne(navn).map(({ hva }) => sql`(${hva.utgaatt(sql`'2199-01-01'::timestamptz`)})`),
        sql` or `,
      );
      const staaende = Object.values(resten).filter((rest) => rest.tabell === navn);
      const staar =
        staaende.length === 0
          ? sql`false`
          : sql.join(
              staaende.map(({ rader }) => sql`(${rader})`),
              sql` or `,
            );
      const rader = await db.database.withTenant(krokvik, 'les', (tx) =>
        tx.query<{ goer: boolean; staar: boolean }>(sql`select (${goer}) as goer, (${staar}) as staar
          from (select r.* from ${tabell} e, jsonb_populate_record(e, ${sql.json(verdier)}) r) t`),
      );
      assert.ok(rader.length > 0, navn);
      for (const rad of rader) assert.notEqual(rad.goer, rad.staar, `${navn} ${en} ${JSON.stringify(rad)}`);
    }
});

test('each kind of row that stays has one reason', () => {
  const sagt = Object.values<Bevaring>(bevart).flatMap(({ rader = [] }) => [...rader]);
  assert.deepEqual(sagt.toSorted(), Object.keys(resten).toSorted());
});
