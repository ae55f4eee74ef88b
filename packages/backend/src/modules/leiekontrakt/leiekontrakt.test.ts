// The contract as a document: what was agreed, for the tenant to read and the archive to keep.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { MittDokument } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import { lesPdf } from '../../testing/lesPdf.ts';
import { openSakbenk, siri, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import {
  begyntKontrakt,
  frode,
  innbygger,
  nyBolig,
  oda,
  sakMedTilsagn,
  SOEKER,
  ulrik,
} from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somSoeker: Klient;
let sakId: string;
let tilbudId: string;
before(async () => {
  benk = await openSakbenk();
  somSoeker = benk.som(innbygger(SOEKER));
});
beforeEach(async () => {
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  await benk.fyll();
  sakId = await sakMedTilsagn(benk);
  const { koboId: boligId } = await nyBolig(benk.som(trine), 1);
  ({ tilbudId } = (await benk.som(trine)('POST', `/saker/${sakId}/tilbud`, { json: { boligId } })).body);
  await somSoeker('POST', `/tilbud/${tilbudId}/svar`, { json: { svar: 'JA' }, versjon: 1 });
});
after(() => benk.close());

const signer = (felt: object = {}) =>
  benk.som(ulrik)('POST', `/tilbud/${tilbudId}/kontrakt`, {
    json: { ...begyntKontrakt, ...felt },
    versjon: 2,
  });
const kontraktene = async (): Promise<MittDokument[]> =>
  ((await somSoeker('GET', `/meg/saker/${sakId}/dokumenter`)).body.items as MittDokument[]).filter(
    ({ type }) => type === 'LEIEKONTRAKT',
  );
const lest = async (id: string): Promise<string> =>
  new TextDecoder()
    .decode((await somSoeker('GET', `/meg/dokumenter/${id}/html`)).body)
    .replaceAll('\u00a0', ' ');

test('signed, it is a document the tenant reads, in both formats, and an archive is to have', async () => {
  const { body } = await signer({ signaturmetode: 'ELEKTRONISK' });
  const [dokument, ...flere] = await kontraktene();
  assert.deepEqual([flere.length, dokument!.tittel, dokument!.spraak], [0, 'Leiekontrakt', 'nb']);
  const html = await lest(dokument!.dokumentId);
  for (const del of [
    ...[SOEKER, 'Krokvik kommune', 'Lyngveien 1', '20. november 2026', '30. november 2029', '9 000 kroner'],
    ...['27 000 kroner', 'tre måneder, til slutten av en måned', 'elektronisk', 'versjon 1'],
  ])
    assert.ok(html.includes(del), `${del} – ${html}`);
  const pdf = await somSoeker('GET', `/meg/dokumenter/${dokument!.dokumentId}/pdf`);
  const sider = await lesPdf(pdf.body);
  assert.ok(JSON.stringify(sider).includes('Leiekontrakt'));
  const [mitt] = (await somSoeker('GET', '/meg/leieforhold')).body.items;
  assert.equal(mitt.kontraktdokumentId, dokument!.dokumentId);
  const [levering] = await benk.iKrokvik((tx) =>
    tx.query<{ arkivstatus: string; journalposttype: string }>(
      sql`select d.arkivstatus, d.journalposttype from dokument d join arkivlevering a on a.dokument_id = d.id
        where d.id = ${dokument!.dokumentId}`,
    ),
  );
  assert.deepEqual(levering, { arkivstatus: 'VENTER', journalposttype: 'U' });
  const { items } = (await benk.som(oda)('GET', `/leieforhold/${body.leieforholdId}/kontrakter`)).body;
  assert.deepEqual(items, [
    {
      nummer: 1,
      status: 'SIGNERT',
      gjelderFra: '2026-11-20',
      signertDato: '2026-11-20',
      signaturmetode: 'ELEKTRONISK',
      manedsleie: 9_000,
      depositum: 27_000,
      garantitype: 'SPERRET_KONTO',
      enkeltrom: false,
    },
  ]);
  const hosNaboen = { kommunenummer: '9902' };
  const nabo = await benk.som(frode)('GET', `/leieforhold/${body.leieforholdId}/kontrakter`, hosNaboen);
  assert.equal(nabo.status, 404);
});

test('a short time says why, and a single room that notice is one month', async () => {
  const kort = { sluttdato: '2027-11-19', hjemmelTid: 'SAKLIG_GRUNN', enkeltrom: true };
  const blank = await signer({ ...kort, leietidBegrunnelse: ' ' });
  assert.deepEqual([blank.status, blank.body.errors[0].pointer], [400, '/leietidBegrunnelse']);
  const { body } = await signer({ ...kort, leietidBegrunnelse: 'bygget skal rives' });
  assert.equal(body.enkeltrom, true);
  const html = await lest((await kontraktene())[0]!.dokumentId);
  for (const del of ['Grunnen er: bygget skal rives.', 'Oppsigelsestiden er én måned.'])
    assert.ok(html.includes(del), del);
  benk.klokke = new Date('2027-02-03T08:00:00Z');
  const [mitt] = (await somSoeker('GET', '/meg/leieforhold')).body.items;
  assert.equal(mitt.tidligsteFratredelse, '2027-03-03');
  const si = (fratredelse: string) =>
    somSoeker('POST', `/meg/leieforhold/${body.leieforholdId}/oppsigelse`, {
      json: { fratredelse },
      versjon: mitt.versjon,
    });
  assert.equal((await si('2027-03-02')).body.errors[0].code, 'FOR_TIDLIG');
  assert.equal((await si('2027-03-03')).status, 201);
});

const forleng = async (leieforholdId: string, login = trine) => {
  const { versjon } = (await benk.som(login)('GET', `/leieforhold/${leieforholdId}`)).body;
  return benk.som(login)('POST', `/leieforhold/${leieforholdId}/fornyelser`, {
    json: {
      utfall: 'FORLENGET',
      vedtakIAnnetSystem: { system: 'Arkivet', referanse: '2029/1234', dato: '2029-09-20' },
      kontrakt: {
        signertDato: '2029-09-30',
        gjelderFra: '2029-12-01',
        sluttdato: '2032-11-30',
        tidsubegrenset: false,
        manedsleie: 9_500,
        depositum: 27_000,
        garantitype: 'NAV_GARANTI',
      },
    },
    versjon,
  });
};

test('a new version is a new document, and the old one stands', async () => {
  const { leieforholdId } = (await signer()).body;
  const [foerste] = await kontraktene();
  const foer = await lest(foerste!.dokumentId);
  benk.klokke = new Date('2029-10-01T08:00:00Z');
  assert.equal((await forleng(leieforholdId)).status, 201);
  const alle = await kontraktene();
  assert.equal(alle.length, 2);
  const ny = await lest(alle[0]!.dokumentId);
  for (const del of ['versjon 2', '9 500 kroner', 'Nav garanterer for 27 000 kroner', '30. november 2032'])
    assert.ok(ny.includes(del), del);
  assert.equal(await lest(foerste!.dokumentId), foer);
});

test('of a shielded case it is written as well, and others see nothing of it', async () => {
  const { leieforholdId } = (await signer()).body;
  await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
  benk.klokke = new Date('2029-10-01T08:00:00Z');
  assert.equal((await forleng(leieforholdId, siri)).status, 201);
  await benk.kalender();
  assert.equal((await kontraktene()).length, 2);
  await benk.kalender();
  assert.equal((await kontraktene()).length, 2);
  const i = async (klient: Klient) => (await klient('GET', `/saker/${sakId}/dokumenter`)).status;
  assert.deepEqual(
    [await i(benk.som(siri)), await i(benk.som(trine)), await i(benk.som(ulrik))],
    [200, 404, 403],
  );
  const kontrakter = `/leieforhold/${leieforholdId}/kontrakter`;
  assert.equal((await benk.som(oda)('GET', kontrakter)).status, 404);
  const { items } = (await benk.som(siri)('GET', kontrakter)).body;
  assert.deepEqual(
    items.map(({ nummer, status }: { nummer: number; status: string }) => `${nummer} ${status}`),
    ['2 SIGNERT', '1 ERSTATTET'],
  );
});
