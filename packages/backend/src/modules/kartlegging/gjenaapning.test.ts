import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import {
  begrunnelse,
  berit,
  fride,
  kartlagt,
  kartlegg,
  openSakbenk,
  siri,
  tilsagnBolig,
  trine,
  turid,
  vidar,
  type Klient,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import { innbygger, SOEKER } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somTrine: Klient;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
});
beforeEach(() => benk.fyll());
after(() => benk.close());

const grunn = { begrunnelse: 'Husstanden venter barn i mars.' };
const nytt = { ...kartlagt, boligbehov: { ...kartlagt.boligbehov, soveromMin: 3 } };

const hent = async (sakId: string, sti = '') => (await somTrine('GET', `/saker/${sakId}${sti}`)).body;
const kartleggingen = (sakId: string) => hent(sakId, '/kartlegging');
const versjoner = async (sakId: string) => (await hent(sakId, '/kartlegging/versjoner')).items;
const gjenaapne = async (sakId: string, json: object = grunn, klient = somTrine) =>
  klient('POST', `/saker/${sakId}/kartlegging/gjenaapning`, {
    versjon: (await kartleggingen(sakId)).versjon ?? 1,
    json,
  });
/** Saves it and completes it. */
async function paaNytt(sakId: string, json: object = nytt): Promise<void> {
  const lagret = await somTrine('PUT', `/saker/${sakId}/kartlegging`, {
    json,
    versjon: (await kartleggingen(sakId)).versjon,
  });
  const { status, body } = await somTrine('POST', `/saker/${sakId}/kartlegging/ferdigstilling`, {
    versjon: lagret.body.versjon,
  });
  assert.equal(status, 200, JSON.stringify(body));
}
async function ferdig(): Promise<string> {
  const sakId = await benk.nySak();
  await kartlegg(somTrine, sakId);
  return sakId;
}
const forslag = (sakId: string) => somTrine('POST', `/saker/${sakId}/vedtak/forslag`, { json: tilsagnBolig });

describe('opening a completed assessment', () => {
  test('keeps what it was, with who, when and why, and lets it be written on', async () => {
    const sakId = await ferdig();
    const { status, body, etag } = await gjenaapne(sakId);
    assert.deepEqual([status, body.status, body.innhold], [200, 'GJENAAPNET', kartlagt]);
    assert.equal(body.ferdigstiltAv, undefined);
    assert.equal(etag, `"${body.versjon}"`);
    const sak = await hent(sakId);
    assert.deepEqual([sak.status, sak.kartleggingFerdig], ['KARTLEGGING', false]);
    assert.deepEqual(sak.hendelser.at(-1), {
      tid: '2026-11-20T08:14:00.000Z',
      type: 'KARTLEGGING_GJENAAPNET',
      av: 'Trine Saksbehandler',
      ...grunn,
    });
    await paaNytt(sakId);
    assert.equal((await hent(sakId)).status, 'KARTLEGGING_FERDIGSTILT');
    const trineRef = { ansattId: 'trine', navn: 'Trine Saksbehandler' };
    assert.deepEqual(await versjoner(sakId), [
      {
        nummer: 1,
        malversjon: 2,
        innhold: kartlagt,
        ferdigstiltAv: trineRef,
        ferdigstiltTid: '2026-11-20T08:14:00.000Z',
        gjenaapnetAv: trineRef,
        gjenaapnetTid: '2026-11-20T08:14:00.000Z',
        kriterieresultat: [
          {
            kriterium: 'MINSTEALDER',
            resultat: 'OK',
            verdi: '42',
            grense: '18',
            beregning: [
              { steg: 'FOEDT', verdi: '1984-11-14' },
              { steg: 'ALDER', verdi: '42' },
            ],
          },
        ],
        ...grunn,
      },
    ]);
  });

  test('as often as needed; the versions come page by page, the newest first', async () => {
    const sakId = await ferdig();
    for (const soveromMin of [1, 2, 3]) {
      await gjenaapne(sakId);
      await paaNytt(sakId, { ...kartlagt, boligbehov: { ...kartlagt.boligbehov, soveromMin } });
    }
    const foerste = await hent(sakId, '/kartlegging/versjoner?limit=2');
    const andre = await hent(sakId, `/kartlegging/versjoner?limit=2&etter=${foerste.neste}`);
    assert.deepEqual(
      [...foerste.items, ...andre.items].map(({ nummer, innhold }) => [
        nummer,
        innhold.boligbehov.soveromMin,
      ]),
      [
        [3, 2],
        [2, 1],
        [1, 2],
      ],
    );
    assert.equal(andre.neste, undefined);
  });

  test('the case is to be assessed anew, and the grounds for allocation follow', async () => {
    const sakId = await ferdig();
    await gjenaapne(sakId);
    const { items } = await hent(sakId, '/oppgaver?status=AAPEN');
    assert.deepEqual(
      items.map(({ type, frist }: { type: string; frist: string }) => [type, frist]),
      [['VURDER', '2026-12-18']],
    );
    await paaNytt(sakId, { ...kartlagt, tildelingsgrunnlag: { grupper: ['RUS'], primaer: 'RUS' } });
    assert.deepEqual((await hent(sakId, '/oppgaver?status=AAPEN')).items, []);
    const grunnlag = await benk.iKrokvik((tx) =>
      tx.query<{ primaer: string }>(sql`select primaer from tildelingsgrunnlag order by id`),
    );
    assert.deepEqual(
      grunnlag.map(({ primaer }) => primaer),
      ['ANDRE_PROBLEMER', 'RUS'],
    );
  });

  test('a proposal that is begun waits, and is then measured against the new one', async () => {
    const sakId = await ferdig();
    assert.equal((await forslag(sakId)).status, 201);
    await gjenaapne(sakId);
    const sendt = await somTrine('POST', `/saker/${sakId}/vedtak/godkjenning`, { versjon: 1 });
    assert.equal(sendt.body.code, 'UGYLDIG_OVERGANG');
    assert.equal((await forslag(sakId)).body.code, 'KARTLEGGING_IKKE_FERDIGSTILT');
    assert.ok(!(await hent(sakId)).handlinger.includes('LAGRE_FORSLAG'));
    await paaNytt(sakId);
    assert.equal((await hent(sakId)).status, 'VEDTAKSFORSLAG');
    const { avvik, mangler } = await hent(sakId, '/vedtak');
    assert.deepEqual([avvik, mangler], [['FAERRE_SOVEROM'], ['/avvikBegrunnelse']]);
  });

  test('a decision that is made keeps the assessment it rested on', async () => {
    const sakId = await ferdig();
    await forslag(sakId);
    await somTrine('POST', `/saker/${sakId}/vedtak/godkjenning`, { versjon: 1 });
    await benk.som(vidar)('POST', `/saker/${sakId}/vedtak/fatting`, { versjon: 2 });
    assert.equal((await gjenaapne(sakId)).body.code, 'UGYLDIG_OVERGANG');
    // As it is when the case is opened again after the decision.
    await benk.iKrokvik(async (tx) => {
      await tx.query(sql`insert into kartleggingsversjon (id, sak_id, nummer, innhold, ferdigstilt, ferdigstilt_av,
          gjenaapnet, gjenaapnet_av, begrunnelse)
        select id, sak_id, 1, innhold, ferdigstilt, ferdigstilt_av, naa() + interval '1 day', 'trine', 'Ny opplysning.'
        from kartlegging where sak_id = ${sakId}`);
      await tx.query(sql`update kartlegging set innhold = ${sql.json(nytt)} where sak_id = ${sakId}`);
    });
    assert.deepEqual((await hent(sakId, '/vedtak')).avvik, []);
  });
});

