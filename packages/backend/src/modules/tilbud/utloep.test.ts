// An offer nobody answered in time.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { MinSakSteg, Sakshendelse, Tilbud } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import { openSakbenk, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import {
  innbygger,
  nyBolig,
  oda,
  sakMedTilsagn,
  SOEKER,
  ulrik,
  type NyBolig,
} from '../../testing/tilbudbenk.ts';

const NESTE = 'MODIG SYKKEL';
let benk: Sakbenk;
let somTrine: Klient;
let somSoeker: Klient;
let sakId: string;
let bolig: NyBolig;
let tilbudId: string;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
  somSoeker = benk.som(innbygger(SOEKER));
});
after(() => benk.close());
beforeEach(async () => {
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  await benk.fyll();
  sakId = await sakMedTilsagn(benk);
  bolig = await nyBolig(somTrine, 1);
  tilbudId = (await tilby(sakId, bolig)).body.tilbudId;
});

const tilby = (sak: string, { koboId: boligId }: NyBolig, felt = {}) =>
  somTrine('POST', `/saker/${sak}/tilbud`, { json: { boligId, ...felt } });
const frigi = (versjon = 2, klient = somTrine) => klient('POST', `/tilbud/${tilbudId}/trekking`, { versjon });
const status = async ({ koboId }: NyBolig) => (await somTrine('GET', `/boliger/${koboId}`)).body.status;
const sak = async () => (await somTrine('GET', `/saker/${sakId}`)).body;
const min = async () => (await somSoeker('GET', `/meg/saker/${sakId}`)).body;
const tilbudene = async (): Promise<Tilbud[]> => (await somTrine('GET', `/saker/${sakId}/tilbud`)).body.items;
const koe = async () =>
  (await benk.iKrokvik((tx) => tx.query<{ status: string }>(sql`select status from venteliste`))).map(
    (rad) => rad.status,
  );
/** The offer is until Friday 27 November; the calendar turns at midnight in Norway. */
const fristenGaarUt = async (): Promise<void> => {
  benk.klokke = new Date('2026-11-27T23:00:00Z');
  await benk.kalender();
};

test('on its last day it is open, and the calendar leaves it so', async () => {
  benk.klokke = new Date('2026-11-27T22:59:00Z');
  await benk.kalender();
  assert.equal((await tilbudene())[0]!.status, 'SENDT');
  assert.equal(
    (await somSoeker('POST', `/tilbud/${tilbudId}/svar`, { json: { svar: 'JA' }, versjon: 1 })).status,
    200,
  );
  // A yes stays a yes, however long the contract takes.
  benk.klokke = new Date('2026-12-20T08:00:00Z');
  await benk.kalender();
  assert.equal((await tilbudene())[0]!.status, 'AKSEPTERT');
});

test('then it has ended, the case worker is to get in touch, and the home waits for that', async () => {
  await fristenGaarUt();
  const [tilbud] = await tilbudene();
  assert.deepEqual([tilbud!.status, tilbud!.versjon, tilbud!.boligHoldes], ['FRIST_UTLOEPT', 2, true]);
  assert.equal(await status(bolig), 'RESERVERT');
  assert.deepEqual(await koe(), ['VENTER']);
  const { status: tilstand, nesteFrist, handlinger, hendelser } = await sak();
  assert.deepEqual(
    [tilstand, nesteFrist, handlinger],
    ['VENTELISTE', { type: 'KONTAKT_SOEKER', dato: '2026-11-30' }, ['TILBY_BOLIG', 'TREKK_TILBUD']],
  );
  const siste = (hendelser as Sakshendelse[]).at(-1)!;
  assert.deepEqual(
    [siste.type, siste.av, siste.tid],
    ['TILBUD_UTLOEPT', undefined, '2026-11-27T23:00:00.000Z'],
  );
  // Nobody else gets it by a hurry: not another case, and not by hand.
  const neste = await sakMedTilsagn(benk, { voksne: [NESTE] });
  assert.equal((await tilby(neste, bolig)).body.code, 'BOLIG_IKKE_LEDIG');
});

test('once, however often the calendar is looked at', async () => {
  await fristenGaarUt();
  await benk.kalender();
  const { hendelser } = await sak();
  const utloept = (hendelser as Sakshendelse[]).filter(({ type }) => type === 'TILBUD_UTLOEPT');
  assert.equal(utloept.length, 1);
  const stroem = await benk.iKrokvik((tx) =>
    tx.query(sql`select ressurs_id from hendelse where type = 'no.kobo.sak.tilbud-utloept.v1'`),
  );
  assert.deepEqual(stroem, [{ ressursId: sakId }]);
});

