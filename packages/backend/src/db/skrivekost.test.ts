import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { medNavn, personsoek } from '../modules/person/soek/queries.sql.ts';
import { krokvik, openTestDatabase, type TestDatabase } from '../testing/database.ts';
import type { Tx } from './database.ts';
import { sql, type Sql } from './sql.ts';

/** So many that no planner reads a table whole to find one of them; a scan would show, whatever else is read. */
const ANTALL = 1500;
const HOEYST = 40;
const id = (slag: number, i = 7): string =>
  `01900000-0000-7${String(slag).padStart(3, '0')}-8000-${i.toString(16).padStart(12, '0')}`;
const PERSON = id(1);
const SAK = id(2);
const HUSSTAND = id(3);
const BOLIG = id(4);
const LEIE = id(5);

let db: TestDatabase;
const skriv = <T>(arbeid: (tx: Tx) => Promise<T>): Promise<T> =>
  db.database.withTenant(krokvik, 'skriv', arbeid);

const nummer = (slag: number): Sql => sql`(${id(slag, 0).slice(0, 24)} || lpad(to_hex(i), 12, '0'))::uuid`;
/** What one statement puts in: its triggers see all of them at once, and a busy machine has ten seconds for each statement. */
const PORSJON = 150;

before(async () => {
  db = await openTestDatabase();
  await skriv(async (tx) => {
    // The tables are empty as the triggers are planned.
    await tx.query(sql`select set_config('plan_cache_mode', 'auto', true)`);
    for (const rader of [
      (alle: Sql) => sql`insert into person (id, ident_type, navn, foedselsdato, gradering)
        select ${nummer(1)}, 'INGEN', 'Person ' || i, '1980-01-01', 'UGRADERT' from ${alle}`,
      (
        alle: Sql,
      ) => sql`insert into sak (id, aar, loepenummer, sakstype, soeker_id, enhet, mottatt, forventet_svar)
        select ${nummer(2)}, 2026, i, 'KOMMUNAL_BOLIG_NY', ${nummer(1)}, 'BOLIGKONTOR', naa(), '2026-12-01' from ${alle}`,
      (alle: Sql) => sql`insert into husstand (id, sak_id, gjelder_fra, antall_voksne, antall_barn)
        select ${nummer(3)}, ${nummer(2)}, '2026-01-01', 1, 0 from ${alle}`,
      (alle: Sql) => sql`insert into husstandsmedlem (id, husstand_id, person_id, navn, foedselsdato, rolle)
        select gen_random_uuid(), ${nummer(3)}, ${nummer(1)}, 'Person ' || i, '1980-01-01', 'SOEKER' from ${alle}`,
      (alle: Sql) => sql`insert into bolig (id, noekkel, adresse, status, statusdato)
        select ${nummer(4)}, 'n' || i, jsonb_build_object('adressenavn', 'Storgata', 'nummer', i, 'postnummer', '0000',
          'poststed', 'Krokvik', 'kommunenummer', '9901'), 'KLAR_FOR_INNFLYTTING', '2026-01-01' from ${alle}`,
      (alle: Sql) => sql`insert into leieforhold (id, bolig_id, sak_id, status, startdato, tidsubegrenset)
        select ${nummer(5)}, ${nummer(4)}, ${nummer(2)}, 'AKTIVT', '2026-01-01', true from ${alle}`,
      (alle: Sql) => sql`insert into hendelse (id, type, ressurs, ressurs_id, versjon)
        select gen_random_uuid(), 'no.kobo.sak.status-endret.v1', 'sak', ${nummer(2)}, 1 from ${alle}`,
    ])
      for (let fra = 1; fra <= ANTALL; fra += PORSJON)
        await tx.query(rader(sql`generate_series(${fra}::int, ${fra + PORSJON - 1}::int) i`));
  });
  await db.admin.transaction({ script: 'begin' }, (connection) => connection.script('analyze'));
});
after(() => db.close());

const lest = async (tx: Tx): Promise<Map<string, number>> => {
  const rader = await tx.query<{ navn: string; antall: number }>(
    sql`select relname::text as navn, (coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))::int as antall
      from pg_stat_xact_user_tables`,
  );
  return new Map(rader.map(({ navn, antall }) => [navn, antall]));
};

