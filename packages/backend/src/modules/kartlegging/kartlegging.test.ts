import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { kartlagt, openSakbenk, trine, turid, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';

let benk: Sakbenk;
let somTrine: Klient;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
});
beforeEach(() => benk.fyll());
after(() => benk.close());

async function tatt(valg: Parameters<Sakbenk['nySak']>[0] = {}): Promise<string> {
  const sakId = await benk.nySak(valg);
  await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon: 1 });
  return sakId;
}
const hent = (sakId: string) => somTrine('GET', `/saker/${sakId}/kartlegging`);
const lagre = (sakId: string, versjon: number, json: unknown = kartlagt, klient = somTrine) =>
  klient('PUT', `/saker/${sakId}/kartlegging`, { json, versjon });
const ferdigstill = (sakId: string, versjon: number, klient = somTrine) =>
  klient('POST', `/saker/${sakId}/kartlegging/ferdigstilling`, { versjon });

test('one that is not begun is not completed, and the answer says what it lacks', async () => {
  const sakId = await tatt();
  const { status, body } = await ferdigstill(sakId, 1);
  assert.deepEqual([status, body.code], [422, 'KARTLEGGING_UFULLSTENDIG']);
  const lest = await hent(sakId);
  assert.deepEqual(
    body.errors.map(({ pointer }: { pointer: string }) => pointer),
    lest.body.mangler.map((peker: string) => `/innhold${peker}`),
  );
  assert.ok(lest.body.mangler.includes('/vanskeligstilt'));
  assert.equal(lest.body.status, 'IKKE_STARTET');
  assert.equal((await ferdigstill(sakId, 2)).status, 412);
  assert.equal((await ferdigstill(sakId, 1, benk.som(turid))).body.code, 'IKKE_SAKENS_SAKSBEHANDLER');
});

describe('before it is saved', () => {
  const svar = {
    spraak: 'nb',
    akutt: 'NEI',
    formaal: 'NY',
    'husstand.alene': 'NEI',
    barn: [
      { navn: 'GLAD FREGNE', foedselsdato: '2017-03-14', bosted: 'FAST' },
      { navn: 'Eldst', foedselsdato: '2010-03-14', bosted: 'FAST' },
    ],
    medsoeker: 'NEI',
    bosit: '1',
    maaFlytte: ['OPPSAGT'],
    'maaFlytte.dato': '2027-02-01',
    vanskerBo: ['FOR_LITEN', 'UTRYGT'],
    situasjon: 'Vi får ikke leid noe annet sted.',
  };

  test('it says what the application says, and concludes nothing', async () => {
    const sakId = await tatt({ svar });
    const { body } = await hent(sakId);
    assert.deepEqual([body.status, body.versjon], ['IKKE_STARTET', 1]);
    assert.deepEqual(body.innhold, {
      bosituasjon: {
        bosit: 1,
        bostedsloes: false,
        uegnet: ['FOR_LITEN', 'UTRYGG'],
        maaUtDato: '2027-02-01',
        risiko: { oppsigelse: true, tvangsfravikelse: false, dato: '2027-02-01' },
        beskrivelse: 'Vi får ikke leid noe annet sted.',
      },
      boligbehov: {
        soveromMin: 3,
        soveromMaks: null,
        rullestol: false,
        utenTrapper: false,
        bemanning: 'INGEN',
        maksLeie: null,
      },
      vanskeligstilt: 'IKKE_VURDERT',
      vanskeligstiltBegrunnelse: '',
      tildelingsgrunnlag: { grupper: [], primaer: null, bosattDato: null },
    });
    assert.deepEqual(body.mangler, [
      '/vanskeligstilt',
      '/vanskeligstiltBegrunnelse',
      '/tildelingsgrunnlag/grupper',
      '/tildelingsgrunnlag/primaer',
    ]);
  });

  test('what it was prefilled with can be saved as it is', async () => {
    const sakId = await tatt({ svar });
    const { body } = await hent(sakId);
    assert.equal((await lagre(sakId, 1, body.innhold)).status, 200);
  });

  test('an application without answers leaves it empty', async () => {
    const { body } = await hent(await tatt());
    assert.equal(body.innhold.boligbehov.soveromMin, null);
    assert.ok(body.mangler.includes('/boligbehov/soveromMin'));
  });
});

