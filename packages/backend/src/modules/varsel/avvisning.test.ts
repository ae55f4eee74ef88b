// Of a complaint that is not heard, the time to complain about that runs from when whoever complained was told.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Varsel } from '@kobo-bolig/contract';
import { klagebenk } from '../../testing/klagebenk.ts';
import { varselbenk } from '../../testing/varselbenk.ts';

const v = varselbenk();

async function avvist(navn: string, vent: Varsel['status']) {
  const k = klagebenk(v.benk);
  const sakId = await v.avslag(navn);
  const { klageId } = (await k.klag(sakId, {}, k.som(navn))).body;
  await k.tatt(klageId);
  await k.steg(klageId, 'formkontroll', { oppfylt: false, vurdering: 'Ikke om vedtaket.' });
  const klage = async () => (await k.som(navn)('GET', `/meg/saker/${sakId}/klager`)).body.items[0];
  for (let i = 0; i < 100; i++) {
    const varsel = (await v.sakens(sakId)).find(({ dokumenttype }) => dokumenttype === 'KLAGE_AVVIST');
    assert.ok(varsel);
    if (varsel.status === vent) return { k, sakId, navn, varsel, klage };
    await v.benk.kalender();
  }
  return assert.fail(JSON.stringify(await v.sakens(sakId)));
}
type Avvist = Awaited<ReturnType<typeof avvist>>;
async function klagPaa({ k, sakId, navn, klage }: Avvist, dag: string): Promise<boolean> {
  v.benk.klokke = new Date(`${dag}T09:00:00Z`);
  const { vedtakId } = (await klage()).avvisning;
  const svar = await k.klag(sakId, { vedtakId }, k.som(navn));
  assert.equal(svar.status, 201, JSON.stringify(svar.body));
  return svar.body.forSent;
}

test('notified, they have three weeks', async () => {
  const om = await avvist('ERFAREN HESTEDROSJE', 'SENDT');
  assert.equal((await om.klage()).avvisning.klagefrist, '2026-12-11');
  assert.equal(await klagPaa(om, '2026-12-11'), false);
});

test('and are too late after that', async () => {
  assert.equal(await klagPaa(await avvist('ERFAREN HESTEDROSJE', 'SENDT'), '2026-12-12'), true);
});

test('told on paper, from when it came', async () => {
  const om = await avvist('JEVN KORK', 'PAPIR');
  const { varselId, versjon } = om.varsel;
  const post = (json: object) =>
    v.somTrine('POST', `/saker/${om.sakId}/varsler/${varselId}/papirsending`, { json, versjon });
  const uten = await post({ sendt: '2026-11-20' });
  assert.deepEqual(
    uten.body.errors?.map(({ pointer }: { pointer: string }) => pointer),
    ['/kommetFram'],
  );
  assert.equal((await post({ sendt: '2026-11-20', kommetFram: '2026-11-24' })).status, 200);
  assert.equal((await om.klage()).avvisning.klagefrist, '2026-12-15');
  assert.equal(await klagPaa(om, '2026-12-15'), false);
});

test('nobody who was never told is too late', async () => {
  assert.equal(await klagPaa(await avvist('JEVN KORK', 'PAPIR'), '2027-03-01'), false);
});
