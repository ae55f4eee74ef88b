import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import type { Ansattlogin } from '../../platform/claims.ts';
import {
  avslaattSak,
  begrunnelse,
  fride,
  kartlagt,
  klara,
  openSakbenk,
  siri,
  trine,
  turid,
  vidar,
  type Klient,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import { medMedsoeker, MEDSOEKER } from '../../testing/medsoekere.ts';
import { innbygger, kontrakt, nyBolig, sakMedTilsagn, SOEKER } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somTrine: Klient;
let somKlara: Klient;
let somSoeker: Klient;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
  somKlara = benk.som(klara);
  somSoeker = benk.som(innbygger(SOEKER));
});
beforeEach(() => {
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  return benk.fyll();
});
after(() => benk.close());

const sak = async (sakId: string) => (await somTrine('GET', `/saker/${sakId}`)).body;
const vedtak = async (sakId: string) => (await somTrine('GET', `/saker/${sakId}/vedtak`)).body;
const alleVedtak = (sakId: string) =>
  benk.iKrokvik((tx) =>
    tx.query<{ status: string }>(
      sql`select status from vedtak where sak_id = ${sakId} order by opprettet, id`,
    ),
  );
const historikk = async (sakId: string): Promise<string[]> =>
  (await sak(sakId)).hendelser.map(({ type }: { type: string }) => type);
const oppgaver = async (sakId: string) =>
  (await somTrine('GET', `/saker/${sakId}/oppgaver?status=AAPEN`)).body.items.map(
    ({ type, frist }: { type: string; frist: string }) => [type, frist],
  );

const klag = async (sakId: string, felt: object = {}, klient = somSoeker) =>
  klient('POST', `/meg/saker/${sakId}/klager`, {
    json: { vedtakId: (await vedtak(sakId)).vedtakId, grunn: 'Jeg får ikke leid privat.', ...felt },
  });
const hent = async (klageId: string, klient = somKlara) => (await klient('GET', `/klager/${klageId}`)).body;
const steg = async (klageId: string, hva: string, json?: object, klient = somKlara) =>
  klient('POST', `/klager/${klageId}/${hva}`, {
    versjon: (await hent(klageId, somTrine)).versjon,
    ...(json && { json }),
  });
const meddel = async (sakId: string, dag = '2026-11-20') =>
  somTrine('POST', `/saker/${sakId}/vedtak/meddelelse`, {
    json: { kanal: 'DIGITAL', varselSendt: dag },
    versjon: (await vedtak(sakId)).versjon,
  });
const kontrollert = { oppfylt: true, vurdering: 'Fra parten, om vedtaket.' };

/** A complaint klara has found in order. */
async function tilBehandling(sakId: string): Promise<string> {
  const { status, body } = await klag(sakId);
  assert.equal(status, 201, JSON.stringify(body));
  await steg(body.klageId, 'tildeling');
  const sett = await steg(body.klageId, 'formkontroll', kontrollert);
  assert.equal(sett.body.status, 'UNDER_BEHANDLING', JSON.stringify(sett.body));
  return body.klageId;
}
const oversend = (klageId: string) =>
  steg(klageId, 'behandling', { resultat: 'OPPRETTHOLDT', uttalelse: 'Dette var kjent.' });

describe('a complaint about a grant', () => {
  /** @returns the case, the complaint and the home offered */
  const medKlage = async (utsattIverksetting: boolean) => {
    const sakId = await sakMedTilsagn(benk);
    const { koboId: boligId } = await nyBolig(somTrine, 1);
    const { status, body } = await klag(sakId, { utsattIverksetting });
    assert.equal(status, 201, JSON.stringify(body));
    assert.equal((await vedtak(sakId)).status, 'PAAKLAGET');
    return { sakId, klageId: body.klageId as string, json: { boligId } };
  };
  const signer = (tilbudId: string) =>
    somTrine('POST', `/tilbud/${tilbudId}/kontrakt`, { json: kontrakt, versjon: 2 });
  const utsett = async (klageId: string) => {
    await steg(klageId, 'tildeling');
    const json = { svar: 'INNVILGET', begrunnelse: 'Klageren vil ha en annen bolig.' };
    assert.equal((await steg(klageId, 'utsettelse', json)).status, 200);
  };

  test('stops neither the offer nor the contract', async () => {
    const { sakId, json } = await medKlage(false);
    const tilbud = await somTrine('POST', `/saker/${sakId}/tilbud`, { json });
    assert.equal(tilbud.status, 201, JSON.stringify(tilbud.body));
    await somSoeker('POST', `/tilbud/${tilbud.body.tilbudId}/svar`, { json: { svar: 'JA' }, versjon: 1 });
    const signert = await signer(tilbud.body.tilbudId);
    assert.equal(signert.status, 201, JSON.stringify(signert.body));
  });

  test('stops the offer while the decision is put off, and no longer', async () => {
    const { sakId, klageId, json } = await medKlage(true);
    await utsett(klageId);
    const nei = await somTrine('POST', `/saker/${sakId}/tilbud`, { json });
    assert.deepEqual([nei.status, nei.body.code], [409, 'TILSAGN_UTSATT']);
    await somSoeker('POST', `/meg/klager/${klageId}/trekking`, { versjon: (await hent(klageId)).versjon });
    const ja = await somTrine('POST', `/saker/${sakId}/tilbud`, { json });
    assert.equal(ja.status, 201, JSON.stringify(ja.body));
  });

  test('stops the contract on an offer that came before it', async () => {
    const { sakId, klageId, json } = await medKlage(true);
    const { tilbudId } = (await somTrine('POST', `/saker/${sakId}/tilbud`, { json })).body;
    await somSoeker('POST', `/tilbud/${tilbudId}/svar`, { json: { svar: 'JA' }, versjon: 1 });
    await utsett(klageId);
    const nei = await signer(tilbudId);
    assert.deepEqual([nei.status, nei.body.code], [409, 'TILSAGN_UTSATT']);
  });

  test('put off, is no grant to the database either', async () => {
    const { sakId, klageId, json } = await medKlage(true);
    await somTrine('POST', `/saker/${sakId}/tilbud`, { json });
    await utsett(klageId);
    const { koboId } = await nyBolig(somTrine, 2);
    await assert.rejects(
      benk.iKrokvik((tx) =>
        tx.query(sql`insert into tilbud (id, sak_id, nummer, vedtak_id, bolig_id, reservasjon_id, sendt, svarfrist, match,
            status)
          select ${crypto.randomUUID()}, sak_id, 2, vedtak_id, ${koboId}, reservasjon_id, sendt, svarfrist, match, 'TRUKKET'
          from tilbud where sak_id = ${sakId}`),
      ),
      { constraint: 'tilbud_har_tilsagn' },
    );
  });
});

