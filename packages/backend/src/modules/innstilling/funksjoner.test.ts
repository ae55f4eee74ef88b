import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Funksjon } from '@kobo-bolig/contract';
import { operations } from '@kobo-bolig/contract/server';
import { innstill, proevInnstilling } from '../../testing/innstill.ts';
import { openSakbenk, trine, type Kallvalg, type Sakbenk, type Svaret } from '../../testing/sakbenk.ts';
import { fdv, innbygger, SOEKER, ulrik } from '../../testing/tilbudbenk.ts';

const ID = '0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01';
const AAR = 'fra=2026-01-01&til=2026-12-31';

let benk: Sakbenk;
before(async () => {
  benk = await openSakbenk();
});
beforeEach(() => benk.fyll());
after(() => benk.close());

type Kall = readonly [
  login: Parameters<Sakbenk['som']>[0],
  metode: string,
  sti: string,
  aapent: number,
  valg?: Kallvalg,
];
/** A call of each part, by somebody who may make it, and what it answers where the part is in use. */
const kall: Readonly<Record<Funksjon, Kall>> = {
  HUSLEIEFIL: [ulrik, 'GET', '/husleieprofiler', 200],
  MVA: [trine, 'GET', `/mvavurderinger?${AAR}`, 200],
  LEIE_TIL_EIE: [trine, 'GET', '/leieforhold/leietileie', 200],
  LEIEREGULERING: [ulrik, 'GET', '/leiereguleringer', 200],
  DIGITAL_OPPSIGELSE: [
    innbygger(SOEKER),
    'POST',
    `/meg/leieforhold/${ID}/oppsigelse`,
    404,
    { json: { fratredelse: '2027-05-31' }, versjon: 1 },
  ],
  KOBO_BOLIG_API: [fdv, 'GET', `/kobobolig/${ID}`, 404],
};
const gjoer = (funksjon: Funksjon, mer: Kallvalg = {}): Promise<Svaret> => {
  const [login, metode, sti, , valg] = kall[funksjon];
  return benk.som(login)(metode, sti, { ...valg, ...mer });
};

const lukk = (funksjon: Funksjon, gyldigFra?: string) =>
  proevInnstilling(
    benk,
    ({ funksjoner }) => ({ funksjoner: funksjoner.filter((en) => en !== funksjon) }),
    gyldigFra,
  );

for (const funksjon of Object.keys(kall) as Funksjon[])
  test(`${funksjon} is refused where it is not taken into use, and nothing else is`, async () => {
    const aapen = await gjoer(funksjon);
    assert.equal(aapen.status, kall[funksjon][3], JSON.stringify(aapen.body));
    assert.equal((await lukk(funksjon)).status, 200);
    const lukket = await gjoer(funksjon);
    assert.deepEqual([lukket.status, lukket.body.code], [403, 'FUNKSJON_IKKE_AAPNET']);
    for (const annen of Object.keys(kall) as Funksjon[])
      if (annen !== funksjon) assert.equal((await gjoer(annen)).status, kall[annen][3], annen);
    const { funksjoner } = (await benk.som(innbygger(SOEKER))('GET', '/kommune')).body;
    assert.deepEqual([funksjoner.length, funksjoner.includes(funksjon)], [5, false]);
  });

describe('a part that is not taken into use', () => {
  test('opens on the day the municipality has set, and the neighbour has its own', async () => {
    await lukk('MVA');
    const nabo = { ...trine, sub: 'nina', roller: [{ kommunenummer: '9902', roller: ['SAKSBEHANDLER'] }] };
    const hosNaboen = () => benk.som(nabo)('GET', `/mvavurderinger?${AAR}`, { kommunenummer: '9902' });
    assert.equal((await hosNaboen()).status, 200);
    await proevInnstilling(benk, ({ funksjoner }) => ({ funksjoner: [...funksjoner, 'MVA'] }), '2026-11-23');
    await benk.kalender(new Date('2026-11-22T12:00:00Z'));
    assert.equal((await gjoer('MVA')).status, 403);
    await benk.kalender(new Date('2026-11-22T23:10:00Z'));
    assert.equal((await gjoer('MVA')).status, 200);
  });

  test('gives no answer it has given before, and tells the one without the role of the role', async () => {
    const noekkel = '0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f77';
    const kolonner = [{ navn: 'Belop', felt: 'BELOEP' }];
    const oppsett = { skilletegn: 'SEMIKOLON', overskrifter: true, standardkonto: '16300', kontoer: [] };
    const json = { kode: 'OEKONOMI', ...oppsett, kolonner, forfallsdag: 1 };
    const lagre = async (login = ulrik) =>
      benk
        .som(login)('POST', '/husleieprofiler', { json, noekkel })
        .then(({ body, status }) => body.code ?? status);
    assert.equal(await lagre(), 201);
    await lukk('HUSLEIEFIL');
    assert.equal(await lagre(), 'FUNKSJON_IKKE_AAPNET');
    assert.equal(await lagre(trine), 'MANGLER_ROLLE');
  });
});

test('each part has an operation, and each of its operations says that it may be refused', () => {
  for (const { id, funksjon, errors } of Object.values(operations))
    assert.equal(errors.includes('FUNKSJON_IKKE_AAPNET'), funksjon !== null, id);
  for (const funksjon of Object.keys(kall))
    assert.ok(Object.values(operations).some((operasjon) => operasjon.funksjon === funksjon));
});

test('the same part twice is refused', async () => {
  const svar = await proevInnstilling(benk, () => ({ funksjoner: ['MVA', 'MVA'] }));
  assert.deepEqual([svar.status, svar.body.errors[0].pointer], [400, '/innstillinger/funksjoner']);
  await innstill(benk, () => ({ funksjoner: [] }));
  assert.equal((await gjoer('HUSLEIEFIL')).status, 403);
});
