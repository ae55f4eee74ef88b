import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { kriterier } from '../../testing/database.ts';
import { medMedsoeker, MEDSOEKER } from '../../testing/medsoekere.ts';
import { anne, openSakbenk, siri, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { innbygger, kontrakt, nyBolig, sakMedTilsagn, SOEKER } from '../../testing/tilbudbenk.ts';
import { gyldigTil } from './rules.ts';

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
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  await benk.fyll();
  const json = { gyldigFra: '2026-11-20', kriterier: { ...kriterier, vedtakGyldighetMnd: 6 } };
  const lagret = await benk.som(anne)('POST', '/kriteriesett', { json });
  assert.equal(lagret.status, 201, JSON.stringify(lagret.body));
  sakId = await sakMedTilsagn(benk);
});
after(() => benk.close());

const sak = async () => (await somTrine('GET', `/saker/${sakId}`)).body;
const vedtak = async () => (await somTrine('GET', `/saker/${sakId}/vedtak`)).body;
const historikk = async (): Promise<string[]> =>
  (await sak()).hendelser.map(({ type }: { type: string }) => type);
async function paa(dag: string): Promise<void> {
  benk.klokke = new Date(`${dag}T08:14:00Z`);
  await benk.kalender();
}

const bortfallsbrev = (dokumenter: { type: string; dokumentId: string }[]) =>
  dokumenter.filter(({ type }) => type === 'TILSAGN_BORTFALT');
/** The one letter that says that the grant has lapsed. */
async function brevOmBortfall(): Promise<string> {
  const [brev, ...flere] = bortfallsbrev(
    (await somSoeker('GET', `/meg/saker/${sakId}/dokumenter`)).body.items,
  );
  assert.deepEqual(flere, []);
  const { body } = await somSoeker('GET', `/meg/dokumenter/${brev!.dokumentId}/html`);
  return new TextDecoder().decode(body);
}

test('a grant holds as long as the municipality lets it, and its letter says so', async () => {
  assert.equal((await vedtak()).gyldigTil, '2027-05-20');
  const { body } = await somSoeker('GET', `/meg/saker/${sakId}`);
  assert.equal(body.vedtak.gyldigTil, '2027-05-20');
  const [{ dokumentId }] = (await somSoeker('GET', `/meg/saker/${sakId}/dokumenter`)).body.items;
  const brev = await somSoeker('GET', `/meg/dokumenter/${dokumentId}/html`);
  assert.ok(new TextDecoder().decode(brev.body).includes('Vedtaket gjelder til 20. mai 2027.'));
});

test('its party and its case worker are told two months before, once', async () => {
  await paa('2027-03-19');
  assert.ok(!(await historikk()).includes('TILSAGN_LOEPER_UT'));
  await paa('2027-03-20');
  await paa('2027-03-21');
  assert.equal((await historikk()).filter((type) => type === 'TILSAGN_LOEPER_UT').length, 1);
  const { items } = (await somTrine('GET', `/saker/${sakId}/oppgaver?status=AAPEN`)).body;
  assert.deepEqual(
    items
      .filter(({ type }: { type: string }) => type === 'VURDER')
      .map(({ frist }: { frist: string }) => frist),
    ['2027-05-20'],
  );
});

test('it lapses when its last day is over, and the case can be closed', async () => {
  await paa('2027-03-20');
  await paa('2027-05-20');
  assert.equal((await vedtak()).status, 'FATTET');
  await paa('2027-05-21');
  assert.equal((await vedtak()).status, 'BORTFALT');
  assert.equal((await historikk()).at(-1), 'TILSAGN_UTLOEPT');
  const { body } = await somSoeker('GET', `/meg/saker/${sakId}`);
  assert.deepEqual([body.status, body.venteliste.status], ['AVSLUTTET', 'AVKLART']);
  assert.match(
    await brevOmBortfall(),
    /Vedtaket av 20\. november 2026 om å leie en kommunal bolig gjaldt til 20\. mai 2027\./,
  );
  const { koboId: boligId } = await nyBolig(somTrine, 1);
  const tilbud = await somTrine('POST', `/saker/${sakId}/tilbud`, { json: { boligId } });
  assert.equal(tilbud.body.code, 'MANGLER_TILSAGN');
  await benk.iKrokvik((tx) => tx.query(sql`update oppgave set status = 'UTFOERT', avsluttet = naa()`));
  const lukket = await somTrine('POST', `/saker/${sakId}/avslutning`, { versjon: (await sak()).versjon });
  assert.equal(lukket.body.status, 'AVSLUTTET', JSON.stringify(lukket.body));
});

