import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import {
  avslaattSak,
  begrunnelse,
  berit,
  fride,
  kartlagt,
  openSakbenk,
  siri,
  trine,
  turid,
  vidar,
  type Klient,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import { innbygger, sakMedTilsagn, SOEKER } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somTrine: Klient;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
});
beforeEach(() => {
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  return benk.fyll();
});
after(() => benk.close());

const hent = async (sakId: string, klient = somTrine) => (await klient('GET', `/saker/${sakId}`)).body;
/** A step with the version the case has now. */
const steg = async (sakId: string, hva: string, json?: object, klient = somTrine) =>
  klient('POST', `/saker/${sakId}/${hva}`, { versjon: (await hent(sakId)).versjon, ...(json && { json }) });
const historikk = async (sakId: string) =>
  (await hent(sakId)).hendelser.map(({ type }: { type: string }) => type);

/** A case trine assesses. */
async function underKartlegging(): Promise<string> {
  const sakId = await benk.nySak();
  await steg(sakId, 'tildeling');
  await somTrine('PUT', `/saker/${sakId}/kartlegging`, { json: kartlagt, versjon: 1 });
  return sakId;
}

const avslag = (): Promise<string> => avslaattSak(benk);

/** The step is not for anyone but those who work on cases here, and not there at all where the case is not. */
async function forSaksbehandlere(sakId: string, hva: string, json?: object): Promise<void> {
  for (const hvem of [berit, innbygger(SOEKER)])
    assert.equal((await steg(sakId, hva, json, benk.som(hvem))).status, 403, hva);
  const valg = { versjon: 1, ...(json && { json }) };
  const fremmed = await benk.som(fride)('POST', `/saker/${sakId}/${hva}`, { ...valg, kommunenummer: '9902' });
  assert.equal(fremmed.body.code, 'IKKE_FUNNET');
  await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
  assert.equal((await somTrine('POST', `/saker/${sakId}/${hva}`, valg)).body.code, 'IKKE_FUNNET');
}

