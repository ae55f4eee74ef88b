// The list of the grant for settling refugees against the tenants: what does not fit is told, and the numbers stay nowhere.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Flyktninglistesvar, Innsyn } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import { uuidv7 } from '../../db/uuid.ts';
import { identFor } from '../../ports/simulering/personer.ts';
import { medLeier } from '../../testing/leiebenk.ts';
import { lisbet, openSakbenk, petra, trine, type Sakbenk } from '../../testing/sakbenk.ts';
import { innflyttet, SOEKER } from '../../testing/tilbudbenk.ts';
import { avvik } from './flyktningliste.ts';

let benk: Sakbenk;
let sakId: string;
before(async () => {
  benk = await openSakbenk();
  sakId = await innflyttet(benk, SOEKER, 1);
});
after(() => benk.close());

/** Nobody of them rents here. */
const ANDRE = ['VENNLIG TROMME', 'SPREK BALLONG', 'LUN SOKK', 'RASK HUMLE'];
const liste = (...navn: string[]) => ({ identer: [...navn, ...ANDRE].slice(0, 5).map(identFor) });
const avstem = async (...navn: string[]): Promise<Flyktninglistesvar> => {
  const json = liste(...navn);
  const { status, body } = await benk.som(trine)('POST', '/flyktningliste/avstemming', { json });
  assert.equal(status, 200, JSON.stringify(body));
  return body;
};
/** The household's group from today, as an assessment gives it. */
const settGruppe = (grupper: string[], bosatt: string | null) =>
  benk.iKrokvik(async (tx) => {
    await tx.query(sql`update leieforhold set tildelingsgrunnlag_id = null where sak_id = ${sakId}`);
    await tx.query(sql`insert into tildelingsgrunnlag (id, sak_id, gjelder_fra, grupper, primaer, bosatt_dato)
      values (${uuidv7()}, ${sakId}, '2026-11-20', ${grupper}, ${grupper[0]!}, ${bosatt}::date)`);
  });

test('what is paid for and what is counted are the same households, or it is told how they differ', async () => {
  const { avvik: funnet, ...antall } = await avstem(SOEKER, 'MODIG SYKKEL');
  assert.deepEqual(antall, { dag: '2026-11-20', paaListen: 5, leietakere: 1 });
  assert.deepEqual(
    funnet.map((rad) => [rad.sakId, rad.avvik]),
    [[sakId, 'IKKE_FLYKTNING']],
  );
  assert.deepEqual((await avstem('MODIG SYKKEL')).avvik, []);
  for (const [bosatt, paa, av] of [
    ['2024-01-01', undefined, 'IKKE_PAA_LISTEN'],
    ['2019-01-01', 'DATO_STEMMER_IKKE', 'FEM_AAR_GAATT'],
  ] as const) {
    await settGruppe(['FLYKTNING'], bosatt);
    assert.equal((await avstem(SOEKER)).avvik[0]?.avvik, paa);
    assert.equal((await avstem('MODIG SYKKEL')).avvik[0]?.avvik, av);
  }
});

test('the numbers stand nowhere, what was shown is logged, and a shielded household is not found', async () => {
  const rader = await benk.iKrokvik((tx) =>
    tx.query<{ rad: string }>(
      sql`select to_jsonb(l)::text as rad from innsynslogg l where operasjon = 'avstemFlyktningliste'`,
    ),
  );
  assert.equal(rader.length, 6);
  assert.ok(rader.every(({ rad }) => !rad.includes(identFor(SOEKER))));
  assert.ok(!JSON.stringify(benk.logg).includes(identFor(SOEKER)));
  const vist = await benk.iKrokvik((tx) =>
    tx.one<{ antall: number }>(sql`select count(*)::int as antall from innsyn_vist v join innsynslogg l
      on l.kommunenummer = v.kommunenummer and l.id = v.innsyn_id and l.operasjon = 'avstemFlyktningliste'
      where v.sak_id = ${sakId}`),
  );
  // Also where their household is counted as it should be.
  assert.equal(vist.antall, 5);
  await benk.iKrokvik((tx) => tx.query(sql`update sak set skjermet = true where id = ${sakId}`));
  assert.deepEqual(await avstem(SOEKER), { dag: '2026-11-20', paaListen: 5, leietakere: 0, avvik: [] });
  const { status } = await benk.som(lisbet)('POST', '/flyktningliste/avstemming', {
    json: liste(SOEKER),
  });
  assert.equal(status, 403);
});

test('whoever rents without a case reads in their log that it was told, and nobody is asked about one by one', async () => {
  const { leieforholdId } = await medLeier(benk, 'GRØNN SKUFFE', 2);
  const svar = await avstem('GRØNN SKUFFE');
  assert.deepEqual(svar.avvik, [{ leieforholdId, avvik: 'IKKE_FLYKTNING' }]);
  const { personId } = await benk.iKrokvik((tx) =>
    tx.one<{ personId: string }>(
      sql`select person_id from leietaker where leieforhold_id = ${leieforholdId}`,
    ),
  );
  const { items } = (
    await benk.som(petra)('POST', '/innsynslogg/soek', { json: { formaal: 'Hvem har spurt?', personId } })
  ).body;
  assert.ok(
    items.some(
      (linje: Innsyn) => linje.operasjon === 'avstemFlyktningliste' && linje.entitetId === leieforholdId,
    ),
    JSON.stringify(items),
  );
  const { identer } = liste('GRØNN SKUFFE');
  const alene = await benk.som(trine)('POST', '/flyktningliste/avstemming', {
    json: { identer: identer.slice(0, 4) },
  });
  assert.deepEqual([alene.status, alene.body.errors[0].pointer], [400, '/identer']);
});

test('only what is active and on the list, or neither, is as it should be', () => {
  const alle = [
    [[], false, false, null],
    [['ELDRE'], false, true, 'IKKE_FLYKTNING'],
    [['FLYKTNING'], true, true, null],
    [['FLYKTNING', 'RUS'], true, false, 'IKKE_PAA_LISTEN'],
    [['FLYKTNING'], false, false, 'FEM_AAR_GAATT'],
    [['FLYKTNING'], false, true, 'DATO_STEMMER_IKKE'],
  ] as const;
  for (const [grupper, flyktningAktiv, paaListen, ventet] of alle)
    assert.equal(avvik({ grupper, flyktningAktiv }, paaListen), ventet);
});
