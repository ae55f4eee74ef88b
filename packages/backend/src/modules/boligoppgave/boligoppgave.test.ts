import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { BefaringsplanListe, Boligoppgave, BoligoppgaveListe } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import { uuidv7 } from '../../db/uuid.ts';
import { openSakbenk, petra, turid, vidar, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { fdv, frode, innbygger, nyBolig, oda, SOEKER, ulrik } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somOda: Klient;
let boligId: string;
before(async () => {
  benk = await openSakbenk();
  somOda = benk.som(oda);
});
beforeEach(async () => {
  await benk.fyll();
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  boligId = (await nyBolig(somOda, 1)).koboId;
});
after(() => benk.close());

const ny = { type: 'ANNEN', tekst: 'Bytt batteri i nøkkelboksen.', frist: '2026-12-04' };
const lag = async (json: object = ny, klient = somOda, bolig = boligId) =>
  klient('POST', `/boliger/${bolig}/oppgaver`, { json });
const les = async (query = '', klient = somOda): Promise<BoligoppgaveListe> => {
  const { status, body } = await klient('GET', `/boligoppgaver${query}`);
  assert.equal(status, 200, JSON.stringify(body));
  return body as BoligoppgaveListe;
};
const kort = ({ items }: BoligoppgaveListe) =>
  items.map(({ type, tekst, frist, status }) => [type, tekst, frist, status]);
const befar = async (json: object, bolig = boligId) => {
  const { status, body } = await somOda('POST', `/boliger/${bolig}/befaringer`, { json });
  assert.equal(status, 201, JSON.stringify(body));
  return body.befaringId as string;
};
const rett = async (id: string, json: object) => {
  const { status, body } = await somOda('POST', `/boliger/${boligId}/befaringer/${id}/rettinger`, { json });
  assert.equal(status, 201, JSON.stringify(body));
  return body.befaringId as string;
};
const steg = (id: string, hva: string, versjon: number, json?: object, klient = somOda) =>
  klient('POST', `/boligoppgaver/${id}/${hva}`, { versjon, ...(json && { json }) });
const roeyk = { tekst: 'Røykvarsleren virker ikke.', alvor: 'ALVORLIG', frist: '2026-11-20' };
const list = { tekst: 'Løs list.', alvor: 'AVVIK', frist: '2027-01-15' };
const periodisk = { type: 'PERIODISK', dato: '2026-11-19', funn: [] as object[] };

describe('a task on a home', () => {
  test('is made, changed and done by those who look after homes', async () => {
    const { status, body } = await lag();
    assert.equal(status, 201, JSON.stringify(body));
    const { boligoppgaveId, ...resten } = body as Boligoppgave;
    assert.deepEqual(resten, {
      ...ny,
      boligId,
      adresse: 'Lyngveien 1',
      forfalt: false,
      status: 'AAPEN',
      opprettet: '2026-11-20T08:14:00.000Z',
      versjon: 1,
    });
    const somUlrik = benk.som(ulrik);
    const endret = await somUlrik('PUT', `/boligoppgaver/${boligoppgaveId}`, {
      json: { frist: '2026-12-11', ansvarlig: 'oda' },
      versjon: 1,
    });
    assert.deepEqual(
      [endret.status, endret.body.frist, endret.body.tekst, endret.body.ansvarlig],
      [200, '2026-12-11', ny.tekst, { ansattId: 'oda', navn: 'Oda Boligoversikt' }],
    );
    const utfoert = await steg(boligoppgaveId, 'fullfoering', 2);
    assert.deepEqual(
      [utfoert.status, utfoert.body.status, utfoert.body.avsluttetAv],
      [200, 'UTFOERT', { ansattId: 'oda', navn: 'Oda Boligoversikt' }],
    );
    for (const igjen of [
      await steg(boligoppgaveId, 'fullfoering', 3),
      await steg(boligoppgaveId, 'avlysning', 3, { begrunnelse: 'Nei.' }),
      await somOda('PUT', `/boligoppgaver/${boligoppgaveId}`, { json: { frist: '2026-12-11' }, versjon: 3 }),
    ])
      assert.deepEqual([igjen.status, igjen.body.code], [409, 'OPPGAVE_AVSLUTTET']);
  });

  test('is called off with a reason, and from the version that was seen', async () => {
    const { boligoppgaveId: id } = (await lag()).body;
    assert.equal((await steg(id, 'avlysning', 7, { begrunnelse: 'Nei.' })).status, 412);
    assert.equal((await steg(id, 'avlysning', 1, { begrunnelse: ' ' })).status, 400);
    const { body } = await steg(id, 'avlysning', 1, { begrunnelse: 'Sameiet har gjort det.' });
    assert.deepEqual([body.status, body.begrunnelse], ['AVLYST', 'Sameiet har gjort det.']);
  });

  test('is seen by nobody who only sees cases, and changed by none of them', async () => {
    const { boligoppgaveId: id } = (await lag()).body;
    for (const login of [turid, vidar, fdv, petra, innbygger(SOEKER)]) {
      const klient = benk.som(login);
      assert.equal((await klient('GET', '/boligoppgaver')).status, 403, JSON.stringify(login));
      assert.equal((await klient('GET', '/befaringsplan')).status, 403);
      assert.equal((await lag(ny, klient)).status, 403);
      assert.equal((await steg(id, 'fullfoering', 1, undefined, klient)).status, 403);
    }
    const naboen = { kommunenummer: '9902' };
    const somFrode = benk.som(frode);
    assert.deepEqual((await somFrode('GET', '/boligoppgaver', naboen)).body.items, []);
    const valg = { json: ny, ...naboen };
    assert.equal((await somFrode('POST', `/boliger/${boligId}/oppgaver`, valg)).status, 404);
    const ferdig = { versjon: 1, ...naboen };
    assert.equal((await somFrode('POST', `/boligoppgaver/${id}/fullfoering`, ferdig)).status, 404);
  });

  test('that says nothing, says who somebody is or is for nobody here, is refused', async () => {
    const { status, body } = await lag({ ...ny, tekst: 'Ring 05898597468.', frist: '0026-01-01' });
    assert.equal(status, 400);
    assert.deepEqual(
      body.errors.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code]),
      [
        ['/tekst', 'FOEDSELSNUMMER_I_TEKST'],
        ['/frist', 'UGYLDIG_VERDI'],
      ],
    );
    assert.equal((await lag({ ...ny, ansvarlig: 'ukjent' })).body.errors[0].pointer, '/ansvarlig');
    assert.equal((await lag(ny, somOda, uuidv7())).status, 404);
    assert.equal((await les()).items.length, 0);
  });

  test('tells others that something is to be done about the home, and not what', async () => {
    const { boligoppgaveId: id } = (await lag()).body;
    await steg(id, 'fullfoering', 1);
    const hendelser = await benk.iKrokvik((tx) =>
      tx.query(
        sql`select type, ressurs_id from hendelse where type like 'no.kobo.bolig.oppgave-%' order by nummer`,
      ),
    );
    assert.deepEqual(hendelser, [
      { type: 'no.kobo.bolig.oppgave-opprettet.v1', ressursId: boligId },
      { type: 'no.kobo.bolig.oppgave-utfoert.v1', ressursId: boligId },
    ]);
  });
});