describe('waiting for others', () => {
  const vent = { begrunnelse: 'Tjenestekontoret vurderer oppfølging.', til: '2026-12-04' };

  test('has a deadline and a reason, and the one of the law runs on', async () => {
    const sakId = await underKartlegging();
    const { status, body, etag } = await steg(sakId, 'venting', vent);
    assert.deepEqual(
      [status, body.status, body.venterTil, body.nesteFrist],
      [200, 'VENTER_PAA_ANNEN', vent.til, { type: 'SVAR_FRA_ANDRE', dato: vent.til }],
    );
    assert.equal(etag, `"${body.versjon}"`);
    assert.deepEqual(body.handlinger, [
      'HENT_OEKONOMI',
      'LAGRE_KARTLEGGING',
      'GJENOPPTA',
      'REGISTRER_TREKKING',
      'SEND_FORELOEPIG_SVAR',
    ]);
    assert.deepEqual(body.hendelser.at(-1), {
      tid: '2026-11-20T08:14:00.000Z',
      type: 'SATT_PAA_VENT',
      av: 'Trine Saksbehandler',
      begrunnelse: vent.begrunnelse,
    });
    const lenger = await underKartlegging();
    const lenge = await steg(lenger, 'venting', { ...vent, til: '2027-02-01' });
    assert.deepEqual(lenge.body.nesteFrist, { type: 'FORELOEPIG_SVAR', dato: '2026-12-20' });
  });

  test('ends when the case goes on, or when the assessment is saved', async () => {
    const sakId = await underKartlegging();
    await steg(sakId, 'venting', vent);
    const { body } = await steg(sakId, 'gjenopptakelse');
    assert.deepEqual([body.status, body.venterTil], ['KARTLEGGING', undefined]);
    assert.equal(body.nesteFrist.type, 'FORELOEPIG_SVAR');
    await steg(sakId, 'venting', vent);
    const lagret = await somTrine('PUT', `/saker/${sakId}/kartlegging`, { json: kartlagt, versjon: 2 });
    assert.equal(lagret.status, 200);
    const sak = await hent(sakId);
    assert.deepEqual([sak.status, sak.venterTil], ['KARTLEGGING', undefined]);
    assert.deepEqual((await historikk(sakId)).slice(-4), [
      'SATT_PAA_VENT',
      'GJENOPPTATT',
      'SATT_PAA_VENT',
      'GJENOPPTATT',
    ]);
  });

  test('takes a reason and a day to come', async () => {
    const sakId = await underKartlegging();
    const { status, body } = await steg(sakId, 'venting', { begrunnelse: ' ', til: '2026-11-20' });
    assert.deepEqual([status, body.code], [400, 'UGYLDIG_FORESPOERSEL']);
    assert.deepEqual(
      body.errors.map(({ pointer }: { pointer: string }) => pointer),
      ['/begrunnelse', '/til'],
    );
    assert.equal((await hent(sakId)).status, 'KARTLEGGING');
  });

  test('is for the case’s own case worker, from the version they read, while the case is assessed', async () => {
    const sakId = await underKartlegging();
    const andres = await steg(sakId, 'venting', vent, benk.som(turid));
    assert.equal(andres.body.code, 'IKKE_SAKENS_SAKSBEHANDLER');
    const gammel = await somTrine('POST', `/saker/${sakId}/venting`, { json: vent, versjon: 1 });
    assert.equal(gammel.body.code, 'UTDATERT');
    const venterIkke = await steg(sakId, 'gjenopptakelse');
    assert.equal(venterIkke.body.code, 'UGYLDIG_OVERGANG');
    await steg(sakId, 'venting', vent);
    assert.equal((await steg(sakId, 'venting', vent)).body.code, 'UGYLDIG_OVERGANG');
    const [ny] = [await benk.nySak()];
    await steg(ny!, 'tildeling');
    assert.equal((await steg(ny!, 'venting', vent)).body.code, 'UGYLDIG_OVERGANG');
  });

  test('is for those who work on cases here', async () => {
    await forSaksbehandlere(await underKartlegging(), 'venting', vent);
    await forSaksbehandlere(await underKartlegging(), 'gjenopptakelse');
  });

  test('tells others that it waits, and nothing of why; the party sees that it is worked on', async () => {
    const sakId = await underKartlegging();
    await steg(sakId, 'venting', vent);
    const hendelser = await benk.iKrokvik((tx) =>
      tx.query<{ type: string }>(sql`select * from hendelse order by nummer`),
    );
    assert.equal(hendelser.at(-1)!.type, 'no.kobo.sak.satt-paa-vent.v1');
    assert.ok(!JSON.stringify(hendelser).includes('Tjenestekontoret'));
    const { body } = await benk.som(innbygger(SOEKER))('GET', `/meg/saker/${sakId}`);
    assert.equal(body.status, 'UNDER_BEHANDLING');
    assert.ok(!JSON.stringify(body).includes('Tjenestekontoret'));
  });

  test('of a shielded case is the shielded unit’s', async () => {
    const sakId = await underKartlegging();
    await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
    const somSiri = benk.som(siri);
    const { versjon } = await hent(sakId, somSiri);
    const tatt = await somSiri('POST', `/saker/${sakId}/tildeling`, { versjon });
    const { status } = await somSiri('POST', `/saker/${sakId}/venting`, {
      json: vent,
      versjon: tatt.body.versjon,
    });
    assert.equal(status, 200);
  });
});

