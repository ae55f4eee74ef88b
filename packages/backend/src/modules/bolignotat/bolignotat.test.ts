import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { uuidv7 } from '../../db/uuid.ts';
import { identFor } from '../../ports/simulering/personer.ts';
import { openSakbenk, petra, trine, turid, vidar, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { fdv, frode, innbygger, nyBolig, oda, SOEKER, ulrik } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somOda: Klient;
let boligId: string;
before(async () => {
  benk = await openSakbenk();
  somOda = benk.som(oda);
});
beforeEach(async () => {
  await benk.fyll();
  boligId = (await nyBolig(somOda, 1)).koboId;
});
after(() => benk.close());

const skade = {
  type: 'SKADE',
  tekst: 'Vannlåsen lekker.',
  dato: '2026-11-19',
  frist: '2026-12-03',
  fdvReferanse: 'AO-2231',
};
const skriv = (json: unknown = skade, klient = somOda, bolig = boligId) =>
  klient('POST', `/boliger/${bolig}/notater`, { json });
const rett = (id: string, json: unknown, bolig = boligId) =>
  somOda('POST', `/boliger/${bolig}/notater/${id}/rettinger`, { json });
const tekster = async (bolig = boligId) =>
  ((await somOda('GET', `/boliger/${bolig}/notater`)).body.items as { tekst: string }[]).map(
    ({ tekst }) => tekst,
  );

describe('a note on a home', () => {
  test('is written by those who look after homes, and read by all who work with them', async () => {
    const { status, body } = await skriv();
    assert.equal(status, 201, JSON.stringify(body));
    const { bolignotatId, ...resten } = body;
    assert.ok(bolignotatId);
    assert.deepEqual(resten, {
      ...skade,
      skrevet: '2026-11-20T08:14:00.000Z',
      skrevetAv: { ansattId: 'oda', navn: 'Oda Boligoversikt' },
    });
    for (const login of [oda, ulrik, turid, vidar])
      assert.deepEqual((await benk.som(login)('GET', `/boliger/${boligId}/notater`)).body, { items: [body] });
    assert.equal(
      (await skriv({ type: 'NOTAT', tekst: 'Malt.', dato: '2026-11-20' }, benk.som(ulrik))).status,
      201,
    );
  });

  test('is for nobody else', async () => {
    const { body } = await skriv();
    for (const login of [turid, vidar, fdv, petra, innbygger(SOEKER)]) {
      const klient = benk.som(login);
      assert.equal((await skriv(skade, klient)).status, 403, JSON.stringify(login));
      const sti = `/boliger/${boligId}/notater/${body.bolignotatId}/rettinger`;
      assert.equal((await klient('POST', sti, { json: skade })).status, 403);
    }
    for (const login of [fdv, petra, innbygger(SOEKER)])
      assert.equal((await benk.som(login)('GET', `/boliger/${boligId}/notater`)).status, 403);
    const hosNaboen = { kommunenummer: '9902' };
    const somFrode = benk.som(frode);
    assert.equal((await somFrode('GET', `/boliger/${boligId}/notater`, hosNaboen)).status, 404);
    const { status } = await somFrode('POST', `/boliger/${boligId}/notater`, { json: skade, ...hosNaboen });
    assert.equal(status, 404);
    assert.deepEqual(await tekster(), [skade.tekst]);
  });

  test('is in the way of nobody who changes the home, and goes with it when it is removed', async () => {
    await skriv();
    const endring = { boligtype: 'ORDINAER', bemanning: 'INGEN', status: 'VEDLIKEHOLD' };
    assert.equal((await somOda('PUT', `/boliger/${boligId}`, { json: endring, versjon: 1 })).status, 200);
    await somOda('DELETE', `/boliger/${boligId}`, { versjon: 2 });
    assert.equal((await skriv()).status, 404);
    assert.equal((await somOda('GET', `/boliger/${boligId}/notater`)).status, 404);
    assert.deepEqual(await benk.iKrokvik((tx) => tx.query(sql`select tekst from bolignotat`)), [
      { tekst: skade.tekst },
    ]);
  });

  test('tells others that there is one, and nothing of it', async () => {
    const { body } = await skriv();
    await rett(body.bolignotatId, { ...skade, tekst: 'Sluket lekker.' });
    const hendelser = await benk.iKrokvik((tx) =>
      tx.query(
        sql`select type, ressurs, ressurs_id, versjon from hendelse where type like '%notat%' order by nummer`,
      ),
    );
    const om = { ressurs: 'bolig', ressursId: boligId, versjon: null };
    assert.deepEqual(hendelser, [
      { type: 'no.kobo.bolig.notat-skrevet.v1', ...om },
      { type: 'no.kobo.bolig.notat-rettet.v1', ...om },
    ]);
    const typer = 'no.kobo.bolig.notat-skrevet.v1,no.kobo.bolig.notat-rettet.v1';
    assert.equal((await benk.som(fdv)('GET', `/hendelser?type=${typer}`)).status, 200);
  });

  test('is refused with a pointer to each thing that is wrong, and nothing is kept', async () => {
    const { status, body } = await skriv({
      type: 'NOTAT',
      tekst: `Snakket med ${identFor(SOEKER)}.`,
      dato: '2026-11-21',
      frist: '2026-11-20',
    });
    assert.deepEqual([status, body.code], [400, 'UGYLDIG_FORESPOERSEL']);
    assert.deepEqual(
      body.errors.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code]),
      [
        ['/tekst', 'FOEDSELSNUMMER_I_TEKST'],
        ['/dato', 'I_FREMTIDEN'],
        ['/frist', 'FOER_DATOEN'],
      ],
    );
    assert.deepEqual(await tekster(), []);
  });

  test('of many is found page by page, the newest day first, none twice and none left out', async () => {
    for (let i = 0; i < 7; i++)
      await skriv({ type: 'NOTAT', tekst: `Notat ${i}`, dato: `2026-11-1${9 - Math.floor(i / 3)}` });
    const lest: string[] = [];
    let etter = '';
    do {
      const { body } = await somOda('GET', `/boliger/${boligId}/notater?limit=2${etter}`);
      lest.push(...(body.items as { tekst: string }[]).map(({ tekst }) => tekst));
      etter = body.neste ? `&etter=${body.neste}` : '';
    } while (etter);
    assert.deepEqual(lest, ['Notat 2', 'Notat 1', 'Notat 0', 'Notat 5', 'Notat 4', 'Notat 3', 'Notat 6']);
  });
});

