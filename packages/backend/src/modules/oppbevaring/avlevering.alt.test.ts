// A row of every table there is: what a case can have goes with it, all of it or nothing.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { jobbkontekst } from '../../loekke.ts';
import { sql } from '../../db/sql.ts';
import { look, tenantTables } from '../../testing/catalog.ts';
import { fjellvik, krokvik, openTestDatabase, type TestDatabase } from '../../testing/database.ts';
import { enAvHver } from '../../testing/eksempel.ts';
import { fjernUtgaatt } from './service.ts';

let db: TestDatabase;
before(async () => {
  db = await openTestDatabase();
  for (const context of [krokvik, fjellvik])
    await enAvHver(db.database, { ...context, tid: '2026-02-01T12:00:00Z' });
  // Due, whatever the example says of states; of the journal no case that is handed over has a line.
  await admin(`
    create or replace function sak_avleveres(i_sak uuid) returns date language sql stable as $$ select date '2030-01-01' $$;
    create or replace function leieforhold_anonymiseres(i_leieforhold uuid) returns date language sql stable
      as $$ select date '2030-01-01' $$;
    create or replace function saken_er_over(i_sak uuid) returns date language sql stable as $$ select date '2029-01-01' $$;
    set local session_replication_role = 'replica';
    delete from arkivjournal where kommunenummer = '9901';
    update kommune set config = config || '{"avleveringEtterMaaneder": 12}';
    update leieforhold l set sak_id = s.id, husstand_sak_id = s.id from sak s where s.kommunenummer = l.kommunenummer;
    update sak set status = 'AVSLUTTET', avsluttet = '2028-01-01';
    insert into slettesperre (kommunenummer, id, leieforhold_id, grunn, begrunnelse, fra, gjelder_til, satt_av,
        opprettet_av, endret_av)
      select kommunenummer, gen_random_uuid(), id, 'DOMSTOL', 'Stevnet.', '2029-01-01', '2029-12-31', 'trine', 'trine', 'trine'
      from leieforhold`);
});
after(() => db.close());

const admin = (tekst: string): Promise<unknown> =>
  db.admin.transaction({ script: 'begin' }, (tilkobling) => tilkobling.script(tekst));
const fjern = () =>
  db.database.withTenant(
    jobbkontekst('9901', 'system:sletting', new Date('2030-02-01T12:00:00Z')),
    'skriv',
    fjernUtgaatt,
  );
/** Of each table how many rows a municipality has, and those that name a case. */
async function alt(kommunenummer: string, sakene: readonly string[]) {
  const rader: Record<string, number> = {};
  const nevner: string[] = [];
  for (const tabell of await tenantTables(db.admin)) {
    const [{ antall, om }] = (await look<{ antall: number; om: number }>(
      db.admin,
      `select count(*)::int as antall, count(*) filter (where to_jsonb(t)::text like any($2))::int as om
       from ${tabell} t where kommunenummer = $1`,
      [kommunenummer, sakene.map((id) => `%${id}%`)],
    )) as [{ antall: number; om: number }];
    rader[tabell] = antall;
    if (om > 0) nevner.push(tabell);
  }
  return { rader, nevner };
}
const sakeneI = async (kommunenummer: string): Promise<string[]> =>
  (
    await look<{ id: string }>(db.admin, 'select id::text as id from sak where kommunenummer = $1', [
      kommunenummer,
    ])
  ).map(({ id }) => id);

test('nothing goes of a case when something is in the way', async () => {
  const sakene = await sakeneI('9901');
  const foer = await alt('9901', sakene);
  await admin(`create table i_veien (kommunenummer text, sak_id uuid,
    foreign key (kommunenummer, sak_id) references sak (kommunenummer, id));
    insert into i_veien select kommunenummer, id from sak where kommunenummer = '9901' limit 1`);
  await assert.rejects(fjern(), /i_veien/);
  await admin('drop table i_veien');
  assert.deepEqual(await alt('9901', sakene), foer);
});

test('everything a case has goes, and that it was handed over is left', async () => {
  const sakene = await sakeneI('9901');
  const naboen = await alt('9902', []);
  const { SAK: antall } = await fjern();
  assert.equal(antall, sakene.length);
  const { rader, nevner } = await alt('9901', sakene);
  assert.deepEqual(
    nevner.filter((tabell) => !['avlevertsak', 'hendelse', 'innsynslogg', 'innsyn_vist'].includes(tabell)),
    [],
  );
  for (const tabell of [
    ...['soeknad', 'husstandsmedlem', 'dokumentinnhold'],
    ...['leietaker', 'oppsigelsestekst', 'slettesperre'],
  ])
    assert.equal(rader[tabell], 0, tabell);
  assert.deepEqual([rader['avlevertsak'], rader['leieforhold']], [1 + sakene.length, 1]);
  assert.deepEqual(await alt('9902', []), naboen);
});

test('nobody who serves takes a case that is not due', async () => {
  await admin(
    `create or replace function sak_avleveres(i_sak uuid) returns date language sql stable as $$ select date '2030-02-01' $$`,
  );
  const [sak] = await sakeneI('9902');
  const context = jobbkontekst('9902', 'system:sletting', new Date('2030-02-01T12:00:00Z'));
  const svar = await db.database.withTenant(context, 'skriv', (tx) =>
    tx.one(sql`select avlever_sak(${sak!}) as tatt`),
  );
  assert.deepEqual(svar, { tatt: false });
  assert.deepEqual(await sakeneI('9902'), [sak]);
});
