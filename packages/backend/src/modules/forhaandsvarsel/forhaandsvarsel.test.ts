import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Tx } from '../../db/database.ts';
import { isSqlError } from '../../db/errors.ts';
import { sql } from '../../db/sql.ts';
import {
  begrunnelse,
  fride,
  openSakbenk,
  siri,
  tilsagnBolig,
  trine,
  turid,
  vidar,
  type Klient,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import { innbygger, nyBolig, sakMedTilsagn, SOEKER } from '../../testing/tilbudbenk.ts';

const opphoer = { resultat: 'AVSLAG', ...begrunnelse, bistand: [] };
const varsel = { grunn: 'Du eier nå en bolig.', frist: '2026-12-11' };

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
  sakId = await sakMedTilsagn(benk);
});
after(() => benk.close());

const sak = async () => (await somTrine('GET', `/saker/${sakId}`)).body;
const vedtak = async () => (await somTrine('GET', `/saker/${sakId}/vedtak`)).body;
const varsle = async (felt: object = {}, klient = somTrine) =>
  klient('POST', `/saker/${sakId}/forhaandsvarsler`, {
    json: { ...varsel, ...felt },
    versjon: (await sak()).versjon,
  });
const varselet = async () => (await somTrine('GET', `/saker/${sakId}/forhaandsvarsler`)).body.items[0];
const paaVarselet = async (hva: string, json: object, klient = somTrine) => {
  const { forhaandsvarselId, versjon } = await varselet();
  const sti = klient === somSoeker ? '/meg/saker' : '/saker';
  return klient('POST', `${sti}/${sakId}/forhaandsvarsler/${forhaandsvarselId}/${hva}`, { json, versjon });
};
const svar = () => paaVarselet('uttalelse', { tekst: 'Den er leid ut.' }, somSoeker);
const foreslaa = (json: object = opphoer) => somTrine('POST', `/saker/${sakId}/vedtak/forslag`, { json });
const send = async () =>
  somTrine('POST', `/saker/${sakId}/vedtak/godkjenning`, { versjon: (await vedtak()).versjon });
const fatt = async (klient = somVidar) =>
  klient('POST', `/saker/${sakId}/vedtak/fatting`, { versjon: (await vedtak()).versjon });
const plassen = async () =>
  (await somTrine('GET', `/ventelisteplasser?sakId=${sakId}&status=VENTER,TILBUD_UTE,AVKLART`)).body.items[0];
async function tilbudt(): Promise<{ tilbudId: string; boligId: string }> {
  const { koboId: boligId } = await nyBolig(somTrine, 1);
  const { body } = await somTrine('POST', `/saker/${sakId}/tilbud`, { json: { boligId } });
  return { tilbudId: body.tilbudId, boligId };
}

