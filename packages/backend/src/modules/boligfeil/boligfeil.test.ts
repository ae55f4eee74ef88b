import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { BoligfeilNy } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import { innstill } from '../../testing/innstill.ts';
import { medLeier } from '../../testing/leiebenk.ts';
import { openSakbenk, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { fdv, innbygger, nyBolig, oda, SOEKER, ulrik } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somTrine: Klient;
let somUlrik: Klient;
let somLeier: Klient;
let boligId: string;
let leieforholdId: string;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
  somUlrik = benk.som(ulrik);
  somLeier = benk.som(innbygger(SOEKER));
});
beforeEach(async () => {
  await benk.fyll();
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  ({ boligId, leieforholdId } = await medLeier(benk));
});
after(() => benk.close());

const lekkasje = { kategori: 'VANN_OG_AVLOEP', haster: false, tekst: 'Det drypper under vasken.' } as const;
const meld = (ny: Partial<BoligfeilNy> = {}, klient = somLeier) =>
  klient('POST', `/meg/leieforhold/${leieforholdId}/boligfeil`, { json: { ...lekkasje, ...ny } });
const mine = async (klient = somLeier) =>
  (await klient('GET', `/meg/leieforhold/${leieforholdId}/boligfeil`)).body.items;
const behandle = (id: string, json: object, versjon: number, klient = somUlrik) =>
  klient('POST', `/boligfeil/${id}/behandling`, { json, versjon });
/** What everybody who follows homes may hear. */
const hendelser = () =>
  benk.iKrokvik((tx) =>
    tx.query(
      sql`select type, ressurs, ressurs_id from hendelse
        where type like '%.bolig.feil-%' and not skjermet order by nummer`,
    ),
  );

