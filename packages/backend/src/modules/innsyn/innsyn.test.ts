import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Innsyn } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
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
