// A home that is granted on the ground floor or with a lift: written to the party, and held against each home.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Boligtreff } from '@kobo-bolig/contract';
import {
  kartlagt,
  kartlegg,
  openSakbenk,
  tilsagnBolig,
  trine,
  vidar,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import { innbygger, nyBolig, SOEKER } from '../../testing/tilbudbenk.ts';
import { avgjoerelse } from './brev.ts';

let benk: Sakbenk;
before(async () => {
  benk = await openSakbenk();
});
after(() => benk.close());

test('stairs are said of in the decision, to the party, and of each home, whatever was assessed', async () => {
  const somTrine = benk.som(trine);
  const sakId = await benk.nySak();
  const { boligbehov } = kartlagt;
  await kartlegg(somTrine, sakId, { ...kartlagt, boligbehov: { ...boligbehov, utenTrapper: false } });
  const boliginnhold = { ...tilsagnBolig.boliginnhold, utenTrapper: true };
  const json = { ...tilsagnBolig, boliginnhold };
  await somTrine('POST', `/saker/${sakId}/vedtak/forslag`, { json });
  await somTrine('POST', `/saker/${sakId}/vedtak/godkjenning`, { versjon: 1 });
  const { body: vedtak } = await benk.som(vidar)('POST', `/saker/${sakId}/vedtak/fatting`, { versjon: 2 });
  assert.deepEqual(vedtak.innhold.boliginnhold, boliginnhold);
  assert.match(avgjoerelse('KOMMUNAL_BOLIG_NY', vedtak, 'nn'), /– Bustad i første etasje eller med heis\n/);
  const mitt = await benk.som(innbygger(SOEKER))('GET', `/meg/saker/${sakId}`);
  assert.deepEqual(mitt.body.vedtak.boliginnhold, boliginnhold);
  await nyBolig(somTrine, 1, { etasjenummer: 1 });
  await nyBolig(somTrine, 2, { etasjenummer: 4, bygning: { bygningstype: 'BLOKK', heis: false } });
  const { items } = (await somTrine('GET', `/saker/${sakId}/boligtreff`)).body as { items: Boligtreff[] };
  assert.deepEqual(
    items.map(({ match }) => match.find(({ krav }) => krav === 'UTEN_TRAPPER')?.oppfylt),
    ['JA', 'NEI'],
  );
});
