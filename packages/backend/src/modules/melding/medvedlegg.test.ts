import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Melding, Vedlegg } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import { openSakbenk, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { innbygger, SOEKER } from '../../testing/tilbudbenk.ts';

const PDF = new TextEncoder().encode('%PDF-1.7\nOppsigelse.');

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
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  sakId = await benk.nySak();
});
after(() => benk.close());

const side = {
  PARTEN: () => ({ klient: somSoeker, saken: `/meg/saker/${sakId}`, filene: '/meg/vedlegg' }),
  KOMMUNEN: () => ({ klient: somTrine, saken: `/saker/${sakId}`, filene: `/saker/${sakId}/vedlegg` }),
};
type Hvem = keyof typeof side;

async function navngitt(hvem: Hvem, filnavn = 'Oppsigelse.pdf'): Promise<string> {
  const { klient, saken } = side[hvem]();
  const { status, body } = await klient('POST', `${saken}/vedlegg`, {
    json: { type: 'OPPSIGELSE', filnavn },
  });
  assert.equal(status, 201, JSON.stringify(body));
  return body.vedleggId;
}

async function lagtVed(hvem: Hvem, filnavn?: string): Promise<string> {
  const { klient, filene } = side[hvem]();
  const id = await navngitt(hvem, filnavn);
  const fil = { type: 'application/octet-stream', innhold: PDF };
  const { status, body } = await klient('PUT', `${filene}/${id}/innhold`, { fil, versjon: 1 });
  assert.equal(status, 200, JSON.stringify(body));
  return id;
}

const send = (hvem: Hvem, vedlegg: readonly string[]) => {
  const { klient, saken } = side[hvem]();
  return klient('POST', `${saken}/meldinger`, { json: { tekst: 'Her er den.', vedlegg } });
};
const traaden = async (hvem: Hvem): Promise<Melding[]> => {
  const { klient, saken } = side[hvem]();
  return (await klient('GET', `${saken}/meldinger`)).body.items;
};
const medFil = (melding: Melding) =>
  melding.vedlegg?.map(({ vedleggId, meldingId, status }: Vedlegg) => [vedleggId, meldingId, status]);

describe('a message with files', () => {
  for (const hvem of ['PARTEN', 'KOMMUNEN'] as const)
    test(`from ${hvem} is the same to both, and is read by both once it is looked through`, async () => {
      const id = await lagtVed(hvem);
      const { status, body } = await send(hvem, [id]);
      assert.equal(status, 201, JSON.stringify(body));
      // Looked through already, if the scanner was quick.
      assert.deepEqual(
        medFil(body)?.map((en) => en.slice(0, 2)),
        [[id, body.meldingId]],
      );
      await benk.kontrollert();
      for (const leser of ['PARTEN', 'KOMMUNEN'] as const)
        assert.deepEqual((await traaden(leser)).map(medFil), [[[id, body.meldingId, 'REN']]]);
      const mitt = await somSoeker('GET', `/meg/vedlegg/${id}/innhold`);
      const deres = await somTrine('GET', `/saker/${sakId}/vedlegg/${id}/innhold`);
      assert.deepEqual([mitt.status, deres.status], [200, 200]);
    });

  test('is part of what the party gets of themselves', async () => {
    const id = await lagtVed('KOMMUNEN');
    const { body } = await send('KOMMUNEN', [id]);
    await benk.kontrollert();
    const { saker } = (await somSoeker('GET', '/meg/opplysninger')).body;
    assert.deepEqual(saker[0].meldinger.map(medFil), [[[id, body.meldingId, 'REN']]]);
  });

  test('without any says nothing of files', async () => {
    await send('PARTEN', []);
    assert.ok(!('vedlegg' in (await traaden('KOMMUNEN'))[0]!));
  });

  test('is not sent with what is another’s, empty, already sent, or an answer', async () => {
    const brukt = await lagtVed('PARTEN');
    assert.equal((await send('PARTEN', [brukt])).status, 201);
    const kommunens = await lagtVed('KOMMUNEN');
    const partens = await lagtVed('PARTEN');
    const tomt = await navngitt('PARTEN');
    for (const [hvem, feil] of [
      ['PARTEN', brukt],
      ['PARTEN', kommunens],
      ['PARTEN', tomt],
      ['PARTEN', crypto.randomUUID()],
      ['KOMMUNEN', partens],
    ] as const) {
      const riktig = hvem === 'PARTEN' ? partens : kommunens;
      const { status, body } = await send(hvem, [riktig, feil]);
      assert.deepEqual(
        [status, body.code, body.errors?.[0].pointer],
        [422, 'VEDLEGG_KAN_IKKE_BRUKES', '/vedlegg/1'],
      );
    }
    assert.equal((await traaden('PARTEN')).length, 1, 'what is refused is not sent');
    assert.equal((await send('PARTEN', [partens])).status, 201, 'and its files are there still');
  });

  test('keeps what was sent: the sender cannot take it away', async () => {
    const id = await lagtVed('PARTEN');
    await send('PARTEN', [id]);
    const { versjon } = (await somSoeker('GET', `/meg/vedlegg/${id}`)).body;
    const { status, body } = await somSoeker('DELETE', `/meg/vedlegg/${id}`, { versjon });
    assert.deepEqual([status, body.code], [409, 'VEDLEGG_ER_SENDT']);
  });

  test('of a shielded case is the party’s and the shielded unit’s alone', async () => {
    await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
    const id = await lagtVed('PARTEN');
    assert.equal((await send('PARTEN', [id])).status, 201);
    assert.equal((await somTrine('GET', `/saker/${sakId}/meldinger`)).status, 404);
    assert.equal((await somTrine('GET', `/saker/${sakId}/vedlegg/${id}/innhold`)).status, 404);
  });
});
