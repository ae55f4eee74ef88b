import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Vedlegg } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import { createHeicomformer } from '../../platform/node/heic.ts';
import { EICAR, UGJENNOMSIKTIG } from '../../ports/virus/simulator.ts';
import {
  berit,
  fride,
  openSakbenk,
  petra,
  siri,
  trine,
  turid,
  vidar,
  type Klient,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import { sendSom } from '../../testing/soekbenk.ts';
import { innbygger, SOEKER } from '../../testing/tilbudbenk.ts';
import type { Feltfeil } from '../../http/problem.ts';
import { finnFormat } from './filtype.ts';
import { MAKS_BYTE, MAKS_I_SOEKNAD } from './rules.ts';

const byte = (tekst: string): Uint8Array<ArrayBuffer> => Uint8Array.from(tekst, (tegn) => tegn.charCodeAt(0));
const PDF = byte('%PDF-1.7\nOppsigelse.');

let benk: Sakbenk;
let somTrine: Klient;
let somSoeker: Klient;
let somAndre: Klient;
let soeknadId: string;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
  somSoeker = benk.som(innbygger(SOEKER));
  somAndre = benk.som(innbygger('MODIG SYKKEL'));
});
beforeEach(async () => {
  await benk.fyll();
  benk.virus.kobleTil = benk.virus.clamd;
  for (const klient of [somSoeker, somAndre]) await klient('GET', '/meg/innbygger');
  soeknadId = (await somSoeker('POST', '/soeknader', { json: { spraak: 'nb' } })).body.soeknadId;
});
after(() => benk.close());

const fil = (innhold: Uint8Array<ArrayBuffer>) => ({ fil: { type: 'application/octet-stream', innhold } });
const nytt = (filnavn = 'Oppsigelse.pdf', klient = somSoeker) =>
  klient('POST', `/soeknader/${soeknadId}/vedlegg`, { json: { type: 'OPPSIGELSE', filnavn } });
const fyllMitt = (id: string, innhold = PDF, versjon = 1, klient = somSoeker) =>
  klient('PUT', `/meg/vedlegg/${id}/innhold`, { ...fil(innhold), versjon });
const last = (id: string, klient = somSoeker) => klient('GET', `/meg/vedlegg/${id}/innhold`);
const mine = async (klient = somSoeker) => (await klient('GET', `/soeknader/${soeknadId}/vedlegg`)).body;

/** Added and filled. */
async function lagtTil(innhold = PDF, filnavn?: string): Promise<string> {
  const { vedleggId } = (await nytt(filnavn)).body;
  const { status, body } = await fyllMitt(vedleggId, innhold);
  assert.equal(status, 200, JSON.stringify(body));
  return vedleggId;
}

/** Looked through by the job beside the requests. */
async function avgjort(id: string): Promise<Vedlegg> {
  for (;;) {
    const { items } = await mine();
    const ett = items.find(({ vedleggId }: Vedlegg) => vedleggId === id);
    if (ett.status !== 'VENTER') return ett;
    await new Promise((klar) => setTimeout(klar, 10));
  }
}

/** The same of one in a case, as the municipality sees it. */
async function kommunensAvgjort(sakId: string, id: string): Promise<Vedlegg> {
  for (;;) {
    const ett = (await somTrine('GET', `/saker/${sakId}/vedlegg`)).body.items.find(
      ({ vedleggId }: Vedlegg) => vedleggId === id,
    );
    if (ett.status !== 'VENTER') return ett;
    await new Promise((klar) => setTimeout(klar, 10));
  }
}

async function sendt(iUtkastet: (id: string) => Promise<unknown>): Promise<string> {
  const { body: person } = await somSoeker('GET', '/meg/innbygger');
  const { status, body } = await sendSom(benk, SOEKER, person, {}, (id) => {
    soeknadId = id;
    return iUtkastet(id);
  });
  assert.equal(status, 201, JSON.stringify(body));
  return body.sakId;
}

