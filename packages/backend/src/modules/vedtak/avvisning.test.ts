import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import {
  begrunnelse,
  kartlagt,
  openSakbenk,
  tilsagnBolig,
  trine,
  vidar,
  type Klient,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import { innbygger, SOEKER } from '../../testing/tilbudbenk.ts';

const DAGEN_ETTER = new Date('2026-12-05T08:14:00Z');
const avvisning = { resultat: 'AVVIST', ...begrunnelse, bistand: [] };

let benk: Sakbenk;
let somTrine: Klient;
let somVidar: Klient;
let somSoeker: Klient;
let sakId: string;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
  somVidar = benk.som(vidar);
  somSoeker = benk.som(innbygger(SOEKER));
});
beforeEach(async () => {
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  await benk.fyll();
  sakId = await benk.nySak();
  await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon: 1 });
  await somTrine('PUT', `/saker/${sakId}/kartlegging`, { json: kartlagt, versjon: 1 });
});
after(() => benk.close());

const sak = async () => (await somTrine('GET', `/saker/${sakId}`)).body;
const mangelen = async () => (await somSoeker('GET', `/meg/saker/${sakId}/mangler`)).body.items[0];
const sti = () => `/saker/${sakId}/vedtak`;
const foreslaa = (json: object = avvisning) => somTrine('POST', `${sti()}/forslag`, { json });
const send = (versjon: number) => somTrine('POST', `${sti()}/godkjenning`, { versjon });
const fatt = (versjon: number, klient = somVidar) => klient('POST', `${sti()}/fatting`, { versjon });

/** Asked for something, warned of this or that, and the day has passed without an answer. */
async function ubesvart(foelge = 'KAN_AVVISES'): Promise<void> {
  const mangler = [{ hva: 'Oppsigelsen.', hvorfor: 'Vi må vite når du må ut.' }];
  const json = { mangler, frist: '2026-12-04', foelge, spraak: 'nb' };
  await somTrine('POST', `/saker/${sakId}/mangler`, { json, versjon: (await sak()).versjon });
  benk.klokke = DAGEN_ETTER;
  await benk.kalender();
}
const svar = async () => {
  const { mangelId, versjon } = await mangelen();
  return somSoeker('POST', `/meg/saker/${sakId}/mangler/${mangelId}/svar`, {
    json: { tekst: 'Her er den.' },
    versjon,
  });
};

test('an application nobody completed is dismissed by two persons, with reasons and right of complaint', async () => {
  await ubesvart();
  assert.ok((await sak()).handlinger.includes('FORESLAA_AVVISNING'));
  const forslag = await foreslaa();
  assert.equal(forslag.status, 201, JSON.stringify(forslag.body));
  const { type, hjemmel, mangler } = forslag.body;
  assert.deepEqual([type, hjemmel, mangler], ['AVVISNING', ['forvaltningsloven av 1967'], []]);
  const foreslaatt = await sak();
  assert.deepEqual([foreslaatt.status, foreslaatt.kartleggingFerdig], ['VEDTAKSFORSLAG', false]);
  assert.ok(!foreslaatt.handlinger.includes('FORESLAA_AVVISNING'));
  await send(1);
  assert.equal((await fatt(2, benk.som({ ...trine, roller: vidar.roller }))).body.code, 'SAMME_PERSON');
  const { status, body } = await fatt(2);
  assert.equal(status, 201, JSON.stringify(body));
  assert.deepEqual(
    [body.status, body.vedtaksdato, body.klagefrist, body.klageinstans],
    ['FATTET', '2026-12-05', '2026-12-28', 'Statsforvalteren'],
  );
  const avvist = await sak();
  assert.deepEqual([avvist.status, avvist.nesteFrist], ['AVVIST', { type: 'KLAGE', dato: '2026-12-28' }]);
  const { items } = (await somTrine('GET', `/saker/${sakId}/oppgaver?status=AAPEN`)).body;
  assert.deepEqual(items, []);
  const min = (await somSoeker('GET', `/meg/saker/${sakId}`)).body;
  assert.deepEqual([min.status, min.dinTur, min.kanTrekkes], ['AVVIST', false, false]);
  const { resultat, fakta, regler, hensyn, klagefrist, fattetAv } = min.vedtak;
  assert.deepEqual({ fakta, regler, hensyn }, begrunnelse);
  assert.deepEqual([resultat, klagefrist, fattetAv], ['AVVIST', '2026-12-28', 'Vidar Vedtak']);
  assert.deepEqual(
    min.tidslinje.map(({ steg, tilstand }: { steg: string; tilstand: string }) => [steg, tilstand]),
    [
      ['SOEKNAD_MOTTATT', 'FERDIG'],
      ['VURDERING', 'FERDIG'],
      ['VEDTAK', 'FERDIG'],
    ],
  );
  const mine = (await somSoeker('GET', '/soeknader')).body.items;
  assert.deepEqual(
    mine.map((en: { status: string; sakId: string }) => [en.status, en.sakId]),
    [['AVVIST', sakId]],
  );
  assert.equal((await mangelen()).kanBesvares, false);
  const lukket = await somTrine('POST', `/saker/${sakId}/avslutning`, { versjon: avvist.versjon });
  assert.deepEqual([lukket.status, lukket.body.status], [200, 'AVSLUTTET']);
});

