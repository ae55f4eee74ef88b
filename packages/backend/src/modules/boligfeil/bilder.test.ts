import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { medLeier } from '../../testing/leiebenk.ts';
import { openSakbenk, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { innbygger, oda, SOEKER, ulrik } from '../../testing/tilbudbenk.ts';

const byte = (tekst: string) => Uint8Array.from(tekst, (tegn) => tegn.charCodeAt(0));
/** A start, a comment with a place in it, and an end: what is kept has no comment. */
const JPEG = byte('\xff\xd8\xff\xfe\x00\x09Krokvik\xff\xda\x00\x02\x01\xff\xd9');

let benk: Sakbenk;
let somUlrik: Klient;
let somLeier: Klient;
let leieforholdId: string;
let boligfeilId: string;
before(async () => {
  benk = await openSakbenk();
  somUlrik = benk.som(ulrik);
  somLeier = benk.som(innbygger(SOEKER));
});
beforeEach(async () => {
  await benk.fyll();
  ({ leieforholdId } = await medLeier(benk));
  const json = { kategori: 'VARME', haster: false, tekst: 'Ovnen er kald.' };
  ({ boligfeilId } = (await somLeier('POST', `/meg/leieforhold/${leieforholdId}/boligfeil`, { json })).body);
});
after(() => benk.close());

const nytt = (klient = somLeier) => klient('POST', `/meg/boligfeil/${boligfeilId}/bilder`);
const fyll = (id: string, innhold = JPEG, klient = somLeier, versjon = 1) =>
  klient('PUT', `/meg/boligfeil/${boligfeilId}/bilder/${id}/innhold`, {
    fil: { type: 'application/octet-stream', innhold },
    versjon,
  });
const mitt = (id: string, klient = somLeier) =>
  klient('GET', `/meg/boligfeil/${boligfeilId}/bilder/${id}/innhold`);
const deres = (id: string, klient = somUlrik) =>
  klient('GET', `/boligfeil/${boligfeilId}/bilder/${id}/innhold`);
const feilen = async () => (await somUlrik('GET', `/boligfeil/${boligfeilId}`)).body;

describe('a picture of what is wrong', () => {
  test('is seen by the tenant and by whoever looks after the tenancy, once it is looked through', async () => {
    const { status, body } = await nytt();
    assert.equal(status, 201, JSON.stringify(body));
    const { feilbildeId } = body;
    assert.deepEqual(body, { feilbildeId, status: 'MANGLER_INNHOLD', versjon: 1 });
    const fylt = await fyll(feilbildeId);
    assert.equal(fylt.status, 200, JSON.stringify(fylt.body));
    await benk.kontrollert();
    assert.deepEqual(
      (await feilen()).bilder.map(({ status }: { status: string }) => status),
      ['REN'],
    );
    const { items } = (await somLeier('GET', `/meg/leieforhold/${leieforholdId}/boligfeil`)).body;
    assert.deepEqual(items[0].bilder, (await feilen()).bilder);
    for (const svar of [await mitt(feilbildeId), await deres(feilbildeId)]) assert.equal(svar.status, 200);
  });

  test('is a picture, sent once, and of what was read', async () => {
    const { feilbildeId } = (await nytt()).body;
    for (const [innhold, code] of [
      [byte('%PDF-1.7'), 'BILDE_UKJENT_TYPE'],
      [byte('Hei'), 'BILDE_UKJENT_TYPE'],
      [byte('\xff\xd8\xff\xe0JFIF'), 'VEDLEGG_SKADET'],
    ] as const)
      assert.equal((await fyll(feilbildeId, innhold)).body.code, code);
    assert.equal((await fyll(feilbildeId, JPEG, somLeier, 7)).body.code, 'UTDATERT');
    await fyll(feilbildeId);
    await benk.kontrollert();
    const [{ versjon }] = (await feilen()).bilder;
    assert.equal((await fyll(feilbildeId, JPEG, somLeier, versjon)).body.code, 'VEDLEGG_HAR_INNHOLD');
  });

  test('is one of ten at most, and of what is not closed', async () => {
    for (let i = 0; i < 10; i++) assert.equal((await nytt()).status, 201);
    assert.equal((await nytt()).body.code, 'FOR_MANGE_BILDER');
    const [{ feilbildeId }] = (await feilen()).bilder;
    await somUlrik('POST', `/boligfeil/${boligfeilId}/behandling`, {
      json: { status: 'LUKKET', svar: 'Ordnet.' },
      versjon: 1,
    });
    for (const svar of [await nytt(), await fyll(feilbildeId)])
      assert.equal(svar.body.code, 'BOLIGFEIL_UGYLDIG_OVERGANG');
  });

  test('is of a home the tenant lives in still', async () => {
    const { feilbildeId } = (await nytt()).body;
    await benk.iKrokvik((tx) =>
      tx.query(
        sql`update leieforhold set status = 'AVSLUTTET', utflyttet = '2026-11-01' where id = ${leieforholdId}`,
      ),
    );
    for (const svar of [await nytt(), await fyll(feilbildeId)])
      assert.equal(svar.body.code, 'LEIEFORHOLD_UGYLDIG_OVERGANG');
  });

  test('is nobody else’s, and none of the attachments of a case', async () => {
    const { feilbildeId } = (await nytt()).body;
    await fyll(feilbildeId);
    await benk.kontrollert();
    const andre = benk.som(innbygger('MODIG SYKKEL'));
    for (const svar of [
      await nytt(andre),
      await fyll(feilbildeId, JPEG, andre),
      await mitt(feilbildeId, andre),
    ])
      assert.equal(svar.status, 404);
    assert.equal((await deres(feilbildeId, benk.som(oda))).status, 403);
    assert.equal((await somLeier('GET', `/meg/vedlegg/${feilbildeId}`)).status, 404);
    await benk.iKrokvik((tx) =>
      tx.query(sql`update person set gradering = 'FORTROLIG'
        where id in (select person_id from leietaker where leieforhold_id = ${leieforholdId})`),
    );
    assert.equal((await deres(feilbildeId)).status, 404);
    assert.equal((await mitt(feilbildeId)).status, 200);
  });
});
