// A party who was not shown all they asked to see complains about that, beside what they complain about else.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { klagebenk } from '../../testing/klagebenk.ts';
import {
  avslaattSak,
  kartlagt,
  kartlegg,
  klara,
  openSakbenk,
  trine,
  type Klient,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import { SOEKER } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let k: ReturnType<typeof klagebenk>;
let somTrine: Klient;
let somKlaus: Klient;
before(async () => {
  benk = await openSakbenk();
  k = klagebenk(benk);
  somTrine = benk.som(trine);
  somKlaus = benk.som({ ...klara, sub: 'klaus', navn: 'Klaus Klage' });
});
beforeEach(() => {
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  return benk.fyll();
});
after(() => benk.close());

const unntatt = [{ hva: 'Notatet', hjemmel: 'forvaltningsloven § 19', begrunnelse: 'Om en annen.' }];
const svar = async (sakId: string, innsynskravId: string, json: object) =>
  somTrine('POST', `/saker/${sakId}/innsynskrav/${innsynskravId}/svar`, {
    json: { dokumenter: [], notater: [], unntatt: [], ...json },
    versjon: 1,
  });
/** @returns what was asked and refused */
async function nektet(sakId: string): Promise<string> {
  const { body } = await k.som(SOEKER)('POST', `/meg/saker/${sakId}/innsynskrav`, {
    json: { hva: 'Notatet.' },
  });
  const besvart = await svar(sakId, body.innsynskravId, { resultat: 'AVSLAATT', unntatt });
  assert.equal(besvart.status, 200, JSON.stringify(besvart.body));
  return body.innsynskravId;
}
const mine = async (sakId: string) =>
  (await k.som(SOEKER)('GET', `/meg/saker/${sakId}/innsynskrav`)).body.items;
const klagPaa = (sakId: string, innsynskravId: string, felt: object = {}) =>
  k.klag(sakId, { vedtakId: innsynskravId, grunn: 'Notatet er om meg.', ...felt });
const sak = async (sakId: string) => (await somTrine('GET', `/saker/${sakId}`)).body;
const oppgaver = async (sakId: string) =>
  (await somTrine('GET', `/saker/${sakId}/oppgaver?status=AAPEN`)).body.items.map(
    ({ type }: { type: string }) => type,
  );
const brev = async (sakId: string, type: string): Promise<string> => {
  const { items } = (await k.som(SOEKER)('GET', `/meg/saker/${sakId}/dokumenter`)).body;
  const { dokumentId } = items.find((ett: { type: string }) => ett.type === type);
  const { body } = await k.som(SOEKER)('GET', `/meg/dokumenter/${dokumentId}/html`);
  return new TextDecoder().decode(body as Uint8Array);
};

test('that is right has it answered anew, leaves the decision alone, and is dealt with by somebody else than answered', async () => {
  const sakId = await avslaattSak(benk);
  const innsynskravId = await nektet(sakId);
  assert.equal((await mine(sakId))[0].svar.kanPaaklages, true);
  const utsatt = await klagPaa(sakId, innsynskravId, { utsattIverksetting: true });
  assert.equal(utsatt.body.errors?.[0].pointer, '/utsattIverksetting');
  const { status, body } = await klagPaa(sakId, innsynskravId);
  assert.equal(status, 201, JSON.stringify(body));
  assert.deepEqual(
    [body.vedtakId, body.gjelderInnsynskrav, body.forSent, body.klageinstans, body.klageinstansType],
    [innsynskravId, innsynskravId, false, 'Statsforvalteren', 'STATSFORVALTER'],
  );
  assert.equal((await mine(sakId))[0].svar.kanPaaklages, false);
  assert.equal((await klagPaa(sakId, innsynskravId)).body.code, 'KLAGE_FINNES');
  assert.equal((await k.vedtak(sakId)).status, 'FATTET');
  // Neither waits for the other, and one of them ends without a word about the other.
  const omVedtaket = (await k.klag(sakId)).body;
  assert.equal((await k.vedtak(sakId)).status, 'PAAKLAGET');
  await k.som(SOEKER)('POST', `/meg/klager/${omVedtaket.klageId}/trekking`, { versjon: 1 });

  const somTrineKlager = benk.som({
    ...trine,
    roller: [{ kommunenummer: '9901', roller: ['KLAGEBEHANDLER'], enhet: 'BOLIG' }],
  });
  assert.equal(
    (await k.steg(body.klageId, 'tildeling', undefined, somTrineKlager)).body.code,
    'KLAGE_SAMME_PERSON',
  );
  await k.tilBehandling(body.klageId);
  const klagesak = (await k.somKlara('GET', `/klager/${body.klageId}/sak`)).body;
  assert.deepEqual([klagesak.vedtak, klagesak.innsynskrav.svar.unntatt], [undefined, unntatt]);
  const json = { resultat: 'OMGJORT_FULLT', uttalelse: 'Du skal få se det.' };
  const omgjort = await k.steg(body.klageId, 'behandling', json);
  assert.equal(omgjort.body.status, 'OMGJORT', JSON.stringify(omgjort.body));
  assert.deepEqual(
    omgjort.body.vedtaketsPersoner.map(({ ansattId }: { ansattId: string }) => ansattId),
    ['trine'],
  );
  const { hendelser } = await sak(sakId);
  assert.equal(
    hendelser.at(-1).type,
    'INNSYN_OMGJORT',
    'not that anybody asked, nor that the decision changed',
  );
  const [nytt, gammelt] = await mine(sakId);
  assert.deepEqual([nytt.etterKlage, nytt.hva, nytt.svar], [body.klageId, 'Notatet.', undefined]);
  assert.equal(gammelt.svar.resultat, 'AVSLAATT');
  assert.equal((await klagPaa(sakId, innsynskravId)).body.code, 'VEDTAK_KAN_IKKE_PAAKLAGES');
  assert.equal((await svar(sakId, nytt.innsynskravId, { resultat: 'GITT' })).status, 200);
  assert.equal((await k.vedtak(sakId)).status, 'FATTET');
});

test('that is not, is sent on with a letter; what whoever hears it finds is carried out, and a closed case stays so', async () => {
  const sakId = await avslaattSak(benk);
  const innsynskravId = await nektet(sakId);
  await somTrine('POST', `/saker/${sakId}/avslutning`, { versjon: (await sak(sakId)).versjon });
  const { klageId } = (await klagPaa(sakId, innsynskravId)).body;
  assert.equal((await sak(sakId)).status, 'AVSLUTTET');
  await k.tilBehandling(klageId);
  const json = { resultat: 'OPPRETTHOLDT', uttalelse: 'Det er om en annen.' };
  assert.equal((await k.steg(klageId, 'behandling', json)).body.status, 'OVERSENDT');
  assert.match(
    await brev(sakId, 'KLAGE_OVERSENDT'),
    /har ikke endret svaret av 20\. november 2026 på at du ba om innsyn\./,
  );
  const utfall = { utfall: 'OPPHEVET', dato: '2026-11-20', begrunnelse: 'Noe av det kan gis.' };
  assert.equal((await k.steg(klageId, 'utfall', utfall)).body.status, 'AVGJORT');
  assert.equal((await mine(sakId))[0].etterKlage, klageId);
  assert.equal((await sak(sakId)).status, 'AVSLUTTET');
  assert.equal((await k.vedtak(sakId)).status, 'FATTET');
  assert.deepEqual(await oppgaver(sakId), ['ANNEN'], 'somebody is to answer anew');
});

test('puts nothing off: the application is withdrawn, and the complaint and what was asked are answered still', async () => {
  const sakId = await benk.nySak();
  await kartlegg(somTrine, sakId, kartlagt);
  const innsynskravId = await nektet(sakId);
  const { klageId } = (await klagPaa(sakId, innsynskravId)).body;
  await k.som(SOEKER)('POST', `/meg/saker/${sakId}/innsynskrav`, { json: { hva: 'Alt annet.' } });
  const min = (await k.som(SOEKER)('GET', `/meg/saker/${sakId}`)).body;
  assert.equal(min.kanTrekkes, true);
  const trukket = await k.som(SOEKER)('POST', `/soeknader/${min.soeknadId}/trekking`);
  assert.ok(trukket.status < 300, JSON.stringify(trukket.body));
  assert.deepEqual((await oppgaver(sakId)).sort(), ['ANNEN', 'KLAGE']);
  assert.equal((await k.hent(klageId)).status, 'MOTTATT');
});

test('is sent on while the case is closed, and changed of the municipality’s own accord', async () => {
  const sakId = await avslaattSak(benk);
  const innsynskravId = await nektet(sakId);
  const klageId = await k.tilBehandling((await klagPaa(sakId, innsynskravId)).body.klageId);
  await k.steg(klageId, 'behandling', { resultat: 'OPPRETTHOLDT', uttalelse: 'Det er om en annen.' });
  const { versjon } = await sak(sakId);
  const lukket = await somTrine('POST', `/saker/${sakId}/avslutning`, { versjon });
  assert.equal(lukket.status, 200, JSON.stringify(lukket.body));
  assert.equal((await somTrine('GET', `/saker/${sakId}/omgjoeringer`)).body.kanBegynne, true);
  // Opened for a complaint about the decision, it is closed again with that one.
  const omVedtaket = (await k.klag(sakId)).body;
  assert.equal((await sak(sakId)).status, 'GJENAAPNET');
  await k.som(SOEKER)('POST', `/meg/klager/${omVedtaket.klageId}/trekking`, { versjon: 1 });
  assert.equal((await sak(sakId)).status, 'AVSLUTTET');
});

test('that ends after the decision was changed in a closed case leaves the case to whoever takes it', async () => {
  const sakId = await avslaattSak(benk);
  const innsynskravId = await nektet(sakId);
  await somTrine('POST', `/saker/${sakId}/avslutning`, { versjon: (await sak(sakId)).versjon });
  const omVedtaket = (await k.klag(sakId)).body;
  const omInnsyn = (await klagPaa(sakId, innsynskravId)).body;
  await k.tilBehandling(omVedtaket.klageId);
  const json = { resultat: 'OMGJORT_FULLT', uttalelse: 'Vi tok feil.' };
  assert.equal((await k.steg(omVedtaket.klageId, 'behandling', json)).body.status, 'OMGJORT');
  await k.som(SOEKER)('POST', `/meg/klager/${omInnsyn.klageId}/trekking`, { versjon: 1 });
  const { status, versjon } = await sak(sakId);
  assert.equal(status, 'GJENAAPNET');
  assert.equal((await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon })).status, 200);
});

