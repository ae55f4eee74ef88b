// What comes of a tenancy when its end draws near.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Fornyelse, Leieforhold } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import { nyttVedtak } from '../../testing/eksempel.ts';
import { innstill } from '../../testing/innstill.ts';
import { openSakbenk, siri, trine, vidar, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { fdv, frode, innbygger, innflyttet, oda, SOEKER, ulrik } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somTrine: Klient;
let sakId: string;
let sti: string;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
});
beforeEach(async () => {
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  await benk.fyll();
  sakId = await innflyttet(benk, SOEKER, 1);
  sti = `/leieforhold/${(await somTrine('GET', `/leieforhold?sakId=${sakId}`)).body.items[0].leieforholdId}`;
  await paa('2029-10-01');
});
after(() => benk.close());

const paa = async (dag: string): Promise<void> => {
  benk.klokke = new Date(`${dag}T06:00:00Z`);
  await benk.kalender();
};
const leie = async (): Promise<Leieforhold> => (await somTrine('GET', sti)).body as Leieforhold;
const post = async (under: string, json?: object, klient = somTrine) =>
  klient('POST', `${sti}/${under}`, { ...(json && { json }), versjon: (await leie()).versjon });
const oppgaver = async (): Promise<string[]> =>
  ((await somTrine('GET', `/saker/${sakId}/oppgaver`)).body.items as { type: string; status: string }[])
    .filter(({ type }) => type === 'FORNYELSE')
    .map(({ status }) => status);
const historikk = async (): Promise<string[]> =>
  ((await somTrine('GET', `/saker/${sakId}`)).body.hendelser as { type: string }[]).map(({ type }) => type);

const vedtakIAnnetSystem = { system: 'Arkivet', referanse: '2029/1234', dato: '2029-09-20' };
const kontrakt = {
  signertDato: '2029-09-30',
  gjelderFra: '2029-12-01',
  sluttdato: '2032-11-30',
  tidsubegrenset: false,
  manedsleie: 9_500,
  depositum: 27_000,
  garantitype: 'SPERRET_KONTO',
};
const forleng = { utfall: 'FORLENGET', vedtakIAnnetSystem, kontrakt };

test('begun, it is being renewed; past its end the days show all the same', async () => {
  assert.deepEqual([(await leie()).status, await oppgaver()], ['UTLOEPER_SNART', ['AAPEN']]);
  const { status, body } = await post('fornyelser/start');
  assert.deepEqual([status, body.status], [200, 'FORNYES']);
  assert.equal((await post('fornyelser/start')).body.code, 'LEIEFORHOLD_UGYLDIG_OVERGANG');
  await paa('2029-12-01');
  assert.equal((await leie()).status, 'UTLOEPT_UTEN_AVKLARING');
});

test('longer by a decision: a new contract from its day, the old rent until then, and nothing left to do', async () => {
  await post('fornyelser/start');
  const { status, body } = await post('fornyelser', forleng);
  assert.equal(status, 201, JSON.stringify(body));
  assert.deepEqual((body as Fornyelse).vedtakIAnnetSystem, vedtakIAnnetSystem);
  const forlenget = await leie();
  assert.deepEqual(
    [forlenget.status, forlenget.sluttdato, forlenget.manedsleie, await oppgaver()],
    ['AKTIVT', '2032-11-30', 9_000, ['UTFOERT']],
  );
  assert.ok((await historikk()).includes('LEIEFORHOLD_FORLENGET'));
  assert.deepEqual((await somTrine('GET', `${sti}/fornyelser`)).body.items, [body]);
  await paa('2029-12-01');
  assert.deepEqual([(await leie()).status, (await leie()).manedsleie], ['AKTIVT', 9_500]);
  const { items } = (await somTrine('GET', `${sti}/leiehistorikk`)).body;
  assert.deepEqual(
    items.map(({ gjelderFra, manedsleie }: { gjelderFra: string; manedsleie: number }) => [
      gjelderFra,
      manedsleie,
    ]),
    [
      ['2029-12-01', 9_500],
      ['2026-11-20', 9_000],
    ],
  );
  // And its steps begin anew.
  await paa('2032-03-01');
  assert.deepEqual([(await leie()).status, await oppgaver()], ['UTLOEPER_SNART', ['UTFOERT', 'AAPEN']]);
});

test('no longer without a decision that grants it to the tenant, in a case about just that', async () => {
  const utfall = async (om: object) =>
    (await post('fornyelser', { utfall: 'FORLENGET', kontrakt, ...om })).body;
  assert.equal((await utfall({})).code, 'MANGLER_TILSAGN');
  const annet = await benk.iKrokvik((tx) => nyttVedtak(tx, sakId));
  assert.equal((await utfall({ vedtakId: annet })).code, 'MANGLER_TILSAGN');
  assert.equal((await utfall({ vedtakId: annet, vedtakIAnnetSystem })).code, 'MANGLER_TILSAGN');
  const nySak = await benk.nySak();
  const vedtakId = await benk.iKrokvik(async (tx) => {
    await tx.query(sql`update sak set sakstype = 'KOMMUNAL_BOLIG_FORLENGELSE' where id = ${nySak}`);
    return nyttVedtak(tx, nySak);
  });
  const svar = await utfall({ vedtakId });
  assert.deepEqual([svar.vedtakId, svar.utfall], [vedtakId, 'FORLENGET'], JSON.stringify(svar));
  // A decision is used once.
  const igjen = await utfall({
    vedtakId,
    kontrakt: { ...kontrakt, gjelderFra: '2032-12-01', sluttdato: '2035-11-30' },
  });
  assert.equal(igjen.code, 'MANGLER_TILSAGN');
});

