import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { anne, openSakbenk, petra, siri, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { innbygger, SOEKER } from '../../testing/tilbudbenk.ts';

const NAV = { kode: 'NAV', navn: 'NAV Krokvik', type: 'NAV' };
const nora = {
  ...trine,
  sub: 'nora',
  roller: [{ kommunenummer: '9901', roller: ['SAKSBEHANDLER'], enhet: 'NAV' }],
};

let benk: Sakbenk;
let somAnne: Klient;
let somTrine: Klient;
before(async () => {
  benk = await openSakbenk();
  [somAnne, somTrine] = [benk.som(anne), benk.som(trine)];
});
beforeEach(() => benk.fyll());
after(() => benk.close());

const opprett = (json: object = NAV, klient = somAnne) => klient('POST', '/innstillinger/enheter', { json });
const lagre = (kode: string, json: object, versjon = 1, klient = somAnne) =>
  klient('PUT', `/innstillinger/enheter/${kode}`, { json, versjon });
const kanSendesTil = async () =>
  (await somTrine('GET', '/enheter')).body.items.map(({ kode }: { kode: string }) => kode);
const pekere = ({ body }: { body: { errors: { pointer: string; code: string }[] } }) =>
  body.errors.map(({ pointer, code }) => `${pointer} ${code}`);
async function sendTilNav(): Promise<{ sakId: string; oversendingId: string }> {
  const sakId = await benk.nySak({ voksne: [SOEKER] });
  await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon: 1 });
  const { versjon } = (await somTrine('GET', `/saker/${sakId}`)).body;
  const json = { tilEnhet: 'NAV', grunn: 'ANSVAR_FLYTTET' };
  const { status, body } = await somTrine('POST', `/saker/${sakId}/oversendinger`, { json, versjon });
  assert.equal(status, 201, JSON.stringify(body));
  return { sakId, oversendingId: body.oversendingId };
}

test('a new unit can be sent to, is called what it is called now, and says who set it up', async () => {
  const { status, body, etag } = await opprett();
  assert.deepEqual(
    [status, body.aktiv, body.versjon, body.endretAv, etag],
    [201, true, 1, 'Anne Administrator', '"1"'],
  );
  await sendTilNav();
  const navn = 'NAV Krokvik og Fjellvik';
  assert.equal((await lagre('NAV', { navn, aktiv: true })).body.versjon, 2);
  const { items } = (await somTrine('GET', '/enheter')).body;
  assert.equal(items.find(({ kode }: { kode: string }) => kode === 'NAV').navn, navn);
  assert.equal((await somAnne('GET', '/innstillinger/enheter')).body.items.length, 3);
});

describe('a unit that is taken out of use', () => {
  test('is sent nothing more, is read as it was, and can be taken into use again', async () => {
    await opprett();
    assert.equal((await lagre('NAV', { navn: NAV.navn, aktiv: false })).body.aktiv, false);
    assert.deepEqual(await kanSendesTil(), ['BOLIGKONTOR', 'SKJERMET']);
    await assert.rejects(sendTilNav(), /UKJENT_ENHET/);
    assert.equal((await somAnne('GET', '/innstillinger/enheter/NAV')).body.navn, NAV.navn);
    assert.equal((await lagre('NAV', { navn: NAV.navn, aktiv: true }, 2)).status, 200);
    await sendTilNav();
  });

  test('has no case, and none on its way', async () => {
    await opprett();
    const { oversendingId, sakId } = await sendTilNav();
    const ut = () => lagre('NAV', { navn: NAV.navn, aktiv: false });
    const paaVei = await ut();
    assert.deepEqual([paaVei.status, paaVei.body.code], [409, 'ENHET_I_BRUK']);
    await benk.som(nora)('POST', `/oversendinger/${oversendingId}/kvittering`, { versjon: 1 });
    assert.equal((await ut()).body.code, 'ENHET_I_BRUK');
    // Nobody but the shielded unit sees it now, and it is there all the same.
    await benk.iKrokvik((tx) => tx.query(sql`update person set gradering = 'FORTROLIG'`));
    await benk.iKrokvik((tx) => tx.query(sql`update sak set enhet = 'NAV'`));
    assert.equal((await ut()).body.code, 'ENHET_I_BRUK');
    await benk.iKrokvik((tx) => tx.query(sql`update sak set enhet = 'SKJERMET' where id = ${sakId}`));
    assert.equal((await ut()).status, 200);
  });

  test('is not one that new cases come to', async () => {
    for (const kode of ['BOLIGKONTOR', 'SKJERMET'])
      assert.deepEqual(pekere(await lagre(kode, { navn: 'Kontoret', aktiv: false })), [
        '/aktiv UGYLDIG_VERDI',
      ]);
  });
});

