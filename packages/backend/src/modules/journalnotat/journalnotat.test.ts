import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { uuidv7 } from '../../db/uuid.ts';
import {
  berit,
  openSakbenk,
  petra,
  trine,
  turid,
  vidar,
  type Klient,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import { innbygger, sakMedTilsagn, SOEKER } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somTrine: Klient;
let somSoeker: Klient;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
  somSoeker = benk.som(innbygger(SOEKER));
});
beforeEach(() => benk.fyll());
after(() => benk.close());

const samtale = {
  type: 'SAMTALE',
  tekst: 'Ringte. Må ut 1. februar.',
  hendelsestid: '2026-11-19T11:30:00.000Z',
};
const internt = {
  type: 'INTERN_VURDERING',
  tekst: 'Bør drøftes med NAV.',
  hendelsestid: '2026-11-19T12:00:00.000Z',
  unntak: { grunn: 'INTERNT_DOKUMENT', begrunnelse: 'Egen saksforberedelse.' },
};
const skriv = (sakId: string, json: unknown = samtale, klient = somTrine) =>
  klient('POST', `/saker/${sakId}/journalnotater`, { json });
const rett = (sakId: string, id: string, json: unknown, klient = somTrine) =>
  klient('POST', `/saker/${sakId}/journalnotater/${id}/rettinger`, { json });
const tekster = ({ body }: { body: { items: { tekst: string }[] } }) => body.items.map(({ tekst }) => tekst);
const alle = async (sakId: string) => tekster(await somTrine('GET', `/saker/${sakId}/journalnotater`));
const partens = async (sakId: string) =>
  tekster(await somSoeker('GET', `/meg/saker/${sakId}/journalnotater`));

describe('a note', () => {
  test('is written by whoever works on cases, and read by them and by who decides', async () => {
    const sakId = await benk.nySak();
    const { status, body } = await skriv(sakId, samtale, benk.som(turid));
    assert.equal(status, 201);
    const { journalnotatId, ...resten } = body;
    assert.deepEqual(resten, {
      ...samtale,
      skrevet: '2026-11-20T08:14:00.000Z',
      skrevetAv: { ansattId: 'turid', navn: 'Turid Saksbehandler' },
      synligForPart: true,
    });
    const lest = await benk.som(vidar)('GET', `/saker/${sakId}/journalnotater`);
    assert.deepEqual(lest.body, { items: [body] });
    assert.equal((await skriv(sakId, samtale, benk.som(berit))).status, 403);
    const logg = await benk.som(petra)('GET', `/innsynslogg?sakId=${sakId}`);
    assert.deepEqual(
      logg.body.items.map(({ operasjon, hva, entitetId }: Record<string, string>) => [
        operasjon,
        hva,
        entitetId,
      ]),
      [
        ['listJournalnotater', 'JOURNALNOTAT', sakId],
        ['opprettJournalnotat', 'JOURNALNOTAT', journalnotatId],
      ],
    );
  });

  test('can be written when the case is decided and when it is closed, and is in nobody’s way', async () => {
    const sakId = await sakMedTilsagn(benk);
    const foer = (await somTrine('GET', `/saker/${sakId}`)).body.versjon;
    assert.equal((await skriv(sakId)).status, 201);
    assert.equal((await somTrine('GET', `/saker/${sakId}`)).body.versjon, foer);
    await benk.iKrokvik((tx) =>
      tx.query(sql`update sak set status = 'AVSLUTTET', avsluttet = naa() where id = ${sakId}`),
    );
    assert.equal((await skriv(sakId)).status, 201);
  });

  test('tells others that there is one, and nothing of it', async () => {
    const sakId = await benk.nySak();
    const { body } = await skriv(sakId);
    await rett(sakId, body.journalnotatId, samtale);
    const hendelser = await benk.iKrokvik((tx) =>
      tx.query(
        sql`select type, ressurs_id, versjon from hendelse where type like '%journalnotat%' order by nummer`,
      ),
    );
    assert.deepEqual(hendelser, [
      { type: 'no.kobo.sak.journalnotat-skrevet.v1', ressursId: sakId, versjon: null },
      { type: 'no.kobo.sak.journalnotat-rettet.v1', ressursId: sakId, versjon: null },
    ]);
  });

  test('is refused with a pointer to each thing that is wrong, and nothing is kept', async () => {
    const sakId = await benk.nySak();
    const { status, body } = await skriv(sakId, {
      type: 'TREDJEPART',
      tekst: ' ',
      hendelsestid: '2026-11-21T08:00:00Z',
    });
    assert.deepEqual([status, body.code], [422, 'JOURNALNOTAT_UFULLSTENDIG']);
    assert.deepEqual(
      body.errors.map(({ pointer }: { pointer: string }) => pointer),
      ['/tekst', '/hendelsestid', '/unntak'],
    );
    assert.deepEqual(await alle(sakId), []);
  });

  test('of many is found page by page, the newest event first, none twice and none left out', async () => {
    const sakId = await benk.nySak();
    const skrevet: string[] = [];
    for (let i = 0; i < 7; i++) {
      const tekst = `Notat ${i}`;
      // Several at the same time, written down in another order than they happened.
      await skriv(sakId, {
        ...samtale,
        tekst,
        hendelsestid: `2026-11-1${9 - Math.floor(i / 3)}T08:00:00.000Z`,
      });
      skrevet.push(tekst);
    }
    const lest: string[] = [];
    let etter = '';
    do {
      const { body } = await somTrine('GET', `/saker/${sakId}/journalnotater?limit=2${etter}`);
      lest.push(...tekster({ body }));
      etter = body.neste ? `&etter=${body.neste}` : '';
    } while (etter !== '');
    assert.deepEqual(lest, ['Notat 2', 'Notat 1', 'Notat 0', 'Notat 5', 'Notat 4', 'Notat 3', 'Notat 6']);
    assert.equal(new Set(lest).size, skrevet.length);
  });

  test('of what happens where somebody lives is found among the others by its type', async () => {
    const sakId = await benk.nySak();
    await skriv(sakId);
    const hendt = { ...samtale, type: 'BOMILJOE', tekst: 'Naboen ringte om støy. Snakket med leietakeren.' };
    assert.equal((await skriv(sakId, hendt)).status, 201);
    const funnet = await somTrine('GET', `/saker/${sakId}/journalnotater?type=BOMILJOE`);
    assert.deepEqual(tekster(funnet), [hendt.tekst]);
    assert.equal((await alle(sakId)).length, 2);
    assert.ok((await partens(sakId)).includes(hendt.tekst));
  });
});

