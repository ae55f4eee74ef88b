// A grant in part is one decision both ways: what is granted goes on to a home while what is refused is complained about.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { klagebenk } from '../../testing/klagebenk.ts';
import { lesPdf } from '../../testing/lesPdf.ts';
import {
  kartlagt,
  kartlegg,
  openSakbenk,
  tilsagnBolig,
  trine,
  vidar,
  type Klient,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import { begyntKontrakt, innbygger, innflyttet, nyBolig, SOEKER } from '../../testing/tilbudbenk.ts';
import { brukAvBolig, type Bruksrad } from '../leieforhold/queries.sql.ts';

const INNFLYTTER = 'MODIG SYKKEL';
const delvis = { ...tilsagnBolig, resultat: 'DELVIS', avslaattDel: 'Fem års leietid. Du får leie i tre år.' };

let benk: Sakbenk;
let somTrine: Klient;
let somSoeker: Klient;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
  somSoeker = benk.som(innbygger(SOEKER));
});
beforeEach(() => benk.fyll());
after(() => benk.close());

const sak = async (sakId: string) => (await somTrine('GET', `/saker/${sakId}`)).body;
const fatt = (sakId: string, versjon: number) =>
  benk.som(vidar)('POST', `/saker/${sakId}/vedtak/fatting`, { versjon });
async function vedta(sakId: string, json: object) {
  await somTrine('POST', `/saker/${sakId}/vedtak/forslag`, { json });
  await somTrine('POST', `/saker/${sakId}/vedtak/godkjenning`, { versjon: 1 });
  const { status, body } = await fatt(sakId, 2);
  assert.equal(status, 201, JSON.stringify(body));
  return body;
}

test('what is granted goes on to a home, and what is refused is said, complained about and answered', async () => {
  const sakId = await benk.nySak();
  await kartlegg(somTrine, sakId);
  const uten = await somTrine('POST', `/saker/${sakId}/vedtak/forslag`, {
    json: { ...delvis, avslaattDel: ' ' },
  });
  assert.deepEqual(uten.body.mangler, ['/avslaattDel']);
  const sendt = await somTrine('POST', `/saker/${sakId}/vedtak/godkjenning`, { versjon: 1 });
  assert.equal(sendt.body.code, 'VEDTAK_UFULLSTENDIG');
  await somTrine('PUT', `/saker/${sakId}/vedtak/forslag`, { json: delvis, versjon: 1 });
  await somTrine('POST', `/saker/${sakId}/vedtak/godkjenning`, { versjon: 2 });
  const { body: vedtak } = await fatt(sakId, 3);
  assert.deepEqual([vedtak.type, vedtak.innhold], ['KOMMUNAL_BOLIG', delvis]);
  assert.equal((await sak(sakId)).status, 'VENTELISTE');

  const { body: mitt } = await somSoeker('GET', `/meg/saker/${sakId}`);
  assert.deepEqual(
    [mitt.status, mitt.vedtak.resultat, mitt.vedtak.avslaattDel, mitt.vedtak.boliginnhold],
    ['VENTELISTE', 'DELVIS', delvis.avslaattDel, delvis.boliginnhold],
  );
  const [brev] = (await somSoeker('GET', `/meg/saker/${sakId}/dokumenter`)).body.items;
  const { body: brevet } = await somSoeker('GET', `/meg/dokumenter/${brev.dokumentId}/html`);
  for (const del of [
    'Du får leie en kommunal bolig, men ikke alt du søkte om.',
    'Dette får du ikke:',
    delvis.avslaattDel,
    'Du kan klage på det du ikke får. Du beholder det du har fått ja til mens vi behandler klagen.',
    delvis.hensyn,
  ])
    assert.ok(new TextDecoder().decode(brevet).includes(del), del);

  const { klag, tilBehandling, steg } = klagebenk(benk);
  const { klageId } = (await klag(sakId)).body;
  assert.equal((await sak(sakId)).status, 'VENTELISTE');
  const { koboId: boligId } = await nyBolig(somTrine, 1);
  const tilbud = await somTrine('POST', `/saker/${sakId}/tilbud`, { json: { boligId } });
  assert.equal(tilbud.status, 201, JSON.stringify(tilbud.body));
  const { tilbudId } = tilbud.body;
  await somSoeker('POST', `/tilbud/${tilbudId}/svar`, { json: { svar: 'JA' }, versjon: 1 });
  const signert = await somTrine('POST', `/tilbud/${tilbudId}/kontrakt`, {
    json: begyntKontrakt,
    versjon: 2,
  });
  assert.equal(signert.status, 201, JSON.stringify(signert.body));
  await tilBehandling(klageId);
  const svar = await steg(klageId, 'behandling', {
    resultat: 'OPPRETTHOLDT',
    uttalelse: 'Tre år er regelen.',
  });
  assert.equal(svar.body.status, 'OVERSENDT', JSON.stringify(svar.body));
  assert.equal((await sak(sakId)).status, 'I_LEIEFORHOLD');

  const mva = await benk.iKrokvik((tx) =>
    tx.one<{ finnes: boolean }>(
      sql`select vedtak_finnes as finnes from mva_grunnlag('2026-11-01', '2026-12-31') where sak_id = ${sakId}`,
    ),
  );
  assert.equal(mva.finnes, true);
  const utskrift = await lesPdf((await somTrine('GET', `/saker/${sakId}/utskrift`)).body);
  const skrevet = utskrift.lest.map((del) => del.tekst).join('\n');
  for (const del of ['Delvis tilsagn', delvis.avslaattDel]) assert.ok(skrevet.includes(del), del);
});

test('of two who were to move in one may, and the household of the tenancy is counted so', async () => {
  const leid = await innflyttet(benk, SOEKER, 1);
  const [{ boligId }] = (await somTrine('GET', `/leieforhold?sakId=${leid}`)).body.items;
  const sakId = await benk.nySak({
    voksne: [SOEKER, INNFLYTTER, 'JEVN KORK'],
    sakstype: 'HUSSTANDSENDRING',
  });
  await kartlegg(somTrine, sakId, kartlagt);
  const { resultat, fakta, regler, hensyn } = delvis;
  const vedtak = await vedta(sakId, {
    resultat,
    fakta,
    regler,
    hensyn,
    bistand: [],
    avslaattDel: 'Boligen har ikke plass til tre.',
    husstand: { antallVoksne: 2, antallBarn: 0 },
  });
  assert.deepEqual([vedtak.type, vedtak.innhold.husstand.antallVoksne], ['HUSSTANDSENDRING', 2]);
  const { antallVoksne } = await benk.iKrokvik((tx) => tx.one<Bruksrad>(brukAvBolig(boligId)));
  assert.equal(antallVoksne, 2);
});