test('that is not heard is complained about in its turn, and heard then', async () => {
  const sakId = await avslaattSak(benk);
  const innsynskravId = await nektet(sakId);
  const registrert = await k.registrer(sakId, { vedtakId: innsynskravId });
  assert.equal(registrert.status, 201, JSON.stringify(registrert.body));
  const { klageId, gjelderInnsynskrav, klagefrist } = registrert.body;
  assert.deepEqual([gjelderInnsynskrav, klagefrist], [innsynskravId, undefined]);
  await k.tatt(klageId);
  await k.steg(klageId, 'formkontroll', { oppfylt: false, vurdering: 'Sier ikke hva den gjelder.' });
  assert.match(await brev(sakId, 'KLAGE_AVVIST'), /på svaret av 20\. november 2026 på at du ba om innsyn\./);
  const [avvist] = (await k.som(SOEKER)('GET', `/meg/saker/${sakId}/klager`)).body.items;
  const ny = (await klagPaa(sakId, avvist.avvisning.vedtakId)).body;
  assert.equal(ny.gjelderAvvisningAv, klageId);
  await k.tilBehandling(ny.klageId, somKlaus);
  await k.steg(
    ny.klageId,
    'behandling',
    { resultat: 'OMGJORT_FULLT', uttalelse: 'Den skal høres.' },
    somKlaus,
  );
  const gjenopptatt = (await k.som(SOEKER)('GET', `/meg/saker/${sakId}/klager`)).body.items.find(
    (en: { gjenopptar?: string }) => en.gjenopptar === klageId,
  );
  assert.deepEqual([gjenopptatt.status, gjenopptatt.gjelderInnsynskrav], ['UNDER_BEHANDLING', innsynskravId]);
  const andres = await avslaattSak(benk, { voksne: ['MODIG SYKKEL'] });
  assert.equal(
    (await k.klag(andres, { vedtakId: innsynskravId }, k.som('MODIG SYKKEL'))).body.errors[0].pointer,
    '/vedtakId',
  );
});