test('what cannot be a unit is refused: no name, a code that is taken, another one for shielded cases', async () => {
  assert.deepEqual(pekere(await opprett({ ...NAV, navn: ' ' })), ['/navn MANGLER']);
  assert.deepEqual(pekere(await opprett({ ...NAV, type: 'SKJERMET' })), ['/type UGYLDIG_VERDI']);
  await opprett();
  const igjen = await opprett();
  assert.deepEqual([igjen.status, igjen.body.code], [409, 'ENHET_FINNES']);
  assert.equal((await lagre('INGEN', { navn: 'Ingen', aktiv: true })).status, 404);
  assert.equal((await lagre('NAV', { navn: 'NAV', aktiv: true }, 7)).body.code, 'UTDATERT');
});

test('a unit is under another, however far up, and never under itself', async () => {
  const under = async (kode: string, overordnet: string | undefined) => {
    const { versjon, navn } = (await somAnne('GET', `/innstillinger/enheter/${kode}`)).body;
    return lagre(kode, { navn, aktiv: true, overordnet }, versjon);
  };
  assert.equal((await opprett({ ...NAV, overordnet: 'BOLIGKONTOR' })).body.overordnet, 'BOLIGKONTOR');
  await opprett({ kode: 'BYDEL', navn: 'NAV Bydel', type: 'NAV', overordnet: 'NAV' });
  for (const kode of ['BOLIGKONTOR', 'NAV', 'BYDEL'])
    assert.deepEqual(pekere(await under('BOLIGKONTOR', kode)), ['/overordnet UGYLDIG_VERDI']);
  assert.deepEqual(pekere(await under('NAV', 'INGEN')), ['/overordnet UKJENT_ENHET']);
  assert.deepEqual(pekere(await opprett({ ...NAV, kode: 'X', overordnet: 'X' })), [
    '/overordnet UKJENT_ENHET',
  ]);
  // Out from under it, and then over it.
  assert.equal((await under('NAV', undefined)).body.overordnet, undefined);
  assert.equal((await under('BOLIGKONTOR', 'BYDEL')).body.overordnet, 'BYDEL');
  const { items } = (await somAnne('GET', '/innstillinger/enheter')).body;
  assert.deepEqual(
    items.map((enhet: { kode: string; overordnet?: string }) => [enhet.kode, enhet.overordnet]).sort(),
    [
      ['BOLIGKONTOR', 'BYDEL'],
      ['BYDEL', 'NAV'],
      ['NAV', undefined],
      ['SKJERMET', undefined],
    ],
  );
});

test('only the administrator, and only at home', async () => {
  for (const hvem of [trine, siri, petra, innbygger(SOEKER)]) {
    const klient = benk.som(hvem);
    assert.equal((await opprett(NAV, klient)).status, 403);
    assert.equal((await lagre('BOLIGKONTOR', { navn: 'Vårt', aktiv: true }, 1, klient)).status, 403);
    assert.equal((await klient('GET', '/innstillinger/enheter')).status, 403);
  }
  await opprett();
  const nabo = { ...anne, sub: 'nina', roller: [{ kommunenummer: '9902', roller: ['ADMINISTRATOR'] }] };
  const { body } = await benk.som(nabo)('GET', '/innstillinger/enheter', { kommunenummer: '9902' });
  assert.deepEqual(
    body.items.map(({ kode }: { kode: string }) => kode),
    ['BOLIGKONTOR', 'SKJERMET'],
  );
});
