// What a child who is a party does for itself, and what is told it beside whoever acts for it.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { identFor } from '../../ports/simulering/personer.ts';
import { avslaattSak, openSakbenk, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { begyntKontrakt, innbygger, nyBolig, sakMedTilsagn } from '../../testing/tilbudbenk.ts';

const MOR = 'KLOK HAGESAKS';
/** 17, and one who is 15 on 23 November. */
const SYTTEN = 'FRISK GULROT';
const FJORTEN = 'MILD KOSTESKAFT';

let benk: Sakbenk;
let somTrine: Klient;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
});
beforeEach(async () => {
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  await benk.fyll();
});
after(() => benk.close());

const som = (navn: string): Klient => benk.som(innbygger(navn));
/** The register is asked, and says how old the child is. */
async function forelder(navn: string, brevTil = 'REPRESENTANTEN') {
  const json = { gjelder: { ident: identFor(navn), navn: navn.split(' ').at(-1) }, brevTil };
  const { status, body } = await som(MOR)('POST', '/meg/representasjoner/foreldreansvar', { json });
  assert.equal(status, 201, JSON.stringify(body));
  const paaVegneAv: string = body.representasjonId;
  const klient: Klient = (metode, sti, valg = {}) => som(MOR)(metode, sti, { ...valg, paaVegneAv });
  return Object.assign(klient, { representasjonId: paaVegneAv });
}

test('a child reads and applies for itself from the day it is 15, and is sent what its parent is sent', async () => {
  const barnet = som(FJORTEN);
  let mor!: Awaited<ReturnType<typeof forelder>>;
  const sakId = await avslaattSak(benk, { voksne: [FJORTEN] }, async () => {
    mor = await forelder(FJORTEN, 'PARTEN');
  });
  const mottakere = async (sti: string) => (await somTrine('GET', `/saker/${sakId}${sti}`)).body;
  const [brev] = (await mottakere('/dokumenter')).items;
  assert.deepEqual(brev.mottakere, { parten: false, representasjoner: [mor.representasjonId] });
  for (const [metode, sti] of [
    ['GET', '/meg/saker'],
    ['GET', `/meg/saker/${sakId}`],
    ['GET', '/meg/innbygger'],
    ['GET', '/meg/opplysninger'],
    ['POST', '/soeknader'],
  ] as const) {
    const svar = await barnet(metode, sti, metode === 'POST' ? { json: { spraak: 'nb' } } : {});
    assert.deepEqual([svar.status, svar.body.code], [403, 'UNDER_15_AAR'], sti);
  }
  assert.equal((await mor('GET', `/meg/saker/${sakId}`)).status, 200);
  assert.equal((await mor('GET', '/soeknader')).body.items.length, 1, 'what was refused was not made');
  benk.klokke = new Date('2026-11-23T08:00:00Z');
  assert.equal((await barnet('GET', `/meg/saker/${sakId}`)).status, 200);
  assert.equal((await barnet('POST', '/soeknader', { json: { spraak: 'nb' } })).status, 201);
  assert.deepEqual((await mottakere('/representasjoner')).brevTil, { parten: true, representasjoner: [] });
});

test('whom no register has been asked about is as old as their number says', async () => {
  const spoer = async () => (await som(FJORTEN)('GET', '/meg/saker')).status;
  assert.equal(await spoer(), 403);
  benk.klokke = new Date('2026-11-23T08:00:00Z');
  assert.equal(await spoer(), 200);
});

