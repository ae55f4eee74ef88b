import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import {
  berit,
  fride,
  kartlegg,
  openSakbenk,
  tilsagnBolig,
  trine,
  turid,
  type Klient,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import { innbygger, sakMedTilsagn, SOEKER } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somTrine: Klient;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
});
beforeEach(() => benk.fyll());
after(() => benk.close());

const svar = {
  tekst: 'Vi venter på en vurdering fra tjenestekontoret.',
  forventetSvar: '2027-01-15',
  maate: 'MELDING',
};
const hent = async (sakId: string, sti = '') => (await somTrine('GET', `/saker/${sakId}${sti}`)).body;
const send = async (sakId: string, json: object = svar, klient = somTrine) =>
  klient('POST', `/saker/${sakId}/foreloepigsvar`, { versjon: (await hent(sakId)).versjon, json });
async function tatt(): Promise<string> {
  const sakId = await benk.nySak();
  await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon: 1 });
  return sakId;
}
const somSoeker = () => benk.som(innbygger(SOEKER));

test('the party is told why and when, and the day they are promised is the deadline', async () => {
  const sakId = await tatt();
  const { status, body } = await send(sakId);
  assert.deepEqual(
    [status, body.status, body.nesteFrist, body.forventetSvar, body.foreloepigSvar],
    [200, 'UNDER_ARBEID', { type: 'SVAR', dato: '2027-01-15' }, '2027-01-15', '2026-11-20'],
  );
  assert.deepEqual(body.hendelser.at(-1), {
    tid: '2026-11-20T08:14:00.000Z',
    type: 'FORELOEPIG_SVAR_SENDT',
    av: 'Trine Saksbehandler',
    begrunnelse: svar.tekst,
  });
  const min = (await somSoeker()('GET', `/meg/saker/${sakId}`)).body;
  assert.deepEqual([min.forventetSvar, min.ulesteMeldinger], ['2027-01-15', 1]);
  const { items } = (await somSoeker()('GET', `/meg/saker/${sakId}/meldinger`)).body;
  assert.equal(items[0].tekst, svar.tekst);
  const [vurder] = (await hent(sakId, '/oppgaver')).items;
  assert.equal(vurder.frist, '2027-01-15');
});

test('what was told in another way is kept and not sent, and a task with a day of its own keeps it', async () => {
  const sakId = await tatt();
  const [vurder] = (await hent(sakId, '/oppgaver')).items;
  await somTrine('PUT', `/oppgaver/${vurder.oppgaveId}`, { json: { frist: '2026-12-01' }, versjon: 1 });
  const { body } = await send(sakId, { ...svar, maate: 'ANNEN' });
  assert.equal(body.foreloepigSvar, '2026-11-20');
  assert.deepEqual((await somSoeker()('GET', `/meg/saker/${sakId}/meldinger`)).body.items, []);
  assert.equal((await hent(sakId, '/oppgaver')).items[0].frist, '2026-12-01');
});

test('the other deadlines of the case stand, and the promised day follows it to the decision', async () => {
  const sakId = await benk.nySak();
  await kartlegg(somTrine, sakId);
  await send(sakId);
  await somTrine('POST', `/saker/${sakId}/vedtak/forslag`, { json: tilsagnBolig });
  assert.deepEqual((await hent(sakId)).nesteFrist, { type: 'SVAR', dato: '2027-01-15' });
  await somTrine('POST', `/saker/${sakId}/vedtak/godkjenning`, { versjon: 1 });
  const igjen = await send(sakId, { ...svar, forventetSvar: '2027-03-01' });
  assert.deepEqual(igjen.body.nesteFrist, { type: 'GODKJENNING', dato: '2026-11-27' });
  const snart = await send(sakId, { ...svar, forventetSvar: '2026-11-25' });
  assert.deepEqual(snart.body.nesteFrist, { type: 'SVAR', dato: '2026-11-25' });
});

test('a case that waits for others keeps waiting', async () => {
  const sakId = await tatt();
  await benk.iKrokvik((tx) =>
    tx.query(sql`update sak set status = 'VENTER_PAA_ANNEN', venter_til = '2026-12-04' where id = ${sakId}`),
  );
  const { body } = await send(sakId);
  assert.deepEqual([body.venterTil, body.nesteFrist.type], ['2026-12-04', 'SVAR_FRA_ANDRE']);
});

test('it takes a reason, a day to come, the version that was read and the case’s own case worker', async () => {
  const sakId = await tatt();
  const tom = await send(sakId, { ...svar, tekst: ' ', forventetSvar: '2026-11-20' });
  assert.deepEqual(
    [tom.status, ...tom.body.errors.map(({ pointer }: { pointer: string }) => pointer)],
    [400, '/tekst', '/forventetSvar'],
  );
  assert.equal((await send(sakId, svar, benk.som(turid))).body.code, 'IKKE_SAKENS_SAKSBEHANDLER');
  const gammel = await somTrine('POST', `/saker/${sakId}/foreloepigsvar`, { json: svar, versjon: 1 });
  assert.equal(gammel.body.code, 'UTDATERT');
  assert.equal((await hent(sakId)).foreloepigSvar, undefined);
  assert.equal((await send(await sakMedTilsagn(benk))).body.code, 'UGYLDIG_OVERGANG');
});

test('is for those who work on cases here, and tells others nothing of what it says', async () => {
  const sakId = await tatt();
  for (const hvem of [berit, innbygger(SOEKER)])
    assert.equal((await send(sakId, svar, benk.som(hvem))).status, 403);
  const sti = `/saker/${sakId}/foreloepigsvar`;
  const valg = { json: svar, versjon: 1 };
  const fremmed = await benk.som(fride)('POST', sti, { ...valg, kommunenummer: '9902' });
  assert.equal(fremmed.body.code, 'IKKE_FUNNET');
  await send(sakId);
  const hendelser = await benk.iKrokvik((tx) => tx.query<{ type: string }>(sql`select * from hendelse`));
  const typer = hendelser.map(({ type }) => type);
  assert.ok(typer.includes('no.kobo.sak.foreloepig-svar-sendt.v1'));
  assert.ok(typer.includes('no.kobo.sak.melding-sendt.v1'));
  assert.ok(!JSON.stringify(hendelser).includes('tjenestekontoret'));
  await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
  assert.equal((await somTrine('POST', sti, valg)).body.code, 'IKKE_FUNNET');
});
