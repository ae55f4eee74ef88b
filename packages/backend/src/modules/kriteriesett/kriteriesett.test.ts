import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Kriterier, Kriterieresultat, SakensKriterier } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import type { Ansattlogin } from '../../platform/claims.ts';
import { kriterier } from '../../testing/database.ts';
import { bytt } from '../../testing/registre.ts';
import {
  fride,
  kartlagt,
  openSakbenk,
  petra,
  siri,
  tilsagnBolig,
  trine,
  turid,
  vidar,
  type Klient,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import { innbygger, SOEKER } from '../../testing/tilbudbenk.ts';

const anders: Ansattlogin = {
  sub: 'anders',
  navn: 'Anders Administrator',
  roller: [{ kommunenummer: '9901', roller: ['ADMINISTRATOR'], enhet: 'BOLIGKONTOR' }],
};

let benk: Sakbenk;
let somTrine: Klient;
let somAnders: Klient;
let nede = false;
before(async () => {
  benk = await openSakbenk({
    tidsgrenser: { maksForsoek: 1 },
    mellomledd: bytt((request, neste) => (nede ? new Response(null, { status: 503 }) : neste(request))),
  });
  somTrine = benk.som(trine);
  somAnders = benk.som(anders);
});
beforeEach(async () => {
  nede = false;
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  await benk.fyll();
});
after(() => benk.close());

const bestem = (endring: Partial<Kriterier>, gyldigFra = '2026-11-20') =>
  somAnders('POST', '/kriteriesett', { json: { gyldigFra, kriterier: { ...kriterier, ...endring } } });
const gjeldende = async (klient = somTrine) => (await klient('GET', '/kriteriesett/gjeldende')).body;
const tatt = async (navn = SOEKER): Promise<string> => {
  const sakId = await benk.nySak({ voksne: [navn] });
  await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon: 1 });
  return sakId;
};
const maalt = async (sakId: string): Promise<SakensKriterier> => {
  const { status, body } = await somTrine('GET', `/saker/${sakId}/kriterier`);
  assert.equal(status, 200, JSON.stringify(body));
  return body;
};
const ett = ({ resultater }: SakensKriterier, kriterium: string): Kriterieresultat =>
  resultater.find((r) => r.kriterium === kriterium)!;
const lagre = (sakId: string, versjon: number, mer: object = {}) =>
  somTrine('PUT', `/saker/${sakId}/kartlegging`, { json: { ...kartlagt, ...mer }, versjon });
const ferdigstill = (sakId: string, versjon: number) =>
  somTrine('POST', `/saker/${sakId}/kartlegging/ferdigstilling`, { versjon });
const bosteder = (sakId: string, klient = somTrine) =>
  klient('POST', `/saker/${sakId}/bosteder/innhentinger`);

