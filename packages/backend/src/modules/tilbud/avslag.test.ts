import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import fc from 'fast-check';
import type { TilbudStatus } from '@kobo-bolig/contract';
import { kriterier } from '../../testing/database.ts';
import { anne, fride, openSakbenk, trine, turid, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { innbygger, kontrakt, nyBolig, sakMedTilsagn, SOEKER, ulrik } from '../../testing/tilbudbenk.ts';
import { leietidFor } from '../kriteriesett/rules.ts';
import { tilbudsgrense } from './rules.ts';

let benk: Sakbenk;
let somTrine: Klient;
let somSoeker: Klient;
let sakId: string;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
  somSoeker = benk.som(innbygger(SOEKER));
});
beforeEach(async () => {
  await benk.fyll();
  const mer = { antallTilbudMaks: 2, depositumMnd: 2, leietidMnd: { standard: 36, medBarn: 60 } };
  const json = { gyldigFra: '2026-11-20', kriterier: { ...kriterier, ...mer } };
  await benk.som(anne)('POST', '/kriteriesett', { json });
  sakId = await sakMedTilsagn(benk, { barn: 1 });
});
after(() => benk.close());

async function tilby(nummer: number, svar: 'JA' | 'NEI'): Promise<string> {
  const { koboId: boligId } = await nyBolig(somTrine, nummer);
  const { body } = await somTrine('POST', `/saker/${sakId}/tilbud`, { json: { boligId } });
  await somSoeker('POST', `/tilbud/${body.tilbudId}/svar`, { json: { svar }, versjon: 1 });
  return body.tilbudId;
}
const vurder = (tilbudId: string, rimeligGrunn: boolean, versjon = 2, klient = somTrine) =>
  klient('POST', `/tilbud/${tilbudId}/vurdering`, {
    json: { rimeligGrunn, begrunnelse: 'Boligen oppfyller kravene.' },
    versjon,
  });
const grensen = async () => (await somTrine('GET', `/saker/${sakId}/tilbud`)).body.grense;

test('a no counts when a person has found no reasonable ground for it, and nothing follows from the number', async () => {
  const foerste = await tilby(1, 'NEI');
  assert.deepEqual(await grensen(), { maks: 2, teller: 0, uvurderte: 1, naadd: false });
  const { status, body } = await vurder(foerste, false);
  assert.equal(status, 200, JSON.stringify(body));
  const { vurdert: _, ...vurdering } = body.avslagsvurdering;
  assert.deepEqual(vurdering, {
    rimeligGrunn: false,
    begrunnelse: 'Boligen oppfyller kravene.',
    av: { ansattId: 'trine', navn: 'Trine Saksbehandler' },
  });
  await vurder(await tilby(2, 'NEI'), false);
  assert.deepEqual(await grensen(), { maks: 2, teller: 2, uvurderte: 0, naadd: true });
  const sak = (await somTrine('GET', `/saker/${sakId}`)).body;
  assert.ok(sak.handlinger.includes('TILBY_BOLIG'));
  assert.equal(sak.hendelser.at(-1).type, 'TILBUDSAVSLAG_VURDERT');
  assert.equal((await vurder(foerste, true, 3)).status, 200);
  assert.deepEqual(await grensen(), { maks: 2, teller: 1, uvurderte: 0, naadd: false });
});

test('only a no is assessed, by whoever has the case', async () => {
  const ja = await tilby(1, 'JA');
  assert.equal((await vurder(ja, false)).body.code, 'TILBUD_IKKE_AVSLAATT');
  await somTrine('POST', `/tilbud/${ja}/trekking`, { versjon: 2 });
  const nei = await tilby(2, 'NEI');
  assert.equal((await vurder(nei, false, 2, benk.som(turid))).body.code, 'IKKE_SAKENS_SAKSBEHANDLER');
  assert.equal((await vurder(nei, false, 2, benk.som(ulrik))).status, 403);
  assert.equal((await vurder(nei, false, 1)).body.code, 'UTDATERT');
  const nabo = await benk.som(fride)('POST', `/tilbud/${nei}/vurdering`, {
    kommunenummer: '9902',
    json: { rimeligGrunn: true, begrunnelse: 'Nei.' },
    versjon: 2,
  });
  assert.equal(nabo.status, 404);
  const tom = { rimeligGrunn: true, begrunnelse: ' ' };
  const { body } = await somTrine('POST', `/tilbud/${nei}/vurdering`, { json: tom, versjon: 2 });
  assert.equal(body.errors[0].pointer, '/begrunnelse');
});

