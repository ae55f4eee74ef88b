// Somebody asks for help otherwise than by an application: boligsosialloven § 7.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { identFor } from '../../ports/simulering/personer.ts';
import { innstill } from '../../testing/innstill.ts';
import { fride, openSakbenk, petra, siri, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { innbygger, oda } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somTrine: Klient;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
});
beforeEach(() => benk.fyll());
after(() => benk.close());

const SOEKER = 'ERFAREN HESTEDROSJE';
const gjelder = { ident: identFor(SOEKER), navn: 'Hestedrosje' };
const telefon = { kanal: 'TELEFON', mottatt: '2026-11-12', tekst: 'Må ut til jul.', fra: 'Søsteren' };
const skriv = async (endring: object = {}, klient = somTrine): Promise<string> => {
  const { status, body } = await klient('POST', '/henvendelser', { json: { ...telefon, ...endring } });
  assert.equal(status, 201, JSON.stringify(body));
  assert.deepEqual(Object.keys(body), ['henvendelseId', 'mottatt']);
  return body.henvendelseId;
};
const les = (id: string, klient = somTrine) => klient('GET', `/henvendelser/${id}`);
const svar = (id: string, json: object, versjon = 1, klient = somTrine) =>
  klient('POST', `/henvendelser/${id}/avgjoerelse`, { json, versjon });

describe('an enquiry', () => {
  test('is written down and read, the oldest first', async () => {
    const nyest = await skriv({ mottatt: '2026-11-19', gjelder });
    const eldst = await skriv();
    const { body } = await somTrine('GET', '/henvendelser?status=AAPEN');
    assert.deepEqual(
      body.items.map((en: { henvendelseId: string; gjelder?: { navn: string } }) => [
        en.henvendelseId,
        en.gjelder?.navn,
      ]),
      [
        [eldst, undefined],
        [nyest, SOEKER],
      ],
    );
    const { body: en } = await les(eldst);
    assert.deepEqual(en, {
      henvendelseId: eldst,
      versjon: 1,
      ...telefon,
      status: 'AAPEN',
      skrevet: '2026-11-20T08:14:00.000Z',
      skrevetAv: { ansattId: 'trine', navn: 'Trine Saksbehandler' },
    });
    const sett = await benk.iKrokvik((tx) =>
      tx.query<{ hjemmel: string }>(
        sql`select operasjon, hjemmel from innsynslogg where person_id is not null order by tid, id`,
      ),
    );
    assert.deepEqual(sett, [
      { operasjon: 'registrerHenvendelse', hjemmel: 'boligsosialloven § 9' },
      { operasjon: 'listHenvendelser', hjemmel: 'boligsosialloven § 7' },
    ]);
  });

  test('comes page by page, each once', async () => {
    const alle = [
      await skriv(),
      await skriv({ mottatt: '2026-11-13' }),
      await skriv({ mottatt: '2026-11-14' }),
    ];
    const foerste = (await somTrine('GET', '/henvendelser?limit=2')).body;
    const andre = (await somTrine('GET', `/henvendelser?limit=2&etter=${foerste.neste}`)).body;
    assert.deepEqual(
      [...foerste.items, ...andre.items].map(({ henvendelseId }) => henvendelseId),
      alle,
    );
    assert.equal(andre.neste, undefined);
  });

  test('that becomes a case is as an application that was told: from the day it came', async () => {
    const id = await skriv({ gjelder });
    const { status, body } = await svar(id, {
      avgjoerelse: 'TIL_SAK',
      formaal: 'BOLIGBISTAND',
      spraak: 'nn',
    });
    assert.equal(status, 201, JSON.stringify(body));
    const { body: sak } = await somTrine('GET', `/saker/${body.sakId}`);
    assert.deepEqual(
      [sak.saksnummer, sak.sakstype, sak.mottatt, sak.forventetSvar, sak.soeker.navn],
      [body.saksnummer, 'BOLIGBISTAND', '2026-11-12', '2026-12-10', SOEKER],
    );
    const { body: soeknad } = await somTrine('GET', `/saker/${body.sakId}/soeknad`);
    assert.deepEqual([soeknad.kanal, soeknad.svar.situasjon], ['MUNTLIG', telefon.tekst]);
    assert.deepEqual(
      (({ status, sakId, avgjortAv }) => [status, sakId, avgjortAv.navn])((await les(id)).body),
      ['TIL_SAK', body.sakId, 'Trine Saksbehandler'],
    );
    assert.ok(!('slettesDato' in (await les(id)).body), 'it goes with the case');
    assert.equal((await benk.som(innbygger(SOEKER))('GET', '/meg/saker')).body.items.length, 1);
  });

  test('is not written down of somebody whose number and name do not belong together', async () => {
    const json = { ...telefon, gjelder: { ...gjelder, navn: 'Skuffe' } };
    const { status, body } = await somTrine('POST', '/henvendelser', { json });
    assert.deepEqual([status, body.code], [422, 'PERSON_STEMMER_IKKE']);
  });

  test('that becomes a case must be known whom it concerns, at the latest then', async () => {
    const id = await skriv();
    const tilSak = { avgjoerelse: 'TIL_SAK', formaal: 'NY', spraak: 'nb' };
    const uten = await svar(id, tilSak);
    assert.deepEqual([uten.status, uten.body.errors[0].pointer], [400, '/gjelder']);
    const feil = await svar(id, { ...tilSak, gjelder: { ...gjelder, navn: 'Skuffe' } });
    assert.equal(feil.body.code, 'PERSON_STEMMER_IKKE');
    const { body } = await svar(id, { ...tilSak, gjelder });
    assert.equal((await les(id)).body.gjelder.navn, SOEKER);
    assert.equal((await somTrine('GET', `/saker/${body.sakId}`)).body.soeker.navn, SOEKER);
  });

  for (const [avgjoerelse, mer] of [
    ['VEILEDET', {}],
    ['VIDERESENDT', { enhet: 'SKJERMET' }],
    ['AVSLUTTET', {}],
  ] as const)
    test(`is ${avgjoerelse} for a reason, once`, async () => {
      const id = await skriv();
      const uten = await svar(id, { avgjoerelse, ...mer });
      assert.deepEqual([uten.status, uten.body.errors[0].pointer], [400, '/begrunnelse']);
      const json = { avgjoerelse, begrunnelse: 'Fikk vite om bostøtte.', ...mer };
      assert.equal((await svar(id, json, 2)).status, 412);
      assert.deepEqual((await svar(id, json)).body, { henvendelseId: id, status: avgjoerelse });
      const { body } = await les(id);
      assert.deepEqual([body.status, body.begrunnelse, body.versjon], [avgjoerelse, json.begrunnelse, 2]);
      assert.equal(body.slettesDato, '2028-11-19');
      assert.equal((await svar(id, json, 2)).body.code, 'HENVENDELSE_ER_AVGJORT');
    });

  test('is kept as long as the municipality has said', async () => {
    await innstill(benk, () => ({ henvendelseLevetidDager: 30 }));
    const id = await skriv();
    await svar(id, { avgjoerelse: 'VEILEDET', begrunnelse: 'Fikk vite om bostøtte.' });
    assert.equal((await les(id)).body.slettesDato, '2026-12-20');
    await benk.kalender(new Date('2026-12-20T12:00:00Z'));
    assert.equal((await les(id)).status, 200);
    await benk.kalender(new Date('2026-12-20T23:00:00Z'));
    assert.equal((await les(id)).status, 404);
  });

  test('is refused when it says nothing, is of tomorrow, or says what it may not', async () => {
    const peker = async (json: object) => {
      const { status, body } = await somTrine('POST', '/henvendelser', { json: { ...telefon, ...json } });
      assert.equal(status, 400);
      return body.errors.map(({ pointer }: { pointer: string }) => pointer);
    };
    assert.deepEqual(await peker({ tekst: ' ', mottatt: '2026-11-21' }), ['/mottatt', '/tekst']);
    assert.deepEqual(await peker({ tekst: `Det gjelder ${identFor(SOEKER)}.` }), ['/tekst']);
    const id = await skriv({ gjelder });
    const nekt = async (json: object) =>
      (await svar(id, json)).body.errors.map(({ pointer }: { pointer: string }) => pointer);
    const begrunnelse = 'Sendt videre.';
    assert.deepEqual(await nekt({ avgjoerelse: 'VEILEDET', begrunnelse, enhet: 'NAV' }), [
      '/enhet',
      '/enhet',
    ]);
    assert.deepEqual(await nekt({ avgjoerelse: 'VIDERESENDT', begrunnelse, enhet: 'FINNES_IKKE' }), [
      '/enhet',
    ]);
    const tilSak = { avgjoerelse: 'TIL_SAK', formaal: 'NY', spraak: 'nb' };
    assert.deepEqual(await nekt({ ...tilSak, gjelder }), ['/gjelder']);
    assert.deepEqual(await nekt({ ...tilSak, begrunnelse: '\t' }), ['/begrunnelse']);
  });

  test('is for those who work on cases here', async () => {
    const id = await skriv({ gjelder });
    for (const login of [oda, petra, innbygger(SOEKER)])
      assert.equal((await les(id, benk.som(login))).status, 403);
    const nabo = await benk.som(fride)('GET', `/henvendelser/${id}`, { kommunenummer: '9902' });
    assert.equal(nabo.status, 404);
  });
});

