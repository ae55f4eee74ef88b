import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { berit, openSakbenk, trine, turid, vidar, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { innbygger, SOEKER } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somTrine: Klient;
let somSoeker: Klient;
let sakId: string;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
  somSoeker = benk.som(innbygger(SOEKER));
});
beforeEach(async () => {
  await benk.fyll();
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  sakId = await benk.nySak();
});
after(() => benk.close());

const send = (tekst: string, klient = somTrine) =>
  klient('POST', `/saker/${sakId}/meldinger`, { json: { tekst } });
const svar = (tekst: string, klient = somSoeker) =>
  klient('POST', `/meg/saker/${sakId}/meldinger`, { json: { tekst } });
const traad = async (klient = somTrine) => (await klient('GET', `/saker/${sakId}/meldinger`)).body;
const minTraad = async () => (await somSoeker('GET', `/meg/saker/${sakId}/meldinger`)).body;
const lest = (til: string, klient = somTrine) =>
  klient('POST', `/saker/${sakId}/meldinger/lesing`, { json: { til } });
const minLest = (til: string) => somSoeker('POST', `/meg/saker/${sakId}/meldinger/lesing`, { json: { til } });

describe('a message', () => {
  test('is the same to both, with the name of whoever wrote it here', async () => {
    const { status, body: ut } = await send('Har du fått svar?');
    const inn = await svar('Ja, 1. mars.');
    assert.deepEqual([status, inn.status], [201, 201]);
    assert.deepEqual(ut, {
      meldingId: ut.meldingId,
      retning: 'UT',
      tekst: 'Har du fått svar?',
      sendt: '2026-11-20T08:14:00.000Z',
      ansatt: { ansattId: 'trine', navn: 'Trine Saksbehandler' },
    });
    assert.deepEqual(inn.body, {
      meldingId: inn.body.meldingId,
      retning: 'INN',
      tekst: 'Ja, 1. mars.',
      sendt: '2026-11-20T08:14:00.000Z',
    });
    const begge = { items: [inn.body, ut], uleste: 1 };
    assert.deepEqual(await traad(), begge);
    assert.deepEqual(await traad(benk.som(vidar)), begge);
    assert.deepEqual(await minTraad(), begge);
  });

  test('is told of, and nothing of what it says', async () => {
    await send('Hemmelig.');
    await svar('Også hemmelig.');
    const hendelser = await benk.iKrokvik((tx) =>
      tx.query<Record<string, unknown>>(
        sql`select * from hendelse where type like '%melding%' order by nummer`,
      ),
    );
    assert.deepEqual(
      hendelser.map(({ type, ressurs, ressursId }) => [type, ressurs, ressursId]),
      [
        ['no.kobo.sak.melding-sendt.v1', 'sak', sakId],
        ['no.kobo.sak.melding-mottatt.v1', 'sak', sakId],
      ],
    );
    assert.ok(!/hemmelig/i.test(JSON.stringify(hendelser)));
  });

  test('is sent once, however often it is asked for', async () => {
    const kall = { json: { tekst: 'Én gang.' }, noekkel: crypto.randomUUID() };
    const foerste = await somSoeker('POST', `/meg/saker/${sakId}/meldinger`, kall);
    assert.deepEqual(await somSoeker('POST', `/meg/saker/${sakId}/meldinger`, kall), foerste);
    assert.equal((await traad()).items.length, 1);
  });

  test('that says nothing is refused', async () => {
    for (const kall of [send(' \n'), svar('\t')]) {
      const { status, body } = await kall;
      assert.deepEqual([status, body.code, body.errors[0].pointer], [400, 'UGYLDIG_FORESPOERSEL', '/tekst']);
    }
    assert.deepEqual(await traad(), { items: [], uleste: 0 });
  });

  test('can be sent in a case that is closed, and leaves the case as it was', async () => {
    await benk.iKrokvik((tx) =>
      tx.query(sql`update sak set status = 'AVSLUTTET', avsluttet = naa() where id = ${sakId}`),
    );
    const { versjon } = (await somTrine('GET', `/saker/${sakId}`)).body;
    assert.equal((await svar('Jeg lurer på noe.')).status, 201);
    assert.equal((await send('Ring oss.')).status, 201);
    assert.equal((await somTrine('GET', `/saker/${sakId}`)).body.versjon, versjon);
  });

  test('stays as it was sent', async () => {
    await send('Slik var det.');
    const endre = benk.iKrokvik((tx) => tx.query(sql`update melding set tekst = 'Annet.'`));
    await assert.rejects(endre, { code: '42501' });
    await assert.rejects(
      benk.iKrokvik((tx) => tx.query(sql`delete from melding`)),
      { code: '42501' },
    );
  });
});

