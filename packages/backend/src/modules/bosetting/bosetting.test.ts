// A refugee the municipality settles: a case nobody has applied for, from the decision to settle to the home.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { identFor } from '../../ports/simulering/personer.ts';
import type { Ansattlogin } from '../../platform/claims.ts';
import { forSakstype, innstill } from '../../testing/innstill.ts';
import {
  anne,
  kartlagt,
  fride,
  openSakbenk,
  petra,
  siri,
  tilsagnBolig,
  trine,
  vidar,
  type Klient,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import { innbygger, kontrakt, nyBolig, oda } from '../../testing/tilbudbenk.ts';

const flora: Ansattlogin = {
  sub: 'flora',
  navn: 'Flora Flyktning',
  roller: [{ kommunenummer: '9901', roller: ['SAKSBEHANDLER'], enhet: 'FLYKTNING' }],
};
let benk: Sakbenk;
let somTrine: Klient;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
});
beforeEach(async () => {
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  await benk.fyll();
});
after(() => benk.close());

const AMAL = { navn: 'Amal Eksempel', dufNummer: '201512345609', foedselsdato: '1990-05-01' };
const bosetting = {
  vedtaksdato: '2026-11-16',
  referanse: '2026/881',
  bosattDato: '2026-12-14',
  introduksjonsprogram: true,
};
const ny = {
  ...bosetting,
  spraak: 'nn',
  tolkSpraak: 'TI',
  telefon: '40 00 00 00',
  person: AMAL,
  husstand: [
    { person: { navn: 'Selam Eksempel', foedselsdato: '2017-03-14' }, rolle: 'BARN' },
    {
      person: { navn: 'Yonas Eksempel', dufNummer: '199012345607' },
      rolle: 'EKTEFELLE_PARTNER',
      bosted: 'SENERE',
    },
  ],
};
const registrer = (endring: object = {}, klient = somTrine) =>
  klient('POST', '/bosettinger', { json: { ...ny, ...endring } });
async function registrert(endring: object = {}, klient = somTrine): Promise<string> {
  const { status, body } = await registrer(endring, klient);
  assert.equal(status, 201, JSON.stringify(body));
  return body.sakId;
}
const sak = async (sakId: string, klient = somTrine) => (await klient('GET', `/saker/${sakId}`)).body;
const personer = async () => (await benk.iKrokvik((tx) => tx.query(sql`select from person`))).length;

