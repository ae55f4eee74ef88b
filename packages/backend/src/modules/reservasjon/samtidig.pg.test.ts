import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { openSakbenk, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { nyBolig, oda, sakMedTilsagn } from '../../testing/tilbudbenk.ts';

// Two at the same time are only two on PostgreSQL: PGlite has one connection.
let benk: Sakbenk;
let somOda: Klient;
before(async () => {
  benk = await openSakbenk();
  somOda = benk.som(oda);
});
beforeEach(async () => {
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  await benk.fyll();
});
after(() => benk.close());

const RADON = { aarsak: 'Radon.', sisteDag: '2026-11-21' };

test('of many who hold one home back at once, or offer it, one gets it', async () => {
  const sakId = await sakMedTilsagn(benk);
  for (let runde = 1; runde <= 5; runde++) {
    const { koboId } = await nyBolig(somOda, runde);
    const tilby = () => benk.som(trine)('POST', `/saker/${sakId}/tilbud`, { json: { boligId: koboId } });
    const reserver = () => somOda('POST', `/boliger/${koboId}/reservasjoner`, { json: RADON });
    const svar = await Promise.all([reserver(), tilby(), reserver(), reserver()]);
    const statuser = svar.map(({ status }) => status).sort();
    assert.deepEqual(statuser, [201, 409, 409, 409], JSON.stringify(svar.map(({ body }) => body)));
    const tilbud = svar[1]!.body;
    if (svar[1]!.status === 201)
      await benk.som(trine)('POST', `/tilbud/${tilbud.tilbudId}/trekking`, { versjon: 1 });
  }
});

test('however many calendars turn the page, each home is let go once', async () => {
  for (let nummer = 1; nummer <= 12; nummer++) {
    const { koboId } = await nyBolig(somOda, nummer);
    await somOda('POST', `/boliger/${koboId}/reservasjoner`, { json: RADON });
  }
  benk.klokke = new Date('2026-11-23T08:14:00Z');
  await Promise.all([1, 2, 3].map(() => benk.kalender()));
  const { items } = (await somOda('GET', '/boliger')).body;
  for (const { koboId, status } of items) {
    assert.equal(status, 'KLAR_FOR_INNFLYTTING');
    const alle = (await somOda('GET', `/boliger/${koboId}/reservasjoner`)).body.items;
    assert.deepEqual([alle[0].status, alle[0].versjon], ['UTLOEPT', 2]);
  }
});
