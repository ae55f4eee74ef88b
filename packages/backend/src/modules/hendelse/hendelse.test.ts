import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Hendelse, Hendelsesstroem } from '@kobo-bolig/contract';
import { meldHendelse } from '../../db/hendelser.ts';
import { sql } from '../../db/sql.ts';
import { uuidv7 } from '../../db/uuid.ts';
import { openSakbenk, petra, siri, trine, turid, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { fdv, frode, nyBolig, sakMedTilsagn, ulrik } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
before(async () => {
  benk = await openSakbenk();
});
beforeEach(() => benk.fyll());
after(() => benk.close());

const les = async (klient: Klient, query: Record<string, string> = {}): Promise<Hendelsesstroem> => {
  const { status, body } = await klient('GET', `/hendelser?${new URLSearchParams(query).toString()}`);
  assert.equal(status, 200, JSON.stringify(body));
  return body as Hendelsesstroem;
};
/** The feed waits for every older transaction of the cluster, also those of other tests. */
async function lesTil(
  klient: Klient,
  antall: number,
  query: Record<string, string> = {},
): Promise<Hendelse[]> {
  const lest: Hendelse[] = [];
  let neste = query;
  for (const gi = Date.now() + 10_000; lest.length < antall && Date.now() < gi;) {
    const { items, markoer } = await les(klient, neste);
    lest.push(...items);
    neste = { ...query, siden: markoer };
  }
  return lest;
}
const typer = (hendelser: readonly Hendelse[]): string[] => hendelser.map(({ type }) => type);
const meldMange = (antall: number): Promise<unknown> =>
  benk.iKrokvik(async (tx) => {
    for (let i = 0; i < antall; i++)
      await meldHendelse(tx, { type: 'no.kobo.bolig.endret.v1', ressurs: 'bolig', ressursId: uuidv7() });
  });

test('a home is followed from it is added until it is removed, by ids alone', async () => {
  const somFdv = benk.som(fdv);
  const { koboId } = await nyBolig(somFdv, 14, { leverandorBoligId: 'FDV-1' });
  const endring = { boligtype: 'ORDINAER', bemanning: 'INGEN' };
  await somFdv('PUT', `/boliger/${koboId}`, {
    json: { ...endring, status: 'KLAR_FOR_INNFLYTTING' },
    versjon: 1,
  });
  await somFdv('PUT', `/boliger/${koboId}`, { json: { ...endring, status: 'VEDLIKEHOLD' }, versjon: 2 });
  await somFdv('DELETE', `/boliger/${koboId}`, { versjon: 3 });
  const lest = await lesTil(somFdv, 4);
  assert.deepEqual(
    lest.map(({ type, data }) => [type, data.versjon]),
    [
      ['no.kobo.bolig.opprettet.v1', 1],
      ['no.kobo.bolig.endret.v1', 2],
      ['no.kobo.bolig.status-endret.v1', 3],
      ['no.kobo.bolig.slettet.v1', 4],
    ],
  );
  const { id: _id, ...foerste } = lest[0]!;
  assert.deepEqual(foerste, {
    specversion: '1.0',
    source: 'urn:kobo:9901',
    type: 'no.kobo.bolig.opprettet.v1',
    subject: `bolig/${koboId}`,
    time: benk.klokke.toISOString(),
    datacontenttype: 'application/json',
    data: { kommunenummer: '9901', ressurs: 'BOLIG', ressursId: koboId, versjon: 1 },
  });
});

test('each reads of what they may read, and asking for more is refused', async () => {
  const sakId = await sakMedTilsagn(benk);
  const { koboId } = await nyBolig(benk.som(ulrik), 14);
  await benk.som(trine)('POST', `/saker/${sakId}/tilbud`, { json: { boligId: koboId } });
  // Taken, economy apart: received, taken, saved, done, proposed, sent, decided; then the home and the offer.
  const alle = await lesTil(benk.som(trine), 11);
  const ressurser = new Set(alle.map(({ data }) => data.ressurs));
  assert.deepEqual([...ressurser].sort(), ['BOLIG', 'RESERVASJON', 'SAK']);
  const hosFdv = await lesTil(benk.som(fdv), 3);
  assert.deepEqual(typer(hosFdv).sort(), [
    'no.kobo.bolig.opprettet.v1',
    'no.kobo.bolig.status-endret.v1',
    'no.kobo.reservasjon.opprettet.v1',
  ]);
  for (const ressurs of ['SAK', 'LEIEFORHOLD', 'BOLIG,SAK'])
    assert.equal((await benk.som(fdv)('GET', `/hendelser?ressurs=${ressurs}`)).body.code, 'MANGLER_ROLLE');
  assert.equal((await benk.som(petra)('GET', '/hendelser')).status, 403);
  const hosFrode = await benk.som(frode)('GET', '/hendelser', { kommunenummer: '9902' });
  assert.deepEqual(hosFrode.body.items, []);
});

test('what concerns a shielded case is read in the shielded unit alone', async () => {
  const sakId = await benk.nySak({ voksne: ['ERFAREN HESTEDROSJE'] });
  const ser = async (klient: Klient): Promise<boolean> =>
    (await lesTil(klient, 1, { ressurs: 'SAK' })).some(({ data }) => data.ressursId === sakId);
  assert.ok(await ser(benk.som(turid)));
  await benk.iKrokvik((tx) => tx.query(sql`update person set gradering = 'FORTROLIG'`));
  assert.deepEqual((await les(benk.som(turid), { ressurs: 'SAK' })).items, []);
  assert.ok(await ser(benk.som(siri)));
});

test('only what is asked for, and a cursor fits nothing but its own question', async () => {
  const somUlrik = benk.som(ulrik);
  await nyBolig(somUlrik, 14);
  await meldMange(1);
  const type = 'no.kobo.bolig.opprettet.v1';
  assert.deepEqual(typer(await lesTil(somUlrik, 1, { type })), [type]);
  const { markoer } = await les(somUlrik, { type });
  assert.equal((await somUlrik('GET', `/hendelser?siden=${markoer}`)).body.code, 'UGYLDIG_MARKOER');
  const ukjent = await somUlrik('GET', `/hendelser?type=${type},no.kobo.bolig.malt.v1`);
  assert.deepEqual(
    [ukjent.status, ukjent.body.errors[0].pointer, ukjent.body.errors[0].code],
    [400, 'query/type/1', 'UKJENT'],
  );
});

test('a page is full, the next goes on, and at the end the cursor still follows', async () => {
  const somUlrik = benk.som(ulrik);
  await meldMange(130);
  await lesTil(somUlrik, 130);
  const foerste = await les(somUlrik);
  assert.deepEqual([foerste.items.length, foerste.flere], [100, true]);
  const resten = await les(somUlrik, { siden: foerste.markoer });
  assert.deepEqual([resten.items.length, resten.flere], [30, false]);
  const stille = await les(somUlrik, { siden: resten.markoer });
  assert.deepEqual([stille.items, stille.flere], [[], false]);
  await meldMange(1);
  assert.equal((await lesTil(somUlrik, 1, { siden: stille.markoer })).length, 1);
});

test('a reader that was away too long is told; one that has kept up is not, however little happens', async () => {
  const somUlrik = benk.som(ulrik);
  await meldMange(130);
  await lesTil(somUlrik, 130);
  const borte = (await les(somUlrik)).markoer;
  const framme = (await les(somUlrik, { siden: borte })).markoer;
  const start = benk.klokke;
  try {
    benk.klokke = new Date('2027-02-18T08:13:59Z');
    await benk.kalender();
    assert.equal((await les(somUlrik, { siden: borte })).items.length, 30, 'kept for 90 days');
    benk.klokke = new Date('2027-02-18T08:14:01Z');
    await benk.kalender();
    assert.deepEqual((await les(somUlrik)).items, []);
    const { status, body } = await somUlrik('GET', `/hendelser?siden=${borte}`);
    assert.deepEqual([status, body.code], [410, 'MARKOER_UTLOEPT']);
    assert.deepEqual((await les(somUlrik, { siden: framme })).items, []);
  } finally {
    benk.klokke = start;
  }
});