describe('an attachment of a draft', () => {
  test('is named, filled, looked through and downloaded as it was sent', async () => {
    const { status, body, etag } = await nytt('C:\\kari\\Oppsigelse.docx');
    assert.deepEqual([status, etag], [201, '"1"']);
    assert.deepEqual(body, {
      vedleggId: body.vedleggId,
      type: 'OPPSIGELSE',
      filnavn: 'Oppsigelse.docx',
      status: 'MANGLER_INNHOLD',
      versjon: 1,
      opprettet: '2026-11-20T08:14:00.000Z',
    });
    const fylt = await fyllMitt(body.vedleggId);
    assert.deepEqual([fylt.status, fylt.etag], [200, '"2"']);
    const { format, antallByte, filnavn } = fylt.body;
    assert.deepEqual(
      [fylt.body.status, format, antallByte, filnavn],
      ['VENTER', 'PDF', 20, 'Oppsigelse.docx.pdf'],
    );
    assert.equal((await avgjort(body.vedleggId)).status, 'REN');
    const lastet = await last(body.vedleggId);
    assert.deepEqual([lastet.status, lastet.body], [200, PDF]);
  });

  test('comes as a file to be saved, and can run nowhere', async () => {
    const id = await lagtTil(PDF, 'Lønn "mars" (2).pdf');
    await avgjort(id);
    const { hoder } = await last(id);
    assert.equal(hoder.get('content-type'), 'application/octet-stream');
    assert.equal(hoder.get('content-length'), '20');
    assert.equal(
      hoder.get('content-disposition'),
      `attachment; filename="L_nn _mars_ (2).pdf"; filename*=UTF-8''L%C3%B8nn%20_mars_%20%282%29.pdf`,
    );
    assert.equal(hoder.get('x-content-type-options'), 'nosniff');
    assert.equal(hoder.get('content-security-policy'), "default-src 'none'; frame-ancestors 'none'; sandbox");
    assert.equal(hoder.get('cache-control'), 'no-store');
  });

  test('as large as it may be is kept, and one byte more is not', async () => {
    const stor = new Uint8Array(MAKS_BYTE + 1).map((_, i) => i % 251);
    stor.set(byte('%PDF-1.7\n'));
    const { vedleggId } = (await nytt()).body;
    const { status, body } = await fyllMitt(vedleggId, stor);
    assert.deepEqual([status, body.code], [413, 'VEDLEGG_FOR_STORT']);
    assert.equal((await fyllMitt(vedleggId, stor.slice(0, MAKS_BYTE))).status, 200);
    assert.equal((await avgjort(vedleggId)).status, 'REN');
    assert.deepEqual((await last(vedleggId)).body, stor.slice(0, MAKS_BYTE));
  });

  test('that is something else than it may be is refused with what to do, and can be filled with something else', async () => {
    const { vedleggId } = (await nytt('bilde.heic')).body;
    for (const [innhold, code] of [
      [byte('\0\0\0\x18ftypheic'), 'VEDLEGG_ER_HEIC'],
      [byte('MZ'), 'VEDLEGG_UKJENT_TYPE'],
      [byte('\xff\xd8\xff\xe0'), 'VEDLEGG_SKADET'],
    ] as const) {
      const { status, body } = await fyllMitt(vedleggId, innhold);
      assert.deepEqual([status, body.code], [422, code]);
    }
    assert.equal((await fyllMitt(vedleggId)).body.filnavn, 'bilde.pdf');
  });

  test('that is HEIC becomes JPEG, sent in one or in parts', async (t) => {
    const utenFoer = benk.porter;
    Object.assign(benk.porter, { heic: createHeicomformer() });
    t.after(() => delete (utenFoer as { heic?: unknown }).heic);
    const heic = new Uint8Array(await readFile(new URL('../../testing/bilde.heic', import.meta.url)));
    const { vedleggId } = (await nytt('IMG_0001.HEIC')).body;
    assert.equal((await fyllMitt(vedleggId, heic, 7)).body.code, 'UTDATERT');
    const { body } = await fyllMitt(vedleggId, heic);
    assert.deepEqual([body.format, body.filnavn, body.status], ['JPEG', 'IMG_0001.jpg', 'VENTER']);
    assert.equal((await avgjort(vedleggId)).status, 'REN');
    const jpeg = (await last(vedleggId)).body;
    assert.deepEqual(finnFormat(jpeg), 'JPEG');
    const delt = (await nytt('IMG_0002.heic')).body.vedleggId;
    const del = (fra: number, til: number, versjon: number) =>
      somSoeker('PUT', `/meg/vedlegg/${delt}/deler?fra=${fra}&totalt=${heic.length}`, {
        ...fil(heic.slice(fra, til)),
        versjon,
      });
    await del(0, 600, 1);
    assert.deepEqual((await del(600, heic.length, 2)).body.format, 'JPEG');
    assert.equal((await avgjort(delt)).status, 'REN');
    assert.deepEqual((await last(delt)).body, jpeg);
    const halvt = (await nytt('IMG_0003.heic')).body.vedleggId;
    assert.equal((await fyllMitt(halvt, heic.slice(0, 400))).body.code, 'VEDLEGG_ER_HEIC');
  });

  test('is made into JPEG by nobody where there is nothing that waits for it', async (t) => {
    const utenFoer = benk.porter;
    let omformet = 0;
    const tilJpeg = () => Promise.resolve((omformet++, null));
    Object.assign(benk.porter, { heic: { tilJpeg } });
    t.after(() => delete (utenFoer as { heic?: unknown }).heic);
    const heic = byte('\0\0\0\x18ftypheic');
    const fylt = await lagtTil();
    for (const [id, status] of [
      [crypto.randomUUID(), 404],
      [fylt, 412],
    ] as const)
      assert.deepEqual([(await fyllMitt(id, heic)).status, omformet], [status, 0]);
    const { vedleggId } = (await nytt('IMG_0004.heic')).body;
    assert.deepEqual([(await fyllMitt(vedleggId, heic)).body.code, omformet], ['VEDLEGG_ER_HEIC', 1]);
  });

  test('keeps nothing of where a picture was taken', async () => {
    const segment = (merke: string, innhold: string) =>
      `\xff${merke}\0${String.fromCharCode(innhold.length + 2)}${innhold}`;
    const skann = `${segment('\xda', '\x01\x01\0\0?\0')}bilde\xff\xd9`;
    const id = await lagtTil(byte(`\xff\xd8${segment('\xe1', 'Exif\0\0GPS')}${skann}GPS`));
    await avgjort(id);
    assert.deepEqual((await last(id)).body, byte(`\xff\xd8${skann}`));
  });

  test('is filled once, and by whoever knows its version', async () => {
    const id = await lagtTil();
    await avgjort(id);
    const versjon = (await mine()).items[0].versjon;
    const igjen = await fyllMitt(id, PDF, versjon);
    assert.deepEqual([igjen.status, igjen.body.code], [409, 'VEDLEGG_HAR_INNHOLD']);
    assert.equal((await fyllMitt(id, PDF, 1)).body.code, 'UTDATERT');
    const uten = await somSoeker('PUT', `/meg/vedlegg/${id}/innhold`, fil(PDF));
    assert.deepEqual([uten.status, uten.body.code], [428, 'MANGLER_IF_MATCH']);
    const tom = await nytt();
    assert.equal((await fyllMitt(tom.body.vedleggId, new Uint8Array(0))).status, 400);
  });

  test('is added once, however often it is asked for, and only so many are', async () => {
    const kall = { json: { type: 'ANNET', filnavn: 'a.pdf' }, noekkel: crypto.randomUUID() };
    const ett = await somSoeker('POST', `/soeknader/${soeknadId}/vedlegg`, kall);
    const likt = await somSoeker('POST', `/soeknader/${soeknadId}/vedlegg`, kall);
    assert.deepEqual(likt.body, ett.body);
    for (let i = 1; i < MAKS_I_SOEKNAD; i++) assert.equal((await nytt()).status, 201);
    const { status, body } = await nytt();
    assert.deepEqual([status, body.code], [409, 'FOR_MANGE_VEDLEGG']);
    assert.equal((await mine()).items.length, MAKS_I_SOEKNAD);
  });

  test('is taken away with its content, and goes with its draft', async () => {
    const id = await lagtTil();
    const { versjon } = await avgjort(id);
    assert.equal((await somSoeker('DELETE', `/meg/vedlegg/${id}`, { versjon: versjon - 1 })).status, 412);
    assert.equal((await somSoeker('DELETE', `/meg/vedlegg/${id}`, { versjon })).status, 204);
    assert.deepEqual((await mine()).items, []);
    await lagtTil();
    const { body } = await somSoeker('GET', `/soeknader/${soeknadId}`);
    assert.equal(
      (await somSoeker('DELETE', `/soeknader/${soeknadId}`, { versjon: body.versjon })).status,
      204,
    );
    const igjen = await benk.iKrokvik((tx) =>
      tx.one(
        sql`select (select count(*)::int from vedlegg) as rader, (select count(*)::int from vedleggsinnhold) as filer`,
      ),
    );
    assert.deepEqual(igjen, { rader: 0, filer: 0 });
  });

  test('lies sealed', async () => {
    await lagtTil();
    const [rad] = await benk.iKrokvik((tx) =>
      tx.query<{ kryptert: Uint8Array }>(sql`select kryptert from vedleggsinnhold`),
    );
    assert.ok(!Buffer.from(rad!.kryptert).includes('Oppsigelse'));
  });

  test('is nobody else’s', async () => {
    const id = await lagtTil();
    const { versjon } = await avgjort(id);
    for (const kall of [
      somAndre('GET', `/soeknader/${soeknadId}/vedlegg`),
      nytt('a.pdf', somAndre),
      fyllMitt(id, PDF, versjon, somAndre),
      last(id, somAndre),
      somAndre('DELETE', `/meg/vedlegg/${id}`, { versjon }),
      somSoeker('GET', `/meg/vedlegg/${id}/innhold`, { kommunenummer: '9902' }),
      somSoeker('GET', `/soeknader/${soeknadId}/vedlegg`, { kommunenummer: '9902' }),
    ])
      assert.equal((await kall).status, 404);
    for (const ansatt of [trine, berit, petra]) {
      assert.equal((await last(id, benk.som(ansatt))).status, 403);
      assert.equal((await nytt('a.pdf', benk.som(ansatt))).status, 403);
    }
  });
});

