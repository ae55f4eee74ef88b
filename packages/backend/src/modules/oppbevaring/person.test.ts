import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { jobbkontekst } from '../../loekke.ts';
import { sql } from '../../db/sql.ts';
import { look } from '../../testing/catalog.ts';
import { fjellvik, krokvik, openTestDatabase, type TestDatabase } from '../../testing/database.ts';
import { enAvHver, nyPerson, nySak, nySoeknad } from '../../testing/eksempel.ts';
import { uuidv7 } from '../../db/uuid.ts';
import { fjernUtgaatt } from './service.ts';

let db: TestDatabase;
before(async () => {
  db = await openTestDatabase();
  for (const context of [krokvik, fjellvik])
    await enAvHver(db.database, { ...context, tid: '2026-02-01T12:00:00Z' });
});
after(() => db.close());

const da = { ...krokvik, tid: '2026-02-01T12:00:00Z' };
const kjoer = (tid: string) =>
  db.database.withTenant(jobbkontekst('9901', 'system:sletting', new Date(tid)), 'skriv', fjernUtgaatt);
const finnes = async (id: string): Promise<boolean> =>
  (await look(db.admin, 'select from person where id = $1', [id])).length === 1;

test('somebody goes when nothing refers to them, and nobody else does', async () => {
  const ingen = await db.database.withTenant(da, 'skriv', (tx) => nyPerson(tx, { gradering: 'FORTROLIG' }));
  const alle = await look<{ id: string }>(db.admin, 'select id::text as id from person where id <> $1', [
    ingen,
  ]);
  assert.equal((await kjoer('2026-03-03T12:00:00Z')).PERSON, 0);
  assert.equal((await kjoer('2026-03-03T12:00:01Z')).PERSON, 1);
  assert.equal(await finnes(ingen), false);
  for (const { id } of alle) assert.equal(await finnes(id), true);
});

test('somebody goes with their draft, but not while it is known who has looked at them', async () => {
  const [utkast, sett] = await db.database.withTenant(da, 'skriv', async (tx) => {
    const personer = [await nyPerson(tx), await nyPerson(tx)] as const;
    for (const person of personer) await nySoeknad(tx, person);
    await tx.query(sql`insert into innsynslogg (id, operasjon, ressurs, person_id)
      values (${uuidv7()}, 'hentPerson', 'person', ${personer[1]})`);
    return personer;
  });
  assert.equal((await kjoer('2026-04-30T12:00:00Z')).PERSON, 0);
  const { UTKAST, PERSON } = await kjoer('2026-06-01T12:00:00Z');
  assert.ok(UTKAST >= 2);
  assert.ok(PERSON >= 1);
  assert.deepEqual([await finnes(utkast), await finnes(sett)], [false, true]);
});

test('somebody goes with the right they had to act for another, when it is over and nothing is left of that one', async () => {
  const da = { ...krokvik, tid: '2027-02-01T12:00:00Z' };
  const par = await db.database.withTenant(da, 'skriv', async (tx) => {
    const rett = async (felt: { til?: string; trukket?: string } = {}) => {
      const [part, representant] = [await nyPerson(tx), await nyPerson(tx)];
      await tx.query(sql`insert into representasjon (id, person_id, representant_id, oppgitt_navn, type, omfang, kilde,
          gyldig_fra, gyldig_til, trukket, brev_til)
        values (${uuidv7()}, ${part}, ${representant}, 'En Annen', 'FULLMAKT', 'FULL', 'SKJEMA', '2027-02-01',
          ${felt.til ?? null}::date, ${felt.trukket ?? null}::timestamptz, 'PARTEN')`);
      return [part, representant] as const;
    };
    const medSak = await rett({ til: '2027-02-20' });
    await nySak(tx, medSak[0]);
    return {
      loeper: await rett(),
      medSak,
      utgaatt: await rett({ til: '2027-03-10' }),
      trukket: await rett({ trukket: '2027-02-02T12:00:00Z' }),
    };
  });
  const igjen = async () =>
    Object.fromEntries(
      await Promise.all(
        Object.entries(par).map(async ([navn, [part, representant]]) => [
          navn,
          [await finnes(part), await finnes(representant)],
        ]),
      ),
    );
  const STAAR = [true, true];
  await kjoer('2027-03-10T12:00:00Z');
  assert.deepEqual(await igjen(), {
    ...{ loeper: STAAR, medSak: STAAR, utgaatt: STAAR },
    trukket: [false, false],
  });
  await kjoer('2027-03-11T12:00:00Z');
  assert.deepEqual(await igjen(), {
    ...{ loeper: STAAR, medSak: STAAR },
    ...{ utgaatt: [false, false], trukket: [false, false] },
  });
});