test('a grant is ended when its party has been told and heard: the place, the offer and the home go with it', async () => {
  const { boligId } = await tilbudt();
  const { status, body } = await varsle();
  assert.equal(status, 201, JSON.stringify(body));
  assert.deepEqual([body.status, body.kanUttales, body.kanAvgjoeres], ['VARSLET', true, false]);
  const dokumenter = (await somSoeker('GET', `/meg/saker/${sakId}/dokumenter`)).body.items;
  assert.deepEqual([dokumenter[0].type, dokumenter[0].dokumentId], ['FORHAANDSVARSEL', body.dokumentId]);
  const brev = await somSoeker('GET', `/meg/dokumenter/${body.dokumentId}/html`);
  const html = new TextDecoder().decode(brev.body);
  for (const del of [varsel.grunn, '11. desember 2026', 'Du kan si hva du mener'])
    assert.ok(html.includes(del), del);
  assert.deepEqual([(await sak()).status, (await plassen()).status], ['VENTELISTE', 'TILBUD_UTE']);
  const mine = (await somSoeker('GET', `/meg/saker/${sakId}/forhaandsvarsler`)).body.items;
  assert.deepEqual([mine[0].grunn, mine[0].ansatt], [varsel.grunn, undefined]);

  assert.equal((await foreslaa()).body.code, 'PART_ER_IKKE_HOERT');
  assert.equal((await svar()).status, 200);
  const { uttalelse, kanal, kanAvgjoeres } = await varselet();
  assert.deepEqual([uttalelse, kanal, kanAvgjoeres], ['Den er leid ut.', 'DIGITAL', true]);

  const forslag = await foreslaa();
  assert.equal(forslag.status, 201, JSON.stringify(forslag.body));
  assert.equal(forslag.body.type, 'OPPHOER_AV_TILSAGN');
  const foreslaatt = await sak();
  assert.deepEqual([foreslaatt.status, foreslaatt.nesteFrist], ['VEDTAKSFORSLAG', undefined]);
  const min = (await somSoeker('GET', `/meg/saker/${sakId}`)).body;
  assert.deepEqual([min.vedtak.resultat, min.kanTrekkes], ['TILSAGN', false]);
  await send();
  assert.equal((await fatt(benk.som({ ...trine, roller: vidar.roller }))).body.code, 'SAMME_PERSON');
  const fattet = await fatt();
  assert.equal(fattet.status, 201, JSON.stringify(fattet.body));
  assert.deepEqual(
    [fattet.body.type, fattet.body.klagefrist, fattet.body.klageinstans],
    ['OPPHOER_AV_TILSAGN', '2026-12-11', 'Statsforvalteren'],
  );
  const ferdig = await sak();
  assert.deepEqual([ferdig.status, ferdig.nesteFrist.type], ['VEDTATT', 'KLAGE']);
  const { status: plass, statusGrunn } = await plassen();
  assert.deepEqual([plass, statusGrunn], ['AVKLART', 'Tilsagnet er opphørt']);
  const [tilbud] = (await somTrine('GET', `/saker/${sakId}/tilbud`)).body.items;
  assert.deepEqual([tilbud.status, tilbud.boligHoldes], ['TRUKKET', false]);
  assert.equal((await somTrine('GET', `/boliger/${boligId}`)).body.status, 'KLAR_FOR_INNFLYTTING');
  const statuser = await benk.iKrokvik((tx) =>
    tx.query<{ status: string }>(sql`select status from vedtak order by opprettet, id`),
  );
  assert.deepEqual(
    statuser.map(({ status }) => status),
    ['BORTFALT', 'FATTET'],
  );
  const [siste] = (await somSoeker('GET', `/meg/saker/${sakId}/dokumenter`)).body.items;
  const vedtaksbrev = await somSoeker('GET', `/meg/dokumenter/${siste.dokumentId}/html`);
  assert.ok(new TextDecoder().decode(vedtaksbrev.body).includes('Det vedtaket er opphørt'));
  const { vedtakId } = fattet.body;
  const klage = await somSoeker('POST', `/meg/saker/${sakId}/klager`, {
    json: { vedtakId, grunn: 'Jeg bor ikke der.' },
  });
  assert.equal(klage.status, 201, JSON.stringify(klage.body));
});

test('whoever does not answer is decided about when their last day is over, and no sooner', async () => {
  await varsle();
  benk.klokke = new Date('2026-12-11T22:59:00Z');
  assert.equal((await foreslaa()).body.code, 'PART_ER_IKKE_HOERT');
  benk.klokke = new Date('2026-12-11T23:00:00Z');
  assert.equal((await varselet()).status, 'FRIST_UTE');
  assert.equal((await foreslaa()).status, 201);
  // What comes late is heard as well, until it is decided.
  assert.equal((await svar()).status, 200);
  await send();
  assert.equal((await fatt()).status, 201);
  assert.equal((await svar()).body.code, 'FORHAANDSVARSEL_ER_AVKLART');
});

test('what is told by telephone is written down', async () => {
  await varsle();
  const { status, body } = await paaVarselet('uttalelse', { tekst: 'Ringte: leid ut.', kanal: 'MUNTLIG' });
  assert.deepEqual([status, body.status, body.registrertAv.ansattId], [200, 'BESVART', 'trine']);
  assert.equal((await svar()).body.code, 'FORHAANDSVARSEL_ER_AVKLART');
  assert.deepEqual(
    (await somTrine('GET', `/saker/${sakId}/oppgaver?status=AAPEN`)).body.items.map(
      ({ type, frist }: { type: string; frist: string }) => [type, frist],
    ),
    [['VURDER', '2026-11-23']],
  );
});