describe('whoever is settled', () => {
  test('is known by a DUF number, with a household, and nobody has applied', async () => {
    const { status, body } = await registrer();
    assert.equal(status, 201, JSON.stringify(body));
    assert.deepEqual(Object.keys(body), ['sakId', 'saksnummer', 'forventetSvar']);
    assert.equal(body.forventetSvar, '2026-12-14', 'counted from the day the municipality decided');
    const lest = await sak(body.sakId);
    assert.deepEqual(
      [lest.sakstype, lest.status, lest.mottatt, lest.enhet, lest.soeknadId, lest.bosetting],
      ['BOSETTING_FLYKTNING', 'NY', '2026-11-16', 'BOLIGKONTOR', undefined, bosetting],
    );
    const { navn, telefon, tolkSpraak, spraak } = lest.soeker;
    assert.deepEqual([navn, telefon, tolkSpraak, spraak], [AMAL.navn, ny.telefon, 'TI', 'nn']);
    assert.deepEqual(lest.husstand, { voksne: 2, barn: 1 });
    assert.deepEqual(
      lest.medlemmer.map(({ navn, rolle, bosted }: Record<string, string>) => [navn, rolle, bosted]),
      [
        ['Amal Eksempel', 'SOEKER', 'FAST'],
        ['Selam Eksempel', 'BARN', 'FAST'],
        ['Yonas Eksempel', 'ANNEN_VOKSEN', 'SENERE'],
      ],
    );
    assert.deepEqual(
      lest.hendelser.map(({ type, av }: Record<string, string>) => [type, av]),
      [['BOSETTING_REGISTRERT', 'Trine Saksbehandler']],
    );
    assert.equal((await somTrine('GET', `/saker/${body.sakId}/soeknad`)).status, 404);
    const funnet = (await somTrine('POST', '/saker/soek', { json: { sakstype: ['BOSETTING_FLYKTNING'] } }))
      .body;
    assert.deepEqual(
      funnet.items.map(({ sakId }: { sakId: string }) => sakId),
      [body.sakId],
    );
  });

  test('is the same person the next time, and the number is kept sealed', async () => {
    await registrert();
    await registrert();
    assert.equal(await personer(), 2);
    const rader = await benk.iKrokvik((tx) =>
      tx.query<{ identType: string; naken: boolean }>(
        sql`select distinct ident_type, strpos(encode(ident_kryptert, 'escape'), ${AMAL.dufNummer}) > 0 as naken from person`,
      ),
    );
    assert.deepEqual(rader, [{ identType: 'DUF', naken: false }]);
  });

  test('is nobody else by a DUF number with another surname, as the party or in the household', async () => {
    await registrert();
    const kjente = await personer();
    for (const endring of [
      { person: { ...AMAL, navn: 'Amal Annen' } },
      { person: { navn: 'Ny Annen' }, husstand: [{ person: { ...AMAL, navn: 'Annen' }, rolle: 'BARN' }] },
    ]) {
      const { status, body } = await registrer(endring);
      assert.deepEqual([status, body.code, await personer()], [422, 'PERSON_STEMMER_IKKE', kjente]);
      assert.ok(!JSON.stringify(body).includes('Eksempel'));
    }
    await registrert({ person: { ...AMAL, navn: 'eksempel' }, husstand: [] });
    assert.equal(await personer(), kjente);
  });

  test('with a national identity number is held against Folkeregisteret, and sees the case', async () => {
    const person = { ident: identFor('ERFAREN HESTEDROSJE'), navn: 'Hestedrosje' };
    const sakId = await registrert({ person, husstand: [] });
    assert.equal((await sak(sakId)).soeker.navn, 'ERFAREN HESTEDROSJE');
    const { body } = await benk.som(innbygger('ERFAREN HESTEDROSJE'))('GET', `/meg/saker/${sakId}`);
    assert.deepEqual(
      [body.sakstype, body.soeknadId, body.kanTrekkes],
      ['BOSETTING_FLYKTNING', undefined, false],
    );
    assert.deepEqual(body.bosetting, bosetting);
    assert.equal(body.tidslinje[0].steg, 'VURDERING');
    const feil = await registrer({ person: { ...person, navn: 'Skuffe' } });
    assert.deepEqual([feil.status, feil.body.code], [422, 'PERSON_STEMMER_IKKE']);
  });

  test('with somebody graded is the shielded unit’s, and whoever registered it is told its number', async () => {
    const gradert = { ident: identFor('VARSOM LYNGHEI'), navn: 'Lynghei' };
    const sakId = await registrert({ husstand: [{ person: gradert, rolle: 'ANNEN_VOKSEN' }] });
    assert.equal((await somTrine('GET', `/saker/${sakId}`)).status, 404);
    assert.equal((await sak(sakId, benk.som(siri))).enhet, 'SKJERMET');
  });

  test('is the office of refugees’ where it registers them', async () => {
    const enhet = { kode: 'FLYKTNING', navn: 'Flyktningkontoret', type: 'FLYKTNING' };
    const laget = await benk.som(anne)('POST', '/innstillinger/enheter', { json: enhet });
    assert.equal(laget.status, 201, JSON.stringify(laget.body));
    const sakId = await registrert({}, benk.som(flora));
    assert.equal((await sak(sakId, benk.som(flora))).enhet, 'FLYKTNING');
    assert.equal((await somTrine('GET', `/saker/${sakId}`)).status, 404, 'another unit’s case is not read');
  });
});