describe('the virus scanner', () => {
  const nede = () => Promise.reject(new Error('ECONNREFUSED'));

  test('keeps what it finds from everybody, and the content is gone', async () => {
    const id = await lagtTil(byte(`%PDF-1.7 ${EICAR}`));
    assert.equal((await avgjort(id)).status, 'INFISERT');
    const { status, body } = await last(id);
    assert.deepEqual([status, body.code], [409, 'VEDLEGG_INFISERT']);
    assert.deepEqual(await benk.iKrokvik((tx) => tx.query(sql`select from vedleggsinnhold`)), []);
  });

  test('keeps what it cannot look through', async () => {
    const id = await lagtTil(byte(`%PDF-1.7 ${UGJENNOMSIKTIG}`));
    assert.equal((await avgjort(id)).status, 'FEIL');
    assert.equal((await last(id)).body.code, 'VEDLEGG_IKKE_KONTROLLERT');
  });

  test('that is away lets nothing through, and is asked again until it is there', async () => {
    benk.virus.kobleTil = nede;
    const [en, to] = [await lagtTil(), await lagtTil()];
    const kontroller = async () => {
      for (;;) {
        const svar = await benk.kontroller();
        if (svar !== 'MER') return svar;
      }
    };
    assert.equal(await kontroller(), 'VENTER');
    assert.equal(await kontroller(), 'VENTER');
    assert.deepEqual(
      (await mine()).items.map(({ status }: Vedlegg) => status),
      ['VENTER', 'VENTER'],
    );
    assert.equal((await last(en)).body.code, 'VEDLEGG_IKKE_KONTROLLERT');
    benk.virus.kobleTil = benk.virus.clamd;
    assert.equal(await kontroller(), 'VENTER', 'not before half a minute has passed');
    benk.klokke = new Date(benk.klokke.getTime() + 6 * 60_000);
    await benk.kontrollert();
    for (const id of [en, to]) assert.equal((await last(id)).status, 200);
    benk.klokke = new Date('2026-11-20T08:14:00Z');
  });

  test('finds nothing to tell of what is taken away meanwhile', async () => {
    const lest = Promise.withResolvers<void>();
    const videre = Promise.withResolvers<void>();
    benk.virus.kobleTil = async () => {
      lest.resolve();
      await videre.promise;
      return benk.virus.clamd();
    };
    const id = await lagtTil();
    await lest.promise;
    assert.equal((await somSoeker('DELETE', `/meg/vedlegg/${id}`, { versjon: 2 })).status, 204);
    videre.resolve();
    await benk.kontrollert();
    assert.deepEqual((await mine()).items, []);
  });
});

