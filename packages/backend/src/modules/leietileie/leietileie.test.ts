import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { openSakbenk, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { innflyttet, oda, ulrik } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somTrine: Klient;
let sakId: string;
let leieforholdId: string;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
});
beforeEach(async () => {
  await benk.fyll();
  sakId = await innflyttet(benk, 'ERFAREN HESTEDROSJE', 1);
  ({ leieforholdId } = (await somTrine('GET', `/leieforhold?sakId=${sakId}`)).body.items[0]);
  await benk.iKrokvik(async (tx) => {
    await tx.query(sql`update bolig set leie_til_eie_potensial = true`);
    await tx.query(sql`update leieforhold set status = 'AKTIVT', startdato = '2020-01-01'`);
  });
});
after(() => benk.close());

const versjon = async () => (await somTrine('GET', `/leieforhold/${leieforholdId}`)).body.versjon;
const vurder = async (kandidat: boolean, grunn: string) =>
  somTrine('POST', `/leieforhold/${leieforholdId}/leietileievurderinger`, {
    json: { kandidat, grunn },
    versjon: await versjon(),
  });
const kandidaten = async (klient = somTrine) =>
  (await klient('GET', '/leieforhold/leietileie')).body.items[0].vurdering;

test('a person’s assessment stands beside what is worked out, the newest counts and the others stay', async () => {
  assert.equal(await kandidaten(), undefined);
  const foerste = await vurder(false, 'Har betalingsanmerkninger.');
  assert.equal(foerste.status, 201, JSON.stringify(foerste.body));
  assert.deepEqual(foerste.body.av, { ansattId: 'trine', navn: 'Trine Saksbehandler' });
  await vurder(true, 'Anmerkningene er slettet.');
  assert.deepEqual(await kandidaten(), {
    kandidat: true,
    grunn: 'Anmerkningene er slettet.',
    dato: '2026-11-20',
  });
  const { body } = await somTrine('GET', `/leieforhold/${leieforholdId}/leietileievurderinger`);
  assert.deepEqual(
    body.items.map(({ kandidat }: { kandidat: boolean }) => kandidat),
    [true, false],
  );
  const { hendelser } = (await somTrine('GET', `/saker/${sakId}`)).body;
  assert.equal(hendelser.filter(({ type }: { type: string }) => type === 'LEIE_TIL_EIE_VURDERT').length, 2);
});

test('why is for those who work with the case', async () => {
  await vurder(true, 'Fast inntekt.');
  assert.deepEqual(await kandidaten(benk.som(ulrik)), { kandidat: true, dato: '2026-11-20' });
});

test('it says why, is of what was read, and of somebody who lives there', async () => {
  const blank = await vurder(true, ' \n');
  assert.deepEqual([blank.status, blank.body.errors[0].pointer], [400, '/grunn']);
  const utdatert = await somTrine('POST', `/leieforhold/${leieforholdId}/leietileievurderinger`, {
    json: { kandidat: true, grunn: 'Fast inntekt.' },
    versjon: 99,
  });
  assert.equal(utdatert.body.code, 'UTDATERT');
});

const finn = async (query: string) =>
  (await somTrine('GET', `/leieforhold/leietileie${query}`)).body.items.length as number;
const eksporter = async (json: object = {}, klient = somTrine) => {
  const { status, body } = await klient('POST', '/leieforhold/leietileie/eksport', { json });
  assert.equal(status, 200, JSON.stringify(body));
  const [hode, ...linjer] = new TextDecoder()
    .decode(body as Uint8Array)
    .trimEnd()
    .split('\r\n')
    .map((linje) => linje.slice(1, -1).split('";"')) as [string[], ...string[][]];
  return linjer.map((linje) => Object.fromEntries(hode.map((navn, i) => [navn, linje[i]])));
};

test('those nobody has assessed, those that are candidates and those that are not are found apart', async () => {
  const antall = () =>
    Promise.all(['IKKE_VURDERT', 'KANDIDAT', 'IKKE_KANDIDAT'].map((vurdert) => finn(`?vurdert=${vurdert}`)));
  assert.deepEqual(await antall(), [1, 0, 0]);
  await vurder(false, 'Har betalingsanmerkninger.');
  assert.deepEqual(await antall(), [0, 0, 1]);
  await vurder(true, 'Anmerkningene er slettet.');
  assert.deepEqual(await antall(), [0, 1, 0]);
  assert.equal(await finn('?vurdert=KANDIDAT&minstMaaneder=600'), 0);
});

test('the list says that income is unknown, and where a loan is applied for', async () => {
  const { raad } = (await somTrine('GET', '/leieforhold/leietileie')).body;
  assert.match(raad.nb, /Inntekt og låneevne er ukjent.*startlån/);
  assert.match(raad.nn, /Inntekt og låneevne er ukjend.*startlån/);
});

test('the file has what the list has, but for who it is and why', async () => {
  await vurder(true, 'Fast inntekt.');
  const [linje, ...flere] = await eksporter();
  assert.equal(flere.length, 0);
  const { boligId, ...resten } = linje!;
  assert.ok(boligId);
  assert.deepEqual(resten, {
    leieforholdId,
    adresse: 'Lyngveien 1',
    startdato: '2020-01-01',
    maaneder: '82',
    sluttdato: '2029-11-30',
    manedsleie: '9000',
    taler: 'BOLIG_HAR_POTENSIAL LANG_BOTID',
    ikkeVurdert: 'INNTEKT LAANEEVNE',
    kandidat: 'true',
    vurdertDato: '2026-11-20',
  });
  assert.equal((await eksporter({ vurdert: 'IKKE_VURDERT' })).length, 0);
  assert.equal((await eksporter({ minstMaaneder: 36 }, benk.som(ulrik))).length, 1);
  assert.equal((await benk.som(oda)('POST', '/leieforhold/leietileie/eksport', { json: {} })).status, 403);
  const logg = await benk.iKrokvik((tx) =>
    tx.query(sql`select antall from innsynslogg where operasjon = 'eksporterLeieTilEie' order by id`),
  );
  assert.ok(logg.length >= 2, 'each download that shows somebody is logged');
});
