import assert from 'node:assert/strict';
import { after, before, beforeEach, suite, test } from 'node:test';
import type { Innsyn } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import { kjoerKalender } from '../../kalender.ts';
import { openSakbenk, petra, siri, trine, vidar, type Sakbenk } from '../../testing/sakbenk.ts';

const NAVN = 'ERFAREN HESTEDROSJE';
let benk: Sakbenk;
let sakId: string;
before(async () => {
  benk = await openSakbenk();
});
beforeEach(async () => {
  await benk.fyll();
  sakId = await benk.nySak({ voksne: [NAVN] });
});
after(() => benk.close());

const logg = async (sak = sakId): Promise<Pick<Innsyn, 'aktoer' | 'operasjon' | 'antall'>[]> =>
  (await benk.som(petra)('GET', `/innsynslogg?sakId=${sak}`)).body.items
    .filter(({ operasjon }: Innsyn) => operasjon !== 'listInnsyn')
    .map(({ aktoer, operasjon, antall }: Innsyn) => ({ aktoer, operasjon, antall }));
const ta = (noekkel: string) => benk.som(trine)('POST', `/saker/${sakId}/tildeling`, { versjon: 1, noekkel });
const grader = () =>
  benk.iKrokvik((tx) => tx.query(sql`update person set gradering = 'FORTROLIG' where navn = ${NAVN}`));

test('a search stands in the log of every case it showed, as one line, and of no other', async () => {
  const annen = await benk.nySak({ voksne: ['MODIG SYKKEL'] });
  await benk.som(trine)('POST', '/saker/soek', { json: { sok: 'hestedrosje' } });
  await benk.som(vidar)('POST', '/saker/soek', { json: {} });
  assert.deepEqual(await logg(), [
    { aktoer: 'Vidar Vedtak', operasjon: 'soekSaker', antall: 2 },
    { aktoer: 'Trine Saksbehandler', operasjon: 'soekSaker', antall: 1 },
  ]);
  assert.deepEqual(
    (await logg(annen)).map(({ antall }) => antall),
    [2],
  );
  const vist = await benk.iKrokvik((tx) =>
    tx.query(sql`select p.navn, count(*)::int as antall from innsyn_vist v join person p on p.id = v.person_id
      group by 1 order by 1`),
  );
  assert.deepEqual(vist, [
    { navn: NAVN, antall: 2 },
    { navn: 'MODIG SYKKEL', antall: 1 },
  ]);
});

test('an answer given again is logged again', async () => {
  const noekkel = crypto.randomUUID();
  const foerste = await ta(noekkel);
  assert.equal(foerste.status, 200);
  assert.deepEqual(await ta(noekkel), foerste);
  assert.deepEqual(
    (await logg()).map(({ operasjon }) => operasjon),
    ['taSaken', 'taSaken'],
  );
});

test('what has been shielded since is not shown again, and looks like what never was', async () => {
  const noekkel = crypto.randomUUID();
  assert.equal((await ta(noekkel)).status, 200);
  await grader();
  const { status, body } = await ta(noekkel);
  assert.deepEqual([status, body.code], [404, 'IKKE_FUNNET']);
  assert.ok(!JSON.stringify(body).includes(NAVN));
  assert.equal((await logg()).length, 1);
});

test('the shielded unit is answered again as before', async () => {
  await grader();
  const noekkel = crypto.randomUUID();
  const { versjon } = (await benk.som(siri)('GET', `/saker/${sakId}`)).body;
  const taSom = () => benk.som(siri)('POST', `/saker/${sakId}/tildeling`, { versjon, noekkel });
  const foerste = await taSom();
  assert.equal(foerste.status, 200);
  assert.deepEqual(await taSom(), foerste);
});

test('an entry names its case by number, but not a shielded one', async () => {
  const { saksnummer } = (await benk.som(trine)('GET', `/saker/${sakId}`)).body;
  const nummer = async () =>
    (await benk.som(petra)('GET', `/innsynslogg?sakId=${sakId}`)).body.items.map((rad: Innsyn) => [
      rad.operasjon,
      rad.saksnummer,
    ]);
  assert.deepEqual(await nummer(), [['hentSak', saksnummer]]);
  await grader();
  assert.deepEqual((await nummer()).at(-1), ['hentSak', undefined]);
});