describe('when the application is sent', () => {
  test('one that cannot be sent stops it, is named with what is wrong, and stays', async () => {
    const { body: person } = await somSoeker('GET', '/meg/innbygger');
    let galt: string[] = [];
    const { status, body } = await sendSom(benk, SOEKER, person, {}, async (id) => {
      soeknadId = id;
      const tomt = (await nytt('tomt.pdf')).body.vedleggId;
      galt = [tomt, await lagtTil(byte(`%PDF-${EICAR}`)), await lagtTil(byte(`%PDF-${UGJENNOMSIKTIG}`))];
      for (const ett of galt.slice(1)) await avgjort(ett);
      await lagtTil();
    });
    assert.deepEqual([status, body.code], [422, 'VEDLEGG_IKKE_KLARE']);
    assert.deepEqual(
      body.errors.map(({ pointer, code, detail }: Feltfeil) => [pointer, code, typeof detail]),
      ['MANGLER_INNHOLD', 'INFISERT', 'FEIL'].map((kode, i) => [`/vedlegg/${galt[i]}`, kode, 'string']),
    );
    assert.equal((await mine()).items.length, 4);
  });

  test('what is in its attachments is the case’s, and stays', async () => {
    let id = '';
    const sakId = await sendt(async () => void (id = await lagtTil()));
    const { versjon } = await avgjort(id);
    assert.deepEqual(
      (await mine()).items.map(({ vedleggId }: Vedlegg) => vedleggId),
      [id],
    );
    const borte = await somSoeker('DELETE', `/meg/vedlegg/${id}`, { versjon });
    assert.deepEqual([borte.status, borte.body.code], [409, 'VEDLEGG_ER_SENDT']);
    const ny = await nytt();
    assert.deepEqual([ny.status, ny.body.code], [409, 'SOEKNAD_ER_SENDT']);
    for (const ansatt of [trine, turid, vidar]) {
      const som = benk.som(ansatt);
      const { body } = await som('GET', `/saker/${sakId}/vedlegg`);
      assert.deepEqual(body, await mine());
      assert.deepEqual((await som('GET', `/saker/${sakId}/vedlegg/${id}/innhold`)).body, PDF);
    }
    assert.equal((await benk.som(berit)('GET', `/saker/${sakId}/vedlegg`)).status, 403);
    for (const sti of [`/saker/${sakId}/vedlegg`, `/saker/${sakId}/vedlegg/${id}/innhold`])
      assert.equal((await benk.som(fride)('GET', sti, { kommunenummer: '9902' })).status, 404);
    const tomt = await somTrine('PUT', `/saker/${sakId}/vedlegg/${id}/innhold`, { ...fil(PDF), versjon });
    assert.equal(tomt.status, 404, 'what the party sent, the municipality does not change');
  });

  test('every look at a file stands in the lookup log', async () => {
    let id = '';
    const sakId = await sendt(async () => void (id = await lagtTil()));
    await avgjort(id);
    await somTrine('GET', `/saker/${sakId}/vedlegg/${id}/innhold`);
    const linjer = await benk.iKrokvik((tx) =>
      tx.query(
        sql`select operasjon, ressurs, ressurs_id, sak_id from innsynslogg where operasjon = 'lastNedVedlegg'`,
      ),
    );
    assert.deepEqual(linjer, [{ operasjon: 'lastNedVedlegg', ressurs: 'VEDLEGG', ressursId: id, sakId }]);
  });

  test('of a shielded case it is there for the party and the shielded unit alone', async () => {
    let id = '';
    const sakId = await sendt(async () => void (id = await lagtTil()));
    await avgjort(id);
    await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
    assert.equal((await somTrine('GET', `/saker/${sakId}/vedlegg`)).status, 404);
    assert.equal((await somTrine('GET', `/saker/${sakId}/vedlegg/${id}/innhold`)).status, 404);
    assert.equal((await benk.som(siri)('GET', `/saker/${sakId}/vedlegg/${id}/innhold`)).status, 200);
    assert.equal((await last(id)).status, 200);
  });
});

