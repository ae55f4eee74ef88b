// How whoever applies with the party is told that there is a letter about the decision, and what that does to it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Varsel } from '@kobo-bolig/contract';
import { medMedsoeker, MEDSOEKER, type Medsoekervalg } from '../../testing/medsoekere.ts';
import { avslaattSak } from '../../testing/sakbenk.ts';
import { innbygger } from '../../testing/tilbudbenk.ts';
import { varselbenk } from '../../testing/varselbenk.ts';

const v = varselbenk();
const SOEKER = 'GRØNN SKUFFE';
const avslag = (om: Medsoekervalg = {}, soeker = SOEKER): Promise<string> =>
  avslaattSak(medMedsoeker(v.benk, om), { voksne: [soeker, MEDSOEKER] });
async function varselFor(sakId: string, type: Varsel['dokumenttype']): Promise<Varsel> {
  const funnet = (await v.sakens(sakId)).find(({ dokumenttype }) => dokumenttype === type);
  assert.ok(funnet);
  return funnet;
}
/** Waits until both notices are what they become. */
async function begge(sakId: string, status: Varsel['status'], medsoekers: Varsel['status']): Promise<Varsel> {
  for (let i = 0; i < 100; i++) {
    const [partens, annens] = [await varselFor(sakId, 'VEDTAK'), await varselFor(sakId, 'VEDTAK_MEDSOEKER')];
    if (partens.status === status && annens.status === medsoekers) return annens;
    await v.benk.kalender();
  }
  assert.fail(JSON.stringify(await v.sakens(sakId)));
}
/** How many notices the test has sent them. */
async function nye(navn: string, arbeid: () => Promise<unknown>): Promise<number> {
  const foer = v.sendtTil(navn).length;
  await arbeid();
  return v.sendtTil(navn).length - foer;
}
async function aapne(sakId: string): Promise<void> {
  const somParten = v.benk.som(innbygger(SOEKER));
  const { items } = (await somParten('GET', `/meg/saker/${sakId}/dokumenter`)).body;
  await somParten('GET', `/meg/dokumenter/${items[0].dokumentId}/html`);
}
const poster = (sakId: string, { varselId, versjon }: Varsel, json: object) =>
  v.somTrine('POST', `/saker/${sakId}/varsler/${varselId}/papirsending`, { json, versjon });

test('each of the two is notified, by what the register has about them', async () => {
  const begges = async () => {
    const sakId = await avslag();
    await begge(sakId, 'SENDT', 'SENDT');
    assert.equal((await v.vedtak(sakId)).status, 'MEDDELT');
  };
  assert.equal(await nye(MEDSOEKER, begges), 1);
  assert.equal(await nye(SOEKER, begges), 1);
});

test('that the co-applicant is notified does not tell the party', async () => {
  const sakId = await avslag({}, 'JEVN KORK');
  await begge(sakId, 'PAPIR', 'SENDT');
  assert.equal((await v.vedtak(sakId)).status, 'FATTET');
});

test('whoever has answered that it is not safe to notify them has the letter posted', async () => {
  const sendt = await nye(MEDSOEKER, async () => {
    const sakId = await avslag({ svar: { tryggKontakt: 'BARE_POST' } });
    assert.equal((await begge(sakId, 'SENDT', 'PAPIR')).grunn, 'OENSKER_POST');
    assert.match((await v.oppgaver(sakId))[0]!.tekst, /Vedtak om kommunal bolig, til medsøker/);
  });
  assert.equal(sendt, 0);
});

test('posted later, the decision is open to complaint until both have had their time', async () => {
  const sakId = await avslag({ svar: { tryggKontakt: 'BARE_POST' } });
  const varsel = await begge(sakId, 'SENDT', 'PAPIR');
  assert.equal((await v.vedtak(sakId)).klagefrist, '2026-12-11');
  const svar = await poster(sakId, varsel, { sendt: '2026-11-20', kommetFram: '2026-11-24' });
  assert.deepEqual([svar.status, svar.body.status], [200, 'SENDT_PAPIR']);
  const { status, klagefrist, meddelelse } = await v.vedtak(sakId);
  assert.deepEqual([status, klagefrist, meddelelse.kanal], ['MEDDELT', '2026-12-15', 'DIGITAL']);
  await aapne(sakId);
  await v.senere('2026-12-14T09:00:00Z');
  assert.equal((await v.vedtak(sakId)).status, 'MEDDELT');
  await v.senere('2026-12-16T09:00:00Z');
  assert.equal((await v.vedtak(sakId)).status, 'ENDELIG');
});

test('while it is still to be posted, the decision does not become final', async () => {
  const sakId = await avslag({ svar: { tryggKontakt: 'EGEN_MAATE' } });
  await begge(sakId, 'SENDT', 'PAPIR');
  await aapne(sakId);
  await v.senere('2026-12-16T09:00:00Z');
  assert.equal((await v.vedtak(sakId)).status, 'MEDDELT');
});

test('that the party was told on paper does not post the other’s letter', async () => {
  const sakId = await avslag({ svar: { tryggKontakt: 'BARE_POST' } }, 'JEVN KORK');
  await begge(sakId, 'PAPIR', 'PAPIR');
  const { versjon } = await v.vedtak(sakId);
  await v.somTrine('POST', `/saker/${sakId}/vedtak/meddelelse`, {
    json: { kanal: 'PAPIR', varselSendt: '2026-11-20', kommetFram: '2026-11-24' },
    versjon,
  });
  assert.equal((await varselFor(sakId, 'VEDTAK')).status, 'SENDT_PAPIR');
  assert.equal((await varselFor(sakId, 'VEDTAK_MEDSOEKER')).status, 'PAPIR');
});
