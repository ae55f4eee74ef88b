import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import {
  avslaattSak,
  berit,
  fride,
  kartlegg,
  klara,
  openSakbenk,
  petra,
  tilsagnBolig,
  trine,
  turid,
  vidar,
  type Klient,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import { innbygger, sakMedTilsagn, SOEKER } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somTrine: Klient;
let somTurid: Klient;
let somVidar: Klient;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
  somTurid = benk.som(turid);
  somVidar = benk.som(vidar);
});
beforeEach(() => benk.fyll());
after(() => benk.close());

const meld = (sakId: string, klient = somTrine, json: unknown = { grunn: 'SLEKT' }) =>
  klient('POST', `/saker/${sakId}/inhabilitet`, { json });
const sak = async (sakId: string, klient = somTurid) => (await klient('GET', `/saker/${sakId}`)).body;
const ta = async (sakId: string, klient = somTurid) =>
  klient('POST', `/saker/${sakId}/tildeling`, { versjon: (await sak(sakId, somVidar)).versjon });
const koden = ({ status, body }: { status: number; body: { code: string } }) => [status, body.code];

describe('who is inhabil', () => {
  test('says so, and it stands on the record of the case for good', async () => {
    const sakId = await benk.nySak();
    const { status, body } = await meld(sakId);
    assert.equal(status, 201);
    const { inhabilitetId, ...resten } = body;
    const hun = { ansattId: 'trine', navn: 'Trine Saksbehandler' };
    assert.deepEqual(resten, {
      ansatt: hun,
      grunn: 'SLEKT',
      registrert: '2026-11-20T08:14:00.000Z',
      registrertAv: hun,
    });
    for (const klient of [somTrine, somTurid])
      assert.deepEqual((await klient('GET', `/saker/${sakId}/inhabilitet`)).body, { items: [body] });
    const { type, av } = (await sak(sakId)).hendelser.at(-1);
    assert.deepEqual([type, av], ['INHABILITET_REGISTRERT', 'Trine Saksbehandler']);
    const hendelser = await benk.iKrokvik((tx) =>
      tx.query(sql`select ressurs_id from hendelse where type = 'no.kobo.sak.inhabilitet-registrert.v1'`),
    );
    assert.deepEqual(hendelser, [{ ressursId: sakId }]);
    const logg = await benk.som(petra)('GET', `/innsynslogg?sakId=${sakId}`);
    assert.ok(logg.body.items.some((linje: Record<string, string>) => linje['entitetId'] === inhabilitetId));
  });

  test('sees that the case is there, and neither opens nor takes it', async () => {
    const sakId = await benk.nySak();
    const { versjon } = await sak(sakId);
    await meld(sakId);
    const { body } = await somTrine('POST', '/saker/soek', { json: {} });
    assert.deepEqual(
      body.items.map((rad: { sakId: string }) => rad.sakId),
      [sakId],
    );
    for (const del of [
      '',
      '/soeknad',
      '/kartlegging',
      '/oekonomi',
      '/journalnotater',
      '/meldinger',
      '/vedtak',
    ])
      assert.deepEqual(koden(await somTrine('GET', `/saker/${sakId}${del}`)), [403, 'INHABIL'], del);
    const tatt = await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon: versjon + 1 });
    assert.deepEqual(koden(tatt), [403, 'INHABIL']);
    assert.equal((await ta(sakId)).status, 200);
  });

  test('neither closes its tasks nor reads its place on the waiting list', async () => {
    const sakId = await sakMedTilsagn(benk);
    const json = { type: 'SAMTALE', tekst: 'Ring.', frist: '2026-12-01' };
    const { body: oppgave } = await somTrine('POST', `/saker/${sakId}/oppgaver`, { json });
    const [plass] = await benk.iKrokvik((tx) =>
      tx.query<{ id: string }>(sql`select id from venteliste where sak_id = ${sakId}`),
    );
    assert.equal((await somTrine('GET', `/ventelisteplasser/${plass!.id}`)).status, 200);
    await meld(sakId);
    assert.deepEqual(koden(await somTrine('GET', `/ventelisteplasser/${plass!.id}`)), [403, 'INHABIL']);
    const ferdig = await somTrine('POST', `/oppgaver/${oppgave.oppgaveId}/fullfoering`, { versjon: 1 });
    assert.deepEqual(koden(ferdig), [403, 'INHABIL']);
  });

  test('loses the case to a colleague, where it stands', async () => {
    const sakId = await benk.nySak();
    await kartlegg(somTrine, sakId);
    assert.deepEqual(koden(await ta(sakId)), [409, 'SAK_ER_TATT']);
    await meld(sakId);
    assert.ok((await sak(sakId)).handlinger.includes('TA_SAKEN'));
    const { body } = await ta(sakId);
    assert.deepEqual([body.status, body.saksbehandler.ansattId], ['KARTLEGGING_FERDIGSTILT', 'turid']);
  });

  test('proposes nothing: what they proposed is returned, and made anew by another', async () => {
    const sakId = await benk.nySak();
    await kartlegg(somTrine, sakId);
    await somTrine('POST', `/saker/${sakId}/vedtak/forslag`, { json: tilsagnBolig });
    await somTrine('POST', `/saker/${sakId}/vedtak/godkjenning`, { versjon: 1 });
    await meld(sakId);
    assert.ok(!(await sak(sakId, somVidar)).handlinger.includes('FATT_VEDTAK'));
    const fatt = (versjon: number) => somVidar('POST', `/saker/${sakId}/vedtak/fatting`, { versjon });
    assert.deepEqual(koden(await fatt(2)), [409, 'FORSLAG_AV_INHABIL']);
    const json = { begrunnelse: 'Må vurderes av en annen.' };
    const retur = await somVidar('POST', `/saker/${sakId}/vedtak/retur`, { json, versjon: 2 });
    assert.ok(retur.status < 300, JSON.stringify(retur.body));
    assert.equal((await ta(sakId)).status, 200);
    const send = (versjon: number) => somTurid('POST', `/saker/${sakId}/vedtak/godkjenning`, { versjon });
    assert.deepEqual(koden(await send(3)), [409, 'FORSLAG_AV_INHABIL']);
    await somTurid('PUT', `/saker/${sakId}/vedtak/forslag`, { json: tilsagnBolig, versjon: 3 });
    assert.ok((await send(4)).status < 300);
    assert.equal((await fatt(5)).status, 201);
  });

  test('decides nothing, and deals with no complaint', async () => {
    const sakId = await benk.nySak();
    await kartlegg(somTrine, sakId);
    await somTrine('POST', `/saker/${sakId}/vedtak/forslag`, { json: tilsagnBolig });
    await somTrine('POST', `/saker/${sakId}/vedtak/godkjenning`, { versjon: 1 });
    await meld(sakId, somVidar);
    const fattet = await somVidar('POST', `/saker/${sakId}/vedtak/fatting`, { versjon: 2 });
    assert.deepEqual(koden(fattet), [403, 'INHABIL']);

    const paaklaget = await avslaattSak(benk, { voksne: [SOEKER] });
    const vedtakId = (await somTrine('GET', `/saker/${paaklaget}/vedtak`)).body.vedtakId;
    const klage = await benk.som(innbygger(SOEKER))('POST', `/meg/saker/${paaklaget}/klager`, {
      json: { vedtakId, grunn: 'Jeg får ikke leid privat.' },
    });
    assert.equal(klage.status, 201, JSON.stringify(klage.body));
    const taKlagen = (versjon: number) =>
      benk.som(klara)('POST', `/klager/${klage.body.klageId}/tildeling`, { versjon });
    const { body } = await taKlagen(1);
    assert.equal(body.saksbehandler?.ansattId, 'klara', JSON.stringify(body));
    const andres = { ansattId: 'klara', grunn: 'SAERLIGE_FORHOLD', tekst: 'Er nabo.' };
    assert.equal((await meld(paaklaget, somVidar, andres)).status, 201);
    assert.deepEqual(koden(await benk.som(klara)('GET', `/klager/${klage.body.klageId}`)), [403, 'INHABIL']);
    assert.deepEqual(koden(await taKlagen(body.versjon)), [403, 'INHABIL']);
  });

  test('is kept from it by the database too', async () => {
    const sakId = await benk.nySak();
    await meld(sakId);
    for (const setning of [
      sql`update sak set saksbehandler = 'trine' where id = ${sakId}`,
      sql`insert into vedtak (id, sak_id, resultat, foreslaatt_av)
        values (${crypto.randomUUID()}, ${sakId}, 'AVSLAG', 'trine')`,
    ])
      await assert.rejects(benk.iKrokvik((tx) => tx.query(setning)));
    const id = crypto.randomUUID();
    await benk.iKrokvik((tx) =>
      tx.query(sql`insert into vedtak (id, sak_id, resultat, foreslaatt_av)
        values (${id}, ${sakId}, 'AVSLAG', 'vidar')`),
    );
    await assert.rejects(
      benk.iKrokvik((tx) => tx.query(sql`update vedtak set fattet_av = 'trine' where id = ${id}`)),
    );
  });
});

