import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { avslaattSak, type NySaksvalg } from '../../testing/sakbenk.ts';
import { innbygger, SOEKER } from '../../testing/tilbudbenk.ts';
import { varselbenk } from '../../testing/varselbenk.ts';

const v = varselbenk();
const { fyll, somTrine, blir, sendtTil, avslag } = v;

describe('where a notice goes, and in which language', () => {
  test('to what was given in the application, and the register stays as it is', async () => {
    const sakId = await avslag(SOEKER, {
      svar: { tryggKontakt: 'JA', 'soeker.epost': 'egen@krokvik.example' },
    });
    await blir(sakId, 'SENDT');
    assert.equal(v.benk.registre.varslingssimulator.sendt.at(-1)?.til, 'egen@krokvik.example');
  });

  test('to the telephone where it is all there is', async () => {
    const sakId = await avslag('FLINK LÅVE');
    assert.equal((await blir(sakId, 'SENDT')).kanal, 'SMS');
    assert.equal(v.benk.registre.varslingssimulator.sendt.at(-1)?.kanal, 'SMS');
  });

  test('as chosen in the application, else as the register says', async () => {
    const valgt = await avslag('STERK PLANKE');
    await blir(valgt, 'SENDT');
    assert.match(sendtTil('STERK PLANKE').at(-1)!.tekst, /Du har fått et brev fra/);
    await fyll();

    const uten = await avslaattSak(v.benk, { voksne: ['STERK PLANKE'] }, (sakId) =>
      v.benk.iKrokvik(async (tx) => {
        await tx.query(sql`update soeknad set sak_id = null where sak_id = ${sakId}`);
      }),
    );
    await blir(uten, 'SENDT');
    assert.match(sendtTil('STERK PLANKE').at(-1)!.tekst, /Du har fått eit brev frå/);
  });
});

describe('what a party chooses for a case', () => {
  const valg = (json: object, klient = v.benk.som(innbygger(SOEKER)), sakId = '') =>
    klient('POST', `/meg/saker/${sakId}/varsling`, { json });
  const mitt = async (sakId: string) =>
    (await v.benk.som(innbygger(SOEKER))('GET', `/meg/saker/${sakId}/varsling`)).body;
  const medValg = (json: object, svar: NySaksvalg['svar'] = { tryggKontakt: 'JA' }) =>
    avslaattSak(v.benk, { svar }, async (sakId) => {
      assert.equal((await valg(json, undefined, sakId)).status, 201);
    });

  test('goes before the application, and the application holds until then', async () => {
    const svar = { tryggKontakt: 'EGEN_MAATE', 'soeker.epost': 'gammel@krokvik.example' };
    const sakId = await v.benk.nySak({ svar });
    const oppgitt = '2026-11-20T08:14:00.000Z';
    assert.deepEqual(await mitt(sakId), { barePost: true, epost: 'gammel@krokvik.example', oppgitt });
    await valg({ barePost: false, mobil: '+4740000001' }, undefined, sakId);
    assert.deepEqual(await mitt(sakId), { barePost: false, mobil: '+4740000001', oppgitt });
    await valg({ barePost: true }, undefined, sakId);
    assert.deepEqual(await mitt(sakId), { barePost: true, oppgitt });
  });

  test('is where the next notice goes', async () => {
    const sakId = await medValg({ barePost: false, epost: 'ny@krokvik.example' });
    await blir(sakId, 'SENDT');
    assert.equal(v.benk.registre.varslingssimulator.sendt.at(-1)?.til, 'ny@krokvik.example');
  });

  test('without an address is what the register says', async () => {
    const sakId = await medValg({ barePost: false }, { tryggKontakt: 'BARE_POST' });
    await blir(sakId, 'SENDT');
    assert.match(v.benk.registre.varslingssimulator.sendt.at(-1)!.til, /synutopia/);
  });

  test('may be to be written to on paper only', async () => {
    const sakId = await medValg({ barePost: true });
    assert.equal((await blir(sakId, 'PAPIR')).grunn, 'OENSKER_POST');
  });

  test('is what can be, of an own case', async () => {
    const sakId = await v.benk.nySak();
    for (const [json, pointer] of [
      [{ barePost: true, epost: 'en@krokvik.example' }, '/epost'],
      [{ barePost: false, epost: 'ingen' }, '/epost'],
      [{ barePost: false, mobil: '40000000' }, '/mobil'],
      [{}, '/barePost'],
    ] as const) {
      const { status, body } = await valg(json, undefined, sakId);
      assert.deepEqual([status, body.errors[0].pointer], [400, pointer]);
    }
    const fremmed = v.benk.som(innbygger('MODIG SYKKEL'));
    assert.equal((await valg({ barePost: true }, fremmed, sakId)).status, 404);
    assert.equal((await fremmed('GET', `/meg/saker/${sakId}/varsling`)).status, 404);
    assert.equal((await valg({ barePost: true }, somTrine, sakId)).status, 403);
    const hendelser = await v.benk.iKrokvik((tx) =>
      tx.query(sql`select from hendelse where type = 'no.kobo.sak.varsling-valgt.v1'`),
    );
    assert.equal(hendelser.length, 0);
  });
});
