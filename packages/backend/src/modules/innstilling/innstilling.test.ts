import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Innstillinger, Sakstypeinnstilling } from '@kobo-bolig/contract';
import { isSqlError } from '../../db/errors.ts';
import { sql } from '../../db/sql.ts';
import { forSakstype, proevInnstilling } from '../../testing/innstill.ts';
import {
  anne,
  kartlegg,
  openSakbenk,
  petra,
  tilsagnBolig,
  trine,
  type Klient,
  type Sakbenk,
  type Svaret,
} from '../../testing/sakbenk.ts';
import { innbygger, SOEKER } from '../../testing/tilbudbenk.ts';

const START = new Date('2026-11-20T08:14:00Z');
const NYTTAAR = new Date('2027-01-01T00:30:00Z');

let benk: Sakbenk;
let somAnne: Klient;
before(async () => {
  benk = await openSakbenk();
  somAnne = benk.som(anne);
});
beforeEach(async () => {
  benk.klokke = START;
  await benk.fyll();
});
after(() => benk.close());

const les = async (klient = somAnne) => (await klient('GET', '/innstillinger')).body;
const lagre = (endring: Parameters<typeof proevInnstilling>[1], gyldigFra?: string): Promise<Svaret> =>
  proevInnstilling(benk, endring, gyldigFra);
const kommunen = async (kommunenummer = '9901') =>
  (await benk.som(innbygger(SOEKER))('GET', '/kommune', { kommunenummer })).body;
const versjoner = async () => (await somAnne('GET', '/innstillinger/versjoner')).body.items;

const telefon = (nummer: string) => (naa: Innstillinger) => ({
  kontakt: { ...naa.kontakt, telefon: nummer },
});

test('what is saved is what citizens and the neighbour’s citizens are told', async () => {
  const foer = await kommunen('9902');
  const { status, body, etag } = await lagre((naa) => ({
    ...telefon('00 00 00 07')(naa),
    spraak: ['nn'],
    svartid: { nb: 'Tre uker', nn: 'Tre veker' },
    utkastLevetidDager: 45,
    personvernombud: 'nytt@krokvik.example',
    ...forSakstype('BOLIGBISTAND', { aktiv: false })(naa),
  }));
  assert.deepEqual([status, body.versjon, etag, body.kommende], [200, 2, '"2"', undefined]);
  const naa = await kommunen();
  assert.deepEqual(
    [
      naa.kontakt.telefon,
      naa.spraak,
      naa.svartid.nb,
      naa.utkastLevetidDager,
      naa.personvernombud,
      naa.formaal,
    ],
    ['00 00 00 07', ['nn'], 'Tre uker', 45, 'nytt@krokvik.example', ['NY']],
  );
  assert.deepEqual(await kommunen('9902'), foer);
});

test('a case worker reads what holds, and a decision is made by what was set for its kind of case', async () => {
  const egen = 'Retningslinjer for kommunal bolig § 3';
  await lagre(
    forSakstype('KOMMUNAL_BOLIG_NY', {
      toTrinnsgodkjenning: false,
      hjemler: [egen],
      klageinstans: {
        type: 'STATSFORVALTER',
        navn: 'Statsforvalteren',
        vedHjemmel: [{ hjemmel: egen, type: 'KOMMUNAL_KLAGENEMND', navn: 'Klagenemnda' }],
      },
    }),
  );
  const somTrine = benk.som(trine);
  assert.equal((await somTrine('GET', '/innstillinger')).status, 200);
  const sakId = await benk.nySak();
  await kartlegg(somTrine, sakId);
  const { body } = await somTrine('POST', `/saker/${sakId}/vedtak/forslag`, { json: tilsagnBolig });
  assert.deepEqual([body.toTrinn, body.hjemmel], [false, [egen]]);
});

test('from a later day: nothing until then, and the calendar does it on the day', async () => {
  const { status, body } = await lagre(telefon('00 00 00 08'), '2027-01-01');
  assert.deepEqual(
    [status, body.versjon, body.innstillinger.kontakt.telefon, body.kommende.status, body.kommende.gyldigFra],
    [200, 2, '00 00 00 00', 'KOMMER', '2027-01-01'],
  );
  await benk.kalender(new Date('2026-12-31T22:30:00Z'));
  assert.equal((await kommunen()).kontakt.telefon, '00 00 00 00', 'it is still the old year in Norway');
  await benk.kalender(new Date('2026-12-31T23:30:00Z'));
  assert.equal((await kommunen()).kontakt.telefon, '00 00 00 08');
  await benk.kalender(NYTTAAR);
  benk.klokke = NYTTAAR;
  assert.deepEqual(
    [(await les()).kommende, (await versjoner()).map((v: { status: string }) => v.status)],
    [undefined, ['GJELDER', 'TIDLIGERE']],
  );
});