test('the applicant reads that the time is out and that it is not their turn', async () => {
  await fristenGaarUt();
  const { status: tilstand, dinTur, tilbud, tidslinje } = await min();
  assert.deepEqual([tilstand, dinTur, tilbud.status], ['TILBUD', false, 'FRIST_UTLOEPT']);
  const naa = (tidslinje as MinSakSteg[]).filter((steg) => steg.tilstand === 'NAA');
  assert.deepEqual(
    naa.map(({ steg }) => steg),
    ['TILBUD'],
  );
  // Whether their page has seen the end of it or not.
  for (const versjon of [1, 2]) {
    const svar = await somSoeker('POST', `/tilbud/${tilbudId}/svar`, { json: { svar: 'JA' }, versjon });
    assert.deepEqual([svar.status, svar.body.code], [409, 'TILBUD_UTLOEPT']);
  }
});

test('released when somebody has been in touch, the home is free and the offer stays as it ended', async () => {
  await fristenGaarUt();
  assert.equal((await frigi(1)).body.code, 'UTDATERT');
  const { body } = await frigi(2, benk.som(ulrik));
  assert.deepEqual([body.status, body.boligHoldes], ['FRIST_UTLOEPT', false]);
  assert.equal(await status(bolig), 'KLAR_FOR_INNFLYTTING');
  const { nesteFrist, handlinger, hendelser } = await sak();
  assert.deepEqual([nesteFrist.type, handlinger], ['BEKREFT_BEHOV', ['TILBY_BOLIG']]);
  const siste = (hendelser as Sakshendelse[]).at(-1)!;
  assert.deepEqual([siste.type, siste.av], ['BOLIG_FRIGITT', 'Ulrik Utleie']);
  assert.deepEqual([(await min()).status, (await min()).dinTur], ['VENTELISTE', false]);
  assert.equal((await frigi(3)).body.code, 'TILBUD_BESVART');
  assert.equal((await tilby(await sakMedTilsagn(benk, { voksne: [NESTE] }), bolig)).status, 201);
});

test('whoever only keeps homes does not release it', async () => {
  await fristenGaarUt();
  assert.equal((await frigi(2, benk.som(oda))).status, 403);
});

test('the same home is offered anew with a new deadline, when the applicant still wants it', async () => {
  await fristenGaarUt();
  const ny = await tilby(sakId, bolig);
  assert.deepEqual([ny.status, ny.body.svarfrist], [201, '2026-12-05']);
  assert.equal(await status(bolig), 'RESERVERT');
  assert.deepEqual(
    (await tilbudene()).map((ett) => [ett.status, ett.boligHoldes]),
    [
      ['SENDT', true],
      ['FRIST_UTLOEPT', false],
    ],
  );
  assert.deepEqual([(await min()).dinTur, await koe()], [true, ['TILBUD_UTE']]);
  // It goes back to what it was before the first offer, not to being reserved.
  await somTrine('POST', `/tilbud/${ny.body.tilbudId}/trekking`, { versjon: 1 });
  assert.equal(await status(bolig), 'KLAR_FOR_INNFLYTTING');
});

test('another home offered lets the first one go', async () => {
  const annen = await nyBolig(somTrine, 2);
  await fristenGaarUt();
  assert.equal((await tilby(sakId, annen)).status, 201);
  assert.deepEqual([await status(bolig), await status(annen)], ['KLAR_FOR_INNFLYTTING', 'RESERVERT']);
});

test('a home refused for the second offer leaves the first one held', async () => {
  const opptatt = await nyBolig(somTrine, 2, { status: 'IKKE_TILGJENGELIG' });
  await fristenGaarUt();
  assert.equal((await tilby(sakId, opptatt)).body.code, 'BOLIG_IKKE_LEDIG');
  assert.equal(await status(bolig), 'RESERVERT');
});

test('an offer in a shielded case ends as well', async () => {
  await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
  await fristenGaarUt();
  const rader = await benk.iKrokvik((tx) => tx.query(sql`select status from tilbud`));
  assert.deepEqual(rader, [{ status: 'FRIST_UTLOEPT' }]);
});