describe('what the municipality has decided', () => {
  test('holds from its day, and what was is kept', async () => {
    const foer = await gjeldende();
    const ny = await bestem({ minstealder: 20 }, '2027-01-01');
    assert.equal(ny.status, 201, JSON.stringify(ny.body));
    assert.deepEqual([ny.body.nummer, ny.body.gjelder], [2, false]);
    assert.deepEqual(await gjeldende(), foer);
    benk.klokke = new Date('2026-12-31T23:30:00Z');
    assert.deepEqual([(await gjeldende()).nummer, (await gjeldende()).kriterier.minstealder], [2, 20]);
    const { items } = (await somAnders('GET', '/kriteriesett')).body;
    assert.deepEqual(
      items.map(({ nummer, gjelder }: { nummer: number; gjelder: boolean }) => [nummer, gjelder]),
      [
        [2, true],
        [1, false],
      ],
    );
    const { body } = await somAnders('GET', '/kriteriesett?limit=1');
    const resten = (await somAnders('GET', `/kriteriesett?limit=1&etter=${body.neste}`)).body;
    assert.deepEqual([...body.items, ...resten.items], items);
  });

  test('is put right by another from the same day, never backwards in time', async () => {
    await bestem({ minstealder: 20 });
    await bestem({ minstealder: 19 });
    assert.equal((await gjeldende()).kriterier.minstealder, 19);
    const { status, body } = await bestem({}, '2026-11-19');
    assert.deepEqual([status, body.errors[0].pointer], [400, '/gyldigFra']);
    for (const endring of [
      sql`update kriteriesett set gyldig_fra = '2020-01-02'`,
      sql`delete from kriteriesett`,
    ])
      await assert.rejects(benk.iKrokvik((tx) => tx.query(endring)));
  });

  test('is for anyone to read and the administrator to decide, each municipality for itself', async () => {
    for (const login of [trine, vidar, petra, innbygger(SOEKER)]) {
      const json = { gyldigFra: '2027-01-01', kriterier };
      assert.equal((await benk.som(login)('POST', '/kriteriesett', { json })).status, 403);
    }
    for (const [login, status] of [
      [trine, 200],
      [vidar, 200],
      [petra, 403],
      [innbygger(SOEKER), 403],
    ] as const)
      assert.equal((await benk.som(login)('GET', '/kriteriesett')).status, status);
    await bestem({ minstealder: 30 });
    const nabo = await benk.som(fride)('GET', '/kriteriesett/gjeldende', { kommunenummer: '9902' });
    assert.equal(nabo.body.kriterier.minstealder, 18);
    assert.equal((await somAnders('GET', '/saker/0198f2a1-7c3e-7a54-9d21-5b6c7d8e1001')).status, 403);
  });

  test('is what deadlines are counted by', async () => {
    await bestem({ svartidDager: 10, tilbudsfristDager: 3 });
    assert.equal((await somTrine('GET', '/kommune')).body.tilbudsfristDager, 3);
  });
});

