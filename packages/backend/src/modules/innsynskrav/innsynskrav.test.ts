// A party asks to see their case, and is answered: what they get, what not, and how to complain about that.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { innstill } from '../../testing/innstill.ts';
import { medMedsoeker, MEDSOEKER } from '../../testing/medsoekere.ts';
import { avslaattSak, openSakbenk, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { innbygger, sakMedTilsagn, SOEKER } from '../../testing/tilbudbenk.ts';

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
  sakId = await sakMedTilsagn(benk);
});
after(() => benk.close());

const sakens = async () => (await somTrine('GET', `/saker/${sakId}/innsynskrav`)).body.items;
const mine = async () => (await somSoeker('GET', `/meg/saker/${sakId}/innsynskrav`)).body.items;
const oppgaver = async () =>
  (await somTrine('GET', `/saker/${sakId}/oppgaver?status=AAPEN`)).body.items.filter(
    ({ tekst }: { tekst?: string }) => tekst === 'Svar på krav om innsyn i saken.',
  );
const svar = {
  resultat: 'GITT',
  dokumenter: [] as string[],
  notater: [] as string[],
  unntatt: [] as object[],
};
const besvar = (innsynskravId: string, json: object, versjon = 1) =>
  somTrine('POST', `/saker/${sakId}/innsynskrav/${innsynskravId}/svar`, {
    json: { ...svar, ...json },
    versjon,
  });
/** Kept back when it was written. */
const notat = async () =>
  (
    await somTrine('POST', `/saker/${sakId}/journalnotater`, {
      json: {
        type: 'INTERN_VURDERING',
        tekst: 'Vi bør se på leietiden.',
        hendelsestid: '2026-11-20T08:00:00Z',
        unntak: { grunn: 'INTERNT_DOKUMENT', begrunnelse: 'Egen saksforberedelse.' },
      },
    })
  ).body;
const unntatt = [
  { hva: 'Notat av 20. november', hjemmel: 'forvaltningsloven § 19', begrunnelse: 'Om en annen.' },
];

test('who asks to see all of it sees what was not shown to them before, and has it told in a message', async () => {
  const bedt = await somSoeker('POST', `/meg/saker/${sakId}/innsynskrav`, { json: {} });
  assert.equal(bedt.status, 201, JSON.stringify(bedt.body));
  const { innsynskravId, ...resten } = bedt.body;
  assert.deepEqual(resten, { kanal: 'DIGITAL', mottatt: '2026-11-20', frist: '2026-11-27' });
  assert.deepEqual(
    (await oppgaver()).map(({ frist }: { frist: string }) => frist),
    ['2026-11-27'],
  );
  const { journalnotatId, synligForPart } = await notat();
  assert.equal(synligForPart, false);
  const [{ dokumentId }] = (await somTrine('GET', `/saker/${sakId}/dokumenter`)).body.items;

  const ukjent = await besvar(innsynskravId, { notater: [innsynskravId], dokumenter: [journalnotatId] });
  assert.deepEqual(
    [ukjent.body.code, ukjent.body.errors.map(({ pointer }: { pointer: string }) => pointer)],
    ['UGYLDIG_FORESPOERSEL', ['/dokumenter/0', '/notater/0']],
  );
  const besvart = await besvar(innsynskravId, { notater: [journalnotatId], dokumenter: [dokumentId] });
  assert.equal(besvart.status, 200, JSON.stringify(besvart.body));
  assert.deepEqual(await oppgaver(), []);
  const [mitt] = await mine();
  assert.deepEqual(
    [mitt.svar.resultat, mitt.svar.besvartAv, mitt.svar.notater[0].tekst, mitt.svar.klagefrist],
    ['GITT', 'Trine Saksbehandler', 'Vi bør se på leietiden.', undefined],
  );
  const sti = `/meg/saker/${sakId}/innsynskrav/${innsynskravId}/dokumenter`;
  const fil = await somSoeker('GET', `${sti}/${dokumentId}`);
  assert.deepEqual([fil.status, fil.hoder.get('content-type')], [200, 'application/pdf']);
  assert.equal((await somSoeker('GET', `${sti}/${journalnotatId}`)).status, 404);
  assert.equal((await benk.som(innbygger('MODIG SYKKEL'))('GET', `${sti}/${dokumentId}`)).status, 404);
  const [melding] = (await somSoeker('GET', `/meg/saker/${sakId}/meldinger`)).body.items;
  assert.match(melding.tekst, /^Du har fått se det du ba om\./);
  assert.deepEqual(
    (await somTrine('GET', `/saker/${sakId}`)).body.hendelser
      .map(({ type }: { type: string }) => type)
      .filter((type: string) => type.startsWith('INNSYN')),
    ['INNSYN_BEDT_OM', 'INNSYN_BESVART'],
  );
  assert.equal((await besvar(innsynskravId, {}, 2)).body.code, 'INNSYNSKRAV_ER_BESVART');
});

