import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import {
  fride,
  openSakbenk,
  petra,
  siri,
  trine,
  vidar,
  type Klient,
  type Sakbenk,
  type Svaret,
} from '../../testing/sakbenk.ts';
import { innbygger, oda, SOEKER, ulrik } from '../../testing/tilbudbenk.ts';
import { tellIAlle } from '../oppbevaring/service.ts';

let benk: Sakbenk;
let sakId: string;
const somMeg: Klient = (...kall) => benk.som(innbygger(SOEKER))(...kall);
const somTrine: Klient = (...kall) => benk.som(trine)(...kall);
before(async () => {
  benk = await openSakbenk();
});
beforeEach(async () => {
  await benk.fyll();
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  sakId = await benk.nySak();
});
after(() => benk.close());

const BOLIG = {
  omraade: 'BOLIG',
  naa: 'Sover på sofaen hos Kari.',
  oensket: 'Et sted for barna.',
  steg: [{ tekst: 'Søke', gjort: true }],
};
const JOBB = { omraade: 'JOBB', oensket: 'Fast jobb.' };
const lagre = (versjon: number, omraader: object[] = [BOLIG, JOBB], klient = somMeg) =>
  klient('PUT', '/meg/plan', { json: { omraader }, versjon });
const min = async () => (await somMeg('GET', '/meg/plan')).body;
const del = (sak = sakId, klient = somMeg) => klient('POST', `/meg/saker/${sak}/plandeling`);
const trekk = (sak = sakId) => somMeg('POST', `/meg/saker/${sak}/plandeling/tilbaketrekking`);
const les = (klient = somTrine, sak = sakId) => klient('GET', `/saker/${sak}/plan`);
const koden = ({ status, body }: Svaret) => [status, body?.code];
const hendelser = () =>
  benk.iKrokvik((tx) =>
    tx.query<{ type: string }>(sql`select type from hendelse where type like '%.plan-%' order by nummer`),
  );

describe('a plan', () => {
  test('is empty until something is written, written as a whole, and over nothing newer than was read', async () => {
    assert.deepEqual(await min(), { versjon: 1, omraader: [], delinger: [] });
    const { status, body, etag } = await lagre(1);
    assert.deepEqual(
      [status, etag, body],
      [
        200,
        '"2"',
        {
          versjon: 2,
          omraader: [BOLIG, JOBB],
          delinger: [],
          lagret: '2026-11-20T08:14:00.000Z',
          slettesDato: '2028-11-20',
        },
      ],
    );
    assert.deepEqual(koden(await lagre(1)), [412, 'UTDATERT']);
    assert.deepEqual(koden(await somMeg('PUT', '/meg/plan', { json: { omraader: [] } })), [
      428,
      'MANGLER_IF_MATCH',
    ]);
    assert.deepEqual((await lagre(2, [JOBB])).body.omraader, [JOBB]);
  });

  test('says something in each part of life it has, and has each of them once', async () => {
    const { status, body } = await lagre(1, [
      { omraade: 'BOLIG' },
      { omraade: 'JOBB', naa: ' ', steg: [{ tekst: '\n', gjort: false }] },
      JOBB,
    ]);
    assert.deepEqual(
      [status, body.errors.map(({ pointer, code }: Record<string, string>) => `${pointer} ${code}`)],
      [
        400,
        [
          '/omraader/0 MANGLER',
          '/omraader/1/naa MANGLER',
          '/omraader/1/steg/0/tekst MANGLER',
          '/omraader/2/omraade TO_GANGER',
        ],
      ],
    );
    assert.equal((await min()).versjon, 1);
  });

  test('lies sealed', async () => {
    await lagre(1);
    const [rad] = await benk.iKrokvik((tx) =>
      tx.query<{ rad: string }>(sql`select m::text as rad from minplan m`),
    );
    assert.ok(!/Kari|BOLIG|sofa/.test(Buffer.from(rad!.rad, 'utf8').toString()));
    const bytes = await benk.iKrokvik((tx) =>
      tx.one<{ kryptert: Uint8Array }>(sql`select kryptert from minplan`),
    );
    assert.ok(!/Kari|BOLIG|sofa/.test(new TextDecoder('latin1').decode(bytes.kryptert)));
  });

  test('is one’s own: another citizen has another, and no employee has any', async () => {
    await lagre(1);
    const somAnnen = benk.som(innbygger('MODIG SYKKEL'));
    assert.equal((await somAnnen('GET', '/meg/plan')).status, 404, 'not known here yet');
    await somAnnen('GET', '/meg/innbygger');
    assert.deepEqual((await somAnnen('GET', '/meg/plan')).body.omraader, []);
    assert.equal((await lagre(1, [JOBB], somAnnen)).status, 200);
    assert.deepEqual((await min()).omraader, [BOLIG, JOBB]);
    for (const login of [trine, vidar, petra])
      assert.equal((await benk.som(login)('GET', '/meg/plan')).status, 403);
  });

  test('is deleted at once, wherever it is shared', async () => {
    await lagre(1);
    await del();
    assert.deepEqual(koden(await somMeg('DELETE', '/meg/plan', { versjon: 1 })), [412, 'UTDATERT']);
    assert.equal((await somMeg('DELETE', '/meg/plan', { versjon: 2 })).status, 204);
    assert.deepEqual(await min(), { versjon: 1, omraader: [], delinger: [] });
    assert.equal((await les()).status, 404);
    assert.equal((await somMeg('DELETE', '/meg/plan', { versjon: 1 })).status, 404);
    assert.deepEqual(
      (await hendelser()).map(({ type }) => type),
      ['no.kobo.sak.plan-delt.v1', 'no.kobo.sak.plan-trukket.v1'],
    );
  });

  test('goes by itself two years after it was written in last', async () => {
    await lagre(1);
    benk.klokke = new Date('2027-05-20T08:00:00Z');
    await lagre(2);
    const borte = async (dag: string) => (await tellIAlle(benk.db.database, new Date(dag))).PLAN;
    assert.deepEqual([await borte('2029-05-19T10:00:00Z'), await borte('2029-05-20T10:00:00Z')], [0, 1]);
    await benk.kalender(new Date('2029-05-21T10:00:00Z'));
    assert.equal((await min()).versjon, 1);
  });

  test('is in what a citizen takes out of themselves, and not in what is handed out about them', async () => {
    const mitt = async () => (await somMeg('GET', '/meg/opplysninger')).body.plan;
    assert.equal(await mitt(), undefined);
    await lagre(1);
    assert.deepEqual(await mitt(), await min());
    const { soekerId } = await benk.iKrokvik((tx) =>
      tx.one<{ soekerId: string }>(sql`select soeker_id from sak where id = ${sakId}`),
    );
    const utlevert = await somTrine('POST', `/saker/${sakId}/opplysninger`, {
      json: { personId: soekerId, formaal: 'Ba om det på telefon.' },
    });
    assert.deepEqual([utlevert.status, 'plan' in utlevert.body], [200, false]);
    assert.ok(!JSON.stringify(utlevert.body).includes('sofaen'));
  });
});

