// A co-applicant's own time to complain runs from when they were notified themselves.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Varsel } from '@kobo-bolig/contract';
import { medMedsoeker, MEDSOEKER, type Medsoekervalg } from '../../testing/medsoekere.ts';
import { avslaattSak } from '../../testing/sakbenk.ts';
import { innbygger } from '../../testing/tilbudbenk.ts';
import { varselbenk } from '../../testing/varselbenk.ts';

const v = varselbenk();
const SOEKER = 'GRØNN SKUFFE';
const avslag = (om: Medsoekervalg = {}): Promise<string> =>
  avslaattSak(medMedsoeker(v.benk, om), { voksne: [SOEKER, MEDSOEKER] });
async function medsoekersVarsel(sakId: string, status: Varsel['status']): Promise<Varsel> {
  for (let i = 0; i < 100; i++) {
    const varsler = await v.sakens(sakId);
    const [deres] = varsler.filter(({ dokumenttype }) => dokumenttype === 'VEDTAK_MEDSOEKER');
    if (deres?.status === status && varsler.every((en) => en.status !== 'VENTER')) return deres;
    await v.benk.kalender();
  }
  assert.fail(JSON.stringify(await v.sakens(sakId)));
}
const somMedsoeker = () => v.benk.som(innbygger(MEDSOEKER));
async function felles() {
  const { medsoekerId } = (await somMedsoeker()('GET', '/meg/invitasjoner')).body.items[0];
  const sti = `/meg/invitasjoner/${medsoekerId}`;
  return { sti, vedtak: (await somMedsoeker()('GET', `${sti}/sak`)).body.vedtak };
}
async function klag(): Promise<{ status: number; body: { forSent: boolean } }> {
  const { sti, vedtak } = await felles();
  return somMedsoeker()('POST', `${sti}/klager`, { json: { vedtakId: vedtak.vedtakId, grunn: 'Uenig.' } });
}
const poster = async (sakId: string, kommetFram: string) => {
  const { varselId, versjon } = await medsoekersVarsel(sakId, 'PAPIR');
  const json = { sendt: '2026-11-20', kommetFram };
  const svar = await v.somTrine('POST', `/saker/${sakId}/varsler/${varselId}/papirsending`, {
    json,
    versjon,
  });
  assert.equal(svar.status, 200, JSON.stringify(svar.body));
};

test('a letter that was posted late gives them time from when it came, and they see it', async () => {
  const sakId = await avslag({ svar: { tryggKontakt: 'BARE_POST' } });
  await poster(sakId, '2026-11-24');
  assert.equal((await felles()).vedtak.klagefrist, '2026-12-15');
  v.benk.klokke = new Date('2026-12-15T09:00:00Z');
  assert.equal((await klag()).body.forSent, false);
});

test('and it is over when that time is', async () => {
  const sakId = await avslag({ svar: { tryggKontakt: 'BARE_POST' } });
  await poster(sakId, '2026-11-24');
  v.benk.klokke = new Date('2026-12-16T09:00:00Z');
  assert.equal((await klag()).body.forSent, true);
});

test('it runs also while the applicant’s complaint is heard, and is not made longer by the applicant’s', async () => {
  const sakId = await avslag();
  await medsoekersVarsel(sakId, 'SENDT');
  const { vedtakId } = await v.vedtak(sakId);
  const json = { vedtakId, grunn: 'Uenig.' };
  assert.equal(
    (await v.benk.som(innbygger(SOEKER))('POST', `/meg/saker/${sakId}/klager`, { json })).status,
    201,
  );
  assert.equal((await felles()).vedtak.klagefrist, '2026-12-11');
  v.benk.klokke = new Date('2026-12-12T09:00:00Z');
  assert.equal((await klag()).body.forSent, true);
});

test('nobody who was never notified is too late', async () => {
  await v.varsler(undefined);
  await avslag();
  v.benk.klokke = new Date('2027-03-01T09:00:00Z');
  assert.equal((await klag()).body.forSent, false);
});
