import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KOMMUNE, testregistre } from '../../testing/registre.ts';
import { avtalescopes } from './adapter.ts';
import type { Avtaleregister } from './port.ts';

const registre = Object.keys(avtalescopes) as Avtaleregister[];

test('a municipality with agreement and delegation is given a token for each register, asked for anew each time', async () => {
  const { registeravtaler, kall } = await testregistre();
  for (const register of [...registre, ...registre])
    await registeravtaler.proev(register, KOMMUNE.kommuneOrgnr);
  assert.deepEqual(
    kall.map(({ url }) => url),
    Array.from({ length: 2 * registre.length }, () => 'https://maskinporten.test/token'),
    'and no register is asked about anybody',
  );
});

test('one without is refused, and not told apart from one whose client lacks the scope', async () => {
  const { registeravtaler } = await testregistre();
  for (const register of registre)
    await assert.rejects(registeravtaler.proev(register, '310000034'), {
      register: 'MASKINPORTEN',
      klasse: 'IKKE_TILGANG',
    });
});

test('no answer is no answer: down, late, cut short, of the wrong type', async () => {
  const svar: [() => Promise<Response>, string][] = [
    [async () => new Response('Bad Gateway', { status: 502 }), 'UTILGJENGELIG'],
    [() => new Promise(() => {}), 'UTILGJENGELIG'],
    [async () => new Response('{"access_token": "x", "tok'), 'UGYLDIG_SVAR'],
    [async () => Response.json({ access_token: 7, token_type: 'Bearer', expires_in: 9 }), 'UGYLDIG_SVAR'],
  ];
  for (const [lag, klasse] of svar) {
    const { registeravtaler } = await testregistre({
      mellomledd: () => lag,
      tidsgrenser: { perForsoekMs: 20, totaltMs: 100, maksForsoek: 2 },
    });
    await assert.rejects(registeravtaler.proev('INNTEKT', KOMMUNE.kommuneOrgnr), {
      register: 'MASKINPORTEN',
      klasse,
    });
  }
});
