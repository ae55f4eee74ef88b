import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Bolig } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import { identFor } from '../../ports/simulering/personer.ts';
import { openSakbenk, petra, trine, turid, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { adresse, fdv, frode, innbygger, nyBolig, oda, SOEKER, ulrik } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somOda: Klient;
let boligId: string;
const full = {
  leverandorBoligId: 'FDV-1',
  bruksenhetsnummer: 'H0101',
  bygning: { bygningstype: 'REKKEHUS', byggeaar: 1990 },
  eiendom: { gardsnummer: 118, bruksnummer: 507 },
  eier: { navn: 'Krokvik kommune' },
  eieform: 'EID',
  bemanning: 'BASE_I_NAERHET',
  antallSoverom: 4,
  bruksareal: 110,
  egenskaper: ['KJAELEDYR_TILLATT'],
  egnetBosetting: true,
  leiekostnad: { manedsleie: 15_000 },
  depositum: 45_000,
  informasjon: 'Nær bussen.',
};
before(async () => {
  benk = await openSakbenk();
  somOda = benk.som(oda);
});
beforeEach(async () => {
  await benk.fyll();
  boligId = (await nyBolig(somOda, 1, full)).koboId;
});
after(() => benk.close());

const deler = [
  {
    ekstraReferanse: 'Hybel 1',
    bruksenhetsnummer: 'H0101',
    antallSoverom: 1,
    leiekostnad: { manedsleie: 6_500 },
  },
  { ekstraReferanse: 'Hybel 2', bruksenhetsnummer: 'H0101', antallSoverom: 2, bruksareal: 60 },
];
const del = (felt: object = {}, versjon = 1, klient = somOda, id = boligId) =>
  klient('POST', `/boliger/${id}/deling`, { json: { deler, aarsak: 'Bygget om.', ...felt }, versjon });
const slaa = (med: object[], felt: object = {}, klient = somOda, id = boligId) =>
  klient('POST', `/boliger/${id}/sammenslaaing`, {
    json: { med, som: {}, aarsak: 'Veggen er borte.', ...felt },
    versjon: 1,
  });
const hent = async (id: string): Promise<Bolig> => (await somOda('GET', `/boliger/${id}`)).body;
const alle = async () =>
  (await somOda('GET', '/boliger')).body.items.map(({ koboId }: Bolig) => koboId).sort();
const hendelser = (id: string, klient = somOda) => klient('GET', `/boliger/${id}/enhetshendelser`);

describe('a home that is divided', () => {
  test('becomes homes that are as it was, but for what is their own', async () => {
    const foer = await hent(boligId);
    const { status, body } = await del();
    assert.equal(status, 201, JSON.stringify(body));
    assert.deepEqual(
      [body.type, body.fra, body.til.length, body.aarsak, body.av],
      ['DELT', [boligId], 2, 'Bygget om.', 'Oda Boligoversikt'],
    );
    assert.deepEqual(await alle(), [...body.til].sort());
    assert.equal((await somOda('GET', `/boliger/${boligId}`)).status, 404);
    const nye = (await Promise.all((body.til as string[]).map(hent))).sort((a, b) =>
      a.ekstraReferanse! < b.ekstraReferanse! ? -1 : 1,
    );
    for (const [i, ny] of nye.entries()) {
      const { leverandorBoligId, antallSoverom, bruksareal, leiekostnad, depositum, koboId, ...felles } =
        foer;
      assert.ok(
        [leverandorBoligId, antallSoverom, bruksareal, leiekostnad, depositum, koboId].every(Boolean),
      );
      const { opprettet, endret, kompletthet } = ny;
      assert.deepEqual(ny, { ...felles, ...deler[i], koboId: ny.koboId, opprettet, endret, kompletthet });
    }
  });

  test('its history is kept, its numbers too, and those that came of it know where from', async () => {
    const { til } = (await del()).body;
    const egne = (await hendelser(boligId)).body.items;
    assert.deepEqual(egne.map(({ type }: { type: string }) => type).sort(), ['DELT', 'OPPRETTET']);
    assert.deepEqual(
      (await hendelser(til[0])).body.items.map(({ type, fra }: { type: string; fra: string[] }) => [
        type,
        fra,
      ]),
      [['DELT', [boligId]]],
    );
    const rader = await benk.iKrokvik((tx) =>
      tx.query(sql`select h.til_status, b.slettet is not null as borte from bolig_statushistorikk h
        join bolig b using (kommunenummer) where b.id = h.bolig_id and h.bolig_id = ${boligId}`),
    );
    assert.deepEqual(rader, [{ tilStatus: 'KLAR_FOR_INNFLYTTING', borte: true }]);
    assert.equal((await del({}, 2)).status, 404);
    await assert.rejects(
      benk.iKrokvik((tx) => tx.query(sql`update bolig set slettet = null where id = ${boligId}`)),
      /does not come back/,
    );
  });

  test('is told of on the feed as gone, and the others as new', async () => {
    const { til } = (await del()).body;
    const { items } = (await benk.som(fdv)('GET', '/hendelser?ressurs=BOLIG')).body;
    const hva = items.map(
      ({ type, subject }: { type: string; subject: string }) => `${type.split('.')[3]} ${subject}`,
    );
    assert.ok(hva.includes(`slettet bolig/${boligId}`));
    for (const id of til) assert.ok(hva.includes(`opprettet bolig/${id}`));
  });

  test('not while it is let or reserved, nor when sold, nor from what it no longer is', async () => {
    assert.equal((await del({}, 2)).status, 412);
    for (const [status, code] of [
      ['RESERVERT', 'BOLIG_I_BRUK'],
      ['UTLEID', 'BOLIG_I_BRUK'],
      ['SOLGT', 'UGYLDIG_OVERGANG'],
    ]) {
      await benk.iKrokvik((tx) => tx.query(sql`update bolig set status = ${status!} where id = ${boligId}`));
      const { versjon } = await hent(boligId);
      const svar = await del({}, versjon);
      assert.deepEqual([svar.status, svar.body.code], [409, code]);
    }
  });

  test('into several that can be told apart, for a reason, and nobody named', async () => {
    for (const [felt, peker] of [
      [{ deler: [{}, {}] }, '/deler/1'],
      [{ deler: [deler[0], { ekstraReferanse: identFor(SOEKER) }] }, '/deler/1/ekstraReferanse'],
      [{ aarsak: ' ' }, '/aarsak'],
      [{ deler: [deler[0]] }, '/deler'],
    ] as const) {
      const { status, body } = await del(felt);
      assert.deepEqual([status, body.errors[0].pointer], [400, peker]);
    }
    await nyBolig(somOda, 1, { bruksenhetsnummer: 'H0102' });
    const opptatt = await del({ deler: [deler[0], { bruksenhetsnummer: 'H0102' }] });
    assert.deepEqual([opptatt.status, opptatt.body.code], [409, 'BOLIG_FINNES']);
    assert.equal((await hent(boligId)).versjon, 1);
  });
});

describe('homes that are joined', () => {
  const annen = (nummer: number, felt: object = {}) =>
    nyBolig(somOda, nummer, { bruksenhetsnummer: 'H0102', ...felt });

  test('become one, as the first was but for what is its own', async () => {
    const foer = await hent(boligId);
    const { koboId } = await annen(1);
    const som = { bruksenhetsnummer: 'H0101', antallSoverom: 6, leverandorBoligId: 'FDV-1' };
    const { status, body } = await slaa([{ boligId: koboId, versjon: 1 }], { som });
    assert.equal(status, 201, JSON.stringify(body));
    assert.deepEqual([body.type, body.fra], ['SLAATT_SAMMEN', [boligId, koboId].sort()]);
    assert.deepEqual(await alle(), body.til);
    const ny = await hent(body.til[0]);
    assert.deepEqual(
      [ny.antallSoverom, ny.leverandorBoligId, ny.eier, ny.leiekostnad],
      [6, 'FDV-1', foer.eier, undefined],
    );
    for (const id of [boligId, koboId, body.til[0]])
      assert.equal((await hendelser(id)).body.items[0].type, 'SLAATT_SAMMEN');
  });

  test('not at two addresses, with itself, from an old version or while one is in use', async () => {
    const langtUnna = await annen(2);
    const naer = await annen(1);
    for (const [med, status, code] of [
      [[{ boligId: langtUnna.koboId, versjon: 1 }], 409, 'BOLIGER_ULIK_ADRESSE'],
      [[{ boligId, versjon: 1 }], 409, 'BOLIG_ER_DEN_SAMME'],
      [[{ boligId: naer.koboId, versjon: 2 }], 412, 'UTDATERT'],
      [[{ boligId: '0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01', versjon: 1 }], 404, 'IKKE_FUNNET'],
    ] as const) {
      const svar = await slaa(med as unknown as object[]);
      assert.deepEqual([svar.status, svar.body.code], [status, code]);
    }
    await benk.iKrokvik((tx) => tx.query(sql`update bolig set status = 'UTLEID' where id = ${naer.koboId}`));
    assert.equal((await slaa([{ boligId: naer.koboId, versjon: 2 }])).body.code, 'BOLIG_I_BRUK');
    assert.equal((await alle()).length, 3);
  });
});

test('an agreement goes on with the homes that came of its own, as far as its quota has room', async () => {
  const avtale = (antallIProsjektet: number) => ({
    type: 'TILVISNING',
    motpart: { navn: 'Utleier AS' },
    fra: '2026-01-01',
    antallIProsjektet,
    boliger: [boligId],
  });
  const { avtaleId } = (await somOda('POST', '/avtaler', { json: avtale(3) })).body;
  const full = await del({}, 2);
  assert.deepEqual([full.status, full.body.code], [422, 'AVTALE_OVER_KVOTEN']);
  const { type: _type, ...stoerre } = avtale(5);
  await somOda('PUT', `/avtaler/${avtaleId}`, { json: stoerre, versjon: 1 });
  const { til } = (await del({}, 2)).body;
  assert.deepEqual((await somOda('GET', `/avtaler/${avtaleId}`)).body.boliger, til);
});

test('a home that is sold or removed is disposed of, and was added once', async () => {
  const typer = async (id: string) =>
    (await hendelser(id)).body.items.map(({ type }: { type: string }) => type).sort();
  const { koboId } = await nyBolig(somOda, 7);
  assert.deepEqual(await typer(koboId), ['OPPRETTET']);
  await somOda('DELETE', `/boliger/${koboId}`, { versjon: 1 });
  assert.deepEqual(await typer(koboId), ['AVHENDET', 'OPPRETTET']);
  const solgt = {
    boligtype: 'ORDINAER',
    bemanning: 'INGEN',
    status: 'SOLGT',
    statusaarsak: 'Solgt til leietaker.',
  };
  await somOda('PUT', `/boliger/${boligId}`, { json: solgt, versjon: 1 });
  const { items } = (await hendelser(boligId)).body;
  assert.equal(
    items.find(({ type }: { type: string }) => type === 'AVHENDET').aarsak,
    'Solgt til leietaker.',
  );
});

test('is done by those who keep homes, and read by those who read them; not next door', async () => {
  for (const login of [turid, fdv, petra, innbygger(SOEKER)])
    assert.equal((await del({}, 1, benk.som(login))).status, 403);
  for (const login of [turid, ulrik, trine])
    assert.equal((await hendelser(boligId, benk.som(login))).status, 200);
  const nabo: Klient = (metode, sti, valg) =>
    benk.som(frode)(metode, sti, { ...valg, kommunenummer: '9902' });
  assert.equal((await del({}, 1, nabo)).status, 404);
  assert.equal((await hendelser(boligId, nabo)).status, 404);
  const deres = (
    await nabo('POST', '/boliger', { json: { adresse: { ...adresse(1), kommunenummer: '9902' } } })
  ).body;
  assert.equal((await slaa([{ boligId: deres.koboId, versjon: 1 }])).status, 404);
});