describe('the party complains', () => {
  test('and sees what they wrote, who has it and by when', async () => {
    const sakId = await avslaattSak(benk);
    benk.klokke = new Date('2026-11-24T09:00:00Z');
    const { status, body } = await klag(sakId, {
      oensketEndring: 'Jeg vil ha kommunal bolig.',
      utsattIverksetting: true,
    });
    const { vedtakId } = await vedtak(sakId);
    assert.equal(status, 201);
    assert.deepEqual(body, {
      klageId: body.klageId,
      sakId,
      vedtakId,
      status: 'MOTTATT',
      versjon: 1,
      hos: 'KOMMUNEN',
      mottatt: '2026-11-24',
      grunn: 'Jeg får ikke leid privat.',
      oensketEndring: 'Jeg vil ha kommunal bolig.',
      vedlegg: [],
      forSent: false,
      forventetSvar: '2026-12-22',
      klageinstans: 'Statsforvalteren',
      klageinstansType: 'STATSFORVALTER',
      utsettelse: { status: 'BEDT_OM' },
      kanTrekkes: true,
    });
    assert.deepEqual((await somSoeker('GET', `/meg/saker/${sakId}/klager`)).body, { items: [body] });
    assert.equal((await vedtak(sakId)).status, 'PAAKLAGET');
    assert.equal((await historikk(sakId)).at(-1), 'KLAGE_MOTTATT');
    assert.deepEqual(await oppgaver(sakId), [['KLAGE', '2026-12-22']]);
  });

  test('once, however often it is sent, and adds to the one that is there by a message', async () => {
    const sakId = await avslaattSak(benk);
    const json = { vedtakId: (await vedtak(sakId)).vedtakId, grunn: 'Uenig.' };
    const kall = { json, noekkel: crypto.randomUUID() };
    const foerste = await somSoeker('POST', `/meg/saker/${sakId}/klager`, kall);
    assert.deepEqual(await somSoeker('POST', `/meg/saker/${sakId}/klager`, kall), foerste);
    assert.deepEqual([(await klag(sakId)).status, (await klag(sakId)).body.code], [409, 'KLAGE_FINNES']);
  });

  test('about the decision they have read, with a reason and attachments of the case', async () => {
    const sakId = await avslaattSak(benk);
    for (const [felt, peker] of [
      [{ grunn: ' \n' }, '/grunn'],
      [{ vedtakId: crypto.randomUUID() }, '/vedtakId'],
      [{ vedlegg: [crypto.randomUUID()] }, '/vedlegg'],
    ] as const) {
      const { status, body } = await klag(sakId, felt);
      assert.deepEqual([status, body.errors?.[0].pointer], [400, peker]);
    }
    const vedlegg = await somTrine('POST', `/saker/${sakId}/vedlegg`, {
      json: { type: 'ANNET', filnavn: 'Avslag.pdf' },
    });
    const { body } = await klag(sakId, { vedlegg: [vedlegg.body.vedleggId] });
    assert.deepEqual((await hent(body.klageId)).vedlegg, [vedlegg.body.vedleggId]);
  });

  test('in their own case and nobody else’s', async () => {
    const sakId = await avslaattSak(benk);
    const annen = benk.som(innbygger('MODIG SYKKEL'));
    assert.equal((await klag(sakId, {}, annen)).body.code, 'IKKE_FUNNET');
    assert.equal((await annen('GET', `/meg/saker/${sakId}/klager`)).status, 404);
    const { body } = await klag(sakId);
    const trekk = await annen('POST', `/meg/klager/${body.klageId}/trekking`, { versjon: 1 });
    assert.equal(trekk.status, 404);
    assert.equal((await klag(sakId, {}, somTrine)).status, 403);
  });

  test('and withdraws it: the decision stands as before', async () => {
    const sakId = await avslaattSak(benk);
    await meddel(sakId);
    const { body } = await klag(sakId);
    const sti = `/meg/klager/${body.klageId}/trekking`;
    assert.equal((await somSoeker('POST', sti, { versjon: 7 })).body.code, 'UTDATERT');
    const trukket = await somSoeker('POST', sti, { versjon: 1 });
    assert.deepEqual(
      [trukket.body.status, trukket.body.hos, trukket.body.kanTrekkes],
      ['TRUKKET', 'INGEN', false],
    );
    assert.equal((await vedtak(sakId)).status, 'MEDDELT');
    assert.deepEqual(await oppgaver(sakId), []);
    assert.equal((await somSoeker('POST', sti, { versjon: 2 })).body.code, 'KLAGE_UGYLDIG_OVERGANG');
    // The deadline runs still.
    assert.equal((await klag(sakId)).status, 201);
  });
});

