import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { openSakbenk, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import {
  adresse,
  fdv,
  frode,
  innbygger,
  nyBolig,
  oda,
  SOEKER,
  ulrik,
  type NyBolig,
} from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somOda: Klient;
before(async () => {
  benk = await openSakbenk();
  somOda = benk.som(oda);
});
beforeEach(() => benk.fyll());
after(() => benk.close());

const opprett = (json: unknown, klient = somOda) => klient('POST', '/boliger', { json });
const hent = async (id: string, klient = somOda) => klient('GET', `/boliger/${id}`);
const endring = { boligtype: 'ORDINAER', bemanning: 'INGEN', status: 'KLAR_FOR_INNFLYTTING' };
const endre = (id: string, versjon: number | undefined, felt: object = {}, klient = somOda) =>
  klient('PUT', `/boliger/${id}`, {
    json: { ...endring, ...felt },
    ...(versjon !== undefined && { versjon }),
  });
const slett = (id: string, versjon: number, klient = somOda) =>
  klient('DELETE', `/boliger/${id}`, { versjon });
const liste = async (soek = '') => (await somOda('GET', `/boliger?limit=100&${soek}`)).body;

/** Everything that can be said of a home. */
const full = {
  leverandorBoligId: 'FDV-118',
  adresse: { ...adresse(14), bokstav: 'A' },
  eiendom: { gardsnummer: 118, bruksnummer: 507, festenummer: 2 },
  eieseksjon: { seksjonsnummer: 4 },
  bruksenhetsnummer: 'H0203',
  ekstraReferanse: 'Rom 2',
  bygning: { bygningstype: 'BLOKK', bygningsnummer: 300_123_456, heis: true, byggeaar: 1987 },
  etasjenummer: 2,
  boligtype: 'BOFELLESSKAP',
  underkategori: 'Rom med felles stue',
  erBofellesskap: true,
  bemanning: 'BASE_DAG_KVELD',
  eieform: 'INNLEID',
  disposisjonsform: 'TILVISNING',
  eier: { navn: 'Krokvik boligstiftelse', organisasjonsnummer: '310000002', mobilnummer: '+47 40 00 00 00' },
  antallSoverom: 1,
  bruksareal: 42.5,
  erTilgjengeligForRullestolbruker: true,
  egenskaper: ['HEIS', 'TRINNFRI_INNGANG'],
  kvalifisererMvaKompensasjon: true,
  leieTilEiePotensial: true,
  egnetBosetting: true,
  leiekostnad: { manedsleie: 9_500, gjelderFra: '2026-01-01', type: 'GJENGS' },
  depositum: 28_500,
  maaler: { stroem: '7070', vann: '12' },
  skolekrets: { barneskole: 'Krokvik skole', ungdomsskole: 'Nordre' },
  informasjon: 'Nøkkel i resepsjonen.',
  status: 'VEDLIKEHOLD',
  klarFra: '2026-12-15',
};

describe('a home is kept', () => {
  test('from its address alone, with the rest to follow', async () => {
    const { status, body, etag } = await opprett({ adresse: adresse(3) });
    assert.deepEqual([status, etag], [201, '"1"']);
    const { koboId, opprettet, endret, ...resten } = body;
    assert.ok(koboId && opprettet && endret);
    assert.deepEqual(resten, {
      adresse: adresse(3),
      bygning: { bygningstype: 'ANNET' },
      boligtype: 'ORDINAER',
      erBofellesskap: false,
      bemanning: 'INGEN',
      erTilgjengeligForRullestolbruker: false,
      egenskaper: [],
      kvalifisererMvaKompensasjon: false,
      leieTilEiePotensial: false,
      egnetBosetting: false,
      status: 'IKKE_TILGJENGELIG',
      statusdato: '2026-11-20',
      markeringer: [],
      kompletthet: resten.kompletthet,
      versjon: 1,
    });
    assert.ok(resten.kompletthet < 50);
  });

  test('with everything that can be said of it', async () => {
    const { body } = await opprett(full);
    const { koboId, opprettet, endret, statusdato, markeringer, kompletthet, versjon, ...sagt } = body;
    assert.ok(opprettet && endret && statusdato);
    assert.deepEqual(sagt, full);
    assert.deepEqual([markeringer, kompletthet, versjon], [['TILVISNINGSAVTALE', 'LEIE_TIL_EIE'], 100, 1]);
    const lest = await hent(koboId);
    assert.deepEqual([lest.status, lest.body], [200, body]);
    assert.match(lest.etag!, /^"1-/);
  });

  test('on a card with what a card needs, and nothing about persons', async () => {
    await opprett(full);
    const [kort] = (await liste()).items;
    assert.deepEqual(Object.keys(kort).sort(), [
      'adresse',
      'antallSoverom',
      'bemanning',
      'boligtype',
      'bruksareal',
      'bruksenhetsnummer',
      'bygningstype',
      'ekstraReferanse',
      'erBofellesskap',
      'etasjenummer',
      'heis',
      'klarFra',
      'koboId',
      'manedsleie',
      'markeringer',
      'status',
      'versjon',
    ]);
    assert.equal(kort.manedsleie, 9_500);
  });

  test('once: neither address nor key of the property system can be taken twice', async () => {
    await opprett(full);
    for (const [felt, kode] of [
      [{ leverandorBoligId: 'ANNEN' }, 'BOLIG_FINNES'],
      [{ adresse: adresse(99) }, 'BOLIG_ANNEN_ADRESSE'],
    ] as const) {
      const { status, body } = await opprett({ ...full, ...felt });
      assert.deepEqual([status, body.code], [409, kode]);
    }
    // Another room in the same dwelling unit is another home.
    const rom = { ...full, leverandorBoligId: 'FDV-119', ekstraReferanse: 'Rom 3' };
    assert.equal((await opprett(rom)).status, 201);
  });

  test('and a field nobody knows is refused, with where it stands', async () => {
    const { status, body } = await opprett({ adresse: adresse(3), leietaker: 'Kari' });
    assert.deepEqual([status, body.code, body.errors[0].pointer], [400, 'UKJENT_PARAMETER', '/leietaker']);
    assert.equal((await liste()).totalt, 0);
  });
});

describe('a home is changed', () => {
  let bolig: NyBolig;
  beforeEach(async () => {
    bolig = await nyBolig(somOda, 7);
  });

  test('from the version that was read, to the next', async () => {
    const { status, body, etag } = await endre(bolig.koboId, 1, { antallSoverom: 4 });
    assert.deepEqual([status, etag, body.versjon, body.antallSoverom], [200, '"2"', 2, 4]);
    // What is left out is removed.
    assert.equal(body.leiekostnad, undefined);
    assert.deepEqual(body.adresse, adresse(7));
  });

  test('not without saying which version, and not from an old one', async () => {
    const uten = await endre(bolig.koboId, undefined);
    assert.deepEqual([uten.status, uten.body.code], [428, 'MANGLER_IF_MATCH']);
    await endre(bolig.koboId, 1, { antallSoverom: 4 });
    const gammel = await endre(bolig.koboId, 1, { antallSoverom: 5 });
    assert.deepEqual([gammel.status, gammel.body.code], [412, 'UTDATERT']);
    assert.equal((await hent(bolig.koboId)).body.antallSoverom, 4);
  });

  test('but never its address', async () => {
    const { status, body } = await endre(bolig.koboId, 1, { adresse: adresse(8) });
    assert.deepEqual([status, body.errors[0].pointer], [400, '/adresse']);
  });

  test('and the date of its state is the day the state began', async () => {
    benk.klokke = new Date('2026-11-25T12:00:00Z');
    const samme = await endre(bolig.koboId, 1, { antallSoverom: 1 });
    assert.equal(samme.body.statusdato, '2026-11-20');
    const annen = await endre(bolig.koboId, 2, { status: 'VEDLIKEHOLD' });
    assert.equal(annen.body.statusdato, '2026-11-25');
    benk.klokke = new Date('2026-11-20T08:14:00Z');
  });

  test('to let or promised by nobody: that follows from tenancy and reservation', async () => {
    for (const status of ['UTLEID', 'RESERVERT']) {
      const { status: kode, body } = await endre(bolig.koboId, 1, { status });
      assert.deepEqual([kode, body.code], [409, 'UGYLDIG_OVERGANG'], status);
    }
    await endre(bolig.koboId, 1, { status: 'SOLGT' });
    const tilbake = await endre(bolig.koboId, 2, { status: 'KLAR_FOR_INNFLYTTING' });
    assert.equal(tilbake.body.code, 'UGYLDIG_OVERGANG');
  });

  test('while it is promised, in all but its state', async () => {
    await benk.iKrokvik(async (tx) => {
      await tx.query(sql`update bolig set status = 'RESERVERT' where id = ${bolig.koboId}`);
    });
    const { versjon } = (await hent(bolig.koboId)).body;
    const status = await endre(bolig.koboId, versjon, { status: 'KLAR_FOR_INNFLYTTING' });
    assert.deepEqual([status.status, status.body.code], [409, 'BOLIG_I_BRUK']);
    const resten = await endre(bolig.koboId, versjon, { status: 'RESERVERT', antallSoverom: 5 });
    assert.deepEqual([resten.status, resten.body.antallSoverom], [200, 5]);
    assert.equal((await slett(bolig.koboId, versjon + 1)).body.code, 'BOLIG_I_BRUK');
  });
});

describe('a home is removed', () => {
  test('out of every list, and its place is free', async () => {
    const { body } = await opprett(full);
    assert.equal((await slett(body.koboId, 2)).body.code, 'UTDATERT');
    assert.equal((await slett(body.koboId, 1)).status, 204);
    assert.equal((await hent(body.koboId)).status, 404);
    assert.equal((await liste()).totalt, 0);
    assert.equal((await opprett(full)).status, 201);
  });
});

describe('homes are found', () => {
  test('by part of an address, a unit or a key, in any case', async () => {
    await nyBolig(somOda, 1, { leverandorBoligId: 'FDV-900' });
    await nyBolig(somOda, 2, { adresse: adresse(2, 'Ærfuglveien'), bruksenhetsnummer: 'H0402' });
    for (const [sok, nummer] of [
      ['lyng', 1],
      ['ærfugl', 2],
      ['ÆRFUGL', 2],
      ['h0402', 2],
      ['fdv-9', 1],
    ] as const) {
      const { items } = await liste(`sok=${encodeURIComponent(sok)}`);
      assert.deepEqual(
        items.map((ett: { adresse: { nummer: number } }) => ett.adresse.nummer),
        [nummer],
        sok,
      );
    }
    assert.equal((await liste('sok=100%25')).treff, 0);
  });

  test('by the address as it is written on the card', async () => {
    const hus = { ...adresse(14), bokstav: 'A' };
    await nyBolig(somOda, 14, { adresse: hus, bruksenhetsnummer: 'H0101', ekstraReferanse: 'Rom 3' });
    await nyBolig(somOda, 14, { adresse: { ...hus, bokstav: 'B' }, bruksenhetsnummer: 'H0101' });
    for (const sok of ['Lyngveien 14 A (H0101, Rom 3)', 'lyngveien 14a', 'Lyngveien 14 A', '14 a', 'rom 3'])
      assert.equal((await liste(`sok=${encodeURIComponent(sok)}`)).treff, 1, sok);
    for (const sok of ['lyngveien 14', 'H0101', '14 A B'])
      assert.equal((await liste(`sok=${encodeURIComponent(sok)}`)).treff, sok === '14 A B' ? 0 : 2, sok);
  });

  test('page by page, each once, ready first', async () => {
    const statuser = ['IKKE_TILGJENGELIG', 'VEDLIKEHOLD', 'KLAR_FOR_INNFLYTTING'];
    for (let nummer = 1; nummer <= 11; nummer++)
      await nyBolig(somOda, nummer, {
        status: statuser[nummer % 3],
        klarFra: `2026-12-0${1 + (nummer % 2)}`,
      });
    const alle = (await liste()).items.map(({ koboId }: NyBolig) => koboId);
    const sett: string[] = [];
    let neste: string | undefined;
    do {
      const etter = neste ? `&etter=${neste}` : '';
      const { body } = await somOda('GET', `/boliger?limit=4${etter}`);
      sett.push(...body.items.map(({ koboId }: NyBolig) => koboId));
      neste = body.neste;
      assert.equal(body.totalt, 11);
    } while (neste);
    assert.deepEqual(sett, alle);
    assert.equal(new Set(sett).size, 11);
    const rekkefoelge = (await liste()).items.map(({ status }: { status: string }) =>
      statuser.indexOf(status),
    );
    assert.deepEqual(
      rekkefoelge,
      rekkefoelge.toSorted((a: number, b: number) => b - a),
    );
  });

  test('and a place in one list is no place in another', async () => {
    await nyBolig(somOda, 1);
    await nyBolig(somOda, 2);
    const { neste } = (await somOda('GET', '/boliger?limit=1')).body;
    const { body } = await somOda('GET', `/boliger?limit=1&soveromMin=2&etter=${neste}`);
    assert.equal(body.code, 'UGYLDIG_MARKOER');
  });
});

describe('homes are for those whose work they are', () => {
  test('read by case workers and the property system, kept by those who keep them', async () => {
    const { koboId } = await nyBolig(somOda, 1);
    let nummer = 1;
    for (const [login, les, skriv] of [
      [trine, 200, 201],
      [{ ...trine, roller: [{ ...trine.roller[0]!, roller: ['SAKSBEHANDLER'] }] }, 200, 403],
      [ulrik, 200, 201],
      [fdv, 200, 201],
      [innbygger(SOEKER), 403, 403],
    ] as const) {
      const klient = benk.som(login);
      assert.equal((await hent(koboId, klient)).status, les);
      const { status } = await opprett({ adresse: adresse(++nummer) }, klient);
      assert.equal(status, skriv);
    }
  });

  test('and a neighbour’s homes are not there', async () => {
    const { koboId } = await nyBolig(somOda, 1);
    const nabo: Klient = (metode, sti, valg) =>
      benk.som(frode)(metode, sti, { ...valg, kommunenummer: '9902' });
    assert.equal((await hent(koboId, nabo)).status, 404);
    assert.equal((await endre(koboId, 1, {}, nabo)).status, 404);
    assert.equal((await slett(koboId, 1, nabo)).status, 404);
    assert.equal((await nabo('GET', '/boliger')).body.totalt, 0);
    // Nor can the neighbour call as Krokvik.
    assert.equal((await hent(koboId, benk.som(frode))).status, 403);
  });
});
