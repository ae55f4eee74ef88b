// What registers told is shown to whoever it is about, and they are heard before it is decided.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { innstill } from '../../testing/innstill.ts';
import { lesPdf } from '../../testing/lesPdf.ts';
import { fride, openSakbenk, siri, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { innbygger, SOEKER } from '../../testing/tilbudbenk.ts';

const MEDSOEKER = 'MODIG SYKKEL';
const FREMMED = 'GRØNN SKUFFE';
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
  await innstill(benk, () => ({ arkiv: { maate: 'MANUELT' } }) as never);
  sakId = await benk.nySak({ voksne: [SOEKER, MEDSOEKER] });
  await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon: 1 });
  const { status, body } = await somTrine('POST', `/saker/${sakId}/oekonomi/innhentinger`);
  assert.equal(status, 200, JSON.stringify(body));
});
after(() => benk.close());

const les = async (klient = somSoeker) => (await klient('GET', '/meg/registeropplysninger')).body;
/** Of the answer about income, the speaker's own when nothing else is said. */
const si = async (tekst: string, klient = somSoeker, innhentingId?: string) =>
  klient('POST', `/meg/registeropplysninger/${innhentingId ?? (await inntekten(klient))}/kommentarer`, {
    json: { tekst },
  });
const inntekten = async (klient = somSoeker): Promise<string> =>
  (await les(klient)).innhentinger.find(({ register }: { register: string }) => register === 'INNTEKT')
    ?.innhentingId;
const partene = async (klient = somTrine) => (await klient('GET', `/saker/${sakId}/oekonomi`)).body.partene;
const vist = async (): Promise<boolean[]> =>
  (await partene()).map((part: { vist?: string }) => part.vist !== undefined);

test('each reads what registers told of them alone, and the case then says when', async () => {
  assert.deepEqual(await vist(), [false, false]);
  const mine = await les();
  assert.deepEqual(
    mine.innhentinger.map(({ register, status }: Record<string, string>) => [register, status]).sort(),
    [
      ['INNTEKT', 'OK'],
      ['SSG', 'OK'],
    ],
  );
  assert.deepEqual(
    mine.oekonomi.map((en: { oekonomi: { navn: string } }) => en.oekonomi.navn),
    [SOEKER],
  );
  assert.equal(JSON.stringify(mine).includes(MEDSOEKER), false);
  assert.deepEqual((await vist()).sort(), [false, true]);
  // What is fetched anew has not been shown.
  benk.klokke = new Date('2026-11-21T08:00:00Z');
  await somTrine('POST', `/saker/${sakId}/oekonomi/innhentinger`);
  assert.deepEqual(await vist(), [false, false]);
  await les();
  // Nothing of whose case it is.
  assert.equal(JSON.stringify(await les(benk.som(innbygger(MEDSOEKER)))).includes(sakId), false);
  assert.deepEqual(await vist(), [true, true]);
});

test('the first time it was shown is the one that counts', async () => {
  await les();
  const foer = await partene();
  benk.klokke = new Date('2026-11-25T08:00:00Z');
  await les();
  assert.deepEqual(await partene(), foer);
});

test('what somebody says is read in the case, is a task, an event, an archive document, and in their own copy', async () => {
  const { status, body } = await si('Jobben sluttet i oktober.');
  assert.equal(status, 201, JSON.stringify(body));
  assert.deepEqual((await les()).kommentarer, [body]);
  const sagt = (await partene()).flatMap((part: { kommentarer: object[] }) => part.kommentarer);
  assert.deepEqual(sagt, [body]);
  const oppgaver = (await somTrine('GET', `/saker/${sakId}/oppgaver?status=AAPEN`)).body.items;
  assert.ok(
    oppgaver.some(({ tekst = '' }: { tekst?: string }) => tekst.includes('opplysningene fra registrene')),
  );
  const { hendelser } = (await somTrine('GET', `/saker/${sakId}`)).body;
  assert.equal(hendelser.at(-1).type, 'REGISTEROPPLYSNING_KOMMENTERT');
  const levert = (await somTrine('GET', '/arkivleveringer?arkivstatus=VENTER')).body.items;
  const [dokument] = levert.filter(({ type }: { type: string }) => type === 'UTTALELSE');
  const pdf = await somTrine('GET', `/saker/${sakId}/dokumenter/${dokument.dokumentId}/pdf`);
  const lest = (await lesPdf(pdf.body)).lest.map(({ tekst }) => tekst).join(' ');
  for (const del of ['Jobben sluttet i oktober.', SOEKER]) assert.ok(lest.includes(del), lest);
  const kopi = (await somSoeker('GET', '/meg/opplysninger')).body;
  assert.deepEqual(kopi.registerkommentarer, [body]);
  // It is no letter to them, nor to the one they apply with.
  assert.deepEqual((await somSoeker('GET', `/meg/saker/${sakId}/dokumenter`)).body.items, []);
  assert.deepEqual((await les(benk.som(innbygger(MEDSOEKER)))).kommentarer, []);
});

test('nobody speaks of what was fetched about others, of nothing, or in a case that is over', async () => {
  const andres = await inntekten();
  assert.equal((await si('Nei.', benk.som(innbygger(MEDSOEKER)), andres)).status, 404);
  const fremmed = benk.som(innbygger(FREMMED));
  assert.equal((await si('Nei.', fremmed, andres)).status, 404);
  await fremmed('GET', '/meg/innbygger');
  assert.equal((await si('Nei.', fremmed, andres)).status, 404);
  assert.deepEqual((await les(fremmed)).innhentinger, []);
  const tomt = await si(' \n');
  assert.deepEqual([tomt.status, tomt.body.errors[0].pointer], [400, '/tekst']);
  for (const login of [trine, fride]) assert.equal((await si('Nei.', benk.som(login), andres)).status, 403);
  await benk.iKrokvik((tx) =>
    tx.query(sql`update sak set status = 'AVSLUTTET', avsluttet = naa() where id = ${sakId}`),
  );
  const lukket = await si('Nei.');
  assert.deepEqual([lukket.status, lukket.body.code], [409, 'SAK_ER_LUKKET']);
});

test('a shielded case: who it is about reads and speaks as before, and only the shielded unit reads it', async () => {
  await benk.iKrokvik((tx) =>
    tx.query(sql`update person set gradering = 'FORTROLIG' where navn = ${MEDSOEKER}`),
  );
  for (const navn of [SOEKER, MEDSOEKER]) {
    const klient = benk.som(innbygger(navn));
    assert.equal((await les(klient)).innhentinger.length, 2);
    assert.equal((await si('Det stemmer ikke.', klient)).status, 201);
  }
  assert.equal((await somTrine('GET', `/saker/${sakId}/oekonomi`)).status, 404);
  assert.equal((await partene(benk.som(siri))).length, 2);
  const synlige = await benk.db.database.withTenant(
    { kommunenummer: '9901', aktoer: 'ansatt:trine', roller: [] },
    'les',
    (tx) => tx.query(sql`select from registerkommentar`),
  );
  assert.equal(synlige.length, 0);
});
