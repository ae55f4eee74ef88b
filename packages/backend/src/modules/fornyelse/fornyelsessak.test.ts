// The tenant asks to stay, or for another home: a case of its own that the renewal rests on.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { FornyelseListe, Leieforhold } from '@kobo-bolig/contract';
import type { Svar } from '@kobo-bolig/skjema';
import { sql } from '../../db/sql.ts';
import {
  begrunnelse,
  kartlegg,
  openSakbenk,
  signe,
  siri,
  stein,
  tilsagnBolig,
  trine,
  vidar,
  type Klient,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import { sendSom } from '../../testing/soekbenk.ts';
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
  await paa('2029-03-01');
});
after(() => benk.close());

const paa = async (dag: string): Promise<void> => {
  benk.klokke = new Date(`${dag}T06:00:00Z`);
  await benk.kalender();
};
const leie = async (): Promise<Leieforhold> => (await somTrine('GET', sti)).body as Leieforhold;
const post = async (under: string, json: object, klient = somTrine) =>
  klient('POST', `${sti}/${under}`, { json, versjon: (await leie()).versjon });
const vil = (formaal: 'FORLENGELSE' | 'BYTTE') =>
  ({ formaal, kanal: 'MUNTLIG', mottatt: '2029-03-01', spraak: 'nb' }) as const;
const aapne = async (formaal: 'FORLENGELSE' | 'BYTTE' = 'FORLENGELSE'): Promise<string> => {
  const { status, body } = await post('fornyelser/saker', vil(formaal));
  assert.equal(status, 201, JSON.stringify(body));
  return body.sakId as string;
};
const aapen = async () => ((await somTrine('GET', `${sti}/fornyelser`)).body as FornyelseListe).aapen;
const historikk = async (id = sakId): Promise<string[]> =>
  ((await somTrine('GET', `/saker/${id}`)).body.hendelser as { type: string }[]).map(({ type }) => type);
const oppgaver = async (): Promise<string[]> =>
  ((await somTrine('GET', `/saker/${sakId}/oppgaver`)).body.items as { type: string; status: string }[])
    .filter(({ type }) => type === 'FORNYELSE')
    .map(({ status }) => status);

/** Assessed, proposed, and decided by another. */
async function avgjoer(id: string, forslag: object): Promise<string> {
  await kartlegg(somTrine, id);
  const foreslaatt = await somTrine('POST', `/saker/${id}/vedtak/forslag`, { json: forslag });
  assert.equal(foreslaatt.status, 201, JSON.stringify(foreslaatt.body));
  await somTrine('POST', `/saker/${id}/vedtak/godkjenning`, { versjon: 1 });
  const fattet = await benk.som(vidar)('POST', `/saker/${id}/vedtak/fatting`, { versjon: 2 });
  assert.equal(fattet.status, 201, JSON.stringify(fattet.body));
  return fattet.body.vedtakId as string;
}
const ja = { resultat: 'TILSAGN', ...begrunnelse, bistand: [] };
const nei = { resultat: 'AVSLAG', ...begrunnelse, bistand: [], avvikBegrunnelse: 'Kan leie selv.' };
const vedtakIAnnetSystem = { system: 'Arkivet', referanse: '2029/1234', dato: '2029-02-20' };
const kontrakt = {
  signertDato: '2029-03-01',
  gjelderFra: '2029-12-01',
  sluttdato: '2032-11-30',
  tidsubegrenset: false,
  manedsleie: 9_500,
  depositum: 27_000,
  garantitype: 'SPERRET_KONTO',
};

test('a case is opened of what the tenant says, out of the renewal, which begins', async () => {
  const nySak = await aapne();
  assert.equal((await leie()).status, 'FORNYES');
  const { body: sak } = await somTrine('GET', `/saker/${nySak}`);
  assert.deepEqual([sak.sakstype, sak.status, sak.soeker.navn], ['KOMMUNAL_BOLIG_FORLENGELSE', 'NY', SOEKER]);
  const { kilde } = await benk.iKrokvik((tx) =>
    tx.one<{ kilde: string }>(sql`select kilde from sak where id = ${nySak}`),
  );
  assert.equal(kilde, 'FORNYELSE');
  const { sluttdato, saker, utfall } = (await aapen())!;
  assert.deepEqual([sluttdato, utfall], ['2029-11-30', undefined]);
  assert.deepEqual(
    saker.map(({ sakId: id, svar }) => [id, svar]),
    [[nySak, 'UAVKLART']],
  );
  assert.ok((await historikk()).includes('FORNYELSESSAK_AAPNET'));
  const igjen = await post('fornyelser/saker', vil('FORLENGELSE'));
  assert.deepEqual([igjen.status, igjen.body.code], [409, 'FORNYELSE_HAR_AAPEN_SAK']);
});