describe('an attachment the municipality adds', () => {
  const legg = (sakId: string, klient = somTrine) =>
    klient('POST', `/saker/${sakId}/vedlegg`, { json: { type: 'LEIEKONTRAKT', filnavn: 'Kontrakt.pdf' } });

  test('is the case’s, and not the party’s to download', async () => {
    const sakId = await benk.nySak();
    const { body: lagt } = await legg(sakId);
    assert.deepEqual(lagt.ansatt, { ansattId: 'trine', navn: 'Trine Saksbehandler' });
    const sti = `/saker/${sakId}/vedlegg/${lagt.vedleggId}/innhold`;
    assert.equal((await somTrine('PUT', sti, { ...fil(PDF), versjon: 1 })).body.status, 'VENTER');
    await benk.kontrollert();
    assert.deepEqual((await somTrine('GET', sti)).body, PDF);
    assert.equal((await last(lagt.vedleggId)).status, 404);
    const hendelser = await benk.iKrokvik((tx) =>
      tx.query(sql`select type from hendelse where type like '%vedlegg%' order by nummer`),
    );
    assert.deepEqual(hendelser, [
      { type: 'no.kobo.sak.vedlegg-mottatt.v1' },
      { type: 'no.kobo.sak.vedlegg-kontrollert.v1' },
    ]);
  });

  test('is added by case workers, to a case of their own municipality', async () => {
    const sakId = await benk.nySak();
    for (const ansatt of [berit, petra]) assert.equal((await legg(sakId, benk.som(ansatt))).status, 403);
    assert.equal((await legg(sakId, somSoeker)).status, 403);
    assert.equal((await legg(crypto.randomUUID())).status, 404);
    const annen = await benk.nySak({ voksne: ['MODIG SYKKEL'] });
    const { vedleggId } = (await legg(annen)).body;
    const feilSak = await somTrine('PUT', `/saker/${sakId}/vedlegg/${vedleggId}/innhold`, {
      ...fil(PDF),
      versjon: 1,
    });
    assert.equal(feilSak.status, 404);
  });

  test('that is for the party to read, they read once it is looked through', async () => {
    const videre = Promise.withResolvers<void>();
    benk.virus.kobleTil = () => videre.promise.then(() => benk.virus.clamd());
    const sakId = await benk.nySak();
    const json = { type: 'ANNET', filnavn: 'Referat.pdf', synligForPart: true };
    const { body } = await somTrine('POST', `/saker/${sakId}/vedlegg`, { json });
    const internt = (await legg(sakId)).body.vedleggId;
    for (const id of [body.vedleggId, internt])
      await somTrine('PUT', `/saker/${sakId}/vedlegg/${id}/innhold`, { ...fil(PDF), versjon: 1 });
    const leser = async () => (await somSoeker('GET', `/meg/saker/${sakId}/vedlegg`)).body.items;
    assert.deepEqual(await leser(), []);
    assert.equal((await last(body.vedleggId)).status, 404);
    videre.resolve();
    for (const id of [body.vedleggId, internt]) await kommunensAvgjort(sakId, id);
    assert.deepEqual(
      (await leser()).map(({ vedleggId, synligForPart }: Vedlegg) => [vedleggId, synligForPart]),
      [[body.vedleggId, true]],
    );
    assert.deepEqual((await last(body.vedleggId)).body, PDF);
    assert.equal((await last(internt)).status, 404);
    assert.equal((await last(body.vedleggId, somAndre)).status, 404);
    assert.equal((await somAndre('GET', `/meg/saker/${sakId}/vedlegg`)).status, 404);
    const borte = await somSoeker('DELETE', `/meg/vedlegg/${body.vedleggId}`, { versjon: 3 });
    assert.equal(borte.status, 404, 'it is not theirs to take away');
  });

  test('and never fills is gone after a day, as what the party names is', async () => {
    const sakId = await benk.nySak();
    await legg(sakId);
    await somSoeker('POST', `/meg/saker/${sakId}/vedlegg`, { json: { type: 'ANNET', filnavn: 'a.pdf' } });
    const utkastets = (await nytt()).body.vedleggId;
    const fylt = (await legg(sakId)).body.vedleggId;
    await somTrine('PUT', `/saker/${sakId}/vedlegg/${fylt}/innhold`, { ...fil(PDF), versjon: 1 });
    const iSaken = async () => (await somTrine('GET', `/saker/${sakId}/vedlegg`)).body.items;
    await benk.kalender(new Date('2026-11-21T08:13:00Z'));
    assert.equal((await iSaken()).length, 3);
    await benk.kalender(new Date('2026-11-21T08:15:00Z'));
    assert.deepEqual(
      (await iSaken()).map(({ vedleggId }: Vedlegg) => vedleggId),
      [fylt],
    );
    assert.deepEqual(
      (await mine()).items.map(({ vedleggId }: Vedlegg) => vedleggId),
      [utkastets],
    );
  });

  test('many of them come page by page, the newest first', async () => {
    const sakId = await benk.nySak();
    const lagt: string[] = [];
    for (let i = 0; i < 5; i++) lagt.unshift((await legg(sakId)).body.vedleggId);
    const lest: string[] = [];
    let etter = '';
    do {
      const { body } = await somTrine('GET', `/saker/${sakId}/vedlegg?limit=2${etter}`);
      lest.push(...body.items.map(({ vedleggId }: Vedlegg) => vedleggId));
      etter = body.neste ? `&etter=${body.neste}` : '';
    } while (etter !== '');
    assert.deepEqual(lest, lagt);
  });
});