test('what a child means is written down with which child and how it was heard, and shown to the party by decision', async () => {
  const sakId = await benk.nySak({ barn: 1 });
  const { medlemmer } = (await somTrine('GET', `/saker/${sakId}`)).body;
  const [voksen, barn] = medlemmer.map(({ medlemId }: { medlemId: string }) => medlemId);
  const syn = (hoering?: object, mer: object = { synligForPart: true }) =>
    skriv(sakId, {
      ...samtale,
      type: 'BARNETS_SYN',
      tekst: 'Vil bo nær skolen.',
      ...mer,
      ...(hoering && { hoering }),
    });
  const hoering = { medlemId: barn, maate: 'SAMTALE' };
  for (const [galt, peker] of [
    [syn(), '/hoering'],
    [skriv(sakId, { ...samtale, hoering }), '/hoering'],
    [syn({ ...hoering, medlemId: voksen }), '/hoering/medlemId'],
    [syn({ ...hoering, medlemId: uuidv7() }), '/hoering/medlemId'],
    [syn(hoering, {}), '/unntak'],
  ] as const) {
    const { status, body } = await galt;
    assert.deepEqual([status, body.code, body.errors[0].pointer], [422, 'JOURNALNOTAT_UFULLSTENDIG', peker]);
  }
  const { status, body } = await syn(hoering);
  assert.deepEqual([status, body.hoering], [201, hoering], JSON.stringify(body));
  const fortrolig = { unntak: { grunn: 'ANDRES_FORHOLD', begrunnelse: 'Fortalt i fortrolighet.' } };
  assert.equal((await syn({ ...hoering, maate: 'SKRIFTLIG' }, fortrolig)).status, 201);
  const funnet = (await somTrine('GET', `/saker/${sakId}/journalnotater?type=BARNETS_SYN`)).body.items;
  assert.deepEqual(
    funnet.map((notat: { hoering: { maate: string }; synligForPart: boolean }) => [
      notat.hoering.maate,
      notat.synligForPart,
    ]),
    [
      ['SKRIFTLIG', false],
      ['SAMTALE', true],
    ],
  );
  assert.equal((await partens(sakId)).length, 1);
});