describe('a complaint on paper', () => {
  const registrer = async (sakId: string, felt: object, klient = somTrine) =>
    klient('POST', `/saker/${sakId}/klager`, {
      json: { vedtakId: (await vedtak(sakId)).vedtakId, grunn: 'For liten.', kanal: 'PAPIR', ...felt },
    });

  test('is in time when it was posted in time', async () => {
    const sakId = await avslaattSak(benk);
    await meddel(sakId);
    benk.klokke = new Date('2026-12-15T09:00:00Z');
    await benk.kalender();
    assert.equal((await vedtak(sakId)).status, 'ENDELIG');
    const { status, body } = await registrer(sakId, { mottatt: '2026-12-14', sendt: '2026-12-11' });
    assert.deepEqual(
      [status, body.forSent, body.registrertAv.ansattId, body.klager.navn],
      [201, false, 'trine', SOEKER],
    );
    assert.equal((await vedtak(sakId)).status, 'PAAKLAGET');
  });

  test('came no later than today, and was posted no later than it came', async () => {
    const sakId = await avslaattSak(benk);
    const pekere = async (felt: object) =>
      (await registrer(sakId, felt)).body.errors.map(({ pointer }: { pointer: string }) => pointer);
    assert.deepEqual(await pekere({ mottatt: '2026-11-21' }), ['/mottatt']);
    assert.deepEqual(await pekere({ mottatt: '2026-11-20', sendt: '2026-11-21' }), ['/sendt']);
  });

  test('is also for one who applies with the party: what it says is theirs, and not the party’s to read', async () => {
    const sakId = await avslaattSak(medMedsoeker(benk), { voksne: [SOEKER, MEDSOEKER] });
    const { person } = (await somTrine('GET', `/saker/${sakId}/medsoeker`)).body;
    const { status, body } = await registrer(sakId, { mottatt: '2026-11-20', klagerId: person.personId });
    assert.deepEqual([status, body.klager.navn, body.soeker.navn], [201, MEDSOEKER, SOEKER]);
    assert.equal((await vedtak(sakId)).status, 'PAAKLAGET');
    assert.deepEqual((await somSoeker('GET', `/meg/saker/${sakId}/klager`)).body.items, []);
    const trekk = { versjon: body.versjon };
    assert.equal((await somSoeker('POST', `/meg/klager/${body.klageId}/trekking`, trekk)).status, 404);
    assert.ok(!JSON.stringify((await somSoeker('GET', '/meg/opplysninger')).body).includes('For liten.'));
    const mitt = (await benk.som(innbygger(MEDSOEKER))('GET', '/meg/opplysninger')).body;
    assert.deepEqual(
      mitt.medsoeknader[0].klager.map(({ grunn }: { grunn: string }) => grunn),
      ['For liten.'],
    );
  });

  test('is nobody else’s', async () => {
    const sakId = await avslaattSak(medMedsoeker(benk, { status: 'INVITERT' }), {
      voksne: [SOEKER, MEDSOEKER],
    });
    const { person } = (await somTrine('GET', `/saker/${sakId}/medsoeker`)).body;
    for (const klagerId of [person.personId, crypto.randomUUID()]) {
      const { status, body } = await registrer(sakId, { mottatt: '2026-11-20', klagerId });
      assert.deepEqual(
        [status, body.errors[0].pointer, body.errors[0].code],
        [400, '/klagerId', 'IKKE_PART'],
      );
    }
  });

  test('is written down by those who work on cases here', async () => {
    const sakId = await avslaattSak(benk);
    const felt = { mottatt: '2026-11-20' };
    for (const hvem of [klara, innbygger(SOEKER)])
      assert.equal((await registrer(sakId, felt, benk.som(hvem))).status, 403);
    const fremmed = await benk.som(fride)('POST', `/saker/${sakId}/klager`, {
      json: { vedtakId: crypto.randomUUID(), grunn: 'x', kanal: 'PAPIR', ...felt },
      kommunenummer: '9902',
    });
    assert.equal(fremmed.body.code, 'IKKE_FUNNET');
  });
});