test('what is kept back is told in a letter, with provision, reason, and how and how long they have to complain', async () => {
  const json = { hva: 'Notatet.', kanal: 'MUNTLIG', mottatt: '2026-11-18' };
  const { innsynskravId } = (await somTrine('POST', `/saker/${sakId}/innsynskrav`, { json })).body;
  const uten = await besvar(innsynskravId, { resultat: 'AVSLAATT' });
  assert.deepEqual(uten.body.errors[0].pointer, '/unntatt');
  const { body } = await besvar(innsynskravId, { resultat: 'AVSLAATT', unntatt });
  const { klagefrist, klageinstans, regelsett, dokumentId } = body.svar;
  assert.deepEqual([klagefrist, klageinstans, regelsett], [undefined, 'Statsforvalteren', 'FVL1967']);
  const [mitt] = await mine();
  assert.deepEqual([mitt.hva, mitt.kanal, mitt.svar.unntatt], ['Notatet.', 'MUNTLIG', unntatt]);
  assert.equal((await sakens())[0].registrertAv.ansattId, 'trine');
  const brev = await somSoeker('GET', `/meg/dokumenter/${dokumentId}/html`);
  const tekst = new TextDecoder().decode(brev.body);
  for (const del of [
    'Du får ikke se det du ba om.',
    'Notat av 20. november',
    'forvaltningsloven § 19',
    'Om en annen.',
    'Fristen er tre uker fra du fikk dette brevet.',
    'Statsforvalteren',
  ])
    assert.ok(tekst.includes(del), `${del}: ${tekst}`);

  await innstill(benk, () => ({ fvl2025Fra: '2026-01-01' }));
  const nytt = (await somTrine('POST', `/saker/${sakId}/innsynskrav`, { json })).body.innsynskravId;
  const av2025 = (await besvar(nytt, { resultat: 'AVSLAATT', unntatt })).body.svar;
  const html = await somSoeker('GET', `/meg/dokumenter/${av2025.dokumentId}/html`);
  assert.match(
    new TextDecoder().decode(html.body),
    /tre uker fra vi varslet deg om at dette brevet lå på Min sak/,
  );

  // What was looked at is told in the language of whoever reads it.
  const { oppslag } = (await somSoeker('GET', '/meg/opplysninger', { spraak: 'nn' })).body;
  const hjemler = oppslag.map(({ hjemmel }: { hjemmel: string }) => hjemmel);
  assert.ok(hjemler.includes('bustadsosiallova § 8'), JSON.stringify(oppslag));
});

test('what the one they apply with was sent, or has sent, is not given them', async () => {
  await innstill(benk, () => ({ arkiv: { maate: 'INNEBYGD', bevaring: { kode: 'B' } } }));
  sakId = await avslaattSak(medMedsoeker(benk), { voksne: ['GRØNN SKUFFE', MEDSOEKER] });
  const somMedsoeker = benk.som(innbygger(MEDSOEKER));
  const [{ medsoekerId }] = (await somMedsoeker('GET', '/meg/invitasjoner')).body.items;
  const { vedtakId } = (await somMedsoeker('GET', `/meg/invitasjoner/${medsoekerId}/sak`)).body.vedtak;
  const klage = { vedtakId, grunn: 'Jeg har fortalt dere om helsen min.' };
  const klaget = await somMedsoeker('POST', `/meg/invitasjoner/${medsoekerId}/klager`, { json: klage });
  assert.equal(klaget.status, 201, JSON.stringify(klaget.body));
  const arkivert = (await somTrine('GET', '/arkivleveringer?arkivstatus=VENTER')).body.items;
  const id = (hva: string): string =>
    arkivert.find((en: { type: string; sakId: string }) => en.sakId === sakId && en.type === hva).dokumentId;

  const json = { kanal: 'MUNTLIG', mottatt: '2026-11-20' };
  const { innsynskravId } = (await somTrine('POST', `/saker/${sakId}/innsynskrav`, { json })).body;
  const nektet = await besvar(innsynskravId, {
    dokumenter: [id('VEDTAK_MEDSOEKER'), id('VEDTAK'), id('KLAGE')],
  });
  assert.deepEqual(
    [nektet.status, nektet.body.errors?.map(({ pointer }: { pointer: string }) => pointer)],
    [400, ['/dokumenter/0', '/dokumenter/2']],
  );
  const gitt = await besvar(innsynskravId, { dokumenter: [id('VEDTAK')] });
  assert.equal(gitt.status, 200, JSON.stringify(gitt.body));
});

test('a case that is closed is asked about as well', async () => {
  const avslag = await benk.nySak({ voksne: ['MODIG SYKKEL'] });
  const { versjon } = (await somTrine('GET', `/saker/${avslag}`)).body;
  await somTrine('POST', `/saker/${avslag}/trekking`, { json: { begrunnelse: 'Har fått bolig.' }, versjon });
  const trukket = (await somTrine('GET', `/saker/${avslag}`)).body;
  await somTrine('POST', `/saker/${avslag}/avslutning`, { versjon: trukket.versjon });
  assert.equal((await somTrine('GET', `/saker/${avslag}`)).body.status, 'AVSLUTTET');
  const bedt = await benk.som(innbygger('MODIG SYKKEL'))('POST', `/meg/saker/${avslag}/innsynskrav`, {
    json: {},
  });
  assert.equal(bedt.status, 201, JSON.stringify(bedt.body));
});