describe('a withdrawal that is taken down', () => {
  const grunn = { begrunnelse: 'Ringte 20. november. Har fått leid privat.' };

  test('ends the case and its tasks, says who took it down and how, and shows on the applicant’s page', async () => {
    const sakId = await benk.nySak();
    const { status, body } = await steg(sakId, 'trekking', grunn, benk.som(turid));
    assert.deepEqual(
      [status, body.status, body.handlinger, body.nesteFrist],
      [200, 'TRUKKET', ['AVSLUTT'], undefined],
    );
    assert.deepEqual(body.hendelser.at(-1), {
      tid: '2026-11-20T08:14:00.000Z',
      type: 'SOEKNAD_TRUKKET',
      av: 'Turid Saksbehandler',
      ...grunn,
    });
    const oppgaver = (await somTrine('GET', `/saker/${sakId}/oppgaver`)).body.items;
    assert.deepEqual(
      oppgaver.map(({ type, status }: { type: string; status: string }) => [type, status]),
      [['VURDER', 'AVLYST']],
    );
    const somSoeker = benk.som(innbygger(SOEKER));
    const min = (await somSoeker('GET', `/meg/saker/${sakId}`)).body;
    assert.deepEqual([min.status, min.kanTrekkes], ['TRUKKET', false]);
    const igjen = await somSoeker('POST', `/soeknader/${body.soeknadId}/trekking`);
    assert.equal(igjen.body.code, 'SOEKNAD_KAN_IKKE_TREKKES');
  });

  test('of a case somebody has is theirs, also while it waits', async () => {
    const sakId = await underKartlegging();
    await steg(sakId, 'venting', { begrunnelse: 'Venter.', til: '2026-12-04' });
    const andres = await steg(sakId, 'trekking', grunn, benk.som(turid));
    assert.deepEqual([andres.status, andres.body.code], [403, 'IKKE_SAKENS_SAKSBEHANDLER']);
    const { body } = await steg(sakId, 'trekking', grunn);
    assert.deepEqual([body.status, body.venterTil], ['TRUKKET', undefined]);
  });

  test('takes a reason and the version that was read, and comes once, before the decision', async () => {
    const sakId = await benk.nySak();
    const uten = await steg(sakId, 'trekking', { begrunnelse: '\n' });
    assert.deepEqual([uten.status, uten.body.errors[0].pointer], [400, '/begrunnelse']);
    const gammel = await somTrine('POST', `/saker/${sakId}/trekking`, { json: grunn, versjon: 9 });
    assert.equal(gammel.body.code, 'UTDATERT');
    await steg(sakId, 'trekking', grunn);
    assert.equal((await steg(sakId, 'trekking', grunn)).body.code, 'UGYLDIG_OVERGANG');
    const vedtatt = await sakMedTilsagn(benk);
    assert.equal((await steg(vedtatt, 'trekking', grunn)).body.code, 'UGYLDIG_OVERGANG');
  });

  test('is for those who work on cases here', async () => {
    await forSaksbehandlere(await benk.nySak(), 'trekking', grunn);
  });
});