describe('one that came too late', () => {
  async function forSen(dag: string): Promise<[sakId: string, klageId: string]> {
    const sakId = await avslaattSak(benk);
    await meddel(sakId);
    benk.klokke = new Date(`${dag}T09:00:00Z`);
    const { body } = await klag(sakId);
    assert.equal(body.forSent, true);
    await steg(body.klageId, 'tildeling');
    const sett = await steg(body.klageId, 'formkontroll', kontrollert);
    assert.equal(sett.body.status, 'VURDER_OVERSITTING');
    return [sakId, body.klageId];
  }

  test('is heard for a reason, and until then the decision stands', async () => {
    const [sakId, klageId] = await forSen('2027-01-04');
    await benk.kalender();
    assert.equal((await vedtak(sakId)).status, 'ENDELIG');
    const json = { tasTilBehandling: true, begrunnelse: 'Lå på sykehus.' };
    const tom = await steg(klageId, 'oversitting', { ...json, begrunnelse: ' ' });
    assert.deepEqual([tom.status, tom.body.errors[0].pointer], [400, '/begrunnelse']);
    const { body } = await steg(klageId, 'oversitting', json);
    assert.deepEqual([body.status, body.oversitting], ['UNDER_BEHANDLING', json]);
    assert.equal((await vedtak(sakId)).status, 'PAAKLAGET');
  });

  test('is refused for a reason the party reads', async () => {
    const [sakId, klageId] = await forSen('2027-01-04');
    const json = { tasTilBehandling: false, begrunnelse: 'Ingen grunn til at den kom sent.' };
    const { body } = await steg(klageId, 'oversitting', json);
    assert.deepEqual([body.status, body.svar.resultat], ['AVVIST', 'AVVIST']);
    const [min] = (await somSoeker('GET', `/meg/saker/${sakId}/klager`)).body.items;
    assert.deepEqual([min.status, min.hos, min.svar.uttalelse], ['AVVIST', 'INGEN', json.begrunnelse]);
    assert.equal((await historikk(sakId)).at(-1), 'KLAGE_AVVIST');
    assert.deepEqual(await oppgaver(sakId), []);
  });

  test('is never heard more than a year after the decision', async () => {
    const [, klageId] = await forSen('2027-11-22');
    const { status, body } = await steg(klageId, 'oversitting', {
      tasTilBehandling: true,
      begrunnelse: 'Bodde i utlandet.',
    });
    assert.deepEqual([status, body.code], [422, 'KLAGE_ETTER_ETT_AAR']);
    const avvist = await steg(klageId, 'oversitting', { tasTilBehandling: false, begrunnelse: 'For sent.' });
    assert.equal(avvist.body.status, 'AVVIST');
  });
});

