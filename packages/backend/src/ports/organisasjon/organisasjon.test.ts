import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endreJson, testregistre } from '../../testing/registre.ts';
import { SIMULERTE } from './simulator.ts';

test('a unit in our words', async () => {
  const { organisasjon, kall } = await testregistre();
  assert.deepEqual(await organisasjon.hent(SIMULERTE.eiendomsselskap), {
    organisasjonsnummer: SIMULERTE.eiendomsselskap,
    navn: 'FJORDBO UTLEIE AS',
    organisasjonsform: { kode: 'AS', navn: 'Aksjeselskap' },
    naeringskode: { kode: '68.200', navn: 'Utleie og drift av egen eller leid fast eiendom' },
    konkurs: false,
    underAvvikling: false,
  });
  assert.equal(kall.length, 1);
  assert.equal(kall[0]?.headers.get('authorization'), null);
});

test('one below another, a deleted, a bankrupt, a removed and none', async () => {
  const { organisasjon, kall } = await testregistre();
  const under = await organisasjon.hent(SIMULERTE.underenhet);
  assert.equal(under?.overordnet, SIMULERTE.eiendomsselskap);
  assert.equal(kall.length, 2);
  assert.equal((await organisasjon.hent(SIMULERTE.slettet))?.slettet, '2024-06-30');
  assert.equal((await organisasjon.hent(SIMULERTE.konkurs))?.konkurs, true);
  assert.equal(await organisasjon.hent(SIMULERTE.fjernet), null);
  const foer = kall.length;
  assert.equal(await organisasjon.hent('310000001'), null);
  assert.equal(await organisasjon.hent('../roller'), null);
  assert.equal(kall.length, foer, 'what cannot be a number is not asked about');
});

test('an answer about somebody else, or of the wrong type, is none', async () => {
  for (const endring of [
    { organisasjonsnummer: SIMULERTE.kommune },
    { organisasjonsnummer: 310000042 },
    { navn: '' },
    { navn: null },
    { organisasjonsform: 'AS' },
    { konkurs: 'false' },
    { slettedato: 'i fjor' },
  ]) {
    const r = await testregistre({ mellomledd: endreJson((kropp) => ({ ...kropp, ...endring })) });
    await assert.rejects(
      r.organisasjon.hent(SIMULERTE.eiendomsselskap),
      { register: 'ENHETSREGISTERET', klasse: 'UGYLDIG_SVAR' },
      JSON.stringify(endring),
    );
  }
});

test('the simulator refuses what the document does not have', async () => {
  const { fetch, adresser } = await testregistre();
  const status = async (sti: string, init: RequestInit = { headers: { Accept: 'application/json' } }) =>
    (await fetch(new Request(adresser.organisasjon + sti, init))).status;
  assert.equal(await status(`/enheter/${SIMULERTE.kommune}`), 200);
  assert.equal(await status(`/underenheter/${SIMULERTE.kommune}`), 404);
  assert.equal(await status(`/enheter/${SIMULERTE.kommune}`, { method: 'POST' }), 404);
  assert.equal(await status(`/enheter/${SIMULERTE.kommune}`, { headers: { Accept: 'text/html' } }), 406);
  assert.equal(await status('/enheter/1'), 404);
});
