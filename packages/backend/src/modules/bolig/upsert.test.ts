// A property management system sends the same home as often as it likes: `leverandorBoligId` says which.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Bolig } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import { openSakbenk, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { adresse, fdv, frode, nyBolig, sakMedTilsagn } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somFdv: Klient;
before(async () => {
  benk = await openSakbenk();
  somFdv = benk.som(fdv);
});
beforeEach(async () => {
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  await benk.fyll();
});
after(() => benk.close());

const FDV = 'FDV-118';
const send = (felt: object = {}, klient = somFdv) =>
  klient('POST', '/boliger', { json: { leverandorBoligId: FDV, adresse: adresse(14), ...felt } });
const hent = async (id: string): Promise<Bolig> => (await benk.som(trine)('GET', `/boliger/${id}`)).body;
const historikk = (id: string) =>
  benk.iKrokvik((tx) =>
    tx.query(
      sql`select til_status, statusdato from bolig_statushistorikk where bolig_id = ${id} order by id`,
    ),
  );

const full = {
  bruksenhetsnummer: 'H0203',
  eiendom: { gardsnummer: 118, bruksnummer: 507, festenummer: 2 },
  bygning: { bygningstype: 'BLOKK', heis: true },
  disposisjonsform: 'TILVISNING',
  antallSoverom: 1,
  egenskaper: ['HEIS'],
  leieTilEiePotensial: true,
  egnetBosetting: true,
  leiekostnad: { manedsleie: 9_500, type: 'GJENGS' },
  maaler: { stroem: '7070', vann: '12' },
  skolekrets: { barneskole: 'Krokvik skole' },
  informasjon: 'Nøkkel i resepsjonen.',
  status: 'KLAR_FOR_INNFLYTTING',
  klarFra: '2026-12-15',
};

test('the same home sent again is the same home, and nothing has happened to it', async () => {
  const foerst = await send(full);
  assert.deepEqual([foerst.status, foerst.etag], [201, '"1"']);
  benk.klokke = new Date('2026-11-25T08:14:00Z');
  assert.deepEqual(await send(full), { ...foerst, status: 200 });
  assert.deepEqual(await send(), { ...foerst, status: 200 });
});

test('what is said is changed, what is left out stays, also within what a home has several of', async () => {
  const { body: foer } = await send(full);
  const { status, etag, body } = await send({
    antallSoverom: 2,
    eiendom: { gardsnummer: 118, bruksnummer: 508 },
    bygning: { bygningstype: 'REKKEHUS' },
    leiekostnad: { manedsleie: 9_900 },
    maaler: { vann: '13' },
    skolekrets: { ungdomsskole: 'Nordre' },
    leieTilEiePotensial: false,
  });
  assert.deepEqual([status, etag], [200, '"2"']);
  assert.deepEqual(body, {
    ...foer,
    antallSoverom: 2,
    eiendom: { gardsnummer: 118, bruksnummer: 508 },
    bygning: { bygningstype: 'REKKEHUS', heis: true },
    leiekostnad: { manedsleie: 9_900, type: 'GJENGS' },
    maaler: { stroem: '7070', vann: '13' },
    skolekrets: { barneskole: 'Krokvik skole', ungdomsskole: 'Nordre' },
    leieTilEiePotensial: false,
    markeringer: ['TILVISNINGSAVTALE'],
    versjon: 2,
    endret: body.endret,
  });
  assert.deepEqual(await hent(foer.koboId), body);
});

test('a state that is said is from the day it was said, and one that is not is left as it is', async () => {
  const { body } = await send(full);
  benk.klokke = new Date('2026-11-25T08:14:00Z');
  await send({ antallSoverom: 3 });
  const endret = await send({ status: 'VEDLIKEHOLD' });
  assert.deepEqual([endret.body.status, endret.body.statusdato], ['VEDLIKEHOLD', '2026-11-25']);
  assert.deepEqual(await historikk(body.koboId), [
    { tilStatus: 'KLAR_FOR_INNFLYTTING', statusdato: '2026-11-20' },
    { tilStatus: 'VEDLIKEHOLD', statusdato: '2026-11-25' },
  ]);
});