describe('closing', () => {
  const koder = (errors: { code: string; pointer: string }[]) => errors.map(({ code }) => code);

  test('ends a refused case: no deadline, nothing to do, dealt with for the applicant', async () => {
    const sakId = await avslag();
    assert.deepEqual((await hent(sakId)).handlinger, ['AVSLUTT']);
    const { status, body } = await steg(sakId, 'avslutning');
    assert.deepEqual(
      [status, body.status, body.nesteFrist, body.handlinger],
      [200, 'AVSLUTTET', undefined, ['GJENAAPNE']],
    );
    assert.equal(body.hendelser.at(-1).type, 'AVSLUTTET');
    const [rad] = await benk.iKrokvik((tx) =>
      tx.query<{ avsluttet: string; soeknad: string }>(
        sql`select s.avsluttet, d.status as soeknad from sak s join soeknad d on d.sak_id = s.id where s.id = ${sakId}`,
      ),
    );
    assert.deepEqual(rad, { avsluttet: '2026-11-20T08:14:00.000Z', soeknad: 'BEHANDLET' });
    const hendelse = await benk.iKrokvik((tx) =>
      tx.query(sql`select type, versjon from hendelse order by nummer desc limit 1`),
    );
    assert.deepEqual(hendelse, [{ type: 'no.kobo.sak.avsluttet.v1', versjon: body.versjon }]);
    const { items } = (await somTrine('POST', '/saker/soek', { json: { visning: 'AAPNE' } })).body;
    assert.deepEqual(items, []);
    assert.equal((await steg(sakId, 'avslutning')).body.code, 'UGYLDIG_OVERGANG');
  });

  test('waits for open tasks and complaints, and tells of all of them', async () => {
    const sakId = await avslag();
    const oppgave = await somTrine('POST', `/saker/${sakId}/oppgaver`, {
      json: { type: 'SAMTALE', tekst: 'Ring og forklar.', frist: '2026-12-04' },
    });
    await benk.iKrokvik((tx) =>
      tx.query(sql`
        insert into klage (id, sak_id, vedtak_id, kanal, mottatt, klager_id, grunn, for_sent, forventet_svar,
          aapnet_saken, vedtak_foreslaatt_av, vedtak_fattet_av, klageinstans)
        select gen_random_uuid(), sak_id, v.id, 'DIGITAL', '2026-11-20', s.soeker_id, 'Uenig.', false, '2026-12-18', false,
          foreslaatt_av, fattet_av, klageinstans from vedtak v join sak s on s.id = v.sak_id where sak_id = ${sakId}`),
    );
    assert.deepEqual((await hent(sakId)).handlinger, []);
    const { status, body } = await steg(sakId, 'avslutning');
    assert.deepEqual([status, body.code], [409, 'SAK_KAN_IKKE_AVSLUTTES']);
    assert.deepEqual(koder(body.errors), ['AAPEN_OPPGAVE', 'AAPEN_KLAGE']);
    await benk.iKrokvik((tx) => tx.query(sql`update klage set status = 'TRUKKET' where sak_id = ${sakId}`));
    await somTrine('POST', `/oppgaver/${oppgave.body.oppgaveId}/fullfoering`, { versjon: 1 });
    assert.equal((await steg(sakId, 'avslutning')).body.status, 'AVSLUTTET');
  });

  test('of a decided case waits for the answer to § 7; of a withdrawn one it does not', async () => {
    const sakId = await avslag();
    await benk.iKrokvik((tx) =>
      tx.query(sql`update kartlegging set vanskeligstilt = 'IKKE_VURDERT' where sak_id = ${sakId}`),
    );
    assert.deepEqual(koder((await steg(sakId, 'avslutning')).body.errors), ['VANSKELIGSTILT_IKKE_BESVART']);
    const trukket = await benk.nySak();
    await steg(trukket, 'trekking', { begrunnelse: 'Ringte.' });
    assert.equal((await steg(trukket, 'avslutning', undefined, benk.som(turid))).body.status, 'AVSLUTTET');
    const [soeknad] = await benk.iKrokvik((tx) =>
      tx.query(sql`select status from soeknad where sak_id = ${trukket}`),
    );
    assert.deepEqual(soeknad, { status: 'TRUKKET' });
  });

  test('is not for a case that is worked on or waits for a home, nor for a colleague’s', async () => {
    assert.equal((await steg(await benk.nySak(), 'avslutning')).body.code, 'UGYLDIG_OVERGANG');
    const venter = await sakMedTilsagn(benk);
    assert.equal((await steg(venter, 'avslutning')).body.code, 'UGYLDIG_OVERGANG');
    const sakId = await avslag();
    const andres = await steg(sakId, 'avslutning', undefined, benk.som(turid));
    assert.equal(andres.body.code, 'IKKE_SAKENS_SAKSBEHANDLER');
    assert.equal(
      (await somTrine('POST', `/saker/${sakId}/avslutning`, { versjon: 1 })).body.code,
      'UTDATERT',
    );
  });

  test('is for those who work on cases here', async () => {
    await forSaksbehandlere(await avslag(), 'avslutning');
  });
});

