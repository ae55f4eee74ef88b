// Somebody who helps the party without representing them: known to those who work with the case, and let in nowhere.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { identFor } from '../../ports/simulering/personer.ts';
import {
  openSakbenk,
  petra,
  trine,
  vidar,
  type Klient,
  type Sakbenk,
  type Svaret,
} from '../../testing/sakbenk.ts';
import { frode, innbygger, oda, SOEKER, ulrik } from '../../testing/tilbudbenk.ts';

const HJELPER = 'MODIG SYKKEL';

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
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  await benk.fyll();
  sakId = await benk.nySak();
});
after(() => benk.close());

const ny = { navn: HJELPER, bistand: 'Er med på møter og leser brev høyt.', gyldigFra: '2026-11-20' };
const registrer = (felt: object = {}, klient = somTrine) =>
  klient('POST', `/saker/${sakId}/hjelpere`, { json: { ...ny, ...felt } });
const trekk = (id: string, sak = sakId, klient = somTrine) =>
  klient('POST', `/saker/${sak}/hjelpere/${id}/tilbaketrekking`);
const sakens = async (klient = somTrine) => (await klient('GET', `/saker/${sakId}/hjelpere`)).body.items;
const mine = async () => (await somSoeker('GET', `/meg/saker/${sakId}/hjelpere`)).body.items;
const koden = ({ status, body }: Svaret) => [status, body.code];

test('is written down, read by the party as by the case worker, and ends once', async () => {
  const { status, body } = await registrer({ gyldigTil: '2026-12-20' });
  assert.equal(status, 201, JSON.stringify(body));
  const skrevet = {
    hjelperId: body.hjelperId,
    ...ny,
    gyldigTil: '2026-12-20',
    status: 'AKTIV',
    registrert: '2026-11-20T08:14:00.000Z',
    registrertAv: 'Trine Saksbehandler',
  };
  assert.deepEqual(body, skrevet);
  const { hjelperId } = (await registrer({ bistand: 'Fyller ut skjemaet.' })).body;
  benk.klokke = new Date('2026-12-21T08:14:00Z');
  const trukket = await trekk(hjelperId);
  assert.deepEqual(
    [trukket.status, trukket.body.status, trukket.body.trukket],
    [200, 'TRUKKET', '2026-12-21T08:14:00.000Z'],
  );
  for (const ferdig of [hjelperId, body.hjelperId])
    assert.deepEqual(koden(await trekk(ferdig)), [409, 'HJELPER_ER_AVSLUTTET']);
  const alle = [trukket.body, { ...skrevet, status: 'UTLOEPT' }];
  assert.deepEqual(await sakens(), alle);
  assert.deepEqual(await sakens(benk.som(vidar)), alle);
  assert.deepEqual(await mine(), alle);
  const kopi = (await somSoeker('GET', '/meg/opplysninger')).body;
  assert.deepEqual(kopi.saker[0].hjelpere, alle);
  const hendelser = await benk.iKrokvik((tx) =>
    tx.query(sql`select type, ressurs_id from hendelse where type like '%hjelper%' order by nummer`),
  );
  assert.deepEqual(
    hendelser,
    ['registrert', 'registrert', 'trukket'].map((hva) => ({
      type: `no.kobo.sak.hjelper-${hva}.v1`,
      ressursId: sakId,
    })),
  );
  const logg = (await benk.som(petra)('GET', `/innsynslogg?sakId=${sakId}`)).body.items;
  assert.ok(
    logg.some(
      (linje: Record<string, string>) =>
        linje['operasjon'] === 'trekkHjelper' && linje['entitetId'] === hjelperId,
    ),
  );
});

test('opens nothing: neither the case nor its letters, nor by its id in place of a right', async () => {
  const { hjelperId } = (await registrer()).body;
  const rettene = (await somTrine('GET', `/saker/${sakId}/representasjoner`)).body;
  assert.deepEqual(rettene, { items: [], brevTil: { parten: true, representasjoner: [] } });
  const somHjelper = benk.som(innbygger(HJELPER));
  await somHjelper('GET', '/meg/innbygger');
  assert.deepEqual((await somHjelper('GET', '/meg/representasjoner')).body, { gitt: [], faatt: [] });
  for (const sti of ['', '/hjelpere', '/dokumenter'])
    assert.equal((await somHjelper('GET', `/meg/saker/${sakId}${sti}`)).status, 404);
  for (const sti of ['/meg/saker', `/meg/saker/${sakId}/hjelpere`])
    assert.equal((await somHjelper('GET', sti, { paaVegneAv: hjelperId })).body.code, 'INGEN_REPRESENTASJON');
});

test('whoever may read everything for the party reads it as they do', async () => {
  await registrer();
  const { representasjonId } = (
    await somSoeker('POST', '/meg/representasjoner', {
      json: { representant: { ident: identFor(HJELPER), navn: 'Sykkel' }, omfang: 'INNSYN' },
    })
  ).body;
  const svar = await benk.som(innbygger(HJELPER))('GET', `/meg/saker/${sakId}/hjelpere`, {
    paaVegneAv: representasjonId,
  });
  assert.deepEqual(svar.body.items, await mine());
});

test('is refused with a pointer to each thing that is wrong, and nothing is kept', async () => {
  const feil = async (felt: object) => {
    const { status, body } = await registrer(felt);
    assert.equal(status, 400, JSON.stringify(body));
    return body.errors.map(({ pointer, code }: Record<string, string>) => `${pointer} ${code}`);
  };
  assert.deepEqual(await feil({ navn: ' ', bistand: '\n', gyldigFra: '0026-11-20' }), [
    '/navn MANGLER',
    '/bistand MANGLER',
    '/gyldigFra UGYLDIG_VERDI',
  ]);
  const nummer = identFor(HJELPER);
  assert.deepEqual(await feil({ navn: `Sykkel ${nummer}`, bistand: `Ringer for ${nummer}.` }), [
    '/navn FOEDSELSNUMMER_I_TEKST',
    '/bistand FOEDSELSNUMMER_I_TEKST',
  ]);
  assert.deepEqual(await feil({ gyldigTil: '2026-11-19' }), ['/gyldigTil FOER_DATOEN']);
  assert.deepEqual(await feil({ gyldigFra: '2026-11-01', gyldigTil: '2026-11-19' }), [
    '/gyldigTil FOER_DATOEN',
  ]);
  await benk.iKrokvik((tx) =>
    tx.query(sql`update sak set status = 'AVSLUTTET', avsluttet = naa() where id = ${sakId}`),
  );
  assert.deepEqual(koden(await registrer()), [409, 'SAK_ER_LUKKET']);
  assert.deepEqual(await sakens(), []);
});

test('is for those who work with the case, in the case it is of', async () => {
  const { hjelperId } = (await registrer()).body;
  for (const login of [oda, ulrik, petra, innbygger(SOEKER)])
    assert.equal((await registrer({}, benk.som(login))).status, 403);
  assert.equal((await registrer({}, benk.som(frode))).status, 403);
  assert.equal((await trekk(hjelperId, await benk.nySak())).status, 404);
  assert.equal((await sakens()).length, 1);
});