suite('the data protection officer asks', () => {
  const formaal = 'Klage på oppslag';
  const soek = async (utvalg: object) =>
    (await benk.som(petra)('POST', '/innsynslogg/soek', { json: { formaal, ...utvalg } })).body;
  const operasjoner = async (utvalg: object): Promise<string[]> =>
    (await soek(utvalg)).items.map(({ operasjon }: Innsyn) => operasjon);

  test('what was read of a person, searches they were in among it', async () => {
    await benk.nySak({ voksne: ['MODIG SYKKEL'] });
    await benk.som(trine)('GET', `/saker/${sakId}`);
    await benk.som(vidar)('POST', '/saker/soek', { json: {} });
    const { personId } = await benk.iKrokvik((tx) =>
      tx.one<{ personId: string }>(sql`select soeker_id as person_id from sak where id = ${sakId}`),
    );
    assert.deepEqual(await operasjoner({ personId }), ['soekSaker', 'hentSak']);
  });

  test('what an employee has read, in some days alone', async () => {
    await benk.som(trine)('GET', `/saker/${sakId}`);
    await benk.som(vidar)('GET', `/saker/${sakId}`);
    const hos = (dager: object) => operasjoner({ ansattId: 'vidar', ...dager });
    assert.deepEqual(await hos({ fra: '2026-11-20', til: '2026-11-20' }), ['hentSak']);
    assert.deepEqual(await hos({ fra: '2026-11-21' }), []);
    assert.deepEqual(await hos({ til: '2026-11-19' }), []);
    const { status } = await benk.som(petra)('POST', '/innsynslogg/soek', {
      json: { formaal, fra: '2026-11-20', til: '2026-11-19' },
    });
    assert.equal(status, 400);
  });

  test('why is asked for, and stands in the log', async () => {
    const uten = await benk.som(petra)('POST', '/innsynslogg/soek', { json: { sakId } });
    assert.deepEqual([uten.status, uten.body.errors[0].pointer], [400, '/formaal']);
    await soek({ sakId });
    const [siste] = (await soek({ sakId })).items as Innsyn[];
    assert.deepEqual(
      [siste!.operasjon, siste!.aktoer, siste!.formaal, siste!.sakId],
      ['soekInnsyn', 'Petra Personvern', formaal, sakId],
    );
  });

  test('a shielded case is told of by its id alone, in the file as well', async () => {
    const { saksnummer } = (await benk.som(trine)('GET', `/saker/${sakId}`)).body;
    const fil = async (): Promise<string> => {
      const json = { formaal, sakId };
      const { status, body } = await benk.som(petra)('POST', '/innsynslogg/eksport', { json });
      assert.equal(status, 200);
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(body);
    };
    const aapen = await fil();
    assert.match(aapen, /^\ufeff"tid";"aktoer";"rolle";"operasjon";/);
    assert.match(aapen, new RegExp(`"Trine Saksbehandler";"SAKSBEHANDLER";"hentSak".*"${saksnummer}"`));
    await grader();
    const skjult = await fil();
    assert.ok(skjult.includes(sakId) && !skjult.includes(saksnummer) && !skjult.includes(NAVN));
    assert.match(skjult, /"eksporterInnsyn"/);
  });

  test('a purpose that looks like a formula is text in a spreadsheet', async () => {
    await benk.som(petra)('POST', '/innsynslogg/soek', { json: { formaal: '=HYPERLINK("x")', sakId } });
    const { body } = await benk.som(petra)('POST', '/innsynslogg/eksport', { json: { formaal, sakId } });
    assert.match(new TextDecoder().decode(body), /"'=HYPERLINK\(""x""\)"/);
  });

  test('nobody else reads the log', async () => {
    for (const login of [trine, siri]) {
      const svar = await benk.som(login)('POST', '/innsynslogg/soek', { json: { formaal } });
      assert.equal(svar.status, 403);
    }
  });
});

suite('whether the log is whole', () => {
  const kjede = async () => (await benk.som(petra)('GET', '/innsynslogg/kjede')).body;

  test('is told when something is sealed and held against its seals', async () => {
    assert.deepEqual((await kjede()).antallSegl, 0);
    await benk.kalender();
    const { sisteSegl, ventende, kontroller, antallSegl } = await kjede();
    assert.deepEqual([antallSegl, sisteSegl.nummer, ventende.antall], [1, 1, 0]);
    assert.match(sisteSegl.segl, /^[\w-]{43}$/);
    assert.deepEqual(
      kontroller.map(({ tilSegl, ferdig, antallBrudd }: Record<string, unknown>) => [
        tilSegl,
        ferdig,
        antallBrudd,
      ]),
      [[1, true, 0]],
    );
    assert.equal((await kjede()).ventende.antall, 1);
  });

  test('what is found the next day is told of, and in the log lines of the service', async () => {
    await benk.som(trine)('GET', `/saker/${sakId}`);
    await benk.kalender();
    await benk.db.admin.transaction({ script: 'begin' }, (forbindelse) =>
      forbindelse.script(`set local session_replication_role = replica;
        update innsynslogg set formaal = 'Noe annet' where operasjon = 'hentSak'`),
    );
    const dagenEtter = new Date('2026-11-21T08:15:00Z');
    const meldt: unknown[] = [];
    await kjoerKalender({
      db: benk.db.database,
      porter: benk.porter,
      klokke: () => dagenEtter,
      logg: ({ hendelse, nivaa, art }) => void (nivaa === 'FEIL' && meldt.push([hendelse, art])),
    });
    assert.deepEqual(meldt, [['REVISJONSBRUDD', 'RAD_ENDRET']]);
    const [naa, foer] = (await kjede()).kontroller;
    assert.deepEqual([naa.antallBrudd, naa.brudd[0].art, foer.antallBrudd], [1, 'RAD_ENDRET', 0]);
  });

  test('to look is logged', async () => {
    await kjede();
    const [siste] = (await benk.som(petra)('GET', '/innsynslogg')).body.items as Innsyn[];
    assert.deepEqual([siste!.operasjon, siste!.hva], ['hentRevisjonskjede', 'REVISJONSKJEDE']);
  });
});