describe('whoever deals with complaints', () => {
  const klagen = async () => {
    const sakId = await avslaattSak(benk, { voksne: [SOEKER] });
    const vedtakId = (await somTrine('GET', `/saker/${sakId}/vedtak`)).body.vedtakId;
    const { body } = await benk.som(innbygger(SOEKER))('POST', `/meg/saker/${sakId}/klager`, {
      json: { vedtakId, grunn: 'Jeg får ikke leid privat.' },
    });
    return { sakId, klageId: body.klageId as string };
  };
  const meldSelv = (
    klageId: string,
    klient = benk.som(klara),
    json: object = { grunn: 'NAER_TILKNYTNING' },
  ) => klient('POST', `/klager/${klageId}/inhabilitet`, { json });

  test('says of themselves that they are inhabil, and neither reads nor takes it from then on', async () => {
    const { sakId, klageId } = await klagen();
    const { body: tatt } = await benk.som(klara)('POST', `/klager/${klageId}/tildeling`, { versjon: 1 });
    const { status, body } = await meldSelv(klageId);
    assert.equal(status, 201, JSON.stringify(body));
    assert.deepEqual([body.ansatt.ansattId, body.registrertAv.ansattId], ['klara', 'klara']);
    assert.deepEqual((await somVidar('GET', `/saker/${sakId}/inhabilitet`)).body.items, [body]);
    assert.deepEqual(koden(await benk.som(klara)('GET', `/klager/${klageId}`)), [403, 'INHABIL']);
    const igjen = await benk.som(klara)('POST', `/klager/${klageId}/tildeling`, { versjon: tatt.versjon });
    assert.deepEqual(koden(igjen), [403, 'INHABIL']);
    assert.deepEqual(koden(await meldSelv(klageId)), [403, 'INHABIL']);
    // What is known of who deals with complaints is not overwritten by it.
    const [rad] = await benk.iKrokvik((tx) => tx.query(sql`select roller from ansatt where id = 'klara'`));
    assert.deepEqual(rad, { roller: ['KLAGEBEHANDLER'] });
  });

  test('says nothing of others, and those who do not deal with complaints say nothing there', async () => {
    const { klageId } = await klagen();
    const om = { ansattId: 'trine', grunn: 'PART' };
    assert.deepEqual(koden(await meldSelv(klageId, benk.som(klara), om)), [403, 'INHABILITET_ANDRES']);
    for (const hvem of [trine, berit, innbygger(SOEKER)])
      assert.equal((await meldSelv(klageId, benk.som(hvem))).status, 403);
    assert.equal((await meldSelv(crypto.randomUUID())).status, 404);
  });
});

