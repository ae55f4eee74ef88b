import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { SIMULERTE } from '../../ports/organisasjon/simulator.ts';
import { bytt } from '../../testing/registre.ts';
import { berit, openSakbenk, petra, trine, type Sakbenk } from '../../testing/sakbenk.ts';
import { innbygger, SOEKER } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let nede = false;
before(async () => {
  benk = await openSakbenk({
    mellomledd: bytt((request, neste) => (nede ? new Response(null, { status: 403 }) : neste(request))),
  });
});
beforeEach(() => {
  nede = false;
});
after(() => benk.close());

const sti = (nummer: string) => `/organisasjoner/${nummer}`;

test('who owns a home is looked up by number', async () => {
  const { status, body } = await benk.som(berit)('GET', sti(SIMULERTE.eiendomsselskap));
  assert.deepEqual([status, body.navn, body.organisasjonsform.kode], [200, 'FJORDBO UTLEIE AS', 'AS']);
  assert.equal((await benk.som(trine)('GET', sti(SIMULERTE.slettet))).body.slettet, '2024-06-30');
});

test('one there is none of, and what is no number', async () => {
  for (const nummer of [SIMULERTE.fjernet, '310000001'])
    assert.deepEqual((await benk.som(berit)('GET', sti(nummer))).body.code, 'ORGANISASJON_IKKE_FUNNET');
  assert.equal((await benk.som(berit)('GET', sti('12345'))).status, 400);
});

test('not for citizens, nor for who has nothing to do with homes', async () => {
  assert.equal((await benk.som(innbygger(SOEKER))('GET', sti(SIMULERTE.kommune))).status, 403);
  assert.equal((await benk.som(petra)('GET', sti(SIMULERTE.kommune))).status, 403);
});

test('when the register gives no answer, it is said', async () => {
  nede = true;
  const { status, body } = await benk.som(berit)('GET', sti(SIMULERTE.kommune));
  assert.deepEqual([status, body.code], [503, 'REGISTER_UTILGJENGELIG']);
});