describe('opening a closed case', () => {
  const grunn = { begrunnelse: 'Søkeren har klaget og har nye opplysninger.' };
  async function lukket(): Promise<string> {
    const sakId = await avslag();
    await steg(sakId, 'avslutning');
    return sakId;
  }

  test('frees it, opens the assessment and counts the deadlines from today', async () => {
    const sakId = await lukket();
    benk.klokke = new Date('2027-02-01T09:00:00Z');
    const { status, body } = await steg(sakId, 'gjenaapning', grunn, benk.som(turid));
    assert.deepEqual([status, body.status, body.saksbehandler], [200, 'GJENAAPNET', undefined]);
    assert.deepEqual(body.nesteFrist, { type: 'FORELOEPIG_SVAR', dato: '2027-03-01' });
    assert.deepEqual(body.handlinger, ['TA_SAKEN', 'REGISTRER_TREKKING']);
    assert.deepEqual(body.hendelser.at(-1), {
      tid: '2027-02-01T09:00:00.000Z',
      type: 'GJENAAPNET',
      av: 'Turid Saksbehandler',
      ...grunn,
    });
    const { items } = (await somTrine('GET', `/saker/${sakId}/kartlegging/versjoner`)).body;
    assert.deepEqual(
      items.map((v: { nummer: number; begrunnelse: string }) => [v.nummer, v.begrunnelse]),
      [[1, grunn.begrunnelse]],
    );
    const oppgaver = (await somTrine('GET', `/saker/${sakId}/oppgaver?status=AAPEN`)).body.items;
    assert.deepEqual(
      oppgaver.map(({ type, frist }: { type: string; frist: string }) => [type, frist]),
      [['VURDER', '2027-03-01']],
    );
    const min = (await benk.som(innbygger(SOEKER))('GET', `/meg/saker/${sakId}`)).body;
    assert.deepEqual([min.status, min.forventetSvar], ['UNDER_BEHANDLING', '2027-03-01']);
  });

  test('it is taken, assessed, decided anew and closed; the first decision stands as it was read', async () => {
    const sakId = await lukket();
    await steg(sakId, 'gjenaapning', grunn);
    const somTurid = benk.som(turid);
    const tatt = await steg(sakId, 'tildeling', undefined, somTurid);
    assert.deepEqual([tatt.body.status, tatt.body.saksbehandler.ansattId], ['UNDER_ARBEID', 'turid']);
    const foer = (await somTurid('GET', `/saker/${sakId}/kartlegging`)).body;
    const lagret = await somTurid('PUT', `/saker/${sakId}/kartlegging`, {
      json: { ...kartlagt, egneOensker: 'Nær skolen.' },
      versjon: foer.versjon,
    });
    await somTurid('POST', `/saker/${sakId}/kartlegging/ferdigstilling`, { versjon: lagret.body.versjon });
    const json = { resultat: 'AVSLAG', ...begrunnelse, hensyn: 'Vurdert på nytt.', bistand: [] };
    const foerste = (await somTurid('GET', `/saker/${sakId}/vedtak`)).body;
    const overskrevet = await somTurid('PUT', `/saker/${sakId}/vedtak/forslag`, {
      json,
      versjon: foerste.versjon,
    });
    assert.equal(overskrevet.body.code, 'UGYLDIG_OVERGANG');
    const forslag = await somTurid('POST', `/saker/${sakId}/vedtak/forslag`, { json });
    assert.equal(forslag.status, 201);
    await somTurid('POST', `/saker/${sakId}/vedtak/godkjenning`, { versjon: 1 });
    const fattet = await benk.som(vidar)('POST', `/saker/${sakId}/vedtak/fatting`, { versjon: 2 });
    assert.equal(fattet.body.innhold.hensyn, 'Vurdert på nytt.');
    const vedtak = await benk.iKrokvik((tx) =>
      tx.query<{ hensyn: string }>(
        sql`select hensyn from vedtak where sak_id = ${sakId} order by opprettet, id`,
      ),
    );
    assert.deepEqual(
      vedtak.map(({ hensyn }) => hensyn),
      [begrunnelse.hensyn, 'Vurdert på nytt.'],
    );
    assert.equal((await steg(sakId, 'avslutning', undefined, somTurid)).body.status, 'AVSLUTTET');
  });

  test('also one that was withdrawn before anyone had it', async () => {
    const sakId = await benk.nySak();
    await steg(sakId, 'trekking', { begrunnelse: 'Ringte.' });
    await steg(sakId, 'avslutning');
    assert.equal((await steg(sakId, 'gjenaapning', grunn)).body.status, 'GJENAAPNET');
    assert.deepEqual((await somTrine('GET', `/saker/${sakId}/kartlegging/versjoner`)).body.items, []);
    assert.equal((await steg(sakId, 'tildeling')).body.status, 'UNDER_ARBEID');
  });

  test('takes a reason and the version that was read, and a case that is closed', async () => {
    const aapen = await avslag();
    assert.equal((await steg(aapen, 'gjenaapning', grunn)).body.code, 'UGYLDIG_OVERGANG');
    await steg(aapen, 'avslutning');
    const uten = await steg(aapen, 'gjenaapning', { begrunnelse: ' ' });
    assert.deepEqual([uten.status, uten.body.errors[0].pointer], [400, '/begrunnelse']);
    const gammel = await somTrine('POST', `/saker/${aapen}/gjenaapning`, { json: grunn, versjon: 1 });
    assert.equal(gammel.body.code, 'UTDATERT');
    assert.equal((await hent(aapen)).status, 'AVSLUTTET');
  });

  test('is for those who work on cases here', async () => {
    await forSaksbehandlere(await lukket(), 'gjenaapning', grunn);
  });
});
