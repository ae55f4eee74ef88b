import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { forSakstype, innstill } from '../../testing/innstill.ts';
import {
  begrunnelse,
  kartlagt,
  kartlegg,
  openSakbenk,
  tilsagnBolig,
  trine,
  turid,
  vidar,
  type Klient,
  type Sakbenk,
} from '../../testing/sakbenk.ts';

let benk: Sakbenk;
let somTrine: Klient;
let somVidar: Klient;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
  somVidar = benk.som(vidar);
});
beforeEach(() => benk.fyll());
after(() => benk.close());

const opprett = (sakId: string, json: unknown = tilsagnBolig, klient = somTrine) =>
  klient('POST', `/saker/${sakId}/vedtak/forslag`, { json });
const lagre = (sakId: string, versjon: number, json: unknown = tilsagnBolig, klient = somTrine) =>
  klient('PUT', `/saker/${sakId}/vedtak/forslag`, { json, versjon });
const send = (sakId: string, versjon: number, klient = somTrine) =>
  klient('POST', `/saker/${sakId}/vedtak/godkjenning`, { versjon });
const fatt = (sakId: string, versjon: number, klient = somVidar) =>
  klient('POST', `/saker/${sakId}/vedtak/fatting`, { versjon });
const sak = async (sakId: string, klient = somTrine) => (await klient('GET', `/saker/${sakId}`)).body;

async function kartlagtSak(valg: Parameters<Sakbenk['nySak']>[0] = {}, innhold: unknown = kartlagt) {
  const sakId = await benk.nySak(valg);
  await kartlegg(somTrine, sakId, innhold);
  return sakId;
}
async function tilGodkjenning(json: unknown = tilsagnBolig, valg: Parameters<Sakbenk['nySak']>[0] = {}) {
  const sakId = await kartlagtSak(valg);
  await opprett(sakId, json);
  await send(sakId, 1);
  return sakId;
}

test('the road to a home: proposal, approval, decision, waiting list', async () => {
  const sakId = await kartlagtSak();
  assert.deepEqual((await sak(sakId)).handlinger, [
    'HENT_OEKONOMI',
    'GJENAAPNE_KARTLEGGING',
    'LAGRE_FORSLAG',
    'REGISTRER_TREKKING',
    'SEND_FORELOEPIG_SVAR',
  ]);

  const forslag = await opprett(sakId);
  assert.equal(forslag.status, 201);
  const { vedtakId, ...resten } = forslag.body;
  assert.ok(vedtakId);
  assert.deepEqual(resten, {
    sakId,
    type: 'KOMMUNAL_BOLIG',
    status: 'FORSLAG',
    versjon: 1,
    innhold: tilsagnBolig,
    mangler: [],
    avvik: [],
    hjemmel: ['boligsosialloven § 6', 'boligsosialloven § 7'],
    regelsett: 'FVL1967',
    toTrinn: true,
    foreslaattAv: { ansattId: 'trine', navn: 'Trine Saksbehandler' },
  });
  assert.equal((await sak(sakId)).status, 'VEDTAKSFORSLAG');

  const sendt = await send(sakId, 1);
  assert.deepEqual([sendt.body.status, sendt.body.versjon], ['TIL_GODKJENNING', 2]);
  const hosVidar = await sak(sakId, somVidar);
  assert.deepEqual(hosVidar.nesteFrist, { type: 'GODKJENNING', dato: '2026-11-27' });
  assert.deepEqual(hosVidar.handlinger, ['RETURNER_FORSLAG', 'FATT_VEDTAK']);

  const fattet = await fatt(sakId, 2);
  assert.equal(fattet.status, 201);
  assert.deepEqual(
    [fattet.body.status, fattet.body.vedtaksdato, fattet.body.klagefrist, fattet.body.klageinstans],
    ['FATTET', '2026-11-20', '2026-12-11', 'Statsforvalteren'],
  );
  assert.deepEqual(fattet.body.fattetAv, { ansattId: 'vidar', navn: 'Vidar Vedtak' });
  assert.equal(fattet.body.vedtakId, vedtakId);

  const ferdig = await sak(sakId);
  assert.equal(ferdig.status, 'VENTELISTE');
  assert.deepEqual(ferdig.nesteFrist, { type: 'BEKREFT_BEHOV', dato: '2027-05-20' });
  assert.deepEqual(ferdig.handlinger, ['TILBY_BOLIG']);
  assert.deepEqual(
    ferdig.hendelser.map(({ type }: { type: string }) => type),
    [
      'SOEKNAD_MOTTATT',
      'TILDELT',
      'KARTLEGGING_LAGRET',
      'KARTLEGGING_FERDIGSTILT',
      'FORSLAG_LAGRET',
      'SENDT_TIL_GODKJENNING',
      'VEDTAK_FATTET',
    ],
  );
  const plass = await benk.iKrokvik((tx) =>
    tx.query(
      sql`select status, prioritet, prioritet_grunn, fra_dato, vedtak_id from venteliste where sak_id = ${sakId}`,
    ),
  );
  assert.deepEqual(plass, [
    { status: 'VENTER', prioritet: 2, prioritetGrunn: 'Etter vedtaksdato', fraDato: '2026-11-20', vedtakId },
  ]);
});