describe('a correction', () => {
  test('stands beside what it puts right, which stays as it was', async () => {
    const { body: galt } = await skriv();
    const { status, body: rettet } = await rett(galt.bolignotatId, { ...skade, tekst: 'Sluket lekker.' });
    assert.deepEqual([status, rettet.korrigerer], [201, galt.bolignotatId]);
    const { body } = await somOda('GET', `/boliger/${boligId}/notater`);
    assert.deepEqual(body.items, [rettet, { ...galt, rettetAv: rettet.bolignotatId }]);
  });

  test('of what is put right already is refused; the newest can be put right again', async () => {
    const { body: foerste } = await skriv();
    const { body: andre } = await rett(foerste.bolignotatId, { ...skade, tekst: 'To.' });
    const igjen = await rett(foerste.bolignotatId, { ...skade, tekst: 'Feil.' });
    assert.deepEqual([igjen.status, igjen.body.code], [409, 'BOLIGNOTAT_ER_RETTET']);
    assert.equal((await rett(andre.bolignotatId, { ...skade, tekst: 'Tre.' })).status, 201);
    assert.deepEqual(await tekster(), ['Tre.', 'To.', skade.tekst]);
  });

  test('of a note on another home, or of none, finds nothing', async () => {
    const { body } = await skriv();
    const annen = (await nyBolig(somOda, 2)).koboId;
    for (const [id, bolig] of [
      [body.bolignotatId, annen],
      [uuidv7(), boligId],
      [body.bolignotatId, uuidv7()],
    ]) {
      const { status, body: problem } = await rett(id!, skade, bolig);
      assert.deepEqual([status, problem.code], [404, 'IKKE_FUNNET']);
    }
    assert.deepEqual([await tekster(), await tekster(annen)], [[skade.tekst], []]);
  });
});

test('the same note sent twice is one', async () => {
  const noekkel = uuidv7();
  const send = () => somOda('POST', `/boliger/${boligId}/notater`, { json: skade, noekkel });
  assert.deepEqual(await send(), await send());
  assert.equal((await tekster()).length, 1);
  assert.equal((await benk.som(trine)('GET', `/boliger/${boligId}/notater?limit=0`)).status, 400);
});