test('however many offers there were, what nobody has assessed does not count', () => {
  const tilbud = fc.record({
    status: fc.constantFrom<TilbudStatus>('SENDT', 'AVSLAATT', 'FRIST_UTLOEPT', 'TRUKKET'),
    rimeligGrunn: fc.constantFrom(true, false, null),
  });
  fc.assert(
    fc.property(fc.array(tilbud, { maxLength: 12 }), fc.integer({ min: 1, max: 10 }), (alle, maks) => {
      const { teller, uvurderte, naadd } = tilbudsgrense(alle, maks);
      const nei = alle.filter(({ status }) => status === 'AVSLAATT');
      assert.equal(naadd, teller >= maks);
      assert.equal(teller + uvurderte + nei.filter(({ rimeligGrunn }) => rimeligGrunn).length, nei.length);
      const uten = alle.map((en) => ({
        ...en,
        rimeligGrunn: en.rimeligGrunn === false ? null : en.rimeligGrunn,
      }));
      assert.equal(tilbudsgrense(uten, maks).teller, 0);
    }),
  );
});

test('tenancy and deposit begin with what the municipality has decided', async () => {
  assert.equal((await somTrine('GET', `/saker/${sakId}/kriterier`)).body.leietidMnd, 60);
  assert.equal(leietidFor({ standard: 36, medBarn: 60 }, 0), 36);
  assert.equal(leietidFor({ standard: 36, utenBarn: 24 }, 0), 24);
  const { koboId } = await nyBolig(somTrine, 1);
  const grunnlag = await somTrine('GET', `/saker/${sakId}/tilbudsgrunnlag?boligId=${koboId}`);
  assert.equal(grunnlag.body.depositumForeslaatt, 18_000);
  const tilbudId = await tilby(2, 'JA');
  const registrer = (felt: object) =>
    somTrine('POST', `/tilbud/${tilbudId}/kontrakt`, { json: { ...kontrakt, ...felt }, versjon: 2 });
  const mer = await registrer({});
  assert.deepEqual([mer.body.code, mer.body.errors[0].code], ['KONTRAKT_AVVIKER', 'DEPOSITUM']);
  assert.equal((await registrer({ depositum: 18_000 })).status, 201);
});

test('closing a case lets go the home that was held for it', async () => {
  const nySak = await benk.nySak({ voksne: ['MODIG SYKKEL'] });
  await somTrine('POST', `/saker/${nySak}/tildeling`, { versjon: 1 });
  const { koboId: boligId } = await nyBolig(somTrine, 1);
  const json = { boligId, aarsak: 'Vurderes.', sisteDag: '2026-12-20' };
  const holdt = await somTrine('POST', `/saker/${nySak}/reservasjoner`, { json });
  assert.equal(holdt.status, 201, JSON.stringify(holdt.body));
  const versjon = async () => (await somTrine('GET', `/saker/${nySak}`)).body.versjon;
  const trekk = { json: { begrunnelse: 'Fant bolig selv.' }, versjon: await versjon() };
  await somTrine('POST', `/saker/${nySak}/trekking`, trekk);
  const lukket = await somTrine('POST', `/saker/${nySak}/avslutning`, { versjon: await versjon() });
  assert.equal(lukket.body.status, 'AVSLUTTET', JSON.stringify(lukket.body));
  assert.equal((await somTrine('GET', `/boliger/${boligId}`)).body.status, 'KLAR_FOR_INNFLYTTING');
  const [reservasjon] = (await somTrine('GET', `/saker/${nySak}/reservasjoner`)).body.items;
  assert.equal(reservasjon.status, 'OPPHEVET');
});

test('what a no was about is chosen, and what they say of it stands beside; a yes has no ground', async () => {
  const { koboId: boligId } = await nyBolig(somTrine, 1);
  const { body } = await somTrine('POST', `/saker/${sakId}/tilbud`, { json: { boligId } });
  const svar = (json: object) => somSoeker('POST', `/tilbud/${body.tilbudId}/svar`, { json, versjon: 1 });
  const feil = await svar({ svar: 'JA', avslagsgrunntype: 'LEIE' });
  assert.deepEqual([feil.status, feil.body.errors?.[0].pointer], [400, '/avslagsgrunntype']);
  const nei = await svar({ svar: 'NEI', avslagsgrunntype: 'BELIGGENHET', grunn: 'For langt til skolen.' });
  assert.equal(nei.status, 200, JSON.stringify(nei.body));
  const [tilbud] = (await somTrine('GET', `/saker/${sakId}/tilbud`)).body.items;
  assert.deepEqual(
    [tilbud.status, tilbud.avslagsgrunntype, tilbud.avslagsgrunn],
    ['AVSLAATT', 'BELIGGENHET', 'For langt til skolen.'],
  );
  assert.deepEqual(await grensen(), { maks: 2, teller: 0, uvurderte: 1, naadd: false });
});