describe('a tenant without a case', () => {
  test('reports a fault, and reads what becomes of it, to the end', async () => {
    const { status, body } = await meld();
    assert.equal(status, 201, JSON.stringify(body));
    const { boligfeilId } = body;
    const ventet = {
      boligfeilId,
      leieforholdId,
      ...lekkasje,
      status: 'MELDT',
      meldt: '2026-11-20T08:14:00.000Z',
      versjon: 1,
    };
    assert.deepEqual(body, ventet);
    const lest = await somUlrik('GET', `/boligfeil/${boligfeilId}`);
    assert.deepEqual(
      [lest.body.boligId, lest.body.tekst, lest.body.meldtAv.personId !== undefined],
      [boligId, lekkasje.tekst, true],
    );
    await behandle(boligfeilId, { status: 'UTBEDRES', svar: 'Rørleggeren kommer tirsdag.' }, 1);
    await behandle(boligfeilId, { status: 'UTBEDRES', svar: 'Rørleggeren kommer onsdag.' }, 2);
    assert.deepEqual(await mine(), [
      { ...ventet, status: 'UTBEDRES', svar: 'Rørleggeren kommer onsdag.', versjon: 3 },
    ]);
    const lukket = await behandle(boligfeilId, { status: 'LUKKET', svar: 'Røret er byttet.' }, 3);
    assert.equal(lukket.status, 200, JSON.stringify(lukket.body));
    assert.deepEqual(
      (await mine()).map(({ status, svar }: Record<string, unknown>) => [status, svar]),
      [['LUKKET', 'Røret er byttet.']],
    );
    const igjen = await behandle(boligfeilId, { status: 'UTBEDRES' }, 4);
    assert.deepEqual([igjen.status, igjen.body.code], [409, 'BOLIGFEIL_UGYLDIG_OVERGANG']);
  });

  test('is told whom to call when it cannot wait, until it is closed', async () => {
    assert.equal((await meld()).body.ring, undefined);
    const { body } = await meld({ haster: true });
    assert.equal(body.ring.telefon, '00 00 00 00', 'the municipality, where it has said nothing else');
    const vakt = { navn: { nb: 'Boligvakta', nn: 'Bustadvakta' }, telefon: '00 00 00 06' };
    const boligvakt = { ...vakt, aapningstid: { nb: 'Hele døgnet', nn: 'Heile døgnet' } };
    await innstill(benk, () => ({ boligvakt }));
    assert.deepEqual((await mine())[0].ring, boligvakt);
    assert.deepEqual((await somLeier('GET', '/kommune')).body.boligvakt, boligvakt);
    await behandle(body.boligfeilId, { status: 'LUKKET', svar: 'Ordnet.' }, 1);
    assert.equal((await mine())[0].ring, undefined);
  });

  test('gives those who look after the home a task for the same day, done when it is closed', async () => {
    const oppgaver = async (klient = somUlrik) =>
      (await klient('GET', `/boligoppgaver?boligId=${boligId}`)).body.items;
    await meld();
    assert.deepEqual(await oppgaver(), []);
    const { boligfeilId } = (await meld({ haster: true })).body;
    const [oppgave, ...flere] = await oppgaver();
    assert.deepEqual(
      [oppgave.type, oppgave.tekst, oppgave.frist, oppgave.status, oppgave.boligfeilId, flere.length],
      ['UTBEDRING', 'Feil i boligen som haster: vann og avløp.', '2026-11-20', 'AAPEN', boligfeilId, 0],
    );
    const [{ boligfeilId: _, ...uten }] = await oppgaver(benk.som(oda));
    assert.deepEqual([uten.status, _], ['AAPEN', undefined], 'which fault is for who may read it');
    await behandle(boligfeilId, { status: 'UTBEDRES' }, 1);
    assert.equal((await oppgaver())[0].status, 'AAPEN');
    await behandle(boligfeilId, { status: 'LUKKET', svar: 'Røret er byttet.' }, 2);
    const [lukket] = await oppgaver();
    assert.deepEqual([lukket.status, lukket.avsluttetAv.ansattId], ['UTFOERT', 'ulrik']);
    const annen = (await meld({ haster: true })).body;
    const [ny] = (await oppgaver()).filter(({ status }: { status: string }) => status === 'AAPEN');
    const gjort = await somUlrik('POST', `/boligoppgaver/${ny.boligoppgaveId}/fullfoering`, { versjon: 1 });
    assert.equal(gjort.status, 200, JSON.stringify(gjort.body));
    assert.equal(
      (await behandle(annen.boligfeilId, { status: 'LUKKET', svar: 'Ordnet.' }, 1)).status,
      200,
      'what is done already stays done',
    );
  });

  test('whose address is protected makes no task others could find them by', async () => {
    await benk.iKrokvik((tx) => tx.query(sql`update person set gradering = 'FORTROLIG'`));
    assert.equal((await meld({ haster: true })).status, 201);
    assert.deepEqual((await somUlrik('GET', `/boligoppgaver?boligId=${boligId}`)).body.items, []);
  });

  test('reads what they reported after they have moved out, and reports nothing more', async () => {
    await meld();
    await benk.iKrokvik((tx) =>
      tx.query(
        sql`update leieforhold set status = 'AVSLUTTET', utflyttet = '2026-11-01' where id = ${leieforholdId}`,
      ),
    );
    assert.equal((await mine()).length, 1);
    const { status, body } = await meld();
    assert.deepEqual([status, body.code], [409, 'LEIEFORHOLD_UGYLDIG_OVERGANG']);
  });

  test('gets it with everything else that is known of them', async () => {
    const { body } = await meld();
    assert.deepEqual((await somLeier('GET', '/meg/opplysninger')).body.boligfeil, [body]);
  });

  test('says something', async () => {
    const { status, body } = await meld({ tekst: ' \n' });
    assert.deepEqual([status, body.errors[0].pointer], [400, '/tekst']);
  });
});