describe('whoever deals with it', () => {
  test('is somebody else than those who made the decision', async () => {
    const begge: Ansattlogin[] = [trine, vidar].map(({ sub, navn }) => ({
      sub,
      navn,
      roller: [{ kommunenummer: '9901', roller: ['KLAGEBEHANDLER'], enhet: 'KLAGE' }],
    }));
    const sakId = await avslaattSak(benk);
    const { body } = await klag(sakId);
    for (const hvem of begge) {
      const { status, body: svar } = await steg(body.klageId, 'tildeling', undefined, benk.som(hvem));
      assert.deepEqual([status, svar.code], [403, 'KLAGE_SAMME_PERSON']);
      assert.deepEqual((await hent(body.klageId, benk.som(hvem))).handlinger, []);
      assert.deepEqual((await benk.som(hvem)('GET', '/meg/oppgaver')).body.items, []);
    }
    await assert.rejects(
      benk.iKrokvik((tx) => tx.query(sql`update klage set saksbehandler = 'vidar', status = 'FORMKONTROLL'`)),
      /klage_behandles_av_en_annen/,
    );
  });

  test('has a list of those that wait, and what follows a task', async () => {
    const sakId = await avslaattSak(benk);
    const { body } = await klag(sakId, { utsattIverksetting: true });
    const liste = async (visning: string, klient = somKlara) =>
      (await klient('GET', `/klager?visning=${visning}`)).body.items.map(
        ({ klageId }: { klageId: string }) => klageId,
      );
    assert.deepEqual(await liste('IKKE_FORDELT'), [body.klageId]);
    const ventende = (await somKlara('GET', '/meg/oppgaver')).body.items;
    assert.deepEqual([ventende[0].oppgave.type, ventende[0].oppgave.ansvarlig], ['KLAGE', undefined]);
    const tatt = await steg(body.klageId, 'tildeling');
    assert.deepEqual(
      [tatt.body.status, tatt.body.saksbehandler.ansattId, tatt.body.handlinger],
      ['FORMKONTROLL', 'klara', ['SVAR_UTSETTELSE', 'KONTROLLER', 'REGISTRER_TREKKING']],
    );
    const [min] = (await somKlara('GET', '/meg/oppgaver')).body.items;
    assert.equal(min.oppgave.ansvarlig.ansattId, 'klara');
    assert.deepEqual(
      [await liste('AAPNE'), await liste('MINE'), await liste('IKKE_FORDELT'), await liste('AVSLUTTET')],
      [[body.klageId], [body.klageId], [], []],
    );
    const klaus: Ansattlogin = { ...klara, sub: 'klaus', navn: 'Klaus Klage' };
    assert.deepEqual(await liste('MINE', benk.som(klaus)), []);
    assert.deepEqual((await benk.som(klaus)('GET', '/meg/oppgaver')).body.items, []);
    assert.equal(
      (await steg(body.klageId, 'tildeling', undefined, benk.som(klaus))).body.code,
      'KLAGE_ER_TATT',
    );
    assert.equal(
      (await steg(body.klageId, 'formkontroll', kontrollert, benk.som(klaus))).body.code,
      'IKKE_KLAGENS_SAKSBEHANDLER',
    );
  });

  test('reads no case that nobody has complained about', async () => {
    const sakId = await avslaattSak(benk);
    for (const sti of [`/saker/${sakId}`, `/saker/${sakId}/vedtak`, `/saker/${sakId}/oekonomi`])
      assert.equal((await somKlara('GET', sti)).status, 403, sti);
    assert.deepEqual((await somKlara('GET', '/klager')).body.items, []);
  });

  test('reads what the decision rests on, of the case that is complained about', async () => {
    const sakId = await avslaattSak(benk, { voksne: [SOEKER, 'RASK TALLERKEN'] });
    const { body } = await klag(sakId);
    const lest = await somKlara('GET', `/klager/${body.klageId}/sak`);
    const { sak: saken, soeknad, kartlegging, oekonomi, vedtak: vedtaket, vedlegg } = lest.body;
    assert.deepEqual(
      [saken.sakId, saken.handlinger, soeknad.soeknadId, kartlegging.status, vedtaket.status, vedlegg],
      [sakId, [], saken.soeknadId, 'FERDIGSTILT', 'PAAKLAGET', []],
    );
    assert.equal(oekonomi.personer.length, 2);
    const sett = await benk.iKrokvik((tx) =>
      tx.query(sql`select distinct person_id from innsynslogg where operasjon = 'hentKlagesak'`),
    );
    assert.equal(sett.length, 2);
    assert.equal((await somTrine('GET', `/klager/${body.klageId}/sak`)).status, 403);
  });

  test('downloads an attachment of the case once it is found clean', async () => {
    const sakId = await avslaattSak(benk);
    const { body } = await klag(sakId);
    const nytt = await somTrine('POST', `/saker/${sakId}/vedlegg`, {
      json: { type: 'ANNET', filnavn: 'Brev.pdf' },
    });
    const innhold = new TextEncoder().encode('%PDF-1.7\n%%EOF\n');
    const { vedleggId } = nytt.body;
    await somTrine('PUT', `/saker/${sakId}/vedlegg/${vedleggId}/innhold`, {
      fil: { type: 'application/octet-stream', innhold },
      versjon: 1,
    });
    const sti = `/klager/${body.klageId}/vedlegg/${vedleggId}/innhold`;
    await benk.kontrollert();
    assert.deepEqual((await somKlara('GET', sti)).body, innhold);
    const annen = await avslaattSak(benk, { voksne: ['MODIG SYKKEL'] });
    const andres = await klag(annen, {}, benk.som(innbygger('MODIG SYKKEL')));
    const feil = await somKlara('GET', `/klager/${andres.body.klageId}/vedlegg/${vedleggId}/innhold`);
    assert.equal(feil.status, 404);
  });

  test('answers whether the decision is put off', async () => {
    const sakId = await avslaattSak(benk);
    const { body } = await klag(sakId, { utsattIverksetting: true });
    await steg(body.klageId, 'tildeling');
    const json = { svar: 'AVSLAATT', begrunnelse: 'Ingen plikt å utsette.' };
    const svart = await steg(body.klageId, 'utsettelse', json);
    assert.deepEqual(svart.body.utsettelse, { status: 'AVSLAATT', begrunnelse: json.begrunnelse });
    assert.equal((await steg(body.klageId, 'utsettelse', json)).body.code, 'KLAGE_UGYLDIG_OVERGANG');
  });

  test('refuses one that cannot be heard', async () => {
    const sakId = await avslaattSak(benk);
    const { body } = await klag(sakId);
    await steg(body.klageId, 'tildeling');
    const avvist = await steg(body.klageId, 'formkontroll', {
      oppfylt: false,
      vurdering: 'Ikke fra parten.',
    });
    assert.deepEqual(
      [avvist.body.status, avvist.body.svar.uttalelse, avvist.body.handlinger],
      ['AVVIST', 'Ikke fra parten.', []],
    );
    assert.equal((await vedtak(sakId)).status, 'FATTET');
    assert.equal((await oversend(body.klageId)).body.code, 'KLAGE_UGYLDIG_OVERGANG');
  });
});