describe('sharing it', () => {
  test('is the citizen’s choice: not read before, as it is while, and not after', async () => {
    await lagre(1);
    assert.equal((await les()).status, 404);
    const delt = await del();
    assert.deepEqual(
      [delt.status, delt.body.delinger.map((en: { sakId: string }) => en.sakId)],
      [201, [sakId]],
    );
    const { status, body } = await les();
    assert.deepEqual(
      [status, body],
      [
        200,
        {
          sakId,
          delt: '2026-11-20T08:14:00.000Z',
          lagret: '2026-11-20T08:14:00.000Z',
          omraader: [BOLIG, JOBB],
        },
      ],
    );
    await lagre(2, [JOBB]);
    assert.deepEqual((await les(benk.som(vidar))).body.omraader, [JOBB]);
    assert.deepEqual((await trekk()).body.delinger, []);
    assert.equal((await les()).status, 404);
    assert.equal((await trekk()).status, 404);
  });

  test('twice is once', async () => {
    await lagre(1);
    await del();
    const { status, body } = await del();
    assert.deepEqual([status, body.delinger.length, (await hendelser()).length], [201, 1, 1]);
  });

  test('takes a plan, and an own case that is open', async () => {
    assert.equal((await del()).status, 404);
    await lagre(1);
    const andres = await benk.nySak({ voksne: ['MODIG SYKKEL'] });
    assert.equal((await del(andres)).status, 404);
    assert.equal((await trekk(andres)).status, 404);
    await del();
    await benk.iKrokvik((tx) =>
      tx.query(sql`update sak set status = 'AVSLUTTET', avsluttet = naa(), neste_frist = null,
        neste_frist_type = null where id = ${sakId}`),
    );
    assert.deepEqual(koden(await del()), [409, 'SAK_ER_LUKKET']);
    assert.equal((await les()).status, 404, 'what is closed reads nothing more');
    assert.deepEqual((await min()).delinger, []);
  });

  test('is with case workers of the municipality, and those who only let homes have nothing of it', async () => {
    await lagre(1);
    await del();
    for (const login of [oda, ulrik, petra]) assert.equal((await les(benk.som(login))).status, 403);
    const { status } = await benk.som(fride)('GET', `/saker/${sakId}/plan`, { kommunenummer: '9902' });
    assert.equal(status, 404);
    assert.equal((await les(benk.som(innbygger(SOEKER)))).status, 403);
  });

  test('of a shielded case is with the shielded unit alone', async () => {
    await lagre(1);
    await del();
    await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
    assert.equal((await les()).status, 404);
    assert.equal((await les(benk.som(siri))).status, 200);
    assert.deepEqual((await min()).omraader, [BOLIG, JOBB]);
  });

  test('leaves who read it where the citizen sees it', async () => {
    await lagre(1);
    await del();
    await les();
    const { oppslag } = (await somMeg('GET', '/meg/opplysninger')).body;
    assert.ok(
      oppslag.some(({ operasjon, rolle }: Record<string, string>) => operasjon === 'hentDeltPlan' && rolle),
      JSON.stringify(oppslag),
    );
  });
});
