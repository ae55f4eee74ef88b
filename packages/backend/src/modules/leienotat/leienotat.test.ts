// The log of what happens where somebody lives, of a tenancy without a case.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Leienotat } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import { medLeier } from '../../testing/leiebenk.ts';
import { openSakbenk, siri, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { fdv, frode, innbygger, nyBolig, oda, SOEKER, ulrik } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somUlrik: Klient;
let sti: string;
let leieforholdId: string;
before(async () => {
  benk = await openSakbenk();
  somUlrik = benk.som(ulrik);
});
beforeEach(async () => {
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  await benk.fyll();
  ({ leieforholdId } = await medLeier(benk));
  sti = `/leieforhold/${leieforholdId}/notater`;
});
after(() => benk.close());

const braak = {
  type: 'BOMILJOE',
  tekst: 'Høy musikk etter midnatt.',
  hendelsestid: '2026-11-19T23:30:00.000Z',
};
const nabo = {
  type: 'TREDJEPART',
  tekst: 'Naboen ringte.',
  hendelsestid: '2026-11-19T22:50:00.000Z',
  unntak: { grunn: 'ANDRES_FORHOLD', begrunnelse: 'Naboen ba om ikke å bli nevnt.' },
};
const skriv = (json: object, klient = somUlrik) => klient('POST', sti, { json });
const alle = async (soek = '', klient = somUlrik): Promise<Leienotat[]> =>
  (await klient('GET', `${sti}${soek}`)).body.items;

test('is written once, put right by another, and read by the tenant as far as nothing speaks against it', async () => {
  const { status, body: galt } = await skriv(braak);
  assert.equal(status, 201, JSON.stringify(galt));
  assert.deepEqual(galt, {
    leienotatId: galt.leienotatId,
    ...braak,
    skrevet: '2026-11-20T08:14:00.000Z',
    skrevetAv: { ansattId: 'ulrik', navn: 'Ulrik Utleie' },
    synligForLeier: true,
  });
  const { body: tips } = await skriv(nabo, benk.som(trine));
  assert.equal(tips.synligForLeier, false);
  const rettet = { ...braak, tekst: 'Høy musikk til ett.' };
  const rett = (json: object = rettet) => somUlrik('POST', `${sti}/${galt.leienotatId}/rettinger`, { json });
  const { body: nytt } = await rett();
  assert.equal(nytt.korrigerer, galt.leienotatId);
  const igjen = await rett();
  assert.deepEqual([igjen.status, igjen.body.code], [409, 'JOURNALNOTAT_ER_RETTET']);
  assert.deepEqual(
    (await alle()).map(({ tekst, rettetAv }) => [tekst, rettetAv]),
    [
      [rettet.tekst, undefined],
      [braak.tekst, nytt.leienotatId],
      [nabo.tekst, undefined],
    ],
  );
  assert.deepEqual(
    (await alle('?type=TREDJEPART')).map(({ tekst }) => tekst),
    [nabo.tekst],
  );
  const kopi = (await benk.som(innbygger(SOEKER))('GET', '/meg/opplysninger')).body;
  assert.deepEqual(kopi.leienotater, [
    { leieforholdId, notater: [{ ...rettet, skrevet: '2026-11-20T08:14:00.000Z' }] },
  ]);
  const hendt = await benk.iKrokvik((tx) =>
    tx.query<{ type: string }>(
      sql`select type from hendelse where type like '%leieforhold.notat%' order by nummer`,
    ),
  );
  assert.deepEqual(
    hendt.map(({ type }) => type.split('.')[3]),
    ['notat-skrevet', 'notat-skrevet', 'notat-rettet'],
  );
  const fjernet = await benk.som(trine)('POST', `/leieforhold/${leieforholdId}/trekking`, { versjon: 1 });
  assert.ok(fjernet.status >= 400, 'a tenancy somebody has written of is not untouched');
});

test('says something, has happened, and is hidden for a ground or not at all', async () => {
  for (const [om, peker] of [
    [{ tekst: ' ' }, '/tekst'],
    [{ hendelsestid: '2026-11-21T08:00:00Z' }, '/hendelsestid'],
    [{ synligForLeier: false }, '/unntak'],
    [{ unntak: { grunn: 'INTERNT_DOKUMENT', begrunnelse: ' ' } }, '/unntak/begrunnelse'],
  ] as const) {
    const { status, body } = await skriv({ ...braak, ...om });
    assert.deepEqual([status, body.code, body.errors[0].pointer], [422, 'JOURNALNOTAT_UFULLSTENDIG', peker]);
  }
  const { body: ny } = await skriv(braak);
  const annen = await medLeier(benk, 'MODIG SYKKEL', 2);
  const fremmed = await somUlrik(
    'POST',
    `/leieforhold/${annen.leieforholdId}/notater/${ny.leienotatId}/rettinger`,
    { json: braak },
  );
  assert.equal(fremmed.status, 404);
});

test('is for those who follow the tenancy, and hidden with the tenant', async () => {
  const skrevet = { json: braak, noekkel: crypto.randomUUID() };
  for (const gang of ['written', 'answered again'])
    assert.equal((await somUlrik('POST', sti, skrevet)).status, 201, gang);
  for (const login of [oda, fdv, innbygger(SOEKER)]) {
    assert.equal((await benk.som(login)('GET', sti)).status, 403);
    assert.equal((await skriv(braak, benk.som(login))).status, 403);
  }
  assert.equal((await benk.som(frode)('GET', sti, { kommunenummer: '9902' })).status, 404);
  await benk.iKrokvik((tx) => tx.query(sql`update person set gradering = 'FORTROLIG'`));
  for (const { status } of [
    await somUlrik('GET', sti),
    await skriv(braak),
    await somUlrik('POST', sti, skrevet),
  ])
    assert.equal(status, 404);
  assert.equal((await alle('', benk.som(siri))).length, 1);
  const { koboId: boligId } = await nyBolig(benk.som(trine), 3);
  const tomt = await benk.som(trine)('POST', '/leieforhold', {
    json: {
      ...{ boligId, startdato: '2024-02-01', sluttdato: null, tidsubegrenset: true },
      ...{ manedsleie: 9_000, depositum: 0, garantitype: 'INGEN' },
    },
  });
  const uten = await somUlrik('POST', `/leieforhold/${tomt.body.leieforholdId}/notater`, { json: braak });
  assert.deepEqual([uten.status, uten.body.code], [409, 'LEIEFORHOLD_UTEN_LEIETAKER']);
});