test('one that concerns somebody with a protected address is for the shielded unit alone', async () => {
  const id = await skriv({ gjelder: { ident: identFor('VARSOM LYNGHEI'), navn: 'Lynghei' } });
  assert.equal((await les(id)).status, 404);
  assert.deepEqual((await somTrine('GET', '/henvendelser')).body.items, []);
  assert.equal((await svar(id, { avgjoerelse: 'AVSLUTTET', begrunnelse: 'x' })).status, 404);
  const somSiri = benk.som(siri);
  assert.equal((await les(id, somSiri)).body.gjelder.navn, 'VARSOM LYNGHEI');
  const tilSak = { avgjoerelse: 'TIL_SAK', formaal: 'BOLIGBISTAND', spraak: 'nb' };
  const { body } = await svar(id, tilSak, 1, somSiri);
  assert.equal((await somTrine('GET', `/saker/${body.sakId}`)).status, 404);
  assert.equal((await somSiri('GET', `/saker/${body.sakId}`)).body.enhet, 'SKJERMET');
});

test('one that turns out to concern a protected person disappears with the case it became', async () => {
  const id = await skriv();
  const { status, body } = await svar(id, {
    avgjoerelse: 'TIL_SAK',
    formaal: 'NY',
    spraak: 'nb',
    gjelder: { ident: identFor('VARSOM LYNGHEI'), navn: 'Lynghei' },
  });
  assert.equal(status, 201, JSON.stringify(body));
  assert.deepEqual([(await les(id)).status, (await les(id, benk.som(siri))).status], [404, 200]);
});
