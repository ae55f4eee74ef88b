import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Befaring } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import { uuidv7 } from '../../db/uuid.ts';
import { openSakbenk, petra, turid, vidar, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
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

const alvorlig = { tekst: 'Røykvarsleren virker ikke.', alvor: 'ALVORLIG', frist: '2026-11-20' };
const avvik = { tekst: 'Løs list.', alvor: 'AVVIK' };
const ny = { type: 'PERIODISK', dato: '2026-11-19', funn: [avvik, alvorlig], neste: '2027-11-19' };
const registrer = (json: unknown = ny, klient = somOda, bolig = boligId) =>
  klient('POST', `/boliger/${bolig}/befaringer`, { json });
const rett = (id: string, json: unknown = ny, bolig = boligId, klient = somOda) =>
  klient('POST', `/boliger/${bolig}/befaringer/${id}/rettinger`, { json });
const les = async (bolig = boligId, klient = somOda): Promise<Befaring[]> =>
  (await klient('GET', `/boliger/${bolig}/befaringer`)).body.items as Befaring[];

describe('an inspection', () => {
  test('is registered by those who look after homes, and read by all who work with them', async () => {
    const { status, body } = await registrer();
    assert.equal(status, 201, JSON.stringify(body));
    const { befaringId, ...resten } = body;
    assert.ok(befaringId);
    assert.deepEqual(resten, {
      ...ny,
      resultat: 'ALVORLIG',
      skrevet: '2026-11-20T08:14:00.000Z',
      skrevetAv: { ansattId: 'oda', navn: 'Oda Boligoversikt' },
    });
    for (const login of [oda, ulrik, turid, vidar])
      assert.deepEqual(await les(boligId, benk.som(login)), [body]);
    const uten = await registrer({ type: 'INNFLYTTING', dato: '2026-11-20', funn: [] }, benk.som(ulrik));
    assert.deepEqual([uten.status, uten.body.resultat], [201, 'OK']);
    assert.deepEqual(
      (await les()).map(({ resultat }) => resultat),
      ['OK', 'ALVORLIG'],
      'the newest day first',
    );
  });

  test('is for nobody else', async () => {
    const { body } = await registrer();
    for (const login of [turid, vidar, fdv, petra, innbygger(SOEKER)]) {
      const klient = benk.som(login);
      assert.equal((await registrer(ny, klient)).status, 403, JSON.stringify(login));
      assert.equal((await rett(body.befaringId, ny, boligId, klient)).status, 403);
    }
    for (const login of [fdv, petra, innbygger(SOEKER)])
      assert.equal((await benk.som(login)('GET', `/boliger/${boligId}/befaringer`)).status, 403);
    const hosNaboen = { kommunenummer: '9902' };
    const sti = `/boliger/${boligId}/befaringer`;
    assert.equal((await benk.som(frode)('GET', sti, hosNaboen)).status, 404);
    assert.equal((await benk.som(frode)('POST', sti, { json: ny, ...hosNaboen })).status, 404);
    assert.equal((await les()).length, 1);
  });

  test('tells others that it has been, and nothing of it', async () => {
    const { body } = await registrer();
    await rett(body.befaringId);
    const hendelser = await benk.iKrokvik((tx) =>
      tx.query(
        sql`select type, ressurs, ressurs_id, versjon from hendelse where type like '%befaring%' order by nummer`,
      ),
    );
    const om = { ressurs: 'bolig', ressursId: boligId, versjon: null };
    assert.deepEqual(hendelser, [
      { type: 'no.kobo.bolig.befaring-registrert.v1', ...om },
      { type: 'no.kobo.bolig.befaring-rettet.v1', ...om },
    ]);
  });

  test('is refused with a pointer to each thing that is wrong, and nothing is kept', async () => {
    const { status, body } = await registrer({
      type: 'ANNEN',
      dato: '2026-11-21',
      funn: [avvik, { ...alvorlig, tekst: ' ' }],
      neste: '2026-11-21',
    });
    assert.deepEqual([status, body.code], [400, 'UGYLDIG_FORESPOERSEL']);
    assert.deepEqual(
      body.errors.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code]),
      [
        ['/dato', 'I_FREMTIDEN'],
        ['/neste', 'FOER_DATOEN'],
        ['/funn/1/tekst', 'MANGLER'],
        ['/funn/1/frist', 'FOER_DATOEN'],
      ],
    );
    assert.deepEqual(await les(), []);
  });

  test('of many is found page by page, none twice and none left out', async () => {
    const skrevet: string[] = [];
    for (let i = 0; i < 5; i++) {
      const { body } = await registrer({ ...ny, dato: `2026-11-1${5 - Math.floor(i / 2)}`, funn: [] });
      skrevet.push(body.befaringId);
    }
    const lest: string[] = [];
    let etter = '';
    do {
      const { body } = await somOda('GET', `/boliger/${boligId}/befaringer?limit=2${etter}`);
      lest.push(...(body.items as Befaring[]).map(({ befaringId }) => befaringId));
      etter = body.neste ? `&etter=${body.neste}` : '';
    } while (etter);
    assert.deepEqual(
      lest,
      [1, 0, 3, 2, 4].map((i) => skrevet[i]),
    );
  });

  test('of a home that is removed is kept, and shown no more', async () => {
    await registrer();
    await somOda('DELETE', `/boliger/${boligId}`, { versjon: 1 });
    assert.equal((await registrer()).status, 404);
    assert.equal((await somOda('GET', `/boliger/${boligId}/befaringer`)).status, 404);
    const { antall } = await benk.iKrokvik((tx) =>
      tx.one<{ antall: number }>(sql`select count(*)::int as antall from befaring`),
    );
    assert.equal(antall, 1);
  });
});

describe('a correction', () => {
  test('stands beside what it puts right, once; the newest can be put right again', async () => {
    const { body: gal } = await registrer();
    const { status, body: rettet } = await rett(gal.befaringId, { ...ny, funn: [avvik] });
    assert.deepEqual([status, rettet.korrigerer, rettet.resultat], [201, gal.befaringId, 'AVVIK']);
    assert.deepEqual(await les(), [rettet, { ...gal, rettetAv: rettet.befaringId }]);
    const igjen = await rett(gal.befaringId);
    assert.deepEqual([igjen.status, igjen.body.code], [409, 'BEFARING_ER_RETTET']);
    assert.equal((await rett(rettet.befaringId)).status, 201);
  });

  test('of an inspection of another home, or of none, finds nothing', async () => {
    const { body } = await registrer();
    const annen = (await nyBolig(somOda, 2)).koboId;
    for (const [id, bolig] of [
      [body.befaringId, annen],
      [uuidv7(), boligId],
      [body.befaringId, uuidv7()],
    ])
      assert.deepEqual([(await rett(id!, ny, bolig)).body.code], ['IKKE_FUNNET']);
    assert.equal((await les()).length, 1);
  });
});