describe('a case held against it', () => {
  test('shows each criterion with its calculation, as far as it is known', async () => {
    await bestem({ botidMnd: 24, krevGjeldsoppgjoer: true, inntektsgrenser: [{ personer: 1, g: 2 }] });
    const sakId = await tatt();
    const foer = await maalt(sakId);
    assert.deepEqual(
      foer.resultater.map(({ kriterium, resultat }) => [kriterium, resultat]),
      [
        ['MINSTEALDER', 'OK'],
        ['BOTID', 'UKJENT'],
        ['INNTEKT', 'UKJENT'],
        ['GJELD', 'UKJENT'],
      ],
    );
    const hentet = await bosteder(sakId);
    assert.equal(hentet.status, 200, JSON.stringify(hentet.body));
    assert.deepEqual(ett(hentet.body, 'BOTID'), {
      kriterium: 'BOTID',
      resultat: 'OK',
      verdi: '87',
      grense: '24',
      beregning: [
        { steg: 'BOSATT', verdi: '9901', fra: '2019-08-01' },
        { steg: 'BOTID', verdi: '87' },
      ],
    });
    const deler = new URL(benk.registre.kall.at(-1)!.url).searchParams.getAll('part');
    assert.deepEqual(deler, ['historikk', 'adressebeskyttelse', 'bostedsadresse']);
    const rader = await benk.iKrokvik((tx) =>
      tx.query(
        sql`select bosteder::text || (select string_agg(deler::text, '') from registerinnhenting) as alt from bosteder`,
      ),
    );
    assert.ok(!/Fjordgata|Lyngveien|\d{11}/.test(JSON.stringify(rader)), JSON.stringify(rader));
  });

  test('of help alone is held against nothing', async () => {
    const sakId = await benk.nySak({ sakstype: 'BOLIGBISTAND' });
    assert.deepEqual((await maalt(sakId)).resultater, []);
  });

  test('can be completed with a flag when somebody has written what it means, and be granted a home', async () => {
    await bestem({ minstealder: 50 });
    const sakId = await tatt();
    const lagret = await lagre(sakId, 1);
    assert.deepEqual(lagret.body.mangler, ['/kriterievurderinger']);
    const nei = await ferdigstill(sakId, 2);
    assert.deepEqual(
      [nei.body.code, nei.body.errors[0].pointer],
      ['KARTLEGGING_UFULLSTENDIG', '/innhold/kriterievurderinger'],
    );
    const vurdering = 'Unge voksne med barn har samme behov.';
    await lagre(sakId, 2, { kriterievurderinger: [{ kriterium: 'MINSTEALDER', vurdering: ' ' }] });
    assert.equal((await ferdigstill(sakId, 3)).body.code, 'KARTLEGGING_UFULLSTENDIG');
    await lagre(sakId, 3, { kriterievurderinger: [{ kriterium: 'MINSTEALDER', vurdering }] });
    const uten = (await maalt(sakId)).resultater.map(({ vurdering: _, ...resten }) => resten);
    const forbi = benk.iKrokvik((tx) =>
      tx.query(sql`update kartlegging set status = 'FERDIGSTILT', ferdigstilt = naa(), ferdigstilt_av = 'trine',
        kriterieresultat = ${sql.json(uten)}`),
    );
    await assert.rejects(forbi, /avvik_er_vurdert/);
    const ja = await ferdigstill(sakId, 4);
    assert.equal(ja.status, 200, JSON.stringify(ja.body));
    // What is decided later changes nothing of what was measured.
    await bestem({ minstealder: 18 });
    const { laast, resultater } = await maalt(sakId);
    const [alder] = resultater;
    assert.deepEqual([laast, alder?.resultat, alder?.vurdering], [true, 'AVVIK', vurdering]);
    const forslag = await somTrine('POST', `/saker/${sakId}/vedtak/forslag`, { json: tilsagnBolig });
    assert.equal(forslag.status, 201, JSON.stringify(forslag.body));
  });

  test('is measured anew when the assessment is opened again, and what it was is kept', async () => {
    await bestem({ botidMnd: 24 });
    const sakId = await tatt();
    await lagre(sakId, 1);
    await ferdigstill(sakId, 2);
    assert.equal(ett(await maalt(sakId), 'BOTID').resultat, 'UKJENT');
    const { versjon } = (await somTrine('GET', `/saker/${sakId}/kartlegging`)).body;
    await somTrine('POST', `/saker/${sakId}/kartlegging/gjenaapning`, {
      json: { begrunnelse: 'Nye opplysninger.' },
      versjon,
    });
    assert.deepEqual([(await maalt(sakId)).laast], [false]);
    await bosteder(sakId);
    assert.equal(ett(await maalt(sakId), 'BOTID').resultat, 'OK');
    const [{ kriterieresultat }] = (await somTrine('GET', `/saker/${sakId}/kartlegging/versjoner`)).body
      .items;
    assert.equal(kriterieresultat[1].resultat, 'UKJENT');
  });
});

describe('where somebody has lived', () => {
  test('is asked by whoever has the case, and not when the register is away', async () => {
    const sakId = await tatt();
    assert.equal((await bosteder(sakId, benk.som(turid))).body.code, 'IKKE_SAKENS_SAKSBEHANDLER');
    nede = true;
    assert.equal((await bosteder(sakId)).body.code, 'REGISTER_UTILGJENGELIG');
    assert.equal((await maalt(sakId)).bostederHentet, undefined);
  });

  test('of somebody whose address is protected shields the case and is not kept', async () => {
    const sakId = await tatt('VARSOM LYNGHEI');
    const { status } = await bosteder(sakId);
    assert.equal(status, 404);
    assert.equal((await somTrine('GET', `/saker/${sakId}/kriterier`)).status, 404);
    assert.equal((await benk.som(siri)('GET', `/saker/${sakId}/kriterier`)).status, 200);
    const igjen = await benk.iKrokvik((tx) => tx.query(sql`select id from bosteder`));
    assert.deepEqual(igjen, []);
  });

  test('stands in the lookup log with the law it is asked by', async () => {
    const sakId = await tatt();
    await bosteder(sakId);
    const [linje] = await benk.iKrokvik((tx) =>
      tx.query(sql`select operasjon, hjemmel, sak_id from innsynslogg where operasjon = 'innhentBosteder'`),
    );
    assert.deepEqual(linje, { operasjon: 'innhentBosteder', hjemmel: 'boligsosialloven § 9', sakId });
  });
});
