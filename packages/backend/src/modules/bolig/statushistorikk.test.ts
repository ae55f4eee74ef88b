import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Statusendring } from '@kobo-bolig/contract';
import { identFor } from '../../ports/simulering/personer.ts';
import { openSakbenk, petra, siri, trine, vidar, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import {
  fdv,
  frode,
  innbygger,
  begyntKontrakt,
  nyBolig,
  oda,
  sakMedTilsagn,
  SOEKER,
  ulrik,
} from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somOda: Klient;
before(async () => {
  benk = await openSakbenk();
  somOda = benk.som(oda);
});
beforeEach(() => benk.fyll());
after(() => benk.close());

const endre = (id: string, versjon: number, status: string, statusaarsak?: string, klient = somOda) =>
  klient('PUT', `/boliger/${id}`, {
    json: { boligtype: 'ORDINAER', bemanning: 'INGEN', status, ...(statusaarsak && { statusaarsak }) },
    versjon,
  });
const les = async (id: string, klient = somOda, soek = ''): Promise<Statusendring[]> => {
  const { status, body } = await klient('GET', `/boliger/${id}/statushistorikk${soek}`);
  assert.equal(status, 200, JSON.stringify(body));
  return body.items as Statusendring[];
};
const vei = (endringer: readonly Statusendring[]) =>
  endringer.map(({ fraStatus, tilStatus, av, aarsak }) => [fraStatus, tilStatus, av, aarsak]);
const maskinen = `fdv-krokvik (310000002 for ${fdv.orgnr})`;
const naa = { statusdato: '2026-11-20', tid: '2026-11-20T08:14:00.000Z' };

test('a state changed by hand is kept with who, when and why, the newest first', async () => {
  const { koboId } = await nyBolig(benk.som(fdv), 1);
  assert.equal((await endre(koboId, 1, 'VEDLIKEHOLD', ' Lekkasje på badet. ')).status, 200);
  // What is changed beside the state leaves no trace here, and its reason none anywhere.
  assert.equal((await endre(koboId, 2, 'VEDLIKEHOLD', 'Ikke kladd.')).status, 200);
  assert.equal((await endre(koboId, 3, 'IKKE_TILGJENGELIG', undefined, benk.som(fdv))).status, 200);
  assert.deepEqual(await les(koboId), [
    { fraStatus: 'VEDLIKEHOLD', tilStatus: 'IKKE_TILGJENGELIG', ...naa, av: maskinen },
    {
      fraStatus: 'KLAR_FOR_INNFLYTTING',
      tilStatus: 'VEDLIKEHOLD',
      ...naa,
      aarsak: 'Lekkasje på badet.',
      av: 'Oda Boligoversikt',
    },
    { tilStatus: 'KLAR_FOR_INNFLYTTING', ...naa, av: maskinen },
  ]);
});

test('whoever offers and lets a home is not told, whatever unit they are of', async () => {
  const veier: unknown[] = [];
  for (const [nummer, hvem] of [trine, { ...trine, sub: siri.sub, navn: siri.navn }].entries()) {
    const sakId = await sakMedTilsagn(benk, { voksne: [['MODIG SYKKEL', SOEKER][nummer]!] });
    const { koboId } = await nyBolig(benk.som(ulrik), nummer + 1);
    const som = benk.som(hvem);
    const trukket = await som('POST', `/saker/${sakId}/tilbud`, { json: { boligId: koboId } });
    await som('POST', `/tilbud/${trukket.body.tilbudId}/trekking`, { versjon: 1 });
    const { body } = await som('POST', `/saker/${sakId}/tilbud`, { json: { boligId: koboId } });
    const soeker = benk.som(innbygger(['MODIG SYKKEL', SOEKER][nummer]!));
    await soeker('POST', `/tilbud/${body.tilbudId}/svar`, { json: { svar: 'JA' }, versjon: 1 });
    const signert = await som('POST', `/tilbud/${body.tilbudId}/kontrakt`, {
      json: begyntKontrakt,
      versjon: 2,
    });
    assert.equal(signert.status, 201, JSON.stringify(signert.body));
    veier.push(vei(await les(koboId)));
  }
  assert.deepEqual(veier[0], [
    ['RESERVERT', 'UTLEID', undefined, undefined],
    ['KLAR_FOR_INNFLYTTING', 'RESERVERT', undefined, undefined],
    ['RESERVERT', 'KLAR_FOR_INNFLYTTING', undefined, undefined],
    ['KLAR_FOR_INNFLYTTING', 'RESERVERT', undefined, undefined],
    [undefined, 'KLAR_FOR_INNFLYTTING', 'Ulrik Utleie', undefined],
  ]);
  assert.deepEqual(veier[1], veier[0]);
});

test('page by page, each once', async () => {
  const { koboId } = await nyBolig(somOda, 1);
  for (let versjon = 1; versjon <= 6; versjon++)
    await endre(koboId, versjon, versjon % 2 ? 'VEDLIKEHOLD' : 'KLAR_FOR_INNFLYTTING', `Nr. ${versjon}`);
  const lest: (string | undefined)[] = [];
  let etter = '';
  do {
    const { body } = await somOda('GET', `/boliger/${koboId}/statushistorikk?limit=3${etter}`);
    lest.push(...(body.items as Statusendring[]).map(({ aarsak }) => aarsak));
    etter = body.neste ? `&etter=${body.neste}` : '';
  } while (etter);
  assert.deepEqual(lest, ['Nr. 6', 'Nr. 5', 'Nr. 4', 'Nr. 3', 'Nr. 2', 'Nr. 1', undefined]);
});

test('is for those who work with homes, and of a home that is there', async () => {
  const { koboId } = await nyBolig(somOda, 1);
  for (const login of [oda, ulrik, trine, vidar])
    assert.equal((await les(koboId, benk.som(login))).length, 1);
  for (const login of [fdv, petra, innbygger(SOEKER)])
    assert.equal((await benk.som(login)('GET', `/boliger/${koboId}/statushistorikk`)).status, 403);
  const nabo = await benk.som(frode)('GET', `/boliger/${koboId}/statushistorikk`, { kommunenummer: '9902' });
  assert.equal(nabo.status, 404);
  await somOda('DELETE', `/boliger/${koboId}`, { versjon: 1 });
  assert.equal((await somOda('GET', `/boliger/${koboId}/statushistorikk`)).status, 404);
});

test('a reason is no place for a national identity number', async () => {
  const { koboId } = await nyBolig(somOda, 1);
  const { status, body } = await endre(koboId, 1, 'VEDLIKEHOLD', `Etter ${identFor(SOEKER)}.`);
  assert.deepEqual(
    [status, body.errors?.[0]],
    [
      400,
      {
        pointer: '/statusaarsak',
        code: 'FOEDSELSNUMMER_I_TEKST',
        detail:
          'Inneholder et fødselsnummer. Ta det bort: opplysninger om personer skal ikke stå på boligen.',
      },
    ],
  );
});