describe('the municipality keeps its decision', () => {
  test('and sends the complaint on: the party reads the statement and sees who has it', async () => {
    const sakId = await avslaattSak(benk);
    const klageId = await tilBehandling(sakId);
    const { body } = await oversend(klageId);
    assert.deepEqual([body.status, body.hos, body.forventetSvar], ['OVERSENDT', 'KLAGEINSTANSEN', undefined]);
    const [min] = (await somSoeker('GET', `/meg/saker/${sakId}/klager`)).body.items;
    assert.deepEqual(min.svar, {
      resultat: 'OPPRETTHOLDT',
      uttalelse: 'Dette var kjent.',
      tid: '2026-11-20T08:14:00.000Z',
    });
    assert.deepEqual(await oppgaver(sakId), []);
    const lukk = await somTrine('POST', `/saker/${sakId}/avslutning`, {
      versjon: (await sak(sakId)).versjon,
    });
    assert.equal(lukk.body.errors[0].code, 'AAPEN_KLAGE');
    await assert.rejects(
      benk.iKrokvik((tx) => tx.query(sql`update klage set uttalelse = 'Noe annet.'`)),
      /not rewritten/,
    );
  });

  test('which is confirmed, and the case can be closed', async () => {
    const sakId = await avslaattSak(benk);
    const klageId = await tilBehandling(sakId);
    await oversend(klageId);
    benk.klokke = new Date('2026-12-18T09:00:00Z');
    const json = { utfall: 'STADFESTET', dato: '2026-12-17', begrunnelse: 'Grundig vurdert.' };
    for (const dato of ['2026-11-19', '2026-12-19']) {
      const { body } = await steg(klageId, 'utfall', { ...json, dato });
      assert.equal(body.errors[0].pointer, '/dato');
    }
    const { body } = await steg(klageId, 'utfall', json);
    assert.deepEqual([body.status, body.avgjoerelse, body.hos], ['AVGJORT', json, 'INGEN']);
    assert.equal((await vedtak(sakId)).status, 'STADFESTET');
    assert.equal((await klag(sakId)).body.code, 'VEDTAK_KAN_IKKE_PAAKLAGES');
    const lukket = await somTrine('POST', `/saker/${sakId}/avslutning`, {
      versjon: (await sak(sakId)).versjon,
    });
    assert.equal(lukket.body.status, 'AVSLUTTET');
  });

  test('which is set aside: the case is decided anew by whoever takes it, and the old decision is kept', async () => {
    const sakId = await avslaattSak(benk);
    const klageId = await tilBehandling(sakId);
    await oversend(klageId);
    await steg(klageId, 'utfall', {
      utfall: 'OPPHEVET',
      dato: '2026-11-20',
      begrunnelse: 'For tynt begrunnet.',
    });
    const aapnet = await sak(sakId);
    assert.deepEqual(
      [aapnet.status, aapnet.saksbehandler, aapnet.hendelser.at(-1)],
      [
        'GJENAAPNET',
        undefined,
        {
          tid: '2026-11-20T08:14:00.000Z',
          type: 'KLAGE_OPPHEVET',
          av: 'Klara Klage',
          begrunnelse: 'For tynt begrunnet.',
        },
      ],
    );
    assert.deepEqual(await oppgaver(sakId), [['VURDER', '2026-12-18']]);
    await nyttVedtak(sakId, {
      resultat: 'AVSLAG',
      ...begrunnelse,
      bistand: [],
      avvikBegrunnelse: 'Nytt syn.',
    });
    assert.deepEqual(
      (await alleVedtak(sakId)).map(({ status }) => status),
      ['OPPHEVET', 'FATTET'],
    );
    assert.equal((await klag(sakId)).status, 201);
  });
});

/** Takes the case, assesses it again and decides. */
async function nyttVedtak(sakId: string, json: object): Promise<void> {
  const somTurid = benk.som(turid);
  await somTurid('POST', `/saker/${sakId}/tildeling`, { versjon: (await sak(sakId)).versjon });
  const kartlegging = (await somTurid('GET', `/saker/${sakId}/kartlegging`)).body;
  const lagret = await somTurid('PUT', `/saker/${sakId}/kartlegging`, {
    json: { ...kartlagt, egneOensker: 'Nær skolen.' },
    versjon: kartlegging.versjon,
  });
  await somTurid('POST', `/saker/${sakId}/kartlegging/ferdigstilling`, { versjon: lagret.body.versjon });
  await somTurid('POST', `/saker/${sakId}/vedtak/forslag`, { json });
  await somTurid('POST', `/saker/${sakId}/vedtak/godkjenning`, { versjon: 1 });
  const fattet = await benk.som(vidar)('POST', `/saker/${sakId}/vedtak/fatting`, { versjon: 2 });
  assert.equal(fattet.status, 201, JSON.stringify(fattet.body));
}

