import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Leieforhold, LeieforholdListe } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import { openSakbenk, trine, vidar, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
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
      json: { ...kontrakt, startdato: `2026-12-0${i + 1}` },
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

test('tenancies come newest start first, with the contract that is in force', async () => {
  const { items } = await liste(benk.som(ulrik));
  assert.deepEqual(items, inngaatt.toReversed());
});

test('of one home, when asked', async () => {
  const { items } = await liste(benk.som(ulrik), `boligId=${inngaatt[1]!.boligId}`);
  assert.deepEqual(items, [inngaatt[1]]);
});

test('page by page, each once', async () => {
  const sett: Leieforhold[] = [];
  let etter = '';
  do {
    const side = await liste(benk.som(ulrik), `limit=2${etter}`);
    sett.push(...side.items);
    etter = side.neste ? `&etter=${side.neste}` : '';
  } while (etter);
  assert.deepEqual(sett, inngaatt.toReversed());
});

test('who lives there is told to those whose work it is, and to nobody else', async () => {
  for (const login of [trine, vidar, ulrik]) {
    const { items } = await liste(benk.som(login));
    assert.deepEqual(
      items.map(({ leietaker }) => leietaker?.navn),
      leietakere.toReversed(),
      login.navn,
    );
  }
  const { items } = await liste(benk.som(oda));
  assert.equal(items.length, 3);
  assert.ok(items.every((en) => !('leietaker' in en)));
  assert.ok(!JSON.stringify(items).includes(SOEKER));
});

test('who lives at a hidden address is not named to those who may not know it', async () => {
  await benk.iKrokvik((tx) =>
    tx.query(sql`update person set gradering = 'STRENGT_FORTROLIG' where navn = ${SOEKER}`),
  );
  const { items } = await liste(benk.som(trine));
  assert.ok(!JSON.stringify(items).includes(SOEKER));
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
