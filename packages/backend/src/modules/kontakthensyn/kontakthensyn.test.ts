import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import {
  berit,
  openSakbenk,
  trine,
  turid,
  vidar,
  type Klient,
  type Sakbenk,
  type Svaret,
} from '../../testing/sakbenk.ts';
import { innbygger, SOEKER, ulrik } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somTrine: Klient;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
});
beforeEach(() => benk.fyll());
after(() => benk.close());

const nytt = { hensyn: ['TO_SAMMEN'], grunn: 'Truet en ansatt.', gjelderTil: '2027-05-20' };
const registrer = (sakId: string, felt: object = {}, klient = somTrine) =>
  klient('POST', `/saker/${sakId}/kontakthensyn`, { json: { ...nytt, ...felt } });
const les = async (sakId: string, klient: Klient) =>
  (await klient('GET', `/saker/${sakId}/kontakthensyn`)).body.items;
const opphev = (sakId: string, id: string) =>
  somTrine('POST', `/saker/${sakId}/kontakthensyn/${id}/oppheving`);
const pekere = ({ status, body }: Svaret) => [
  status,
  body.errors.map(({ pointer }: { pointer: string }) => pointer),
];

describe('how somebody is to be met', () => {
  test('is told whoever lets homes, and why to those who work with the case alone', async () => {
    const sakId = await benk.nySak();
    const { status, body } = await registrer(sakId);
    assert.equal(status, 201);
    const { kontakthensynId } = body;
    const kort = {
      kontakthensynId,
      hensyn: ['TO_SAMMEN'],
      fra: '2026-11-20',
      gjelderTil: '2027-05-20',
      gjelder: true,
    };
    assert.deepEqual(body, {
      ...kort,
      grunn: nytt.grunn,
      registrertAv: { ansattId: 'trine', navn: 'Trine Saksbehandler' },
    });
    assert.deepEqual(await les(sakId, benk.som(vidar)), [body]);
    assert.deepEqual(await les(sakId, benk.som(ulrik)), [kort]);
    for (const login of [berit, innbygger(SOEKER)])
      assert.equal((await benk.som(login)('GET', `/saker/${sakId}/kontakthensyn`)).status, 403);
    assert.equal((await registrer(sakId, {}, benk.som(ulrik))).status, 403);
  });

  test('ends by itself after its last day, or when somebody ends it, and is then told those who work with the case', async () => {
    const sakId = await benk.nySak();
    const { kontakthensynId } = (await registrer(sakId)).body;
    await registrer(sakId, { gjelderTil: '2026-11-20', hensyn: ['PAA_KONTORET'] });
    const hensynene = async (klient: Klient) =>
      (await les(sakId, klient)).map(({ hensyn, gjelder }: { hensyn: string[]; gjelder: boolean }) => [
        ...hensyn,
        gjelder,
      ]);
    assert.deepEqual(await hensynene(benk.som(ulrik)), [
      ['PAA_KONTORET', true],
      ['TO_SAMMEN', true],
    ]);
    const foer = benk.klokke;
    try {
      benk.klokke = new Date('2026-11-21T08:14:00Z');
      assert.deepEqual(await hensynene(benk.som(ulrik)), [['TO_SAMMEN', true]]);
      const { status, body } = await opphev(sakId, kontakthensynId);
      assert.deepEqual([status, body.gjelder, body.opphevet], [200, false, '2026-11-21T08:14:00.000Z']);
      assert.deepEqual(await hensynene(benk.som(ulrik)), []);
      assert.deepEqual(await hensynene(benk.som(turid)), [
        ['PAA_KONTORET', false],
        ['TO_SAMMEN', false],
      ]);
      const igjen = await opphev(sakId, kontakthensynId);
      assert.deepEqual([igjen.status, igjen.body.code], [409, 'UGYLDIG_OVERGANG']);
    } finally {
      benk.klokke = foer;
    }
  });

  test('has a reason and an end within twelve months', async () => {
    const sakId = await benk.nySak();
    for (const [felt, feil] of [
      [{ grunn: ' ' }, ['/grunn']],
      [{ gjelderTil: '2026-11-19' }, ['/gjelderTil']],
      [{ gjelderTil: '2027-11-21' }, ['/gjelderTil']],
    ] as const)
      assert.deepEqual(pekere(await registrer(sakId, felt)), [400, feil], JSON.stringify(felt));
    assert.equal((await registrer(sakId, { gjelderTil: '2027-11-20' })).status, 201);
    assert.equal((await les(sakId, somTrine)).length, 1);
  });

  test('is nothing others hear, but that there is', async () => {
    const sakId = await benk.nySak();
    const { kontakthensynId } = (await registrer(sakId)).body;
    await opphev(sakId, kontakthensynId);
    const hendelser = await benk.iKrokvik((tx) =>
      tx.query(
        sql`select type, ressurs_id, versjon from hendelse where type like '%hensyn%' order by nummer`,
      ),
    );
    assert.deepEqual(hendelser, [
      { type: 'no.kobo.sak.kontakthensyn-registrert.v1', ressursId: sakId, versjon: null },
      { type: 'no.kobo.sak.kontakthensyn-opphevet.v1', ressursId: sakId, versjon: null },
    ]);
  });
});