test('whoever it was for as well has the same letter, in their own language', async () => {
  sakId = await sakMedTilsagn(medMedsoeker(benk, { spraak: 'nn' }), { voksne: [SOEKER, MEDSOEKER] });
  await paa('2027-03-20');
  await paa('2027-05-21');
  const nb = await brevOmBortfall();
  const somMedsoeker = benk.som(innbygger(MEDSOEKER));
  const { items } = (await somMedsoeker('GET', '/meg/invitasjoner')).body;
  const { dokumenter } = (await somMedsoeker('GET', `/meg/invitasjoner/${items[0].medsoekerId}/sak`)).body;
  const [brev, ...flere] = bortfallsbrev(dokumenter);
  assert.deepEqual(flere, []);
  const sti = `/meg/dokumenter/${brev!.dokumentId}/html`;
  const nn = new TextDecoder().decode((await somMedsoeker('GET', sti)).body);
  assert.match(
    nn,
    /Vedtaket av 20\. november 2026 om å leige ein kommunal bustad gjaldt til 20\. mai 2027\./,
  );
  assert.doesNotMatch(nn, /\bikke\b|bolig\b|fortsatt|\bfra\b/);
  assert.ok(!nn.includes(SOEKER) && !nb.includes(MEDSOEKER));
  assert.equal((await somSoeker('GET', sti)).status, 404);
});

test('in a shielded case the letter says no more, and only the shielded unit sees that it was sent', async () => {
  await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
  await paa('2027-03-20');
  await paa('2027-05-21');
  const brev = await brevOmBortfall();
  for (const ord of ['Lyngveien', 'skjerm', 'Skjerm', 'beskyttet']) assert.ok(!brev.includes(ord), ord);
  assert.equal((await somTrine('GET', `/saker/${sakId}/dokumenter`)).status, 404);
  const { items } = (await benk.som(siri)('GET', `/saker/${sakId}/dokumenter`)).body;
  assert.equal(bortfallsbrev(items).length, 1);
});

test('it lapses on nobody who was not told two weeks before', async () => {
  // Nobody looked for half a year.
  await paa('2027-06-01');
  assert.ok((await historikk()).includes('TILSAGN_LOEPER_UT'));
  await paa('2027-06-14');
  assert.equal((await vedtak()).status, 'FATTET');
  await paa('2027-06-15');
  assert.equal((await vedtak()).status, 'BORTFALT');
});

test('an offer made on the last day is answered first, and a yes to it is a home', async () => {
  await paa('2027-03-20');
  benk.klokke = new Date('2027-05-20T08:14:00Z');
  const { koboId: boligId } = await nyBolig(somTrine, 1);
  const tilbud = await somTrine('POST', `/saker/${sakId}/tilbud`, { json: { boligId } });
  assert.equal(tilbud.status, 201, JSON.stringify(tilbud.body));
  await paa('2027-05-22');
  assert.equal((await vedtak()).status, 'FATTET');
  const { tilbudId } = tilbud.body;
  await somSoeker('POST', `/tilbud/${tilbudId}/svar`, { json: { svar: 'JA' }, versjon: 1 });
  await paa('2027-05-25');
  const json = { ...kontrakt, signertDato: '2027-05-25', startdato: '2027-06-01', sluttdato: '2030-05-31' };
  const signert = await somTrine('POST', `/tilbud/${tilbudId}/kontrakt`, { json, versjon: 2 });
  assert.equal(signert.status, 201, JSON.stringify(signert.body));
});

test('only a grant of a home has a last day', () => {
  const boliginnhold = { boligtype: 'ORDINAER' as const, soverom: 2, leietidMnd: 36 };
  assert.equal(gyldigTil({ resultat: 'TILSAGN', boliginnhold }, '2026-08-31', 6), '2027-02-28');
  assert.equal(gyldigTil({ resultat: 'TILSAGN', boliginnhold }, '2026-08-31', undefined), null);
  assert.equal(gyldigTil({ resultat: 'TILSAGN' }, '2026-08-31', 6), null);
  assert.equal(gyldigTil({ resultat: 'AVSLAG', boliginnhold }, '2026-08-31', 6), null);
});