describe('the list', () => {
  test('is filtered by home, kind, state, day and person, and counts what is to be done', async () => {
    const annen = (await nyBolig(somOda, 2)).koboId;
    await lag({ ...ny, frist: '2026-11-19' });
    await lag({ ...ny, type: 'UTBEDRING', ansvarlig: 'oda' }, somOda, annen);
    const { boligoppgaveId } = (await lag({ ...ny, type: 'TILSYN' })).body;
    await steg(boligoppgaveId, 'fullfoering', 1);
    await befar({ ...periodisk, funn: [{ ...roeyk, frist: '2026-12-01' }] });
    const alle = await les();
    assert.deepEqual(
      alle.items.map(({ frist, forfalt }) => [frist, forfalt]),
      [
        ['2026-11-19', true],
        ['2026-12-01', false],
        ['2026-12-04', false],
        ['2026-12-04', false],
      ],
    );
    assert.deepEqual(alle.antall, { aapne: 3, forfalte: 1, mine: 1, alvorlige: 1 });
    const funnet = async (query: string) => (await les(query)).items.length;
    assert.deepEqual(
      await Promise.all(
        ['?forfalt=true', '?forfalt=false', '?mine=true', '?mine=false', '?status=UTFOERT'].map(funnet),
      ),
      [1, 3, 1, 3, 1],
    );
    assert.equal(await funnet(`?boligId=${annen}`), 1);
    assert.equal(await funnet('?type=TILSYN,UTBEDRING&status=AAPEN'), 2);
    assert.deepEqual((await les(`?boligId=${annen}`)).antall, {
      aapne: 1,
      forfalte: 0,
      mine: 1,
      alvorlige: 0,
    });
    assert.equal((await somOda('GET', `/boligoppgaver?boligId=${uuidv7()}`)).status, 404);
  });

  test('is read page by page, none twice and none left out', async () => {
    for (let i = 0; i < 5; i++) await lag();
    const lest = new Set<string>();
    let etter = '';
    do {
      const side = await les(`?limit=2${etter}`);
      for (const { boligoppgaveId } of side.items) lest.add(boligoppgaveId);
      etter = side.neste ? `&etter=${side.neste}` : '';
    } while (etter);
    assert.equal(lest.size, 5);
  });

  test('has none of a home that is removed', async () => {
    await lag();
    await somOda('DELETE', `/boliger/${boligId}`, { versjon: 1 });
    const { items, antall } = await les();
    assert.deepEqual([items, antall.aapne], [[], 0]);
  });
});

