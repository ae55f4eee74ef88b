// Applications about a home one rents from the municipality already.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Svar } from '@kobo-bolig/skjema';
import { forSakstype, innstill } from '../../testing/innstill.ts';
import {
  kartlagt,
  kartlegg,
  openSakbenk,
  tilsagnBolig,
  trine,
  vidar,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import { sendSom } from '../../testing/soekbenk.ts';
import { innbygger, innflyttet } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
before(async () => {
  benk = await openSakbenk();
});
beforeEach(async () => {
  await benk.fyll();
  const klageinstans = { type: 'STATSFORVALTER', navn: 'Statsforvalteren' } as const;
  await innstill(benk, ({ sakstyper }) => ({
    sakstyper: sakstyper.map((rad) => ({ klageinstans, ...rad, aktiv: true })),
  }));
});
after(() => benk.close());

const LEIER = 'ERFAREN HESTEDROSJE';
const tomt = { akutt: undefined, bosit: undefined, 'utenBolig.hvor': undefined } as const;
const soeknader: Readonly<Record<string, readonly [formaal: string, svar: Svar]>> = {
  KOMMUNAL_BOLIG_BYTTE: ['BYTTE', { bytteGrunn: ['FOR_LITEN'] }],
  KOMMUNAL_BOLIG_FORLENGELSE: [
    'FORLENGELSE',
    { 'husstand.endring': 'NEI', forlengGrunn: ['FINNER_IKKE'], forlengForsokt: 'NEI' },
  ],
  HUSSTANDSENDRING: [
    'HUSSTANDSENDRING',
    { innflytter: [{ navn: 'Glad Fregne', relasjon: 'BARN', dato: '2027-01-01' }] },
  ],
};
const send = async (formaal: string, svar: Svar) => {
  const { body: person } = await benk.som(innbygger(LEIER))('GET', '/meg/innbygger');
  return sendSom(benk, LEIER, person, { ...tomt, ...svar, formaal });
};

for (const [sakstype, [formaal, svar]] of Object.entries(soeknader)) {
  test(`whoever rents can send ${formaal}, and it becomes a case of its own kind`, async () => {
    await innflyttet(benk, LEIER, 1);
    const { status, body } = await send(formaal, svar);
    assert.equal(status, 201, JSON.stringify(body));
    assert.equal(body.sakstype, sakstype);
    const { body: funn } = await benk.som(trine)('POST', '/saker/soek', { json: { sakstype: [sakstype] } });
    assert.deepEqual(
      funn.items.map(({ sakId }: { sakId: string }) => sakId),
      [body.sakId],
    );
    assert.equal(
      (await benk.som(innbygger(LEIER))('GET', `/meg/saker/${body.sakId}`)).body.sakstype,
      sakstype,
    );
  });

  test(`${formaal} is not for somebody who does not rent, but can be registered of anybody`, async () => {
    const { status, body } = await send(formaal, svar);
    assert.equal(status, 422);
    assert.ok(body.errors.some(({ pointer }: { pointer: string }) => pointer === '/svar/formaal'));
    const registrert = await benk.som(trine)('POST', '/soeknader/registreringer', {
      json: {
        kanal: 'PAPIR',
        mottatt: '2026-11-19',
        spraak: 'nb',
        soeker: { navn: 'Amal' },
        svar: { formaal },
      },
    });
    assert.equal(registrert.body.sakstype, sakstype, JSON.stringify(registrert.body));
  });
}

test('what the municipality takes no more while it is written is not sent', async () => {
  await innflyttet(benk, LEIER, 1);
  const { body: person } = await benk.som(innbygger(LEIER))('GET', '/meg/innbygger');
  const [formaal, svar] = soeknader['KOMMUNAL_BOLIG_BYTTE']!;
  const sendt = await sendSom(benk, LEIER, person, { ...tomt, ...svar, formaal }, () =>
    innstill(benk, forSakstype('KOMMUNAL_BOLIG_BYTTE', { aktiv: false })),
  );
  assert.deepEqual([sendt.status, sendt.body.code], [422, 'FORMAAL_IKKE_TILBUDT']);
});

test('before its first day a municipality takes no applications from citizens, and staff can register one', async (t) => {
  const { klokke } = benk;
  t.after(() => (benk.klokke = klokke));
  await innflyttet(benk, LEIER, 1);
  const soeker = benk.som(innbygger(LEIER));
  const { body: person } = await soeker('GET', '/meg/innbygger');
  const [formaal, svar] = soeknader['KOMMUNAL_BOLIG_BYTTE']!;
  const sendt = await sendSom(benk, LEIER, person, { ...tomt, ...svar, formaal }, () =>
    innstill(benk, () => ({ aktivFra: '2026-11-21' })),
  );
  assert.deepEqual([sendt.status, sendt.body.code], [409, 'KOMMUNE_IKKE_AKTIV']);
  const begynt = await soeker('POST', '/soeknader', { json: { spraak: 'nb' } });
  assert.deepEqual([begynt.status, begynt.body.code], [409, 'KOMMUNE_IKKE_AKTIV']);
  assert.equal((await soeker('GET', '/kommune')).body.aktivFra, '2026-11-21');
  const json = {
    kanal: 'PAPIR',
    mottatt: '2026-11-19',
    spraak: 'nb',
    soeker: { navn: 'Amal' },
    svar: { formaal },
  };
  assert.equal((await benk.som(trine)('POST', '/soeknader/registreringer', { json })).status, 201);
  benk.klokke = new Date('2026-11-21T08:14:00Z');
  assert.equal((await soeker('POST', '/soeknader', { json: { spraak: 'nb' } })).status, 201);
});

test('the citizen is told that they rent', async () => {
  const meg = () => benk.som(innbygger(LEIER))('GET', '/meg/innbygger');
  assert.equal((await meg()).body.leieforhold, undefined);
  await innflyttet(benk, LEIER, 1);
  assert.equal((await meg()).body.leieforhold, true);
});

for (const [sakstype, status] of [
  ['KOMMUNAL_BOLIG_BYTTE', 'VENTELISTE'],
  ['KOMMUNAL_BOLIG_FORLENGELSE', 'VEDTATT'],
  ['HUSSTANDSENDRING', 'VEDTATT'],
] as const)
  test(`granted, a case of ${sakstype} is ${status}`, async () => {
    const sakId = await benk.nySak({ sakstype });
    const somTrine = benk.som(trine);
    await kartlegg(somTrine, sakId, kartlagt);
    await somTrine('POST', `/saker/${sakId}/vedtak/forslag`, { json: tilsagnBolig });
    await somTrine('POST', `/saker/${sakId}/vedtak/godkjenning`, { versjon: 1 });
    const fattet = await benk.som(vidar)('POST', `/saker/${sakId}/vedtak/fatting`, { versjon: 2 });
    assert.equal(fattet.status, 201, JSON.stringify(fattet.body));
    assert.equal((await somTrine('GET', `/saker/${sakId}`)).body.status, status);
  });