describe('what is reported', () => {
  test('is nobody else’s: neither another citizen’s nor of those who keep the house', async () => {
    const { boligfeilId } = (await meld()).body;
    const andre = benk.som(innbygger('MODIG SYKKEL'));
    assert.equal((await andre('GET', `/meg/leieforhold/${leieforholdId}/boligfeil`)).status, 404);
    assert.equal((await meld({}, andre)).status, 404);
    for (const klient of [benk.som(oda), benk.som(fdv)]) {
      assert.equal((await klient('GET', `/boligfeil/${boligfeilId}`)).status, 403);
      assert.equal((await klient('GET', '/boligfeil')).status, 403);
      assert.deepEqual((await klient('GET', `/boliger/${boligId}/boligfeil`)).body.items, [
        {
          boligfeilId,
          kategori: 'VANN_OG_AVLOEP',
          haster: false,
          status: 'MELDT',
          meldt: '2026-11-20T08:14:00.000Z',
        },
      ]);
    }
  });

  test('is found by state and home', async () => {
    const en = (await meld()).body.boligfeilId;
    const to = (await meld()).body.boligfeilId;
    await behandle(en, { status: 'MOTTATT' }, 1);
    const ider = async (spoerring: string) =>
      (await somUlrik('GET', `/boligfeil${spoerring}`)).body.items.map(
        (feil: { boligfeilId: string }) => feil.boligfeilId,
      );
    assert.deepEqual(await ider(''), [to, en]);
    assert.deepEqual(await ider('?status=MOTTATT'), [en]);
    assert.deepEqual(await ider(`?boligId=${boligId}`), [to, en]);
    assert.deepEqual(await ider(`?boligId=${crypto.randomUUID()}`), []);
  });

  test('leads to an inspection of the same home, and of no other', async () => {
    const { boligfeilId } = (await meld()).body;
    const nabo = (await nyBolig(somTrine, 2)).koboId;
    const befar = async (bolig: string) =>
      (
        await somUlrik('POST', `/boliger/${bolig}/befaringer`, {
          json: { type: 'ETTER_SKADE', dato: '2026-11-20', funn: [] },
        })
      ).body.befaringId;
    const feil = await behandle(boligfeilId, { status: 'MOTTATT', befaringId: await befar(nabo) }, 1);
    assert.deepEqual([feil.status, feil.body.errors[0].pointer], [400, '/befaringId']);
    const befaringId = await befar(boligId);
    await behandle(boligfeilId, { status: 'MOTTATT', befaringId }, 1);
    assert.equal(
      (await benk.som(fdv)('GET', `/boliger/${boligId}/boligfeil`)).body.items[0].befaringId,
      befaringId,
    );
  });

  test('is closed with a word to the tenant', async () => {
    const { boligfeilId } = (await meld()).body;
    for (const json of [
      { status: 'LUKKET' },
      { status: 'LUKKET', svar: ' ' },
      { status: 'MOTTATT', svar: ' ' },
    ]) {
      const { status, body } = await behandle(boligfeilId, json, 1);
      assert.deepEqual([status, body.errors[0].pointer], [400, '/svar']);
    }
  });

  test('is told of the home, with nothing of who or what', async () => {
    const { boligfeilId } = (await meld()).body;
    await behandle(boligfeilId, { status: 'MOTTATT' }, 1);
    await behandle(boligfeilId, { status: 'MOTTATT', svar: 'Vi kommer.' }, 2);
    const om = { ressurs: 'bolig', ressursId: boligId };
    assert.deepEqual(await hendelser(), [
      { type: 'no.kobo.bolig.feil-meldt.v1', ...om },
      { type: 'no.kobo.bolig.feil-endret.v1', ...om },
    ]);
  });

  test('by somebody with a protected address is there for them and the shielded unit alone, and told nobody', async () => {
    await benk.iKrokvik((tx) =>
      tx.query(sql`update person set gradering = 'FORTROLIG'
        where id in (select person_id from leietaker where leieforhold_id = ${leieforholdId})`),
    );
    const { boligfeilId } = (await meld()).body;
    assert.equal((await mine()).length, 1);
    assert.equal((await somUlrik('GET', `/boligfeil/${boligfeilId}`)).status, 404);
    assert.deepEqual((await somUlrik('GET', '/boligfeil')).body.items, []);
    assert.deepEqual((await somUlrik('GET', `/boliger/${boligId}/boligfeil`)).body.items, []);
    assert.deepEqual(await hendelser(), []);
    assert.equal((await behandle(boligfeilId, { status: 'MOTTATT' }, 1)).status, 404);
  });
});
