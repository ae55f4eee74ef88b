// The case as the co-applicant who has confirmed sees it.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { FellesSak } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import { MEDSOEKER, settMedsoeker, type Medsoekervalg } from '../../testing/medsoekere.ts';
import {
  avslaattSak,
  fride,
  openSakbenk,
  petra,
  trine,
  turid,
  type Klient,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import { innbygger, oda, sakMedTilsagn } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
before(async () => {
  benk = await openSakbenk();
});
beforeEach(() => benk.fyll());
after(() => benk.close());

const SOEKER = 'GRØNN SKUFFE';
const toSoekere = {
  voksne: [SOEKER, MEDSOEKER],
  svar: {
    formaal: 'NY',
    'husstand.alene': 'NEI',
    medsoeker: 'JA',
    'medsoeker.navn': 'Sykkel',
    situasjon: 'Dette er bare mitt, og hemmelig.',
    'soeker.telefon': '+4740000077',
  },
};
const som = (navn: string): Klient => benk.som(innbygger(navn));
const invitert = (sakId: string, status: Medsoekervalg['status'] = 'BEKREFTET') =>
  settMedsoeker(benk, sakId, { status });

const les = (id: string, klient = som(MEDSOEKER)) => klient('GET', `/meg/invitasjoner/${id}/sak`);
const felles = async (id: string): Promise<FellesSak> => {
  const { status, body } = await les(id);
  assert.equal(status, 200, JSON.stringify(body));
  return body as FellesSak;
};
const foreloepig = {
  tekst: 'Vi har mange saker nå.',
  forventetSvar: '2027-01-15',
  maate: 'MELDING',
};
async function svarForeloepig(sakId: string, json: object): Promise<number> {
  const { versjon } = (await benk.som(trine)('GET', `/saker/${sakId}`)).body;
  return (await benk.som(trine)('POST', `/saker/${sakId}/foreloepigsvar`, { json, versjon })).status;
}

test('how the case stands and what the two share, and nothing of what the applicant answered for themselves', async () => {
  const id = await invitert(await benk.nySak(toSoekere));
  const sak = await felles(id);
  assert.deepEqual(
    [sak.fra, sak.status, sak.sakstype, sak.vedtak, sak.dokumenter],
    [SOEKER, 'MOTTATT', 'KOMMUNAL_BOLIG_NY', undefined, []],
  );
  assert.deepEqual(Object.keys(sak.felles).sort(), [
    'formaal',
    'husstand.alene',
    'medsoeker',
    'medsoeker.navn',
  ]);
  assert.ok(!/hemmelig|40000077/.test(JSON.stringify(sak)));
});

test('what was decided is shown, and the reasons are not', async () => {
  const tilsagn = await felles(await invitert(await sakMedTilsagn(benk, toSoekere)));
  assert.equal(tilsagn.status, 'VENTELISTE');
  const { resultat, boliginnhold, klageinstans } = tilsagn.vedtak!;
  assert.deepEqual([resultat, boliginnhold?.soverom, klageinstans], ['TILSAGN', 2, 'Statsforvalteren']);
  const avslag = await felles(await invitert(await avslaattSak(benk, toSoekere)));
  assert.equal(avslag.vedtak!.resultat, 'AVSLAG');
  // The letter about the decision has the reasons, and is the applicant's alone.
  for (const sak of [tilsagn, avslag]) {
    assert.deepEqual(sak.dokumenter, []);
    assert.ok(!/Bor hos venner|Varig behov|fakta|hensyn/.test(JSON.stringify(sak)));
  }
});

test('a letter to both is read by both, and only the applicant opens it', async () => {
  const sakId = await benk.nySak(toSoekere);
  const id = await invitert(sakId);
  await benk.som(trine)('POST', `/saker/${sakId}/tildeling`, { versjon: 1 });
  assert.equal(await svarForeloepig(sakId, foreloepig), 200);
  assert.deepEqual((await felles(id)).dokumenter, []);
  assert.equal(await svarForeloepig(sakId, { ...foreloepig, ogsaaMedsoeker: true }), 200);
  const [brev, ...flere] = (await felles(id)).dokumenter;
  assert.deepEqual([brev!.type, flere, brev!.mottakere], ['FORELOEPIG_SVAR', [], undefined]);
  const html = await som(MEDSOEKER)('GET', `/meg/dokumenter/${brev!.dokumentId}/html`);
  assert.equal(html.status, 200);
  const tekst = new TextDecoder().decode(html.body as Uint8Array);
  assert.ok(tekst.includes(SOEKER) && tekst.includes(MEDSOEKER));
  const sendte = (await benk.som(trine)('GET', `/saker/${sakId}/dokumenter`)).body.items;
  assert.deepEqual(
    sendte.map(({ mottakere, aapnet }: { mottakere: object; aapnet?: string }) => [mottakere, aapnet]),
    [
      [{ parten: true, representasjoner: [], medsoeker: true }, undefined],
      [{ parten: true, representasjoner: [] }, undefined],
    ],
  );
  // The one that is the applicant's alone is nobody else's.
  const bareSoekers = sendte[1].dokumentId as string;
  assert.equal((await som(MEDSOEKER)('GET', `/meg/dokumenter/${bareSoekers}/html`)).status, 404);
  await som(SOEKER)('GET', `/meg/dokumenter/${brev!.dokumentId}/html`);
  const etter = (await benk.som(trine)('GET', `/saker/${sakId}/dokumenter`)).body.items;
  assert.ok(etter[0].aapnet);
});

test('there is nobody else to write to until somebody has confirmed', async () => {
  const sakId = await benk.nySak(toSoekere);
  await invitert(sakId, 'INVITERT');
  await benk.som(trine)('POST', `/saker/${sakId}/tildeling`, { versjon: 1 });
  assert.equal(await svarForeloepig(sakId, { ...foreloepig, ogsaaMedsoeker: true }), 400);
});

test('is for whoever has confirmed, of one’s own, and in the log of who has looked', async () => {
  const sakId = await benk.nySak(toSoekere);
  for (const status of ['INVITERT', 'AVSLAATT', 'TRUKKET'] as const) {
    const id = await invitert(sakId, status);
    assert.equal((await les(id)).status, 404, status);
    await benk.iKrokvik((tx) =>
      tx.query(sql`update medsoeker set status = 'TRUKKET', besvart = null where id = ${id}`),
    );
  }
  const id = await invitert(sakId);
  for (const navn of [SOEKER, 'JEVN KORK']) {
    await som(navn)('GET', '/meg/innbygger');
    assert.equal((await les(id, som(navn))).status, 404, navn);
  }
  for (const login of [trine, turid, oda, fride]) assert.equal((await les(id, benk.som(login))).status, 403);
  await felles(id);
  const { items } = (await benk.som(petra)('GET', '/innsynslogg')).body;
  const linje = items.find(({ operasjon }: { operasjon: string }) => operasjon === 'hentFellesSak');
  assert.deepEqual([linje.sakId, linje.formaal], [sakId, 'Egen del av en felles søknad']);
});
