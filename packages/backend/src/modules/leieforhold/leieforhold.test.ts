import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Bolig, Leieforhold, LeieforholdListe } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import { openSakbenk, siri, trine, vidar, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import {
  fdv,
  frode,
  innbygger,
  kontrakt,
  nyBolig,
  oda,
  sakMedTilsagn,
  SOEKER,
  ulrik,
} from '../../testing/tilbudbenk.ts';

const leietakere = [SOEKER, 'MODIG SYKKEL', 'STILLE BLYANT'];
let benk: Sakbenk;
/** As the letting manager registered them, the earliest start first. */
const inngaatt: Leieforhold[] = [];

before(async () => {
  benk = await openSakbenk();
  benk.klokke = new Date('2026-11-23T08:14:00Z');
  for (const [i, navn] of leietakere.entries()) {
    const sakId = await sakMedTilsagn(benk, { voksne: [navn], barn: 2 });
    const bolig = await nyBolig(benk.som(trine), i + 1);
    const tilbud = await benk.som(trine)('POST', `/saker/${sakId}/tilbud`, {
      json: { boligId: bolig.koboId },
    });
    const { tilbudId } = tilbud.body;
    await benk.som(innbygger(navn))('POST', `/tilbud/${tilbudId}/svar`, { json: { svar: 'JA' }, versjon: 1 });
    const { status, body } = await benk.som(ulrik)('POST', `/tilbud/${tilbudId}/kontrakt`, {
      json: {
        ...kontrakt,
        signertDato: '2026-11-23',
        startdato: '2026-11-23',
        sluttdato: ['2029-11-22', '2029-11-23', '2029-11-24'][i],
        avvikBegrunnelse: 'Leietiden er avtalt til en dag som passer.',
      },
      versjon: 2,
    });
    assert.equal(status, 201, JSON.stringify(body));
    inngaatt.push(body);
  }
});
after(() => benk.close());

const liste = async (klient: Klient, soek = ''): Promise<LeieforholdListe> => {
  const { status, body } = await klient('GET', `/leieforhold?${soek}`);
  assert.equal(status, 200, JSON.stringify(body));
  return body;
};

/** What reading the home of the first tenancy tells of who lives there. */
const bruk = async (klient: Klient): Promise<Pick<Bolig, 'leieforhold' | 'husstand'>> => {
  const { status, body } = await klient('GET', `/boliger/${inngaatt[0]!.boligId}`);
  assert.equal(status, 200, JSON.stringify(body));
  const { leieforhold, husstand } = body as Bolig;
  return { ...(leieforhold && { leieforhold }), ...(husstand && { husstand }) };
};
/** And what of it anyone who may see tenancies sees. */
const vilkaar = () => {
  const { leieforholdId, startdato, sluttdato, tidsubegrenset } = inngaatt[0]!;
  return { leieforhold: { leieforholdId, startdato, sluttdato, tidsubegrenset } };
};
const husstand = { voksne: 1, barn: 2 };
const settGradering = (gradering: string) =>
  benk.iKrokvik((tx) => tx.query(sql`update person set gradering = ${gradering} where navn = ${SOEKER}`));

/** What a list tells: that the home is let, on which terms. */
const utleid = ({ sakId: _sak, leietaker: _hvem, ...resten }: Leieforhold): Leieforhold => resten;

test('tenancies come newest start first, with the contract that is in force', async () => {
  const { items } = await liste(benk.som(ulrik));
  assert.deepEqual(items, inngaatt.map(utleid).toReversed());
});

test('of one home, when asked', async () => {
  const { items } = await liste(benk.som(ulrik), `boligId=${inngaatt[1]!.boligId}`);
  assert.deepEqual(items, [utleid(inngaatt[1]!)]);
});

test('page by page, each once', async () => {
  const sett: Leieforhold[] = [];
  let etter = '';
  do {
    const side = await liste(benk.som(ulrik), `limit=2${etter}`);
    sett.push(...side.items);
    etter = side.neste ? `&etter=${side.neste}` : '';
  } while (etter);
  assert.deepEqual(sett, inngaatt.map(utleid).toReversed());
});

test('who lives there is told with the case, to those whose work it is, and to nobody else', async () => {
  for (const [i, inngaatte] of inngaatt.entries()) {
    const soek = `sakId=${inngaatte.sakId}`;
    for (const login of [trine, vidar, ulrik]) {
      const { items } = await liste(benk.som(login), soek);
      assert.deepEqual(items, [inngaatte], login.navn);
      assert.equal(items[0]?.leietaker?.navn, leietakere[i]);
    }
    const { items } = await liste(benk.som(oda), `boligId=${inngaatte.boligId}`);
    assert.equal(items.length, 1);
    assert.ok(!('leietaker' in items[0]!));
    assert.deepEqual((await liste(benk.som(oda), soek)).items, [], 'whoever has no cases asks by none');
  }
});

test('reading one home tells its tenancy, to those whose work it is', async () => {
  for (const login of [trine, vidar, ulrik, oda])
    assert.deepEqual(await bruk(benk.som(login)), vilkaar(), JSON.stringify(login));
  assert.deepEqual(await bruk(benk.som(fdv)), {});
  // Nobody lives in a home that is free.
  const { koboId } = await nyBolig(benk.som(trine), 9);
  const { body } = await benk.som(trine)('GET', `/boliger/${koboId}`);
  assert.ok(!('leieforhold' in body) && !('husstand' in body));
});

test('a list of homes, and what changing one answers, tell of neither', async () => {
  const { items } = (await benk.som(trine)('GET', '/boliger')).body;
  const { versjon, status } = (await benk.som(trine)('GET', `/boliger/${inngaatt[0]!.boligId}`)).body;
  const json = { boligtype: 'ORDINAER', bemanning: 'INGEN', status };
  const endret = await benk.som(trine)('PUT', `/boliger/${inngaatt[0]!.boligId}`, { json, versjon });
  assert.equal(endret.status, 200);
  for (const en of [...items, endret.body]) assert.ok(!('leieforhold' in en) && !('husstand' in en));
});

test('of the home of someone with a protected address it is told that it is let, and nothing of the tenancy', async () => {
  const [deres, ...andres] = inngaatt as [Leieforhold, ...Leieforhold[]];
  for (const gradering of ['UKJENT', 'KLIENTADRESSE', 'FORTROLIG', 'STRENGT_FORTROLIG']) {
    await settGradering(gradering);
    for (const login of [trine, vidar, ulrik, oda]) {
      const hvem = `${gradering} ${login.navn}`;
      const klient = benk.som(login);
      assert.deepEqual((await liste(klient)).items, andres.map(utleid).toReversed(), hvem);
      assert.deepEqual(await liste(klient, `boligId=${deres.boligId}`), { items: [] }, hvem);
      assert.deepEqual(await bruk(klient), {}, hvem);
      assert.equal((await klient('GET', `/boliger/${deres.boligId}`)).body.status, 'UTLEID', hvem);
      assert.equal((await klient('GET', `/leieforhold/${deres.leieforholdId}`)).status, 404, hvem);
    }
    assert.equal((await liste(benk.som(siri))).items.length, inngaatt.length, gradering);
    assert.deepEqual(await bruk(benk.som(siri)), { ...vilkaar(), husstand }, gradering);
  }
  for (const en of (await liste(benk.som(siri))).items) assert.ok(!('leietaker' in en) && !('sakId' in en));
});

test('the tenancy of a shielded case is told to the shielded unit alone', async () => {
  const soek = `sakId=${inngaatt[0]!.sakId}`;
  for (const login of [trine, vidar, ulrik, oda])
    assert.deepEqual(await liste(benk.som(login), soek), { items: [] }, login.navn);
  assert.deepEqual((await liste(benk.som(siri), soek)).items, [inngaatt[0]]);
});

test('reading a home is logged with what of it was shown, and with the case where the household was', async () => {
  const { leieforholdId, sakId } = inngaatt[0]!;
  const linjer = () =>
    benk.iKrokvik((tx) =>
      tx.query(sql`select aktoer, ressurs, ressurs_id, sak_id, person_id is not null as person from innsynslogg
        where operasjon = 'hentBolig' order by tid desc, id desc limit 2`),
    );
  const foer = await linjer();
  for (const login of [fdv, oda]) await bruk(benk.som(login));
  assert.deepEqual(await linjer(), foer, 'nothing of a tenancy was shown');
  await bruk(benk.som(siri));
  const felles = { ressurs: 'LEIEFORHOLD', ressursId: leieforholdId };
  assert.deepEqual((await linjer())[0], { aktoer: 'ansatt:siri', ...felles, sakId, person: true });
});

test('every reading of tenancies is logged with how many were shown', async () => {
  await liste(benk.som(trine), 'limit=2');
  const [linje] = await benk.iKrokvik((tx) =>
    tx.query(
      sql`select operasjon, ressurs, antall, hjemmel from innsynslogg order by tid desc, id desc limit 1`,
    ),
  );
  assert.deepEqual(linje, {
    operasjon: 'listLeieforhold',
    ressurs: 'LEIEFORHOLD',
    antall: 2,
    hjemmel: 'boligsosialloven § 8',
  });
});

test('a citizen sees none, and the neighbour’s are not there', async () => {
  assert.equal((await benk.som(innbygger(SOEKER))('GET', '/leieforhold')).status, 403);
  const { body } = await benk.som(frode)('GET', '/leieforhold', { kommunenummer: '9902' });
  assert.deepEqual(body.items, []);
});
