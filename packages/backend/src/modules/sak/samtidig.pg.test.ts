import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import {
  begrunnelse,
  kartlagt,
  kartlegg,
  openSakbenk,
  tilsagnBolig,
  trine,
  turid,
  vidar,
  type Sakbenk,
  type Svaret,
} from '../../testing/sakbenk.ts';
import { innbygger } from '../../testing/tilbudbenk.ts';

// Two at the same time are only two on PostgreSQL: PGlite has one connection.
let benk: Sakbenk;
before(async () => {
  benk = await openSakbenk();
});
beforeEach(() => benk.fyll());
after(() => benk.close());

const koder = (svar: readonly Svaret[]): string[] =>
  svar.map(({ status, body }) => (status < 300 ? 'OK' : (body as { code: string }).code)).sort();

test('a case is taken by one', async () => {
  const sakId = await benk.nySak();
  const svar = await Promise.all(
    [trine, turid, vidar].map((hvem) => benk.som(hvem)('POST', `/saker/${sakId}/tildeling`, { versjon: 1 })),
  );
  assert.deepEqual(koder(svar), ['OK', 'SAK_ER_TATT', 'SAK_ER_TATT']);
});

test('of two tabs that save the assessment for the first time, one is told', async () => {
  const sakId = await benk.nySak();
  const somTrine = benk.som(trine);
  await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon: 1 });
  const svar = await Promise.all(
    ['a', 'b'].map((egneOensker) =>
      somTrine('PUT', `/saker/${sakId}/kartlegging`, { json: { ...kartlagt, egneOensker }, versjon: 1 }),
    ),
  );
  assert.deepEqual(koder(svar), ['OK', 'UTDATERT']);
});

test('one proposal, one decision, one place in the queue', async () => {
  const sakId = await benk.nySak();
  await kartlegg(benk.som(trine), sakId);
  const forslag = await Promise.all(
    [1, 2].map(() => benk.som(trine)('POST', `/saker/${sakId}/vedtak/forslag`, { json: tilsagnBolig })),
  );
  assert.deepEqual(koder(forslag), ['OK', 'UGYLDIG_OVERGANG']);
  await benk.som(trine)('POST', `/saker/${sakId}/vedtak/godkjenning`, { versjon: 1 });
  const fatting = await Promise.all(
    [1, 2, 3].map(() => benk.som(vidar)('POST', `/saker/${sakId}/vedtak/fatting`, { versjon: 2 })),
  );
  assert.deepEqual(koder(fatting), ['OK', 'UGYLDIG_OVERGANG', 'UGYLDIG_OVERGANG']);
  assert.equal((await benk.iKrokvik((tx) => tx.query(sql`select id from venteliste`))).length, 1);
});

test('a proposal is decided or sent back, never both', async () => {
  const sakId = await benk.nySak();
  await kartlegg(benk.som(trine), sakId);
  await benk.som(trine)('POST', `/saker/${sakId}/vedtak/forslag`, { json: tilsagnBolig });
  await benk.som(trine)('POST', `/saker/${sakId}/vedtak/godkjenning`, { versjon: 1 });
  const retur = { json: { begrunnelse: begrunnelse.hensyn }, versjon: 2 };
  const svar = await Promise.all([
    benk.som(vidar)('POST', `/saker/${sakId}/vedtak/fatting`, { versjon: 2 }),
    benk.som(vidar)('POST', `/saker/${sakId}/vedtak/retur`, retur),
  ]);
  assert.deepEqual(koder(svar), ['OK', 'UGYLDIG_OVERGANG']);
});

test('of two who put the same note right, one is told', async () => {
  const sakId = await benk.nySak();
  const json = { type: 'SAMTALE', tekst: 'Ringte.', hendelsestid: '2026-11-20T08:00:00Z' };
  const { body } = await benk.som(trine)('POST', `/saker/${sakId}/journalnotater`, { json });
  const sti = `/saker/${sakId}/journalnotater/${body.journalnotatId}/rettinger`;
  const svar = await Promise.all([trine, turid].map((hvem) => benk.som(hvem)('POST', sti, { json })));
  assert.deepEqual(koder(svar), ['JOURNALNOTAT_ER_RETTET', 'OK']);
});

test('a task is closed by one, whichever way, and by the case when that comes first', async () => {
  const sakId = await benk.nySak();
  const { soeknadId } = (await benk.som(trine)('GET', `/saker/${sakId}`)).body;
  const json = { type: 'SAMTALE', tekst: 'Ring.', frist: '2026-12-01' };
  const { body } = await benk.som(trine)('POST', `/saker/${sakId}/oppgaver`, { json });
  const [trukket, ...svar] = await Promise.all([
    benk.som(innbygger('ERFAREN HESTEDROSJE'))('POST', `/soeknader/${soeknadId}/trekking`),
    benk.som(trine)('POST', `/oppgaver/${body.oppgaveId}/fullfoering`, { versjon: 1 }),
    benk.som(turid)('POST', `/oppgaver/${body.oppgaveId}/avlysning`, {
      versjon: 1,
      json: { begrunnelse: 'Kom likevel.' },
    }),
  ]);
  assert.equal(trukket.status, 204);
  assert.ok(koder(svar).every((kode) => ['OK', 'OPPGAVE_AVSLUTTET'].includes(kode)));
  assert.ok(koder(svar).filter((kode) => kode === 'OK').length <= 1);
  const aapne = await benk.iKrokvik((tx) => tx.query(sql`select id from oppgave where status = 'AAPEN'`));
  assert.deepEqual(aapne, []);
});

test('of the applicant and the office that withdraw at once, one is told', async () => {
  const sakId = await benk.nySak();
  const { soeknadId } = (await benk.som(trine)('GET', `/saker/${sakId}`)).body;
  const svar = await Promise.all([
    benk.som(innbygger('ERFAREN HESTEDROSJE'))('POST', `/soeknader/${soeknadId}/trekking`),
    benk.som(trine)('POST', `/saker/${sakId}/trekking`, { versjon: 1, json: { begrunnelse: 'Ringte.' } }),
  ]);
  const [ok, annen] = [svar.filter(({ status }) => status < 300), svar.filter(({ status }) => status >= 300)];
  assert.equal(ok.length, 1);
  assert.ok(['SOEKNAD_KAN_IKKE_TREKKES', 'UGYLDIG_OVERGANG'].includes(koder(annen)[0]!));
});

test('a case is closed once', async () => {
  const sakId = await benk.nySak();
  const somTrine = benk.som(trine);
  await somTrine('POST', `/saker/${sakId}/trekking`, { versjon: 1, json: { begrunnelse: 'Ringte.' } });
  const { versjon } = (await somTrine('GET', `/saker/${sakId}`)).body;
  const svar = await Promise.all(
    [1, 2, 3].map(() => somTrine('POST', `/saker/${sakId}/avslutning`, { versjon })),
  );
  assert.deepEqual(koder(svar), ['OK', 'UGYLDIG_OVERGANG', 'UGYLDIG_OVERGANG']);
});
