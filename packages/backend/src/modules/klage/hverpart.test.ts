// Each of those a decision is for complains for themselves: the applicant, and whoever applies with them.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { identFor } from '../../ports/simulering/personer.ts';
import { sql } from '../../db/sql.ts';
import { klagebenk } from '../../testing/klagebenk.ts';
import { medMedsoeker, MEDSOEKER, type Medsoekervalg } from '../../testing/medsoekere.ts';
import { avslaattSak, openSakbenk, siri, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { SOEKER } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let k: ReturnType<typeof klagebenk>;
let somTrine: Klient;
before(async () => {
  benk = await openSakbenk();
  k = klagebenk(benk);
  somTrine = benk.som(trine);
});
beforeEach(() => {
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  return benk.fyll();
});
after(() => benk.close());

const avslag = (om?: Medsoekervalg): Promise<string> =>
  avslaattSak(medMedsoeker(benk, om), { voksne: [SOEKER, MEDSOEKER] });
const medsoekerId = async (klient = k.som(MEDSOEKER)): Promise<string> =>
  (await klient('GET', '/meg/invitasjoner')).body.items[0].medsoekerId;
const UENIG = 'Jeg klager for egen del.';
/** With what the co-applicant reads of the case, and nothing more. */
async function klagSomMedsoeker(felt: object = {}, klient = k.som(MEDSOEKER)) {
  const id = await medsoekerId(klient);
  const felles = (await klient('GET', `/meg/invitasjoner/${id}/sak`)).body;
  return klient('POST', `/meg/invitasjoner/${id}/klager`, {
    json: { vedtakId: felles.vedtak.vedtakId, grunn: UENIG, ...felt },
  });
}
async function begge(sakId: string): Promise<{ partens: string; medsoekers: string }> {
  const [en, to] = [await k.klag(sakId), await klagSomMedsoeker()];
  assert.deepEqual([en.status, to.status], [201, 201], JSON.stringify([en.body, to.body]));
  return { partens: en.body.klageId, medsoekers: to.body.klageId };
}
const medsoekers = async () =>
  (await k.som(MEDSOEKER)('GET', `/meg/invitasjoner/${await medsoekerId()}/klager`)).body.items;
const partens = async (sakId: string) =>
  (await k.som(SOEKER)('GET', `/meg/saker/${sakId}/klager`)).body.items;
const status = async (sakId: string) => (await k.vedtak(sakId)).status;
const oppgaver = async (sakId: string) =>
  (await somTrine('GET', `/saker/${sakId}/oppgaver?status=AAPEN`)).body.items.map(
    ({ type }: { type: string }) => type,
  );
async function stadfestet(klageId: string, klient = k.somKlara): Promise<void> {
  await k.tilBehandling(klageId, klient);
  await k.steg(klageId, 'behandling', { resultat: 'OPPRETTHOLDT', uttalelse: 'Dette var kjent.' }, klient);
  const json = { utfall: 'STADFESTET', dato: '2026-11-20', begrunnelse: 'Grundig.' };
  assert.equal((await k.steg(klageId, 'utfall', json, klient)).body.status, 'AVGJORT');
}

test('a co-applicant complains by themselves, also when the applicant has, and each once', async () => {
  const sakId = await avslag();
  const { klageId } = (await k.klag(sakId)).body;
  const svar = await klagSomMedsoeker({ oensketEndring: 'Et sted å bo.', utsattIverksetting: true });
  assert.equal(svar.status, 201, JSON.stringify(svar.body));
  assert.deepEqual(
    [svar.body.status, svar.body.grunn, svar.body.forSent, svar.body.utsettelse, svar.body.vedlegg],
    ['MOTTATT', UENIG, false, { status: 'BEDT_OM' }, []],
  );
  assert.deepEqual(
    (await medsoekers()).map((en: { klageId: string }) => en.klageId),
    [svar.body.klageId],
  );
  for (const igjen of [await klagSomMedsoeker(), await k.klag(sakId)])
    assert.deepEqual([igjen.status, igjen.body.code], [409, 'KLAGE_FINNES']);
  const sett = await k.hent(svar.body.klageId);
  assert.deepEqual([sett.klager.navn, sett.soeker.navn, sett.andreAapne], [MEDSOEKER, SOEKER, [klageId]]);
  assert.deepEqual(await oppgaver(sakId), ['KLAGE']);
});

test('neither of the two reads, answers for or withdraws what the other has complained about', async () => {
  const sakId = await avslag();
  const ider = await begge(sakId);
  assert.deepEqual(
    (await partens(sakId)).map((en: { klageId: string }) => en.klageId),
    [ider.partens],
  );
  assert.ok(!JSON.stringify(await partens(sakId)).includes(UENIG));
  assert.ok(!JSON.stringify(await medsoekers()).includes('leid privat'));
  const trekk = (klageId: string, hvem: string, versjon = 1) =>
    k.som(hvem)('POST', `/meg/klager/${klageId}/trekking`, { versjon });
  assert.equal((await trekk(ider.partens, MEDSOEKER)).status, 404);
  assert.equal((await trekk(ider.medsoekers, SOEKER)).status, 404);
  assert.equal((await trekk(ider.medsoekers, MEDSOEKER)).body.status, 'TRUKKET');
  const sti = `/meg/invitasjoner/${await medsoekerId()}/klager`;
  assert.equal((await k.som(SOEKER)('GET', sti)).status, 404);
  assert.equal((await k.som('JEVN KORK')('GET', sti)).status, 404);
  const vedlegg = { vedlegg: [crypto.randomUUID()] };
  assert.equal((await klagSomMedsoeker(vedlegg)).status, 400, 'attachments of the case are the applicant’s');
});

test('whoever has not confirmed that they apply complains about nothing', async () => {
  const sakId = await avslag({ status: 'INVITERT' });
  const id = await medsoekerId();
  const json = { vedtakId: (await k.vedtak(sakId)).vedtakId, grunn: UENIG };
  for (const [metode, valg] of [
    ['GET', {}],
    ['POST', { json }],
  ] as const)
    assert.equal((await k.som(MEDSOEKER)(metode, `/meg/invitasjoner/${id}/klager`, valg)).status, 404);
});

test('not about what another system has decided, nor again when they have been heard', async () => {
  const heltAnnet = await medMedsoeker(benk).nySak({ voksne: [SOEKER, MEDSOEKER] });
  await somTrine('POST', `/saker/${heltAnnet}/tildeling`, { versjon: 1 });
  const annet = await somTrine('POST', `/saker/${heltAnnet}/annetvedtak`, {
    json: {
      vedtak: { system: 'Pleiesystemet', referanse: '2026/881', dato: '2026-11-10' },
      hjemmel: 'helse- og omsorgstjenesteloven § 3-2',
      klagevei: { enhet: 'Tjenestekontoret', kontakt: 'Telefon 00 00 00 00' },
      boliginnhold: { boligtype: 'OMSORGSBOLIG', soverom: 1, leietidMnd: 36 },
      boligbehov: { soveromMin: 1, rullestol: true, utenTrapper: true, bemanning: 'INGEN' },
      tildelingsgrunnlag: { grupper: ['ELDRE'], primaer: 'ELDRE' },
    },
    versjon: (await somTrine('GET', `/saker/${heltAnnet}`)).body.versjon,
  });
  assert.equal(annet.status, 201, JSON.stringify(annet.body));
  const nei = await klagSomMedsoeker({ vedtakId: crypto.randomUUID() });
  assert.deepEqual([nei.status, nei.body.code], [409, 'VEDTAK_I_ANNET_SYSTEM']);
  await benk.fyll();
  await avslag();
  await stadfestet((await klagSomMedsoeker()).body.klageId);
  const igjen = await klagSomMedsoeker();
  assert.deepEqual([igjen.status, igjen.body.code], [409, 'VEDTAK_KAN_IKKE_PAAKLAGES']);
});

test('whoever acts for the co-applicant finds the decision and complains for them', async () => {
  await avslag();
  const { body } = await k.som(MEDSOEKER)('POST', '/meg/representasjoner', {
    json: { representant: { ident: identFor('JEVN KORK'), navn: 'Kork' }, omfang: 'KLAGE' },
  });
  const somFullmektig: Klient = (metode, sti, valg = {}) =>
    k.som('JEVN KORK')(metode, sti, { ...valg, paaVegneAv: body.representasjonId });
  const svar = await klagSomMedsoeker({}, somFullmektig);
  assert.equal(svar.status, 201, JSON.stringify(svar.body));
  assert.equal((await k.hent(svar.body.klageId)).klager.navn, MEDSOEKER);
  const trukket = await somFullmektig('POST', `/meg/klager/${svar.body.klageId}/trekking`, { versjon: 1 });
  assert.equal(trukket.body.status, 'TRUKKET');
});

describe('the decision', () => {
  test('is complained about until the last of them is answered', async () => {
    const sakId = await avslag();
    const ider = await begge(sakId);
    await k.som(SOEKER)('POST', `/meg/klager/${ider.partens}/trekking`, { versjon: 1 });
    assert.deepEqual([await status(sakId), await oppgaver(sakId)], ['PAAKLAGET', ['KLAGE']]);
    await stadfestet(ider.medsoekers);
    assert.deepEqual([await status(sakId), await oppgaver(sakId)], ['STADFESTET', []]);
  });

  test('that is upheld for one stays so when the other withdraws', async () => {
    const sakId = await avslag();
    const ider = await begge(sakId);
    await stadfestet(ider.partens);
    assert.equal(await status(sakId), 'PAAKLAGET');
    assert.equal(
      (await k.klag(sakId)).body.code,
      'VEDTAK_KAN_IKKE_PAAKLAGES',
      'who was heard is not heard again',
    );
    await k.som(MEDSOEKER)('POST', `/meg/klager/${ider.medsoekers}/trekking`, { versjon: 1 });
    assert.equal(await status(sakId), 'STADFESTET');
  });

  test('that is upheld for one can be complained about by the other, who was not heard', async () => {
    const sakId = await avslag();
    await stadfestet((await k.klag(sakId)).body.klageId);
    const svar = await klagSomMedsoeker();
    assert.equal(svar.status, 201, JSON.stringify(svar.body));
    assert.equal(await status(sakId), 'PAAKLAGET');
  });

  test('that is changed for one is made anew for both', async () => {
    const sakId = await avslag();
    const ider = await begge(sakId);
    await k.tilBehandling(ider.medsoekers);
    const json = { resultat: 'OMGJORT_FULLT', uttalelse: 'Vi tok feil.' };
    assert.equal((await k.steg(ider.medsoekers, 'behandling', json)).body.status, 'OMGJORT');
    assert.equal(await status(sakId), 'OMGJORT');
    assert.deepEqual((await oppgaver(sakId)).sort(), ['KLAGE', 'VURDER']);
    await k.som(SOEKER)('POST', `/meg/klager/${ider.partens}/trekking`, { versjon: 1 });
    assert.equal(await status(sakId), 'OMGJORT');
  });
});

test('a case that was closed is open until the last complaint is answered', async () => {
  const sakId = await avslag();
  const sak = async () => (await somTrine('GET', `/saker/${sakId}`)).body;
  await somTrine('POST', `/saker/${sakId}/avslutning`, { versjon: (await sak()).versjon });
  const ider = await begge(sakId);
  await stadfestet(ider.partens);
  assert.equal((await sak()).status, 'GJENAAPNET');
  await k.som(MEDSOEKER)('POST', `/meg/klager/${ider.medsoekers}/trekking`, { versjon: 1 });
  assert.equal((await sak()).status, 'AVSLUTTET');
});

test('a case that was closed is not closed with the last complaint when another had the decision changed', async () => {
  const sakId = await avslag();
  const sak = async () => (await somTrine('GET', `/saker/${sakId}`)).body;
  await somTrine('POST', `/saker/${sakId}/avslutning`, { versjon: (await sak()).versjon });
  const ider = await begge(sakId);
  await k.tilBehandling(ider.partens);
  const json = { resultat: 'OMGJORT_FULLT', uttalelse: 'Vi tok feil.' };
  assert.equal((await k.steg(ider.partens, 'behandling', json)).body.status, 'OMGJORT');
  await k.som(MEDSOEKER)('POST', `/meg/klager/${ider.medsoekers}/trekking`, { versjon: 1 });
  const { status: etter, versjon } = await sak();
  assert.equal(etter, 'GJENAAPNET');
  assert.equal((await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon })).status, 200);
});

test('of a shielded case each complains as before, and only the shielded unit sees it', async () => {
  const sakId = await avslag();
  await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
  const svar = await klagSomMedsoeker();
  assert.equal(svar.status, 201, JSON.stringify(svar.body));
  assert.equal((await k.somKlara('GET', `/klager/${svar.body.klageId}`)).status, 404);
  assert.equal((await somTrine('GET', `/saker/${sakId}/klager`)).status, 404);
  const { items } = (await benk.som(siri)('GET', `/saker/${sakId}/klager`)).body;
  assert.deepEqual(
    items.map((en: { klager: { navn: string } }) => en.klager.navn),
    [MEDSOEKER],
  );
  assert.equal((await medsoekers()).length, 1);
});
