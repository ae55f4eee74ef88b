import assert from 'node:assert/strict';
import { after, before, beforeEach, suite, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { uuidSource } from '../../db/uuid.ts';
import { jobbkontekst } from '../../loekke.ts';
import { look } from '../../testing/catalog.ts';
import { openSakbenk, trine, type Sakbenk } from '../../testing/sakbenk.ts';
import { fjernUtgaatt } from '../oppbevaring/service.ts';
import { forseglEttParti, kontrollerKjeden, type Hode } from './service.ts';

let benk: Sakbenk;
let sakId: string;
before(async () => {
  benk = await openSakbenk();
});
beforeEach(async () => {
  await benk.fyll();
  sakId = await benk.nySak({ voksne: ['ERFAREN HESTEDROSJE'] });
});
after(() => benk.close());

const kontekst = { kommunenummer: '9901', aktoer: 'system:forsegling', roller: [], forsegler: true };
const forsegl = () =>
  benk.db.database.withTenant(kontekst, 'skriv', (tx) =>
    forseglEttParti({ tx, vault: benk.vault, kommunenummer: '9901' }),
  );
const kontroller = (kjente: readonly Hode[] = []) =>
  kontrollerKjeden(benk.db.database, benk.vault, '9901', kjente);
const brudd = async (kjente?: readonly Hode[]) => (await kontroller(kjente)).brudd;
const rader = () =>
  look<{ id: string; aktoer: string; operasjon: string | null; gjelder: object }>(
    benk.db.admin,
    `select id, aktoer, operasjon, gjelder from revisjon where kommunenummer = '9901' order by id`,
  );
/** As somebody who owns the database does it, past every rule. */
const tukle = (setning: string) =>
  benk.db.admin.transaction({ script: 'begin' }, (connection) =>
    connection.script(`set local session_replication_role = replica; ${setning}`),
  );

suite('what is done leaves one row', () => {
  test('a change, a read that shows somebody, and each time it is asked for', async () => {
    const foer = (await rader()).length;
    const noekkel = crypto.randomUUID();
    await benk.som(trine)('POST', `/saker/${sakId}/tildeling`, { versjon: 1, noekkel });
    await benk.som(trine)('POST', `/saker/${sakId}/tildeling`, { versjon: 1, noekkel });
    await benk.som(trine)('GET', `/saker/${sakId}`);
    const hver = { aktoer: 'ansatt:trine', gjelder: { sakId } };
    assert.deepEqual(
      (await rader()).slice(foer).map(({ id: _, ...rad }) => rad),
      ['taSaken', 'taSaken', 'hentSak'].map((operasjon) => ({ ...hver, operasjon })),
    );
  });

  test('nothing is told of what was refused, and of what shows nobody', async () => {
    const foer = await rader();
    assert.equal((await benk.som(trine)('POST', `/saker/${sakId}/tildeling`, { versjon: 7 })).status, 412);
    assert.equal((await benk.som(trine)('GET', '/boliger')).status, 200);
    assert.deepEqual(await rader(), foer);
  });

  test('what the service does by itself is told of by who did it', async () => {
    await benk.som(trine)('POST', `/saker/${sakId}/tildeling`, { versjon: 1 });
    const foer = (await rader()).length;
    await benk.kalender(new Date('2099-01-01T00:00:00Z'));
    const nye = (await rader()).slice(foer);
    assert.ok(nye.length > 0);
    assert.deepEqual([...new Set(nye.map(({ operasjon }) => operasjon))], [null]);
    assert.ok(nye.every(({ aktoer }) => aktoer.startsWith('system:')));
    assert.ok(!nye.some(({ aktoer }) => aktoer === 'system:forsegling'));
  });
});

suite('the chain', () => {
  beforeEach(async () => {
    await benk.som(trine)('POST', `/saker/${sakId}/tildeling`, { versjon: 1 });
    await benk.som(trine)('POST', '/saker/soek', { json: {} });
    await forsegl();
    await benk.som(trine)('GET', `/saker/${sakId}`);
    await forsegl();
    await benk.som(trine)('GET', `/saker/${sakId}`);
  });

  test('holds, and what has come since waits', async () => {
    const { segl, rader: antall, ventende, hode, brudd } = await kontroller();
    assert.deepEqual([segl, antall, ventende, brudd], [2, (await rader()).length, 1, []]);
    assert.equal(hode?.nummer, 2);
  });

  test('is sealed once: what is sealed already is not sealed again', async () => {
    assert.equal((await forsegl())?.nummer, 3);
    assert.equal(await forsegl(), null);
    assert.deepEqual(await brudd(), []);
  });

  test('outlives what retention removes', async () => {
    const senere = jobbkontekst('9901', 'system:sletting', new Date('2099-01-01T00:00:00Z'));
    await benk.db.database.withTenant(senere, 'skriv', fjernUtgaatt);
    assert.deepEqual(await brudd(), []);
  });

  test('is of one municipality: the neighbour has none', async () => {
    const { segl, brudd } = await kontrollerKjeden(benk.db.database, benk.vault, '9902');
    assert.deepEqual([segl, brudd], [0, []]);
  });

  for (const [hva, setning] of [
    ['who did it', `update revisjon set aktoer = 'ansatt:vidar' where operasjon = 'taSaken'`],
    ['when', `update revisjon set tid = tid + interval '1 microsecond' where operasjon = 'taSaken'`],
    ['what of', `update revisjon set gjelder = '{}' where operasjon = 'taSaken'`],
    ['the purpose of a lookup', `update innsynslogg set formaal = 'annet' where operasjon = 'taSaken'`],
    ['a lookup that is gone', `delete from innsynslogg where operasjon = 'taSaken'`],
    [
      'a lookup moved to somebody else',
      `update innsynslogg set person_id = gen_random_uuid() where operasjon = 'taSaken'`,
    ],
  ] as const) {
    test(`tells of a row that was changed: ${hva}`, async () => {
      const { id } = (await rader()).find(({ operasjon }) => operasjon === 'taSaken')!;
      await tukle(setning);
      assert.deepEqual(await brudd(), [{ art: 'RAD_ENDRET', segl: 1, revisjonId: id }]);
    });
  }

  test('tells of a case taken out of what a search showed', async () => {
    const { id } = (await rader()).find(({ operasjon }) => operasjon === 'soekSaker')!;
    await tukle('delete from innsyn_vist');
    assert.deepEqual(await brudd(), [{ art: 'RAD_ENDRET', segl: 1, revisjonId: id }]);
  });

  test('tells of a row that is gone, and of the lookups it leaves behind', async () => {
    const { id } = (await rader()).find(({ operasjon }) => operasjon === 'taSaken')!;
    await tukle(`delete from revisjon where operasjon = 'taSaken'`);
    assert.deepEqual(await brudd(), [
      { art: 'RAD_MANGLER', segl: 1, revisjonId: id },
      { art: 'LINJE_UTEN_RAD', antall: 1 },
    ]);
  });

  test('tells of rows in another order', async () => {
    await tukle(`update revisjonssegl set rader = array(select e from unnest(rader) with ordinality u(e, n) order by n desc)
      where nummer = 1`);
    const arter = (await brudd()).map(({ art }) => art);
    assert.equal(arter[0], 'SEGL_ENDRET');
    assert.ok(arter.includes('RAD_ENDRET'));
  });

  test('tells of seals that have changed places', async () => {
    await tukle(
      'update revisjonssegl set nummer = nummer + 10; update revisjonssegl set nummer = 13 - nummer',
    );
    assert.deepEqual(
      (await brudd()).map(({ art, segl }) => [art, segl]),
      [
        ['SEGL_ENDRET', 1],
        ['SEGL_ENDRET', 2],
      ],
    );
  });

  test('tells of a seal that is gone, and of the rows it stood over', async () => {
    const borte = await look<{ antall: number }>(
      benk.db.admin,
      'select cardinality(rader) as antall from revisjonssegl where nummer = 1',
    );
    await tukle('delete from revisjonssegl where nummer = 1');
    assert.deepEqual((await brudd())[0], { art: 'SEGL_MANGLER', segl: 1, antall: 1 });
    assert.ok(borte[0]!.antall > 1);
  });

  test('tells of a seal made anew by somebody without the key', async () => {
    await tukle(`update revisjon set aktoer = 'ansatt:vidar' where operasjon = 'taSaken';
      update revisjonssegl set segl = sha256(avtrykk) where nummer = 1`);
    assert.deepEqual(
      (await brudd()).map(({ art }) => art),
      ['SEGL_ENDRET', 'RAD_ENDRET', 'SEGL_ENDRET'],
    );
  });

  test('that was cut off is told of by who has written its end down', async () => {
    const { hode } = await kontroller();
    assert.deepEqual(await brudd([hode!]), []);
    const [siste] = await look<{ rader: string[] }>(
      benk.db.admin,
      'select rader from revisjonssegl where nummer = 2',
    );
    const ider = siste!.rader.map((id) => `'${id}'`).join();
    await tukle(`delete from innsynslogg where revisjon_id in (${ider}); delete from revisjon where id in (${ider});
      delete from revisjonssegl where nummer = 2`);
    assert.deepEqual(await brudd(), []);
    assert.deepEqual(await brudd([hode!]), [{ art: 'HALE_MANGLER', segl: 2 }]);
  });
});

test('rows of an hour ago that no seal stands over are told of', async () => {
  await benk.som(trine)('GET', `/saker/${sakId}`);
  await forsegl();
  await benk.iKrokvik((tx) =>
    tx.query(sql`insert into revisjon (id) values ('01000000-0000-7000-8000-000000000000')`),
  );
  assert.deepEqual(await brudd(), [{ art: 'RAD_UTEN_SEGL', antall: 1 }]);
});

test('more than a seal holds is sealed in turn, also when it has waited for a day', async () => {
  const foer = uuidSource(() => Date.now() - 24 * 60 * 60 * 1000);
  const ider = Array.from({ length: 1100 }, foer);
  await benk.iKrokvik((tx) => tx.query(sql`insert into revisjon (id) select unnest(${ider}::uuid[])`));
  assert.equal((await forsegl())?.mer, true);
  assert.equal((await forsegl())?.mer, false);
  const { rader: antall, ventende, brudd } = await kontroller();
  assert.deepEqual([antall, ventende, brudd], [(await rader()).length, 0, []]);
});

test('what is five years old goes with its lookups, the chain holds, and what goes sooner is still missed', async () => {
  const gammel = uuidSource(() => Date.now() - (5 * 366 + 1) * 24 * 60 * 60 * 1000);
  const ider = [gammel(), gammel()];
  await benk.iKrokvik(async (tx) => {
    await tx.query(sql`insert into revisjon (id, operasjon) select unnest(${ider}::uuid[]), 'hentSak'`);
    await tx.query(sql`insert into innsynslogg (id, operasjon, ressurs, sak_id, revisjon_id)
      values (${gammel()}, 'hentSak', 'SAK', ${sakId}, ${ider[0]!})`);
  });
  await benk.som(trine)('POST', `/saker/${sakId}/tildeling`, { versjon: 1 });
  await forsegl();
  const foer = (await rader()).length;
  const fjernet = await benk.db.database.withTenant(
    jobbkontekst('9901', 'system:sletting', new Date('2099-01-01T00:00:00Z')),
    'skriv',
    fjernUtgaatt,
  );
  assert.equal(fjernet.OPPSLAG, 2, 'by the clock of the database, not by what the caller says');
  const igjen = await rader();
  assert.deepEqual(
    igjen.filter(({ id }) => ider.includes(id)),
    [],
  );
  assert.ok(igjen.length >= foer - 2);
  assert.deepEqual(
    await look(benk.db.admin, `select id from innsynslogg where revisjon_id = '${ider[0]!}'`),
    [],
  );
  assert.deepEqual(await brudd(), []);
  const { id } = igjen.find(({ operasjon }) => operasjon === 'taSaken')!;
  await tukle(`delete from innsynslogg where revisjon_id = '${id}'; delete from revisjon where id = '${id}'`);
  assert.deepEqual(await brudd(), [{ art: 'RAD_MANGLER', segl: 1, revisjonId: id }]);
});