describe('an attachment the party sends later', () => {
  const ettersend = (sakId: string, klient = somSoeker) =>
    klient('POST', `/meg/saker/${sakId}/vedlegg`, { json: { type: 'ANNET', filnavn: 'Brev.pdf' } });

  test('asked for or not is the case’s, stands in its history, and stays', async () => {
    const sakId = await benk.nySak();
    const { status, body, etag } = await ettersend(sakId);
    assert.deepEqual([status, etag, body.status], [201, '"1"', 'MANGLER_INNHOLD']);
    assert.equal((await fyllMitt(body.vedleggId)).status, 200);
    await kommunensAvgjort(sakId, body.vedleggId);
    const [lest] = (await somTrine('GET', `/saker/${sakId}/vedlegg`)).body.items;
    assert.deepEqual([lest.vedleggId, lest.status, lest.ansatt], [body.vedleggId, 'REN', undefined]);
    assert.deepEqual((await somSoeker('GET', `/meg/saker/${sakId}/vedlegg`)).body.items, [lest]);
    const { hendelser } = (await somTrine('GET', `/saker/${sakId}`)).body;
    assert.equal(hendelser.at(-1).type, 'VEDLEGG_ETTERSENDT');
    const borte = await somSoeker('DELETE', `/meg/vedlegg/${body.vedleggId}`, { versjon: lest.versjon });
    assert.deepEqual([borte.status, borte.body.code], [409, 'VEDLEGG_ER_SENDT']);
  });

  test('can be taken back until something is sent to it', async () => {
    const sakId = await benk.nySak();
    const { vedleggId } = (await ettersend(sakId)).body;
    assert.equal((await somSoeker('DELETE', `/meg/vedlegg/${vedleggId}`, { versjon: 1 })).status, 204);
    assert.deepEqual((await somSoeker('GET', `/meg/saker/${sakId}/vedlegg`)).body.items, []);
  });

  test('is not taken in a closed case, nor in somebody else’s', async () => {
    const sakId = await benk.nySak();
    assert.equal((await ettersend(sakId, somAndre)).status, 404);
    assert.equal((await ettersend(sakId, somTrine)).status, 403);
    await benk.iKrokvik((tx) =>
      tx.query(sql`update sak set status = 'AVSLUTTET', avsluttet = naa() where id = ${sakId}`),
    );
    const { status, body } = await ettersend(sakId);
    assert.deepEqual([status, body.code], [409, 'SAK_ER_LUKKET']);
  });
});

