import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { uuidv7 } from '../../db/uuid.ts';
import { createWebhookutgang } from '../../platform/node/webhookutgang.ts';
import { openSakbenk, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { fdv, frode, nyBolig, oda, sakMedTilsagn } from '../../testing/tilbudbenk.ts';
import { openMottaker, passer } from '../../testing/webhookmottaker.ts';
import { sendUt, type Utsendingsmiljoe } from './utsending.ts';

const TYPER = ['no.kobo.bolig.opprettet.v1', 'no.kobo.bolig.status-endret.v1'];
const ALLE_STATUSER = { json: { boligtype: 'ORDINAER', bemanning: 'INGEN', status: 'VEDLIKEHOLD' } };

let benk: Sakbenk;
let mottaker: Awaited<ReturnType<typeof openMottaker>>;
let somFdv: Klient;
let start: Date;
before(async () => {
  benk = await openSakbenk();
  start = benk.klokke;
});
beforeEach(async () => {
  await benk.fyll();
  benk.klokke = start;
  mottaker = await openMottaker();
  somFdv = benk.som(fdv);
});
afterEach(() => mottaker.close());
after(() => benk.close());

/** What a busy machine keeps; shorter for what never answers. */
const FRIST_MS = 10_000;
let fristMs = FRIST_MS;
const miljoe = (): Utsendingsmiljoe => ({
  db: benk.db.database,
  vault: benk.vault,
  utgang: createWebhookutgang({ utvikling: true, fristMs }),
  nyId: uuidv7,
  klokke: () => benk.klokke,
});
const runde = () => sendUt(miljoe(), '9901');
const spol = (sekunder: number): void => {
  benk.klokke = new Date(benk.klokke.getTime() + sekunder * 1000);
};
/** The feed waits for every older transaction of the cluster, also those of other tests. */
async function til(antall: number): Promise<void> {
  for (const gi = Date.now() + 10_000; mottaker.mottatt.length < antall && Date.now() < gi;) await runde();
  assert.equal(mottaker.mottatt.length, antall);
}
const abonner = async (felt: object = {}, klient = somFdv) => {
  const svar = await klient('POST', '/webhooker', {
    json: { mottaker: mottaker.url, hendelser: TYPER, ...felt },
  });
  assert.equal(svar.status, 201, JSON.stringify(svar.body));
  return { id: svar.body.webhook.webhookId as string, hemmelighet: svar.body.hemmelighet as string };
};
const abonnert = async (felt: object = {}) => {
  const abonnement = await abonner(felt);
  await til(1);
  mottaker.mottatt.length = 0;
  return abonnement;
};
const leveranser = async (id: string, status = '') =>
  (await somFdv('GET', `/webhooker/${id}/leveranser${status && `?status=${status}`}`)).body.items;

test('the receiver is asked first; then it gets what happens from then on, signed, and nothing else', async () => {
  await nyBolig(somFdv, 1);
  const { id, hemmelighet } = await abonner();
  await nyBolig(somFdv, 2);
  assert.equal((await somFdv('GET', `/webhooker/${id}`)).body.validert, undefined);
  await til(1);
  const [spoersmaal] = mottaker.mottatt;
  assert.equal(spoersmaal!.hendelse.type, 'no.kobo.webhook.validering.v1');
  assert.deepEqual(spoersmaal!.hendelse.data, { kommunenummer: '9901', webhookId: id });
  assert.deepEqual(passer(spoersmaal!, hemmelighet), [true]);
  assert.equal((await somFdv('GET', `/webhooker/${id}`)).body.validert, benk.klokke.toISOString());

  const { koboId } = await nyBolig(somFdv, 3);
  await somFdv('PUT', `/boliger/${koboId}`, { ...ALLE_STATUSER, versjon: 1 });
  await somFdv('DELETE', `/boliger/${koboId}`, { versjon: 2 });
  await til(3);
  await runde();
  const levert = mottaker.mottatt.slice(1).sort((a, b) => a.hendelse.data.versjon - b.hendelse.data.versjon);
  assert.deepEqual(
    levert.map(({ hendelse }) => [hendelse.type, hendelse.data.ressursId]),
    TYPER.map((type) => [type, koboId]),
  );
  for (const en of levert) {
    assert.equal(en.headers['content-type'], 'application/cloudevents+json');
    assert.equal(en.headers['webhook-timestamp'], String(benk.klokke.getTime() / 1000));
    assert.deepEqual(passer(en, hemmelighet), [true]);
    assert.deepEqual(passer({ ...en, body: `${en.body} ` }, hemmelighet), [false]);
  }
  // The same events under the same ids as in the feed.
  const stroem = (await somFdv('GET', '/hendelser')).body.items as { id: string }[];
  for (const { hendelse } of levert)
    assert.deepEqual(
      hendelse,
      stroem.find(({ id }) => id === hendelse.id),
    );
  assert.deepEqual(new Set(levert.map(({ headers }) => headers['webhook-id'])).size, 2);
});

test('the secret is shown once, sealed where it is kept, and the repeated request is answered without it', async () => {
  const noekkel = uuidv7();
  const opprett = () =>
    somFdv('POST', '/webhooker', { json: { mottaker: mottaker.url, hendelser: TYPER }, noekkel });
  const foerste = await opprett();
  assert.match(foerste.body.hemmelighet, /^whsec_/);
  assert.deepEqual(await opprett(), { ...foerste, body: { webhook: foerste.body.webhook } });
  const lagret = await benk.iKrokvik((tx) =>
    tx.one<{ alt: string }>(sql`select (select string_agg(body::text, '') from idempotens)
      || (select string_agg(encode(kryptert, 'escape'), '') from webhookhemmelighet) as alt`),
  );
  assert.ok(!lagret.alt.includes(foerste.body.hemmelighet.slice(6)));
});

test('while a secret is replaced both fit; a day later the new one alone', async () => {
  const { id, hemmelighet } = await abonnert();
  const bytt = async () => (await somFdv('POST', `/webhooker/${id}/hemmeligheter`)).body;
  const ny = await bytt();
  assert.equal(ny.gammelGjelderTil, new Date(benk.klokke.getTime() + 24 * 3600_000).toISOString());
  await nyBolig(somFdv, 1);
  await til(1);
  const foerst = mottaker.mottatt[0]!;
  assert.deepEqual(
    [passer(foerst, ny.hemmelighet), passer(foerst, hemmelighet)],
    [
      [true, false],
      [false, true],
    ],
  );

  const nyest = await bytt();
  await nyBolig(somFdv, 2);
  await til(2);
  const andre = mottaker.mottatt[1]!;
  assert.deepEqual(passer(andre, hemmelighet), [false, false], 'never more than two');
  assert.deepEqual(
    [passer(andre, nyest.hemmelighet), passer(andre, ny.hemmelighet)],
    [
      [true, false],
      [false, true],
    ],
  );

  spol(24 * 3600 + 1);
  await nyBolig(somFdv, 3);
  await til(3);
  assert.deepEqual(passer(mottaker.mottatt[2]!, nyest.hemmelighet), [true]);
});

for (const [hva, svar, utfall] of [
  ['answers with a fault', (r) => r.writeHead(503).end('ja'), { httpStatus: 503 }],
  ['redirects', (r) => r.writeHead(307, { location: '/annet' }).end(), { httpStatus: 307 }],
  ['does not answer', () => undefined, { feil: 'TIDSAVBRUDD' }],
  ['sends headers and no body', (r) => void r.writeHead(200).write('{'), { feil: 'TIDSAVBRUDD' }],
  [
    'is cut off in the middle',
    (r) => {
      r.writeHead(200, { 'content-length': 100 }).write('{');
      setTimeout(() => r.destroy(), 5);
    },
    { feil: 'BRUTT' },
  ],
  ['hangs up', (r) => r.destroy(), { feil: 'BRUTT' }],
  ['answers without end', (r) => r.writeHead(200).end(Buffer.alloc(70_000)), { feil: 'FOR_STOR' }],
] as [string, (typeof mottaker)['svar'], { readonly feil?: string }][])
  test(`a receiver that ${hva} is tried again`, async () => {
    const { id } = await abonnert();
    mottaker.svar = svar;
    const { koboId } = await nyBolig(somFdv, 1);
    if (utfall.feil === 'TIDSAVBRUDD') fristMs = 500;
    await til(1);
    fristMs = FRIST_MS;
    const [en] = await leveranser(id, 'VENTER');
    const { varighetMs, ...forsoek } = en.forsoek[0];
    assert.deepEqual(forsoek, { tid: benk.klokke.toISOString(), ...utfall });
    assert.ok(varighetMs < FRIST_MS);
    assert.equal(en.nesteForsoek, new Date(benk.klokke.getTime() + 10_000).toISOString());
    await runde();
    assert.equal(mottaker.mottatt.length, 1, 'not before its time');

    mottaker.svar = (r) => r.writeHead(200).end('takk');
    spol(10);
    await til(2);
    const [foerste, andre] = mottaker.mottatt;
    assert.equal(andre!.hendelse.data.ressursId, koboId);
    assert.equal(andre!.body, foerste!.body);
    assert.equal(andre!.headers['webhook-id'], foerste!.headers['webhook-id']);
    assert.notEqual(andre!.headers['webhook-signature'], foerste!.headers['webhook-signature'], 'a new time');
    assert.equal((await leveranser(id, 'LEVERT'))[0].forsoek.length, 2);
  });

test('after twelve attempts it is given up, and sent again when somebody asks for it', async () => {
  const { id } = await abonnert();
  mottaker.svar = (r) => r.writeHead(500).end();
  await nyBolig(somFdv, 1);
  for (let n = 1; n <= 12; n++) {
    await til(n);
    spol(43_200);
  }
  await runde();
  assert.equal(mottaker.mottatt.length, 12);
  const [doed] = await leveranser(id, 'DOED');
  assert.equal(doed.forsoek.length, 12);
  assert.equal(doed.nesteForsoek, undefined);

  mottaker.svar = (r) => r.writeHead(204).end();
  const gjensendt = await somFdv('POST', `/webhooker/${id}/gjensending`);
  assert.deepEqual([gjensendt.status, gjensendt.body], [202, { antall: 1 }]);
  await til(13);
  const [levert] = await leveranser(id, 'LEVERT');
  assert.deepEqual([levert.leveranseId, levert.forsoek.length], [doed.leveranseId, 13]);
});

test('a process that dies in the middle of an attempt loses nothing', async () => {
  await abonnert();
  await nyBolig(somFdv, 1);
  const borte = { ...miljoe(), utgang: { send: () => Promise.reject(new Error('killed')) } };
  for (let doed = false; !doed;)
    doed = await sendUt(borte, '9901').then(
      () => false,
      () => true,
    );
  await runde();
  assert.equal(mottaker.mottatt.length, 0, 'it may still be under way');
  spol(60);
  await til(1);
});

test('a new receiver is asked anew, and what waits is sent to it when it has said yes', async () => {
  const { id } = await abonnert();
  mottaker.svar = (r) => r.writeHead(500).end();
  await nyBolig(somFdv, 1);
  await til(1);
  const ny = await openMottaker();
  try {
    ny.svar = (r) => r.writeHead(400).end();
    const endring = { mottaker: ny.url, hendelser: TYPER };
    const { body } = await somFdv('PUT', `/webhooker/${id}`, { json: endring, versjon: 1 });
    assert.deepEqual([body.versjon, body.validert], [2, undefined]);
    spol(10);
    await runde();
    assert.deepEqual(
      ny.mottatt.map(({ hendelse }) => hendelse.type),
      ['no.kobo.webhook.validering.v1'],
    );
    assert.equal((await somFdv('GET', `/webhooker/${id}`)).body.validert, undefined);
    ny.svar = (r) => r.writeHead(204).end();
    spol(10);
    for (let i = 0; i < 3; i++) await runde();
    assert.deepEqual(
      ny.mottatt.slice(1).map(({ hendelse }) => hendelse.type),
      ['no.kobo.webhook.validering.v1', TYPER[0]],
    );
    assert.equal(mottaker.mottatt.length, 1);
  } finally {
    ny.close();
  }
});

test('in a pause nothing is sent, nor afterwards what happened in it', async () => {
  const { id } = await abonnert();
  const sett = (aktiv: boolean, versjon: number) =>
    somFdv('PUT', `/webhooker/${id}`, { json: { mottaker: mottaker.url, hendelser: TYPER, aktiv }, versjon });
  await sett(false, 1);
  await nyBolig(somFdv, 1);
  await runde();
  await sett(true, 2);
  const { koboId } = await nyBolig(somFdv, 2);
  await til(1);
  assert.equal(mottaker.mottatt[0]!.hendelse.data.ressursId, koboId);
  await somFdv('DELETE', `/webhooker/${id}`, { versjon: 3 });
  await nyBolig(somFdv, 3);
  await runde();
  assert.equal(mottaker.mottatt.length, 1);
  assert.equal((await somFdv('GET', `/webhooker/${id}/leveranser`)).status, 404);
});

test('a shielded case is never pushed, nor what waited when it became so', async () => {
  const hendelser = ['no.kobo.sak.tilbud-sendt.v1', 'no.kobo.sak.soeknad-mottatt.v1'];
  const { body } = await benk.som(trine)('POST', '/webhooker', {
    json: { mottaker: mottaker.url, hendelser },
  });
  await til(1);
  mottaker.svar = (r) => r.writeHead(500).end();
  await benk.nySak({ voksne: ['ERFAREN HESTEDROSJE'] });
  await til(2);
  await benk.iKrokvik((tx) => tx.query(sql`update person set gradering = 'FORTROLIG'`));
  await benk.nySak({ voksne: ['MODIG SYKKEL'] });
  await benk.iKrokvik((tx) => tx.query(sql`update person set gradering = 'STRENGT_FORTROLIG'`));
  spol(3600);
  await runde();
  assert.equal(mottaker.mottatt.length, 2);
  const sett = await benk.som(trine)('GET', `/webhooker/${body.webhook.webhookId}/leveranser`);
  assert.deepEqual(
    sett.body.items.map(({ type }: { type: string }) => type),
    ['no.kobo.webhook.validering.v1'],
  );
});

test('nobody subscribes to what they may not read, nor to nothing, nor sends it where it must not go', async () => {
  const avvist = async (json: object, klient = somFdv) => {
    const { status, body } = await klient('POST', '/webhooker', {
      json: { mottaker: mottaker.url, hendelser: TYPER, ...json },
    });
    return [status, body.code, body.errors?.[0].pointer];
  };
  assert.deepEqual(await avvist({ hendelser: ['no.kobo.sak.tildelt.v1'] }), [
    403,
    'MANGLER_ROLLE',
    undefined,
  ]);
  const ukjent = { hendelser: ['no.kobo.bolig.malt.v1'] };
  assert.deepEqual(await avvist(ukjent), [400, 'UGYLDIG_FORESPOERSEL', '/hendelser/0']);
  const inne = { mottaker: 'http://10.0.0.1/' };
  assert.deepEqual(await avvist(inne), [422, 'MOTTAKER_IKKE_TILLATT', '/mottaker']);
  for (let i = 0; i < 50; i++) await abonner({ aktiv: false });
  assert.deepEqual(await avvist({}), [409, 'FOR_MANGE_WEBHOOKER', undefined]);
});

test('a machine sees its own alone, staff all of the municipality’s, and a neighbour none', async () => {
  const { id } = await abonner();
  const hosOda = await abonner({}, benk.som(oda));
  const ider = async (klient: Klient, kommunenummer = '9901') =>
    (await klient('GET', '/webhooker', { kommunenummer })).body.items.map(
      ({ webhookId }: { webhookId: string }) => webhookId,
    );
  assert.deepEqual(await ider(somFdv), [id]);
  assert.deepEqual(await ider(benk.som(oda)), [id, hosOda.id]);
  assert.deepEqual(await ider(benk.som(frode), '9902'), []);
  for (const [metode, sti, valg] of [
    ['GET', '', {}],
    ['PUT', '', { versjon: 1, json: { mottaker: mottaker.url, hendelser: TYPER } }],
    ['DELETE', '', { versjon: 1 }],
    ['GET', '/leveranser', {}],
    ['POST', '/hemmeligheter', {}],
    ['POST', '/gjensending', {}],
  ] as const)
    assert.equal(
      (await somFdv(metode, `/webhooker/${hosOda.id}${sti}`, valg)).status,
      404,
      `${metode} ${sti}`,
    );
});

test('an offer is heard of by who may read the case', async () => {
  const hendelser = ['no.kobo.sak.tilbud-sendt.v1'];
  await benk.som(trine)('POST', '/webhooker', { json: { mottaker: mottaker.url, hendelser } });
  await til(1);
  const sakId = await sakMedTilsagn(benk);
  const { koboId } = await nyBolig(somFdv, 14);
  await benk.som(trine)('POST', `/saker/${sakId}/tilbud`, { json: { boligId: koboId } });
  await til(2);
  const { data } = mottaker.mottatt[1]!.hendelse;
  assert.deepEqual(
    { ...data, versjon: 0 },
    { kommunenummer: '9901', ressurs: 'SAK', ressursId: sakId, versjon: 0 },
  );
});
