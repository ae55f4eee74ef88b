// All rows or chosen ones, and taken back until somebody has touched what came of them.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import fc from 'fast-check';
import { sql } from '../../db/sql.ts';
import { adresse } from '../../testing/importer.ts';
import { importkall, leid, rad } from '../../testing/importkall.ts';
import { openSakbenk, trine, turid, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { fdv, frode } from '../../testing/tilbudbenk.ts';
import type { Rad } from './index.ts';

let benk: Sakbenk;
let somTrine: Klient;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
});
beforeEach(() => benk.fyll());
after(() => benk.close());

const { proev, kjoer, ferdig, importer, angre, radene, boliger } = importkall(() => somTrine);
const husnummer = async () => (await boliger()).map((bolig) => bolig.adresse.nummer).sort();

describe('chosen rows', () => {
  test('are imported, and of the others nothing is kept of a person', async () => {
    const jobb = await importer([rad(1), rad(2, leid), rad(3)], { rader: [2, 4] });
    assert.deepEqual([jobb.status, jobb.rader.nye, jobb.rader.behandlet], ['KJOERT', 2, 2]);
    assert.deepEqual(await husnummer(), [1, 3]);
    assert.deepEqual(
      (await radene(jobb)).map((en) => [
        en.rad,
        en.resultat,
        en.valgt,
        en.behandlet,
        en.boligId !== undefined,
      ]),
      [
        [2, 'NY', true, true, true],
        [3, 'NY', false, false, false],
        [4, 'NY', true, true, true],
      ],
    );
    assert.deepEqual(await benk.iKrokvik((tx) => tx.query(sql`select from person`)), []);
    assert.deepEqual(
      await benk.iKrokvik((tx) => tx.query(sql`select from importrad where hovedsoker_kryptert is not null`)),
      [],
    );
  });

  test('are rows the file has, and that can be imported', async () => {
    const jobb = await proev([rad(1), rad(2, { postnummer: '9' })]);
    const svar = await kjoer(jobb, { rader: [2, 3, 9] });
    assert.deepEqual(
      [svar.status, ...svar.body.errors.map(({ pointer }: { pointer: string }) => pointer)],
      [400, '/rader/1', '/rader/2'],
    );
    assert.deepEqual([(await ferdig(jobb.importId)).status, await boliger()], ['VALIDERT', []]);
    const rader = await radene(jobb);
    assert.deepEqual(
      rader.map(({ resultat }) => resultat),
      ['NY', 'FEIL'],
    );
    assert.equal(rader[0]!.adresse!.nummer, 1);
  });
});

