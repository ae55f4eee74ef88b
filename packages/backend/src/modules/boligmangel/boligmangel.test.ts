import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { BoligmangelListe } from '@kobo-bolig/contract';
import { readSheet } from 'read-excel-file/universal';
import { uskadelig } from '../../csv.ts';
import { sql } from '../../db/sql.ts';
import { openSakbenk, petra, turid, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { adresse, fdv, frode, nyBolig, oda } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somOda: Klient;
before(async () => {
  benk = await openSakbenk();
  somOda = benk.som(oda);
});
beforeEach(() => benk.fyll());
after(() => benk.close());

const hel = {
  bruksareal: 61.5,
  eiendom: { gardsnummer: 118, bruksnummer: 507 },
  bruksenhetsnummer: 'H0101',
  eieform: 'EID',
  depositum: 27_000,
};
const les = async (query = '', klient = somOda): Promise<BoligmangelListe> => {
  const { status, body } = await klient('GET', `/boligmangler${query}`);
  assert.equal(status, 200, JSON.stringify(body));
  return body as BoligmangelListe;
};
const kort = ({ items }: BoligmangelListe) => items.map(({ adresse: vei, mangler }) => [vei, ...mangler]);
/** The cells of a file, line by line, without quotes. */
const celler = (fil: unknown): string[][] =>
  new TextDecoder('utf-8', { ignoreBOM: true })
    .decode(fil as Uint8Array)
    .replace('\ufeff', '')
    .trimEnd()
    .split('\r\n')
    .map((linje) => linje.slice(1, -1).split('";"'));
const eksporter = async (json: object = {}, klient = somOda) => klient('POST', '/boliger/eksport', { json });

describe('what homes lack', () => {
  test('is told of each that lacks something, with how many lack it', async () => {
    await nyBolig(somOda, 1, { ...hel, leiekostnad: undefined });
    await nyBolig(somOda, 2, hel);
    await nyBolig(somOda, 3, { ...hel, bruksareal: undefined, antallSoverom: undefined });
    const svar = await les();
    assert.deepEqual(kort(svar), [
      ['Lyngveien 1', 'LEIE', 'BILDE'],
      ['Lyngveien 2', 'BILDE'],
      ['Lyngveien 3', 'SOVEROM', 'AREAL', 'BILDE'],
    ]);
    assert.deepEqual([svar.treff, svar.totalt], [3, 3]);
    assert.deepEqual(Object.fromEntries(svar.fasetter.mangler.map(({ verdi, antall }) => [verdi, antall])), {
      LEIE: 1,
      SOVEROM: 1,
      AREAL: 1,
      MATRIKKEL: 0,
      BRUKSENHET: 0,
      EIEFORM: 0,
      DEPOSITUM: 0,
      BILDE: 3,
    });
    const noen = await les('?mangler=LEIE,AREAL&limit=1');
    assert.deepEqual([kort(noen).length, noen.treff, noen.totalt], [1, 2, 3]);
    assert.deepEqual(noen.fasetter, svar.fasetter);
    const resten = await les(`?mangler=LEIE,AREAL&limit=1&etter=${noen.neste}`);
    assert.deepEqual([kort(resten)[0]![0], resten.neste], ['Lyngveien 3', undefined]);
  });

  test('is not asked of homes that are sold or removed, nor told of the neighbour’s', async () => {
    const solgt = (await nyBolig(somOda, 1)).koboId;
    await benk.iKrokvik((tx) => tx.query(sql`update bolig set status = 'SOLGT' where id = ${solgt}`));
    const borte = (await nyBolig(somOda, 2)).koboId;
    await somOda('DELETE', `/boliger/${borte}`, { versjon: 1 });
    assert.deepEqual(await les().then(({ items, totalt }) => [items, totalt]), [[], 0]);
    await nyBolig(somOda, 3);
    const naboen = await benk.som(frode)('GET', '/boligmangler', { kommunenummer: '9902' });
    assert.deepEqual(naboen.body.items, []);
    assert.equal((await benk.som(petra)('GET', '/boligmangler')).status, 403);
  });

  test('is nothing when everything is there', async () => {
    const { koboId } = await nyBolig(somOda, 1, hel);
    const { body } = await somOda('POST', `/boliger/${koboId}/bilder`, {
      json: { alt: { nb: 'Stue.', nn: 'Stove.' } },
    });
    assert.deepEqual(kort(await les()), [['Lyngveien 1', 'BILDE']]);
    await benk.iKrokvik((tx) =>
      tx.query(
        sql`update vedlegg set status = 'REN', format = 'JPEG', antall_byte = 1, sha256 = repeat('0', 64) where id = ${body.bildeId}`,
      ),
    );
    assert.deepEqual(kort(await les()), []);
  });
});

describe('the file of homes', () => {
  test('has a line for each home the filters show, as the list does', async () => {
    await nyBolig(somOda, 1, { ...hel, eier: { navn: 'Kari Utleier' } });
    await nyBolig(somOda, 2, { status: 'VEDLIKEHOLD', egenskaper: ['HEIS', 'PARKERING'] });
    const { status, body } = await eksporter();
    assert.equal(status, 200);
    const [hode, ...linjer] = celler(body) as [string[], ...string[][]];
    const felt = (linje: string[], navn: string) => linje[hode.indexOf(navn)];
    assert.deepEqual(
      linjer.map((linje) =>
        ['adressenavn', 'nummer', 'gardsnummer', 'bruksareal', 'manedsleie', 'egenskaper', 'mangler'].map(
          (navn) => felt(linje, navn),
        ),
      ),
      [
        ['Lyngveien', '1', '118', '61.5', '9000', '', 'BILDE'],
        [
          'Lyngveien',
          '2',
          '',
          '',
          '9000',
          'HEIS PARKERING',
          'AREAL MATRIKKEL BRUKSENHET EIEFORM DEPOSITUM BILDE',
        ],
      ],
    );
    assert.ok(
      !new TextDecoder().decode(body as Uint8Array).includes('Kari Utleier'),
      'an owner can be a person',
    );
    const antall = async (json: object) => celler((await eksporter(json)).body).length - 1;
    assert.deepEqual(
      await Promise.all(
        [
          { status: ['VEDLIKEHOLD'] },
          { mangler: ['AREAL', 'LEIE'] },
          { mangler: ['BILDE'], status: ['KLAR_FOR_INNFLYTTING'] },
          { sok: 'Lyngveien 1' },
          { soveromMin: 3 },
        ].map(antall),
      ),
      [1, 1, 1, 1, 0],
    );
  });

  test('is no formula, whatever a home is called', async () => {
    await somOda('POST', '/boliger', {
      json: { adresse: adresse(1, '=HYPERLINK("x")'), status: 'VEDLIKEHOLD' },
    });
    const fil = new TextDecoder().decode((await eksporter()).body as Uint8Array);
    assert.ok(fil.includes(`"'=HYPERLINK(""x"")"`), fil);
  });

  test('is a workbook where that is asked for, with the same in it', async () => {
    await somOda('POST', '/boliger', {
      json: { adresse: adresse(1, '=HYPERLINK("x")'), status: 'VEDLIKEHOLD' },
    });
    await nyBolig(somOda, 2, hel);
    const { status, body } = await somOda('POST', '/boliger/eksport?format=XLSX', { json: {} });
    assert.equal(status, 200);
    const ark = await readSheet((body as Uint8Array<ArrayBuffer>).slice().buffer);
    const [hode, ...linjer] = celler((await eksporter()).body);
    // A number is a number, a text stands as it is, and what is empty is nothing.
    const somTekst = ark.map((linje) =>
      linje.map((celle) => (typeof celle === 'string' ? uskadelig(celle) : String(celle ?? ''))),
    );
    assert.deepEqual(
      somTekst,
      [hode, ...linjer].map((linje) => linje!.map((t) => t.replaceAll('""', '"'))),
    );
    assert.deepEqual([ark[1]![2], ark[2]![hode!.indexOf('bruksareal')]], ['=HYPERLINK("x")', 61.5]);
  });

  test('is logged with how many homes it had, and is for those who read homes', async () => {
    await nyBolig(somOda, 1);
    assert.equal((await eksporter({}, benk.som(turid))).status, 200);
    assert.equal((await eksporter({}, benk.som(fdv))).status, 200);
    assert.equal((await eksporter({}, benk.som(petra))).status, 403);
    const logg = await benk.iKrokvik((tx) =>
      tx.query<{ antall: number }>(
        sql`select aktoer, antall from innsynslogg where operasjon = 'eksporterBoliger' order by id`,
      ),
    );
    assert.deepEqual(
      logg.map(({ antall }) => antall),
      [1, 1],
    );
  });
});