test('what the tenant sends themselves belongs to the renewal; another home does when the end is near', async () => {
  const soek = async (formaal: string, svar: Svar) => {
    const { body: person } = await benk.som(innbygger(SOEKER))('GET', '/meg/innbygger');
    const tomt = { akutt: undefined, bosit: undefined, 'utenBolig.hvor': undefined };
    const { status, body } = await sendSom(benk, SOEKER, person, { ...tomt, ...svar, formaal });
    assert.equal(status, 201, JSON.stringify(body));
    return body.sakId as string;
  };
  await benk.iKrokvik((tx) =>
    tx.query(sql`update kommune set config = config || '{"formaal": ["NY", "BYTTE", "FORLENGELSE"]}'`),
  );
  const bli = await soek('FORLENGELSE', {
    'husstand.endring': 'NEI',
    forlengGrunn: ['FINNER_IKKE'],
    forlengForsokt: 'NEI',
  });
  const bytte = await soek('BYTTE', { bytteGrunn: ['FOR_LITEN'] });
  assert.deepEqual(new Set((await aapen())!.saker.map(({ sakId: id }) => id)), new Set([bli, bytte]));
  assert.equal((await historikk()).filter((type) => type === 'FORNYELSESSAK_AAPNET').length, 2);
  assert.equal((await post('fornyelser/saker', vil('FORLENGELSE'))).body.code, 'FORNYELSE_HAR_AAPEN_SAK');
  // With years left, another home is no renewal.
  await benk.iKrokvik((tx) =>
    tx.query(sql`update leieforhold set status = 'AKTIVT', sluttdato = '2031-11-30'`),
  );
  await soek('BYTTE', { bytteGrunn: ['FOR_LITEN'] });
  assert.deepEqual((await aapen())!.saker, []);
});

test('granted, the renewal is FORLENGET by that decision, nothing is due before the end, and only it carries a contract', async () => {
  const nySak = await aapne();
  await paa('2029-03-02');
  assert.deepEqual(await oppgaver(), ['AAPEN']);
  const vedtakId = await avgjoer(nySak, ja);
  const { utfall, vedtakId: paa_, saker } = (await aapen())!;
  assert.deepEqual([utfall, paa_, saker[0]!.svar], ['FORLENGET', vedtakId, 'INNVILGET']);
  assert.deepEqual(await oppgaver(), ['UTFOERT']);
  assert.ok((await historikk()).includes('FORLENGELSE_INNVILGET'));
  // Two steps of the ladder pass.
  await paa('2029-09-01');
  assert.deepEqual(await oppgaver(), ['UTFOERT']);
  assert.equal((await post('fornyelser/saker', vil('FORLENGELSE'))).body.code, 'FORNYELSE_ER_INNVILGET');
  assert.equal((await post('fornyelser', { utfall: 'OPPHOER' })).body.code, 'FORNYELSE_ER_INNVILGET');
  const annet = await post('fornyelser', { utfall: 'FORLENGET', vedtakIAnnetSystem, kontrakt });
  assert.equal(annet.body.code, 'MANGLER_TILSAGN');
  const { status, body } = await post('fornyelser', { utfall: 'FORLENGET', vedtakId, kontrakt });
  assert.deepEqual([status, body.vedtakId], [201, vedtakId], JSON.stringify(body));
  assert.deepEqual([(await leie()).status, (await leie()).sluttdato], ['AKTIVT', '2032-11-30']);
  // The next end is another renewal.
  assert.deepEqual((await aapen())!.saker, []);
});

test('past the end, that there is no new contract is a task all the same', async () => {
  const nySak = await aapne();
  await avgjoer(nySak, ja);
  await paa('2029-12-01');
  assert.equal((await leie()).status, 'UTLOEPT_UTEN_AVKLARING');
  assert.deepEqual(await oppgaver(), ['UTFOERT', 'AAPEN']);
});

test('refused, the renewal is as open as it was: the ladder goes on, and the municipality may end it by the rules', async () => {
  const nySak = await aapne();
  assert.equal((await post('fornyelser', { utfall: 'OPPHOER' })).body.code, 'FORNYELSE_HAR_AAPEN_SAK');
  await avgjoer(nySak, nei);
  assert.equal((await aapen())!.saker[0]!.svar, 'AVSLAATT');
  assert.equal((await leie()).status, 'FORNYES');
  assert.ok((await historikk()).includes('FORLENGELSE_AVSLAATT'));
  await paa('2029-06-01');
  assert.deepEqual(await oppgaver(), ['AAPEN', 'AAPEN']);
  const andre = { utfall: 'FORLENGET', vedtakIAnnetSystem, kontrakt };
  assert.equal((await post('fornyelser', andre)).body.code, 'FORNYELSE_HAR_AAPEN_SAK');
  assert.equal((await post('fornyelser', { utfall: 'OPPHOER' })).status, 201);
  // A notice from the landlord is in writing and reasoned, whatever was refused (husleieloven § 9-7).
  const uskrevet = { av: 'UTLEIER', mottatt: '2029-06-01', fratredelse: '2029-09-30', skriftlig: false };
  assert.equal((await post('oppsigelser', uskrevet, benk.som(ulrik))).body.code, 'OPPSIGELSE_UGYLDIG');
  await paa('2029-12-01');
  const ut = { utflyttet: '2029-12-01', avslutning: 'UTLOEP', boligstatus: 'VEDLIKEHOLD' };
  assert.equal((await post('utflytting', ut, benk.som(ulrik))).status, 200);
});