test('nothing comes of it: the grant and the place stand, the party is told why, and it can be taken up again', async () => {
  await varsle();
  await svar();
  await foreslaa();
  await send();
  const { status, body } = await paaVarselet('trekking', { begrunnelse: 'Du kan ikke bo der.' });
  assert.equal(status, 200, JSON.stringify(body));
  assert.equal(body.status, 'TRUKKET');
  assert.deepEqual([(await sak()).status, (await plassen()).status], ['VENTELISTE', 'VENTER']);
  assert.equal((await vedtak()).innhold.resultat, 'TILSAGN');
  const [melding] = (await somSoeker('GET', `/meg/saker/${sakId}/meldinger`)).body.items;
  assert.equal(melding.tekst, 'Du kan ikke bo der.');
  assert.deepEqual((await somTrine('GET', `/saker/${sakId}/oppgaver?status=AAPEN`)).body.items, []);
  assert.equal((await foreslaa()).body.code, 'UGYLDIG_OVERGANG');
  assert.equal((await varsle()).status, 201);
  await svar();
  assert.equal((await foreslaa()).status, 201);
});

test('an offer that is out can be answered while it is proposed, and none is made', async () => {
  const { tilbudId } = await tilbudt();
  await varsle();
  await svar();
  await foreslaa();
  const ja = await somSoeker('POST', `/tilbud/${tilbudId}/svar`, { json: { svar: 'NEI' }, versjon: 1 });
  assert.equal(ja.status, 200, JSON.stringify(ja.body));
  const { koboId: boligId } = await nyBolig(somTrine, 2);
  const nytt = await somTrine('POST', `/saker/${sakId}/tilbud`, { json: { boligId } });
  assert.equal(nytt.body.code, 'UGYLDIG_OVERGANG');
});

describe('it is refused', () => {
  test('with too little time, without a reason, twice, and by another than who has the case', async () => {
    const kort = await varsle({ grunn: ' ', frist: '2026-11-26' });
    assert.deepEqual(
      [kort.status, kort.body.errors.map(({ pointer }: { pointer: string }) => pointer)],
      [400, ['/grunn', '/frist']],
    );
    assert.equal((await varsle({}, benk.som(turid))).body.code, 'IKKE_SAKENS_SAKSBEHANDLER');
    assert.equal((await varsle()).status, 201);
    assert.equal((await varsle()).body.code, 'FORHAANDSVARSEL_FINNES');
  });

  test('as a grant, and before anybody is warned', async () => {
    assert.equal((await foreslaa()).body.code, 'UGYLDIG_OVERGANG');
    await varsle();
    await svar();
    assert.equal((await foreslaa(tilsagnBolig)).body.code, 'UGYLDIG_OVERGANG');
  });

  test('to a neighbour, outside the shielded unit, and to another citizen', async () => {
    await varsle();
    const { forhaandsvarselId: id, versjon } = await varselet();
    const nabo = await benk.som(fride)('GET', `/saker/${sakId}/forhaandsvarsler`, { kommunenummer: '9902' });
    assert.equal(nabo.status, 404);
    const sti = `/meg/saker/${sakId}/forhaandsvarsler`;
    const annen = benk.som(innbygger('MODIG SYKKEL'));
    assert.equal((await annen('GET', sti)).status, 404);
    const uttalt = await annen('POST', `${sti}/${id}/uttalelse`, { json: { tekst: 'Hei.' }, versjon });
    assert.equal(uttalt.status, 404);
    await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
    assert.equal((await somTrine('GET', `/saker/${sakId}/forhaandsvarsler`)).status, 404);
    assert.equal((await benk.som(siri)('GET', `/saker/${sakId}/forhaandsvarsler`)).status, 200);
  });
});

describe('the database itself', () => {
  const nektes = (endring: (tx: Tx) => Promise<unknown>, constraint: string) =>
    assert.rejects(benk.iKrokvik(endring), (feil) => isSqlError(feil) && feil.constraint === constraint);

  test('ends nothing whose party was not heard, and keeps what was said', async () => {
    await varsle();
    await svar();
    await foreslaa();
    await send();
    await nektes(
      (tx) => tx.query(sql`update forhaandsvarsel set uttalelse = 'Enig.'`),
      'forhaandsvarsel_er_laast',
    );
    await nektes(async (tx) => {
      await tx.query(sql`update forhaandsvarsel set trukket = naa(), trukket_begrunnelse = 'Nei.'`);
      await tx.query(sql`update vedtak set status = 'FATTET', fattet_av = 'vidar', fattet = naa(),
        vedtaksdato = '2026-11-20' where forhaandsvarsel_id is not null`);
    }, 'vedtak_part_er_hoert');
  });
});