test('the new contract is held to what every contract is', async () => {
  const feil = async (om: object) => {
    const { body } = await post('fornyelser', { ...forleng, kontrakt: { ...kontrakt, ...om } });
    return [body.code, body.errors?.[0]?.pointer];
  };
  assert.deepEqual(await feil({ depositum: 57_001 }), ['DEPOSITUM_FOR_HOEYT', '/kontrakt/depositum']);
  assert.deepEqual(await feil({ tidsubegrenset: true }), ['UGYLDIG_PERIODE', '/kontrakt/sluttdato']);
  assert.deepEqual(await feil({ sluttdato: '2030-11-30' }), [
    'LEIETID_UTEN_GRUNNLAG',
    '/kontrakt/hjemmelTid',
  ]);
  assert.deepEqual(await feil({ signertDato: '2029-10-02' }), [
    'UGYLDIG_FORESPOERSEL',
    '/kontrakt/signertDato',
  ]);
  const vanskeligstilt = { sluttdato: '2030-11-30', hjemmelTid: 'HUSLEIELOVEN_11_1' };
  await benk.iKrokvik((tx) =>
    tx.query(sql`update leieforhold set uten_behovsproeving = true where sak_id = ${sakId}`),
  );
  assert.deepEqual(await feil(vanskeligstilt), ['LEIETID_UTEN_GRUNNLAG', '/kontrakt/hjemmelTid']);
  // Also by one who cannot see what kind of case it came of.
  await innstill(benk, () => ({ saksinnsyn: 'ENHETEN' }));
  const tore = { sub: 'tore', navn: 'Tore Tjeneste' };
  const utenfor = benk.som({
    ...tore,
    roller: [{ kommunenummer: '9901', roller: ['SAKSBEHANDLER'], enhet: 'TJENESTEKONTOR' }],
  });
  assert.equal((await utenfor('GET', `/saker/${sakId}`)).status, 404);
  const utenfra = await post(
    'fornyelser',
    { ...forleng, kontrakt: { ...kontrakt, ...vanskeligstilt } },
    utenfor,
  );
  assert.equal(utenfra.body.code, 'LEIETID_UTEN_GRUNNLAG');
  const uten = await post('fornyelser', { utfall: 'FORLENGET', vedtakIAnnetSystem });
  assert.equal(uten.body.errors[0].pointer, '/kontrakt');
  assert.equal((await leie()).sluttdato, '2029-11-30');
});

test('the other outcomes settle what was to be done, and the tenancy runs to its end', async () => {
  for (const utfall of ['FLYTTER', 'LEIE_TIL_EIE', 'OPPHOER']) {
    await post('fornyelser/start');
    assert.equal((await post('fornyelser', { utfall, kontrakt })).status, 400, utfall);
    assert.equal((await post('fornyelser', { utfall })).status, 201, utfall);
    assert.deepEqual([(await leie()).status, await oppgaver()], ['UTLOEPER_SNART', ['UTFOERT']], utfall);
  }
  assert.ok((await historikk()).includes('FORNYELSE_AVKLART'));
});

test('one the law has made indefinite can be given a new contract, by agreement', async () => {
  await paa('2030-03-01');
  assert.equal((await leie()).status, 'TIDSUBESTEMT');
  const ny = { ...kontrakt, gjelderFra: '2030-03-01', sluttdato: '2033-02-28' };
  assert.equal((await post('fornyelser', { ...forleng, kontrakt: ny })).status, 201);
  const { status, sluttdato, tidsubestemtFra } = await leie();
  assert.deepEqual([status, sluttdato, tidsubestemtFra], ['AKTIVT', '2033-02-28', undefined]);
});

test('is for case workers, hidden with the tenant, in their own municipality', async () => {
  for (const login of [oda, ulrik, fdv, vidar, innbygger(SOEKER)].filter((en) => en !== vidar))
    assert.equal((await post('fornyelser', { utfall: 'FLYTTER' }, benk.som(login))).status, 403);
  assert.equal((await post('fornyelser', { utfall: 'FLYTTER' })).status, 201);
  assert.equal((await benk.som(frode)('GET', `${sti}/fornyelser`, { kommunenummer: '9902' })).status, 404);
  await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
  assert.equal((await somTrine('GET', `${sti}/fornyelser`)).status, 404);
  assert.equal((await benk.som(siri)('GET', `${sti}/fornyelser`)).body.items.length, 1);
});

test('tenants who could come to own their home are listed with why, and nothing of what they earn', async () => {
  const liste = async (soek = '', klient = somTrine) =>
    (await klient('GET', `/leieforhold/leietileie${soek}`)).body.items as {
      taler: string[];
      maaneder: number;
    }[];
  assert.deepEqual(await liste(), []);
  await benk.iKrokvik((tx) => tx.query(sql`update bolig set leie_til_eie_potensial = true`));
  assert.deepEqual(
    (await liste()).map(({ maaneder, taler }) => [maaneder, taler]),
    [[34, ['BOLIG_HAR_POTENSIAL']]],
  );
  assert.deepEqual(await liste('?minstMaaneder=35'), []);
  await paa('2030-03-01');
  assert.deepEqual((await liste())[0]!.taler, ['BOLIG_HAR_POTENSIAL', 'LANG_BOTID', 'TIDSUBESTEMT']);
  assert.ok(!JSON.stringify(await liste()).includes(sakId));
  for (const login of [oda, fdv])
    assert.equal((await benk.som(login)('GET', '/leieforhold/leietileie')).status, 403);
});
