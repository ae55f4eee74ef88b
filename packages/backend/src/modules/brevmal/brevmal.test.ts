import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { isSqlError } from '../../db/errors.ts';
import { sql } from '../../db/sql.ts';
import { anne, openSakbenk, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { standardmaler } from './standard.ts';
import { innbygger, sakMedTilsagn, SOEKER } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somAnne: Klient;
before(async () => {
  benk = await openSakbenk();
  somAnne = benk.som(anne);
});
beforeEach(() => benk.fyll());
after(() => benk.close());

const tillegg = [
  {
    etter: 'KLAGE',
    overskrift: { nb: 'Trenger du et sted å sove?', nn: 'Treng du ein stad å sove?' },
    tekst: { nb: 'Ring <NAV> på {klagefrist}.', nn: 'Ring <NAV>.' },
  },
];
const lagre = (versjon: number, json: object = { tillegg }, klient = somAnne) =>
  klient('PUT', '/brevmaler/VEDTAK', { versjon, json });
async function brevet(sakId: string): Promise<string> {
  const somParten = benk.som(innbygger(SOEKER));
  const { items } = (await somParten('GET', `/meg/saker/${sakId}/dokumenter`)).body;
  const { body } = await somParten('GET', `/meg/dokumenter/${items[0].dokumentId}/html`);
  return new TextDecoder().decode(body);
}

test('a municipality adds to its letters, and every part a letter must have stays', async () => {
  const { body: foer, etag } = await somAnne('GET', '/brevmaler/VEDTAK');
  assert.deepEqual([foer.versjon, foer.tillegg, foer.lagretAv], [1, [], undefined]);
  assert.match(etag!, /^"1-/);
  const { status, body } = await lagre(1);
  assert.deepEqual(
    [status, body.versjon, body.tillegg, body.lagretAv, body.gyldigFra],
    [200, 2, tillegg, { ansattId: 'anne', navn: 'Anne Administrator' }, '2026-11-20T08:14:00.000Z'],
  );
  assert.deepEqual(body.blokker, foer.blokker);

  const sakId = await sakMedTilsagn(benk);
  const html = await brevet(sakId);
  const overskrifter = [...html.matchAll(/<h2>(.*)<\/h2>/g)].map(([, tekst]) => tekst);
  assert.deepEqual(overskrifter.slice(4, 7), [
    'Du kan klage',
    'Trenger du et sted å sove?',
    'Du kan se dokumentene i saken',
  ]);
  assert.ok(html.includes('<p>Ring &lt;NAV&gt; på {klagefrist}.</p>'), 'as it is written');
  const { malversjon } = await benk.iKrokvik((tx) =>
    tx.one<{ malversjon: number }>(sql`select malversjon from dokument`),
  );
  assert.equal(malversjon, 2);

  await lagre(2, { tillegg: [] });
  assert.equal(await brevet(sakId), html, 'what is sent stands');
  const { items } = (await somAnne('GET', '/brevmaler')).body;
  assert.deepEqual(
    items.map(({ kode, versjon }: { kode: string; versjon: number }) => [kode, versjon]),
    [
      ['VEDTAK', 3],
      ['VEDTAK_MEDSOEKER', 1],
      ['BEGRUNNELSE_MEDSOEKER', 1],
      ['FORHAANDSVARSEL', 1],
      ['INNSYN_NEKTET', 1],
      ['KLAGE_OVERSENDT', 1],
      ['KLAGE_AVVIST', 1],
      ['TILSAGN_BORTFALT', 1],
      ['FORELOEPIG_SVAR', 1],
      ['LEIEKONTRAKT', 1],
      ['LEIEUTLOEP', 1],
      ['LEIEREGULERING', 1],
      ['KVITTERING', 1],
    ],
  );
});

test('what is wrong is told by its place, and nothing is saved', async () => {
  const { status, body } = await lagre(1, {
    tillegg: [{ etter: 'GRUNN', tekst: { nb: 'Ja', nn: ' ' } }],
  });
  assert.deepEqual(
    [status, body.code, body.errors.map(({ pointer }: { pointer: string }) => pointer)],
    [400, 'UGYLDIG_FORESPOERSEL', ['/tillegg/0/etter', '/tillegg/0/tekst/nn']],
  );
  assert.equal((await somAnne('GET', '/brevmaler/VEDTAK')).body.versjon, 1);
});

test('two who save from the same version: the second is told', async () => {
  await lagre(1);
  assert.deepEqual([(await lagre(1)).body.code, (await lagre(2)).status], ['UTDATERT', 200]);
  assert.equal(
    (await somAnne('PUT', '/brevmaler/VEDTAK', { json: { tillegg } })).body.code,
    'MANGLER_IF_MATCH',
  );
});

test('a letter is seen before anything is saved, in either standard', async () => {
  for (const kode of Object.keys(standardmaler))
    for (const spraak of ['nb', 'nn']) {
      const tekst = { nb: 'Vårt eget.', nn: 'Vårt eige.' };
      const { status, body, hoder } = await somAnne('POST', `/brevmaler/${kode}/forhaandsvisning`, {
        json: { spraak, tillegg: [{ etter: 'KONTAKT', tekst }] },
      });
      assert.deepEqual([status, hoder.get('content-type')], [200, 'text/html; charset=utf-8']);
      const html = new TextDecoder().decode(body);
      assert.ok(html.includes(`<html lang="${spraak}">`) && html.includes(tekst[spraak as 'nb']));
    }
  assert.equal((await somAnne('GET', '/brevmaler/VEDTAK')).body.versjon, 1);
});

test('only those who set the municipality up reach it, and only their own', async () => {
  for (const hvem of [trine, innbygger(SOEKER)]) {
    assert.equal((await benk.som(hvem)('GET', '/brevmaler')).status, 403);
    assert.equal((await lagre(1, { tillegg }, benk.som(hvem))).status, 403);
  }
  await lagre(1);
  const nabo = { ...anne, sub: 'nina', roller: [{ kommunenummer: '9902', roller: ['ADMINISTRATOR'] }] };
  const { body } = await benk.som(nabo)('GET', '/brevmaler/VEDTAK', { kommunenummer: '9902' });
  assert.equal(body.versjon, 1);
  assert.equal((await somAnne('GET', '/brevmaler/UKJENT')).status, 400);
});

test('a version that letters were made from is not rewritten', async () => {
  await lagre(1);
  for (const endring of [sql`update brevmalversjon set tillegg = '[]'`, sql`delete from brevmalversjon`])
    await assert.rejects(
      benk.iKrokvik((tx) => tx.query(endring)),
      (feil) => isSqlError(feil),
    );
});