describe('it is refused', () => {
  test('while a proposal is up for decision, and while the assessment is open', async () => {
    const sakId = await ferdig();
    await forslag(sakId);
    await somTrine('POST', `/saker/${sakId}/vedtak/godkjenning`, { versjon: 1 });
    assert.equal((await gjenaapne(sakId)).body.code, 'UGYLDIG_OVERGANG');
    await benk.som(vidar)('POST', `/saker/${sakId}/vedtak/retur`, { versjon: 2, json: { ...grunn } });
    assert.equal((await gjenaapne(sakId)).status, 200);
    assert.equal((await gjenaapne(sakId)).body.code, 'UGYLDIG_OVERGANG');
  });

  test('without a reason, from an old version and for a colleague, and changes nothing', async () => {
    const sakId = await ferdig();
    const uten = await gjenaapne(sakId, { begrunnelse: ' ' });
    assert.deepEqual([uten.status, uten.body.errors[0].pointer], [400, '/begrunnelse']);
    assert.equal((await gjenaapne(sakId, grunn, benk.som(turid))).body.code, 'IKKE_SAKENS_SAKSBEHANDLER');
    const gammel = await somTrine('POST', `/saker/${sakId}/kartlegging/gjenaapning`, {
      versjon: 1,
      json: grunn,
    });
    assert.equal(gammel.body.code, 'UTDATERT');
    assert.deepEqual(await versjoner(sakId), []);
    assert.equal((await hent(sakId)).kartleggingFerdig, true);
  });

  test('to whoever does not work on cases here; the versions are as hidden as the case', async () => {
    const sakId = await ferdig();
    await gjenaapne(sakId, { begrunnelse: begrunnelse.fakta });
    for (const hvem of [berit, innbygger(SOEKER)]) {
      assert.equal((await gjenaapne(sakId, grunn, benk.som(hvem))).status, 403);
      assert.equal((await benk.som(hvem)('GET', `/saker/${sakId}/kartlegging/versjoner`)).status, 403);
    }
    const sti = `/saker/${sakId}/kartlegging/versjoner`;
    const fremmed = await benk.som(fride)('GET', sti, { kommunenummer: '9902' });
    assert.equal(fremmed.body.code, 'IKKE_FUNNET');
    await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
    assert.equal((await somTrine('GET', sti)).body.code, 'IKKE_FUNNET');
    assert.equal((await benk.som(siri)('GET', sti)).body.items.length, 1);
  });
});