describe('the municipality changes its decision', () => {
  const omgjort = { resultat: 'OMGJORT_FULLT', uttalelse: 'Husstanden trenger tre soverom.' };
  const tilsagn = {
    resultat: 'TILSAGN',
    ...begrunnelse,
    boliginnhold: { boligtype: 'ORDINAER', soverom: 3, leietidMnd: 36 },
    bistand: [],
  };
  const plasser = (sakId: string) =>
    benk.iKrokvik((tx) =>
      tx.query(sql`select status, fra_dato from venteliste where sak_id = ${sakId} order by opprettet`),
    );

  test('of a home: the place in the queue is kept, and taken over by the new decision', async () => {
    const sakId = await sakMedTilsagn(benk);
    const klageId = await tilBehandling(sakId);
    const { body } = await steg(klageId, 'behandling', omgjort);
    assert.deepEqual([body.status, body.svar.resultat], ['OMGJORT', 'OMGJORT_FULLT']);
    assert.deepEqual(await plasser(sakId), [{ status: 'VENTER', fraDato: '2026-11-20' }]);
    benk.klokke = new Date('2026-12-10T09:00:00Z');
    await nyttVedtak(sakId, tilsagn);
    assert.deepEqual(await plasser(sakId), [{ status: 'VENTER', fraDato: '2026-11-20' }]);
    assert.equal((await sak(sakId)).status, 'VENTELISTE');
    const { koboId } = await nyBolig(somTrine, 1, { antallSoverom: 3 });
    const tilbud = await somTrine('POST', `/saker/${sakId}/tilbud`, { json: { boligId: koboId } });
    assert.equal(tilbud.status, 201, JSON.stringify(tilbud.body));
  });

  test('not while a home is offered by it, or an offer is prepared', async () => {
    const sakId = await sakMedTilsagn(benk);
    const { koboId } = await nyBolig(somTrine, 1);
    const json = { boligId: koboId };
    const klart = (await somTrine('POST', `/saker/${sakId}/tilbud/klargjoering`, { json })).body;
    const klageId = await tilBehandling(sakId);
    assert.equal((await steg(klageId, 'behandling', omgjort)).body.code, 'TILBUD_KLARGJORT');
    const tilbud = await somTrine('POST', `/tilbud/${klart.tilbudId}/utsending`, {
      json: {},
      versjon: klart.versjon,
    });
    const { status, body } = await steg(klageId, 'behandling', omgjort);
    assert.deepEqual([status, body.code], [409, 'TILBUD_UTE']);
    assert.equal((await hent(klageId)).status, 'UNDER_BEHANDLING');
    await somTrine('POST', `/tilbud/${tilbud.body.tilbudId}/trekking`, { versjon: tilbud.body.versjon });
    assert.equal((await steg(klageId, 'behandling', omgjort)).body.status, 'OMGJORT');
  });

  test('nor while a home is held after an offer by it, and the end of the grant is proposed', async () => {
    const sakId = await sakMedTilsagn(benk);
    const { koboId } = await nyBolig(somTrine, 1);
    const tilbud = await somTrine('POST', `/saker/${sakId}/tilbud`, { json: { boligId: koboId } });
    const klageId = await tilBehandling(sakId);
    const varslet = await somTrine('POST', `/saker/${sakId}/forhaandsvarsler`, {
      json: { grunn: 'Du eier nå en bolig.', frist: '2026-12-11' },
      versjon: (await sak(sakId)).versjon,
    });
    assert.equal(varslet.status, 201, JSON.stringify(varslet.body));
    benk.klokke = new Date('2026-12-12T08:14:00Z');
    await benk.kalender();
    const opphoer = { resultat: 'AVSLAG', ...begrunnelse, bistand: [] };
    const foreslaatt = await somTrine('POST', `/saker/${sakId}/vedtak/forslag`, { json: opphoer });
    assert.equal(foreslaatt.status, 201, JSON.stringify(foreslaatt.body));
    const { status, body } = await steg(klageId, 'behandling', omgjort);
    assert.deepEqual([status, body.code], [409, 'TILBUD_UTE']);
    const { status: tilstand, handlinger } = await sak(sakId);
    assert.deepEqual([tilstand, handlinger.includes('TREKK_TILBUD')], ['VEDTAKSFORSLAG', true]);
    const { versjon } = (await somTrine('GET', `/saker/${sakId}/tilbud`)).body.items[0];
    const frigitt = await somTrine('POST', `/tilbud/${tilbud.body.tilbudId}/trekking`, { versjon });
    assert.deepEqual([frigitt.status, frigitt.body.boligHoldes], [200, false], JSON.stringify(frigitt.body));
    assert.equal((await steg(klageId, 'behandling', omgjort)).body.status, 'OMGJORT');
  });

  test('to a refusal takes the place away', async () => {
    const sakId = await sakMedTilsagn(benk);
    await steg(await tilBehandling(sakId), 'behandling', { ...omgjort, resultat: 'OMGJORT_DELVIS' });
    await nyttVedtak(sakId, {
      resultat: 'AVSLAG',
      ...begrunnelse,
      bistand: [],
      avvikBegrunnelse: 'Nytt syn.',
    });
    assert.deepEqual(await plasser(sakId), [{ status: 'AVKLART', fraDato: '2026-11-20' }]);
  });
});