test('what has not begun goes out when something is saved after it, and only by who has seen it', async () => {
  const foer = await les();
  await lagre(telefon('00 00 00 08'), '2027-01-01');
  const usett = await somAnne('PUT', '/innstillinger', {
    json: { innstillinger: foer.innstillinger },
    versjon: foer.versjon,
  });
  assert.deepEqual([usett.status, usett.body.code], [412, 'UTDATERT']);
  await lagre(telefon('00 00 00 09'));
  await benk.kalender(NYTTAAR);
  assert.equal((await kommunen()).kontakt.telefon, '00 00 00 09');
  assert.deepEqual(
    (await versjoner()).map((v: { nummer: number; status: string }) => `${v.nummer} ${v.status}`),
    ['3 GJELDER', '2 UTGAATT', '1 TIDLIGERE'],
  );
});

test('who saved what, and when, stands for good; the first is what held before', async () => {
  await lagre(telefon('00 00 00 07'));
  const [nyeste, foerste] = await versjoner();
  assert.deepEqual(
    [nyeste.lagretAv, nyeste.lagret, nyeste.gyldigFra, nyeste.innstillinger.kontakt.telefon],
    ['Anne Administrator', START.toISOString(), '2026-11-20', '00 00 00 07'],
  );
  assert.deepEqual([foerste.nummer, foerste.innstillinger.kontakt.telefon], [1, '00 00 00 00']);
  const { body } = await somAnne('GET', '/innstillinger/versjoner?limit=1');
  const neste = await somAnne('GET', `/innstillinger/versjoner?limit=1&etter=${body.neste}`);
  assert.deepEqual([body.items[0].nummer, neste.body.items[0].nummer, neste.body.neste], [2, 1, undefined]);
  for (const endring of [sql`update innstilling set oppsett = '{}'`, sql`delete from innstilling`])
    await assert.rejects(
      benk.iKrokvik((tx) => tx.query(endring)),
      (feil) => isSqlError(feil),
    );
  const rader = await benk.iKrokvik((tx) =>
    tx.query<{ aktoer: string }>(sql`select aktoer from revisjon where operasjon = 'lagreInnstillinger'`),
  );
  assert.deepEqual(rader, [{ aktoer: 'ansatt:anne' }]);
});

test('what happens is told to those who may read it', async () => {
  await lagre(telefon('00 00 00 08'), '2027-01-01');
  const hos = async (klient: Klient) => {
    const { items } = (await klient('GET', '/hendelser?ressurs=INNSTILLING')).body;
    return items.map((en: { type: string; data: { versjon: number } }) => `${en.type} ${en.data.versjon}`);
  };
  assert.deepEqual(await hos(benk.som(trine)), ['no.kobo.innstilling.lagret.v1 2']);
  await benk.kalender(NYTTAAR);
  assert.deepEqual(await hos(benk.som(trine)), [
    'no.kobo.innstilling.lagret.v1 2',
    'no.kobo.innstilling.tatt-i-bruk.v1 2',
  ]);
});

test('what cannot stand together, and a day that has passed, is refused and nothing is saved', async () => {
  const svar = await lagre(forSakstype('KOMMUNAL_BOLIG_BYTTE', { aktiv: true }), '2026-11-19');
  const { sakstyper } = (await les()).innstillinger;
  const i = sakstyper.findIndex((rad: Sakstypeinnstilling) => rad.sakstype === 'KOMMUNAL_BOLIG_BYTTE');
  assert.deepEqual(
    [svar.status, svar.body.errors.map((feil: { pointer: string }) => feil.pointer)],
    [400, ['/gyldigFra', `/innstillinger/sakstyper/${i}/klageinstans`]],
  );
  assert.deepEqual([(await les()).versjon, await versjoner()], [1, []]);
});

test('only the administrator sets anything, and only at home; without a version nothing is saved', async () => {
  const json = { innstillinger: (await les()).innstillinger };
  for (const hvem of [trine, petra, innbygger(SOEKER)])
    assert.equal((await benk.som(hvem)('PUT', '/innstillinger', { json, versjon: 1 })).status, 403);
  for (const hvem of [petra, innbygger(SOEKER)])
    assert.equal((await benk.som(hvem)('GET', '/innstillinger')).status, 403);
  assert.equal((await benk.som(trine)('GET', '/innstillinger/versjoner')).status, 403);
  const borte = await somAnne('PUT', '/innstillinger', { json, versjon: 1, kommunenummer: '9902' });
  assert.equal(borte.body.code, 'FEIL_KOMMUNE');
  assert.equal((await somAnne('PUT', '/innstillinger', { json })).body.code, 'MANGLER_IF_MATCH');
  await lagre(telefon('00 00 00 07'));
  assert.equal((await somAnne('PUT', '/innstillinger', { json, versjon: 1 })).body.code, 'UTDATERT');
});