test('an urgent case stands first in the queue, with the reason', async () => {
  const sakId = await tilGodkjenning(tilsagnBolig, { hast: true });
  await fatt(sakId, 2);
  const plass = await benk.iKrokvik((tx) => tx.query(sql`select prioritet, prioritet_grunn from venteliste`));
  assert.deepEqual(plass, [{ prioritet: 1, prioritetGrunn: 'Haster' }]);
});

test('help goes to follow-up and waits for no home', async () => {
  const forslag = {
    resultat: 'TILSAGN',
    ...begrunnelse,
    bistand: ['RAAD_OG_VEILEDNING'],
    utdypBistand: 'Startlån.',
  };
  const sakId = await tilGodkjenning(forslag, { sakstype: 'BOLIGBISTAND' });
  const { body } = await fatt(sakId, 2);
  assert.deepEqual([body.innhold, body.klageinstans], [forslag, 'Klagenemnda']);
  const ferdig = await sak(sakId);
  assert.deepEqual(
    [ferdig.status, ferdig.nesteFrist, ferdig.handlinger],
    ['OPPFOELGING', undefined, ['AVSLUTT']],
  );
  assert.deepEqual(await benk.iKrokvik((tx) => tx.query(sql`select id from venteliste`)), []);
});

test('a refusal grants nothing, and the case waits for a complaint', async () => {
  const sakId = await tilGodkjenning({ ...tilsagnBolig, resultat: 'AVSLAG', bistand: ['PRAKTISK_BISTAND'] });
  const { body } = await fatt(sakId, 2);
  assert.deepEqual(body.innhold, { resultat: 'AVSLAG', ...begrunnelse, bistand: [] });
  const ferdig = await sak(sakId);
  assert.deepEqual([ferdig.status, ferdig.nesteFrist], ['VEDTATT', { type: 'KLAGE', dato: '2026-12-11' }]);
});

describe('before the assessment is complete', () => {
  test('nothing can be proposed, and nothing decided, also by calling directly', async () => {
    const sakId = await benk.nySak();
    for (const svar of [await opprett(sakId), await fatt(sakId, 1)]) {
      assert.deepEqual([svar.status, svar.body.code], [422, 'KARTLEGGING_IKKE_FERDIGSTILT']);
    }
    await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon: 1 });
    await somTrine('PUT', `/saker/${sakId}/kartlegging`, { json: kartlagt, versjon: 1 });
    assert.equal((await opprett(sakId)).body.code, 'KARTLEGGING_IKKE_FERDIGSTILT');
    assert.equal((await fatt(sakId, 1)).body.code, 'KARTLEGGING_IKKE_FERDIGSTILT');
    assert.equal((await sak(sakId)).status, 'KARTLEGGING');
  });

  test('there is no decision to read', async () => {
    const sakId = await kartlagtSak();
    assert.equal((await somTrine('GET', `/saker/${sakId}/vedtak`)).status, 404);
  });
});