describe('a closed case', () => {
  async function lukket(): Promise<string> {
    const sakId = await avslaattSak(benk);
    await somTrine('POST', `/saker/${sakId}/avslutning`, { versjon: (await sak(sakId)).versjon });
    return sakId;
  }

  test('is opened by a complaint, for nobody to assess anew, and closed again when the decision stands', async () => {
    const sakId = await lukket();
    const klageId = await tilBehandling(sakId);
    const aapnet = await sak(sakId);
    assert.equal(aapnet.status, 'GJENAAPNET');
    assert.ok(!aapnet.handlinger.includes('TA_SAKEN') && !aapnet.handlinger.includes('REGISTRER_TREKKING'));
    const tatt = await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon: aapnet.versjon });
    assert.equal(tatt.body.code, 'UGYLDIG_OVERGANG');
    await oversend(klageId);
    await steg(klageId, 'utfall', { utfall: 'STADFESTET', dato: '2026-11-20', begrunnelse: 'Grundig.' });
    assert.equal((await sak(sakId)).status, 'AVSLUTTET');
    assert.deepEqual((await historikk(sakId)).slice(-5), [
      'KLAGE_MOTTATT',
      'KLAGE_UNDER_BEHANDLING',
      'KLAGE_OVERSENDT',
      'KLAGE_STADFESTET',
      'AVSLUTTET',
    ]);
  });

  test('also when it is withdrawn, and it is assessed anew when the decision is changed', async () => {
    const trukket = await lukket();
    const { body } = await klag(trukket);
    await somSoeker('POST', `/meg/klager/${body.klageId}/trekking`, { versjon: 1 });
    assert.equal((await sak(trukket)).status, 'AVSLUTTET');
    const klageId = await tilBehandling(trukket);
    await steg(klageId, 'behandling', { resultat: 'OMGJORT_FULLT', uttalelse: 'Vi tok feil.' });
    const aapnet = await sak(trukket);
    assert.deepEqual([aapnet.status, aapnet.handlinger.includes('TA_SAKEN')], ['GJENAAPNET', true]);
    assert.deepEqual(await oppgaver(trukket), [['VURDER', '2026-12-18']]);
  });
});

test('a shielded case and its complaint are there for the shielded unit alone, which takes it over', async () => {
  const sakId = await avslaattSak(benk);
  const klageId = await tilBehandling(sakId);
  const { versjon } = await hent(klageId);
  await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
  assert.deepEqual((await somKlara('GET', '/klager')).body.items, []);
  assert.deepEqual((await somKlara('GET', '/meg/oppgaver')).body.items, []);
  for (const hva of ['tildeling', 'trekking'])
    assert.equal((await somKlara('POST', `/klager/${klageId}/${hva}`, { versjon })).status, 404, hva);
  const skjermet: Ansattlogin = {
    ...siri,
    roller: [{ kommunenummer: '9901', roller: ['KLAGEBEHANDLER', 'SAKSBEHANDLER'], enhet: 'SKJERMET' }],
  };
  const tatt = await benk.som(skjermet)('POST', `/klager/${klageId}/tildeling`, { versjon });
  assert.deepEqual([tatt.body.status, tatt.body.saksbehandler.ansattId], ['UNDER_BEHANDLING', 'siri']);
  assert.equal((await somSoeker('GET', `/meg/saker/${sakId}/klager`)).body.items.length, 1);
});

test('another municipality finds nothing', async () => {
  const sakId = await avslaattSak(benk);
  const { body } = await klag(sakId);
  const klaras: Ansattlogin = {
    ...klara,
    roller: [{ kommunenummer: '9902', roller: ['KLAGEBEHANDLER'], enhet: 'KLAGE' }],
  };
  const nabo = benk.som(klaras);
  const valg = { kommunenummer: '9902' };
  assert.deepEqual((await nabo('GET', '/klager', valg)).body.items, []);
  assert.equal((await nabo('GET', `/klager/${body.klageId}`, valg)).status, 404);
  const tatt = await nabo('POST', `/klager/${body.klageId}/tildeling`, { ...valg, versjon: 1 });
  assert.equal(tatt.status, 404);
});

test('reading is logged with the ground it has, and others hear that it happened and nothing of what it says', async () => {
  const sakId = await avslaattSak(benk);
  const { body } = await klag(sakId, { grunn: 'Hemmelig grunn.' });
  await hent(body.klageId);
  const [linje] = await benk.iKrokvik((tx) =>
    tx.query(sql`select formaal, hjemmel, sak_id from innsynslogg where operasjon = 'hentKlage'`),
  );
  assert.deepEqual(linje, { formaal: 'Klagebehandling', hjemmel: 'forvaltningsloven § 33', sakId });
  const hendelser = await benk.iKrokvik((tx) =>
    tx.query<{ type: string }>(sql`select * from hendelse order by nummer`),
  );
  assert.equal(hendelser.at(-1)?.type, 'no.kobo.sak.klage-mottatt.v1');
  assert.ok(!/hemmelig/i.test(JSON.stringify(hendelser)));
});
