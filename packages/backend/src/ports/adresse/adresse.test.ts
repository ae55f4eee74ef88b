import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endreJson, testregistre } from '../../testing/registre.ts';
import type { Fetch } from '../felles/forsoek.ts';
import { RegisterFeil } from '../felles/registerfeil.ts';
import { createAdresseregister } from './adapter.ts';
import { createAdresseSimulator } from './simulator.ts';

test('what is written so far finds the addresses it may become, in a home’s own words', async () => {
  const { adresse, kall } = await testregistre();
  const treff = await adresse.sok('  Lyngveien   14*');
  assert.deepEqual(
    treff.map(({ tekst }) => tekst),
    ['Lyngveien 14', 'Lyngveien 14A'],
  );
  assert.deepEqual(treff[1], {
    tekst: 'Lyngveien 14A',
    adresse: {
      adressenavn: 'Lyngveien',
      nummer: 14,
      bokstav: 'A',
      postnummer: '0000',
      poststed: 'KROKVIK',
      kommunenummer: '9901',
    },
    eiendom: { gardsnummer: 3, bruksnummer: 14 },
    bruksenhetsnumre: ['H0101', 'H0201'],
  });
  const sendt = kall.at(-1)!;
  assert.equal(new URL(sendt.url).searchParams.get('sok'), 'lyngveien 14*');
  assert.equal(sendt.headers.get('authorization'), null);
});

test('where there are no streets, the number in the cadastre is the name', async () => {
  const { adresse } = await testregistre();
  const [treff] = await adresse.sok('ytre krok');
  assert.equal(treff?.adresse.adressenavn, 'Ytre Krok, 12/3');
  assert.equal(treff.adresse.nummer, undefined);
  assert.deepEqual(treff.eiendom, { gardsnummer: 12, bruksnummer: 3 });
});

test('nothing found is an answer, and ten are the most', async () => {
  const { adresse } = await testregistre();
  assert.deepEqual(await adresse.sok('finnesikke'), []);
  assert.equal((await adresse.sok('krokvik')).length, 10);
});

test('the same text is asked once in ten minutes; a failure is not remembered', async () => {
  let nede = true;
  let naa = 0;
  let kall = 0;
  const baseUrl = 'https://adresse.test/adresser/v1';
  const simulator = createAdresseSimulator({ baseUrl });
  const fetch: Fetch = async (request) => {
    kall++;
    return nede ? new Response(null, { status: 400 }) : simulator(request);
  };
  const register = createAdresseregister({ fetch, baseUrl, naa: () => naa });
  await assert.rejects(register.sok('torvgata'), RegisterFeil);
  nede = false;
  const foerste = await register.sok('torvgata');
  assert.deepEqual(await register.sok('TORVGATA '), foerste);
  assert.equal(kall, 2);
  naa = 10 * 60_000;
  await register.sok('torvgata');
  assert.equal(kall, 3);
});

test('of an address only what the document says is read, as the type it says', async () => {
  const hel = {
    adressetekst: 'Storgata 2b',
    adressenavn: 'Storgata',
    nummer: 2,
    bokstav: 'b',
    kommunenummer: '0301',
    postnummer: '0155',
    poststed: 'OSLO',
    gardsnummer: 208,
    bruksnummer: 61,
    festenummer: 4,
    bruksenhetsnummer: ['H0101', 'X1'],
  };
  const sok = async (adresser: unknown) => {
    const r = await testregistre({ mellomledd: endreJson((kropp) => ({ ...kropp, adresser })) });
    return r.adresse.sok('storgata');
  };
  const [treff] = await sok([hel]);
  assert.deepEqual(
    [treff?.adresse.bokstav, treff?.eiendom?.festenummer, treff?.bruksenhetsnumre],
    ['B', 4, ['H0101']],
  );
  for (const felt of ['adressetekst', 'kommunenummer', 'postnummer', 'poststed'])
    for (const tom of [undefined, null, '']) assert.deepEqual(await sok([{ ...hel, [felt]: tom }]), [], felt);
  for (const feil of [{ nummer: '2' }, { nummer: 2.5 }, { bruksenhetsnummer: 'H0101' }, { postnummer: 155 }])
    await assert.rejects(sok([{ ...hel, ...feil }]), { register: 'ADRESSE', klasse: 'UGYLDIG_SVAR' });
  await assert.rejects(sok({}), { klasse: 'UGYLDIG_SVAR' });
});

test('the simulator refuses what the document does not have', async () => {
  const baseUrl = 'https://adresse.test/adresser/v1';
  const fetch = createAdresseSimulator({ baseUrl });
  const status = async (sti: string, init: RequestInit = { headers: { Accept: 'application/json' } }) =>
    (await fetch(new Request(baseUrl + sti, init))).status;
  assert.equal(await status('/sok?sok=torvgata'), 200);
  assert.equal(await status('/sok?soek=torvgata'), 400);
  assert.equal(await status('/sok?sok=torvgata&treffPerSide=1001'), 400);
  assert.equal(await status('/sok?sok=torvgata&treffPerSide=1000&side=10'), 400);
  assert.equal(await status('/adresser?sok=torvgata'), 404);
  assert.equal(await status('/sok?sok=torvgata', { method: 'POST' }), 404);
  assert.equal(await status('/sok?sok=torvgata', { headers: { Accept: 'text/html' } }), 406);
});
