// Tenancies there are already, and tenants who are away.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Leieforhold } from '@kobo-bolig/contract';
import { identFor } from '../../ports/simulering/personer.ts';
import { sql } from '../../db/sql.ts';
import { openSakbenk, siri, trine, vidar, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { fdv, frode, innbygger, nyBolig, oda, SOEKER, ulrik } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somTrine: Klient;
let boligId: string;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
});
beforeEach(async () => {
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  await benk.fyll();
  boligId = (await nyBolig(somTrine, 1)).koboId;
});
after(() => benk.close());

const avtale = {
  startdato: '2024-06-01',
  sluttdato: '2027-05-31',
  tidsubegrenset: false,
  manedsleie: 9_000,
  depositum: 27_000,
  garantitype: 'SPERRET_KONTO',
};
const registrer = (om: object = {}, klient = somTrine) =>
  klient('POST', '/leieforhold', { json: { boligId, ...avtale, ...om } });
const registrert = async (om: object = {}): Promise<Leieforhold> => {
  const { status, body } = await registrer(om);
  assert.equal(status, 201, JSON.stringify(body));
  return body as Leieforhold;
};

test('a tenancy there is already makes the home let since it began, without a case', async () => {
  const leie = await registrert({ leietaker: identFor(SOEKER) });
  assert.deepEqual([leie.status, leie.manedsleie, 'sakId' in leie], ['AKTIVT', 9_000, false]);
  assert.ok(leie.leietaker && !JSON.stringify(leie).includes(identFor(SOEKER)));
  assert.equal(leie.leietaker.navn, SOEKER, 'as the register has it');
  const { status, statusdato } = (await somTrine('GET', `/boliger/${boligId}`)).body;
  assert.deepEqual([status, statusdato], ['UTLEID', '2024-06-01']);
  // The tenant finds it again.
  const [mitt] = (await benk.som(innbygger(SOEKER))('GET', '/meg/leieforhold')).body.items;
  assert.equal(mitt.leieforholdId, leie.leieforholdId);
  const igjen = await registrer();
  assert.deepEqual([igjen.status, igjen.body.code], [409, 'BOLIG_I_BRUK']);
});

test('one that begins later is agreed, and begins on its day', async () => {
  const { leieforholdId, status } = await registrert({ startdato: '2026-12-01', sluttdato: '2029-11-30' });
  assert.equal(status, 'AVTALT');
  assert.equal((await somTrine('GET', `/boliger/${boligId}`)).body.status, 'KLAR_FOR_INNFLYTTING');
  benk.klokke = new Date('2026-12-01T06:00:00Z');
  await benk.kalender();
  assert.equal((await somTrine('GET', `/leieforhold/${leieforholdId}`)).body.status, 'AKTIVT');
});

test('what no contract can be is refused, with where', async () => {
  const feil = async (om: object) => {
    const { status, body } = await registrer(om);
    return [status, body.code, body.errors?.[0]?.pointer];
  };
  assert.deepEqual(await feil({ depositum: 54_001 }), [422, 'DEPOSITUM_FOR_HOEYT', '/depositum']);
  assert.deepEqual(await feil({ tidsubegrenset: true }), [422, 'UGYLDIG_PERIODE', '/sluttdato']);
  assert.deepEqual(await feil({ leietaker: '12345678901' }), [400, 'UGYLDIG_FORESPOERSEL', '/leietaker']);
  assert.equal((await feil({ boligId: '0198f2a1-7c3e-7a54-9d21-5b6c7d8e0000' }))[0], 404);
  assert.equal((await somTrine('GET', '/leieforhold')).body.items.length, 0);
});

test('is for case workers, in their own municipality', async () => {
  for (const login of [oda, ulrik, fdv, innbygger(SOEKER)])
    assert.equal((await registrer({}, benk.som(login))).status, 403);
  const nabo = await benk.som(frode)('POST', '/leieforhold', {
    json: { boligId, ...avtale },
    kommunenummer: '9902',
  });
  assert.equal(nabo.status, 404);
});

const borte = { type: 'SONING', fra: '2026-11-01', til: '2027-05-01' };

test('whoever is away keeps the home until somebody says that they are back', async () => {
  const { leieforholdId } = await registrert({ leietaker: identFor(SOEKER) });
  const sti = `/leieforhold/${leieforholdId}`;
  const versjon = async () => (await somTrine('GET', sti)).body.versjon as number;
  const kall = async (under: string, json: object, klient = somTrine) =>
    klient('POST', `${sti}/${under}`, { json, versjon: await versjon() });
  const tilbake = await kall('fravaer/avslutning', { avsluttet: '2026-11-18' });
  assert.equal(tilbake.body.code, 'INTET_FRAVAER');
  assert.equal((await kall('fravaer', { ...borte, til: '2026-10-31' })).status, 400);
  assert.equal((await kall('fravaer', borte)).status, 201);
  assert.equal((await kall('fravaer', borte)).body.code, 'LEIEFORHOLD_HAR_FRAVAER');
  const ut = { utflyttet: '2026-11-20', avslutning: 'AVTALE', boligstatus: 'VEDLIKEHOLD' };
  assert.equal((await kall('utflytting', ut)).body.code, 'LEIEFORHOLD_HAR_FRAVAER');
  // Why is for case workers; that they are away also for those who let homes.
  const sett = async (klient: Klient) => (await klient('GET', `${sti}/fravaer`)).body.items;
  assert.deepEqual(await sett(benk.som(vidar)), [borte]);
  assert.deepEqual(await sett(benk.som(ulrik)), [{ fra: borte.fra, til: borte.til }]);
  for (const login of [oda, fdv]) assert.equal((await benk.som(login)('GET', `${sti}/fravaer`)).status, 403);
  // Of somebody with a protected address nobody else hears of it, nor can do anything to it.
  await benk.iKrokvik((tx) => tx.query(sql`update person set gradering = 'FORTROLIG'`));
  const somSiri = benk.som(siri);
  assert.deepEqual(await sett(somSiri), [borte]);
  const naa = (await somSiri('GET', sti)).body.versjon as number;
  assert.equal((await somTrine('GET', `${sti}/fravaer`)).status, 404);
  const avsluttet = { avsluttet: '2026-11-20' };
  for (const [under, json] of [
    ['fravaer', borte],
    ['fravaer/avslutning', avsluttet],
    ['utflytting', ut],
  ] as const)
    assert.equal((await somTrine('POST', `${sti}/${under}`, { json, versjon: naa })).status, 404, under);
  const slutt = await somSiri('POST', `${sti}/fravaer/avslutning`, { json: avsluttet, versjon: naa });
  assert.deepEqual([slutt.status, slutt.body], [200, { ...borte, ...avsluttet }]);
});

test('a death ends it also while they are away', async () => {
  const { leieforholdId, versjon } = await registrert();
  await somTrine('POST', `/leieforhold/${leieforholdId}/fravaer`, { json: borte, versjon });
  const { status } = await somTrine('POST', `/leieforhold/${leieforholdId}/utflytting`, {
    json: { utflyttet: '2026-11-20', avslutning: 'DOEDSFALL', boligstatus: 'VEDLIKEHOLD' },
    versjon: versjon + 1,
  });
  assert.equal(status, 200);
});
