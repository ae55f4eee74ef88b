import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { medLeier } from '../../testing/leiebenk.ts';
import { openSakbenk, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { innbygger, nyBolig, oda, SOEKER, ulrik } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somUlrik: Klient;
let somLeier: Klient;
let boligId: string;
let leieforholdId: string;
before(async () => {
  benk = await openSakbenk();
  somUlrik = benk.som(ulrik);
  somLeier = benk.som(innbygger(SOEKER));
});
beforeEach(async () => {
  await benk.fyll();
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  ({ boligId, leieforholdId } = await medLeier(benk));
});
after(() => benk.close());

const send = (tekst: string, klient = somUlrik, id = leieforholdId) =>
  klient('POST', `/leieforhold/${id}/meldinger`, { json: { tekst } });
const svar = (tekst: string, klient = somLeier) =>
  klient('POST', `/meg/leieforhold/${leieforholdId}/meldinger`, { json: { tekst } });
const traad = async (klient = somUlrik) =>
  (await klient('GET', `/leieforhold/${leieforholdId}/meldinger`)).body;
const minTraad = async () => (await somLeier('GET', `/meg/leieforhold/${leieforholdId}/meldinger`)).body;
const lest = (til: string) =>
  somUlrik('POST', `/leieforhold/${leieforholdId}/meldinger/lesing`, { json: { til } });
const minLest = (til: string) =>
  somLeier('POST', `/meg/leieforhold/${leieforholdId}/meldinger/lesing`, { json: { til } });
const uleste = async () => (await somUlrik('GET', '/leiemeldinger')).body.items;
const graderer = () =>
  benk.iKrokvik((tx) =>
    tx.query(sql`update person set gradering = 'FORTROLIG'
      where id in (select person_id from leietaker where leieforhold_id = ${leieforholdId})`),
  );
/** What everybody who follows tenancies may hear. */
const hendelser = () =>
  benk.iKrokvik((tx) =>
    tx.query(
      sql`select type, ressurs, ressurs_id from hendelse
        where type like '%leieforhold.melding%' and not skjermet order by nummer`,
    ),
  );

describe('a message about a tenancy', () => {
  test('is the same to both, with a case or without', async () => {
    const { status, body: ut } = await send('Vi bytter vinduer i uke 3.');
    const inn = await svar('Fint, jeg er hjemme.');
    assert.deepEqual([status, inn.status], [201, 201], JSON.stringify([ut, inn.body]));
    assert.deepEqual(ut, {
      meldingId: ut.meldingId,
      retning: 'UT',
      tekst: 'Vi bytter vinduer i uke 3.',
      sendt: '2026-11-20T08:14:00.000Z',
      ansatt: { ansattId: 'ulrik', navn: 'Ulrik Utleie' },
    });
    const { egen, ...melding } = inn.body;
    assert.equal(egen, true);
    const [{ leietaker }] = (await traad()).items;
    assert.deepEqual(Object.keys(leietaker).toSorted(), ['navn', 'personId']);
    const kommunens = { items: [{ ...melding, leietaker }, ut], uleste: 1 };
    assert.deepEqual(await traad(), kommunens);
    assert.deepEqual(await traad(benk.som(trine)), kommunens);
    assert.deepEqual(await minTraad(), { items: [inn.body, ut], uleste: 1 });
  });

  test('waits to be read, the one who has waited longest first', async () => {
    const nabo = await medLeier(benk, 'MODIG SYKKEL', 2);
    const { body } = await svar('Varmen er borte.');
    benk.klokke = new Date('2026-11-20T09:00:00Z');
    await benk.som(innbygger('MODIG SYKKEL'))('POST', `/meg/leieforhold/${nabo.leieforholdId}/meldinger`, {
      json: { tekst: 'Hei.' },
    });
    await svar('Fremdeles.');
    assert.deepEqual(await uleste(), [
      { leieforholdId, boligId, uleste: 2, eldste: '2026-11-20T08:14:00.000Z' },
      { ...nabo, uleste: 1, eldste: '2026-11-20T09:00:00.000Z' },
    ]);
    assert.deepEqual((await lest(body.meldingId)).body, { uleste: 1 });
    assert.deepEqual(
      (await uleste()).map((en: { leieforholdId: string }) => en.leieforholdId).toSorted(),
      [leieforholdId, nabo.leieforholdId].toSorted(),
    );
    const { neste } = (await somUlrik('GET', '/leiemeldinger?limit=1')).body;
    assert.equal((await somUlrik('GET', `/leiemeldinger?limit=1&etter=${neste}`)).body.items.length, 1);
  });

  test('that was read is seen as read by whoever wrote it', async () => {
    const { body } = await send('Hei.');
    assert.deepEqual((await minLest(body.meldingId)).body, { uleste: 0 });
    assert.equal((await traad()).items[0].lest, '2026-11-20T08:14:00.000Z');
    assert.equal((await minLest(crypto.randomUUID())).status, 404);
  });

  test('is told of, and nothing of what it says', async () => {
    await send('Hemmelig.');
    await svar('Også hemmelig.');
    const om = { ressurs: 'leieforhold', ressursId: leieforholdId };
    assert.deepEqual(await hendelser(), [
      { type: 'no.kobo.leieforhold.melding-sendt.v1', ...om },
      { type: 'no.kobo.leieforhold.melding-mottatt.v1', ...om },
    ]);
  });

  test('says something, and stays as it was sent', async () => {
    for (const kall of [send(' \n'), svar('\t')])
      assert.deepEqual([(await kall).status, (await kall).body.errors[0].pointer], [400, '/tekst']);
    await send('Slik var det.');
    await assert.rejects(
      benk.iKrokvik((tx) => tx.query(sql`update leiemelding set tekst = 'Annet.'`)),
      { code: '42501' },
    );
  });

  test('is read and written by whoever has moved out too, and is in their own copy', async () => {
    await send('Husk å levere nøklene.');
    await benk.iKrokvik((tx) =>
      tx.query(
        sql`update leieforhold set status = 'AVSLUTTET', utflyttet = '2026-11-01' where id = ${leieforholdId}`,
      ),
    );
    assert.equal((await svar('De ligger i postkassen.')).status, 201);
    const { items } = await minTraad();
    assert.equal(items.length, 2);
    assert.deepEqual((await somLeier('GET', '/meg/opplysninger')).body.leiemeldinger, [
      { leieforholdId, meldinger: items },
    ]);
  });
});

describe('the thread of a tenancy', () => {
  test('is the tenants’ and theirs who look after tenancies', async () => {
    await send('Hei.');
    const andre = benk.som(innbygger('MODIG SYKKEL'));
    assert.equal((await andre('GET', `/meg/leieforhold/${leieforholdId}/meldinger`)).status, 404);
    assert.equal((await svar('Hei.', andre)).status, 404);
    assert.equal((await benk.som(oda)('GET', `/leieforhold/${leieforholdId}/meldinger`)).status, 403);
    assert.equal((await send('Hei.', benk.som(oda))).status, 403);
  });

  test('of somebody with a protected address is not there, as their tenancy is not', async () => {
    await svar('Hei.');
    await graderer();
    const { koboId } = await nyBolig(benk.som(trine), 3);
    const { body: tomt } = await benk.som(trine)('POST', '/leieforhold', {
      json: {
        boligId: koboId,
        startdato: '2024-02-01',
        sluttdato: null,
        tidsubegrenset: true,
        manedsleie: 9_000,
        depositum: 0,
        garantitype: 'INGEN',
      },
    });
    assert.equal((await somUlrik('GET', `/leieforhold/${leieforholdId}/meldinger`)).status, 404);
    assert.equal((await send('Hei.', somUlrik, leieforholdId)).status, 404);
    const tomTraad = await somUlrik('GET', `/leieforhold/${tomt.leieforholdId}/meldinger`);
    assert.deepEqual(tomTraad.body, { items: [], uleste: 0 });
    const { status, body } = await send('Hei.', somUlrik, tomt.leieforholdId);
    assert.deepEqual([status, body.code], [409, 'LEIETAKER_KAN_IKKE_NAAS']);
    assert.deepEqual(await uleste(), []);
    assert.equal((await svar('Hei igjen.')).status, 201);
    assert.deepEqual(await hendelser(), [], 'nor what was told before');
    const mine = (await minTraad()).items;
    assert.deepEqual(
      mine.map(({ egen }: { egen?: boolean }) => egen),
      [true, true],
    );
  });
});
