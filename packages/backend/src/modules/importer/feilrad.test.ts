// Rows that cannot be stored when the import is carried out.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { uuidv7 } from '../../db/uuid.ts';
import { identFor } from '../../ports/simulering/personer.ts';
import { importkall, leid, rad } from '../../testing/importkall.ts';
import { openSakbenk, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';

let benk: Sakbenk;
let somTrine: Klient;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
  await benk.fyll();
});
after(() => benk.close());

const { proev, kjoer, ferdig, importer, angre, radene, boliger } = importkall(() => somTrine);
const tomt = { ...leid, hovedsoker: '' };

test('a row that cannot be stored says why, and stops neither the others nor the next import', async () => {
  await importer([1, 2, 3, 4].map((nummer) => rad(nummer)));
  const id = async (nummer: number) =>
    (await boliger()).find(({ adresse }) => adresse.nummer === nummer)!.koboId;
  const [reservert, solgt, avtalt] = [await id(1), await id(2), await id(3)];
  const rader = [
    rad(1, { ...leid, hovedsoker: identFor('MODIG SYKKEL') }),
    rad(2, tomt),
    rad(3, tomt),
    rad(4, { ...tomt, manedsleie: '9000', depositum: '54000' }),
    rad(5, leid),
    rad(6, { ...leid, hovedsoker: identFor('VARSOM LYNGHEI'), antallsoverom: '2' }),
  ];
  const jobb = await proev(rader);
  assert.equal(jobb.rader.feil, 0);
  // Meanwhile the homes become others, and what the last row says is what the schema alone refuses.
  await benk.iKrokvik(async (tx) => {
    await tx.query(sql`update bolig set status = 'RESERVERT' where id = ${reservert}`);
    await tx.query(sql`update bolig set status = 'SOLGT' where id = ${solgt}`);
    await tx.query(sql`insert into leieforhold (id, bolig_id, status, startdato, tidsubegrenset)
      values (${uuidv7()}, ${avtalt}, 'AVTALT', '2027-01-01', true)`);
    await tx.query(sql`update importrad set bolig = jsonb_set(bolig, '{antallSoverom}', '99')
      where importjobb_id = ${jobb.importId} and rad = 7`);
  });
  await kjoer(jobb);
  const kjoert = await ferdig(jobb.importId);
  assert.deepEqual(
    [kjoert.status, kjoert.rader.nye, kjoert.rader.oppdaterte, kjoert.rader.feil, kjoert.funn.totalt],
    ['KJOERT', 1, 1, 4, 4],
  );
  assert.deepEqual(
    kjoert.feil.map(({ rad: nr, kolonne, kode, alvor }) => [nr, kolonne, kode, alvor]),
    [
      [2, 'boligstatus', 'BOLIG_RESERVERT', 'FEIL'],
      [3, 'boligstatus', 'BOLIG_SOLGT', 'FEIL'],
      [4, 'leieforholdstartdato', 'LEIEFORHOLD_OVERLAPPER', 'FEIL'],
      [7, null, 'KAN_IKKE_LAGRES', 'FEIL'],
    ],
  );
  assert.deepEqual(
    (await radene(jobb)).map(({ resultat, behandlet }) => [resultat, behandlet]),
    ['FEIL', 'FEIL', 'FEIL', 'OPPDATERT', 'NY', 'FEIL'].map((resultat) => [resultat, true]),
  );
  const status = new Map((await boliger()).map(({ adresse, status: naa }) => [adresse.nummer, naa]));
  assert.deepEqual(
    [1, 2, 3, 4, 5, 6].map((nummer) => status.get(nummer)),
    ['RESERVERT', 'SOLGT', 'KLAR_FOR_INNFLYTTING', 'UTLEID', 'UTLEID', undefined],
  );
  const igjen = await benk.iKrokvik((tx) =>
    tx.query(sql`select rad from importrad where hovedsoker_kryptert is not null`),
  );
  assert.deepEqual(igjen, []);
  // What was wrong when it was carried out is told before, the next time.
  assert.deepEqual(
    (await proev(rader)).feil.map(({ rad: nr, kode }) => [nr, kode]),
    kjoert.feil.slice(0, 3).map(({ rad: nr, kode }) => [nr, kode]),
  );
  assert.equal((await importer([rad(8)])).status, 'KJOERT');
  const { body } = await angre(kjoert);
  assert.deepEqual([body.status, body.rader.angret, body.rader.beroert], ['ANGRET', 2, 0]);
});

test('a deposit over six months’ rent is an error before anything is carried out', async () => {
  await importer([rad(11, { manedsleie: '9000', depositum: '54000' }), rad(12, { manedsleie: '9000' })]);
  const { feil, rader } = await proev([
    rad(10, { manedsleie: '9000', depositum: '54001' }),
    // The rent is lowered under the deposit the home has.
    rad(11, { manedsleie: '8000' }),
    // What the home costs is known already.
    rad(12, { ...tomt, depositum: '54000' }),
    rad(13, { ...tomt, depositum: '9000' }),
  ]);
  assert.deepEqual(
    feil.filter(({ alvor }) => alvor === 'FEIL').map(({ rad: nr, kode }) => [nr, kode]),
    [2, 3, 5].map((nr) => [nr, 'DEPOSITUM_OVER_SEKS_MAANEDER']),
  );
  assert.equal(rader.feil, 3);
  const jobb = await importer([rad(12, { ...tomt, depositum: '54000' })]);
  const kontrakter = await benk.iKrokvik((tx) =>
    tx.query(sql`select k.manedsleie, k.depositum from leiekontrakt k join importrad i on i.leieforhold_id = k.leieforhold_id
      where i.importjobb_id = ${jobb.importId}`),
  );
  assert.deepEqual(kontrakter, [{ manedsleie: 9000, depositum: 54000 }]);
});