test('another home is registered by the case that grants it', async () => {
  assert.equal((await post('fornyelser', { utfall: 'BYTTE' })).body.code, 'MANGLER_TILSAGN');
  const bytte = await aapne('BYTTE');
  assert.equal((await post('fornyelser', { utfall: 'BYTTE', sakId: bytte })).body.code, 'MANGLER_TILSAGN');
  await avgjoer(bytte, tilsagnBolig);
  assert.equal((await post('fornyelser', { utfall: 'FLYTTER', sakId: bytte })).status, 400);
  assert.equal((await post('fornyelser', { utfall: 'BYTTE', sakId })).body.code, 'MANGLER_TILSAGN');
  const { status, body } = await post('fornyelser', { utfall: 'BYTTE', sakId: bytte });
  assert.deepEqual([status, body.sakId], [201, bytte], JSON.stringify(body));
  assert.equal((await somTrine('GET', `${sti}/fornyelser`)).body.items[0].sakId, bytte);
});

test('another system decides only where the municipality has chosen so, and past no case that is open here', async () => {
  const andre = { utfall: 'FORLENGET', vedtakIAnnetSystem, kontrakt };
  await aapne();
  assert.equal((await post('fornyelser', andre)).body.code, 'FORNYELSE_HAR_AAPEN_SAK');
  await benk.iKrokvik((tx) => tx.query(sql`update kommune set config = config - 'vedtakIAnnetSystem'`));
  assert.equal((await post('fornyelser', andre)).body.code, 'ANNET_VEDTAK_IKKE_TILLATT');
});

test('a tenancy without a known tenant has no party of a case', async () => {
  await benk.iKrokvik((tx) => tx.query(sql`delete from leietaker`));
  assert.equal((await post('fornyelser/saker', vil('FORLENGELSE'))).body.code, 'LEIEFORHOLD_UTEN_LEIETAKER');
});

test('is for case workers, hidden with the tenant, in their own municipality', async () => {
  for (const login of [oda, ulrik, fdv, innbygger(SOEKER)])
    assert.equal((await post('fornyelser/saker', vil('FORLENGELSE'), benk.som(login))).status, 403);
  const naboens = { json: vil('FORLENGELSE'), versjon: 1, kommunenummer: '9902' };
  assert.equal((await benk.som(frode)('POST', `${sti}/fornyelser/saker`, naboens)).status, 404);
  const nySak = await aapne();
  await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${nySak})`));
  assert.deepEqual((await aapen())!.saker, []);
  const hosSiri = (await benk.som(siri)('GET', `${sti}/fornyelser`)).body as FornyelseListe;
  assert.equal(hosSiri.aapen!.saker.length, 1);
});

test('whoever is given the shielded case of a renewal, and not the old one, registers what was decided in it', async () => {
  const nySak = await aapne();
  const vedtakId = await avgjoer(nySak, ja);
  await benk.iKrokvik(async (tx) => {
    for (const id of [sakId, nySak]) await tx.query(sql`select skjerm_sak(${id})`);
    await tx.query(
      sql`insert into ansatt (id, navn, enhet, roller) values ('signe', 'Signe Skjermet', 'SKJERMET', '{SAKSBEHANDLER}')`,
    );
  });
  const somSigne = benk.som(signe);
  assert.equal((await somSigne('GET', sti)).status, 404);
  const gitt = await benk.som(stein)('POST', `/skjermedesaker/${nySak}/medlemmer`, {
    json: { ansattId: 'signe', medlem: true },
  });
  assert.equal(gitt.status, 200, JSON.stringify(gitt.body));
  const { status, body: leien } = await somSigne('GET', sti);
  assert.deepEqual([status, (await somSigne('GET', `/saker/${sakId}`)).status], [200, 404]);
  const { aapen: apen } = (await somSigne('GET', `${sti}/fornyelser`)).body as FornyelseListe;
  assert.deepEqual([apen?.utfall, apen?.vedtakId], ['FORLENGET', vedtakId]);
  const json = { utfall: 'FORLENGET', vedtakId, kontrakt };
  const forlenget = await somSigne('POST', `${sti}/fornyelser`, { json, versjon: leien.versjon });
  assert.equal(forlenget.status, 201, JSON.stringify(forlenget.body));
  assert.equal((await somSigne('GET', sti)).body.sluttdato, '2032-11-30');
  // Who deals with neither sees nothing of it.
  assert.equal((await somTrine('GET', sti)).status, 404);
});