test('it is assessed, decided, written to and let as other cases', async () => {
  const person = { ident: identFor('ERFAREN HESTEDROSJE'), navn: 'Hestedrosje' };
  const sakId = await registrert({ person, husstand: [] });
  await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon: 1 });
  const kartlegging = `/saker/${sakId}/kartlegging`;
  const utenGruppe = await somTrine('PUT', kartlegging, { json: kartlagt, versjon: 1 });
  assert.ok(
    utenGruppe.body.mangler.includes('/tildelingsgrunnlag/grupper'),
    'they are of those who are settled',
  );
  const grupper = ['FLYKTNING', 'ANDRE_PROBLEMER'];
  const tildelingsgrunnlag = { grupper, primaer: 'FLYKTNING', bosattDato: bosetting.bosattDato };
  await somTrine('PUT', kartlegging, { json: { ...kartlagt, tildelingsgrunnlag }, versjon: 2 });
  await somTrine('POST', `${kartlegging}/ferdigstilling`, { versjon: 3 });
  await somTrine('POST', `/saker/${sakId}/vedtak/forslag`, { json: tilsagnBolig });
  await somTrine('POST', `/saker/${sakId}/vedtak/godkjenning`, { versjon: 1 });
  const { status, body } = await benk.som(vidar)('POST', `/saker/${sakId}/vedtak/fatting`, { versjon: 2 });
  assert.equal(status, 201, JSON.stringify(body));
  assert.deepEqual([body.type, body.klageinstans], ['KOMMUNAL_BOLIG', 'Statsforvalteren']);
  const [brev] = (await somTrine('GET', `/saker/${sakId}/dokumenter`)).body.items;
  assert.deepEqual([brev.type, brev.spraak], ['VEDTAK', 'nn']);
  const talt = await benk.iKrokvik((tx) =>
    tx.query<{ mengde: string }>(
      sql`select mengde from statistikk_rader('2026-01-01', '2026-12-31') where sak_id = ${sakId} order by mengde`,
    ),
  );
  assert.deepEqual(
    talt.map(({ mengde }) => mengde),
    ['VENTELISTE'],
    'they wait, and have not applied',
  );
  await nyBolig(somTrine, 1);
  const { koboId: boligId } = await nyBolig(somTrine, 2, { egnetBosetting: true });
  for (const [egnet, nummer] of [
    [true, 2],
    [false, 1],
  ] as const) {
    const funnet = (await somTrine('GET', `/boliger?egnetBosetting=${egnet}`)).body;
    assert.deepEqual(
      [funnet.treff, funnet.items.map((bolig: { adresse: { nummer: number } }) => bolig.adresse.nummer)],
      [1, [nummer]],
    );
  }
  const treff = (await somTrine('GET', `/saker/${sakId}/boligtreff`)).body.items;
  assert.deepEqual(
    treff.map(
      ({ match }: { match: { krav: string; oppfylt: string }[] }) =>
        match.find(({ krav }) => krav === 'EGNET_BOSETTING')?.oppfylt,
    ),
    ['NEI', 'JA'],
  );
  const { body: tilbud } = await somTrine('POST', `/saker/${sakId}/tilbud`, { json: { boligId } });
  const { tilbudId } = tilbud;
  await benk.som(innbygger('ERFAREN HESTEDROSJE'))('POST', `/tilbud/${tilbudId}/svar`, {
    json: { svar: 'JA' },
    versjon: 1,
  });
  const signert = await somTrine('POST', `/tilbud/${tilbudId}/kontrakt`, { json: kontrakt, versjon: 2 });
  assert.equal(signert.status, 201, JSON.stringify(signert.body));
  assert.equal((await sak(sakId)).status, 'I_LEIEFORHOLD');
});

describe('nothing is kept', () => {
  const feil = async (endring: object) => {
    const { status, body } = await registrer(endring);
    assert.deepEqual([status, await personer()], [400, 0], JSON.stringify(body));
    return body.errors.map(({ pointer }: { pointer: string }) => pointer);
  };
  test('of what is wrong, and each fault is pointed to', async () => {
    assert.deepEqual(await feil({ vedtaksdato: '2026-11-21', referanse: ' ' }), [
      '/vedtaksdato',
      '/referanse',
    ]);
    assert.deepEqual(await feil({ vedtaksdato: '1999-12-31' }), ['/vedtaksdato']);
    assert.deepEqual(await feil({ referanse: `Gjelder ${identFor('ERFAREN HESTEDROSJE')}` }), ['/referanse']);
    assert.deepEqual(await feil({ person: { ...AMAL, dufNummer: '201512345610' } }), ['/person/dufNummer']);
    assert.deepEqual(await feil({ husstand: [{ person: AMAL, rolle: 'BARN' }] }), ['/husstand/0/person']);
  });
  test('where the municipality has no such cases', async () => {
    await innstill(benk, forSakstype('BOSETTING_FLYKTNING', { aktiv: false }));
    const { status, body } = await registrer();
    assert.deepEqual([status, body.code, await personer()], [409, 'SAKSTYPE_IKKE_I_BRUK', 0]);
  });
  test('by whoever does not work with cases, and of no other municipality', async () => {
    for (const login of [oda, petra, innbygger('ERFAREN HESTEDROSJE')])
      assert.equal((await registrer({}, benk.som(login))).status, 403);
    const sakId = await registrert();
    const nabo = await benk.som(fride)('GET', `/saker/${sakId}`, { kommunenummer: '9902' });
    assert.equal(nabo.status, 404);
  });
});
