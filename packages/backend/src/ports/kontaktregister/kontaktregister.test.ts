import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endreJson, KOMMUNE, testregistre } from '../../testing/registre.ts';
import { identFor } from '../simulering/personer.ts';
import { SCOPE, STI } from './adapter.ts';
import type { Kontaktopplysninger } from './port.ts';

const ident = identFor('ERFAREN HESTEDROSJE');
const les = async (endring: object): Promise<Kontaktopplysninger | undefined> => {
  const r = await testregistre({
    mellomledd: endreJson(() => ({ personer: [{ personidentifikator: ident, ...endring }] })),
  });
  return (await r.kontaktregister.hent(KOMMUNE, [ident])).verdi.get(ident);
};

test('many are asked about at once, and each is answered for themselves', async () => {
  const r = await testregistre();
  const navn = [
    'ERFAREN HESTEDROSJE',
    'JEVN KORK',
    'KVIKK ROBÅT',
    'KLAR FLASKE',
    'STERK PLANKE',
    'RAPP PINNE',
  ];
  const { verdi, korrelasjonsid } = await r.kontaktregister.hent(KOMMUNE, navn.map(identFor));
  assert.match(korrelasjonsid, /^[0-9a-f-]{36}$/);
  assert.deepEqual(
    navn.map((ett) => {
      const en = verdi.get(identFor(ett))!;
      return [en.reservert, en.aktiv, en.kanVarsles, en.spraak ?? null, en.epost !== undefined];
    }),
    [
      [false, true, true, 'nb', true],
      [true, true, false, 'nb', false],
      [false, true, false, 'nb', false],
      [false, false, false, null, false],
      [false, true, true, 'nn', true],
      [false, false, false, null, false],
    ],
  );
  const spurt = r.kall.filter(({ url }) => url.endsWith(STI));
  assert.equal(spurt.length, 1);
});

test('the later of the two times is when a contact point was confirmed, each for itself', async () => {
  const lest = await les({
    kontaktinformasjon: {
      epostadresse: 'en@krokvik.example',
      epostadresse_oppdatert: '2023-06-29T10:14:52+02',
      epostadresse_sist_verifisert: '2024-01-01T00:00:00.500Z',
      mobiltelefonnummer: '+4740000000',
      mobiltelefonnummer_oppdatert: '2023-06-29T10:14:52+02:00',
    },
  });
  assert.deepEqual(lest?.epost, { verdi: 'en@krokvik.example', bekreftet: '2024-01-01T00:00:00.500Z' });
  assert.deepEqual(lest?.mobil, { verdi: '+4740000000', bekreftet: '2023-06-29T08:14:52.000Z' });
});

test('what the register does not say in words we know is a no', async () => {
  const nei = { reservert: true, aktiv: false, kanVarsles: false };
  assert.deepEqual(await les({}), nei);
  assert.deepEqual(
    await les({
      reservasjon: 'KANSKJE',
      status: 'VENTER',
      varslingsstatus: 'KAN_VARSLES_SNART',
      spraak: 'smj',
      kontaktinformasjon: { epostadresse: ' ' },
    }),
    nei,
  );
});

test('an answer about somebody else is not used, and who is missing is missing', async () => {
  const r = await testregistre({
    mellomledd: endreJson(() => ({
      personer: [{ personidentifikator: identFor('JEVN KORK'), reservasjon: 'NEI', status: 'AKTIV' }],
    })),
  });
  assert.equal((await r.kontaktregister.hent(KOMMUNE, [ident])).verdi.size, 0);
});

test('a time that is none is refused', async () => {
  const kontaktinformasjon = {
    epostadresse: 'en@krokvik.example',
    epostadresse_oppdatert: '2023-13-45T00:00:00Z',
  };
  await assert.rejects(les({ kontaktinformasjon }), { klasse: 'UGYLDIG_SVAR' });
});

test('nobody is asked about when there is nobody, nor more than the register takes', async () => {
  const r = await testregistre();
  assert.equal((await r.kontaktregister.hent(KOMMUNE, [])).verdi.size, 0);
  await assert.rejects(
    r.kontaktregister.hent(
      KOMMUNE,
      Array.from({ length: 1_001 }, () => ident),
    ),
    RangeError,
  );
  assert.equal(r.kall.length, 0);
});

test('one of many the register is down for, and all of them are asked about again', async () => {
  const r = await testregistre();
  const identer = [ident, identFor('LANG BENK')];
  assert.equal((await r.kontaktregister.hent(KOMMUNE, identer)).verdi.size, 2);
  await assert.rejects(r.kontaktregister.hent(KOMMUNE, [ident, identFor('KRAFTIG SEIL')]), {
    klasse: 'UTILGJENGELIG',
  });
});

test('the simulator refuses what lacks something of the wire table', async () => {
  const r = await testregistre();
  const url = r.adresser.kontaktregister + STI;
  const token = await r.token.hent({ ...KOMMUNE, scope: SCOPE });
  const annet = await r.token.hent({ ...KOMMUNE, scope: 'skatteetaten:inntekt' });
  const spoer = async (
    endre: Record<string, string | null> = {},
    { til = url, method = 'POST', kropp = { personidentifikatorer: [ident] } as unknown } = {},
  ): Promise<number> => {
    const headers = new Headers({
      Accept: 'application/json',
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
    });
    for (const [navn, verdi] of Object.entries(endre))
      if (verdi === null) headers.delete(navn);
      else headers.set(navn, verdi);
    const body = method === 'POST' ? { body: JSON.stringify(kropp) } : {};
    return (await r.fetch(new Request(til, { method, headers, ...body }))).status;
  };
  assert.equal(await spoer(), 200);
  assert.equal(await spoer({ Authorization: null }), 401);
  assert.equal(await spoer({ Authorization: `Bearer ${annet}` }), 403);
  assert.equal(await spoer({ Accept: null }), 406);
  assert.equal(await spoer({ 'Content-Type': 'text/plain' }), 400);
  assert.equal(await spoer({}, { method: 'GET' }), 404);
  assert.equal(await spoer({}, { til: `${r.adresser.kontaktregister}/rest/v1/person` }), 404);
  for (const kropp of [
    {},
    [ident],
    { personidentifikatorer: [] },
    { personidentifikatorer: [ident], informasjonsbehov: 'Person' },
    { personidentifikatorer: Array.from({ length: 1_001 }, () => ident) },
    { personidentifikatorer: ['123'] },
  ])
    assert.equal(await spoer({}, { kropp }), 400, JSON.stringify(kropp).slice(0, 60));
});