describe('a proposal', () => {
  test('is saved again while it is worked on, under the version it was read in', async () => {
    const sakId = await kartlagtSak();
    await opprett(sakId, { ...tilsagnBolig, hensyn: '' });
    const utkast = await somTrine('GET', `/saker/${sakId}/vedtak`);
    assert.deepEqual(utkast.body.mangler, ['/hensyn']);
    assert.equal((await lagre(sakId, 7)).body.code, 'UTDATERT');
    const { body } = await lagre(sakId, 1);
    assert.deepEqual([body.versjon, body.mangler], [2, []]);
  });

  test('is one', async () => {
    const sakId = await kartlagtSak();
    await opprett(sakId);
    assert.equal((await opprett(sakId)).body.code, 'UGYLDIG_OVERGANG');
  });

  test('is the case worker’s', async () => {
    const sakId = await kartlagtSak();
    assert.equal(
      (await opprett(sakId, tilsagnBolig, benk.som(turid))).body.code,
      'IKKE_SAKENS_SAKSBEHANDLER',
    );
    await opprett(sakId);
    assert.equal(
      (await lagre(sakId, 1, tilsagnBolig, benk.som(turid))).body.code,
      'IKKE_SAKENS_SAKSBEHANDLER',
    );
    assert.equal((await send(sakId, 1, benk.som(turid))).body.code, 'IKKE_SAKENS_SAKSBEHANDLER');
  });

  test('is not changed while someone decides on it', async () => {
    const sakId = await tilGodkjenning();
    assert.equal((await lagre(sakId, 2)).body.code, 'UGYLDIG_OVERGANG');
    assert.equal((await send(sakId, 2)).body.code, 'UGYLDIG_OVERGANG');
  });

  test('goes to approval only when it is complete, with a pointer to what is missing', async () => {
    const sakId = await kartlagtSak();
    await opprett(sakId, { resultat: 'TILSAGN', ...begrunnelse, fakta: '  ', bistand: [] });
    const { status, body } = await send(sakId, 1);
    assert.deepEqual([status, body.code], [422, 'VEDTAK_UFULLSTENDIG']);
    assert.deepEqual(
      body.errors.map(({ pointer }: { pointer: string }) => pointer),
      ['/innhold/fakta', '/innhold/boliginnhold'],
    );
    assert.equal((await sak(sakId)).status, 'VEDTAKSFORSLAG');
  });

  test('goes to approval against the assessment only with the reason written down', async () => {
    const sakId = await kartlagtSak();
    const kort = { ...tilsagnBolig, boliginnhold: { ...tilsagnBolig.boliginnhold, soverom: 1 } };
    assert.deepEqual((await opprett(sakId, kort)).body.avvik, ['FAERRE_SOVEROM']);
    const { status, body } = await send(sakId, 1);
    assert.deepEqual(
      [status, body.code, body.errors[0].pointer],
      [422, 'VEDTAK_UFULLSTENDIG', '/innhold/avvikBegrunnelse'],
    );
    await lagre(sakId, 1, { ...kort, avvikBegrunnelse: 'Barnet flytter ut til våren.' });
    assert.equal((await send(sakId, 2)).status, 200);
  });

  test('goes back with a reason, and up again', async () => {
    const sakId = await tilGodkjenning();
    const begrunnelsen = 'Skriv mer om hvilke andre tiltak som er prøvd.';
    const retur = await somVidar('POST', `/saker/${sakId}/vedtak/retur`, {
      json: { begrunnelse: begrunnelsen },
      versjon: 2,
    });
    assert.deepEqual([retur.body.status, retur.body.returnertBegrunnelse], ['FORSLAG', begrunnelsen]);
    const tilbake = await sak(sakId);
    assert.deepEqual([tilbake.status, tilbake.hendelser.at(-1).av], ['VEDTAKSFORSLAG', 'Vidar Vedtak']);
    assert.deepEqual(tilbake.handlinger, [
      'HENT_OEKONOMI',
      'GJENAAPNE_KARTLEGGING',
      'LAGRE_FORSLAG',
      'SEND_TIL_GODKJENNING',
      'REGISTRER_TREKKING',
      'SEND_FORELOEPIG_SVAR',
    ]);
    const lagret = await lagre(sakId, 3, { ...tilsagnBolig, hensyn: 'Startlån og privat leie er prøvd.' });
    const sendt = await send(sakId, lagret.body.versjon);
    assert.deepEqual([sendt.body.status, sendt.body.returnertBegrunnelse], ['TIL_GODKJENNING', undefined]);
    const igjen = await somVidar('POST', `/saker/${sakId}/vedtak/retur`, {
      json: { begrunnelse: 'x' },
      versjon: 2,
    });
    assert.equal(igjen.body.code, 'UTDATERT');
  });
});