describe('reading', () => {
  test('marks nothing before it is said', async () => {
    await svar('Hei.');
    await traad();
    assert.equal((await traad()).uleste, 1);
  });

  test('marks what came until then, in one direction, and keeps when it was first', async () => {
    const [en, to, tre] = [await svar('En.'), await svar('To.'), await svar('Tre.')];
    await send('Ut.');
    benk.klokke = new Date('2026-11-20T09:00:00Z');
    assert.deepEqual((await lest(to.body.meldingId)).body, { uleste: 1 });
    benk.klokke = new Date('2026-11-20T10:00:00Z');
    assert.deepEqual((await lest(tre.body.meldingId, benk.som(turid))).body, { uleste: 0 });
    const { items } = await minTraad();
    const tider = Object.fromEntries(
      items.map(({ meldingId, lest }: { meldingId: string; lest?: string }) => [meldingId, lest]),
    );
    assert.deepEqual(
      [en, to, tre].map(({ body }) => tider[body.meldingId]),
      ['2026-11-20T09:00:00.000Z', '2026-11-20T09:00:00.000Z', '2026-11-20T10:00:00.000Z'],
    );
    assert.equal((await minTraad()).uleste, 1, 'what the municipality wrote is not read by the municipality');
  });

  test('by the party is seen by the municipality', async () => {
    const { body } = await send('Hei.');
    assert.deepEqual((await minLest(body.meldingId)).body, { uleste: 0 });
    assert.equal((await traad()).items[0].lest, '2026-11-20T08:14:00.000Z');
  });

  test('up to one’s own message marks what came before it', async () => {
    await send('Hei.');
    const { body } = await svar('Hei.');
    assert.deepEqual((await minLest(body.meldingId)).body, { uleste: 0 });
    assert.equal((await traad()).uleste, 1);
  });

  test('a message of another case finds nothing', async () => {
    const { body } = await svar('Hei.');
    const annen = await benk.nySak({ voksne: ['MODIG SYKKEL'] });
    const svaret = await somTrine('POST', `/saker/${annen}/meldinger/lesing`, {
      json: { til: body.meldingId },
    });
    assert.equal(svaret.status, 404);
    assert.equal((await traad()).uleste, 1);
  });

  test('what is left to read stands on the case, and nothing when there is none', async () => {
    const antall = async () => [
      (await somTrine('GET', `/saker/${sakId}`)).body.ulesteMeldinger,
      (await somSoeker('GET', `/meg/saker/${sakId}`)).body.ulesteMeldinger,
      (await somSoeker('GET', '/meg/saker')).body.items[0].ulesteMeldinger,
    ];
    assert.deepEqual(await antall(), [undefined, undefined, undefined]);
    await send('En.');
    const { body } = await send('To.');
    await svar('Svar.');
    assert.deepEqual(await antall(), [1, 2, 2]);
    await minLest(body.meldingId);
    assert.deepEqual(await antall(), [1, undefined, undefined]);
  });

  test('many of them goes page by page, the newest first', async () => {
    for (let i = 1; i <= 5; i++) await (i % 2 ? send(`${i}`) : svar(`${i}`));
    const tekster: string[] = [];
    let etter = '';
    do {
      const { body } = await somSoeker('GET', `/meg/saker/${sakId}/meldinger?limit=2${etter}`);
      tekster.push(...body.items.map(({ tekst }: { tekst: string }) => tekst));
      assert.equal(body.uleste, 3);
      etter = body.neste ? `&etter=${body.neste}` : '';
    } while (etter !== '');
    assert.deepEqual(tekster, ['5', '4', '3', '2', '1']);
  });
});

describe('the thread', () => {
  test('is the party’s and the case workers’, and nobody else’s', async () => {
    const { body } = await send('Hei.');
    const andre = benk.som(innbygger('MODIG SYKKEL'));
    for (const kall of [
      andre('GET', `/meg/saker/${sakId}/meldinger`),
      svar('Hei.', andre),
      andre('POST', `/meg/saker/${sakId}/meldinger/lesing`, { json: { til: body.meldingId } }),
    ])
      assert.equal((await kall).status, 404);
    assert.equal((await send('Hei.', benk.som(berit))).status, 403);
    assert.equal((await send('Hei.', somSoeker)).status, 403);
    assert.deepEqual((await traad()).items, [body]);
  });

  test('of a shielded case is there for the party and the shielded unit alone', async () => {
    await send('Hei.');
    await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
    assert.equal((await svar('Hei.')).status, 201);
    assert.equal((await minTraad()).items.length, 2);
    assert.equal((await somTrine('GET', `/saker/${sakId}/meldinger`)).status, 404);
    const [hendelse] = await benk.iKrokvik((tx) =>
      tx.query(sql`select skjermet from hendelse where type = 'no.kobo.sak.melding-mottatt.v1'`),
    );
    assert.deepEqual(hendelse, { skjermet: true });
  });
});
