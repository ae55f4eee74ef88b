// The tenancies an import registered, when it is undone.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { identFor } from '../../ports/simulering/personer.ts';
import { importkall, leid, rad } from '../../testing/importkall.ts';
import { berit, openSakbenk, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';

let benk: Sakbenk;
let somTrine: Klient;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
});
beforeEach(() => benk.fyll());
after(() => benk.close());

const { importer, angre, radene, boliger } = importkall(() => somTrine);
const leieforholdene = () =>
  benk.iKrokvik((tx) => tx.query<{ id: string; versjon: number }>(sql`select id, versjon from leieforhold`));

test('the tenancies it registered go with it, of homes it added and of those that were there', async () => {
  await importer([rad(2, { antallsoverom: '2' }), rad(3, { antallsoverom: '2' })]);
  const foer = await boliger();
  const jobb = await importer([
    rad(1, leid),
    rad(2, { ...leid, antallsoverom: '2', hovedsoker: identFor('MODIG SYKKEL') }),
    rad(3, { ...leid, antallsoverom: '3', hovedsoker: identFor('GRØNN SKUFFE') }),
  ]);
  assert.deepEqual(
    (await boliger()).map(({ status }) => status),
    ['UTLEID', 'UTLEID', 'UTLEID'],
  );
  assert.equal((await leieforholdene()).length, 3);
  const { status, body } = await angre(jobb);
  assert.equal(status, 200, JSON.stringify(body));
  assert.deepEqual([body.rader.angret, body.rader.beroert], [3, 0]);
  assert.deepEqual(await leieforholdene(), []);
  for (const tabell of [sql`leietaker`, sql`leiekontrakt`, sql`leieforhold_statushistorikk`])
    assert.deepEqual(await benk.iKrokvik((tx) => tx.query(sql`select from ${tabell}`)), []);
  assert.deepEqual(
    (await boliger()).map(({ versjon: _, endret: __, ...resten }) => resten),
    foer.map(({ versjon: _, endret: __, ...resten }) => resten),
  );
  // And the file can be imported again.
  assert.equal((await importer([rad(1, leid)])).rader.nye, 1);
  assert.equal((await leieforholdene()).length, 1);
});

test('a tenancy something has happened to stays with its home, and the row says so', async () => {
  const jobb = await importer([
    rad(1, leid),
    rad(2, { ...leid, hovedsoker: identFor('MODIG SYKKEL') }),
    rad(3),
  ]);
  const foerste = (await boliger()).find(({ adresse: { nummer } }) => nummer === 1);
  await benk.iKrokvik((tx) =>
    tx.query(sql`update leieforhold set status = 'UTLOEPER_SNART' where bolig_id = ${foerste!.koboId}`),
  );
  const { body } = await angre(jobb);
  assert.deepEqual([body.rader.angret, body.rader.beroert], [2, 1]);
  const rader = await radene(jobb);
  assert.deepEqual(
    rader.map(({ angret, hinder }) => [angret, hinder?.kode]),
    [
      [false, 'LEIEFORHOLD_ENDRET'],
      [true, undefined],
      [true, undefined],
    ],
  );
  assert.match(rader[0]!.hinder!.tekst.nn, /Leigeforholdet/);
  assert.deepEqual(
    (await boliger()).map(({ koboId, status }) => [koboId, status]),
    [[foerste!.koboId, 'UTLEID']],
  );
  assert.equal((await leieforholdene()).length, 1);
});

test('a tenancy is taken away by an import that is undone, and by nothing else', async () => {
  await importer([rad(1, leid)]);
  for (const tabell of [sql`leiekontrakt`, sql`leieforhold_statushistorikk`, sql`leieforhold`])
    await assert.rejects(
      benk.iKrokvik((tx) => tx.query(sql`delete from ${tabell}`)),
      /permission denied/,
    );
  assert.equal((await leieforholdene()).length, 1);
});

test('where there are tenants, by one who may see them', async () => {
  const jobb = await importer([rad(1, leid)]);
  const svar = await angre(jobb, benk.som(berit));
  assert.deepEqual([svar.status, svar.body.code], [403, 'IMPORT_KREVER_ROLLE']);
});