describe('an inspection', () => {
  test('makes a task of each finding that is to be mended by a day', async () => {
    const befaringId = await befar({
      ...periodisk,
      funn: [{ tekst: 'Slitt.', alvor: 'AVVIK' }, list, roeyk],
    });
    const liste = await les();
    assert.deepEqual(kort(liste), [
      ['UTBEDRING', roeyk.tekst, roeyk.frist, 'AAPEN'],
      ['UTBEDRING', list.tekst, list.frist, 'AAPEN'],
    ]);
    assert.deepEqual(
      liste.items.map(({ alvor, befaringId: av }) => [alvor, av]),
      [
        ['ALVORLIG', befaringId],
        ['AVVIK', befaringId],
      ],
    );
  });

  test('that is put right keeps the tasks that are asked for still, done or not, and calls the others off', async () => {
    const gal = await befar({ ...periodisk, funn: [roeyk, list] });
    const [{ boligoppgaveId }] = (await les()).items as [Boligoppgave];
    await steg(boligoppgaveId, 'fullfoering', 1);
    const doer = { tekst: 'Døra lukker ikke.', alvor: 'AVVIK', frist: '2027-02-01' };
    const rettet = await rett(gal, { ...periodisk, funn: [doer, roeyk] });
    const liste = await les();
    assert.deepEqual(kort(liste), [
      ['UTBEDRING', roeyk.tekst, roeyk.frist, 'UTFOERT'],
      ['UTBEDRING', list.tekst, list.frist, 'AVLYST'],
      ['UTBEDRING', doer.tekst, doer.frist, 'AAPEN'],
    ]);
    assert.deepEqual(
      liste.items.map(({ befaringId }) => befaringId),
      [rettet, gal, rettet],
    );
    assert.equal(liste.items[0]!.alvor, 'ALVORLIG');
  });
});