describe('an import that is undone', () => {
  test('the homes it added are gone, and those it changed are what they were', async () => {
    await importer([rad(1, { antallsoverom: '2', boligstatus: 'VEDLIKEHOLD', manedsleie: '9000' })]);
    const [foer] = await boliger();
    const endret = {
      antallsoverom: '3',
      manedsleie: '9900',
      ovriginformasjon: 'Ny kjele.',
      erbofellesskap: '1',
    };
    const jobb = await importer([rad(1, endret), rad(2), rad(3)]);
    assert.deepEqual([jobb.rader.nye, jobb.rader.oppdaterte], [2, 1]);
    assert.notEqual((await boliger()).find(({ koboId }) => koboId === foer!.koboId)!.antallSoverom, 2);
    const { status, body } = await angre(jobb);
    assert.equal(status, 200, JSON.stringify(body));
    assert.deepEqual([body.status, body.rader.angret, body.rader.beroert], ['ANGRET', 3, 0]);
    const [etter, ...flere] = await boliger();
    assert.deepEqual(flere, []);
    assert.deepEqual(etter, { ...foer, versjon: foer!.versjon + 2, endret: etter!.endret });
    assert.deepEqual(
      (await radene(jobb)).map(({ angret }) => angret),
      [true, true, true],
    );
    assert.deepEqual(
      await benk.iKrokvik((tx) =>
        tx.query(sql`select from importrad where foer is not null and angret is not null`),
      ),
      [],
    );
  });

  test('a home somebody has touched stays as it is', async () => {
    await importer([1, 2].map((nummer) => rad(nummer, { antallsoverom: '1' })));
    const jobb = await importer([1, 2, 3, 4, 5].map((nummer) => rad(nummer, { antallsoverom: '2' })));
    const naa = new Map((await boliger()).map((bolig) => [bolig.adresse.nummer, bolig]));
    const endring = { boligtype: 'ORDINAER', bemanning: 'INGEN', status: 'VEDLIKEHOLD', antallSoverom: 7 };
    const bare = (nummer: number) => `/boliger/${naa.get(nummer)!.koboId}`;
    const endre = (nummer: number) =>
      somTrine('PUT', bare(nummer), { json: endring, versjon: naa.get(nummer)!.versjon });
    assert.equal((await endre(1)).status, 200);
    assert.equal((await endre(3)).status, 200);
    await somTrine('POST', `${bare(4)}/notater`, {
      json: { type: 'NOTAT', tekst: 'Ny lås.', dato: '2026-11-20' },
    });
    const { body } = await angre(jobb);
    assert.deepEqual([body.rader.angret, body.rader.beroert], [2, 3]);
    assert.deepEqual(
      (await radene(jobb)).map(({ angret }) => angret),
      [false, true, false, false, true],
    );
    assert.deepEqual(
      (await boliger()).map(({ adresse: { nummer }, antallSoverom }) => [nummer, antallSoverom]).sort(),
      [
        [1, 7],
        [2, 1],
        [3, 7],
        [4, 2],
      ],
    );
  });

  test('once, when it is done, from the version that was read; and then the file can be imported again', async () => {
    const venter = await proev([rad(1)]);
    assert.deepEqual((await angre(venter)).body.code, 'IMPORT_KAN_IKKE_ANGRES');
    const jobb = await importer([rad(1)]);
    assert.equal((await angre({ ...jobb, versjon: jobb.versjon + 1 })).status, 412);
    const noekkel = crypto.randomUUID();
    const kall = { versjon: jobb.versjon, noekkel };
    const sti = `/importer/${jobb.importId}/angring`;
    const foerste = await somTrine('POST', sti, kall);
    assert.deepEqual(await somTrine('POST', sti, kall), {
      ...foerste,
      hoder: (await somTrine('POST', sti, kall)).hoder,
    });
    const igjen = await angre(foerste.body);
    assert.deepEqual([igjen.status, igjen.body.code], [409, 'IMPORT_KAN_IKKE_ANGRES']);
    assert.equal((await importer([rad(1)])).rader.nye, 1);
  });

  test('by those who import, in their own municipality', async () => {
    const jobb = await importer([rad(1)]);
    for (const login of [turid, fdv]) {
      assert.equal((await angre(jobb, benk.som(login))).status, 403);
      assert.equal((await benk.som(login)('GET', `/importer/${jobb.importId}/rader`)).status, 403);
    }
    const nabo: Klient = (metode, sti, valg) =>
      benk.som(frode)(metode, sti, { ...valg, kommunenummer: '9902' });
    assert.equal((await angre(jobb, nabo)).status, 404);
    assert.equal((await nabo('GET', `/importer/${jobb.importId}/rader`)).status, 404);
    assert.deepEqual(await husnummer(), [1]);
  });
});

test('14: whichever rows and whatever is in them: the same file again changes nothing, and undone all is as before', async () => {
  const celler = fc.record({
    antallsoverom: fc.constantFrom('', '1', '2', '4'),
    manedsleie: fc.constantFrom('', '8000', '12500'),
    boligstatus: fc.constantFrom('KLAR_FOR_INNFLYTTING', 'VEDLIKEHOLD', 'IKKE_TILGJENGELIG'),
    erbofellesskap: fc.constantFrom('', '1'),
    postnummer: fc.oneof({ weight: 4, arbitrary: fc.constant(adresse['postnummer']!) }, fc.constant('9')),
  });
  const fil = fc.uniqueArray(fc.record({ nummer: fc.integer({ min: 1, max: 6 }), celler }), {
    selector: ({ nummer }) => nummer,
    minLength: 1,
    maxLength: 5,
  });
  const somRader = (rader: readonly { nummer: number; celler: Rad }[]): Rad[] =>
    rader.map(({ nummer, celler }) => rad(nummer, celler));
  /** As anybody sees them; that they were touched shows in the version. */
  const staar = async (): Promise<object[]> =>
    (await boliger())
      .map(({ versjon: _, endret: __, ...bolig }) => bolig)
      .toSorted((a, b) => a.adresse.nummer! - b.adresse.nummer!);
  await fc.assert(
    fc.asyncProperty(fil, fil, fc.nat(), async (foerst, saa, n) => {
      await benk.fyll();
      await importer(somRader(foerst));
      const foer = await staar();
      const jobb = await proev(somRader(saa));
      const gyldige = (await radene(jobb)).filter(({ resultat }) => resultat !== 'FEIL');
      const valgte = gyldige.filter((_, i) => (n >> i) % 2 === 0).map((en) => en.rad);
      if (valgte.length === 0) return;
      assert.equal((await kjoer(jobb, { rader: valgte })).status, 202);
      const gjort = await ferdig(jobb.importId);
      const etter = await staar();
      const igjen = await importer(somRader(saa), { rader: valgte });
      assert.deepEqual([igjen.rader.nye, igjen.rader.oppdaterte], [0, 0]);
      assert.deepEqual(await staar(), etter);
      assert.equal((await angre(gjort)).status, 200);
      assert.deepEqual(await staar(), foer);
    }),
    { numRuns: 12 },
  );
});