describe('saving', () => {
  test('starts the assessment, and keeps it however incomplete', async () => {
    const sakId = await tatt();
    const halvt = {
      ...kartlagt,
      vanskeligstilt: 'IKKE_VURDERT',
      tildelingsgrunnlag: { grupper: ['RUS'], primaer: null },
    };
    const { status, body } = await lagre(sakId, 1, halvt);
    assert.equal(status, 200);
    assert.deepEqual([body.status, body.versjon], ['PAABEGYNT', 2]);
    assert.deepEqual(body.innhold, halvt);
    assert.deepEqual(body.mangler, ['/vanskeligstilt', '/tildelingsgrunnlag/primaer']);
    const sak = await somTrine('GET', `/saker/${sakId}`);
    assert.equal(sak.body.status, 'KARTLEGGING');
    assert.equal(sak.body.hendelser.at(-1).type, 'KARTLEGGING_LAGRET');
    assert.ok(sak.body.handlinger.includes('FERDIGSTILL_KARTLEGGING'));
  });

  test('a span of bedrooms that ends before it begins is kept, and listed', async () => {
    const sakId = await tatt();
    const { body } = await lagre(sakId, 1, {
      ...kartlagt,
      boligbehov: { ...kartlagt.boligbehov, soveromMin: 4, soveromMaks: 1 },
    });
    assert.deepEqual(body.mangler, ['/boligbehov/soveromMaks']);
    assert.equal(body.innhold.boligbehov.soveromMaks, 1);
  });

  test('the second of two who started at the same time is told, and loses nothing of the first', async () => {
    const sakId = await tatt();
    await lagre(sakId, 1);
    const andre = await lagre(sakId, 1, { ...kartlagt, egneOensker: 'Nær skolen' });
    assert.deepEqual([andre.status, andre.body.code], [412, 'UTDATERT']);
    assert.equal((await hent(sakId)).body.innhold.egneOensker, undefined);
  });

  test('is for the case worker of the case', async () => {
    const ny = await benk.nySak();
    assert.equal((await lagre(ny, 1)).body.code, 'IKKE_SAKENS_SAKSBEHANDLER');
    const sakId = await tatt({ voksne: ['RUND TEPOTTE'] });
    const annen = await lagre(sakId, 1, kartlagt, benk.som(turid));
    assert.deepEqual([annen.status, annen.body.code], [403, 'IKKE_SAKENS_SAKSBEHANDLER']);
  });

  test('is over when the citizen has withdrawn', async () => {
    const sakId = await tatt();
    await benk.iKrokvik((tx) =>
      tx.query(sql`update sak set status = 'TRUKKET', avsluttet = naa() where id = ${sakId}`),
    );
    assert.equal((await lagre(sakId, 1)).body.code, 'UGYLDIG_OVERGANG');
  });
});

describe('completing', () => {
  test('locks it and keeps the grounds for allocation', async () => {
    const sakId = await tatt();
    await lagre(sakId, 1);
    const { status, body } = await ferdigstill(sakId, 2);
    assert.equal(status, 200);
    assert.deepEqual([body.status, body.versjon, body.mangler], ['FERDIGSTILT', 3, []]);
    assert.deepEqual(body.ferdigstiltAv, { ansattId: 'trine', navn: 'Trine Saksbehandler' });
    assert.equal(body.ferdigstiltTid, '2026-11-20T08:14:00.000Z');
    const sak = await somTrine('GET', `/saker/${sakId}`);
    assert.deepEqual([sak.body.status, sak.body.kartleggingFerdig], ['KARTLEGGING_FERDIGSTILT', true]);
    const grunnlag = await benk.iKrokvik((tx) =>
      tx.query(sql`select grupper, primaer, gjelder_fra from tildelingsgrunnlag where sak_id = ${sakId}`),
    );
    assert.deepEqual(grunnlag, [
      { grupper: ['ANDRE_PROBLEMER', 'ELDRE'], primaer: 'ANDRE_PROBLEMER', gjelderFra: '2026-11-20' },
    ]);
    assert.equal((await lagre(sakId, 3)).body.code, 'KARTLEGGING_LAAST');
    assert.equal((await ferdigstill(sakId, 3)).body.code, 'KARTLEGGING_LAAST');
  });

  test('is refused with a pointer to each place that is missing, and what was typed stays', async () => {
    const sakId = await tatt();
    await lagre(sakId, 1, {
      ...kartlagt,
      vanskeligstiltBegrunnelse: ' ',
      tildelingsgrunnlag: { grupper: ['FLYKTNING'], primaer: 'FLYKTNING', bosattDato: null },
    });
    const { status, body } = await ferdigstill(sakId, 2);
    assert.deepEqual([status, body.code], [422, 'KARTLEGGING_UFULLSTENDIG']);
    assert.deepEqual(
      body.errors.map(({ pointer }: { pointer: string }) => pointer),
      ['/innhold/vanskeligstiltBegrunnelse', '/innhold/tildelingsgrunnlag/bosattDato'],
    );
    assert.equal((await hent(sakId)).body.status, 'PAABEGYNT');
  });

  test('is refused before it is begun, by others, and from an old version', async () => {
    const sakId = await tatt();
    assert.equal((await ferdigstill(sakId, 1)).body.code, 'KARTLEGGING_UFULLSTENDIG');
    await lagre(sakId, 1);
    assert.equal((await ferdigstill(sakId, 1)).body.code, 'UTDATERT');
    assert.equal((await ferdigstill(sakId, 2, benk.som(turid))).body.code, 'IKKE_SAKENS_SAKSBEHANDLER');
  });
});
