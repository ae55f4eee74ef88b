// What is in the database when it is brought forward keeps its meaning.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { schemas } from '@kobo-bolig/contract/server';
import { look } from '../testing/catalog.ts';
import type { TestEngine } from '../testing/engine.ts';
import { emptyPostgres } from '../testing/postgres-template.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations.gen.ts';
import { openPglite } from './pglite.ts';

let engine: TestEngine;
before(async () => {
  const url = process.env['KOBO_TEST_PG_URL'];
  if (url) engine = await emptyPostgres(url);
  else {
    const driver = await openPglite();
    engine = { driver, admin: driver, close: () => driver.close() };
  }
});
after(() => engine.close());

const person = '0198f2a1-7c3e-7a54-9d21-5b6c7d8e0001';
const [aapen, skjult] = ['0198f2a1-7c3e-7a54-9d21-5b6c7d8e0002', '0198f2a1-7c3e-7a54-9d21-5b6c7d8e0003'];

const [uhentet, navngitt] = ['0198f2a1-7c3e-7a54-9d21-5b6c7d8e0004', '0198f2a1-7c3e-7a54-9d21-5b6c7d8e0005'];
const husstand = '0198f2a1-7c3e-7a54-9d21-5b6c7d8e0006';
const [hus, seksjon] = ['0198f2a1-7c3e-7a54-9d21-5b6c7d8e0007', '0198f2a1-7c3e-7a54-9d21-5b6c7d8e0008'];

/** What the import finds of a home whose cadastral number has a section, and of one whose has none. */
const matrikkel = {
  [hus!]: '{"gardsnummer": 118, "bruksnummer": 507, "festenummer": 2}',
  [seksjon!]: '{"gardsnummer": 118, "bruksnummer": 507, "seksjonsnummer": 4}',
};

test('case numbers, events of shielded cases, names not fetched, cadastral numbers and findings of an import', async () => {
  await migrate(
    engine.driver,
    migrations.filter(({ version }) => version < 20),
  );
  const sak = (id: string, skjermet: boolean) => `
    insert into sak (kommunenummer, id, aar, loepenummer, sakstype, soeker_id, enhet, skjermet, mottatt, forventet_svar,
      opprettet_av, endret_av)
    values ('9901', '${id}', 2026, neste_nummer('SAK', 2026), 'BOLIGBISTAND', '${person}', 'KONTOR', ${skjermet}, now(),
      now(), 'test', 'test');
    insert into hendelse (kommunenummer, id, type, ressurs, ressurs_id)
    values ('9901', gen_random_uuid(), 'no.kobo.sak.tildelt.v1', 'sak', '${id}');`;
  const bolig = ([id, tall]: [string, string], nummer: number) => `
    insert into bolig (id, adresse, statusdato, matrikkel) values ('${id}', '{"adressenavn": "Lyngveien",
      "nummer": ${nummer}, "postnummer": "0000", "poststed": "Krokvik", "kommunenummer": "9901"}', '2026-11-22', '${tall}');
    insert into importrad (importjobb_id, rad, resultat, bolig) values
      ('${hus}', ${nummer + 2}, 'NY', '{"boligtype": "ORDINAER", "matrikkel": ${tall}}');`;
  await engine.admin.transaction({ script: 'begin' }, (connection) =>
    connection.script(`
      select set_config('app.kommunenummer', '9901', true), set_config('app.aktoer', 'test', true);
      insert into kommune (navn, config) values ('Krokvik', '{"toTrinnsgodkjenning": true}');
      insert into enhet (kode, navn, type) values ('KONTOR', 'Kontoret', 'BOLIGKONTOR');
      insert into person (id, ident_type, navn) values ('${person}', 'INGEN', 'Kari Eksempel');
      ${sak(aapen!, false)} ${sak(skjult!, true)}
      insert into person (id, ident_type, navn) values ('${uhentet}', 'INGEN', 'Navn er ikke hentet');
      insert into husstand (id, sak_id, gjelder_fra, antall_voksne, antall_barn)
      values ('${husstand}', '${aapen}', '2026-11-22', 2, 0);
      insert into husstandsmedlem (id, husstand_id, person_id, navn, rolle) values
        ('${uhentet}', '${husstand}', '${uhentet}', 'Navn er ikke hentet', 'SOEKER'),
        ('${navngitt}', '${husstand}', '${person}', 'Kari Eksempel', 'MEDSOEKER');
      insert into oekonomi (id, sak_id, hentet, hjemmel, personer) values
        (gen_random_uuid(), '${aapen}', now(), '§ 9', '[{"navn": "Kari"}, {"navn": "Navn er ikke hentet", "a": 1}]');
      insert into importjobb (id, format, funn) values ('${hus}', 'CSV', '[{}, {}]');
      ${Object.entries(matrikkel).map(bolig).join('')}`),
  );
  await migrate(engine.driver, migrations);
  assert.deepEqual(
    await look(engine.admin, 'select aar, loepenummer from brukt_saksnummer order by loepenummer'),
    [
      { aar: 2026, loepenummer: 1 },
      { aar: 2026, loepenummer: 2 },
    ],
  );
  assert.deepEqual(
    await look(engine.admin, 'select ressurs_id as sak, skjermet from hendelse order by ressurs_id'),
    [
      { sak: aapen, skjermet: false },
      { sak: skjult, skjermet: true },
    ],
  );
  for (const tabell of ['person', 'husstandsmedlem'])
    assert.deepEqual(await look(engine.admin, `select navn, versjon from ${tabell} order by navn`), [
      { navn: 'Kari Eksempel', versjon: 1 },
      { navn: null, versjon: 1 },
    ]);
  assert.deepEqual(await look(engine.admin, 'select personer from oekonomi'), [
    { personer: [{ navn: 'Kari' }, { navn: null, a: 1 }] },
  ]);
  const eiendom = { gardsnummer: 118, bruksnummer: 507 };
  const delt = [
    { eiendom: { ...eiendom, festenummer: 2 }, eieseksjon: null, versjon: 1 },
    { eiendom, eieseksjon: { seksjonsnummer: 4 }, versjon: 1 },
  ];
  assert.deepEqual(
    await look(engine.admin, 'select eiendom, eieseksjon, versjon from bolig order by id'),
    delt,
  );
  assert.deepEqual(
    await look(engine.admin, 'select bolig from importrad order by rad'),
    delt.map(({ eiendom, eieseksjon }) => ({
      bolig: { boligtype: 'ORDINAER', eiendom, ...(eieseksjon && { eieseksjon }) },
    })),
  );
  assert.deepEqual(await look(engine.admin, 'select antall_funn, versjon from importjobb'), [
    { antallFunn: 2, versjon: 1 },
  ]);
  const [kommunen] = await look<{ config: { toTrinnsgodkjenning: string[] } }>(
    engine.admin,
    'select config from kommune',
  );
  assert.deepEqual(
    kommunen!.config.toTrinnsgodkjenning.toSorted(),
    schemas.Sakstype.options.toSorted(),
    'two persons are needed for every kind of case, as before',
  );
  const [muren] = await look<{ antall: number }>(
    engine.admin,
    `select count(*)::int as antall from pg_class where relname in ('sak', 'hendelse', 'person', 'husstandsmedlem', 'oekonomi', 'bolig', 'importrad', 'importjobb') and relforcerowsecurity`,
  );
  assert.equal(muren!.antall, 8);
});