describe('a file that is sent in parts', () => {
  const del = (id: string, fra: number, til: number, versjon: number, totalt = PDF.length) =>
    somSoeker('PUT', `/meg/vedlegg/${id}/deler?fra=${fra}&totalt=${totalt}`, {
      ...fil(PDF.slice(fra, til)),
      versjon,
    });
  const hent = (id: string, klient = somSoeker) => klient('GET', `/meg/vedlegg/${id}`);

  test('is whole with the last of them, whatever broke between', async () => {
    const { vedleggId } = (await nytt()).body;
    const foerste = await del(vedleggId, 0, 7, 1);
    assert.deepEqual([foerste.status, foerste.body.mottattByte, foerste.etag], [200, 7, '"2"']);
    // The answer to the second is lost: it is asked how much came.
    await del(vedleggId, 7, 12, 2);
    assert.equal((await del(vedleggId, 7, 12, 2)).status, 412);
    const { body, etag } = await hent(vedleggId);
    assert.deepEqual([body.mottattByte, body.status], [12, 'MANGLER_INNHOLD']);
    assert.match(etag!, /^"3-/);
    assert.equal((await last(vedleggId)).body.code, 'VEDLEGG_IKKE_KONTROLLERT');
    const siste = await del(vedleggId, 12, 20, 3);
    assert.deepEqual(
      [siste.body.status, siste.body.antallByte, siste.body.mottattByte],
      ['VENTER', 20, undefined],
    );
    assert.equal((await avgjort(vedleggId)).status, 'REN');
    assert.deepEqual((await last(vedleggId)).body, PDF);
    assert.equal((await del(vedleggId, 0, 7, 5)).status, 409);
  });

  test('goes on where it was, or begins anew; nothing else is taken', async () => {
    const { vedleggId } = (await nytt()).body;
    await del(vedleggId, 0, 7, 1);
    for (const [fra, til, totalt] of [
      [8, 12, 20],
      [5, 12, 20],
      [7, 20, 12],
    ] as const) {
      const { status, body } = await del(vedleggId, fra, til, 2, totalt);
      assert.deepEqual([status, body.code], [409, 'DEL_PASSER_IKKE'], `${fra}`);
    }
    assert.equal((await del(vedleggId, 7, 12, 2, MAKS_BYTE + 1)).body.code, 'VEDLEGG_FOR_STORT');
    assert.equal((await hent(vedleggId)).body.mottattByte, 7);
    assert.equal((await del(vedleggId, 0, 20, 2)).body.status, 'VENTER');
  });

  test('is refused as a whole one is, and is its sender’s own', async () => {
    const { vedleggId } = (await nytt()).body;
    assert.equal((await hent(vedleggId, somAndre)).status, 404);
    const feil = byte('MZ..');
    const send = (fra: number, til: number, versjon: number, klient = somSoeker) =>
      klient('PUT', `/meg/vedlegg/${vedleggId}/deler?fra=${fra}&totalt=4`, {
        ...fil(feil.slice(fra, til)),
        versjon,
      });
    assert.equal((await send(0, 2, 1, somAndre)).status, 404);
    await send(0, 2, 1);
    const { status, body } = await send(2, 4, 2);
    assert.deepEqual([status, body.code], [422, 'VEDLEGG_UKJENT_TYPE']);
    assert.equal((await hent(vedleggId)).body.mottattByte, 2);
    assert.equal((await del(vedleggId, 0, 20, 2)).body.status, 'VENTER');
  });
});
