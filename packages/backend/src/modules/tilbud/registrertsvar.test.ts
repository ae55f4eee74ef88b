// An answer to an offer that was told to an employee, or came on paper.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { openSakbenk, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { innbygger, nyBolig, oda, sakMedTilsagn, SOEKER } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somTrine: Klient;
let sakId: string;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
});
beforeEach(async () => {
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  await benk.fyll();
  sakId = await sakMedTilsagn(benk);
});
after(() => benk.close());

async function tilby(nummer: number): Promise<{ tilbudId: string; boligId: string }> {
  const { koboId: boligId } = await nyBolig(somTrine, nummer);
  const { status, body } = await somTrine('POST', `/saker/${sakId}/tilbud`, {
    json: { boligId, svarfrist: '2026-11-27' },
  });
  assert.equal(status, 201, JSON.stringify(body));
  return { tilbudId: body.tilbudId, boligId };
}
const muntlig = { svar: 'NEI', kanal: 'MUNTLIG', gitt: '2026-11-23T09:30:00Z', notat: 'Ringte oss.' };
const tilbudet = async () => (await somTrine('GET', `/saker/${sakId}/tilbud`)).body.items[0];
const registrer = async (json: object, klient = somTrine) => {
  const { tilbudId, versjon } = await tilbudet();
  return klient('POST', `/tilbud/${tilbudId}/registrertsvar`, { json: { ...muntlig, ...json }, versjon });
};
const boligen = async (id: string) => (await somTrine('GET', `/boliger/${id}`)).body.status;

test('a no that was told counts from when it was said, lets the home go, and stands with who wrote it down', async () => {
  const { boligId } = await tilby(1);
  benk.klokke = new Date('2026-11-24T08:14:00Z');
  for (const [felt, peker] of [
    [{ notat: ' ' }, '/notat'],
    [{ gitt: '2026-11-25T08:00:00Z' }, '/gitt'],
    [{ gitt: '2026-11-19T08:00:00Z' }, '/gitt'],
    [{ svar: 'JA', avslagsgrunntype: 'LEIE' }, '/avslagsgrunntype'],
  ] as const) {
    const { status, body } = await registrer(felt);
    assert.deepEqual([status, body.errors?.[0].pointer], [400, peker], JSON.stringify(body));
  }
  assert.equal((await registrer({}, benk.som(oda))).status, 403);
  const { status, body } = await registrer({ avslagsgrunntype: 'BELIGGENHET', grunn: 'For langt.' });
  assert.equal(status, 200, JSON.stringify(body));
  assert.deepEqual(
    [
      body.status,
      body.besvart,
      body.avslagsgrunntype,
      body.avslagsgrunn,
      body.boligHoldes,
      body.registrertSvar,
    ],
    [
      'AVSLAATT',
      '2026-11-23T09:30:00.000Z',
      'BELIGGENHET',
      'For langt.',
      false,
      {
        kanal: 'MUNTLIG',
        notat: 'Ringte oss.',
        registrertAv: { ansattId: 'trine', navn: 'Trine Saksbehandler' },
      },
    ],
  );
  assert.equal(await boligen(boligId), 'KLAR_FOR_INNFLYTTING');
  assert.equal((await registrer({})).body.code, 'TILBUD_BESVART');
  const mitt = (await benk.som(innbygger(SOEKER))('GET', `/meg/saker/${sakId}`)).body;
  assert.ok(!JSON.stringify(mitt).includes('Ringte oss.'), 'the note is the municipality’s');
});

test('a yes said within the deadline counts when it is written down after it; one said later does not', async () => {
  const { boligId } = await tilby(1);
  benk.klokke = new Date('2026-11-28T08:14:00Z');
  await benk.kalender();
  assert.equal((await tilbudet()).status, 'FRIST_UTLOEPT');
  assert.equal((await registrer({ svar: 'JA', gitt: '2026-11-28T08:00:00Z' })).body.code, 'TILBUD_UTLOEPT');
  const { status, body } = await registrer({ svar: 'JA', gitt: '2026-11-27T22:30:00Z' });
  assert.equal(status, 200, JSON.stringify(body));
  assert.deepEqual([body.status, body.boligHoldes, await boligen(boligId)], ['AKSEPTERT', true, 'RESERVERT']);
  const [plass] = (await somTrine('GET', `/ventelisteplasser?sakId=${sakId}`)).body.items;
  assert.equal(plass.status, 'TILBUD_UTE');
  assert.ok((await somTrine('GET', `/saker/${sakId}`)).body.handlinger.includes('REGISTRER_KONTRAKT'));
});