describe('it is not done', () => {
  const nekt = async (code: string) => {
    const { status, body } = await foreslaa();
    assert.deepEqual([status, body.code], [409, code]);
  };

  test('to whoever was not asked, not warned of it, or has time left', async () => {
    await nekt('AVVISNING_IKKE_VARSLET');
    await ubesvart('BEHANDLES_UTEN');
    await nekt('AVVISNING_IKKE_VARSLET');
  });

  test('to whoever answers before it is decided, however late', async () => {
    await ubesvart();
    await foreslaa();
    await send(1);
    assert.equal((await svar()).status, 200);
    const { status, body } = await fatt(2);
    assert.deepEqual([status, body.code], [409, 'AVVISNING_IKKE_VARSLET']);
    assert.ok(!(await somVidar('GET', `/saker/${sakId}`)).body.handlinger.includes('FATT_VEDTAK'));
    const json = { begrunnelse: 'Hun har svart.' };
    await somVidar('POST', `${sti()}/retur`, { json, versjon: 2 });
    assert.equal((await send(3)).body.code, 'AVVISNING_IKKE_VARSLET');
  });

  test('without the three parts of the reasons', async () => {
    await ubesvart();
    await foreslaa({ ...avvisning, hensyn: ' ' });
    const { status, body } = await send(1);
    assert.deepEqual(
      [status, body.code, body.errors[0].pointer],
      [422, 'VEDTAK_UFULLSTENDIG', '/innhold/hensyn'],
    );
  });
});

test('nothing is granted by it, and nothing granted on an assessment that is not complete', async () => {
  await ubesvart();
  const { body } = await foreslaa({ ...tilsagnBolig, resultat: 'AVVIST', bistand: ['PRAKTISK_BISTAND'] });
  assert.deepEqual([body.innhold.boliginnhold, body.innhold.bistand], [undefined, []]);
  const { status, body: nektet } = await somTrine('PUT', `${sti()}/forslag`, {
    json: tilsagnBolig,
    versjon: 1,
  });
  assert.deepEqual([status, nektet.code], [422, 'KARTLEGGING_IKKE_FERDIGSTILT']);
});

test('the assessment is gone on with, and the proposal becomes another or is taken up again', async () => {
  await ubesvart();
  await foreslaa();
  const kartlegging = async () => (await somTrine('GET', `/saker/${sakId}/kartlegging`)).body.versjon;
  const skriv = async () =>
    somTrine('PUT', `/saker/${sakId}/kartlegging`, { json: kartlagt, versjon: await kartlegging() });
  assert.equal((await skriv()).status, 200);
  assert.equal((await sak()).status, 'KARTLEGGING');
  assert.equal((await foreslaa()).body.code, 'UGYLDIG_OVERGANG');
  const igjen = await somTrine('PUT', `${sti()}/forslag`, { json: avvisning, versjon: 1 });
  assert.equal(igjen.status, 200, JSON.stringify(igjen.body));
  assert.equal((await sak()).status, 'VEDTAKSFORSLAG');
  await skriv();
  await somTrine('POST', `/saker/${sakId}/kartlegging/ferdigstilling`, { versjon: await kartlegging() });
  assert.equal((await sak()).status, 'VEDTAKSFORSLAG');
  const { versjon } = (await somTrine('GET', sti())).body;
  const annet = await somTrine('PUT', `${sti()}/forslag`, { json: tilsagnBolig, versjon });
  assert.deepEqual(
    [annet.status, annet.body.type, annet.body.hjemmel],
    [200, 'KOMMUNAL_BOLIG', ['boligsosialloven § 6', 'boligsosialloven § 7']],
  );
  await send(annet.body.versjon);
  assert.equal((await fatt(annet.body.versjon + 1)).status, 201);
  assert.equal((await sak()).status, 'VENTELISTE');
});
