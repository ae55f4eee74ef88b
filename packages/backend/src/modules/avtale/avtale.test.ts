import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { innstill } from '../../testing/innstill.ts';
import { openSakbenk, petra, turid, vidar, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { fdv, frode, innbygger, nyBolig, oda, SOEKER, ulrik } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somOda: Klient;
let boliger: string[];
before(async () => {
  benk = await openSakbenk();
  somOda = benk.som(oda);
});
beforeEach(async () => {
  await benk.fyll();
  boliger = [];
  for (const nummer of [1, 2, 3]) boliger.push((await nyBolig(somOda, nummer)).koboId);
});
after(() => benk.close());

const TILVISNING = {
  type: 'TILVISNING',
  motpart: { navn: 'Utleier AS', organisasjonsnummer: '310000003' },
  fra: '2026-01-01',
  til: '2045-12-31',
  antallIProsjektet: 5,
};
const registrer = (felt: object = {}, klient = somOda) =>
  klient('POST', '/avtaler', { json: { ...TILVISNING, boliger: boliger.slice(0, 2), ...felt } });
const endre = (id: string, felt: object, versjon = 1, klient = somOda) => {
  const { type: _type, ...resten } = TILVISNING;
  return klient('PUT', `/avtaler/${id}`, {
    json: { ...resten, boliger: boliger.slice(0, 2), ...felt },
    versjon,
  });
};
const les = (id: string, klient = somOda) => klient('GET', `/avtaler/${id}`);
const bolig = async (id: string) => (await somOda('GET', `/boliger/${id}`)).body;

test('an agreement of referral has 40 per cent of the project, and its homes say how they are had', async () => {
  const { status, body, etag } = await registrer();
  assert.deepEqual([status, etag], [201, '"1"']);
  const { avtaleId, opprettet, endret } = body;
  assert.deepEqual(body, {
    avtaleId,
    ...TILVISNING,
    status: 'LOEPER',
    kvoteprosent: 40,
    plasser: 2,
    boliger: boliger.slice(0, 2),
    versjon: 1,
    opprettet,
    endret,
  });
  assert.deepEqual((await les(avtaleId)).body, body);
  const { disposisjonsform, markeringer } = await bolig(boliger[0]!);
  assert.deepEqual([disposisjonsform, markeringer], ['TILVISNING', ['TILVISNINGSAVTALE']]);
  assert.equal((await bolig(boliger[2]!)).disposisjonsform, undefined);
});

test('no more homes than the quota has room for, in a new agreement or a changed one', async () => {
  const for3 = await registrer({ boliger });
  assert.deepEqual([for3.status, for3.body.code], [422, 'AVTALE_OVER_KVOTEN']);
  const { avtaleId } = (await registrer()).body;
  for (const felt of [{ boliger }, { antallIProsjektet: 4 }, { kvoteprosent: 39 }]) {
    const svar = await endre(avtaleId, felt);
    assert.deepEqual([svar.status, svar.body.code], [422, 'AVTALE_OVER_KVOTEN']);
  }
  assert.equal((await endre(avtaleId, { boliger, antallIProsjektet: 8 })).body.plasser, 3);
  const mindre = await endre(avtaleId, { boliger: boliger.slice(2), antallIProsjektet: 3 }, 2);
  assert.deepEqual([mindre.body.plasser, mindre.body.boliger], [1, boliger.slice(2)]);
});

test('the municipality sets how large a quota may be', async () => {
  const over = await registrer({ kvoteprosent: 41 });
  assert.deepEqual([over.status, over.body.errors[0].pointer], [400, '/kvoteprosent']);
  await innstill(benk, () => ({ tilvisningKvoteprosent: 60 }));
  assert.equal((await registrer({ kvoteprosent: 60, boliger })).body.plasser, 3);
});

test('the others have no quota', async () => {
  for (const [type, form] of [
    ['TILDELING', 'TILDELINGSAVTALE'],
    ['INNLEIE', 'INNLEID_FREMLEIE'],
    ['STIFTELSE', 'STIFTELSE'],
  ]) {
    await benk.fyll();
    const { koboId } = await nyBolig(somOda, 1);
    const { til: _til, antallIProsjektet: _antall, ...aapen } = TILVISNING;
    const json = { ...aapen, type, boliger: [koboId] };
    const { status, body } = await somOda('POST', '/avtaler', { json });
    assert.equal(status, 201, JSON.stringify(body));
    assert.deepEqual([body.kvoteprosent, body.plasser, body.til], [undefined, undefined, undefined]);
    assert.equal((await bolig(koboId)).disposisjonsform, form);
  }
});

test('a home has one agreement at a time, and another after it', async () => {
  await registrer({ til: '2027-12-31' });
  const samtidig = await registrer({ fra: '2027-12-31', til: '2030-12-31' });
  assert.deepEqual([samtidig.status, samtidig.body.code], [409, 'AVTALE_OVERLAPPER']);
  const { avtaleId } = (await registrer({ fra: '2028-01-01', til: '2030-12-31' })).body;
  const tilbake = await endre(avtaleId, { fra: '2027-06-01' });
  assert.deepEqual([tilbake.status, tilbake.body.code], [409, 'AVTALE_OVERLAPPER']);
  const { items } = (await somOda('GET', `/avtaler?boligId=${boliger[0]}`)).body;
  assert.deepEqual(
    items.map(({ til }: { til: string }) => til),
    ['2027-12-31', '2030-12-31'],
  );
  assert.deepEqual((await somOda('GET', `/avtaler?boligId=${boliger[2]}`)).body.items, []);
});

test('homes that are not there, or had in another way, are named', async () => {
  const borte = await registrer({ boliger: [boliger[0], '0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01'] });
  assert.deepEqual([borte.status, borte.body.errors[0].pointer], [400, '/boliger/1']);
  await benk.iKrokvik((tx) =>
    tx.query(sql`update bolig set disposisjonsform = 'EGEN_EID' where id = ${boliger[1]!}`),
  );
  const egen = await registrer();
  assert.deepEqual(
    [egen.status, egen.body.code, egen.body.errors[0].pointer],
    [409, 'AVTALE_ANNEN_DISPOSISJON', '/boliger/1'],
  );
  assert.deepEqual((await somOda('GET', '/avtaler')).body.items, []);
});

test('page by page, the one that ends first first', async () => {
  for (const [i, til] of ['2030-12-31', undefined, '2028-12-31'].entries())
    assert.equal((await registrer({ type: 'INNLEIE', til, boliger: [boliger[i]] })).status, 201);
  const sett: unknown[] = [];
  for (let etter = ''; ;) {
    const { body } = await somOda('GET', `/avtaler?limit=1${etter}`);
    sett.push(...body.items.map(({ til }: { til?: string }) => til));
    if (!body.neste) break;
    etter = `&etter=${body.neste}`;
  }
  assert.deepEqual(sett, ['2028-12-31', '2030-12-31', undefined]);
});

test('is changed from the version that was read, by those who keep homes, and is nobody else’s', async () => {
  const { avtaleId } = (await registrer()).body;
  assert.equal((await endre(avtaleId, {}, 2)).status, 412);
  for (const login of [turid, vidar, fdv, petra, innbygger(SOEKER)])
    assert.equal((await registrer({}, benk.som(login))).status, 403);
  for (const login of [turid, vidar, ulrik]) assert.equal((await les(avtaleId, benk.som(login))).status, 200);
  const nabo: Klient = (metode, sti, valg) =>
    benk.som(frode)(metode, sti, { ...valg, kommunenummer: '9902' });
  assert.equal((await les(avtaleId, nabo)).status, 404);
  assert.equal((await endre(avtaleId, {}, 1, nabo)).status, 404);
  assert.equal((await registrer({}, nabo)).status, 400);
});
