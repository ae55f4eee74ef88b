import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Reservasjon } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import { identFor } from '../../ports/simulering/personer.ts';
import {
  openSakbenk,
  petra,
  siri,
  trine,
  turid,
  vidar,
  type Klient,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import {
  fdv,
  frode,
  innbygger,
  nyBolig,
  oda,
  sakMedTilsagn,
  SOEKER,
  ulrik,
} from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somOda: Klient;
let somTrine: Klient;
let boligId: string;
before(async () => {
  benk = await openSakbenk();
  somOda = benk.som(oda);
  somTrine = benk.som(trine);
});
beforeEach(async () => {
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  await benk.fyll();
  boligId = (await nyBolig(somOda, 1)).koboId;
});
after(() => benk.close());

const RADON = { aarsak: 'Venter på rapport om radon.', sisteDag: '2026-11-27' };
const sti = (id = boligId) => `/boliger/${id}/reservasjoner`;
const reserver = (felt: object = {}, klient = somOda) =>
  klient('POST', sti(), { json: { ...RADON, ...felt } });
const opphev = (id: string, versjon = 1, klient = somOda) =>
  klient('POST', `${sti()}/${id}/oppheving`, { versjon });
const iSaken = (sakId: string, klient = somTrine) =>
  klient('POST', `/saker/${sakId}/reservasjoner`, { json: { ...RADON, boligId } });
const bolig = async () => (await somOda('GET', `/boliger/${boligId}`)).body;
const alle = async (): Promise<Reservasjon[]> => (await somOda('GET', sti())).body.items;
const tilby = (sakId: string) => somTrine('POST', `/saker/${sakId}/tilbud`, { json: { boligId } });

describe('a home held back', () => {
  test('is reserved until its last day is over, and then what it was', async () => {
    for (const foer of ['KLAR_FOR_INNFLYTTING', 'VEDLIKEHOLD']) {
      await benk.fyll();
      benk.klokke = new Date('2026-11-20T08:14:00Z');
      boligId = (await nyBolig(somOda, 1, { status: foer })).koboId;
      const { status, body, etag } = await reserver();
      assert.deepEqual([status, etag], [201, '"1"']);
      const { reservasjonId, opprettet } = body;
      assert.deepEqual(body, { reservasjonId, boligId, ...RADON, status: 'AKTIV', versjon: 1, opprettet });
      const { status: naa, markeringer } = await bolig();
      assert.deepEqual([naa, markeringer], ['RESERVERT', ['RESERVERT']]);
      benk.klokke = new Date('2026-11-27T22:00:00Z');
      await benk.kalender();
      assert.equal((await bolig()).status, 'RESERVERT');
      benk.klokke = new Date('2026-11-28T00:00:00Z');
      await benk.kalender();
      assert.equal((await bolig()).status, foer);
      assert.deepEqual((await bolig()).markeringer, []);
      assert.deepEqual(
        (await alle()).map((en) => [en.status, en.versjon]),
        [['UTLOEPT', 2]],
      );
    }
  });

  test('is let go before its time, once, from the version that was read', async () => {
    const { reservasjonId } = (await reserver()).body;
    assert.equal((await opphev(reservasjonId, 2)).status, 412);
    const { status, body } = await opphev(reservasjonId);
    assert.deepEqual(
      [status, body.status, (await bolig()).status],
      [200, 'OPPHEVET', 'KLAR_FOR_INNFLYTTING'],
    );
    const igjen = await opphev(reservasjonId, 2);
    assert.deepEqual([igjen.status, igjen.body.code], [409, 'RESERVASJON_AVSLUTTET']);
    assert.equal((await reserver()).status, 201);
  });

  test('is not held back again, nor is one that cannot be had', async () => {
    await reserver();
    const dobbel = await reserver();
    assert.deepEqual([dobbel.status, dobbel.body.code], [409, 'BOLIG_KAN_IKKE_RESERVERES']);
    for (const status of ['IKKE_TILGJENGELIG', 'UTLEID', 'SOLGT']) {
      boligId = (await nyBolig(somOda, 2, { leverandorBoligId: status })).koboId;
      await benk.iKrokvik((tx) => tx.query(sql`update bolig set status = ${status} where id = ${boligId}`));
      assert.equal((await reserver()).status, 409, status);
      await benk.iKrokvik((tx) => tx.query(sql`update bolig set slettet = naa() where id = ${boligId}`));
    }
  });

  test('needs a reason that names nobody, and an end within a year', async () => {
    for (const [felt, peker] of [
      [{ aarsak: ' ' }, '/aarsak'],
      [{ aarsak: `For ${identFor(SOEKER)}` }, '/aarsak'],
      [{ sisteDag: '2026-11-19' }, '/sisteDag'],
      [{ sisteDag: '2027-11-21' }, '/sisteDag'],
    ] as const) {
      const { status, body } = await reserver(felt);
      assert.deepEqual([status, body.errors[0].pointer], [400, peker]);
    }
    for (const sisteDag of ['2026-11-20', '2027-11-20']) {
      const { body } = await reserver({ sisteDag });
      assert.equal(body.sisteDag, sisteDag);
      await opphev(body.reservasjonId);
    }
  });

  test('the same key holds it once', async () => {
    const noekkel = crypto.randomUUID();
    for (let gang = 0; gang < 2; gang++) {
      assert.equal((await somOda('POST', sti(), { json: RADON, noekkel })).status, 201);
    }
    assert.equal((await alle()).length, 1);
  });

  test('is told of on the feed, by its own id', async () => {
    const { reservasjonId } = (await reserver()).body;
    const { body } = await benk.som(fdv)('GET', '/hendelser?ressurs=RESERVASJON');
    assert.deepEqual(
      body.items.map((en: { type: string; subject: string }) => [en.type, en.subject]),
      [['no.kobo.reservasjon.opprettet.v1', `reservasjon/${reservasjonId}`]],
    );
  });
});

describe('for a case', () => {
  test('it is offered there and nowhere else, and is used by it', async () => {
    const sakId = await sakMedTilsagn(benk);
    const annen = await sakMedTilsagn(benk, { voksne: ['MODIG SYKKEL'] });
    assert.equal((await iSaken(sakId)).status, 201);
    const nei = await tilby(annen);
    assert.deepEqual([nei.status, nei.body.code], [409, 'BOLIG_IKKE_LEDIG']);
    const tilbud = await tilby(sakId);
    assert.equal(tilbud.status, 201, JSON.stringify(tilbud.body));
    assert.deepEqual(
      (await alle()).map(({ status }) => status),
      ['AKTIV', 'BRUKT'],
    );
    await benk.som(innbygger(SOEKER))('POST', `/tilbud/${tilbud.body.tilbudId}/svar`, {
      json: { svar: 'NEI' },
      versjon: 1,
    });
    assert.equal((await bolig()).status, 'KLAR_FOR_INNFLYTTING');
    assert.deepEqual(
      (await alle()).map(({ status }) => status),
      ['OPPHEVET', 'BRUKT'],
    );
  });

  test('it is let go there and nowhere else', async () => {
    const sakId = await sakMedTilsagn(benk);
    const annen = await sakMedTilsagn(benk, { voksne: ['MODIG SYKKEL'] });
    const { reservasjonId } = (await iSaken(sakId)).body;
    const nei = await opphev(reservasjonId);
    assert.deepEqual([nei.status, nei.body.code], [409, 'RESERVASJON_I_SAK']);
    const i = (sak: string) =>
      somTrine('POST', `/saker/${sak}/reservasjoner/${reservasjonId}/oppheving`, { versjon: 1 });
    assert.equal((await i(annen)).status, 404);
    assert.equal((await i(sakId)).body.status, 'OPPHEVET');
    const { items } = (await somTrine('GET', `/saker/${sakId}/reservasjoner`)).body;
    assert.deepEqual(
      items.map((en: Reservasjon) => en.reservasjonId),
      [reservasjonId],
    );
    assert.deepEqual((await somTrine('GET', `/saker/${annen}/reservasjoner`)).body, { items: [] });
  });

  test('what an offer holds is let go by the offer, and by no clock', async () => {
    const sakId = await sakMedTilsagn(benk);
    await tilby(sakId);
    const [holdt] = await alle();
    const fraBoligen = await opphev(holdt!.reservasjonId);
    assert.deepEqual([fraBoligen.status, fraBoligen.body.code], [409, 'RESERVASJON_FOR_TILBUD']);
    const iSak = await somTrine('POST', `/saker/${sakId}/reservasjoner/${holdt!.reservasjonId}/oppheving`, {
      versjon: 1,
    });
    assert.equal(iSak.body.code, 'RESERVASJON_FOR_TILBUD');
    benk.klokke = new Date('2027-01-20T08:14:00Z');
    await benk.kalender();
    assert.equal((await bolig()).status, 'RESERVERT');
  });
});

describe('who', () => {
  test('holds homes back and lets them go: those who keep them, and the property management system', async () => {
    for (const login of [oda, ulrik, fdv]) {
      const { status, body } = await reserver({}, benk.som(login));
      assert.equal(status, 201);
      assert.equal((await opphev(body.reservasjonId, 1, benk.som(login))).status, 200);
    }
    for (const login of [turid, vidar, petra, innbygger(SOEKER)])
      assert.equal((await reserver({}, benk.som(login))).status, 403);
    for (const login of [turid, vidar, fdv]) assert.equal((await benk.som(login)('GET', sti())).status, 200);
    const sakId = await sakMedTilsagn(benk);
    for (const login of [oda, fdv, petra]) assert.equal((await iSaken(sakId, benk.som(login))).status, 403);
  });

  test('nobody next door', async () => {
    const { reservasjonId } = (await reserver()).body;
    const nabo: Klient = (metode, hvor, valg) =>
      benk.som(frode)(metode, hvor, { ...valg, kommunenummer: '9902' });
    assert.equal((await nabo('GET', sti())).status, 404);
    assert.equal((await reserver({}, nabo)).status, 404);
    assert.equal((await opphev(reservasjonId, 1, nabo)).status, 404);
    assert.equal((await iSaken(await sakMedTilsagn(benk), nabo)).status, 404);
  });

  test('a home held for somebody with a protected address looks like any other', async () => {
    const sakId = await sakMedTilsagn(benk);
    await iSaken(sakId);
    const foer = await alle();
    await benk.iKrokvik((tx) => tx.query(sql`update person set gradering = 'STRENGT_FORTROLIG'`));
    assert.deepEqual(await alle(), foer);
    const { reservasjonId } = foer[0]!;
    assert.equal((await opphev(reservasjonId)).body.code, 'RESERVASJON_I_SAK');
    const skjult = `/saker/${sakId}/reservasjoner`;
    assert.equal((await somTrine('GET', skjult)).status, 404);
    assert.equal(
      (await somTrine('POST', `${skjult}/${reservasjonId}/oppheving`, { versjon: 1 })).status,
      404,
    );
    assert.equal((await benk.som(siri)('GET', skjult)).body.items.length, 1);
    assert.equal(JSON.stringify(foer).includes(sakId), false);
  });
});