const skrivinger: Readonly<Record<string, Sql>> = {
  'a member of a household': sql`insert into husstandsmedlem (id, husstand_id, person_id, navn, foedselsdato, rolle)
    values (gen_random_uuid(), ${HUSSTAND}, ${id(1, 9)}, 'Ny', '1990-01-01', 'BARN')`,
  'an application': sql`insert into soeknad (id, soeker_id, sak_id, referanse, formaal, status, spraak, skjemaversjon, steg, svar, mottatt)
    values (gen_random_uuid(), ${PERSON}, ${SAK}, 'NYSKALA-1', 'NY', 'SENDT', 'nb', 1, 'oppsummering', '{}', naa())`,
  'a case': sql`insert into sak (id, aar, loepenummer, sakstype, soeker_id, enhet, mottatt, forventet_svar)
    values (gen_random_uuid(), 2027, 1, 'KOMMUNAL_BOLIG_NY', ${PERSON}, 'BOLIGKONTOR', naa(), '2026-12-01')`,
  'an event of a case': sql`insert into sakshendelse (id, sak_id, type) values (gen_random_uuid(), ${SAK}, 'TILDELT')`,
  'the closing of a case': sql`update sak set status = 'AVSLUTTET', avsluttet = naa() where id = ${SAK}`,
  'the shielding of a case': sql`update sak set skjermet = true where id = ${SAK}`,
  'a grade': sql`update person set gradering = 'FORTROLIG' where id = ${PERSON}`,
  'a reservation': sql`insert into reservasjon (id, bolig_id, aarsak, utloeper)
    values (gen_random_uuid(), ${BOLIG}, 'Prøve', '2027-01-01T00:00:00Z')`,
  'the end of a tenancy': sql`update leieforhold set status = 'AVSLUTTET', utflyttet = '2026-10-01' where id = ${LEIE}`,
  'the state of a home': sql`update bolig set status = 'VEDLIKEHOLD' where id = ${BOLIG}`,
};

/** How many rows of each table were read on the way. */
async function lestAv(tx: Tx, spoerring: Sql): Promise<Map<string, number>> {
  const foer = await lest(tx);
  await tx.query(spoerring);
  return new Map(
    [...(await lest(tx))]
      .map(([navn, antall]) => [navn, antall - (foer.get(navn) ?? 0)] as const)
      .filter(([, antall]) => antall > 0),
  );
}

for (const [hva, skriving] of Object.entries(skrivinger)) {
  test(`${hva} reads a few rows, however many there are`, async (t) => {
    const ferdig = new Error('rolled back');
    let lesninger = new Map<string, number>();
    await assert.rejects(
      skriv(async (tx) => {
        lesninger = await lestAv(tx, skriving);
        throw ferdig;
      }),
      ferdig,
    );
    const sum = [...lesninger.values()].reduce((a, b) => a + b, 0);
    t.diagnostic(`${sum} rows: ${JSON.stringify(Object.fromEntries(lesninger))}`);
    assert.ok(sum <= HOEYST, JSON.stringify(Object.fromEntries(lesninger)));
  });
}

test('a search by name reads the names there are, and a few rows of each who is found', async () => {
  const saksbehandler = {
    ...krokvik,
    aktoer: 'ansatt:trine',
    roller: ['SAKSBEHANDLER'],
    enheter: ['BOLIGKONTOR'],
    enhetsgrense: 'ENHET' as const,
  };
  // All who are called so have a case: it is enough to look at those of one page.
  const lesninger = await db.database.withTenant(saksbehandler, 'les', (tx) =>
    lestAv(tx, personsoek(medNavn(['person', '1']), 26)),
  );
  lesninger.delete('person');
  assert.ok(lesninger.get('sak')! >= 26);
  for (const [tabell, antall] of lesninger)
    assert.ok(antall <= 26 * 12, `${tabell}: ${antall} rows for 26 persons`);
});

test('a grade shields the cases of the person, as applicant and in the households of others, and no other case', async () => {
  const gradert = id(1, 9);
  const medlem = (husstand: Sql): Sql =>
    sql`insert into husstandsmedlem (id, husstand_id, person_id, navn, foedselsdato, rolle)
      values (gen_random_uuid(), ${husstand}, ${gradert}, 'Ny', '1990-01-01', 'BARN')`;
  await skriv(async (tx) => {
    await tx.query(medlem(sql`${id(3, 11)}::uuid`));
    // A household of an application, and by it of a case.
    await tx.query(sql`insert into soeknad (id, soeker_id, sak_id, referanse, formaal, status, spraak, skjemaversjon, steg, svar, mottatt)
      values (${id(6, 12)}, ${id(1, 12)}, ${id(2, 12)}, 'NYSKALA-2', 'NY', 'SENDT', 'nb', 1, 'oppsummering', '{}', naa())`);
    await tx.query(sql`insert into husstand (id, soeknad_id, gjelder_fra, antall_voksne, antall_barn)
      values (${id(6, 13)}, ${id(6, 12)}, '2026-01-01', 1, 1)`);
    await tx.query(medlem(sql`${id(6, 13)}::uuid`));
    await tx.query(sql`update person set gradering = 'KLIENTADRESSE' where id = ${gradert}`);
  });
  const skjermede = await skriv((tx) =>
    tx.query<{ id: string }>(sql`select id from sak where skjermet order by id`),
  );
  assert.deepEqual(
    skjermede.map((sak) => sak.id),
    [id(2, 9), id(2, 11), id(2, 12)],
  );
});
