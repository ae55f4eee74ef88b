import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { kartlagt, openSakbenk, trine, type Sakbenk } from '../../testing/sakbenk.ts';
import { innbygger, SOEKER } from '../../testing/tilbudbenk.ts';

// Two at the same time are only two on PostgreSQL: PGlite has one connection.
let benk: Sakbenk;
let sakId: string;
let mangelId: string;
before(async () => {
  benk = await openSakbenk();
});
beforeEach(async () => {
  await benk.fyll();
  sakId = await benk.nySak();
  const som = benk.som(trine);
  await som('POST', `/saker/${sakId}/tildeling`, { versjon: 1 });
  await som('PUT', `/saker/${sakId}/kartlegging`, { json: kartlagt, versjon: 1 });
  const mangler = [{ hva: 'Oppsigelsen.', hvorfor: 'Vi må vite når du må ut.' }];
  const json = { mangler, frist: '2026-12-04', foelge: 'BEHANDLES_UTEN', spraak: 'nb' };
  await som('POST', `/saker/${sakId}/mangler`, { json, versjon: 3 });
  mangelId = (await som('GET', `/saker/${sakId}/mangler`)).body.items[0].mangelId;
});
after(() => benk.close());

const svar = () =>
  benk.som(innbygger(SOEKER))('POST', `/meg/saker/${sakId}/mangler/${mangelId}/svar`, {
    json: { tekst: 'Her.' },
    versjon: 1,
  });

test('of four tabs that answer, one does', async () => {
  const svarene = await Promise.all([1, 2, 3, 4].map(svar));
  assert.deepEqual(svarene.map(({ status }) => status).sort(), [200, 409, 409, 409]);
});

test('an answer at midnight is taken, and the case goes on once', async () => {
  const midnatt = new Date('2026-12-05T00:00:00Z');
  const [svaret] = await Promise.all([svar(), ...Array.from({ length: 6 }, () => benk.kalender(midnatt))]);
  // In time, or a moment late and from another version than the one that was read.
  assert.ok([200, 412].includes(svaret.status), JSON.stringify(svaret.body));
  const { status, hendelser } = (await benk.som(trine)('GET', `/saker/${sakId}`)).body;
  assert.equal(status, 'KARTLEGGING');
  const om = hendelser.filter(({ type }: { type: string }) => /^MANGEL.*_(BESVART|UTLOEPT)$/.test(type));
  assert.equal(om.length, 1);
  const oppgaver = await benk.iKrokvik((tx) =>
    tx.query(sql`select from oppgave where sak_id = ${sakId} and type = 'MANGEL'`),
  );
  assert.equal(oppgaver.length, 1);
});