describe('a decision', () => {
  test('is made by another person than the proposer', async () => {
    const sakId = await benk.nySak();
    await kartlegg(somVidar, sakId);
    await opprett(sakId, tilsagnBolig, somVidar);
    await send(sakId, 1, somVidar);
    assert.deepEqual((await sak(sakId, somVidar)).handlinger, [
      'RETURNER_FORSLAG',
      'REGISTRER_TREKKING',
      'SEND_FORELOEPIG_SVAR',
    ]);
    const { status, body } = await fatt(sakId, 2);
    assert.deepEqual([status, body.code], [403, 'SAMME_PERSON']);
    assert.equal((await sak(sakId)).status, 'GODKJENNING');
  });

  test('is made by the proposer where the municipality asks for one step only', async () => {
    await innstill(benk, forSakstype('KOMMUNAL_BOLIG_NY', { toTrinnsgodkjenning: false }));
    const sakId = await benk.nySak();
    await kartlegg(somVidar, sakId);
    assert.equal((await opprett(sakId, tilsagnBolig, somVidar)).body.toTrinn, false);
    await send(sakId, 1, somVidar);
    assert.equal((await fatt(sakId, 2)).status, 201);
  });

  test('needs the role, the right version, and a proposal that is sent', async () => {
    const sakId = await kartlagtSak();
    assert.equal((await fatt(sakId, 1)).body.code, 'UGYLDIG_OVERGANG');
    await opprett(sakId);
    assert.equal((await fatt(sakId, 1)).body.code, 'UGYLDIG_OVERGANG');
    await send(sakId, 1);
    assert.equal((await fatt(sakId, 2, somTrine)).status, 403);
    assert.equal((await fatt(sakId, 1)).body.code, 'UTDATERT');
  });

  test('is refused when what was sent is no longer complete, and nothing is half-written', async () => {
    const sakId = await tilGodkjenning();
    await benk.iKrokvik((tx) => tx.query(sql`update vedtak set boliginnhold = null where sak_id = ${sakId}`));
    assert.equal((await fatt(sakId, 3)).body.code, 'VEDTAK_UFULLSTENDIG');
    assert.equal((await sak(sakId)).status, 'GODKJENNING');
  });

  test('a double click decides once', async () => {
    const sakId = await tilGodkjenning();
    const valg = { versjon: 2, noekkel: crypto.randomUUID() };
    const foerste = await somVidar('POST', `/saker/${sakId}/vedtak/fatting`, valg);
    assert.deepEqual(await somVidar('POST', `/saker/${sakId}/vedtak/fatting`, valg), foerste);
    assert.equal((await benk.iKrokvik((tx) => tx.query(sql`select id from venteliste`))).length, 1);
    assert.equal((await fatt(sakId, 3)).body.code, 'UGYLDIG_OVERGANG');
  });

  test('is never rewritten', async () => {
    const sakId = await tilGodkjenning();
    await fatt(sakId, 2);
    assert.equal((await lagre(sakId, 3)).body.code, 'UGYLDIG_OVERGANG');
    assert.equal((await opprett(sakId)).body.code, 'UGYLDIG_OVERGANG');
    await assert.rejects(
      benk.iKrokvik((tx) => tx.query(sql`update vedtak set fakta = 'Noe annet' where sak_id = ${sakId}`)),
    );
  });

  test('points at the economy it was written on', async () => {
    const sakId = await kartlagtSak();
    await somTrine('POST', `/saker/${sakId}/oekonomi/innhentinger`);
    await opprett(sakId);
    const [rad] = await benk.iKrokvik((tx) =>
      tx.query<{ samme: boolean }>(
        sql`select v.oekonomi_id = o.id as samme from vedtak v join oekonomi o on o.sak_id = v.sak_id`,
      ),
    );
    assert.equal(rad?.samme, true);
  });
});
