import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Leieforhold, LeieforholdListe } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import { openSakbenk, siri, trine, vidar, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import {
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
  for (const [i, navn] of leietakere.entries()) {
    const sakId = await sakMedTilsagn(benk, { voksne: [navn] });
    const bolig = await nyBolig(benk.som(trine), i + 1);
    const tilbud = await benk.som(trine)('POST', `/saker/${sakId}/tilbud`, {
      json: { boligId: bolig.koboId },
    });
    const { tilbudId } = tilbud.body;
    await benk.som(innbygger(navn))('POST', `/tilbud/${tilbudId}/svar`, { json: { svar: 'JA' }, versjon: 1 });
    const { status, body } = await benk.som(ulrik)('POST', `/tilbud/${tilbudId}/kontrakt`, {
      json: {
        ...kontrakt,
        startdato: `2026-12-0${i + 1}`,
        sluttdato: ['2029-11-30', '2029-12-01', '2029-12-02'][i],
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
    const { items } = await liste(benk.som(oda), soek);
    assert.equal(items.length, 1);
    assert.ok(!('leietaker' in items[0]!));
  }
});

test('the home of someone with a protected address is let like every other', async () => {
  const lister = () =>
    Promise.all(
      [trine, vidar, ulrik, oda, siri].flatMap((login) => [
        liste(benk.som(login)),
        ...inngaatt.map(({ boligId }) => liste(benk.som(login), `boligId=${boligId}`)),
      ]),
    );
  const foer = await lister();
  await benk.iKrokvik((tx) =>
    tx.query(sql`update person set gradering = 'STRENGT_FORTROLIG' where navn = ${SOEKER}`),
  );
  assert.deepEqual(await lister(), foer);
  for (const side of foer) for (const en of side.items) assert.ok(!('leietaker' in en) && !('sakId' in en));
});

test('the tenancy of a shielded case is told to the shielded unit alone', async () => {
  const soek = `sakId=${inngaatt[0]!.sakId}`;
  for (const login of [trine, vidar, ulrik, oda])
    assert.deepEqual(await liste(benk.som(login), soek), { items: [] }, login.navn);
  assert.deepEqual((await liste(benk.som(siri), soek)).items, [inngaatt[0]]);
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