describe('registering it', () => {
  test('of others takes somebody who decides, and a person who is known here', async () => {
    const sakId = await benk.nySak();
    const om = (ansattId: string, felt: object = { grunn: 'PART' }) => ({ ansattId, ...felt });
    assert.deepEqual(koden(await meld(sakId, somTurid, om('trine'))), [403, 'INHABILITET_ANDRES']);
    const ukjent = await meld(sakId, somVidar, om('ingen'));
    assert.deepEqual([ukjent.status, ukjent.body.errors[0].pointer], [400, '/ansattId']);
    assert.equal((await meld(sakId, somVidar, om('trine'))).status, 201);
    assert.deepEqual(koden(await meld(sakId, somVidar, om('trine'))), [409, 'INHABILITET_FINNES']);
    assert.deepEqual(koden(await somTrine('GET', `/saker/${sakId}`)), [403, 'INHABIL']);
  });

  test('says what the special circumstances are', async () => {
    const sakId = await benk.nySak();
    for (const json of [{ grunn: 'SAERLIGE_FORHOLD' }, { grunn: 'PART', tekst: ' ' }]) {
      const { status, body } = await meld(sakId, somTrine, json);
      assert.deepEqual([status, body.errors[0].pointer], [400, '/tekst']);
    }
    assert.deepEqual((await somTrine('GET', `/saker/${sakId}/inhabilitet`)).body.items, []);
  });

  test('is for those who work on cases here, and finds none elsewhere or that is shielded', async () => {
    const sakId = await benk.nySak();
    for (const hvem of [berit, innbygger(SOEKER)])
      assert.equal((await meld(sakId, benk.som(hvem))).status, 403);
    const json = { grunn: 'PART' };
    const fremmed = await benk.som(fride)('POST', `/saker/${sakId}/inhabilitet`, {
      json,
      kommunenummer: '9902',
    });
    assert.deepEqual(koden(fremmed), [404, 'IKKE_FUNNET']);
    await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
    assert.deepEqual(koden(await meld(sakId)), [404, 'IKKE_FUNNET']);
    assert.equal((await somTrine('GET', `/saker/${sakId}/inhabilitet`)).status, 404);
  });

  test('twice with one key registers it once', async () => {
    const sakId = await benk.nySak();
    const valg = { json: { grunn: 'PART' }, noekkel: crypto.randomUUID() };
    const foerste = await somTrine('POST', `/saker/${sakId}/inhabilitet`, valg);
    const andre = await somTrine('POST', `/saker/${sakId}/inhabilitet`, valg);
    assert.deepEqual([andre.status, andre.body], [foerste.status, foerste.body]);
  });
});