test('a home that is promised stays promised, with its markers', async () => {
  const { body } = await send(full);
  const sakId = await sakMedTilsagn(benk);
  const tilbud = await benk.som(trine)('POST', `/saker/${sakId}/tilbud`, {
    json: { boligId: body.koboId, avvikBegrunnelse: 'Søkeren ønsker ett soverom.' },
  });
  assert.equal(tilbud.status, 201, JSON.stringify(tilbud.body));
  const foer = await hent(body.koboId);
  assert.deepEqual(foer.markeringer, ['TILVISNINGSAVTALE', 'LEIE_TIL_EIE', 'RESERVERT']);
  const { status, body: naa } = await send({
    status: 'VEDLIKEHOLD',
    klarFra: '2027-02-01',
    antallSoverom: 2,
  });
  assert.equal(status, 200);
  assert.deepEqual(naa, { ...foer, antallSoverom: 2, versjon: foer.versjon + 1, endret: naa.endret });
});

test('nor is one that is let or sold made ready', async () => {
  for (const status of ['UTLEID', 'SOLGT']) {
    await benk.fyll();
    const { body } = await send(full);
    await benk.iKrokvik((tx) =>
      tx.query(sql`update bolig set status = ${status}, statusdato = '2026-11-10' where id = ${body.koboId}`),
    );
    const foer = await historikk(body.koboId);
    const { body: naa } = await send({ status: 'KLAR_FOR_INNFLYTTING', klarFra: '2027-02-01' });
    assert.deepEqual([naa.status, naa.statusdato, naa.klarFra], [status, '2026-11-10', full.klarFra]);
    assert.deepEqual(await historikk(body.koboId), foer);
  }
});

test('another address is refused, and nothing of the rest is kept', async () => {
  const { body } = await send(full);
  for (const annen of [adresse(15), adresse(14, 'Strandveien'), { ...adresse(14), bokstav: 'B' }]) {
    const { status, body: problem } = await send({ adresse: annen, antallSoverom: 7 });
    assert.deepEqual([status, problem.code], [409, 'BOLIG_ANNEN_ADRESSE']);
    assert.deepEqual(
      problem.errors.map(({ pointer }: { pointer: string }) => pointer),
      ['/adresse'],
    );
  }
  assert.deepEqual(await hent(body.koboId), body);
  // The same address in other letters is the same, and is kept as it was first written.
  const likt = await send({ adresse: { ...adresse(14), adressenavn: 'LYNGVEIEN ', poststed: 'KROKVIK' } });
  assert.deepEqual([likt.status, likt.body.adresse, likt.body.versjon], [200, adresse(14), 1]);
});

test('the place of another home is not taken', async () => {
  await send({ bruksenhetsnummer: 'H0101' });
  // By a home without the key, or by moving into its unit.
  const uten = await somFdv('POST', '/boliger', {
    json: { adresse: adresse(14), bruksenhetsnummer: 'H0101' },
  });
  assert.deepEqual([uten.status, uten.body.code], [409, 'BOLIG_FINNES']);
  await send({ leverandorBoligId: 'FDV-119', bruksenhetsnummer: 'H0102' });
  const inn = await send({ leverandorBoligId: 'FDV-119', bruksenhetsnummer: 'H0101' });
  assert.deepEqual([inn.status, inn.body.code], [409, 'BOLIG_FINNES']);
  assert.equal((await send({ bruksenhetsnummer: 'H0103' })).body.bruksenhetsnummer, 'H0103');
});

test('without a key every home is a new one, and the key of a removed one is free', async () => {
  await nyBolig(somFdv, 1);
  await nyBolig(somFdv, 2);
  const { body } = await send();
  assert.equal((await somFdv('DELETE', `/boliger/${body.koboId}`, { versjon: 1 })).status, 204);
  const igjen = await send({ adresse: adresse(15) });
  assert.equal(igjen.status, 201);
  assert.notEqual(igjen.body.koboId, body.koboId);
});

test('a key is the municipality’s own', async () => {
  const { body } = await send(full);
  const nabo: Klient = (metode, sti, valg) =>
    benk.som(frode)(metode, sti, { ...valg, kommunenummer: '9902' });
  const deres = await send({ adresse: { ...adresse(14), kommunenummer: '9902' } }, nabo);
  assert.equal(deres.status, 201);
  assert.notEqual(deres.body.koboId, body.koboId);
  assert.deepEqual(await hent(body.koboId), body);
});

test('a home in another municipality is refused, and the field is named', async () => {
  const { status, body } = await send({ adresse: { ...adresse(14), kommunenummer: '0301' } });
  assert.equal(status, 400);
  assert.equal(body.code, 'UGYLDIG_FORESPOERSEL');
  assert.deepEqual(
    body.errors.map(({ pointer, code }: Record<string, string>) => [pointer, code]),
    [['/adresse/kommunenummer', 'ANNEN_KOMMUNE']],
  );
});