test('whoever has come of age since the contract was signed was bound by the parent who signed it then', async () => {
  const sakId = await sakMedTilsagn(benk, { voksne: [SYTTEN] });
  const mor = await forelder(SYTTEN);
  const { koboId: boligId } = await nyBolig(somTrine, 7);
  const { tilbudId } = (await somTrine('POST', `/saker/${sakId}/tilbud`, { json: { boligId } })).body;
  await mor('POST', `/tilbud/${tilbudId}/svar`, { json: { svar: 'JA' }, versjon: 1 });
  await benk.iKrokvik((tx) =>
    tx.query(sql`update person set foedselsdato = '2008-11-22'
      where id = (select soeker_id from sak where id = ${sakId})`),
  );
  benk.klokke = new Date('2026-11-23T08:00:00Z');
  const signer = (json: object) =>
    somTrine('POST', `/tilbud/${tilbudId}/kontrakt`, { json: { ...begyntKontrakt, ...json }, versjon: 2 });
  assert.equal((await signer({})).body.code, 'VERGE_MAA_SIGNERE');
  const vergensSignatur = { signertDato: '2026-11-20' };
  const { status, body } = await signer({ vergensSignatur });
  assert.equal(status, 201, JSON.stringify(body));
});

test('what binds somebody of 17 to a home is done by a parent, who is told together with them', async () => {
  const sakId = await sakMedTilsagn(benk, { voksne: [SYTTEN] });
  const mor = await forelder(SYTTEN);
  const { brevTil } = (await somTrine('GET', `/saker/${sakId}/representasjoner`)).body;
  assert.deepEqual(brevTil, { parten: true, representasjoner: [mor.representasjonId] });
  const { koboId: boligId } = await nyBolig(somTrine, 7);
  const { tilbudId } = (await somTrine('POST', `/saker/${sakId}/tilbud`, { json: { boligId } })).body;
  const ja = { json: { svar: 'JA' }, versjon: 1 };
  const selv = await som(SYTTEN)('POST', `/tilbud/${tilbudId}/svar`, ja);
  assert.deepEqual([selv.status, selv.body.code], [403, 'KREVER_VERGE']);
  const svar = await mor('POST', `/tilbud/${tilbudId}/svar`, ja);
  assert.deepEqual([svar.status, svar.body.status], [200, 'AKSEPTERT'], JSON.stringify(svar.body));
  const signer = (json: object = {}) =>
    somTrine('POST', `/tilbud/${tilbudId}/kontrakt`, { json: { ...begyntKontrakt, ...json }, versjon: 2 });
  assert.equal((await somTrine('GET', `/saker/${sakId}/tilbud`)).body.items[0].vergeSignerer, true);
  for (const [vergensSignatur, code, feil] of [
    [undefined, 'VERGE_MAA_SIGNERE', ['/vergensSignatur', 'MANGLER']],
    [{ signertDato: '2026-11-21' }, 'UGYLDIG_FORESPOERSEL', ['/vergensSignatur/signertDato', 'I_FREMTIDEN']],
    [{ signertDato: '2026-11-19' }, 'UGYLDIG_FORESPOERSEL', ['/vergensSignatur/signertDato', 'FOER_SVARET']],
  ] as const) {
    const { body } = await signer(vergensSignatur && { vergensSignatur });
    assert.deepEqual([body.code, [body.errors[0].pointer, body.errors[0].code]], [code, feil]);
  }
  const vergensSignatur = { signertDato: '2026-11-20', signaturmetode: 'PAPIR' };
  const { status, body: leie } = await signer({ vergensSignatur });
  assert.equal(status, 201, JSON.stringify(leie));
  const { leieforholdId } = leie;
  const { items } = (await somTrine('GET', `/leieforhold/${leieforholdId}/kontrakter`)).body;
  assert.deepEqual(items[0].vergensSignatur, vergensSignatur);
  const mitt = (await som(SYTTEN)('GET', '/meg/leieforhold')).body.items[0];
  const siOpp = { json: { fratredelse: mitt.tidligsteFratredelse }, versjon: mitt.versjon };
  const ut = await som(SYTTEN)('POST', `/meg/leieforhold/${leieforholdId}/oppsigelse`, siOpp);
  assert.deepEqual([ut.status, ut.body.code], [403, 'KREVER_VERGE']);
});