describe('the next inspection', () => {
  const paa = (dag: string) => benk.kalender(new Date(`${dag}T08:00:00Z`));

  test('becomes a task on its day, once, and is done by the inspection', async () => {
    await befar({ ...periodisk, neste: '2027-11-19' });
    await paa('2027-11-18');
    assert.deepEqual(kort(await les()), []);
    await paa('2027-11-19');
    await paa('2027-11-19');
    assert.deepEqual(kort(await les()), [['TILSYN', undefined, '2027-11-19', 'AAPEN']]);
    benk.klokke = new Date('2027-11-25T12:00:00Z');
    assert.deepEqual((await les()).antall, { aapne: 1, forfalte: 1, mine: 0, alvorlige: 0 });
    await befar({ type: 'UTFLYTTING', dato: '2027-11-24', funn: [] });
    assert.equal((await les()).items[0]!.status, 'AAPEN', 'another errand is no periodic inspection');
    await befar({ ...periodisk, dato: '2027-11-25', neste: '2028-11-25' });
    assert.deepEqual(kort(await les()), [['TILSYN', undefined, '2027-11-19', 'UTFOERT']]);
  });

  test('is as the newest says, and not on a home that is sold or removed', async () => {
    await befar({ ...periodisk, dato: '2026-01-10', neste: '2026-11-19' });
    await befar({ ...periodisk, neste: '2027-06-01' });
    const solgt = (await nyBolig(somOda, 2, { status: 'IKKE_TILGJENGELIG' })).koboId;
    await befar({ ...periodisk, dato: '2026-01-10', neste: '2026-11-19' }, solgt);
    await benk.iKrokvik((tx) => tx.query(sql`update bolig set status = 'SOLGT' where id = ${solgt}`));
    const borte = (await nyBolig(somOda, 3)).koboId;
    await befar({ ...periodisk, dato: '2026-01-10', neste: '2026-11-19' }, borte);
    await somOda('DELETE', `/boliger/${borte}`, { versjon: 1 });
    await paa('2026-11-20');
    assert.deepEqual(kort(await les()), []);
  });

  test('follows a correction of the inspection that asked for it', async () => {
    const gal = await befar({ ...periodisk, dato: '2026-01-10', neste: '2026-11-19' });
    await paa('2026-11-20');
    const riktig = await rett(gal, { ...periodisk, dato: '2026-01-11', neste: '2026-11-19' });
    await paa('2026-11-20');
    assert.deepEqual(
      (await les()).items.map(({ status, befaringId }) => [status, befaringId]),
      [['AAPEN', riktig]],
    );
    await rett(riktig, { ...periodisk, dato: '2026-01-11', neste: '2026-11-20' });
    await paa('2026-11-20');
    assert.deepEqual(kort(await les()), [
      ['TILSYN', undefined, '2026-11-19', 'AVLYST'],
      ['TILSYN', undefined, '2026-11-20', 'AAPEN'],
    ]);
  });
});

describe('the plan', () => {
  const plan = async (query = ''): Promise<BefaringsplanListe> =>
    (await somOda('GET', `/befaringsplan${query}`)).body as BefaringsplanListe;

  test('has every home with when it is to be inspected, and how many there are of each', async () => {
    const boliger = await Promise.all([2, 3, 4, 5, 6].map(async (nr) => (await nyBolig(somOda, nr)).koboId));
    const [forfalt, straks, snart, senere, avsluttet] = boliger as [string, string, string, string, string];
    await befar({ ...periodisk, dato: '2025-11-19', neste: '2026-11-19', funn: [list] }, forfalt);
    await befar({ ...periodisk, neste: '2026-11-20' }, straks);
    await befar({ ...periodisk, neste: '2027-02-20' }, snart);
    await befar({ ...periodisk, neste: '2027-02-21' }, senere);
    // One that says nothing of the next ends the plan.
    await befar({ ...periodisk, dato: '2025-11-19', neste: '2026-11-19' }, avsluttet);
    await befar(periodisk, avsluttet);
    const svar = await plan();
    assert.deepEqual(
      svar.items.map(({ boligId: bolig, frist, neste }) => [bolig, frist, neste]),
      [
        [forfalt, 'FORFALT', '2026-11-19'],
        [straks, 'EN_MND', '2026-11-20'],
        [snart, 'TRE_MND', '2027-02-20'],
        [senere, 'SENERE', '2027-02-21'],
        [boligId, 'UTEN_PLAN', undefined],
        [avsluttet, 'UTEN_PLAN', undefined],
      ],
    );
    assert.deepEqual(svar.items[0], {
      boligId: forfalt,
      adresse: 'Lyngveien 2',
      frist: 'FORFALT',
      neste: '2026-11-19',
      sist: { dato: '2025-11-19', resultat: 'AVVIK' },
      aapneOppgaver: 1,
    });
    assert.deepEqual(
      svar.fasetter.frist.map(({ verdi, antall }) => [verdi, antall]),
      [
        ['FORFALT', 1],
        ['EN_MND', 1],
        ['TRE_MND', 1],
        ['SENERE', 1],
        ['UTEN_PLAN', 2],
      ],
    );
    const noen = await plan('?frist=FORFALT,UTEN_PLAN&limit=2');
    assert.deepEqual(
      noen.items.map(({ boligId: bolig }) => bolig),
      [forfalt, boligId],
    );
    const resten = await plan(`?frist=FORFALT,UTEN_PLAN&limit=2&etter=${noen.neste}`);
    assert.deepEqual(
      [resten.items.map(({ boligId: bolig }) => bolig), resten.neste],
      [[avsluttet], undefined],
    );
    assert.deepEqual(noen.fasetter, svar.fasetter);
  });
});