describe('a correction', () => {
  test('stands beside what it puts right, which stays as it was', async () => {
    const sakId = await benk.nySak();
    const { body: galt } = await skriv(sakId);
    const { status, body: rettet } = await rett(sakId, galt.journalnotatId, {
      ...samtale,
      tekst: '1. mars.',
    });
    assert.deepEqual([status, rettet.korrigerer], [201, galt.journalnotatId]);
    const { body } = await somTrine('GET', `/saker/${sakId}/journalnotater`);
    assert.deepEqual(body.items, [rettet, { ...galt, rettetAv: rettet.journalnotatId }]);
  });

  test('of what is put right already is refused; the newest can be put right again', async () => {
    const sakId = await benk.nySak();
    const { body: foerste } = await skriv(sakId);
    const { body: andre } = await rett(sakId, foerste.journalnotatId, { ...samtale, tekst: 'To.' });
    const igjen = await rett(sakId, foerste.journalnotatId, { ...samtale, tekst: 'Feil.' });
    assert.deepEqual([igjen.status, igjen.body.code], [409, 'JOURNALNOTAT_ER_RETTET']);
    assert.equal((await rett(sakId, andre.journalnotatId, { ...samtale, tekst: 'Tre.' })).status, 201);
    assert.deepEqual(await alle(sakId), ['Tre.', 'To.', samtale.tekst]);
    assert.deepEqual(await partens(sakId), ['Tre.']);
  });

  test('of a note of another case finds nothing', async () => {
    const sakId = await benk.nySak();
    const { body } = await skriv(sakId);
    const annen = await benk.nySak({ voksne: ['MODIG SYKKEL'] });
    const { status, body: problem } = await rett(annen, body.journalnotatId, samtale);
    assert.deepEqual([status, problem.code], [404, 'IKKE_FUNNET']);
    assert.deepEqual(await alle(annen), []);
  });
});

describe('the party', () => {
  test('reads what is not hidden, without knowing of what is', async () => {
    const sakId = await benk.nySak();
    const { body: synlig } = await skriv(sakId);
    const { body: skjult } = await skriv(sakId, internt);
    assert.deepEqual([skjult.synligForPart, skjult.unntak], [false, internt.unntak]);
    const { body } = await somSoeker('GET', `/meg/saker/${sakId}/journalnotater`);
    assert.deepEqual(body, {
      items: [
        {
          journalnotatId: synlig.journalnotatId,
          ...samtale,
          skrevet: '2026-11-20T08:14:00.000Z',
          skrevetAv: 'Trine Saksbehandler',
          rettet: false,
        },
      ],
    });
  });

  test('reads what is put right, and nothing once it is hidden', async () => {
    const sakId = await benk.nySak();
    const { body: galt } = await skriv(sakId);
    const { body: rettet } = await rett(sakId, galt.journalnotatId, { ...samtale, tekst: '1. mars.' });
    const { body } = await somSoeker('GET', `/meg/saker/${sakId}/journalnotater`);
    assert.deepEqual(
      body.items.map(({ tekst, rettet }: { tekst: string; rettet: boolean }) => [tekst, rettet]),
      [['1. mars.', true]],
    );
    await rett(sakId, rettet.journalnotatId, {
      ...samtale,
      unntak: { grunn: 'ANDRES_FORHOLD', begrunnelse: 'Gjaldt naboen.' },
    });
    assert.deepEqual(await partens(sakId), []);
  });

  test('is nobody else, and writes nothing here', async () => {
    const sakId = await benk.nySak({ voksne: [SOEKER, 'RASK TALLERKEN'] });
    await skriv(sakId);
    const medsoeker = benk.som(innbygger('RASK TALLERKEN'));
    for (const klient of [medsoeker, benk.som(innbygger('MODIG SYKKEL'))])
      assert.equal((await klient('GET', `/meg/saker/${sakId}/journalnotater`)).status, 404);
    assert.equal((await skriv(sakId, samtale, somSoeker)).status, 403);
  });

  test('with a protected address reads their own; nobody outside the shielded unit does', async () => {
    const sakId = await benk.nySak();
    await skriv(sakId);
    await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
    assert.deepEqual(await partens(sakId), [samtale.tekst]);
    assert.equal((await somTrine('GET', `/saker/${sakId}/journalnotater`)).status, 404);
  });
});
