// What happens to somebody with a protected address, also where it happens to their home or their tenancy: neither in the
// feed, nor pushed, nor among what was pushed in vain, whenever it became known.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import type { Hendelse } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import { uuidv7 } from '../../db/uuid.ts';
import { createWebhookutgang } from '../../platform/node/webhookutgang.ts';
import type { Ansattlogin } from '../../platform/claims.ts';
import { medLeier } from '../../testing/leiebenk.ts';
import { openSakbenk, siri, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { fdv, innbygger, innflyttet, nyBolig, oda, SOEKER, ulrik } from '../../testing/tilbudbenk.ts';
import { openMottaker } from '../../testing/webhookmottaker.ts';
import { hendelsestyper } from '../hendelse/rules.ts';
import { sendUt } from './utsending.ts';

/** In the shielded unit, and no member of any case. */
const kollega: Ansattlogin = {
  sub: 'kollega',
  navn: 'Kollega Skjermet',
  roller: [{ kommunenummer: '9901', roller: ['SAKSBEHANDLER', 'UTLEIEFORVALTER'], enhet: 'SKJERMET' }],
};

let benk: Sakbenk;
let mottaker: Awaited<ReturnType<typeof openMottaker>>;
let start: Date;
before(async () => {
  benk = await openSakbenk();
  start = benk.klokke;
});
beforeEach(async () => {
  await benk.fyll();
  benk.klokke = start;
  mottaker = await openMottaker();
});
afterEach(() => mottaker.close());
after(() => benk.close());

const runde = () =>
  sendUt(
    {
      db: benk.db.database,
      vault: benk.vault,
      utgang: createWebhookutgang({ utvikling: true, fristMs: 10_000 }),
      nyId: uuidv7,
      klokke: () => benk.klokke,
    },
    '9901',
  );
const spol = (sekunder: number): void => {
  benk.klokke = new Date(benk.klokke.getTime() + sekunder * 1000);
};
const pushet = () => mottaker.mottatt.map(({ hendelse }) => (hendelse as Hendelse).type);
/** The feed waits for every older transaction of the cluster, also those of other tests. */
async function til(type: string): Promise<void> {
  for (const gi = Date.now() + 10_000; !pushet().includes(type) && Date.now() < gi;) await runde();
  assert.ok(pushet().includes(type), `${type}: ${pushet().join()}`);
}
/** The feed of things that are about somebody. A marker is told last: all before it has come when it has. */
async function stroem(klient: Klient, ressurs = 'LEIEFORHOLD,RESERVASJON,SAK,BOLIG'): Promise<string[]> {
  const merke = uuidv7();
  await benk.iKrokvik((tx) =>
    tx.query(sql`insert into hendelse (id, type, ressurs, ressurs_id)
      values (${merke}, 'no.kobo.bolig.endret.v1', 'bolig', ${merke})`),
  );
  const lest: Hendelse[] = [];
  let siden = '';
  const sett = () => lest.some(({ id }) => id === merke);
  for (const gi = Date.now() + 10_000; !sett() && Date.now() < gi;) {
    const { body } = await klient('GET', `/hendelser?ressurs=${ressurs}${siden && `&siden=${siden}`}`);
    lest.push(...(body.items as Hendelse[]));
    siden = body.markoer as string;
  }
  assert.ok(sett());
  const om = /leieforhold|reservasjon|sak|bolig\.feil/;
  return lest.map(({ type }) => type.split('.').slice(2, 4).join('.')).filter((type) => om.test(type));
}
/** And asked about today: the job beside the requests asks about whoever is `UKJENT`, and would undo it. */
const graderer = (gradering: string) =>
  benk.iKrokvik((tx) =>
    tx.query(sql`update person set gradering = ${gradering}, gradering_spurt = naa()
      where id in (select person_id from leietaker)`),
  );
const abonner = async (klient: Klient, hendelser: readonly string[]): Promise<string> => {
  const svar = await klient('POST', '/webhooker', { json: { mottaker: mottaker.url, hendelser } });
  assert.equal(svar.status, 201, JSON.stringify(svar.body));
  await til('no.kobo.webhook.validering.v1');
  return svar.body.webhook.webhookId as string;
};

test('a tenancy that becomes shielded is gone for those who follow it, and what happens later never comes', async () => {
  const somTrine = benk.som(trine);
  const somOda = benk.som(oda);
  const typer = hendelsestyper.filter((type) => /leieforhold|reservasjon|bolig\.feil/.test(type));
  const webhookId = await abonner(somTrine, typer);
  mottaker.svar = (r) => r.writeHead(500).end();
  const sakId = await innflyttet(benk, SOEKER, 14);
  const [leie] = (await somTrine('GET', `/leieforhold?sakId=${sakId}`)).body.items;
  const { leieforholdId, boligId } = leie as { leieforholdId: string; boligId: string };
  const somLeier = benk.som(innbygger(SOEKER));
  const feil = { kategori: 'VARME', haster: false, tekst: 'Kaldt.' };
  const meld = () => somLeier('POST', `/meg/leieforhold/${leieforholdId}/boligfeil`, { json: feil });
  assert.equal((await meld()).status, 201);
  const skriv = () =>
    somLeier('POST', `/meg/leieforhold/${leieforholdId}/meldinger`, { json: { tekst: 'Hei.' } });
  assert.equal((await skriv()).status, 201);
  await til('no.kobo.leieforhold.melding-mottatt.v1');
  const foer = [
    'leieforhold.opprettet',
    'reservasjon.opprettet',
    'bolig.feil-meldt',
    'leieforhold.melding-mottatt',
  ];
  for (const type of foer)
    assert.ok((await stroem(benk.som(ulrik), 'LEIEFORHOLD,RESERVASJON,BOLIG')).includes(type), type);
  // One was given up; the others wait to be tried again.
  await benk.iKrokvik((tx) =>
    tx.query(sql`update webhookleveranse set status = 'DOED'
      where hendelse_id = (select id from hendelse where type = 'no.kobo.leieforhold.opprettet.v1')`),
  );

  await graderer('STRENGT_FORTROLIG');
  mottaker.mottatt.length = 0;
  // Whoever writes may not know of whom: they are not stopped, and it is not told.
  const dato = benk.klokke.toISOString().slice(0, 10);
  await benk.iKrokvik((tx) => tx.query(sql`update leieforhold set innflyttet = null`));
  const befaring = await somOda('POST', `/boliger/${boligId}/befaringer`, {
    json: { type: 'INNFLYTTING', dato, funn: [] },
  });
  assert.equal(befaring.status, 201, JSON.stringify(befaring.body));
  for (const svar of [await meld(), await skriv()]) assert.equal(svar.status, 201);
  mottaker.svar = (r) => r.writeHead(204).end();
  const gjensendt = await somTrine('POST', `/webhooker/${webhookId}/gjensending`);
  assert.deepEqual([gjensendt.status, gjensendt.body], [202, { antall: 0 }]);
  spol(3600);
  // What concerns nobody with a protected address comes, and after all of that.
  const annen = (await nyBolig(somTrine, 15)).koboId;
  await somOda('POST', `/boliger/${annen}/reservasjoner`, {
    json: { aarsak: 'Radon.', sisteDag: '2026-12-01' },
  });
  await til('no.kobo.reservasjon.opprettet.v1');
  await runde();
  assert.deepEqual(pushet(), ['no.kobo.reservasjon.opprettet.v1']);
  for (const status of ['', '?status=DOED', '?status=VENTER']) {
    const { body } = await somTrine('GET', `/webhooker/${webhookId}/leveranser${status}`);
    const typer = body.items.map(({ type }: { type: string }) => type);
    assert.deepEqual(
      typer,
      status ? [] : ['no.kobo.reservasjon.opprettet.v1', 'no.kobo.webhook.validering.v1'],
    );
  }
  for (const [login, ressurs] of [
    [trine, undefined],
    [ulrik, 'LEIEFORHOLD,RESERVASJON,BOLIG'],
    [fdv, 'RESERVASJON,BOLIG'],
    [kollega, undefined],
  ] as const)
    assert.deepEqual(
      await stroem(benk.som(login), ressurs),
      ['reservasjon.opprettet'],
      JSON.stringify(login),
    );
  const hosSiri = await stroem(benk.som(siri));
  for (const type of [...foer, 'reservasjon.status-endret', 'leieforhold.endret'])
    assert.ok(hosSiri.includes(type), `${type}: ${hosSiri.join()}`);
  assert.equal(hosSiri.filter((type) => type === 'bolig.feil-meldt').length, 2);
});

test('a tenancy without a case is told of anew when nobody has to be protected any more', async () => {
  const somUlrik = benk.som(ulrik);
  await medLeier(benk);
  const naa = () => stroem(somUlrik, 'LEIEFORHOLD,BOLIG');
  assert.deepEqual(await naa(), ['leieforhold.opprettet']);
  await graderer('UKJENT');
  assert.deepEqual(await naa(), []);
  assert.deepEqual(await stroem(benk.som(siri), 'LEIEFORHOLD,BOLIG'), ['leieforhold.opprettet']);
  const { markoer } = (await somUlrik('GET', '/hendelser?ressurs=LEIEFORHOLD')).body;
  await graderer('UGRADERT');
  assert.deepEqual(await naa(), ['leieforhold.opprettet', 'leieforhold.opprettet']);
  const { items } = (await somUlrik('GET', `/hendelser?ressurs=LEIEFORHOLD&siden=${markoer}`)).body;
  assert.equal(items.length, 1, 'also to whoever had passed it by');
});
