// What whoever deals with complaints reads: homes and tenancies as who decides does, and of a case one that is complained about.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { operations } from '@kobo-bolig/contract/server';
import { sql } from '../../db/sql.ts';
import { klagebenk } from '../../testing/klagebenk.ts';
import { avslaattSak, openSakbenk, trine, type Sakbenk } from '../../testing/sakbenk.ts';
import { innflyttet, innbygger, SOEKER } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let k: ReturnType<typeof klagebenk>;
before(async () => {
  benk = await openSakbenk();
  k = klagebenk(benk);
});
beforeEach(() => {
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  return benk.fyll();
});
after(() => benk.close());

/** What is for reports is theirs who make them. */
const rapporter = [
  ...[
    'listMvavurderinger',
    'hentMvafil',
    'listTomgang',
    'listStatistikkuttrekk',
    'hentStatistikkuttrekk',
    'hentStatistikkfil',
  ],
];

test('reads of homes and tenancies what whoever decides reads', () => {
  const les = Object.values(operations).filter(
    ({ method, scopes, roles }) =>
      method === 'GET' &&
      scopes.join() === 'kobo:bolig.les' &&
      (roles as readonly string[]).includes('VEDTAKSMYNDIGHET'),
  );
  assert.ok(les.length > 10);
  for (const { id, roles } of les)
    assert.equal((roles as readonly string[]).includes('KLAGEBEHANDLER'), !rapporter.includes(id), id);
});

test('a home, its tenancy and its list, and changes none of them', async () => {
  const sakId = await innflyttet(benk, SOEKER, 1);
  const [leie] = (await benk.som(trine)('GET', `/leieforhold?sakId=${sakId}`)).body.items;
  for (const sti of [
    `/boliger/${leie.boligId}`,
    `/leieforhold/${leie.leieforholdId}`,
    '/boliger',
    '/leieforhold',
  ])
    assert.equal((await k.somKlara('GET', sti)).status, 200, sti);
  const { body } = await k.somKlara('GET', `/boliger/${leie.boligId}`);
  assert.equal(body.leieforhold.leieforholdId, leie.leieforholdId);
  assert.equal(
    (await k.somKlara('DELETE', `/boliger/${leie.boligId}`, { versjon: body.versjon })).status,
    403,
  );
});

test('the letters, notes and messages of the case that is complained about, and of no other', async () => {
  const sakId = await avslaattSak(benk);
  const somTrine = benk.som(trine);
  await somTrine('POST', `/saker/${sakId}/meldinger`, { json: { tekst: 'Ring meg.' } });
  const notat = {
    type: 'SAMTALE',
    tekst: 'Snakket med klageren.',
    hendelsestid: '2026-11-20T08:00:00Z',
    synligForPart: true,
  };
  const skrevet = await somTrine('POST', `/saker/${sakId}/journalnotater`, { json: notat });
  assert.equal(skrevet.status, 201, JSON.stringify(skrevet.body));
  const { klageId } = (await k.klag(sakId)).body;
  const { dokumenter, journalnotater, meldinger } = (await k.somKlara('GET', `/klager/${klageId}/sak`)).body;
  assert.deepEqual(
    dokumenter.map(({ type }: { type: string }) => type),
    ['VEDTAK'],
  );
  assert.deepEqual(
    journalnotater.map(({ tekst }: { tekst: string }) => tekst),
    ['Snakket med klageren.'],
  );
  assert.deepEqual(
    meldinger.map(({ tekst }: { tekst: string }) => tekst),
    ['Ring meg.'],
  );
  const sti = `/klager/${klageId}/dokumenter/${dokumenter[0].dokumentId}`;
  const { body: html } = await k.somKlara('GET', `${sti}/html`);
  assert.match(new TextDecoder().decode(html as Uint8Array), /Vi har avslått søknaden din\./);
  assert.equal((await k.somKlara('GET', `${sti}/pdf`)).status, 200);
  assert.equal((await somTrine('GET', `${sti}/html`)).status, 403);
  assert.equal((await benk.som(innbygger(SOEKER))('GET', `${sti}/html`)).status, 403);
  const annen = await avslaattSak(benk, { voksne: ['MODIG SYKKEL'] });
  const andres = (await k.klag(annen, {}, k.som('MODIG SYKKEL'))).body.klageId;
  for (const format of ['html', 'pdf'])
    assert.equal(
      (await k.somKlara('GET', `/klager/${andres}/dokumenter/${dokumenter[0].dokumentId}/${format}`)).status,
      404,
    );
  const [linje] = await benk.iKrokvik((tx) =>
    tx.query(sql`select formaal, sak_id from innsynslogg where operasjon = 'lastNedKlagedokumentHtml'`),
  );
  assert.deepEqual(linje, { formaal: 'Klagebehandling', sakId });
});

test('of a shielded case nothing, outside the shielded unit', async () => {
  const sakId = await avslaattSak(benk);
  const { klageId } = (await k.klag(sakId)).body;
  const { dokumentId } = (await benk.som(trine)('GET', `/saker/${sakId}/dokumenter`)).body.items[0];
  await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
  for (const sti of ['sak', `dokumenter/${dokumentId}/html`, `dokumenter/${dokumentId}/pdf`])
    assert.equal((await k.somKlara('GET', `/klager/${klageId}/${sti}`)).status, 404, sti);
});
