import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { BoligtreffListe, Boligtreff, Match, Tilbudsgrunnlag } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import {
  kartlagt,
  openSakbenk,
  petra,
  siri,
  trine,
  vidar,
  type Klient,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import {
  adresse,
  fdv,
  frode,
  innbygger,
  nyBolig,
  oda,
  sakMedTilsagn,
  SOEKER,
  ulrik,
} from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somTrine: Klient;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
});
beforeEach(() => benk.fyll());
after(() => benk.close());

const sti = (sakId: string) => `/saker/${sakId}/boligtreff`;
async function treff(sakId: string, klient = somTrine, limit = 100): Promise<Boligtreff[]> {
  const alle: Boligtreff[] = [];
  let etter = '';
  do {
    const { status, body } = await klient('GET', `${sti(sakId)}?limit=${limit}${etter}`);
    assert.equal(status, 200, JSON.stringify(body));
    const side = body as BoligtreffListe;
    alle.push(...side.items);
    etter = side.neste ? `&etter=${side.neste}` : '';
  } while (etter);
  return alle;
}
const svar = (match: readonly Match[]) =>
  Object.fromEntries(match.map(({ krav, oppfylt }) => [krav, oppfylt]));
const ider = (alle: readonly Boligtreff[]) => alle.map(({ bolig }) => bolig.koboId);

/** Homes of every kind, those that cannot be offered among them. */
async function boliger(): Promise<void> {
  await nyBolig(somTrine, 1, { bygning: { bygningstype: 'BLOKK', heis: true } });
  await nyBolig(somTrine, 2, {
    boligtype: 'OMSORGSBOLIG',
    antallSoverom: 1,
    etasjenummer: 3,
    bygning: { bygningstype: 'BLOKK', heis: false },
    leiekostnad: { manedsleie: 12_000 },
  });
  // Nothing is known but where it is and that it is being mended.
  const bareAdresse = { adresse: adresse(3), status: 'VEDLIKEHOLD' };
  assert.equal((await somTrine('POST', '/boliger', { json: bareAdresse })).status, 201);
  await nyBolig(somTrine, 4, { status: 'IKKE_TILGJENGELIG' });
  const { koboId, versjon } = await nyBolig(somTrine, 5);
  const solgt = { boligtype: 'ORDINAER', bemanning: 'INGEN', status: 'SOLGT' };
  assert.equal((await somTrine('PUT', `/boliger/${koboId}`, { json: solgt, versjon })).status, 200);
}

test('each home that can be offered says what it meets, what it does not, and what is not known', async () => {
  await boliger();
  const funnet = await treff(await sakMedTilsagn(benk));
  assert.deepEqual(
    funnet.map(({ bolig, match }) => [bolig.adresse.nummer, svar(match)]),
    [
      [1, { BOLIGTYPE: 'JA', SOVEROM: 'JA', SOVEROM_MAKS: 'JA', UTEN_TRAPPER: 'JA', MAKS_LEIE: 'JA' }],
      [2, { BOLIGTYPE: 'NEI', SOVEROM: 'NEI', SOVEROM_MAKS: 'JA', UTEN_TRAPPER: 'NEI', MAKS_LEIE: 'NEI' }],
      [
        3,
        {
          BOLIGTYPE: 'JA',
          SOVEROM: 'UKJENT',
          SOVEROM_MAKS: 'UKJENT',
          UTEN_TRAPPER: 'UKJENT',
          MAKS_LEIE: 'UKJENT',
        },
      ],
    ],
  );
});

test('it says of a home what the offer of it would say, and shows the home as the list of homes does', async () => {
  await boliger();
  const sakId = await sakMedTilsagn(benk);
  const { items } = (await somTrine('GET', '/boliger?status=KLAR_FOR_INNFLYTTING,VEDLIKEHOLD')).body;
  const funnet = await treff(sakId);
  assert.deepEqual(
    funnet.map(({ bolig }) => bolig),
    items,
  );
  for (const { bolig, match } of funnet) {
    const { body } = await somTrine('GET', `/saker/${sakId}/tilbudsgrunnlag?boligId=${bolig.koboId}`);
    assert.deepEqual(match, (body as Tilbudsgrunnlag).match);
  }
});

test('nothing is sorted or left out by how it fits, and page by page each comes once', async () => {
  await boliger();
  const sakId = await sakMedTilsagn(benk);
  const alle = ider(await treff(sakId));
  assert.deepEqual(ider(await treff(sakId, somTrine, 1)), alle);
  const behov = {
    ...kartlagt.boligbehov,
    soveromMin: 5,
    rullestol: true,
    bemanning: 'BASE_DOEGN',
    maksLeie: 1,
  };
  await benk.iKrokvik((tx) =>
    tx.query(
      sql`update kartlegging set innhold = ${sql.json({ ...kartlagt, boligbehov: behov })} where sak_id = ${sakId}`,
    ),
  );
  const kresen = await treff(sakId);
  assert.deepEqual(ider(kresen), alle);
  for (const { match } of kresen) assert.equal(svar(match)['RULLESTOL'], 'NEI');
});

test('a home that is offered is free no more, and is again when the offer is taken back', async () => {
  await boliger();
  const sakId = await sakMedTilsagn(benk);
  const [foerste, ...resten] = ider(await treff(sakId));
  const { body } = await somTrine('POST', `/saker/${sakId}/tilbud`, {
    json: { boligId: foerste },
  });
  assert.deepEqual(ider(await treff(sakId)), resten);
  await somTrine('POST', `/tilbud/${body.tilbudId}/trekking`, { versjon: 1 });
  assert.deepEqual(ider(await treff(sakId)), [foerste, ...resten]);
});

test('without a decision that grants a home there is nothing to compare with', async () => {
  await boliger();
  const { status, body } = await somTrine('GET', sti(await benk.nySak()));
  assert.deepEqual([status, body.code], [422, 'MANGLER_TILSAGN']);
});

test('is for those who offer homes, in their own municipality, and it is logged', async () => {
  await boliger();
  const sakId = await sakMedTilsagn(benk);
  assert.equal((await treff(sakId, benk.som(ulrik))).length, 3);
  for (const login of [oda, fdv, petra, innbygger(SOEKER)])
    assert.equal((await benk.som(login)('GET', sti(sakId))).status, 403, JSON.stringify(login));
  assert.equal((await benk.som(frode)('GET', sti(sakId), { kommunenummer: '9902' })).status, 404);
  const logg = await benk.som(petra)('GET', `/innsynslogg?sakId=${sakId}`);
  assert.deepEqual(
    logg.body.items
      .slice(0, 1)
      .map(({ operasjon, hva, formaal, aktoer }: Record<string, string>) => [
        operasjon,
        hva,
        formaal,
        aktoer,
      ]),
    [['listBoligtreff', 'SAK', 'Tildeling av bolig', 'ulrik']],
  );
});

test('the case of somebody with a protected address is compared in the shielded unit alone', async () => {
  await boliger();
  const sakId = await sakMedTilsagn(benk);
  await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
  for (const login of [trine, vidar, ulrik])
    assert.equal((await benk.som(login)('GET', sti(sakId))).status, 404);
  assert.equal((await treff(sakId, benk.som(siri))).length, 3);
});
